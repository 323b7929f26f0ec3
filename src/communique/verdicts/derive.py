"""What follows from one office's own numbers: totals, balances, sums of months, growth, shares.

Never from two offices, and of several vintages always the nearest two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from typing import Protocol

from communique.domain import Flow, Measure, Period, Status, Valuation
from communique.verdicts import reasons
from communique.verdicts.readings import Reading, derived, short

# Two flows published further apart than this are not added: one may be revised.
TOGETHER = 400
# What revisions do to a cumulative sum from one release to the next, as a share of it:
# China's customs took 146.887 (2021) to 147.2 within a year.
REVISED = Decimal("0.002")
# Two bases this close, as a share, give the same growth: 146.88 and 146.887.
ALIKE = Decimal("0.0005")
# One floor or conversion tells nothing of growth.
_VAGUE = (Status.FLOOR, Status.CONVERTED)


class Printed(Protocol):
    """Whatever knows the numbers that one office printed for a flow and period."""

    def printed(self, flow: Flow, measure: Measure, period: Period) -> list[Reading]:
        """All of them, oldest first."""

    def first_firm(self, flow: Flow, period: Period) -> Reading | None:
        """The first level on which a claim may be contradicted."""


def levels(ledger: Printed, flow: Flow, period: Period) -> Iterator[Reading]:
    """Every level of a flow that the other numbers of its ledger imply."""
    if flow in (Flow.TURNOVER, Flow.BALANCE):
        yield from _added(ledger, flow, period)
    if flow in _OTHER:
        yield from _left(ledger, flow, period)
    yield from _implied(ledger, flow, period)
    if period.months > 1:
        yield from _summed(ledger, flow, period)
    if period.first % 12 and period.months <= 12:
        yield from _taken_apart(ledger, flow, period)


# -- the two flows -------------------------------------------------------------------------


def _added(ledger: Printed, flow: Flow, period: Period) -> Iterator[Reading]:
    """Exports + imports, or exports - imports."""
    sign = -1 if flow is Flow.BALANCE else 1
    imports = ledger.printed(Flow.IMPORTS, Measure.LEVEL, period)
    for out in ledger.printed(Flow.EXPORTS, Measure.LEVEL, period):
        back = _nearest(imports, out)
        if back is not None:
            yield _combined(flow, out, sign, back)


_OTHER = {Flow.EXPORTS: Flow.IMPORTS, Flow.IMPORTS: Flow.EXPORTS}


def _left(ledger: Printed, flow: Flow, period: Period) -> Iterator[Reading]:
    """One flow, where the office prints only the total and the other."""
    others = ledger.printed(_OTHER[flow], Measure.LEVEL, period)
    for total in ledger.printed(Flow.TURNOVER, Measure.LEVEL, period):
        other = _nearest(others, total)
        if other is not None and _VAGUE[0] not in (total.status, other.status):
            yield _combined(flow, total, -1, other)


def _nearest(readings: list[Reading], to: Reading) -> Reading | None:
    """The reading of the nearest day, None where even that is of another round of releases."""
    near = min(readings, key=lambda reading: abs(reading.day - to.day), default=None)
    return near if near is not None and abs(near.day - to.day).days <= TOGETHER else None


def _combined(flow: Flow, one: Reading, sign: int, other: Reading) -> Reading:
    value = one.value + sign * other.value
    how = f"{short(one.value)} {'-+'[sign > 0]} {short(other.value)} = {short(value)} bn"
    return derived(flow, value, (one, other), half=one.half + other.half, how=how)


# -- other years and months ------------------------------------------------------------------


def _implied(ledger: Printed, flow: Flow, period: Period) -> Iterator[Reading]:
    """The level that the next year's level and rate of growth rest on."""
    after = period.shift(12)
    rates = ledger.printed(flow, Measure.CHANGE, after)
    if not rates:
        return
    for rate in rates:
        growth = 1 + rate.value / 100
        for level in ledger.printed(flow, Measure.LEVEL, after):
            if level.day == rate.day and level.firm and rate.firm and growth > 0:
                value = _to_digits(level.value / growth, 4)
                how = f"{short(level.value)} / {growth.normalize():f} = {short(value)} bn"
                yield derived(
                    flow,
                    value,
                    (level, rate),
                    half=value * (rate.half / 100 / growth + level.half / level.value),
                    how=f"{how}, implied by {after}",
                    period=period,
                )


def _to_digits(value: Decimal, digits: int) -> Decimal:
    """A derived level with no more digits than its parts can bear."""
    return round(value, digits - 1 - value.adjusted())


