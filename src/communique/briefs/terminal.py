"""Verdicts and claims for a terminal: readable at 80 columns, and without colour."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import TextIO

from rich.console import Console
from rich.text import Text

from communique.briefs.prospects import prospect_words
from communique.briefs.safe import visible
from communique.briefs.words import (
    claim_words,
    figure_words,
    interval_words,
    number_in,
)
from communique.domain.claim import Claim
from communique.domain.figure import Figure
from communique.domain.report import Report
from communique.domain.story import Story
from communique.domain.verdict import Evidence, Finding, Judgement, Verdict

INDENT = 3
LABEL = 9
AROUND = 120  # characters of the sentence on either side of a claim's own words
# Enough to see who says what; JSON lines carry every one.
MOST_FIGURES = 6

_COLOURS = {
    Finding.SUPPORTED: "green",
    Finding.CONTRADICTED: "red",
    Finding.MIXED: "yellow",
    Finding.PENDING: "cyan",
    Finding.NO_FIGURES: "magenta",
    Finding.NOT_CHECKABLE: "bright_black",
}
_HOLDS = {True: "✓", False: "✗", None: "·"}


class _Console(Console):
    """A console that leaves a closed pipe to the command line, which ends quietly on it."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def console(file: TextIO | None = None, *, width: int | None = None) -> Console:
    """A console that interprets nothing in the text, coloured only on a terminal."""
    file = file or sys.stdout
    if width is None and not file.isatty():
        width = 80
    return _Console(file=file, width=width, highlight=False, markup=False, emoji=False)


# -- verdicts ---------------------------------------------------------------------


def print_verdicts(
    report: Report, verdicts: Sequence[Verdict], to: Console, *, titled: bool
) -> None:
    """The stories of one report, one block each."""
    if titled:
        _print_title(report, to)
    for number, verdict in enumerate(verdicts, start=1):
        _print_verdict(number, verdict, report, to)


def print_summary(verdicts: Iterable[Finding], to: Console) -> None:
    """One line with the counts of what was found now."""
    counts = Counter(verdicts)
    if not counts:
        to.print("no statement about trade found", soft_wrap=True)
        return
    line = Text(f"{_counted(counts.total(), 'story', 'stories')}: ", style="bold")
    for finding in Finding:
        if counts[finding]:
            line.append(f"{counts[finding]} {finding}", style=_COLOURS[finding])
            line.append(", ")
    line.right_crop(2)
    to.print(line)


def _print_verdict(number: int, verdict: Verdict, report: Report, to: Console) -> None:
    head = Text(f"{number:<{INDENT}}")
    head.append(verdict.now.finding.upper(), style=f"bold {_COLOURS[verdict.now.finding]}")
    to.print(head)
    to.print(_hanging(" " * INDENT, sentence(report, verdict.story.claim), to))
    for label, words in _told(verdict.story):
        _print_field(label, Text(visible(words)), to)
    if verdict.then is not None and says_the_same(verdict.then, verdict.now):
        _print_field("then", Text(f"{verdict.then.as_of} {verdict.then.finding}, as now"), to)
    elif verdict.then is not None:
        _print_judgement("then", verdict.then, to, beside=verdict.now)
    _print_judgement("now", verdict.now, to)
    if verdict.outlook is not None:
        _print_field("outlook", Text(visible(prospect_words(verdict.outlook))), to)
    to.print()


def _told(story: Story) -> Iterator[tuple[str, str]]:
    yield "said by", ", ".join(_speakers(story))
    yield "read as", claim_words(story.claim)
    if len(story.tellings) > 1:
        differences = f"; {'; '.join(story.differences)}" if story.differences else ""
        yield "told", f"{len(story.tellings)} times{differences}"


def _speakers(story: Story) -> list[str]:
    """Who said it, each once: "Putin" is not named beside "Vladimir Putin"."""
    named = dict.fromkeys(told.claim.speaker for told in story.tellings if told.claim.speaker)
    fullest = [
        name for name in named if not any(name in other.split() for other in named if other != name)
    ]
    return fullest or [story.claim.speaker or "the report itself"]


def says_the_same(then: Judgement, now: Judgement) -> bool:
    """Whether nothing that was published since changed anything."""
    return (then.finding, then.reason) == (now.finding, now.reason)


# Without figures beside it the interval says nothing.
_CHECKED = frozenset(Finding) - {Finding.NOT_CHECKABLE, Finding.NO_FIGURES}


def _print_judgement(
    label: str, judgement: Judgement, to: Console, *, beside: Judgement | None = None
) -> None:
    """One day's judgement; figures that the other one shows anyway are left to it."""
    line = Text(f"{judgement.as_of} ")
    line.append(judgement.finding.value, style=_COLOURS[judgement.finding])
    line.append(f": {visible(judgement.reason)}")
    _print_field(label, line, to)
    if judgement.interval is not None and beside is None and judgement.finding in _CHECKED:
        _print_field("fits", Text(interval_words(judgement.interval)), to)
    if judgement.arithmetic and (beside is None or judgement.arithmetic != beside.arithmetic):
        _print_field("sum", Text(visible(judgement.arithmetic)), to)
    shown = set(beside.evidence) if beside else set()
    _print_evidence([one for one in judgement.evidence if one not in shown], to)


