"""US Census Bureau: goods trade of the United States by partner, monthly and annual.

What the office says: https://www.census.gov/foreign-trade/reference/guides/
What it does not say, and we learnt (answers 2016-2026):
- an answer is a table of text: the header first, what was asked as last columns;
- groups stand among the countries (0003 is the EU, 0022 the OECD, 4XXX Europe), and
  SUMMARY_LVL does not tell them apart: the total `-` is marked as a country. Codes
  of four digits from 1000 on are countries, and they add up to the total;
- "0" is a true zero; what was not reported has no row;
- without a key since May 2026, or with a bad one, a web page comes instead of data;
- status 204 is "nothing for this question";
- the year to December is the year; every spring, with the figures of April, the
  years before are revised.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from communique.domain import Figure, Flow, Origin, Period, Series, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import CHAPTERS, Asked, Refused, Source
from communique.figures.sources.answers import json_of, number
from communique.figures.sources.codes import codes_of
from communique.figures.sources.goods import product_of

SOURCE = Source(
    code="CENSUS",
    name="census",
    producer="United States Census Bureau",
    title="International Trade, Harmonized System",
    licence="public domain; the office asks to be named",
    covers="goods of the United States, Census basis, not seasonally adjusted, since 2013,"
    " by partner and product, year, year to date or month; exports f.a.s., general imports"
    " at customs value",
    currency="USD",
    valuation={Flow.EXPORTS: Valuation.FAS, Flow.IMPORTS: Valuation.CUSTOMS},
    traps=(
        "This is the Census basis; the balance-of-payments basis in the headlines of the two"
        " offices' joint release differs (CENSUS/BEA).",
        "Imports are at customs value, without freight and insurance: below what the partner's"
        " exports or other offices' CIF imports say.",
        "Nothing is adjusted for the season; press reports of a single month often are.",
        "The EU has 28 members to the end of 2019 and 27 from 2020.",
        "A key is needed for every question: https://api.census.gov/data/key_signup.html",
        "Goods through Hong Kong count by origin for imports, by destination for exports.",
    ),
    url="https://www.census.gov/foreign-trade/balance/",
    base="https://api.census.gov",
    key="COMMUNIQUE_CENSUS_KEY",
    needs_key=True,
)

PATH = "/data/timeseries/intltrade/"
REPORTER = "USA"
# What each flow is called: the table, its goods, and the values of a month and of a year to date.
TABLES = {
    Flow.EXPORTS: ("exports/hs", "E_COMMODITY", "ALL_VAL_MO", "ALL_VAL_YR"),
    Flow.IMPORTS: ("imports/hs", "I_COMMODITY", "GEN_VAL_MO", "GEN_VAL_YR"),
}
# Pages for people: of the world another one than of the countries.
WORLD_PAGE = "c0004"


# -- what to ask -----------------------------------------------------------------------


def urls(asked: Asked, *, keyed: bool) -> list[str]:
    """One address a flow and year, or a flow and run of months."""
    if set(asked.reporters) - {REPORTER}:
        raise AskError(
            "census has the trade of the United States alone\n\nhint: --reporter USA --partner CHN"
        )
    times = [f"{year}-12" for year in asked.years] + list(_runs(asked.months))
    return [
        _url(flow, time, asked, product)
        for flow in asked.flows
        for product in asked.products or ("",)
        for time in times
    ]


def _runs(months: Sequence[Period]) -> Iterator[str]:
    """Months that follow each other are asked for together."""
    run: list[Period] = []
    for month in months:
        if run and month != run[-1].shift(1):
            yield _span(run)
            run = []
        run.append(month)
    if run:
        yield _span(run)


def _span(run: Sequence[Period]) -> str:
    return str(run[0]) if len(run) == 1 else f"from {run[0]} to {run[-1]}"


def _url(flow: Flow, time: str, asked: Asked, product: str) -> str:
    path, goods, month, year = TABLES[flow]
    codes = codes_of(SOURCE.code)
    query = [("get", f"CTY_CODE,CTY_NAME,{month},{year}")]
    if product == CHAPTERS:
        query += [(goods, "*"), ("COMM_LVL", "HS2")]
    elif product:
        query += [(goods, product), ("COMM_LVL", f"HS{len(product)}")]
    query += [("CTY_CODE", codes.code(economy)) for economy in asked.partners]
    query += [("time", time)]
    return f"{SOURCE.base}{PATH}{path}?{urlencode(query, safe=',*')}"


def narrower(url: str) -> list[str]:
    """The office cuts nothing off."""
    return []


def with_key(url: str, key: str) -> tuple[str, dict[str, str]]:
    """The key is part of the address that is sent, and of no other."""
    if not key:
        raise Refused(
            f"{SOURCE.code} answers nobody without a key"
            f"\n\nhint: get one at https://api.census.gov/data/key_signup.html,"
            f" then set {SOURCE.key} or give --key"
        )
    parts = urlsplit(url)
    query = [*parse_qsl(parts.query), ("key", key)]
    return urlunsplit(parts._replace(query=urlencode(query, safe=",*"))), {}


# -- what it answers -------------------------------------------------------------------


def read(content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
    """The figures of an answer in whole dollars, for months and years to date.

    Raises:
        Refused: a page for people, so the key is missing or wrong.
        Unfinished: it stops in the middle.
        SourceError: not a table of these columns, or a code that nobody told us of.
    """
    if not content.strip():
        return
    for line, row in _rows(json_of(content, SOURCE.code)):
        try:
            yield from _figures(row, line, url, retrieved)
        except KeyError as missing:
            raise SourceError(f"{SOURCE.code}: there is no column {missing}") from None


def _rows(answer: Any) -> Iterator[tuple[str, dict[str, str]]]:
    """Rows by their header; a column that was asked for twice stands there twice."""
    if not isinstance(answer, list) or not answer or not _is_row(answer[0]):
        raise SourceError(f"{SOURCE.code} answered something else than a table")
    header = answer[0]
    for line, cells in enumerate(answer[1:], start=2):
        if not _is_row(cells) or len(cells) != len(header):
            raise SourceError(f"{SOURCE.code}, row {line} has not the {len(header)} cells expected")
        yield f"row {line}", dict(zip(header, cells, strict=True))


def _is_row(cells: Any) -> bool:
    """Text in every cell, or nothing."""
    return isinstance(cells, list) and all(isinstance(cell, str | None) for cell in cells)


def _figures(row: Mapping[str, str], line: str, url: str, retrieved: date) -> Iterator[Figure]:
    """The month of a row, and the year up to it; both flows' pages have what they link to."""
    partner = codes_of(SOURCE.code).economy(row["CTY_CODE"], line=line)
    if partner is None:
        return
    flow = Flow.EXPORTS if any(name.startswith("ALL_VAL") for name in row) else Flow.IMPORTS
    _, goods, month, year = TABLES[flow]
    product = product_of(row.get(goods) or "")
    link = url if product else page(row["CTY_CODE"])
    values = {
        _year_to_date(row, line): number(row.get(year), SOURCE.code, line),
        _month(row, line): number(row.get(month), SOURCE.code, line),  # January is both
    }
    for period, value in values.items():
        if value is not None:
            yield Figure(
                series=_series(partner, flow, product),
                period=period,
                value=value,
                origin=Origin(SOURCE.code, url=link, retrieved=retrieved),
            )


def _series(partner: str, flow: Flow, product: str | None) -> Series:
    return Series(
        source=SOURCE.code,
        reporter=REPORTER,
        partner=partner,
        flow=flow,
        currency=SOURCE.currency,
        product=product,
        valuation=SOURCE.valuation[flow],
    )


def _month(row: Mapping[str, str], line: str) -> Period:
    """`time` of an answer, or YEAR and MONTH of a file that somebody saved."""
    text = row.get("time") or f"{row['YEAR']}-{row['MONTH']}"
    try:
        return Period.parse(text)
    except ValueError as error:
        raise SourceError(f"{SOURCE.code}, {line}: {error}") from None


def _year_to_date(row: Mapping[str, str], line: str) -> Period:
    month = _month(row, line)
    return Period.from_to(Period.of_month(month.year, 1), month)


def page(code: str) -> str:
    """Where a reader sees both flows of all goods with a partner, month by month."""
    return f"{SOURCE.url}{WORLD_PAGE if code == '-' else f'c{code}'.lower()}.html"
