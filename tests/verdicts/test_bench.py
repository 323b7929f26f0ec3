"""Ledgers: what was known on a day, at its finest, and what follows from it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest

from communique.domain import Figure, Flow, Measure, Period, Status
from communique.verdicts import Bench
from communique.verdicts.bench import Ledger

Make = Callable[..., Figure]
LAST = date(2026, 11, 24)
BN = 10**9


def ledger_of(*figures: Figure) -> Ledger:
    (ledger,) = Bench(figures).of("CHN", "RUS")
    return ledger


def values(
    ledger: Ledger, period: str, day: date = LAST, flow: Flow = Flow.TURNOVER
) -> list[float]:
    """Levels in billions."""
    return [float(r.value / BN) for r in ledger.levels(flow, Period.parse(period), day)]


def test_a_vintage_counts_from_its_day(figure_of: Make) -> None:
    """Nothing is known before it was published."""
    first = figure_of(240_110_000_000, "2023", published="2024-01-12")
    second = figure_of(241_500_000_000, "2023", published="2025-01-13")
    ledger = ledger_of(second, first)
    assert values(ledger, "2023", date(2024, 1, 11)) == []
    assert values(ledger, "2023", date(2024, 1, 12)) == [240.11]
    assert values(ledger, "2023") == [240.11, 241.5]


@pytest.mark.parametrize(
    ("printed", "kept"),
    [
        (["240100000000", "240110000000"], [240.11]),
        (["240110000000", "240110000000"], [240.11]),
        (["146880000000", "146887000000"], [146.88, 146.887]),
    ],
)
def test_a_coarser_printing_is_no_vintage(
    figure_of: Make, printed: list[str], kept: list[float]
) -> None:
    """240.1 is 240.11 with fewer digits; 146.88 is not 146.887 rounded."""
    assert values(ledger_of(*(figure_of(value, "2023") for value in printed)), "2023") == kept


def test_both_flows_add_up(figure_of: Make) -> None:
    """Turnover and balance of one office, where it prints neither."""
    ledger = ledger_of(
        figure_of(76_122_000_000, "2022", flow=Flow.EXPORTS),
        figure_of(114_149_000_000, "2022", flow=Flow.IMPORTS),
    )
    assert values(ledger, "2022") == [190.271]
    assert values(ledger, "2022", flow=Flow.BALANCE) == [-38.027]
    (turnover,) = ledger.levels(Flow.TURNOVER, Period.parse("2022"), LAST)
    assert turnover.sum == "76.122 + 114.149 = 190.271 bn"
    assert len(turnover.figure.derived_from) == 2


def test_the_base_that_a_rate_rests_on(figure_of: Make) -> None:
    """Only the next year's release tells the dollars of 2015."""
    ledger = ledger_of(
        figure_of(69_525_000_000, "2016"), figure_of("2.2", "2016", measure=Measure.CHANGE)
    )
    assert values(ledger, "2015") == [68.03]


def test_years_and_months_add_up(figure_of: Make) -> None:
    """Cumulative sums, only where no part is missing."""
    years = [figure_of(value * BN, str(2019 + n)) for n, value in enumerate((111, 108, 147))]
    assert values(ledger_of(*years), "2019/2021") == [366]
    assert values(ledger_of(*years), "2018/2021") == []
    months = [figure_of(BN, f"2021-{month:02d}") for month in (1, 2, 3)]
    assert values(ledger_of(*months), "2021-Q1") == [3]


def test_what_is_derived_is_as_weak_as_its_parts(figure_of: Make) -> None:
    """A rounded flow makes a rounded total."""
    ledger = ledger_of(
        figure_of(76 * BN, "2022", flow=Flow.EXPORTS, status=Status.ROUNDED),
        figure_of(114 * BN, "2022", flow=Flow.IMPORTS),
    )
    (turnover,) = ledger.levels(Flow.TURNOVER, Period.parse("2022"), LAST)
    assert turnover.status is Status.ROUNDED


def test_what_digits_leave_open(figure_of: Make) -> None:
    """Half the last digit, for a level at most a hundredth of it."""
    ledger = ledger_of(
        figure_of(240_110_000_000, "2023"),
        figure_of(60 * BN, "2010"),
        figure_of("29.3", "2022", measure=Measure.CHANGE),
        figure_of("32", "2021", measure=Measure.CHANGE),
    )
    (fine,) = ledger.levels(Flow.TURNOVER, Period.parse("2023"), LAST)
    (coarse,) = ledger.levels(Flow.TURNOVER, Period.parse("2010"), LAST)
    assert (fine.half, coarse.half) == (Decimal("5e6"), Decimal("0.6e9"))
    rates = [ledger.rates(Flow.TURNOVER, Period.parse(y), LAST)[0].half for y in ("2022", "2021")]
    assert rates == [Decimal("0.05"), Decimal("0.5")]
