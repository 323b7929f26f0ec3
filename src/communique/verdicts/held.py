"""What the chosen ledgers hold for a question, as it was known on a day; no claim is judged here.

The same few hundred questions come up again and again, so what they give is
laid out once, by day of publication, and kept on the panel: thousands of
claims, each judged for two days, look up the same `Held`.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from communique.domain import WORLD, Flow, Measure, Period
from communique.verdicts import derive, ranks, reasons, records
from communique.verdicts.bench import Ledger, Vintages
from communique.verdicts.choose import Panel, View
from communique.verdicts.ranks import Place
from communique.verdicts.readings import Reading

LEVELS, PUBLISHED, COARSER = "levels", "published", "coarser printing"


class Subject(NamedTuple):
    """What is asked of every ledger.

    base   what growth is measured against; None is the year before
    of     of a record: level or growth
    since  of a record: the period after which its history begins
    low    of a record: a record low
    mark   of the first time: the line that was passed, in the claim's sign; nothing
           before may have been beyond it
    """

    measure: Measure
    period: Period
    base: Period | None = None
    of: Measure | None = None
    since: Period | None = None
    low: bool = False
    mark: Decimal | None = None

    def at(self, period: Period) -> Subject:
        """The same of another period, its base as far before it."""
        if period is self.period or period == self.period:
            return self
        base = self.base and self.base.shift(period.first - self.period.first)
        return self._replace(period=period, base=base)


class Measured(NamedTuple):
    """One number that answers.

    sum      how it comes about, in one line
    basis    of growth, LEVELS or PUBLISHED; COARSER for an office's own
             rounding of a level it also printed finer; of a record, from when
             its history is held
    history  of a record: what it is compared with
    rivals   of a record: those of the history that stand in its way
    since    of a record: the period after which the history was asked for
    tied     of a record: whether an earlier value may be the same
    passed   of the first time: whether the line was passed at all
    place    of a rank: from which to which place it may be
    """

    reading: Reading
    sum: str = ""
    basis: str = ""
    history: tuple[Reading, ...] = ()
    rivals: tuple[Reading, ...] = ()
    since: Period | None = None
    tied: bool = False
    passed: bool = True
    place: Place | None = None


Answer = tuple[View, tuple[Measured, ...]]
Answers = tuple[Answer, ...]


@dataclass(slots=True)
class Held:
    """What a panel holds for one subject.

    days  on which any of it was published
    """

    panel: Panel
    subject: Subject
    days: list[date]
    _answers: dict[int, Answers] = field(default_factory=dict)

    def on(self, day: date) -> Answers:
        """What each view had on the day; the very same object where nothing came in between."""
        known = bisect_right(self.days, day)
        found = self._answers.get(known)
        if found is None:
            found = self._answers[known] = tuple(
                (view, told)
                for view in self.panel.views
                if (told := seen(self.panel, view, self.subject, day))
            )
        return found


def held(panel: Panel, subject: Subject) -> Held:
    """Lay out what a panel holds for a subject, once."""
    found: Held | None = panel.memo.get(subject)
    if found is None:
        days = {day for view in panel.views for day in _days(panel, view, subject)}
        found = panel.memo[subject] = Held(panel, subject, sorted(days))
    return found


def worths(panel: Panel, measure: Measure) -> list[tuple[float, Period]]:
    """What any vintage of any view says, in the views' own sign, and of which period."""
    key = ("worths", measure)
    found: list[tuple[float, Period]] | None = panel.memo.get(key)
    if found is None:
        found = panel.memo[key] = list(_worths(panel, measure))
    return found


def _worths(panel: Panel, measure: Measure) -> Iterator[tuple[float, Period]]:
    for view in panel.views:
        if measure is Measure.SHARE:
            yield from _worths_of_shares(panel, view)
            continue
        sign = view.sign if measure is Measure.LEVEL else 1
        periods = set(view.ledger.periods(view.flow, measure))
        if measure is Measure.LEVEL and not view.flow.is_balance:
            periods.update(view.ledger.periods(Flow.TURNOVER))  # less the other flow
        for period in periods:
            for reading in view.ledger.vintages(view.flow, measure, period).readings:
                yield float(sign * reading.value), period


def _worths_of_shares(panel: Panel, view: View) -> Iterator[tuple[float, Period]]:
    for period in view.ledger.periods(view.flow):
        for measured in _shares(panel, view, Subject(Measure.SHARE, period), date.max):
            yield float(measured.reading.value), period


def seen(panel: Panel, view: View, subject: Subject, day: date) -> tuple[Measured, ...]:
    """What one view had on the day."""
    find = FINDERS.get(subject.measure)
    return tuple(find(panel, view, subject, day)) if find else ()


