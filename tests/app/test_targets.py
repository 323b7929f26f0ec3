"""The commands about targets, as a user types them."""

from __future__ import annotations

import csv
import io
import json
import re
import shlex
from xml.etree import ElementTree

import pytest

AS_OF = ("--as-of", "2026-11-24", "--no-chance")


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
        (("--status", "no-figures"), lambda line: line["status"] == "no figures"),
        (("--status", "Open-Ended"), lambda line: line["status"] == "open-ended"),
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
        (("targets", "--deadline", "2030-2020"), "2030-2020 ends before it begins"),
        (("targets", "--deadline", "-"), "'-' is no year or span of years"),
        (("targets", "--format", "pdf"), "there is no format pdf"),
        (("targets", "--kind", "dream"), "'dream' is not one of"),
        (("targets", "show", "rus-chn-200-2023"), "hint: did you mean rus-chn-200-2024"),
        (("targets", "show", "rus-chn-200-2024", "--as-of", "2010-01-01"), "was announced on 2019"),
        (("targets", *AS_OF, "show", "rus-chn-200-2024"), "--as-of stands before show"),
        (("targets", "shw"), "hint: did you mean show?"),
        (("targets", "add", "RUS", "Ruritania", "5e9"), "there is no economy 'Ruritania'"),
        (("targets", "add", "RUS", "CHN", "plenty"), "'plenty' is no amount of money"),
        (("targets", "add", "RUS", "CHN", "500"), "hint: say '500 billion dollars'"),
        (("targets", "add", "RUS", "CHN", "1e999999999"), "is no level of trade"),
        (("targets", "add", "RUS", "CHN", "1e-999999999"), "is no level of trade"),
        (("targets", "add", "RUS", "CHN", "5e9", "--id", "a b"), "'a b' is no name"),
        (("targets", "add", "RUS", "CHN", "nan"), "'nan' is no amount of money"),
        (("targets", "add", "RUS", "CHN", "5e9", "--by", "soon"), "'soon' is not a period"),
        (
            ("targets", "add", "RUS", "CHN", "5e9", "--announced", "soon"),
            "not a day of publication",
        ),
        (
            ("targets", "add", "RUS", "CHN", "5e9", "--by", "2010", "--announced", "2020"),
            "2010 was over on 2020",
        ),
        (("targets", "--store", "no/such.duckdb"), "there is no store of figures at no/such"),
        (("targets", "--output", "no/such/folder/x"), "there is no folder no/such/folder"),
    ],
)
def test_bad_input(arguments, message, communique) -> None:
    """What was asked, what there is, what to do; status 2 and nothing on standard output."""
    done = communique(*arguments)
    assert (done.status, done.out) == (2, "")
    assert message in done.err


# -- targets of one's own -----------------------------------------------------------------

REPORT = """Joint statement
20 May 2026

Brazil and Peru aim to raise their trade to 12 billion dollars by 2031, the ministry said.
The two sides want trade of $12 billion by 2031. Russia and China had set the goal of raising
their trade to 200 billion dollars by 2024.
"""


def test_add_and_remove(communique, tmp_path) -> None:
    """Kept with all that was said of it, on the board, and out again."""
    store = ("--store", tmp_path / "own.duckdb")
    done = communique(
        "targets", "add", "brazil", "PER", "12 billion dollars", "--by", "2031",
        "--announced", "2026-05", "--announced-by", "both ministries", "--venue", "Lima",
        "--base", "5.5 billion dollars", "--base-period", "2025", "--definition", "non-oil",
        "--product", "non-oil goods", "--url", "https://ministry.example/12", *store,
    )  # fmt: skip
    assert done.status == 0, done.err
    assert "bra-per-12-2031, Brazil with Peru, turnover, non-oil, to reach 12 bn USD" in done.out
    [line] = lines(communique("targets", "show", "bra-per-12-2031", "--format", "jsonl", *store))
    told = {
        "level": 12_000_000_000, "unit": "USD", "deadline": "2031", "announced": "2026-05",
        "announced_by": "both ministries", "venue": "Lima", "base": 5_500_000_000,
        "base_period": "2025", "definition": "non-oil", "url": "https://ministry.example/12",
        "status": "no figures",
    }  # fmt: skip
    assert {name: line[name] for name in told} == told
    found = lines(communique("targets", "--format", "jsonl", *AS_OF, *store))
    assert len(found) == 241
    assert communique("targets", "remove", "bra-per-12-2031", *store).status == 0
    assert len(lines(communique("targets", "--format", "jsonl", *AS_OF, *store))) == 240
    assert "no target 'bra-per-12-2031' of your own" in communique(
        "targets", "remove", "bra-per-12-2031", *store
    ).err  # fmt: skip


def test_a_name_is_given_once(communique, tmp_path) -> None:
    """One that is taken is refused; without one, a number is put behind it."""
    store = ("--store", tmp_path / "own.duckdb")
    add = ("targets", "add", "RUS", "CHN", "200e9", "--by", "2024", *store)
    taken = communique(*add, "--id", "rus-chn-200-2024")
    assert (taken.status, taken.out) == (2, "")
    assert "there is a target rus-chn-200-2024 already" in taken.err
    assert "rus-chn-200-2024-2," in communique(*add).out


