"""Months: what the sums since January say of single months, and of runs that no page divides.

Offices print sums since January, a month here and there, and January and
February often only together. Between two neighbouring sums lies a run of
months; where a single month is printed, or two sums are a month apart, the run
is that month. Nothing is divided that no page divides.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from communique.domain import Figure, Flow, Period
from communique.outlook.tracks import Point, known_periods, point_of, refuse_later
from communique.verdicts.bench import Account, Ledger

# A difference below this share of what it is taken from is rounding, not trade.
LEAST = 0.01


@dataclass(frozen=True, slots=True)
class Run:
    """One month, or a few that are only known together.

    value   whole units, the months' sum
    figures the numbers it is, or is the difference of
    """

    period: Period
    value: float
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class Months:
    """What one ledger had told of one flow by a day, as runs without overlap, in order.

    Raises:
        LeakError: a number was published after the day
    """

    account: Account
    flow: Flow
    day: date
    runs: tuple[Run, ...]

    def __post_init__(self) -> None:
        refuse_later((figure for run in self.runs for figure in run.figures), self.day)

    @property
    def singles(self) -> dict[int, float]:
        """The values of the months that are known alone."""
        return {run.period.first: run.value for run in self.runs if run.period.months == 1}

    @property
    def last(self) -> int:
        """The last month of the last run."""
        return self.runs[-1].period.last


def months_of(ledger: Ledger, flow: Flow, day: date) -> Months | None:
    """The runs of months of a ledger's flow; None where it has nothing below a year."""
    periods = {p for p in known_periods(ledger, day) if p.months <= 12}
    if all(period.months == 12 for period in periods):
        return None
    years = sorted({period.year for period in periods if period.last // 12 == period.year})
    runs = tuple(run for year in years for run in _runs(ledger, flow, periods, year, day))
    short = any(run.period.months < 12 for run in runs)
    return Months(ledger.account, flow, day, runs) if short else None


@dataclass(frozen=True, slots=True)
class _Sum:
    """A sum since January."""

    value: float
    figures: tuple[Figure, ...]


def _runs(ledger: Ledger, flow: Flow, periods: set[Period], year: int, day: date) -> Iterator[Run]:
    points = {
        period: point
        for period in periods
        if period.year == year and period.last // 12 == year
        and (point := point_of(ledger, flow, period, day)) is not None
    }  # fmt: skip
    sums = _sums(points, year)
    for (before, one), (after, other) in pairwise(sorted(sums.items())):
        period = Period(year * 12 + before, after - before)
        printed = points.get(period)
        if printed is not None:
            yield Run(period, printed.value, (printed.figure,))
        elif other.value - one.value > LEAST * other.value:
            yield Run(period, other.value - one.value, (*one.figures, *other.figures))


def _sums(points: dict[Period, Point], year: int) -> dict[int, _Sum]:
    """The sums since January by their months; a printed month takes a sum one further."""
    sums = {0: _Sum(0.0, ())}
    for period, point in points.items():
        if period.first == year * 12:
            sums[period.months] = _Sum(point.value, (point.figure,))
    singles = {p.first % 12: point for p, point in points.items() if p.months == 1}
    for month in sorted(singles):
        if month in sums and month + 1 not in sums:
            sums[month + 1] = _with(sums[month], singles[month], 1)
    for month in sorted(singles, reverse=True):
        if month + 1 in sums and month not in sums:
            sums[month] = _with(sums[month + 1], singles[month], -1)
    return sums


def _with(total: _Sum, month: Point, sign: int) -> _Sum:
    return _Sum(total.value + sign * month.value, (*total.figures, month.figure))
