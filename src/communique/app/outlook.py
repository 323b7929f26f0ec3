"""The commands about what is to come: `communique outlook RUS CHN` and its backtest."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from communique.app.options import day, formats, output, store
from communique.app.output import destination, is_stream, new_file, open_stream, write_json
from communique.domain import Flow
from communique.domain.places import code_of
from communique.errors import AskError

if TYPE_CHECKING:
    from communique.outlook.backtest import Told
    from communique.outlook.forecasts import Outlook

FORMATS = ("table", "jsonl", "csv", "svg", "png")
YEARS_AHEAD = 2
SCALES = {"mn": Decimal("1e6"), "bn": Decimal("1e9"), "tn": Decimal("1e12")}


class PairFirst(click.Group):
    """A group whose first command may be left out: `outlook RUS CHN` is `outlook of RUS CHN`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the name of the command where it was left out."""
        asks_help = bool(args) and args[0] in ctx.help_option_names
        if args and not asks_help and args[0] not in self.commands:
            _refuse_near_miss(args)
            args = ["of", *args]
        return super().parse_args(ctx, args)


def _refuse_near_miss(args: list[str]) -> None:
    """A single word that is nearly `backtest` is no economy."""
    if len(args) == 1 and get_close_matches(args[0], ["backtest"]):
        raise AskError(f"there is no command {args[0]}\n\nhint: did you mean backtest?")


@click.group(cls=PairFirst)
def outlook() -> None:
    """What is likely to come, how sure that is, and how good such forecasts were.

    \b
    Example:
        communique outlook RUS CHN --until 2024 --as-of 2022-12-30 --level 200e9
    """


def _level(_: click.Context, option: click.Parameter, text: str | None) -> Decimal | None:
    """An amount in whole units, or with bn, mn or tn behind it."""
    if text is None:
        return None
    digits, scale = text.replace(" ", ""), Decimal(1)
    if digits[-2:].lower() in SCALES:
        digits, scale = digits[:-2], SCALES[digits[-2:].lower()]
    try:
        value = Decimal(digits) * scale
    except InvalidOperation:
        value = Decimal(0)
    if not value.is_finite() or value <= 0:
        raise AskError(
            f"{option.opts[0]} is {text}, which is not an amount"
            "\n\nhint: write it in whole units, such as 200e9, or as 200bn"
        )
    return value


@outlook.command(short_help="What is expected of a pair's trade. `of` may be left out.")
@click.argument("reporter")
@click.argument("partner")
@click.option(
    "--flow",
    type=click.Choice(["turnover", "exports", "imports"]),
    default="turnover",
    show_default=True,
    help="As REPORTER sees it; the partner's count of it is shown beside it.",
)
@click.option("--until", type=int, metavar="YEAR", help="The last year; else two after this one.")
@click.option("--as-of", metavar="DATE", callback=day, help="Only what was public on that day.")
@click.option(
    "--level",
    metavar="AMOUNT",
    callback=_level,
    help="Say how likely it is reached by the end of each year: 200e9 or 200bn.",
)
@click.option("--currency", metavar="CODE", default="USD", show_default=True, help="Of the series.")
@click.option("--source", metavar="CODE", help="Only this office, say GACC.")
@click.option(
    "--periods",
    type=click.Choice(["years", "all"]),
    default="years",
    show_default=True,
    help="Whole years, or the next months, too, where the office has months.",
)
@formats(*FORMATS, says="A table for people; one object a series; one row a period; or a picture.")
@output
@store
def of(
    *,
    reporter: str,
    partner: str,
    flow: str,
    until: int | None,
    as_of: date | None,
    level: Decimal | None,
    currency: str,
    source: str | None,
    periods: str,
    form: str,
    output: str | None,
    store: Path | None,
) -> None:
    """What is expected of a pair's trade: this year and the next ones.

    A forecast is what we expect; a target is what somebody promised. Economies
    are ISO 3166 alpha-3 codes (RUS, CHN), names (Russia, China) or groups.

    \b
    Examples:
        communique outlook RUS CHN --flow turnover --until 2024 --level 200e9
        communique outlook RUS CHN --as-of 2022-12-30 --format png --output outlook.png
    """
    from communique.figures import Figures
    from communique.figures.location import store_to_read
    from communique.figures.questions import refuse_unknown_economies
    from communique.flow import today
    from communique.outlook.forecasts import forecast
    from communique.verdicts import Bench

    to = _destination(form, output)
    now = as_of or today()
    here, there = code_of(reporter) or reporter, code_of(partner) or partner
    with Figures(store_to_read(store)) as figures:
        refuse_unknown_economies((here, there), figures)
        bench = Bench(figures.between({(here, there)}))
    found = forecast(
        bench,
        here,
        there,
        Flow(flow),
        until=until or now.year + YEARS_AHEAD,
        as_of=now,
        currency=currency.upper(),
        level=level,
        source=source,
    )
    _write(form, found, to, months=periods == "all")


def _destination(form: str, output: str | None) -> Path | None:
    to = destination(form, output, "outlook")
    if form == "png" and to is None and sys.stdout.isatty():
        raise AskError("a picture cannot go to a terminal\n\nhint: --output outlook.png")
    return to


def _write(form: str, found: Sequence[Outlook], to: Path | None, *, months: bool) -> None:
    if form in ("svg", "png"):
        _draw(form, found[0], to)
    elif to is None or is_stream(to):
        with open_stream(to) as stream:
            _print(form, found, stream, months=months)
    else:
        with new_file(to) as made, made.open("w", encoding="utf-8", newline="") as file:
            _print(form, found, file, months=months)


def _print(form: str, found: Sequence[Outlook], to: TextIO, *, months: bool) -> None:
    from communique.briefs.outlooks import json_fields, print_table, write_csv

    if form == "jsonl":
        for one in found:
            write_json(json_fields(one, months=months), to)
    elif form == "csv":
        write_csv(found, to, months=months)
    else:
        print_table(found, to, months=months)


def _draw(form: str, one: Outlook, to: Path | None) -> None:
    """The best series alone: two sides' bands over each other cannot be read."""
    from communique.briefs import charts
    from communique.briefs.outlooks import drawing

    picture = drawing(one)
    made = charts.png(picture) if form == "png" else charts.svg(picture).encode()
    if to is None:
        sys.stdout.buffer.write(made)
    elif is_stream(to):
        to.write_bytes(made)
    else:
        with new_file(to) as file:
            file.write_bytes(made)


