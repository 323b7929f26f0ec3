"""The store of figures: the packaged ones, and a user's own file beneath the same view."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import lru_cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from communique.domain import (
    Coverage,
    Figure,
    Flow,
    Measure,
    Origin,
    Period,
    Series,
    Status,
    Valuation,
    Vintage,
)
from communique.errors import FigureError
from communique.figures import bridge
from communique.figures.offices import editions_of
from communique.figures.opening import connect, unreadable

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PACKAGED = Path(__file__).parent / "packaged" / "figures.csv"

# Values stay text until they are Decimal: "31.0" is a rate printed to a tenth, "31" is not.
LOAD = """
    create temp table packaged as
    from read_csv(
        $path, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
        columns = {
            source: 'varchar', reporter: 'varchar', partner: 'varchar', flow: 'varchar',
            product: 'varchar', coverage: 'varchar', valuation: 'varchar', measure: 'varchar',
            period: 'varchar', value: 'varchar', currency: 'varchar', status: 'varchar',
            published: 'varchar', url: 'varchar', note: 'varchar'
        }
    )
"""

PACKAGED_ONLY = (
    "create temp view known as select *, null::varchar as retrieved, null::date as public"
    " from packaged"
)

# One row a publication; the user's rows lie beneath the packaged ones, never instead of them.
PACKAGED_AND_OWN = """
    create temp view known as
    from packaged
    union all by name
    select source, reporter, partner, flow, product, coverage, valuation, measure, period,
           substr(value::varchar, 1, length(value::varchar) - if(places = 0, 7, 6 - places))
               as value,
           currency, status, published, url, note, retrieved::varchar as retrieved,
           public
    from main.publication
"""

# A store that was made by hand, with a table in the columns of the packaged file.
PACKAGED_AND_HANDMADE = """
    create temp view known as
    from packaged
    union all by name
    select source, reporter, partner, flow, product, coverage, valuation, measure, period,
           value::varchar as value, currency, status, published, url, note, null as retrieved,
           null::date as public
    from main.figure
"""

BETWEEN = """
    select source, reporter, partner, flow, product, coverage, valuation, measure, period,
           value, currency, status, published, url, note, retrieved
    from known
    join (select unnest($reporters) as reporter, unnest($partners) as partner)
    using (reporter, partner)
    where not regexp_full_match(coalesce(product, ''), '[A-Z]+ [0-9]+')
"""

# `public` is null where only the period tells since when a number counts as public.
# A product by its code, such as HS 8483, is one of thousands: only who asks gets it.
OF = """
    select source, reporter, partner, flow, product, coverage, valuation, measure, period,
           value, currency, status, published, url, note, retrieved, public
    from known
    where reporter = $reporter and partner = $partner
      and ($flow is null or flow = $flow)
      and ($source is null or source = $source or starts_with(source, $editions))
      and ($currency is null or currency = $currency)
      and ($as_of is null or public is null or public <= $as_of)
      and if($products is null,
             not regexp_full_match(coalesce(product, ''), '[A-Z]+ [0-9]+'),
             list_contains($products, product))
"""

EVERY = """
    select source, reporter, partner, flow, product, coverage, valuation, measure, period,
           value, currency, status, published, url, note, retrieved
    from known
    where not regexp_full_match(coalesce(product, ''), '[A-Z]+ [0-9]+')
"""

ECONOMIES = "select reporter from known union select partner from known order by 1"

SOURCES = "select distinct source from known order by 1"

PARTNERS = """
    select partner from known where reporter = $economy
    union
    select reporter from known where partner = $economy
    order by 1
