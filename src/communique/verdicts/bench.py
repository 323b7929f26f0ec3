"""The bench: figures laid out so that a claim finds its own without reading the rest.

One `Ledger` is one office's account of one partner in one currency. It gives,
for a flow and a period, every value known on a day: printed, or derived from
its own figures alone (turnover from both flows, balance, a level from the next
year's rate), each with what its digits leave open. Build a `Bench` once and
judge any number of stories on it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import astuple, dataclass, field
from datetime import date
from decimal import Decimal

from communique.domain import Coverage, Figure, Flow, Measure, Origin, Period, Series, Status
from communique.figures.bridge import weakest

# A figure printed with many zeros is still not vaguer than this share of itself.
VAGUEST = Decimal("0.01")
# A printed total and the sum of the printed flows this far apart are two numbers.
DISAGREE = Decimal("0.01")
# Two flows published further apart than this are not added: one may be revised.
TOGETHER = 400


@dataclass(frozen=True, slots=True)
class Reading:
    """One value of a ledger.

    half  how far the true value may lie to either side of the printed one
    day   from when on it was public
    sum   how it was derived, in one line; empty when it was printed
    """

    figure: Figure
    half: Decimal
    day: date
    sum: str = ""

    @property
    def value(self) -> Decimal:
        """The value, in the ledger's currency, or in percent for a rate."""
        return self.figure.value

    @property
    def period(self) -> Period:
        """What it is for."""
        return self.figure.period

    @property
    def status(self) -> Status:
        """How firm it is."""
        return self.figure.status


Slot = tuple[Flow, Measure]
_BOTH = (Flow.EXPORTS, Flow.IMPORTS)


@dataclass(frozen=True, slots=True)
class Account:
    """Who keeps a ledger, of whose trade, in what."""

    source: str
    reporter: str
    partner: str
    currency: str
    product: str | None
    coverage: Coverage


