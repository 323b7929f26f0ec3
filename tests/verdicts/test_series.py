"""Which series answers: databases, mirrors, years, currencies, products, and what stands beside."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from communique.domain import (
    Claim,
    Direction,
    Figure,
    Finding,
    Flow,
    Measure,
    Report,
    Span,
    Status,
    Story,
    Telling,
    Verdict,
)
from communique.figures.sources.goods import WORDS
from communique.verdicts import Bench, Checker, goods, judge_together
from communique.verdicts.surroundings import currency_beside

Judge = Callable[..., Verdict]
Build = Callable[..., Claim]
Make = Callable[..., Figure]

BN = 10**9
NOW = date(2026, 11, 24)
YES, NO, DEPENDS, NONE = (
    Finding.SUPPORTED, Finding.CONTRADICTED, Finding.MIXED, Finding.NO_FIGURES,
)  # fmt: skip
RUSSIAN = {"source": "FCS", "reporter": "RUS", "partner": "CHN"}
UN = {"source": "COMTRADE", "published": "2025-06-01"}
UP: dict[str, Any] = {"measure": Measure.CHANGE, "direction": Direction.UP}
DOWN: dict[str, Any] = {"measure": Measure.CHANGE, "direction": Direction.DOWN}
RATE = {"measure": Measure.CHANGE}
INDIAN = {"source": "DGCIS", "reporter": "IND", "partner": "CHN"}
OF_INDIA = {"reporter": "IND", "partner": "CHN"}
YUAN = {"currency": "CNY"}

TOGETHER = {"quote": "trade between Russia and China"}

# (why, claim fields, figures as (billions or percent, period, fields), finding, words)
Row = tuple[str, dict[str, Any], list[tuple[float, str, dict[str, Any]]], Finding, str]
ROWS: list[Row] = [
    # databases
    (
        "a database is one more series where the office is silent",
        {"bn": 240, "period": "2023"},
        [(240.05, "2023", UN)],
        YES,
        "240.05 billion USD on UN Comtrade",
    ),
    (
        "it contradicts as the office would",
        {"bn": 150, "period": "2023"},
        [(240.05, "2023", UN)],
        NO,
        "240.05 billion USD on UN Comtrade",
    ),
    (
        "it does not blur what the office it repeats bears out",
        {"bn": "240.11", "step": "0.01", "period": "2023"},
        [(240.11, "2023", {}), (240.05, "2023", UN)],
        YES,
        "240.11 billion USD on China's customs",
    ),
    (
        "it may bear out what the office does not",
        {"bn": "240.05", "step": "0.01", "period": "2023"},
        [(240.11, "2023", {}), (240.05, "2023", UN)],
        DEPENDS,
        "true on UN Comtrade (240.05 billion USD), not on China's customs (240.11 billion USD)",
    ),
    # the partner's count
    (
        "the gap of the pair's other years counts",
        {"bn": 100, "period": "2023"},
        [(120, "2023", {}), (110, "2022", {}), (100, "2022", RUSSIAN)],
        NO,
        "120 billion USD on China's customs",
    ),
    (
        "a wide one explains more",
        {"bn": 100, "period": "2023"},
        [(120, "2023", {}), (130, "2022", {}), (100, "2022", RUSSIAN)],
        NONE,
        "only the partner's count is held exactly for 2023, and the two sides' counts may lie 23%",
    ),
    (
        "without any, what is usual does",
        {"bn": 100, "period": "2023"},
        [(120, "2023", {})],
        NONE,
        "may lie 30% apart",
    ),
    (
        "told of both together, it is as good as the own side's",
        {"bn": 100, "period": "2023", **TOGETHER},
        [(120, "2023", {})],
        NO,
        "120 billion USD on China's customs",
    ),
    (
        "and in the other order",
        {"bn": 100, "period": "2023", **TOGETHER, "reporter": "CHN", "partner": "RUS"},
        [(120, "2023", {})],
        NO,
        "120 billion USD on China's customs",
    ),
    (
        "unless both counts are known to lie wide apart",
        {"bn": 100, "period": "2023", **TOGETHER},
        [(120, "2023", {}), (150, "2022", {}), (100, "2022", RUSSIAN)],
        NONE,
        "may lie 33% apart",
    ),
    # years
    (
        "a fiscal year told as a calendar year",
        {"bn": 118.4, "step": 0.1, "period": "2023", **OF_INDIA},
        [(118.4, "FY2023-24", INDIAN), (136.2, "2023", {"partner": "IND"})],
        DEPENDS,
        "true of FY2023-24 (118.4 billion USD on India's commerce ministry), not of 2023 (136.2",
    ),
    (
        "a calendar year told as a fiscal year",
        {"bn": 136.2, "step": 0.1, "period": "FY2023-24", **OF_INDIA},
        [(118.4, "FY2023-24", INDIAN), (136.2, "2023", {"partner": "IND"})],
        DEPENDS,
        "it depends on whether a calendar or a fiscal year is meant",
    ),
    (
        "only where one of the two keeps fiscal years",
        {"bn": 118.4, "step": 0.1, "period": "2023"},
        [(118.4, "2023-04/2024-03", RUSSIAN), (160, "2023", RUSSIAN)],
        NO,
        "160 billion USD",
    ),
    (
        "a fiscal year is named where nothing of the calendar year is held",
        {"bn": 118.4, "step": 0.1, "period": "2023", **OF_INDIA},
        [(118.4, "FY2023-24", INDIAN)],
        NONE,
        "it fits FY2023-24: 118.4 billion USD on India's commerce ministry",
    ),
    # currencies
    (
        "a conversion informs where nothing else does",
        {"bn": 1620, "step": 10, "unit": "CNY", "period": "2022"},
        [(240, "2022", {})],
        NONE,
        "240 billion USD on China's customs come to about 1.615 trillion CNY at the period's"
        " average rate, which would fit",
    ),
    (
        "and decides nothing",
        {"bn": 900, "step": 10, "unit": "CNY", "period": "2022"},
        [(240, "2022", {})],
        NONE,
        "which would not fit",
    ),
    # products
    (
        "a report's word for goods and the office's code are one",
        {"bn": 5, "period": "2023", "product": "soya beans", "flow": Flow.EXPORTS},
        [(5.2, "2023", {**RUSSIAN, "product": "HS 1201", "flow": Flow.EXPORTS})],
        YES,
        "5.2 billion USD on Russia's customs",
    ),
    (
        "a word of several headings is met by none of them",
        {"bn": 5, "period": "2023", "product": "oil", "flow": Flow.EXPORTS},
        [(5.2, "2023", {**RUSSIAN, "product": "HS 2709", "flow": Flow.EXPORTS})],
        NONE,
        "communique figures import csv FILE",
    ),
    # cumulative and rolling periods
    (
        "twelve months over the turn of the year",
        {"bn": 230, "period": "2022-12/2023-11"},
        [(218, "2023-01/2023-11", {}), (172, "2022-01/2022-11", {}), (190, "2022", {})],
        NONE,  # sums of different vintages: within what revisions may do
        "(236 billion USD on China's customs)",
    ),
    (
        "twelve months by their months",
        {"bn": 24, "period": "2022-07/2023-06"},
        [(2, f"202{2 + (m > 12)}-{(m - 1) % 12 + 1:02d}", {}) for m in range(7, 19)],
        YES,
        "24 billion USD",
    ),
    (
        "growth over a decade is from its first year to its last",
        {"value": 2, "unit": "times", "period": "2013/2023", **UP},
        [(100, "2013", {}), (205, "2023", {})],
        YES,
        "2.05 times on China's customs",
    ),
    # shares and sides
    (
        "the other side's share",
        {
            "value": 20, "period": "2023", "measure": Measure.SHARE,
            "reporter": "CHN", "partner": "RUS",
        },
        [
            (240, "2023", {}), (6000, "2023", {"partner": "WLD"}),
            (140, "2023", RUSSIAN), (700, "2023", {**RUSSIAN, "partner": "WLD"}),
        ],
        NO,
        "4% on China's customs; 20% fits no series held: too high; it fits RUS's turnover, the"
        " sides exchanged: 20% on Russia's customs",
    ),
    # growth and its vintages
    (
        "growth over a base since revised",
        {"value": "10.0", "step": "0.1", "period": "2023", **UP},
        [
            (110.11, "2023", {"published": "2024-01-12"}),
            (100.1, "2022", {"published": "2023-01-12"}),
            (105.05, "2022", {"published": "2024-06-12"}),
        ],
        DEPENDS,
        "true as first published (+10%), not as revised (+4.8%)",
    ),
    (
        "what one office's digits leave open another does not contradict",
        {"value": "0.0", "step": "0.1", "period": "2023", **UP},
        [
            (282, "2023", {}), (281, "2022", {}),
            (90, "2023", RUSSIAN), (80, "2022", RUSSIAN),
        ],
        NONE,
        "too coarse to tell",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("why", "fields", "rows", "finding", "told"), ROWS, ids=lambda v: str(v)[:50]
)
def test_series(
    on_figures: Judge,
    claim_of: Build,
    figure_of: Make,
    why: str,
    fields: dict[str, Any],
    rows: list[tuple[float, str, dict[str, Any]]],
    finding: Finding,
    told: str,
) -> None:
    """What the series held make of the claim."""
    claim = claim_of(**{"quote": "so it was said", **fields})
    figures = [figure_of(round(value * BN), period, **f) for value, period, f in rows]
    now = on_figures(claim, *figures).now
    assert (now.finding, told in now.reason) == (finding, True), now.reason


def test_a_conversion_is_shown_as_what_it_is(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """With the figure it rests on, its link, and the office of the rate."""
    claim = claim_of("in yuan", bn=1620, step=10, unit="CNY", period="2022")
    (one,) = on_figures(claim, figure_of(240 * BN, "2022")).now.evidence
    assert (one.holds, one.figure.status) == (None, Status.CONVERTED)
    assert one.figure.origin.url.startswith("https://")
    assert "average rate by FED" in one.figure.origin.note
    assert len(one.figure.derived_from) == 1


def test_goods_agree_with_the_words_of_the_sources() -> None:
    """Every word that figures carry is known here by the same code."""
    assert {word: goods.code_of(word) for word in WORDS.values()} == {
        word: code for code, word in WORDS.items()
    }
    assert all(goods.name_of(word) for words in goods.WORDS.values() for word in words.split(" | "))


# -- stories of one report together -----------------------------------------------------------


def told(claim: Claim, start: int) -> Story:
    """A story that stands somewhere in a report."""
    from dataclasses import replace

    placed = replace(claim, span=Span(start, start + len(claim.quote)))
    return Story(placed, (Telling(placed, "report"),))


def test_growth_is_in_the_currency_of_the_level_beside_it(claim_of: Build, figure_of: Make) -> None:
    """ "Fell 6.9% to 228.1 billion dollars": the yuan does not count; further off it does."""
    rate = claim_of("fell 6.9%", value="6.9", step="0.1", period="2025", **DOWN)
    level = claim_of("fell 6.9% to 228.1 billion dollars", bn="228.1", step="0.1", period="2025")
    figures = [
        figure_of(228_100_000_000, "2025"),
        figure_of("-6.9", "2025", **RATE),
        figure_of("-6.5", "2025", **RATE, **YUAN),
    ]
    found = [
        judge_together([told(rate, 0), told(level, at)], Bench(figures), then=None, now=NOW)
        for at in (0, 500)
    ]
    assert [verdicts[0].now.finding for verdicts in found] == [YES, DEPENDS]


def test_two_currencies_beside_growth_are_none(claim_of: Build) -> None:
    """Then each is asked."""
    rate = told(claim_of("up 3%", value=3, period="2024", **UP), 0).claim
    levels = [
        told(claim_of("up 3% to 245", bn=245, period="2024", unit=unit), 0).claim
        for unit in ("USD", "CNY")
    ]
    assert currency_beside(rate, levels[:1]) == "USD"
    assert currency_beside(rate, levels) is None


def test_a_rate_of_one_side_beside_a_level_of_the_other(claim_of: Build, figure_of: Make) -> None:
    """Both are true, of two series, and each verdict says so."""
    figures = [
        figure_of(218 * BN, "2023"), figure_of("26.7", "2023", **RATE),
        figure_of(201 * BN, "2023", **RUSSIAN), figure_of("24.0", "2023", **RATE, **RUSSIAN),
    ]  # fmt: skip
    rate = claim_of("rose 26.7%", value="26.7", step="0.1", period="2023", **UP)
    level = claim_of("to 201 billion", bn=201, period="2023")
    verdicts = judge_together([told(rate, 0), told(level, 20)], Bench(figures), then=None, now=NOW)
    assert verdicts[0].now.reason.endswith("; the level told beside it fits only Russia's customs")
    assert verdicts[1].now.reason.endswith("; the growth told beside it fits only China's customs")


# -- many reports -------------------------------------------------------------------------------


class Asked:
    """A stand-in for the store that remembers what it was asked."""

    def __init__(self, *figures: Figure) -> None:
        self.figures = figures
        self.questions: list[tuple[set[tuple[str, str]], set[str]]] = []

    def __call__(self, pairs: set[tuple[str, str]], *, products: set[str]) -> list[Figure]:
        """What is held of the pairs."""
        self.questions.append((pairs, products))
        both = pairs | {pair[::-1] for pair in pairs}
        return [f for f in self.figures if (f.series.reporter, f.series.partner) in both]


def test_a_pair_is_asked_for_once(claim_of: Build, figure_of: Make) -> None:
    """However many reports speak of it, and again only for goods not asked for before."""
    level = claim_of("240 billion", bn=240, period="2023")
    wheat = claim_of("wheat for 1 billion", bn=1, period="2023", product="wheat")
    other = claim_of("9 billion", bn=9, period="2023", partner="BRA")
    ask = Asked(figure_of(240 * BN, "2023"))
    checker = Checker(ask, now=NOW)
    reports = [
        (Report("text", id=str(n)), [claim]) for n, claim in enumerate((level, level, other))
    ]
    found = [verdict.now.finding for _, verdicts in checker.check(reports) for verdict in verdicts]
    assert found == [YES, YES, NONE]
    assert ask.questions == [({("CHN", "RUS"), ("BRA", "RUS")}, set())]
    for claim in (level, wheat, level):
        ((_, (verdict,)),) = checker.check([(Report("text"), [claim])])
        assert verdict.now.finding is (NONE if claim is wheat else YES)
    assert ask.questions[1:] == [({("CHN", "RUS")}, {"wheat"})]