def _print_evidence(evidence: Sequence[Evidence], to: Console) -> None:
    """The figures, deciding ones first; a page that several stand on is linked after them."""
    decisive_first = sorted(evidence, key=lambda one: one.holds is None)[:MOST_FIGURES]
    label = "figures"
    for page, same_page in groupby(decisive_first, key=lambda one: _links(one.figure)):
        for one in same_page:
            _print_field(label, _evidence_text(one), to)
            label = ""
        for link in page:
            _print_link(link, to)
    if (more := len(evidence) - MOST_FIGURES) > 0:
        _print_field("", Text(f"and {more} more (--format jsonl shows all)", style="dim"), to)


def _evidence_text(evidence: Evidence) -> Text:
    from communique.figures.offices import label

    figure = evidence.figure
    text = Text(
        f"{_HOLDS[evidence.holds]} {visible(label(figure.source, figure.series.reporter))}: "
    )
    text.append(visible(figure_words(figure)), style="bold")
    text.append(f" ({visible(', '.join(_firmness(figure)))})")
    return text


def _firmness(figure: Figure) -> Iterator[str]:
    if figure.derived_from:
        yield f"computed from {_counted(len(figure.derived_from), 'figure', 'figures')}"
    yield figure.status.value
    vintage = figure.origin.vintage
    yield f"published {vintage}" if vintage else "day of publication unknown"


def _links(figure: Figure) -> list[str]:
    """Where the figure, or what it was computed from, can be read."""
    urls = [one.origin.url for one in (figure, *figure.derived_from)]
    return list(dict.fromkeys(visible(url) for url in urls if url))


def _print_link(url: str, to: Console) -> None:
    """A link stays whole on its line, so that it can be clicked and copied."""
    line = Text(" " * (INDENT + LABEL + 2))
    line.append(url, style="dim")
    to.print(line, soft_wrap=True)


# -- claims -------------------------------------------------------------------------


def print_claims(report: Report, claims: Sequence[Claim], to: Console) -> None:
    """The claims of one report: what was read, and from which words."""
    _print_title(report, to)
    if not claims:
        to.print("   no statement about trade found")
    for number, claim in enumerate(claims, start=1):
        _print_claim(number, claim, to)
    to.print()


def print_routes(report: Report, claims: Sequence[Claim], to: Console) -> None:
    """The claims of one report, each with the rules that read it."""
    from communique.briefs.explain import route_lines

    _print_title(report, to)
    if not claims:
        to.print("   no statement about trade found")
    for number, claim in enumerate(claims, start=1):
        _print_claim(number, claim, to)
        for rule, words in route_lines(claim):
            step = Text.assemble((f"{visible(rule)}: ", "cyan"), visible(words))
            to.print(_hanging(" " * INDENT + "· ", step, to))
        to.print()


def _print_claim(number: int, claim: Claim, to: Console) -> None:
    to.print(_hanging(f"{number:<{INDENT}}", quoted(claim), to))
    speaker = f" · {claim.speaker}" if claim.speaker else ""
    to.print(_hanging(" " * INDENT, Text(visible(claim_words(claim) + speaker), "dim"), to))


def _print_title(report: Report, to: Console) -> None:
    day = f", published {report.published}" if report.published else ""
    to.print(Text(visible(f"{report.id or 'report'}{day}"), style="bold underline"))


# -- parts --------------------------------------------------------------------------


def quoted(claim: Claim) -> Text:
    """The words of the claim in quotation marks, its number set off."""
    return Text("“").append_text(_numbered(claim)).append("”")


def sentence(report: Report, claim: Claim) -> Text:
    """The sentence that the claim stands in, its own words and its number set off."""
    start, end = claim.span.start, claim.span.end
    if report.text[start:end] != claim.quote:
        return quoted(claim)
    before, after = _around(report.text, start, end)
    words = Text("“").append(visible(before), "dim").append_text(_numbered(claim))
    return words.append(visible(after), "dim").append("”")


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands in the sentence before and after these words, shortened at a space."""
    from communique.reading.sentences import sentences

    # sentences of the paragraph alone: a report may be megabytes long
    first = max(text.rfind("\n", 0, start) + 1, start - 10 * AROUND)
    last = min(text.find("\n", end) % (len(text) + 1), end + 10 * AROUND)
    spans = [one.span for one in sentences(text[first:last])]
    begin = max((s.start for s in spans if s.start <= start - first), default=0) + first
    finish = min((s.end for s in spans if s.end >= end - first), default=last - first) + first
    before, after = text[begin:start], text[end:finish]
    if len(before) > AROUND:
        before = f"… {before[-AROUND:].partition(' ')[2]}"
    if len(after) > AROUND:
        after = f"{after[:AROUND].rpartition(' ')[0]} …"
    return before, after


def _numbered(claim: Claim) -> Text:
    span = number_in(claim.quote, claim)
    if span is None:
        return Text(visible(claim.quote), style="bold")
    start, end = span
    return Text.assemble(
        (visible(claim.quote[:start]), "bold"),
        (visible(claim.quote[start:end]), "bold reverse"),
        (visible(claim.quote[end:]), "bold"),
    )


def _print_field(label: str, words: Text, to: Console) -> None:
    to.print(_hanging(" " * INDENT + f"{label:<{LABEL}}", words, to))


def _hanging(label: str, words: Text, to: Console) -> Text:
    """The words wrapped beside their label."""
    lines = words.wrap(to, max(20, to.width - len(label)))
    for line in lines:
        line.rstrip()
    return Text(label).append_text(Text("\n" + " " * len(label)).join(lines))


def _counted(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}"
