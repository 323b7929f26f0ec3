"""Lists of partners, markets and suppliers: whose list it is, and who has a place in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from communique.claims.context import Context, Topic
from communique.claims.language import Language
from communique.claims.quantities import Printed, Sort
from communique.claims.sides import UNCODED, places_at
from communique.claims.tables import Item, Kind
from communique.domain.amounts import RANK
from communique.domain.trade import WORLD, Flow

FLOWS = {
    "partner": Flow.TURNOVER,
    "exports": Flow.EXPORTS,
    "imports": Flow.IMPORTS,
    "exporter": Flow.EXPORTS,
    "importer": Flow.IMPORTS,
    "trader": Flow.TURNOVER,
}


# Nouns that have a place among all the economies of the world.
TRADERS = ("exporter", "importer", "trader")


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank as worded: the place, whose list, and where its words begin and end."""

    quantity: Printed
    topic: Topic
    begin: int
    end: int
    rule: str


def ranked(place: int) -> Printed:
    return Printed(Decimal(place), Sort.COUNT, RANK)


def owners_of(
    items: Sequence[Item], begin: int, at: int, context: Context, language: Language
) -> tuple[list[str], int]:
    """Whose partner it is: "Russia's", "its", or "of Russia", "for Brazil and Chile" behind."""
    index = begin - 1
    while index >= 0 and (
        items[index].kind in (Kind.ARTICLE, Kind.TOTAL) or items[index].text in ("now", "single")
    ):
        index -= 1
    if index >= 1 and items[index].kind is Kind.POSSESSIVE and items[index - 1].kind is Kind.PLACE:
        return [items[index - 1].value[0]], index - 1
    apart = index + 1 < begin and items[index + 1].kind is Kind.ARTICLE  # "made Peru the third"
    if index >= 0 and items[index].kind is Kind.PLACE and not apart:
        return [items[index].value[0]], index
    if index >= 0 and items[index].text in language.words.personal:
        return [], begin  # "her best market" is a person's
    spoken = context.voice if index >= 0 and items[index].text in language.words.speaking else None
    if spoken not in (None, place_before(items, index, None)):
        return [str(spoken)], index  # "Our first market"
    if index >= 0 and items[index].text in language.words.possessives:
        return _its_owner(items, index, at, context), index
    if index >= 1 and items[index].kind is Kind.POSSESSIVE:
        stands_in = items[index - 1].text in language.words.stand_ins
        subject = _subject_before(items, index - 1) if stands_in else None
        main = context.main.reporter if context.main is not None else None
        overtakes = any(item.text in language.words.overtaking for item in items[:index])
        if stands_in and overtakes and main not in (None, WORLD, place_before(items, index, None)):
            return [str(main)], index - 2  # "China overtook Peru as the country's biggest market"
        if subject is not None and main not in (None, WORLD, subject):
            return [str(main)], index - 2  # "Spain remains the kingdom's biggest partner"
        return [], begin  # "the firm's" is nobody's
    behind = owners_behind(items, at, language)
    if behind:
        return behind, begin
    agent = place_before(items, begin, None) or _named_by_verb(items, at)
    topic = context.topic
    told = topic is not None and context.near and topic.flow is FLOWS[items[at].value]
    sides = topic.sides if topic is not None else None
    for known in (sides, context.main) if told else (context.main, sides):
        if not (known and known.reporter and agent):
            continue
        if agent != known.reporter:
            return [known.reporter], begin
        if known.partner not in (None, WORLD):
            return [known.partner], begin
    return [], begin


def _named_by_verb(items: Sequence[Item], at: int) -> str | None:
    """ "The top market last year was the United States": who has the place, behind its verb."""
    index = at + 1
    while index < len(items) and items[index].kind in (Kind.PERIOD, Kind.PREPOSITION):
        index += 1
    if index >= len(items) or items[index].kind is not Kind.COPULA:
        return None
    index += 2 if index + 1 < len(items) and items[index + 1].kind is Kind.ARTICLE else 1
    named = index < len(items) and items[index].kind is Kind.PLACE
    return str(items[index].value[0]) if named else None


