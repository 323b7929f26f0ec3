"""A claim against what one ledger holds: which of its numbers fit, and what that makes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from communique.domain import (
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
from communique.verdicts import reasons, records
from communique.verdicts.choose import Panel, View
from communique.verdicts.held import COARSER, LEVELS, PUBLISHED, Held, Measured, Subject
from communique.verdicts.readings import NONE, Reading, best, short
from communique.verdicts.wording import Wording

HUNDRED = Decimal(100)
# Something has been revised or not by a claim this much later than the newest release held.
_A_ROUND = 300
# A sum of flows printed this much later than the total is a revision of it, not its parts.
_TOGETHER = 100


@dataclass(slots=True, eq=False)
class Question:
    """A claim made ready to be judged.

    interval  what its words leave open; None for a record
    subject   what is asked of every ledger; None where the report names no period
    base      what growth is measured against, where the claim says so
    panel     the ledgers that could answer; None without a pair of economies
    said      the report's day
    so_far    whether it is told of the months so far of a year still running
    memo      what was worked out for one day and serves the other
    held      what the panel holds for the claim's own period, once it is asked for
    period    in whole months; None where the report does not say
    unit      the unit of the claim's number; growth without one is in percent
    """

    claim: Claim
    interval: Interval | None
    subject: Subject | None
    base: Period | None
    panel: Panel | None
    wording: Wording
    said: date | None = None
    so_far: bool = False
    memo: dict[object, Any] = field(default_factory=dict, repr=False)
    held: Held | None = field(default=None, init=False, repr=False)
    period: Period | None = field(init=False)
    unit: str = field(init=False)

    def __post_init__(self) -> None:
        self.period = self.subject.period if self.subject else None
        self.unit = self.claim.amount.unit if self.claim.amount else PERCENT

    @property
    def views(self) -> tuple[View, ...]:
        """The ledgers that could answer."""
        return self.panel.views if self.panel else ()


class Point(NamedTuple):
    """One number set beside a claim.

    value  in the claim's unit and sign: a deficit of 38 billion is 38 billion
    holds  None where it cannot decide (a floor below the claim, a conversion)
    sum    how it comes about, in one line
    """

    view: View
    measured: Measured
    value: Decimal
    holds: bool | None
    sum: str = ""

    @property
    def reading(self) -> Reading:
        """The number as its office gives it."""
        return self.measured.reading

    @property
    def basis(self) -> str:
        """What kind of number it is."""
        return self.measured.basis


def points(question: Question, view: View, told: Sequence[Measured]) -> list[Point]:
    """What each number of one view says of the claim."""
    return _WAYS[question.claim.measure](question, view, told)


_AHEAD = (Modality.FORECAST, Modality.TARGET, Modality.HYPOTHETICAL)


class Stance(StrEnum):
    """What one ledger makes of the claim once its vintages are weighed."""

    YES = "holds"
    NO = "fails"
    OLD = "held once"
    LEVELS = "by levels only"
    BLOCS = "by one way of counting partners"
    UNSEEN = "perhaps by a release not held"
    SILENT = "says nothing"


def telling(found: Sequence[Point]) -> list[Point]:
    """The numbers that decide: firm ones, else the soft ones that say anything."""
    said = [point for point in found if point.holds is not None]
    if len(said) < 2:
        return said
    return [point for point in said if point.measured.reading.firm] or said


def stance(said: Sequence[Point], question: Question) -> Stance:
    """Weigh what is `telling`: the newest number decides; older ones are remembered."""
    if not said:
        return Stance.SILENT
    if question.claim.measure is Measure.RANK:
        return _of_ways(said)
    deciding = said
    if len(said) > 1:
        deciding = [point for point in said if point.measured.basis != LEVELS] or said
    if deciding[-1].holds or (len(deciding) > 1 and _as_it_prints(deciding)):
        return Stance.YES
    if len(said) > 1 and (split := _split(said, deciding, question.wording)):
        return split
    return Stance.UNSEEN if _may_be_unseen(deciding, question) else Stance.NO


def _as_it_prints(found: Sequence[Point]) -> bool:
    """Whether the office's own total fits, where its two flows add up to another one."""
    printed = [point.reading for point in found if not point.reading.sum and point.holds]
    return (
        any(
            found[-1].reading.sum and (found[-1].reading.day - reading.day).days <= _TOGETHER
            for reading in printed[-1:]
        )
        and not found[-1].reading.slack
    )


