"""The registry: announced targets as packaged, with who said it, when, and where to read it."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path

from communique.domain import Coverage, Flow, Measure, Period, Vintage
from communique.domain.target import Target, TargetKind
from communique.errors import FigureError

PACKAGED = Path(__file__).parent / "packaged" / "targets.csv"
COLUMNS = (
    "id", "kind", "measure", "reporter", "partner", "flow", "level", "unit", "deadline",
    "announced", "announced_by", "venue", "base_level", "base_unit", "base_period", "product",
    "coverage", "summed", "definition", "url", "note",
)  # fmt: skip

Pair = tuple[frozenset[str], Flow]
ByPair = Mapping[Pair, list[Target]]


@cache
def packaged() -> tuple[Target, ...]:
    """Every packaged target, oldest announcement first; read when first asked for."""
    return tuple(in_order(read(PACKAGED)))


@cache
def packaged_by_pair() -> ByPair:
    """The packaged targets of each pair and flow, whoever is named first."""
    return by_pair(packaged())


def by_pair(targets: Iterable[Target]) -> ByPair:
    """Targets of each pair and flow, whoever is named first."""
    found: dict[Pair, list[Target]] = defaultdict(list)
    for target in targets:
        found[frozenset((target.reporter, target.partner)), target.flow].append(target)
    return found


def in_order(targets: Iterable[Target]) -> list[Target]:
    """By the day of the announcement, those without one last; of one day, the lower level first."""
    return sorted(targets, key=_order)


def _order(target: Target) -> tuple[object, ...]:
    return target.said is None, target.said or date.min, target.level, target.id


def read(path: Path) -> Iterator[Target]:
    """Targets from a table with the columns of the packaged one."""
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, strict=True):
            yield target_of(row)


def target_of(row: Mapping[str, str]) -> Target:
    """A row of the registry as a target; an unreadable one is named.

    Raises:
        FigureError: a cell is not what its column holds; the message says which row.
    """
    try:
        return Target(
            id=row["id"],
            kind=TargetKind(row["kind"]),
            measure=Measure(row["measure"]),
            reporter=row["reporter"],
            partner=row["partner"],
            flow=Flow(row["flow"]),
            level=Decimal(row["level"]),
            unit=row["unit"],
            deadline=_period(row["deadline"]),
            announced=Vintage.parse(row["announced"]),
            announced_by=row["announced_by"],
            venue=row["venue"],
            base=Decimal(row["base_level"]) if row["base_level"] else None,
            base_unit=row["base_unit"],
            base_period=_period(row["base_period"]),
            product=row["product"] or None,
            coverage=Coverage(row["coverage"]),
            summed=_period(row["summed"]),
            definition=row["definition"],
            url=row["url"],
            note=row["note"],
            quote=row.get("quote") or "",
        )
    except (ValueError, InvalidOperation) as error:
        raise FigureError(f"unreadable target {row['id']!r}: {error}") from error


def row_of(target: Target) -> dict[str, str]:
    """A target as a row of the registry: what `target_of` reads again."""
    return {
        "id": target.id,
        "kind": target.kind.value,
        "measure": target.measure.value,
        "reporter": target.reporter,
        "partner": target.partner,
        "flow": target.flow.value,
        "level": f"{target.level:f}",
        "unit": target.unit,
        "deadline": _text(target.deadline),
        "announced": _text(target.announced),
        "announced_by": target.announced_by,
        "venue": target.venue,
        "base_level": "" if target.base is None else f"{target.base:f}",
        "base_unit": target.base_unit,
        "base_period": _text(target.base_period),
        "product": target.product or "",
        "coverage": target.coverage.value,
        "summed": _text(target.summed),
        "definition": target.definition,
        "url": target.url,
        "note": target.note,
        "quote": target.quote,
    }


def _period(text: str) -> Period | None:
    return Period.parse(text) if text else None


def _text(thing: object) -> str:
    return "" if thing is None else str(thing)
