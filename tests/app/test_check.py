"""`communique check` in every form: to the screen, to a file, for one report and for many."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from communique.app.check import FORMATS
from communique.briefs import charts

TRUE = "Trade between China and Russia rose 29.3% in 2022.\n"
FALSE = "Trade between China and Russia fell by 40% in 2022.\n"
OPEN = "Trade between China and Russia will reach 400 billion dollars in 2040.\n"
DATED = ("--published", "2023-02-01", "--as-of", "2026-11-24")

HELD = {  # what shows that a form is itself
    "table": "✗ CONTRADICTED",
    "jsonl": '"verdict": "contradicted"',
    "markdown": "## 2 ✗ contradicted",
    "html": "<!doctype html>",
    "csv": "now_verdict",
    "claimreview": '"@type": "ClaimReview"',
}


@pytest.fixture
def report(tmp_path: Path):
    """Writes a report and returns its path."""

    def written(text: str = TRUE + FALSE, name: str = "r.txt") -> Path:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return written


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are tested elsewhere."""
    monkeypatch.setattr(charts, "available", lambda: False)


@pytest.mark.parametrize("form", FORMATS)
def test_to_the_screen_and_to_a_file(communique, report, tmp_path, form) -> None:
    """The same words, the same status; the screen stays empty when a file is asked for."""
    shown = communique("check", report(), *DATED, "--format", form)
    file = tmp_path / "out"
    written = communique("check", report(), *DATED, "--format", form, "--output", file)
    assert HELD[form] in shown.out
    assert (shown.status, written.status) == (1, 1)
    assert written.out == ""
    assert file.read_text(encoding="utf-8") == shown.out.replace("\r\n", "\n")
    assert "https://" in shown.out


@pytest.mark.parametrize("form", FORMATS)
def test_many_reports(communique, report, form) -> None:
    """Each with its own part, in the order given."""
    one, other = report(TRUE, "a.txt"), report(FALSE, "b.txt")
    done = communique("check", one, other, *DATED, "--format", form)
    assert done.status == 1
    assert 0 <= done.out.find("29.3%") < done.out.find("40%")
    match form:
        case "table":
            line = " ".join(done.out.split())  # a long name breaks its line
            assert 0 < line.find("/a.txt, published") < line.find("/b.txt, published")
        case "html":
            assert 'href="#r2"' in done.out
        case "csv":
            rows = list(csv.DictReader(io.StringIO(done.out)))
            assert [Path(row["report"]).name for row in rows] == ["a.txt", "b.txt"]
        case "claimreview":
            assert len(json.loads(done.out)["@graph"]) == 2


@pytest.mark.parametrize("form", FORMATS)
def test_nothing_about_trade(communique, report, form) -> None:
    """Status 0 and a valid, empty answer."""
    done = communique("check", report("Nothing of it.\n"), *DATED, "--format", form)
    assert done.status == 0
    if form == "claimreview":
        assert json.loads(done.out)["@graph"] == []


def test_a_file_appears_only_when_it_is_whole(communique, report, tmp_path) -> None:
    """What was there stays where nothing could be read, and no half file is left."""
    file = tmp_path / "out.html"
    file.write_text("before")
    done = communique("check", tmp_path / "none.txt", "--format", "html", "--output", file)
    assert done.status == 2
    assert file.read_text() == "before"
    assert sorted(one.name for one in tmp_path.iterdir()) == ["out.html"]
    source = report()
    done = communique("check", source, "--output", source)
    assert done.status == 2
    assert "which is also read" in done.err
    assert source.read_text() == TRUE + FALSE


def test_verbose(communique, report) -> None:
    """Short by default; everything when asked for."""
    short = communique("check", report(), *DATED).out
    long = communique("check", report(), *DATED, "--verbose").out
    assert len(long.splitlines()) > 1.5 * len(short.splitlines())
    assert "read as" in long
    assert "read as" not in short
    assert "fits     29.25% to 29.35%" in long
    for one in (short, long):
        assert "China's customs" in one
        assert "published 2023-01-13" in one
        assert "https://dzen.ru/a/Y8ERrrkcLFLaMOzo" in one


def test_the_reviewer(communique, report) -> None:
    """Named in each review; a note where nobody is; other forms have none."""
    names = ("--author", "The Desk", "--author-url", "https://desk.example")
    place = ("--url", "https://desk.example/brief")
    done = communique("check", report(), *DATED, "--format", "claimreview", *names, *place)
    first = json.loads(done.out)["@graph"][0]
    assert first["author"]["name"] == "The Desk"
    assert first["url"] == "https://desk.example/brief#r1-s1"
    assert done.err == ""
    done = communique("check", report(), *DATED, "--format", "claimreview")
    assert "hint: --author 'Your desk'" in done.err
    done = communique("check", report(), "--author", "The Desk")
    assert done.status == 2
    assert "--author is for --format claimreview, not for table" in done.err
    done = communique("check", report(), "--format", "claimreview", "--url", "x")
    assert done.status == 2
    assert "--url is x, which is no address on the web" in done.err


def test_what_is_left_out_is_told(communique, report) -> None:
    """Statements that no rating fits; pictures without the extra."""
    done = communique("check", report(TRUE + OPEN), *DATED, "--format", "claimreview")
    assert "note: 1 of 2 statements are left out" in done.err
    done = communique("check", report(TRUE), *DATED, "--format", "html")
    assert "hint: pip install 'communique[charts]'" in done.err


def test_charts(communique, report, tmp_path, monkeypatch) -> None:
    """A file of each kind for each statement with a series; without the extra, nothing."""
    folder = tmp_path / "new" / "charts"
    done = communique("check", report(TRUE + FALSE), *DATED, "--charts", folder)
    assert done.status == 2
    assert "charts need the extra [charts]" in done.err
    assert not folder.exists()
    monkeypatch.undo()
    done = communique("check", report(TRUE + OPEN), *DATED, "--charts", folder)
    assert done.status == 0
    assert "charts" not in done.err
    assert sorted(one.name for one in folder.iterdir()) == ["r1-s1.png", "r1-s1.svg"]
    done = communique("check", report(), *DATED, "--charts", report())
    assert done.status == 2
    assert "which is no folder" in done.err


@pytest.mark.parametrize("line", ["check", "read"])
def test_schema(communique, line) -> None:
    """Printed as JSON; an unknown one is told."""
    done = communique("schema", line)
    assert json.loads(done.out)["$id"] == f"urn:communique:{line}:1"
    assert communique("schema", "figure").status == 2
