"""SDMX-JSON 2.0, as the IMF sends it by default: numbered keys and their tables, made plain.

Written because no library we keep reads it (tried 2026: sdmx1 2.28).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from communique.errors import SourceError


@dataclass(frozen=True, slots=True)
class Row:
    """One observation: its dimensions and attributes by name, its value as sent."""

    keys: Mapping[str, str]
    value: object
    line: str


def rows(answer: Any, office: str, *, dataflow: str) -> Iterator[Row]:
    """Every observation of an answer; none where it has no series.

    Raises:
        SourceError: another dataset, or keys that point nowhere.
    """
    try:
        data = answer["data"]
        for held in data["dataSets"]:
            structure = data["structures"][held.get("structure", 0)]
            _refuse_other(structure, office, dataflow)
            yield from _rows(held, structure)
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise SourceError(f"{office} sent JSON that is no SDMX-JSON 2.0 ({error!r})") from None


def _refuse_other(structure: Mapping[str, Any], office: str, dataflow: str) -> None:
    links = " ".join(str(link.get("urn", "")) for link in structure.get("links", []))
    if dataflow not in links:
        raise SourceError(f"{office}: the answer is of another dataset than {dataflow}")


def _rows(held: Mapping[str, Any], structure: Mapping[str, Any]) -> Iterator[Row]:
    dimensions, attributes = structure["dimensions"], structure.get("attributes", {})
    of_series = attributes.get("series", [])
    of_cell = attributes.get("observation", [])
    times = dimensions["observation"][0]
    for place, (key, series) in enumerate(held.get("series", {}).items(), start=1):
        named = _named(dimensions["series"], key.split(":"))
        line = f"series {place} ({'.'.join(named.values())})"
        named |= _attached(of_series, series.get("attributes", []))
        for at, cells in series.get("observations", {}).items():
            time = {times["id"]: _value(times["values"][int(at)])}
            yield Row(named | time | _attached(of_cell, cells[1:]), cells[0], line)


def _named(dimensions: Sequence[Mapping[str, Any]], places: Sequence[str]) -> dict[str, str]:
    pairs = zip(dimensions, places, strict=True)
    return {one["id"]: _value(one["values"][int(place)]) for one, place in pairs}


def _attached(attributes: Sequence[Mapping[str, Any]], cells: Sequence[object]) -> dict[str, str]:
    """Attributes by name: a cell is a number in the table, or the value itself."""
    found = {}
    for one, cell in zip(attributes, cells, strict=False):
        if cell is not None:
            table = one.get("values") or []
            found[one["id"]] = _value(table[cell]) if isinstance(cell, int) and table else str(cell)
    return found


def _value(one: Mapping[str, Any]) -> str:
    return str(one.get("id", one.get("value")))
