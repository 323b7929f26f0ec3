"""The commands about official figures: `communique figures show`."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.app.fetch import fetch
from communique.domain import Figure, Flow, Measure, Period
from communique.domain.places import code_of, name_of
from communique.errors import AskError, FigureError

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from communique.figures import Figures

WIDTH = 80  # where the output is not a terminal
BARS = "▁▂▃▄▅▆▇█"
FEWEST_BARS = 3  # fewer years show no spread
SCALES = ((Decimal("1e12"), "tn"), (Decimal("1e9"), "bn"), (Decimal("1e6"), "mn"))
COLUMNS = (
    "source", "label", "reporter", "partner", "flow", "product", "coverage", "valuation",
    "measure", "period", "value", "currency", "status", "published", "url", "note",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """What `show` was asked.

    first, last   limits of the periods, None is open
    as_of         only what was public on that day; None is everything
    years_only    leave out months, quarters and spans
    all_vintages  every publication instead of the newest of each
    """

    reporter: str
    partner: str
    flow: Flow
    first: Period | None = None
    last: Period | None = None
    as_of: date | None = None
    source: str | None = None
    currency: str | None = None
    years_only: bool = True
    all_vintages: bool = False


@click.group()
def figures() -> None:
    """Official trade figures: what each office says, and since when."""


figures.add_command(fetch)


def _period(_: click.Context, option: click.Parameter, text: str | None) -> Period | None:
    try:
        return Period.parse(text) if text else None
    except ValueError as error:
        raise AskError(f"{option.opts[0]}: {error}") from None


def _day(_: click.Context, option: click.Parameter, text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise AskError(
            f"{option.opts[0]}: {text!r} is not a day (it has the form 2022-12-30)"
        ) from None


@figures.command()
@click.argument("reporter")
@click.argument("partner")
@click.option(
    "--flow",
    type=click.Choice(["turnover", "exports", "imports", "balance"]),
    default="turnover",
    show_default=True,
    help="As REPORTER sees it; the partner's mirror is shown beside it.",
)
@click.option("--from", "first", metavar="PERIOD", callback=_period, help="First period, say 2015.")
@click.option("--to", "last", metavar="PERIOD", callback=_period, help="Last period, say 2024.")
@click.option("--as-of", metavar="DAY", callback=_day, help="Only what was public on that day.")
@click.option("--source", metavar="CODE", help="Only this office, say GACC.")
@click.option("--currency", metavar="CODE", help="Only figures in this currency, say USD.")
@click.option(
    "--periods",
    type=click.Choice(["years", "all"]),
    default="years",
    show_default=True,
    help="Whole years, or months and spans too.",
)
@click.option("--all-vintages", is_flag=True, help="Every publication, not the newest alone.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "jsonl", "csv"]),
    default="table",
    show_default=True,
)
@click.option(
    "--store",
    type=click.Path(path_type=Path),
    envvar="COMMUNIQUE_STORE",
    help="Your own DuckDB file of figures, beneath the packaged ones.",
)
def show(
    *,
    reporter: str,
    partner: str,
    flow: str,
    source: str | None,
    currency: str | None,
    periods: str,
    form: str,
    store: Path | None,
    first: Period | None,
    last: Period | None,
    as_of: date | None,
    all_vintages: bool,
) -> None:
    """Show what the offices of REPORTER and PARTNER publish of their trade.

    Economies are ISO 3166 alpha-3 codes (RUS, CHN), names (Russia, China) or
    groups (EU, ASEAN, WLD).

    \b
    Example:
        communique figures show RUS CHN --flow turnover --from 2015 --as-of 2022-12-30
    """
    from communique.figures import Figures

    question = Question(
        reporter=code_of(reporter) or reporter,
        partner=code_of(partner) or partner,
        flow=Flow(flow),
        source=source,
        currency=currency and currency.upper(),
        first=first,
        last=last,
        as_of=as_of,
        years_only=periods == "years",
        all_vintages=all_vintages,
    )
    with Figures(store) as known:
        FORMS[form](answer(question, known))


# -- the answer ---------------------------------------------------------------------


def answer(question: Question, known: Figures) -> list[Figure]:
    """Both sides' figures, by period; levels first, then the rates printed with them.

    Raises:
        AskError: an unknown economy or office.
        FigureError: nothing is held for the question; the message says what is.
    """
    _refuse_unknown(question, known)
    reporter, partner, flow = question.reporter, question.partner, question.flow
    both = [
        *_one_side(question, known, reporter, partner, flow),
        *_one_side(question, known, partner, reporter, flow.mirror),
    ]
    if not both:
        raise FigureError(_nothing_held(question, known))
    return sorted(both, key=lambda figure: (figure.period, figure.measure is Measure.CHANGE))


def _one_side(
    question: Question, known: Figures, reporter: str, partner: str, flow: Flow
) -> list[Figure]:
    """One economy's count of the flow, derived from its exports and imports where it must be."""
    from communique.figures import bridge

    printed = known.of(
        reporter,
        partner,
        first=question.first,
        last=question.last,
        as_of=question.as_of,
        source=question.source,
        currency=question.currency,
    )
    derived = [*bridge.turnover_of(printed), *bridge.balance_of(printed)]
    wanted = [
        figure
        for figure in (*printed, *derived)
        if figure.series.flow is flow and (_is_year(figure.period) or not question.years_only)
    ]
    return wanted if question.all_vintages else bridge.latest(wanted)


