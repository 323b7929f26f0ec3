"""Adding to the store: raw answers, the figures read from them, and the log of both.

A publication is never overwritten, and never lost:

- The same series and period with a new value is a new vintage beside the old.
- A value with a day of publication is kept under that day, once.
- Many offices do not say when they published a number. The first value held
  of a series and period then stays without a day (see `Figure.public_from`).
  A later value that differs from the newest one held was published after it,
  and gets the day on which we retrieved it as its vintage; one that is the
  same changes nothing. Only a new answer can say so: reading an old file once
  more is no news, whatever has come since.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from communique.domain import Figure, Measure
from communique.errors import FigureError
from communique.figures.answers import Answer
from communique.figures.migrations import version
from communique.figures.opening import opened
from communique.figures.renewal import renewed

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

KEPT = 64_000_000  # bytes; of a larger answer only the checksum is kept
FIGURES_AT_ONCE = 20_000
DAY = "0001-01-01"  # stands for an unknown day, before all that are known
MOST = Decimal(10) ** 32  # what the column of values can hold
MILLIONTH = Decimal("0.000001")
PLACES = 6

# What makes figures one series and period.
KEY = "source, reporter, partner, flow, product, coverage, valuation, currency, measure, period"

ARRIVING = """
    create or replace temp table arriving (
        source varchar, reporter varchar, partner varchar, flow varchar, product varchar,
        coverage varchar, valuation varchar, currency varchar, measure varchar, period varchar,
        value decimal(38, 6), places utinyint, status varchar, published varchar, public date,
        retrieved date, url varchar, note varchar
    )
"""
COLUMNS = (
    "source", "reporter", "partner", "flow", "product", "coverage", "valuation", "currency",
    "measure", "period", "value", "places", "status", "published", "public", "retrieved",
    "url", "note",
)  # fmt: skip
ARRIVE = f"insert into arriving select {', '.join(f'unnest(${name})' for name in COLUMNS)}"

# What is held of the series and periods that arrive; small, whatever the size of the store.
HELD = f"""
    create or replace temp table held as
    select publication.*
    from publication
    semi join arriving
    using ({KEY})
"""

# Without a day it is news where nothing is held, or where it differs from the newest value
# held. `$again`: the same answer was read before.
DATED = f"""
    create or replace temp table dated as
    from arriving where published <> ''
    union all
    select arriving.* replace (
        if(newest.value is null, '', arriving.retrieved::varchar) as published,
        if(newest.value is null, arriving.public, arriving.retrieved) as public
    )
    from arriving
    left join (
        from held
        select *
        qualify row_number() over (
            partition by {KEY}
            order by public desc, answer desc
        ) = 1
    ) as newest
    using ({KEY})
    where arriving.published = ''
      and (newest.value is null
           or not $again and (newest.value, newest.status) <> (arriving.value, arriving.status))
"""

NEW = f"""
    create or replace temp table new as
    select distinct on (
        {KEY}, value, status, public, published
    ) *
    from dated
    anti join held
    using ({KEY}, value, status, public, published)
"""

# Of the new rows: those of a series and period of which nothing was held, those that
# repeat what was published just before, and the others, which are vintages.
COUNT = f"""
    with every as (
        select *, false as is_new, from held
        union all by name
        select *, true as is_new, null as answer from new
    ),
    told as (
        select is_new,
               row_number() over same = 1 and not bool_or(not is_new) over whole as is_first,
               coalesce(list_contains(list(value::varchar || status) over before,
                                      value::varchar || status), false) as repeats
        from every
        window same as (
            partition by {KEY}
            order by public, value, status
        ), whole as (
            partition by {KEY}
        ), before as (
            partition by {KEY}
            order by public groups between 1 preceding and 1 preceding
        )
    )
    select count(*) filter (is_first),
           count(*) filter (not is_first and not repeats)
    from told where is_new