def _summed(ledger: Printed, flow: Flow, period: Period) -> Iterator[Reading]:
    """Several years, or the last twelve months: the first firm number of each part, added."""
    for months, word in ((12, "years"), (1, "months")):
        if period.months <= months or period.months % months:
            continue
        begin = Period(period.first, months)
        if ledger.first_firm(flow, begin) is None:
            continue
        steps = range(0, period.months, months)
        parts = _every(ledger, flow, (begin.shift(step) for step in steps))
        if parts:
            value = _total(part.value for part in parts)
            how = f"{len(parts)} {word} = {short(value)} bn"
            half = _total(part.half for part in parts)
            yield derived(flow, value, parts, half=half, how=how, period=period)
            return


def _every(ledger: Printed, flow: Flow, periods: Iterable[Period]) -> list[Reading]:
    """The first firm number of each period; none at all where one is missing."""
    found: list[Reading] = []
    for period in periods:
        part = ledger.first_firm(flow, period)
        if part is None:
            return []
        found.append(part)
    return found


def _taken_apart(ledger: Printed, flow: Flow, period: Period) -> Iterator[Reading]:
    """Months within cumulative sums: November is January–November less January–October."""
    january = period.first - period.first % 12
    whole = [Period(january, period.first - january)]
    if period.last < january + 12:
        signs = [-1, 1]
        whole.append(Period(january, period.last - january + 1))
    else:  # over the turn of the year: twelve months to November, a fiscal year
        signs = [-1, 1, 1]
        whole += [Period(january, 12), Period(january + 12, period.last - january - 11)]
    parts = _every(ledger, flow, whole)
    if not parts:
        return
    value = _total(sign * part.value for sign, part in zip(signs, parts, strict=True))
    yield derived(
        flow,
        value,
        parts,
        half=_total(part.half for part in parts),
        how=f"{' + '.join(short(part.value) for part in parts[1:])} - {short(parts[0].value)}"
        f" = {short(value)} bn",
        period=period,
        slack=REVISED * max(abs(part.value) for part in parts),
    )


def _total(values: Iterable[Decimal]) -> Decimal:
    return sum(values, Decimal(0))


# -- growth and shares -----------------------------------------------------------------------


def growth(now: Iterable[Reading], base: Iterable[Reading]) -> tuple[Reading, ...]:
    """The percent by which each level stands above each vintage of the base, the newest last.

    Of one day, the base of the nearest vintage comes last: it was known together with the level.
    """
    fit = [reading for reading in base if not _is_vague(reading) and reading.value]
    bases = [reading for reading in fit if reading.firm] or fit
    pairs = [
        (one, before)
        for one in now
        if not _is_vague(one)
        for before in (_distinct(bases, one) if len(bases) > 1 else bases)
        if one.value * before.value > 0
    ]
    if len(pairs) > 1:
        pairs = [pair for pair in pairs if _valued(pair[0]) == _valued(pair[1])] or pairs
        pairs.sort(key=_newest_and_nearest_last)
    return tuple(_growth(one, before) for one, before in pairs)


def _distinct(bases: Iterable[Reading], one: Reading) -> list[Reading]:
    """The bases that differ in more than their last digits, of those alike the nearest."""
    found: list[Reading] = []
    for base in sorted(bases, key=lambda base: abs(base.day - one.day)):
        if all(abs(base.value - other.value) > ALIKE * abs(other.value) for other in found):
            found.append(base)
    return found


def _valued(reading: Reading) -> set[Valuation | None]:
    """How a level, or what it was added up from, is valued: CIF is not set against FOB."""
    figures = reading.figure.derived_from or (reading.figure,)
    return {figure.series.valuation for figure in figures}


def _newest_and_nearest_last(pair: tuple[Reading, Reading]) -> tuple[date, timedelta]:
    one, before = pair
    return max(one.day, before.day), -abs(one.day - before.day)


def _is_vague(reading: Reading) -> bool:
    return reading.slack > 0 or reading.status in _VAGUE


def _growth(now: Reading, before: Reading) -> Reading:
    value = round((now.value / before.value - 1) * 100, 4)
    spread = now.half / abs(now.value) + before.half / abs(before.value)
    return derived(
        now.figure.series.flow,
        value,
        (now, before),
        half=spread * 100 * now.value / before.value,
        how=f"{short(now.value)} / {short(before.value)} bn = {reasons.percent(value)}",
        measure=Measure.CHANGE,
    )


def shares(parts: Iterable[Reading], totals: Iterable[Reading]) -> Iterator[Reading]:
    """Each part in percent of the total of the nearest vintage."""
    wholes = [total for total in totals if total.value]
    for part in parts:
        total = min(wholes, key=lambda r: abs(r.day - part.day), default=None)
        if total is None:
            return
        value = part.value / total.value * 100
        spread = part.half / (abs(part.value) or Decimal(1)) + total.half / abs(total.value)
        figures = f"{short(part.value)} / {short(total.value)} bn"
        yield derived(
            part.figure.series.flow,
            value,
            (part, total),
            half=value * spread,
            how=f"{figures} = {reasons.number(round(value, 2))}%",
            measure=Measure.SHARE,
        )
