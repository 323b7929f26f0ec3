"""Claims as rows of a table: one row a claim, the report's id before the guide's fields."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from communique.briefs.contract import Json, claim_fields
from communique.briefs.safe import visible
from communique.domain.claim import Claim
from communique.domain.report import Report

Read = Iterable[tuple[Report, Sequence[Claim]]]

COLUMNS = (
    "id", "quote", "measure", "flow", "reporter", "partner", "product", "value", "high", "unit",
    "bound", "direction", "of", "since", "period", "base", "modality", "schedule", "speaker",
)  # fmt: skip
NUMBERS = ("value", "high")


def claim_rows(report: Report, claims: Iterable[Claim]) -> Iterator[Json]:
    """The claims of one report; a report without claims has no row."""
    for claim in claims:
        yield {"id": report.id, **claim_fields(claim)}


def write_csv(read: Read, to: TextIO) -> None:
    """A header, then the rows of each report; what is missing is an empty cell."""
    writer = csv.DictWriter(to, COLUMNS, lineterminator="\n")
    shown = visible_row if to.isatty() else dict
    for number, (report, claims) in enumerate(read):
        if not number:
            writer.writeheader()
        writer.writerows(map(shown, claim_rows(report, claims)))


def visible_row(row: Json) -> Json:
    """A row with nothing in it that a terminal would obey."""
    return {name: visible(cell) if isinstance(cell, str) else cell for name, cell in row.items()}
