"""UN Comtrade: what is asked, what its answers give, and what is refused."""

from __future__ import annotations

import csv
import io
from collections import Counter, defaultdict
from decimal import Decimal
from urllib.parse import parse_qs, urlsplit

import pytest

from communique.domain import Flow, Period, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import CHAPTERS, Asked, CutOff, Unfinished, comtrade
from communique.figures.sources import comtrade_portal as portal
from communique.figures.sources.codes import codes_of

KEYED = "https://comtradeapi.un.org/data/v1/get/C/A/HS?x"
PREVIEW = "https://comtradeapi.un.org/public/v1/preview/C/A/HS?x"


def years(first, last):
    """Whole years from one to the other."""
    return tuple(Period.of_year(year) for year in range(first, last + 1))


def query(url):
    """The parts of a question, each a list."""
    return {name: values[0].split(",") for name, values in parse_qs(urlsplit(url).query).items()}


# -- what is asked ---------------------------------------------------------------------


def test_one_pair_and_year():
    """The address that a verdict's hint leads to."""
    [url] = comtrade.urls(Asked(("BRA",), ("PER",), periods=years(2022, 2022)), keyed=False)
    assert url == (
        "https://comtradeapi.un.org/public/v1/preview/C/A/HS?reporterCode=76&period=2022"
        "&partnerCode=604&cmdCode=TOTAL&flowCode=X,M&partner2Code=0&motCode=0&customsCode=C00"
    )


def test_with_a_key_the_other_service_is_asked():
    """Which gives more rows; the key is in a header."""
    [url] = comtrade.urls(Asked(("BRA",), ("PER",), periods=years(2022, 2022)), keyed=True)
    assert url.startswith("https://comtradeapi.un.org/data/v1/get/C/A/HS?")
    assert comtrade.with_key(url, "k") == (url, {"Ocp-Apim-Subscription-Key": "k"})
    assert comtrade.with_key(url, "") == (url, {})


def test_years_and_months_are_asked_apart():
    """At most twelve of them at once."""
    periods = (*years(2000, 2023), Period.of_month(2024, 1))
    found = comtrade.urls(Asked(("IND",), ("CHN",), periods=periods), keyed=False)
    assert [(urlsplit(url).path[-4], len(query(url)["period"])) for url in found] == [
        ("A", 12),
        ("A", 12),
        ("M", 1),
    ]
    assert query(found[2])["period"] == ["202401"]


def test_every_partner():
    """Names none; without a key a year at a time, because 500 rows hold no more."""
    everybody = Asked(("CHN",), periods=years(2020, 2023))
    assert len(comtrade.urls(everybody, keyed=False)) == 4
    [url] = comtrade.urls(everybody, keyed=True)
    assert "partnerCode" not in query(url)


def test_goods():
    """Chapters are AG2; the office knows no code with more than six digits."""
    asked = Asked(("CHN",), ("RUS",), periods=years(2022, 2022), products=(CHAPTERS,))
    assert query(comtrade.urls(asked, keyed=True)[0])["cmdCode"] == ["AG2"]
    with pytest.raises(AskError, match="to six digits"):
        comtrade.urls(
            Asked(("CHN",), ("RUS",), periods=years(2022, 2022), products=("84834030",)), keyed=True
        )


def test_no_code_for_it():
    """A group is no partner there."""
    with pytest.raises(AskError, match="no figures for Africa"):
        comtrade.urls(Asked(("CHN",), ("AFRICA",), periods=years(2022, 2022)), keyed=False)


def test_a_question_is_split_until_it_cannot_be():
    """Halves of the longest list; together they ask the same."""
    asked = Asked(("CHN", "IND"), ("RUS", "USA", "BRA"), periods=years(2015, 2022))
    left, leaves = comtrade.urls(asked, keyed=True), []
    while left:
        url = left.pop()
        parts = comtrade.narrower(url)
        left += parts
        leaves += [] if parts else [url]
    cells = [tuple(query(url)[name][0] for name in comtrade.SPLIT_BY) for url in leaves]
    assert len(cells) == len(set(cells)) == 2 * 3 * 8 * 2
    assert all(query(url)["partner2Code"] == ["0"] for url in leaves)


