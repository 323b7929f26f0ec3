"""Ledgers → finding: who decides, whether they agree, and on what they split."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from communique.domain import Evidence, Finding, Flow, Measure, Period, Status
from communique.verdicts import compare, mirrors
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, Stance
from communique.verdicts.held import LEVELS, Answers, Held, held, seen


class Stand(NamedTuple):
    """What one ledger says of the claim.

    points  the numbers it says it by
    point   the one to show: of those that decide and say the same as the
            ledger, the newest
    firm    whether it rests on a number that may contradict
    """

    view: View
    points: tuple[Point, ...]
    stance: Stance
    point: Point
    firm: bool

    @property
    def fitting(self) -> Point | None:
        """The newest number that fits, where the ledger as a whole does not."""
        return next((point for point in reversed(self.points) if point.holds), None)


class Weighed(NamedTuple):
    """What all ledgers together make of the claim.

    found    every ledger that has a number
    counted  those that decide, firm ones first
    finding  None where nobody says anything
    """

    found: Sequence[Stand]
    counted: Sequence[Stand]
    finding: Finding | None


def weighed(question: Question, found: Sequence[Stand]) -> Weighed:
    """Bring what the ledgers say together."""
    decisive = counted(found)
    return Weighed(found, decisive, _finding(question, found, decisive))


def on(question: Question, period: Period, day: date) -> Weighed:
    """What everything known on a day says of the claim for a period."""
    held_for = question.held if period is question.period else question.memo.get(period)
    if held_for is None:
        held_for = _held_for(question, period)
    answers = held_for.on(day)
    key = id(answers)  # the panel keeps it alive
    found: Weighed | None = question.memo.get(key)
    if found is None:
        found = question.memo[key] = weighed(question, stands(question, answers))
    return found


def _held_for(question: Question, period: Period) -> Held:
    """What the panel holds for a period, kept with the question."""
    assert question.panel is not None  # nothing is weighed without a panel
    assert question.subject is not None
    found = held(question.panel, question.subject.at(period))
    if period is question.period:
        question.held = found
    else:
        question.memo[period] = found
    return found


def stands(question: Question, answers: Answers) -> list[Stand]:
    """Where each ledger that has a number stands."""
    return [
        stand(question, view, found)
        for view, told in answers
        if (found := compare.points(question, view, told))
    ]


def stand_of(question: Question, view: View, period: Period, day: date) -> Stand | None:
    """One ledger's stand for another period, None where it has no number."""
    assert question.panel is not None
    assert question.subject is not None
    told = seen(question.panel, view, question.subject.at(period), day)
    found = compare.points(question, view, told)
    return stand(question, view, found) if found else None


def stand(question: Question, view: View, found: Sequence[Point]) -> Stand:
    """Weigh the numbers of one ledger."""
    if len(found) == 1 and found[0].holds:
        return Stand(view, (found[0],), Stance.YES, found[0], found[0].measured.reading.firm)
    telling = compare.telling(found)
    return settled(view, found, compare.stance(telling, question), telling)


def settled(view: View, found: Sequence[Point], stance: Stance, telling: Sequence[Point]) -> Stand:
    """A ledger's stand, with the number to show."""
    if len(found) == 1:
        point = found[0]
        return Stand(view, (point,), stance, point, bool(telling) and point.measured.reading.firm)
    agreeing = [point for point in telling if point.holds is (stance is Stance.YES)]
    shown = agreeing or telling or _firm(found) or found
    point = shown[-1]
    if len(shown) > 1 and point.measured.basis == LEVELS:
        point = next((p for p in reversed(shown) if p.measured.basis != LEVELS), point)
    firm = bool(telling) and any(point.measured.reading.firm for point in telling)
    return Stand(view, tuple(found), stance, point, firm)


def _firm(found: Sequence[Point]) -> list[Point]:
    return [point for point in found if point.measured.reading.firm]


def counted(found: Iterable[Stand]) -> list[Stand]:
    """Those that decide, firm ones first: the named source, else the firmest of each side; of
    databases those that do not differ from an office that bears the claim out."""
    telling = [s for s in found if s.stance is not Stance.SILENT and not s.view.aside]
    if len(telling) < 2:
        return telling
    exact = [stand for stand in telling if not stand.view.wider] or telling
    firm_sides = {stand.view.side for stand in exact if stand.firm}
    every = [stand for stand in exact if stand.firm or stand.view.side not in firm_sides]
    every = _without_first_releases(_without_repeats(every))
    order = {side: place for place, side in enumerate(dict.fromkeys(s.view.side for s in every))}
    return sorted(every, key=lambda stand: (not stand.firm, order[stand.view.side]))


def _without_repeats(telling: list[Stand]) -> list[Stand]:
    """Without databases that differ from the very office they repeat, where that bears the claim
    out: they carry its figures in another vintage, or reconciled."""
    borne_out = {
        stand.view.side
        for stand in telling
        if stand.stance is Stance.YES and not stand.view.ledger.is_of_database
    }
    if not borne_out:
        return telling
    return [
        stand
        for stand in telling
        if stand.stance is Stance.YES
        or stand.view.side not in borne_out
        or not stand.view.ledger.is_of_database
    ]


def _without_first_releases(telling: list[Stand]) -> list[Stand]:
    """Without provisional numbers of an office whose later, exact ones bear the claim out."""
    final = [stand for stand in telling if stand.stance is Stance.YES and stand.firm]
    return [
        stand
        for stand in telling
        if stand.stance is Stance.YES or not any(_is_first_of(stand, other) for other in final)
    ]


