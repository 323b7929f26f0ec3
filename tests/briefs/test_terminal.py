"""What people see: golden pages, and nothing that a terminal would obey.

After a change that is meant, renew the golden pages and look at the difference:

    GOLDEN=update pytest tests/briefs
"""

from __future__ import annotations

import io
import os
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.console import Console

import communique
from communique.briefs.safe import visible, visible_lines
from communique.briefs.terminal import (
    console,
    print_claims,
    print_routes,
    print_summary,
    print_verdicts,
)
from communique.domain import Claim, Finding, Report, Story, Verdict

GOLDEN = Path(__file__).parent / "golden"


def page(write: Callable[[Console], None], *, width: int = 80) -> str:
    """What `write` prints where the output is not a terminal."""
    out = io.StringIO()
    write(console(out, width=width))
    return out.getvalue()


def assert_golden(name: str, text: str) -> None:
    """The page is as it was last looked at."""
    file = GOLDEN / f"{name}.txt"
    if os.environ.get("GOLDEN") == "update":
        file.write_text(text, encoding="utf-8")
    assert text == file.read_text(encoding="utf-8")


def check_page(
    report: Report, verdicts: list[Verdict], *, verbose: bool = False, **options: int
) -> str:
    """A whole page of `communique check`."""

    def write(to: Console) -> None:
        print_verdicts(report, verdicts, to, titled=True, verbose=verbose)
        print_summary([verdict.now.finding for verdict in verdicts], to)

    return page(write, **options)


def test_check_page(report: Report, verdicts: list[Verdict]) -> None:
    """Verdicts then and now, the words, the reason, whose figures, links, summary."""
    assert_golden("check", check_page(report, verdicts))


def test_check_page_at_length(report: Report, verdicts: list[Verdict]) -> None:
    """Every figure and telling, both days, arithmetic, links beside their figures."""
    assert_golden("verbose", check_page(report, verdicts, verbose=True))


def test_read_page(report: Report, claim: Claim, verdicts: list[Verdict]) -> None:
    """Claims with what was read."""
    claims = [verdict.story.claim for verdict in verdicts]
    assert_golden("read", page(lambda to: print_claims(report, claims, to)))


def test_explain_page(report: Report, claim: Claim) -> None:
    """Claims with their routes."""
    assert_golden("explain", page(lambda to: print_routes(report, [claim], to)))


def test_nothing_found(report: Report) -> None:
    """An empty answer is said, not left blank."""
    assert "no statement about trade" in page(lambda to: print_claims(report, [], to))
    assert "no statement about trade" in check_page(report, [])


@pytest.mark.parametrize("verbose", [False, True])
@pytest.mark.parametrize("width", [40, 80, 120])
def test_lines_fit_the_width(
    report: Report, verdicts: list[Verdict], width: int, verbose: bool
) -> None:
    """Only links may be longer, since they must stay whole."""
    lines = check_page(report, verdicts, width=width, verbose=verbose).splitlines()
    assert [line for line in lines if cell_len(line) > width and "https://" not in line] == []


def blocks(text: str) -> list[list[str]]:
    """The verdicts of a page, each as its lines."""
    found = re.findall(r"^\d+ +\S [A-Z]{2}.*(?:\n   .*)*", text, re.MULTILINE)
    return [one.splitlines() for one in found]


LONG = "trade " * 60
WORDINGS = {
    "short": ("it grew by 25%", "+29.5% on China's customs"),
    "long reason": ("it grew by 25%", LONG),
    "long quote": (f"{LONG} grew by 25% {LONG}", "+29.5%"),
    "both long": (f"{LONG} grew by 25%", LONG),
    "no spaces": ("x" * 300 + "25%", "y" * 300),
    "wide signs": ("中俄贸易额增长百分之二十五" * 12 + "25%", "贸易额" * 60),
    "signs on top": ("тра́дё " * 40 + "25%", "a\u0301" * 200),
}


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_verdict_has_three_to_six_lines(
    report: Report, verdicts: list[Verdict], wording: str
) -> None:
    """However long its words: they are cut, the number stays, and no line is too wide."""
    quote, reason = WORDINGS[wording]
    verdict = hostile(verdicts[0], quote)
    now = replace(verdict.now, reason=reason)
    told = replace(verdict, now=now)
    [block] = blocks(check_page(Report(quote), [told]))
    assert 3 <= len(block) <= 6
    assert max(map(cell_len, block)) <= 80
    assert "25%" in "".join(line.strip() for line in block)
    assert "China's customs, exact, published 2023-01-13" in " ".join(block)


@pytest.mark.parametrize("name", ["russia-china-2022", "china-us-2024"])
def test_every_verdict_of_the_examples_is_short(name: str) -> None:
    """Real verdicts, from real figures."""
    text = Path(__file__).parents[2] / "examples" / f"{name}.txt"
    verdicts = communique.check(text, as_of=date(2026, 11, 24))
    report = next(communique.reports(text))
    printed = blocks(check_page(report, verdicts))
    assert len(printed) == len(verdicts)
    assert {len(block) for block in printed} <= {3, 4, 5, 6}


