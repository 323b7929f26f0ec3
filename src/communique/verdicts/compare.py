"""A claim against one ledger: what each number that was known on a day says of it.

`points` dispatches on the measure. Each gives points: a value in the claim's
own unit, whether it fits, and the sum in one line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from enum import StrEnum

from communique.domain import (
    WORLD,
    Bound,
    Claim,
    Direction,
    Flow,
    Measure,
    Modality,
    Period,
    Status,
)
from communique.domain.amounts import PERCENT, TIMES
from communique.domain.verdict import Interval
from communique.verdicts import reasons
from communique.verdicts.bench import Bench, Ledger, Reading, derived, short
from communique.verdicts.choose import View
from communique.verdicts.wording import Wording


@dataclass(frozen=True, slots=True)
class Question:
    """A claim made ready to be judged.

    interval  what its words leave open; None for a record
    period    in whole months; None where the report does not say
    base      what growth is measured against, resolved
    views     the ledgers that could answer
    said      the report's day
    """

    claim: Claim
    interval: Interval | None
    period: Period | None
    base: Period | None
    views: tuple[View, ...]
    bench: Bench
    wording: Wording
    said: date | None = None

    @property
    def unit(self) -> str:
        """The unit of the claim's number; growth without one is in percent."""
        return self.claim.amount.unit if self.claim.amount else PERCENT


@dataclass(frozen=True, slots=True)
class Point:
    """One number set beside a claim.

    value  in the claim's unit and sign: a deficit of 38 billion is 38 billion
    holds  None where it cannot decide (a floor below the claim, a conversion)
    basis  of growth, LEVELS or PUBLISHED; COARSER for an office's own rounding; of a record,
           from when its history is held
    rivals for a record: the numbers that stand in its way
    """

    view: View
    reading: Reading
    value: Decimal
    holds: bool | None
    sum: str = ""
    basis: str = ""
    rivals: tuple[Reading, ...] = ()

    @property
    def firm(self) -> bool:
        """Whether a claim may be contradicted on it."""
        return self.reading.status.decisive


def points(question: Question, view: View, period: Period, day: date) -> list[Point]:
    """What one ledger says of the claim for a period, with what was known on the day."""
    find = FINDERS.get(question.claim.measure, _none)
    return list(find(question, view, period, day))


_AHEAD = (Modality.FORECAST, Modality.TARGET, Modality.HYPOTHETICAL)
LEVELS, PUBLISHED, COARSER = "levels", "published", "coarser printing"


class Stance(StrEnum):
    """What one ledger makes of the claim once its vintages are weighed."""

    YES = "holds"
    NO = "fails"
    OLD = "held once"
    LEVELS = "by levels only"
    UNSEEN = "perhaps by a release not held"
    SILENT = "says nothing"


def stance(found: list[Point], question: Question) -> Stance:
    """Weigh the vintages: the newest firm number decides; older ones are remembered."""
    wording = question.wording
    telling = [point for point in found if point.holds is not None]
    telling = [point for point in telling if point.firm] or telling
    printed = [point for point in telling if point.basis != LEVELS]
    if not telling:
        return Stance.SILENT
    deciding = printed or telling
    if (
        deciding[-1].holds
        or any(point.basis == COARSER for point in deciding)
        or _same(deciding, wording)
    ):
        return Stance.YES
    if any(point.holds for point in deciding):
        return Stance.OLD
    if any(point.holds for point in telling):
        return Stance.LEVELS
    return Stance.UNSEEN if _may_be_older(deciding, question) else Stance.NO


def _may_be_older(found: list[Point], question: Question) -> bool:
    """Whether the claim was made before anything held was out, and lies within revisions."""
    amount, said = question.claim.amount, question.said
    if amount is None or said is None or question.claim.modality in _AHEAD:
        return False
    return all(
        point.reading.day > said and gap(question, point) <= _margin(question, point)
        for point in found
    )


def _margin(question: Question, point: Point) -> Decimal:
    share = question.wording.revision
    return share * (100 if question.unit == PERCENT else abs(point.value)) / 2


def gap(question: Question, point: Point) -> Decimal:
    """How far a value lies outside the interval."""
    interval = question.interval
    if interval is None:
        return Decimal(0)
    below = interval.low - point.value if interval.low is not None else Decimal(0)
    above = point.value - interval.high if interval.high is not None else Decimal(0)
    return max(below, above, Decimal(0))