def _is_year(period: Period) -> bool:
    return period.is_year or period.fiscal


def _refuse_unknown(question: Question, known: Figures) -> None:
    held = known.economies()
    for code in (question.reporter, question.partner):
        if code not in held:
            raise AskError(
                f"there are no figures for an economy {code!r} (there are {', '.join(held)})"
                + _hint(code, held)
            )
    if question.source:
        from communique.figures.offices import office

        if question.source not in known.sources():
            office(question.source)


def _hint(code: str, held: list[str]) -> str:
    names = {name_of(one).upper(): one for one in held} | {one: one for one in held}
    close = [names[one] for one in get_close_matches(code.upper(), names, n=3, cutoff=0.6)]
    return f"\n\nhint: did you mean {' or '.join(close)}?" if close else ""


def _nothing_held(question: Question, known: Figures) -> str:
    partners = known.partners(question.reporter)
    pair = f"{question.reporter} and {question.partner}"
    if question.partner not in partners:
        return (
            f"there are no figures for trade between {pair}"
            f" ({question.reporter} has figures with {', '.join(partners)})"
        )
    return (
        f"there are no figures for {question.flow} between {pair} within these limits\n\n"
        "hint: widen --from, --to or --as-of, drop --source or --currency,"
        " or ask for --periods all"
    )


# -- as a table ---------------------------------------------------------------------


def print_table(found: list[Figure]) -> None:
    """A table, then the spread of each series, then the links."""
    from rich.console import Console

    levels = [figure for figure in found if figure.measure is Measure.LEVEL]
    numbers = _numbered_links(levels or found)
    width = None if sys.stdout.isatty() else WIDTH
    console = Console(width=width, markup=False, highlight=False, emoji=False)
    console.print(_table(found, numbers))
    _print_spreads(levels, console)
    for url, number in numbers.items():
        console.print(f"[{number}] {url}", soft_wrap=True)
    if any(figure.derived_from for figure in found):
        console.print("= exports and imports of the same page, added or subtracted here")


def _table(found: list[Figure], numbers: dict[str, int]) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Period", no_wrap=True)
    table.add_column("Figure", no_wrap=True, justify="right")
    table.add_column("Change", no_wrap=True, justify="right")
    table.add_column("Source")
    for heading in ("Status", "Published", "Link"):
        table.add_column(heading, no_wrap=True)
    for row in _table_rows(found, numbers):
        table.add_row(*row)
    return table


def _table_rows(found: list[Figure], numbers: dict[str, int]) -> Iterator[tuple[str, ...]]:
    """One row a level, with the rate its office printed; rates without a level stand alone."""
    rates = {
        (figure.series, figure.period, figure.origin.vintage): figure
        for figure in found
        if figure.measure is Measure.CHANGE
    }
    newest = {(figure.series, figure.period): figure for figure in rates.values()}
    shown = set()
    for level in (figure for figure in found if figure.measure is Measure.LEVEL):
        key = (level.series, level.period)
        rate = rates.get((*key, level.origin.vintage)) or newest.get(key)
        shown.add(key)
        yield _cells(level, level, rate, numbers)
    for rate in rates.values():
        if (rate.series, rate.period) not in shown:
            yield _cells(rate, None, rate, numbers)


