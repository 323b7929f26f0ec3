"""Verdicts: what the figures say of a story, then and now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from communique.domain.figure import Figure
from communique.domain.prospect import Prospect
from communique.domain.story import Story


class Finding(StrEnum):
    """The six things a verdict can say."""

    SUPPORTED = "supported"
    CONTRADICTED = "contradicted"
    MIXED = "mixed"
    PENDING = "pending"
    NO_FIGURES = "no figures"
    NOT_CHECKABLE = "not checkable"


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that fit the claim's wording, in the claim's own unit; None is open."""

    low: Decimal | None
    high: Decimal | None
    unit: str

    def holds(self, value: Decimal) -> bool:
        """Whether a value fits, ends included."""
        return (self.low is None or self.low <= value) and (self.high is None or value <= self.high)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One figure set beside the claim.

    figure  official or derived, in the unit of the claim where it could be
            brought there
    holds   whether the claim is true by this figure; None where it only informs
    """

    figure: Figure
    holds: bool | None = None


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the figures known on one day say.

    as_of       the day
    reason      one sentence, about numbers, never about people
    arithmetic  the sum in one line, empty where there is none
    interval    the values that would fit; None where the claim has no number
    """

    as_of: date
    finding: Finding
    reason: str
    evidence: tuple[Evidence, ...] = ()
    interval: Interval | None = None
    arithmetic: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A story judged twice.

    then  with what was published by the report's day; None where that day is unknown
    now   with what is known now (or on the day asked for)
    outlook  how likely it is, where it is or was pending and that was asked for
    """

    story: Story
    then: Judgement | None
    now: Judgement
    outlook: Prospect | None = None
