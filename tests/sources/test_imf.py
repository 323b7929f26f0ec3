"""IMF: today's answers in XML and JSON, and those of the old service, hold the same facts."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.domain import Flow, Period, Status, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import Asked, Unfinished, imf, sdmxjson

XML = "imf/sdmx3_IMTS_USA_XG_FOB_USD_G001_G998_A.xml"
OLD = "imf/dataservices_compactdata_DOT_US_W00_B0.json"
URL = "https://api.imf.org/x"


def read(content, day):
    """What an answer gives: pair, flow, period, value, status."""
    return [
        (f.series.reporter, f.series.partner, f.series.flow, str(f.period), f.value, f.status)
        for f in imf.read(content, url=URL, retrieved=day)
    ]


def xml(series, *, structure="DSD_IMTS", indicator="XG_FOB_USD"):
    """An answer of our own in today's XML."""
    name = f"urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=IMF.STA:{structure}(1.0.0)"
    sdmx = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<message:StructureSpecificData xmlns:common="{sdmx}/common"'
        f' xmlns:message="{sdmx}/message" xmlns:ss="{sdmx}/data/structurespecific"'
        f' xmlns:ns1="{name}:ObsLevelDim:TIME_PERIOD">'
        "<message:Header><message:ID>A</message:ID><message:Test>false</message:Test>"
        "<message:Prepared>2026-11-24T05:00:00Z</message:Prepared>"
        '<message:Sender id="IMF"/><message:Structure structureID="S"'
        f' namespace="{name}" dimensionAtObservation="TIME_PERIOD">'
        f"<common:Structure>{name}</common:Structure></message:Structure></message:Header>"
        f'<message:DataSet ss:structureRef="S" action="Replace">{series}</message:DataSet>'
        "</message:StructureSpecificData>"
    ).encode()


def series(cells, *, country="USA", counterpart="CHN", indicator="XG_FOB_USD", frequency="A"):
    """A series of our own, with the scale that stands there and means nothing."""
    return (
        f'<Series COUNTRY="{country}" INDICATOR="{indicator}" COUNTERPART_COUNTRY="{counterpart}"'
        f' FREQUENCY="{frequency}" OVERLAP="OL" SCALE="6">{cells}</Series>'
    )


CELL = '<Obs OBS_VALUE="5000000123" DERIVATION_TYPE="O" TIME_PERIOD="2023"/>'


# -- what is asked ---------------------------------------------------------------------


def test_both_flows_of_a_pair():
    """Exports FOB and imports CIF in one question, a frequency at a time."""
    asked = Asked(
        ("BRA",), ("PER", "WLD"), periods=(Period.of_year(2022), Period.of_month(2023, 5))
    )
    year, month = imf.urls(asked, keyed=False)
    base = "https://api.imf.org/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/"
    assert year.startswith(f"{base}BRA.XG_FOB_USD+MG_CIF_USD.PER+G001.A?")
    assert "ge:2022-01-01+le:2022-12-31" in year
    assert month.startswith(f"{base}BRA.XG_FOB_USD+MG_CIF_USD.PER+G001.M?")
    assert "ge:2023-05-01+le:2023-05-31" in month


def test_every_partner_is_a_star():
    """And there are no products."""
    asked = Asked(("XKX",), flows=(Flow.EXPORTS,), periods=(Period.of_year(2022),))
    assert "/KOS.XG_FOB_USD.*.A?" in imf.urls(asked, keyed=False)[0]
    with pytest.raises(AskError, match="no products"):
        imf.urls(Asked(("BRA",), products=("27",), periods=(Period.of_year(2022),)), keyed=False)


# -- recorded answers ------------------------------------------------------------------