def _same(found: list[Point], wording: Wording) -> bool:
    """Whether a vintage that fits is the newest one but for its last digits."""
    newest = found[-1].value
    return any(
        point.holds and abs(point.value - newest) <= wording.same_figure * abs(newest)
        for point in found
    )


# -- does it fit -----------------------------------------------------------------------


def fits(question: Question, value: Decimal, half: Decimal, status: Status) -> bool | None:
    """Whether a value fits the interval; a number printed more coarsely than the claim may
    still be the claim's."""
    interval = question.interval
    if interval is None or status is Status.CONVERTED:
        return None
    if status is Status.FLOOR:
        return _floor_fits(interval, value)
    if interval.holds(value) or _is_coarser_print(question, value, half):
        return True
    return None if not status.decisive and _is_near(question, interval, value) else False


def _floor_fits(interval: Interval, value: Decimal) -> bool | None:
    """ "More than 185" is said of what is stated as 185 too, and fails of anything below it."""
    if interval.holds(value):
        return True
    return False if interval.high is not None and interval.high < value else None


def _is_near(question: Question, interval: Interval, value: Decimal) -> bool:
    """Whether a soft number lies so close that it does not say otherwise."""
    whole = Decimal(100) if question.unit == PERCENT else abs(value)
    margin = question.wording.soft * whole
    below = interval.low is not None and value < interval.low - margin
    above = interval.high is not None and value > interval.high + margin
    return not (below or above)


def _is_coarser_print(question: Question, value: Decimal, half: Decimal) -> bool:
    amount = question.claim.amount
    if amount is None or amount.bound is not Bound.EXACT or half * 2 <= amount.step:
        return False
    sign = -1 if question.claim.direction is Direction.DOWN and amount.unit != TIMES else 1
    return abs(sign * amount.value - value) <= half


# -- levels ------------------------------------------------------------------------------


def _levels(question: Question, view: View, period: Period, day: date) -> Iterator[Point]:
    found = [
        Point(
            view, reading, value, fits(question, value, reading.half, reading.status), reading.sum
        )
        for reading in view.ledger.levels(view.flow, period, day)
        for value in (view.sign * reading.value,)
    ]
    if found and not any(point.holds for point in found):
        yield from _coarser(question, view, period, day)
    yield from found


def _coarser(question: Question, view: View, period: Period, day: date) -> Iterator[Point]:
    """The office's own rounding of a level, where the claim repeats it: 16.4 beside 16.41."""
    for reading in view.ledger.coarser(view.flow, period, day):
        value = view.sign * reading.value
        if question.interval and question.interval.holds(value):
            yield Point(view, reading, value, True, reading.sum, COARSER)


# -- growth ------------------------------------------------------------------------------


def _changes(question: Question, view: View, period: Period, day: date) -> Iterator[Point]:
    base = question.base or period.year_before()
    if question.base and question.period != period:
        base = period.shift(question.base.first - (question.period or period).first)
    if question.unit in (PERCENT, TIMES):
        yield from _rates(question, view, period, base, day)
    yield from _computed(question, view, period, base, day)


def _rates(
    question: Question, view: View, period: Period, base: Period, day: date
) -> Iterator[Point]:
    """What the office itself printed, which is always against the year before."""
    if base != period.year_before():
        return
    for reading in view.ledger.rates(view.flow, period, day):
        value, half = _in_unit(question.unit, reading.value, reading.half)
        holds = fits(question, value, half, reading.status)
        yield Point(
            view, reading, value, holds, _sum_beside(view, reading, period, base, day), PUBLISHED
        )


def _computed(
    question: Question, view: View, period: Period, base: Period, day: date
) -> Iterator[Point]:
    printed = view.ledger.rates(view.flow, period, day)
    for reading in grown(view.ledger, view.flow, period, base, day):
        if question.unit not in (PERCENT, TIMES):
            yield from _difference(question, view, reading)
            continue
        open_base = Decimal(0) if printed else question.wording.revised_base
        value, half = _in_unit(question.unit, reading.value, reading.half)
        slack = half + _in_unit(question.unit, Decimal(0), open_base)[1]
        holds = _surely(question, value, half, slack, fits(question, value, half, reading.status))
        how = reading.sum if question.unit == PERCENT else _as_times(reading)
        yield Point(view, reading, value, holds, how, LEVELS)


