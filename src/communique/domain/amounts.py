"""Amounts as reports print them: a value, its unit, and how finely it was stated."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

PERCENT = "percent"
TIMES = "times"
RANK = "rank"
QUANTITY_UNITS = (
    "tonnes",
    "barrels",
    "barrels_per_day",
    "cubic_metres",
    "kwh",
    "items",
)


class Bound(StrEnum):
    """How the words around a number loosen it."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    NEARLY = "nearly"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its unit and its printed precision.

    value  plain units, never thousands or millions: "€1.2 bn" is
           Decimal("1200000000"); 25% is 25; doubled is 2 `times`;
           second place is 2 `rank`
    unit   ISO 4217 code, `percent`, `times`, `rank`, or a unit of quantity
    step   worth of the last printed digit, in the same unit: "€1.2 bn" is
           stated to the nearest 100 000 000
    high   upper end of a stated range, else None
    bound  how the words loosen the number
    """

    value: Decimal
    unit: str
    step: Decimal = Decimal(1)
    high: Decimal | None = None
    bound: Bound = Bound.EXACT

    @property
    def is_money(self) -> bool:
        """Whether the unit is a currency."""
        return len(self.unit) == 3 and self.unit.isupper()

    def printed(self) -> tuple[Decimal, Decimal]:
        """The least and the greatest value that would be printed like this.

        >>> [int(end) for end in Amount(Decimal("190.27e9"), "USD", step=Decimal("1e7")).printed()]
        [190265000000, 190275000000]
        """
        half = self.step / 2
        return self.value - half, (self.high or self.value) + half
