"""US Census: tables of text, groups among the countries, months and the year so far."""

from __future__ import annotations

import json

import pytest

from communique.domain import Flow, Period, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import CHAPTERS, Asked, Refused, census
from communique.figures.sources.codes import codes_of

JUNE = "census/imports_hs_8483408000_2026-06.json"
CANADA = "census/exports_hs_2710121510_CAN_2016-2025.json"
MONTHS = "census/imports_hs6_2020_head400.csv"
BASE = "https://api.census.gov/data/timeseries/intltrade"
YEAR = Period.of_year(2022)


def read(content, day):
    """The figures of an answer."""
    return list(census.read(content, url="u", retrieved=day))


def table(*rows, columns=("CTY_CODE", "CTY_NAME", "ALL_VAL_MO", "ALL_VAL_YR", "time")):
    """An answer of our own: every cell text, the header first."""
    return json.dumps([list(columns), *map(list, rows)]).encode()


# -- what is asked ---------------------------------------------------------------------


def test_a_year_is_the_year_to_december():
    """A flow each; the key is in what is sent and nowhere else."""
    exports, imports = census.urls(Asked(("USA",), ("CHN", "WLD"), periods=(YEAR,)), keyed=True)
    assert exports == (
        f"{BASE}/exports/hs?get=CTY_CODE,CTY_NAME,ALL_VAL_MO,ALL_VAL_YR"
        "&CTY_CODE=5700&CTY_CODE=-&time=2022-12"
    )
    assert imports.startswith(f"{BASE}/imports/hs?get=CTY_CODE,CTY_NAME,GEN_VAL_MO,GEN_VAL_YR&")
    assert census.with_key(exports, "k y")[0] == f"{exports}&key=k+y"


def test_months_that_follow_each_other_are_one_question():
    """And others are their own."""
    months = tuple(Period.of_month(2022, month) for month in (1, 2, 3, 7))
    found = census.urls(Asked(("USA",), ("CHN",), (Flow.EXPORTS,), months), keyed=True)
    assert [url.partition("time=")[2] for url in found] == ["from+2022-01+to+2022-03", "2022-07"]


@pytest.mark.parametrize(
    ("products", "words"),
    [
        (("27",), "E_COMMODITY=27&COMM_LVL=HS2"),
        (("2709",), "E_COMMODITY=2709&COMM_LVL=HS4"),
        ((CHAPTERS,), "E_COMMODITY=*&COMM_LVL=HS2"),
    ],
)
def test_goods(products, words):
    """By their level."""
    asked = Asked(("USA",), (), (Flow.EXPORTS,), (YEAR,), products)
    assert words in census.urls(asked, keyed=True)[0]


def test_only_the_united_states():
    """Have figures there."""
    with pytest.raises(AskError, match="United States alone"):
        census.urls(Asked(("CHN",), ("USA",), periods=(YEAR,)), keyed=True)


# -- recorded answers ------------------------------------------------------------------


def test_countries_add_up_to_the_total(sample, day):
    """Groups dropped by their code: June 2026, 13,482,077 dollars."""
    found = read(sample(JUNE), day)
    whole = [f.value for f in found if f.series.partner == "WLD"]
    countries = [f for f in found if len(f.series.partner) == 3 and f.series.partner != "WLD"]
    assert [*map(int, whole)] == [sum(f.value for f in countries)] == [13482077]
    groups = {f.series.partner for f in found} - {f.series.partner for f in countries}
    assert groups <= {"WLD", "EU", "ASEAN"}
    assert any(f.value == 0 for f in countries)  # a true zero, and it is kept
    [series] = {(f.series.product, f.series.valuation, f.series.flow) for f in countries}
    assert series == ("HTS 8483408000", Valuation.CUSTOMS, Flow.IMPORTS)


def test_every_group_of_the_answer_is_known(sample):
    """By its code, because the column that should tell them apart does not."""
    codes = [row[0] for row in json.loads(sample(JUNE))[1:]]
    known = codes_of("CENSUS").economies
    assert set(codes) <= set(known)
    assert all(known[code] for code in codes if code.isdecimal() and 1000 <= int(code) < 8000)


def test_ten_years_of_months(sample, day):
    """Exports of one product to Canada since 2016, f.a.s., in plain dollars."""
    found = read(sample(CANADA), day)
    assert (str(found[0].period), int(found[0].value)) == ("2016-01", 155905)
    assert len({f.period for f in found}) == len(found) > 100
    assert {(f.series.partner, f.series.valuation) for f in found} == {("CAN", Valuation.FAS)}


def test_a_saved_table_with_year_and_month(sample, day):
    """Somebody's CSV of the same columns: a month from YEAR and MONTH."""
    rows = [line.split(",") for line in sample(MONTHS).decode().splitlines()]
    found = read(json.dumps(rows).encode(), day)
    assert (str(found[0].period), int(found[0].value)) == ("2020-01", 3177388)
    assert found[0].series.product == "HS 030111"


# -- answers of our own ----------------------------------------------------------------


def test_a_month_and_the_year_so_far(day):
    """Two figures a row; in January they are one, in December the second is the year."""
    content = table(
        ("5700", "CHINA", "10", "10", "2022-01"),
        ("5700", "CHINA", "12", "100", "2022-11"),
        ("5700", "CHINA", "9", "109", "2022-12"),
        ("4XXX", "EUROPE", "9", "109", "2022-12"),
    )
    assert [(str(f.period), int(f.value)) for f in read(content, day)] == [
        ("2022-01", 10),
        ("2022-01/2022-11", 100),
        ("2022-11", 12),
        ("2022", 109),
        ("2022-12", 9),
    ]


def test_links_lead_to_pages_for_people(day):
    """One a country with both flows; the world has its own."""
    content = table(("5700", "CHINA", "1", "1", "2022-12"), ("-", "TOTAL", "1", "1", "2022-12"))
    links = {f.origin.url for f in read(content, day)}
    assert links == {
        "https://www.census.gov/foreign-trade/balance/c5700.html",
        "https://www.census.gov/foreign-trade/balance/c0004.html",
    }


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (table(("9999", "?", "1", "1", "2022-12")), "row 2: unknown country code '9999'"),
        (table(("5700", "CHINA", "1,234", "1", "2022-12")), "row 2: '1,234' is not a value"),
        (table(("5700", "CHINA", "1", "1", "2022-14")), "row 2: '2022-14' is not a period"),
        (table(("5700", "CHINA", "1")), "row 2 has not the 5 cells expected"),
        (table(("5700",), columns=("CTY_CODE",)), "no column 'YEAR'"),
        (b'{"error": "x"}', "something else than a table"),
        (b"[]", "something else than a table"),
        (b'[["CTY_CODE"],', "no whole JSON"),
        (b"error: unknown variable 'GEN_VAL'", "no whole JSON"),
    ],
    ids=range(9),
)
def test_what_is_refused(content, words, day):
    """With the row, where there is one."""
    with pytest.raises(SourceError) as error:
        read(content, day)
    assert words in str(error.value)


def test_a_page_for_people(day):
    """Comes where the key is missing or wrong."""
    with pytest.raises(Refused):
        read(b"\n <html><head><title>Missing Key</title></head></html>", day)
