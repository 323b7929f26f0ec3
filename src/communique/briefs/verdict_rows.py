"""Verdicts as rows of a table: one row a story, for spreadsheets and data frames."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from typing import TextIO

from communique.briefs.contract import Json, claim_fields, number
from communique.briefs.parts import (
    HOLDS_WORDS,
    Checked,
    links,
    office_of,
    published,
    shown_evidence,
    speakers,
)
from communique.briefs.rows import visible_row
from communique.briefs.words import figure_words
from communique.domain.amounts import PERCENT, RANK
from communique.domain.figure import Figure
from communique.domain.prospect import Prospect
from communique.domain.report import Report
from communique.domain.trade import Measure
from communique.domain.verdict import Evidence, Finding, Judgement, Verdict

CLAIM = (
    "measure", "flow", "reporter", "partner", "product", "value", "high", "unit", "bound",
    "direction", "of", "since", "period", "base", "modality", "schedule",
)  # fmt: skip
COLUMNS = (
    "report", "report_published", "statement", "quote", "said_by", "tellings", *CLAIM,
    "fits_from", "fits_to", "fits_unit",
    "then_on", "then_verdict", "then_reason", "now_on", "now_verdict", "now_reason", "sum",
    "office", "figure", "figure_unit", "figure_period", "figure_status", "figure_published",
    "figure_url", "outlook_on", "chance", "expected", "expected_low", "expected_high",
    "all_figures",
)  # fmt: skip

# Words of the report, which a spreadsheet would take for a formula where they begin so.
_FROM_OUTSIDE = ("report", "quote", "said_by", "product")
_FORMULA = re.compile(r"[=+\-@\t\r](?![\d.,]+\s?%?$)")


def verdict_rows(report: Report, verdicts: Sequence[Verdict]) -> Iterator[Json]:
    """The stories of one report, in order; a report without any has no row."""
    for at, verdict in enumerate(verdicts, start=1):
        claim = claim_fields(verdict.story.claim)
        yield {
            "report": report.id,
            "report_published": report.published and report.published.isoformat(),
            "statement": at,
            "quote": claim["quote"],
            "said_by": "; ".join(speakers(verdict.story)),
            "tellings": len(verdict.story.tellings),
            **{name: claim[name] for name in CLAIM},
            **_judged(verdict),
            **_figure(verdict),
            **_outlook(verdict.outlook),
            "all_figures": "\n".join(_told(one.evidence) for one in shown_evidence(verdict)),
        }


def write_verdicts(checked: Checked, to: TextIO) -> None:
    """A header, then a row a story; what is missing is an empty cell."""
    writer = csv.DictWriter(to, COLUMNS, lineterminator="\n")
    shown = visible_row if to.isatty() else dict
    begun = False
    for report, verdicts in checked:
        if not begun:
            writer.writeheader()
            begun = True
        rows = (_harmless(row) for row in verdict_rows(report, verdicts))
        writer.writerows(map(shown, rows))


def to_csv(checked: Checked) -> str:
    """The same as one text."""
    from io import StringIO

    out = StringIO()
    write_verdicts(checked, out)
    return out.getvalue()


def _judged(verdict: Verdict) -> Json:
    now, then = verdict.now, verdict.then
    interval = now.interval
    return {
        "fits_from": interval and number(interval.low),
        "fits_to": interval and number(interval.high),
        "fits_unit": interval and interval.unit,
        **_day("then", then),
        **_day("now", now),
        "sum": now.arithmetic or None,
    }


def _day(name: str, judgement: Judgement | None) -> Json:
    return {
        f"{name}_on": judgement and judgement.as_of.isoformat(),
        f"{name}_verdict": judgement and judgement.finding.value,
        f"{name}_reason": judgement and judgement.reason,
    }


def _figure(verdict: Verdict) -> Json:
    """The figure that decides now: one that fails under `contradicted`, else one that fits."""
    failing = verdict.now.finding is Finding.CONTRADICTED
    evidence = verdict.now.evidence
    deciding = [one for one in evidence if one.holds is (not failing)] or list(evidence)
    if not deciding:
        return {}
    figure = deciding[0].figure
    return {
        "office": office_of(figure),
        "figure": number(figure.value),
        "figure_unit": _unit(figure),
        "figure_period": str(figure.period),
        "figure_status": figure.status.value,
        "figure_published": str(figure.origin.vintage) if figure.origin.vintage else None,
        "figure_url": " ".join(links(figure)),
    }


def _outlook(prospect: Prospect | None) -> Json:
    """How likely a pending statement is, where that was asked."""
    if prospect is None:
        return {}
    return {
        "outlook_on": prospect.as_of.isoformat(),
        "chance": round(prospect.chance, 4),
        "expected": number(prospect.median),
        "expected_low": number(prospect.low),
        "expected_high": number(prospect.high),
    }


def _unit(figure: Figure) -> str:
    if figure.measure is Measure.LEVEL:
        return figure.series.currency
    return RANK if figure.measure is Measure.RANK else PERCENT


def _told(evidence: Evidence) -> str:
    figure = evidence.figure
    how = f"({HOLDS_WORDS[evidence.holds]}; {figure.status}; {published(figure)})"
    return " ".join([f"{office_of(figure)}: {figure_words(figure)}", how, *links(figure)])


def _harmless(row: Json) -> Json:
    """Text that a spreadsheet might run gets an apostrophe, which it takes for "this is text"."""
    return {
        name: f"'{cell}"
        if name in _FROM_OUTSIDE and isinstance(cell, str) and _FORMULA.match(cell)
        else cell
        for name, cell in row.items()
    }
