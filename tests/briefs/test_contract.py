"""The JSON that programs rely on: the guide's fields, in the guide's order."""

from __future__ import annotations

import json
from dataclasses import replace
from decimal import Decimal

import pytest

from communique.briefs.contract import claim_fields, claims_line, number, verdict_line
from communique.domain import Amount, Bound, Claim, Report, Verdict

FIELDS = (
    "quote", "measure", "flow", "reporter", "partner", "product", "value", "high", "unit",
    "bound", "direction", "of", "since", "period", "base", "modality", "schedule", "speaker",
)  # fmt: skip


def test_a_claim_has_exactly_the_fields_of_the_guide(claim: Claim) -> None:
    """Their names, their order, their values."""
    assert tuple(claim_fields(claim)) == FIELDS
    assert claim_fields(claim) == {
        "quote": "The trade of Russia with China will rise by about 25% in 2022",
        "measure": "change",
        "flow": "turnover",
        "reporter": "RUS",
        "partner": "CHN",
        "product": None,
        "value": 25,
        "high": None,
        "unit": "percent",
        "bound": "about",
        "direction": "up",
        "of": None,
        "since": None,
        "period": "2022",
        "base": "2021",
        "modality": "forecast",
        "schedule": None,
        "speaker": "the minister",
    }


def test_a_record_has_no_value(verdicts: list[Verdict]) -> None:
    """`of` speaks of growth, as the guide does, and even a stray amount is left out."""
    claim = verdicts[2].story.claim
    for record in (claim, replace(claim, amount=Amount(Decimal(5), "percent"))):
        fields = claim_fields(record)
        assert [fields[name] for name in ("value", "high", "unit", "bound")] == [None] * 4
        assert (fields["of"], fields["direction"], fields["since"]) == ("growth", "high", "2011")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("190.27e9", 190270000000),
        ("25.0", 25),
        ("33.3", 33.3),
        ("-0.5", -0.5),
        ("0", 0),
    ],
)
def test_numbers_are_whole_where_they_are_whole(value: str, expected: float) -> None:
    """190.27 billion is an integer in JSON, 33.3 is not."""
    found = number(Decimal(value))
    assert found == expected
    assert type(found) is type(expected)


def test_a_range_has_both_ends(claim: Claim) -> None:
    """`value` is the lower, `high` the upper."""
    amount = Amount(Decimal("170e9"), "USD", high=Decimal("180e9"), bound=Bound.RANGE)
    fields = claim_fields(replace(claim, amount=amount))
    assert (fields["value"], fields["high"], fields["bound"]) == (
        170000000000,
        180000000000,
        "range",
    )


def test_a_report_is_one_line(claim: Claim) -> None:
    """`id` first, then the claims."""
    line = claims_line(Report("x", id="seed-1"), [claim])
    assert list(line) == ["id", "claims"]
    assert line["id"] == "seed-1"
    assert line["claims"] == [claim_fields(claim)]


def test_a_story_is_one_line(verdicts: list[Verdict]) -> None:
    """The story, its tellings, and the two judgements, all of it plain JSON."""
    line = json.loads(json.dumps(verdict_line(verdicts[0])))
    assert list(line) == ["claim", "tellings", "differences", "then", "now", "outlook"]
    assert line["tellings"][1] == {
        "report": "r.txt",
        "span": [0, 61],
        "quote": line["claim"]["quote"],
        "speaker": None,
    }
    assert line["differences"] == ["about 25% / 25%"]
    assert list(line["now"]) == [
        "verdict",
        "reason",
        "interval",
        "evidence",
        "arithmetic",
        "as_of",
    ]
    assert line["now"]["verdict"] == "contradicted"
    assert line["now"]["interval"] == {"low": 22.5, "high": 27.5, "unit": "percent"}
    assert line["then"]["verdict"] == "pending"
    assert line["then"]["interval"] is None


def test_evidence_carries_where_it_comes_from(verdicts: list[Verdict]) -> None:
    """Source, vintage and link, also of the figures behind a computed one."""
    evidence = json.loads(json.dumps(verdict_line(verdicts[0])))["now"]["evidence"][0]
    parts = evidence.pop("derived_from")
    assert evidence == {
        "source": "GACC",
        "reporter": "CHN",
        "partner": "RUS",
        "flow": "turnover",
        "measure": "change",
        "period": "2022",
        "value": 29.54,
        "currency": "USD",
        "status": "exact",
        "published": "2023-01-13",
        "url": "",
        "holds": False,
    }
    assert [(part["period"], part["value"], part["url"]) for part in parts] == [
        ("2021", 146887000000, "https://customs.example/2021"),
        ("2022", 190271000000, "https://customs.example/2022"),
    ]


def test_an_unknown_day_of_publication_has_no_then(verdicts: list[Verdict]) -> None:
    """`then` is null, not an empty judgement."""
    assert verdict_line(verdicts[1])["then"] is None
