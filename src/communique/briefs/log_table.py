"""The log of a store as people look at it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from communique.briefs.figure_table import console_of
from communique.briefs.safe import visible

if TYPE_CHECKING:
    from communique.figures.records import Entry

COLUMNS = ("Done (UTC)", "What", "Source", "Figures", "New", "Vintages", "Same", "From")
NUMBERS = ("Figures", "New", "Vintages", "Same")


def print_log(entries: Sequence[Entry], to: TextIO) -> None:
    """One row an answer, the oldest first."""
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for name in COLUMNS:
        table.add_column(
            name, no_wrap=name != "From", justify="right" if name in NUMBERS else "left"
        )
    for entry in entries:
        outcome = entry.outcome
        table.add_row(
            f"{entry.done:%Y-%m-%d %H:%M}",
            entry.action,
            visible(entry.source),
            *(f"{count:,}" for count in (outcome.rows, outcome.figures)),
            *(f"{count:,}" for count in (outcome.vintages, outcome.same)),
            visible(entry.url),
        )
    console_of(to).print(table)
