"""Places among partners, markets and suppliers: "fourth-largest trading partner"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from communique.claims.context import Context, Sides, Topic
from communique.claims.flows import UNCODED
from communique.claims.language import Language
from communique.claims.products import product_name
from communique.claims.quantities import Quantity, Sort
from communique.claims.tables import Item, Kind
from communique.domain.amounts import RANK
from communique.domain.trade import WORLD, Flow

_FLOWS = {
    "partner": Flow.TURNOVER,
    "exports": Flow.EXPORTS,
    "imports": Flow.IMPORTS,
    "exporter": Flow.EXPORTS,
    "importer": Flow.IMPORTS,
}


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank as worded: the place, whose list, and where its words begin and end."""

    quantity: Quantity
    topic: Topic
    begin: int
    end: int
    rule: str


def ranks_in(items: Sequence[Item], context: Context, language: Language) -> list[Rank]:
    """Every rank of a sentence."""
    found: list[Rank] = []
    for at, item in enumerate(items):
        if item.kind is Kind.PARTNER:
            rank = _of_partner(items, at, context, language)
        elif item.kind is Kind.ORDINAL:
            rank = _of_place(items, at, context, found)
        else:
            rank = None
        if rank is not None:
            found.append(rank)
    return found


def _of_partner(
    items: Sequence[Item], at: int, context: Context, language: Language
) -> Rank | None:
    """ "Russia's fourth-largest trading partner", "the world's second largest cocoa exporter"."""
    role = items[at].value
    place, begin, goods = _ordinal_before(items, at, language)
    if place is None:
        return None
    if role in ("exporter", "importer"):
        agent = _place_around(items, begin, at, WORLD)
        if agent is None:
            return None
        sides = Sides(agent, WORLD)
    else:
        owner, start = _owner(items, begin, at, context)
        if owner is None:
            return None
        begin = min(begin, start)
        other = _place_around(items, begin, at, owner) or _other_side(owner, context)
        if other is None:
            return None
        sides = Sides(_coded(owner), _coded(other))
    product = product_name(goods, language) if goods else None
    return Rank(
        _ranked(place),
        Topic(_FLOWS[role], sides, product),
        _clause_begin(items, begin),
        at,
        "<rank> <partner>",
    )


def _coded(code: str) -> str | None:
    return None if code == UNCODED else code


def _ranked(place: int) -> Quantity:
    return Quantity(Decimal(place), Sort.COUNT, RANK)


def _ordinal_before(
    items: Sequence[Item], at: int, language: Language
) -> tuple[int | None, int, list[Item]]:
    """The place named before a noun of partnership, where it begins, and goods between."""
    goods: list[Item] = []
    index = at - 1
    superlative: int | None = None
    while index >= 0 and at - index < 8:
        item = items[index]
        if item.kind is Kind.SUPERLATIVE and item.value == "high":
            superlative = index
        elif item.text in _TOPS:
            return 1, index, goods
        elif item.kind is Kind.ORDINAL and superlative is not None or (
            item.kind is Kind.ORDINAL and items[index + 1].kind is Kind.PARTNER
        ) or (item.kind is Kind.ORDINAL and items[index + 1].kind is Kind.FLOW):
            return int(item.value), index, goods
        elif superlative is not None and item.text not in ("-", "single", "most"):
            return 1, superlative, goods
        elif item.kind is Kind.WORD and superlative is None:
            if item.text not in language.not_products and item.text not in _NOT_GOODS:
                goods.insert(0, item)
        elif item.kind not in (Kind.PUNCTUATION, Kind.FLOW, Kind.TOTAL, Kind.COVERAGE, Kind.PAIR):
            if superlative is None:
                return None, at, goods
        index -= 1
    if superlative is not None:
        return 1, superlative, goods
    return None, at, goods


