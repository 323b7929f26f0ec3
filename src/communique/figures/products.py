"""Products of a pair in a store: ten million rows of BACI, added up to the heading asked for."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from communique.figures.migrations import version
from communique.figures.sources import goods

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

    from communique.figures.store import Row

SINCE = 2  # the step of the schema that brought the table

# A pair is turned into CEPII's numbers first, so that only its rows are looked at. A weight
# is told where every product of the heading has one: what is missing is not zero. A release
# that repeats the one before says nothing new.
OF_PAIRS = """
    with way as (
        select one.release, one.code as exporter, other.code as importer,
               reporter, partner, flow
        from (select unnest($reporters) as reporter, unnest($partners) as partner)
        cross join (values ('exports'), ('imports')) as told(flow)
        join baci_economy as one on one.economy = if(flow = 'exports', reporter, partner)
        join baci_economy as other on other.economy = if(flow = 'exports', partner, reporter)
                                  and other.release = one.release
    ),
    heading as (
        select edition, release, year, reporter, partner, flow, code,
               sum(value) * 1000 as dollars,
               if(count(quantity) = count(*), sum(quantity), null) as tonnes
        from baci
        join way using (release, exporter, importer)
        join (select unnest($codes) as code) on starts_with(product, code)
        group by all
    ),
    told as (
        unpivot heading on dollars as 'USD', tonnes as 'tonnes' into name currency value worth
    )
    select edition, reporter, partner, flow, code, year::varchar, worth::varchar, currency,
           release
    from told
    qualify worth is distinct from lag(worth) over (
        partition by edition, reporter, partner, flow, code, year, currency order by release
    )
"""


def rows(
    connection: DuckDBPyConnection, pairs: Iterable[tuple[str, str]], products: Iterable[str]
) -> list[Row]:
    """What BACI has of some pairs' products, as rows of the view `known`; words or codes."""
    from communique.figures.sources.baci import SOURCE, note_of

    codes = sorted({code for product in products if (code := code_of(product))})
    if not codes or version(connection) < SINCE:
        return []
    reporters, partners = zip(*sorted(pairs), strict=True)
    asked = {"reporters": list(reporters), "partners": list(partners), "codes": codes}
    return [
        (
            f"{SOURCE.code}/{edition}", reporter, partner, flow, goods.product_of(code), "goods",
            "FOB", "level", year, _plain(worth), currency, "estimated",
            f"{release[:4]}-{release[4:6]}", SOURCE.url, note_of(release, int(year)), None,
        )
        for edition, reporter, partner, flow, code, year, worth, currency, release
        in connection.execute(OF_PAIRS, asked).fetchall()
    ]  # fmt: skip


def code_of(product: str) -> str | None:
    """The code for a report's word, or for a code however it is written; else None.

    >>> code_of("crude oil"), code_of("HS 8483"), code_of("270900"), code_of("machinery")
    ('2709', '8483', '270900', None)
    """
    code = product.upper().removeprefix("HS").strip()
    return code if code.isdecimal() and len(code) <= 6 else goods.code_of(product)


def _plain(number: str) -> str:
    return number.rstrip("0").rstrip(".") if "." in number else number
