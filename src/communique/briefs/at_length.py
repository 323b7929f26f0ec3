"""A verdict with everything there is: both days, every figure, every telling."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from communique.briefs.lines import COLOURS, INDENT, LABEL, hanging, numbered, print_field
from communique.briefs.parts import (
    HOLDS,
    SIGNS,
    firmness,
    links,
    office_of,
    says_the_same,
    sentence_around,
    speakers,
)
from communique.briefs.safe import visible
from communique.briefs.words import claim_words, figure_words, interval_words
from communique.domain.claim import Claim
from communique.domain.report import Report
from communique.domain.story import Story
from communique.domain.verdict import Evidence, Judgement, Verdict


def print_at_length(number: int, verdict: Verdict, report: Report, to: Console) -> None:
    """One verdict, field by field."""
    finding = verdict.now.finding
    head = Text(f"{number:<{INDENT}}")
    head.append(f"{SIGNS[finding]} {finding.upper()}", style=f"bold {COLOURS[finding]}")
    to.print(head)
    to.print(hanging(" " * INDENT, _sentence(report, verdict.story.claim), to))
    for label, words in _told(verdict.story):
        print_field(label, Text(visible(words)), to)
    if verdict.then is not None and says_the_same(verdict.then, verdict.now):
        print_field("then", Text(f"{verdict.then.as_of} {verdict.then.finding}, as now"), to)
    elif verdict.then is not None:
        _print_judgement("then", verdict.then, to, beside=verdict.now)
    _print_judgement("now", verdict.now, to)
    if verdict.outlook is not None:
        from communique.briefs.prospects import prospect_words

        print_field("outlook", Text(visible(prospect_words(verdict.outlook))), to)
    to.print()


def _sentence(report: Report, claim: Claim) -> Text:
    """The sentence that the claim stands in, its own words and its number set off."""
    before, after = sentence_around(report, claim)
    words = Text("“").append(visible(before), "dim").append_text(numbered(claim))
    return words.append(visible(after), "dim").append("”")


def _told(story: Story) -> Iterator[tuple[str, str]]:
    yield "said by", ", ".join(speakers(story))
    yield "read as", claim_words(story.claim)
    if len(story.tellings) > 1:
        differences = f"; {'; '.join(story.differences)}" if story.differences else ""
        yield "told", f"{len(story.tellings)} times{differences}"
        for telling in story.tellings:
            by = f" ({telling.claim.speaker})" if telling.claim.speaker else ""
            yield "", f"“{telling.claim.quote}”{by}"


def _print_judgement(
    label: str, judgement: Judgement, to: Console, *, beside: Judgement | None = None
) -> None:
    """One day's judgement; figures that the other one shows anyway are left to it."""
    line = Text(f"{judgement.as_of} ")
    line.append(judgement.finding.value, style=COLOURS[judgement.finding])
    line.append(f": {visible(judgement.reason)}")
    print_field(label, line, to)
    if judgement.interval is not None and beside is None:
        print_field("fits", Text(interval_words(judgement.interval)), to)
    if judgement.arithmetic and (beside is None or judgement.arithmetic != beside.arithmetic):
        print_field("sum", Text(visible(judgement.arithmetic)), to)
    shown = set(beside.evidence) if beside else set()
    print_evidence([one for one in judgement.evidence if one not in shown], to)


def print_evidence(evidence: Sequence[Evidence], to: Console) -> None:
    """The figures, deciding ones first; a page that several stand on is linked after them."""
    decisive_first = sorted(evidence, key=lambda one: one.holds is None)
    label = "figures"
    for page, same_page in groupby(decisive_first, key=lambda one: links(one.figure)):
        for one in same_page:
            print_field(label, _evidence_text(one), to)
            label = ""
        for link in page:
            print_link(visible(link), to)


def _evidence_text(evidence: Evidence) -> Text:
    figure = evidence.figure
    text = Text(f"{HOLDS[evidence.holds]} {visible(office_of(figure))}: ")
    text.append(visible(figure_words(figure)), style="bold")
    text.append(f" ({visible(', '.join(firmness(figure)))})")
    return text


def print_link(url: str, to: Console) -> None:
    """A link stays whole on its line, so that it can be clicked and copied."""
    line = Text(" " * (INDENT + LABEL + 2))
    line.append(url, style="dim")
    to.print(line, soft_wrap=True)
