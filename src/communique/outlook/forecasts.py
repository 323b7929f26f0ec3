"""The outlook of a pair: this year and the next ones, as the figures of a day let them be seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from communique.domain import Figure, Flow, Period
from communique.errors import AskError, FigureError
from communique.outlook.annual import years_ahead
from communique.outlook.monthly import months_ahead
from communique.outlook.months import Months, months_of
from communique.outlook.naive import (
    naive_month,
    naive_year,
    seasonal_naive_month,
    seasonal_naive_year,
)
from communique.outlook.pool import Pool, pool_on
from communique.outlook.reaching import (
    HORIZON,
    STALEST,
    Level,
    hints_for,
    likeliest,
    one_a_side,
    question_of,
    tracks_for,
)
from communique.outlook.scores import BANDS
from communique.outlook.spread import Paths, Spread, amount
from communique.outlook.tracks import Track
from communique.verdicts import Bench
from communique.verdicts.bench import Account

DIGITS = 4  # no forecast is finer
# Below this, single months say too little of the seasons.
FEWEST_MONTHS = 6
STALEST_MONTHS = 6


@dataclass(frozen=True, slots=True)
class Band:
    """Between which values it turns out with this probability."""

    share: float
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Expected:
    """One period that is not out yet.

    median   as likely exceeded as not; whole units, like every value here
    growth   of the median on the year before, in percent; None where that is
             not out either
    bands    for 50, 80 and 95 percent
    chance   of having reached the level asked about by the end of it
    naive    the last one again
    seasonal the months so far and the rest of the year before; a month as the
             same one a year before; None where there are no months
    """

    period: Period
    median: Decimal
    growth: Decimal | None
    bands: tuple[Band, ...]
    chance: float | None
    naive: Decimal
    seasonal: Decimal | None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is expected of one office's count of a trade, as of a day.

    flow       as that office books it
    known      the whole years that were public
    so_far     the months of the running year; None where there are none
    years      the years to come, to the horizon
    months     the next twelve months, where the office has months
    likeliest  the first year by whose end the level asked about is more likely
               reached than not; None where that is none of the next ten
    used       what was known of the years to come: growth so far, other offices
    """

    account: Account
    flow: Flow
    as_of: date
    known: tuple[Figure, ...]
    so_far: Figure | None
    so_far_growth: Decimal | None
    years: tuple[Expected, ...]
    months: tuple[Expected, ...]
    level: Decimal | None
    likeliest: Period | None
    used: tuple[Figure, ...]


def forecast(
    bench: Bench,
    reporter: str,
    partner: str,
    flow: Flow,
    *,
    until: int,
    as_of: date,
    currency: str = "USD",
    level: Decimal | None = None,
    source: str | None = None,
) -> list[Outlook]:
    """What is expected of a pair's trade, by each side's best series, the best of all first.

    until  the last year; at most ten after the last one known

    Raises:
        FigureError: no office has a year of it, or none lately
        AskError: the horizon is over, or too far
    """
    asked = Level(
        reporter, partner, flow, level or Decimal(1), currency, Period.of_year(until),
        source=source,
    )  # fmt: skip
    every = list(tracks_for(bench, question_of(asked), as_of))
    chosen = one_a_side(every, asked)
    if not chosen:
        raise FigureError(_nothing_held(bench, asked, as_of))
    _refuse_horizon(chosen, until)
    pool = pool_on(as_of)
    found = [_outlook(bench, track, every, pool, until=until, level=level) for track in chosen]
    return [one for one in found if one.years]


def _nothing_held(bench: Bench, asked: Level, day: date) -> str:
    """What there is in other currencies, or where to look for what there is."""
    every = tracks_for(bench, question_of(asked)._replace(currency=None), day)
    others = sorted({track.account.currency for track in every})
    pair = f"{asked.reporter} {asked.partner}"
    hint = (
        f"--currency {others[0]}"
        if others
        else f"communique figures show {pair} --flow {asked.flow}"
    )
    return (
        f"there is no series of {asked.flow} of {asked.reporter} and {asked.partner}"
        f" in {asked.currency} that was known on {day} and reached to {day.year - STALEST}"
        f" (there is one in {', '.join(others) or 'no currency'})\n\nhint: {hint}"
    )


