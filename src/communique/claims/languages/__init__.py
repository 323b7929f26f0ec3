"""The languages Communiqué reads, each a folder of tables."""

from __future__ import annotations

from functools import cache

from communique.claims.language import Language
from communique.errors import AskError

LANGUAGES = ("en",)


@cache
def language(code: str) -> Language:
    """The compiled tables of one language; compiled once, when first asked for."""
    if code == "en":
        from communique.claims.languages.english import english

        return english()
    raise AskError(
        f"Communiqué does not read {code!r} (it reads {', '.join(LANGUAGES)})\n\n"
        "hint: give the language of the report by its ISO 639-1 code"
    )
