"""Lines of a terminal: words wrapped beside a label, quotes with their number set off."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from communique.briefs.safe import visible
from communique.briefs.words import number_in
from communique.domain.claim import Claim
from communique.domain.verdict import Finding

INDENT = 3
LABEL = 9

COLOURS = {
    Finding.SUPPORTED: "green",
    Finding.CONTRADICTED: "red",
    Finding.MIXED: "yellow",
    Finding.PENDING: "cyan",
    Finding.NO_FIGURES: "magenta",
    Finding.NOT_CHECKABLE: "bright_black",
}


def quoted(claim: Claim) -> Text:
    """The words of the claim in quotation marks, its number set off."""
    return Text("“").append_text(numbered(claim)).append("”")


def numbered(claim: Claim) -> Text:
    """The words of the claim, its number set off."""
    span = number_in(claim.quote, claim)
    if span is None:
        return Text(visible(claim.quote), style="bold")
    start, end = span
    return Text.assemble(
        (visible(claim.quote[:start]), "bold"),
        (visible(claim.quote[start:end]), "bold reverse"),
        (visible(claim.quote[end:]), "bold"),
    )


def wrapped(words: Text, to: Console, indent: int = INDENT) -> list[Text]:
    """The words in lines that fit beside an indent, wide signs counted as two."""
    lines = words.wrap(to, max(20, to.width - indent))
    for line in lines:
        line.rstrip()
    return list(lines)


def hanging(label: str, words: Text, to: Console) -> Text:
    """The words wrapped beside their label."""
    lines = wrapped(words, to, len(label))
    return Text(label).append_text(Text("\n" + " " * len(label)).join(lines))


def print_field(label: str, words: Text, to: Console) -> None:
    """A label and its words, in a column of their own."""
    to.print(hanging(" " * INDENT + f"{label:<{LABEL}}", words, to))
