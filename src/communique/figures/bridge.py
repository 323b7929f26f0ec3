"""What may be compared, and what may be derived: always one source, always marked."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import takewhile

from communique.domain import Figure, Flow, Measure, Origin, Series, Status, Valuation

FIRMEST_FIRST = (
    Status.EXACT,
    Status.PROVISIONAL,
    Status.ROUNDED,
    Status.FLOOR,
    Status.ESTIMATED,
    Status.CONVERTED,
    Status.PRESS,
)
_RATE_STEP = Decimal("0.0001")  # finer than any office prints, and ends long divisions


# -- which of several publications ---------------------------------------------------


def known_on(figures: Iterable[Figure], day: date) -> list[Figure]:
    """The figures that were public on that day."""
    return [figure for figure in figures if figure.known_on(day)]


def latest(figures: Iterable[Figure]) -> list[Figure]:
    """One figure a series and period: the newest number, as first published.

    A later page that repeats or rounds a number is no newer vintage: of 240.11
    and 240.1 the finer stays, whichever was printed last, with the day on which
    it was first printed. And what an office printed exactly is not displaced by
    a later 'about' or 'more than'.
    """
    return [_newest(same) for same in _grouped(figures, _series_and_period)]


def _newest(vintages: list[Figure]) -> Figure:
    firm = [figure for figure in vintages if figure.status.decisive] or vintages
    newest_first = sorted(firm, key=lambda figure: (_day(figure), *_rank(figure)), reverse=True)
    agreeing = list(
        takewhile(lambda figure: agree(figure.value, newest_first[0].value), newest_first)
    )
    finest = min(agreeing, key=lambda figure: _step(figure.value))
    same = [figure for figure in agreeing if figure.value == finest.value]
    return min(same, key=lambda figure: figure.published or date.max)


def agree(one: Decimal, other: Decimal) -> bool:
    """Whether the two are one number, printed with more or with fewer digits."""
    coarse, fine = sorted((one, other), key=_step, reverse=True)
    if _step(coarse) == _step(fine):
        return coarse == fine
    return abs(fine - coarse) * 2 <= _step(coarse)


def _rank(figure: Figure) -> tuple[Decimal, int, str]:
    """Among equal vintages: finer first, then firmer; the link makes it total."""
    return -_step(figure.value), -FIRMEST_FIRST.index(figure.status), figure.origin.url


def _step(value: Decimal) -> Decimal:
    """Worth of the last digit that is not a trailing zero of a whole number.

    >>> _step(Decimal(240100000000)), _step(Decimal("31.0"))
    (Decimal('1E+8'), Decimal('0.1'))
    """
    exponent = value.as_tuple().exponent
    printed = value.normalize() if exponent == 0 and value else value
    return Decimal((0, (1,), int(printed.as_tuple().exponent)))


def _day(figure: Figure) -> date:
    """The day of its vintage; a page without a date displaces none that has one."""
    return figure.published or date.min


# -- sums and differences of the two flows -----------------------------------------------


def turnover_of(figures: Iterable[Figure]) -> list[Figure]:
    """Exports + imports, where one page prints both and no turnover."""
    return list(_from_both_flows(figures, Flow.TURNOVER, _sum))


def balance_of(figures: Iterable[Figure]) -> list[Figure]:
    """Exports - imports, where one page prints both and no balance."""
    return list(_from_both_flows(figures, Flow.BALANCE, _difference))


def _sum(exports: Decimal, imports: Decimal) -> Decimal:
    return exports + imports


def _difference(exports: Decimal, imports: Decimal) -> Decimal:
    return exports - imports


def _from_both_flows(
    figures: Iterable[Figure], flow: Flow, combine: Callable[[Decimal, Decimal], Decimal]
) -> Iterator[Figure]:
    levels = [figure for figure in figures if figure.measure is Measure.LEVEL]
    printed = {_counted_on_one_day(figure) for figure in levels if figure.series.flow is flow}
    for page in _grouped(levels, _counted_on_one_page):
        exports, imports = (_finest(page, part) for part in (Flow.EXPORTS, Flow.IMPORTS))
        if exports and imports and _counted_on_one_day(exports) not in printed:
            value = combine(exports.value, imports.value)
            yield _derived(exports, imports, flow=flow, value=value)


def _derived(exports: Figure, imports: Figure, *, flow: Flow, value: Decimal) -> Figure:
    sign = "+" if flow is Flow.TURNOVER else "-"
    return replace(
        exports,
        series=replace(
            exports.series, flow=flow, valuation=_joint_valuation(exports.series, imports.series)
        ),
        value=value,
        origin=replace(exports.origin, note=f"exports {sign} imports of the same page"),
        status=weakest((exports, imports)),
        derived_from=(exports, imports),
    )


def _joint_valuation(exports: Series, imports: Series) -> Valuation | None:
    if (exports.valuation, imports.valuation) == (Valuation.FOB, Valuation.CIF):
        return Valuation.MIXED
    return exports.valuation if exports.valuation == imports.valuation else None


def _finest(page: list[Figure], flow: Flow) -> Figure | None:
    """The one number a page gives for a flow, at its best precision."""
    return max((figure for figure in page if figure.series.flow is flow), key=_rank, default=None)


# -- growth ----------------------------------------------------------------------------


def growth(now: Figure, base: Figure) -> Figure:
    """The percent by which one level stands above another of the same series.

    The two may be of different vintages; both days are in the note, because an
    office's own rate may rest on a base it has revised since: China's customs
    printed +29.3% for 2022, its first two levels give +29.5%.

    Raises:
        ValueError: the two are not levels of one series, or the base is not
            above zero, so that no percentage has a meaning.
    """
    if now.series != base.series or {now.measure, base.measure} != {Measure.LEVEL}:
        raise ValueError(f"growth needs two levels of one series, not {now} and {base}")
    if base.value <= 0:
        raise ValueError(f"there is no growth from a base of {base.value}")
    percent = (now.value / base.value - 1) * 100
    return Figure(
        series=now.series,
        period=now.period,
        value=percent.quantize(_RATE_STEP),
        origin=_origin_of_growth(now, base),
        measure=Measure.CHANGE,
        status=weakest((now, base)),
        derived_from=(now, base),
    )


def _origin_of_growth(now: Figure, base: Figure) -> Origin:
    """The later of the two days, or an unknown one: before it, nobody could do the sum."""
    later = max(now, base, key=lambda level: level.published or date.max)
    days = " and ".join(str(f.origin.vintage or "an unknown day") for f in (now, base))
    return replace(
        now.origin,
        vintage=later.origin.vintage,
        note=f"{now.period} against {base.period}, levels published {days}",
    )


# -- shared ------------------------------------------------------------------------------


def weakest(figures: Iterable[Figure]) -> Status:
    """The status of the least firm of the figures."""
    return max((figure.status for figure in figures), key=FIRMEST_FIRST.index)


def _series_and_period(figure: Figure) -> Hashable:
    return figure.series, figure.period, figure.measure


def _counted_on_one_day(figure: Figure) -> Hashable:
    """One office's count of one period as of one day, whatever the flow."""
    series = figure.series
    return (
        series.source, series.reporter, series.partner, series.currency, series.product,
        series.coverage, figure.period, figure.origin.vintage,
    )  # fmt: skip


def _counted_on_one_page(figure: Figure) -> Hashable:
    return _counted_on_one_day(figure), figure.origin.url


def _grouped(figures: Iterable[Figure], key: Callable[[Figure], Hashable]) -> list[list[Figure]]:
    groups: dict[Hashable, list[Figure]] = defaultdict(list)
    for figure in figures:
        groups[key(figure)].append(figure)
    return list(groups.values())
