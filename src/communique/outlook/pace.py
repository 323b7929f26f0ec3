"""The constant-growth path from base to deadline, and where the newest figures are beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import log

from communique.domain import Period
from communique.domain.target import Pace, Target
from communique.figures.offices import label
from communique.verdicts.choose import View
from communique.verdicts.readings import Reading, best

AS_ANNOUNCED = "as announced"
MONTHS = 12


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest twelve months that a view has."""

    view: View
    reading: Reading


def newest(views: Iterable[View], day: date) -> Newest | None:
    """The one to show of what all views have."""
    found = [
        Newest(view, reading)
        for view in views
        if (reading := last_twelve_months(view, day)) is not None
    ]
    return preferred(found)


def preferred(found: Iterable[Newest]) -> Newest | None:
    """Firm before soft, the coverage asked for before a wider one, then the latest."""
    return max(found, key=_preference, default=None)


def _preference(one: Newest) -> tuple[bool, bool, int]:
    return one.reading.firm, not one.view.wider, one.reading.period.last


def last_twelve_months(view: View, day: date) -> Reading | None:
    """The newest year, or the twelve months to the newest cumulative figure."""
    for period in reversed(view.ledger.periods(view.flow)):
        if period.months == MONTHS or period.is_year_to_date:
            year = Period(period.last - MONTHS + 1, MONTHS)
            reading = best(view.ledger.levels(view.flow, year, day))
            if reading is not None:
                return reading
    return None


def of(target: Target, now: Newest | None, day: date) -> Pace | None:
    """Where a target stands beside its path; None where no base or no later figure is held."""
    start = base_of(target, now.view if now else None, day)
    if now is None or start is None or target.summed is not None:
        return None
    latest, period = now.reading.value, now.reading.period
    if period.last <= start.period.last or latest <= 0 or start.value <= 0:
        return None
    deadline = target.deadline.of(target.reporter) if target.deadline else None
    left = deadline.last - period.last if deadline else 0
    return Pace(
        base=start.value,
        base_period=start.period,
        base_by=start.by,
        latest=latest,
        period=period,
        months_ahead=_ahead(start, target.level, deadline, latest, period),
        growth=growth(start.value, latest, period.last - start.period.last),
        required=growth(latest, target.level, left) if left > 0 else None,
    )


def growth(first: Decimal, last: Decimal, months: int) -> Decimal:
    """Percent a year that lead from one level to another.

    >>> growth(Decimal(100), Decimal(121), 24)
    Decimal('10.0')
    """
    return round(Decimal((float(last / first) ** (MONTHS / months) - 1) * 100), 1)


@dataclass(frozen=True, slots=True)
class Start:
    """Where the path begins, and whose figure that is."""

    value: Decimal
    period: Period
    by: str


def base_of(target: Target, view: View | None, day: date) -> Start | None:
    """The base of the path: the same office's own count of the base period, else the level
    announced with the target, else the office's count of the year before the announcement."""
    return next(_bases(target, view, day), None)


def _bases(target: Target, view: View | None, day: date) -> Iterator[Start]:
    named = target.base_period.of(target.reporter) if target.base_period else None
    whole = named if named and named.months == MONTHS else None
    before = Period.of_year(target.said.year - 1) if target.said else None
    if view is not None and whole is not None:
        yield from _counted(view, whole, day)
    # of a part of a year the level is not a year's; of no period it is of the last year
    period = whole or (before if target.base_period is None else None)
    if target.base is not None and target.base_unit == target.unit and period is not None:
        yield Start(target.base, period, AS_ANNOUNCED)
    if view is not None and before is not None:
        yield from _counted(view, before, day)


def _counted(view: View, period: Period, day: date) -> Iterator[Start]:
    reading = best(view.ledger.levels(view.flow, period, day))
    if reading is not None and reading.firm:
        account = view.ledger.account
        yield Start(reading.value, period, label(account.source, account.reporter))


def path_at(start: Start, level: Decimal, deadline: Period, last_month: int) -> Decimal:
    """Where the path is for the twelve months to a month.

    >>> start = Start(Decimal(100), Period.of_year(2018), AS_ANNOUNCED)
    >>> round(path_at(start, Decimal(400), Period.of_year(2022), Period.of_year(2020).last))
    200
    """
    share = (last_month - start.period.last) / (deadline.last - start.period.last)
    return start.value * Decimal(float(level / start.value) ** share)


def _ahead(
    start: Start, level: Decimal, deadline: Period | None, latest: Decimal, period: Period
) -> int | None:
    """How many months after `period` the path would be where the latest level is."""
    if deadline is None or start.value >= level or deadline.last <= start.period.last:
        return None
    share = log(latest / start.value) / log(level / start.value)
    due = start.period.last + share * (deadline.last - start.period.last)
    return round(due - period.last)
