"""A CSV of your own in the columns of the packaged figures: any office, added by hand.

Columns by name, in any order, UTF-8, commas:

    source      code of the office, in your words: `GACC`, `DESK`
    reporter    whose trade: ISO 3166 alpha-3, or a group code such as EU
    partner     with whom; WLD is the whole world
    flow        exports, imports, turnover or balance
    period      2024, 2024-03, 2024-Q1, 2024-01/2024-05, FY2023-24
    value       whole units, digits and at most one point: 244819000000
    currency    ISO 4217 code, or a unit of quantity such as tonnes

and, where they say more than their default,

    product     empty is all goods
    coverage    goods (default), services, goods and services
    valuation   FOB, CIF, FAS, customs value, ...; empty is unknown
    measure     level (default), or change: the percent against the year before
    status      exact (default), provisional, rounded, floor, estimated, converted, press
    published   2025-01-13, 2025-01 or 2025; empty is unknown
    url, note   where it can be read, what a reader should know
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from communique.domain import (
    Coverage,
    Figure,
    Flow,
    Measure,
    Origin,
    Period,
    Series,
    Status,
    Valuation,
    Vintage,
)
from communique.domain.amounts import QUANTITY_UNITS
from communique.domain.places import code_of, is_economy
from communique.errors import SourceError
from communique.figures.sources import Source

SOURCE = Source(
    code="CSV",  # of the file; each row names the office of its figure
    name="csv",
    producer="you",
    title="A table in the columns of the packaged figures",
    licence="yours",
    covers="whatever its rows say: any office, economy, flow, product and period",
    currency="",
    traps=(
        "Numbers are digits and at most one point: what a comma means depends on who writes it.",
        "Values are whole units, so 244.8 billion is 244800000000.",
        "UTF-8, commas between the columns, their names in the first line.",
        "Without a day in published, a number is public a year after its period, or on the day"
        " it was imported.",
    ),
    url="",
    base="",
)
NEEDED = ("source", "reporter", "partner", "flow", "period", "value", "currency")
DEFAULTS = {
    "product": "", "coverage": "goods", "valuation": "", "measure": "level", "status": "exact",
    "published": "", "url": "", "note": "",
}  # fmt: skip
IGNORED = ("label", "retrieved")  # what we write beside them
OTHER_GROUPS = ("CENTRAL-ASIA",)  # of the packaged figures; no claim speaks of it
MOST_ERRORS = 10
MOST_COLUMNS = 100
LARGEST = Decimal(10) ** 18  # a thousand times the world's trade of a century
FLOWS = (Flow.EXPORTS, Flow.IMPORTS, Flow.TURNOVER, Flow.BALANCE)

_NUMBER = re.compile(r"-?[0-9]{1,30}(\.[0-9]{1,6})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_Word = TypeVar("_Word", bound=StrEnum)


def read(content: bytes, *, name: str) -> Iterator[Figure]:
    """The figures of a file, row by row.

    Raises:
        SourceError: the file is no such table, or some rows cannot be read: it
            names each (up to ten) with its line, its column and what is wrong.
    """
    bad: list[str] = []
    for line, row in rows(content, name=name):
        try:
            yield _figure(row)
        except ValueError as error:
            bad.append(f"{name}, line {line}: {error}")
            if len(bad) == MOST_ERRORS:
                break
    if bad:
        raise SourceError("\n".join(bad) + "\n\nhint: nothing was imported; mend these rows first")


def rows(content: bytes, *, name: str) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows by the names of their columns, with their lines; blank lines are none."""
    lines = iter(_text(content, name).splitlines(keepends=True))
    reader = csv.reader(lines, strict=True)
    try:
        header = _header(next(reader, []), name)
        for cells in reader:
            if not cells:
                continue
            if len(cells) != len(header):
                raise SourceError(
                    f"{name}, line {reader.line_num}: {len(cells)} cells, and the header has"
                    f" {len(header)}\n\nhint: a cell that holds a comma needs quotes around it"
                )
            cleaned = (cell.strip() for cell in cells)
            yield reader.line_num, DEFAULTS | dict(zip(header, cleaned, strict=True))
    except csv.Error as error:
        raise SourceError(f"{name}, line {reader.line_num}: {error}") from None


