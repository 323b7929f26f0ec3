"""The bench: figures laid out so that a claim finds its own without reading the rest.

One `Ledger` is one office's account of one partner in one currency. It gives,
for a flow and a period, every value known on a day: printed, or derived from
its own figures alone (`derive`). Build a `Bench` once and judge any number of
stories on it: what was laid out for one claim is kept for the next.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Any, NamedTuple

from communique.domain import Coverage, Figure, Flow, Measure, Period
from communique.figures import offices
from communique.figures.targets import ByPair, packaged_by_pair
from communique.verdicts import derive
from communique.verdicts.readings import (
    Reading,
    finest,
    newest_last,
    printed_first,
    reading_of,
)

Slot = tuple[Flow, Measure]


class Account(NamedTuple):
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
    def of(cls, readings: Iterable[Reading]) -> Vintages:
        """In the order of their days."""
        ordered = list(readings)
        if len(ordered) > 1:
            ordered.sort(key=newest_last)
        return cls(ordered, [reading.day for reading in ordered])

    def on(self, day: date) -> tuple[Reading, ...]:
        """What was known on the day, each number once and at its finest."""
        known = bisect_right(self.days, day)
        found = self._known.get(known)
        if found is None:
            readings = self.readings[:known]
            several = len(readings) > 1
            found = finest(printed_first(readings)) if several else tuple(readings)
            self._known[known] = found
        return found


@dataclass(slots=True, eq=False)
class Ledger:
    """One office's account of one partner in one currency, every vintage."""

    account: Account
    slots: dict[Slot, dict[Period, list[Reading]]] = field(default_factory=dict)
    _vintages: dict[Slot, dict[Period, Vintages]] = field(default_factory=dict)
    _periods: dict[Slot, list[Period]] = field(default_factory=dict)
    _first_firm: dict[Flow, dict[Period, Reading]] = field(default_factory=dict)
    _growth: dict[object, tuple[Reading, ...]] = field(default_factory=dict)

    @property
    def is_of_database(self) -> bool:
        """Whether somebody else repeats what the office counts."""
        return offices.is_database(self.account.source)

    def printed(self, flow: Flow, measure: Measure, period: Period) -> list[Reading]:
        """All that the office printed, oldest first."""
        return self.slots.get((flow, measure), {}).get(period, [])

    def first_firm(self, flow: Flow, period: Period) -> Reading | None:
        """The first printed level on which a claim may be contradicted."""
        first = self._first_firm.get(flow)
        if first is None:
            every = self.slots.get((flow, Measure.LEVEL), {})
            firm = ((period, (r for r in readings if r.firm)) for period, readings in every.items())
            found = ((period, min(few, key=_day, default=None)) for period, few in firm)
            first = self._first_firm[flow] = {p: one for p, one in found if one is not None}
        return first.get(period)

    def levels(self, flow: Flow, period: Period, day: date) -> tuple[Reading, ...]:
        """Every distinct level known on the day, oldest vintage first."""
        return self.vintages(flow, Measure.LEVEL, period).on(day)

    def rates(self, flow: Flow, period: Period, day: date) -> tuple[Reading, ...]:
        """Every distinct published rate of growth on the year before."""
        return self.vintages(flow, Measure.CHANGE, period).on(day)

    def growth(self, flow: Flow, period: Period, base: Period, day: date) -> tuple[Reading, ...]:
        """Growth computed from the levels known on the day."""
        now, before = self.levels(flow, period, day), self.levels(flow, base, day)
        key = (flow, period, base, id(now), id(before))  # `Vintages` keeps both alive
        if key not in self._growth:
            self._growth[key] = derive.growth(now, before)
        return self._growth[key]

    def coarser(self, flow: Flow, period: Period, day: date) -> list[Reading]:
        """Firm printings of the same levels with fewer digits, which `levels` leaves out."""
        printed = self.printed(flow, Measure.LEVEL, period)
        if len(printed) < 2:
            return []
        shown = {id(reading) for reading in self.levels(flow, period, day)}
        return [r for r in printed if r.day <= day and r.firm and id(r) not in shown]

    def vintages(self, flow: Flow, measure: Measure, period: Period) -> Vintages:
        """Everything there ever was of a flow and period, printed and derived."""
        slot = (flow, measure)
        kept = self._vintages.get(slot)
        if kept is None:
            kept = self._vintages[slot] = {}
        found = kept.get(period)
        if found is None:
            every = list(self.printed(flow, measure, period))
            if measure is Measure.LEVEL:
                every += derive.levels(self, flow, period)
            found = kept[period] = Vintages.of(every)
        return found

    def periods(self, flow: Flow, measure: Measure = Measure.LEVEL) -> list[Period]:
        """The periods it has anything for, in order."""
        slot = (flow, measure)
        if slot not in self._periods:
            self._periods[slot] = sorted(self._every_period(slot))
        return self._periods[slot]

    def days(self) -> set[date]:
        """When anything of it was published."""
        slots = (by_period.values() for by_period in self.slots.values())
        return {r.day for every in slots for readings in every for r in readings}

    def _every_period(self, slot: Slot) -> set[Period]:
        flow, measure = slot
        direct = set(self.slots.get(slot, ()))
        if measure is Measure.CHANGE or flow not in (Flow.TURNOVER, Flow.BALANCE):
            return direct
        both = (self.slots.get((part, measure), {}) for part in (Flow.EXPORTS, Flow.IMPORTS))
        return direct | set.intersection(*map(set, both))


