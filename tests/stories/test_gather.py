"""Which tellings are one statement, which are not, and how they differ."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import permutations
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.domain import (
    Amount,
    Bound,
    Claim,
    Direction,
    Flow,
    Measure,
    Modality,
    Period,
    Report,
    Schedule,
    Span,
    Story,
)
from communique.stories import gather


def claim(**fields: Any) -> Claim:
    """Trade of Chile with Peru was 3.5 billion dollars in 2023, unless said otherwise."""
    fields = {"bn": 3.5, "unit": "USD", "period": "2023", "bound": "exact", "high": None} | fields
    value, unit, bound, high = (fields.pop(name) for name in ("bn", "unit", "bound", "high"))
    amount = None
    if value is not None:
        digits = Decimal(str(value))
        scale = Decimal(10) ** 9 if unit.isupper() else Decimal(1)
        amount = Amount(
            digits * scale,
            unit,
            step=Decimal(1).scaleb(digits.as_tuple().exponent) * scale,
            high=None if high is None else Decimal(str(high)) * scale,
            bound=Bound(bound),
        )
    for name in ("period", "base", "since"):
        if isinstance(fields.get(name), str):
            fields[name] = Period.parse(fields[name])
    basis = Claim("words", Span(0, 5), Measure.LEVEL, Flow.TURNOVER, "CHL", "PER", amount=amount)
    return replace(basis, **fields)


def growth(**fields: Any) -> Claim:
    """The same trade rose 5% in 2023, unless said otherwise."""
    return claim(
        **{"measure": Measure.CHANGE, "bn": 5, "unit": "percent", "direction": Direction.UP}
        | fields
    )


def record(**fields: Any) -> Claim:
    """The same trade was a record in 2023, unless said otherwise."""
    return claim(
        **{"measure": Measure.RECORD, "bn": None, "direction": Direction.HIGH, "of": Measure.LEVEL}
        | fields
    )


def aim(**fields: Any) -> Claim:
    """The same trade is to reach 3.5 billion dollars, unless said otherwise."""
    return claim(**{"modality": Modality.TARGET} | fields)


def stories(*claims: Claim) -> list[Story]:
    """The stories of claims that are all in one report."""
    return gather([(Report("", id="one"), claims)])


TOGETHER = [
    ("the very same words again", claim(), claim()),
    ("the number printed less finely", claim(bn=3.5), claim(bn=3.51)),
    ("a whole number for a finer one", claim(bn=190), claim(bn=190.27)),
    ("one aim leaves its date out", aim(), aim(period=None)),
    ("one record leaves its date out", record(), record(period=None)),
    ("two facts without a date", claim(period=None), claim(period=None)),
    ("one leaves the base out", growth(base="2022"), growth()),
    ("one loosens the number", claim(), claim(bound="about")),
    ("one says more than", claim(), claim(bound="at_least")),
    ("one names a speaker", claim(), claim(speaker="customs")),
    ("two speakers say it", claim(speaker="minister"), claim(speaker="customs")),
    ("an estimate and a fact", claim(), claim(modality=Modality.ESTIMATE)),
    ("turnover named from the other side", claim(), claim(reporter="PER", partner="CHL")),
    ("growth of turnover from the other side", growth(), growth(reporter="PER", partner="CHL")),
    ("a record told twice", record(), record()),
    ("a record with its date and without", record(since="2011"), record()),
    ("one aim, once with its schedule", claim(schedule=Schedule.AHEAD), claim()),
    ("a range told twice", claim(bn=3, high=4, bound="range"), claim(bn=3, high=4, bound="range")),
]

APART = [
    ("another number", claim(bn=3.5), claim(bn=3.9)),
    ("a number outside what the other prints", claim(bn=190), claim(bn=190.7)),
    ("another percentage, however close", growth(bn=5), growth(bn=5.2)),
    ("another year", claim(), claim(period="2022")),
    ("a fact of a year and one of no year", claim(), claim(period=None)),
    ("growth in a year and in no year", growth(), growth(period=None)),
    ("aims for other years", aim(), aim(period="2030")),
    ("a year and its months so far", claim(), claim(period="2023-01/2023-11")),
    ("another base", growth(base="2022"), growth(base="2021")),
    ("up and down", growth(), growth(direction=Direction.DOWN)),
    ("level and growth", claim(), growth()),
    ("level and record", claim(), record()),
    ("a record and a record of growth", record(), record(of=Measure.CHANGE)),
    ("a high and a low", record(), record(direction=Direction.LOW)),
    ("records since other years", record(since="2011"), record(since="2014")),
    ("exports and imports", claim(flow=Flow.EXPORTS), claim(flow=Flow.IMPORTS)),
    (
        "exports from the other side",
        claim(flow=Flow.EXPORTS),
        claim(flow=Flow.EXPORTS, reporter="PER", partner="CHL"),
    ),
    ("another partner", claim(), claim(partner="BOL")),
    ("a partner without a code", claim(), claim(partner=None)),
    ("goods and all goods", claim(), claim(product="copper")),
    ("dollars and euros", claim(), claim(unit="EUR")),
    ("a fact and an aim", claim(), claim(modality=Modality.TARGET)),
    (
        "an aim and a forecast",
        claim(modality=Modality.TARGET),
        claim(modality=Modality.FORECAST),
    ),
    (
        "a forecast and a supposition",
        claim(modality=Modality.FORECAST),
        claim(modality=Modality.HYPOTHETICAL),
    ),
    ("at least and at most", claim(bound="at_least"), claim(bound="at_most")),
    ("a range and a number", claim(bn=3), claim(bn=3, high=4, bound="range")),
    (
        "ranks from the two sides",
        claim(measure=Measure.RANK, bn=1, unit="rank"),
        claim(measure=Measure.RANK, bn=1, unit="rank", reporter="PER", partner="CHL"),
    ),
    (
        "shares from the two sides",
        claim(measure=Measure.SHARE, bn=5, unit="percent"),
        claim(measure=Measure.SHARE, bn=5, unit="percent", reporter="PER", partner="CHL"),
    ),
]


@pytest.mark.parametrize(("why", "one", "other"), TOGETHER, ids=[row[0] for row in TOGETHER])
def test_one_statement_told_twice(why: str, one: Claim, other: Claim) -> None:
    """The two are one story, whichever is told first."""
    assert [len(story.tellings) for story in stories(one, other)] == [2], why
    assert [len(story.tellings) for story in stories(other, one)] == [2], why


@pytest.mark.parametrize(("why", "one", "other"), APART, ids=[row[0] for row in APART])
def test_two_statements(why: str, one: Claim, other: Claim) -> None:
    """The two are two stories, whichever is told first."""
    assert [len(story.tellings) for story in stories(one, other)] == [1, 1], why
    assert [len(story.tellings) for story in stories(other, one)] == [1, 1], why


DIFFERENCES = [
    ("nothing differs", claim(), claim(), ()),
    ("bound", claim(bound="about"), claim(), ("bound: about / exact",)),
    ("period", aim(), aim(period=None), ("period: 2023 / not said",)),
    ("base", growth(), growth(base="2022"), ("base: not said / 2022",)),
    (
        "speaker",
        claim(speaker="minister"),
        claim(speaker="customs"),
        ("speaker: minister / customs",),
    ),
    (
        "modality",
        claim(),
        claim(modality=Modality.ESTIMATE),
        ("modality: actual / estimate",),
    ),
    (
        "several at once",
        aim(bound="at_least", schedule=Schedule.AHEAD),
        aim(period=None),
        ("bound: at_least / exact", "period: 2023 / not said", "schedule: ahead / not said"),
    ),
]


@pytest.mark.parametrize(
    ("what", "one", "other", "said"), DIFFERENCES, ids=[row[0] for row in DIFFERENCES]
)
def test_shows_how_the_tellings_differ(
    what: str, one: Claim, other: Claim, said: tuple[str, ...]
) -> None:
    """Differences are named field by field, in the order of the tellings."""
    [story] = stories(one, other)
    assert story.differences == said, what


def test_the_story_is_told_by_the_fullest() -> None:
    """What only another telling says is filled in, and the fullest keeps its own words."""
    short = aim(period=None, speaker="minister", quote="short")
    full = aim(schedule=Schedule.AHEAD, quote="full")
    bare = aim(period=None, quote="bare")
    [story] = stories(bare, short, full)
    assert story.claim.quote == "full"
    assert (str(story.claim.period), story.claim.speaker) == ("2023", "minister")
    assert [telling.claim.quote for telling in story.tellings] == ["bare", "short", "full"]


def test_tellings_come_together_across_reports() -> None:
    """A telling keeps the report it stands in; stories stand in the order of the first telling."""
    first, second = Report("", id="first"), Report("", id="second")
    found = gather([(first, [claim(), growth()]), (second, [growth(), claim(bn=9)])])
    assert [[telling.report for telling in story.tellings] for story in found] == [
        ["first"],
        ["first", "second"],
        ["second"],
    ]


def test_a_telling_must_agree_with_every_other() -> None:
    """190 joins 190.27 or 189.6, which do not agree with each other, but never both."""
    sizes = [
        sorted(len(story.tellings) for story in stories(*order))
        for order in permutations([claim(bn=190), claim(bn=190.27), claim(bn=189.6)])
    ]
    assert sizes == [[1, 2]] * 6


def test_no_claims_make_no_stories() -> None:
    """Reports without claims leave nothing behind."""
    assert gather([]) == []
    assert gather([(Report(""), [])]) == []


CLAIMS = st.builds(
    claim,
    bn=st.sampled_from([3, 3.5, 3.51, 190, 190.27]),
    period=st.sampled_from(["2022", "2023", None]),
    bound=st.sampled_from(["exact", "about", "at_least", "at_most"]),
    flow=st.sampled_from([Flow.TURNOVER, Flow.EXPORTS]),
    speaker=st.sampled_from([None, "customs"]),
    modality=st.sampled_from([Modality.ACTUAL, Modality.TARGET]),
)


@given(st.lists(CLAIMS, max_size=8))
def test_no_telling_is_lost_or_doubled(claims: list[Claim]) -> None:
    """Every claim is told in exactly one story."""
    told = [telling.claim for story in stories(*claims) for telling in story.tellings]
    assert sorted(map(repr, told)) == sorted(map(repr, claims))


@given(st.lists(CLAIMS, max_size=8))
def test_gathering_again_changes_nothing(claims: list[Claim]) -> None:
    """The stories of one order of reports are always the same."""
    assert stories(*claims) == stories(*claims)


@given(st.lists(CLAIMS, max_size=6), st.randoms(use_true_random=False))
def test_claims_that_say_everything_gather_in_any_order(claims: list[Claim], chance: Any) -> None:
    """Where no claim leaves its period out and all print alike, the order does not matter."""
    full = [
        replace(one, period=one.period or Period.parse("2023"), amount=claim(bound="exact").amount)
        for one in claims
    ]
    mixed = list(full)
    chance.shuffle(mixed)
    assert _sets(stories(*full)) == _sets(stories(*mixed))


def _sets(found: list[Story]) -> list[list[str]]:
    return sorted(sorted(repr(telling.claim) for telling in story.tellings) for story in found)
