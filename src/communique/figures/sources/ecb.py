"""European Central Bank: averages of the euro reference rates, by month and year.

What the office says: https://data.ecb.europa.eu/data/datasets/EXR
What it does not say, and we learnt (2026):
- SP00 with suffix A is the average of a month or year; of a day, the rate itself;
- the history file ends its lines with an empty column and writes N/A for no rate;
- the rouble ends with February 2022, the Icelandic króna is missing from 2008 to 2018;
- there are no rates on weekends and holidays: an average is one of business days.
"""

from __future__ import annotations

import csv
import io
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal

from communique.domain import Figure, Period
from communique.errors import AskError, SourceError
from communique.figures.rates import Rate
from communique.figures.sources import Asked, Source
from communique.figures.sources.answers import csv_of, number

SOURCE = Source(
    code="ECB",
    name="ecb",
    producer="European Central Bank",
    title="Euro foreign exchange reference rates, averages",
    licence="free to use with the source named",
    covers="averages of a month or year against the euro, some 30 currencies, since 1999",
    currency="",
    traps=(
        "Reference rates of business days at 14:15 in Frankfurt, for information only.",
        "No rouble since March 2022.",
        "A currency that the euro replaced ends with its last day.",
    ),
    url="https://data.ecb.europa.eu/data/datasets/EXR",
    base="https://data-api.ecb.europa.eu",
    rates=True,
)

PATH = "/service/data/EXR/"
EURO = "EUR"
# Those quoted today, and the rouble.
MAIN = (
    "AUD BRL CAD CHF CNY CZK DKK GBP HKD HUF IDR ILS INR ISK JPY KRW MXN MYR NOK NZD PHP PLN RON"
    " RUB SEK SGD THB TRY USD ZAR"
).split()
AVERAGES = {"A", "M"}
COLUMNS = (
    "FREQ", "CURRENCY", "CURRENCY_DENOM", "EXR_TYPE", "EXR_SUFFIX", "TIME_PERIOD", "OBS_VALUE",
)  # fmt: skip
# Of a full year there are 254 to 259 days; one with fewer is not the average of the year.
FEWEST_DAYS = 250
LARGEST_FILE = 20_000_000


def urls(asked: Asked, *, keyed: bool) -> list[str]:
    """One address a frequency, for any number of currencies."""
    unknown = [one for one in asked.currencies if one not in (*MAIN, EURO)]
    if unknown:
        raise AskError(f"ecb has no rate of {unknown[0]} (it has {', '.join(MAIN)})")
    wanted = "+".join(one for one in asked.currencies if one != EURO) or "+".join(MAIN)
    return [
        f"{SOURCE.base}{PATH}{letter}.{wanted}.{EURO}.SP00.A"
        f"?startPeriod={periods[0]}&endPeriod={periods[-1]}&format=csvdata"
        for letter, periods in (("A", asked.years), ("M", asked.months))
        if periods
    ]


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
    """The averages of an answer; periods without one are left out.

    Raises:
        Unfinished: its last line has no end.
        SourceError: not averages against the euro.
    """
    for line, row in csv_of(content, SOURCE.code, columns=COLUMNS):
        kind = (row["EXR_TYPE"], row["EXR_SUFFIX"], row["CURRENCY_DENOM"])
        if row["FREQ"] not in AVERAGES or kind != ("SP00", "A", EURO):
            raise SourceError(f"{SOURCE.code}, {line} is no average of a month or year in euros")
        value = number(row["OBS_VALUE"].replace("NaN", ""), SOURCE.code, line)
        if value is not None and value <= 0:
            raise SourceError(f"{SOURCE.code}, {line}: {value} is no rate of exchange")
        if value is not None:
            if row.get("UNIT_MULT", "0") != "0":
                raise SourceError(f"{SOURCE.code}, {line}: unknown scale {row['UNIT_MULT']!r}")
            currency, period = row["CURRENCY"], _period(row["TIME_PERIOD"], line)
            yield Rate(SOURCE.code, currency, EURO, period, value, page(row["FREQ"], currency))


def _period(text: str, line: str) -> Period:
    try:
        return Period.parse(text)
    except ValueError as error:
        raise SourceError(f"{SOURCE.code}, {line}: {error}") from None


def page(frequency: str, currency: str) -> str:
    """Where a reader sees a series."""
    return f"{SOURCE.url}/EXR.{frequency}.{currency}.{EURO}.SP00.A"


# -- the history file ------------------------------------------------------------------

Daily = tuple[date, str, Decimal]


def history(zipped: bytes) -> Iterator[Daily]:
    """Every reference rate of `eurofxref-hist.zip`: day, currency, units for one euro."""
    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        [name] = archive.namelist()
        if archive.getinfo(name).file_size > LARGEST_FILE:
            raise SourceError(f"{SOURCE.code}: {name} is larger than any history of rates")
        text = archive.read(name).decode("utf-8")
    for row in csv.DictReader(io.StringIO(text), strict=True):
        day = date.fromisoformat(row.pop("Date"))
        for currency, cell in row.items():
            if currency and cell.strip() not in ("", "N/A"):
                yield day, currency, Decimal(cell)


def yearly(days: Iterable[Daily], *, per: str = EURO) -> Iterator[Rate]:
    """The average of every whole year of every currency; years with gaps are left out."""
    by_year: dict[tuple[str, int], list[Decimal]] = defaultdict(list)
    for day, currency, value in days:
        by_year[currency, day.year].append(value)
    for (currency, year), values in sorted(by_year.items()):
        if len(values) >= FEWEST_DAYS:
            mean = (sum(values, Decimal(0)) / len(values)).quantize(Decimal("0.000001"))
            yield Rate(
                SOURCE.code, currency, per, Period.of_year(year), mean, page("A", currency),
                f"mean of {len(values)} daily {'reference' if per == EURO else 'cross'} rates",
            )  # fmt: skip


def crossed(days: Iterable[Daily], per: str) -> Iterator[Daily]:
    """Each day's rates against another currency: units for one of `per`.

    The mean of these is up to one percent off the quotient of two means in a
    year such as 2008.
    """
    every = list(days)
    euro = {day: value for day, currency, value in every if currency == per}
    for day, currency, value in every:
        if currency != per and day in euro:
            yield day, currency, value / euro[day]
