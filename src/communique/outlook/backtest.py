"""The backtest: what the outlook would have said on past days, against what came.

Rolling origins. Of years: the last day of every quarter, for every series of
which three whole years were public, the last of them no older than three
years; forecast are the next three. Of months: the last day of every month, for
every series of which six single months were public, the last no older than
three months; forecast are the next twelve. The outcome is the figure as it is
known now. The pool is learnt anew for each year, from what had been published
by its first of January.

Nothing published after the origin is used: tracks refuse it (`LeakError`), and
on every tenth origin the forecasts are made again from a bench that holds
nothing else, and must be the same.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from communique.domain import Figure, Flow, Period
from communique.errors import LeakError
from communique.outlook.annual import years_ahead
from communique.outlook.learn import learn
from communique.outlook.monthly import months_ahead
from communique.outlook.months import Months, months_of
from communique.outlook.naive import (
    naive_month,
    naive_year,
    seasonal_naive_month,
    seasonal_naive_year,
)
from communique.outlook.pool import Pool
from communique.outlook.reaching import hints_for, same_trade
from communique.outlook.scores import Outcome
from communique.outlook.spread import Paths, Spread, reached
from communique.outlook.tracks import FLOWS, Track, track_of, tracks_of
from communique.verdicts import Bench
from communique.verdicts.bench import Account, Ledger

YEARS_AHEAD, FEWEST_YEARS, STALEST_YEARS = 3, 3, 3
MONTHS_AHEAD, FEWEST_MONTHS, STALEST_MONTHS = 12, 6, 3
AUDITED = 10  # every so manieth origin
# Levels asked about, as multiples of the last whole year: what targets are like.
MULTIPLES = (1.1, 1.25, 1.5, 2.0)


class Kind(StrEnum):
    """What is forecast."""

    YEARS = "years"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Case:
    """One series on one day.

    start  the month its years begin with; 0 for months
    """

    kind: Kind
    account: Account
    flow: Flow
    start: int
    day: date


Model = Callable[[Bench, Case, Pool], Paths]


@dataclass(frozen=True, slots=True)
class Reach:
    """A level asked about: a multiple of the last whole year, the chance, and what happened."""

    multiple: float
    chance: float
    naive: float
    happened: bool


@dataclass(frozen=True, slots=True)
class Told:
    """What the model and the bars to beat said of a period, and what came.

    ahead     how many years or months after the last one known
    seasonal  None where the series says nothing of seasons
    reaches   of years only
    """

    case: Case
    period: Period
    ahead: int
    model: Outcome
    naive: Outcome
    seasonal: Outcome | None
    reaches: tuple[Reach, ...] = ()


def model(bench: Bench, case: Case, pool: Pool) -> Paths:
    """The outlook's own model, from what the bench had told by the day."""
    if case.kind is Kind.MONTHS:
        return months_ahead(_months(bench, case), pool, count=MONTHS_AHEAD)
    track = _track(bench, case)
    hints = hints_for(track, same_trade(bench, track), pool)
    return years_ahead(track, pool, count=YEARS_AHEAD, hints=hints)


def backtest(
    figures: Iterable[Figure],
    *,
    now: date,
    model: Model = model,
    first: date | None = None,
    kinds: Sequence[Kind] = tuple(Kind),
) -> Iterator[Told]:
    """Every forecast at every origin up to a day, with its outcome, oldest first.

    Raises:
        LeakError: a model used what was not known on the day
    """
    every = [figure for figure in figures if figure.known_on(now)]
    bench = Bench(every)
    pools: dict[int, Pool] = {}
    audited = dict.fromkeys(kinds, 0)
    for day in origins(every, now=now, first=first):
        if day.year not in pools:
            pools[day.year] = learn(bench, date(day.year, 1, 1))
        for kind in kinds:
            told = [
                (case, model(bench, case, pools[day.year])) for case in _cases(bench, kind, day)
            ]
            if told and audited[kind] % AUDITED == 0:
                audit(every, told, model=model, pool=pools[day.year])
            audited[kind] += bool(told)
            for case, paths in told:
                yield from _told(bench, case, paths, pools[day.year], now)


def origins(figures: Iterable[Figure], *, now: date, first: date | None = None) -> Iterator[date]:
    """The last days of the months from the first publication to the newest."""
    published = [figure.published for figure in figures if figure.published]
    begin = first or min(published, default=now)
    now = min(now, max(published, default=now))
    for year in range(begin.year, now.year + 1):
        for month in range(1, 13):
            day = date(year, month, monthrange(year, month)[1])
            if begin <= day < now:
                yield day


