"""Write the names of economies as CLDR has them, so that no run has to load CLDR.

    python tools/territories.py > src/communique/domain/territories.py

A test regenerates the file and compares. CLDR comes through babel; its licence
is the Unicode licence, which allows this.
"""

from __future__ import annotations

from collections.abc import Iterator

from babel import Locale

from communique.domain.places import ALPHA3

HEAD = '''"""Names of economies in English, from CLDR; written by tools/territories.py."""

ENGLISH = {
'''


def names() -> Iterator[tuple[str, str]]:
    """ISO 3166 alpha-3 and the name of each economy, in the order of the codes."""
    territories = Locale.parse("en").territories
    for alpha2, alpha3 in sorted(ALPHA3.items(), key=lambda pair: pair[1]):
        yield alpha3, territories[alpha2]


def module() -> str:
    """The text of the module."""
    return HEAD + "".join(f'    "{code}": "{name}",\n' for code, name in names()) + "}\n"


if __name__ == "__main__":
    print(module(), end="")