def _of_ways(said: Sequence[Point]) -> Stance:
    """A rank by countries and with blocs as one."""
    kinds = {point.holds for point in said}
    return Stance.BLOCS if len(kinds) > 1 else Stance.YES if True in kinds else Stance.NO


def _split(said: Sequence[Point], deciding: Sequence[Point], wording: Wording) -> Stance | None:
    """What remains of a claim that the newest number does not bear out; None where nothing."""
    is_record = bool(deciding[-1].measured.history)
    if _was_rounded(deciding) or (not is_record and _same(deciding, wording)):
        return Stance.YES
    if any(point.holds for point in deciding):
        return Stance.OLD
    return Stance.LEVELS if any(point.holds for point in said) else None


def _was_rounded(found: Sequence[Point]) -> bool:
    return any(point.measured.basis == COARSER for point in found)


def _same(found: Sequence[Point], wording: Wording) -> bool:
    """Whether a vintage that fits is the newest one but for its last digits."""
    newest = found[-1].value
    return any(
        point.holds and abs(point.value - newest) <= wording.same_figure * abs(newest)
        for point in found
    )


# -- releases that are not held ------------------------------------------------------------


def _may_be_unseen(found: Sequence[Point], question: Question) -> bool:
    """Whether another release, within the reach of revisions, may have said just that.

    The claim was made before anything held was out; or, of a balance, which
    small revisions of two large flows move far, long after the newest held.
    """
    amount, said = question.claim.amount, question.said
    if amount is None or said is None or question.claim.modality in _AHEAD:
        return False
    days = [point.measured.reading.day for point in found]
    before = min(days) > said
    after = question.claim.flow.is_balance and (said - max(days)).days > _A_ROUND
    return (before or after) and any(
        gap(question, point) <= _margin(question, point) for point in found
    )


def _margin(question: Question, point: Point) -> Decimal:
    """How far revisions may move it; those of a balance are revisions of the two flows."""
    size = HUNDRED if question.unit == PERCENT else abs(point.value)
    if question.claim.flow.is_balance:
        size *= _leverage(point)
    return question.wording.revision * size / 2


def _leverage(point: Point) -> Decimal:
    """How many times larger than the balance the two flows together are."""
    period = point.reading.period
    known = {
        flow: best(point.view.ledger.levels(flow, period, date.max))
        for flow in (Flow.BALANCE, Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)
    }
    sizes = {flow: abs(reading.value) for flow, reading in known.items() if reading}
    one = max(sizes.get(Flow.EXPORTS, NONE), sizes.get(Flow.IMPORTS, NONE))
    both = sizes.get(Flow.TURNOVER) or 2 * one
    balance = sizes.get(Flow.BALANCE)
    return max(Decimal(1), both / balance) if balance else Decimal(1)


def gap(question: Question, point: Point) -> Decimal:
    """How far a value lies outside the interval."""
    interval = question.interval
    if interval is None:
        return NONE
    below = interval.low - point.value if interval.low is not None else NONE
    above = point.value - interval.high if interval.high is not None else NONE
    return max(below, above, NONE)


# -- does it fit -----------------------------------------------------------------------


