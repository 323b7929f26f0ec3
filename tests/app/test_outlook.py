"""`communique outlook` as a user meets it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ASKED = ("outlook", "RUS", "CHN", "--until", "2024", "--as-of", "2022-12-30")

Run = Callable[..., Any]


def test_a_table(communique: Run) -> None:
    """This year and the next ones, with what is known, and the naive forecasts beside."""
    done = communique(*ASKED, "--level", "200e9")
    assert done.status == 0, done.err
    assert "so far   2022-01/2022-11: 172.4 billion USD" in done.out
    assert "naive: 146.9 again each year; seasonal naive: 188.7 in 2022" in done.out
    assert "200 billion USD: more likely than not by 2023" in done.out
    assert max(map(len, (line for line in done.out.splitlines() if "http" not in line))) <= 80


def test_json_lines(communique: Run) -> None:
    """One object a series; every number with its figures."""
    done = communique(*ASKED, "--level", "200bn", "--format", "jsonl", "--periods", "all")
    china, russia = map(json.loads, done.out.splitlines())
    assert (china["source"], russia["source"]) == ("GACC", "FCS")
    assert [year["period"] for year in china["years"]] == ["2022", "2023", "2024"]
    assert [band["share"] for band in china["years"][0]["bands"]] == [0.5, 0.8, 0.95]
    chances = [year["chance"] for year in china["years"]]
    assert chances == sorted(chances)
    assert len(china["months"]) == 12
    assert china["so_far"]["value"] == 172_400_000_000
    assert all(figure["published"] <= "2022-12-30" for figure in china["figures"])


def test_csv_has_a_row_a_period(communique: Run) -> None:
    """With the ends of the three bands."""
    rows = list(csv.DictReader(io.StringIO(communique(*ASKED, "--format", "csv").out)))
    assert [row["period"] for row in rows] == ["2022", "2023", "2024"] * 2
    assert float(rows[0]["low95"]) < float(rows[0]["low50"]) < float(rows[0]["median"])


@pytest.mark.parametrize(("form", "begins"), [("svg", b"<svg"), ("png", b"\x89PNG")])
def test_pictures(communique: Run, tmp_path: Path, form: str, begins: bytes) -> None:
    """Bands, the years known and the level asked about, as a file."""
    picture = tmp_path / f"outlook.{form}"
    done = communique(*ASKED, "--level", "200e9", "--format", form, "--output", picture)
    assert done.status == 0, done.err
    assert picture.read_bytes().startswith(begins)
    if form == "svg":
        assert "80% of outcomes" in picture.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("FRA", "PER"), "there are no figures for an economy"),
        (("India", "Chinna"), "did you mean"),
        (("RUS", "USA", "--currency", "EUR"), "of RUS and USA in EUR that was known on"),
        (("RUS", "CHN", "--until", "2100"), "the years to come are"),
        (("RUS", "CHN", "--until", "2015", "--as-of", "2022-12-30"), "--until is 2015"),
        (("RUS", "CHN", "--level", "much"), "--level is much, which is not an amount"),
        (("RUS", "CHN", "--level", "-5"), "--level is -5, which is not an amount"),
        (("RUS", "CHN", "--level", "nan"), "--level is nan, which is not an amount"),
        (("RUS", "CHN", "--format", "pgn"), "did you mean png?"),
        (("RUS",), "Missing argument"),
        (("backtst",), "did you mean backtest?"),
    ],
)
def test_what_cannot_be_done(communique: Run, arguments: tuple[str, ...], said: str) -> None:
    """Status 2, and what to do instead."""
    done = communique("outlook", *arguments)
    assert done.status == 2
    assert said.lower() in done.err.lower()
    assert not done.out


def test_the_first_command_may_be_left_out(communique: Run) -> None:
    """`outlook of RUS CHN` is the same."""
    assert communique(*ASKED).out == communique("outlook", "of", *ASKED[1:]).out


def test_a_backtest_of_the_last_months(communique: Run) -> None:
    """Tables for people, lines for programs."""
    asked = ("outlook", "backtest", "--as-of", "2026-11-24", "--from", "2026-03-01")
    table = communique(*asked)
    assert table.status == 0, table.err
    assert "Brier score" in table.out
    rows = [json.loads(line) for line in communique(*asked, "--format", "jsonl").out.splitlines()]
    assert rows[0]["kind"] == "years"
    assert rows[-1]["kind"] == "reached"
    assert all(0 <= row["model"]["coverage"]["80"] <= 1 for row in rows[:-1])


def test_check_with_outlook(communique: Run, tmp_path: Path) -> None:
    """Pending statements get their chance, in words and as JSON."""
    report = tmp_path / "report.txt"
    report.write_text(
        "Trade between Russia and China will reach 200 billion dollars by 2024, he said.\n",
        encoding="utf-8",
    )
    day = ("--published", "2022-12-30", "--as-of", "2022-12-30")
    table = communique("check", report, *day, "--outlook")
    assert "% likely on 2022-12-30; 248.8 billion USD expected for 2024" in " ".join(
        table.out.split()
    )
    (line,) = communique("check", report, *day, "--outlook", "--format", "jsonl").out.splitlines()
    fields = json.loads(line)["outlook"]
    assert 0.5 < fields["chance"] < 0.95
    assert (fields["source"], fields["period"], fields["unit"]) == ("GACC", "2024", "USD")
    (plain,) = communique("check", report, *day, "--format", "jsonl").out.splitlines()
    assert json.loads(plain)["outlook"] is None


def test_fiscal_years_are_named_as_their_office_names_them(communique: Run) -> None:
    """India's commerce ministry counts from April."""
    asked = ("IND", "RUS", "--until", "2028", "--as-of", "2026-11-24", "--source", "DGCIS")
    (line,) = communique("outlook", *asked, "--format", "jsonl").out.splitlines()
    assert [year["period"] for year in json.loads(line)["years"]][:2] == ["FY2025-26", "FY2026-27"]
