"""Learning the pool from every series, as it was known on a day."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from math import log
from typing import TYPE_CHECKING

from communique.outlook.annual import OWN_WEIGHT, WILDEST, Filtered, filtered
from communique.outlook.monthly import shocks_of
from communique.outlook.months import months_of
from communique.outlook.pool import PRIOR, PRIOR_CHANGES, Pool
from communique.outlook.tracks import FLOWS, Track, growth_so_far, tracks_of
from communique.verdicts import Bench

if TYPE_CHECKING:
    from communique.outlook.spread import Numbers

# What is tried for the proportions of the model; likelihood decides.
MEMORIES = (4.0, 8.0, 16.0, 32.0)
TAILS = (3.0, 4.0, 5.0, 8.0, 15.0)
WIDTHS = tuple(step / 20 for step in range(10, 31))
# Tails cannot be told from fewer shocks than this: until then the plainest choice stays.
FEWEST_SHOCKS = 200
FEWEST_RUNS = 6
CLIPPED = 0.3  # a halving must not move the common growth
MEDIAN_OF_NORMAL = 0.6745  # a normal curve's median departure, in standard deviations


def learn(bench: Bench, day: date) -> Pool:
    """The pool as of a day."""
    tracks = [
        track
        for ledger in bench.every()
        for flow in FLOWS
        for track in tracks_of(ledger, flow, day)
    ]
    changes = [change for track in tracks for change in _changes(track)]
    pool = replace(
        PRIOR,
        known_on=day,
        growth=_with_prior([max(-CLIPPED, min(CLIPPED, g)) for g in changes], PRIOR.growth),
        changes=len(changes),
    )
    pool = replace(pool, spread=_usual([g - pool.growth for g in changes], PRIOR.spread))
    pool = replace(pool, other=_usual(_between_offices(tracks), PRIOR.other))
    pool = replace(pool, rest=_rest(bench, tracks, pool))
    pool = replace(pool, monthly=_width_of_months(bench, pool))
    return _fitted([track for track in tracks if len(track.years) > 1], pool)


def _changes(track: Track) -> Iterator[float]:
    """Growth a year between known years, as logarithms."""
    for one, next_one in zip(track.years, track.years[1:], strict=False):
        gap = (next_one.period.first - one.period.first) // 12
        yield log(next_one.value / one.value) / gap


def _with_prior(values: list[float], prior: float) -> float:
    return (sum(values) + PRIOR_CHANGES * prior) / (len(values) + PRIOR_CHANGES)


def _usual(departures: list[float], prior: float) -> float:
    """The spread without the wild ones: from the median departure, with the prior's weight."""
    if not departures:
        return prior
    middle = sorted(map(abs, departures))[len(departures) // 2] / MEDIAN_OF_NORMAL
    count = len(departures)
    return (count * middle + PRIOR_CHANGES * prior) / (count + PRIOR_CHANGES)


def _between_offices(tracks: Iterable[Track]) -> list[float]:
    """How two offices' growth of the same trade in the same year differs."""
    by_trade: dict[object, list[Track]] = {}
    for track in tracks:
        by_trade.setdefault(_trade(track), []).append(track)
    return [
        one_growth - other_growth
        for same in by_trade.values()
        for place, one in enumerate(same)
        for other in same[place + 1 :]
        for point in one.years
        if (one_growth := one.growth(point.period)) is not None
        and (other_growth := other.growth(point.period)) is not None
    ]


def _trade(track: Track) -> object:
    """The trade a track is of, whichever side counts it."""
    account, flow = track.account, track.flow
    here, there = (account.reporter, flow), (account.partner, flow.mirror)
    sides = tuple(sorted((here, there)))
    return sides, account.currency, account.product, account.coverage, track.start


def _rest(bench: Bench, tracks: Iterable[Track], pool: Pool) -> float:
    """How far years departed from their growth so far, in spreads for the months missing."""
    years = [
        sum(z * z for z in errors) / len(errors)
        for track in tracks
        for point in track.years
        if (errors := list(_errors_so_far(bench, track, point.period.first, pool)))
    ]
    weight = PRIOR_CHANGES / 3  # one year's months err together
    return float(((sum(years) + weight * PRIOR.rest**2) / (len(years) + weight)) ** 0.5)


def _errors_so_far(bench: Bench, track: Track, first: int, pool: Pool) -> Iterator[float]:
    ledger = bench.ledger(track.account)
    final = next((track.growth(p.period) for p in track.years if p.period.first == first), None)
    if ledger is None or final is None:
        return
    for months, growth in growth_so_far(ledger, track.flow, first, track.day):
        yield (final - growth) / (pool.spread * (12 - months) / 12)


def _width_of_months(bench: Bench, pool: Pool) -> float:
    """By how much the spread of months has to be stretched, with the prior's weight."""
    every = (months_of(ledger, flow, pool.known_on) for ledger in bench.every() for flow in FLOWS)
    shocks = [
        (shock, 0.0)
        for months in every
        if months is not None and len(months.runs) >= FEWEST_RUNS
        for shock in shocks_of(months, pool)
    ]
    if not shocks:
        return PRIOR.monthly
    _, width, _ = _likeliest(shocks, tails=(PRIOR.tails,))
    count = len(shocks)
    return (count * width + PRIOR_CHANGES * PRIOR.monthly) / (count + PRIOR_CHANGES)


# -- proportions, width and tails -------------------------------------------------------------


def _fitted(tracks: list[Track], pool: Pool) -> Pool:
    """The memory, width and tails under which what happened was likeliest."""
    tried = [
        (*_likeliest(shocks), memory)
        for memory in MEMORIES
        if len(shocks := _shocks(tracks, replace(pool, memory=memory))) >= FEWEST_SHOCKS
    ]
    if not tried:
        return pool
    _, width, tails, memory = max(tried)
    return replace(pool, width=width, tails=tails, memory=memory)


def _shocks(tracks: Iterable[Track], pool: Pool) -> list[tuple[float, float]]:
    """Each year's shock by the scale as it stood before it, and the logarithm of that."""
    return [shock for track in tracks for shock in _scaled(filtered(track, pool), pool)]


def _scaled(seen: Filtered, pool: Pool) -> Iterator[tuple[float, float]]:
    weight, total, most = OWN_WEIGHT, OWN_WEIGHT * pool.spread**2, WILDEST * pool.spread
    for shock, error in zip(seen.shocks, seen.errors, strict=True):
        scale = (total / weight) ** 0.5
        yield float(shock) / scale, log(scale * float(error))
        total, weight = total + min(most, abs(float(shock))) ** 2, weight + 1


def _likeliest(
    shocks: list[tuple[float, float]], tails: Sequence[float] = TAILS
) -> tuple[float, float, float]:
    """The best log-likelihood there is for any width and tails, and those two."""
    import numpy as np

    scaled = np.array([shock for shock, _ in shocks])
    logs = float(sum(size for _, size in shocks))
    return max(
        (_log_density(scaled / width, fat) - len(shocks) * log(width) - logs, width, fat)
        for width in WIDTHS
        for fat in tails
    )


def _log_density(values: Numbers, tails: float) -> float:
    import numpy as np
    from scipy.special import gammaln

    constant = gammaln((tails + 1) / 2) - gammaln(tails / 2) - log(tails * np.pi) / 2
    return float((constant - (tails + 1) / 2 * np.log1p(values**2 / tails)).sum())
