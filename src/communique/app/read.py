"""The command `communique read`: what reports claim, as a table, lines, rows or Parquet."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from communique.app.intake import Intake
from communique.app.options import files, formats, output, published
from communique.app.output import (
    destination,
    is_stream,
    new_file,
    open_stream,
    refuse_output,
    write_json,
)
from communique.app.progress import progress

if TYPE_CHECKING:
    from communique.briefs.rows import Read

FORMATS = ("table", "jsonl", "csv", "parquet")


@click.command(short_help="Show what reports claim about trade.")
@files
@published
@formats(*FORMATS, says="A table for people; one JSON object a report; one row a claim.")
@output
@click.option("--progress/--no-progress", "bar", default=True, help="Show how far a long run is.")
def read(
    files: tuple[str, ...], published: date | None, form: str, output: str | None, bar: bool
) -> int:
    """Show what reports claim about trade, without judging it.

    FILE is a text, a folder, a .jsonl of reports, or - for standard input.

    \b
    Examples:
        communique read report.txt
        communique read archive.jsonl --format jsonl > claims.jsonl
        communique read archive/ --format parquet --output claims.parquet
    """
    to = destination(form, output, "claims")
    if to is not None:
        refuse_output(to, files)
    with progress(files, wanted=bar) as passed:
        intake = Intake(files, published, passed)
        if to is None:
            _write(form, intake.claims(), sys.stdout)
        elif is_stream(to):
            with open_stream(to) as stream:
                _write(form, intake.claims(), stream)
        else:
            _write_file(form, intake, to)
    return intake.status


def _write_file(form: str, intake: Intake, to: Path) -> None:
    """Write a file; where nothing could be read, leave what was there."""
    with new_file(to) as made:
        if form == "parquet":
            from communique.briefs.parquet import write_parquet

            write_parquet(intake.claims(), made)
        else:
            with made.open("w", encoding="utf-8", newline="") as file:
                _write(form, intake.claims(), file)
        if not intake.read:
            made.unlink()


def _write(form: str, read: Read, to: TextIO) -> None:
    if form == "csv":
        from communique.briefs.rows import write_csv

        write_csv(read, to)
    elif form == "jsonl":
        from communique.briefs.contract import claims_line

        for report, claims in read:
            write_json(claims_line(report, claims), to)
    else:
        from communique.briefs.terminal import console, print_claims

        shown = console(to)
        for report, claims in read:
            print_claims(report, claims, shown)
