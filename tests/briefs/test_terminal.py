"""What people see: golden pages, and nothing that a terminal would obey.

After a change that is meant, renew the golden pages and look at the difference:

    GOLDEN=update pytest tests/briefs
"""

from __future__ import annotations

import io
import os
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.console import Console

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


def check_page(report: Report, verdicts: list[Verdict], **options: int) -> str:
    """A whole page of `communique check`."""

    def write(to: Console) -> None:
        print_verdicts(report, verdicts, to, titled=True)
        print_summary([verdict.now.finding for verdict in verdicts], to)

    return page(write, **options)


def test_check_page(report: Report, verdicts: list[Verdict]) -> None:
    """Verdicts then and now, figures, arithmetic, links, summary."""
    assert_golden("check", check_page(report, verdicts))


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


@pytest.mark.parametrize("width", [40, 80, 120])
def test_lines_fit_the_width(report: Report, verdicts: list[Verdict], width: int) -> None:
    """Only links may be longer, since they must stay whole."""
    lines = check_page(report, verdicts, width=width).splitlines()
    assert [line for line in lines if len(line) > width and "https://" not in line] == []


def test_links_stay_whole(report: Report, verdicts: list[Verdict]) -> None:
    """A long address is one word on one line."""
    verdict = verdicts[1]
    evidence = verdict.now.evidence[0]
    url = "https://customs.example/" + "a-b" * 100
    figure = replace(evidence.figure, origin=replace(evidence.figure.origin, url=url))
    now = replace(verdict.now, evidence=(replace(evidence, figure=figure),))
    text = check_page(report, [replace(verdict, now=now)])
    assert f" {url}\n" in text


def test_summary_counts() -> None:
    """Every finding that occurs, in the order of the six."""
    found = [Finding.PENDING, Finding.SUPPORTED, Finding.PENDING]
    text = page(lambda to: print_summary(found, to))
    assert text == "3 stories: 1 supported, 2 pending\n"


def test_many_figures_are_counted(report: Report, verdicts: list[Verdict]) -> None:
    """Six figures show who says what; the rest is a number."""
    verdict = verdicts[1]
    evidence = verdict.now.evidence[0]
    many = tuple(
        replace(evidence, figure=replace(evidence.figure, value=evidence.figure.value + place))
        for place in range(9)
    )
    text = check_page(report, [replace(verdict, now=replace(verdict.now, evidence=many))])
    assert "and 3 more (--format jsonl shows all)" in text


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
    printed = check_page(report, [verdict])
    printed += page(lambda to: print_routes(report, [verdict.story.claim], to))
    assert {
        character
        for character in printed
        if character != "\n" and unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co", "Cn")
    } == set()
