"""Months from sums since January, and the months after them."""

from __future__ import annotations

from datetime import date
from math import exp, sin

import pytest
from by_hand import figure

from communique.domain import Figure, Flow, Period, Series
from communique.errors import LeakError
from communique.outlook.lunar import NEW_YEARS, slow_share
from communique.outlook.monthly import months_ahead
from communique.outlook.months import Months, months_of
from communique.outlook.pool import PRIOR
from communique.verdicts import Bench

FAR = date(2030, 1, 1)


def months_from(figures: list[Figure], day: date = FAR) -> Months | None:
    """The runs of the one ledger there is."""
    (ledger,) = Bench(figures).every()
    return months_of(ledger, Flow.EXPORTS, day)


def runs(figures: list[Figure]) -> dict[str, float]:
    """Each run's value in billions, by its period."""
    months = months_from(figures)
    return {str(run.period): round(run.value / 1e9, 3) for run in months.runs} if months else {}


def test_differences_of_sums() -> None:
    """Two sums a month apart give the month; further apart, a run that nobody divides."""
    told = [figure("2022-01/2022-02", 26e9), figure("2022-Q1", 38e9), figure("2022-H1", 80e9)]
    assert runs(told) == {"2022-01/2022-02": 26, "2022-03": 12, "2022-Q2": 42}


def test_a_printed_month_divides_a_run() -> None:
    """It takes the sum before it one further, or the sum after it one back."""
    told = [figure("2022-Q1", 38e9), figure("2022-H1", 80e9), figure("2022-06", 15e9)]
    assert runs(told) == {"2022-Q1": 38, "2022-04/2022-05": 27, "2022-06": 15}


def test_a_printed_month_counts_before_a_difference() -> None:
    """Sums are revised from one release to the next; the month was printed as it was."""
    told = [figure("2022-Q1", 38e9), figure("2022-01/2022-04", 51e9), figure("2022-04", 12.7e9)]
    assert runs(told) == {"2022-Q1": 38, "2022-04": 12.7}


def test_a_falling_sum_is_no_month() -> None:
    """A later sum that is not larger is another vintage, not trade below zero."""
    assert runs([figure("2022-Q1", 38e9), figure("2022-01/2022-04", 38e9)]) == {"2022-Q1": 38}


def test_years_alone_are_no_months() -> None:
    """None, rather than runs of twelve months."""
    assert months_from([figure("2021", 1e9), figure("2022", 2e9)]) is None


def test_months_refuse_what_was_published_later() -> None:
    """As tracks do."""
    months = months_from([figure("2022-Q1", 38e9), figure("2022-H1", 80e9)])
    assert months
    with pytest.raises(LeakError, match="2022-H1"):
        Months(months.account, months.flow, date(2022, 5, 1), months.runs)


@pytest.mark.parametrize(
    ("month", "more"),
    [((2022, 2), True), ((2022, 1), False), ((2023, 1), True), ((2023, 2), False)],
)
def test_the_lunar_new_year_moves(month: tuple[int, int], more: bool) -> None:
    """In 2022 it began in February, in 2023 on 22 January."""
    assert (slow_share(Period.of_month(*month).first) > 0) is more


def test_lunar_new_years_follow_the_moon() -> None:
    """Each begins at a new moon between 21 January and 20 February (mean error under a day)."""
    month, known = 29.530588, date(2000, 2, 5)
    for day in NEW_YEARS:
        assert (1, 21) <= (day.month, day.day) <= (2, 20)
        assert abs((((day - known).days + month / 2) % month) - month / 2) < 1.2
    assert [day.year for day in NEW_YEARS] == list(range(1995, 2041))


def seasonal(years: int, *, series: Series | None = None) -> list[Figure]:
    """Months that grow by 6% a year around the same seasons, two of them a tenth up and down."""
    return [
        figure(Period(2015 * 12 + at, 1), 1e10 * exp(0.005 * at + 0.1 * sin(at % 12)))
        for at in range(12 * years)
    ]


def test_seasons_are_learnt() -> None:
    """With six years of months, the next twelve are met within three percent."""
    figures = seasonal(7)
    months = months_from(figures[:72])
    assert months
    paths = months_ahead(months, PRIOR, count=12)
    for expected, came in zip(paths.middles, figures[72:], strict=True):
        assert exp(float(expected)) == pytest.approx(float(came.value), rel=0.03)


def test_runs_are_as_good_as_months() -> None:
    """January and February printed only together change little."""
    figures = seasonal(7)
    together = [
        figure(
            Period(one.period.first, 2),
            float(one.value + other.value),
        )
        for one, other in zip(figures[0:72:12], figures[1:72:12], strict=True)
    ]
    apart = [one for one in figures[:72] if one.period.first % 12 > 1]
    whole, runs_of = months_from(figures[:72]), months_from([*together, *_sums(figures, apart)])
    assert whole
    assert runs_of
    one, other = (months_ahead(m, PRIOR, count=12).middles[5] for m in (whole, runs_of))
    assert float(one) == pytest.approx(float(other), abs=0.03)


def _sums(figures: list[Figure], apart: list[Figure]) -> list[Figure]:
    """Sums since January to the months that are told."""
    return [
        figure(
            Period(one.period.first - one.period.first % 12, one.period.first % 12 + 1),
            sum(
                float(f.value)
                for f in figures
                if f.period.year == one.period.year and f.period.first <= one.period.first
            ),
        )
        for one in apart
    ]
