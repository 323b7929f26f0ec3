"""Ledgers → finding: who decides, whether they agree, and on what they split."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from communique.domain import Evidence, Finding, Flow, Measure, Period
from communique.verdicts import compare
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, Stance


@dataclass(frozen=True, slots=True)
class Stand:
    """What one ledger says of the claim, with the numbers it says it by."""

    view: View
    points: tuple[Point, ...]
    stance: Stance

    @property
    def firm(self) -> bool:
        """Whether it rests on a number that may contradict."""
        return any(point.firm and point.holds is not None for point in self.points)

    @property
    def point(self) -> Point:
        """The number to show: one that fits where the ledger does, else the newest firm one."""
        telling = [point for point in self.points if point.holds is not None]
        telling = [point for point in telling if point.firm] or telling or list(self.points)
        fitting = [point for point in telling if point.holds]
        shown = telling if self.stance is Stance.NO or not fitting else fitting
        printed = [point for point in shown if point.basis != compare.LEVELS]
        return (printed or shown)[-1]


def stands(question: Question, period: Period, day: date) -> list[Stand]:
    """Every ledger that has a number for the period on that day."""
    return [
        stand
        for view in question.views
        if (stand := stand_of(question, view, period, day)) is not None
    ]


def stand_of(question: Question, view: View, period: Period, day: date) -> Stand | None:
    """One ledger's stand, None where it has no number."""
    found = tuple(compare.points(question, view, period, day))
    return Stand(view, found, compare.stance(list(found), question)) if found else None


def counted(found: Iterable[Stand]) -> list[Stand]:
    """Those that decide, firm ones first: the named source, else the firmest of each side."""
    telling = [s for s in found if s.stance is not Stance.SILENT and not s.view.aside]
    exact = [stand for stand in telling if not stand.view.wider] or telling
    sides = dict.fromkeys(stand.view.side for stand in exact)
    every = (s for side in sides for s in _of_side([s for s in exact if s.view.side == side]))
    return sorted(every, key=lambda stand: not stand.firm)


def finding(question: Question, found: list[Stand]) -> Finding | None:
    """All agree, none does, or it depends; None where nobody says anything.

    What fits only a wider coverage is not contradicted, it depends on the coverage; and the
    partner's count alone does not contradict what a usual mirror gap would explain.
    """
    deciding = counted(found)
    if not deciding:
        return None
    stances = {stand.stance for stand in deciding}
    if stances == {Stance.YES}:
        return Finding.SUPPORTED
    if stances != {Stance.NO} or wider_fits(found):
        return Finding.MIXED
    own = any(not stand.view.mirror for stand in deciding)
    firm = any(
        stand.firm and (own or not _may_be_mirror_gap(question, stand)) for stand in deciding
    )
    return Finding.CONTRADICTED if firm else Finding.NO_FIGURES


def _may_be_mirror_gap(question: Question, stand: Stand) -> bool:
    """Whether two honest counts of one trade could lie as far apart as this."""
    claim, wording = question.claim, question.wording
    if not stand.view.mirror or claim.measure is Measure.SHARE:
        return False
    if claim.flow.is_balance or claim.measure is Measure.RECORD:
        return claim.flow is not Flow.TURNOVER
    if claim.measure is not Measure.LEVEL:
        return False
    turnover = claim.flow is Flow.TURNOVER
    share = wording.mirror_turnover if turnover else wording.mirror_flow
    return compare.gap(question, stand.point) <= share * abs(stand.point.value)


def wider_fits(found: list[Stand]) -> list[Stand]:
    """Ledgers of a wider coverage on which the claim is true."""
    return [
        stand
        for stand in found
        if stand.view.wider and stand.stance is Stance.YES and not stand.view.aside
    ]


def axis(fitting: list[Stand], failing: list[Stand]) -> str:
    """On what a split verdict depends, in words."""
    stances = {stand.stance for stand in failing}
    if not fitting and stances & set(_OWN_SPLITS):
        return _OWN_SPLITS[next(s for s in _OWN_SPLITS if s in stances)]
    for words, of in _AXES:
        ours, theirs = {of(stand) for stand in fitting}, {of(stand) for stand in failing}
        if not ours & theirs:
            return words
    return "which source counts"


def evidence(found: Iterable[Stand]) -> tuple[Evidence, ...]:
    """Every number, those that decide first, each once."""
    every = list(found)
    first = counted(every)
    ordered = first + [stand for stand in every if stand not in first]
    seen: dict[Evidence, None] = {}
    for stand in ordered:
        for point in stand.points:
            seen.setdefault(Evidence(point.reading.figure, point.holds))
            for rival in point.rivals:
                seen.setdefault(Evidence(rival.figure, False))
    return tuple(seen)


def _of_side(found: list[Stand]) -> list[Stand]:
    return [stand for stand in found if stand.firm] or found


def _coverage(stand: Stand) -> object:
    return stand.view.ledger.account.coverage


def _reporter(stand: Stand) -> object:
    return stand.view.side


def _currency(stand: Stand) -> object:
    return stand.view.ledger.account.currency


_OWN_SPLITS = {
    Stance.OLD: "the vintage: it was so when first published, and was revised",
    Stance.LEVELS: "the printed rate or the printed levels",
    Stance.UNSEEN: "the vintage: what was out when it was said is not held, and these are near",
}
_AXES = (
    ("the coverage", _coverage),
    ("whose figures are used: the two sides differ", _reporter),
    ("the currency it is measured in", _currency),
)