def test_the_old_service_times_a_million_is_the_new_one(sample, day):
    """Both hold American exports of 2023; only the old values are in millions."""
    new, old = read(sample(XML), day), read(sample(OLD), day)
    common = set(new) & set(old)
    assert common == {
        ("USA", "WLD", Flow.EXPORTS, "2023", Decimal(2019551635133), Status.EXACT),
        ("USA", "EU", Flow.EXPORTS, "2023", Decimal(369756760426), Status.EXACT),
    }
    assert [cell[3] for cell in old if cell[1] == "WLD"] == ["2020", "2021", "2022", "2023"]
    assert [cell[3] for cell in new if cell[1] == "WLD"] == ["2023", "2024"]


def test_a_recorded_answer_says_how_it_is_valued(sample, day):
    """Exports FOB, in dollars."""
    [one, *_] = imf.read(sample(XML), url=URL, retrieved=day)
    assert (one.series.valuation, one.series.currency) == (Valuation.FOB, "USD")
    assert (one.origin.vintage, one.origin.retrieved, one.origin.url) == (None, day, URL)


@pytest.mark.parametrize("at", [50, 600, 900, 1500, 2000])
def test_a_recorded_answer_cut_off(sample, day, at, capfd):
    """Is half an answer; the library that reads it prints nothing."""
    with pytest.raises(Unfinished):
        read(sample(XML)[:at], day)
    assert capfd.readouterr() == ("", "")


def test_a_recorded_answer_is_read_in_silence(sample, day, capfd):
    """Answers go to standard output, and this is none."""
    read(sample(XML), day)
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("name", "dataflow", "rows"),
    [
        ("imf/sdmx3_data_WHDREO_GX1213_A.json", "WHDREO", 55),
        ("imf/sdmx3_data_GFS_SOO_ABW_timefilter.json", "GFS_SOO", 5),
        ("imf/sdmx3_data_WHDREO_all_all_M.json", "WHDREO", 0),
    ],
)
def test_json_of_other_datasets_of_the_fund(sample, name, dataflow, rows):
    """The reader of SDMX-JSON 2.0 takes recorded answers apart; IMTS was never recorded in it."""
    answer = json.loads(json.loads(sample(name))["text"])
    found = list(sdmxjson.rows(answer, "IMF", dataflow=dataflow))
    assert len(found) == rows
    assert all(row.keys["FREQUENCY"] == "A" and "TIME_PERIOD" in row.keys for row in found)
    with pytest.raises(SourceError, match="another dataset than IMTS"):
        list(sdmxjson.rows(answer, "IMF", dataflow="IMTS"))


# -- answers of our own ----------------------------------------------------------------


def json_answer(value="5000000123", derivation="O", areas=("USA", "CHN")):
    """The same series in JSON: keys are numbers, tables say what they mean."""

    def table(name, *codes):
        return {"id": name, "values": [{"id": code} for code in codes]}

    return {
        "data": {
            "dataSets": [
                {
                    "structure": 0,
                    "series": {
                        "0:0:0:0": {
                            "attributes": [0, None],
                            "observations": {"0": [value, 0], "1": [None, 0]},
                        }
                    },
                }
            ],
            "structures": [
                {
                    "links": [{"urn": "urn:sdmx:org.sdmx.infomodel.datastructure:IMTS(1.0.0)"}],
                    "dimensions": {
                        "series": [
                            table("COUNTRY", areas[0]),
                            table("INDICATOR", "XG_FOB_USD"),
                            table("COUNTERPART_COUNTRY", areas[1]),
                            table("FREQUENCY", "A"),
                        ],
                        "observation": [
                            {"id": "TIME_PERIOD", "values": [{"value": "2023"}, {"value": "2024"}]}
                        ],
                    },
                    "attributes": {
                        "series": [table("SCALE", "6"), table("OVERLAP", "OL")],
                        "observation": [table("DERIVATION_TYPE", derivation)],
                    },
                }
            ],
        }
    }


def test_xml_and_json_give_the_same(day):
    """One series, two forms; a cell without a value is no figure."""
    of_xml = read(xml(series(CELL)), day)
    assert of_xml == read(json.dumps(json_answer()).encode(), day)
    assert of_xml == [("USA", "CHN", Flow.EXPORTS, "2023", Decimal(5000000123), Status.EXACT)]


