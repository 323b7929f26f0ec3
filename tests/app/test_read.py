"""`communique read`: every form of answer, the file it goes to, and what a bad line costs."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from communique.briefs.rows import COLUMNS
from communique.errors import CommuniqueError

TRUE = "Trade between China and Russia rose 29.3% in 2022."
TWO = "Trade between China and Russia rose 29.3% to “$190 billion” in 2022."
FILES = ("jsonl", "csv", "parquet")
CODE = "from communique.app.cli import main; main()"


def line(id: str, text: str = TRUE, **fields: object) -> str:
    return json.dumps({"id": id, "published": "2023-02-01", "text": text, **fields}) + "\n"


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Three good lines, the second without a claim, among bad ones."""
    file = tmp_path / "r.jsonl"
    file.write_text(
        "bad\n" + line("z") + line("fr", lang="fr") + line("m", "Nothing.") + "{}\n"
        + line("a", TWO) + "bad"
    )  # fmt: skip
    return file


def ids_in(file: Path, form: str) -> list[str]:
    """The report of each claim, by the order of the file."""
    if form == "jsonl":
        rows = map(json.loads, file.read_text("utf-8").splitlines())
        return [row["id"] for row in rows for _ in row["claims"]]
    if form == "csv":
        with file.open(encoding="utf-8", newline="") as rows:
            return [row["id"] for row in csv.DictReader(rows)]
    return [str(id) for (id,) in parquet(file, "select id from $file")]


def parquet(file: Path, question: str) -> list[tuple[object, ...]]:
    import duckdb

    with duckdb.connect() as connection:
        connection.read_parquet(str(file)).create_view("claims")
        return connection.execute(question.replace("$file", "claims")).fetchall()


# -- forms ------------------------------------------------------------------------------


def test_csv_has_one_row_a_claim(communique, tmp_path) -> None:
    """The id, then the guide's fields; what is missing is empty."""
    file = tmp_path / "r.jsonl"
    file.write_text(line("a,b") + line("c", "Nothing."))
    done = communique("read", file, "--format", "csv")
    assert (done.status, done.err) == (0, "")
    (row,) = csv.DictReader(io.StringIO(done.out))
    assert tuple(row) == COLUMNS
    expected = {"id": "a,b", "value": "29.3", "unit": "percent", "high": "", "period": "2022"}
    assert {name: row[name] for name in expected} == expected


def test_csv_without_claims_is_a_header(communique, tmp_path) -> None:
    """So that a program finds the columns."""
    file = tmp_path / "r.jsonl"
    file.write_text(line("a", "Nothing."))
    assert communique("read", file, "--format", "csv").out == ",".join(COLUMNS) + "\n"


def test_parquet_has_typed_columns(communique, archive, tmp_path) -> None:
    """Numbers are numbers, and null is null."""
    file = tmp_path / "claims.parquet"
    communique("read", archive, "--format", "parquet", "--output", file)
    types = {name: type for name, type, *_ in parquet(file, "describe $file")}
    assert tuple(types) == COLUMNS
    assert {name for name, type in types.items() if type == "DOUBLE"} == {"value", "high"}
    assert set(types.values()) == {"DOUBLE", "VARCHAR"}
    rows = parquet(file, "select id, value, high, unit, product from $file limit 1")
    assert rows == [("z", 29.3, None, "percent", None)]


def test_parquet_without_claims_has_the_columns(communique, tmp_path) -> None:
    """Good reports that claim nothing are an answer, too."""
    source, file = tmp_path / "r.jsonl", tmp_path / "claims.parquet"
    source.write_text(line("a", "Nothing."))
    done = communique("read", source, "--format", "parquet", "--output", file)
    assert (done.status, parquet(file, "select * from $file")) == (0, [])


@pytest.mark.parametrize("form", ["jsonl", "csv", "table"])
def test_a_file_has_what_standard_output_would(communique, archive, tmp_path, form) -> None:
    """`-` is standard output by name."""
    file = tmp_path / "claims"
    plain = communique("read", archive, "--format", form)
    named = communique("read", archive, "--format", form, "--output", "-")
    filed = communique("read", archive, "--format", form, "--output", file)
    assert plain.out == named.out == file.read_text("utf-8")
    assert (filed.out, filed.err) == ("", plain.err)


# -- bad lines ----------------------------------------------------------------------------


@pytest.mark.parametrize("form", FILES)
def test_no_good_line_is_lost(communique, archive, tmp_path, form) -> None:
    """In order and with their ids; the bad ones, a foreign language too, are counted."""
    file = tmp_path / f"claims.{form}"
    done = communique("read", archive, "--format", form, "--output", file)
    assert done.status == 2
    assert ids_in(file, form) == ["z", "a", "a"]
    assert "4 of 7 reports could not be read" in done.err
    assert "fr: Communiqué does not read 'fr'" in done.err
    assert sorted(tmp_path.iterdir()) == sorted([archive, file])


