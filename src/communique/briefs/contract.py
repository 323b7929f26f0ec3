"""JSON as promised: the fields of the annotation guide, in its order, and the verdicts on them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from communique.domain.claim import Claim
from communique.domain.figure import Figure
from communique.domain.prospect import Prospect
from communique.domain.report import Report
from communique.domain.story import Story, Telling
from communique.domain.trade import Measure
from communique.domain.verdict import Evidence, Interval, Judgement, Verdict

Json = dict[str, object]

# A record of growth is called so in the guide; the domain calls the measure a change.
_OF = {Measure.LEVEL: "level", Measure.CHANGE: "growth"}


def claims_line(report: Report, claims: Iterable[Claim]) -> Json:
    """One line of `communique read --format jsonl`."""
    return {"id": report.id, "claims": [claim_fields(claim) for claim in claims]}


def claim_fields(claim: Claim) -> Json:
    """Exactly the fields of the guide, in the guide's order."""
    return {
        "quote": claim.quote,
        "measure": claim.measure.value,
        "flow": claim.flow.value,
        "reporter": claim.reporter,
        "partner": claim.partner,
        "product": claim.product,
        **_amount_fields(claim),
        "direction": claim.direction and claim.direction.value,
        "of": claim.of and _OF[claim.of],
        "since": _text(claim.since),
        "period": _text(claim.period),
        "base": _text(claim.base),
        "modality": claim.modality.value,
        "schedule": claim.schedule and claim.schedule.value,
        "speaker": claim.speaker,
    }


def _amount_fields(claim: Claim) -> Json:
    if claim.amount is None or claim.measure is Measure.RECORD:
        return {"value": None, "high": None, "unit": None, "bound": None}
    amount = claim.amount
    return {
        "value": number(amount.value),
        "high": number(amount.high),
        "unit": amount.unit,
        "bound": amount.bound.value,
    }


def verdict_line(verdict: Verdict) -> Json:
    """One line of `communique check --format jsonl`: a story and what the figures say of it."""
    return {
        **story_fields(verdict.story),
        "then": verdict.then and judgement_fields(verdict.then),
        "now": judgement_fields(verdict.now),
        "outlook": verdict.outlook and prospect_fields(verdict.outlook),
    }


def prospect_fields(prospect: Prospect) -> Json:
    """How likely a pending statement is, and what is expected."""
    series = prospect.series
    return {
        "as_of": prospect.as_of.isoformat(),
        "chance": round(prospect.chance, 4),
        "period": _text(prospect.period),
        "median": number(prospect.median),
        "low80": number(prospect.low),
        "high80": number(prospect.high),
        "unit": prospect.unit,
        "source": series.source,
        "reporter": series.reporter,
        "partner": series.partner,
        "flow": series.flow.value,
        "currency": series.currency,
        "figures": [figure_fields(figure) for figure in prospect.figures],
    }


def story_fields(story: Story) -> Json:
    """A statement, its tellings, and how they differ."""
    return {
        "claim": claim_fields(story.claim),
        "tellings": [_telling_fields(telling) for telling in story.tellings],
        "differences": list(story.differences),
    }


def _telling_fields(telling: Telling) -> Json:
    claim = telling.claim
    return {
        "report": telling.report,
        "span": [claim.span.start, claim.span.end],
        "quote": claim.quote,
        "speaker": claim.speaker,
    }


def judgement_fields(judgement: Judgement) -> Json:
    """What the figures known on one day say."""
    return {
        "verdict": judgement.finding.value,
        "reason": judgement.reason,
        "interval": judgement.interval and _interval_fields(judgement.interval),
        "evidence": [evidence_fields(evidence) for evidence in judgement.evidence],
        "arithmetic": judgement.arithmetic,
        "as_of": judgement.as_of.isoformat(),
    }


def _interval_fields(interval: Interval) -> Json:
    return {
        "low": number(interval.low),
        "high": number(interval.high),
        "unit": interval.unit,
    }


def evidence_fields(evidence: Evidence) -> Json:
    """A figure, and whether the statement is true by it."""
    fields = figure_fields(evidence.figure)
    derived = fields.pop("derived_from")
    return {**fields, "holds": evidence.holds, "derived_from": derived}


def figure_fields(figure: Figure) -> Json:
    """An official number with everything needed to find it again."""
    vintage = figure.origin.vintage
    return {
        "source": figure.source,
        "reporter": figure.series.reporter,
        "partner": figure.series.partner,
        "flow": figure.series.flow.value,
        "measure": figure.measure.value,
        "period": str(figure.period),
        "value": number(figure.value),
        "currency": figure.series.currency,
        "status": figure.status.value,
        "published": str(vintage) if vintage else None,
        "url": figure.origin.url,
        "derived_from": [figure_fields(part) for part in figure.derived_from],
    }


def number(value: Decimal | None) -> int | float | None:
    """A JSON number: whole where it is whole.

    >>> number(Decimal("190.27e9")), number(Decimal("29.3")), number(None)
    (190270000000, 29.3, None)
    """
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _text(thing: object) -> str | None:
    return None if thing is None else str(thing)
