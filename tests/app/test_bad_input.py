"""Bad input: one clear message on standard error, status 2, nothing on standard output."""

from __future__ import annotations

import os
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from communique.errors import CommuniqueError

TRUE = "Trade between China and Russia rose 29.3% in 2022.\n"


def folder(at: Path) -> None:
    at.mkdir()
    (at / "figures.csv").write_text("1,2")


def bytes_of(data: bytes) -> Callable[[Path], None]:
    return lambda at: at.write_bytes(data) and None


BAD = [
    ("missing file", lambda at: None, "there is no file .*bad.txt"),
    ("folder without reports", folder, "is a folder without reports"),
    ("binary file", bytes_of(b"\x7fELF\x02\x01\0\0"), "is a binary file, not text"),
    ("PDF", bytes_of(b"%PDF-1.7\n"), "is a PDF, not text"),
    ("wrong encoding", bytes_of(b"caf\xe9"), "is not UTF-8 text: byte 0xe9 at position 3"),
    ("UTF-16", bytes_of("trade".encode("utf-16")), "is UTF-16 text"),
    ("empty file", bytes_of(b""), "is empty"),
    ("blanks only", bytes_of(b"\n \n"), "is empty"),
    ("50 MB on a line", bytes_of(b"a" * 50_000_000), "is longer than 10 MB"),
]


@pytest.mark.parametrize("command", ["check", "read", "explain"])
@pytest.mark.parametrize(("kind", "make", "message"), BAD, ids=[kind for kind, _, _ in BAD])
def test_bad_files(communique, tmp_path, command, kind, make, message) -> None:
    """Each says what was asked, what there is, and ends with 2."""
    bad = tmp_path / "bad.txt"
    make(bad)
    done = communique(command, bad)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("communique: ") == 1
    assert_matches(message, done.err)


BAD_OPTIONS = [
    (["check", "--published", "30.12.2022"], "--published is 30.12.2022, which is not a date"),
    (["check", "--published", "20221230"], "hint: write year-month-day, such as 2022-12-30"),
    (["check", "--as-of", "2022-02-30"], "--as-of is 2022-02-30, which is not a date"),
    (["check", "--as-of", "yesterday"], "--as-of is yesterday"),
    (["read", "--format", "jsno"], r"there is no format jsno .*\n\nhint: did you mean jsonl"),
    (["check", "--format", "xml"], r"there is no format xml \(there are table, jsonl, "),
    (["chek"], r"there is no command chek .*\n\nhint: did you mean check\?"),
    (["check", "--publishd", "x"], r"(?i)no such option.*--publishd.*did you mean.*--published"),
    (["explain", "--format", "table"], r"(?i)no such option"),
]


@pytest.mark.parametrize(("arguments", "message"), BAD_OPTIONS)
def test_bad_options(communique, tmp_path, arguments, message) -> None:
    """What was asked wrongly is said, and what is near."""
    file = tmp_path / "r.txt"
    file.write_text(TRUE)
    done = communique(*arguments, file)
    assert (done.status, done.out) == (2, "")
    assert_matches(message, done.err)


def test_no_file_at_all(communique) -> None:
    """The hint leads to the help."""
    done = communique("check")
    assert done.status == 2
    assert "hint: communique check --help" in done.err


STORES = [
    ("no such store", lambda at: None),
    ("a text", bytes_of(b"source,reporter\n")),
    ("empty", bytes_of(b"")),
    ("a folder", lambda at: at.mkdir()),
]


@pytest.mark.parametrize(("kind", "make"), STORES, ids=[kind for kind, _ in STORES])
@pytest.mark.parametrize("by", ["option", "environment"])
def test_unreadable_figures(communique, tmp_path, monkeypatch, kind, make, by) -> None:
    """A store that is none stops the run: without it every verdict would be another."""
    store, report = tmp_path / "figures.duckdb", tmp_path / "r.txt"
    make(store)
    report.write_text(TRUE)
    options = ["--store", store] if by == "option" else []
    if by == "environment":
        monkeypatch.setenv("COMMUNIQUE_STORE", str(store))
    done = communique("check", report, *options)
    assert (done.status, done.out) == (2, "")
    assert "figures.duckdb" in done.err
    assert "Traceback" not in done.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_forbidden_file(communique, tmp_path) -> None:
    """What the system refuses is passed on in words."""
    file = tmp_path / "r.txt"
    file.write_text(TRUE)
    file.chmod(0)
    done = communique("read", file)
    assert done.status == 2
    assert "r.txt cannot be read: permission denied" in done.err


