"""What would make a claim true: another unit, currency, direction, flow, months or year.

The errors people really make: a figure of another year or of the other side,
exports for imports, a rate for other months of the year, millions for
billions, a fall for a rise. Only firm printed numbers that fit the claim's own
interval are named, and at most two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from communique.domain import Direction, Flow, Measure, Period
from communique.domain.amounts import TIMES
from communique.domain.verdict import Interval
from communique.verdicts import compare, reasons, sentences, weigh
from communique.verdicts.choose import Panel, panel
from communique.verdicts.compare import Question, Stance
from communique.verdicts.held import LEVELS, held, periods_worth
from communique.verdicts.readings import VAGUEST
from communique.verdicts.weigh import Stand, Weighed

_MOST = 2
# A wide interval is met by chance somewhere; only narrow ones are worth a hint.
_NARROW = Decimal("0.08")
_YEARS = (12, -12, 24, -24, 36, -36)  # in months, the likelier first
_SCALES = {"million": "billion", "billion": "trillion"}
_OTHER_FLOWS = {
    Flow.EXPORTS: (Flow.IMPORTS, Flow.TURNOVER),
    Flow.IMPORTS: (Flow.EXPORTS, Flow.TURNOVER),
    Flow.TURNOVER: (Flow.EXPORTS, Flow.IMPORTS),
}
# What digits of a printed rate may hide, in points: "32" is said of 31.5 to 32.5.
_RATE_HALF = Decimal("0.5")


def of_contradicted(question: Question, found: Weighed, day: date) -> str:
    """`; it fits January–August 2023: +32% on China's customs`; empty where nothing does."""
    if question.claim.measure is Measure.RECORD:
        return of_record(question, found, day)
    if not _is_narrow(question.interval):
        return ""
    told: list[str] = []
    for way in (_other_unit, _other_direction, _other_currency, _other_flow, _other_period):
        told += (hint for hint in way(question, found, day) if hint not in told)
        if len(told) >= _MOST:
            break
    return "".join(f"; {hint}" for hint in told[:_MOST])


def of_record(question: Question, found: Weighed, day: date) -> str:
    """A record of the level where growth was none, and the other way round."""
    claim, subject = question.claim, question.subject
    if claim.direction is Direction.LOW or subject is None:
        return ""
    of = Measure.LEVEL if claim.of is Measure.CHANGE else Measure.CHANGE
    other = replace(
        question, claim=replace(claim, of=of), subject=subject._replace(of=of), memo={}
    )
    for stand in found.counted[:1]:
        again = weigh.stand_of(other, stand.view, stand.point.reading.period, day)
        if again and again.stance is Stance.YES:
            word = "level" if of is Measure.LEVEL else "growth"
            return f"; the {word} was a record: {sentences.told_by(other, again)}"
    return ""


Way = Callable[[Question, Weighed, date], Iterator[str]]


def _other_unit(question: Question, found: Weighed, day: date) -> Iterator[str]:
    """Millions for billions."""
    amount, interval = question.claim.amount, question.interval
    if amount is None or not amount.is_money or interval is None:
        return
    for stand in found.counted:
        for factor in (Decimal("0.001"), Decimal(1000)):
            if interval.holds(stand.point.value * factor):
                word = reasons.money(amount.value / factor, amount.unit).split()[1]
                if word in (*_SCALES, *_SCALES.values()):
                    yield f"in {word}s it would fit"


def _other_direction(question: Question, found: Weighed, day: date) -> Iterator[str]:
    """A fall for a rise, a surplus for a deficit."""
    claim, interval = question.claim, question.interval
    signed = claim.measure is Measure.CHANGE or claim.flow.is_balance
    if interval is None or question.unit == TIMES or not signed:
        return
    for stand in found.counted:
        if stand.firm and stand.point.value and interval.holds(-stand.point.value):
            if claim.flow.is_balance and claim.measure is Measure.LEVEL:
                yield f"it fits as a {claim.flow.mirror}"
            else:
                way = "rise" if stand.point.value > 0 else "fall"
                yield f"it fits a {way}: {sentences.told_by(question, stand)}"
            return


def _other_currency(question: Question, found: Weighed, day: date) -> Iterator[str]:
    """240 billion yuan for 240 billion dollars."""
    if question.panel is None or question.period is None:
        return
    for currency, other in _in_other_currencies(question.panel):
        hit = _fitting(question, other, question.period, day)
        if hit:
            yield f"it fits in {currency}: {hit}"


def _other_flow(question: Question, found: Weighed, day: date) -> Iterator[str]:
    if question.panel is None or question.period is None:
        return
    for flow, other in _of_other_flows(question.panel):
        if question.period in _periods_worth(question, other):
            hit = _fitting(question, other, question.period, day)
            if hit:
                yield f"it fits {flow} instead: {hit}"


def _other_period(question: Question, found: Weighed, day: date) -> Iterator[str]:
    """Other months of the same year, the longest first; then other years, the nearest first."""
    if question.panel is None or question.period is None:
        return
    near = dict.fromkeys(_periods_worth(question, question.panel))
    for period in sorted(near, key=lambda other: _distance(question.period, other)):
        if _distance(question.period, period) != _FAR:
            hit = _fitting(question, question.panel, period, day)
            if hit:
                yield f"it fits {reasons.span(period)}: {hit}"


_FAR = (9, 0)


def _distance(period: Period | None, other: Period) -> tuple[int, int]:
    """How far another period is from the one claimed; `_FAR` is no slip any more."""
    if period is None or other == period:
        return _FAR
    to_date = period.is_year or period.is_year_to_date
    if to_date and other.first == period.first and other.months <= 12:
        return (0, -other.months)
    apart = other.first - period.first
    return (1, _YEARS.index(apart)) if other.months == period.months and apart in _YEARS else _FAR


# -- helpers --------------------------------------------------------------------------------


Others = tuple[tuple[str, Panel], ...]


def _in_other_currencies(every: Panel) -> Others:
    """The same question to the ledgers in every other currency; none where any will do."""
    found: Others | None = every.memo.get("currencies")
    if found is None:
        asked, bench = every.asked, every.bench
        views = panel(asked._replace(currency=None), bench).views if asked.currency else ()
        others = dict.fromkeys(view.ledger.account.currency for view in views)
        found = every.memo["currencies"] = tuple(
            (currency, panel(asked._replace(currency=currency), bench))
            for currency in others
            if currency != asked.currency
        )
    return found


def _of_other_flows(every: Panel) -> Others:
    """The same question of the other flows."""
    found: Others | None = every.memo.get("flows")
    if found is None:
        found = every.memo["flows"] = tuple(
            (str(flow), panel(every.asked._replace(flow=flow), every.bench))
            for flow in _OTHER_FLOWS.get(every.asked.flow, ())
        )
    return found


def _periods_worth(question: Question, every: Panel) -> list[Period]:
    """The periods in which anything held has about the claim's value."""
    interval, measure = question.interval, question.claim.measure
    if interval is None or interval.low is None or interval.high is None:
        return []
    low, high = interval.low, interval.high
    if measure is Measure.CHANGE:
        if question.unit == TIMES:
            low, high = (low - 1) * 100, (high - 1) * 100
        return periods_worth(every, measure, low - _RATE_HALF, high + _RATE_HALF)
    if measure is Measure.LEVEL:
        wider = VAGUEST * max(abs(low), abs(high))
        return periods_worth(every, measure, low - wider, high + wider)
    return [period for view in every.views for period in view.ledger.periods(view.flow)]


def _fitting(question: Question, every: Panel, period: Period, day: date) -> str:
    """What fits for another period or flow, in words; empty where nothing does."""
    assert question.subject is not None
    for view, told in held(every, question.subject.at(period)).on(day):
        for point in compare.points(question, view, told):
            if point.holds and point.reading.firm and point.basis != LEVELS:
                return f"{sentences.worth(question, point)} {view.label}"
    return ""


def _is_narrow(interval: Interval | None) -> bool:
    if interval is None or interval.low is None or interval.high is None:
        return False
    middle = abs(interval.low + interval.high) / 2
    return middle > 0 and (interval.high - interval.low) / middle <= _NARROW
