"""What would make a claim true: another unit, currency, direction, flow, months or year.

The errors people really make: a figure of another year or of the other side,
exports for imports, a rate for other months of the year, millions for
billions, a fall for a rise. Only firm printed numbers that fit the claim's own
interval are named, and at most two.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from communique.domain import Direction, Flow, Measure, Period
from communique.domain.amounts import TIMES
from communique.domain.verdict import Interval
from communique.verdicts import compare, reasons, sentences, weigh, years
from communique.verdicts.choose import Panel, panel
from communique.verdicts.compare import Question, Stance
from communique.verdicts.held import LEVELS, held, worths
from communique.verdicts.readings import VAGUEST
from communique.verdicts.weigh import Stand, Weighed

_MOST = 2
# A wide interval is met by chance somewhere; only narrow ones are worth a hint.
_NARROW = Decimal("0.08")
_YEARS = (12, -12, 24, -24, 36, -36)  # in months, the likelier first
_SCALES = ("million", "billion", "trillion")
_THOUSAND = (Decimal("0.001"), Decimal(1000))
_OTHER_FLOWS = {
    Flow.EXPORTS: (Flow.IMPORTS, Flow.TURNOVER),
    Flow.IMPORTS: (Flow.EXPORTS, Flow.TURNOVER),
    Flow.TURNOVER: (Flow.EXPORTS, Flow.IMPORTS),
}
# What digits of a printed rate may hide, in points: "32" is said of 31.5 to 32.5.
_RATE_HALF = 0.5
_VAGUEST = float(VAGUEST)


class Slip(NamedTuple):
    """Something that may have been meant: another question, of a period."""

    panel: Panel
    period: Period


def of_contradicted(question: Question, found: Weighed, day: date) -> str:
    """`; it fits January–August 2023: +32% on China's customs`; empty where nothing does."""
    if question.claim.measure is Measure.RECORD:
        return of_record(question, found, day)
    if question.claim.measure is Measure.RANK or not _is_narrow(question.interval):
        return ""
    told: tuple[str, ...] | None = question.memo.get(("here", id(found)))
    if told is None:
        told = question.memo["here", id(found)] = _here(question, found)
    return _with_slips(question, told, day)


def of_missing(question: Question, found: Sequence[Stand], day: date) -> str:
    """The same where nothing decides: a number of another year, flow or currency."""
    if question.claim.measure not in _WITH_NUMBERS or not _is_narrow(question.interval):
        return ""
    others = years.in_another_year(question, day)
    if others:
        told: tuple[str, ...] = (years.fits(question, others),)
    else:
        told = _here(question, Weighed(found, found, None)) if found else ()
    return _with_slips(question, told, day)


def of_mixed(question: Question, found: Weighed, day: date) -> str:
    """What a level that only one side bears out is by the other: 228 billion is Russia's figure for
    2023 and China's for 2025. Of a record, whether it was one of the other kind."""
    if question.claim.measure is Measure.RECORD:
        return of_record(question, found, day)
    if question.claim.measure is not Measure.LEVEL or not _is_narrow(question.interval):
        return ""
    failing = {s.view.ledger.account.source for s in found.counted if s.stance is Stance.NO}
    for slip in _where(question):
        hit = _fitting(question, slip, day, of=failing) if slip.panel is question.panel else ""
        if hit:
            return f"; {_words(question, slip)}: {hit}"
    return ""


_WITH_NUMBERS = (Measure.LEVEL, Measure.CHANGE, Measure.SHARE)


def _with_slips(question: Question, told: tuple[str, ...], day: date) -> str:
    for slip in _where(question):
        if len(told) >= _MOST:
            break
        hit = _fitting(question, slip, day)
        if hit:
            told = (*told, f"{_words(question, slip)}: {hit}")
    return "".join([f"; {hint}" for hint in told[:_MOST]])


def _where(question: Question) -> tuple[Slip, ...]:
    """Where to look, which does not depend on the day."""
    slips: tuple[Slip, ...] | None = question.memo.get("slips")
    if slips is None:
        slips = question.memo["slips"] = tuple(_slips(question))
    return slips


