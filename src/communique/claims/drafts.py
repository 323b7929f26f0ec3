"""Claims in the making."""

from __future__ import annotations

from dataclasses import dataclass

from communique.claims.context import Topic
from communique.claims.flows import Subject
from communique.claims.quantities import Printed
from communique.domain.claim import Modality, Schedule
from communique.domain.periods import Period
from communique.domain.trade import Measure


@dataclass(slots=True)
class Draft:
    """A claim before its words are cut out: indexes into the sentence's items.

    begin, at  the items where its quote begins and ends (end included)
    end        the item where the quote ends when words behind the number
               belong to it: "the $5 billion mark was passed"
    rule       the pattern that read it, in words
    compared   whether it is the base of another number
    subject    the phrase that opened its topic, where one did
    negated    whether the sentence denies it
    begun      where the course that it ends began: "to 127 billion between 2010 and 2022"
    placed     whether its period is worded with it, not taken from before
    """

    begin: int
    at: int
    measure: Measure
    topic: Topic
    rule: str
    quantity: Printed | None = None
    direction: str | None = None
    of: Measure | None = None
    since: Period | None = None
    period: Period | None = None
    base: Period | None = None
    modality: Modality | None = None
    schedule: Schedule | None = None
    compared: bool = False
    negated: bool = False
    begun: Period | None = None
    placed: bool = False
    end: int = 0
    subject: Subject | None = None

    @property
    def is_fact(self) -> bool:
        """Whether it is told as a fact."""
        return self.modality in (None, Modality.ACTUAL, Modality.ESTIMATE)

    @property
    def is_main(self) -> bool:
        """Whether it is a fact of its own, not the base of another."""
        return self.is_fact and not self.compared
