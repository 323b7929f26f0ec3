"""The unit of a number that prints none: "exports 76.1, imports 114.1 billion", "Peru 38,000"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.dating import Span, is_compared
from communique.claims.language import Words
from communique.claims.products import is_counted, looks_like_verb
from communique.claims.quantities import Printed, Sort
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk


def with_unit(walk: Walk, quantity: Printed, span: Span) -> Printed:
    """A number with the unit of the one it goes on from, or the currency printed last.

    Without a unit where nothing tells one.
    """
    if quantity.sort is not Sort.BARE:
        return quantity
    unit = _counted_unit(walk, quantity, span)
    if unit is not None:
        return replace(quantity, sort=Sort.COUNT, unit=unit)
    if not quantity.scaled or walk.currency is None or _counts_others(walk, span.at + 1):
        return replace(quantity, unit=None)
    return replace(quantity, sort=Sort.MONEY, unit=walk.currency)


def as_percent(walk: Walk, quantity: Printed, span: Span) -> Printed:
    """A bare number that goes on from a percentage: "down 3 percent, ... down 3.3", "from 27.1"."""
    told = [d.quantity is not None and d.quantity.sort is Sort.PERCENT for d in walk.drafts]
    bare = quantity.sort is Sort.BARE and not quantity.scaled and quantity.value < _HUNDRED
    if not bare or not any(told) or not span.lead:
        return quantity
    led = span.lead[-1]
    goes_on = led.kind is Kind.CHANGE or (told[-1] and led.text in ("from", "against", "by"))
    unit_behind = bool(span.tail) and span.tail[0].kind in (Kind.WORD, Kind.UNIT, Kind.CURRENCY)
    if not goes_on or unit_behind:
        return quantity
    return replace(quantity, sort=Sort.PERCENT, unit="percent")


def is_comparative(item: Item) -> bool:
    """ "$2 billion more than in May": a loosening word behind the number."""
    return item.kind is Kind.BOUND and item.text.endswith("than")


def _counted_unit(walk: Walk, quantity: Printed, span: Span) -> str | None:
    """What is counted, where it is no money: tonnes, barrels, pieces."""
    told = [draft.quantity for draft in walk.drafts if draft.quantity is not None]
    amounts = [one for one in told if one.sort not in (Sort.PERCENT, Sort.TIMES)]
    last = amounts[-1] if amounts else None
    if last is not None and last.sort is Sort.COUNT:
        of_goods = walk.sentence.text_at(span.at + 1) == "of"  # "400,000 of barley"
        listed = quantity.value >= _MANY and (of_goods or _goes_up(walk, span))
        weighed = last.unit in _WEIGHTS and quantity.scaled  # the sentence's own unit
        if weighed or listed or _goes_on(walk, span):
            return last.unit
    paid = last is not None and last.sort is Sort.MONEY
    if not paid and _is_of_pieces(walk) and _reaches(span.lead):
        return "items"
    counted = walk.context.counted
    of_goods = walk.subject is None or walk.subject.product is not None
    listed = quantity.scaled or (walk.taken and quantity.value >= _MANY)  # "Pakistan took 31,150"
    if counted is not None and of_goods and not walk.drafts and listed:
        return counted.unit  # "In 2022 it was 31.7 million", "Wheat exports may rise to 20 million"
    return None


def _counts_others(walk: Walk, at: int) -> bool:
    """ "2.1 million families live on them", "1.7 million live animals": no money."""
    language = walk.sentence.language
    ahead = [item for item in walk.items[at : at + 2] if item.kind in _COUNTED]
    plain = (
        bool(ahead) and ahead[0] is walk.items[at] and not looks_like_verb(ahead[0].text, language)
    )
    if not plain:
        return False
    pasts, none = language.words.pasts, language.words.not_products
    named = [item for item in ahead if item.text not in pasts and item.text not in none]
    first = bool(named) and named[0] is ahead[0]
    return first and any(item.text.endswith("s") for item in named)


_COUNTED = frozenset((Kind.WORD, Kind.BLOCK, Kind.UNIT))


def _goes_on(walk: Walk, span: Span) -> bool:
    """ "90,000 more than in May", "from 80,000", "18 million tonnes, including 9 million"."""
    including = walk.sentence.language.words.including
    return (
        (bool(span.tail) and is_comparative(span.tail[0]))
        or any(item.text in including for item in span.lead)
        or is_compared(span.lead, walk.compared)
        or _reaches(span.lead)
    )


def _goes_up(walk: Walk, span: Span) -> bool:
    """Whether only a list goes on before a number: "and Peru 38,000", "290,000 to Chile"."""
    words = walk.sentence.language.words
    return all(_is_listing(item, words) for item in span.lead)


def _is_listing(item: Item, words: Words) -> bool:
    """Whether an item may stand between the numbers of a list: "and Peru", "went to Chile"."""
    if item.kind in _LISTING or item.text in _SIGNS:
        return True
    return item.text in words.going or item.text in words.coming


def _is_of_pieces(walk: Walk) -> bool:
    """Whether the goods are counted in pieces; those told last, where they are counted."""
    product = walk.topic.product if walk.topic else None
    if walk.context.counted is not None:
        product = product or walk.context.goods  # "Shipments to Peru were down 15% at 262,000"
    return is_counted(product, walk.sentence.language)


def _reaches(lead: Sequence[Item]) -> bool:
    """Whether a preposition of reaching stands right before a number."""
    return bool(lead) and lead[-1].kind is Kind.PREPOSITION and lead[-1].value in ("to", "at", "of")


_HUNDRED = 100
_MANY = 1000  # a smaller number without a unit may be anything
_SIGNS = (",", "(", ")")
_LISTING = frozenset(
    (
        Kind.PLACE, Kind.REGION, Kind.ARTICLE, Kind.CONJUNCTION, Kind.PREPOSITION, Kind.UNIT,
    )
)  # fmt: skip
_WEIGHTS = frozenset(("tonnes", "barrels", "barrels_per_day", "cubic_metres", "kwh"))
