"""Verdicts made by hand, so that the briefs are tested without the rooms before them."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from communique.domain import (
    Amount,
    Bound,
    Claim,
    Direction,
    Evidence,
    Figure,
    Finding,
    Flow,
    Judgement,
    Measure,
    Modality,
    Origin,
    Period,
    Report,
    Schedule,
    Series,
    Span,
    Status,
    Step,
    Story,
    Telling,
    Verdict,
    Vintage,
)
from communique.domain.prospect import Prospect
from communique.domain.verdict import Interval

sys.path.insert(0, str(Path(__file__).parents[1]))  # for tests/pages

CUSTOMS = Series("GACC", "CHN", "RUS", Flow.TURNOVER, "USD")
TEXT = (
    "The trade of Russia with China will rise by about 25% in 2022, the minister said."
    " Trade will reach $200 billion ahead of schedule."
)


def figure(period: str, value: str, published: str, **fields: object) -> Figure:
    """One number of China's customs."""
    origin = Origin("GACC", Vintage.parse(published), f"https://customs.example/{period}")
    made = Figure(CUSTOMS, Period.parse(period), Decimal(value), origin)
    return replace(made, **fields)  # type: ignore[arg-type]


def growth_claim() -> Claim:
    """A forecast of growth, made by an office."""
    quote = TEXT[:61]
    return Claim(
        quote=quote,
        span=Span(0, 61),
        measure=Measure.CHANGE,
        flow=Flow.TURNOVER,
        reporter="RUS",
        partner="CHN",
        amount=Amount(Decimal(25), "percent", bound=Bound.ABOUT),
        direction=Direction.UP,
        period=Period.of_year(2022),
        base=Period.of_year(2021),
        modality=Modality.FORECAST,
        speaker="the minister",
        route=(
            Step("<subject> will rise by <percent>", "rise by about 25%", "change, up, 25 percent"),
            Step("in <year>", "in 2022", "period 2022"),
            Step("the pair of the report", "", "RUS, CHN"),
        ),
    )


def growth_verdict() -> Verdict:
    """Pending when it was made, contradicted by the outcome."""
    year_2021 = figure("2021", "146887000000", "2022-07-13")
    year_2022 = figure("2022", "190271000000", "2023-01-13", status=Status.PROVISIONAL)
    growth = replace(
        figure("2022", "29.54", "2023-01-13"),
        measure=Measure.CHANGE,
        origin=Origin("GACC", Vintage.parse("2023-01-13")),
        derived_from=(year_2021, year_2022),
    )
    so_far = figure("2022-01/2022-11", "32", "2022-12-07", measure=Measure.CHANGE)
    claim = growth_claim()
    again = replace(claim, amount=Amount(Decimal(25), "percent"), speaker=None)
    return Verdict(
        Story(claim, (Telling(claim, "r.txt"), Telling(again, "r.txt")), ("about 25% / 25%",)),
        then=Judgement(
            date(2022, 12, 30),
            Finding.PENDING,
            "2022 was not over; January to November stood at +32%",
            (Evidence(so_far),),
        ),
        now=Judgement(
            date(2026, 11, 24),
            Finding.CONTRADICTED,
            "trade grew by 29.5%, more than the claim allows",
            (Evidence(growth, holds=False), Evidence(year_2021)),
            Interval(Decimal("22.5"), Decimal("27.5"), "percent"),
            "190.271 / 146.887 − 1 = +29.5%",
        ),
    )


def target_verdict() -> Verdict:
    """A level promised, and reached."""
    quote = TEXT[82:]
    claim = Claim(
        quote=quote,
        span=Span(82, 82 + len(quote)),
        measure=Measure.LEVEL,
        flow=Flow.TURNOVER,
        reporter="RUS",
        partner="CHN",
        amount=Amount(Decimal("200e9"), "USD", step=Decimal("1e9"), bound=Bound.AT_LEAST),
        period=Period.of_year(2024),
        modality=Modality.TARGET,
        schedule=Schedule.AHEAD,
    )
    reached = figure("2023", "240110000000", "2024-02-09")
    return Verdict(
        Story(claim, (Telling(claim, "r.txt"),)),
        then=None,
        now=Judgement(
            date(2026, 11, 24),
            Finding.SUPPORTED,
            "first reached in 2023, a year early",
            (Evidence(reached, holds=True),),
            Interval(Decimal("200e9"), None, "USD"),
        ),
    )


def record_verdict() -> Verdict:
    """A record without a number, about economies without figures."""
    claim = Claim(
        quote="a record rate of growth",
        span=Span(0, 23),
        measure=Measure.RECORD,
        flow=Flow.EXPORTS,
        reporter="XXX",
        partner=None,
        product="crude oil",
        direction=Direction.HIGH,
        of=Measure.CHANGE,
        since=Period.of_year(2011),
    )
    return Verdict(
        Story(claim, (Telling(claim, "r.txt"),)),
        then=None,
        now=Judgement(date(2026, 11, 24), Finding.NO_FIGURES, "no figures of XXX"),
    )


@pytest.fixture
def pending() -> Verdict:
    """A statement that cannot be known yet, with how likely it is."""
    verdict = target_verdict()
    known = figure("2025", "228105000000", "2026-01-14")
    outlook = Prospect(
        date(2026, 11, 24), 0.717, Period.of_year(2026), Decimal("240e9"), Decimal("225e9"),
        Decimal("256e9"), "USD", CUSTOMS, (known,),
    )  # fmt: skip
    now = replace(verdict.now, finding=Finding.PENDING, reason="2026 was not over", evidence=())
    return replace(verdict, now=now, outlook=outlook)


@pytest.fixture
def report() -> Report:
    """The report that the verdicts are about."""
    return Report(TEXT, published=date(2022, 12, 30), id="r.txt")


@pytest.fixture
def claim() -> Claim:
    """A claim with a route."""
    return growth_claim()


@pytest.fixture
def verdicts() -> list[Verdict]:
    """Three stories: contradicted, supported, without figures."""
    return [growth_verdict(), target_verdict(), record_verdict()]
