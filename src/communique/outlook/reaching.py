"""Chances: how likely a level is reached by a deadline, for one question or for hundreds.

    bench = Bench(figures.between(pairs))
    chances(bench, [Level("RUS", "CHN", Flow.TURNOVER, Decimal(200e9), "USD", by=...)], as_of=day)

The office is chosen as for a verdict, from all that count the trade. Several
levels of one series are answered from one forecast.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from statistics import median

from communique.domain import Figure, Flow, Period
from communique.outlook.annual import Hint, years_ahead
from communique.outlook.pool import Pool, pool_on
from communique.outlook.spread import Paths
from communique.outlook.tracks import Track, tracks_of
from communique.verdicts import Bench
from communique.verdicts.bench import Account
from communique.verdicts.choose import Asked, View, panel

# Where no deadline is given, and the furthest that anything is said of.
HORIZON = 10
# A series that ends longer ago than this says nothing of the years to come.
STALEST = 4
FAIR_YEARS = 4  # for a preference of one series over another
FEWEST_YEARS = 1  # the pool does the rest


@dataclass(frozen=True, slots=True)
class Level:
    """What is asked about: whether trade reaches an amount by a deadline.

    value   whole units of `currency`
    by      the period at whose end it is due; None where there is no deadline
    source  the one office whose count decides; None for any
    """

    reporter: str
    partner: str
    flow: Flow
    value: Decimal
    currency: str
    by: Period | None = None
    product: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Chance:
    """How likely a level is.

    reached    the chance that a year's figure is at or above the level by the
               deadline, or within ten years where there is none
    by_year    the same by the end of each year, beginning with the first unknown one
    likeliest  the year in which it is most likely first reached; None where it
               most likely is not reached at all
    account    whose count it is a forecast of
    figures    what was known of it on the day
    beside     the same by the other side's count
    """

    asked: Level
    as_of: date
    reached: float
    by_year: tuple[tuple[Period, float], ...]
    likeliest: Period | None
    account: Account
    flow: Flow
    figures: tuple[Figure, ...]
    beside: tuple[Chance, ...] = ()


def chance(bench: Bench, asked: Level, *, as_of: date) -> Chance | None:
    """How likely one level is; None where no office has two years, or none lately."""
    return chances(bench, [asked], as_of=as_of)[0]


def chances(bench: Bench, asked: Sequence[Level], *, as_of: date) -> list[Chance | None]:
    """How likely each level is, in the order they were asked."""
    pool = pool_on(as_of)
    forecasts: dict[object, Paths] = {}
    return [_chance(one, bench, as_of, pool, forecasts) for one in asked]


def _chance(
    asked: Level, bench: Bench, day: date, pool: Pool, forecasts: dict[object, Paths]
) -> Chance | None:
    found = []
    every = list(candidates(bench, asked, day))
    for track in _one_a_side(every, asked):
        key = (track.account, track.flow, track.start)
        if key not in forecasts:
            hints = hints_for(track, every, pool)
            forecasts[key] = years_ahead(track, pool, count=HORIZON, hints=hints)
        answer = _answer(asked, track, forecasts[key])
        found += [answer] if answer else []
    if not found:
        return None
    first, *others = found
    return Chance(
        asked, day, first.reached, first.by_year, first.likeliest, first.account, first.flow,
        first.figures, tuple(others),
    )  # fmt: skip


def _answer(asked: Level, track: Track, paths: Paths) -> Chance | None:
    years = [year for year in paths.periods if asked.by is None or year.last <= _due(asked).last]
    if not years:
        return None  # the deadline is over and counted
    by_year = tuple(zip(paths.periods, paths.reached(float(asked.value)), strict=True))
    reached = by_year[len(years) - 1][1]
    return Chance(
        asked, track.day, reached, by_year[: len(years)], likeliest(by_year), track.account,
        track.flow, track.figures,
    )  # fmt: skip


def likeliest(by_year: Sequence[tuple[Period, float]]) -> Period | None:
    """The year in which a level is most likely first reached, if it is likely reached at all."""
    if by_year[-1][1] < 0.5:
        return None
    before = [0.0, *(chance for _, chance in by_year[:-1])]
    first = [(now - then, year) for (year, now), then in zip(by_year, before, strict=True)]
    return max(first, key=lambda one: one[0])[1]


def _due(asked: Level) -> Period:
    assert asked.by is not None  # callers looked
    return asked.by.of(asked.reporter)


# -- which series ----------------------------------------------------------------------------


def candidates(bench: Bench, asked: Level, day: date) -> Iterator[Track]:
    """Every track of the trade that was asked about, in its currency, as known on the day."""
    for view in _views(bench, asked):
        for track in tracks_of(view.ledger, view.flow, day):
            if track.last.year >= day.year - STALEST:
                yield track


def _views(bench: Bench, asked: Level) -> list[View]:
    question = Asked(
        asked.reporter, asked.partner, asked.flow, asked.product, asked.reporter == asked.partner,
        asked.currency, asked.source,
    )  # fmt: skip
    return [view for view in panel(question, bench).views if not (view.wider or view.aside)]


def _one_a_side(tracks: Iterable[Track], asked: Level) -> list[Track]:
    """The best track of each side, the best of all first."""
    sides: dict[str, Track] = {}
    fit = (track for track in tracks if len(track.years) >= FEWEST_YEARS)
    for track in sorted(fit, key=lambda track: _merit(track, asked), reverse=True):
        sides.setdefault(track.account.reporter, track)
    return list(sides.values())


def _merit(track: Track, asked: Level) -> tuple[object, ...]:
    """Firm and fresh before long; the asker's own side before the other's."""
    firm = track.years[-1].figure.status.decisive
    fits = asked.by is None or (_due(asked).first - track.start) % 12 == 0
    newest = track.so_far.point.period.last if track.so_far else track.last.last
    lately = newest // 12
    own = track.account.reporter == asked.reporter
    return firm, fits, lately, len(track.years) >= FAIR_YEARS, own, len(track.years)


def hints_for(track: Track, others: Iterable[Track], pool: Pool) -> list[Hint]:
    """What other offices had already told of the same trade in the years after the track's last."""
    told: dict[Period, list[tuple[float, float, tuple[Figure, ...]]]] = {}
    for other in others:
        if other.account == track.account or other.start != track.start:
            continue
        for year, growth, error, figures in _told_after(other, track.last, pool):
            told.setdefault(year, []).append((growth, error, figures))
    return [_joined(year, told[year]) for year in sorted(told)]


def _told_after(
    other: Track, last: Period, pool: Pool
) -> Iterator[tuple[Period, float, float, tuple[Figure, ...]]]:
    for point in other.years:
        growth = other.growth(point.period)
        if point.period > last and growth is not None:
            yield point.period, growth, pool.other, (point.figure,)
    if other.so_far is not None and other.last.first >= last.first:
        missing = pool.rest * pool.spread * (12 - other.so_far.months) / 12
        error = (pool.other**2 + missing**2) ** 0.5
        year = other.last.shift(12)
        yield year, other.so_far.growth, error, other.so_far.figures


def _joined(year: Period, told: list[tuple[float, float, tuple[Figure, ...]]]) -> Hint:
    """Several offices' growth as one: they err together, so it is no surer than the surest."""
    figures = tuple(figure for _, _, part in told for figure in part)
    return Hint(year, median(g for g, _, _ in told), min(e for _, e, _ in told), figures)
