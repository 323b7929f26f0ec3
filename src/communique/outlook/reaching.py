"""Chances: how likely a level is reached by a deadline, for one question or for hundreds.

    bench = Bench(figures.between(pairs))
    chances(bench, [Level("RUS", "CHN", Flow.TURNOVER, Decimal(200e9), "USD", by=...)], as_of=day)

The office is chosen as for a verdict, from all that count the trade. Several
levels of one series are answered from one forecast.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from communique.domain import Coverage, Figure, Flow, Period
from communique.outlook.annual import Hint, years_ahead
from communique.outlook.pool import Pool, pool_on
from communique.outlook.spread import reached
from communique.outlook.tracks import Track, tracks_of
from communique.verdicts import Bench
from communique.verdicts.bench import Account
from communique.verdicts.choose import Asked, panel

if TYPE_CHECKING:
    from communique.outlook.spread import Numbers

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
    likeliest  the first year by whose end it is more likely reached than not;
               None where that is none of the next ten
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
    """How likely one level is; None where no office has a year of it, or none lately."""
    return chances(bench, [asked], as_of=as_of)[0]


def chances(bench: Bench, asked: Sequence[Level], *, as_of: date) -> list[Chance | None]:
    """How likely each level is, in the order they were asked."""
    desk = _Desk(bench, as_of, pool_on(as_of))
    return [_chance(one, desk) for one in asked]


@dataclass(slots=True)
class _Desk:
    """What was worked out for one level and serves the next of the same day."""

    bench: Bench
    day: date
    pool: Pool
    tracks: dict[Asked, list[Track]] = field(default_factory=dict)
    heights: dict[object, tuple[tuple[Period, ...], Numbers]] = field(default_factory=dict)

    def tracks_for(self, asked: Asked) -> list[Track]:
        """Every track that answers a question."""
        if asked not in self.tracks:
            self.tracks[asked] = list(tracks_for(self.bench, asked, self.day))
        return self.tracks[asked]

    def heights_of(
        self, track: Track, beside: Sequence[Track]
    ) -> tuple[tuple[Period, ...], Numbers]:
        """The years ahead of a track, and how high its paths come by each."""
        key = (track.account, track.flow, track.start)
        if key not in self.heights:
            hints = hints_for(track, beside, self.pool)
            paths = years_ahead(track, self.pool, count=HORIZON, hints=hints)
            self.heights[key] = paths.periods, paths.heights()
        return self.heights[key]


def _chance(asked: Level, desk: _Desk) -> Chance | None:
    every = desk.tracks_for(question_of(asked))
    found: list[Chance] = []
    for track in one_a_side(every, asked):
        years, heights = desk.heights_of(track, every)
        answer = _answer(asked, track, years, heights)
        found += [answer] if answer else []
    return replace(found[0], beside=tuple(found[1:])) if found else None


def _answer(
    asked: Level, track: Track, years: tuple[Period, ...], heights: Numbers
) -> Chance | None:
    due = [year for year in years if asked.by is None or year.last <= _due(asked).last]
    if not due:
        return None  # the deadline is over and counted
    by_year = tuple(zip(years, reached(heights, float(asked.value)), strict=True))
    return Chance(
        asked, track.day, by_year[len(due) - 1][1], by_year[: len(due)], likeliest(by_year),
        track.account, track.flow, track.figures,
    )  # fmt: skip


def likeliest(by_year: Sequence[tuple[Period, float]]) -> Period | None:
    """The first year by whose end a level is more likely reached than not."""
    return next((year for year, chance in by_year if chance >= 0.5), None)


def _due(asked: Level) -> Period:
    assert asked.by is not None  # callers looked
    return asked.by.of(asked.reporter)


# -- which series ----------------------------------------------------------------------------


def question_of(asked: Level) -> Asked:
    """What chooses the ledgers, as for a verdict."""
    inner = asked.reporter == asked.partner
    return Asked(
        asked.reporter, asked.partner, asked.flow, asked.product, inner, asked.currency,
        asked.source,
    )  # fmt: skip


def tracks_for(bench: Bench, asked: Asked, day: date) -> Iterator[Track]:
    """Every track of the trade that was asked about, in its currency, as known on the day.

    None of a balance, which may be below zero: its logarithm says nothing.
    """
    if asked.flow.is_balance:
        return
    for view in panel(asked, bench).views:
        if view.wider or view.aside:
            continue
        for track in tracks_of(view.ledger, view.flow, day):
            if track.last.year >= day.year - STALEST:
                yield track


def same_trade(bench: Bench, track: Track) -> list[Track]:
    """Every track of the trade that a track is of, as known on its day."""
    account = track.account
    asked = Asked(
        account.reporter, account.partner, track.flow, _product(account), False,
        account.currency, None,
    )  # fmt: skip
    return list(tracks_for(bench, asked, track.day))


def _product(account: Account) -> str | None:
    """What a question calls it: coverage other than goods is asked for like a product."""
    other = account.coverage is not Coverage.GOODS
    return account.coverage.value if other and account.product is None else account.product


def one_a_side(tracks: Iterable[Track], asked: Level) -> list[Track]:
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
