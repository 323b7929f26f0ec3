"""Years ahead: a local linear trend of the logarithm, and what is already known of the next years.

The model is a state space model of statsmodels: the level moves by its trend
and a shock a year; the trend is constant, and before the first year is known it
is the pool's growth, give or take. Its proportions come from the pool, its
scale from the shocks of the series itself, pulled towards the pool's.

Whole years give the next ones together (a normal distribution of their
logarithms). What else is known of a year that is not out, its growth so far or
another office's growth of the same trade, is an observation with an error, on
which that distribution is conditioned. At the end it is stretched to Student's
t, by what the pool learnt of the model's own errors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

from communique.domain import Figure, Period
from communique.outlook.library import kalman_filter
from communique.outlook.pool import Pool
from communique.outlook.spread import Paths
from communique.outlook.tracks import Track

if TYPE_CHECKING:
    from communique.outlook.spread import Numbers

# The pool's spread counts like this many shocks of the series' own.
OWN_WEIGHT = 4
# A single shock of more than six spreads is no measure of the next ones.
WILDEST = 6.0
# Offices round, and revise a year's total by half a percent or so.
REVISIONS = 0.005


@dataclass(frozen=True, slots=True)
class Hint:
    """What is known of the growth of a year before the year is out.

    growth  on the year before, as a logarithm
    error   its standard error
    figures what it rests on
    """

    year: Period
    growth: float
    error: float
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, eq=False, slots=True)
class Filtered:
    """A series after the filter, in units of its own scale.

    state, doubt  level and trend for the year after the last, and their covariance
    shocks        each year's departure from what was expected, by its standard error
    errors        those standard errors
    """

    state: Numbers
    doubt: Numbers
    shocks: Numbers
    errors: Numbers


def years_ahead(track: Track, pool: Pool, *, count: int, hints: Sequence[Hint] = ()) -> Paths:
    """The next years of a track, together."""
    seen = filtered(track, pool)
    scale = scale_of(seen.shocks, pool)
    middles, ties = _together(seen, count)
    ties = ties * scale**2
    years = tuple(track.last.shift(12 * ahead) for ahead in range(1, count + 1))
    base = log(track.years[-1].value)
    for hint in _usable(track, hints, years, scale, pool):
        middles, ties = _conditioned(middles, ties, years.index(hint.year), base, hint)
    return Paths(years, middles, ties * pool.width**2, pool.tails)


def filtered(track: Track, pool: Pool) -> Filtered:
    """Run the filter over the whole years, the first of which is where it starts from."""
    import numpy as np

    first, *later = track.years
    slots = (track.last.first - first.period.first) // 12
    logs = np.full(slots + 1, np.nan)  # one more: the year after the last
    for point in later:
        logs[(point.period.first - first.period.first) // 12 - 1] = log(point.value)
    trend = 1 / pool.memory
    model = kalman_filter()(
        k_endog=1,
        k_states=2,
        k_posdef=1,
        design=np.array([[1.0, 0.0]]),
        transition=np.array([[1.0, 1.0], [0.0, 1.0]]),
        selection=np.array([[1.0], [0.0]]),
        state_cov=np.array([[1.0]]),
    )
    start = np.array([log(first.value) + pool.growth, pool.growth])
    model.initialize_known(start, np.array([[1 + trend, trend], [trend, trend]]))
    model.bind(logs)
    told = model.filter()
    known = ~np.isnan(logs)
    errors = np.sqrt(told.forecasts_error_cov[0, 0][known])
    return Filtered(
        told.predicted_state[:, slots],
        told.predicted_state_cov[:, :, slots],
        told.forecasts_error[0][known] / errors,
        errors,
    )


def scale_of(shocks: Numbers, pool: Pool) -> float:
    """How far a year usually departs from what is expected: by its own shocks and the pool's."""
    own = float((shocks.clip(-WILDEST * pool.spread, WILDEST * pool.spread) ** 2).sum())
    return float(((OWN_WEIGHT * pool.spread**2 + own) / (OWN_WEIGHT + len(shocks))) ** 0.5)


def _together(seen: Filtered, count: int) -> tuple[Numbers, Numbers]:
    """Medians and covariances of the next years' logarithms, in units of the scale."""
    import numpy as np

    step, shock = np.array([[1.0, 1.0], [0.0, 1.0]]), np.diag([1.0, 0.0])
    state, doubt = seen.state, seen.doubt
    middles, ties = np.zeros(count), np.zeros((count, count))
    for one in range(count):
        middles[one], carried = state[0], doubt
        for other in range(one, count):
            ties[one, other] = ties[other, one] = carried[0, 0]
            carried = carried @ step.T
        state, doubt = step @ state, step @ doubt @ step.T + shock
    return middles, ties


def _usable(
    track: Track, hints: Sequence[Hint], years: tuple[Period, ...], scale: float, pool: Pool
) -> list[Hint]:
    """The growth so far and the others' growth, for the years that are looked at."""
    own: tuple[Hint, ...] = ()
    if track.so_far is not None:
        missing = (12 - track.so_far.months) / 12
        error = pool.rest * scale * missing
        own = (Hint(years[0], track.so_far.growth, error, track.so_far.figures),)
    return [hint for hint in (*own, *hints) if hint.year in years]


def _conditioned(
    middles: Numbers, ties: Numbers, at: int, base: float, hint: Hint
) -> tuple[Numbers, Numbers]:
    """The same years, once the growth of one of them has been observed with an error."""
    import numpy as np

    seen = np.zeros(len(middles))
    seen[at] = 1.0
    before = base
    if at:
        seen[at - 1], before = -1.0, 0.0
    variance = float(seen @ ties @ seen) + hint.error**2 + REVISIONS**2
    gain = ties @ seen / variance
    surprise = before + hint.growth - float(seen @ middles)
    return middles + gain * surprise, ties - np.outer(gain, seen @ ties)
