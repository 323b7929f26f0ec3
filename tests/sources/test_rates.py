"""Exchange rates: both directions, averages only, packaged and fetched, nothing guessed."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.domain import Period
from communique.errors import AskError, SourceError
from communique.figures import rates
from communique.figures.answers import Answer
from communique.figures.rates import Rate, Rates, average
from communique.figures.sources import Asked, Unfinished, ecb, fed
from communique.figures.writing import add

YEAR = Period.of_year(2022)
HEAD = (
    "KEY,FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,OBS_STATUS,"
    "UNIT_MULT,TITLE_COMPL"
)


def ecb_answer(*rows):
    """An answer of our own in the columns that matter; a title with commas is quoted."""
    lines = [f'EXR.{row},A,0,"Average, US dollar/Euro, 2.15 pm"' for row in rows]
    return "".join(f"{line}\r\n" for line in (HEAD, *lines)).encode()


# -- the Federal Reserve ---------------------------------------------------------------


def test_fed_asks_a_series_a_currency():
    """Annual and monthly averages have their own."""
    asked = Asked(periods=(YEAR, Period.of_month(2023, 5)), currencies=("CNY", "EUR", "USD"))
    assert fed.urls(asked, keyed=False) == [
        "https://fred.stlouisfed.org/graph/fredgraph.csv?id=AEXCHUS&cosd=2022-01-01&coed=2022-12-31",
        "https://fred.stlouisfed.org/graph/fredgraph.csv?id=AEXUSEU&cosd=2022-01-01&coed=2022-12-31",
        "https://fred.stlouisfed.org/graph/fredgraph.csv?id=EXCHUS&cosd=2023-05-01&coed=2023-05-31",
        "https://fred.stlouisfed.org/graph/fredgraph.csv?id=EXUSEU&cosd=2023-05-01&coed=2023-05-31",
    ]
    with pytest.raises(AskError, match="fed has no rate of RUB"):
        fed.urls(Asked(periods=(YEAR,), currencies=("RUB",)), keyed=False)


@pytest.mark.parametrize("head", ["observation_date", "DATE"])
def test_fed_directions(head):
    """Yuan for a dollar, but dollars for a euro; a point is no rate."""
    yuan = f"{head},AEXCHUS\n2021-01-01,.\n2022-01-01,6.7290\n".encode()
    euro = f"{head},EXUSEU\n2022-03-01,1.1019\n".encode()
    assert [*fed.rates(yuan, url="u"), *fed.rates(euro, url="u")] == [
        Rate("FED", "CNY", "USD", YEAR, Decimal("6.7290"), fed.page("AEXCHUS")),
        Rate("FED", "USD", "EUR", Period.of_month(2022, 3), Decimal("1.1019"), fed.page("EXUSEU")),
    ]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"observation_date,DEXCHUS\n2022-01-03,6.37\n", "no average of a month or year"),
        (b"observation_date,GDP\n2022-01-01,5\n", "no average of a month or year"),
        (b"observation_date,AEXCHUS\n2022-01-01,-1\n", "no rate of exchange"),
        (b"observation_date,AEXCHUS\n2022-01-01,0\n", "no rate of exchange"),
        (b"observation_date,AEXCHUS\nJanuary,6\n", "'January' is not a date"),
        (b"observation_date,AEXCHUS\n2022-01-01,1e400\n", "not a value"),
        (b"a,b,c\n1,2,3\n", "not a date and a series"),
    ],
)
def test_fed_refuses(content, words):
    """Days, other series, and what is no rate."""
    with pytest.raises(SourceError, match=words):
        list(fed.rates(content, url="u"))


# -- the European Central Bank ---------------------------------------------------------


def test_ecb_asks_all_currencies_at_once():
    """Averages, by the suffix A of SP00."""
    asked = Asked(periods=(YEAR,), currencies=("USD", "CNY"))
    assert ecb.urls(asked, keyed=False) == [
        "https://data-api.ecb.europa.eu/service/data/EXR/A.USD+CNY.EUR.SP00.A"
        "?startPeriod=2022&endPeriod=2022&format=csvdata"
    ]


def test_ecb_averages():
    """Foreign units for one euro; a missing cell is no rate."""
    content = ecb_answer(
        "A,A,USD,EUR,SP00,A,2022,1.0530",
        "M,M,CNY,EUR,SP00,A,2022-03,6.9922",
        "A,A,RUB,EUR,SP00,A,2022,",
    )
    assert [
        (r.currency, r.per, str(r.period), str(r.value)) for r in ecb.rates(content, url="u")
    ] == [
        ("USD", "EUR", "2022", "1.0530"),
        ("CNY", "EUR", "2022-03", "6.9922"),
    ]


def test_ecb_days_are_no_averages(sample):
    """A recorded answer of daily rates is refused."""
    content = sample("fx/ecb_sdmxcsv_EXR_daily_2026-08.csv")
    with pytest.raises(SourceError, match="no average of a month or year"):
        list(ecb.rates(content, url="u"))
    with pytest.raises(Unfinished):
        list(ecb.rates(content[:-1], url="u"))


def test_ecb_history(sample):
    """Every rate since 1999; whole years only have an average."""
    days = list(ecb.history(sample("fx/ecb_eurofxref-hist.zip")))
    assert min(days)[0].isoformat() == "1999-01-04"
    found = {(rate.currency, rate.period.year): rate for rate in ecb.yearly(days)}
    assert round(found["USD", 2022].value, 4) == Decimal("1.0530")  # as the bank prints it
    assert round(found["CNY", 2022].value, 4) == Decimal("7.0788")
    assert ("RUB", 2021) in found
    assert ("RUB", 2022) not in found
    assert ("ISK", 2010) not in found


# -- conversions -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("currency", "to", "year", "value", "codes"),
    [
        ("USD", "CNY", 2022, "6.7290", ["FED"]),
        ("CNY", "USD", 2022, "0.14861", ["FED"]),
        ("EUR", "USD", 2022, "1.0530", ["ECB"]),
        ("RUB", "USD", 2021, "0.013572", ["ECB"]),
        ("TWD", "EUR", 2020, "0.02972", ["FED", "ECB"]),
        ("INR", "INR", 1800, "1", []),
    ],
)
def test_conversions_of_packaged_rates(currency, to, year, value, codes):
    """By the shortest way, and each says which averages it used."""
    found = Rates.of().conversion(currency, to, Period.of_year(year))
    digits = -Decimal(value).as_tuple().exponent
    assert round(found.factor, digits) == Decimal(value)
    assert [rate.source for rate in found.rates] == codes


@pytest.mark.parametrize(
    ("currency", "to", "period"),
    [
        ("RUB", "USD", "2022"),  # none since March
        ("USD", "CNY", "1999"),  # packaged from 2000
        ("USD", "CNY", "2022-03"),  # months are not packaged
        ("USD", "CNY", "2020/2022"),  # no average of several years
        ("USD", "XXX", "2022"),
    ],
)
def test_what_is_not_held_is_not_guessed(currency, to, period):
    """None, not the nearest."""
    assert average(currency, to, Period.parse(period)) is None


def test_every_packaged_rate_says_where_it_is_from():
    """One a source, pair and period, with a link."""
    known = [(r.source, r.currency, r.per, r.period) for r in rates.packaged()]
    assert len(known) == len(set(known)) > 1000
    assert all(r.url.startswith("https://") and r.value > 0 for r in rates.packaged())
    assert {r.period.year for r in rates.packaged()} == set(range(2000, 2026))


def test_two_offices_agree():
    """Within one and a half percent, which is what averaging quotients costs in 2008."""
    euro = {(r.currency, r.period): r.value for r in rates.packaged() if r.per == "EUR"}
    for rate in rates.packaged():
        other, dollar = euro.get((rate.currency, rate.period)), euro.get(("USD", rate.period))
        if rate.per == "USD" and other and dollar:
            assert abs(other / dollar / rate.value - 1) < Decimal("0.015"), rate


def test_packaged_rates_are_those_of_the_tool(sample):
    """Nobody edited them by hand."""
    import importlib.util
    from pathlib import Path

    sample("fx/fed_h10_annual_datasets.csv")
    tool = Path(__file__).parents[2] / "tools" / "package_rates.py"
    spec = importlib.util.spec_from_file_location("package_rates", tool)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = Path(__file__).parents[3] / "shared" / "samples" / "fx"
    fresh = {
        (r.source, r.currency, r.per, r.period, r.value)
        for r in [
            *module.federal_reserve(folder / "fed_h10_annual_datasets.csv"),
            *module.central_bank(folder / "ecb_eurofxref-hist.zip"),
        ]
    }
    assert fresh == {(r.source, r.currency, r.per, r.period, r.value) for r in rates.packaged()}


def test_fetched_rates_count_too(tmp_path):
    """From the raw answers that the store kept; a newer answer takes the place of an older."""
    store = tmp_path / "figures.duckdb"
    months = [
        f"2022-{month:02d}-01,{value}" for month, value in ((1, "6.4"), (2, "6.3"), (3, "6.5"))
    ]
    old = "observation_date,EXCHUS\n2022-01-01,9.9\n"
    new = "\n".join(["observation_date,EXCHUS", *months]) + "\n"
    for content in (old, new):
        answer = Answer("FED", "https://x/", content.encode(), datetime(2026, 11, 24, tzinfo=UTC))
        add(store, [(answer, [])], action="fetch")
    assert average("USD", "CNY", Period.of_month(2022, 1), store=store) == Decimal("6.4")
    quarter = Rates.of(store).conversion("USD", "CNY", Period.of_quarter(2022, 1))
    assert quarter.factor == Decimal("6.4")
    assert quarter.rates[0].note == "mean of the averages of 3 months"
    assert average("USD", "CNY", Period.of_quarter(2022, 2), store=store) is None
    assert average("USD", "CNY", YEAR, store=store) == Decimal("6.7290")


def test_no_store_no_fetched_rates(tmp_path):
    """A store that does not exist yet changes nothing."""
    assert average("USD", "CNY", YEAR, store=tmp_path / "none.duckdb") == Decimal("6.7290")


@given(
    pair=st.permutations(["USD", "EUR", "CNY", "JPY", "GBP", "INR"]).map(lambda found: found[:2]),
    year=st.integers(2010, 2025),
)
def test_there_and_back_again(pair, year):
    """Converting and converting back is the same amount, to twenty digits."""
    there = average(*pair, Period.of_year(year))
    back = average(*reversed(pair), Period.of_year(year))
    assert abs(there * back - 1) < Decimal("1e-20")
