"""Two counts of one trade: what A books as exports, B books as imports.

They differ, for reasons that are mostly known: freight and insurance, goods
that pass through a third country, the time at sea, what each leaves out. The
gap is shown and the reasons are named; nothing is ever corrected by them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import product

from communique.domain import Figure, Flow, Measure, Status, Valuation

# A conversion adds its own error, and "more than" is no amount.
VAGUE = (Status.CONVERTED, Status.FLOOR)
WORDS = {
    Valuation.FOB: "FOB, without freight and insurance",
    Valuation.CIF: "CIF, with freight and insurance",
    Valuation.FAS: "FAS, as brought to the ship",
    Valuation.CUSTOMS: "at customs value, without freight and insurance",
    Valuation.MIXED: "FOB for exports, CIF for imports",
}


@dataclass(frozen=True, slots=True)
class Mirror:
    """One trade as two sides count it, in one currency and period."""

    own: Figure
    partner: Figure

    @property
    def gap(self) -> Decimal:
        """How much more the partner counts."""
        return self.partner.value - self.own.value

    @property
    def percent(self) -> Decimal | None:
        """The gap in percent of the own count; None where that is zero."""
        return round(self.gap / abs(self.own.value) * 100, 1) if self.own.value else None

    @property
    def why(self) -> str:
        """What is known of how the two are valued."""
        return _difference(self.own, self.partner)


def mirrors(figures: Iterable[Figure], reporter: str) -> list[Mirror]:
    """The levels of `reporter` beside those of its partner, where both are held.

    An international database stands beside itself, offices stand beside offices.
    """
    sides: dict[Hashable, tuple[list[Figure], list[Figure]]] = defaultdict(lambda: ([], []))
    for figure in figures:
        if figure.measure is Measure.LEVEL and figure.status not in VAGUE:
            is_partner = figure.series.reporter != reporter
            sides[_what(figure, as_partner=is_partner)][is_partner].append(figure)
    return [pair for own, partner in sides.values() for pair in _pairs(own, partner)]


def _what(figure: Figure, *, as_partner: bool) -> Hashable:
    """The trade that is counted, seen from the own side."""
    series = figure.series
    flow = series.flow.mirror if as_partner else series.flow
    period = figure.period.of(series.reporter)
    return flow, period, series.currency, series.product, series.coverage


def _pairs(own: list[Figure], partner: list[Figure]) -> Iterator[Mirror]:
    both = {one.source for one in own} & {one.source for one in partner}
    for one, other in product(own, partner):
        if one.source == other.source and Status.ESTIMATED in (one.status, other.status):
            continue  # the database worked one out from the other: no second count
        if one.source == other.source or not both & {one.source, other.source}:
            yield Mirror(one, other)


def _difference(own: Figure, partner: Figure) -> str:
    one, other = own.series.valuation, partner.series.valuation
    if own.series.flow in (Flow.TURNOVER, Flow.BALANCE):
        return "each side counts its imports with freight and insurance, the other's without"
    if one is None and other is None:
        return "neither says how it values; imports mostly hold freight and insurance"
    if one == other:
        return f"both are valued {one}"
    return f"{_valued(own)}; {_valued(partner)}"


def _valued(figure: Figure) -> str:
    """How one side values its flow, in words.

    >>> from communique.domain import Origin, Period, Series
    >>> series = Series("GACC", "CHN", "USA", Flow.IMPORTS, "USD", valuation=Valuation.CIF)
    >>> _valued(Figure(series, Period.of_year(2022), Decimal(1), Origin("GACC")))
    'CHN imports are CIF, with freight and insurance'
    """
    series = figure.series
    words = WORDS[series.valuation] if series.valuation else "of a valuation that is not said"
    return f"{series.reporter} {series.flow} are {words}"