def _refuse_horizon(chosen: Sequence[Track], until: int) -> None:
    """Neither years that were out nor more than ten."""
    first = min(track.last.year for track in chosen) + 1
    last = max(track.last.year for track in chosen) + HORIZON
    if not first <= until <= last:
        raise AskError(
            f"--until is {until}, which cannot be forecast on {chosen[0].day}: the years to come"
            f" are {first} to {last}\n\nhint: --until {min(max(until, first), last)}"
        )


def _outlook(
    bench: Bench,
    track: Track,
    every: Sequence[Track],
    pool: Pool,
    *,
    until: int,
    level: Decimal | None,
) -> Outlook:
    hints = hints_for(track, every, pool)
    paths = years_ahead(track, pool, count=HORIZON, hints=hints)
    chances = paths.reached(float(level)) if level is not None else None
    years = tuple(
        _year(track, pool, paths, ahead, chances[ahead - 1] if chances else None)
        for ahead, year in enumerate(paths.periods, start=1)
        if year.year <= until
    )
    first = likeliest(tuple(zip(paths.periods, chances, strict=True))) if chances else None
    running = track.so_far
    return Outlook(
        account=track.account,
        flow=track.flow,
        as_of=track.day,
        known=tuple(point.figure for point in track.years),
        so_far=running.point.figure if running else None,
        so_far_growth=_percent(amount(running.growth) - 1) if running else None,
        years=years,
        months=_months(bench, track, pool),
        level=level,
        likeliest=first,
        used=tuple(figure for hint in hints for figure in hint.figures),
    )


def _year(track: Track, pool: Pool, paths: Paths, ahead: int, chance: float | None) -> Expected:
    base = track.years[-1].value if ahead == 1 else amount(float(paths.middles[ahead - 2]))
    seasonal = seasonal_naive_year(track, pool) if ahead == 1 else None
    naive = naive_year(track, pool, ahead=ahead)
    expected = _expected(paths, ahead, naive=naive, seasonal=seasonal)
    growth = _percent(float(expected.median) / base - 1)
    return replace(expected, growth=growth, chance=chance)


def _months(bench: Bench, track: Track, pool: Pool) -> tuple[Expected, ...]:
    ledger = bench.ledger(track.account)
    months = months_of(ledger, track.flow, track.day) if ledger else None
    if months is None or not _are_fit(months):
        return ()
    paths = months_ahead(months, pool, count=12)
    return tuple(
        _expected(paths, ahead, naive=naive, seasonal=seasonal)
        for ahead, period in enumerate(paths.periods, start=1)
        if (naive := naive_month(months, pool, month=period.first)) is not None
        for seasonal in (seasonal_naive_month(months, pool, month=period.first),)
    )


def _are_fit(months: Months) -> bool:
    now = months.day.year * 12 + months.day.month - 1
    return len(months.singles) >= FEWEST_MONTHS and months.last >= now - STALEST_MONTHS


def _expected(paths: Paths, ahead: int, *, naive: Spread, seasonal: Spread | None) -> Expected:
    period = paths.periods[ahead - 1]
    spread = paths.spread(period)
    return Expected(
        period=period,
        median=_amount(spread.at(0.5)),
        growth=None,
        bands=tuple(Band(share, *map(_amount, spread.band(share))) for share in BANDS),
        chance=None,
        naive=_amount(naive.at(0.5)),
        seasonal=_amount(seasonal.at(0.5)) if seasonal else None,
    )


def _amount(value: float) -> Decimal:
    """Whole units, no finer than a forecast can be."""
    whole = Decimal(round(value))
    return Decimal(int(round(whole, DIGITS - 1 - whole.adjusted()))) if whole else whole


def _percent(share: float) -> Decimal:
    return round(Decimal(share * 100), 1)
