"""Targets read from reports, beside those that are held."""

from __future__ import annotations

from datetime import date

import pytest

import communique
from communique.domain import Report
from communique.figures.targets import packaged
from communique.outlook.proposals import proposals


def proposed(text: str) -> list:
    """What a report of 20 May 2026 proposes."""
    report = Report(text, published=date(2026, 5, 20), id="statement.txt")
    return proposals(report, communique.read(report), packaged())


@pytest.mark.parametrize(
    ("text", "id", "held"),
    [
        ("Brazil and Peru aim to raise their trade to 12 billion dollars by 2031.",
         "bra-per-12-2031", None),
        ("Russia and China aim to raise their trade to 200 billion dollars by 2020.",
         "cnru-2011-200bn", "cnru-2011-200bn"),
        ("India plans to raise its exports to Kenya to 5 billion dollars by 2030.",
         "ind-ken-exp5-2030", None),
    ],
)  # fmt: skip
def test_one_target(text: str, id: str, held: str | None) -> None:
    """New ones get a name, held ones keep theirs."""
    [found] = proposed(text)
    assert (found.target.id, found.held and found.held.id) == (id, held)
    assert found.target.quote == text
    assert str(found.target.announced) == "2026-05-20"


def test_a_new_date_is_a_re_announcement() -> None:
    """The same level of the same trade, later."""
    [found] = proposed(
        "Türkiye and Russia aim to raise their trade to 100 billion dollars by 2030."
    )
    assert found.held is None
    assert found.other is not None
    assert found.other.pair == ("RUS", "TUR")


@pytest.mark.parametrize(
    "text",
    [
        "Trade between Russia and China came to 240 billion dollars in 2023.",
        "Trade between Russia and China is expected to reach 300 billion dollars in 2030.",
        "Exports to friendly countries are to reach 12 billion dollars by 2031.",
        "",
    ],
)
def test_what_is_no_target(text: str) -> None:
    """Facts, forecasts, goals without two economies."""
    assert proposed(text) == []


def test_told_twice_is_proposed_once() -> None:
    """However often the report says it."""
    text = "Brazil and Peru aim to raise their trade to 12 billion dollars by 2031."
    assert len(proposed(f"{text} {text}")) == 1
