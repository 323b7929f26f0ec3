"""How likely a pending statement is, in words and as JSON."""

from __future__ import annotations

from decimal import Decimal

from communique.briefs.words import value_words
from communique.domain.amounts import PERCENT
from communique.domain.prospect import Prospect
from communique.figures.offices import label


def chance_words(chance: float) -> str:
    """A chance as a percentage, never quite none and never quite sure.

    >>> chance_words(0.004), chance_words(0.717), chance_words(0.9999)
    ('under 1%', '72%', 'over 99%')
    """
    if chance < 0.01:
        return "under 1%"
    return "over 99%" if chance > 0.99 else f"{chance:.0%}"


def prospect_words(prospect: Prospect) -> str:
    """The chance, what is expected, and by whose count, on one line."""
    series = prospect.series
    words = f"{chance_words(prospect.chance)} likely on {prospect.as_of}"
    if prospect.median is not None and prospect.low is not None and prospect.high is not None:
        low, high = (_value(end, prospect.unit) for end in (prospect.low, prospect.high))
        words += (
            f"; {_value(prospect.median, prospect.unit)} expected for {prospect.period}"
            f" ({low} to {high} in four cases of five)"
        )
    return f"{words}, as {label(series.source, series.reporter)} counts"


def _value(value: Decimal, unit: str) -> str:
    if unit == PERCENT:
        return value_words(abs(value), unit, sign="-" if value < 0 else "+")
    return value_words(value, unit)
