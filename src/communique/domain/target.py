"""Targets: levels that somebody announced, and how they stand on a day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from communique.domain.origin import Vintage
from communique.domain.periods import Period
from communique.domain.trade import Coverage, Flow, Measure
from communique.domain.verdict import Evidence


class TargetKind(StrEnum):
    """Whether it is to be reached, or only expected."""

    TARGET = "target"
    FORECAST = "forecast"


@dataclass(frozen=True, slots=True)
class Target:
    """A level that somebody announced.

    reporter, partner  of a turnover the two sides are equal
    level         whole units of `unit`; of a `change`, percent with its sign
    unit          ISO 4217 code, or `percent`
    deadline      None where it was announced without one; of a span of years,
                  it is to be reached by the end
    announced     None where the page does not date it
    base          the level it starts from, as announced, in `base_unit`
    base_period   None where the announcement names none
    summed        not a year's level: the sum of these years is to reach it
    definition    what is counted, where that is not simply trade in goods
    note          what a reader should know, in our words
    quote         the words of a report it was read from, else empty
    """

    id: str
    kind: TargetKind
    measure: Measure
    reporter: str
    partner: str
    flow: Flow
    level: Decimal
    unit: str
    deadline: Period | None = None
    announced: Vintage | None = None
    announced_by: str = ""
    venue: str = ""
    base: Decimal | None = None
    base_unit: str = ""
    base_period: Period | None = None
    product: str | None = None
    coverage: Coverage = Coverage.GOODS
    summed: Period | None = None
    definition: str = ""
    url: str = ""
    note: str = ""
    quote: str = ""

    @property
    def said(self) -> date | None:
        """The last day it can have been announced."""
        return self.announced.day if self.announced else None

    @property
    def pair(self) -> tuple[str, str]:
        """Whose trade; of a turnover in one order, whoever is named first.

        >>> target = Target("x", TargetKind.TARGET, Measure.LEVEL, "RUS", "CHN", Flow.TURNOVER,
        ...                 Decimal(10), "USD")
        >>> target.pair
        ('CHN', 'RUS')
        """
        first, second = self.reporter, self.partner
        if self.flow is Flow.TURNOVER:
            first, second = sorted((first, second))
        return first, second

    def known_on(self, day: date) -> bool:
        """Whether it had been announced by that day; where nobody dates it, it counts as so,
        and where only the month or the year is known, from the beginning of that."""
        return self.announced is None or self.announced.first <= day


class Attainment(StrEnum):
    """The six things that can be said of a target on a day."""

    MET = "met"
    MISSED = "missed"
    PENDING = "pending"
    DEPENDS = "depends"
    OPEN_ENDED = "open-ended"
    NO_FIGURES = "no figures"


@dataclass(frozen=True, slots=True)
class Pace:
    """A level beside the constant-growth path that leads from the base to the deadline.

    base, base_period   where the path begins
    base_by             whose figure that is: an office, or "as announced"
    latest, period      the newest twelve months held, of one office; once the deadline
                        has passed, its last year
    months_ahead        how long before its time the path would be where `latest`
                        is; negative is behind; None without a deadline or where
                        the base was not below the level
    growth              percent a year from the base to the latest
    required            percent a year from the latest to the deadline
    """

    base: Decimal
    base_period: Period
    base_by: str
    latest: Decimal
    period: Period
    months_ahead: int | None
    growth: Decimal
    required: Decimal | None


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """How a target stands, by what had been published on a day.

    reason        one sentence, about numbers
    first_met     the first year, fiscal year or span in which the level was
                  reached, in time; None where it was not
    first_met_by  the months of it by which it was reached, where monthly or
                  cumulative figures tell
    first_is_latest  the year before is not held: it may have been reached earlier
    months_early  how long before the end of the deadline, at least
    early_in      "months", or "years" where only whole years are held
    reached_late  the first year in which it was reached after the deadline
    missed_by     what was lacking in the year of the deadline, in `unit`
    progress      the newest twelve months as a share of the level; once its date has
                  passed, those of its last year
    leaning       what figures speak for that decide nothing: rounded, quoted or
                  converted ones, or those of the years around the deadline
    """

    target: Target
    as_of: date
    attainment: Attainment
    reason: str
    first_met: Period | None = None
    first_met_by: Period | None = None
    first_is_latest: bool = False
    months_early: int | None = None
    early_in: str | None = None
    reached_late: Period | None = None
    missed_by: Decimal | None = None
    progress: Decimal | None = None
    pace: Pace | None = None
    leaning: Attainment | None = None
    evidence: tuple[Evidence, ...] = ()