def fits(question: Question, value: Decimal, half: Decimal, reading: Reading) -> bool | None:
    """Whether a value fits the interval; a number printed more coarsely than the claim may
    still be the claim's."""
    interval = question.interval
    if interval is None:
        return None
    if not reading.firm:
        return _soft_fits(question, interval, value, half, reading.status)
    if interval.holds(value) or _is_coarser_print(question, value, half):
        return True
    return None if reading.slack and _reaches(interval, value, reading.slack) else False


def _soft_fits(
    question: Question, interval: Interval, value: Decimal, half: Decimal, status: Status
) -> bool | None:
    """The same of a conversion, a floor, a rounded or a quoted number."""
    if status is Status.CONVERTED:
        return None
    if status is Status.FLOOR:
        return _floor_fits(question, interval, value)
    if interval.holds(value) or _is_coarser_print(question, value, half):
        return True
    return None if _is_near(question, interval, value) else False


def _floor_fits(question: Question, interval: Interval, value: Decimal) -> bool | None:
    """ "More than 185" is said of what is stated as 185 too, fails of anything below it, and
    says nothing of "less than 190"."""
    amount = question.claim.amount
    if interval.holds(value):
        return None if amount and amount.bound is Bound.AT_MOST else True
    return False if interval.high is not None and interval.high < value else None


def _is_near(question: Question, interval: Interval, value: Decimal) -> bool:
    """Whether a soft number lies so close that it does not say otherwise."""
    whole = HUNDRED if question.unit == PERCENT else abs(value)
    return _reaches(interval, value, question.wording.soft * whole)


def _is_coarser_print(question: Question, value: Decimal, half: Decimal) -> bool:
    amount = question.claim.amount
    if amount is None or amount.bound is not Bound.EXACT or half * 2 <= amount.step:
        return False
    sign = -1 if question.claim.direction is Direction.DOWN and amount.unit != TIMES else 1
    return abs(sign * amount.value - value) <= half


def _reaches(interval: Interval, value: Decimal, spread: Decimal) -> bool:
    low, high = interval.low, interval.high
    return (low is None or low <= value + spread) and (high is None or value - spread <= high)


# -- by measure --------------------------------------------------------------------------


def _levels(question: Question, view: View, told: Sequence[Measured]) -> list[Point]:
    """Levels; an office's own rounding only where the claim repeats it: 16.4 beside 16.41."""
    finest: list[Point] = []
    coarser: list[Point] = []
    for measured in told:
        reading = measured.reading
        value = reading.value if view.sign == 1 else -reading.value
        if measured.basis != COARSER:
            holds = fits(question, value, reading.half, reading)
            finest.append(Point(view, measured, value, holds, measured.sum))
        elif question.interval and question.interval.holds(value):
            coarser.append(Point(view, measured, value, True, measured.sum))
    return coarser + finest if coarser and not any(point.holds for point in finest) else finest


def _changes(question: Question, view: View, told: Sequence[Measured]) -> list[Point]:
    """Growth as printed, and as the levels give it; growth in money by the levels alone."""
    if question.unit not in (PERCENT, TIMES):
        return [_difference(question, view, m) for m in told if m.basis == LEVELS]
    printed = [_printed(question, view, one) for one in told if one.basis == PUBLISHED]
    computed = [_computed(question, view, one, printed) for one in told if one.basis == LEVELS]
    return printed + computed


def _printed(question: Question, view: View, measured: Measured) -> Point:
    reading = measured.reading
    value, half = _in_unit(question.unit, reading.value, reading.half)
    return Point(view, measured, value, fits(question, value, half, reading), measured.sum)


def _computed(
    question: Question, view: View, measured: Measured, printed: Sequence[Point]
) -> Point:
    """What the levels give; it says nothing against a rate of the same office that fits, be it
    only quoted."""
    reading = measured.reading
    value, half = _in_unit(question.unit, reading.value, reading.half)
    holds = fits(question, value, half, reading)
    if holds is not None:
        holds = _by_levels(
            question, value, half, holds, is_printed=any(point.reading.firm for point in printed)
        )
    if holds is False and any(point.holds for point in printed):
        holds = None
    how = measured.sum if question.unit == PERCENT else _as_times(reading)
    return Point(view, measured, value, holds, how)


