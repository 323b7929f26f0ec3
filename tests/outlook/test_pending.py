"""The seed's day: how likely what was said on 30 December 2022 was, by what was known then."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from communique.domain import (
    Amount,
    Bound,
    Claim,
    Direction,
    Finding,
    Flow,
    Measure,
    Modality,
    Period,
    Schedule,
    Span,
    Story,
    Telling,
    Verdict,
)
from communique.outlook.pending import with_outlook
from communique.verdicts import Bench, judge

SEED_DAY = date(2022, 12, 30)
TODAY = date(2026, 11, 24)
GROWTH = Claim(
    quote="trade will grow by about 25%",
    span=Span(0, 28),
    measure=Measure.CHANGE,
    flow=Flow.TURNOVER,
    reporter="RUS",
    partner="CHN",
    amount=Amount(Decimal(25), "percent", bound=Bound.ABOUT),
    direction=Direction.UP,
    period=Period.of_year(2022),
    modality=Modality.FORECAST,
)
LEVEL = replace(
    GROWTH,
    quote="trade will reach 200 billion dollars",
    span=Span(0, 36),
    measure=Measure.LEVEL,
    amount=Amount(Decimal("200e9"), "USD", step=Decimal("1e9"), bound=Bound.AT_LEAST),
    direction=None,
    modality=Modality.TARGET,
)


def judged(claim: Claim, bench: Bench, *, now: date = SEED_DAY) -> Verdict:
    """The verdict on a claim of the seed's day, with its outlook."""
    story = Story(claim, (Telling(claim, "seed"),))
    return with_outlook(judge(story, bench, then=SEED_DAY, now=now), bench)


def chance(bench: Bench, claim: Claim, **fields: object) -> float:
    """How likely it was that day."""
    verdict = judged(replace(claim, **fields), bench)  # type: ignore[arg-type]
    assert verdict.outlook
    return verdict.outlook.chance


def test_a_quarter_more_in_2022_was_hardly_likely(russia_china: Bench) -> None:
    """With eleven months at +32%, the year could hardly end at +25%."""
    verdict = judged(GROWTH, russia_china)
    assert verdict.now.finding is Finding.PENDING
    assert verdict.outlook
    assert verdict.outlook.chance < 0.06
    assert verdict.outlook.median
    assert Decimal(29) < verdict.outlook.median < Decimal(33)
    assert verdict.outlook.as_of == SEED_DAY
    assert all(figure.known_on(SEED_DAY) for figure in verdict.outlook.figures)


def test_at_least_a_quarter_more_was_nearly_sure(russia_china: Bench) -> None:
    """The same number, said as a floor."""
    floor = Amount(Decimal(25), "percent", bound=Bound.AT_LEAST)
    assert chance(russia_china, GROWTH, amount=floor) > 0.97


def test_200_billion_by_2023_was_likely_and_by_2024_more_so(russia_china: Bench) -> None:
    """China's customs counted 240 billion for 2023: that much nobody could know."""
    by_2022 = chance(russia_china, LEVEL, period=Period.of_year(2022))
    by_2023 = chance(russia_china, LEVEL, period=Period.of_year(2023))
    by_2024 = chance(russia_china, LEVEL, period=Period.of_year(2024))
    assert by_2022 < 0.1
    assert 0.55 < by_2023 < 0.85
    assert by_2023 < by_2024 < 0.95


def test_ahead_of_schedule_is_a_year_earlier(russia_china: Bench) -> None:
    """Due in 2024 and ahead of it means by 2023; behind is the opposite of in time."""
    due = Period.of_year(2024)
    ahead = chance(russia_china, LEVEL, period=due, schedule=Schedule.AHEAD)
    behind = chance(russia_china, LEVEL, period=due, schedule=Schedule.BEHIND)
    assert ahead == chance(russia_china, LEVEL, period=Period.of_year(2023))
    assert behind == pytest.approx(1 - chance(russia_china, LEVEL, period=due))


def test_a_fall_is_below_the_year_before(russia_china: Bench) -> None:
    """'At least 5% down' is not '5% up'."""
    down = replace(
        GROWTH,
        amount=Amount(Decimal(5), "percent", bound=Bound.AT_LEAST),
        direction=Direction.DOWN,
        period=Period.of_year(2023),
    )
    up = replace(down, direction=Direction.UP)
    fall, rise = chance(russia_china, down), chance(russia_china, up)
    assert 0.02 < fall < 0.4 < rise
    assert fall + rise < 1


def test_decided_now_keeps_the_outlook_of_then(russia_china: Bench) -> None:
    """The chance stands beside the outcome."""
    verdict = judged(GROWTH, russia_china, now=TODAY)
    assert verdict.now.finding is not Finding.PENDING
    assert verdict.outlook
    assert verdict.outlook.as_of == SEED_DAY


@pytest.mark.parametrize(
    "fields",
    [
        {"flow": Flow.SURPLUS},
        {"reporter": "FRA", "partner": "PER"},
        {"period": Period.parse("2023-H1")},
        {"measure": Measure.RECORD, "amount": None},
    ],
    ids=["a balance", "a pair without figures", "half a year", "a record"],
)
def test_where_nothing_can_be_said(russia_china: Bench, fields: dict[str, object]) -> None:
    """No outlook is better than one without ground."""
    claim = replace(LEVEL, **fields)  # type: ignore[arg-type]
    assert judged(claim, russia_china).outlook is None


def test_plain_check_does_not_load_the_models() -> None:
    """Nor does anything of the outlook, unless it is asked for."""
    code = (
        "import sys; from communique.app.cli import run;"
        "status = run(['check', 'examples/russia-china-2022.txt', '--as-of', '2023-11-22']);"
        "loaded = {'numpy', 'scipy', 'pandas', 'statsmodels'} & set(sys.modules);"
        "sys.exit(f'loaded {loaded}' if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "--outlook says how likely" in done.stderr
