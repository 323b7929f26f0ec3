"""Stories: the same statement across its tellings."""

from __future__ import annotations

from dataclasses import dataclass

from communique.domain.claim import Claim


@dataclass(frozen=True, slots=True)
class Telling:
    """One time the statement was made: the claim as read, and the report it stands in."""

    claim: Claim
    report: str


@dataclass(frozen=True, slots=True)
class Story:
    """One statement, however often it is told.

    claim        the fullest telling, with what only the others say filled in
    tellings     every telling, in the order of the reports
    differences  how the tellings differ, in words: "about 25% / 25%"
    """

    claim: Claim
    tellings: tuple[Telling, ...]
    differences: tuple[str, ...] = ()
