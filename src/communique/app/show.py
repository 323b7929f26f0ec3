"""The command `communique figures show`: what both sides' offices publish of a trade."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TextIO

import click

from communique.app.options import day, formats, output, period, store
from communique.app.output import destination, is_stream, new_file, open_stream, write_json
from communique.domain import Figure, Flow, Period
from communique.domain.places import code_of

FORMATS = ("table", "csv", "jsonl", "parquet")


@click.command(short_help="Show what the offices of two economies publish.")
@click.argument("reporter")
@click.argument("partner")
@click.option(
    "--flow",
    type=click.Choice(["turnover", "exports", "imports", "balance"]),
    default="turnover",
    show_default=True,
    help="As REPORTER sees it; the partner's mirror is shown beside it.",
)
@click.option(
    "--product",
    metavar="CODE",
    help="Only this product, by the office's code or name; else the totals.",
)
@click.option("--from", "first", metavar="PERIOD", callback=period, help="First period, say 2015.")
@click.option("--to", "last", metavar="PERIOD", callback=period, help="Last period, say 2024.")
@click.option("--as-of", metavar="DATE", callback=day, help="Only what was public on that day.")
@click.option("--source", metavar="CODE", help="Only this office, say GACC.")
@click.option("--currency", metavar="CODE", help="Only figures in this currency, say USD.")
@click.option(
    "--periods",
    type=click.Choice(["years", "all"]),
    default="years",
    show_default=True,
    help="Whole years, or months and spans too.",
)
@click.option(
    "--derive",
    is_flag=True,
    help="Also what follows: sums of months, months as differences of sums, fiscal years.",
)
@click.option(
    "--convert",
    metavar="CODE",
    help="Also in this currency, by the average rate of each period; marked converted.",
)
@click.option("--all-vintages", is_flag=True, help="Every publication, not the newest alone.")
@formats(
    *FORMATS,
    says="A table for people, with the course of each series; or every field of every figure.",
)
@output
@store
def show(
    *,
    reporter: str,
    partner: str,
    flow: str,
    product: str | None,
    source: str | None,
    currency: str | None,
    periods: str,
    form: str,
    output: str | None,
    store: Path | None,
    first: Period | None,
    last: Period | None,
    as_of: date | None,
    all_vintages: bool,
    derive: bool,
    convert: str | None,
) -> None:
    """Show what the offices of REPORTER and PARTNER publish of their trade.

    Economies are ISO 3166 alpha-3 codes (RUS, CHN), names (Russia, China) or
    groups (EU, ASEAN, WLD).

    \b
    Example:
        communique figures show RUS CHN --flow turnover --from 2015 --as-of 2022-12-30
    """
    from communique.figures import Figures
    from communique.figures.location import store_to_read
    from communique.figures.questions import Question, answer

    to = destination(form, output, "figures")

    question = Question(
        reporter=code_of(reporter) or reporter,
        partner=code_of(partner) or partner,
        flow=Flow(flow),
        product=product,
        source=source,
        currency=currency and currency.upper(),
        first=first,
        last=last,
        as_of=as_of,
        years_only=periods == "years",
        all_vintages=all_vintages,
        derive=derive,
        convert=convert and convert.upper(),
    )
    with Figures(store_to_read(store)) as known:
        write(form, answer(question, known), to, reporter=question.reporter)


def write(form: str, found: list[Figure], to: Path | None, *, reporter: str) -> None:
    """Give the figures out: on standard output, or as a file that appears when it is whole."""
    if to is None or is_stream(to):
        with open_stream(to) as stream:
            _print(form, found, stream, reporter)
        return
    with new_file(to) as made:
        if form == "parquet":
            from communique.briefs.figure_rows import write_parquet

            write_parquet(found, made)
        else:
            with made.open("w", encoding="utf-8", newline="") as file:
                _print(form, found, file, reporter)


def _print(form: str, found: list[Figure], to: TextIO, reporter: str) -> None:
    from communique.briefs.figure_rows import json_fields, write_csv
    from communique.briefs.figure_table import print_table

    if form == "csv":
        write_csv(found, to)
    elif form == "jsonl":
        for figure in found:
            write_json(json_fields(figure), to)
    else:
        print_table(found, to, reporter=reporter)
