"""`communique figures`: import, log, export, sources, and what a check makes of an import."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import duckdb
import pytest

ROWS = """source,reporter,partner,flow,period,value,currency,published,note
DESK,BRA,PER,exports,2021,2400000000,USD,2022-01-03,invented
DESK,BRA,PER,exports,2022,3100000000,USD,2023-01-02,invented
DESK,BRA,PER,imports,2022,1000000000,USD,2023-01-02,invented
"""
REPORT = """LIMA, March 1, 2023 - Brazil's exports to Peru reached {value} billion dollars in 2022.
"""


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "desk.csv"
    file.write_text(ROWS, encoding="utf-8")
    return file


@pytest.fixture
def store(tmp_path: Path) -> Path:
    return tmp_path / "own.duckdb"


def lines(out: str) -> list[dict]:
    return [json.loads(line) for line in out.splitlines()]


def test_an_import_says_what_it_brought(communique, table, store) -> None:
    done = communique("figures", "import", "csv", table, "--store", store)
    assert (done.status, done.out) == (0, "")
    assert "3 figures read: 3 new, 0 new vintages, 0 as before" in done.err
    again = communique("figures", "import", "csv", table, "--store", store)
    assert "3 figures read: 0 new, 0 new vintages, 3 as before" in again.err


@pytest.mark.parametrize(("value", "verdict"), [("3.1", "supported"), ("4.5", "contradicted")])
def test_a_check_judges_by_what_was_imported(communique, table, store, value, verdict) -> None:
    report = table.with_name("report.txt")
    report.write_text(REPORT.format(value=value), encoding="utf-8")
    asked = ("check", report, "--format", "jsonl", "--as-of", "2026-11-24")
    [before] = lines(communique(*asked).out)
    assert before["now"]["verdict"] == "no figures"
    communique("figures", "import", "csv", table, "--store", store)
    [after] = lines(communique(*asked, "--store", store).out)
    assert after["now"]["verdict"] == verdict
    assert after["now"]["evidence"][0]["source"] == "DESK"


def test_without_a_name_the_store_lies_in_the_data_folder(
    communique, table, tmp_path, monkeypatch
) -> None:
    """Import makes it there, and every command finds it."""
    own = tmp_path / "data" / "figures.duckdb"
    monkeypatch.setattr("communique.figures.location.default_store", lambda: own)
    assert "nothing was fetched or imported yet" in communique("figures", "log").err
    communique("figures", "import", "csv", table)
    assert own.is_file()
    assert "DESK" in communique("figures", "show", "BRA", "PER").out
    assert len(lines(communique("figures", "log", "--format", "jsonl").out)) == 1


def test_the_environment_names_the_store(communique, table, store, monkeypatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_STORE", str(store))
    communique("figures", "import", "csv", table)
    assert store.is_file()


def test_the_log_tells_when_from_where_and_what(communique, table, store) -> None:
    communique("figures", "import", "csv", table, "--store", store)
    [entry] = lines(communique("figures", "log", "--store", store, "--format", "jsonl").out)
    assert (entry["action"], entry["source"], entry["from"]) == ("import", "CSV", "desk.csv")
    assert (entry["rows"], entry["figures"], entry["kept"]) == (3, 3, True)
    assert (len(entry["sha256"]), entry["size"]) == (64, len(ROWS))
    shown = communique("figures", "log", "--store", store).out
    assert "desk.csv" in shown
    assert max(map(len, shown.splitlines())) <= 80
    assert str(table.parent) not in shown + json.dumps(entry)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ["cvs"],
            "there is no format 'cvs' (there are csv, baci, gacc, comtrade",
        ),
        (["csv", "--products"], "--products, --from and --to are for the bulk files of baci alone"),
        (["csv", "--published", "2023-01"], "a csv says in its column published"),
        (["gacc", "--published", "soon"], "--published: 'soon' is not a day of publication"),
        (["baci", "--from", "2022-03"], "2022-03 is not a year, and BACI counts years"),
        (["baci", "--published", "2023-01"], "a release of BACI says in its name when"),
        (["baci"], "desk.csv is not a whole zip archive"),
        (["gacc"], "desk.csv: there is no row TOTAL"),
    ],
)
def test_a_wrong_import_ends_in_one_message(communique, table, store, arguments, said) -> None:
    form, *options = arguments
    done = communique("figures", "import", form, table, *options, "--store", store)
    assert done.status == 2
    assert said in done.err
    assert not store.exists()


def test_a_missing_file_is_named(communique, store) -> None:
    done = communique("figures", "import", "csv", "nowhere.csv", "--store", store)
    assert (done.status, "there is no file nowhere.csv" in done.err) == (2, True)


def test_one_bad_file_of_two_keeps_both_away(communique, table, store) -> None:
    bad = table.with_name("bad.csv")
    bad.write_text(ROWS.replace("3100000000", "1,2"), encoding="utf-8")
    assert communique("figures", "import", "csv", table, bad, "--store", store).status == 2
    assert not store.exists()


# -- export -----------------------------------------------------------------------------------


def test_what_is_exported_can_be_imported(communique, table, store, tmp_path) -> None:
    """Everything there is, packaged and own, into another store: the same again."""
    communique("figures", "import", "csv", table, "--store", store)
    everything, other = tmp_path / "all.csv", tmp_path / "other.duckdb"
    communique("figures", "export", "--store", store, "--output", everything)
    done = communique("figures", "import", "csv", everything, "--store", other)
    assert done.status == 0, done.err
    shown = communique("figures", "show", "BRA", "PER", "--store", store, "--format", "csv").out
    assert (
        communique("figures", "show", "BRA", "PER", "--store", other, "--format", "csv").out
        == shown
    )


def test_a_pair_is_exported_from_both_sides(communique) -> None:
    out = communique("figures", "export", "Russia", "CHN").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert {(row["reporter"], row["partner"]) for row in rows} == {("RUS", "CHN"), ("CHN", "RUS")}
    assert {"31.0", "190271000000"} <= {row["value"] for row in rows}


def test_an_export_as_of_a_day_knows_no_later_one(communique) -> None:
    out = communique("figures", "export", "CHN", "RUS", "--as-of", "2022-12-30").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert rows
    assert max(row["published"] for row in rows) <= "2022-12-30"
    assert not any(row["period"] == "2022" for row in rows)


def test_sdmx_has_its_codes(communique) -> None:
    out = communique("figures", "export", "CHN", "RUS", "--format", "sdmx-csv").out
    rows = list(csv.DictReader(io.StringIO(out)))
    assert list(rows[0])[:3] == ["STRUCTURE", "STRUCTURE_ID", "ACTION"]
    found = {(row["FREQ"], row["TIME_PERIOD"], row["OBS_VALUE"]) for row in rows}
    assert ("A", "2022", "190271000000") in found
    assert ("_U", "2022-01-01/P11M", "172400000000") in found
    assert {row["OBS_STATUS"] for row in rows} <= {"A", "P", "E", "U"}
    assert {row["UNIT_MEASURE"] for row in rows if row["MEASURE"] == "change"} == {"PT"}
    assert all(row["PRODUCT"] for row in rows)


def test_parquet_is_typed(communique, tmp_path) -> None:
    file = tmp_path / "all.parquet"
    communique("figures", "export", "CHN", "RUS", "--format", "parquet", "--output", file)
    with duckdb.connect() as connection:
        found = connection.sql(
            "select value, printed, public from read_parquet($file)"
            " where period = '2022-Q1' and measure = 'change' and flow = 'imports'",
            params={"file": str(file)},
        ).fetchall()
    assert [(value, printed, str(day)) for value, printed, day in found] == [
        (31.0, "31.0", "2022-04-13")
    ]


def test_parquet_needs_a_file_and_nothing_is_no_file(communique, tmp_path) -> None:
    assert (
        "hint: --format parquet --output"
        in communique("figures", "export", "--format", "parquet").err
    )
    file = tmp_path / "none.csv"
    done = communique("figures", "export", "BRA", "MNG", "--output", file)
    assert (done.status, file.exists()) == (2, False)


# -- sources -------------------------------------------------------------------------------------


def test_every_source_is_listed_with_what_it_covers(communique) -> None:
    out = communique("figures", "sources").out
    for name in ("comtrade", "imf", "eurostat", "census", "fed", "ecb", "csv", "baci", "gacc"):
        assert f"\n{name} " in f"\n{out}"
    assert "DESTATIS" in out
    assert max(map(len, out.splitlines())) <= 80


def test_one_source_tells_its_traps_and_licence(communique) -> None:
    out = communique("figures", "sources", "baci").out
    assert "Etalab 2.0" in out
    assert "communique figures import baci FILE" in out
    assert out.count("trap ") >= 4
    [fields] = lines(communique("figures", "sources", "BACI", "--format", "jsonl").out)
    assert (fields["name"], fields["how"]) == ("baci", "import")


def test_an_unknown_source_says_what_there_is(communique) -> None:
    done = communique("figures", "sources", "bacci")
    assert (done.status, "there is no source 'bacci' (there are comtrade" in done.err) == (2, True)


# -- show ----------------------------------------------------------------------------------------


def test_both_sides_stand_beside_each_other(communique) -> None:
    out = communique("figures", "show", "USA", "CHN", "--flow", "exports", "--from", "2025").out
    assert "USA exports" in out
    assert "CHN imports" in out
    assert "gap: USA exports are FAS" in out


def test_other_currencies_are_converted_when_asked_for(communique) -> None:
    asked = ("figures", "show", "DEU", "USA", "--from", "2022", "--format", "jsonl")
    assert {row["currency"] for row in lines(communique(*asked, "--source", "DESTATIS").out)} == {
        "EUR"
    }
    rows = lines(communique(*asked, "--convert", "usd").out)
    turned = [row for row in rows if row["source"] == "DESTATIS" and row["currency"] == "USD"]
    assert turned
    for row in turned:
        assert row["status"] == "converted"
        assert row["derived_from"][0]["currency"] == "EUR"


def test_what_follows_from_months_is_told_when_asked_for(communique, store, table) -> None:
    months = "source,reporter,partner,flow,period,value,currency\n" + "".join(
        f"DESK,BRA,PER,exports,2022-{month:02},{month}00,USD\n" for month in range(1, 13)
    )
    table.write_text(months + "DESK,BRA,PER,exports,2022-01/2022-02,400,USD\n", encoding="utf-8")
    communique("figures", "import", "csv", table, "--store", store)
    asked = ("figures", "show", "BRA", "PER", "--flow", "exports", "--store", store)
    rows = lines(communique(*asked, "--derive", "--format", "jsonl").out)
    assert [(row["period"], row["value"]) for row in rows] == [("2022", 7800)]
    shown = communique(*asked, "--derive", "--periods", "all").out
    assert "DESK, 2022-01/2022-02: 400 USD printed, 300 USD by sum of 2 months" in shown
    assert "= sums of months, or months between two sums, worked out here" in shown