def _text(content: bytes, name: str) -> str:
    if b"\0" in content:
        raise SourceError(
            f"{name} holds NUL bytes, so it is no text\n\n"
            "hint: save it as CSV in UTF-8, not as a spreadsheet or in UTF-16"
        )
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise SourceError(
            f"{name}, line {line}: byte {content[error.start]:#04x} is not UTF-8"
            "\n\nhint: save it in UTF-8"
        ) from None


def _header(cells: list[str], name: str) -> list[str]:
    header = [cell.strip().lower() for cell in cells[:MOST_COLUMNS]]
    if len(cells) > MOST_COLUMNS:
        raise SourceError(f"{name}, line 1: {len(cells):,} columns{_columns()}")
    other = next((sign for sign in ";\t|" if len(header) == 1 and sign in header[0]), None)
    if other is not None:
        raise SourceError(
            f"{name}, line 1: the columns are separated by {other!r}, not by commas"
            "\n\nhint: save it as CSV with commas"
        )
    known = (*NEEDED, *DEFAULTS, *IGNORED)
    for cell in header:
        if cell not in known:
            near = get_close_matches(cell, known, n=1)
            said = f"\n\nhint: did you mean {near[0]}?" if near else ""
            raise SourceError(f"{name}, line 1: unknown column {cell[:40]!r}{said or _columns()}")
        if header.count(cell) > 1:
            raise SourceError(f"{name}, line 1: there are two columns {cell!r}")
    missing = [column for column in NEEDED if column not in header]
    if missing:
        raise SourceError(f"{name}, line 1: there is no column {missing[0]!r}{_columns()}")
    return header


def _columns() -> str:
    return f"\n\nhint: it needs {', '.join(NEEDED)}, and may have {', '.join(DEFAULTS)}"


# -- one row ---------------------------------------------------------------------------------


def _figure(row: Mapping[str, str]) -> Figure:
    for column, cell in row.items():
        if not cell.isprintable():
            raise ValueError(f"{column} holds a character that cannot be seen: {cell[:40]!r}")
    measure = _one_of(Measure, row, "measure", (Measure.LEVEL, Measure.CHANGE))
    source = row["source"]
    if not source:
        raise ValueError("source is empty")
    return Figure(
        series=Series(
            source=source,
            reporter=_economy(row, "reporter"),
            partner=_economy(row, "partner"),
            flow=_one_of(Flow, row, "flow", FLOWS),
            currency=_currency(row["currency"]),
            product=row["product"] or None,
            coverage=_one_of(Coverage, row, "coverage", tuple(Coverage)),
            valuation=_one_of(Valuation, row, "valuation", tuple(Valuation))
            if row["valuation"]
            else None,
        ),
        period=_parsed(Period.parse, row, "period"),
        value=_value(row["value"]),
        origin=Origin(
            source, _parsed(Vintage.parse, row, "published"), row["url"], note=row["note"]
        ),
        measure=measure,
        status=_one_of(Status, row, "status", tuple(Status)),
    )


def _economy(row: Mapping[str, str], column: str) -> str:
    code = row[column]
    if is_economy(code) or code in OTHER_GROUPS:
        return code
    meant = code_of(code)
    raise ValueError(
        f"{column} is {code[:40]!r}, which is no code of an economy"
        + (f" (did you mean {meant}?)" if meant else "")
    )


def _one_of(
    kind: type[_Word], row: Mapping[str, str], column: str, known: tuple[_Word, ...]
) -> _Word:
    word = row[column]
    if word in known:
        return kind(word)
    raise ValueError(f"{column} is {word[:40]!r} (it is one of {', '.join(known)})")


_Read = TypeVar("_Read")


def _parsed(parse: Callable[[str], _Read], row: Mapping[str, str], column: str) -> _Read:
    try:
        return parse(row[column])
    except ValueError as error:
        raise ValueError(f"{column}: {str(error)[:200]}") from None


def _currency(code: str) -> str:
    if _CURRENCY.fullmatch(code) or code in QUANTITY_UNITS:
        return code
    raise ValueError(
        f"currency is {code[:40]!r} (it is an ISO 4217 code such as USD,"
        f" or one of {', '.join(QUANTITY_UNITS)})"
    )


def _value(text: str) -> Decimal:
    """Digits, and at most one point: what a comma means depends on who writes it."""
    if _NUMBER.fullmatch(text) and abs(value := Decimal(text)) <= LARGEST:
        return value
    what = "empty" if not text else f"{text[:40]!r}"
    raise ValueError(f"value is {what} (it is digits and at most one point, such as 1234.5)")
