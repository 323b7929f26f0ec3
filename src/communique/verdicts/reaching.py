"""A level and one ledger: when it was first reached, whether in time, and by how much not.

Claims of a goal (`toward`) and targets of the registry (`communique.outlook.status`)
are judged by these same rules.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from communique.domain import Flow, Measure, Period, Schedule, Status
from communique.domain.target import Target
from communique.verdicts import reasons, weigh
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, Stance
from communique.verdicts.held import Measured
from communique.verdicts.readings import Reading, best, short
from communique.verdicts.weigh import Stand, Weighed, settled


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be reached.

    deadline  None where neither the claim nor the registry gives one
    ratio     for a goal of growth: how many times the base
    base      the period of that base
    level     the level itself, in whole units; for growth the registry's base
              times the ratio, None where only the ledgers can say
    since     nothing before this day counts as reaching it
    target    the announcement it rests on, where one is held
    until     told as done: nothing after this day counts either
    summed    not a year's level: the sum of these years is to reach it
    """

    deadline: Period | None
    ratio: Decimal | None
    base: Period | None
    level: Decimal | None
    since: date | None
    target: Target | None
    until: date | None = None
    summed: Period | None = None


# -- every ledger ------------------------------------------------------------------------


def weighed(question: Question, goal: Goal, day: date) -> Weighed:
    """What all ledgers together say of a goal on a day."""
    stands = (stand_toward(question, goal, view, day) for view in question.views)
    found = [stand for stand in stands if stand is not None]
    if question.claim.schedule is not Schedule.BEHIND:
        found = _with_those_below(goal, found, day)
    return weigh.weighed(question, found)


def stand_toward(question: Question, goal: Goal, view: View, day: date) -> Stand | None:
    """Where one ledger stands: reached in time, not, or not yet."""
    level, base = needed(goal, view, day)
    if level is None:
        return None
    if view.flow is Flow.TURNOVER:
        view = replace(view, mirror=False)  # a goal of both sides: neither count is the other's
    reached = first_reached(goal, view, level, day)
    holds = _in_time(question.claim.schedule, goal, reached, view, day)
    missed = at_the_end(goal, view, day) if holds is False else None
    shown = missed or reached or latest(view, day)
    if shown is None:
        return None
    return _stand(view, shown, _weighed(holds, shown), _sum(shown, base))


def stand_by(view: View, reading: Reading) -> Stand:
    """A ledger that shows a number and says nothing by it."""
    return _stand(view, reading, None)


def _stand(view: View, shown: Reading, holds: bool | None, how: str = "") -> Stand:
    point = Point(view, Measured(shown, how), shown.value, holds, how)
    telling = () if holds is None else (point,)
    return settled(view, (point,), _STANCES[holds], telling)


_STANCES = {True: Stance.YES, False: Stance.NO, None: Stance.SILENT}


def _with_those_below(goal: Goal, found: list[Stand], day: date) -> list[Stand]:
    """Before the date, one office may have the level reached in a year in which another's
    exact count is below it: then the two disagree, and the other is no longer silent."""
    reached = [s.point.reading for s in found if s.firm and s.stance is Stance.YES]
    first = min((reading.period for reading in reached), default=None)
    sources = {reading.figure.source for reading in reached}
    if first is None or goal.level is None or goal.ratio is not None:
        return found
    return [
        _below(goal.level, stand, first, day) or stand
        if stand.stance is Stance.SILENT and stand.view.ledger.account.source not in sources
        else stand
        for stand in found
    ]


def _below(level: Decimal, stand: Stand, first: Period, day: date) -> Stand | None:
    reading = best(stand.view.ledger.levels(stand.view.flow, first, day))
    if reading is None or not reading.firm or reading.value >= level:
        return None
    return _stand(stand.view, reading, holds=False, how=reading.sum)


# -- one ledger --------------------------------------------------------------------------


def needed(goal: Goal, view: View, day: date) -> tuple[Decimal | None, Reading | None]:
    """The level to reach, on this ledger's own base where it has one."""
    if goal.ratio is None:
        return goal.level, None
    base = best(view.ledger.levels(view.flow, goal.base, day)) if goal.base else None
    if base is not None:
        return base.value * goal.ratio, base
    known = goal.target is not None and goal.target.unit == view.ledger.account.currency
    return (goal.level if known else None), None


def first_reached(goal: Goal, view: View, level: Decimal, day: date) -> Reading | None:
    """The earliest year on whose figures the level was reached; the whole year where known.

    An exact figure that reached it in time stands before a soft one of an earlier year,
    which could not decide.
    """
    every = list(_reached(goal, view, level, day))
    firm = next((reading for reading in every if reading.firm), None)
    if firm is not None and _is_in_time(goal, firm):
        return firm
    return every[0] if every else None


def _reached(goal: Goal, view: View, level: Decimal, day: date) -> Iterator[Reading]:
    """One reading for each year that reached the level, in order."""
    for period in _candidates(goal, view):
        readings = [
            reading
            for part in _parts(goal, view, period)
            for reading in view.ledger.levels(view.flow, part, day)
            if reading.value >= level
            and reading.status is not Status.CONVERTED
            and (goal.until is None or period.begins <= goal.until)
        ]
        if readings:
            yield max(readings, key=_settled if goal.summed is None else _soonest)


def _is_in_time(goal: Goal, reading: Reading) -> bool:
    summed = goal.summed is not None
    return goal.deadline is None or years_late(goal.deadline, reading.period, summed=summed) <= 0


