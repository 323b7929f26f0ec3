"""The report the project began with: Russia–China trade on 30 December 2022, in our words."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest

from communique.domain import (
    Claim,
    Direction,
    Evidence,
    Finding,
    Measure,
    Modality,
    Period,
    Schedule,
    Verdict,
)

DAY = "2022-12-30"
Check = Callable[..., Verdict]
Build = Callable[..., Claim]

QUARTER: dict[str, Any] = {
    "measure": Measure.CHANGE,
    "direction": Direction.UP,
    "value": 25,
    "bound": "about",
    "period": "2022",
    "base": "2021",
    "modality": Modality.FORECAST,
}
EARLY: dict[str, Any] = {"bn": 200, "modality": Modality.FORECAST, "schedule": Schedule.AHEAD}
RECORD_GROWTH: dict[str, Any] = {
    "measure": Measure.RECORD,
    "of": Measure.CHANGE,
    "direction": Direction.HIGH,
}
DOUBLE: dict[str, Any] = {
    "measure": Measure.CHANGE,
    "direction": Direction.UP,
    "value": 2,
    "unit": "times",
    "period": "2024",
    "modality": Modality.TARGET,
}


def one(evidence: tuple[Evidence, ...], source: str, period: str, measure: Measure) -> Evidence:
    """The only piece of evidence of a source, period and measure that an office printed."""
    (found,) = (
        piece
        for piece in evidence
        if piece.figure.source == source
        and piece.figure.period == Period.parse(period)
        and piece.figure.measure is measure
        and not piece.figure.derived_from
    )
    return found


def test_growth_of_a_quarter_was_open_then(check: Check, claim_of: Build) -> None:
    """On the day, eleven months at +32% were known, nothing of the year."""
    verdict = check(claim_of("trade will be up about 25% this year", **QUARTER), DAY)
    assert verdict.then is not None
    assert verdict.then.finding is Finding.PENDING
    assert "January–November 2022" in verdict.then.reason
    assert "+32% on China's customs (published 7 December 2022)" in verdict.then.reason
    rate = one(verdict.then.evidence, "GACC", "2022-01/2022-11", Measure.CHANGE)
    assert (rate.figure.value, rate.holds) == (Decimal(32), None)


def test_growth_of_a_quarter_was_too_low(check: Check, claim_of: Build) -> None:
    """The year came out at +29.3%, and nobody counted 25%."""
    now = check(claim_of("trade will be up about 25% this year", **QUARTER), DAY).now
    assert now.finding is Finding.CONTRADICTED
    assert "+29.3% on China's customs" in now.reason
    assert "about 25% fits no series held: too low" in now.reason
    assert now.arithmetic.startswith("190.271 / 146.887 bn = +29.5%")
    assert now.interval is not None
    assert (now.interval.low, now.interval.high) == (Decimal("22.5"), Decimal("27.5"))
    assert one(now.evidence, "GACC", "2022", Measure.CHANGE).holds is False


@pytest.mark.parametrize("period", [None, "2024"])
def test_200_billion_came_early(check: Check, claim_of: Build, period: str | None) -> None:
    """Due 2024, by the claim or by the registry; first reached in 2023 on both sides."""
    verdict = check(claim_of("200 billion ahead of time", **EARLY, period=period), DAY)
    assert verdict.then is not None
    assert verdict.then.finding is Finding.PENDING
    assert "due 2024" in verdict.then.reason
    assert verdict.now.finding is Finding.SUPPORTED
    reason = verdict.now.reason
    assert reason.startswith("first reached in 2023, a year early (due 2024)")
    assert "240.11 billion USD in 2023 on China's customs" in reason
    assert "227.8 billion USD in 2023 by Russian officials" in reason


def test_growth_was_no_record(check: Check, claim_of: Build) -> None:
    """2021 and 2010 grew faster; the level was a record, and that is said."""
    verdict = check(claim_of("growth has never been faster", **RECORD_GROWTH), DAY)
    assert verdict.then is not None
    assert verdict.then.finding is Finding.CONTRADICTED
    assert "+32% in January–November 2022 on China's customs" in verdict.then.reason
    assert "+35.8% in 2021" in verdict.then.reason
    assert verdict.now.finding is Finding.CONTRADICTED
    for words in ("+29.3% in 2022", "+35.8% in 2021", "+43% in 2010", "history from 2000"):
        assert words in verdict.now.reason
    assert "the level was a record: 190.271 billion USD in 2022" in verdict.now.reason


def test_trade_was_doubled_a_year_early(check: Check, claim_of: Build) -> None:
    """The base comes from the registry: 2018."""
    verdict = check(claim_of("the aim is to double it by 2024", **DOUBLE), DAY)
    assert verdict.then is not None
    assert verdict.then.finding is Finding.PENDING
    assert verdict.now.finding is Finding.SUPPORTED
    assert "first reached in 2023, a year early" in verdict.now.reason
    assert verdict.now.arithmetic == "240.11 / 107.06 bn = 2.24 times 2018"


def test_the_target_of_200_billion(check: Check, claim_of: Build) -> None:
    """A level as a target is judged the same way."""
    target = claim_of("to 200 billion by 2024", bn=200, period="2024", modality=Modality.TARGET)
    now = check(target, DAY).now
    assert now.finding is Finding.SUPPORTED
    assert "a year early" in now.reason


def test_100_billion_in_2018(check: Check, claim_of: Build) -> None:
    """A mark that was reached is a line, and both offices lie beyond it."""
    now = check(claim_of("the mark of 100 billion was reached", bn=100, period="2018"), DAY).now
    assert now.finding is Finding.SUPPORTED
    assert "107.06 billion USD on China's customs" in now.reason
    assert "108.3 billion USD on Russia's customs" in now.reason
    assert now.interval is not None
    assert now.interval.high is None


def test_a_level_without_a_period(check: Check, claim_of: Build) -> None:
    """Not checkable, with what is known of the level."""
    now = check(claim_of("from 100 billion a year", bn=100), DAY).now
    assert now.finding is Finding.NOT_CHECKABLE
    assert now.reason.startswith("it names no period")
    assert "2018" in now.reason
