"""What a part is of: "of which", "of it", "of that"."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.language import Language
from communique.claims.tables import Item, Kind


def names_whole(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether "of" at an index is that of a part: "of which", "of it", "of that went to".

    What is told behind it, such as a partner, is the part's and not the whole's.
    """
    if at + 1 >= len(items) or items[at].text != "of":
        return False
    if items[at + 1].text in language.words.wholes:
        return True
    behind = items[at + 2].kind if at + 2 < len(items) else None
    return items[at + 1].text in language.words.pointers and behind not in (Kind.WORD, Kind.FLOW)