def _settled(reading: Reading) -> tuple[bool, int, date]:
    return reading.firm, reading.period.months, reading.day


def _soonest(reading: Reading) -> tuple[bool, int]:
    """Of a sum, the years that were enough."""
    return reading.firm, -reading.period.months


def reached_by(goal: Goal, view: View, reached: Reading, day: date) -> Reading | None:
    """The figure of the shortest part of the year, from its beginning, that reached it.

    None where a year's sum is not what counts, or nothing but the whole year is held.
    """
    level, _ = needed(goal, view, day)
    if goal.summed is not None or level is None:
        return None
    parts = (Period(reached.period.first, months) for months in range(1, 13))
    held = (best(view.ledger.levels(view.flow, part, day)) for part in parts)
    firm = [reading for reading in held if reading is not None and reading.firm]
    if len(firm) < 2:
        return None
    return next((reading for reading in firm if reading.value >= level), None)


def years(view: View, since: date | None) -> list[Period]:
    """Calendar or fiscal years that end after the day, as the ledger keeps them; those too
    that the next year's level and rate of growth imply."""
    ledger, flow = view.ledger, view.flow
    found = {
        Period(period.first, 12)
        for period in ledger.periods(flow)
        if period.months == 12 or period.first % 12 == 0
    }
    rated = (period for period in ledger.periods(flow, Measure.CHANGE) if period.months == 12)
    found |= {period.year_before() for period in rated}
    return sorted(year for year in found if since is None or year.ends >= since)


def latest(view: View, day: date) -> Reading | None:
    """The newest number of a year or a year to date."""
    for period in reversed(view.ledger.periods(view.flow)):
        if period.months == 12 or period.is_year_to_date:
            reading = best(view.ledger.levels(view.flow, period, day))
            if reading is not None:
                return reading
    return None


def at_the_end(goal: Goal, view: View, day: date) -> Reading | None:
    """The ledger's number for the last year, without which nothing was missed.

    Where an office counts fiscal years only, the one that begins in that year: most of
    its months are of it.
    """
    if goal.deadline is None:
        return None
    found = (best(view.ledger.levels(view.flow, year, day)) for year in _last_years(goal, view))
    return next((reading for reading in found if reading is not None), None)


def _last_years(goal: Goal, view: View) -> Iterator[Period]:
    assert goal.deadline is not None  # `at_the_end` saw to it
    if goal.summed is not None:
        yield goal.summed
        return
    last = goal.deadline.last
    yield Period(last - 11, 12)
    yield Period.of_year(last // 12)
    yield from (
        year
        for year in view.ledger.periods(view.flow)
        if year.months == 12 and year.year == last // 12 and year.first % 12
    )


def _candidates(goal: Goal, view: View) -> list[Period]:
    return years(view, goal.since) if goal.summed is None else [goal.summed]


def _parts(goal: Goal, view: View, year: Period) -> list[Period]:
    """What of a year may reach the level before the year is over; of a sum, its first years."""
    if goal.summed is not None:
        return [Period(year.first, months) for months in range(12, year.months + 1, 12)]
    held = view.ledger.periods(view.flow)
    parts = [period for period in held if period.first == year.first and period.months < 12]
    return [*parts, year]


def _in_time(
    schedule: Schedule | None, goal: Goal, reached: Reading | None, view: View, day: date
) -> bool | None:
    """Whether it was reached by its date; None while it is open."""
    over = goal.deadline is not None and goal.deadline.complete_on(day)
    if reached is None:
        if goal.until is not None:
            return False if _before(goal.until, view, day) else None
        counted = over and at_the_end(goal, view, day) is not None
        return (schedule is Schedule.BEHIND) if counted else None
    if goal.deadline is None:
        return True
    late = years_late(goal.deadline, reached.period, summed=goal.summed is not None)
    if late > 0 and at_the_end(goal, view, day) is None:
        return None  # the years between are not held: it may have been in time
    return _RULES.get(schedule, _by_then)(late)


def _by_then(late: int) -> bool:
    return late <= 0


_RULES: dict[Schedule | None, Callable[[int], bool]] = {
    Schedule.AHEAD: lambda late: late < 0,
    Schedule.BEHIND: lambda late: late > 0,
}


def years_late(deadline: Period, reached: Period, *, summed: bool = False) -> int:
    """By how many years a year comes after the deadline; negative where before, 0 in time.

    A fiscal year that begins in the year of the deadline is in time: most of its months are.

    >>> years_late(Period.of_year(2015), Period.parse("2015-04/2016-03"))
    0
    >>> years_late(Period.parse("2015-04/2016-03"), Period.of_year(2016))
    1
    """
    if deadline.last % 12 == 11 and not summed:
        return reached.year - deadline.last // 12
    return -((deadline.last - reached.last) // 12)


def _before(day: date, view: View, known: date) -> Reading | None:
    """The number of the last whole year before a day."""
    return best(view.ledger.levels(view.flow, Period.of_year(day.year - 1), known))


def _weighed(holds: bool | None, shown: Reading) -> bool | None:
    """A floor below the level does not say that the level was missed."""
    return None if shown.status is Status.FLOOR and holds is False else holds


def _sum(shown: Reading, base: Reading | None) -> str:
    if base is None:
        return shown.sum
    times = reasons.number(round(shown.value / base.value, 2))
    return f"{short(shown.value)} / {short(base.value)} bn = {times} times {base.period}"
