"""Figures as rows for programs: JSON lines, CSV and Parquet, every field of every figure."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TextIO

from communique.briefs.contract import Json, figure_fields
from communique.briefs.parquet import convert
from communique.briefs.safe import visible
from communique.domain import Figure

COLUMNS = (
    "source", "label", "reporter", "partner", "flow", "product", "coverage", "valuation",
    "measure", "period", "value", "currency", "status", "published", "url", "note",
)  # fmt: skip
EXTRA = ("label", "product", "coverage", "valuation", "note")

# The value is a DOUBLE, for arithmetic, and text, for its digits.
TYPES = dict.fromkeys(COLUMNS, "VARCHAR") | {"value": "DOUBLE", "printed": "VARCHAR"}


def json_fields(figure: Figure) -> Json:
    """One object a figure, with the exact value and what it was derived from."""
    extra = fields(figure)
    return {**figure_fields(figure), **{key: extra[key] or None for key in EXTRA}}


def write_csv(figures: Iterable[Figure], to: TextIO) -> None:
    """One row a figure in the columns of the packaged file, with the source's label."""
    writer = csv.DictWriter(to, COLUMNS, lineterminator="\n")
    writer.writeheader()
    shown = _visible if to.isatty() else dict
    writer.writerows(shown(fields(figure)) for figure in figures)


def write_parquet(figures: Iterable[Figure], to: Path) -> None:
    """The same columns, typed, through JSON lines beside the file."""
    rows = to.with_name("rows.jsonl")
    with rows.open("w", encoding="utf-8") as lines:
        for figure in figures:
            row = fields(figure)
            typed = {**row, "value": float(figure.value), "printed": row["value"]}
            lines.write(json.dumps(typed, ensure_ascii=False) + "\n")
    convert(rows, to, TYPES)


def fields(figure: Figure) -> dict[str, str]:
    """A figure in the columns of the packaged file; what is missing is empty."""
    series, origin = figure.series, figure.origin
    return {
        "source": series.source,
        "label": label(figure),
        "reporter": series.reporter,
        "partner": series.partner,
        "flow": series.flow.value,
        "product": series.product or "",
        "coverage": series.coverage.value,
        "valuation": series.valuation or "",
        "measure": figure.measure.value,
        "period": str(figure.period),
        "value": f"{figure.value:f}",
        "currency": series.currency,
        "status": figure.status.value,
        "published": str(origin.vintage or ""),
        "url": origin.url,
        "note": origin.note,
    }


def label(figure: Figure) -> str:
    """What people call the office."""
    from communique.figures.offices import label

    return label(figure.source, figure.series.reporter)


def _visible(row: Mapping[str, str]) -> dict[str, str]:
    """A row with nothing in it that a terminal would obey."""
    return {name: visible(cell) for name, cell in row.items()}
