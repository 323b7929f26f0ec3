"""The command `communique figures log`: what was fetched and imported, and what it brought."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.app.options import formats, store
from communique.app.output import write_json
from communique.errors import FigureError

if TYPE_CHECKING:
    from communique.figures.records import Entry


@click.command(short_help="Show what was fetched and imported, when, from where.")
@formats(
    "table", "jsonl", says="A table for people, or one JSON object an answer, with its checksum."
)
@store
def log(form: str, store: Path | None) -> None:
    """Show what was fetched and imported: when, from where, and what it brought.

    \b
    Example:
        communique figures log
    """
    from communique.figures.location import default_store, store_to_read
    from communique.figures.records import log as entries_of

    place = store_to_read(store)
    if place is None:
        raise FigureError(
            f"nothing was fetched or imported yet: there is no store at {default_store()}\n\n"
            "hint: communique figures import csv figures.csv"
        )
    entries = entries_of(place)
    if form == "jsonl":
        for entry in entries:
            write_json(entry_fields(entry))
        return
    from communique.briefs.log_table import print_log

    print_log(entries, sys.stdout)


def entry_fields(entry: Entry) -> dict[str, object]:
    """One line of the log for programs."""
    outcome = entry.outcome
    return {
        "done": entry.done.isoformat(timespec="seconds") + "Z",
        "action": entry.action,
        "source": entry.source,
        "from": entry.url,
        "rows": outcome.rows,
        "figures": outcome.figures,
        "vintages": outcome.vintages,
        "same": outcome.same,
        "retrieved": entry.retrieved.isoformat(timespec="seconds") + "Z",
        "size": entry.size,
        "sha256": entry.sha256,
        "kept": entry.is_kept,
    }