def of_record(question: Question, found: Weighed, day: date) -> str:
    """A record of the level where growth was none, and the other way round."""
    claim, subject = question.claim, question.subject
    if claim.direction is Direction.LOW or subject is None:
        return ""
    of = Measure.LEVEL if claim.of is Measure.CHANGE else Measure.CHANGE
    other = replace(question, claim=replace(claim, of=of), subject=subject._replace(of=of), memo={})
    for stand in found.counted[:1]:
        again = weigh.stand_of(other, stand.view, stand.point.reading.period, day)
        if again and again.stance is Stance.YES:
            word = "level" if of is Measure.LEVEL else "growth"
            return f"; the {word} was a record: {sentences.told_by(other, again)}"
    return ""


# -- by what the ledgers have for the very period ---------------------------------------------


def _here(question: Question, found: Weighed) -> tuple[str, ...]:
    """What the same numbers say of another unit or sign, each once."""
    every = (*_other_unit(question, found), *_other_sign(question, found))
    return tuple(dict.fromkeys(every)) if every else ()


def _other_unit(question: Question, found: Weighed) -> Iterator[str]:
    """Millions for billions."""
    amount, interval = question.claim.amount, question.interval
    if amount is None or not amount.is_money or interval is None:
        return
    for stand in found.counted:
        for factor in _THOUSAND:
            if interval.holds(stand.point.value * factor):
                word = reasons.money(amount.value / factor, amount.unit).split()[1]
                if word in _SCALES:
                    yield f"in {word}s it would fit"


def _other_sign(question: Question, found: Weighed) -> Iterator[str]:
    """A fall for a rise, a surplus for a deficit."""
    claim, interval = question.claim, question.interval
    balance = claim.measure is Measure.LEVEL and claim.flow.is_balance
    if interval is None or not (balance or claim.measure is Measure.CHANGE):
        return
    for stand in found.counted:
        value = stand.point.value
        if stand.firm and value and interval.holds(-value) and question.unit != TIMES:
            way = "rise" if value > 0 else "fall"
            told = f"a {way}: {sentences.told_by(question, stand)}"
            yield f"it fits as a {claim.flow.mirror}" if balance else f"it fits {told}"
            return


# -- elsewhere -------------------------------------------------------------------------------


def _slips(question: Question) -> Iterator[Slip]:
    """Where about the claim's number is held: in another currency, flow, part of the year, year."""
    every, period, interval = question.panel, question.period, question.interval
    if every is None or period is None or interval is None:
        return
    found = _worth(every, question.claim.measure).between(*_reach(question, interval))
    if found:
        ranked = {slip: rank for slip in found if (rank := _rank(slip, every, period)) is not None}
        yield from sorted(ranked, key=ranked.__getitem__)


def _rank(slip: Slip, every: Panel, period: Period) -> tuple[int, int] | None:
    """How likely it was meant: another currency, another flow, other months of the same year, the
    longest first, other years, the nearest first; None for no slip any more."""
    to, other = slip.panel.asked, slip.period
    if slip.panel is not every:
        return (0 if to.flow is every.asked.flow else 1, 0) if other == period else None
    if other == period:
        return None
    if _are_of_one_year(period, other):
        return 2, -other.months
    apart = other.first - period.first
    return (3, _YEARS.index(apart)) if other.months == period.months and apart in _YEARS else None


def _are_of_one_year(period: Period, other: Period) -> bool:
    """Whether two stretches of a year are mistaken for each other: months from January, a month
    and the months up to it, one quarter or half and another."""
    if other.first // 12 != period.first // 12 or other.last // 12 != period.last // 12:
        return False
    if period.months == other.months:
        return period.months in (3, 6)
    from_january = any(one.is_year or one.is_year_to_date for one in (period, other))
    return from_january and (period.first == other.first or period.last == other.last)


# -- helpers --------------------------------------------------------------------------------


def _words(question: Question, slip: Slip) -> str:
    """What was perhaps meant instead."""
    assert question.panel is not None  # `_slips` saw to it
    ours, theirs = question.panel.asked, slip.panel.asked
    if ours == theirs:
        return f"it fits {reasons.span(slip.period)}"
    if ours.reporter != theirs.reporter:
        return f"it fits {theirs.reporter}'s {theirs.flow}, the sides exchanged"
    if ours.currency != theirs.currency:
        return f"it fits in {theirs.currency}"
    return f"it fits {theirs.flow} instead"


