"""Whole reports in our own words, and every claim that is right by the annotation guide.

Beside each `name.txt` stands `name.jsonl`: one claim a line, with the fields of
the guide. A line the reader does not get yet says so in `not_yet` and must keep
failing. After a change of the reader that is meant:

    GOLDEN=update pytest tests/reports

writes what is read now, keeps the lines marked `not_yet` that are still not
read, and fails; look at the difference before keeping it, since the files hold
what is right and not what is read.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from communique import read
from communique.briefs.contract import claim_fields

HERE = Path(__file__).parent
REPORTS = sorted(HERE.glob("*.txt"))

Line = dict[str, Any]


def lines_read(report: Path) -> list[Line]:
    """The claims of a report as the contract gives them."""
    return [claim_fields(claim) for claim in read(report)]


def golden(report: Path) -> list[Line]:
    """The claims that are right, with `not_yet` where one is marked."""
    held = report.with_suffix(".jsonl")
    if not held.exists():
        return []
    return [json.loads(line) for line in held.read_text(encoding="utf-8").splitlines()]


def right(line: Line) -> Line:
    """A golden line without its mark."""
    return {field: value for field, value in line.items() if field != "not_yet"}


def expected_lines() -> list[Any]:
    """Every golden line as a parameter of its own."""
    return [
        pytest.param(
            report,
            right(line),
            id=f"{report.stem}-{number}",
            marks=pytest.mark.xfail(strict=True, reason=line["not_yet"])
            if "not_yet" in line
            else (),
        )
        for report in REPORTS
        for number, line in enumerate(golden(report), start=1)
    ]


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_reads_nothing_else(report: Path) -> None:
    """What is read beyond the golden lines can only be a mark's line read wrong."""
    if os.environ.get("GOLDEN") == "update":
        update(report)
        pytest.fail(f"{report.stem}.jsonl is written anew: look at the difference")
    lines = golden(report)
    held = [right(line) for line in lines]
    others = [line for line in lines_read(report) if line not in held]
    assert len(others) <= sum("not_yet" in line for line in lines), others


@pytest.mark.parametrize(("report", "line"), expected_lines())
def test_reads_the_claim(report: Path, line: Line) -> None:
    """The claim is read with every field of the guide, the quote included."""
    assert line in lines_read(report)


@pytest.mark.parametrize("report", REPORTS, ids=lambda report: report.stem)
def test_every_golden_quote_is_in_its_report(report: Path) -> None:
    """A golden line quotes words of its report exactly; none is empty-handed."""
    text = report.read_text(encoding="utf-8")
    lines = golden(report)
    assert lines
    assert [line["quote"] for line in lines if line["quote"] not in text] == []


def update(report: Path) -> None:
    """Write what is read now, with the marked lines that are still not read."""
    now = lines_read(report)
    waiting = [line for line in golden(report) if "not_yet" in line and right(line) not in now]
    written = "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in now + waiting)
    report.with_suffix(".jsonl").write_text(written, encoding="utf-8")
