"""The store: every vintage, exactly, for any number of pairs, and clear words when it fails."""

from datetime import date, timedelta
from decimal import Decimal

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.domain import Flow, Measure, Period, Status
from communique.errors import FigureError
from communique.figures import Figures, store

RUSSIA_CHINA = [("RUS", "CHN")]


@pytest.fixture(scope="module")
def known():
    with Figures() as figures:
        yield figures


@pytest.fixture(scope="module")
def between(known):
    return known.between(RUSSIA_CHINA)


# reporter, flow, period, measure, value, status, published: the figures everything turns on.
HEADLINES = [
    ("CHN", "turnover", "2018", "level", "107060000000", "exact", "2019-01-14"),
    ("CHN", "turnover", "2022-01/2022-11", "level", "172400000000", "exact", "2022-12-07"),
    ("CHN", "turnover", "2022-01/2022-11", "change", "32", "exact", "2022-12-07"),
    ("CHN", "turnover", "2022", "level", "190271000000", "exact", "2023-01-13"),
    ("CHN", "turnover", "2022", "change", "29.3", "exact", "2023-01-13"),
    ("CHN", "turnover", "2023", "level", "240110000000", "exact", "2024-02-09"),
    ("CHN", "turnover", "2025", "change", "-6.9", "exact", "2026-01-14"),
    ("CHN", "imports", "2022-Q1", "change", "31.0", "exact", "2022-04-13"),
    ("RUS", "turnover", "2018", "level", "108300000000", "exact", "2019-03-08"),
    ("RUS", "turnover", "2022-01/2022-11", "level", "160000000000", "press", "2022-11-30"),
]


@pytest.mark.parametrize("headline", HEADLINES)
def test_the_headline_figures_are_there(between, headline):
    assert headline in {
        (
            figure.series.reporter,
            figure.series.flow.value,
            str(figure.period),
            figure.measure.value,
            str(figure.value),
            figure.status.value,
            str(figure.origin.vintage),
        )
        for figure in between
    }


def test_between_gives_both_sides_whichever_comes_first(known, between):
    assert known.between([("CHN", "RUS")]) == between
    assert {figure.series.reporter for figure in between} == {"CHN", "RUS"}


def test_between_asks_for_many_pairs_at_once(known, between):
    both = known.between([("USA", "CHN"), ("RUS", "CHN"), ("CHN", "USA")])
    assert len(both) == len(between) + len(known.between([("USA", "CHN")]))
    assert [figure for figure in both if "RUS" in _pair(figure)] == between


@pytest.mark.parametrize("pairs", [[], [("CHN", "ATA")], [("RUS'; drop table known; --", "CHN")]])
def test_between_of_nobody_is_empty(known, pairs):
    assert known.between(pairs) == []


def test_values_are_exact_decimals(between):
    assert all(isinstance(figure.value, Decimal) for figure in between)
    [rate] = [f for f in between if f.value == 31 and str(f.period) == "2022-Q1"]
    assert str(rate.value) == "31.0"  # printed to a tenth, and that is kept


def test_every_figure_carries_its_origin(between):
    assert all(figure.origin.source == figure.source for figure in between)
    assert sum(not figure.origin.url for figure in between) == 3  # a page without an address


def test_the_order_is_series_period_vintage(between):
    same = [f for f in between if f.source == "GACC" and f.series.flow is Flow.TURNOVER]
    series = [(f.series.currency, f.measure, f.period, f.published or date.min) for f in same]
    assert series == sorted(series)


# -- of -----------------------------------------------------------------------------


def test_of_keeps_to_its_limits(known):
    found = known.of(
        "CHN",
        "RUS",
        Flow.EXPORTS,
        first=Period.of_year(2019),
        last=Period.of_year(2020),
        source="GACC",
        currency="USD",
    )
    assert found
    for figure in found:
        assert figure.series.flow is Flow.EXPORTS
        assert 2019 <= figure.period.year <= 2020
        assert (figure.source, figure.series.currency) == ("GACC", "USD")


def test_of_one_side_is_that_side_alone(known, between):
    assert known.of("RUS", "CHN") == [f for f in between if f.series.reporter == "RUS"]


@pytest.mark.parametrize(
    ("day", "values"),
    [
        ("2023-01-12", set()),
        ("2023-01-13", {190270000000, 190271000000}),
    ],
)
def test_what_was_known_on_the_day(known, day, values):
    year = Period.of_year(2022)
    found = known.of(
        "CHN",
        "RUS",
        Flow.TURNOVER,
        first=year,
        last=year,
        as_of=date.fromisoformat(day),
        currency="USD",
    )
    assert {f.value for f in found if f.measure is Measure.LEVEL and f.period == year} == values


