"""The series behind a verdict: which are drawn, in what unit, with what was claimed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

import communique
from communique.briefs.drawing import Drawing
from communique.briefs.history import History, histories
from communique.domain import Figure, Flow
from communique.figures.store import Figures

NOW = date(2026, 11, 24)


def of(sentence: str, *, published: date = date(2024, 3, 1)) -> History | None:
    """The history beside the last statement of a sentence."""
    verdicts = communique.check(sentence, published=published, as_of=NOW)
    with Figures() as figures:
        return histories(verdicts, figures)[-1]


def drawn(sentence: str, **options: date) -> Drawing:
    """The picture of it, which there must be."""
    found = of(sentence, **options)
    assert found is not None
    return found.drawing


CASES = [
    # sentence, title, unit, what is claimed, the line of an aim
    (
        "Trade between China and Russia came to 220 billion dollars in 2022.",
        "Turnover, China with Russia", "USD", ("claimed: 220 billion USD", "220e9"), None,
    ),
    (
        "Trade between China and Russia rose by about 25% in 2022.",
        "Growth of turnover, China with Russia, on the year before", "percent",
        ("claimed: about +25%", "25"), None,
    ),
    (
        "Trade between China and Russia fell by 6.9% in 2025.",
        "Growth of turnover, China with Russia, on the year before", "percent",
        ("claimed: -6.9%", "-6.9"), None,
    ),
    (
        "Trade between China and Russia hit a record high in 2023.",
        "Turnover, China with Russia", "USD", None, None,
    ),
    (
        "The goal is to raise trade between China and Russia to 200 billion dollars by 2024.",
        "Turnover, China with Russia", "USD", None, ("aim: 200 billion USD by 2024", "200e9"),
    ),
    (
        "In the first ten months of 2023 trade between China and Russia came to 196.48 billion"
        " dollars.",
        "Turnover, China with Russia, January–October", "USD",
        ("claimed: 196.48 billion USD", "196.48e9"), None,
    ),
    (
        "China's trade with Russia came to 1.69 trillion yuan in 2023.",
        "Turnover, China with Russia", "CNY", ("claimed: 1.69 trillion CNY", "1.69e12"), None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "title", "unit", "claimed", "aim"), CASES)
def test_what_is_drawn(sentence, title, unit, claimed, aim) -> None:
    """Title, unit, mark and line; every line in that unit."""
    drawing = drawn(sentence)
    assert (drawing.title, drawing.unit) == (title, unit)
    assert [(mark.label, mark.value) for mark in drawing.marks] == (
        [(claimed[0], Decimal(claimed[1]))] if claimed else []
    )
    assert [(level.label, level.value) for level in drawing.levels] == (
        [(aim[0], Decimal(aim[1]))] if aim else []
    )
    assert "China's customs" in drawing.lines[0].label
    assert drawing.source.startswith("Source: ")
    assert "As known on 24 November 2026." in drawing.source


@pytest.mark.parametrize(
    "sentence",
    [
        "Trade between China and Russia would pass 500 billion dollars if ports doubled.",
        "Trade between Brazil and Peru came to 5 billion dollars in 2022.",
        "China's share in Russia's trade was 26% in 2022.",
        "China was the largest trading partner of Russia in 2022.",
    ],
)
def test_nothing_to_draw(sentence: str) -> None:
    """Without figures, and for shares and ranks."""
    assert of(sentence) is None


def test_every_shown_period_is_years_away_from_the_claims() -> None:
    """A month is not set beside a year."""
    drawing = drawn(
        "In the first ten months of 2023 trade between China and Russia came to 196.48 billion"
        " dollars."
    )
    assert {(period.months, period.first % 12) for period in drawing.periods} == {(10, 0)}


def test_a_fiscal_year_is_drawn_as_its_months() -> None:
    """India's year from April, beside no calendar year."""
    drawing = drawn("Trade between India and China came to 118.4 billion dollars in FY2023-24.")
    assert {str(period) for period in drawing.periods} >= {"2023-04/2024-03"}
    assert {(period.months, period.first % 12) for period in drawing.periods} == {(12, 3)}


def test_later_releases_are_hollow() -> None:
    """What came out after the report is told from what had come out."""
    sentence = "Trade between China and Russia came to 190.27 billion dollars in 2022."
    points = drawn(sentence, published=date(2023, 2, 1)).lines[0].points
    later = {str(point.period): point.later for point in points}
    assert (later["2022"], later["2023"]) == (False, True)
    assert "Hollow signs" in drawn(sentence, published=date(2023, 2, 1)).source
    assert "Hollow signs" not in drawn(sentence, published=date(2026, 11, 1)).source


@pytest.mark.parametrize(
    ("sentence", "label", "sign"),
    [
        ("The US deficit with China was 279 billion dollars in 2023.", "US Census Bureau", 1),
        ("China's surplus with the United States was 336 billion dollars in 2023.",
         "China's customs", 1),
    ],
)  # fmt: skip
def test_balances_are_drawn_as_the_claim_speaks_of_them(sentence, label, sign) -> None:
    """A deficit is above zero where one is claimed, whoever counts it."""
    drawing = drawn(sentence)
    [line] = [line for line in drawing.lines if line.label == label]
    assert all(point.value * sign > 0 for point in line.points)
    assert all(point.value > 0 for one in drawing.lines for point in one.points)


def test_the_table_has_the_numbers_of_the_picture() -> None:
    """Figure by figure, with source and link."""
    found = of("Trade between China and Russia came to 220 billion dollars in 2022.")
    assert found is not None
    figures: list[Figure] = [one for track in found.tracks for one in track.figures]
    points = [point for line in found.drawing.lines for point in line.points]
    assert [one.value for one in figures] == [point.value for point in points]
    assert all(one.origin.url for one in figures)
    assert {one.series.flow for one in figures} == {Flow.TURNOVER}
