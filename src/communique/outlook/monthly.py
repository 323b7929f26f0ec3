"""Months ahead: level, trend, the seasons and the Lunar New Year, as a state space model.

The logarithm of a month is the level, the season of the month, and for those
who keep it the effect of the Lunar New Year. The level moves by the trend and a
shock; the trend comes back to the pool's growth. A run of several months is
observed as their mean. The proportions of the shocks are the same for all
series, for few have the years of months that would tell them apart; the scale
is the series' own, pulled towards what is usual.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log
from typing import TYPE_CHECKING

from communique.domain import Period
from communique.outlook.annual import OWN_WEIGHT
from communique.outlook.library import kalman_filter
from communique.outlook.lunar import KEEPERS, slow_share
from communique.outlook.months import Months
from communique.outlook.pool import Pool
from communique.outlook.spread import Paths

if TYPE_CHECKING:
    from communique.outlook.spread import Numbers

# A month departs from its level and season by about 5%; everything else is told
# in proportion to that.
USUAL = 0.05
LEVEL, TREND, SEASON, SEASON_DRIFT, LUNAR = 0.6, 0.06, 2.0, 0.1, 3.0
FIRST_LEVEL, FIRST_TREND = 10.0, 0.2
# The trend loses half of what is particular to it in about a year.
KEPT = 0.94
WILDEST = 4.0
STATES = 15  # level, trend, twelve seasons, the Lunar New Year


def months_ahead(months: Months, pool: Pool, *, count: int) -> Paths:
    """The months after the last one known, together."""
    import numpy as np

    state, doubt, shocks = _filtered(months, pool)
    scale = _scale(shocks)
    step, drift = _step(), _drift(pool)
    shock = np.diag(_shocks() ** 2)
    periods = tuple(Period(months.last + ahead, 1) for ahead in range(1, count + 1))
    designs = [_design(period, _keeps(months)) for period in periods]
    middles, ties = np.zeros(count), np.zeros((count, count))
    for one in range(count):
        middles[one], carried = designs[one] @ state, doubt
        for other in range(one, count):
            ties[one, other] = ties[other, one] = designs[other] @ carried @ designs[one]
            carried = step @ carried
        ties[one, one] += 1.0  # the month's own departure
        state, doubt = step @ state + drift, step @ doubt @ step.T + shock
    return Paths(periods, middles, ties * (scale * pool.monthly) ** 2, pool.tails)


def shocks_of(months: Months, pool: Pool) -> list[float]:
    """How single months departed from what was expected, by the scale as it stood before them."""
    _, _, shocks = _filtered(months, pool)
    found: list[float] = []
    total, weight = float(OWN_WEIGHT), float(OWN_WEIGHT)
    for run, shock in zip(months.runs[1:], shocks, strict=True):
        if run.period.months == 1:
            found.append(shock / (total / weight) ** 0.5)
        total, weight = total + min(WILDEST, abs(shock)) ** 2, weight + 1
    return found


def _scale(shocks: Sequence[float]) -> float:
    own = sum(min(WILDEST, abs(shock)) ** 2 for shock in shocks)
    return float(USUAL * ((OWN_WEIGHT + own) / (OWN_WEIGHT + len(shocks))) ** 0.5)


def _filtered(months: Months, pool: Pool) -> tuple[Numbers, Numbers, list[float]]:
    """State and doubt for the month after the last, the doubt in units of the scale; and the
    shocks of the runs after the first, by their standard error."""
    import numpy as np

    logs, design, noise = _shown(months)
    model = kalman_filter()(
        k_endog=1,
        k_states=STATES,
        k_posdef=STATES,
        transition=_step(),
        state_intercept=_drift(pool)[:, None],
        selection=np.eye(STATES),
        state_cov=np.diag(_shocks() ** 2) * USUAL**2,
    )
    model.initialize_known(*_start(months, pool))
    model.bind(logs)
    model["design"], model["obs_cov"] = design, noise * USUAL**2
    told = model.filter()
    known = ~np.isnan(logs)
    shocks = told.forecasts_error[0][known] / np.sqrt(told.forecasts_error_cov[0, 0][known])
    after = len(logs)
    doubt = told.predicted_state_cov[:, :, after] / USUAL**2
    return told.predicted_state[:, after], doubt, [float(shock) for shock in shocks[1:]]


def _shown(months: Months) -> tuple[Numbers, Numbers, Numbers]:
    """What was observed in the last month of each run, of what, and how noisily."""
    import numpy as np

    first = months.runs[0].period.first
    slots = months.last - first + 1
    logs = np.full(slots, np.nan)
    design, noise = np.zeros((1, STATES, slots)), np.ones((1, 1, slots))
    for run in months.runs:
        at, length = run.period.last - first, run.period.months
        logs[at] = log(run.value / length)
        design[0, :, at] = _design(run.period, _keeps(months))
        noise[0, 0, at] = _noise(length)
    return logs, design, noise


def _keeps(months: Months) -> bool:
    return not KEEPERS.isdisjoint((months.account.reporter, months.account.partner))


def _design(period: Period, lunar: bool) -> Numbers:
    """What a run shows: the level in its middle, the mean of its seasons and slow days."""
    import numpy as np

    shown = np.zeros(STATES)
    shown[0], shown[1] = 1.0, -(period.months - 1) / 2
    for month in range(period.first, period.last + 1):
        shown[2 + month % 12] += 1 / period.months
        if lunar:
            shown[STATES - 1] += slow_share(month) / period.months
    return shown


def _noise(length: int) -> float:
    """A mean of months departs less than a month, and its level has moved on since its middle."""
    return 1 / length + LEVEL**2 * (length - 1) / 3


def _step() -> Numbers:
    import numpy as np

    step = np.eye(STATES)
    step[0, 1], step[1, 1] = 1.0, KEPT
    return step


def _drift(pool: Pool) -> Numbers:
    import numpy as np

    drift = np.zeros(STATES)
    drift[1] = (1 - KEPT) * pool.growth / 12
    return drift


def _shocks() -> Numbers:
    import numpy as np

    return np.array([LEVEL, TREND, *[SEASON_DRIFT / 12**0.5] * 12, 0.0])


def _start(months: Months, pool: Pool) -> tuple[Numbers, Numbers]:
    import numpy as np

    first = months.runs[0]
    state = np.zeros(STATES)
    state[0], state[1] = log(first.value / first.period.months), pool.growth / 12
    widths = np.array([FIRST_LEVEL, FIRST_TREND, *[SEASON] * 12, LUNAR]) * USUAL
    return state, np.diag(widths**2)
