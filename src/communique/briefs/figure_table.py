"""Figures as people look at them: a table, the course of each series, the links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, TextIO

from communique.briefs.figure_rows import label
from communique.briefs.safe import visible
from communique.domain import Figure, Measure, Status

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

    from communique.figures.cumulative import Disagreement
    from communique.figures.mirror import Mirror

WIDTH = 80  # where the output is not a terminal
BARS = "▁▂▃▄▅▆▇█"
FEWEST_BARS = 3  # fewer years show no spread
SCALES = ((Decimal("1e12"), "tn"), (Decimal("1e9"), "bn"), (Decimal("1e6"), "mn"))


def print_table(found: list[Figure], to: TextIO, *, reporter: str) -> None:
    """A table, the spread of each series, both sides beside each other, then the links."""
    from communique.figures.cumulative import disagreements
    from communique.figures.mirror import mirrors

    levels = [figure for figure in found if figure.measure is Measure.LEVEL]
    numbers = _numbered_links(levels or found)
    console = console_of(to)
    console.print(_table(found, numbers))
    _print_spreads(levels, console)
    _print_mirrors(mirrors(levels, reporter), console)
    _print_disagreements(disagreements(levels), console)
    for url, number in numbers.items():
        console.print(f"[{number}] {visible(url)}", soft_wrap=True)
    for words in dict.fromkeys(_how(figure) for figure in levels if figure.derived_from):
        console.print(f"= {words}")


def _how(figure: Figure) -> str:
    """How a derived figure came about, in words that many share."""
    if figure.status is Status.CONVERTED:
        return "converted at the average rate of the period"
    if figure.period != figure.derived_from[0].period:
        return "sums of months, or months between two sums, worked out here"
    return "exports and imports of the same page, added or subtracted here"


def console_of(to: TextIO) -> Console:
    """Prints to a stream as things are, at a fixed width where that is no terminal."""
    from rich.console import Console

    width = None if to.isatty() else WIDTH
    return Console(file=to, width=width, markup=False, highlight=False, emoji=False)


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
    places = 2 if abs(figure.value) >= 1 else 6
    digits = f"{round(figure.value / scale, places):f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    mark = "= " if figure.derived_from else ""
    unit = visible(figure.series.currency)
    return mark + " ".join(part for part in (digits, word, unit) if part)


def _source_words(figure: Figure) -> str:
    """The office, whose report it repeats, and what sets the series apart from plain goods."""
    from communique.figures.offices import is_database

    series = figure.series
    side = f"by {series.reporter}" if is_database(series.source) else ""
    words = [label(figure), side, series.product or ""]
    if series.coverage != "goods":
        words.append(series.coverage.value)
    return visible(", ".join(filter(None, words)))


def _numbered_links(found: Iterable[Figure]) -> dict[str, int]:
    urls = dict.fromkeys(figure.origin.url for figure in found if figure.origin.url)
    return {url: number for number, url in enumerate(urls, start=1)}


# -- both sides -----------------------------------------------------------------------


def _print_mirrors(pairs: Sequence[Mirror], console: Console) -> None:
    """Own count, partner's count, gap; below, what is known of the difference."""
    from rich.table import Table

    if not pairs:
        return
    one, other = pairs[0].own.series, pairs[0].partner.series
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Period", no_wrap=True)
    for series in (one, other):
        table.add_column(f"{series.reporter} {series.flow}", no_wrap=True, justify="right")
    table.add_column("Gap", no_wrap=True, justify="right")
    table.add_column("Counted by")
    for pair in pairs:
        table.add_row(*_mirror_cells(pair))
    console.print()
    console.print(table)
    for why in dict.fromkeys(pair.why for pair in pairs):
        console.print(f"gap: {visible(why)}")
    console.print()


def _mirror_cells(pair: Mirror) -> tuple[str, ...]:
    offices = dict.fromkeys((label(pair.own), label(pair.partner)))
    return (
        str(pair.own.period),
        readable(pair.own),
        readable(pair.partner),
        "" if pair.percent is None else f"{pair.percent:+}%",
        visible(" / ".join(offices)),
    )


def _print_disagreements(found: Sequence[Disagreement], console: Console) -> None:
    """Printed numbers that are not what follows from the others."""
    for one in found:
        console.print(
            f"{label(one.printed)}, {one.printed.period}: {readable(one.printed)} printed,"
            f" {readable(replace(one.derived, derived_from=()))} by"
            f" {visible(one.derived.origin.note)}"
        )


# -- the spread ----------------------------------------------------------------------


def _print_spreads(levels: list[Figure], console: Console) -> None:
    """One line a series that has enough years to show a course."""
    for series in dict.fromkeys(figure.series for figure in levels):
        years = {f.period.year: f for f in levels if f.series == series and f.period.is_year}
        if len(years) >= FEWEST_BARS:
            first, last = min(years), max(years)
            console.print(
                f"{_source_words(years[last])}, {first} to {last}: {readable(years[first])}"
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