@pytest.mark.parametrize("form", FILES)
def test_many_sources_in_one_run(communique, archive, tmp_path, form) -> None:
    """Files, a folder, an archive, standard input: in the order asked for."""
    folder, file = tmp_path / "folder", tmp_path / "claims"
    folder.mkdir()
    (folder / "b.txt").write_text(TRUE)
    (folder / "a.jsonl").write_text(line("first"))
    done = communique(
        "read", folder, "-", archive, "--format", form, "--output", file, stdin=line("in").encode()
    )
    assert done.status == 2
    assert ids_in(file, form) == ["first", str(folder / "b.txt"), "in", "z", "a", "a"]


def test_odd_characters_survive_in_parquet(communique, tmp_path) -> None:
    """Quotes, line breaks, zero bytes and other alphabets, in ids and folders alike."""
    folder = tmp_path / "a[1]*?'$ {x}"
    folder.mkdir()
    source, file = folder / "r.jsonl", folder / "o'ut*.parquet"
    odd = "“\n\0\\\"',;\u202eТорговля"
    source.write_text(line(odd))
    assert communique("read", source, "--format", "parquet", "--output", file).status == 0
    (made,) = (path for path in folder.iterdir() if path != source)
    copy = tmp_path / "copy.parquet"
    made.rename(copy)
    assert (made, ids_in(copy, "parquet")) == (file, [odd])


# -- where it goes ---------------------------------------------------------------------------

REFUSED = [
    (("--format", "parquet"), "cannot go to standard output"),
    (("--format", "parquet", "--output", "-"), "hint: --format parquet --output"),
    (("--format", "parquet", "--output", os.devnull), "cannot go to .* a pipe"),
    (("--format", "csv", "--output", "{folder}"), "which is a folder\n\nhint: name a file in it"),
    (("--format", "csv", "--output", "{folder}/none/x"), "there is no folder .*none to write x to"),
    (("--format", "csv", "--output", "{folder}/r.jsonl"), "r.jsonl, which is also read"),
]


@pytest.mark.parametrize(("options", "message"), REFUSED)
def test_outputs_that_are_refused(communique, archive, options, message) -> None:
    """Before anything is read, and nothing is changed."""
    before = archive.read_bytes()
    done = communique("read", archive, *(o.format(folder=archive.parent) for o in options))
    assert (done.status, done.out) == (2, "")
    assert_matches(message, done.err)
    assert (archive.read_bytes(), list(archive.parent.iterdir())) == (before, [archive])


@pytest.mark.skipif(sys.platform == "win32", reason="no such device")
def test_a_device_is_written_to_not_replaced(communique, archive) -> None:
    """`--output /dev/null` leaves the device what it is."""
    assert communique("read", archive, "--format", "csv", "--output", os.devnull).out == ""
    assert Path(os.devnull).is_char_device()


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("stopped", [KeyboardInterrupt, CommuniqueError, BrokenPipeError])
def test_a_stopped_run_leaves_what_was_there(
    communique, archive, tmp_path, monkeypatch, form, stopped
) -> None:
    """No half file, no leftover, and the old answer is not lost."""
    file = tmp_path / "claims"
    file.write_text("old")

    def stop(*_: object) -> None:
        raise stopped

    monkeypatch.setattr("communique.app.intake.Intake._tell_what_is_missing", stop)
    done = communique("read", archive, "--format", form, "--output", file)
    assert done.status != 0
    assert file.read_text() == "old"
    assert sorted(tmp_path.iterdir()) == sorted([archive, file])


@pytest.mark.parametrize("form", FILES)
def test_where_nothing_can_be_read_nothing_is_written(communique, tmp_path, form) -> None:
    """A wrong name does not empty yesterday's answer."""
    file = tmp_path / "claims"
    file.write_text("old")
    done = communique("read", tmp_path / "none.jsonl", "--format", form, "--output", file)
    assert (done.status, file.read_text()) == (2, "old")


# -- progress ---------------------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminals")
@pytest.mark.parametrize(
    ("options", "shown"), [([], True), (["--no-progress"], False)], ids=["bar", "--no-progress"]
)
def test_a_bar_on_a_terminal(archive, options, shown) -> None:
    """On standard error only, up to the last byte; the answers are what they are without."""
    ours, theirs = os.openpty()
    code = f"import communique.app.progress as p; p.PATIENCE = p.STRIDE = 0; {CODE}"
    command = [sys.executable, "-c", code, "read", str(archive), "--format", "jsonl", *options]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=theirs, check=False)
    os.close(theirs)
    said = said_on(ours)
    size = archive.stat().st_size
    assert done.returncode == 2
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["z", "m", "a"]
    assert (f"{size}/{size} bytes" in said) is shown
    assert ("reading" in said) is shown
    assert "4 of 7 reports could not be read" in said


def said_on(terminal: int) -> str:
    """Everything written to a terminal that nobody writes to any more."""
    said = b""
    while True:
        try:
            part = os.read(terminal, 1 << 16)
        except OSError:
            part = b""
        if not part:
            os.close(terminal)
            return said.decode()
        said += part


def test_no_bar_without_a_terminal(communique, archive, monkeypatch) -> None:
    """Nor is rich imported for it."""
    monkeypatch.setattr("communique.app.progress.PATIENCE", -1)
    assert "reading" not in communique("read", archive, "--format", "jsonl").err


def assert_matches(pattern: str, text: str) -> None:
    import re

    assert re.search(pattern, text, re.DOTALL), text
