"""How likely a level is reached, as of a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from communique.domain import Flow, Period
from communique.figures.store import Figures
from communique.outlook import Level, chance, chances
from communique.verdicts import Bench

SEED_DAY = date(2022, 12, 30)


@pytest.fixture(scope="module")
def bench() -> Bench:
    """What the packaged figures hold of Russia and China."""
    with Figures() as figures:
        return Bench(figures.between([("RUS", "CHN")]))


def level(billions: int, by: int | None) -> Level:
    """A level of trade between Russia and China."""
    due = Period.of_year(by) if by else None
    return Level("RUS", "CHN", Flow.TURNOVER, Decimal(billions * 10**9), "USD", by=due)


def test_a_higher_level_is_less_likely_and_a_later_deadline_more(bench: Bench) -> None:
    """Chances are ordered as levels and deadlines are."""
    asked = [level(200, 2023), level(200, 2024), level(250, 2024), level(250, None)]
    by_2023, by_2024, higher, without_end = chances(bench, asked, as_of=SEED_DAY)
    assert by_2023
    assert by_2024
    assert higher
    assert without_end
    assert higher.reached < by_2023.reached < by_2024.reached < 1
    assert higher.reached < without_end.reached


def test_one_and_many_give_the_same(bench: Bench) -> None:
    """A board and a single question agree."""
    asked = [level(200, 2023), level(300, 2030)]
    assert chances(bench, asked, as_of=SEED_DAY)[1] == chance(bench, asked[1], as_of=SEED_DAY)


def test_nothing_is_said_where_nothing_is_known(bench: Bench) -> None:
    """Another pair, a deadline that is over, a series that ended long ago."""
    other = Level("FRA", "PER", Flow.EXPORTS, Decimal(1), "EUR", by=Period.of_year(2030))
    assert chance(bench, other, as_of=SEED_DAY) is None
    assert chance(bench, level(200, 2010), as_of=SEED_DAY) is None
    assert chance(bench, level(200, 2040), as_of=date(2035, 1, 1)) is None
