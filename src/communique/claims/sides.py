"""The economies that a phrase names from some place in a sentence on."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.language import Language
from communique.claims.tables import Item, Kind

THERE = "^"  # the economy spoken of before: "that country"
UNCODED = "?"  # a side that the report names but the guide has no code for


def places_at(items: Sequence[Item], at: int, language: Language) -> tuple[list[str], int]:
    """The places listed from here on, and the item after them; articles passed over."""
    codes: list[str] = []
    if _points_back(items, at, language):
        return [THERE], at + 2
    if _is_there(items, at, language):
        return [THERE], at + 1
    counted = at + 1 if at < len(items) and items[at].kind is Kind.ARTICLE else at
    if _counts_lands(items, counted, language):
        return [UNCODED], counted + 2  # "from the six nations"
    while True:
        place = _skip(items, at, language)
        if place >= len(items) or not _is_side(items, place, language):
            return codes, at
        item = items[place]
        codes.append(UNCODED if item.kind is Kind.REGION else item.value[0])
        at = place + 1
        if at < len(items) and items[at].text in language.words.lands:
            at += 1
        joint = at
        while joint < len(items) and items[joint].text in (",", "and", "&", "or"):
            joint += 1
        if joint == at or not _is_place(items, _skip(items, joint, language)):
            return codes, at
        at = joint


def _counts_lands(items: Sequence[Item], at: int, language: Language) -> bool:
    """ "six nations", behind which no name stands: "six states of the EU"."""
    if at + 1 >= len(items) or items[at].kind not in (Kind.NUMERAL, Kind.QUANTITY):
        return False
    named = at + 2 < len(items) and items[at + 2].text == "of"
    return items[at + 1].text in language.words.lands and not named


def _points_back(items: Sequence[Item], at: int, language: Language) -> bool:
    """ "that country", "your country", "his country"."""
    if at + 1 >= len(items) or items[at + 1].text not in language.words.stand_ins:
        return False
    words = language.words
    return items[at].text in words.pointers or items[at].text in words.possessives


def sides_at(items: Sequence[Item], at: int, language: Language) -> tuple[list[str], int]:
    """The places listed here, or "the bloc" for the economy spoken of before."""
    codes, after = places_at(items, at, language)
    if codes or at + 1 >= len(items) or items[at].kind is not Kind.ARTICLE:
        return codes, after
    noun = at + 1
    if items[noun].kind in _DESCRIBING and noun + 1 < len(items):
        noun += items[noun + 1].text in language.words.economies  # "the southern neighbour"
    named = noun + 1 < len(items) and items[noun + 1].text == "of"  # "the state of"
    meant = items[noun].text in language.words.economies and not named
    return ([THERE], noun + 1) if meant else (codes, after)


_DESCRIBING = (Kind.WORD, Kind.CHANGE, Kind.SUPERLATIVE)  # "the southern neighbour", "the larger"


def _is_there(items: Sequence[Item], at: int, language: Language) -> bool:
    """ "from there", "from it": the economy spoken of before."""
    return at < len(items) and items[at].text in language.words.theres


def one_side(codes: Sequence[str]) -> str:
    """A list of economies has no code of its own."""
    return codes[0] if len(codes) == 1 else UNCODED


def several(codes: Sequence[str]) -> tuple[str, ...]:
    """The economies of a list of two or more, each with a code."""
    return tuple(codes) if len(codes) > 1 and UNCODED not in codes else ()


def _skip(items: Sequence[Item], at: int, language: Language) -> int:
    """Past articles and words such as "both" before a place."""
    while at < len(items) and (
        items[at].kind in (Kind.ARTICLE, Kind.TOTAL, Kind.NUMERAL)
        or items[at].text in language.words.passed
        or _is_numbered(items, at, language)
    ):
        at += 1
    if _is_described(items, at):
        at += 3
    if (
        at + 1 < len(items)
        and items[at].text in language.words.rests
        and items[at + 1].text == "of"
    ):
        return _skip(items, at + 2, language)  # "the gap with the rest of the EU"
    members = _members_end(items, at, language)
    return at if members is None else _skip(items, members, language)


def _members_end(items: Sequence[Item], at: int, language: Language) -> int | None:
    """The index behind "countries of", "member states of", where these words stand here."""
    lands = language.words.lands
    for noun in (at, at + 1):
        if noun + 1 >= len(items) or items[noun + 1].text != "of":
            continue
        if items[noun].text.removeprefix("the ") in lands:
            return noun + 2
    return None


def past_members(items: Sequence[Item], at: int, language: Language) -> int:
    """The index behind "members", "member states", "countries"; the index itself otherwise."""
    ahead = [item.text for item in items[at : at + 2]]
    led = len(ahead) > 1 and ahead[0] in language.words.members
    if ahead and ahead[0] in language.words.lands:
        return at + 1
    return at + 2 if led and ahead[1] in language.words.lands else at


def _is_numbered(items: Sequence[Item], at: int, language: Language) -> bool:
    """ "to its 15 neighbours", "with its neighbours", "to our Mercosur partners"."""
    ahead = items[at + 1 : at + 3]
    if items[at].text in language.words.possessives:
        partners = [item.kind for item in ahead] == [Kind.PLACE, Kind.PARTNER]
        return partners or any(item.kind is Kind.REGION for item in ahead)
    return (
        items[at].kind in (Kind.NUMBER, Kind.QUANTITY)
        and bool(ahead)
        and (ahead[0].kind is Kind.REGION)
    )


def _is_described(items: Sequence[Item], at: int) -> bool:
    """ "crisis-hit Argentina", "oil-rich Angola": two words joined before a place."""
    described = items[at : at + 4]
    return (
        len(described) == 4
        and described[0].kind is Kind.WORD
        and described[1].text == "-"
        and described[0].end == described[1].start
        and described[3].kind is Kind.PLACE
    )


def _is_place(items: Sequence[Item], at: int) -> bool:
    return at < len(items) and items[at].kind in (Kind.PLACE, Kind.REGION)


def _is_side(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether a place is a side itself: not "Chinese goods", nor "Russia's Vanino port"."""
    if items[at].kind is Kind.REGION:
        return True
    if items[at].kind is not Kind.PLACE:
        return False
    return not (is_adjunct(items, at, language) or is_possessive(items, at))


def is_adjunct(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether an adjective of place belongs to the noun after it and is no side itself."""
    if items[at].value[1] not in ("adjective", "prefix"):
        return False
    if at + 1 >= len(items) or len(items[at].text.replace(".", "")) <= 3:
        return False  # "the U.S." is a noun too
    return items[at + 1].kind in (Kind.WORD, Kind.FLOW, Kind.BLOCK, Kind.COVERAGE) and (
        items[at + 1].text not in language.words.lands
    )


def is_possessive(items: Sequence[Item], at: int) -> bool:
    return at + 1 < len(items) and items[at + 1].kind is Kind.POSSESSIVE