def _is_first_of(stand: Stand, final: Stand) -> bool:
    """Whether a number is the first release of what another one settled: CENSUS/BEA, CENSUS."""
    first, last = stand.point.reading, final.point.reading
    offices = [set(s.view.ledger.account.source.split("/")) for s in (stand, final)]
    return (
        first.status is Status.PROVISIONAL
        and last.status is Status.EXACT
        and stand.view.side == final.view.side
        and bool(offices[0] & offices[1])
        and first.day < last.day
    )


def _finding(
    question: Question, found: Sequence[Stand], deciding: Sequence[Stand]
) -> Finding | None:
    """All agree, none does, or it depends; None where nobody says anything.

    What fits only a wider coverage is not contradicted, it depends on the coverage; what is open
    by the coarse digits of one ledger is not contradicted by another; and the partner's count
    alone, unless it is the source named, does not contradict what a usual mirror gap would
    explain.
    """
    if not deciding:
        return None
    if len(deciding) == 1 and deciding[0].stance is Stance.YES:
        return Finding.SUPPORTED
    stances = {stand.stance for stand in deciding}
    if stances == _ALL_YES:
        return Finding.SUPPORTED
    if stances != _ALL_NO or (len(found) > len(deciding) and wider_fits(found)):
        return Finding.MIXED
    if len(found) > len(deciding) and _is_open(question, found, deciding):
        return Finding.NO_FIGURES
    asked = question.panel.asked if question.panel is not None else None
    named = asked is not None and (asked.source or asked.side) is not None
    own = named or any(_is_own(question, stand) for stand in deciding)
    firm = any(
        stand.firm and (own or not _may_be_mirror_gap(question, stand)) for stand in deciding
    )
    return Finding.CONTRADICTED if firm else Finding.NO_FIGURES


_ALL_YES, _ALL_NO = {Stance.YES}, {Stance.NO}


def _is_open(question: Question, found: Sequence[Stand], deciding: Sequence[Stand]) -> bool:
    """Whether an office that does not decide has firm numbers, so coarse that the claim may be
    true of them."""
    if question.claim.measure is Measure.RECORD:
        return False
    heard = {stand.view.ledger.account.source for stand in deciding}
    return any(
        stand.stance is Stance.SILENT
        and stand.point.measured.reading.firm
        and stand.point.reading.period.of(stand.view.side) == question.period
        and not (stand.view.aside or stand.view.wider)
        and stand.view.ledger.account.source not in heard
        for stand in found
    )


def _is_own(question: Question, stand: Stand) -> bool:
    """Whether a count is of the claim's own side: of two named together, either side's, unless
    their counts are known to lie further apart than is usual."""
    if not mirrors.is_of_both(question.claim):
        return not stand.view.mirror
    return not mirrors.differ_widely(question, stand.view)


def _may_be_mirror_gap(question: Question, stand: Stand) -> bool:
    """Whether two honest counts of one trade could lie as far apart as this."""
    claim = question.claim
    if _is_own(question, stand):
        return False
    if claim.flow.is_balance or claim.measure is Measure.RECORD:
        return claim.flow is not Flow.TURNOVER
    return mirrors.may_explain(question, stand.point)


def wider_fits(found: Iterable[Stand]) -> list[Stand]:
    """Ledgers of a wider coverage on which the claim is true."""
    return [
        stand
        for stand in found
        if stand.view.wider and stand.stance is Stance.YES and not stand.view.aside
    ]


def axis(fitting: Sequence[Stand], failing: Sequence[Stand]) -> str:
    """On what a split verdict depends, in words."""
    stances = {stand.stance for stand in failing}
    if stances & set(_OWN_SPLITS) and (not fitting or stances <= set(_OWN_SPLITS)):
        return _OWN_SPLITS[next(s for s in _OWN_SPLITS if s in stances)]
    for words, of in _AXES:
        ours, theirs = {of(stand) for stand in fitting}, {of(stand) for stand in failing}
        if not ours & theirs:
            return words
    return "which source counts"


def evidence(weighed: Weighed) -> tuple[Evidence, ...]:
    """Every number, those that decide first, and after each what stands in a record's way."""
    stands = weighed.counted
    if len(stands) < len(weighed.found):
        first = {id(stand) for stand in stands}
        stands = [*stands, *(stand for stand in weighed.found if id(stand) not in first)]
    every = [point for stand in stands for point in stand.points]
    if not every or not every[0].measured.history:  # only records have rivals
        return tuple([Evidence(point.measured.reading.figure, point.holds) for point in every])
    told: dict[tuple[int, bool | None], Evidence] = {}
    for point in every:
        figure = point.measured.reading.figure
        told.setdefault((id(figure), point.holds), Evidence(figure, point.holds))
        for rival in point.measured.rivals:
            told.setdefault((id(rival.figure), False), Evidence(rival.figure, False))
    return tuple(told.values())


def _coverage(stand: Stand) -> object:
    return stand.view.ledger.account.coverage


def _reporter(stand: Stand) -> object:
    return stand.view.side


def _currency(stand: Stand) -> object:
    return stand.view.ledger.account.currency


_OWN_SPLITS = {
    Stance.OLD: "the vintage",
    Stance.LEVELS: "the printed rate or the printed levels",
    Stance.BLOCS: "whether blocs, or customs territories, are counted as one partner",
    Stance.UNSEEN: "the vintage: the release of that day is not held, only one near it",
}
_AXES = (
    ("the coverage", _coverage),
    ("whose figures are used: the two sides differ", _reporter),
    ("the currency it is measured in", _currency),
)
