"""Claims: one statement about trade each, with its words and the route of rules that read it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from communique.domain.amounts import Amount
from communique.domain.periods import Period
from communique.domain.trade import Flow, Measure


class Direction(StrEnum):
    """Which way a change or a record goes."""

    UP = "up"
    DOWN = "down"
    FLAT = "flat"
    HIGH = "high"
    LOW = "low"


class Modality(StrEnum):
    """How the report means the number."""

    ACTUAL = "actual"
    ESTIMATE = "estimate"
    FORECAST = "forecast"
    TARGET = "target"
    HYPOTHETICAL = "hypothetical"


class Schedule(StrEnum):
    """How a target stands against its date, in the claim's own words."""

    AHEAD = "ahead"
    ON = "on"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Span:
    """Offsets into the report's text, end not included."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the route: a rule, the words it read, and what it made of them."""

    rule: str
    words: str
    gives: str


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement about trade.

    quote      the words, exactly as the report prints them; `span` is where
    reporter   economy whose flow it is, ISO 3166 alpha-3 or group code; None
               where the report names one without a code
    partner    the other side, same codes; `WLD` for trade with the world
    product    None for all goods
    amount     None for a record
    direction  of a change (up, down, flat) or a record (high, low)
    of         for a record: LEVEL or CHANGE (a record rate of growth)
    since      for a record: the period named ("highest since 2011")
    period     what the value is for, or is to be reached in; None where the
               report does not say
    base       of a change: the period compared with, where stated
    speaker    who the report says said it; None is the report's own voice
    route      the rules that read it, in order
    """

    quote: str
    span: Span
    measure: Measure
    flow: Flow
    reporter: str | None
    partner: str | None
    product: str | None = None
    amount: Amount | None = None
    direction: Direction | None = None
    of: Measure | None = None
    since: Period | None = None
    period: Period | None = None
    base: Period | None = None
    modality: Modality = Modality.ACTUAL
    schedule: Schedule | None = None
    speaker: str | None = None
    route: tuple[Step, ...] = ()