def _cells(
    figure: Figure, level: Figure | None, rate: Figure | None, numbers: dict[str, int]
) -> tuple[str, ...]:
    number = numbers.get(figure.origin.url)
    return (
        str(figure.period),
        readable(level) if level else "",
        f"{rate.value:+}%" if rate else "",
        _source_words(figure),
        figure.status.value,
        str(figure.origin.vintage or "unknown"),
        f"[{number}]" if number else "",
    )


def readable(figure: Figure) -> str:
    """A level as one reads it, at most two decimals; `=` marks one we derived."""
    scale, word = next((pair for pair in SCALES if abs(figure.value) >= pair[0]), (Decimal(1), ""))
    digits = f"{round(figure.value / scale, 2):f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    mark = "= " if figure.derived_from else ""
    return mark + " ".join(part for part in (digits, word, figure.series.currency) if part)


def _source_words(figure: Figure) -> str:
    """The office, and what sets the series apart from plain goods."""
    series = figure.series
    words = [_label(figure), series.product or ""]
    if series.coverage != "goods":
        words.append(series.coverage.value)
    return ", ".join(filter(None, words))


def _label(figure: Figure) -> str:
    from communique.figures.offices import label

    return label(figure.source, figure.series.reporter)


def _numbered_links(found: Iterable[Figure]) -> dict[str, int]:
    urls = dict.fromkeys(figure.origin.url for figure in found if figure.origin.url)
    return {url: number for number, url in enumerate(urls, start=1)}


# -- the spread ----------------------------------------------------------------------


def _print_spreads(levels: list[Figure], console: Console) -> None:
    """One line a series that has enough years to show a course."""
    for series in dict.fromkeys(figure.series for figure in levels):
        years = {f.period.year: f for f in levels if f.series == series and f.period.is_year}
        if len(years) >= FEWEST_BARS:
            first, last = min(years), max(years)
            console.print(
                f"{_label(years[last])}, {first} to {last}: {readable(years[first])}"
                f" {bars(years)} {readable(years[last])}"
            )


def bars(years: dict[int, Figure]) -> str:
    """A bar a year from zero to the highest; a year without a figure is a blank."""
    highest = max(abs(figure.value) for figure in years.values()) or Decimal(1)
    return "".join(
        _bar(abs(years[year].value) / highest) if year in years else " "
        for year in range(min(years), max(years) + 1)
    )


def _bar(share: Decimal) -> str:
    return BARS[min(int(share * len(BARS)), len(BARS) - 1)]


# -- as lines for programs --------------------------------------------------------------


def print_jsonl(found: list[Figure]) -> None:
    """One object a figure, with the exact value and what it was derived from."""
    from communique.briefs.contract import figure_fields

    for figure in found:
        extra = _fields(figure)
        fields = {**figure_fields(figure), **{key: extra[key] or None for key in EXTRA}}
        click.echo(json.dumps(fields, ensure_ascii=False))


EXTRA = ("label", "product", "coverage", "valuation", "note")


def print_csv(found: list[Figure]) -> None:
    """One row a figure in the columns of the packaged file, with the source's label."""
    writer = csv.DictWriter(sys.stdout, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(_fields, found))


def _fields(figure: Figure) -> dict[str, str]:
    series, origin = figure.series, figure.origin
    return {
        "source": series.source,
        "label": _label(figure),
        "reporter": series.reporter,
        "partner": series.partner,
        "flow": series.flow.value,
        "product": series.product or "",
        "coverage": series.coverage.value,
        "valuation": series.valuation or "",
        "measure": figure.measure.value,
        "period": str(figure.period),
        "value": f"{figure.value:f}",
        "currency": series.currency,
        "status": figure.status.value,
        "published": str(origin.vintage or ""),
        "url": origin.url,
        "note": origin.note,
    }


FORMS: dict[str, Callable[[list[Figure]], None]] = {
    "table": print_table,
    "jsonl": print_jsonl,
    "csv": print_csv,
}
