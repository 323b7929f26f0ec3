"""The command `communique figures import`: files of an office into the store."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from communique.app.intake import tell
from communique.app.options import period, store
from communique.domain import Period, Vintage
from communique.errors import AskError


@click.command("import", short_help="Read files of an office into your store.")
@click.argument("form", metavar="FORMAT")
@click.argument(
    "files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path)
)
@click.option(
    "--published",
    metavar="DAY",
    help="When the office published the files, where they do not say: 2025-01-18 or 2025-01.",
)
@click.option("--products", is_flag=True, help="Of baci: every product, not the totals alone.")
@click.option("--from", "first", metavar="YEAR", callback=period, help="Of baci: the first year.")
@click.option("--to", "last", metavar="YEAR", callback=period, help="Of baci: the last year.")
@store
def import_(
    form: str,
    files: tuple[Path, ...],
    published: str | None,
    products: bool,
    first: Period | None,
    last: Period | None,
    store: Path | None,
) -> None:
    """Read files of an office into your store: all of them, or none.

    FORMAT is csv (the columns of our own), baci (a zip or folder of CEPII),
    gacc (a table of China's customs, saved as a page, a spreadsheet or text), or
    comtrade, imf, eurostat, census (an answer of theirs that you saved).
    What was published before stays: a new value is a new vintage, and the same
    value again changes nothing.

    \b
    Examples:
        communique figures import csv figures.csv
        communique figures import baci BACI_HS92_V202501.zip --from 2020
        communique figures import gacc table2.html --published 2025-01-18
    """
    from communique.figures.importing import Wishes, import_files
    from communique.figures.location import store_to_write

    wishes = Wishes(_vintage(published), products, _year(first), _year(last), _reading)
    place = store_to_write(store)
    outcome = import_files(place, form, files, wishes=wishes)
    tell(
        f"{outcome.rows:,} figures read: {outcome.figures:,} new, {outcome.vintages:,} new"
        f" vintages, {outcome.same:,} as before; kept in {place}"
    )


def _reading(name: str) -> None:
    """On a terminal, a year of BACI is long enough to want to know which one it is."""
    if sys.stderr.isatty():
        tell(f"reading {name}")


def _vintage(text: str | None) -> Vintage | None:
    try:
        return Vintage.parse(text or "")
    except ValueError as error:
        raise AskError(f"--published: {error}") from None


def _year(asked: Period | None) -> int | None:
    if asked is None:
        return None
    if not asked.is_year:
        raise AskError(f"{asked} is not a year, and BACI counts years")
    return asked.year
