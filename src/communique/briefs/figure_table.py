"""Figures as people look at them: a table, the course of each series, the links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, TextIO

from communique.briefs.figure_rows import label
from communique.briefs.safe import visible
from communique.domain import Figure, Measure

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

WIDTH = 80  # where the output is not a terminal
BARS = "▁▂▃▄▅▆▇█"
FEWEST_BARS = 3  # fewer years show no spread
SCALES = ((Decimal("1e12"), "tn"), (Decimal("1e9"), "bn"), (Decimal("1e6"), "mn"))


def print_table(found: list[Figure], to: TextIO) -> None:
    """A table, then the spread of each series, then the links."""
    from rich.console import Console

    levels = [figure for figure in found if figure.measure is Measure.LEVEL]
    numbers = _numbered_links(levels or found)
    width = None if to.isatty() else WIDTH
    console = Console(file=to, width=width, markup=False, highlight=False, emoji=False)
    console.print(_table(found, numbers))
    _print_spreads(levels, console)
    for url, number in numbers.items():
        console.print(f"[{number}] {visible(url)}", soft_wrap=True)
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
    unit = visible(figure.series.currency)
    return mark + " ".join(part for part in (digits, word, unit) if part)


def _source_words(figure: Figure) -> str:
    """The office, and what sets the series apart from plain goods."""
    series = figure.series
    words = [label(figure), series.product or ""]
    if series.coverage != "goods":
        words.append(series.coverage.value)
    return visible(", ".join(filter(None, words)))


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
