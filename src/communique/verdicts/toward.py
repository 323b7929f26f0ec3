"""Goals and "ahead of schedule": when a level was first reached, and whether in time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from communique.domain import Measure, Modality, Period
from communique.domain.amounts import PERCENT, RANK, TIMES
from communique.domain.target import Target, TargetKind
from communique.verdicts import reaching
from communique.verdicts.choose import View
from communique.verdicts.compare import Question, Stance
from communique.verdicts.reaching import Goal
from communique.verdicts.readings import Reading, best
from communique.verdicts.weigh import Stand
from communique.verdicts.wording import is_line

_AHEAD = (Modality.TARGET, Modality.FORECAST)
_SAME_LEVEL = Decimal("0.01")
_SAME_MULTIPLE = Decimal("0.10")  # "double" is said of 107 to 200


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
    since = target.said if target else None
    past = claim.modality not in _AHEAD
    if past or (deadline and question.said and deadline.complete_on(question.said)):
        since = since if target else None
    elif since is None:
        since = question.said
    ratio = _ratio(question)
    if ratio is None:
        assert question.interval is not None  # is_goal saw to it
        until = question.said if past else None
        summed = target.summed if target else None
        return Goal(deadline, None, None, question.interval.low, since, target, until, summed)
    base = claim.base or (target.base_period if target else None) or _year_before(question)
    stated = _base_of(target) if target else None
    level = stated * ratio if stated else None
    return Goal(deadline, ratio, base, level, since, target)


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
    if question.panel is None or claim.reporter is None or claim.partner is None:
        return None
    pair = frozenset((claim.reporter, claim.partner)), claim.flow
    announced = question.panel.bench.registry().get(pair, ())
    matching = [target for target in announced if _matches(question, target)]
    return max(matching, key=_preference, default=None)


def _matches(question: Question, target: Target) -> bool:
    said, deadline = question.said, target.deadline
    if said and not target.known_on(said):
        return False
    if (target.product is None) != (question.claim.product is None):
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
        return target.unit == amount.unit and abs(target.level - level) <= near * level
    base = _base_of(target)
    return base is not None and abs(target.level / base - ratio) <= _SAME_MULTIPLE * ratio


def _base_of(target: Target) -> Decimal | None:
    """The base in the unit of the level; None where it is told in another."""
    return target.base if target.base_unit == target.unit else None


def _preference(target: Target) -> tuple[bool, bool, bool, date]:
    """A target before a forecast, with a deadline, with a base, the latest announced."""
    return (
        target.kind is TargetKind.TARGET,
        target.deadline is not None,
        _base_of(target) is not None,
        target.said or date.min,
    )


def _ratio(question: Question) -> Decimal | None:
    amount = question.claim.amount
    if question.claim.measure is not Measure.CHANGE or amount is None:
        return None
    return amount.value if amount.unit == TIMES else 1 + amount.value / 100


def _year_before(question: Question) -> Period | None:
    """A goal of growth without a base counts from the last whole year before it was told."""
    return Period.of_year(question.said.year - 1) if question.said else None


# -- ever ------------------------------------------------------------------------------


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
        if (reading := reaching.first_reached(goal, view, amount.value, day)) is not None
        and was_below(view, amount.value, reading.period, day)
    ]
    firm = [reading for reading in found if reading.firm]
    return min(firm or found, key=lambda r: r.period.first, default=None)


def was_below(view: View, level: Decimal, period: Period, day: date) -> bool:
    """Whether an earlier year of the same ledger was below the level."""
    earlier = (p for p in reaching.years(view, None) if p.first < period.first)
    readings = (best(view.ledger.levels(view.flow, year, day)) for year in earlier)
    return any(reading is not None and reading.value < level for reading in readings)
