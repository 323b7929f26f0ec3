"""Files, folders, JSON lines and standard input become reports, or one clear sentence."""

from __future__ import annotations

import io
import json
import tracemalloc
from datetime import date
from pathlib import Path

import pytest

from communique.errors import ReportError
from communique.reading import report_from, reports_in
from communique.reading.sources import size_of
from communique.reading.text import LIMIT

TODAY = date(2026, 11, 24)

BAD_BYTES = [
    (b"", "is empty"),
    (b" \n\t ", "is empty"),
    (b"\xef\xbb\xbf", "is empty"),
    (b"%PDF-1.7 ...", "is a PDF, not text\n\nhint: pdftotext -layout r.txt -"),
    (b"PK\x03\x04rest", "is a ZIP or office file"),
    (b"\x1f\x8brest", "is a gzip file"),
    (b"trade\0grew", "is a binary file, not text: it has a zero byte at position 5"),
    ("trade".encode("utf-16"), "is UTF-16 text .*\n\nhint: iconv -f UTF-16 -t UTF-8"),
    (
        b"one\ntwo caf\xe9 grew",
        r"is not UTF-8 text: byte 0xe9 at position 11 \(line 2\).*\n\n.*WINDOWS-1252",
    ),
    (b"\xef\xbb\xbfcaf\xe9 grew", "is not UTF-8 text: byte 0xe9 at position 6"),
    (
        "Торговля выросла".encode("cp1251"),
        "is not UTF-8 text: .* position 0.*\n\nhint: iconv -f WINDOWS-1251",
    ),
    (b"a" * (LIMIT + 1), "is longer than 10 MB"),
]


@pytest.mark.parametrize(("data", "message"), BAD_BYTES)
def test_refuses_what_is_no_text(data: bytes, message: str) -> None:
    """The message says what is there and what to do."""
    with pytest.raises(ReportError, match="r.txt " + message):
        report_from(data, name="r.txt")


def test_text_is_kept_as_it_is() -> None:
    """A mark in front goes, nothing else: offsets count characters of the rest."""
    report = report_from("\ufeff“Trade”\r\ngrew\t5%\n".encode(), name="r.txt")
    assert report.text == "“Trade”\r\ngrew\t5%\n"
    assert report.id == "r.txt"


# -- JSON lines -----------------------------------------------------------------


def lines(*reports: object) -> str:
    return "".join(json.dumps(report, ensure_ascii=False) + "\n" for report in reports)


def test_lines_keep_order_ids_and_fields(tmp_path: Path) -> None:
    """What a line says of itself wins over what was asked for the rest."""
    file = tmp_path / "r.jsonl"
    first = {"id": "b", "published": "2022-12-30", "lang": "ru", "text": "one"}
    second = {"id": 7, "published": None, "text": "two", "title": "ignored"}
    third = r'{"text": "three \ud800 four"}'
    file.write_text(lines(first, second) + "\n" + third, encoding="utf-8")
    found = list(reports_in([file], published=date(2020, 1, 1), today=TODAY))
    assert [(r.id, str(r.published), r.language, r.text) for r in found] == [
        ("b", "2022-12-30", "ru", "one"),
        ("7", "2020-01-01", "en", "two"),
        (f"{file}:4", "2020-01-01", "en", "three \ufffd four"),
    ]


BAD_LINES = [
    (b"{", "is not JSON: .* at column 1"),
    (b"\xff{}", "is not UTF-8 text: byte 0xff at position 0"),
    (b"[1]", "is not an object"),
    (b"{}", r'has no "text" to read \(it has nothing\)'),
    (b'{"id": 1, "body": ""}', r'has no "text" to read \(it has body, id\)'),
    (b'{"text": 5}', 'has no "text" to read'),
    (b'{"text": "x", "published": "30.12.22"}', "has .* is not a date such as 2022-12-30"),
    (b"[" * 100_000, "is not JSON"),
    (b'{"text": "' + b"a" * LIMIT + b'"}', "is longer than 10 MB"),
    (b'{"text": ' + b"1" * 5000 + b"}", "is not JSON that can be read"),
]


