"""Whatever is claimed gets a judgement, and what it says agrees with the figures it shows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from communique.domain import (
    Amount,
    Bound,
    Claim,
    Direction,
    Finding,
    Flow,
    Judgement,
    Measure,
    Modality,
    Period,
    Schedule,
    Span,
    Verdict,
)

Check = Callable[..., Verdict]

PLACES = st.sampled_from(["CHN", "RUS", "USA", "IND", "EU", "ASEAN", "WLD", "VNM", "BRA", None])
PERIODS = st.none() | st.sampled_from(
    ["2022", "2023", "2024", "2022-11", "2023-Q3", "2024-H1", "2022-01/2022-11", "FY2023-24",
     "2019/2022", "2013/2023", "2030", "2023-04/2024-03", "1997"]
).map(Period.parse)  # fmt: skip
UNITS = ["USD", "CNY", "EUR", "INR", "percent", "times", "rank", "tonnes"]
NUMBERS = st.sampled_from([0, 1, 2, 3, 5, 25, 29, 33, 100, 10**6, 190_270_000_000, 228 * 10**9])
AMOUNTS = st.none() | st.builds(
    lambda value, unit, step, high, bound: Amount(
        Decimal(value), unit, step=Decimal(step), high=high and Decimal(value + high), bound=bound
    ),
    NUMBERS,
    st.sampled_from(UNITS),
    st.sampled_from(["0.01", "1", "1e7", "1e9"]),
    st.none() | st.integers(1, 10**10),
    st.sampled_from(Bound),
)
QUOTES = st.sampled_from(
    ["trade was so much", "it passed the mark", "a third in yuan", "by Chinese customs data",
     "in the Middle East", "товарооборот превысил", "贸易额突破", ""]
)  # fmt: skip
CLAIMS = st.builds(
    lambda quote, **fields: Claim(quote, Span(0, len(quote)), **fields),
    QUOTES,
    measure=st.sampled_from(Measure),
    flow=st.sampled_from([flow for flow in Flow if flow is not Flow.BALANCE]),
    reporter=PLACES,
    partner=PLACES,
    product=st.sampled_from(
        [None, None, "services", "goods and services", "wheat", "oil", "HS 2709"]
    ),
    amount=AMOUNTS,
    direction=st.none() | st.sampled_from(Direction),
    of=st.sampled_from([None, Measure.LEVEL, Measure.CHANGE]),
    since=PERIODS,
    period=PERIODS,
    base=PERIODS,
    modality=st.sampled_from(Modality),
    schedule=st.none() | st.sampled_from(Schedule),
    speaker=st.sampled_from([None, "General Administration of Customs", "Eurostat", "somebody"]),
)
DAYS = st.none() | st.sampled_from(["2022-12-30", "2023-07-01", "2025-02-01"])


@settings(
    max_examples=600,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(claim=CLAIMS, then=DAYS)
def test_any_claim_is_judged(check: Check, claim: Claim, then: str | None) -> None:
    """Without an exception, with a reason, and nothing shown that was not public."""
    verdict = check(claim, then)
    for judgement in (verdict.then, verdict.now):
        if judgement is not None:
            assert_sound(judgement)


def assert_sound(judgement: Judgement) -> None:
    """What a finding says of the figures shown with it."""
    held = {evidence.holds for evidence in judgement.evidence}
    firm_no = [e for e in judgement.evidence if e.holds is False and e.figure.status.decisive]
    assert judgement.reason
    assert "\n" not in judgement.reason
    told: dict[Finding, Any] = {
        Finding.SUPPORTED: True in held,
        Finding.CONTRADICTED: bool(firm_no),
        Finding.MIXED: bool(held & {True, False}),
        Finding.NOT_CHECKABLE: not judgement.evidence,
    }
    assert told.get(judgement.finding, True), judgement
    assert all(evidence.figure.known_on(judgement.as_of) for evidence in judgement.evidence)


def test_the_same_claim_gets_the_same_verdict(check: Check, claim_of: Callable[..., Claim]) -> None:
    """What was worked out before changes nothing."""
    claim = claim_of("228 billion", bn=228, period="2023")
    first = check(claim, "2024-06-01")
    check(claim_of("240 billion", bn=240, period="2023"), "2024-06-01")
    assert check(claim, "2024-06-01") == first
    assert first.now.as_of == date(2026, 11, 24)
