"""Goals and "ahead of schedule": when a level was first reached, and whether in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from communique.domain import Measure, Modality, Period, Schedule, Status
from communique.domain.amounts import PERCENT, RANK, TIMES
from communique.verdicts import reasons
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, Stance
from communique.verdicts.held import Measured
from communique.verdicts.readings import Reading, best, short
from communique.verdicts.targets import Target, packaged
from communique.verdicts.weigh import Stand, settled
from communique.verdicts.wording import is_line

_AHEAD = (Modality.TARGET, Modality.FORECAST)
_SAME_LEVEL = Decimal("0.01")
_SAME_MULTIPLE = Decimal("0.10")  # "double" is said of 107 to 200


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
    """

    deadline: Period | None
    ratio: Decimal | None
    base: Period | None
    level: Decimal | None
    since: date | None
    target: Target | None
    until: date | None = None


def is_goal(question: Question) -> bool:
    """Whether the claim is judged by when a level is reached rather than by one period."""
    claim = question.claim
    if claim.measure not in (Measure.LEVEL, Measure.CHANGE) or claim.amount is None:
        return False
    if claim.flow.is_balance or claim.amount.unit == RANK or question.interval is None:
        return False
    if question.interval.low is None or question.interval.high is not None:
        return False
    if claim.measure is Measure.CHANGE:
        return claim.modality is Modality.TARGET and claim.amount.unit in (PERCENT, TIMES)
    if question.period is None:
        return claim.modality in _AHEAD or claim.schedule is not None or is_line(claim)
    scheduled = claim.schedule is not None and claim.modality in _AHEAD
    return claim.modality is Modality.TARGET or scheduled


def goal_of(question: Question) -> Goal:
    """Read the goal from the claim, and what the claim leaves out from the registry."""
    claim = question.claim
    target = _registered(question)
    due = claim.modality is Modality.TARGET or claim.schedule is not None
    deadline = question.period or (target.deadline if target and due else None)
    since = target.announced if target and target.announced else None
    past = claim.modality not in _AHEAD
    if past or (deadline and question.said and deadline.complete_on(question.said)):
        since = since if target else None
    elif since is None:
        since = question.said
    ratio = _ratio(question)
    if ratio is None:
        assert question.interval is not None  # is_goal saw to it
        until = question.said if past else None
        return Goal(deadline, None, None, question.interval.low, since, target, until)
    base = claim.base or (target.base_period if target else None) or _year_before(question)
    level = target.base * ratio if target and target.base else None
    return Goal(deadline, ratio, base, level, since, target)


def stand_toward(question: Question, goal: Goal, view: View, day: date) -> Stand | None:
    """Where one ledger stands: reached in time, not, or not yet."""
    level, base = _needed(goal, view, day)
    if level is None:
        return None
    reached = _first_reached(goal, view, level, day)
    holds = _in_time(question, goal, reached, view, day)
    missed = _at(goal.deadline, view, day) if holds is False else None
    shown = missed or reached or _latest(view, day)
    if shown is None:
        return None
    how = _sum(shown, base)
    point = Point(view, Measured(shown, how), shown.value, _weighed(holds, shown), how)
    telling = () if point.holds is None else (point,)
    return settled(view, (point,), _STANCES[point.holds], telling)


_STANCES = {True: Stance.YES, False: Stance.NO, None: Stance.SILENT}


def worth_showing(found: Sequence[Stand]) -> list[Stand]:
    """Without the ledgers that end long before the level was reached."""
    years = [s.point.reading.period.year for s in found if s.stance is not Stance.SILENT]
    first = min(years, default=0)
    return [
        stand
        for stand in found
        if stand.stance is not Stance.SILENT or stand.point.reading.period.year >= first - 1
    ]


def early(goal: Goal, reached: Period) -> str:
    """How it compares with the deadline: "a year early", "in time", "late"."""
    if goal.deadline is None:
        return ""
    years = goal.deadline.year - reached.year
    if years == 0:
        return "in the year it was due"
    word = "a year" if abs(years) == 1 else f"{abs(years)} years"
    return f"{word} {'early' if years > 0 else 'late'}"


# -- the registry ------------------------------------------------------------------------


def _registered(question: Question) -> Target | None:
    """The announcement the claim speaks of: same pair, flow and level, known by then."""
    claim = question.claim
    if claim.reporter is None or claim.partner is None or claim.amount is None:
        return None
    pair = frozenset((claim.reporter, claim.partner))
    matching = [t for t in packaged().get((pair, claim.flow), ()) if _matches(question, t)]
    return max(matching, key=_preference, default=None)


def _matches(question: Question, target: Target) -> bool:
    said, deadline = question.said, target.deadline
    if said and target.announced and target.announced > said:
        return False
    if question.period and (deadline is None or deadline.year != question.period.year):
        return False
    # Reaching it "ahead of schedule" is said of a date still to come, or just met.
    if said and not question.period and deadline and deadline.complete_on(said):
        return False
    return _same_goal(question, target)


def _same_goal(question: Question, target: Target) -> bool:
    ratio, amount = _ratio(question), question.claim.amount
    if amount is None:
        return False
    if ratio is None:
        level, near = amount.value, _SAME_LEVEL
        return target.currency == amount.unit and abs(target.level - level) <= near * level
    if target.base is None:
        return False
    return abs(target.level / target.base - ratio) <= _SAME_MULTIPLE * ratio