# -- several inputs -----------------------------------------------------------------


def test_a_bad_file_does_not_stop_the_good_ones(communique, tmp_path) -> None:
    """The good ones are answered, the bad ones counted, and the status is 2."""
    good = tmp_path / "good.txt"
    good.write_text(TRUE)
    done = communique("read", tmp_path / "none.txt", good, "--format", "jsonl")
    assert done.status == 2
    assert done.out.count("\n") == 1
    assert "there is no file" in done.err
    assert "1 of 2 reports could not be read" in done.err


def test_many_bad_lines_are_counted_not_listed(communique, tmp_path) -> None:
    """Five are shown, the rest is a number, and no good line is lost."""
    archive = tmp_path / "r.jsonl"
    archive.write_text('{"id": "a", "text": "x"}\n' + "bad\n" * 50 + '{"id": "b", "text": "y"}\n')
    done = communique("read", archive, "--format", "jsonl", "--published", "2022-12-30")
    assert done.status == 2
    assert done.out == '{"id": "a", "claims": []}\n{"id": "b", "claims": []}\n'
    assert done.err.count("is not JSON") == 5
    assert "50 of 52 reports could not be read" in done.err


# -- hostile text ---------------------------------------------------------------------

HOSTILE = "\x1b[2J\x1b]0;owned\x07Trade\u202e between China and Russia\x9b31m rose 29.3% in 2022.\n"


@pytest.mark.parametrize("command", ["check", "read", "explain"])
def test_terminal_escapes_never_reach_the_terminal(communique, tmp_path, command) -> None:
    """Neither from the text nor from the name of the file, in answers or in messages."""
    file = tmp_path / "a\x1b[31mb.txt"
    file.write_text(HOSTILE + TRUE)
    done = communique(command, file, f"{file}.missing")
    assert "␛[31mb.txt" in done.err
    assert hidden_in(done.out) == set()
    assert hidden_in(done.err) == set()


def hidden_in(text: str) -> set[str]:
    hidden = ("Cc", "Cf", "Cs", "Co", "Cn")
    return {one for one in text if one != "\n" and unicodedata.category(one) in hidden}


# -- how it ends -------------------------------------------------------------------------


def test_an_error_of_ours_is_a_message(communique, monkeypatch) -> None:
    """Whatever is raised on purpose anywhere ends as one sentence."""

    def fail(*_: object, **__: object) -> None:
        raise CommuniqueError("no such thing\n\nhint: another")

    monkeypatch.setattr("communique.app.read.Intake", fail)
    done = communique("read", "x")
    assert (done.status, done.err) == (2, "communique: no such thing\n\nhint: another\n")


def test_an_interrupt_is_130(communique, monkeypatch) -> None:
    """As the shell expects of Ctrl-C."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("communique.app.read.Intake", interrupt)
    assert communique("read", "x").status == 130


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes")
@pytest.mark.parametrize("form", ["table", "jsonl"])
def test_a_closed_pipe_is_quiet(tmp_path, form) -> None:
    """`communique read archive.jsonl | head -1` complains of nothing."""
    import subprocess

    archive = tmp_path / "r.jsonl"
    archive.write_text('{"id": "a", "published": "2022-12-30", "text": "x"}\n' * 50_000)
    code = "from communique.app.cli import main; main()"
    command = [sys.executable, "-c", code, "read", str(archive), "--format", form]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    said = process.stderr.read()
    process.stderr.close()
    assert (process.wait(), said) == (141, b"")


def assert_matches(pattern: str, text: str) -> None:
    import re

    assert re.search(pattern, text, re.DOTALL), text