@outlook.command(short_help="How good such forecasts were on past days.")
@click.option("--as-of", metavar="DATE", callback=day, help="What is known by this day, not today.")
@click.option("--from", "first", metavar="DATE", callback=day, help="The first day of a forecast.")
@formats("table", "jsonl", says="Tables for people, or one JSON object a line.")
@store
def backtest(*, as_of: date | None, first: date | None, form: str, store: Path | None) -> None:
    """How good such forecasts were on past days, on every series there is.

    Forecasts are made again for the last day of each month or quarter, from
    what had been published by then and nothing else, and scored against what
    came, beside the naive and the seasonal naive forecast.
    """
    from communique.briefs.scores import json_rows, print_report
    from communique.figures import Figures
    from communique.figures.location import store_to_read
    from communique.flow import today
    from communique.outlook.backtest import backtest as told_of
    from communique.outlook.report import report

    now = as_of or today()
    with Figures(store_to_read(store)) as figures:
        every = figures.every()
    scored = report(_watched(told_of(every, now=now, first=first)))
    if form == "jsonl":
        for row in json_rows(scored):
            write_json(row)
    else:
        print_report(scored, sys.stdout)


def _watched(told: Iterable[Told]) -> Iterable[Told]:
    """The forecasts as they come, with their count on standard error where that is a terminal."""
    if not sys.stderr.isatty():
        return told
    from rich.console import Console
    from rich.progress import track

    return track(told, description="forecasts", console=Console(stderr=True))
