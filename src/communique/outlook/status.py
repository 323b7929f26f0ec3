"""How a target stands on a day, by the ledgers and rules of the verdicts.

    for status in statuses(packaged(), figures, as_of=date(2026, 11, 24)): ...

A target is judged as the claim that its level is to be reached by its date (see
`communique.verdicts.reaching`). Nothing is met or missed on rounded, quoted or
converted figures alone: what they speak for is told as `leaning`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property

from communique.domain import (
    Amount,
    Bound,
    Claim,
    Coverage,
    Direction,
    Evidence,
    Figure,
    Finding,
    Measure,
    Modality,
    Period,
    Span,
)
from communique.domain.amounts import PERCENT
from communique.domain.target import Attainment, Target, TargetKind, TargetStatus
from communique.outlook import pace, telling
from communique.verdicts import Bench, reaching, toward, weigh
from communique.verdicts.compare import Question, Stance
from communique.verdicts.judge import LONG_OVER, ask, way_of
from communique.verdicts.reaching import Goal
from communique.verdicts.readings import Reading, best
from communique.verdicts.weigh import Stand, Weighed


NEAR = 3  # years from the deadline within which a figure speaks, without deciding


def statuses(
    targets: Sequence[Target], figures: Iterable[Figure] | Bench, *, as_of: date
) -> Iterator[TargetStatus]:
    """The status of each target, in their order; those announced later are left out.

    Args:
        figures: those of the targets' pairs (see `pairs_of`), or a `Bench` of them.
        as_of: only what had been announced and published by that day counts.
    """
    bench = figures if isinstance(figures, Bench) else Bench(figures)
    return (status_of(one, bench, as_of=as_of) for one in targets if one.known_on(as_of))


def pairs_of(targets: Iterable[Target]) -> set[tuple[str, str]]:
    """The pairs whose figures these targets need: one question to the store for all."""
    return {target.pair for target in targets}


def status_of(target: Target, bench: Bench, *, as_of: date) -> TargetStatus:
    """How one target stands."""
    question = ask(claim_of(target), bench, said=target.said)
    if target.measure is not Measure.LEVEL or target.flow.is_balance:
        return _as_judged(target, question, as_of)
    return _attained(_Case(target, question, as_of))


def claim_of(target: Target) -> Claim:
    """The target as the claim that it is to be reached; growth that is only expected, as
    what it is expected to be about."""
    expected = target.kind is TargetKind.FORECAST and target.measure is Measure.CHANGE
    both = target.coverage is not Coverage.GOODS and target.product is None
    return Claim(
        quote=target.quote,
        span=Span(0, 0),
        measure=target.measure,
        flow=target.flow,
        reporter=target.reporter,
        partner=target.partner,
        product=target.coverage.value if both else target.product,
        amount=_amount(target, expected=expected),
        direction=_direction(target),
        period=target.summed or target.deadline,
        base=target.base_period if target.measure is Measure.CHANGE else None,
        modality=Modality.FORECAST if expected else Modality.TARGET,
    )


def _amount(target: Target, *, expected: bool) -> Amount:
    bound = Bound.ABOUT if expected else Bound.EXACT
    rate = target.unit == PERCENT
    return Amount(abs(target.level) if rate else target.level, target.unit, bound=bound)


def _direction(target: Target) -> Direction | None:
    if target.measure is not Measure.CHANGE:
        return None
    return Direction.UP if target.level > 0 else Direction.DOWN


# -- growth and balances: by the verdict on them ---------------------------------------------

_ATTAINED = {
    Finding.SUPPORTED: Attainment.MET,
    Finding.CONTRADICTED: Attainment.MISSED,
    Finding.MIXED: Attainment.DEPENDS,
    Finding.PENDING: Attainment.PENDING,
}


def _as_judged(target: Target, question: Question, day: date) -> TargetStatus:
    judgement = way_of(question)(question, day)
    found = _ATTAINED.get(judgement.finding, Attainment.NO_FIGURES)
    firm = any(one.holds and one.figure.status.decisive for one in judgement.evidence)
    leaning = Attainment.MET if found is Attainment.MET and not firm else None
    if target.deadline is None:
        found = Attainment.OPEN_ENDED
    elif leaning:
        found = Attainment.NO_FIGURES
    met = found is Attainment.MET
    return TargetStatus(
        target,
        day,
        found,
        judgement.reason,
        first_met=target.deadline if met else None,
        months_early=0 if met else None,
        early_in="years" if met else None,
        leaning=leaning,
        evidence=judgement.evidence,
    )


# -- levels --------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Case:
    """One target on one day, with what the ledgers make of it."""

    target: Target
    question: Question
    day: date

    @cached_property
    def goal(self) -> Goal:
        """What is to be reached, of the target itself rather than of a claim's words."""
        one = self.target
        deadline = one.deadline.of(one.reporter) if one.deadline else None
        return Goal(deadline, None, None, one.level, one.said, one, summed=one.summed)

    @cached_property
    def found(self) -> Weighed:
        """Every ledger's stand, and what they make together."""
        return reaching.weighed(self.question, self.goal, self.day)

    @cached_property
    def newest(self) -> pace.Newest | None:
        """The newest twelve months held."""
        return pace.newest(self.question.views, self.day)

    @cached_property
    def near(self) -> tuple[Stand, ...]:
        """Where nothing is held of the last year: the nearest years, if all are below."""
        return _below_nearby(self) if self.is_over and not self.found.counted else ()

    @property
    def is_over(self) -> bool:
        """Whether its date has passed."""
        return self.goal.deadline is not None and self.goal.deadline.complete_on(self.day)

    @property
    def is_firm(self) -> bool:
        """Whether an exact figure is among those that decide."""
        return any(stand.firm for stand in self.found.counted)


