"""Readings: figures with what their digits leave open, and which of several printings count."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from communique.domain import Figure, Flow, Measure, Origin, Period, Series, Status
from communique.figures.bridge import weakest

NONE = Decimal(0)
# A figure printed with many zeros is still not vaguer than this share of itself.
VAGUEST = Decimal("0.01")
# A printed total and the sum of the printed flows this far apart are two numbers.
DISAGREE = Decimal("0.01")

_BOTH = {Flow.EXPORTS, Flow.IMPORTS}


@dataclass(frozen=True, slots=True)
class Reading:
    """One number of a ledger.

    value  in the ledger's currency, or in percent for a rate
    half   how far the true value may lie to either side of the printed one
    day    from when on it was public
    firm   whether a claim may be contradicted on it
    sum    how it was derived, in one line; empty when it was printed
    slack  how much further it may be off because its parts are of different
           vintages: within it, a difference of cumulative sums says nothing
    """

    figure: Figure
    value: Decimal
    half: Decimal
    day: date
    firm: bool
    sum: str = ""
    slack: Decimal = NONE

    @property
    def period(self) -> Period:
        """What it is for."""
        return self.figure.period

    @property
    def is_round(self) -> bool:
        """Whether a firm level has so few digits that they hardly say how fine it is."""
        level = self.figure.measure is Measure.LEVEL
        return level and self.firm and self.half >= VAGUEST * abs(self.value)

    @property
    def status(self) -> Status:
        """How firm it is."""
        return self.figure.status


def reading_of(figure: Figure) -> Reading:
    """A printed figure, from the day on which it counts as public."""
    day = figure.public_from
    return Reading(figure, figure.value, _half(figure), day, figure.status.decisive)


def _half(figure: Figure) -> Decimal:
    if figure.measure is Measure.CHANGE:
        exponent = figure.value.as_tuple().exponent
        return Decimal(5).scaleb(min(int(exponent), 0) - 1)
    if figure.value == 0:
        return NONE
    exponent = figure.value.normalize().as_tuple().exponent
    return min(Decimal(5).scaleb(int(exponent) - 1), VAGUEST * abs(figure.value))


def derived(
    flow: Flow,
    value: Decimal,
    parts: Sequence[Reading],
    *,
    half: Decimal,
    how: str,
    measure: Measure = Measure.LEVEL,
    period: Period | None = None,
    slack: Decimal = NONE,
) -> Reading:
    """A value computed from readings of one office: as late and as weak as its parts."""
    latest = max(parts, key=lambda part: part.day)
    first = parts[0].figure
    of = first.series
    status = weakest(part.figure for part in parts)
    figure = Figure(
        series=Series(
            of.source, of.reporter, of.partner, flow, of.currency, of.product, of.coverage
        ),
        period=period or first.period,
        value=value,
        origin=Origin(of.source, latest.figure.origin.vintage, latest.figure.origin.url, note=how),
        measure=measure,
        status=status,
        derived_from=tuple(part.figure for part in parts),
    )
    return Reading(figure, value, half, latest.day, status.decisive, how, slack)


def short(value: Decimal) -> str:
    """Billions with the digits that matter, for sums: 190.271, 0.6, 1740."""
    digits = round(value / 10**9, 3 if abs(value) < 10**12 else 1)
    return f"{digits.normalize():f}" if digits else "0"


# -- which of several --------------------------------------------------------------------


def best(readings: Iterable[Reading]) -> Reading | None:
    """The newest firm number, else the newest of any that is no conversion.

    A first release never displaces an exact figure, whatever day its page has: "2021" may
    be any day of that year.
    """
    newest: Reading | None = None
    for reading in readings:
        if reading.status is Status.CONVERTED:
            continue
        if newest is None or _displaces(reading, newest):
            newest = reading
    return newest


def _displaces(reading: Reading, newest: Reading) -> bool:
    if reading.status is Status.PROVISIONAL and newest.status is Status.EXACT:
        return False
    return reading.firm or not newest.firm


def printed_first(readings: Iterable[Reading]) -> list[Reading]:
    """Leave out what was derived where something as firm was printed."""
    every = list(readings)
    printed = [reading for reading in every if not reading.sum]
    firm = [reading for reading in printed if reading.firm]
    return [
        reading
        for reading in every
        if not reading.sum or _adds(reading, firm) or _is_firmer(reading, printed, firm)
    ]


def _is_firmer(reading: Reading, printed: list[Reading], firm: list[Reading]) -> bool:
    return not printed or (reading.firm and not firm)


def _adds(reading: Reading, firm: list[Reading]) -> bool:
    """Whether two printed flows contradict the printed total: both must be seen."""
    flows = {part.series.flow for part in reading.figure.derived_from}
    apart = (abs(r.value - reading.value) > DISAGREE * abs(r.value) for r in firm)
    return bool(firm) and reading.firm and flows == _BOTH and all(apart)


def finest(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Drop what is only a coarser printing of another: 240.1 beside 240.11.

    Of equal ones the earliest stays: it is the publication that settled it.
    """
    kept: list[Reading] = []
    for reading in sorted(readings, key=_firm_fine_early):
        if not any(_repeats(reading, other) for other in kept):
            kept.append(reading)
    return tuple(sorted(kept, key=_last_word_last))


def _last_word_last(reading: Reading) -> tuple[object, ...]:
    """By day, but that a provisional number of an unknown day comes before what may have
    replaced it: one of "2021" is not the revision of one of September 2021."""
    vintage = reading.figure.origin.vintage
    day = reading.day
    if reading.figure.status is Status.PROVISIONAL and vintage is not None:
        day = vintage.first
    return day, *newest_last(reading)


def _firm_fine_early(reading: Reading) -> tuple[object, ...]:
    return not reading.firm, reading.half, *newest_last(reading)


def newest_last(reading: Reading) -> tuple[object, ...]:
    """By day; of one day, the finer later. The rest makes the order total."""
    figure = reading.figure
    last = (figure.status, figure.origin.url, figure.origin.note, str(figure.series.valuation))
    return reading.day, -reading.half, reading.value, *last


def _repeats(reading: Reading, finer: Reading) -> bool:
    if reading.status is Status.FLOOR or finer.status is Status.FLOOR:
        return reading.value == finer.value and reading.status == finer.status
    return abs(reading.value - finer.value) <= reading.half
