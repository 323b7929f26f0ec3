"""How a target stands on a day, by the ledgers and rules of the verdicts.

    for status in statuses(packaged(), figures, as_of=date(2026, 11, 24)): ...

A target is judged as the claim that its level is to be reached by its date (see
`communique.verdicts.reaching`). Nothing is met or missed on rounded, quoted or
converted figures alone: what they speak for is told as `leaning`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

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
    Span,
)
from communique.domain.amounts import PERCENT
from communique.domain.target import Attainment, Target, TargetKind, TargetStatus
from communique.outlook import pace, telling
from communique.outlook.case import Case, First
from communique.verdicts import Bench, toward, weigh
from communique.verdicts.compare import Question, Stance
from communique.verdicts.judge import LONG_OVER, ask, way_of
from communique.verdicts.weigh import Stand

Told = tuple[Evidence, ...]


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
    return _attained(Case(target, question, as_of))


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


def _attained(case: Case) -> TargetStatus:
    """Met, missed, and so on, with all that can be said of it."""
    found, leaning = _decided(case)
    reached = case.reached if found not in (Attainment.MISSED, Attainment.NO_FIGURES) else None
    missed = found is Attainment.MISSED
    shown = case.newest if found is Attainment.PENDING else case.shown
    status = TargetStatus(
        case.target,
        case.day,
        found,
        reason="",
        first_met=reached.period if reached else None,
        first_met_by=reached.by.period if reached and reached.by else None,
        first_is_latest=reached is not None and not reached.exact,
        months_early=_months_early(case, reached),
        early_in=_counted_in(case, reached),
        reached_late=case.reached_late if missed else None,
        missed_by=_lacking(case) if missed else None,
        progress=_progress(case.target, shown),
        pace=pace.of(case.target, shown, case.day),
        leaning=leaning,
        evidence=_evidence(case, reached, shown),
    )
    heard = telling.Heard(status, case.question, case.goal, case.found, shown, case.near)
    return replace(status, reason=telling.reason(heard))


def _decided(case: Case) -> tuple[Attainment, Attainment | None]:
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


def _stances(case: Case) -> frozenset[Stance]:
    return frozenset(stand.stance for stand in case.found.counted)


def _is_awaited(case: Case) -> bool:
    """Whether figures of the last year may still come: within a year of its end."""
    deadline = case.goal.deadline
    silent = case.found.finding is None and bool(case.found.found)
    return silent and deadline is not None and deadline.ends + LONG_OVER >= case.day


def _months_early(case: Case, reached: First | None) -> int | None:
    """From the month by which it was reached to the end of the deadline."""
    deadline = case.goal.deadline
    return deadline.last - reached.last if deadline and reached else None


def _counted_in(case: Case, reached: First | None) -> str | None:
    if reached is None or case.goal.deadline is None:
        return None
    return "months" if reached.by else "years"


# -- how far -------------------------------------------------------------------------------


def _lacking(case: Case) -> Decimal | None:
    """What was lacking on the series that came nearest."""
    firm = [stand.point.value for stand in case.found.counted if stand.firm]
    return case.target.level - max(firm) if firm else None


def _progress(target: Target, shown: pace.Newest | None) -> Decimal | None:
    """What is shown, as a share of the level."""
    if shown is None or target.summed or not target.level:
        return None
    return round(shown.reading.value / target.level, 4)


def _evidence(case: Case, reached: First | None, shown: pace.Newest | None) -> Told:
    """Every number that was weighed, the one by which it was first reached before all; where
    none was, the newest ones."""
    if not case.found.counted:
        return _only_shown(case, shown)
    worth = toward.worth_showing(case.found.found)
    every = weigh.evidence(case.found._replace(found=worth))
    known = {id(one.figure) for one in every}
    first = (reached.by, reached.reading) if reached else ()
    figures = [one.figure for one in first if one is not None]
    return (*(Evidence(one, holds=True) for one in figures if id(one) not in known), *every)


def _only_shown(case: Case, shown: pace.Newest | None) -> Told:
    readings = [stand.point.reading for stand in case.near or _newest_first(case)]
    readings = [*([shown.reading] if shown else []), *readings]
    return tuple(Evidence(figure) for figure in dict.fromkeys(one.figure for one in readings))


def _newest_first(case: Case) -> list[Stand]:
    """What is held, without what ends two years before the newest."""
    found = sorted(case.found.found, key=lambda stand: (not stand.firm, -_last(stand)))
    newest = max(map(_last, found), default=0)
    return [stand for stand in found if _last(stand) >= newest - 24]


def _last(stand: Stand) -> int:
    return stand.point.reading.period.last