def _attained(case: _Case) -> TargetStatus:
    """Met, missed, and so on, with all that can be said of it."""
    found, leaning = _decided(case)
    first = _first(case) if found not in (Attainment.MISSED, Attainment.NO_FIGURES) else None
    deadline = case.goal.deadline
    last = first.last if first else None
    status = TargetStatus(
        case.target,
        case.day,
        found,
        reason="",
        first_met=first.period if first else None,
        first_met_by=first.by.period if first and first.by else None,
        months_early=deadline.last - last if deadline and last else None,
        early_in=("months" if first.by else "years") if first and deadline else None,
        first_is_latest=first is not None and not first.exact,
        reached_late=_late(case) if found is Attainment.MISSED else None,
        missed_by=_lacking(case) if found is Attainment.MISSED else None,
        progress=_progress(case),
        pace=pace.of(case.target, case.newest, case.day),
        leaning=leaning,
        evidence=_evidence(case, first),
    )
    heard = telling.Heard(status, case.question, case.goal, case.found, case.newest, case.near)
    return replace(status, reason=telling.reason(heard))


def _decided(case: _Case) -> tuple[Attainment, Attainment | None]:
    """The status, and what soft figures alone speak for."""
    finding, firm = case.found.finding, case.is_firm
    soft = None if firm else _SOFT.get(_stances(case))
    if case.target.deadline is None:
        return Attainment.OPEN_ENDED, soft
    if finding is not None and firm and finding in _ATTAINED:
        return _ATTAINED[finding], None
    if not case.is_over:
        return (Attainment.PENDING if case.found.found else Attainment.NO_FIGURES), soft
    if _is_awaited(case):
        return Attainment.PENDING, soft
    return Attainment.NO_FIGURES, soft or (Attainment.MISSED if case.near else None)


_SOFT = {
    frozenset({Stance.YES}): Attainment.MET,
    frozenset({Stance.NO}): Attainment.MISSED,
    frozenset({Stance.YES, Stance.NO}): Attainment.DEPENDS,
}


def _stances(case: _Case) -> frozenset[Stance]:
    return frozenset(stand.stance for stand in case.found.counted)


def _is_awaited(case: _Case) -> bool:
    """Whether figures of the last year may still come: within a year of its end."""
    deadline = case.goal.deadline
    silent = case.found.finding is None and bool(case.found.found)
    return silent and deadline is not None and deadline.ends + LONG_OVER >= case.day


