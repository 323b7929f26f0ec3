"""Months, sums since January and fiscal years: what follows from what, always marked.

An office prints the month and the sum since January. Neither replaces the
other: a sum holds what was revised since, so the difference of two sums is not
the month that was printed (China's exports of October 2019: 212.916 billion
dollars printed, 212.817 by difference). Where the two disagree, both are shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from communique.domain import Figure, Measure, Period
from communique.figures.bridge import weakest

BySlot = dict[Period, Figure]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A printed number, and what follows for it from other printed numbers."""

    printed: Figure
    derived: Figure

    @property
    def gap(self) -> Decimal:
        """How much more was printed than follows."""
        return self.printed.value - self.derived.value


def to_date(figures: Iterable[Figure]) -> list[Figure]:
    """Sums since January, and whole years, where every month is held and the sum is not.

    Give one vintage a series and period (`bridge.latest`): what is newest, or
    what was known on a day.
    """
    return [one for held in _series(figures) for one in _sums(held) if one.period not in held]


def months(figures: Iterable[Figure]) -> list[Figure]:
    """Months as differences of two sums since January, where the month is not held."""
    return [one for held in _series(figures) for one in _apart(held) if one.period not in held]


def fiscal_years(figures: Iterable[Figure]) -> list[Figure]:
    """Fiscal years of the reporter as sums of their months, where the year is not held."""
    return [one for held in _series(figures) for one in _fiscal(held) if one.period not in held]


def disagreements(figures: Iterable[Figure]) -> list[Disagreement]:
    """Where a printed number is not what follows from the others, whatever the reason."""
    return [
        Disagreement(held[one.period], one)
        for held in _series(figures)
        for one in (*_sums(held), *_apart(held))
        if one.period in held and held[one.period].value != one.value
    ]


# -- of one series ---------------------------------------------------------------------------


def _series(figures: Iterable[Figure]) -> list[BySlot]:
    """The levels by series and period."""
    found: dict[Hashable, BySlot] = defaultdict(dict)
    for figure in figures:
        if figure.measure is Measure.LEVEL:
            found[figure.series][figure.period] = figure
    return list(found.values())


def _sums(held: BySlot) -> Iterator[Figure]:
    """From January on, as long as every month is held; one month is no sum."""
    for year in sorted({period.year for period in held if period.months == 1}):
        parts: list[Figure] = []
        for month in range(12):
            figure = held.get(Period(year * 12 + month, 1))
            if figure is None:
                break
            parts.append(figure)
            if len(parts) > 1:
                yield _sum(parts, Period(year * 12, len(parts)))


def _fiscal(held: BySlot) -> Iterator[Figure]:
    for year in sorted({period.year for period in held if period.months == 1}):
        fiscal = Period.of_fiscal_year(year)
        for reporter in {figure.series.reporter for figure in held.values()}:
            whole = fiscal.of(reporter)
            parts = [held.get(Period(whole.first + month, 1)) for month in range(12)]
            known = [part for part in parts if part is not None]
            if len(known) == len(parts):
                yield _sum(known, fiscal)


def _apart(held: BySlot) -> Iterator[Figure]:
    """Each sum since January, less the one of a month before."""
    for period, figure in sorted(held.items()):
        if period.first % 12 == 0 and 1 < period.months <= 12 and not period.fiscal:
            before = held.get(Period(period.first, period.months - 1))
            if before is not None:
                note = f"{period} less {before.period}, which may hold revisions of months before"
                month = Period(period.last, 1)
                yield _derived((figure, before), month, figure.value - before.value, note)


def _sum(parts: Sequence[Figure], period: Period) -> Figure:
    value = sum((part.value for part in parts), Decimal(0))
    return _derived(parts, period, value, f"sum of {len(parts)} months")


def _derived(parts: Sequence[Figure], period: Period, value: Decimal, note: str) -> Figure:
    """As late and as weak as its parts: before the last of them nobody could do the sum."""
    latest = max(parts, key=lambda part: part.public_from)
    unknown = next((part for part in parts if part.origin.vintage is None), None)
    origin = (unknown or latest).origin
    return replace(
        latest,
        period=period,
        value=value,
        origin=replace(origin, note=note),
        status=weakest(parts),
        derived_from=tuple(parts),
    )