def test_addresses_fit():
    """The office takes less than 4,096 characters."""
    everyone = tuple(dict.fromkeys(filter(None, codes_of("COMTRADE").economies.values())))
    found = comtrade.urls(Asked(("CHN",), everyone, periods=years(2022, 2022)), keyed=True)
    assert max(map(len, found)) < 4096


# -- what it answers -------------------------------------------------------------------


def test_a_recorded_answer_with_a_key(sample, day):
    """China 2010 with Argentina and Germany: four figures, imports CIF, exports FOB."""
    found = list(
        comtrade.read(sample("comtrade/get_C_A_HS_CHN_2010_TOTAL.json"), url=KEYED, retrieved=day)
    )
    assert {(f.series.partner, f.series.flow, f.series.valuation, int(f.value)) for f in found} == {
        ("ARG", Flow.IMPORTS, Valuation.CIF, 6804128143),
        ("DEU", Flow.IMPORTS, Valuation.CIF, 74251272075),
        ("ARG", Flow.EXPORTS, Valuation.FOB, 6115764185),
        ("DEU", Flow.EXPORTS, Valuation.FOB, 68047133397),
    }
    assert {(f.series.reporter, f.series.currency, str(f.period)) for f in found} == {
        ("CHN", "USD", "2010")
    }
    assert {(f.origin.vintage, f.origin.retrieved) for f in found} == {(None, day)}
    assert "Partners=32&Reporters=156&period=2010" in found[0].origin.url


def test_a_recorded_preview_that_somebody_shortened(sample, day):
    """It announces 46 rows and has 16: half an answer. With its true count it is read."""
    content = sample("comtrade/preview_C_A_HS_CUB_2016_X_TOTAL_first16of46.json")
    with pytest.raises(Unfinished, match="announced 46 rows and sent 16"):
        list(comtrade.read(content, url=PREVIEW, retrieved=day))
    whole = content.replace(b'"count":46', b'"count":16').replace(b'"count": 46', b'"count": 16')
    found = list(comtrade.read(whole, url=PREVIEW, retrieved=day))
    assert len(found) == 16
    assert found[0].value == Decimal("2258341.86")


def test_parts_of_totals_are_left_out(row, comtrade_answer, day):
    """Rows of one way of transport, procedure or second partner, and of re-exports."""
    parts = (
        row(motCode=2100),
        row(customsCode="C01"),
        row(partner2Code=156),
        row(flowCode="RX"),
        row(partnerCode=899),
        row(partnerCode=76),
        row(primaryValue=None),
    )
    found = list(comtrade.read(comtrade_answer(row(), *parts), url=KEYED, retrieved=day))
    assert len(found) == 1


def test_zero_is_a_value(row, comtrade_answer, day):
    """And null is none."""
    content = comtrade_answer(row(primaryValue=0.0), row(flowCode="M", primaryValue=None))
    assert [f.value for f in comtrade.read(content, url=KEYED, retrieved=day)] == [0]


@pytest.mark.parametrize(
    ("changed", "valuation"),
    [
        ({"cifvalue": 7.0, "fobvalue": None, "primaryValue": 7.0}, Valuation.CIF),
        ({"cifvalue": None, "fobvalue": 7.0, "primaryValue": 7.0}, Valuation.FOB),
        ({"cifvalue": None, "fobvalue": None, "primaryValue": 7.0}, Valuation.CIF),
    ],
)
def test_valuation_of_imports(row, comtrade_answer, day, changed, valuation):
    """Some reporters send imports FOB; then the figure says so."""
    content = comtrade_answer(row(flowCode="M", **changed))
    [figure] = comtrade.read(content, url=KEYED, retrieved=day)
    assert figure.series.valuation is valuation