# -- when it was reached, or not -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _First:
    """When the level was first reached: the year, and the months of it where they tell.

    exact  the year before is held, and below; else it may have been reached earlier
    """

    period: Period
    by: Reading | None
    reading: Reading
    side: str
    exact: bool

    @property
    def last(self) -> int:
        """The month by which it was reached."""
        return (self.by.period if self.by else self.period.of(self.side)).last


def _first(case: _Case) -> _First | None:
    """The earliest on any firm series; None where only soft figures reach it, or none."""
    every = [
        first
        for stand in case.found.counted
        if stand.firm and stand.stance is Stance.YES
        if (first := _first_on(case, stand)) is not None
    ]
    return min(every, key=lambda one: (one.last, not one.exact), default=None)


def _first_on(case: _Case, stand: Stand) -> _First | None:
    reading = reaching.first_reached(case.goal, stand.view, case.target.level, case.day)
    if reading is None:
        return None
    by = reaching.reached_by(case.goal, stand.view, reading, case.day)
    year = reading.period
    if case.goal.summed is None and not year.fiscal:
        year = Period(year.first, 12)
    return _First(year, by, reading, stand.view.side, exact=_was_below(case, year))


def _was_below(case: _Case, year: Period) -> bool:
    """Whether no earlier year counts, or the one before is held on an exact figure."""
    before, since = year.year_before(), case.goal.since
    if case.goal.summed is not None or (since is not None and before.ends < since):
        return True
    readings = (
        best(view.ledger.levels(view.flow, before.of(view.side), case.day))
        for view in case.question.views
        if not view.wider
    )
    return any(reading is not None and reading.firm for reading in readings)


def _late(case: _Case) -> Period | None:
    """When it was first reached after all, on a firm series."""
    readings = (
        reaching.first_reached(case.goal, stand.view, case.target.level, case.day)
        for stand in case.found.counted
        if stand.firm
    )
    return min((r.period for r in readings if r is not None and r.firm), default=None)


def _below_nearby(case: _Case) -> tuple[Stand, ...]:
    """The years nearest to the deadline, if all of them are below the level, and one of
    them comes after it: trade that was growing before it tells nothing."""
    held = [
        reaching.stand_by(view, reading)
        for view in case.question.views
        if not view.wider
        for year in reaching.years(view, case.goal.since)
        if _is_near(case, year) and (reading := best(view.ledger.levels(view.flow, year, case.day)))
    ]
    below = all(stand.point.value < case.target.level for stand in held)
    if not below or not any(_is_after(case, stand.point.reading.period) for stand in held):
        return ()
    return tuple(sorted(held, key=lambda stand: _distance(case, stand.point.reading.period)))


def _is_near(case: _Case, year: Period) -> bool:
    return case.goal.summed is None and _distance(case, year) <= NEAR * 12


def _is_after(case: _Case, year: Period) -> bool:
    return case.goal.deadline is not None and year.last > case.goal.deadline.last


def _distance(case: _Case, year: Period) -> int:
    assert case.goal.deadline is not None  # without one nothing is missed
    return abs(case.goal.deadline.last - year.last)


def _lacking(case: _Case) -> Decimal | None:
    """What was lacking on the series that came nearest."""
    firm = [stand.point.value for stand in case.found.counted if stand.firm]
    return case.target.level - max(firm) if firm else None


def _progress(case: _Case) -> Decimal | None:
    """The newest whole year or twelve months, as a share of the level."""
    if case.newest is None or case.goal.summed or not case.target.level:
        return None
    return round(case.newest.reading.value / case.target.level, 4)


def _evidence(case: _Case, first: _First | None) -> tuple[Evidence, ...]:
    """Every number that was weighed; the one by which it was first reached, before all."""
    shown = case.found._replace(found=toward.worth_showing(case.found.found))
    every = weigh.evidence(shown)
    if first is None:
        return every
    reached = [one.figure for one in (first.by, first.reading) if one is not None]
    known = {id(one.figure) for one in every}
    return (*(Evidence(one, holds=True) for one in reached if id(one) not in known), *every)