@dataclass(slots=True)
class Vintages:
    """All readings for one flow and period, by the day from which they were public."""

    readings: list[Reading]
    days: list[date]
    _known: dict[int, tuple[Reading, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, readings: list[Reading]) -> Vintages:
        """In the order of their days."""
        ordered = sorted(readings, key=_newest_last)
        return cls(ordered, [reading.day for reading in ordered])

    def on(self, day: date) -> tuple[Reading, ...]:
        """What was known on the day, each number once and at its finest."""
        known = bisect_right(self.days, day)
        if known not in self._known:
            self._known[known] = finest(printed_first(self.readings[:known]))
        return self._known[known]


@dataclass(slots=True)
class Ledger:
    """One office's account of one partner in one currency, every vintage."""

    account: Account
    slots: dict[Slot, dict[Period, list[Reading]]] = field(default_factory=dict)
    _vintages: dict[Slot, dict[Period, Vintages]] = field(default_factory=dict)
    _periods: dict[Slot, list[Period]] = field(default_factory=dict)

    def levels(self, flow: Flow, period: Period, day: date) -> tuple[Reading, ...]:
        """Every distinct level known on the day, oldest vintage first."""
        return self._on((flow, Measure.LEVEL), period, day)

    def coarser(self, flow: Flow, period: Period, day: date) -> list[Reading]:
        """Firm printings of the same levels with fewer digits, which `levels` leaves out."""
        printed = self.slots.get((flow, Measure.LEVEL), {}).get(period, ())
        if len(printed) < 2:
            return []
        finest_ones = {id(reading) for reading in self.levels(flow, period, day)}
        firm = (r for r in printed if r.day <= day and r.status.decisive)
        return [reading for reading in firm if id(reading) not in finest_ones]

    def rates(self, flow: Flow, period: Period, day: date) -> tuple[Reading, ...]:
        """Every distinct published rate of growth on the year before."""
        return self._on((flow, Measure.CHANGE), period, day)

    def periods(self, flow: Flow, measure: Measure = Measure.LEVEL) -> list[Period]:
        """The periods it has anything for, in order."""
        slot = (flow, measure)
        if slot not in self._periods:
            self._periods[slot] = sorted(self._every_period(slot))
        return self._periods[slot]

    def _every_period(self, slot: Slot) -> set[Period]:
        flow, measure = slot
        direct = set(self.slots.get(slot, ()))
        if measure is Measure.CHANGE or flow not in _DERIVE:
            return direct
        exports, imports = (self.slots.get((part, measure), {}) for part in _BOTH)
        return direct | (set(exports) & set(imports))

    def _on(self, slot: Slot, period: Period, day: date) -> tuple[Reading, ...]:
        kept = self._vintages.setdefault(slot, {})
        vintages = kept.get(period)
        if vintages is None:
            vintages = kept[period] = Vintages.of(self._all(*slot, period))
        return vintages.on(day) if vintages.days else ()

    def _all(self, flow: Flow, measure: Measure, period: Period) -> list[Reading]:
        printed = list(self.slots.get((flow, measure), {}).get(period, ()))
        if measure is Measure.CHANGE:
            return printed
        ways = (_DERIVE.get(flow, _nothing), _implied, _summed)
        return printed + [reading for way in ways for reading in way(self, flow, period)]


def printed_first(readings: list[Reading]) -> list[Reading]:
    """Leave out what was derived where something as firm was printed."""
    printed = [reading for reading in readings if not reading.sum]
    firm = [reading for reading in printed if reading.status.decisive]
    return [
        reading
        for reading in readings
        if not reading.sum or _adds(reading, firm) or (not firm and _is_firmer(reading, printed))
    ]


def _is_firmer(reading: Reading, printed: list[Reading]) -> bool:
    return reading.status.decisive or not printed


def _adds(reading: Reading, firm: list[Reading]) -> bool:
    """Whether two printed flows contradict the printed total: both must be seen."""
    parts = reading.figure.derived_from
    flows = {part.series.flow for part in parts}
    apart = (abs(r.value - reading.value) > DISAGREE * abs(r.value) for r in firm)
    return bool(firm) and reading.status.decisive and len(flows) == 2 and all(apart)


def finest(readings: list[Reading]) -> tuple[Reading, ...]:
    """Drop what is only a coarser printing of another: 240.1 beside 240.11.

    Of equal ones the earliest stays: it is the publication that settled it.
    """
    kept: list[Reading] = []
    for reading in sorted(readings, key=_firm_fine_early):
        if not any(_repeats(reading, other) for other in kept):
            kept.append(reading)
    return tuple(sorted(kept, key=_newest_last))


def _firm_fine_early(reading: Reading) -> tuple[object, ...]:
    return not reading.status.decisive, reading.half, *_newest_last(reading)


def _newest_last(reading: Reading) -> tuple[object, ...]:
    """By day; of one day, the finer later. The rest makes the order total."""
    figure = reading.figure
    last = (figure.status, figure.origin.url, figure.origin.note, str(figure.series.valuation))
    return reading.day, -reading.half, reading.value, *last


def _repeats(reading: Reading, finer: Reading) -> bool:
    if reading.status is Status.FLOOR or finer.status is Status.FLOOR:
        return reading.value == finer.value and reading.status == finer.status
    return abs(reading.value - finer.value) <= reading.half


# -- derived values, always from one ledger ----------------------------------------------


def _added(ledger: Ledger, flow: Flow, period: Period) -> Iterator[Reading]:
    """Exports + imports, or exports - imports, of the nearest vintages."""
    sign = -1 if flow.is_balance else 1
    slots = ledger.slots
    imports = slots.get((Flow.IMPORTS, Measure.LEVEL), {}).get(period, [])
    for out in slots.get((Flow.EXPORTS, Measure.LEVEL), {}).get(period, ()):
        back = min(imports, key=lambda other: abs(other.day - out.day), default=None)
        if back is not None and abs(back.day - out.day).days <= TOGETHER:
            yield derived(
                flow,
                out.value + sign * back.value,
                (out, back),
                half=out.half + back.half,
                how=f"{short(out.value)} {'-+'[sign > 0]} {short(back.value)}"
                f" = {short(out.value + sign * back.value)} bn",
            )


def _implied(ledger: Ledger, flow: Flow, period: Period) -> Iterator[Reading]:
    """The level that the next year's level and rate of growth rest on."""
    after = period.shift(12)
    slots = ledger.slots
    rates = slots.get((flow, Measure.CHANGE), {}).get(after, ())
    levels = slots.get((flow, Measure.LEVEL), {}).get(after, ())
    pairs = (
        (level, rate) for rate in rates for level in levels
        if level.day == rate.day and level.status.decisive and rate.status.decisive
    )  # fmt: skip
    for level, rate in pairs:
        growth = 1 + rate.value / 100
        if growth > 0:
            value = _to_digits(level.value / growth, 4)
            yield derived(
                flow,
                value,
                (level, rate),
                half=value * (rate.half / 100 / growth + level.half / level.value),
                how=f"{short(level.value)} / {growth.normalize():f} = {short(value)} bn,"
                f" implied by {after}",
                period=period,
            )


def _summed(ledger: Ledger, flow: Flow, period: Period) -> Iterator[Reading]:
    """Several years, or the last twelve months: the first firm number of each part, added."""
    for months in (12, 1):
        if period.months <= months or period.months % months:
            continue
        parts = [
            _first_firm(ledger, flow, Period(period.first + offset, months))
            for offset in range(0, period.months, months)
        ]
        held = tuple(part for part in parts if part is not None)
        if len(held) == len(parts):
            value = sum((part.value for part in held), Decimal(0))
            how = f"{len(held)} {'years' if months == 12 else 'months'} = {short(value)} bn"
            half = sum((part.half for part in held), Decimal(0))
            yield derived(flow, value, held, half=half, how=how, period=period)
            return


def _first_firm(ledger: Ledger, flow: Flow, period: Period) -> Reading | None:
    printed = ledger.slots.get((flow, Measure.LEVEL), {}).get(period, ())
    firm = [reading for reading in printed if reading.status.decisive]
    return min(firm, key=lambda reading: reading.day, default=None)


def _to_digits(value: Decimal, digits: int) -> Decimal:
    """A derived level with no more digits than its parts can bear."""
    return round(value, digits - 1 - value.adjusted())


def _nothing(ledger: Ledger, flow: Flow, period: Period) -> Iterator[Reading]:
    return iter(())


_DERIVE: dict[Flow, Callable[[Ledger, Flow, Period], Iterator[Reading]]] = {
    Flow.TURNOVER: _added,
    Flow.BALANCE: _added,
}


def derived(
    flow: Flow,
    value: Decimal,
    parts: tuple[Reading, ...],
    *,
    half: Decimal,
    how: str,
    measure: Measure = Measure.LEVEL,
    period: Period | None = None,
) -> Reading:
    """A value computed from readings of one ledger: as late and as weak as its parts."""
    latest = max(parts, key=lambda part: part.day)
    first = parts[0].figure
    of = first.series
    return Reading(
        Figure(
            series=Series(
                of.source, of.reporter, of.partner, flow, of.currency, of.product, of.coverage
            ),
            period=period or first.period,
            value=value,
            origin=Origin(
                of.source, latest.figure.origin.vintage, latest.figure.origin.url, note=how
            ),
            measure=measure,
            status=weakest(part.figure for part in parts),
            derived_from=tuple(part.figure for part in parts),
        ),
        half,
        latest.day,
        how,
    )


def short(value: Decimal) -> str:
    """Billions with the digits that matter, for sums: 190.271, 0.6, 1740."""
    digits = round(value / 10**9, 3 if abs(value) < 10**12 else 1)
    return f"{digits.normalize():f}" if digits else "0"


# -- the bench ------------------------------------------------------------------------------


class Bench:
    """Ledgers by pair, built once from figures and kept for every story."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._ledgers: dict[Account, Ledger] = {}
        self._pairs: dict[tuple[str, str], list[Ledger]] = defaultdict(list)
        for figure in figures:
            self._enter(figure)
        self._put_in_order()

    def of(self, reporter: str, partner: str) -> list[Ledger]:
        """What anybody counts of `reporter`'s trade with `partner`, as `reporter` books it."""
        return self._pairs.get((reporter, partner), [])

    def ledger(self, account: Account) -> Ledger | None:
        """One ledger by its account."""
        return self._ledgers.get(account)

    def _enter(self, figure: Figure) -> None:
        series = figure.series
        account = Account(
            series.source, series.reporter, series.partner, series.currency,
            series.product, series.coverage,
        )  # fmt: skip
        ledger = self._ledgers.get(account)
        if ledger is None:
            ledger = self._ledgers[account] = Ledger(account)
            self._pairs[series.reporter, series.partner].append(ledger)
        slot = ledger.slots.setdefault((series.flow, figure.measure), {})
        slot.setdefault(figure.period.of(series.reporter), []).append(reading_of(figure))

    def _put_in_order(self) -> None:
        """So that nothing depends on the order in which the figures came."""
        for ledgers in self._pairs.values():
            ledgers.sort(key=lambda ledger: tuple(map(str, astuple(ledger.account))))
        for ledger in self._ledgers.values():
            for by_period in ledger.slots.values():
                for readings in by_period.values():
                    readings.sort(key=_newest_last)


def reading_of(figure: Figure) -> Reading:
    """A printed figure with what its digits leave open."""
    return Reading(figure, _half(figure), figure.published or figure.period.shift(12).ends)


def _half(figure: Figure) -> Decimal:
    if figure.measure is Measure.CHANGE:
        exponent = figure.value.as_tuple().exponent
        return Decimal(5).scaleb(min(int(exponent), 0) - 1)
    if figure.value == 0:
        return Decimal(0)
    exponent = figure.value.normalize().as_tuple().exponent
    return min(Decimal(5).scaleb(int(exponent) - 1), VAGUEST * abs(figure.value))
