"""The registry: every row loads, and is written again as it was."""

from __future__ import annotations

import csv

import pytest

from communique.domain import Coverage, Flow, Period
from communique.errors import FigureError
from communique.figures.targets import PACKAGED, packaged, packaged_by_pair, row_of, target_of


def rows() -> list[dict[str, str]]:
    """The packaged table."""
    with PACKAGED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["id"])
def test_every_row_loads(row) -> None:
    """And says the same when it is written again."""
    told = row_of(target_of(row))
    assert {name: told[name] for name in told if name in row} == {
        name: row[name] for name in told if name in row
    }


def test_there_are_240_of_89_pairs() -> None:
    """As many as were compiled."""
    assert len(packaged()) == len({target.id for target in packaged()}) == 240
    assert len({frozenset((target.reporter, target.partner)) for target in packaged()}) == 89


@pytest.mark.parametrize(
    ("id", "field", "value"),
    [
        ("tur-sau-20", "deadline", None),
        ("cnru-2003-20bn", "deadline", Period.parse("2006/2007")),
        ("cnru-2022-bulavin", "deadline", Period.parse("2022-12")),
        ("deu-chn-200-2015", "unit", "EUR"),
        ("gbr-world-1000-2020", "unit", "GBP"),
        ("gbr-world-1000-2020", "coverage", Coverage.GOODS_AND_SERVICES),
        ("chn-celac-500-2024", "partner", "LATAM"),
        ("cnru-2015-denisov", "level", -30),
        ("are-tur-40-2028", "definition", "non-oil"),
        ("chn-africa-imp300-2024", "summed", Period.parse("2022/2024")),
        ("ind-chn-60-2010", "announced", None),
    ],
)
def test_what_is_special(id: str, field: str, value: object) -> None:
    """Open-ended, spans of years, groups, euros and pounds, percent, definitions."""
    [target] = [one for one in packaged() if one.id == id]
    assert getattr(target, field) == value


def test_a_pair_is_found_whoever_is_named_first() -> None:
    """Türkiye's and Russia's announcements of one trade."""
    found = packaged_by_pair()[frozenset(("TUR", "RUS")), Flow.TURNOVER]
    assert {target.reporter for target in found} == {"TUR", "RUS"}


def test_an_unreadable_row_is_named() -> None:
    """With what is wrong in it."""
    with pytest.raises(FigureError, match=r"unreadable target 'x': 'soon' is not a period"):
        target_of({**rows()[0], "id": "x", "deadline": "soon"})
