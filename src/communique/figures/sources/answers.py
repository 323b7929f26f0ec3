"""What all answers have in common: bytes to text, JSON, rows and numbers; errors in our words."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import Any

from communique.errors import SourceError
from communique.figures.sources import Refused, Unfinished

LARGEST = Decimal("1e18")  # a thousand times the world's trade of a century


def text_of(content: bytes, office: str) -> str:
    """The text of an answer, which is never a page for people.

    Raises:
        Refused: a web page: most often a missing key, or a service that moved.
    """
    text = content.decode("utf-8-sig", errors="replace")
    start = text[:512].lstrip().lower()
    if start.startswith(("<!doctype html", "<html")):
        raise Refused(
            f"{office} answered with a web page instead of data\n\n"
            "hint: it does so where a key is missing or wrong, or while it is being repaired"
        )
    return text


def json_of(content: bytes, office: str) -> Any:
    """JSON with numbers exactly as they are printed.

    Raises:
        Unfinished: the JSON stops in the middle.
    """
    text = text_of(content, office)
    try:
        return json.loads(text, parse_float=Decimal, parse_constant=_no_number)
    except (json.JSONDecodeError, RecursionError) as error:
        raise Unfinished(f"{office} sent no whole JSON: {error}") from None
    except ValueError as error:
        raise SourceError(f"{office}: {error}") from None


def csv_of(
    content: bytes, office: str, *, columns: tuple[str, ...]
) -> Iterator[tuple[str, dict[str, str]]]:
    """Rows of CSV by their header, each with its line for messages.

    Raises:
        Unfinished: it does not end with a line.
        SourceError: a column is missing, or a row has not as many cells as the header.
    """
    text = text_of(content, office)
    if text and not text.endswith("\n"):
        raise Unfinished(f"{office} sent a table whose last line has no end")
    reader = csv.reader(io.StringIO(text), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        missing = [name for name in columns if name not in header]
        if missing:
            raise SourceError(f"{office}: no column {missing[0]} (there are {header[:12]})")
        for cells in reader:
            if len(cells) != len(header):
                raise SourceError(
                    f"{office}, line {reader.line_num}: {len(cells)} cells instead of {len(header)}"
                )
            cleaned = (cell.strip() for cell in cells)
            yield f"line {reader.line_num}", dict(zip(header, cleaned, strict=True))
    except csv.Error as error:
        raise SourceError(f"{office}, line {reader.line_num}: {error}") from None


def number(cell: object, office: str, line: str) -> Decimal | None:
    """A value as printed; None where nothing was reported, which is not zero.

    >>> number("2019551635133", "IMF", "row 1"), number("", "IMF", "row 2")
    (Decimal('2019551635133'), None)
    """
    if cell is None or cell == "":
        return None
    try:
        value = cell if isinstance(cell, Decimal) else Decimal(_plain(cell))
    except (InvalidOperation, ValueError):
        value = Decimal("NaN")
    if not value.is_finite() or abs(value) > LARGEST:
        raise SourceError(f"{office}, {line}: {str(cell)[:40]!r} is not a value")
    return value.quantize(Decimal(1)) if value == value.to_integral_value() else value


def _plain(cell: object) -> str | int:
    if isinstance(cell, int) and not isinstance(cell, bool):
        return cell
    if isinstance(cell, str) and "_" not in cell:
        return cell
    raise ValueError


def _no_number(word: str) -> Decimal:
    raise ValueError(f"{word} is not a value")
