"""Federal Reserve H.10: averages of noon rates in New York against the dollar, by month and year.

What the office says: https://www.federalreserve.gov/releases/h10/
What it does not say, and we learnt (2026):
- the direction is mixed: euro, pound, Australian and New Zealand dollar are dollars for
  one of theirs, all others are theirs for one dollar;
- the first column was called DATE and is observation_date now; a missing day is ".";
- there has never been a rouble.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from urllib.parse import urlencode

from communique.domain import Figure, Period
from communique.errors import AskError, SourceError
from communique.figures.rates import Rate
from communique.figures.sources import Asked, Source
from communique.figures.sources.answers import csv_of, number

SOURCE = Source(
    code="FED",
    name="fed",
    producer="Federal Reserve, through the data service of its bank in St. Louis (FRED)",
    title="H.10 foreign exchange rates, averages",
    licence="public domain; FRED asks to be named",
    covers="averages of a month or year against the US dollar, main currencies, since 1971",
    currency="",
    traps=(
        "Averages of business days at noon in New York; other offices take another hour.",
        "Euro, pound, Australian and New Zealand dollar are quoted the other way round.",
        "No rouble, no Turkish lira.",
    ),
    url="https://www.federalreserve.gov/releases/h10/",
    base="https://fred.stlouisfed.org",
    rates=True,
)

PATH = "/graph/fredgraph.csv"
# What stands in the name of each series; of those in the second table it is dollars for one.
PER_DOLLAR = {
    "BZUS": "BRL", "CAUS": "CAD", "CHUS": "CNY", "DNUS": "DKK", "HKUS": "HKD", "INUS": "INR",
    "JPUS": "JPY", "KOUS": "KRW", "MAUS": "MYR", "MXUS": "MXN", "NOUS": "NOK", "SDUS": "SEK",
    "SFUS": "ZAR", "SIUS": "SGD", "SLUS": "LKR", "SZUS": "CHF", "TAUS": "TWD", "THUS": "THB",
}  # fmt: skip
DOLLARS_FOR = {"USAL": "AUD", "USEU": "EUR", "USNZ": "NZD", "USUK": "GBP"}
SERIES = {currency: name for name, currency in (PER_DOLLAR | DOLLARS_FOR).items()}
DOLLAR = "USD"
DATES = ("observation_date", "DATE")


def urls(asked: Asked, *, keyed: bool) -> list[str]:
    """One address a currency and frequency."""
    unknown = [one for one in asked.currencies if one not in SERIES and one != DOLLAR]
    if unknown:
        raise AskError(f"fed has no rate of {unknown[0]} (it has {', '.join(sorted(SERIES))})")
    wanted = [one for one in asked.currencies if one != DOLLAR] or sorted(SERIES)
    return [
        _url(f"{letter}EX{SERIES[currency]}", periods)
        for letter, periods in (("A", asked.years), ("", asked.months))
        if periods
        for currency in wanted
    ]


def _url(series: str, periods: list[Period]) -> str:
    span = {"id": series, "cosd": periods[0].begins, "coed": periods[-1].ends}
    return f"{SOURCE.base}{PATH}?{urlencode(span)}"


def narrower(url: str) -> list[str]:
    """Nothing is cut off."""
    return []


def with_key(url: str, key: str) -> tuple[str, dict[str, str]]:
    """No key is needed."""
    return url, {}


def read(content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
    """No figures of trade; what it answers is rates."""
    yield from ()


def rates(content: bytes, *, url: str) -> Iterator[Rate]:
    """The averages of an answer; days without one are left out.

    Raises:
        Unfinished: its last line has no end.
        SourceError: not a table of a series we know.
    """
    for line, row in csv_of(content, SOURCE.code, columns=()):
        day, series, cell = _cells(row, line)
        value = None if cell == "." else number(cell, SOURCE.code, line)
        if value is None:
            continue
        if value <= 0:
            raise SourceError(f"{SOURCE.code}, {line}: {cell!r} is no rate of exchange")
        name = series[-4:]
        pair = (PER_DOLLAR[name], DOLLAR) if name in PER_DOLLAR else (DOLLAR, DOLLARS_FOR[name])
        yield Rate(SOURCE.code, *pair, _period(day, series, line), value, page(series))


def _cells(row: dict[str, str], line: str) -> tuple[str, str, str]:
    if len(row) != 2 or not (day := next((row[name] for name in DATES if name in row), "")):
        raise SourceError(f"{SOURCE.code}: the columns are {list(row)}, not a date and a series")
    [(series, cell)] = [pair for pair in row.items() if pair[0] not in DATES]
    if series[-4:] not in PER_DOLLAR | DOLLARS_FOR or series[:-4] not in ("AEX", "EX"):
        raise SourceError(f"{SOURCE.code}, {line}: {series!r} is no average of a month or year")
    return day, series, cell


def _period(day: str, series: str, line: str) -> Period:
    try:
        first = date.fromisoformat(day)
    except ValueError:
        raise SourceError(f"{SOURCE.code}, {line}: {day!r} is not a date") from None
    yearly = series.startswith("AEX")
    return Period.of_year(first.year) if yearly else Period.of_month(first.year, first.month)


def page(series: str) -> str:
    """Where a reader sees a series."""
    return f"{SOURCE.base}/series/{series}"