# -- by measure ------------------------------------------------------------------------------


def _levels(panel: Panel, view: View, subject: Subject, day: date) -> Iterator[Measured]:
    for reading in view.ledger.coarser(view.flow, subject.period, day):
        yield Measured(reading, reading.sum, COARSER)
    for reading in view.ledger.levels(view.flow, subject.period, day):
        yield Measured(reading, reading.sum)


def _changes(panel: Panel, view: View, subject: Subject, day: date) -> Iterator[Measured]:
    """What the office itself printed, always against the year before, and what its levels give."""
    period, year_before = subject.period, subject.period.year_before()
    base = subject.base or year_before
    if base.months != period.months:
        return  # two years against one would be no growth
    computed = view.ledger.growth(view.flow, period, base, day)
    if base == year_before:
        for rate in view.ledger.rates(view.flow, period, day):
            yield Measured(rate, _sum_beside(rate, computed), PUBLISHED)
    for reading in computed:
        yield Measured(reading, reading.sum, LEVELS)


def _sum_beside(rate: Reading, computed: tuple[Reading, ...]) -> str:
    """The levels behind a printed rate, and where they differ, that they do."""
    near = min(computed, key=lambda reading: abs(reading.value - rate.value), default=None)
    if near is None:
        return ""
    printed = reasons.percent(rate.value)
    if reasons.percent(near.value) == printed:
        return near.sum
    return f"{near.sum}; the office prints {printed}, against a base since revised"


def _shares(panel: Panel, view: View, subject: Subject, day: date) -> Iterator[Measured]:
    whole = _whole(panel, view)
    if whole is None:
        return
    parts = view.ledger.levels(view.flow, subject.period, day)
    totals = whole.levels(view.flow, subject.period, day)
    for reading in derive.shares(parts, totals):
        yield Measured(reading, reading.sum)


def _records(panel: Panel, view: View, subject: Subject, day: date) -> Iterator[Measured]:
    """The value with its history; before it, where a firm one stands in its way, the same of
    earlier vintages if by them none does."""
    of = subject.of or Measure.LEVEL

    def standing(*, kindly: bool) -> Measured | None:
        found = records.standing(
            panel.views, view, of, subject.period,
            since=subject.since, low=subject.low, mark=subject.mark, day=day, kindly=kindly,
        )  # fmt: skip
        if found is None:
            return None
        reading, history, rivals, ties, passed = found
        basis = f"history from {reasons.span(history[0].period)}" if history else "no history"
        return Measured(
            reading, "", basis, history, rivals, subject.since, tied=bool(ties), passed=passed
        )

    newest = standing(kindly=False)
    if newest is None:
        return
    if any(rival.firm for rival in newest.rivals):
        once = standing(kindly=True)
        if once is not None and not any(rival.firm for rival in once.rivals):
            yield once
    yield newest


def _ranks(panel: Panel, view: View, subject: Subject, day: date) -> Iterator[Measured]:
    for reading, place in ranks.places(panel.bench, view, subject.period, day):
        yield Measured(reading, reading.sum, place=place)


Finder = Callable[[Panel, View, Subject, date], Iterator[Measured]]
FINDERS: dict[Measure, Finder] = {
    Measure.LEVEL: _levels,
    Measure.CHANGE: _changes,
    Measure.SHARE: _shares,
    Measure.RECORD: _records,
    Measure.RANK: _ranks,
}


# -- days of publication ---------------------------------------------------------------------


def _days(panel: Panel, view: View, subject: Subject) -> Iterable[date]:
    """When anything was published on which an answer may rest."""
    if subject.measure is Measure.RECORD:
        return view.ledger.days()
    if subject.measure is Measure.RANK:
        beside = panel.bench.beside(view.ledger.account)
        return (day for ledger in beside for day in ledger.days())
    return (day for vintages in _vintages(panel, view, subject) for day in vintages.days)


def _vintages(panel: Panel, view: View, subject: Subject) -> Iterator[Vintages]:
    ledger, flow, period = view.ledger, view.flow, subject.period
    yield ledger.vintages(flow, Measure.LEVEL, period)
    if subject.measure is Measure.CHANGE:
        base = subject.base or period.year_before()
        yield ledger.vintages(flow, Measure.CHANGE, period)
        yield ledger.vintages(flow, Measure.LEVEL, base)
    elif subject.measure is Measure.SHARE and (whole := _whole(panel, view)):
        yield whole.vintages(flow, Measure.LEVEL, period)


def _whole(panel: Panel, view: View) -> Ledger | None:
    """The same office's trade with the world, of which the view is a part."""
    return panel.bench.ledger(view.ledger.account._replace(partner=WORLD))
