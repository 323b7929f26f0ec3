"""The reason of a verdict: one sentence about numbers, naming the series, never about people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal

from communique.domain import Claim, Direction, Finding, Flow, Measure, Status
from communique.domain.amounts import PERCENT, TIMES
from communique.verdicts import reasons, toward, weigh
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, Stance
from communique.verdicts.held import LEVELS
from communique.verdicts.ranks import Place
from communique.verdicts.reaching import Goal
from communique.verdicts.readings import Reading
from communique.verdicts.weigh import Stand, Weighed


def supported(question: Question, found: Weighed) -> str:
    """What fits, and when it was first published."""
    first, *others = found.counted
    dated = reasons.release(first.point.reading.figure.origin.vintage)
    apart = _in_several_currencies(question, found.counted[:3])
    told = [told_by(question, first, in_currency=apart) + latitude(question, first.point) + dated]
    told += [
        told_by(question, stand, in_currency=apart) + latitude(question, stand.point)
        for stand in others[:2]
    ]
    return "; ".join(told)


def latitude(question: Question, point: Point) -> str:
    """Why a number that lies outside the interval supports the claim all the same."""
    interval = question.interval
    if interval is None or interval.holds(point.value) or point.measured.place:
        return ""
    if point.basis == LEVELS:
        return ", computed from levels that rounding or revision may move so far"
    return ", printed to fewer digits" if point.holds else ", in another vintage"


def contradicted(question: Question, found: Weighed) -> str:
    """The nearest numbers, and on which side of them the claim lies."""
    if question.claim.measure is Measure.RECORD:
        return _no_record(question, found)
    near = nearest(question, found.counted)
    apart = _in_several_currencies(question, near[:3])
    told = "; ".join([told_by(question, stand, in_currency=apart) for stand in near[:3]])
    side = f": {_side(question, near)}" if question.claim.amount else ""
    return f"{told}; {reasons.said(question.claim)} fits no series held{side}"


def mixed(question: Question, found: Weighed) -> str:
    """What fits, what does not, and on what it depends."""
    fitting = [s for s in found.counted if s.stance is Stance.YES] or weigh.wider_fits(found.found)
    failing = [stand for stand in found.counted if stand.stance is not Stance.YES]
    shown = [*fitting[:2], *failing[:2]]
    apart = _in_several_currencies(question, shown)
    told = ", ".join(_split(question, stand, in_currency=apart) for stand in shown)
    return f"{told}; it depends on {_axis(fitting, failing)}"


def _axis(fitting: Sequence[Stand], failing: Sequence[Stand]) -> str:
    """On what it depends; a total and its two flows of one office may disagree."""
    by_flows = [stand.stance is Stance.OLD and _by_its_flows(stand) for stand in failing]
    if by_flows and all(by_flows):
        return "whether the total it prints or its two flows count"
    return weigh.axis(fitting, failing)


def _by_its_flows(stand: Stand) -> bool:
    """Whether one of the two numbers that differ was printed and the other added up."""
    earlier = stand.fitting or stand.point
    return bool(earlier.reading.sum) is not bool(stand.point.reading.sum)


SAID: dict[Finding, Callable[[Question, Weighed], str]] = {
    Finding.SUPPORTED: supported,
    Finding.CONTRADICTED: contradicted,
    Finding.MIXED: mixed,
}


def goal(question: Question, goal: Goal, found: Weighed) -> str:
    """When it was reached and against which date."""
    hit = [stand for stand in found.counted if stand.point.holds]
    told = "; ".join(told_by(question, stand, full=True) for stand in found.counted[:3])
    due = f" (due {reasons.span(goal.deadline)})" if goal.deadline else _NO_DATE
    if not hit:
        return f"not reached by the date{due}: {told}"
    first = min(hit, key=lambda stand: stand.point.reading.period.year)
    year = first.point.reading.period.year
    if goal.level is not None and not any(_came_from_below(stand, goal.level) for stand in hit):
        return f"reached by {year}, before which nothing is held{due}: {told}"
    when = toward.early(goal, first.point.reading.period)
    return f"first reached in {year}{', ' + when if when else ''}{due}: {told}"


def _came_from_below(stand: Stand, level: Decimal) -> bool:
    """Whether figures from before it say that the level had not been reached."""
    period = stand.point.reading.period
    return toward.was_below(stand.view, level, period.of(stand.view.side), date.max)


_NO_DATE = " (no due date is known)"


def pending(
    question: Question,
    goal: Goal | None,
    known: Sequence[tuple[View, tuple[Reading, ...]]],
    day: date,
) -> str:
    """Why it is too early, and how far things had come."""
    so_far = "; ".join(_so_far(question, view, readings) for view, readings in known)
    nothing = f"no figure of it published by {reasons.day(day)} is held"
    if not so_far and goal is not None and goal.deadline is not None:
        due = reasons.span(goal.deadline)
        return f"due {due}, which was not over on {reasons.day(day)}; {nothing}"
    return f"{_why_early(question, goal, day)}; {so_far or nothing}"


def no_period(question: Question, day: date) -> str:
    """A level without a year: what is known of it."""
    reading = toward.reached_ever(question, day)
    if reading is None:
        return "it names no period"
    value = reasons.money(reading.value, reading.figure.series.currency)
    return (
        f"it names no period; the level was first reached in {reasons.span(reading.period)}"
        f" among the figures held ({value})"
    )


# -- one ledger -------------------------------------------------------------------------------


def told_by(
    question: Question, stand: Stand, *, full: bool = False, in_currency: bool = False
) -> str:
    """`240.11 billion USD on China's customs`, with the period where it is another."""
    if full or question.panel is None or question.claim.measure not in _TOLD_ALIKE:
        return _told_by(question, stand, full=full, in_currency=in_currency)
    measured = stand.point.measured
    key = id(measured), question.unit, question.period, in_currency
    kept: tuple[object, str] | None = question.panel.memo.get(key)
    if kept is None:  # beside its number, so that no other ever has the same id
        words = _told_by(question, stand, full=full, in_currency=in_currency)
        kept = question.panel.memo[key] = measured, words
    return kept[1]


# What is said of one number is the same for every claim in its unit.
_TOLD_ALIKE = (Measure.LEVEL, Measure.CHANGE, Measure.SHARE)


def _told_by(question: Question, stand: Stand, *, full: bool, in_currency: bool) -> str:
    point = stand.point
    if question.claim.measure is Measure.RECORD:
        return f"{_standing(question, point)} {stand.view.label}, {point.basis}"
    if question.claim.measure is Measure.RANK:
        return f"{places(stand)} {stand.view.label}"
    period = point.reading.period
    when = "" if period == question.period and not full else f" in {reasons.span(period)}"
    unit = f" in {_currency(point)}" if in_currency else ""
    return f"{_number(question, point)}{when} {stand.view.label}{unit}"


def worth(question: Question, point: Point) -> str:
    """A point's value in the claim's unit, a balance by its own name."""
    unit = question.unit
    if unit != PERCENT and point.reading.figure.measure is Measure.LEVEL:
        return amount(question.claim.flow, point.value, _currency(point))
    return reasons.worth(point.value, unit, growth=question.claim.measure is not Measure.SHARE)


def amount(flow: Flow, value: Decimal, currency: str) -> str:
    """An amount of money, where a deficit below nothing is a surplus.

    >>> amount(Flow.DEFICIT, Decimal("-12.8e9"), "USD"), amount(Flow.EXPORTS, Decimal(5), "USD")
    ('a surplus of 12.8 billion USD', '5 USD')
    """
    if value >= 0 or not flow.is_balance:
        return reasons.money(value, currency)
    other = Flow.DEFICIT if flow is Flow.BALANCE else flow.mirror
    return f"a {other} of {reasons.money(-value, currency)}"


def _in_several_currencies(question: Question, found: Sequence[Stand]) -> bool:
    """Whether growth has to say in which currency it is measured."""
    if question.unit != PERCENT or len(found) < 2:
        return False
    return len({_currency(stand.point) for stand in found}) > 1


def nearest(question: Question, found: Sequence[Stand]) -> Sequence[Stand]:
    """Those nearest to the claim first; equally near, the firm first."""
    said = question.claim.amount
    if said is None or len(found) < 2:
        return found
    down = question.claim.direction is Direction.DOWN and said.unit == PERCENT
    value = -said.value if down else said.value
    return sorted(found, key=lambda s: (not s.firm, abs(s.point.value - value)))


def _number(question: Question, point: Point) -> str:
    over = "more than " if point.reading.status is Status.FLOOR else ""
    return over + worth(question, point)


def _split(question: Question, stand: Stand, *, in_currency: bool) -> str:
    """One side of a mixed verdict: "true on China's customs (240.11 billion USD)"."""
    return _SPLITS.get(stand.stance, _plainly)(question, stand, in_currency)


def _plainly(question: Question, stand: Stand, in_currency: bool) -> str:
    account = stand.view.ledger.account
    wider = f" of {account.coverage}" if stand.view.wider else ""
    if question.claim.measure is Measure.RECORD:
        number = f"{_standing(question, stand.point)}, {stand.point.basis}"
    else:
        number = _number(question, stand.point)
    unit = f" in {account.currency}" if in_currency else ""
    word = "true" if stand.stance is Stance.YES else "not"
    return f"{word} {stand.view.label}{wider} ({number}{unit})"


def _once(question: Question, stand: Stand, in_currency: bool) -> str:
    """True of an earlier vintage; or of the two flows, where the total printed is another."""
    earlier = stand.fitting or stand.point
    if question.claim.measure is Measure.RECORD:
        rivals = _rivals(question, stand.point, firm=True)
        told = told_by(question, stand._replace(point=earlier))
        return f"{told}, true by earlier vintages, not as revised ({reasons.listed(rivals)})"
    if _by_its_flows(stand):
        ways = ("by its two flows", "by the total it prints")
        return _two(question, stand, *(ways if earlier.reading.sum else ways[::-1]))
    return _two(question, stand, "as first published", "as revised")


def _by_levels(question: Question, stand: Stand, in_currency: bool) -> str:
    return _two(question, stand, "by its levels", "by its printed rate")


def _by_counting(question: Question, stand: Stand, in_currency: bool) -> str:
    fitting = [point for point in stand.points if point.holds]
    failing = [point for point in stand.points if point.holds is False]
    return f"true as {every_place(fitting)}, not as {every_place(failing)}, {stand.view.label}"


def _two(question: Question, stand: Stand, ours: str, theirs: str) -> str:
    """Where one ledger splits in itself."""
    fitting = stand.fitting or stand.point
    yes, no = (_number(question, point) for point in (fitting, stand.point))
    return f"{stand.view.label} true {ours} ({yes}), not {theirs} ({no})"


_SPLITS: dict[Stance, Callable[[Question, Stand, bool], str]] = {
    Stance.OLD: _once,
    Stance.LEVELS: _by_levels,
    Stance.BLOCS: _by_counting,
}


def places(stand: Stand) -> str:
    """`4th of 20 countries held and 12th of 18 partners held, EU as one`."""
    agreeing = [point for point in stand.points if point.holds is stand.point.holds]
    return every_place(agreeing)


def every_place(points: Sequence[Point]) -> str:
    """The places of some points, each with what it is among."""
    every = (point.measured.place for point in points)
    return reasons.listed([f"{place(one)} {_among(one)}" for one in every if one])


def place(of: Place) -> str:
    """`4th`, or between which places it lies."""
    first = reasons.ordinal(of.low)
    if of.high is None:
        return f"{first} or below"
    return first if of.high == of.low else f"{first} to {reasons.ordinal(of.high)}"


def _among(place: Place) -> str:
    """`of 20 countries held`, or with whom counted as one."""
    if place.without:
        return f"of {place.of} countries held without {reasons.listed(list(place.without))}"
    if not place.blocs:
        return f"of {place.of} countries held"
    return f"of {place.of} partners held, {reasons.listed(list(place.blocs))} as one"


def _side(question: Question, near: Sequence[Stand]) -> str:
    interval = question.interval
    if interval is None or not near:
        return "it does not fit"
    above = [s for s in near if interval.high is not None and s.point.value > interval.high]
    if above and len(above) < len(near):
        return "between the series"
    small, large = _small_and_large(question, near)
    return small if above else large


def _small_and_large(question: Question, near: Sequence[Stand]) -> tuple[str, str]:
    """What a number below all series is called, and one above: of falls, and of places, the
    lower is the larger."""
    claim = question.claim
    if claim.measure is Measure.RANK:
        return "too high a place", "too low a place"
    falls = claim.measure is Measure.CHANGE and claim.direction is Direction.DOWN
    if falls and question.unit != TIMES and all(stand.point.value < 0 for stand in near):
        return "too large a fall", "too small a fall"
    return "too low", "too high"


def _why_early(question: Question, goal: Goal | None, day: date) -> str:
    when = reasons.day(day)
    if goal is not None:
        due = f", due {reasons.span(goal.deadline)}" if goal.deadline else ""
        return f"not yet reached on {when}{due}"
    period = question.period
    if period is None or period.complete_on(day):
        return f"no figure held for {reasons.span(period) if period else 'it'} was out on {when}"
    return f"{reasons.span(period)} was not over on {when}"


def _so_far(question: Question, view: View, readings: tuple[Reading, ...]) -> str:
    level = readings[0]
    rate = f", {reasons.percent(readings[1].value)}" if len(readings) > 1 else ""
    currency = level.figure.series.currency
    value = amount(question.claim.flow, view.sign * level.value, currency)
    out = reasons.release(level.figure.origin.vintage)
    return f"{reasons.span(level.period)}: {value}{rate} {view.label}{out}"


def _currency(point: Point) -> str:
    return point.reading.figure.series.currency


# -- records --------------------------------------------------------------------------------


def _standing(question: Question, point: Point) -> str:
    value = _record_value(question, point, point.reading)
    return f"{value} in {reasons.span(point.reading.period)}"


def _record_value(question: Question, point: Point, reading: Reading) -> str:
    if question.claim.of is Measure.CHANGE:
        return reasons.percent(reading.value)
    return amount(question.claim.flow, point.view.sign * reading.value, _currency(point))


def _no_record(question: Question, found: Weighed) -> str:
    stand = next(stand for stand in found.counted if stand.firm)
    if not stand.point.measured.passed:
        return f"{told_by(question, stand)}; {_not_passed(question.claim)}"
    firm = _rivals(question, stand.point, firm=True)
    soft = _rivals(question, stand.point, firm=False)
    quoted = f"; in quoted or rounded figures also {reasons.listed(soft)}" if soft else ""
    told = told_by(question, stand)
    return f"{told}; {_before(question)} before: {reasons.listed(firm)}{quoted}"


def _before(question: Question) -> str:
    """What was so before, where it is said to be so for the first time."""
    claim = question.claim
    if question.subject is None or question.subject.mark is None:
        return "it was lower" if claim.direction is Direction.LOW else "it was higher"
    if claim.of is Measure.CHANGE:
        return "it had fallen" if claim.direction is Direction.LOW else "it had risen"
    return f"there was a {claim.flow}" if not question.subject.mark else "the line was passed"


def _not_passed(claim: Claim) -> str:
    """What was not so in the first place, whatever came before."""
    if claim.of is Measure.CHANGE:
        return f"it was no {'fall' if claim.direction is Direction.LOW else 'rise'}"
    return "the line was not passed"


def _rivals(question: Question, point: Point, *, firm: bool) -> list[str]:
    """The last two periods that stand in the way, in words."""
    return [
        f"{_record_value(question, point, rival)} in {reasons.span(rival.period)}"
        for rival in point.measured.rivals
        if rival.firm is firm
    ][:2]
