"""Tracks: one series as it was known on a day, whole years and the months of the year that runs.

The way of the data. Offices publish years, sums since January, now and then a
month, in many vintages. A ledger (`verdicts.bench`) says what was known on a
day, derived numbers included: exports + imports, the base a printed rate of
growth implies. A track keeps of that, for one flow and one beginning of the
year (January; April for India's fiscal years), the newest firm number of each
year, and the longest sum since the beginning of the first year not yet known.

Floors ("more than 100 billion") and conversions are no numbers to build on and
are left out. A track refuses what was published after its day.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from math import log, log1p

from communique.domain import Figure, Flow, Period, Status
from communique.errors import LeakError
from communique.verdicts.bench import Account, Ledger
from communique.verdicts.readings import Reading, best

FLOWS = (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)
JANUARY = 0
# Growth so far tells little before the second month.
FEWEST_MONTHS = 2
_USABLE = frozenset(Status) - {Status.FLOOR, Status.CONVERTED}


@dataclass(frozen=True, slots=True)
class Point:
    """One known number: whole units of the track's currency, above zero."""

    period: Period
    value: float
    figure: Figure


@dataclass(frozen=True, slots=True)
class SoFar:
    """The year that runs, from its beginning.

    growth  on the same months a year before, as a logarithm
    figures  what it rests on
    """

    point: Point
    growth: float
    figures: tuple[Figure, ...]

    @property
    def months(self) -> int:
        """How many months are counted."""
        return self.point.period.months


@dataclass(frozen=True, slots=True)
class Track:
    """What one ledger had published of one flow by a day.

    start   the month its years begin with: 0 is January
    years   whole years in order; there may be gaps
    so_far  the year after the last whole one; None where nothing of it is out

    Raises:
        LeakError: a number was published after the day
    """

    account: Account
    flow: Flow
    day: date
    start: int
    years: tuple[Point, ...]
    so_far: SoFar | None = None

    def __post_init__(self) -> None:
        refuse_later(self.figures, self.day)

    @property
    def last(self) -> Period:
        """The last whole year."""
        return self.years[-1].period

    @property
    def figures(self) -> tuple[Figure, ...]:
        """Everything it rests on."""
        running = self.so_far.figures if self.so_far else ()
        return (*(point.figure for point in self.years), *running)

    def growth(self, year: Period) -> float | None:
        """A year's growth on the one before, as a logarithm; None where either is not known."""
        values = {point.period: point.value for point in self.years}
        now, before = values.get(year), values.get(year.year_before())
        return log(now / before) if now and before else None


def refuse_later(figures: Iterable[Figure], day: date) -> None:
    """Stop at the first figure that was not public on the day."""
    for figure in figures:
        parts = figure.derived_from or (figure,)
        if late := next((part for part in parts if not part.known_on(day)), None):
            series = late.series
            raise LeakError(
                f"a forecast as of {day} was given what nobody knew yet: {series.source}"
                f" {series.reporter} {series.partner} {series.flow} {late.period},"
                f" published {late.published or 'at an unknown day, so a year after it ended'}"
            )


def tracks_of(ledger: Ledger, flow: Flow, day: date) -> Iterator[Track]:
    """The tracks of a ledger's flow: one for each month its years begin with."""
    by_start: dict[int, list[Period]] = {}
    for year in _whole_years(ledger, day):
        by_start.setdefault(year.first % 12, []).append(year)
    for start in sorted(by_start):
        track = _track(ledger, flow, day, start, by_start[start])
        if track is not None:
            yield track


def track_of(ledger: Ledger, flow: Flow, day: date, *, start: int = JANUARY) -> Track | None:
    """One track; None where not a single year was known."""
    years = [year for year in _whole_years(ledger, day) if year.first % 12 == start]
    return _track(ledger, flow, day, start, years)


def _track(
    ledger: Ledger, flow: Flow, day: date, start: int, years: Iterable[Period]
) -> Track | None:
    points = (point_of(ledger, flow, year, day) for year in years)
    known = tuple(point for point in points if point is not None)
    if not known:
        return None
    running = known[-1].period.first + 12
    return Track(ledger.account, flow, day, start, known, _so_far(ledger, flow, running, day))


def _whole_years(ledger: Ledger, day: date) -> list[Period]:
    """The years for which anything was public on the day, or twelve months, and those before,
    which rates imply.

    Not `ledger.periods`: that a year will be printed one day is not known yet.
    """
    every = set(known_periods(ledger, day))
    known = {period for period in every if period.months == 12}
    singles = {period.first for period in every if period.months == 1}
    januaries = (month for month in singles if month % 12 == JANUARY)
    known |= {Period(first, 12) for first in januaries if _runs(singles, first) == 12}
    return sorted(known | {period.year_before() for period in known})


def _runs(singles: set[int], first: int) -> int:
    """How many months in a row are known alone, from one on; at most a year."""
    return next((count for count in range(12) if first + count not in singles), 12)


def known_periods(ledger: Ledger, day: date) -> Iterator[Period]:
    """The periods of which anything at all was public, once for each flow and measure."""
    for by_period in ledger.slots.values():
        for period, readings in by_period.items():
            if readings[0].day <= day:
                yield period


def point_of(ledger: Ledger, flow: Flow, period: Period, day: date) -> Point | None:
    """The newest firm number of a period that was public."""
    reading = _usable(ledger.levels(flow, period, day))
    return Point(period, float(reading.value), reading.figure) if reading else None


def _usable(readings: Iterable[Reading]) -> Reading | None:
    return best(r for r in readings if r.status in _USABLE and r.value > 0)


def _so_far(ledger: Ledger, flow: Flow, first: int, day: date) -> SoFar | None:
    """The longest part of the year of which both the level and the growth are known."""
    for part in _parts(ledger, first, day):
        point = point_of(ledger, flow, part, day)
        growth = _growth(ledger, flow, part, day) if point else None
        if point is not None and growth is not None:
            return SoFar(point, growth[0], (point.figure, *growth[1]))
    return None


def growth_so_far(ledger: Ledger, flow: Flow, first: int, day: date) -> Iterator[tuple[int, float]]:
    """Each part of a year, from its beginning, by its months, and its growth as a logarithm."""
    for part in _parts(ledger, first, day):
        growth = _growth(ledger, flow, part, day)
        if growth is not None:
            yield part.months, growth[0]


def _parts(ledger: Ledger, first: int, day: date) -> list[Period]:
    """The parts of a year, from its beginning, that were public as a sum or month by month,
    the longest first."""
    every = set(known_periods(ledger, day))
    singles = {period.first for period in every if period.months == 1}
    parts = {period for period in every if period.first == first}
    parts |= {Period(first, count + 1) for count in range(_runs(singles, first))}
    return sorted({p for p in parts if FEWEST_MONTHS <= p.months < 12}, key=lambda p: -p.months)


def _growth(
    ledger: Ledger, flow: Flow, part: Period, day: date
) -> tuple[float, tuple[Figure, ...]] | None:
    """By the office's own rate, which allows for revisions of the base; else by its levels."""
    rate = best(ledger.rates(flow, part, day))
    if rate is not None and rate.value > -100:
        return log1p(float(rate.value) / 100), (rate.figure,)
    now = _usable(ledger.levels(flow, part, day))
    base = _usable(ledger.levels(flow, part.year_before(), day))
    if now is None or base is None:
        return None
    return log(now.value / base.value), (base.figure,)
