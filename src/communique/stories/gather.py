"""Bring the tellings of one statement together, in one report or many."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TypeVar

from communique.domain.amounts import Bound
from communique.domain.claim import Claim, Modality
from communique.domain.report import Report
from communique.domain.story import Story, Telling
from communique.domain.trade import Flow, Measure

Value = TypeVar("Value")

# Aims, forecasts and facts of one number are three statements.
_KINDS = {
    Modality.ACTUAL: "fact",
    Modality.ESTIMATE: "fact",
    Modality.FORECAST: "forecast",
    Modality.TARGET: "target",
    Modality.HYPOTHETICAL: "supposition",
}


@dataclass(frozen=True, slots=True)
class Agreement:
    """One way in which two tellings must agree to be one statement.

    label  what is compared, for people
    holds  whether two claims agree in it
    """

    label: str
    holds: Callable[[Claim, Claim], bool]


def gather(claims: Iterable[tuple[Report, Iterable[Claim]]]) -> list[Story]:
    """Stories in the order of their first telling.

    A claim joins the first story all of whose tellings it agrees with, so the
    result does not depend on anything but the order of the reports.
    """
    groups: dict[tuple[object, ...], list[_Group]] = {}
    order: list[_Group] = []
    for report, told in claims:
        for claim in told:
            candidates = groups.setdefault(_key(claim), [])
            said = _said_of(claim)
            group = next((one for one in candidates if one.takes(claim, said)), None)
            if group is None:
                group = _Group([], {})
                candidates.append(group)
                order.append(group)
            group.tellings.append(Telling(claim, report.id))
            group.ways.setdefault(said, claim)
    return [_story(group.tellings) for group in order]


@dataclass(slots=True)
class _Group:
    """The tellings of one statement so far, and one claim for each way in which it was said:
    what has been said ten thousand times alike is looked at once."""

    tellings: list[Telling]
    ways: dict[tuple[object, ...], Claim]

    def takes(self, claim: Claim, said: tuple[object, ...]) -> bool:
        """Whether a claim is another telling of the statement."""
        if said in self.ways:
            return True
        return all(same_statement(claim, other) for other in self.ways.values())


def _said_of(claim: Claim) -> tuple[object, ...]:
    """All that `AGREEMENTS` look at."""
    return (claim.amount, claim.modality, claim.period, claim.base, claim.since)


def same_statement(one: Claim, other: Claim) -> bool:
    """Whether two claims are tellings of one statement."""
    return all(agreement.holds(one, other) for agreement in AGREEMENTS)


def _key(claim: Claim) -> tuple[object, ...]:
    """What must be equal, so that only like is compared with like."""
    sides = (claim.reporter or "", claim.partner or "")
    unit = claim.amount.unit if claim.amount else None
    return (
        claim.measure,
        claim.flow,
        tuple(sorted(sides))
        if claim.flow is Flow.TURNOVER and claim.measure in _TWO_WAY
        else sides,
        claim.product,
        unit,
        claim.direction,
        claim.of,
        _KINDS[claim.modality],
    )


# Rank and share belong to one side even where the flow is two-way.
_TWO_WAY = (Measure.LEVEL, Measure.CHANGE, Measure.RECORD)


def _same_amount(one: Claim, other: Claim) -> bool:
    """Equal, or one is the other printed less finely: 190.27 and 190 billion."""
    if one.amount is None or other.amount is None:
        return one.amount is other.amount
    if (one.amount.high is None) != (other.amount.high is None):
        return False
    if one.amount.value == other.amount.value:
        return one.amount.high == other.amount.high
    coarse = max(one.amount, other.amount, key=lambda amount: amount.step)
    fine = other.amount if coarse is one.amount else one.amount
    low, high = coarse.printed()
    return low <= fine.value <= high and one.measure is Measure.LEVEL


def _same_period(one: Claim, other: Claim) -> bool:
    """Equal; an aim or forecast may leave its date out, a fact without one is another."""
    if one.period == other.period:
        return True
    if _KINDS[one.modality] == "fact" and one.measure is not Measure.RECORD:
        return False
    return one.period is None or other.period is None


def _same_time(field: str) -> Callable[[Claim, Claim], bool]:
    """Equal where both say it: a telling may leave the period out."""

    def agree(one: Claim, other: Claim) -> bool:
        first, second = getattr(one, field), getattr(other, field)
        return first is None or second is None or first == second

    return agree


def _opposed(one: Claim, other: Claim) -> bool:
    """Whether one telling says at least and the other at most."""
    if one.amount is None or other.amount is None:
        return False
    return {one.amount.bound, other.amount.bound} == {Bound.AT_LEAST, Bound.AT_MOST}


AGREEMENTS = (
    Agreement("the same number, or one printed less finely", _same_amount),
    Agreement("the same period; aims may leave it out", _same_period),
    Agreement("the same base, where both name one", _same_time("base")),
    Agreement("the same date of the record", _same_time("since")),
    Agreement("no opposite bounds", lambda one, other: not _opposed(one, other)),
)


def _story(tellings: list[Telling]) -> Story:
    """The story of some tellings, told by the fullest with the others filled in."""
    told = [telling.claim for telling in tellings]
    fullest = max(told, key=_fullness)
    claim = replace(
        fullest,
        period=_first(claim.period for claim in (fullest, *told)),
        base=_first(claim.base for claim in (fullest, *told)),
        since=_first(claim.since for claim in (fullest, *told)),
        schedule=_first(claim.schedule for claim in (fullest, *told)),
        speaker=_first(claim.speaker for claim in (fullest, *told)),
    )
    return Story(claim, tuple(tellings), _differences(tellings))


def _fullness(claim: Claim) -> int:
    """How much a telling says; a finer number and a looser word count too."""
    said = sum(
        getattr(claim, field) is not None
        for field in ("period", "base", "since", "schedule", "speaker")
    )
    loosened = claim.amount is not None and claim.amount.bound is not Bound.EXACT
    return 2 * said + loosened


def _first(values: Iterable[Value | None]) -> Value | None:
    """The first that is said at all."""
    return next((value for value in values if value is not None), None)


_COMPARED = ("bound", "period", "base", "schedule", "modality", "speaker")


def _differences(tellings: list[Telling]) -> tuple[str, ...]:
    """Where the tellings differ, field by field: "period: 2024 / not said"."""
    found = []
    for field in _COMPARED:
        values = list(dict.fromkeys(_said(telling.claim, field) for telling in tellings))
        if len(values) > 1:
            found.append(f"{field}: {' / '.join(values)}")
    return tuple(found)


def _said(claim: Claim, field: str) -> str:
    if field == "bound":
        return str(claim.amount.bound) if claim.amount else "no number"
    value = getattr(claim, field)
    return "not said" if value is None else str(value)