def _subject_before(items: Sequence[Item], at: int) -> str | None:
    """The economy that is the subject of the verb right before here: "Spain remains the"."""
    verbs = (Kind.WORD, Kind.COPULA, Kind.MODAL, Kind.ARTICLE)
    for index in range(at - 1, max(-1, at - 6), -1):
        if items[index].kind is Kind.PLACE and items[index].value[1] == "name":
            return str(items[index].value[0])
        if items[index].kind not in verbs:
            return None
    return None


def _its_owner(items: Sequence[Item], index: int, at: int, context: Context) -> list[str]:
    """Who "its" is: not the nearest economy before, which has the place itself."""
    other = place_before(items, index, None)
    known = _owner_told(items, index, other) or place_before(items, index, other)
    if known is None and context.topic is not None:
        sides = context.topic.sides
        known = sides.reporter if sides.reporter != other else sides.partner
    trade = items[at].value == "partner" or context.main  # "its market" may be a firm's
    if known is None and trade and context.place != other:
        known = context.place
    return [known] if known and known != WORLD else []


def _owner_told(items: Sequence[Item], end: int, other: str | None) -> str | None:
    """Whose trade the sentence was about: "Germany's trade with China fell, and the US became
    its biggest partner"."""
    for index in range(end - 2):
        item = items[index]
        if item.kind is Kind.PLACE and item.value[0] != other:
            ahead = items[index + 1 : index + 4]
            if ahead[0].kind is Kind.POSSESSIVE and any(i.kind is Kind.FLOW for i in ahead):
                return str(item.value[0])
    return None


def owners_behind(items: Sequence[Item], at: int, language: Language) -> list[str]:
    """The economies behind "of" or "for", or of "to" behind the goods: "supplier of gas to"."""
    for ahead in range(at + 1, min(at + 6, len(items))):
        item = items[ahead]
        if item.kind is not Kind.PREPOSITION or item.value not in ("of", "in", "to"):
            if ahead == at + 1:
                return []
            continue
        codes = [code for code in places_at(items, ahead + 1, language)[0] if code != UNCODED]
        if codes and (item.value == "to" or ahead == at + 1):
            return codes
    return []


def place_before(items: Sequence[Item], at: int, other: str | None) -> str | None:
    for index in range(at - 1, -1, -1):
        item = items[index]
        if item.kind is Kind.PLACE and item.value[0] not in (other, WORLD):
            return str(item.value[0])
    return None


def place_around(
    items: Sequence[Item], begin: int, at: int, owner: str, language: Language
) -> str | None:
    """The economy that has the place: before the phrase, else right behind it.

    Who loses the place is passed over: "Peru has overtaken Chile to become".
    """
    end = begin
    for index in range(begin - 1, -1, -1):
        if items[index].text in language.words.overtaking:
            end = index
            break
    before = place_before(items, end, owner) or place_before(items, begin, owner)
    if before is not None:
        return before
    for item in items[at + 1 : at + 6]:
        if item.kind is Kind.PLACE and item.value[0] not in (owner, WORLD):
            return str(item.value[0])
    return None


def other_side(owner: str, context: Context) -> str | None:
    """The other side of the pair the text is about."""
    topic = context.topic
    if topic is not None and owner in (topic.sides.reporter, topic.sides.partner):
        other = topic.sides.partner if topic.sides.reporter == owner else topic.sides.reporter
        return None if other == WORLD else other
    if context.pair and owner in context.pair:
        return context.pair[1] if context.pair[0] == owner else context.pair[0]
    return None


def clause_begin(items: Sequence[Item], at: int) -> int:
    """Back to the place that has the rank, or the beginning of the clause."""
    for index in range(at - 1, -1, -1):
        if items[index].text in (",", ";", "—", "–") or items[index].kind is Kind.CONJUNCTION:
            return index + 1
    return 0