def audit(
    figures: Iterable[Figure], told: Sequence[tuple[Case, Paths]], *, model: Model, pool: Pool
) -> None:
    """Make forecasts of one day again from nothing but what was known on it.

    Raises:
        LeakError: one of them comes out different
    """
    day = told[0][0].day
    known = Bench(figure for figure in figures if figure.known_on(day))
    for case, paths in told:
        if not _same(paths, model(known, case, pool)):
            account = case.account
            raise LeakError(
                f"the forecast of {account.reporter} {account.partner} {case.flow} on"
                f" {account.source} as of {day} changes with figures published later"
            )


def _same(one: Paths, other: Paths) -> bool:
    import numpy as np

    return bool(np.allclose(one.middles, other.middles) and np.allclose(one.ties, other.ties))


# -- cases -----------------------------------------------------------------------------------


def _cases(bench: Bench, kind: Kind, day: date) -> Iterator[Case]:
    if kind is Kind.YEARS and day.month % 3:
        return
    for ledger in bench.every():
        for flow in FLOWS:
            yield from _cases_of(ledger, flow, kind, day)


def _cases_of(ledger: Ledger, flow: Flow, kind: Kind, day: date) -> Iterator[Case]:
    if kind is Kind.MONTHS:
        months = months_of(ledger, flow, day)
        if months is not None and _are_fit(months):
            yield Case(kind, ledger.account, flow, 0, day)
        return
    for track in tracks_of(ledger, flow, day):
        fresh = track.last.year >= day.year - STALEST_YEARS
        if fresh and len(track.years) >= FEWEST_YEARS:
            yield Case(kind, ledger.account, flow, track.start, day)


def _are_fit(months: Months) -> bool:
    now = months.day.year * 12 + months.day.month - 1
    return len(months.singles) >= FEWEST_MONTHS and months.last >= now - STALEST_MONTHS


def _track(bench: Bench, case: Case) -> Track:
    ledger = bench.ledger(case.account)
    track = track_of(ledger, case.flow, case.day, start=case.start) if ledger else None
    if track is None:
        raise LeakError(f"nothing was known of {case.account} on {case.day}")
    return track


def _months(bench: Bench, case: Case) -> Months:
    ledger = bench.ledger(case.account)
    months = months_of(ledger, case.flow, case.day) if ledger else None
    if months is None:
        raise LeakError(f"nothing was known of {case.account} on {case.day}")
    return months


# -- outcomes --------------------------------------------------------------------------------


def _told(bench: Bench, case: Case, paths: Paths, pool: Pool, now: date) -> Iterator[Told]:
    if case.kind is Kind.MONTHS:
        return _months_told(bench, case, paths, pool, now)
    return _years_told(bench, case, paths, pool, now)


def _years_told(bench: Bench, case: Case, paths: Paths, pool: Pool, now: date) -> Iterator[Told]:
    """The years that are known by now, and were not on the day."""
    then, ledger = _track(bench, case), bench.ledger(case.account)
    since = track_of(ledger, case.flow, now, start=case.start) if ledger else None
    came = {point.period: point.value for point in since.years} if since else {}
    usual = _usual_change([point.value for point in then.years])
    base, best = then.years[-1].value, 0.0
    heights = paths.heights()
    chances = {multiple: reached(heights, multiple * base) for multiple in MULTIPLES}
    for ahead, year in enumerate(paths.periods, start=1):
        if year not in came:
            continue
        best = max(best, came[year])
        naive = naive_year(then, pool, ahead=ahead)
        seasonal = seasonal_naive_year(then, pool) if ahead == 1 else None
        yield Told(
            case,
            year,
            ahead,
            Outcome(paths.spread(year), came[year], usual),
            Outcome(naive, came[year], usual),
            _outcome(seasonal, came[year], usual),
            tuple(
                Reach(m, chances[m][ahead - 1], 1 - naive.below(m * base), best >= m * base)
                for m in MULTIPLES
            ),
        )


def _months_told(bench: Bench, case: Case, paths: Paths, pool: Pool, now: date) -> Iterator[Told]:
    """The months that are known alone by now, and of which a naive forecast was possible."""
    then, ledger = _months(bench, case), bench.ledger(case.account)
    since = months_of(ledger, case.flow, now) if ledger else None
    came = since.singles if since else {}
    known = then.singles
    usual = _usual_change([known[month] for month in sorted(known)])
    for ahead, period in enumerate(paths.periods, start=1):
        month = period.first
        naive = naive_month(then, pool, month=month)
        seasonal = seasonal_naive_month(then, pool, month=month)
        if month in came and naive is not None and seasonal is not None:
            yield Told(
                case,
                period,
                ahead,
                Outcome(paths.spread(period), came[month], usual),
                Outcome(naive, came[month], usual),
                Outcome(seasonal, came[month], usual),
            )


def _outcome(forecast: Spread | None, value: float, usual: float) -> Outcome | None:
    return None if forecast is None else Outcome(forecast, value, usual)


def _usual_change(values: Sequence[float]) -> float:
    changes = [abs(later - one) for one, later in pairwise(values)]
    return max(sum(changes) / len(changes), 0.001 * values[-1])
