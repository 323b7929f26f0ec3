"""Announced targets, as packaged: a small reader, so that "ahead of schedule" has a schedule."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path

from communique import figures
from communique.domain import Flow, Measure, Period, Vintage

PACKAGED = Path(figures.__file__).parent / "packaged" / "targets.csv"


@dataclass(frozen=True, slots=True)
class Target:
    """A level that somebody announced.

    level      whole units of `currency`
    deadline   None where it was announced without one
    announced  the last day it can have been; None where unknown
    base       the level it starts from, where the page gives one, and its period
    """

    id: str
    kind: str
    reporter: str
    partner: str
    flow: Flow
    level: Decimal
    currency: str
    deadline: Period | None
    announced: date | None
    announced_by: str
    base: Decimal | None
    base_period: Period | None
    url: str


Targets = Mapping[tuple[frozenset[str], Flow], list[Target]]


@cache
def packaged() -> Targets:
    """The packaged targets by pair and flow, read when first asked for."""
    found: dict[tuple[frozenset[str], Flow], list[Target]] = defaultdict(list)
    for target in read(PACKAGED):
        found[frozenset((target.reporter, target.partner)), target.flow].append(target)
    return found


def read(path: Path) -> Iterator[Target]:
    """Targets of a level from the project's own table."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            if row["measure"] == Measure.LEVEL:
                yield _target(row)


def _target(row: Mapping[str, str]) -> Target:
    announced = Vintage.parse(row["announced"])
    same_unit = row["base_unit"] == row["unit"]
    return Target(
        id=row["id"],
        kind=row["kind"],
        reporter=row["reporter"],
        partner=row["partner"],
        flow=Flow(row["flow"]),
        level=Decimal(row["level"]),
        currency=row["unit"],
        deadline=_period(row["deadline"]),
        announced=announced.day if announced else None,
        announced_by=row["announced_by"],
        base=Decimal(row["base_level"]) if row["base_level"] and same_unit else None,
        base_period=_period(row["base_period"]),
        url=row["url"],
    )


def _period(text: str) -> Period | None:
    return Period.parse(text) if text else None
