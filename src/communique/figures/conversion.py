"""From one currency to another, by the average rate of the period, and marked as converted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from decimal import Decimal

from communique.domain import Figure, Measure, Period, Status

# What one unit of a currency was worth in another on average over a period; None if unknown.
Average = Callable[[str, str, Period], Decimal | None]

CURRENCY_LENGTH = 3  # of an ISO 4217 code; units of quantity are longer
DIGITS = 4


def converted(figures: Iterable[Figure], currency: str, average: Average) -> list[Figure]:
    """What is in other currencies, in this one; what no rate is known for stays away.

    Trade happens all through a period, so its average rate is the one to take.
    Growth is never converted: a rate of growth belongs to its currency.
    """
    found = (_in(figure, currency, average) for figure in figures)
    return [figure for figure in found if figure is not None]


def _in(figure: Figure, currency: str, average: Average) -> Figure | None:
    series = figure.series
    is_money = len(series.currency) == CURRENCY_LENGTH
    if figure.measure is not Measure.LEVEL or not is_money or series.currency == currency:
        return None
    rate = average(series.currency, currency, figure.period.of(series.reporter))
    if rate is None:
        return None
    note = f"from {series.currency} at {_short(rate)}, the average of {figure.period}"
    return replace(
        figure,
        series=replace(series, currency=currency),
        value=Decimal(round(figure.value * rate)),
        origin=replace(figure.origin, note=note),
        status=Status.CONVERTED,
        derived_from=(figure,),
    )


def _short(rate: Decimal) -> str:
    """A rate with the digits that matter.

    >>> _short(Decimal("0.148642137")), _short(Decimal("6.7274915")), _short(Decimal(131))
    ('0.1486', '6.7275', '131')
    """
    places = max(DIGITS, DIGITS - rate.adjusted() - 1)
    return f"{round(rate, places):f}".rstrip("0").rstrip(".") if "." in f"{rate:f}" else f"{rate:f}"
