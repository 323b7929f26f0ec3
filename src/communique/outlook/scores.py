"""Scores: how good forecasts were, once the figures are out.

All are averages over origins, so that a series of a hundred billion counts no
more than one of a hundred million:

- CRPS, the continuous ranked probability score, of the logarithm: 0.10 is an
  error of about 10%. For a single number it is the absolute error. (Of the
  value itself it would be infinite: the logarithm of Student's t has no mean.)
- MASE, the error of the median in whole units, by the mean change of the
  series from year to year before the origin.
- Coverage, how often the figure came out inside the band.
- Brier, the squared error of a chance: 0 is perfect, 0.25 is a coin.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp, log, pi, sqrt

from communique.outlook.spread import NORMAL, Spread

BANDS = (0.5, 0.8, 0.95)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One forecast, once the figure is out, and what it came to.

    usual  the mean change of the series before the origin, in whole units
    """

    forecast: Spread
    value: float
    usual: float

    @property
    def crps(self) -> float:
        """Of the logarithm."""
        return crps(self.forecast, self.value)

    @property
    def scaled_error(self) -> float:
        """Of the median, by the usual change."""
        return abs(exp(self.forecast.middle) - self.value) / self.usual

    def inside(self, share: float) -> bool:
        """Whether it came out in the middle band of this share."""
        low = self.forecast.below(self.value)
        return abs(low - 0.5) <= share / 2


@dataclass(frozen=True, slots=True)
class Score:
    """Averages over origins.

    coverage  by band: 50, 80 and 95 percent
    """

    count: int
    crps: float
    point: float
    mase: float
    coverage: tuple[float, ...]


def score(outcomes: Sequence[Outcome]) -> Score:
    """The averages of some outcomes."""
    return Score(
        count=len(outcomes),
        crps=mean(one.crps for one in outcomes),
        point=mean(abs(log(one.value) - one.forecast.middle) for one in outcomes),
        mase=mean(one.scaled_error for one in outcomes),
        coverage=tuple(mean(one.inside(band) for one in outcomes) for band in BANDS),
    )


def crps(forecast: Spread, value: float) -> float:
    """In closed form (Jordan, Krüger and Lerch 2019, for Student's t and the normal curve)."""
    z = (log(value) - forecast.middle) / forecast.width
    tails = forecast.tails
    own = _normal_crps(z) if tails >= NORMAL else _student_crps(z, tails)
    return float(forecast.width * own)


def _normal_crps(z: float) -> float:
    from math import erf

    density = exp(-z * z / 2) / sqrt(2 * pi)
    return z * erf(z / sqrt(2)) + 2 * density - 1 / sqrt(pi)


def _student_crps(z: float, tails: float) -> float:
    from scipy.special import beta, stdtr

    density = (1 + z * z / tails) ** (-(tails + 1) / 2) / (tails**0.5 * beta(0.5, tails / 2))
    spread = 2 * tails**0.5 * beta(0.5, tails - 0.5) / ((tails - 1) * beta(0.5, tails / 2) ** 2)
    ends = 2 * density * (tails + z * z) / (tails - 1)
    return float(z * (2 * stdtr(tails, z) - 1) + ends - spread)


def brier(chances: Iterable[tuple[float, bool]]) -> float:
    """The mean squared error of chances."""
    return mean((chance - float(happened)) ** 2 for chance, happened in chances)


def skill(ours: float, theirs: float) -> float:
    """By how much of theirs our score is better: 0.1 is ten percent."""
    return 1 - ours / theirs if theirs else 0.0


def mean(values: Iterable[float]) -> float:
    """The average; not a number where there is nothing."""
    every = list(values)
    return sum(every) / len(every) if every else float("nan")