def test_months_and_goods(row, comtrade_answer, day):
    """A month is a month; a heading whose meaning is a word carries the word."""
    content = comtrade_answer(
        row(freqCode="M", period="202205", refMonth=5, cmdCode="2709"), row(cmdCode="01")
    )
    oil, animals = comtrade.read(content, url=KEYED, retrieved=day)
    assert (str(oil.period), oil.series.product) == ("2022-05", "crude oil")
    assert animals.series.product == "HS 01"


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"partnerCode": 9999}, "row 2: unknown country code '9999'"),
        ({"flowCode": "Q"}, "row 2: unknown flow 'Q'"),
        ({"period": "2022-13"}, "row 2: '2022--13' is not a period"),
        ({"primaryValue": "1,234.5"}, "row 2: '1,234.5' is not a value"),
        ({"primaryValue": "1e400"}, "row 2: '1e400' is not a value"),
        ({"primaryValue": True}, "row 2: 'True' is not a value"),
    ],
)
def test_what_nobody_told_us_of_names_its_row(row, comtrade_answer, day, changed, words):
    """And nothing of the answer is given."""
    with pytest.raises(SourceError) as error:
        list(comtrade.read(comtrade_answer(row(), row(**changed)), url=KEYED, retrieved=day))
    assert words in str(error.value)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[]", "something else than rows"),
        (b'{"data": 5}', "something else than rows"),
        (b'{"count": 1, "data": [5]}', "row 1 has no"),
        (b'{"count": 1, "data": [{}]}', "row 1 has no 'reporterCode'"),
        (b'{"count": 0, "data": [], "error": "Bad period"}', "says: Bad period"),
        (b'{"count": 1, "data": [NaN]}', "NaN is not a value"),
        (b"[" * 100_000, "no whole JSON"),
        (b'{"count": 3, "da', "no whole JSON"),
        (b"\xff\xfe\x00", "no whole JSON"),
    ],
)
def test_other_answers(content, words, day):
    """Are refused with what is wrong about them."""
    with pytest.raises(SourceError) as error:
        list(comtrade.read(content, url=KEYED, retrieved=day))
    assert words in str(error.value)


@pytest.mark.parametrize(("url", "rows"), [(PREVIEW, 500), (KEYED, 100_000)])
def test_as_many_rows_as_it_ever_gives(row, comtrade_answer, day, url, rows, monkeypatch):
    """Is cut off; one fewer is whole."""
    monkeypatch.setitem(comtrade.MOST_ROWS, comtrade.KEYED, min(rows, 600))
    most = min(rows, 600)
    with pytest.raises(CutOff):
        list(comtrade.read(comtrade_answer(*[row()] * most), url=url, retrieved=day))
    whole = comtrade_answer(*[row()] * (most - 1))
    assert len(list(comtrade.read(whole, url=url, retrieved=day))) == most - 1


# -- files of the portal before 2023 ---------------------------------------------------

INDIA = "comtrade/legacy_portal_csv_35cols_IND_2019_TOTAL_all.csv"


def test_india_2019_adds_up(sample, day):
    """All partners of the file, those left out included, are the world within 107 dollars."""
    content = sample(INDIA)
    totals: dict[str, int] = defaultdict(int)
    world = {}
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
        value = int(row["Trade Value (US$)"])
        if row["Partner Code"] == "0":
            world[row["Trade Flow"]] = value
        else:
            totals[row["Trade Flow"]] += value
    assert all(0 <= abs(world[flow] - totals[flow]) <= 107 for flow in world)

    found = list(portal.read(content, url="india.csv", retrieved=day))
    left_out = Counter()
    for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig"))):
        if not codes_of("COMTRADE").economies[row["Partner Code"]]:
            left_out[portal.FLOWS[row["Trade Flow"]]] += int(row["Trade Value (US$)"])
    for flow in (Flow.EXPORTS, Flow.IMPORTS):
        of_flow = [f for f in found if f.series.flow is flow]
        whole = sum(f.value for f in of_flow if f.series.partner == "WLD")
        partners = sum(f.value for f in of_flow if f.series.partner != "WLD")
        assert abs(whole - partners - left_out[flow]) <= 107
        assert left_out[flow] < whole / 50


def test_the_portal_and_the_service_are_one_source(sample, day):
    """So a file of the one is a vintage of the other; Italy's old code is Italy's."""
    found = list(portal.read(sample(INDIA), url="india.csv", retrieved=day))
    italy = [f for f in found if f.series.partner == "ITA"]
    assert {f.series.source for f in found} == {"COMTRADE"}
    assert {f.series.flow for f in italy} == {Flow.EXPORTS, Flow.IMPORTS}


def test_another_layout_is_refused(day):
    """A file without these columns is none of the portal's."""
    with pytest.raises(SourceError, match="no column Trade Flow"):
        list(portal.read(b"Year,Period\n2019,2019\n", url="x.csv", retrieved=day))
