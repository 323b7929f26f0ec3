"""Claims and figures by hand, and the packaged figures on a bench."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from communique.domain import (
    Amount,
    Bound,
    Claim,
    Coverage,
    Figure,
    Flow,
    Measure,
    Origin,
    Period,
    Series,
    Span,
    Status,
    Story,
    Telling,
    Verdict,
    Vintage,
)
from communique.figures import Figures
from communique.verdicts import Bench, judge

NOW = date(2026, 11, 24)
BILLION = Decimal(10) ** 9


def build_claim(quote: str, **fields: Any) -> Claim:
    """A claim of Russia's trade with China unless said otherwise; `bn` is billions of `unit`."""
    amount = None
    if "bn" in fields:
        fields["value"] = Decimal(str(fields.pop("bn"))) * BILLION
        fields.setdefault("step", 1)
        fields["step"] = Decimal(str(fields["step"])) * BILLION
        fields.setdefault("unit", "USD")
    if "value" in fields:
        high = fields.pop("high", None)
        amount = Amount(
            Decimal(str(fields.pop("value"))),
            fields.pop("unit", "percent"),
            step=Decimal(str(fields.pop("step", 1))),
            high=None if high is None else Decimal(str(high)),
            bound=Bound(fields.pop("bound", "exact")),
        )
    for name in ("period", "base", "since"):
        if isinstance(fields.get(name), str):
            fields[name] = Period.parse(fields[name])
    fields.setdefault("measure", Measure.LEVEL)
    fields.setdefault("flow", Flow.TURNOVER)
    fields.setdefault("reporter", "RUS")
    fields.setdefault("partner", "CHN")
    return Claim(quote, Span(0, len(quote)), amount=amount, **fields)


def build_figure(value: object, period: str, **fields: Any) -> Figure:
    """A figure of China's customs on trade with Russia unless said otherwise."""
    series = Series(
        source=fields.pop("source", "GACC"),
        reporter=fields.pop("reporter", "CHN"),
        partner=fields.pop("partner", "RUS"),
        flow=fields.pop("flow", Flow.TURNOVER),
        currency=fields.pop("currency", "USD"),
        product=fields.pop("product", None),
        coverage=fields.pop("coverage", Coverage.GOODS),
    )
    published = Vintage.parse(fields.pop("published", "2024-01-12"))
    return Figure(
        series,
        Period.parse(period),
        Decimal(str(value)),
        Origin(series.source, published, "https://example.org/release"),
        measure=fields.pop("measure", Measure.LEVEL),
        status=fields.pop("status", Status.EXACT),
    )


def story_of(claim: Claim) -> Story:
    """One claim, told once."""
    return Story(claim, (Telling(claim, "report"),))


@pytest.fixture
def claim_of() -> Callable[..., Claim]:
    """Build a claim from its quote and fields."""
    return build_claim


@pytest.fixture
def figure_of() -> Callable[..., Figure]:
    """Build a figure from its value, period and fields."""
    return build_figure


@pytest.fixture(scope="session")
def every_figure() -> list[Figure]:
    """All packaged figures."""
    with Figures() as figures:
        return figures.between({(a, b) for a in figures.economies() for b in figures.partners(a)})


@pytest.fixture(scope="session")
def bench(every_figure: list[Figure]) -> Bench:
    """The packaged figures, laid out once."""
    return Bench(every_figure)


@pytest.fixture(scope="session")
def check(bench: Bench) -> Callable[..., Verdict]:
    """Judge a claim on the packaged figures: `check(claim, "2022-12-30")`."""

    def run(claim: Claim, then: str | None = None, now: date = NOW) -> Verdict:
        day = date.fromisoformat(then) if then else None
        return judge(story_of(claim), bench, then=day, now=now)

    return run


@pytest.fixture
def on_figures() -> Callable[..., Verdict]:
    """Judge a claim on figures made by hand."""

    def run(claim: Claim, *figures: Figure, then: date | None = None, now: date = NOW) -> Verdict:
        return judge(story_of(claim), figures, then=then, now=now)

    return run
