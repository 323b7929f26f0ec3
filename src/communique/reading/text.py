"""One published text: bytes in, report out, or one clear sentence why not."""

from __future__ import annotations

import codecs
from datetime import date
from pathlib import Path

from communique.domain.report import Report
from communique.errors import ReportError

# A report is one published text; War and Peace is 3.3 MB. What is longer is an
# archive or an accident, and is refused before more than this is in memory.
LIMIT = 10_000_000

_SIGNATURES = {
    b"%PDF-": ("a PDF", "pdftotext -layout {name} - | communique check -"),
    b"PK\x03\x04": ("a ZIP or office file", "save it as plain text, then try again"),
    b"\x1f\x8b": ("a gzip file", "gunzip -c {name} | communique check -"),
    b"\x89PNG": ("a picture", "give the text of the report"),
    b"\xff\xd8\xff": ("a picture", "give the text of the report"),
    b"PAR1": ("a Parquet file", "write it as JSON lines first"),
}
_MARKS = {
    codecs.BOM_UTF32_LE: "UTF-32",
    codecs.BOM_UTF32_BE: "UTF-32",
    codecs.BOM_UTF16_LE: "UTF-16",
    codecs.BOM_UTF16_BE: "UTF-16",
}


def report_from(
    data: bytes,
    *,
    name: str,
    published: date | None = None,
    language: str = "en",
) -> Report:
    """The report that these bytes of UTF-8 text are; `name` is what messages call it."""
    text = decoded(data, name=name)
    if not text.strip():
        raise ReportError(
            f"{name} is empty: a report has words in it\n\nhint: communique check --help"
        )
    return Report(text=text, published=published, language=language, id=name)


def decoded(data: bytes, *, name: str) -> str:
    """UTF-8, with or without a byte order mark; anything else is a ReportError."""
    _refuse_long(len(data), name)
    _refuse_other_encodings(data, name)
    _refuse_binary(data, name)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # utf-8-sig counts from behind the mark, people count from the start
        at = error.start + 3 * data.startswith(codecs.BOM_UTF8)
        line = data.count(b"\n", 0, at) + 1
        raise ReportError(
            f"{name} is not UTF-8 text: byte {data[at]:#04x} at position {at}"
            f" (line {line}) cannot be read"
            f"\n\nhint: iconv -f {_guess(data)} -t UTF-8 {name} > report.txt"
            "  (or whatever encoding it was saved in)"
        ) from None


def contents(path: Path) -> bytes:
    """The bytes of a file, never more than one over the limit."""
    with path.open("rb") as file:
        return file.read(LIMIT + 1)


def _refuse_long(length: int, name: str) -> None:
    if length > LIMIT:
        raise ReportError(
            f"{name} is longer than {LIMIT // 1_000_000} MB, and a report is one published text"
            "\n\nhint: give an archive as a folder of .txt files, or as JSON lines"
            ' (.jsonl), one {"id", "published", "lang", "text"} a line'
        )


def _refuse_other_encodings(data: bytes, name: str) -> None:
    for mark, encoding in _MARKS.items():
        if data.startswith(mark):
            raise ReportError(
                f"{name} is {encoding} text (by the mark in its first bytes), not UTF-8"
                f"\n\nhint: iconv -f {encoding} -t UTF-8 {name} > report.txt"
            )


def _refuse_binary(data: bytes, name: str) -> None:
    for signature, (kind, hint) in _SIGNATURES.items():
        if data.startswith(signature):
            raise ReportError(f"{name} is {kind}, not text\n\nhint: {hint.format(name=name)}")
    if (at := data.find(b"\0")) >= 0:
        raise ReportError(
            f"{name} is a binary file, not text: it has a zero byte at position {at}"
            "\n\nhint: give the report as plain UTF-8 text"
        )


def _guess(data: bytes) -> str:
    """The likeliest old encoding: where most bytes are high, an alphabet that is not Latin."""
    sample = data[:4096]
    high = sum(byte >= 0x80 for byte in sample)
    return "WINDOWS-1251" if high > 0.4 * len(sample) else "WINDOWS-1252"
