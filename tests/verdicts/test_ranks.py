"""Ranks: how far what is held decides a place, and whether blocs count as one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from communique.domain import Claim, Figure, Finding, Measure, Story, Telling, Verdict
from communique.verdicts import pairs_of

BN = 10**9
YES, NO, NONE = Finding.SUPPORTED, Finding.CONTRADICTED, Finding.NO_FIGURES

# China's trade by partner; the world is what they add up to, or more.
COUNTRIES = {"USA": 700, "JPN": 300, "KOR": 290, "RUS": 240, "VNM": 230, "DEU": 200}
BLOCS = {"ASEAN": 450, "EU": 400}
WHOLE = {"WLD": sum(COUNTRIES.values())}
WITH_BLOCS = {"WLD": 450 + 400 + 700 + 300 + 290 + 240}

# (why, place claimed, how, partners, finding, words of the reason)
Row = tuple[str, int, str, dict[str, int], Finding, str]
ROWS: list[Row] = [
    ("all are held", 4, "exact", COUNTRIES | WHOLE, YES, "4th of 6 countries held"),
    ("one place off", 3, "exact", COUNTRIES | WHOLE, NO, "3rd fits no series held: too high"),
    ("among the first five", 5, "at_most", COUNTRIES | WHOLE, YES, "4th of 6"),
    ("the total is not held", 4, "exact", COUNTRIES, NONE, "4th or below of 6 countries held"),
    (
        "what is left of the total may hide another",
        4,
        "exact",
        COUNTRIES | {"WLD": 2300},
        NONE,
        "4th to 5th of 6 countries held on China's customs",
    ),
    (
        "too little is left to hide another",
        4,
        "exact",
        COUNTRIES | {"WLD": 2150},
        YES,
        "4th of 6",
    ),
    ("enough are above whatever is not held", 2, "exact", COUNTRIES, NO, "4th or below of 6"),
    (
        "blocs change the place",
        4,
        "exact",
        COUNTRIES | BLOCS | WITH_BLOCS,
        Finding.MIXED,
        "true as 4th of 6 countries held, not as 6th of 6 partners held, ASEAN and EU as one",
    ),
    (
        "or make it true",
        6,
        "exact",
        COUNTRIES | BLOCS | WITH_BLOCS,
        Finding.MIXED,
        "it depends on whether blocs, or customs territories, are counted as one partner",
    ),
    (
        "customs territories may be left out",
        4,
        "exact",
        COUNTRIES | {"TWN": 260} | {"WLD": sum(COUNTRIES.values()) + 260},
        Finding.MIXED,
        "true as 4th of 6 countries held without TWN, not as 5th of 7 countries held",
    ),
    (
        "nothing but the partner is held",
        4,
        "exact",
        {"RUS": 240},
        NONE,
        "a rank needs CHN's turnover with every partner for 2024; to get it",
    ),
]


@pytest.mark.parametrize(("why", "place", "bound", "partners", "finding", "told"), ROWS)
def test_place(
    on_figures: Callable[..., Verdict],
    claim_of: Callable[..., Claim],
    figure_of: Callable[..., Figure],
    why: str,
    place: int,
    bound: str,
    partners: dict[str, int],
    finding: Finding,
    told: str,
) -> None:
    """Russia among the partners of China in 2024."""
    claim = rank_of(claim_of, place, bound=bound)
    figures = [figure_of(v * BN, "2024", partner=code) for code, v in partners.items()]
    now = on_figures(claim, *figures).now
    assert (now.finding, told in now.reason) == (finding, True), now.reason


def rank_of(claim_of: Callable[..., Claim], place: int, **fields: Any) -> Claim:
    """Russia's place among China's partners, in 2024 unless said otherwise."""
    words = fields.pop("words", "one of China's largest trading partners")
    fields = {"period": "2024", "reporter": "CHN", "partner": "RUS", **fields}
    return claim_of(words, value=place, unit="rank", measure=Measure.RANK, **fields)


def test_a_bloc_has_its_place(
    on_figures: Callable[..., Verdict],
    claim_of: Callable[..., Claim],
    figure_of: Callable[..., Figure],
) -> None:
    """ASEAN is ranked with its members as one."""
    partners = COUNTRIES | BLOCS | WITH_BLOCS
    figures = [figure_of(v * BN, "2024", partner=code) for code, v in partners.items()]
    now = on_figures(rank_of(claim_of, 2, partner="ASEAN"), *figures).now
    assert now.finding is YES
    assert "2nd of 6 partners held" in now.reason


def test_a_rank_without_a_period_is_of_the_year_before(
    on_figures: Callable[..., Verdict],
    claim_of: Callable[..., Claim],
    figure_of: Callable[..., Figure],
) -> None:
    """ "Is the fourth partner" in 2025 is of 2024."""
    partners = COUNTRIES | WHOLE
    figures = [figure_of(v * BN, "2024", partner=code) for code, v in partners.items()]
    claim = rank_of(claim_of, 4, period=None)
    assert on_figures(claim, *figures, then=date(2025, 6, 1)).now.finding is YES
    assert on_figures(claim, *figures).now.finding is Finding.NOT_CHECKABLE


@pytest.mark.parametrize(
    "words",
    [
        "China's largest trading partner in the Middle East",
        "the biggest importer of goods from China",
        "the largest market within the bloc",
        "沙特是中国在中东最大的贸易伙伴",
        "крупнейший партнёр Китая на Ближнем Востоке",
    ],
)
def test_a_rank_among_some_only(
    on_figures: Callable[..., Verdict],
    claim_of: Callable[..., Claim],
    figure_of: Callable[..., Figure],
    words: str,
) -> None:
    """Which partners it is among, no figure says."""
    partners = COUNTRIES | WHOLE
    figures = [figure_of(v * BN, "2024", partner=code) for code, v in partners.items()]
    now = on_figures(rank_of(claim_of, 1, words=words), *figures).now
    assert now.finding is Finding.NOT_CHECKABLE


def test_a_rank_asks_for_every_partner(claim_of: Callable[..., Claim]) -> None:
    """Countries, blocs and the world."""
    claim = rank_of(claim_of, 4)
    pairs = pairs_of(Story(claim, (Telling(claim, "report"),)))
    assert {("CHN", "RUS"), ("CHN", "USA"), ("CHN", "ASEAN"), ("CHN", "WLD")} <= pairs
    assert {reporter for reporter, _ in pairs} == {"CHN"}