def _surely(
    question: Question, value: Decimal, half: Decimal, slack: Decimal, holds: bool | None
) -> bool | None:
    """Open where the digits of the levels leave open which side of an end growth lies; true
    where only a revised base keeps it from the interval."""
    interval = question.interval
    if holds is None or interval is None or interval.low is None or interval.high is None:
        return holds
    if half > (interval.high - interval.low) / 2 and _reaches(interval, value, half):
        return None
    return _reaches(interval, value, slack)


def _reaches(interval: Interval, value: Decimal, spread: Decimal) -> bool:
    low, high = interval.low, interval.high
    return (low is None or low <= value + spread) and (high is None or value - spread <= high)


def _difference(question: Question, view: View, growth: Reading) -> Iterator[Point]:
    """Growth in money: the later level less the earlier one."""
    now, base = growth.figure.derived_from
    value = view.sign * (now.value - base.value)
    how = f"{short(now.value)} - {short(base.value)} = {short(now.value - base.value)} bn"
    half = (abs(now.value) + abs(base.value)) * question.wording.same_figure / 2
    yield Point(view, growth, value, fits(question, value, half, growth.status), how, LEVELS)


def _in_unit(unit: str, rate: Decimal, half: Decimal) -> tuple[Decimal, Decimal]:
    return (rate, half) if unit == PERCENT else (1 + rate / 100, half / 100)


def _as_times(growth: Reading) -> str:
    return growth.sum.partition(" bn = ")[0] + f" bn = {reasons.number(_ratio(growth))} times"


def _ratio(growth: Reading) -> Decimal:
    return round(1 + growth.value / 100, 2)


def grown(ledger: Ledger, flow: Flow, period: Period, base: Period, day: date) -> Iterator[Reading]:
    """Growth from levels of one ledger, each with the base of the nearest vintage."""
    bases = [r for r in ledger.levels(flow, base, day) if r.status not in _VAGUE]
    bases = [r for r in bases if r.status.decisive] or bases
    for now in ledger.levels(flow, period, day):
        before = min(bases, key=lambda r: abs(r.day - now.day), default=None)
        if before is None or now.status in _VAGUE or now.value * before.value <= 0:
            continue
        yield _growth(flow, now, before)


_VAGUE = (Status.FLOOR, Status.CONVERTED)


def _growth(flow: Flow, now: Reading, before: Reading) -> Reading:
    value = round((now.value / before.value - 1) * 100, 4)
    spread = now.half / abs(now.value) + before.half / abs(before.value)
    return derived(
        flow,
        value,
        (now, before),
        half=spread * 100 * now.value / before.value,
        how=f"{short(now.value)} / {short(before.value)} bn = {reasons.percent(value)}",
        measure=Measure.CHANGE,
    )


def _sum_beside(view: View, rate: Reading, period: Period, base: Period, day: date) -> str:
    """The levels behind a printed rate, and where they differ, that they do."""
    computed = list(grown(view.ledger, view.flow, period, base, day))
    near = min(computed, key=lambda r: abs(r.value - rate.value), default=None)
    if near is None:
        return ""
    same = reasons.percent(near.value) == reasons.percent(rate.value)
    prints = f"; the office prints {reasons.percent(rate.value)}, against a base since revised"
    return near.sum + ("" if same else prints)


# -- shares ------------------------------------------------------------------------------


def _shares(question: Question, view: View, period: Period, day: date) -> Iterator[Point]:
    whole = question.bench.ledger(replace(view.ledger.account, partner=WORLD))
    totals = whole.levels(view.flow, period, day) if whole else ()
    for part in view.ledger.levels(view.flow, period, day):
        total = min(totals, key=lambda r: abs(r.day - part.day), default=None)
        if total is None or total.value == 0:
            continue
        value = part.value / total.value * 100
        how = f"{short(part.value)} / {short(total.value)} bn = {reasons.number(round(value, 2))}%"
        half = value * (part.half / (abs(part.value) or Decimal(1)) + total.half / abs(total.value))
        reading = derived(
            view.flow, value, (part, total), half=half, how=how, measure=Measure.SHARE
        )
        yield Point(view, reading, value, fits(question, value, half, reading.status), how)


# -- records -----------------------------------------------------------------------------


