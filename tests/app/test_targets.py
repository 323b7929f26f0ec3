"""The commands about targets, as a user types them."""

from __future__ import annotations

import csv
import io
import json

import pytest

AS_OF = ("--as-of", "2026-11-24")


def lines(done) -> list[dict]:
    """The JSON lines of an answer."""
    assert done.status == 0, done.err
    return [json.loads(line) for line in done.out.splitlines()]


def test_the_board_as_lines(communique) -> None:
    """All 240, each with its id and one of the six words."""
    found = lines(communique("targets", "--format", "jsonl", *AS_OF))
    assert len({line["id"] for line in found}) == 240
    assert {line["status"] for line in found} == {
        "met", "missed", "pending", "depends", "open-ended", "no figures",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("options", "holds"),
    [
        (("--economy", "TUR"), lambda line: "TUR" in (line["reporter"], line["partner"])),
        (("--economy", "Turkey"), lambda line: "TUR" in (line["reporter"], line["partner"])),
        (("--economy", "asean"), lambda line: "ASEAN" in (line["reporter"], line["partner"])),
        (("--status", "met"), lambda line: line["status"] == "met"),
        (
            ("--status", "met", "--status", "no figures"),
            lambda line: line["status"] in ("met", "no figures"),
        ),
        (("--deadline", "2030"), lambda line: line["deadline"] == "2030"),
        (("--deadline", "2020-2025"), lambda line: "2020" <= line["deadline"] <= "2025"),
        (("--deadline", "-2005"), lambda line: line["deadline"] <= "2005"),
        (("--kind", "forecast"), lambda line: line["kind"] == "forecast"),
    ],
)
def test_filters(options, holds, communique) -> None:
    """Only what was asked for, and some of it."""
    found = lines(communique("targets", *options, "--format", "jsonl", *AS_OF))
    assert 0 < len(found) < 240
    assert all(map(holds, found))


def test_as_of_leaves_out_what_was_announced_later(communique) -> None:
    """Nothing was known of 300 billion in 2015."""
    found = lines(communique("targets", "--format", "jsonl", "--as-of", "2015-06-30"))
    assert all((line["announced"] or "") <= "2015-06-30" for line in found)
    assert "rus-chn-300-2030" not in {line["id"] for line in found}


@pytest.mark.parametrize("form", ["table", "csv", "jsonl", "markdown", "html"])
def test_formats(form: str, communique, tmp_path) -> None:
    """To standard output, and the same to a file."""
    for command in (("targets",), ("targets", "show", "tur-chn-100-2020")):
        shown = communique(*command, "--format", form, *AS_OF)
        assert shown.status == 0, shown.err
        file = tmp_path / f"out.{form}"
        assert communique(*command, "--format", form, *AS_OF, "--output", file).out == ""
        assert file.read_text(encoding="utf-8") == shown.out


def test_rows(communique) -> None:
    """A CSV that a spreadsheet opens."""
    done = communique("targets", "--format", "csv", *AS_OF)
    assert len(list(csv.DictReader(io.StringIO(done.out)))) == 240


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("targets", "--economy", "Ruritania"), "there is no economy 'Ruritania'"),
        (("targets", "--status", "won"), "there is no status 'won' (there are met, missed"),
        (("targets", "--deadline", "soon"), "'soon' is no year or span of years"),
        (("targets", "--format", "pdf"), "there is no format pdf"),
        (("targets", "--kind", "dream"), "'dream' is not one of"),
        (("targets", "show", "rus-chn-200-2023"), "hint: did you mean rus-chn-200-2024"),
        (("targets", "show", "rus-chn-200-2024", "--as-of", "2010-01-01"), "was announced on 2019"),
        (("targets", *AS_OF, "show", "rus-chn-200-2024"), "--as-of stands before show"),
        (("targets", "--output", "no/such/folder/x"), "there is no folder no/such/folder"),
    ],
)
def test_bad_input(arguments, message, communique) -> None:
    """What was asked, what there is, what to do; status 2 and nothing on standard output."""
    done = communique(*arguments)
    assert (done.status, done.out) == (2, "")
    assert message in done.err
