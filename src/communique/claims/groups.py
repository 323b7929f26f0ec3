"""Groups by the last word of their name: "the Union", "the Council", "the Gulf states"; and
economies that are no more, by their seats: "Moscow" in a report of the Soviet Union's trade."""

from __future__ import annotations

from collections.abc import Mapping

from communique.claims.language import Words
from communique.claims.prefilter import places_in
from communique.claims.tables import Item, Kind

NO_GROUPS: Mapping[str, str] = {}


def groups_of(text: str, words: Words) -> Mapping[str, str]:
    """What short names of groups a report may use, and the group each means there.

    A short name means the first group of that kind that the report names in full or
    by its initials; where it names none, it means nothing.
    """
    lower = text.lower()
    used = [short for short in words.groups if _is_used(short, lower)]
    used += [seat for seat in words.seats if seat in lower]
    if not used:
        return NO_GROUPS
    named = list(dict.fromkeys(str(place.value[0]) for place in places_in(text, 0, len(text))))
    found: dict[str, str] = {}
    for short in used:
        meant = words.groups.get(short) or words.seats[short]
        code = next((code for code in named if code in meant), None)
        if code is not None:
            found[short] = code
    return found


def _is_used(short: str, lower: str) -> bool:
    """ "the Union", and not only "the European Union"; "Gulf states" also without an article."""
    return (short if " " in short else f"the {short}") in lower


def settle_groups(items: list[Item], text: str, groups: Mapping[str, str]) -> None:
    """Put the group for its short name: a word in capitals, a region, a seat of government."""
    for at, item in enumerate(items):
        if item.kind not in _SHORT or item.text not in groups:
            continue
        definite = at > 0 and items[at - 1].text == "the" and text[item.start].isupper()
        if item.kind is not Kind.WORD or definite:
            value = (groups[item.text], "name")
            items[at] = Item(Kind.PLACE, value, item.start, item.end, item.text)


_SHORT = (Kind.WORD, Kind.REGION, Kind.PLACE)