def _preference(target: Target) -> tuple[bool, bool, bool, date]:
    """A target before a forecast, with a deadline, with a base, the latest announced."""
    return (
        target.kind == "target",
        target.deadline is not None,
        target.base is not None,
        target.announced or date.min,
    )


def _ratio(question: Question) -> Decimal | None:
    amount = question.claim.amount
    if question.claim.measure is not Measure.CHANGE or amount is None:
        return None
    return amount.value if amount.unit == TIMES else 1 + amount.value / 100


def _year_before(question: Question) -> Period | None:
    """A goal of growth without a base counts from the last whole year before it was told."""
    return Period.of_year(question.said.year - 1) if question.said else None


# -- one ledger --------------------------------------------------------------------------


def _needed(goal: Goal, view: View, day: date) -> tuple[Decimal | None, Reading | None]:
    """The level to reach, on this ledger's own base where it has one."""
    if goal.ratio is None:
        return goal.level, None
    base = best(view.ledger.levels(view.flow, goal.base, day)) if goal.base else None
    if base is not None:
        return base.value * goal.ratio, base
    known = goal.target is not None and goal.target.currency == view.ledger.account.currency
    return (goal.level if known else None), None


def _first_reached(goal: Goal, view: View, level: Decimal, day: date) -> Reading | None:
    """The earliest year on whose figures the level was reached; the whole year where known."""
    for period in _years(view, goal.since):
        readings = [
            reading
            for part in _parts(view, period)
            for reading in view.ledger.levels(view.flow, part, day)
            if reading.value >= level
            and reading.status is not Status.CONVERTED
            and (goal.until is None or period.begins <= goal.until)
        ]
        if readings:
            return max(readings, key=lambda r: (r.firm, r.period.months, r.day))
    return None


def _years(view: View, since: date | None) -> list[Period]:
    """Calendar or fiscal years that end after the day, as the ledger keeps them."""
    found = {
        Period(period.first, 12)
        for period in view.ledger.periods(view.flow)
        if period.months == 12 or period.first % 12 == 0
    }
    return sorted(year for year in found if since is None or year.ends >= since)


def _parts(view: View, year: Period) -> list[Period]:
    return [
        period
        for period in view.ledger.periods(view.flow)
        if period.first == year.first and period.months <= 12
    ]


def _latest(view: View, day: date) -> Reading | None:
    """The newest number of a year or a year to date."""
    for period in reversed(view.ledger.periods(view.flow)):
        if period.months == 12 or period.is_year_to_date:
            reading = best(view.ledger.levels(view.flow, period, day))
            if reading is not None:
                return reading
    return None


def _in_time(
    question: Question, goal: Goal, reached: Reading | None, view: View, day: date
) -> bool | None:
    """Whether the claim is true of this ledger; None while it is open."""
    over = goal.deadline is not None and goal.deadline.complete_on(day)
    if reached is None:
        if goal.until is not None:
            return False if _at(Period.of_year(goal.until.year - 1), view, day) else None
        counted = over and _at(goal.deadline, view, day) is not None
        return (question.claim.schedule is Schedule.BEHIND) if counted else None
    if goal.deadline is None:
        return True
    year, due = reached.period.year, goal.deadline
    if due.last // 12 < year and _at(due, view, day) is None:
        return None  # the years between are not held: it may have been in time
    last = due.last // 12
    rules = {
        Schedule.AHEAD: year < last,
        Schedule.BEHIND: year > last,
    }
    schedule = question.claim.schedule
    return rules.get(schedule, year <= last) if schedule else year <= last


def _at(deadline: Period | None, view: View, day: date) -> Reading | None:
    """The ledger's number for the last year, without which nothing was missed."""
    if deadline is None:
        return None
    years = (Period(deadline.last - 11, 12), Period.of_year(deadline.last // 12))
    found = (best(view.ledger.levels(view.flow, year, day)) for year in years)
    return next((reading for reading in found if reading is not None), None)


def _weighed(holds: bool | None, shown: Reading) -> bool | None:
    """A floor below the level does not say that the level was missed."""
    return None if shown.status is Status.FLOOR and holds is False else holds


def _sum(shown: Reading, base: Reading | None) -> str:
    if base is None:
        return shown.sum
    times = reasons.number(round(shown.value / base.value, 2))
    return f"{short(shown.value)} / {short(base.value)} bn = {times} times {base.period}"


def reached_ever(question: Question, day: date) -> Reading | None:
    """When a level without a period was first reached on the firmest ledger; a hint only.

    None where nothing below it is held from before: then the figures only begin above it.
    """
    amount = question.claim.amount
    if amount is None or not amount.is_money or question.claim.flow.is_balance:
        return None
    goal = Goal(None, None, None, amount.value, None, None)
    found = [
        reading
        for view in question.views
        if (reading := _first_reached(goal, view, amount.value, day)) is not None
        and _was_below(view, amount.value, reading.period, day)
    ]
    firm = [reading for reading in found if reading.firm]
    return min(firm or found, key=lambda r: r.period.first, default=None)


def _was_below(view: View, level: Decimal, period: Period, day: date) -> bool:
    """Whether an earlier year of the same ledger was below the level."""
    earlier = (p for p in _years(view, None) if p.first < period.first)
    readings = (best(view.ledger.levels(view.flow, year, day)) for year in earlier)
    return any(reading is not None and reading.value < level for reading in readings)
