"""The schema of a store, step by step: each step has a number and is taken once.

To change the schema, add a step at the end of `STEPS`; never change one that
has been released. A store is brought up to date when it is next written
(see `renewal`), and then always on a copy, so a step may do anything. For
reading, a store of an older version is good enough for the questions its
tables can answer: who reads a table of a later step asks `version` first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from communique.errors import FigureError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection


@dataclass(frozen=True, slots=True)
class Step:
    """One change of the schema: its name in words, and what does it."""

    name: str
    take: Callable[[DuckDBPyConnection], None]


MIGRATION = """
    create table if not exists migration (
        number integer primary key, name varchar not null, taken timestamp not null
    )
"""

# One row a publication. Empty text is what does not apply, so that equal series join.
# `value` is a number to a millionth, `places` how many of its decimals were printed;
# `public` the last day of `published`, 0001-01-01 where that is empty.
PUBLICATION = """
    create table publication (
        source varchar not null, reporter varchar not null, partner varchar not null,
        flow varchar not null, product varchar not null, coverage varchar not null,
        valuation varchar not null, currency varchar not null, measure varchar not null,
        period varchar not null, value decimal(38, 6) not null, places utinyint not null,
        status varchar not null, published varchar not null, public date not null,
        retrieved date, url varchar not null, note varchar not null, answer integer
    )
"""

# `content` is null where the answer was too large to keep; its checksum is there.
ANSWER = """
    create table answer (
        number integer primary key, source varchar not null, url varchar not null,
        sha256 varchar not null, size bigint not null, retrieved timestamp not null,
        content blob
    )
"""

# One row an answer read: what was done with it, and what it brought.
LOG = """
    create table log (
        number integer primary key, done timestamp not null, action varchar not null,
        answer integer not null, rows bigint not null, figures bigint not null,
        vintages bigint not null, same bigint not null
    )
"""

# Products of BACI as they come: ten million rows a year, so without a word that every
# row repeats. `value` in thousand dollars, `quantity` in tonnes; economies by CEPII's
# numbers of the release.
BACI = """
    create table baci (
        edition varchar not null, release varchar not null, year usmallint not null,
        exporter usmallint not null, importer usmallint not null, product varchar not null,
        value decimal(18, 3) not null, quantity decimal(18, 3)
    )
"""
BACI_ECONOMY = """
    create table baci_economy (
        release varchar not null, code usmallint not null, economy varchar not null
    )
"""

# Before there were imports, people made a table `figure` with DuckDB itself.
BY_HAND = """
    insert into publication
    select coalesce(source, ''), coalesce(reporter, ''), coalesce(partner, ''),
           coalesce(flow, ''), coalesce(product, ''), coalesce(coverage, ''),
           coalesce(valuation, ''), coalesce(currency, ''), coalesce(measure, ''),
           coalesce(period, ''), value::decimal(38, 6),
           least(6, length(regexp_extract(value::varchar, '\\.(\\d+)$', 1)))::utinyint,
           coalesce(status, ''), coalesce(published, ''),
           case length(coalesce(published, ''))
               when 4 then make_date(published::integer, 12, 31)
               when 7 then last_day((published || '-01')::date)
               when 10 then published::date
               else date '0001-01-01' end,
           null, coalesce(url, ''), coalesce(note, ''), null
    from figure
"""


def _begin(connection: DuckDBPyConnection) -> None:
    for table in (PUBLICATION, ANSWER, LOG):
        connection.execute(table)
    if has(connection, "figure"):
        connection.execute(BY_HAND)
        connection.execute("drop table figure")


def _take_products(connection: DuckDBPyConnection) -> None:
    connection.execute(BACI)
    connection.execute(BACI_ECONOMY)


# In the columns of the packaged targets, as text, so that both are read in one way.
TARGET = """
    create table target (
        id varchar primary key, kind varchar not null, measure varchar not null,
        reporter varchar not null, partner varchar not null, flow varchar not null,
        level varchar not null, unit varchar not null, deadline varchar not null,
        announced varchar not null, announced_by varchar not null, venue varchar not null,
        base_level varchar not null, base_unit varchar not null, base_period varchar not null,
        product varchar not null, coverage varchar not null, summed varchar not null,
        definition varchar not null, url varchar not null, note varchar not null,
        quote varchar not null, added timestamp not null
    )
"""


def _targets(connection: DuckDBPyConnection) -> None:
    connection.execute(TARGET)


STEPS = (
    Step("figures, answers and the log of them", _begin),
    Step("products of BACI", _take_products),
    Step("announced targets", _targets),
)


def version(connection: DuckDBPyConnection) -> int:
    """How many steps a store has taken; 0 for an empty or a handmade one.

    Raises:
        FigureError: more than this program knows.
    """
    if not has(connection, "migration"):
        return 0
    [[taken]] = connection.execute("select coalesce(max(number), 0) from migration").fetchall()
    if taken > len(STEPS):
        raise FigureError(
            f"this store has version {taken}, and this communique reads up to {len(STEPS)}\n\n"
            "hint: install the newer communique that wrote it"
        )
    return int(taken)


def migrate(connection: DuckDBPyConnection) -> None:
    """Take the steps that are still to be taken; inside the caller's transaction."""
    done = version(connection)
    connection.execute(MIGRATION)
    for number, step in enumerate(STEPS[done:], start=done + 1):
        step.take(connection)
        connection.execute(
            "insert into migration values ($number, $name, current_timestamp::timestamp)",
            {"number": number, "name": step.name},
        )


def is_handmade(connection: DuckDBPyConnection) -> bool:
    """Whether it is a store of the time before migrations: a table `figure` alone."""
    return version(connection) == 0 and has(connection, "figure")


def has(connection: DuckDBPyConnection, table: str) -> bool:
    """Whether the store has a table."""
    found = connection.execute(
        "select 1 from duckdb_tables() where not temporary and table_name = $table",
        {"table": table},
    )
    return bool(found.fetchall())