class Worth(NamedTuple):
    """Everything that may have been meant, in the order of its value.

    slips  as plain tuples: few of them are ever looked at
    """

    values: list[float]
    slips: list[tuple[Panel, Period]]

    def between(self, low: float, high: float) -> list[Slip]:
        """The slips worth from one value to another."""
        first = bisect_left(self.values, low)
        if first == len(self.values) or self.values[first] > high:
            return []
        meant = self.slips[first : bisect_right(self.values, high, first)]
        return [Slip(panel, period) for panel, period in meant]


def _worth(every: Panel, measure: Measure) -> Worth:
    """What the panel, its other currencies and its other flows hold, laid out once."""
    found: Worth | None = every.memo.get(("worth", measure))
    if found is None:
        exchanged = _of_sides_exchanged(every, measure)
        others = (*_in_other_currencies(every, measure), *_of_other_flows(every), *exchanged)
        panels = (*others, every)
        pairs = sorted(
            (
                (value, (panel, period))
                for panel in panels
                for value, period in worths(panel, measure)
            ),
            key=_value,
        )
        found = Worth([value for value, _ in pairs], [slip for _, slip in pairs])
        every.memo["worth", measure] = found
    return found


def _value(pair: tuple[float, object]) -> float:
    return pair[0]


def _in_other_currencies(every: Panel, measure: Measure) -> list[Panel]:
    """The same question to the ledgers in every other currency; none where any will do."""
    asked, bench = every.asked, every.bench
    if measure not in (Measure.LEVEL, Measure.CHANGE) or not asked.currency:
        return []
    views = panel(asked._replace(currency=None), bench).views
    others = dict.fromkeys(view.ledger.account.currency for view in views)
    others.pop(asked.currency, None)
    return [panel(asked._replace(currency=currency), bench) for currency in others]


def _of_sides_exchanged(every: Panel, measure: Measure) -> list[Panel]:
    """Russia's share of China's trade for China's of Russia's; other measures have the mirror."""
    asked = every.asked
    if measure is not Measure.SHARE or asked.reporter == asked.partner:
        return []
    return [panel(asked._replace(reporter=asked.partner, partner=asked.reporter), every.bench)]


def _of_other_flows(every: Panel) -> list[Panel]:
    """The same question of the other flows."""
    others = _OTHER_FLOWS.get(every.asked.flow, ())
    return [panel(every.asked._replace(flow=flow), every.bench) for flow in others]


def _reach(question: Question, interval: Interval) -> tuple[float, float]:
    """From where to where a value may lie that fits, its own digits allowed for."""
    assert interval.low is not None  # only narrow intervals are asked for
    assert interval.high is not None
    low, high = float(interval.low), float(interval.high)
    if question.claim.measure is Measure.LEVEL:
        wider = _VAGUEST * max(abs(low), abs(high))
        return low - wider, high + wider
    if question.claim.measure is Measure.CHANGE:
        if question.unit == TIMES:
            low, high = (low - 1) * 100, (high - 1) * 100
        return low - _RATE_HALF, high + _RATE_HALF
    return low - _RATE_HALF, high + _RATE_HALF


def _fitting(question: Question, slip: Slip, day: date, of: set[str] | None = None) -> str:
    """What fits there, in words; empty where nothing does.

    Args:
        of: the only sources that count; None for any.
    """
    assert question.subject is not None
    for view, told in held(slip.panel, question.subject.at(slip.period)).on(day):
        if of is not None and view.ledger.account.source not in of:
            continue
        for point in compare.points(question, view, told):
            if point.holds and point.reading.firm and point.basis != LEVELS:
                return f"{sentences.worth(question, point)} {view.label}"
    return ""


def _is_narrow(interval: Interval | None) -> bool:
    if interval is None or interval.low is None or interval.high is None:
        return False
    twice_the_middle = abs(interval.low + interval.high)
    return 2 * (interval.high - interval.low) <= _NARROW * twice_the_middle > 0
