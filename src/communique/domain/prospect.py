"""Prospects: how likely a statement about the time to come is, as of a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from communique.domain.figure import Figure, Series
from communique.domain.periods import Period


@dataclass(frozen=True, slots=True)
class Prospect:
    """How likely a pending statement is.

    as_of      nothing published later went in
    chance     that the figure fits the wording; of a goal, that it is reached
               by its deadline, or within ten years where it has none
    period     the year it is about; None for a goal without a deadline
    median     what is expected for that year, in the statement's own unit
    low, high  between which it turns out four times in five
    unit       ISO 4217 code, `percent` or `times`
    series     whose count it is a forecast of
    figures    what was known of it
    """

    as_of: date
    chance: float
    period: Period | None
    median: Decimal | None
    low: Decimal | None
    high: Decimal | None
    unit: str
    series: Series
    figures: tuple[Figure, ...]
