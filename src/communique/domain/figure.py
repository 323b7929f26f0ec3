"""Figures: single official numbers, and the series they belong to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from communique.domain.origin import Origin
from communique.domain.periods import Period
from communique.domain.trade import Coverage, Flow, Measure, Status, Valuation


@dataclass(frozen=True, slots=True)
class Series:
    """What makes figures comparable: one office counting one thing one way.

    reporter, partner  ISO 3166 alpha-3, or a group code of the annotation guide
    product            None is all goods
    currency           ISO 4217 code of the value, or of the levels behind a rate
    """

    source: str
    reporter: str
    partner: str
    flow: Flow
    currency: str
    product: str | None = None
    coverage: Coverage = Coverage.GOODS
    valuation: Valuation | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One official number.

    value    whole units of the series' currency; for a published rate of
             growth (`measure` CHANGE) the percent against the year before.
             Missing is not zero: what was not reported has no figure
    status   how firm it is
    derived_from  the figures it was computed from; empty when an office
             printed it
    """

    series: Series
    period: Period
    value: Decimal
    origin: Origin
    measure: Measure = Measure.LEVEL
    status: Status = Status.EXACT
    derived_from: tuple[Figure, ...] = ()

    @property
    def source(self) -> str:
        """Code of the office or database."""
        return self.series.source

    @property
    def published(self) -> date | None:
        """The last day it can have been published; None where unknown."""
        return self.origin.vintage.day if self.origin.vintage else None

    @property
    def public_from(self) -> date:
        """The first day on which the number counts as public.

        Where the day of publication is unknown, that is one year after its
        period ended: by then every office in the store has released a first
        figure, and counting it earlier could credit a speaker with knowledge
        that nobody had. It was public for certain on the day we fetched it.
        """
        if self.published is not None:
            return self.published
        year_after = self.period.shift(12).ends
        return min(year_after, self.origin.retrieved or year_after)

    def known_on(self, day: date) -> bool:
        """Whether the number was public on that day (see `public_from`)."""
        return self.public_from <= day
