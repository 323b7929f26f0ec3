"""Quantities: every number with a meaning that a text prints."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from communique.domain.amounts import Bound
from communique.domain.claim import Direction, Span


class QuantityKind(StrEnum):
    """What a quantity counts."""

    MONEY = "money"
    PERCENT = "percent"
    TIMES = "times"
    COUNT = "count"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity of a text.

    kind       money, percent, a multiple, a count of units, or a number alone
    value      plain units: "190.27 bln" is Decimal("190270000000"), "a third"
               is 33.3 percent, "doubled" is 2 times
    high       upper end of a range, else None
    unit       ISO 4217 code, `percent`, `times`, a unit of quantity (`tonnes`,
               `barrels_per_day`, ...); None for a number alone
    step       worth of the last printed digit
    bound      how the words loosen it; `range` for a range
    direction  up or down where a sign, the word itself or a word of change
               beside it says so, else None
    span       where it stands, loosening words included
    text       its words
    """

    kind: QuantityKind
    value: Decimal
    unit: str | None
    high: Decimal | None
    step: Decimal
    bound: Bound
    direction: Direction | None
    span: Span
    text: str
