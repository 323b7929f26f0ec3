"""Spreads: what may come, as Student's t on the logarithm: halving is as likely as doubling.

Trade halves in wars and under sanctions; a normal curve calls that impossible.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import exp, log
from typing import TYPE_CHECKING

from communique.domain import Period

if TYPE_CHECKING:
    from numpy import float64
    from numpy.typing import NDArray

    Numbers = NDArray[float64]

DRAWS = 4000  # a chance is exact to about half a percentage point
SEED = 190_271
MOST = 700.0  # the logarithm of about the largest float
NORMAL = 1e6  # degrees of freedom at which Student's t is the normal curve


def amount(logarithm: float) -> float:
    """The value of a logarithm; beyond what a float holds, the most it holds.

    >>> amount(log(2e9)) < 2.0001e9 < amount(1e6)
    True
    """
    return exp(min(logarithm, MOST))


@dataclass(frozen=True, slots=True)
class Spread:
    """One number that is not known yet, in whole units.

    middle  the logarithm of the median
    width   the scale of Student's t around it
    tails   its degrees of freedom: the fewer, the fatter the tails
    """

    middle: float
    width: float
    tails: float = NORMAL

    def at(self, probability: float) -> float:
        """The value that is not exceeded with this probability."""
        from scipy.special import stdtrit

        return amount(self.middle + self.width * float(stdtrit(self.tails, probability)))

    def below(self, value: float) -> float:
        """The chance that it turns out below the value."""
        from scipy.special import stdtr

        if value <= 0:
            return 0.0
        return float(stdtr(self.tails, (log(value) - self.middle) / self.width))

    def between(self, low: float | None, high: float | None) -> float:
        """The chance that it turns out between two values; None is open."""
        under = 1.0 if high is None else self.below(high)
        return max(0.0, under - (0.0 if low is None else self.below(low)))

    def band(self, share: float) -> tuple[float, float]:
        """The values between which it turns out with this probability."""
        return self.at((1 - share) / 2), self.at((1 + share) / 2)


@dataclass(frozen=True, eq=False, slots=True)
class Paths:
    """The next periods together: what is high in one tends to be high in the next.

    middles  logarithms of the medians
    ties     covariance of the logarithms
    """

    periods: tuple[Period, ...]
    middles: Numbers
    ties: Numbers
    tails: float

    def spread(self, period: Period) -> Spread:
        """One of the periods alone."""
        at = self.periods.index(period)
        return Spread(float(self.middles[at]), float(self.ties[at, at]) ** 0.5, self.tails)

    def spreads(self) -> list[Spread]:
        """Each of the periods alone."""
        return [self.spread(period) for period in self.periods]

    def reached(self, level: float) -> list[float]:
        """The chance that the level has been reached by each of the periods, in this or before."""
        return reached(self.heights(), level)

    def heights(self) -> Numbers:
        """For each period, the highest that drawn paths have come by then, in order.

        Drawn once, it answers for any number of levels.
        """
        import numpy as np

        shocks, widening = _draws(len(self.periods), self.tails)
        root = np.linalg.cholesky(self.ties + np.eye(len(self.periods)) * 1e-12)
        drawn = self.middles + (shocks @ root.T) * widening
        return np.sort(np.maximum.accumulate(drawn, axis=1).T)


def reached(heights: Numbers, level: float) -> list[float]:
    """The share of paths that have come to the level by each period."""
    import numpy as np

    if level <= 0:
        return [1.0] * len(heights)
    below = (np.searchsorted(heights_then, np.log(level)) for heights_then in heights)
    return [1 - float(count) / heights.shape[1] for count in below]


@lru_cache(maxsize=64)
def _draws(count: int, tails: float) -> tuple[Numbers, Numbers]:
    """Standard shocks, mirrored so that they are symmetric, and how calm or wild each path is."""
    import numpy as np

    dice = np.random.default_rng(SEED)
    half = dice.standard_normal((DRAWS // 2, count))
    calm = np.sqrt(tails / dice.chisquare(tails, (DRAWS // 2, 1)))
    return np.vstack((half, -half)), np.vstack((calm, calm))
