"""Judging on figures made by hand: sides, sources, coverage, currency, status, periods."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from communique.domain import (
    Claim,
    Coverage,
    Direction,
    Figure,
    Finding,
    Flow,
    Measure,
    Modality,
    Status,
    Story,
    Telling,
    Verdict,
)
from communique.verdicts import Bench, judge, pairs_of

Judge = Callable[..., Verdict]
Build = Callable[..., Claim]
Make = Callable[..., Figure]

BN = 10**9
RUSSIAN = {"source": "FCS", "reporter": "RUS", "partner": "CHN"}
UP: dict[str, Any] = {"measure": Measure.CHANGE, "direction": Direction.UP}
DOWN: dict[str, Any] = {"measure": Measure.CHANGE, "direction": Direction.DOWN}
RATE = {"measure": Measure.CHANGE}
CHINAS = {"reporter": "CHN", "partner": "RUS"}

# (why, claim fields, figures as (value, period, fields), finding, words of the reason)
Row = tuple[str, dict[str, Any], list[tuple[object, str, dict[str, Any]]], Finding, str]
ROWS: list[Row] = [
    (
        "both offices agree",
        {"bn": 107, "period": "2018"},
        [(107.06 * BN, "2018", {}), (107.3 * BN, "2018", RUSSIAN)],
        Finding.SUPPORTED,
        "107.3 billion USD on Russia's customs",
    ),
    (
        "the mirror flow answers for exports",
        {"bn": 114, "flow": Flow.EXPORTS, "period": "2022"},
        [(114149 * 10**6, "2022", {"flow": Flow.IMPORTS})],
        Finding.SUPPORTED,
        "114.149 billion USD on China's customs",
    ),
    (
        "turnover is added from both flows of one office",
        {"bn": 89, "period": "2021-01/2021-08"},
        [
            (40804 * 10**6, "2021-01/2021-08", {"flow": Flow.EXPORTS}),
            (48193 * 10**6, "2021-01/2021-08", {"flow": Flow.IMPORTS}),
        ],
        Finding.SUPPORTED,
        "88.997 billion USD",
    ),
    (
        "never from flows of two offices",
        {"bn": 89, "period": "2021"},
        [
            (40804 * 10**6, "2021", {"flow": Flow.EXPORTS}),
            (48193 * 10**6, "2021", {"flow": Flow.IMPORTS, "source": "COMTRADE"}),
        ],
        Finding.NO_FIGURES,
        "no figure of RUS–CHN turnover",
    ),
    (
        "the offices differ",
        {"bn": "240.11", "step": "0.01", "period": "2023"},
        [(240.11 * BN, "2023", {}), (227.8 * BN, "2023", RUSSIAN)],
        Finding.MIXED,
        "the two sides differ",
    ),
    (
        "the source it names decides",
        {"bn": 240, "period": "2023", "speaker": "General Administration of Customs"},
        [(240.11 * BN, "2023", {}), (227.8 * BN, "2023", RUSSIAN)],
        Finding.SUPPORTED,
        "on China's customs",
    ),
    (
        "the source it names is not held",
        {"bn": 240, "period": "2023", "speaker": "Federal Customs Service"},
        [(240.11 * BN, "2023", {})],
        Finding.NO_FIGURES,
        "Russia's customs, the source it names",
    ),
    (
        "true of goods and services only",
        {"bn": 300, "period": "2023"},
        [
            (240.11 * BN, "2023", {}),
            (300 * BN, "2023", {"coverage": Coverage.GOODS_AND_SERVICES}),
        ],
        Finding.MIXED,
        "it depends on the coverage",
    ),
    (
        "yuan and dollars grow apart",
        {"value": "2.9", "step": "0.1", "period": "2024", **UP},
        [("1.9", "2024", RATE), ("2.9", "2024", {"currency": "CNY", **RATE})],
        Finding.MIXED,
        "the currency it is measured in",
    ),
    (
        "in yuan, it says",
        {"value": "2.9", "step": "0.1", "period": "2024", "words": "up 2.9% in yuan", **UP},
        [("1.9", "2024", RATE), ("2.9", "2024", {"currency": "CNY", **RATE})],
        Finding.SUPPORTED,
        "+2.9% on China's customs",
    ),
    (
        "true when first published",
        {"bn": "146.9", "step": "0.1", "period": "2021"},
        [
            (146.9 * BN, "2021", {"published": "2022-01-14"}),
            (149.2 * BN, "2021", {"published": "2023-01-14"}),
        ],
        Finding.MIXED,
        "it depends on the vintage",
    ),
    (
        "a coarser printing is the same figure",
        {"bn": "240.11", "step": "0.01", "period": "2023"},
        [(240.11 * BN, "2023", {}), (240.1 * BN, "2023", {"published": "2025-01-13"})],
        Finding.SUPPORTED,
        "240.11 billion USD",
    ),
    (
        "a firm figure fails and a quoted one fits",
        {"bn": 228, "period": "2023"},
        [(240.11 * BN, "2023", {}), (227.8 * BN, "2023", {**RUSSIAN, "status": Status.PRESS})],
        Finding.MIXED,
        "true on Russia's customs",
    ),
    (
        "a conversion decides nothing",
        {"bn": "244.8", "step": "0.1", "period": "2024"},
        [
            (244.81 * BN, "2024", {}),
            (237 * BN, "2024", {"source": "press", "status": Status.CONVERTED}),
        ],
        Finding.SUPPORTED,
        "244.81",
    ),
    (
        "a surplus seen from the other side is a deficit",
        {"bn": 38, "flow": Flow.SURPLUS, "period": "2022"},
        [(-38 * BN, "2022", {"flow": Flow.BALANCE})],
        Finding.SUPPORTED,
        "38 billion USD",
    ),
    (
        "a surplus that was a deficit",
        {"bn": 38, "flow": Flow.SURPLUS, "period": "2022"},
        [(-38 * BN, "2022", {"flow": Flow.BALANCE, **RUSSIAN})],
        Finding.CONTRADICTED,
        "a deficit of 38 billion USD on Russia's customs",
    ),
    (
        "the partner's balance alone contradicts nothing",
        {"bn": 38, "flow": Flow.SURPLUS, "period": "2022"},
        [(38 * BN, "2022", {"flow": Flow.BALANCE})],
        Finding.NO_FIGURES,
        "only the partner's count is held",
    ),
    (
        "nor its flow within a usual mirror gap",
        {"bn": "124.8", "step": "0.1", "flow": Flow.EXPORTS, "period": "2023"},
        [(161.7 * BN, "2023", {"flow": Flow.IMPORTS})],
        Finding.NO_FIGURES,
        "only the partner's count is held",
    ),
    (
        "beyond it, it does",
        {"bn": "114.1", "step": "0.1", "flow": Flow.EXPORTS, "period": "2022"},
        [
            (76.1 * BN, "2022", {"flow": Flow.IMPORTS}),
            (114.14 * BN, "2022", {"flow": Flow.EXPORTS}),
        ],
        Finding.CONTRADICTED,
        "it fits imports instead",
    ),
    (
        "a rate from levels may miss the printed one by a revised base",
        {"value": "29.3", "step": "0.1", "period": "2022", **UP},
        [(190.271 * BN, "2022", {}), (146.887 * BN, "2021", {})],
        Finding.SUPPORTED,
        "+29.5% on China's customs",
    ),
    (
        "a printed total and its two flows may disagree",
        {
            "bn": "83.2",
            "step": "0.1",
            "flow": Flow.DEFICIT,
            "reporter": "CHN",
            "partner": "RUS",
            "period": "2022",
        },
        [
            (-77.6 * BN, "2022", {"flow": Flow.BALANCE, "published": "2023-01-14"}),
            (15.3 * BN, "2022", {"flow": Flow.EXPORTS}),
            (98.51 * BN, "2022", {"flow": Flow.IMPORTS}),
        ],
        Finding.SUPPORTED,
        "83.21 billion USD",
    ),
    (
        "a share of the reporter's total",
        {
            "value": 3,
            "measure": Measure.SHARE,
            "reporter": "CHN",
            "partner": "RUS",
            "period": "2022",
        },
        [(190.27 * BN, "2022", {}), (6300 * BN, "2022", {"partner": "WLD"})],
        Finding.SUPPORTED,
        "3% on China's customs",
    ),
    (
        "growth in money",
        {"bn": "43.4", "step": "0.1", "period": "2022", "base": "2021", **UP},
        [(190.27 * BN, "2022", {}), (146.89 * BN, "2021", {})],
        Finding.SUPPORTED,
        "43.38 billion USD",
    ),
    (
        "growth against another base",
        {"value": 78, "period": "2022", "base": "2018", **UP},
        [(190.27 * BN, "2022", {}), (107.06 * BN, "2018", {})],
        Finding.SUPPORTED,
        "+77.7%",
    ),
    (
        "a product has its own series",
        {"bn": 50, "product": "crude oil", "flow": Flow.EXPORTS, "period": "2022"},
        [(190.27 * BN, "2022", {"flow": Flow.IMPORTS})],
        Finding.NO_FIGURES,
        "of crude oil",
    ),
    (
        "services are not in goods databases",
        {"bn": 5, "product": "services", "flow": Flow.EXPORTS, "period": "2022"},
        [(190.27 * BN, "2022", {"flow": Flow.IMPORTS})],
        Finding.NO_FIGURES,
        "communique figures import csv FILE",
    ),
    (
        "a rate as fine as the levels can give",
        {"value": "4.16", "step": "0.01", "period": "2023", **UP},
        [(98.51 * BN, "2023", {}), (94.57 * BN, "2022", {})],
        Finding.SUPPORTED,
        "+4.2% on China's customs",
    ),
    (
        "a level with one digit is as fine as the others of its page",
        {"value": "7.6", "step": "0.1", "period": "2024", "flow": Flow.EXPORTS, **DOWN, **CHINAS},
        [
            (90 * BN, "2024", {"flow": Flow.EXPORTS}),
            (156.3 * BN, "2024", {"flow": Flow.IMPORTS}),
            (97.3 * BN, "2023", {"flow": Flow.EXPORTS}),
        ],
        Finding.SUPPORTED,
        "-7.5% on China's customs",
    ),
    (
        "a month is the year less the months before",
        {"bn": "24.4", "step": "0.1", "period": "2025-12"},
        [(228.105 * BN, "2025", {}), (203.675 * BN, "2025-01/2025-11", {})],
        Finding.SUPPORTED,
        "24.43 billion USD",
    ),
    (
        "revisions of the sums leave it open near by",
        {"bn": "24.8", "step": "0.1", "period": "2025-12"},
        [(228.105 * BN, "2025", {}), (203.675 * BN, "2025-01/2025-11", {})],
        Finding.NO_FIGURES,
        "too coarse to tell",
    ),
    (
        "and not far off",
        {"bn": 30, "period": "2025-12"},
        [
            (228.105 * BN, "2025", RUSSIAN),
            (203.675 * BN, "2025-01/2025-11", RUSSIAN),
        ],
        Finding.CONTRADICTED,
        "too high",
    ),
    (
        "twelve months over the turn of the year",
        {"bn": 236, "period": "2022-12/2023-11"},
        [
            (190.271 * BN, "2022", {}),
            (172.4 * BN, "2022-01/2022-11", {}),
            (218.17 * BN, "2023-01/2023-11", {}),
        ],
        Finding.SUPPORTED,
        "236.041 billion USD",
    ),
    (
        "one flow is what the other leaves of the total",
        {"bn": "117.5", "step": "0.1", "flow": Flow.EXPORTS, "period": "2022"},
        [(282 * BN, "2022", {}), (164.49 * BN, "2022", {"flow": Flow.EXPORTS})],
        Finding.SUPPORTED,
        "117.51 billion USD",
    ),
    (
        "a fall told as a rise",
        {"value": "6.9", "step": "0.1", "period": "2025", **UP},
        [("-6.9", "2025", RATE)],
        Finding.CONTRADICTED,
        "it fits a fall: -6.9% on China's customs",
    ),
    (
        "yuan told as dollars",
        {"bn": 1280, "step": 10, "period": "2022"},
        [(190.271 * BN, "2022", {}), (1280 * BN, "2022", {"currency": "CNY"})],
        Finding.CONTRADICTED,
        "it fits in CNY: 1.28 trillion CNY on China's customs",
    ),
    (
        "a deficit told as a surplus",
        {"bn": 38, "flow": Flow.SURPLUS, "period": "2022", **CHINAS},
        [(-38 * BN, "2022", {"flow": Flow.BALANCE})],
        Finding.CONTRADICTED,
        "a deficit of 38 billion USD on China's customs; 38 billion USD fits no series held:"
        " too high; it fits as a deficit",
    ),
    (
        "the partner's count decides where it is the source named",
        {"bn": 189, "period": "2022", "speaker": "General Administration of Customs"},
        [(190.271 * BN, "2022", {})],
        Finding.CONTRADICTED,
        "too low",
    ),
    (
        "a floor does not say how much it is less than",
        {"bn": 190, "bound": "at_most", "period": "2022"},
        [(185 * BN, "2022", {**RUSSIAN, "status": Status.FLOOR})],
        Finding.NO_FIGURES,
        "more than 185 billion USD on Russia's customs",
    ),
    (
        "both vintages are told",
        {"bn": "146.9", "step": "0.1", "period": "2021"},
        [
            (146.9 * BN, "2021", {"published": "2022-01-14"}),
            (149.2 * BN, "2021", {"published": "2023-01-14"}),
        ],
        Finding.MIXED,
        "true as first published (146.9 billion USD), not as revised (149.2 billion USD)",
    ),
    (
        "two years against one are no growth",
        {"bn": 100, "period": "2020/2021", "base": "2017", **UP},
        [(108 * BN, "2020", {}), (147 * BN, "2021", {}), (84 * BN, "2017", {})],
        Finding.NO_FIGURES,
        "2017 and 2020/2021 are not equally long: there is no growth",
    ),
    (
        "growth says its currency where there are two",
        {"period": "2023", **UP},
        [("26.3", "2023", RATE), ("32.7", "2023", {"currency": "CNY", **RATE})],
        Finding.SUPPORTED,
        "+26.3% on China's customs in USD (published 12 January 2024); +32.7% on China's customs"
        " in CNY",
    ),
    (
        "a fall without a number",
        {"period": "2023", **DOWN},
        [("26.3", "2023", {**RATE, **RUSSIAN})],
        Finding.CONTRADICTED,
        "a fall fits no series held",
    ),
    (
        "a multiple has no unit to fetch",
        {"value": 2, "unit": "times", "period": "2023", **UP},
        [],
        Finding.NO_FIGURES,
        "no figure of RUS–CHN turnover is held for 2023",
    ),
    (
        "a tenth is a fraction in Chinese too",
        {"words": "增长了三成", "value": 30, "period": "2023", **UP},
        [("31.4", "2023", RATE)],
        Finding.SUPPORTED,
        "+31.4%",
    ),
    (
        "no hypothetical",
        {"bn": 5, "period": "2022", "modality": Modality.HYPOTHETICAL},
        [],
        Finding.NOT_CHECKABLE,
        "would be",
    ),
    (
        "no economy",
        {"bn": 5, "period": "2022", "partner": None},
        [(5 * BN, "2022", {})],
        Finding.NOT_CHECKABLE,
        "no pair of economies",
    ),
]


@pytest.mark.parametrize(("why", "fields", "rows", "finding", "told"), ROWS)
def test_finding(
    on_figures: Judge,
    claim_of: Build,
    figure_of: Make,
    why: str,
    fields: dict[str, Any],
    rows: list[tuple[object, str, dict[str, Any]]],
    finding: Finding,
    told: str,
) -> None:
    """Each row is one rule of the design, on as few figures as show it."""
    fields = dict(fields)
    claim = claim_of(fields.pop("words", "so it was said"), **fields)
    figures = [figure_of(round(v) if isinstance(v, float) else v, p, **f) for v, p, f in rows]
    now = on_figures(claim, *figures).now
    assert (now.finding, told in now.reason) == (finding, True), now.reason


def test_a_fiscal_year_is_the_economys_own(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """India's FY2021-22 is April to March, also in a claim by the other side."""
    figure = figure_of(
        13 * BN, "FY2021-22", source="DGCIS", reporter="IND", partner="RUS", published="2022-05"
    )
    claim = claim_of("13 billion in the fiscal year", bn=13, period="FY2021-22", partner="IND")
    assert on_figures(claim, figure).now.finding is Finding.SUPPORTED