def test_links_stay_whole(report: Report, verdicts: list[Verdict]) -> None:
    """A long address is one word on one line, and the figure has its number."""
    verdict = verdicts[1]
    evidence = verdict.now.evidence[0]
    url = "https://customs.example/" + "a-b" * 100
    figure = replace(evidence.figure, origin=replace(evidence.figure.origin, url=url))
    now = replace(verdict.now, evidence=(replace(evidence, figure=figure),))
    told = [replace(verdict, now=now)]
    assert f"\n[1] {url}\n" in check_page(report, told)
    assert "published 2024-02-09 [1]\n" in check_page(report, told)
    assert f" {url}\n" in check_page(report, told, verbose=True)


def test_colour_only_on_a_terminal(
    report: Report, verdicts: list[Verdict], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A terminal gets it unless NO_COLOR is set; the words are the same in all three."""

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    def shown(file: io.StringIO) -> str:
        print_verdicts(report, verdicts, console(file, width=80), titled=False)
        return file.getvalue()

    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    plain, coloured = shown(io.StringIO()), shown(Terminal())
    monkeypatch.setenv("NO_COLOR", "1")
    uncoloured = shown(Terminal())
    assert "\x1b[1;31m" in coloured
    assert "\x1b[1;7mabout 25%\x1b[0m" in coloured or "\x1b[1;7m25%\x1b[0m" in coloured
    assert not re.search(r"\x1b\[[\d;]*3[1-7]", uncoloured)
    assert "\x1b" not in plain
    assert {re.sub(r"\x1b\[[\d;]*m", "", one) for one in (coloured, uncoloured)} == {plain}


def test_summary_counts() -> None:
    """Every finding that occurs, in the order of the six."""
    found = [Finding.PENDING, Finding.SUPPORTED, Finding.PENDING]
    text = page(lambda to: print_summary(found, to))
    assert text == "3 stories: 1 supported, 2 pending\n"


def test_many_offices_are_counted(report: Report, verdicts: list[Verdict]) -> None:
    """Two lines show who says what; the rest is a number, and `--verbose` has each."""
    verdict = verdicts[1]
    evidence = verdict.now.evidence[0]
    series = evidence.figure.series
    many = tuple(
        replace(
            evidence,
            figure=replace(evidence.figure, series=replace(series, source=f"OFFICE-{number}")),
        )
        for number in range(9)
    )
    told = [replace(verdict, now=replace(verdict.now, evidence=many))]
    assert "; 6 more\n" in check_page(report, told)
    assert all(
        f"OFFICE-{number}: " in check_page(report, told, verbose=True) for number in range(9)
    )


# -- hostile text -----------------------------------------------------------------

HOSTILE = [
    ("\x1b[2J\x1b]0;title\x07", "␛[2J␛]0;title␇"),
    ("\x9b31m", "⟨U+009B⟩31m"),
    ("a\u202eb\u2066c", "a⟨U+202E⟩b⟨U+2066⟩c"),
    ("a\u200bb\u200d\ufeff", "a⟨U+200B⟩b⟨U+200D⟩⟨U+FEFF⟩"),
    ("a\r\nb\tc\u2028d", "a b c d"),
    ("[bold]trade[/bold] :smile:", "[bold]trade[/bold] :smile:"),
    ("\x00\x7f", "␀␡"),
    ("\U000e0041", "⟨U+E0041⟩"),
    ("Товарооборот вырос — 贸易额 “25%”", "Товарооборот вырос — 贸易额 “25%”"),
]


@pytest.mark.parametrize(("text", "shown"), HOSTILE)
def test_hidden_characters_are_shown(text: str, shown: str) -> None:
    """What cannot be seen is named, what can be read is left alone."""
    assert visible(text) == shown


def test_messages_keep_their_lines() -> None:
    """A hint stays on its own line."""
    assert visible_lines("no \x1b[1mfile\n\nhint: x") == "no ␛[1mfile\n\nhint: x"


def hostile(verdict: Verdict, text: str) -> Verdict:
    """The verdict with the text in every place that comes from outside."""
    claim = replace(verdict.story.claim, quote=text, speaker=text, product=text)
    tellings = tuple(replace(told, claim=claim, report=text) for told in verdict.story.tellings)
    now = replace(verdict.now, reason=text, arithmetic=text)
    return replace(verdict, story=Story(claim, tellings * 2, (text,)), now=now)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(st.characters(), max_size=60))
def test_nothing_printed_is_obeyed(verdicts: list[Verdict], text: str) -> None:
    """No control, format or private character but the line break reaches the page."""
    verdict = hostile(verdicts[0], text)
    report = Report(text, id=text)
    printed = check_page(report, [verdict]) + check_page(report, [verdict], verbose=True)
    printed += page(lambda to: print_routes(report, [verdict.story.claim], to))
    assert {
        character
        for character in printed
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn")
    } == set()
