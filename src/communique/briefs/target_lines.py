"""Targets as JSON lines and as rows: every field of the registry, the status, the figures."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from typing import TextIO

from communique.briefs.contract import Json, evidence_fields, number
from communique.briefs.safe import visible
from communique.domain.target import Pace, Target, TargetStatus
from communique.outlook import Chance
from communique.outlook.board import Entry
from communique.outlook.history import words

COLUMNS = (
    "id", "status", "reason", "kind", "measure", "reporter", "partner", "flow", "product",
    "coverage", "definition", "level", "unit", "deadline", "summed", "announced", "announced_by",
    "venue", "base", "base_unit", "base_period", "as_of", "first_met", "first_met_by",
    "first_is_latest", "months_early", "early_in", "reached_late", "missed_by", "progress",
    "months_ahead", "growth", "growth_required", "chance", "likeliest", "chance_by", "leaning",
    "history", "url", "note", "quote",
)  # fmt: skip
OF_PACE = ("months_ahead", "growth", "growth_required")


def target_line(entry: Entry) -> Json:
    """One line of `communique targets --format jsonl`."""
    status, target = entry.status, entry.target
    return {
        "id": target.id,
        "status": status.attainment.value,
        "reason": status.reason,
        "as_of": status.as_of.isoformat(),
        **target_fields(target),
        **_outcome_fields(status),
        "pace": status.pace and pace_fields(status.pace),
        **_chance_fields(entry.chance),
        "history": words(entry.line),
        "line": [one.id for one in entry.line],
        "evidence": [evidence_fields(one) for one in status.evidence],
    }


def _outcome_fields(status: TargetStatus) -> Json:
    return {
        "first_met": _text(status.first_met),
        "first_met_by": _text(status.first_met_by),
        "first_is_latest": status.first_is_latest,
        "months_early": status.months_early,
        "early_in": status.early_in,
        "reached_late": _text(status.reached_late),
        "missed_by": number(status.missed_by),
        "progress": number(status.progress),
        "leaning": status.leaning and status.leaning.value,
    }


def _chance_fields(chance: Chance | None) -> Json:
    return {
        "chance": round(chance.reached, 4) if chance else None,
        "likeliest": _text(chance.likeliest) if chance else None,
        "chance_by": chance.account.source if chance else None,
    }


def target_fields(target: Target) -> Json:
    """What was announced, by whom, when, and what it counts."""
    return {
        "kind": target.kind.value,
        "measure": target.measure.value,
        "reporter": target.reporter,
        "partner": target.partner,
        "flow": target.flow.value,
        "product": target.product,
        "coverage": target.coverage.value,
        "definition": target.definition,
        "level": number(target.level),
        "unit": target.unit,
        "deadline": _text(target.deadline),
        "summed": _text(target.summed),
        "announced": _text(target.announced),
        "announced_by": target.announced_by,
        "venue": target.venue,
        "base": number(target.base),
        "base_unit": target.base_unit or None,
        "base_period": _text(target.base_period),
        "url": target.url,
        "note": target.note,
        "quote": target.quote,
    }


def pace_fields(pace: Pace) -> Json:
    """The newest figure beside the constant-growth path."""
    return {
        "base": number(pace.base),
        "base_period": str(pace.base_period),
        "base_by": pace.base_by,
        "latest": number(pace.latest),
        "period": str(pace.period),
        "months_ahead": pace.months_ahead,
        "growth": number(pace.growth),
        "growth_required": number(pace.required),
    }


def target_row(entry: Entry) -> Json:
    """The same on one row, without the figures."""
    pace = pace_fields(entry.status.pace) if entry.status.pace else {}
    every = {**target_line(entry), **{name: pace.get(name) for name in OF_PACE}}
    return {name: every[name] for name in COLUMNS}


def write_csv(entries: Iterable[Entry], to: TextIO) -> None:
    """A header and one row a target; what is missing is an empty cell."""
    writer = csv.DictWriter(to, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(dict, _safe(map(target_row, entries), to)))


def _safe(rows: Iterable[Json], to: TextIO) -> Iterator[Json]:
    """On a terminal, with nothing in a cell that it would obey."""
    for row in rows:
        if to.isatty():
            row = {name: visible(v) if isinstance(v, str) else v for name, v in row.items()}
        yield row


def _text(thing: object) -> str | None:
    return None if thing is None else str(thing)
