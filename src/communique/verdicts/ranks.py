"""Ranks: a partner among all partners of one office, country by country and with blocs as one.

A rank is only certain where every partner is known, or where what the known
ones leave of the total is too small to hide another. Otherwise it lies between
two places, and the claim may still be wrong: five known partners above make a
third place impossible.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from communique.domain import WORLD, Flow, Measure, Period
from communique.domain.places import GROUPS
from communique.verdicts.bench import Bench
from communique.verdicts.choose import View
from communique.verdicts.readings import NONE, Reading, best, derived

# Groups that offices list as one partner beside countries, with the countries they then stand
# for: China's customs lists ASEAN, the EU, Latin America and Africa. Sources: the EU's and
# ASEAN's own lists of members (2025), UN M49 for the two continents.
MEMBERS: dict[str, frozenset[str]] = {
    name: frozenset(codes.split())
    for name, codes in {
        "EU": "AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT "
        "NLD POL PRT ROU SVK SVN SWE",
        "ASEAN": "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM",
        "AFRICA": "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ESH ETH GAB "
        "GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN "
        "SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE",
        "LATAM": "ABW AIA ARG ATG BHS BLM BLZ BOL BRA BRB CHL COL CRI CUB CUW CYM DMA DOM ECU "
        "FLK GLP GRD GTM GUF GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SLV SUR "
        "SXM TCA TTO URY VCT VEN VGB VIR",
    }.items()
}


# Customs territories that an office lists beside countries, and that its government counts among
# its own: "the fourth country" leaves them out, "the sixth partner" does not.
TERRITORIES = {"CHN": frozenset({"HKG", "MAC", "TWN"})}


class Place(NamedTuple):
    """Where a partner stands.

    low    its place among the partners held
    high   the last place it can have, whatever is not held; None where the
           total is not held either
    of     how many partners are held
    blocs  those counted as one partner; empty where only countries are
    without  customs territories left out
    """

    low: int
    high: int | None
    of: int
    blocs: tuple[str, ...] = ()
    without: tuple[str, ...] = ()


Placed = tuple[Reading, Place]


def places(bench: Bench, view: View, period: Period, day: date) -> Iterator[Placed]:
    """The partner's place among countries, and, where blocs are held, among both."""
    held = _values(bench, view, period, day)
    total = held.pop(WORLD, None)
    partner = view.ledger.account.partner
    if partner not in held:
        return
    countries = {code: reading for code, reading in held.items() if code not in GROUPS}
    blocs = {code: held[code] for code in sorted(held) if code in MEMBERS}
    within = {bloc: _members(bloc, period) & set(countries) for bloc in blocs}
    outside = {c: countries[c] for c in countries if not any(c in w for w in within.values())}
    ours = view.sign * held[partner].value
    rest = _left(view, total, [*outside.values(), *blocs.values()])
    if partner in countries:
        inside = [_left(view, blocs[b], [countries[c] for c in within[b]]) for b in blocs]
        hidden = _hidden([rest, *inside], ours)
        yield _placed(view, partner, countries, hidden)
        apart = TERRITORIES.get(view.ledger.account.reporter, frozenset()) & set(countries)
        if apart and partner not in apart:
            some = {code: countries[code] for code in countries if code not in apart}
            yield _placed(view, partner, some, hidden, without=tuple(sorted(apart)))
    if blocs and partner in outside | blocs:
        yield _placed(view, partner, outside | blocs, _hidden([rest], ours), tuple(blocs))


def _members(bloc: str, period: Period) -> frozenset[str]:
    """The members of a bloc at the time; only who left is kept by date."""
    with_uk = bloc == "EU" and period.year < 2020
    return MEMBERS[bloc] | {"GBR"} if with_uk else MEMBERS[bloc]


def _values(bench: Bench, view: View, period: Period, day: date) -> dict[str, Reading]:
    """What the same office has for every partner."""
    found: dict[str, Reading] = {}
    for ledger in bench.beside(view.ledger.account):
        reading = best(ledger.levels(view.flow, period, day))
        if reading is not None:
            found[ledger.account.partner] = reading
    return found


def _placed(
    view: View,
    partner: str,
    values: Mapping[str, Reading],
    hidden: int | None,
    blocs: tuple[str, ...] = (),
    without: tuple[str, ...] = (),
) -> Placed:
    ours = values[partner]
    above = [r for r in values.values() if view.sign * r.value > view.sign * ours.value]
    above.sort(key=lambda reading: -view.sign * reading.value)
    low = 1 + len(above)
    place = Place(low, None if hidden is None else low + hidden, len(values), blocs, without)
    how = f"{len(above)} of {len(values) - 1} other partners held are above"
    parts = (ours, *above)
    reading = derived(view.flow, Decimal(low), parts, half=NONE, how=how, measure=Measure.RANK)
    return reading, place


def _left(view: View, whole: Reading | None, parts: Iterable[Reading]) -> Decimal | None:
    """What the parts leave of a whole; None for a balance, where that bounds nothing."""
    if whole is None or view.flow is Flow.BALANCE:
        return None
    return max(NONE, whole.value - sum((reading.value for reading in parts), NONE))


def _hidden(rests: Iterable[Decimal | None], ours: Decimal) -> int | None:
    """How many partners that are not held could be larger, by what is left of each whole."""
    if ours <= 0:
        return None
    counts = [None if rest is None else int(rest // ours) for rest in rests]
    return None if None in counts else sum(count for count in counts if count is not None)
