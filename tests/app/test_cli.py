"""What the command line answers, and the status it ends with."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from communique.app.cli import ELSEWHERE, cli

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))
NOTE = "communique: note: --outlook says how likely the pending statements are"
SEED = Path(__file__).parents[3] / "shared" / "seed"

TRUE = "Trade between China and Russia rose 29.3% in 2022.\n"
FALSE = "Trade between China and Russia fell by 40% in 2022.\n"


@pytest.fixture
def report(tmp_path):
    """Writes a report and returns its path."""

    def written(text: str, name: str = "r.txt") -> Path:
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return written


# -- status ---------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["table", "jsonl"])
@pytest.mark.parametrize(
    ("text", "status"),
    [(TRUE, 0), (FALSE, 1), (TRUE + FALSE, 1), ("Nothing about commerce here.\n", 0)],
)
def test_status_of_check(communique, report, text, status, form) -> None:
    """1 when something is contradicted by what is known now."""
    done = communique("check", report(text), "--published", "2023-02-01", "--format", form)
    assert (done.status, done.err) == (status, "")


@pytest.mark.parametrize("command", ["read", "explain"])
def test_reading_contradicts_nothing(communique, report, command) -> None:
    """Only `check` judges."""
    assert communique(command, report(FALSE), "--published", "2023-02-01").status == 0


# -- check ----------------------------------------------------------------------------


def test_check_prints_stories_and_a_summary(communique, report) -> None:
    """Verdict, words, figures with office, day and link, counts."""
    done = communique("check", report(TRUE), "--published", "2023-02-01")
    for part in ("SUPPORTED", "29.3%", "China's customs", "published 2023", "https://"):
        assert part in done.out
    assert done.out.endswith("1 story: 1 supported\n")


def test_check_writes_json_lines(communique, report) -> None:
    """One object a story, with the fields that are promised."""
    done = communique("check", report(FALSE), "--published", "2023-02-01", "--format", "jsonl")
    (line,) = map(json.loads, done.out.splitlines())
    assert line["claim"]["value"] == 40
    assert line["now"]["verdict"] == "contradicted"
    assert {*line["now"]["evidence"][0]} >= {
        "source", "reporter", "partner", "flow", "period", "value", "currency", "status",
        "published", "url", "holds", "derived_from",
    }  # fmt: skip


def test_as_of_turns_the_clock_back(communique, report) -> None:
    """Before the year was out nobody could contradict it."""
    text = "Trade between China and Russia will rise by 10% in 2022.\n"
    options = ("--published", "2022-12-30", "--format", "jsonl")
    now = communique("check", report(text), *options)
    then = communique("check", report(text), *options, "--as-of", "2022-12-30")
    assert json.loads(now.out)["now"]["verdict"] == "contradicted"
    assert json.loads(then.out)["now"]["verdict"] == "pending"
    assert (now.status, then.status) == (1, 0)


def test_a_wording_file_decides(communique, report) -> None:
    """The same report, a stricter desk; and a wrong line is named."""
    text = report("Trade between China and Russia grew by about 28% in 2022.\n")
    strict = report("# stricter\nabout_percent = 0.01\n", name="strict.toml")
    asked = ("check", text, "--published", "2023-02-01", "--as-of", "2026-11-24")
    assert communique(*asked).status == 0
    assert communique(*asked, "--wording", strict).status == 1
    wrong = communique(*asked, "--wording", report("# ours\nabuot = 1\n", name="wrong.toml"))
    assert (wrong.status, wrong.out) == (2, "")
    assert "wrong.toml, line 2: there is no wording 'abuot'" in wrong.err


def test_an_unknown_day_is_noted(communique, report) -> None:
    """The answer comes all the same, with what it lacks on standard error."""
    done = communique("check", report(TRUE))
    assert done.status == 0
    assert "SUPPORTED" in done.out
    assert '"last year" are known from its text alone\n\nhint: --published 2022-12-30' in done.err


def test_the_day_is_read_from_the_text(communique, report) -> None:
    """Then needs no option."""
    done = communique("check", report("1 February 2023\n" + TRUE))
    assert done.err == ""
    assert "on 2023-02-01, too" in done.out


def test_standard_input(communique) -> None:
    """`-` is a text that comes through a pipe."""
    done = communique("check", "-", "--published", "2023-02-01", stdin=FALSE.encode())
    assert done.status == 1
    assert "CONTRADICTED" in done.out


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_examples_need_no_options(communique, example) -> None:
    """Every example has its day in it, something true and something false."""
    done = communique("check", example)
    assert done.status == 1
    assert set(done.err.splitlines()) <= {NOTE}
    assert "SUPPORTED" in done.out
    assert "CONTRADICTED" in done.out


# -- read -------------------------------------------------------------------------------


def test_read_keeps_order_and_ids(communique, report) -> None:
    """One line a report, with claims or without."""
    rows = [{"id": f"r{n}", "published": "2023-02-01", "text": t} for n, t in enumerate("xyz")]
    rows[1]["text"] = TRUE
    archive = report("".join(json.dumps(row) + "\n" for row in rows), "r.jsonl")
    done = communique("read", archive, "--format", "jsonl")
    lines = [json.loads(line) for line in done.out.splitlines()]
    assert [line["id"] for line in lines] == ["r0", "r1", "r2"]
    assert [len(line["claims"]) for line in lines] == [0, 1, 0]
    assert (done.status, done.err) == (0, "")


def test_explain_shows_rule_and_words(communique, report) -> None:
    """The route of a claim, step by step."""
    done = communique("explain", report(TRUE), "--published", "2023-02-01")
    assert "29.3%" in done.out
    assert "→" in done.out


@pytest.mark.skipif(not SEED.exists(), reason="../shared is not here")
def test_the_seed_is_read_and_checked(communique) -> None:
    """The report that the project began with."""
    read = communique("read", SEED / "gold.jsonl", "--format", "jsonl")
    assert json.loads(read.out)["id"] == "seed-1"
    check = communique("check", SEED / "report.txt", "--published", "2022-12-30")
    assert check.status == 1


# -- help ----------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["check", "read", "explain"])
def test_every_command_has_help_with_an_example(communique, command) -> None:
    """Examples begin with the command itself."""
    done = communique(command, "--help")
    assert done.status == 0
    assert f"communique {command} " in done.out.partition("Example")[2]


def test_help_lists_every_command(communique) -> None:
    """Also those that are loaded when they are called for."""
    done = communique("--help")
    for name in [*cli.commands, *ELSEWHERE]:
        assert f"\n  {name} " in done.out


def test_version(communique) -> None:
    """The name, the number and the build."""
    done = communique("--version")
    assert done.status == 0
    assert re.fullmatch(r"communique \d+\.\d+\.\d+ \((pure Python|compiled)\)\n", done.out)
