"""Where reports come from: files, folders, JSON lines, standard input."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from difflib import get_close_matches
from pathlib import Path
from typing import BinaryIO, cast

from communique.domain.report import Report
from communique.errors import ReportError
from communique.reading.days import day_of_publication
from communique.reading.lines import Passed, Skip, ignore, reports_in_lines, stop
from communique.reading.text import LIMIT, contents, report_from

STDIN = "-"
TEXTS = (".txt", ".md")
ARCHIVES = (".jsonl", ".ndjson")

# The beginning of a line that is an object: JSON lines, even if the first of them is broken.
_OBJECT = re.compile(rb"^(?:\xef\xbb\xbf)?\s*\{\s*\"", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """How to read, the same for every place."""

    published: date | None
    language: str
    skip: Skip
    stdin: BinaryIO | None
    passed: Passed


def reports_in(
    places: Iterable[str | Path],
    *,
    published: date | None = None,
    language: str = "en",
    today: date | None = None,
    skip: Skip = stop,
    stdin: BinaryIO | None = None,
    passed: Passed = ignore,
) -> Iterator[Report]:
    """Every report in these places, in order, one at a time.

    A place is a text file, a `.jsonl` archive, a folder of both (sorted,
    with its subfolders; links that lead out of it are left alone), or `-`
    for standard input, which may be a text or JSON lines.

    published  the day for reports that do not carry one as a field; otherwise
               it is read from the text where the text says it clearly, not
               later than `today`
    skip       called with what could not be read, after which reading goes
               on; the default raises it
    passed     called with the bytes of each text or line once it is done with;
               of all together they are `size_of`
    """
    asked = _Asked(published, language, skip, stdin, passed)
    for place in places:
        for report in _reports(place, asked):
            yield _dated(report, today)


def size_of(places: Iterable[str | Path]) -> int | None:
    """The bytes in these places; None where that is not known before they are read."""
    total = 0
    for place in places:
        if str(place) == STDIN:
            return None
        path = Path(place)
        for file in _files_in(path) if path.is_dir() else (path,):
            with suppress(OSError):
                total += file.stat().st_size
    return total or None  # a pipe with a name has no size either


def _dated(report: Report, today: date | None) -> Report:
    if report.published is not None:
        return report
    found = day_of_publication(report.text, language=report.language, today=today)
    return replace(report, published=found.day) if found else report


def _reports(place: str | Path, asked: _Asked) -> Iterator[Report]:
    try:
        yield from _way(place)(place, asked)
    except ReportError as error:
        asked.skip(error)
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        asked.skip(ReportError(f"{place} cannot be read: {said}"))


def _way(place: str | Path) -> Callable[[str | Path, _Asked], Iterator[Report]]:
    path = Path(place)
    if not str(place):
        return _nothing
    if str(place) == STDIN:
        return _stdin
    if path.is_dir():
        return _folder
    return _archive if path.suffix.lower() in ARCHIVES else _file


def _file(place: str | Path, asked: _Asked) -> Iterator[Report]:
    _refuse_missing(Path(place))
    yield from _text(contents(Path(place)), str(place), asked)


def _text(data: bytes, name: str, asked: _Asked) -> Iterator[Report]:
    """The one report that these bytes are."""
    try:
        yield report_from(data, name=name, published=asked.published, language=asked.language)
    finally:
        asked.passed(len(data))


def _archive(place: str | Path, asked: _Asked) -> Iterator[Report]:
    _refuse_missing(Path(place))
    with Path(place).open("rb") as stream:
        yield from _lines(stream, str(place), asked)


def _lines(stream: BinaryIO, name: str, asked: _Asked) -> Iterator[Report]:
    """The reports of a stream of JSON lines; one with no line at all is an error."""
    met = 0

    def skip(error: ReportError) -> None:
        nonlocal met
        met += 1
        asked.skip(error)

    for report in reports_in_lines(
        stream,
        name=name,
        published=asked.published,
        language=asked.language,
        skip=skip,
        passed=asked.passed,
    ):
        met += 1
        yield report
    if not met:
        raise ReportError(f"{name} is empty: it has no line with a report")


def _folder(place: str | Path, asked: _Asked) -> Iterator[Report]:
    files = _files_in(Path(place))
    first = next(files, None)
    if first is None:
        raise ReportError(
            f"{place} is a folder without reports (looked for {', '.join(TEXTS + ARCHIVES)}"
            " in it and its subfolders)\n\nhint: name the files, or save reports as .txt"
        )
    yield from _reports(first, asked)
    for file in files:
        yield from _reports(file, asked)


def _files_in(folder: Path) -> Iterator[Path]:
    """Reports in a folder and its subfolders, sorted, hidden ones left out."""
    home = folder.resolve()
    for parent, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(parent, name)
            if name.startswith(".") or path.suffix.lower() not in TEXTS + ARCHIVES:
                continue
            if not path.is_symlink() or path.resolve().is_relative_to(home):
                yield path


def _stdin(place: str | Path, asked: _Asked) -> Iterator[Report]:
    stream = _peekable(asked.stdin or sys.stdin.buffer)
    if _OBJECT.search(stream.peek()):
        yield from _lines(stream, "standard input", asked)
        return
    yield from _text(stream.read(LIMIT + 1), "standard input", asked)


def _peekable(stream: BinaryIO) -> io.BufferedReader:
    if isinstance(stream, io.BufferedReader):
        return stream
    return io.BufferedReader(cast(io.RawIOBase, stream))


def _nothing(place: str | Path, asked: _Asked) -> Iterator[Report]:
    raise ReportError("a report was asked for by an empty name\n\nhint: communique check FILE")


def _refuse_missing(path: Path) -> None:
    if path.exists():
        return
    near = get_close_matches(path.name, _names_beside(path), n=1)
    hint = f"\n\nhint: did you mean {path.with_name(near[0])}?" if near else ""
    raise ReportError(f"there is no file {path}{hint}")


def _names_beside(path: Path) -> list[str]:
    with suppress(OSError):
        return os.listdir(path.parent)
    return []