"""

Row = tuple[str | None, ...]
ROW = 16  # cells that make a figure
VALUE, STATUS, PUBLISHED = 9, 11, 12
FIRM = tuple(status.value for status in Status if status.decisive)


class Figures:
    """Every figure there is, packaged and the user's own, for asking only.

    store  the user's DuckDB file, opened read-only; None for the packaged
           figures alone

    Nothing is opened before the first question.

    >>> with Figures() as figures:
    ...     known = figures.of("CHN", "RUS", Flow.TURNOVER, as_of=date(2023, 2, 1))
    >>> [str(f.value) for f in known if str(f.period) == "2022" and f.measure is Measure.CHANGE]
    ['29.3']
    """

    def __init__(self, store: Path | None = None) -> None:
        self.store = store
        self._connection: DuckDBPyConnection | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; asking again opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # -- questions ------------------------------------------------------------

    def between(
        self, pairs: Iterable[tuple[str, str]], *, products: Iterable[str] = ()
    ) -> list[Figure]:
        """Every figure that one of a pair's economies keeps of the other, in one query.

        All vintages, levels and rates, flows and coverages, and the products that
        have a name; ordered by series, period and vintage. The order inside a
        pair does not matter.

        Args:
            products: what to add up from a bulk of products, too.
        """
        both_ways = sorted({way for a, b in pairs for way in ((a, b), (b, a))})
        if not both_ways:
            return []
        reporters, partners = zip(*both_ways, strict=True)
        asked = {"reporters": list(reporters), "partners": list(partners)}
        return _in_order(
            [*self._rows(BETWEEN, asked), *self._bulk(both_ways, products)], self.store
        )

    def of(
        self,
        reporter: str,
        partner: str,
        flow: Flow | None = None,
        *,
        product: str | None = None,
        first: Period | None = None,
        last: Period | None = None,
        as_of: date | None = None,
        source: str | None = None,
        currency: str | None = None,
        newest: bool = False,
    ) -> list[Figure]:
        """What `reporter` counts of its trade with `partner`, every vintage.

        Args:
            flow: None for every flow.
            product: a code or name; None for the totals and what has a name.
            first: nothing that begins earlier than this period does.
            last: nothing that ends later than this period does.
            as_of: only what was public on that day.
            newest: leave out what a later publication has replaced; `bridge.latest`
                chooses the same from what is left.
        """
        asked = {
            "reporter": reporter,
            "partner": partner,
            "flow": flow and flow.value,
            "products": product and names_of(product),
            "source": source,
            "editions": editions_of(source),
            "currency": currency,
            "as_of": as_of,
        }
        rows = self._rows(OF, asked)
        if newest and self.store is not None:
            rows = _sieved(row for row in rows if as_of is None or _public(row) <= as_of)
        if product is not None:
            rows += [
                row
                for row in self._bulk([(reporter, partner)], [product])
                if (flow is None or row[3] == flow.value)
                and _is_of(row[0], source)
                and currency in (None, row[10])
            ]
        return [
            figure
            for figure in _in_order(rows, self.store)
            if (first is None or first.first <= figure.period.of(reporter).first)
            and (last is None or figure.period.of(reporter).last <= last.last)
            and (as_of is None or figure.known_on(as_of))
        ]

    def every(self) -> list[Figure]:
        """All figures there are, every vintage, except of products by code."""
        return _in_order(self._rows(EVERY), self.store)

    def economies(self) -> list[str]:
        """The codes of all economies and groups that any figure speaks of."""
        return [str(code) for (code,) in self._rows(ECONOMIES)]

    def partners(self, economy: str) -> list[str]:
        """The codes of those whose trade with `economy` any figure gives."""
        return [str(code) for (code,) in self._rows(PARTNERS, {"economy": economy})]

    def sources(self) -> list[str]:
        """The codes of all sources, offices and those the press quotes."""
        return [str(code) for (code,) in self._rows(SOURCES)]

    # -- how it asks ------------------------------------------------------------

    def _bulk(self, pairs: Iterable[tuple[str, str]], products: Iterable[str]) -> list[Row]:
        """What the bulk of a store has of the products; nothing where there is no store."""
        wanted = list(products)
        if self.store is None or not wanted:
            return []
        from communique.figures import products as bulk

        with self._clear_errors():
            return bulk.rows(self._opened(), pairs, wanted)

    def _rows(self, question: str, asked: Mapping[str, object] | None = None) -> list[Row]:
        with self._clear_errors():
            return self._opened().execute(question, asked).fetchall()

    @contextmanager
    def reading(self) -> Iterator[DuckDBPyConnection]:
        """The connection itself, with the view `known`, for questions of other modules."""
        with self._clear_errors():
            yield self._opened()

    def _opened(self) -> DuckDBPyConnection:
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    def _open(self) -> DuckDBPyConnection:
        connection = connect(self.store)
        connection.execute(LOAD, {"path": str(PACKAGED)})
        connection.execute(PACKAGED_ONLY if self.store is None else _view_of(connection))
        return connection

    @contextmanager
    def _clear_errors(self) -> Iterator[None]:
        """Turn what DuckDB says into what was asked, what there is, what to do."""
        import duckdb

        try:
            yield
        except duckdb.Error as error:
            if self.store is not None:
                raise unreadable(self.store, error) from error
            first_line = str(error).partition("\n")[0]
            raise FigureError(
                f"cannot read the packaged figures in {PACKAGED}: {first_line}\n\n"
                "hint: install communique again"
            ) from error


def _is_of(source: str | None, asked: str | None) -> bool:
    editions = editions_of(asked)
    return asked in (None, source) or bool(editions and (source or "").startswith(editions))


def names_of(product: str) -> list[str]:
    """What a product may be called: as it was asked for, and by its code."""
    from communique.figures.products import code_of
    from communique.figures.sources.goods import product_of

    code = code_of(product)
    return [product, *([str(product_of(code))] if code else [])]


def _sieved(rows: Iterable[Row]) -> list[Row]:
    """The rows without what a later publication has replaced.

    Of each series and period, whatever came before the last number that does
    not agree with the newest: it is what `bridge.latest` never looks at. Rows
    are sieved before they become figures, because there may be a hundred
    vintages of each.
    """
    series: dict[tuple[object, ...], list[Row]] = defaultdict(list)
    for row in rows:
        series[row[0], row[3:9], row[10]].append(row)
    return [row for same in series.values() for row in _since_parting(same)]


def _since_parting(rows: list[Row]) -> list[Row]:
    """The rows of one series and period from the last disagreement on."""
    dated = sorted(((_public(row), row) for row in rows), key=itemgetter(0), reverse=True)
    firm = [(day, row) for day, row in dated if row[STATUS] in FIRM]
    if not firm:
        return rows
    newest = [Decimal(row[VALUE] or 0) for day, row in firm if day == firm[0][0]]
    for day, row in firm[len(newest) :]:
        number = Decimal(row[VALUE] or 0)
        if not any(bridge.agree(number, one) for one in newest):
            return [row for known, row in dated if known >= day]
    return rows


def _public(row: Row) -> date:
    """The last day of its vintage; an unknown one comes before all."""
    vintage = _vintage(row[PUBLISHED] or "")
    return vintage.day if vintage else date.min


def _in_order(rows: Iterable[Row], store: Path | None) -> list[Figure]:
    """By series, period and vintage; of a store without what only repeats."""
    figures = sorted(map(_figure, rows), key=_order)
    return figures if store is None else list(_without_repeats(figures))


def _without_repeats(figures: Iterable[Figure]) -> Iterator[Figure]:
    """Leave out what a store holds as published again with the value it had.

    It was kept, because what is published in between may come to the store
    later; but it is no vintage.
    """
    for _, same in groupby(figures, key=lambda one: (one.series, one.measure, one.period)):
        before: set[tuple[Decimal, Status]] = set()
        for _, at_once in groupby(same, key=lambda one: one.published):
            now = list(at_once)
            yield from (
                one
                for one in now
                if one.origin.retrieved is None or (one.value, one.status) not in before
            )
            before = {(one.value, one.status) for one in now}


def _figure(row: Row) -> Figure:
    """A row of the view as a figure; an unreadable one is named in full."""
    (source, reporter, partner, flow, product, coverage, valuation, measure, period, value,
     currency, status, published, url, note, retrieved) = (
        cell or "" for cell in row[:ROW]
    )  # fmt: skip
    try:
        return Figure(
            series=Series(
                source=source,
                reporter=reporter,
                partner=partner,
                flow=Flow(flow),
                currency=currency,
                product=product or None,
                coverage=Coverage(coverage),
                valuation=Valuation(valuation) if valuation else None,
            ),
            period=_period(period),
            value=Decimal(value),
            origin=Origin(source, _vintage(published), url, _day(retrieved), note),
            measure=Measure(measure),
            status=Status(status),
        )
    except (ValueError, InvalidOperation) as error:
        raise FigureError(
            f"unreadable figure: {source} {reporter} {partner} {flow} {period} {value!r} ({error})"
        ) from error


def _view_of(connection: DuckDBPyConnection) -> str:
    from communique.figures.migrations import is_handmade

    return PACKAGED_AND_HANDMADE if is_handmade(connection) else PACKAGED_AND_OWN


@lru_cache(maxsize=4096)
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


# The same few hundred periods and days come in thousands of rows.
_period = lru_cache(maxsize=4096)(Period.parse)
_vintage = lru_cache(maxsize=4096)(Vintage.parse)


def _order(figure: Figure) -> tuple[object, ...]:
    """Series, then period, then vintage, unknown days first; the rest makes it total."""
    series, origin = figure.series, figure.origin
    return (
        series.reporter, series.partner, series.source, series.flow, series.product or "",
        series.coverage, series.valuation or "", series.currency, figure.measure,
        figure.period, figure.published or date.min, figure.value, figure.status,
        origin.url, origin.note,
    )  # fmt: skip