def test_what_was_told_of_a_running_year(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """Growth "this year", told as fact in October, is growth of the months so far."""
    figures = [
        figure_of(32, "2023-01/2023-08", published="2023-09-07", **RATE),
        figure_of("26.3", "2023", published="2024-01-12", **RATE),
    ]
    so_far = claim_of("up 32% this year", value=32, period="2023", **UP)
    verdict = on_figures(so_far, *figures, then=date(2023, 10, 1))
    assert verdict.then is not None
    assert (verdict.then.finding, verdict.now.finding) == (Finding.SUPPORTED, Finding.SUPPORTED)
    forecast = claim_of(
        "up 32% this year", value=32, period="2023", modality=Modality.FORECAST, **UP
    )
    verdict = on_figures(forecast, *figures, then=date(2023, 10, 1))
    assert verdict.then is not None
    assert (verdict.then.finding, verdict.now.finding) == (Finding.PENDING, Finding.CONTRADICTED)


def test_a_target_that_was_missed(on_figures: Judge, claim_of: Build, figure_of: Make) -> None:
    """Contradicted once the last year is published, not before."""
    figures = [
        figure_of(v * BN, str(y), published=f"{y + 1}-02") for y, v in ((2019, 40), (2020, 45))
    ]
    target = claim_of("to 99 billion by 2020", bn=99, period="2020", modality=Modality.TARGET)
    early = on_figures(target, *figures, then=date(2020, 6, 1), now=date(2021, 1, 5))
    assert early.now.finding is Finding.NO_FIGURES
    late = on_figures(target, *figures, then=date(2020, 6, 1))
    assert late.then is not None
    assert (late.then.finding, late.now.finding) == (Finding.PENDING, Finding.CONTRADICTED)
    assert "not reached by the date (due 2020)" in late.now.reason


def test_a_line_is_passed_before_the_year_is_over(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """Eleven months above the line are enough."""
    figures = [figure_of(172 * BN, "2022-01/2022-11", published="2022-12-07")]
    claim = claim_of("it could exceed 170 billion", bn=170, bound="at_least", period="2022",
                     modality=Modality.FORECAST)  # fmt: skip
    assert on_figures(claim, *figures, now=date(2022, 12, 30)).now.finding is Finding.SUPPORTED


def test_a_record_needs_a_history(on_figures: Judge, claim_of: Build, figure_of: Make) -> None:
    """Two earlier years are none; three are."""
    years = [
        figure_of(v * BN, str(y)) for y, v in ((2018, 107), (2019, 111), (2020, 108), (2021, 147))
    ]
    claim = claim_of("a record", measure=Measure.RECORD, of=Measure.LEVEL,
                     direction=Direction.HIGH, period="2021")  # fmt: skip
    assert on_figures(claim, *years).now.finding is Finding.SUPPORTED
    assert "history from 2018" in on_figures(claim, *years).now.reason
    assert on_figures(claim, *years[1:]).now.finding is Finding.NO_FIGURES


HIGH: dict[str, Any] = {
    "measure": Measure.RECORD,
    "of": Measure.LEVEL,
    "direction": Direction.HIGH,
}
# (why, claim fields, levels in billions by period, finding)
RECORDS: list[tuple[str, dict[str, Any], dict[str, int], Finding]] = [
    (
        "since the year before last needs only the last",
        {"period": "2022", "since": "2020"},
        {"2020": 120, "2021": 100, "2022": 110},
        Finding.SUPPORTED,
    ),
    (
        "the year before is missing",
        {"period": "2022"},
        {"2017": 84, "2018": 107, "2019": 111, "2022": 190},
        Finding.NO_FIGURES,
    ),
    (
        "a few months are no history",
        {"period": "2022-12"},
        {"2022-03": 11, "2022-08": 17, "2022-11": 18, "2022-12": 19},
        Finding.NO_FIGURES,
    ),
    (
        "twelve months are",
        {"period": "2022-12"},
        {"2021-12": 9} | {f"2022-{month:02d}": 10 for month in range(1, 12)} | {"2022-12": 19},
        Finding.SUPPORTED,
    ),
    (
        "one higher month is enough against it",
        {"period": "2022-12"},
        {"2022-03": 21, "2022-12": 19},
        Finding.CONTRADICTED,
    ),
]


@pytest.mark.parametrize(("why", "fields", "levels", "finding"), RECORDS)
def test_records(
    on_figures: Judge,
    claim_of: Build,
    figure_of: Make,
    why: str,
    fields: dict[str, Any],
    levels: dict[str, int],
    finding: Finding,
) -> None:
    """What history a record needs."""
    figures = [figure_of(value * BN, period, **RUSSIAN) for period, value in levels.items()]
    now = on_figures(claim_of("a record", **fields, **HIGH), *figures).now
    assert now.finding is finding, now.reason


def test_since_begins_after_the_year_it_names(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """Highest since 2018 does not have to beat 2018."""
    values = ((2018, 120), (2019, 111), (2020, 108), (2021, 109), (2022, 115))
    years = [figure_of(v * BN, str(y)) for y, v in values]
    fields: dict[str, Any] = {"measure": Measure.RECORD, "of": Measure.LEVEL, "period": "2022",
                              "direction": Direction.HIGH}  # fmt: skip
    since = claim_of("the highest since 2018", since="2018", **fields)
    assert on_figures(since, *years).now.finding is Finding.SUPPORTED
    ever = claim_of("the highest ever", **fields)
    assert on_figures(ever, *years).now.finding is Finding.CONTRADICTED


def test_a_slip_of_the_unit_is_named(on_figures: Judge, claim_of: Build, figure_of: Make) -> None:
    """Millions for billions."""
    claim = claim_of("228 million", value=228_000_000, step=10**6, unit="USD", period="2025")
    now = on_figures(claim, figure_of(228_105_000_000, "2025")).now
    assert now.finding is Finding.CONTRADICTED
    assert "in billions it would fit" in now.reason


def test_pairs_to_ask_for(claim_of: Build) -> None:
    """A share needs the reporter's total too; no pair, no question."""

    def pairs(claim: Claim) -> set[tuple[str, str]]:
        return pairs_of(Story(claim, (Telling(claim, "report"),)))

    assert pairs(claim_of("trade", bn=1)) == {("RUS", "CHN")}
    share = claim_of("a share", value=3, measure=Measure.SHARE)
    assert pairs(share) == {("RUS", "CHN"), ("RUS", "WLD")}
    assert pairs(claim_of("trade", bn=1, partner=None)) == set()


def test_the_day_of_the_report_may_be_unknown(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """Then there is no judgement of then."""
    verdict = on_figures(
        claim_of("107 billion", bn=107, period="2018"), figure_of(107 * BN, "2018")
    )
    assert verdict.then is None


def test_a_bench_serves_many_stories(claim_of: Build, figure_of: Make) -> None:
    """Built once; the answers do not depend on the order of the figures."""
    figures = [figure_of(Decimal(v) * BN, str(y)) for y, v in ((2018, 107), (2019, 111))]
    claims = [claim_of(f"{v} billion", bn=v, period=str(y)) for y, v in ((2018, 107), (2019, 70))]
    stories = [Story(claim, (Telling(claim, "report"),)) for claim in claims]
    benches = (Bench(figures), Bench(reversed(figures)))
    now = date(2026, 11, 24)
    found = [[judge(s, bench, then=None, now=now) for s in stories] for bench in benches]
    assert found[0] == found[1]
    assert [verdict.now.finding.value for verdict in found[0]] == ["supported", "contradicted"]


def test_a_claim_older_than_the_figures_held(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """The first release said 475.6, only the revision is held: the vintage decides, not we."""
    revised = figure_of(475_216_000_000, "2023", published="2024-09-05", **RUSSIAN)
    claim = claim_of("475.6 billion", bn="475.6", step="0.1", period="2023")
    verdict = on_figures(claim, revised, then=date(2024, 2, 8))
    assert verdict.then is not None
    assert (verdict.then.finding, verdict.now.finding) == (Finding.PENDING, Finding.MIXED)
    assert "it depends on the vintage" in verdict.now.reason
    later = on_figures(claim, revised, then=date(2024, 12, 1))
    assert later.now.finding is Finding.CONTRADICTED


BALANCES: list[tuple[str, str, str, Finding]] = [
    ("before the revision that is held", "2020-02-05", "101.8", Finding.MIXED),
    ("a year after the only release held", "2025-09-01", "101.8", Finding.MIXED),
    ("soon after it", "2024-10-01", "101.8", Finding.CONTRADICTED),
    ("further than two flows are revised", "2020-02-05", "110", Finding.CONTRADICTED),
]


@pytest.mark.parametrize(("why", "said", "told", "finding"), BALANCES)
def test_small_revisions_move_a_balance_far(
    on_figures: Judge,
    claim_of: Build,
    figure_of: Make,
    why: str,
    said: str,
    told: str,
    finding: Finding,
) -> None:
    """The goods deficit of the United States with Mexico in 2019: 101.8 at first, 99.4 revised."""
    place = {
        "source": "CENSUS",
        "reporter": "USA",
        "partner": "MEX",
        "published": "2024-08-31",
    }
    figures = [
        figure_of(256_570_000_000, "2019", flow=Flow.EXPORTS, **place),
        figure_of(355_987_000_000, "2019", flow=Flow.IMPORTS, **place),
    ]
    claim = claim_of("the gap", bn=told, step="0.1", flow=Flow.DEFICIT, period="2019",
                     reporter="USA", partner="MEX")  # fmt: skip
    now = on_figures(claim, *figures, then=date.fromisoformat(said)).now
    assert now.finding is finding, now.reason


def test_nothing_of_a_period_long_over_was_held_then(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """1992 was not pending in 2022; the figure held is only of a later day."""
    figure = figure_of(500_000_000, "1992", published="2024-02-06", **RUSSIAN)
    claim = claim_of("500 million", value=500_000_000, step=10**6, unit="USD", period="1992")
    verdict = on_figures(claim, figure, then=date(2022, 7, 6))
    assert verdict.then is not None
    assert (verdict.then.finding, verdict.now.finding) == (Finding.NO_FIGURES, Finding.SUPPORTED)
    assert verdict.then.reason == (
        "no figure for 1992 published by 6 July 2022 is held;"
        " the first that is came out by 6 February 2024"
    )


def test_how_far_a_balance_had_come(on_figures: Judge, claim_of: Build, figure_of: Make) -> None:
    """In the claim's own sign, a deficit below nothing by its name."""
    figure = figure_of(74_700_000_000, "2022", flow=Flow.BALANCE, published="2023-02", **RUSSIAN)
    claim = claim_of("38 billion", bn=38, flow=Flow.DEFICIT, period="2023")
    verdict = on_figures(claim, figure, then=date(2023, 6, 1))
    assert verdict.then is not None
    assert "2022: a surplus of 74.7 billion USD on Russia's customs" in verdict.then.reason


def test_a_level_reached_only_if_it_was_once_below(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """Figures that begin above a level do not say when it was reached."""
    years = [figure_of(v * BN, str(y)) for y, v in ((2018, 107), (2019, 111), (2020, 108))]
    assert "110 billion" not in on_figures(claim_of("some", bn=5), *years).now.reason
    assert on_figures(claim_of("some", bn=5), *years).now.reason == "it names no period"
    assert "first reached in 2019" in on_figures(claim_of("some", bn=110), *years).now.reason


def test_the_same_judgement_on_both_days_where_nothing_came_between(
    on_figures: Judge, claim_of: Build, figure_of: Make
) -> None:
    """Word for word, with the figures of other years in between."""
    figures = [
        figure_of(190.271e9, "2022", published="2023-01-13"),
        figure_of(240.11e9, "2023", published="2024-01-12"),
    ]
    claim = claim_of("190 billion", bn=190, period="2022")
    verdict = on_figures(claim, *figures, then=date(2023, 2, 1))
    assert verdict.then is not None
    assert (verdict.then.reason, verdict.then.evidence) == (
        verdict.now.reason,
        verdict.now.evidence,
    )
