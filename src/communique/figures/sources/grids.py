"""Tables that people save by hand: rows and cells of a page, a spreadsheet, CSV or plain text."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import unescape

from communique.errors import SourceError
from communique.figures.sources.archives import refuse_traps

MOST_BYTES = 20_000_000
MOST_ROWS = 5_000
MOST_COLUMNS = 100
MOST_UNPACKED = 100_000_000  # bytes of one part of a spreadsheet
OLD_SPREADSHEET = b"\xd0\xcf\x11\xe0"

# A number or a dash, as it stands in a line of text.
_CELL = r"(?:-?\d[\d,]*(?:\.\d+)?|[-—–－])"


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    line     where it stands, for messages: `line 7`
    label    the text it begins with; empty where it begins with a number
    cells    the cells after the label, without the blanks around them
    is_text  whether its cells were cut out of a line, so that none can be empty
    """

    line: str
    label: str
    cells: tuple[str, ...]
    is_text: bool = False

    @property
    def text(self) -> str:
        """The whole row as one text."""
        return " ".join(cell for cell in (self.label, *self.cells) if cell)


def rows_of(content: bytes, *, name: str) -> list[Row]:
    """The rows that hold anything, whatever kind of file it is.

    Raises:
        SourceError: it is none of the known kinds, or larger than any such table.
    """
    if len(content) > MOST_BYTES:
        raise SourceError(f"{name} has {len(content):,} bytes, more than a saved table has")
    if content.startswith(OLD_SPREADSHEET):
        raise SourceError(
            f"{name} is a spreadsheet of the old form (.xls)"
            "\n\nhint: open it and save it as .xlsx or as CSV"
        )
    if content.startswith(b"PK"):
        found = _of_spreadsheet(content, name)
    else:
        text = _text(content, name)
        if re.search(r"<(?:table|html|!doctype)", text[:100_000], re.IGNORECASE):
            found = _of_page(text)
        elif name.lower().endswith((".csv", ".tsv")):
            found = _of_csv(text, name)
        else:
            found = (_of_line(f"line {n}", line) for n, line in enumerate(text.splitlines(), 1))
    return list(_limited((row for row in found if row.label or any(row.cells)), name))


def _limited(rows: Iterator[Row], name: str) -> Iterator[Row]:
    for count, row in enumerate(rows, start=1):
        if count > MOST_ROWS or len(row.cells) > MOST_COLUMNS:
            raise SourceError(
                f"{name} has more than {MOST_ROWS:,} rows"
                if count > MOST_ROWS
                else f"{name}, {row.line}: {len(row.cells):,} columns, more than any such table has"
            )
        yield row


def _text(content: bytes, name: str) -> str:
    """UTF-8, or what Chinese pages of before are in."""
    if b"\0" in content:
        raise SourceError(f"{name} holds NUL bytes, so it is neither a page nor text")
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SourceError(f"{name} is neither UTF-8 nor GB 18030")


def _row(line: str, cells: Sequence[str]) -> Row:
    """A row of cells; blanks before the label are no cells."""
    stripped = [" ".join(cell.split()) for cell in cells]
    while stripped and not stripped[0] and any(stripped):
        stripped.pop(0)
    is_label = bool(stripped) and not re.fullmatch(_CELL, stripped[0])
    label = stripped[0] if is_label else ""
    return Row(line, label, tuple(stripped[1:] if is_label else stripped))


def _of_line(line: str, text: str) -> Row:
    """A line of text: its numbers at the end are cells, the rest is the label."""
    words = text.split()
    at = len(words)
    while at and re.fullmatch(_CELL, words[at - 1]):
        at -= 1
    return Row(line, " ".join(words[:at]), tuple(words[at:]), is_text=True)


def _of_csv(text: str, name: str) -> Iterator[Row]:
    delimiter = "\t" if "\t" in text else ","
    reader = csv.reader(io.StringIO(text), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            yield _row(f"line {reader.line_num}", cells)
    except csv.Error as error:
        raise SourceError(f"{name}, line {reader.line_num}: {error}") from None


# -- pages -------------------------------------------------------------------------------------

BREAKS = ("tr", "h1", "h2", "h3", "caption")  # tags with which a new row begins
CELLS = ("td", "th", *BREAKS[1:])
UNSEEN = ("script", "style")


def _of_page(text: str) -> Iterator[Row]:
    """The rows of all tables, and the headings between them, in their order."""
    rows: list[list[str]] = []
    cell: list[str] | None = None
    for tag, words in _pieces(text):
        if cell is not None:
            cell.append(words)
        name = tag.lstrip("/")
        if name in (*CELLS, "tr", "table") and cell is not None:
            rows[-1].append(unescape("".join(cell)))
            cell = None
        if tag in BREAKS or (tag in CELLS and not rows):
            rows.append([])
        if tag in CELLS:
            cell = []
    if cell:
        rows[-1].append(unescape("".join(cell)))
    for number, cells in enumerate(rows, start=1):
        yield _row(f"row {number}", cells)


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """Each tag in small letters with the text before it; what is never shown is left out.

    Every search starts where the last one ended, and none is made twice, so
    that a page takes no longer than its length: the parser of the standard
    library takes the square of it where tags are left open.
    """
    at = 0
    small = text.lower()
    while (start := text.find("<", at)) >= 0:
        is_comment = text.startswith("<!--", start)
        mark = "-->" if is_comment else ">"
        end = text.find(mark, start + 1)
        if end < 0:
            break
        words = text[at:start]
        tag = "" if is_comment else (small[start + 1 : end].split() or [""])[0].rstrip("/")
        at = end + len(mark)
        yield tag, words
        if tag in UNSEEN:
            end = small.find(f"</{tag}", at)
            if end < 0:
                return
            at = end
    else:
        yield "", text[at:]


# -- spreadsheets --------------------------------------------------------------------------------


def _of_spreadsheet(content: bytes, name: str) -> Iterator[Row]:
    import zipfile

    try:
        with zipfile.ZipFile(io.BytesIO(content)) as opened:
            refuse_traps(opened, name=name, largest=MOST_UNPACKED)
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise SourceError(f"{name} is no whole spreadsheet: {error}") from error
    try:
        from openpyxl import load_workbook  # type: ignore[import-untyped]  # it has no types
    except ImportError as error:
        raise SourceError(
            f"{name} is a spreadsheet, and openpyxl is not installed"
            "\n\nhint: pip install 'communique[sources]', or save it as CSV"
        ) from error
    try:
        book = load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
            if number > MOST_ROWS:
                raise SourceError(f"{name} has more than {MOST_ROWS:,} rows")
            yield _row(f"row {number}", ["" if cell is None else str(cell) for cell in cells])
    except (KeyError, ValueError, IndexError, TypeError, AttributeError, SyntaxError) as error:
        raise SourceError(f"{name} is no spreadsheet that can be read: {error}") from error
