"""The packaged targets and figures, and small worlds made by hand."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from communique.domain import (
    Coverage,
    Figure,
    Flow,
    Measure,
    Origin,
    Period,
    Series,
    Status,
    Vintage,
)
from communique.domain.target import Target, TargetKind, TargetStatus
from communique.figures import Figures
from communique.figures.targets import packaged as packaged_targets
from communique.outlook.status import pairs_of, status_of
from communique.verdicts import Bench

sys.path.insert(0, str(Path(__file__).parent))  # `by_hand` is importable for the tests beside it

NOW = date(2026, 11, 24)
BILLION = Decimal(10) ** 9


@pytest.fixture(scope="session")
def bench() -> Bench:
    """Every packaged figure of a pair that some target is about."""
    with Figures() as figures:
        return Bench(figures.between(pairs_of(packaged_targets())))


@pytest.fixture(scope="session")
def by_id() -> dict[str, Target]:
    """The packaged targets."""
    return {target.id: target for target in packaged_targets()}


@pytest.fixture(scope="session")
def stands(bench: Bench, by_id: dict[str, Target]) -> Callable[..., TargetStatus]:
    """How a packaged target stands on a day."""
    return lambda id, day="2026-11-24": status_of(by_id[id], bench, as_of=date.fromisoformat(day))


@pytest.fixture(scope="session")
def packaged() -> list[Figure]:
    """Every packaged figure."""
    with Figures() as figures:
        return figures.every()


@pytest.fixture(scope="session")
def russia_china(packaged: list[Figure]) -> Bench:
    """What the packaged figures hold of Russia and China."""
    pair = {"RUS", "CHN"}
    return Bench(f for f in packaged if {f.series.reporter, f.series.partner} == pair)


def build_target(level: float, deadline: str | None = "2024", **fields: Any) -> Target:
    """A target of Russia's trade with China, in billions of dollars."""
    announced = fields.pop("announced", "2019-06-05")
    base = fields.pop("base", None)
    named = {
        "id": "made", "kind": TargetKind.TARGET, "measure": Measure.LEVEL, "reporter": "RUS",
        "partner": "CHN", "flow": Flow.TURNOVER, "unit": "USD",
    } | fields  # fmt: skip
    return Target(
        level=Decimal(str(level)) * BILLION,
        deadline=Period.parse(deadline) if deadline else None,
        announced=Vintage.parse(announced),
        base=None if base is None else Decimal(str(base)) * BILLION,
        base_unit="" if base is None else "USD",
        **named,
    )


def build_figure(period: str, bn: float, published: str, **fields: Any) -> Figure:
    """A figure of China's customs, in billions of dollars."""
    source, reporter = fields.pop("source", "GACC"), fields.pop("reporter", "CHN")
    partner = fields.pop("partner", "RUS" if reporter == "CHN" else "CHN")
    series = Series(
        source, reporter, partner, Flow(fields.pop("flow", "turnover")),
        fields.pop("currency", "USD"), coverage=Coverage(fields.pop("coverage", "goods")),
    )  # fmt: skip
    return Figure(
        series,
        Period.parse(period),
        Decimal(str(bn)) * BILLION,
        Origin(source, Vintage.parse(published), f"https://office.example/{source}/{period}"),
        status=Status(fields.pop("status", "exact")),
    )


@pytest.fixture
def make_target() -> Callable[..., Target]:
    """Builds a target."""
    return build_target


@pytest.fixture
def make_figure() -> Callable[..., Figure]:
    """Builds a figure."""
    return build_figure


@pytest.fixture
def standing() -> Callable[..., TargetStatus]:
    """How a target made by hand stands by figures made by hand."""

    def told(target: Target, figures: Iterable[Figure], day: str = "2026-11-24") -> TargetStatus:
        return status_of(target, Bench(figures), as_of=date.fromisoformat(day))

    return told
