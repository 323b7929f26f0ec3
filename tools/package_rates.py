"""Annual averages of the main currencies since 2000, from saved files of the two offices.

    python tools/package_rates.py SAMPLES src/communique/figures/packaged/rates.csv

The Federal Reserve's averages come through github.com/datasets/exchange-rates, which
turns those of the euro and the two dollars of the Pacific round, rounds them to four
digits, and has no pound. The European Central Bank's are means of its daily rates.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from communique.domain import Period
from communique.figures.rates import COLUMNS, Rate
from communique.figures.sources import ecb, fed

FIRST_YEAR = 2000
# What the collection calls them; Venezuela is left out: three currencies, one name.
CURRENCIES = {
    "Australia": "AUD", "Brazil": "BRL", "Canada": "CAD", "China": "CNY", "Denmark": "DKK",
    "Euro": "EUR", "Hong Kong": "HKD", "India": "INR", "Japan": "JPY", "Malaysia": "MYR",
    "Mexico": "MXN", "New Zealand": "NZD", "Norway": "NOK", "Singapore": "SGD",
    "South Africa": "ZAR", "South Korea": "KRW", "Sweden": "SEK", "Switzerland": "CHF",
    "Taiwan": "TWD", "Thailand": "THB",
}  # fmt: skip
LEFT_OUT = {"Venezuela"}


def federal_reserve(path: Path) -> Iterator[Rate]:
    """The annual averages of H.10, theirs for one dollar."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            year, country = int(row["Date"][:4]), row["Country"]
            if year < FIRST_YEAR or country in LEFT_OUT:
                continue
            currency = CURRENCIES[country]
            series = f"AEX{fed.SERIES[currency]}"
            turned = series[3:5] == "US"
            note = "turned round and rounded by datasets/exchange-rates" if turned else ""
            yield Rate(
                fed.SOURCE.code, currency, fed.DOLLAR, Period.of_year(year),
                Decimal(row["Exchange rate"]), fed.page(series), note,
            )  # fmt: skip


def central_bank(path: Path) -> Iterator[Rate]:
    """Means of the daily rates against the euro, and of those the dollar has none of at the Fed."""
    days = [one for one in ecb.history(path.read_bytes()) if one[1] in ecb.MAIN]
    not_at_the_fed = set(ecb.MAIN) - set(CURRENCIES.values())
    dollars = (one for one in ecb.crossed(days, fed.DOLLAR) if one[1] in not_at_the_fed)
    for rate in [*ecb.yearly(days), *ecb.yearly(dollars, per=fed.DOLLAR)]:
        if rate.period.year >= FIRST_YEAR:
            yield rate


def main(samples: Path, target: Path) -> None:
    """Write both offices' averages as one file."""
    folder = samples / "fx"
    rates = [
        *federal_reserve(folder / "fed_h10_annual_datasets.csv"),
        *central_bank(folder / "ecb_eurofxref-hist.zip"),
    ]
    rates.sort(key=lambda rate: (rate.source, rate.per, rate.currency, rate.period))
    with target.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        writer.writerows([str(getattr(rate, name)) for name in COLUMNS] for rate in rates)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("usage: python tools/package_rates.py SAMPLES OUTPUT.csv")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
