"""`communique figures show`: both sides' figures, as a table and as lines for programs."""

import csv
import json

import pytest
from click.testing import CliRunner

from communique.app.figures import figures
from communique.errors import AskError, FigureError

GACC_2022 = ["RUS", "CHN", "--from", "2022", "--to", "2022", "--source", "GACC"]


def show(*arguments):
    """What the command prints; whatever it raises is raised here too."""
    done = CliRunner().invoke(figures, ["show", *arguments], catch_exceptions=True)
    if done.exception and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


def lines(*arguments):
    """The objects of --format jsonl."""
    printed = show(*arguments, "--format", "jsonl").stdout
    return [json.loads(line) for line in printed.splitlines()]


def values(*arguments):
    return [(row["measure"], row["value"], row["published"]) for row in lines(*arguments)]


# -- the answer -------------------------------------------------------------------------


def test_the_newest_of_each_series_and_period_in_dollars():
    assert values(*GACC_2022, "--currency", "USD") == [
        ("level", 190271000000, "2023-01-13"),
        ("change", 29.3, "2023-01-13"),
    ]


def test_all_vintages_are_there_when_asked_for():
    newest, every = values(*GACC_2022), values(*GACC_2022, "--all-vintages")
    assert set(newest) < set(every)
    assert ("level", 190270000000, "2023-01-13") in every


def test_as_of_shows_only_what_was_public():
    asked = ["RUS", "CHN", "--from", "2022", "--to", "2022", "--periods", "all"]
    then = lines(*asked, "--as-of", "2022-12-30")
    assert then
    assert {row["period"] for row in then} & {"2022"} == set()
    assert max(row["published"] for row in then) <= "2022-12-30"
    rates = [row["value"] for row in then if row["measure"] == "change"]
    assert 32 in rates


@pytest.mark.parametrize(
    ("flow", "mirror"), [("exports", "imports"), ("imports", "exports"), ("turnover", "turnover")]
)
def test_both_sides_are_shown_with_the_mirror_flow(flow, mirror):
    found = lines("RUS", "CHN", "--flow", flow, "--periods", "all")
    assert {(row["reporter"], row["flow"]) for row in found} == {("RUS", flow), ("CHN", mirror)}


def test_turnover_is_added_where_the_office_prints_the_flows_alone():
    found = lines("USA", "CHN", "--from", "2024", "--to", "2024", "--source", "CENSUS")
    derived = [row for row in found if row["derived_from"]]
    assert derived
    for row in derived:
        assert row["value"] == sum(part["value"] for part in row["derived_from"])


def test_years_only_unless_asked_otherwise():
    assert all(len(row["period"]) == 4 for row in lines("RUS", "CHN"))
    assert any("/" in row["period"] for row in lines("RUS", "CHN", "--periods", "all"))


def test_fiscal_years_are_years():
    assert any(row["period"].startswith("FY") for row in lines("IND", "CHN"))


def test_codes_may_be_typed_in_small_letters():
    assert lines("rus", "chn", "--currency", "usd") == lines("RUS", "CHN", "--currency", "USD")


# -- the forms -------------------------------------------------------------------------


def test_the_table_fits_eighty_columns_and_says_where_numbers_come_from():
    printed = show("RUS", "CHN", "--from", "2015", "--to", "2024").stdout
    table = [line for line in printed.splitlines() if not line.startswith("[")]
    assert max(map(len, table)) <= 80
    for words in ("Period", "190.27 bn USD", "+29.3%", "China's customs", "2023-01-13"):
        assert words in printed
    assert "[1] https://" in printed
    assert "▁" in printed or "▃" in printed
    assert "\x1b" not in printed


def test_the_table_marks_what_it_added_up():
    printed = show("USA", "CHN", "--from", "2024", "--to", "2024", "--source", "CENSUS").stdout
    assert "= 583.59 bn USD" in printed
    assert "= exports and imports of the same page" in printed


def test_csv_has_exact_values_and_every_column_of_the_package():
    printed = show(*GACC_2022, "--currency", "USD", "--format", "csv").stdout
    [level, rate] = csv.DictReader(printed.splitlines())
    assert (level["value"], rate["value"]) == ("190271000000", "29.3")
    assert level["label"] == "China's customs"
    assert level["url"].startswith("https://")


def test_a_file_appears_when_it_is_whole(tmp_path):
    """Parquet holds the value as a number and as it was printed."""
    import duckdb

    asked = [*GACC_2022, "--currency", "USD"]
    for form in ("csv", "jsonl", "parquet"):
        show(*asked, "--format", form, "--output", str(tmp_path / form))
    assert (tmp_path / "csv").read_text() == show(*asked, "--format", "csv").stdout
    assert (tmp_path / "jsonl").read_text() == show(*asked, "--format", "jsonl").stdout
    with duckdb.connect() as connection:
        found = connection.sql(
            "select measure, value, printed from read_parquet($path)",
            params={"path": str(tmp_path / "parquet")},
        ).fetchall()
    assert found == [("level", 190271000000.0, "190271000000"), ("change", 29.3, "29.3")]


def test_economies_may_be_named():
    """A name such as China is as good as CHN."""
    assert (
        show("Russia", "china", "--from", "2022").stdout
        == show("RUS", "CHN", "--from", "2022").stdout
    )


def test_help_has_an_example():
    assert "communique figures show RUS CHN" in show("--help").stdout


# -- questions put wrongly ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "error", "said"),
    [
        (["RUS", "CHX"], AskError, "no figures for an economy 'CHX'"),
        (["RUS", "CHX"], AskError, "hint: did you mean CHN"),
        (["RURITANIA", "CHN"], AskError, "there are AFRICA"),
        (["RUS", "CHN", "--source", "GAC"], AskError, "did you mean GACC"),
        (["RUS", "CHN", "--from", "last year"], AskError, "--from: 'last year' is not a period"),
        (
            ["RUS", "CHN", "--as-of", "30.12.2022"],
            AskError,
            "--as-of is 30.12.2022, which is not a date",
        ),
        (["RUS", "CHN", "--format", "sideways"], AskError, "no format sideways (there are table"),
        (["RUS", "CHN", "--format", "parquet"], AskError, "hint: --format parquet --output"),
        (["RUS", "MEX"], FigureError, "no figures for trade between RUS and MEX"),
        (["RUS", "CHN", "--to", "1950"], FigureError, "hint: widen --from, --to or --as-of"),
        (["RUS", "CHN", "--store", "nowhere.duckdb"], FigureError, "no store of figures"),
    ],
)
def test_a_wrong_question_says_what_there_is(arguments, error, said):
    with pytest.raises(error) as raised:
        show(*arguments)
    assert said in str(raised.value)


@pytest.mark.parametrize("option", ["--flow", "--periods"])
def test_an_unknown_choice_is_a_usage_error(option):
    assert show("RUS", "CHN", option, "sideways").exit_code == 2
