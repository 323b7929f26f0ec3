"""The course of a target: what every office counted year by year, and the path to the level."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from communique.domain import Coverage, Measure, Period
from communique.domain.target import Target
from communique.errors import AskError, FigureError
from communique.outlook import pace
from communique.outlook.case import Case
from communique.outlook.status import claim_of
from communique.verdicts import Bench
from communique.verdicts.choose import View
from communique.verdicts.judge import ask
from communique.verdicts.readings import Reading, best
from communique.verdicts.records import value_of

if TYPE_CHECKING:
    from communique.outlook import Outlook

BEFORE = 6  # years shown before the path begins


@dataclass(frozen=True, slots=True)
class Count:
    """What one office counted, in order; soft where no exact figure is among it."""

    source: str
    reporter: str
    currency: str
    years: tuple[tuple[Period, Decimal], ...]
    soft: bool


@dataclass(frozen=True, slots=True)
class Course:
    """What a picture of a target shows.

    path     the constant-growth path, year by year; empty without base or deadline
    outlook  what is expected to the deadline; None where that was not asked, or
             nothing can be said
    """

    target: Target
    as_of: date
    counts: tuple[Count, ...]
    path: tuple[tuple[Period, Decimal], ...]
    outlook: Outlook | None = None


def course_of(target: Target, bench: Bench, *, as_of: date, with_outlook: bool = False) -> Course:
    """The course as it was known on a day; of growth, the rates, which have no path."""
    case = Case(target, ask(claim_of(target), bench, said=target.said), as_of)
    is_level = target.measure is Measure.LEVEL
    start = pace.base_of(target, case.shown.view if case.shown else None, as_of)
    path = tuple(_path(case, start)) if start and is_level else ()
    first = (start.period.first if start else _first_month(target)) - BEFORE * 12
    views = (view for view in case.question.views if not view.wider)
    count = _count if is_level else _rates
    counts = (count(view, first, as_of) for view in views)
    known = tuple(one for one in counts if one is not None)
    is_open = with_outlook and is_level and not case.is_over
    expected = _expected(target, bench, as_of) if is_open else None
    return Course(target, as_of, known, path, expected)


def _expected(target: Target, bench: Bench, day: date) -> Outlook | None:
    """What is expected by the series that says most, to the year of the deadline."""
    from communique.outlook import forecast

    plain = target.product is None and target.coverage is Coverage.GOODS
    if target.deadline is None or target.summed is not None or not plain:
        return None
    with suppress(FigureError, AskError):  # nothing lately, or the deadline is counted
        return forecast(
            bench, target.reporter, target.partner, target.flow, as_of=day,
            until=target.deadline.last // 12, currency=target.unit, level=target.level,
        )[0]  # fmt: skip
    return None


def _first_month(target: Target) -> int:
    day = target.said
    return day.year * 12 if day else 0


def _path(case: Case, start: pace.Start) -> Iterator[tuple[Period, Decimal]]:
    deadline, level = case.goal.deadline, case.target.level
    if deadline is None or case.goal.summed or start.value >= level:
        return
    for last in range(start.period.last, deadline.last, 12):
        year = Period(last - 11, 12)
        yield year, round(pace.path_at(start, level, deadline, last), 0)
    yield Period(deadline.last - 11, 12), level


def _count(view: View, first: int, day: date) -> Count | None:
    """The whole years of one office, and the twelve months to its newest figure."""
    years = [
        reading
        for period in view.ledger.periods(view.flow)
        if period.months == pace.MONTHS and period.first >= first
        if (reading := best(view.ledger.levels(view.flow, period, day))) is not None
    ]
    newest = pace.last_twelve_months(view, day)
    if newest is not None and years and newest.period.last > years[-1].period.last:
        years.append(newest)
    return _counted(view, years)


def _rates(view: View, first: int, day: date) -> Count | None:
    """The growth of whole years, as one office printed it, or as its levels give it."""
    both = {
        *view.ledger.periods(view.flow, Measure.CHANGE),
        *view.ledger.periods(view.flow),
    }
    years = [
        reading
        for period in sorted(both)
        if period.months == pace.MONTHS and period.first >= first
        if (reading := best(value_of(view.ledger, view.flow, Measure.CHANGE, period, day)))
    ]
    return _counted(view, years)


def _counted(view: View, years: list[Reading]) -> Count | None:
    if not years:
        return None
    account = view.ledger.account
    told = tuple((reading.period, reading.value) for reading in years)
    soft = not any(reading.firm for reading in years)
    return Count(account.source, account.reporter, account.currency, told, soft)
