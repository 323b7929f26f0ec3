"""The quantity layer on its own: every amount in a text, without asking what it is of."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.language import Language
from communique.claims.languages import language as language_of
from communique.claims.lexing import items_of
from communique.claims.periods import with_periods
from communique.claims.quantities import Printed, Sort, with_quantities
from communique.claims.read import settled_unit
from communique.claims.tables import Item, Kind
from communique.domain.claim import Direction, Span
from communique.domain.quantity import Quantity, QuantityKind
from communique.reading.sentences import sentences

_KINDS = {
    Sort.MONEY: QuantityKind.MONEY,
    Sort.PERCENT: QuantityKind.PERCENT,
    Sort.TIMES: QuantityKind.TIMES,
    Sort.COUNT: QuantityKind.COUNT,
    Sort.BARE: QuantityKind.NUMBER,
}
_NEAR = 3  # items between a word of change and its number


def quantities(text: str, language: str = "en") -> list[Quantity]:
    """Every amount of money, count, percentage and multiple in a text, in order.

    Years, dates and ordinals are no quantities. A currency that many economies
    call the same ("dollars") is given as what it most often means.

    >>> [found] = quantities("exports grew by almost a third to")
    >>> str(found.value), found.unit, found.bound.value, found.text
    ('33.3', 'percent', 'nearly', 'almost a third')
    """
    tongue = language_of(language)
    found: list[Quantity] = []
    for sentence in sentences(text):
        items = items_of(text, sentence.span.start, sentence.span.end, tongue)
        items = with_quantities(with_periods(items), tongue)
        for at, item in enumerate(items):
            if item.kind is Kind.QUANTITY:
                found.append(_quantity(items, at, text, tongue))
    return found


def _quantity(items: Sequence[Item], at: int, text: str, tongue: Language) -> Quantity:
    """One quantity in its public form."""
    item = items[at]
    printed: Printed = item.value
    return Quantity(
        kind=_KINDS[printed.sort],
        value=printed.value,
        unit=settled_unit(printed.unit, None, tongue) if printed.unit else None,
        high=printed.high,
        step=printed.step,
        bound=printed.bound,
        direction=_direction(items, at, printed),
        span=Span(item.start, item.end),
        text=text[item.start : item.end],
    )


def _direction(items: Sequence[Item], at: int, printed: Printed) -> Direction | None:
    """Up or down, by the sign, the word itself, or a word of change beside it."""
    if printed.direction is not None:
        return Direction(printed.direction)
    if printed.sort is Sort.TIMES and printed.words:
        return Direction.UP if printed.value > 1 else Direction.DOWN
    for item in reversed(items[max(0, at - _NEAR) : at]):
        if item.kind is Kind.CHANGE:
            return Direction(item.value)
        if item.kind is Kind.QUANTITY or item.text in (",", ";"):
            break
    if at + 1 < len(items) and items[at + 1].kind is Kind.CHANGE:
        return Direction(items[at + 1].value)
    return None
