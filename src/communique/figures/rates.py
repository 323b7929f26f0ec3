"""Exchange rates: averages of a period, packaged and fetched, for conversions that say so.

A rate is the average of a period, because trade happens all through it. One
rate or a chain of at most three leads from one currency to another; nothing is
guessed where one is missing.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import cache
from pathlib import Path
from typing import Self

from communique.domain import Period

PACKAGED = Path(__file__).parent / "packaged" / "rates.csv"
COLUMNS = ("source", "currency", "per", "period", "value", "url", "note")
PRECISION = 28
MOST_STEPS = 3
# Of two offices that quote the same pair, the one with more digits goes first.
ORDER = ("ECB", "FED")


@dataclass(frozen=True, slots=True)
class Rate:
    """An average: so many units of `currency` for one of `per`.

    source  code of the office: `FED`
    url     where it can be read
    note    what it was computed from, where we did that
    """

    source: str
    currency: str
    per: str
    period: Period
    value: Decimal
    url: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Conversion:
    """What one unit of a currency was worth in another, and the rates that say so.

    factor  multiply by it; 28 digits
    rates   the averages behind it; empty where the two are one currency
    """

    factor: Decimal
    rates: tuple[Rate, ...]


def average(currency: str, to: str, period: Period, *, store: Path | None = None) -> Decimal | None:
    """What one unit of `currency` was worth in `to` on average over the period; None if unknown.

    >>> round(average("CNY", "USD", Period.of_year(2022)), 4)
    Decimal('0.1486')
    """
    found = Rates.of(store).conversion(currency, to, period)
    return found.factor if found else None


class Rates:
    """All averages there are, packaged and fetched.

    A fetched average takes the place of the packaged one of the same office,
    pair and period.
    """

    def __init__(self, rates: Iterable[Rate]) -> None:
        self._pairs: dict[tuple[str, str, str], dict[Period, Rate]] = defaultdict(dict)
        for rate in rates:
            self._pairs[rate.source, rate.currency, rate.per][rate.period] = rate
        self._laid_out: dict[Period, dict[str, list[Rate]]] = {}

    @classmethod
    def of(cls, store: Path | None = None) -> Self:
        """The packaged averages, and those kept in a store."""
        return cls([*packaged(), *(kept(store) if store else ())])

    def conversion(self, currency: str, to: str, period: Period) -> Conversion | None:
        """The shortest chain of rates from one currency to the other; None where none is held.

        A fiscal year has the months it has in one economy: give `period.of(economy)`.
        """
        if currency == to:
            return Conversion(Decimal(1), ())
        edges = self._edges(period)
        chains: list[tuple[Rate, ...]] = [()]
        for _ in range(MOST_STEPS):
            chains = [
                (*chain, rate)
                for chain in chains
                for rate in edges.get(_end(chain, currency), ())
                if rate not in chain
            ]
            for chain in chains:
                if _end(chain, currency) == to:
                    return Conversion(_factor(chain, currency), chain)
        return None

    def _edges(self, period: Period) -> dict[str, list[Rate]]:
        """The rates for a period by either of their currencies, the preferred office first."""
        if period not in self._laid_out:
            self._laid_out[period] = self._lay_out(period)
        return self._laid_out[period]

    def _lay_out(self, period: Period) -> dict[str, list[Rate]]:
        found: dict[str, list[Rate]] = defaultdict(list)
        for key in sorted(self._pairs, key=lambda key: (ORDER.index(key[0]), key)):
            rate = _for_period(self._pairs[key], period)
            if rate is not None:
                found[rate.currency].append(rate)
                found[rate.per].append(rate)
        return found


def _for_period(by_period: dict[Period, Rate], period: Period) -> Rate | None:
    """The office's own average, else the mean of the months of at most a year."""
    if period in by_period or not 1 < period.months <= 12:
        return by_period.get(period)
    months = [by_period.get(Period(period.first + n, 1)) for n in range(period.months)]
    held = [month for month in months if month is not None]
    if len(held) < len(months):
        return None
    mean = sum((month.value for month in held), Decimal(0)) / len(held)
    first = held[0]
    note = f"mean of the averages of {len(held)} months"
    return Rate(first.source, first.currency, first.per, period, mean, first.url, note)


def _end(chain: tuple[Rate, ...], start: str) -> str:
    for rate in chain:
        start = rate.per if start == rate.currency else rate.currency
    return start


def _factor(chain: tuple[Rate, ...], start: str) -> Decimal:
    factor = Decimal(1)
    with localcontext(prec=PRECISION):
        for rate in chain:
            backwards = start == rate.currency
            factor = factor / rate.value if backwards else factor * rate.value
            start = rate.per if backwards else rate.currency
    return factor


# -- where they come from --------------------------------------------------------------


@cache
def packaged() -> tuple[Rate, ...]:
    """Annual averages of the main currencies since 2000."""
    with PACKAGED.open(encoding="utf-8", newline="") as file:
        return tuple(
            Rate(
                row["source"], row["currency"], row["per"], Period.parse(row["period"]),
                Decimal(row["value"]), row["url"], row["note"],
            )
            for row in csv.DictReader(file, strict=True)
        )  # fmt: skip


def kept(store: Path) -> Iterator[Rate]:
    """The averages in the raw answers that a store has kept, oldest first."""
    from communique.figures.sources import ecb, fed

    readers = {fed.SOURCE.code: fed.rates, ecb.SOURCE.code: ecb.rates}
    for source, url, content in _answers(store, tuple(readers)):
        yield from readers[source](content, url=url)


def _answers(store: Path, sources: tuple[str, ...]) -> list[tuple[str, str, bytes]]:
    import duckdb

    from communique.figures.migrations import version

    if not store.is_file():
        return []
    with duckdb.connect(str(store), read_only=True) as connection:
        if version(connection) < 1:
            return []
        return connection.execute(
            """
            select source, url, content from answer
            where list_contains($sources, source) and content is not null
            order by number
            """,
            {"sources": list(sources)},
        ).fetchall()
