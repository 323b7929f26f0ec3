"""Saved answers: what one downloads by hand goes into the store as a fetch would bring it."""

from __future__ import annotations

import pytest

from communique.domain import Flow, Vintage
from communique.errors import AskError, SourceError
from communique.figures import Figures
from communique.figures.importing import Wishes, import_files

SAVED = [
    ("comtrade", "comtrade/legacy_portal_csv_35cols_IND_2019_TOTAL_all.csv", "IND", "CHN", None),
    ("comtrade", "comtrade/get_C_A_HS_CHN_2010_TOTAL.json", "CHN", "DEU", None),
    ("imf", "imf/sdmx3_IMTS_USA_XG_FOB_USD_G001_G998_A.xml", "USA", "EU", None),
    ("imf", "imf/dataservices_compactdata_DOT_US_W00_B0.json", "USA", "WLD", None),
    ("eurostat", "comext/sdmxcsv_DS-045409_EU27_84834030_2025-06.csv", "EU", "CHN", "CN 84834030"),
    ("census", "census/imports_hs_8483408000_2026-06.json", "USA", "JPN", "HTS 8483408000"),
]


@pytest.mark.parametrize(
    ("form", "name", "reporter", "partner", "product"), SAVED, ids=lambda v: str(v)[:30]
)
def test_recorded_answers(sample, tmp_path, form, name, reporter, partner, product):
    """Go in once; a second time they change nothing."""
    file = tmp_path / name.rpartition("/")[2]
    file.write_bytes(sample(name))
    store = tmp_path / "figures.duckdb"
    first = import_files(store, form, [file])
    assert first.figures == first.rows > 0
    again = import_files(store, form, [file])
    assert (again.figures, again.vintages, again.same) == (0, 0, first.rows)
    with Figures(store) as figures:
        found = figures.of(reporter, partner, source=form.upper(), product=product)
    assert any(figure.origin.retrieved for figure in found)


def test_old_and_new_answers_of_the_fund_are_one_series(sample, tmp_path):
    """The value they share is held once: no vintage, because it is the same."""
    store, files = tmp_path / "figures.duckdb", []
    for _, name, *_ in SAVED[2:4]:
        files.append(tmp_path / name.rpartition("/")[2])
        files[-1].write_bytes(sample(name))
    outcome = import_files(store, "imf", files)
    assert (outcome.rows, outcome.figures, outcome.vintages, outcome.same) == (12, 10, 0, 2)
    with Figures(store) as figures:
        years = [str(f.period) for f in figures.of("USA", "WLD", Flow.EXPORTS, source="IMF")]
    assert years == ["2020", "2021", "2022", "2023", "2024"]


def test_a_day_of_publication_may_be_given(comtrade_answer, row, tmp_path):
    """Where somebody knows it."""
    file = tmp_path / "bra.json"
    file.write_bytes(comtrade_answer(row()))
    store = tmp_path / "figures.duckdb"
    import_files(store, "comtrade", [file], wishes=Wishes(published=Vintage.parse("2023-03")))
    with Figures(store) as figures:
        assert [str(f.origin.vintage) for f in figures.of("BRA", "PER")] == ["2023-03"]


@pytest.mark.parametrize("rows", [500, 501])
def test_exactly_as_many_rows_as_a_service_gives(comtrade_answer, row, tmp_path, rows):
    """500 are a cut-off preview; one more are a whole answer that somebody had a key for."""
    file = tmp_path / "bra.json"
    years = (str(1500 + number) for number in range(rows))
    file.write_bytes(comtrade_answer(*(row(period=year) for year in years)))
    store = tmp_path / "figures.duckdb"
    if rows == 500:
        with pytest.raises(SourceError, match="at most 500 rows"):
            import_files(store, "comtrade", [file])
        assert not store.exists()
    else:
        assert import_files(store, "comtrade", [file]).figures == 501


def test_rates_are_no_figures(tmp_path):
    """They are fetched, and a file of them is no format."""
    file = tmp_path / "x.csv"
    file.write_text("observation_date,AEXCHUS\n2022-01-01,6.7290\n")
    with pytest.raises(AskError, match="no format 'fed'"):
        import_files(tmp_path / "figures.duckdb", "fed", [file])
