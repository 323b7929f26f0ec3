"""The answers about targets in every format, given to where they are wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from communique.app.output import (
    destination,
    is_stream,
    new_file,
    open_stream,
    refuse_output,
    write_json,
)
from communique.errors import AskError

if TYPE_CHECKING:
    from communique.outlook.board import Entry
    from communique.outlook.course import Course

PICTURES = ("svg", "png")
FORMATS = ("table", "csv", "jsonl", "markdown", "html", *PICTURES)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and the course of the one target asked about."""

    entries: list[Entry]
    course: Callable[[], Course] | None = None


def give(form: str, output: str | None, found: Answer, forms: dict[str, Writer]) -> None:
    """Write the answer where it is wanted."""
    to = destination(form, output, "targets")
    if form in PICTURES:
        _picture(form, to, found)
    elif to is None or is_stream(to):
        with open_stream(to) as stream:
            forms[form](found, stream)
    else:
        refuse_output(to, ())
        with new_file(to) as made, made.open("w", encoding="utf-8", newline="") as file:
            forms[form](found, file)


# -- pictures ----------------------------------------------------------------------------


def _picture(form: str, to: Path | None, found: Answer) -> None:
    if form == "png" and (to is None and sys.stdout.isatty()):
        raise AskError("a PNG cannot be shown here\n\nhint: --format png --output targets.png")
    drawn = _drawn(form, found)
    if to is None or is_stream(to):
        with open(to, "wb") if to else nullcontext(sys.stdout.buffer) as stream:
            stream.write(drawn)
        return
    refuse_output(to, ())
    with new_file(to) as made:
        made.write_bytes(drawn)


def _drawn(form: str, found: Answer) -> bytes:
    from communique.briefs import charts, target_charts

    target_charts.refuse_without_extra()
    if found.course is None:
        svg, png = target_charts.board_svg, target_charts.board_png
        return png(found.entries) if form == "png" else svg(found.entries).encode()
    drawing = target_charts.drawing_of(found.entries[0], found.course())
    return charts.png(drawing) if form == "png" else charts.svg(drawing).encode()


# -- texts -------------------------------------------------------------------------------


def _lines(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_lines import target_line

    for entry in found.entries:
        write_json(target_line(entry), to)


def _rows(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_lines import write_csv

    write_csv(found.entries, to)


def _board(found: Answer, to: TextIO) -> None:
    from communique.briefs.targets import print_board
    from communique.briefs.terminal import console

    print_board(found.entries, console(to))


def _one(found: Answer, to: TextIO) -> None:
    from communique.briefs.targets import print_target
    from communique.briefs.terminal import console

    print_target(found.entries[0], console(to))


def _markdown(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_pages import board_markdown

    to.write(board_markdown(found.entries))


def _one_markdown(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_pages import target_markdown

    to.write(target_markdown(found.entries[0]))


def _html(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_pages import board_html

    to.write(board_html(found.entries))


def _one_html(found: Answer, to: TextIO) -> None:
    """One page, with a picture where the extra for pictures is there."""
    from communique.briefs import charts, target_charts
    from communique.briefs.target_pages import target_html

    picture, [entry] = "", found.entries
    if found.course is not None and charts.available():
        drawing = target_charts.drawing_of(entry, found.course())
        picture = charts.in_page(drawing, width=640, height=260)
    to.write(target_html(entry, picture))


Writer = Callable[[Answer, TextIO], None]
_PROGRAMS: dict[str, Writer] = {"jsonl": _lines, "csv": _rows}
BOARD: dict[str, Writer] = {**_PROGRAMS, "table": _board, "markdown": _markdown, "html": _html}
ONE: dict[str, Writer] = {
    **_PROGRAMS, "table": _one, "markdown": _one_markdown, "html": _one_html,
}  # fmt: skip
