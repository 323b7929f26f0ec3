"""Verdicts and claims for a terminal: readable at 80 columns, and without colour."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TextIO

from rich.console import Console
from rich.text import Text

from communique.briefs.blocks import Pages, block
from communique.briefs.lines import COLOURS, INDENT, hanging, quoted
from communique.briefs.parts import counted
from communique.briefs.safe import visible
from communique.briefs.words import claim_words
from communique.domain.claim import Claim
from communique.domain.report import Report
from communique.domain.verdict import Finding, Verdict


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
    report: Report,
    verdicts: Sequence[Verdict],
    to: Console,
    *,
    titled: bool,
    verbose: bool = False,
) -> None:
    """The stories of one report, one block each, and the pages that their figures stand on.

    verbose  every figure, every telling, both days in full, links beside their figures
    """
    if titled:
        _print_title(report, to)
    pages = Pages()
    for number, verdict in enumerate(verdicts, start=1):
        if verbose:
            from communique.briefs.at_length import print_at_length

            print_at_length(number, verdict, report, to)
        else:
            for line in block(number, verdict, report, to, pages):
                to.print(line, soft_wrap=True)
            to.print()
    for url, number in pages.numbers.items():
        to.print(Text.assemble(f"[{number}] ", (visible(url), "dim")), soft_wrap=True)
    if pages.numbers:
        to.print()


def print_summary(verdicts: Iterable[Finding], to: Console) -> None:
    """One line with the counts of what was found now."""
    counts = Counter(verdicts)
    if not counts:
        to.print("no statement about trade found", soft_wrap=True)
        return
    line = Text(f"{counted(counts.total(), 'story', 'stories')}: ", style="bold")
    for finding in Finding:
        if counts[finding]:
            line.append(f"{counts[finding]} {finding}", style=COLOURS[finding])
            line.append(", ")
    line.right_crop(2)
    to.print(line)


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
            to.print(hanging(" " * INDENT + "· ", step, to))
        to.print()


def _print_claim(number: int, claim: Claim, to: Console) -> None:
    to.print(hanging(f"{number:<{INDENT}}", quoted(claim), to))
    speaker = f" · {claim.speaker}" if claim.speaker else ""
    to.print(hanging(" " * INDENT, Text(visible(claim_words(claim) + speaker), "dim"), to))


def _print_title(report: Report, to: Console) -> None:
    day = f", published {report.published}" if report.published else ""
    to.print(Text(visible(f"{report.id or 'report'}{day}"), style="bold underline"))