@given(
    day=st.dates(min_value=date(2000, 1, 1), max_value=date(2027, 1, 1)),
    later=st.integers(min_value=0, max_value=4000),
)
def test_what_is_known_stays_known(between, day, later):
    """As-of is monotone: no publication is ever taken back."""
    then = {id(figure) for figure in between if figure.known_on(day)}
    now = {id(figure) for figure in between if figure.known_on(day + timedelta(days=later))}
    assert then <= now


def test_economies_partners_and_sources(known):
    assert {"CHN", "RUS", "USA", "WLD"} <= set(known.economies())
    assert "CHN" in known.partners("RUS")
    assert "RUS" not in known.partners("RUS")
    assert {"GACC", "unstated"} <= set(known.sources())


# -- a user's own file ------------------------------------------------------------------


COLUMNS = """
    source varchar, reporter varchar, partner varchar, flow varchar, product varchar,
    coverage varchar, valuation varchar, measure varchar, period varchar, value decimal(38, 6),
    currency varchar, status varchar, published varchar, url varchar, note varchar
"""
OWN = ["OWN", "CHN", "RUS", "turnover", None, "goods", None, "level", "2022", 190272000000,
       "USD", "exact", "2026-01-01", None, None]  # fmt: skip


@pytest.fixture
def own(tmp_path):
    """A store with one figure of the user's own."""
    path = tmp_path / "own.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(f"create table figure ({COLUMNS})")
        connection.execute(f"insert into figure values ({', '.join('?' * len(OWN))})", OWN)
    return path


def test_own_figures_lie_beside_the_packaged_ones(own, between):
    with Figures(own) as figures:
        found = figures.between(RUSSIA_CHINA)
    [mine] = [figure for figure in found if figure.source == "OWN"]
    assert (mine.value, mine.status, mine.origin.url) == (190272000000, Status.EXACT, "")
    assert [figure for figure in found if figure.source != "OWN"] == between


def test_a_store_is_never_written(own):
    before = own.read_bytes()
    with Figures(own) as first, Figures(own) as second:
        assert first.between(RUSSIA_CHINA) == second.between(RUSSIA_CHINA)
    assert own.read_bytes() == before


def garbage(path):
    path.write_bytes(b"these are not figures\n" * 1000)


def empty(path):
    path.write_bytes(b"")


def without_table(path):
    duckdb.connect(str(path)).close()


def with_another_table(path):
    with duckdb.connect(str(path)) as connection:
        connection.execute("create table figure (price double)")


def missing(path):
    """Nothing at all at the path."""


def a_folder(path):
    path.mkdir()


@pytest.mark.parametrize(
    "spoil", [garbage, empty, without_table, with_another_table, missing, a_folder]
)
def test_a_spoilt_store_ends_in_one_clear_message(tmp_path, spoil):
    path = tmp_path / "spoilt.duckdb"
    spoil(path)
    with Figures(path) as figures, pytest.raises(FigureError) as error:
        figures.between(RUSSIA_CHINA)
    said, _, hint = str(error.value).partition("\n\n")
    assert str(path) in said
    assert "\n" not in said
    assert hint.startswith("hint: ")


def test_spoilt_packaged_figures_end_in_one_clear_message(tmp_path, monkeypatch):
    path = tmp_path / "figures.csv"
    path.write_text("source,reporter\nGACC,CHN\n")
    monkeypatch.setattr(store, "PACKAGED", path)
    with Figures() as figures, pytest.raises(FigureError, match="packaged figures") as error:
        figures.between(RUSSIA_CHINA)
    assert "hint: install communique again" in str(error.value)


@pytest.mark.parametrize(("column", "cell"), [(9, "1,234.5"), (9, ""), (8, "2022-13"), (3, "re")])
def test_an_unreadable_row_is_named(column, cell):
    row = [*(str(part or "") for part in OWN), ""]
    row[column] = cell
    with pytest.raises(FigureError, match="unreadable figure: OWN CHN RUS"):
        store._figure(tuple(row))


def test_a_store_can_be_asked_again_after_closing():
    figures = Figures()
    first = figures.of("RUS", "CHN", Flow.TURNOVER)
    figures.close()
    assert figures.of("RUS", "CHN", Flow.TURNOVER) == first
    figures.close()


def _pair(figure):
    return {figure.series.reporter, figure.series.partner}