def _owner(
    items: Sequence[Item], begin: int, at: int, context: Context
) -> tuple[str | None, int]:
    """Whose partner it is: "Russia's", "its", or "of Russia" behind."""
    index = begin - 1
    while index >= 0 and (
        items[index].kind in (Kind.ARTICLE, Kind.TOTAL) or items[index].text in ("now", "single")
    ):
        index -= 1
    if index >= 1 and items[index].kind is Kind.POSSESSIVE and items[index - 1].kind is Kind.PLACE:
        return items[index - 1].value[0], index - 1
    if index >= 0 and items[index].kind is Kind.PLACE:
        return items[index].value[0], index
    if index >= 0 and items[index].text in ("its", "their", "the country's", "our"):
        before = _place_before(items, index, None)
        topic = context.topic
        known = topic.sides.reporter if topic else context.place
        return before or known, index
    for ahead in range(at + 1, min(at + 4, len(items) - 1)):
        if items[ahead].text in ("of", "for"):
            then = ahead + 2 if items[ahead + 1].kind is Kind.ARTICLE else ahead + 1
            if then < len(items) and items[then].kind is Kind.PLACE:
                return items[then].value[0], begin
        elif items[ahead].kind is not Kind.PUNCTUATION:
            break
    return None, begin


def _place_before(items: Sequence[Item], at: int, other: str | None) -> str | None:
    for index in range(at - 1, -1, -1):
        item = items[index]
        if item.kind is Kind.PLACE and item.value[0] not in (other, WORLD):
            return str(item.value[0])
    return None


def _place_around(items: Sequence[Item], begin: int, at: int, owner: str) -> str | None:
    """The economy that has the place: before the phrase, else right behind it."""
    before = _place_before(items, begin, owner)
    if before is not None:
        return before
    for item in items[at + 1 : at + 6]:
        if item.kind is Kind.PLACE and item.value[0] not in (owner, WORLD):
            return str(item.value[0])
    return None


def _other_side(owner: str, context: Context) -> str | None:
    """The other side of the pair the text is about."""
    topic = context.topic
    if topic is not None and owner in (topic.sides.reporter, topic.sides.partner):
        other = topic.sides.partner if topic.sides.reporter == owner else topic.sides.reporter
        return None if other == WORLD else other
    if context.pair and owner in context.pair:
        return context.pair[1] if context.pair[0] == owner else context.pair[0]
    return None


def _of_place(
    items: Sequence[Item], at: int, context: Context, found: Sequence[Rank]
) -> Rank | None:
    """ "ranks eighth among China's", "kept fifth place among China's trading partners"."""
    window = items[max(0, at - 4) : at + 7]
    if not any(item.text in _RANKING for item in window):
        return None
    if at + 1 < len(items) and items[at + 1].kind in (Kind.SUPERLATIVE, Kind.CALENDAR):
        return None
    for index in range(at + 1, min(at + 6, len(items))):
        item = items[index]
        if item.text in ("among", "amongst", "of", "between") and index + 1 < len(items):
            then = index + 1
            if items[then].kind is Kind.ARTICLE:
                then += 1
            if then < len(items) and items[then].kind is Kind.PLACE:
                owner = items[then].value[0]
                other = _place_before(items, at, owner) or _other_side(owner, context)
                if other is None:
                    return None
                return Rank(
                    _ranked(int(items[at].value)),
                    Topic(Flow.TURNOVER, Sides(owner, other), None),
                    _clause_begin(items, at),
                    min(then + 2, len(items) - 1),
                    "<rank> among <place>",
                )
    return None


def _clause_begin(items: Sequence[Item], at: int) -> int:
    """Back to the place that has the rank, or the beginning of the clause."""
    for index in range(at - 1, -1, -1):
        if items[index].text in (",", ";", "—", "–") or items[index].kind is Kind.CONJUNCTION:
            return index + 1
    return 0


_TOPS = frozenset(("main", "leading", "top", "number one", "principal", "foremost", "primary",
                   "number"))  # fmt: skip
_RANKING = frozenset(("ranks", "ranked", "rank", "ranking", "place", "position", "spot", "among",
                      "came", "places", "stands"))  # fmt: skip
_NOT_GOODS = frozenset(("single", "most", "important", "world", "now", "trading", "individual"))