"""

# In order, so that the rows of a pair lie together and a question reads few of the others.
KEEP = """
    insert into publication by name
    select *, $answer::integer as answer from new
    order by reporter, partner, flow, product, measure, period
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an import brought.

    rows      figures read from the answers
    figures   new ones: nothing was held of their series and period
    vintages  new values of what was held
    same      what was held already, which changed nothing
    """

    rows: int = 0
    figures: int = 0
    vintages: int = 0
    same: int = 0

    def __add__(self, other: Outcome) -> Outcome:
        return Outcome(
            self.rows + other.rows,
            self.figures + other.figures,
            self.vintages + other.vintages,
            self.same + other.same,
        )


def add(store: Path, batches: Iterable[tuple[Answer, Iterable[Figure]]], *, action: str) -> Outcome:
    """Keep answers and the figures read from them: all of them, or, where anything fails, none.

    action  what the log calls it: `fetch` or `import`

    Batches are taken while the store is being written and others wait: ask the
    office first, and add what it answered.

    Raises:
        FigureError: the store cannot be written, or a value does not fit in it.
    """
    with renewed(store) as connection:
        return add_to(connection, batches, action=action)


def add_to(
    connection: DuckDBPyConnection,
    batches: Iterable[tuple[Answer, Iterable[Figure]]],
    *,
    action: str,
) -> Outcome:
    """The same on a connection that is already in a transaction."""
    every = (_add(connection, answer, figures, action) for answer, figures in batches)
    return sum(every, Outcome())


def fetched(store: Path, url: str, *, since: datetime | None = None) -> bool:
    """Whether a request was answered and the answer kept; since when, if that matters."""
    if not store.is_file():
        return False
    with opened(store) as connection:
        return version(connection) > 0 and bool(
            connection.execute(
                """
                select 1 from answer
                where url = $url and ($since is null or retrieved >= $since) limit 1
                """,
                {"url": url, "since": since and _utc(since)},
            ).fetchall()
        )


# -- the steps of one answer ------------------------------------------------------------------


def _add(
    connection: DuckDBPyConnection, answer: Answer, figures: Iterable[Figure], action: str
) -> Outcome:
    again = action == "import" and was_read(connection, answer.source, answer.sha256)
    rows = _arrive(connection, figures, answer)
    new, vintages = settle(connection, again=again)
    number = keep_answer(
        connection, answer.source, answer.url, answer.sha256, len(answer.content),
        answer.retrieved, answer.content,
    )  # fmt: skip
    keep_new(connection, number)
    outcome = Outcome(rows, new, vintages, rows - new - vintages)
    write_log(connection, action, number, outcome)
    return outcome


def _arrive(connection: DuckDBPyConnection, figures: Iterable[Figure], answer: Answer) -> int:
    """Lay the figures of an answer out as rows; how many there are."""
    connection.execute(ARRIVING)
    rows = 0
    every = _rows(figures, answer)
    while some := list(islice(every, FIGURES_AT_ONCE)):
        columns = zip(*some, strict=True)
        connection.execute(ARRIVE, dict(zip(COLUMNS, map(list, columns), strict=True)))
        rows += len(some)
    return rows


def _rows(figures: Iterable[Figure], answer: Answer) -> Iterator[tuple[object, ...]]:
    retrieved = _utc(answer.retrieved).date()
    for figure in figures:
        series, origin = figure.series, figure.origin
        value, places = _value(figure)
        yield (
            series.source, series.reporter, series.partner, series.flow.value,
            series.product or "", series.coverage.value, series.valuation or "", series.currency,
            figure.measure.value, str(figure.period), value, places, figure.status.value,
            str(origin.vintage or ""), (figure.published or DAY), origin.retrieved or retrieved,
            origin.url, origin.note,
        )  # fmt: skip


def _value(figure: Figure) -> tuple[str, int]:
    """The value to a millionth, and how many of its decimals count."""
    value = figure.value
    if not value.is_finite() or abs(value) >= MOST:
        raise FigureError(
            f"{value} is no value for a figure ({figure.series.source}"
            f" {figure.series.reporter} {figure.series.partner} {figure.period})"
        )
    if figure.measure is Measure.LEVEL and value == value.to_integral_value():
        return f"{value:.0f}", 0
    places = max(0, -int(value.as_tuple().exponent))
    return f"{value.quantize(MILLIONTH):f}", min(places, PLACES)


# -- what every kind of import keeps and tells ---------------------------------------------------


def settle(connection: DuckDBPyConnection, *, again: bool) -> tuple[int, int]:
    """Find out what of the table `arriving` is new: how many figures, how many vintages.

    again  the same answer was read before
    """
    connection.execute(HELD)
    connection.execute(DATED, {"again": again})
    connection.execute(NEW)
    [[new, vintages]] = connection.execute(COUNT).fetchall()
    return int(new), int(vintages)


def keep_new(connection: DuckDBPyConnection, answer: int) -> None:
    """Keep what was found to be new, as read from an answer."""
    connection.execute(KEEP, {"answer": answer})


def was_read(connection: DuckDBPyConnection, source: str, sha256: str) -> bool:
    """Whether the very same bytes were read before."""
    return bool(
        connection.execute(
            "select 1 from answer where source = $source and sha256 = $sha256 limit 1",
            {"source": source, "sha256": sha256},
        ).fetchall()
    )


def keep_answer(
    connection: DuckDBPyConnection,
    source: str,
    url: str,
    sha256: str,
    size: int,
    retrieved: datetime,
    content: bytes | None,
) -> int:
    """Keep an answer, its content unless that is too large or kept already; its number."""
    if size > KEPT or was_read(connection, source, sha256):
        content = None
    [[number]] = connection.execute(
        """
        insert into answer
        select coalesce(max(number), 0) + 1, $source, $url, $sha256, $size, $retrieved, $content
        from answer
        returning number
        """,
        {
            "source": source, "url": url, "sha256": sha256, "size": size,
            "retrieved": _utc(retrieved), "content": content,
        },
    ).fetchall()  # fmt: skip
    return int(number)


def write_log(connection: DuckDBPyConnection, action: str, answer: int, outcome: Outcome) -> None:
    """Note what was done with an answer, and what it brought."""
    connection.execute(
        """
        insert into log
        select coalesce(max(number), 0) + 1, $done, $action, $answer, $rows, $figures,
               $vintages, $same
        from log
        """,
        {
            "done": _utc(datetime.now(UTC)), "action": action, "answer": answer,
            "rows": outcome.rows, "figures": outcome.figures, "vintages": outcome.vintages,
            "same": outcome.same,
        },
    )  # fmt: skip


def _utc(moment: datetime) -> datetime:
    """As DuckDB's timestamps have it: UTC, and not said so."""
    return moment.astimezone(UTC).replace(tzinfo=None)
