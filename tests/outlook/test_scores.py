"""Scores against sums by hand and against integrals."""

from __future__ import annotations

from math import exp, log

import pytest

from communique.outlook.scores import Outcome, brier, crps, score, skill
from communique.outlook.spread import NORMAL, Spread


@pytest.mark.parametrize("tails", [3.0, 4.0, 15.0, NORMAL])
@pytest.mark.parametrize("came", [0.5, 0.9, 1.0, 1.3, 3.0])
def test_crps_is_the_mean_pinball_loss(tails: float, came: float) -> None:
    """The closed form against twice the mean loss over a thousand quantiles."""
    spread = Spread(0.02, 0.15, tails)
    steps = 2000
    probabilities = [(step + 0.5) / steps for step in range(steps)]
    losses = [
        2 * (float(log(came) < log(at)) - p) * (log(at) - log(came))
        for p in probabilities
        for at in (spread.at(p),)
    ]
    assert crps(spread, came) == pytest.approx(sum(losses) / steps, rel=0.01)


def test_a_sure_forecast_scores_its_error() -> None:
    """With hardly any width, CRPS is the absolute error of the logarithm."""
    assert crps(Spread(0.0, 1e-6), exp(0.2)) == pytest.approx(0.2, abs=1e-5)


def test_averages() -> None:
    """MASE by the usual change, coverage by band."""
    inside, outside = Outcome(Spread(0, 0.1), 1.0, 0.1), Outcome(Spread(0, 0.1), 1.5, 0.1)
    scored = score([inside, outside])
    assert scored.count == 2
    assert scored.mase == pytest.approx(2.5)
    assert scored.coverage == (0.5, 0.5, 0.5)
    assert scored.point == pytest.approx(log(1.5) / 2)


def test_brier_and_skill() -> None:
    """By hand."""
    assert brier([(1.0, True), (0.5, False)]) == pytest.approx(0.125)
    assert skill(0.15, 0.2) == pytest.approx(0.25)