def test_from_a_report(communique, tmp_path) -> None:
    """What is held is named, what is new is proposed with its words and its command."""
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    store = ("--store", tmp_path / "own.duckdb")
    done = communique("targets", "from", tmp_path / "report.txt", *store)
    assert done.status == 0
    assert "NEW bra-per-12-2031" in done.out
    assert "the ministry said.”" in done.out
    assert "HELD as " in done.out
    assert not (tmp_path / "own.duckdb").exists()
    lined = communique("targets", "from", tmp_path / "report.txt", "--format", "jsonl", *store)
    new, held = lines(lined)
    assert (new["id"], new["announced"], held["held"]) == (
        "bra-per-12-2031", "2026-05-20", held["id"],
    )  # fmt: skip


def test_the_command_of_a_proposal_adds_it(communique, tmp_path) -> None:
    """As it is printed, typed again."""
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    found = lines(communique("targets", "from", tmp_path / "report.txt", "--format", "jsonl"))
    store = ("--store", tmp_path / "own.duckdb")
    typed = shlex.split(found[0]["command"])[1:]
    assert communique(*typed, *store).status == 0
    [line] = lines(communique("targets", "show", "bra-per-12-2031", "--format", "jsonl", *store))
    same = ("level", "unit", "deadline", "announced", "announced_by", "quote")
    assert {name: line[name] for name in same} == {name: found[0][name] for name in same}


def test_add_from_a_report(communique, tmp_path) -> None:
    """All that is new, once; the second time nothing is."""
    (tmp_path / "report.txt").write_text(REPORT, encoding="utf-8")
    command = ("targets", "from", tmp_path / "report.txt", "--add", "--store", tmp_path / "o.db")
    assert "kept in" in communique(*command).out
    assert "kept in" not in communique(*command).out


def test_no_target_in_a_report(communique, tmp_path) -> None:
    """Says so; that is no error."""
    (tmp_path / "report.txt").write_text("Trade grew.\n", encoding="utf-8")
    done = communique("targets", "from", tmp_path / "report.txt", "--store", tmp_path / "o.db")
    assert (done.status, done.out) == (0, "")
    assert "no target was found" in done.err


def test_ahead_of_schedule_is_judged_by_ones_own_targets(communique, tmp_path) -> None:
    """A schedule that only the user's registry holds is the schedule of the statement."""
    store = ("--store", tmp_path / "own.duckdb")
    told = ("targets", "add", "IND", "RUS", "44 billion dollars", "--by", "2026")
    assert communique(*told, "--announced", "2021-12-06", *store).status == 0
    (tmp_path / "report.txt").write_text(
        "5 June 2023\n\nTrade between India and Russia will reach 44 billion dollars"
        " ahead of schedule.\n",
        encoding="utf-8",
    )
    check = ("check", tmp_path / "report.txt", "--as-of", "2026-11-24", "--format", "jsonl")
    [with_it] = [json.loads(line) for line in communique(*check, *store).out.splitlines()]
    [without] = [json.loads(line) for line in communique(*check).out.splitlines()]
    assert "due 2026" in with_it["now"]["reason"]
    assert "due 2026" not in without["now"]["reason"]


# -- pictures ---------------------------------------------------------------------------------


@pytest.mark.parametrize("command", [("targets", "--economy", "KAZ"),
                                     ("targets", "show", "kaz-chn-40-2030")])  # fmt: skip
def test_pictures(command, communique, tmp_path) -> None:
    """An SVG that is XML, and a PNG that is one."""
    svg, png = tmp_path / "a.svg", tmp_path / "a.png"
    assert communique(*command, *AS_OF, "--format", "svg", "--output", svg).status == 0
    assert communique(*command, *AS_OF, "--format", "png", "--output", png).status == 0
    assert ElementTree.fromstring(svg.read_text(encoding="utf-8")).tag.endswith("svg")
    assert png.read_bytes().startswith(b"\x89PNG")


def test_a_page_has_its_picture(communique) -> None:
    """Drawn into the page, which fetches nothing."""
    page = communique("targets", "show", "kaz-chn-40-2030", "--format", "html", *AS_OF).out
    assert "<svg aria-hidden" in page
    assert 'href="http' not in page.partition("<h2>Figures")[0]


# -- chances ---------------------------------------------------------------------------------


def test_chances_are_of_what_is_open(communique) -> None:
    """Between nothing and certainty, and only where nothing is decided."""
    found = lines(communique("targets", "--economy", "KAZ", "--format", "jsonl", *AS_OF[:2]))
    chances = {line["id"]: line["chance"] for line in found}
    assert chances["kaz-chn-40-2030"] is None
    assert 0 < chances["kaz-rus-30"] < 1
    assert "chance" in communique("targets", "--economy", "KAZ", *AS_OF[:2]).out.splitlines()[0]
    assert "chance" not in communique("targets", "--economy", "KAZ", *AS_OF).out
    for form in ("markdown", "html"):
        page = communique("targets", "--economy", "KAZ", "--format", form, *AS_OF[:2]).out
        assert re.search(r"open-ended, chance \d\d%", page)
    one = ("targets", "show", "kaz-rus-30", *AS_OF[:2])
    assert re.search(r"chance +\d\d% within ten years", communique(*one).out)
    assert re.search(r"\d\d% within ten years", communique(*one, "--format", "markdown").out)


def test_without_the_models_there_is_no_chance(communique, monkeypatch) -> None:
    """And nothing else is missing."""
    from communique.app import targets

    monkeypatch.setattr(targets, "MODELS", ("no_such_model",))
    done = communique("targets", "--economy", "KAZ", *AS_OF[:2])
    assert done.status == 0
    assert done.out == communique("targets", "--economy", "KAZ", *AS_OF).out