def _page(reading: Reading) -> object:
    """What tells the numbers that one release prints side by side."""
    figure = reading.figure
    return figure.series.source, figure.series.currency, figure.period, figure.origin.url


def _day(reading: Reading) -> date:
    return reading.day


def _by_account(ledger: Ledger) -> tuple[str, ...]:
    return tuple(map(str, ledger.account))


class Bench:
    """Ledgers by pair, built once from figures and kept for every story.

    memo      what was worked out for one claim and serves the next, by question;
              never more than the figures themselves say
    registry  the announced targets by pair, read when a claim first speaks of one
    """

    def __init__(
        self, figures: Iterable[Figure], *, registry: Callable[[], ByPair] = packaged_by_pair
    ) -> None:
        self.registry = registry
        self.memo: dict[object, Any] = {}
        self._ledgers: dict[Account, Ledger] = {}
        self._pairs: dict[tuple[str, str], list[Ledger]] = defaultdict(list)
        self._reporters: dict[str, list[Ledger]] = defaultdict(list)
        self._pages: dict[object, Decimal] = {}
        self.add(figures)

    def add(self, figures: Iterable[Figure]) -> None:
        """Lay out more figures, of pairs that are not on the bench yet."""
        self.memo.clear()  # what was worked out may rest on what is new
        known = set(self._ledgers)
        for figure in figures:
            self._enter(figure)
        self._put_in_order({account for account in self._ledgers if account not in known})

    def forget(self, reporter: str, partner: str) -> None:
        """Take off what both sides count of each other."""
        self.memo.clear()
        for pair in {(reporter, partner), (partner, reporter)}:
            gone = self._pairs.pop(pair, [])
            for ledger in gone:
                del self._ledgers[ledger.account]
                self._reporters[ledger.account.reporter].remove(ledger)

    def of(self, reporter: str, partner: str) -> list[Ledger]:
        """What anybody counts of `reporter`'s trade with `partner`, as `reporter` books it."""
        return self._pairs.get((reporter, partner), [])

    def every(self) -> list[Ledger]:
        """All ledgers, in an order that does not depend on how the figures came."""
        return sorted(self._ledgers.values(), key=lambda ledger: tuple(map(str, ledger.account)))

    def ledger(self, account: Account) -> Ledger | None:
        """One ledger by its account."""
        return self._ledgers.get(account)

    def beside(self, account: Account) -> list[Ledger]:
        """The ledgers of all partners that the same office keeps in the same way."""
        return [
            ledger
            for ledger in self._reporters.get(account.reporter, ())
            if ledger.account._replace(partner=account.partner) == account
        ]

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
            self._reporters[series.reporter].append(ledger)
        reading = reading_of(figure)
        slot = ledger.slots.setdefault((series.flow, figure.measure), {})
        slot.setdefault(figure.period.of(series.reporter), []).append(reading)
        if reading.firm and figure.measure is Measure.LEVEL and not reading.is_round:
            page = _page(reading)
            self._pages[page] = max(reading.half, self._pages.get(page, reading.half))

    def _put_in_order(self, new: Iterable[Account]) -> None:
        """So that nothing depends on the order in which the figures came."""
        accounts = list(new)
        pairs = {(account.reporter, account.partner) for account in accounts}
        for pair in pairs:
            self._pairs[pair].sort(key=_by_account)
        for reporter in {reporter for reporter, _ in pairs}:
            self._reporters[reporter].sort(key=_by_account)
        for account in accounts:
            for by_period in self._ledgers[account].slots.values():
                for readings in by_period.values():
                    readings[:] = sorted(map(self._as_its_page, readings), key=newest_last)

    def _as_its_page(self, reading: Reading) -> Reading:
        """A round number is as fine as what its page prints beside it: 90.0 beside 156.3."""
        page = self._pages.get(_page(reading))
        return (
            replace(reading, half=page)
            if page and reading.is_round and page < reading.half
            else reading
        )
