"""What is expected of a trade: as a table, as JSON, as CSV, and as a picture with its bands."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from textwrap import wrap
from typing import TYPE_CHECKING, TextIO

from communique.briefs.contract import Json, figure_fields, number
from communique.briefs.drawing import Band as Shade
from communique.briefs.drawing import Drawing, Kind, Level, Line, Point, Reach
from communique.briefs.prospects import chance_words
from communique.briefs.safe import visible
from communique.briefs.words import SCALES, figure_value_words, pair_words, value_words
from communique.domain import Figure, Period
from communique.figures.offices import label
from communique.outlook.forecasts import Expected, Outlook

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

WIDTH = 80  # where the output is not a terminal
LABEL = 9
MOST_LINKS = 3  # JSON lines have them all
YEARS_DRAWN = 12
COLUMNS = (
    "source", "reporter", "partner", "flow", "currency", "as_of", "period", "median", "growth",
    "low50", "high50", "low80", "high80", "low95", "high95", "level", "chance", "naive",
    "seasonal_naive",
)  # fmt: skip


# -- a table ---------------------------------------------------------------------------------


def print_table(found: Sequence[Outlook], to: TextIO, *, months: bool) -> None:
    """One block a series, the best first."""
    from rich.console import Console

    width = None if to.isatty() else WIDTH
    console = Console(file=to, width=width, markup=False, highlight=False, emoji=False)
    for count, one in enumerate(found):
        if count:
            console.print()
        _print_outlook(one, console, months=months)


def _print_outlook(one: Outlook, to: Console, *, months: bool) -> None:
    to.print(f"{title(one)}, as of {one.as_of}", style="bold")
    for line in _known_lines(one):
        to.print(line if "://" in line else _hanging(line, to.width), soft_wrap=True)
    scale, word = _scale(one)
    to.print(f"\nexpected, in {f'{word} {_currency(one)}'.strip()}:")
    to.print(_table(one, one.years, scale))
    if months and one.months:
        to.print(_table(one, one.months, scale))
    for line in _beside_lines(one, scale, word):
        to.print(line)


def title(one: Outlook) -> str:
    """What is counted, and by whom."""
    account = one.account
    pair = pair_words(account.reporter, account.partner, one.flow)
    return visible(f"{one.flow.capitalize()} of {pair}, {label(account.source, account.reporter)}")


def named(period: Period, one: Outlook) -> str:
    """A period as its office names it: `FY2025-26` where it counts fiscal years."""
    fiscal = (Period.of_fiscal_year(period.year + later) for later in (0, 1))
    its = (year for year in fiscal if year.of(one.account.reporter) == period)
    return str(period if period.is_year else next(its, period))


def _known_lines(one: Outlook) -> Iterator[str]:
    years = f"{len(one.known)} years" if len(one.known) > 1 else "one year"
    yield f"known    {years}, the last {_told(one.known[-1])}"
    yield from _link(one.known[-1])
    if one.so_far is not None:
        yield f"so far   {_told(one.so_far)}, {one.so_far_growth:+}%"
        yield from _link(one.so_far)
    for figure in one.used:
        yield f"beside   {visible(label(figure.source, figure.series.reporter))}: {_told(figure)}"


def _hanging(line: str, width: int) -> str:
    """Wrapped below its label."""
    return "\n".join(wrap(line, width, subsequent_indent=" " * LABEL, break_long_words=False))


def _told(figure: Figure) -> str:
    vintage = figure.origin.vintage
    published = f"published {vintage}" if vintage else "day of publication unknown"
    value = visible(figure_value_words(figure))
    return f"{figure.period}: {value} ({figure.status}, {published})"


def _link(figure: Figure) -> Iterator[str]:
    parts = figure.derived_from or (figure,)
    links = list(dict.fromkeys(visible(part.origin.url) for part in parts if part.origin.url))
    for url in links[:MOST_LINKS]:
        yield f"{' ' * LABEL}{url}"
    if len(links) > MOST_LINKS:
        yield f"{' ' * LABEL}and {len(links) - MOST_LINKS} more (--format jsonl has them all)"


def _table(one: Outlook, periods: Sequence[Expected], scale: Decimal) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Period", no_wrap=True)
    grows = any(expected.growth is not None for expected in periods)
    headings = ["Median", *(["Growth"] if grows else []), "50%", "80%", "95%"]
    asked = any(expected.chance is not None for expected in periods)
    if asked:
        headings.append("Reached")
    for heading in headings:
        table.add_column(heading, no_wrap=True, justify="right")
    for expected in periods:
        cells = [named(expected.period, one), _short(expected.median, scale)]
        cells += [f"{expected.growth:+}%"] if grows and expected.growth is not None else []
        cells += [
            f"{_short(band.low, scale)}–{_short(band.high, scale)}" for band in expected.bands
        ]
        cells += [chance_words(expected.chance)] if expected.chance is not None else []
        table.add_row(*cells)
    return table


def _beside_lines(one: Outlook, scale: Decimal, word: str) -> Iterator[str]:
    if one.level is not None:
        level = value_words(one.level, _currency(one))
        if one.likeliest is None:
            yield f"{level}: less likely than not, even within ten years"
        else:
            yield f"{level}: more likely than not by {named(one.likeliest, one)}"
    first = one.years[0]
    line = f"naive: {_short(first.naive, scale)} again each year"
    if first.seasonal is not None:
        line += f"; seasonal naive: {_short(first.seasonal, scale)} in {named(first.period, one)}"
    yield line


def _scale(one: Outlook) -> tuple[Decimal, str]:
    median = one.years[0].median
    return next((pair for pair in SCALES if median >= pair[0]), (Decimal(1), ""))


def _short(value: Decimal, scale: Decimal) -> str:
    """Two decimals below ten, else one; no zeros behind the point."""
    scaled = value / scale
    digits = f"{round(scaled, 2 if abs(scaled) < 10 else 1):f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _currency(one: Outlook) -> str:
    return visible(one.account.currency)


# -- for programs ----------------------------------------------------------------------------


def json_fields(one: Outlook, *, months: bool) -> Json:
    """One line of `communique outlook … --format jsonl`: a series and what is expected of it."""
    account = one.account
    return {
        "source": account.source,
        "reporter": account.reporter,
        "partner": account.partner,
        "flow": one.flow.value,
        "currency": account.currency,
        "as_of": one.as_of.isoformat(),
        "level": number(one.level),
        "likeliest": named(one.likeliest, one) if one.likeliest else None,
        "years": [_expected_fields(expected, one) for expected in one.years],
        "months": [_expected_fields(expected, one) for expected in one.months] if months else [],
        "so_far": one.so_far and figure_fields(one.so_far),
        "so_far_growth": number(one.so_far_growth),
        "figures": [figure_fields(figure) for figure in (*one.known, *one.used)],
    }


def _expected_fields(expected: Expected, one: Outlook) -> Json:
    return {
        "period": named(expected.period, one),
        "median": number(expected.median),
        "growth": number(expected.growth),
        "bands": [
            {"share": band.share, "low": number(band.low), "high": number(band.high)}
            for band in expected.bands
        ],
        "chance": None if expected.chance is None else round(expected.chance, 4),
        "naive": number(expected.naive),
        "seasonal_naive": number(expected.seasonal),
    }


def write_csv(found: Iterable[Outlook], to: TextIO, *, months: bool) -> None:
    """One row a period."""
    rows = csv.writer(to, lineterminator="\n")
    rows.writerow(COLUMNS)
    for one in found:
        for expected in (*one.years, *(one.months if months else ())):
            rows.writerow(_csv_row(one, expected))


def _csv_row(one: Outlook, expected: Expected) -> list[object]:
    account = one.account
    ends = [end for band in expected.bands for end in (band.low, band.high)]
    return [
        account.source, account.reporter, account.partner, one.flow.value, account.currency,
        one.as_of, named(expected.period, one), expected.median, expected.growth, *ends,
        number(one.level), None if expected.chance is None else round(expected.chance, 4),
        expected.naive, expected.seasonal,
    ]  # fmt: skip


# -- a picture -------------------------------------------------------------------------------


def drawing(one: Outlook) -> Drawing:
    """The years known, the median of the years to come, and the bands around it."""
    account = one.account
    known = [
        Point(figure.period, figure.value)
        for figure in one.known
        if figure.period.first >= one.years[0].period.first - 12 * YEARS_DRAWN
    ]
    office = label(account.source, account.reporter)
    expected = Line(
        "expected (median)",
        (*known[-1:], *(Point(year.period, year.median) for year in one.years)),
        Kind.FORECAST,
    )
    pair = pair_words(account.reporter, account.partner, one.flow)
    return Drawing(
        title=f"{one.flow.capitalize()} of {pair}: known and expected",
        unit=account.currency,
        lines=(Line(office, tuple(known)), expected),
        source=_source_words(one, office),
        levels=_levels(one),
        bands=tuple(_shade(one, known[-1:], place) for place in (2, 1, 0)),
    )


def _shade(one: Outlook, last: Sequence[Point], place: int) -> Shade:
    """A band that opens from the last figure known."""
    bands = [(year.period, year.bands[place]) for year in one.years]
    reaches = [Reach(point.period, point.value, point.value) for point in last]
    reaches += [Reach(period, band.low, band.high) for period, band in bands]
    return Shade(f"{bands[0][1].share:.0%} of outcomes", tuple(reaches))


def _levels(one: Outlook) -> tuple[Level, ...]:
    if one.level is None:
        return ()
    by = one.years[-1]
    chance = (
        f", {chance_words(by.chance)} by {named(by.period, one)}" if by.chance is not None else ""
    )
    return (Level(f"{value_words(one.level, one.account.currency)}{chance}", one.level, None),)


def _source_words(one: Outlook, office: str) -> str:
    so_far = f", and {one.so_far.period}" if one.so_far else ""
    return (
        f"Source: {office}, years to {one.known[-1].period}{so_far}, as public on {one.as_of};"
        " expected by Communiqué."
    )