@pytest.mark.parametrize(("line", "message"), BAD_LINES)
def test_a_bad_line_costs_only_itself(tmp_path: Path, line: bytes, message: str) -> None:
    """The lines around it are read, and the message names the line."""
    file, skipped = tmp_path / "r.jsonl", list[ReportError]()
    file.write_bytes(b'{"id": "a", "text": "one"}\n' + line + b'\n{"id": "c", "text": "two"}\n')
    found = [report.id for report in reports_in([file], today=TODAY, skip=skipped.append)]
    assert found == ["a", "c"]
    with pytest.raises(ReportError, match=f"line 2 {message}"):
        raise skipped.pop()
    assert not skipped


# -- places ---------------------------------------------------------------------


def test_a_folder_is_read_in_order(tmp_path: Path) -> None:
    """Texts and archives, sorted, subfolders after the files; hidden and other files are not."""
    for name in ("b.txt", "a.md", "sub/c.TXT", ".hidden.txt", ".git/d.txt", "e.csv"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name)
    (tmp_path / "c.jsonl").write_text(lines({"id": "j", "text": "x"}))
    found = [report.text for report in reports_in([tmp_path], today=TODAY)]
    assert found == ["a.md", "b.txt", "x", "sub/c.TXT"]


def test_links_out_of_a_folder_are_left_alone(tmp_path: Path) -> None:
    """A link inside counts, a link out does not, a loop does no harm."""
    folder = tmp_path / "folder"
    folder.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (folder / "a.txt").write_text("inside")
    (folder / "b.txt").symlink_to(folder / "a.txt")
    (folder / "c.txt").symlink_to(tmp_path / "secret.txt")
    (folder / "up").symlink_to(tmp_path)
    assert [report.text for report in reports_in([folder], today=TODAY)] == ["inside", "inside"]


def test_missing_places_are_named_with_what_is_near(tmp_path: Path) -> None:
    """A slip of the finger is met with the name that was meant."""
    (tmp_path / "report.txt").write_text("x")
    with pytest.raises(
        ReportError, match=r"there is no file .*reprot.txt\n\n.*did you mean .*/rep"
    ):
        list(reports_in([tmp_path / "reprot.txt"]))


@pytest.mark.parametrize("name", ["nul\0byte", "x" * 5000, "a/b/c"])
def test_impossible_names_are_an_error_of_ours(tmp_path: Path, name: str) -> None:
    """Whatever the system says about a name, it arrives as a ReportError."""
    with pytest.raises(ReportError, match=r"there is no file|cannot be read"):
        list(reports_in([f"{tmp_path}/{name}"]))


def test_an_empty_name_is_not_the_folder_here() -> None:
    """`communique check "$UNSET"` reads nothing by accident."""
    with pytest.raises(ReportError, match="empty name"):
        list(reports_in([""]))


def test_a_folder_without_reports_says_what_it_looked_for(tmp_path: Path) -> None:
    """An empty answer would look like a report without claims."""
    (tmp_path / "figures.csv").write_text("x")
    with pytest.raises(ReportError, match=r"is a folder without reports \(looked for .txt, .md"):
        list(reports_in([tmp_path]))


def test_standard_input_may_be_a_text_or_lines() -> None:
    """JSON lines are known by how they begin."""
    text = io.BytesIO(b"Trade grew in 2022.")
    assert [report.text for report in reports_in(["-"], stdin=text)] == ["Trade grew in 2022."]
    archive = io.BytesIO(lines({"id": 1, "text": "one"}, {"id": 2, "text": "two"}).encode())
    assert [report.id for report in reports_in(["-"], stdin=archive)] == ["1", "2"]


