"""Figures made by hand, one number at a time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

from communique.domain import Figure, Flow, Measure, Origin, Period, Series, Vintage

EXPORTS = Series("OTS", "CHN", "VNM", Flow.EXPORTS, "USD")
RELEASED = 20  # days after the period


def figure(
    period: Period | str,
    value: float,
    *,
    series: Series = EXPORTS,
    published: date | None = None,
    measure: Measure = Measure.LEVEL,
) -> Figure:
    """One number, published twenty days after its period unless told otherwise."""
    span = Period.parse(period) if isinstance(period, str) else period
    day = published or span.ends + timedelta(days=RELEASED)
    origin = Origin(series.source, Vintage.parse(day.isoformat()), f"https://ots.example/{span}")
    return Figure(series, span, Decimal(round(value)), origin, measure)


def years(values: Iterable[float], *, first: int, series: Series = EXPORTS) -> list[Figure]:
    """Whole years in a row, in billions."""
    return [
        figure(Period.of_year(first + place), value * 1e9, series=series)
        for place, value in enumerate(values)
    ]
