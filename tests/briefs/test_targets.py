"""The board and one target, as pages that were looked at.

GOLDEN=update pytest tests/briefs
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from communique import flow
from communique.briefs import target_lines, target_pages, target_words, targets
from communique.briefs.terminal import console
from communique.domain.target import Attainment
from communique.outlook.board import Entry, Wanted

GOLDEN = Path(__file__).parent / "golden"
DAY = date(2026, 11, 24)
TURKEY = Wanted(economy="TUR", deadline=(2020, 2030))


@pytest.fixture(scope="module")
def entries() -> list[Entry]:
    """Türkiye's targets due in the twenties."""
    return flow.board(TURKEY, as_of=DAY)


@pytest.fixture(scope="module")
def entry() -> Entry:
    """One target that was met."""
    return flow.board(Wanted(id="rus-chn-200-2024"), as_of=DAY)[0]


def page(write, *arguments: object) -> str:
    """What is printed where the output is not a terminal."""
    out = io.StringIO()
    write(*arguments, console(out, width=80))
    return out.getvalue()


def assert_golden(name: str, text: str) -> None:
    """The page is as it was last looked at."""
    file = GOLDEN / name
    if os.environ.get("GOLDEN") == "update":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def test_board(entries) -> None:
    """Eighty columns, a heading a trade, the score below."""
    text = page(targets.print_board, entries)
    assert_golden("targets.txt", text)
    assert max(len(line) for line in text.splitlines()) <= 80


def test_an_empty_board() -> None:
    """Says so, and no more."""
    assert page(targets.print_board, []) == "no targets\n"


def test_one_target(entry) -> None:
    """The path, the announcements, the figures."""
    assert_golden("target.txt", page(targets.print_target, entry))


def test_markdown(entries, entry) -> None:
    """A table that renders: as many cells in every row; and one target."""
    board = target_pages.board_markdown(entries)
    table = [line for line in board.splitlines() if line.startswith("|")]
    assert {line.count(" | ") for line in table} == {6}
    assert_golden("targets.md", board)
    assert_golden("target.md", target_pages.target_markdown(entry))


def test_html(entries, entry) -> None:
    """One page, no network: nothing in it is fetched."""
    for text in (target_pages.board_html(entries), target_pages.target_html(entry)):
        assert text.startswith("<!doctype html>")
        assert not any(word in text for word in ("<script", " src=", "@import", "url("))


def test_lines_and_rows(entries) -> None:
    """Every field of a line is JSON, every row has the columns, and both say the same."""
    out = io.StringIO()
    target_lines.write_csv(entries, out)
    rows = list(csv.DictReader(io.StringIO(out.getvalue())))
    lines = [json.loads(json.dumps(target_lines.target_line(entry))) for entry in entries]
    assert [row["id"] for row in rows] == [line["id"] for line in lines]
    assert [row["status"] for row in rows] == [line["status"] for line in lines]
    assert {line["status"] for line in lines} <= {one.value for one in Attainment}


def test_a_line_of_a_target_that_was_met(entry) -> None:
    """What a program asks first."""
    line = target_lines.target_line(entry)
    told = {name: line[name] for name in ("id", "status", "first_met", "months_early", "level")}
    assert told == {
        "id": "rus-chn-200-2024",
        "status": "met",
        "first_met": "2023",
        "months_early": 13,
        "level": 200_000_000_000,
    }
    assert line["evidence"][0]["period"] == "2023-01/2023-11"
    assert line["evidence"][0]["holds"] is True


HOSTILE = "\x1b[31m<script>alert(1)</script>|[x](javascript:alert(1))\u202e"


def test_hostile_words_stay_words(entry) -> None:
    """Targets are read from reports: nothing in them is obeyed anywhere."""
    status = entry.status
    target = replace(
        status.target, announced_by=HOSTILE, note=HOSTILE, quote=HOSTILE, url="javascript:alert(1)"
    )
    bad = Entry(replace(status, target=target), (target,))
    html = target_pages.target_html(bad) + target_pages.board_html([bad])
    assert "<script" not in html
    assert 'href="javascript' not in html
    markdown = target_pages.target_markdown(bad)
    assert not re.search(r"(?<!\\)\]\(", markdown)
    for text in (page(targets.print_target, bad), html, markdown):
        assert "\x1b" not in text
        assert "\u202e" not in text


@pytest.mark.parametrize(
    ("progress", "blocks"),
    [(0, "░░░░░"), (0.76, "████░"), (0.999, "████░"), (1, "█████"), (11.4, "█████"), (-1, "░░░░░")],
)
def test_bars(progress: float, blocks: str) -> None:
    """Full only when the level is reached."""
    assert target_words.bar(Decimal(str(progress))) == blocks