def test_the_day_is_read_from_the_text_unless_given(tmp_path: Path) -> None:
    """`published` is what the caller knows better."""
    file = tmp_path / "r.txt"
    file.write_text("30 December 2022\nTrade grew.")
    assert next(reports_in([file], today=TODAY)).published == date(2022, 12, 30)
    given = next(reports_in([file], today=TODAY, published=date(2020, 1, 2)))
    assert given.published == date(2020, 1, 2)


STDIN = [
    (b'{"id": "a", "text": "x"}\n{"id": "b", "text": "y"}\n', ["a", "b"]),
    (b'\xef\xbb\xbf\n { "id": "a", "text": "x"}\n', ["a"]),
    (b'broken\n{"id": "b", "text": "y"}\n', ["b"]),
    (b'{"id": "a", "te\n{"id": "b", "text": "y"}\n', ["b"]),
    (b"Trade {grew} by 5%.\n", ["standard input"]),
]


@pytest.mark.parametrize(("data", "ids"), STDIN)
def test_standard_input_is_a_text_or_lines(data: bytes, ids: list[str]) -> None:
    """Lines are known by any line that opens an object, even where the first is broken."""
    skipped: list[ReportError] = []
    found = reports_in(["-"], stdin=io.BytesIO(data), today=TODAY, skip=skipped.append)
    assert [report.id for report in found] == ids
    assert len(skipped) == data.count(b"broken") + data.count(b'"te\n')


# -- how far ------------------------------------------------------------------------


def test_what_is_passed_adds_up_to_the_size(tmp_path: Path) -> None:
    """Good lines, bad ones, blank ones, texts that are refused: every byte is counted once."""
    (tmp_path / "a.jsonl").write_bytes(
        b'\xef\xbb\xbf{"text": "x"}\n\nbad\n{"text": "' + b"a" * 2 * LIMIT + b'"}\n{"text": "y"}'
    )
    (tmp_path / "b.txt").write_text("Trade grew.\n")
    (tmp_path / "c.txt").write_bytes(b"\xff")
    passed: list[int] = []
    skipped: list[ReportError] = []
    found = list(reports_in([tmp_path], skip=skipped.append, passed=passed.append))
    assert (len(found), len(skipped)) == (3, 3)
    assert sum(passed) == size_of([tmp_path])


def test_a_size_that_nobody_knows(tmp_path: Path) -> None:
    """Of standard input; what is missing adds nothing."""
    (tmp_path / "a.txt").write_text("abc")
    assert size_of([tmp_path / "a.txt", tmp_path / "none.txt"]) == 3
    assert size_of([tmp_path / "a.txt", "-"]) is None
    assert size_of([tmp_path / "none.txt"]) is None


# -- size -------------------------------------------------------------------------


def test_fifty_megabytes_on_one_line_need_little_memory(tmp_path: Path) -> None:
    """It is refused after the limit, as a text and as a line of an archive alike."""
    text, archive = tmp_path / "r.txt", tmp_path / "r.jsonl"
    text.write_bytes(b"a " * 25_000_000)
    archive.write_bytes(b'{"text": "' + b"a " * 25_000_000 + b'"}\n{"id": "b", "text": "x"}\n')
    skipped: list[str] = []
    tracemalloc.start()
    found = [r.id for r in reports_in([text, archive], skip=lambda e: skipped.append(str(e)))]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found == ["b"]
    assert ["longer than 10 MB" in message for message in skipped] == [True, True]
    assert peak < 40_000_000


def test_an_archive_is_never_held_whole(tmp_path: Path) -> None:
    """Forty megabytes of reports pass through in the memory of one."""
    file = tmp_path / "r.jsonl"
    with file.open("w", encoding="utf-8") as out:
        for number in range(4000):
            out.write(lines({"id": number, "published": "2022-12-30", "text": "trade " * 1700}))
    tracemalloc.start()
    count = sum(1 for _ in reports_in([file]))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count == 4000
    assert peak < 2_000_000
