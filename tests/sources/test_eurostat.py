"""Eurostat Comext: both datasets, values between quantities, the EU's world and a member's."""

from __future__ import annotations

import csv
import io
from decimal import Decimal

import pytest

from communique.domain import Flow, Period, Status, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import CHAPTERS, Asked, CutOff, Unfinished, eurostat

MEMBER = "comext/sdmxcsv_DS-045409_DE_JP_84834030_2025Q1.csv"
UNION = "comext/sdmxcsv_DS-045409_EU27_84834030_2025-06.csv"
BASE = "https://ec.europa.eu/eurostat/api/comext/dissemination/sdmx/2.1/data"
YEAR = Period.of_year(2022)
HEAD = "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE"


def read(content, day):
    """The figures of an answer."""
    return list(eurostat.read(content, url="u", retrieved=day))


def lines(*rows, head=HEAD):
    """An answer of our own; a row is what follows the day of the last update."""
    start = "ESTAT:DS-059341(1.0),15/09/26"
    return "".join(f"{line}\r\n" for line in (head, *(f"{start},{row}" for row in rows))).encode()


# -- what is asked ---------------------------------------------------------------------


def test_a_member_with_the_world():
    """Imports and exports of all goods in one question."""
    assert eurostat.urls(Asked(("DEU",), ("WLD", "CHN"), periods=(YEAR,)), keyed=False) == [
        f"{BASE}/DS-045409/A.DE.WORLD+CN.TOTAL.1+2.VALUE_IN_EUROS"
        "?startPeriod=2022&endPeriod=2022&format=SDMX-CSV&compressed=false"
    ]


def test_the_world_of_the_union_is_outside_of_it():
    """And the union is asked apart from its members, whose world is another."""
    union, member = eurostat.urls(
        Asked(("EU", "FRA"), ("WLD",), (Flow.EXPORTS,), (YEAR,)), keyed=False
    )
    assert "/A.EU27_2020.EXT_EU27_2020.TOTAL.2.VALUE_IN_EUROS?" in union
    assert "/A.FR.WORLD.TOTAL.2.VALUE_IN_EUROS?" in member


def test_neighbours_are_in_another_dataset():
    """With another indicator of values; Serbia has a code of its own."""
    [url] = eurostat.urls(Asked(("NOR", "SRB"), ("EU",), periods=(YEAR,)), keyed=False)
    assert url.startswith(f"{BASE}/DS-059341/A.NO+XS.INT_EU27_2020.TOTAL.1+2.VALUE_EUR?")


def test_goods_are_named():
    """There is no one question for all chapters."""
    with pytest.raises(AskError, match="products named"):
        eurostat.urls(Asked(("EU",), products=(CHAPTERS,), periods=(YEAR,)), keyed=False)
    asked = Asked(("EU",), ("CHN",), products=("27", "84834030"), periods=(YEAR,))
    assert ".27+84834030." in eurostat.urls(asked, keyed=False)[0]


def test_what_is_too_much_is_split():
    """The longest part of the key in two, until each has one value."""
    [url] = eurostat.urls(Asked(("DEU",), ("CHN", "USA", "JPN"), periods=(YEAR,)), keyed=False)
    first, second = eurostat.narrower(url)
    assert "/A.DE.CN.TOTAL.1+2." in first
    assert "/A.DE.US+JP.TOTAL.1+2." in second
    assert [eurostat.narrower(part) for part in eurostat.narrower(first)] == [[], []]


# -- recorded answers ------------------------------------------------------------------


def test_a_member(sample, day):
    """Germany from Japan in the first quarter of 2025: three months of euros, no quantities."""
    found = read(sample(MEMBER), day)
    assert [(str(f.period), int(f.value)) for f in found] == [
        ("2025-01", 668914),
        ("2025-02", 1663789),
        ("2025-03", 1054978),
    ]
    [series] = {f.series for f in found}
    assert (series.reporter, series.partner, series.flow) == ("DEU", "JPN", Flow.IMPORTS)
    assert (series.product, series.currency, series.valuation) == (
        "CN 84834030",
        "EUR",
        Valuation.CIF,
    )
    assert found[0].origin.note == "dataset last updated 2026-08-14"