def _records(question: Question, view: View, period: Period, day: date) -> Iterator[Point]:
    """The value of the period against the whole held history of the same side before it."""
    of = question.claim.of or Measure.LEVEL
    reading = best(value_of(view.ledger, view.flow, of, period, day))
    if reading is None:
        return
    history = list(_history(question, view, of, period, day))
    rivals = tuple(r for r in history if _beats(question.claim, view, r, reading))
    yield Point(
        view,
        reading,
        view.sign * reading.value,
        _is_record(question.wording, history, rivals, reading),
        basis=f"history from {history[0].period}" if history else "no history",
        rivals=tuple(sorted(rivals, key=lambda r: (not r.status.decisive, -r.period.first))),
    )


def _is_record(
    wording: Wording, history: list[Reading], rivals: tuple[Reading, ...], reading: Reading
) -> bool | None:
    """False only where something firm was higher; open where the history is short or soft."""
    if any(rival.status.decisive for rival in rivals):
        return False
    if rivals:
        return None if reading.status.decisive else False
    firm = [other for other in history if other.status.decisive]
    told = firm if reading.status.decisive else history
    return True if len(told) >= wording.history else None


def value_of(
    ledger: Ledger, flow: Flow, of: Measure, period: Period, day: date
) -> tuple[Reading, ...]:
    """Levels, or rates of growth: printed ones, else computed from levels."""
    if of is Measure.LEVEL:
        return ledger.levels(flow, period, day)
    printed = ledger.rates(flow, period, day)
    return printed or tuple(grown(ledger, flow, period, period.year_before(), day))


def best(readings: tuple[Reading, ...]) -> Reading | None:
    """The newest firm number, else the newest of any."""
    firm = [reading for reading in readings if reading.status.decisive]
    told = firm or [reading for reading in readings if reading.status is not Status.CONVERTED]
    return told[-1] if told else None


def _history(
    question: Question, view: View, of: Measure, period: Period, day: date
) -> Iterator[Reading]:
    """Earlier values of the same kind, one a period, the firmest of the side's ledgers."""
    found: dict[Period, Reading] = {}
    for other in question.views:
        if _kind(other) != _kind(view):
            continue
        for earlier in _earlier(question, other, of, period):
            reading = best(value_of(other.ledger, other.flow, of, earlier, day))
            if reading and _firmer(reading, found.get(earlier)):
                found[earlier] = reading
    yield from (found[earlier] for earlier in sorted(found))


def _kind(view: View) -> tuple[object, ...]:
    account = view.ledger.account
    return account.reporter, account.currency, account.product, account.coverage


def _firmer(reading: Reading, known: Reading | None) -> bool:
    return known is None or (reading.status.decisive and not known.status.decisive)


def _earlier(question: Question, view: View, of: Measure, period: Period) -> list[Period]:
    """Periods before this one that it may be compared with.

    A month with every month, a year with every year, a year to date with the
    same months of other years; the growth of a year to date also with years.
    """
    since = question.claim.since
    periods = view.ledger.periods(view.flow)
    if of is Measure.CHANGE:
        periods = sorted({*periods, *view.ledger.periods(view.flow, Measure.CHANGE)})
    return [
        other
        for other in periods
        if other.last < period.first
        and (since is None or other.first > since.last)
        and (_alike(other, period) or (of is Measure.CHANGE and other.is_year and _to_date(period)))
    ]


def _alike(other: Period, period: Period) -> bool:
    same_months = period.months == 1 or (other.first - period.first) % 12 == 0
    return other.months == period.months and same_months


def _to_date(period: Period) -> bool:
    return period.is_year_to_date and period.months > 1


def _beats(claim: Claim, view: View, other: Reading, reading: Reading) -> bool:
    if claim.direction is Direction.LOW:
        return view.sign * other.value <= view.sign * reading.value
    return view.sign * other.value >= view.sign * reading.value


# -- dispatch ------------------------------------------------------------------------------


def _none(question: Question, view: View, period: Period, day: date) -> Iterator[Point]:
    return iter(())


FINDERS: dict[Measure, Callable[[Question, View, Period, date], Iterator[Point]]] = {
    Measure.LEVEL: _levels,
    Measure.CHANGE: _changes,
    Measure.SHARE: _shares,
    Measure.RECORD: _records,
}