def _by_levels(
    question: Question, value: Decimal, half: Decimal, holds: bool, *, is_printed: bool
) -> bool | None:
    """Open where the digits of the levels leave open on which side of an end growth lies; true
    where only their last digits, or a base since revised, keep it from the interval."""
    interval = question.interval
    if interval is None or interval.low is None or interval.high is None:
        return holds
    rate = value if question.unit == PERCENT else (value - 1) * 100
    points = min(question.wording.revised_base, abs(rate) / 10)
    revised = _in_unit(question.unit, NONE, points)[1]
    if half > revised and half > (interval.high - interval.low) / 2:
        return None if _reaches(interval, value, half) else False
    return _reaches(interval, value, half if is_printed else half + revised)


def _difference(question: Question, view: View, measured: Measured) -> Point:
    """Growth in money: the later level less the earlier one."""
    growth = measured.reading
    now, base = (view.sign * part.value for part in growth.figure.derived_from)
    value = now - base
    how = f"{short(now)} - {short(base)} = {short(value)} bn"
    half = (abs(now) + abs(base)) * question.wording.same_figure / 2
    return Point(view, measured, value, fits(question, value, half, growth), how)


def _in_unit(unit: str, rate: Decimal, half: Decimal) -> tuple[Decimal, Decimal]:
    return (rate, half) if unit == PERCENT else (1 + rate / 100, half / 100)


def _as_times(growth: Reading) -> str:
    ratio = round(1 + growth.value / 100, 2)
    return growth.sum.partition(" bn = ")[0] + f" bn = {reasons.number(ratio)} times"


def _shares(question: Question, view: View, told: Sequence[Measured]) -> list[Point]:
    return [
        Point(view, measured, r.value, fits(question, r.value, r.half, r), measured.sum)
        for measured in told
        for r in (measured.reading,)
    ]


def _records(question: Question, view: View, told: Sequence[Measured]) -> list[Point]:
    return [
        Point(view, one, view.sign * one.reading.value, _is_record(question.wording, one))
        for one in told
    ]


def _is_record(wording: Wording, one: Measured) -> bool | None:
    """False only where something firm was higher; open where the history is short or soft."""
    firm = one.reading.firm
    if any(rival.firm for rival in one.rivals) or not one.passed:
        return False if firm or one.passed else None
    if one.tied:
        return None
    if one.rivals:
        return None if firm else False
    told = [other for other in one.history if other.firm or not firm]
    return True if records.is_enough(told, one.reading.period, one.since, wording.history) else None


def _ranks(question: Question, view: View, told: Sequence[Measured]) -> list[Point]:
    """By countries, and with blocs as one; what the one leaves open the other cannot refute."""
    placed = [(one, _is_placed(question.interval, one)) for one in told]
    is_open = any(holds is None for _, holds in placed)
    return [
        Point(view, one, one.reading.value, None if is_open and holds is False else holds, one.sum)
        for one, holds in placed
    ]


def _is_placed(interval: Interval | None, one: Measured) -> bool | None:
    """Whether every place it may have fits; False where none does."""
    if interval is None or one.place is None:
        return None
    low, high = one.place.low, one.place.high
    if interval.high is not None and low > interval.high:
        return False
    if high is None:
        return None
    if interval.holds(Decimal(low)) and interval.holds(Decimal(high)):
        return True
    return False if interval.low is not None and high < interval.low else None


Way = Callable[[Question, View, Sequence[Measured]], list[Point]]
_WAYS: dict[Measure, Way] = {
    Measure.LEVEL: _levels,
    Measure.CHANGE: _changes,
    Measure.SHARE: _shares,
    Measure.RECORD: _records,
    Measure.RANK: _ranks,
}
