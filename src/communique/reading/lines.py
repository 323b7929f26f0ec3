"""Archives as JSON lines: one report a line, streamed, in the order of the file."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import BinaryIO

from communique.domain.report import Report
from communique.errors import ReportError
from communique.reading.text import LIMIT

Skip = Callable[[ReportError], None]
Passed = Callable[[int], None]

_SURROGATE = re.compile(r"[\ud800-\udfff]")


def stop(error: ReportError) -> None:
    """The strict way to meet a bad line or file: raise."""
    raise error


def ignore(_: int) -> None:
    """Nobody asks how far reading has come."""


def reports_in_lines(
    stream: BinaryIO,
    *,
    name: str,
    published: date | None = None,
    language: str = "en",
    skip: Skip = stop,
    passed: Passed = ignore,
) -> Iterator[Report]:
    """Every good line as a report; every bad one goes to `skip`, and reading goes on.

    published, language  for lines that do not say
    passed               called with the bytes of each line when the next one is asked for
    """
    for number, line in enumerate(_lines(stream, passed), start=1):
        if line is not None and not line.strip():
            continue
        try:
            yield _report(line, name=name, number=number, published=published, language=language)
        except ReportError as error:
            skip(error)


def _lines(stream: BinaryIO, passed: Passed) -> Iterator[bytes | None]:
    """The lines; None for one that is too long, which is never held whole."""
    first = True
    while line := stream.readline(LIMIT + 1):
        if len(line) > LIMIT and not line.endswith(b"\n"):
            yield None
            _drop_rest(stream, passed)
        else:
            yield line.removeprefix(b"\xef\xbb\xbf") if first else line
        first = False
        passed(len(line))


def _drop_rest(stream: BinaryIO, passed: Passed) -> None:
    ended = False
    while not ended and (rest := stream.readline(1 << 16)):
        passed(len(rest))
        ended = rest.endswith(b"\n")


def _report(
    line: bytes | None, *, name: str, number: int, published: date | None, language: str
) -> Report:
    where = f"{name}, line {number}"
    if line is None:
        raise ReportError(f"{where} is longer than {LIMIT // 1_000_000} MB")
    fields = _fields(line, where)
    text = fields.get("text")
    if not isinstance(text, str):
        there = ", ".join(sorted(fields)) or "nothing"
        raise ReportError(f'{where} has no "text" to read (it has {there})')
    return Report(
        # a lone surrogate cannot be written out again; one character stays one character
        text=_SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text),
        published=_day(fields.get("published"), where) or published,
        language=str(fields.get("lang") or language),
        id=str(fields["id"]) if fields.get("id") is not None else f"{name}:{number}",
    )


def _fields(line: bytes, where: str) -> dict[str, object]:
    try:
        fields = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise ReportError(
            f"{where} is not UTF-8 text: byte {line[error.start]:#04x} at position {error.start}"
        ) from None
    except json.JSONDecodeError as error:
        raise ReportError(f"{where} is not JSON: {error.msg} at column {error.colno}") from None
    except (RecursionError, ValueError) as error:
        raise ReportError(f"{where} is not JSON that can be read: {error}") from None
    if not isinstance(fields, dict):
        raise ReportError(f'{where} is not an object with "id", "published", "lang", "text"')
    return fields


def _day(written: object, where: str) -> date | None:
    if written is None or written == "":
        return None
    try:
        return datetime.fromisoformat(str(written)).date()
    except ValueError:
        raise ReportError(
            f'{where} has "published": {str(written)!r:.40}, which is not a date such as 2022-12-30'
        ) from None
