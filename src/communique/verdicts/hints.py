"""What would make a claim true: another year, flow, side, months or unit.

The errors people really make: a figure of another year or of the other side,
exports for imports, a rate for other months of the year, millions for
billions, growth for level. Only firm or quoted numbers that fit the claim's
own interval are named, and at most two.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from communique.domain import Direction, Finding, Flow, Measure, Period
from communique.domain.verdict import Interval
from communique.verdicts import compare, reasons, sentences, weigh
from communique.verdicts.choose import View, views
from communique.verdicts.compare import Question, Stance
from communique.verdicts.weigh import Stand

_MOST = 2
# A wide interval is met by chance somewhere; only narrow ones are worth a hint.
_NARROW = Decimal("0.08")
_NEXT_SCALE = {"million": "billion", "billion": "trillion"}
_OTHER_FLOWS = {
    Flow.EXPORTS: (Flow.IMPORTS, Flow.TURNOVER),
    Flow.IMPORTS: (Flow.EXPORTS, Flow.TURNOVER),
    Flow.TURNOVER: (Flow.EXPORTS, Flow.IMPORTS),
}


def sentence(question: Question, found: list[Stand], verdict: Finding, day: date) -> str:
    """`; 32% fits January–August 2023 on China's customs`; empty where nothing does."""
    if question.claim.measure is Measure.RECORD:
        ways: tuple[Way, ...] = (_other_record,)
    elif verdict is not Finding.CONTRADICTED or not _is_narrow(question):
        return ""
    else:
        ways = (_other_unit, _other_flow, _other_months, _other_year)
    every = (hint for way in ways for hint in way(question, found, day))
    told = list(dict.fromkeys(every))[:_MOST]
    return "".join(f"; {hint}" for hint in told)


Way = Callable[[Question, list[Stand], date], Iterator[str]]


def _other_unit(question: Question, found: list[Stand], day: date) -> Iterator[str]:
    amount = question.claim.amount
    if amount is None or not amount.is_money or question.interval is None:
        return
    word = reasons.money(amount.value, amount.unit).split()[1]
    scales = [(Decimal("0.001"), _NEXT_SCALE.get(word))]
    scales += [
        (Decimal(1000), smaller) for smaller, larger in _NEXT_SCALE.items() if larger == word
    ]
    for stand in weigh.counted(found):
        for factor, scale in scales:
            if scale and question.interval.holds(stand.point.value * factor):
                yield f"in {scale}s it would fit"


def _other_flow(question: Question, found: list[Stand], day: date) -> Iterator[str]:
    claim = question.claim
    for flow in _OTHER_FLOWS.get(claim.flow, ()):
        other = replace(
            question, claim=replace(claim, flow=flow), views=(), interval=question.interval
        )
        other = replace(other, views=views(other.claim, question.bench))
        hit = _fitting(other, question.period, day)
        if hit:
            yield f"it fits {flow} instead: {hit}"


def _other_months(question: Question, found: list[Stand], day: date) -> Iterator[str]:
    period = question.period
    if period is None or not (period.is_year or period.is_year_to_date):
        return
    for months in range(12, 0, -1):
        part = Period(period.first, months)
        hit = None if part == period else _fitting(question, part, day)
        if hit:
            yield f"it fits {reasons.span(part)}: {hit}"


def _other_year(question: Question, found: list[Stand], day: date) -> Iterator[str]:
    period = question.period
    if period is None:
        return
    for years in (1, -1, 2, -2, 3, -3):
        other = period.shift(12 * years)
        hit = _fitting(question, other, day)
        if hit:
            yield f"it fits {reasons.span(other)}: {hit}"


def _other_record(question: Question, found: list[Stand], day: date) -> Iterator[str]:
    """A record of the level where growth was none, and the other way round."""
    claim = question.claim
    of = Measure.LEVEL if claim.of is Measure.CHANGE else Measure.CHANGE
    word = "level" if of is Measure.LEVEL else "growth"
    if claim.direction is Direction.LOW:
        return
    other = replace(question, claim=replace(claim, of=of))
    for stand in weigh.counted(found)[:1]:
        period = stand.point.reading.period
        again = weigh.stand_of(other, stand.view, period, day)
        if again and again.stance is Stance.YES:
            yield f"the {word} was a record: {sentences.told_by(other, again)}"


# -- helpers --------------------------------------------------------------------------------


def _fitting(question: Question, period: Period | None, day: date) -> str:
    """What fits for another period or flow, in words; empty where nothing does."""
    if period is None:
        return ""
    based = question.base
    if based and question.period:
        shift = period.first - question.period.first
        question = replace(question, base=based.shift(shift), period=period)
    else:
        question = replace(question, period=period)
    for view in question.views:
        point = _fits(question, view, period, day)
        if point:
            return f"{sentences.worth(question, point)} {view.label}"
    return ""


def _fits(question: Question, view: View, period: Period, day: date) -> compare.Point | None:
    found = compare.points(question, view, period, day)
    return next((p for p in found if p.holds and p.firm and p.basis != compare.LEVELS), None)


def _is_narrow(question: Question) -> bool:
    interval: Interval | None = question.interval
    if interval is None or interval.low is None or interval.high is None:
        return False
    middle = abs(interval.low + interval.high) / 2
    return middle > 0 and (interval.high - interval.low) / middle <= _NARROW
