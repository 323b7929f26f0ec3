"""The reason of a verdict: one sentence about numbers, naming the series, never about people."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from communique.domain import Direction, Finding, Measure
from communique.verdicts import reasons, toward, weigh
from communique.verdicts.bench import Reading
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, Stance
from communique.verdicts.toward import Goal
from communique.verdicts.weigh import Stand


def supported(question: Question, found: list[Stand]) -> str:
    """What fits, and when it was first published."""
    first, *others = weigh.counted(found)
    told = [_dated(told_by(question, first), first)]
    return "; ".join(told + [told_by(question, stand) for stand in others[:2]])


def contradicted(question: Question, found: list[Stand]) -> str:
    """The nearest numbers, and on which side of them the claim lies."""
    if question.claim.measure is Measure.RECORD:
        return _no_record(question, found)
    near = nearest(question, weigh.counted(found))
    told = [told_by(question, stand) for stand in near[:3]]
    return f"{'; '.join(told)}; {_claimed(question)} fits no series held: {_side(question, near)}"


def mixed(question: Question, found: list[Stand]) -> str:
    """What fits, what does not, and on what it depends."""
    counted = weigh.counted(found)
    fitting = [stand for stand in counted if stand.stance is Stance.YES] or weigh.wider_fits(found)
    failing = [stand for stand in counted if stand.stance is not Stance.YES]
    told = [f"true {_told(question, stand)}" for stand in fitting[:2]]
    told += [f"not {_told(question, stand)}" for stand in failing[:2]]
    return f"{', '.join(told)}; it depends on {weigh.axis(fitting, failing)}"


SAID: dict[Finding, Callable[[Question, list[Stand]], str]] = {
    Finding.SUPPORTED: supported,
    Finding.CONTRADICTED: contradicted,
    Finding.MIXED: mixed,
}


def goal(question: Question, goal: Goal, found: list[Stand]) -> str:
    """When it was reached and against which date."""
    counted = weigh.counted(found)
    hit = [stand for stand in counted if stand.point.holds]
    told = [told_by(question, stand, full=True) for stand in counted[:3]]
    due = _due(goal)
    if not hit:
        return f"not reached by the date{due}: {'; '.join(told)}"
    year = min(stand.point.reading.period.year for stand in hit)
    when = toward.early(goal, hit[0].point.reading.period)
    return f"first reached in {year}{', ' + when if when else ''}{due}: {'; '.join(told)}"


def pending(
    question: Question,
    goal: Goal | None,
    known: list[tuple[View, tuple[Reading, ...]]],
    day: date,
) -> str:
    """Why it is too early, and how far things had come."""
    so_far = "; ".join(_so_far(view, readings) for view, readings in known)
    return f"{_why_early(question, goal, day)}; {so_far or 'nothing published of it yet'}"


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


# -- parts ----------------------------------------------------------------------------------


def told_by(question: Question, stand: Stand, *, full: bool = False) -> str:
    """`240.11 billion USD on China's customs`, with the period where it is another."""
    point = stand.point
    if question.claim.measure is Measure.RECORD:
        return _record_told(question, stand)
    value = reasons.money(point.value, _currency(point)) if full else worth(question, point)
    over = "more than " if point.reading.status == "floor" else ""
    period = point.reading.period
    when = "" if period == question.period and not full else f" in {reasons.span(period)}"
    return f"{over}{value}{when} {stand.view.label}"


def worth(question: Question, point: Point) -> str:
    """A point's value in the claim's unit."""
    growth = question.claim.measure is not Measure.SHARE
    return reasons.worth(point.value, question.unit, growth=growth)


def nearest(question: Question, found: list[Stand]) -> list[Stand]:
    """Those nearest to the claim first; equally near, the firm first."""
    amount = question.claim.amount
    if amount is None:
        return found
    sign = -1 if question.claim.direction is Direction.DOWN and amount.unit == "percent" else 1
    return sorted(found, key=lambda s: (not s.firm, abs(s.point.value - sign * amount.value)))


def _told(question: Question, stand: Stand) -> str:
    label = stand.view.label
    if question.claim.measure is Measure.RECORD:
        return _record_told(question, stand)
    account = stand.view.ledger.account
    wider = f" of {account.coverage}" if stand.view.wider else ""
    in_currency = f" in {account.currency}" if question.unit == "percent" else ""
    over = "more than " if stand.point.reading.status == "floor" else ""
    return f"{label}{wider} ({over}{worth(question, stand.point)}{in_currency})"


def _claimed(question: Question) -> str:
    return reasons.said(question.claim)


def _side(question: Question, near: list[Stand]) -> str:
    interval = question.interval
    if interval is None or not near:
        return "it does not fit"
    above = [s for s in near if interval.high is not None and s.point.value > interval.high]
    if len(above) == len(near):
        return "too low"
    return "between the series" if above else "too high"


def _dated(text: str, stand: Stand) -> str:
    published = stand.point.reading.figure.published
    return f"{text} (published {reasons.day(published)})" if published else text


def _due(goal: Goal) -> str:
    if goal.deadline is None:
        return " (no date for it is held)"
    return f" (due {reasons.span(goal.deadline)})"


def _why_early(question: Question, goal: Goal | None, day: date) -> str:
    when = reasons.day(day)
    if goal is not None:
        due = f", due {reasons.span(goal.deadline)}" if goal.deadline else ""
        return f"not yet reached on {when}{due}"
    period = question.period
    if period is None or period.complete_on(day):
        return f"no figure for {reasons.span(period) if period else 'it'} was out on {when}"
    return f"{reasons.span(period)} was not over on {when}"


def _so_far(view: View, readings: tuple[Reading, ...]) -> str:
    level = readings[0]
    rate = f", {reasons.percent(readings[1].value)}" if len(readings) > 1 else ""
    value = reasons.money(level.value, level.figure.series.currency)
    when = level.figure.published
    out = f" (published {reasons.day(when)})" if when else ""
    return f"{reasons.span(level.period)}: {value}{rate} {view.label}{out}"


def _currency(point: Point) -> str:
    return point.reading.figure.series.currency


# -- records --------------------------------------------------------------------------------


def _record_told(question: Question, stand: Stand) -> str:
    point = stand.point
    value = _record_value(question, point.reading.value * stand.view.sign, point)
    when = f" in {reasons.span(point.reading.period)}"
    return f"{value}{when} {stand.view.label}, {point.basis}"


def _record_value(question: Question, value: Decimal, point: Point) -> str:
    growth = question.claim.of is Measure.CHANGE
    return reasons.percent(value) if growth else reasons.money(value, _currency(point))


def _no_record(question: Question, found: list[Stand]) -> str:
    stand = next(s for s in weigh.counted(found) if s.firm)
    word = "lower" if question.claim.direction is Direction.LOW else "higher"
    firm = _rivals(question, stand, decisive=True)
    soft = _rivals(question, stand, decisive=False)
    quoted = f"; in quoted or rounded figures also {reasons.listed(soft)}" if soft else ""
    told = _record_told(question, stand)
    return f"{told}; it was {word} before: {reasons.listed(firm)}{quoted}"


def _rivals(question: Question, stand: Stand, *, decisive: bool) -> list[str]:
    """The last three periods that stand in the way, in words."""
    sign = stand.view.sign
    return [
        f"{_record_value(question, sign * r.value, stand.point)} in {reasons.span(r.period)}"
        for r in stand.point.rivals
        if r.status.decisive is decisive
    ][:3]