def test_the_union_adds_up(sample, day):
    """Its members and what lies inside, the others and what lies outside; Greece and Serbia too."""
    content = sample(UNION)
    found = {f.series.partner: f.value for f in read(content, day)}
    rows = [
        row
        for row in csv.DictReader(io.StringIO(content.decode()))
        if row["indicators"] == "VALUE_IN_EUROS"
    ]
    by_code = {row["partner"]: Decimal(row["OBS_VALUE"]) for row in rows}
    assert (found["WLD"], found["EU"]) == (by_code["EXT_EU27_2020"], by_code["INT_EU27_2020"])
    assert {"GRC", "SRB", "GBR"} <= set(found)
    countries = sum(v for code, v in by_code.items() if "EU27" not in code)
    assert countries == found["WLD"] + found["EU"]
    assert sum(v for code, v in found.items() if len(code) == 3 and code != "WLD") == sum(
        v for code, v in by_code.items() if "EU27" not in code and code not in ("QV", "QW")
    )


@pytest.mark.parametrize("at", [30, 400, 633])
def test_a_recorded_answer_cut_off(sample, day, at):
    """A table whose last line has no end is half an answer."""
    with pytest.raises(Unfinished):
        read(sample(MEMBER)[:at], day)


# -- answers of our own ----------------------------------------------------------------


def test_the_other_dataset(day):
    """Its values are VALUE_EUR, its quantities in kilograms; spaces are no part of anything."""
    content = lines(
        "A,NO,CN,TOTAL,2,VALUE_EUR,  2022,7000000000",
        "A,NO,CN,TOTAL,2,QUANTITY_KG,2022,12",
        "A,NO,CN,TOTAL,3,VALUE_EUR,2022,5",
        "A,NO,CN,TOTAL,1,VALUE_EUR,2022,",
    )
    [figure] = read(content, day)
    assert (figure.series.reporter, figure.series.product, figure.value) == ("NOR", None, 7 * 10**9)
    assert (str(figure.period), figure.series.flow) == ("2022", Flow.EXPORTS)
    assert figure.origin.note == "dataset last updated 2026-09-15"


def test_the_newer_form(day):
    """SDMX-CSV 2.0 begins with other columns; the ones that matter are the same."""
    head = (
        "STRUCTURE,STRUCTURE_ID,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE"
    )
    content = f"{head}\ndataflow,ESTAT:DS-059341(1.0),M,EU27_2020,WORLD,27,1,VALUE_EUR,2025-01,9\n"
    assert read(content.encode(), day) == []  # not the union's world
    content = content.replace("WORLD", "EXT_EU27_2020")
    [figure] = read(content.encode(), day)
    assert (figure.series.partner, str(figure.period)) == ("WLD", "2025-01")


@pytest.mark.parametrize(
    ("flag", "status"), [("p", Status.PROVISIONAL), ("e", Status.ESTIMATED), ("", Status.EXACT)]
)
def test_flags_are_kept(day, flag, status):
    """Provisional is provisional, estimated is estimated."""
    content = lines(f"A,DE,CN,TOTAL,2,VALUE_EUR,2022,7,{flag}", head=f"{HEAD},OBS_FLAG")
    assert [f.status for f in read(content, day)] == [status]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ("A,DE,ZZ,TOTAL,2,VALUE_EUR,2022,7", "line 2: unknown country code 'ZZ'"),
        ("A,DE,CN,TOTAL,9,VALUE_EUR,2022,7", "line 2: unknown flow '9'"),
        ("A,DE,CN,TOTAL,2,VALUE_USD,2022,7", "line 2: unknown indicator 'VALUE_USD'"),
        ("A,DE,CN,TOTAL,2,VALUE_EUR,soon,7", "line 2: 'soon' is not a period"),
        ("A,DE,CN,TOTAL,2,VALUE_EUR,2022,1e400", "line 2: '1e400' is not a value"),
        ("A,DE,CN,TOTAL,2,VALUE_EUR,2022", "line 2: 9 cells instead of 10"),
    ],
)
def test_what_nobody_told_us_of_names_its_line(day, row, words):
    """So that one finds it."""
    with pytest.raises(SourceError) as error:
        read(lines(row), day)
    assert words in str(error.value)


def test_messages_of_the_office(day):
    """Nothing found is no error; too much is; others are told in its words."""

    def fault(code, words):
        return f"<S:Fault><faultcode>{code}</faultcode><faultstring>{words}</faultstring></S:Fault>"

    assert read(fault(100, "NO_RESULTS: nothing").encode(), day) == []
    with pytest.raises(CutOff):
        read(fault(413, "EXTRACTION_TOO_BIG").encode(), day)
    with pytest.raises(SourceError, match="EUROSTAT says: DATASET_UNKNOWN"):
        read(fault(404, "DATASET_UNKNOWN").encode(), day)