@pytest.mark.parametrize(
    ("derivation", "status"),
    [("O", Status.EXACT), ("M", Status.EXACT), ("SE", Status.ESTIMATED), ("SP", Status.ESTIMATED)],
)
def test_estimates_of_the_fund_are_marked(day, derivation, status):
    """They support and do not contradict."""
    [cell] = read(json.dumps(json_answer(derivation=derivation)).encode(), day)
    assert cell[-1] is status
    assert status.decisive is (status is Status.EXACT)


def test_months_quarters_imports_and_groups(day):
    """The Fund writes months with an M; groups we have no code for are left out."""
    content = xml(
        series('<Obs OBS_VALUE="7" TIME_PERIOD="2018-M01"/>', frequency="M")
        + series('<Obs OBS_VALUE="8" TIME_PERIOD="2018-Q1"/>', indicator="MG_CIF_USD")
        + series(CELL, counterpart="G110")
        + series(CELL, indicator="TBG_USD")
    )
    assert [cell[2:5] for cell in read(content, day)] == [
        (Flow.EXPORTS, "2018-01", 7),
        (Flow.IMPORTS, "2018-Q1", 8),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (xml(series(CELL, counterpart="QQQ")), "series 1 (USA.XG_FOB_USD.QQQ"),
        (xml(series(CELL, indicator="NGDP")), "unknown indicator 'NGDP'"),
        (xml(series(CELL.replace('"O"', '"ZZ"'))), "unknown derivation type 'ZZ'"),
        (xml(series(CELL), structure="DSD_CPI"), "another dataset than IMTS"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><x>IMTS&a;</x>", "entities of its own"),
        (b"<x>IMTS</x>", "no data"),
        (b"plain words", "neither XML nor JSON"),
        (
            b'{"CompactData": {"DataSet": {"Series": {"@INDICATOR": "TXG_FOB_USD"}}}}',
            "not of its old service",
        ),
        (b'{"errors": []}', "no SDMX-JSON 2.0"),
        (json.dumps(json_answer(value="1.234,5")).encode(), "'1.234,5' is not a value"),
    ],
    ids=range(10),
)
def test_what_is_refused(content, words, day, capfd):
    """With its series, in our words, and in silence."""
    with pytest.raises(SourceError) as error:
        read(content, day)
    assert words in str(error.value)
    assert capfd.readouterr() == ("", "")


@settings(deadline=None, max_examples=120)
@given(
    where=st.floats(0, 1),
    length=st.integers(0, 15),
    instead=st.sampled_from([b"", b"<", b">", b'"', b"x", b"/>", b"0", b"\xff", b"&", b"Series"]),
)
def test_spoilt_xml_gives_figures_or_one_clear_error(where, length, instead):
    """The library behind it raises all kinds of errors; ours is one."""
    whole = xml(series(CELL))
    at = int(where * len(whole))
    with suppress(SourceError):
        read(whole[:at] + instead + whole[at + length :], date(2026, 11, 24))


def test_nothing_found(day):
    """An empty answer, and a whole one without series."""
    assert read(b"", day) == []
    assert read(xml(""), day) == []


def test_an_old_series_may_stand_alone(day):
    """The old service sent one object where there was one, a list where there were more."""
    one = {
        "@FREQ": "M", "@REF_AREA": "CN", "@INDICATOR": "TMG_CIF_USD", "@COUNTERPART_AREA": "RU",
        "@UNIT_MULT": "6", "Obs": {"@TIME_PERIOD": "2023-05", "@OBS_VALUE": "10.5"},
    }  # fmt: skip
    content = json.dumps({"CompactData": {"DataSet": {"Series": one}}}).encode()
    [cell] = read(content, day)
    assert cell[:5] == ("CHN", "RUS", Flow.IMPORTS, "2023-05", 10_500_000)
    unscaled = content.replace(b'"@UNIT_MULT": "6"', b'"@UNIT_MULT": "3"')
    with pytest.raises(SourceError, match="unknown scale '3'"):
        read(unscaled, day)
