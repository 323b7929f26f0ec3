"""The JSON Schemas of what programs read: one version until a field goes or changes its meaning.

A new field keeps the version; a reader that follows the schema must allow for
fields it does not know. Renamed, removed or changed ones raise it.
"""

from __future__ import annotations

from enum import StrEnum

from communique.briefs.contract import Json
from communique.domain.amounts import PERCENT, QUANTITY_UNITS, RANK, TIMES, Bound
from communique.domain.claim import Direction, Modality, Schedule
from communique.domain.trade import Flow, Measure, Status
from communique.domain.verdict import Finding

DIALECT = "https://json-schema.org/draft/2020-12/schema"
VERSION = 1

DAY = r"^\d{4}-\d{2}-\d{2}$"
VINTAGE = r"^\d{4}(-\d{2}(-\d{2})?)?$"
PERIOD = r"^(\d{4}(-(\d{2}|Q[1-4]|H[12]))?|FY\d{4}-\d{2}|\d{4}(-\d{2})?/\d{4}(-\d{2})?)$"
ECONOMY = r"^[A-Z]{2,8}$"


def json_schema(line: str) -> Json:
    """The schema of one line of `check`, `read` or `figures`, by the name of the command."""
    title, build = LINES[line]
    return {
        "$schema": DIALECT,
        "$id": f"urn:communique:{line}:{VERSION}",
        "title": title,
        **build(),
        "$defs": _definitions(),
    }


def _check() -> Json:
    return _fields(
        claim=_reference("claim"),
        tellings={"type": "array", "items": _reference("telling"), "minItems": 1},
        differences={"type": "array", "items": {"type": "string"}},
        then=_or_null(_reference("judgement")),
        now=_reference("judgement"),
        outlook=_or_null(_reference("prospect")),
    )


def _read() -> Json:
    claims: Json = {"type": "array", "items": _reference("claim")}
    return _fields(id={"type": "string"}, claims=claims)


LINES = {
    "check": ("A statement and what the figures say of it, then and now", _check),
    "read": ("A report and what it claims about trade", _read),
}


def _definitions() -> Json:
    return {
        "claim": _claim(),
        "telling": _fields(
            report={"type": "string"},
            span={"type": "array", "items": _count(), "minItems": 2, "maxItems": 2},
            quote={"type": "string"},
            speaker=_text_or_null(),
        ),
        "judgement": _fields(
            verdict=_one_of(Finding),
            reason={"type": "string", "minLength": 1},
            interval=_or_null(_reference("interval")),
            evidence={"type": "array", "items": _reference("evidence")},
            arithmetic={"type": "string"},
            as_of=_like(DAY),
        ),
        "interval": _fields(low=_number_or_null(), high=_number_or_null(), unit=_unit()),
        "prospect": _prospect(),
        "figure": _figure(),
        "evidence": _figure(holds={"type": ["boolean", "null"]}),
    }


def _claim() -> Json:
    """The fields of the annotation guide, in its order."""
    return _fields(
        quote={"type": "string"},
        measure=_one_of(Measure),
        flow=_one_of([flow for flow in Flow if flow is not Flow.BALANCE]),
        reporter=_or_null(_like(ECONOMY)),
        partner=_or_null(_like(ECONOMY)),
        product=_text_or_null(),
        value=_number_or_null(),
        high=_number_or_null(),
        unit=_or_null(_unit()),
        bound=_or_null(_one_of(Bound)),
        direction=_or_null(_one_of(Direction)),
        of=_or_null({"enum": ["level", "growth"]}),
        since=_or_null(_like(PERIOD)),
        period=_or_null(_like(PERIOD)),
        base=_or_null(_like(PERIOD)),
        modality=_one_of(Modality),
        schedule=_or_null(_one_of(Schedule)),
        speaker=_text_or_null(),
    )


def _prospect() -> Json:
    """How likely a pending statement is, and what is expected."""
    return _fields(
        as_of=_like(DAY),
        chance={"type": "number", "minimum": 0, "maximum": 1},
        period=_or_null(_like(PERIOD)),
        median=_number_or_null(),
        low80=_number_or_null(),
        high80=_number_or_null(),
        unit=_unit(),
        source={"type": "string"},
        reporter=_like(ECONOMY),
        partner=_like(ECONOMY),
        flow=_one_of(Flow),
        currency={"type": "string"},
        figures={"type": "array", "items": _reference("figure")},
    )


def _figure(**more: Json) -> Json:
    return _fields(
        source={"type": "string"},
        reporter=_like(ECONOMY),
        partner=_like(ECONOMY),
        flow=_one_of(Flow),
        measure=_one_of(Measure),
        period=_like(PERIOD),
        value={"type": "number"},
        currency={"type": "string"},
        status=_one_of(Status),
        published=_or_null(_like(VINTAGE)),
        url={"type": "string"},
        **more,
        derived_from={"type": "array", "items": _reference("figure")},
    )


# -- the words of JSON Schema ---------------------------------------------------------


def _fields(**fields: Json) -> Json:
    return {"type": "object", "properties": fields, "required": list(fields)}


def _reference(name: str) -> Json:
    return {"$ref": f"#/$defs/{name}"}


def _one_of(words: type[StrEnum] | list[Flow]) -> Json:
    return {"enum": [word.value for word in words]}


def _or_null(what: Json) -> Json:
    return {"anyOf": [what, {"type": "null"}]}


def _like(pattern: str) -> Json:
    return {"type": "string", "pattern": pattern}


def _count() -> Json:
    return {"type": "integer", "minimum": 0}


def _number_or_null() -> Json:
    return {"type": ["number", "null"]}


def _text_or_null() -> Json:
    return {"type": ["string", "null"]}


def _unit() -> Json:
    return {
        "anyOf": [_like("^[A-Z]{3}$"), {"enum": [PERCENT, TIMES, RANK, *QUANTITY_UNITS]}],
    }
