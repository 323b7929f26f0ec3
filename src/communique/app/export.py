"""The command `communique figures export`: figures for other programs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import click

from communique.app.options import day, formats, output, store
from communique.app.output import destination, is_stream, new_file, open_stream
from communique.domain.places import code_of
from communique.errors import FigureError

FORMS = ("csv", "parquet", "sdmx-csv")


@click.command(short_help="Write figures to a file for other programs.")
@click.argument("reporter", required=False)
@click.argument("partner", required=False)
@click.option("--source", metavar="CODE", help="Only this office, say GACC.")
@click.option("--as-of", metavar="DATE", callback=day, help="Only what was public on that day.")
@formats(
    *FORMS, says="The columns of import csv; the same typed; or the form of statistical offices."
)
@output
@store
def export(
    reporter: str | None,
    partner: str | None,
    source: str | None,
    as_of: date | None,
    form: str,
    output: str | None,
    store: Path | None,
) -> None:
    """Write every vintage of the figures, packaged and your own, for other programs.

    REPORTER and PARTNER are economies, as in show; without them, everything.
    What csv writes, import csv reads.

    \b
    Examples:
        communique figures export CHN RUS > china-russia.csv
        communique figures export --format parquet --output figures.parquet
    """
    from communique.figures import Figures
    from communique.figures.export import Choice
    from communique.figures.export import export as write
    from communique.figures.location import store_to_read

    to = destination(form, output, "figures")
    choice = Choice(_economy(reporter), _economy(partner), source, as_of)
    with Figures(store_to_read(store)) as known, _file(to) as made:
        if not write(known, made, form, choice):
            raise FigureError(
                "there are no such figures\n\nhint: communique figures show says what there is"
            )


@contextmanager
def _file(to: Path | None) -> Iterator[Path]:
    """A file to write; what goes to standard output or a pipe is written there at the end."""
    if to is not None and not is_stream(to):
        with new_file(to) as made:
            yield made
        return
    with TemporaryDirectory() as room:
        made = Path(room, "figures")
        yield made
        with made.open(encoding="utf-8", newline="") as whole, open_stream(to) as stream:
            shutil.copyfileobj(whole, stream)


def _economy(words: str | None) -> str | None:
    return words and (code_of(words) or words)
