"""What holds of the claims of any text at all."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from communique import Bound, Claim, Measure, Report, quantities, read
from communique.domain.places import is_economy
from communique.domain.trade import Flow
from corpus.english import (
    changes,
    hedges,
    inheritance,
    levels,
    lists,
    shares_ranks_records,
    sides,
)

TUESDAY = date(2024, 3, 12)

WORDS = """
trade exports imports turnover deficit surplus balance supplies bilateral between and with from to
of in by the a an its their it that those Russia China Germany Chinese U.S. EU ASEAN Moscow world
rose fell doubled halved up down record highest since first time largest trading partner share
accounted for will may target goal if would not yet said according ministry January March 2022 2023
last year quarter half first months FY fiscal season earlier billion million bn mln trillion dollars
$ € yuan percent % pct tonnes barrels per day 5 12.4 1,000 3-5 1.1.1 about more than less nearly up
ahead of schedule respectively former latter while but ; , . : ( ) “ ” " ' ’s - – — / \n \n\n \t
""".split(" ")
TRADE_TALK = st.lists(
    st.sampled_from([word.strip(" ") or " " for word in WORDS if word]), max_size=60
).map(" ".join)
# Halves of the sentences of the tables, put together as no writer would: every rule meets
# what stands before and behind all the others.
ROWS = [
    *changes.ROWS,
    *hedges.ROWS,
    *inheritance.ROWS,
    *levels.ROWS,
    *lists.ROWS,
    *shares_ranks_records.SHARES,
    *shares_ranks_records.RANKS,
    *shares_ranks_records.RECORDS,
    *sides.ROWS,
]
CUT = re.compile(r"(?<=[,.;]) |(?= (?:and|but|to|from|of|in|with|while) )")
HALVES = sorted({half for text, _ in ROWS for half in CUT.split(text)})
MIXED = st.lists(st.sampled_from(HALVES), max_size=10).map(" ".join)
ANY_TEXT = st.one_of(
    st.text(max_size=300), TRADE_TALK, MIXED, st.builds(str.__add__, TRADE_TALK, st.text())
)
MANY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def claims_of(text: str) -> list[Claim]:
    """The claims of a text published on a fixed day."""
    return read(Report(text, published=TUESDAY))


@MANY
@given(ANY_TEXT)
@example("Exports of China rose from 5 to 6 to 7 to 8% from 2022 to 2023 to $ $ billion % %.")
@example("“Trade\x00between\u2028Russia and China\ufeffrose 5%.")
@example("Exports of the and of the and of the")
@example("the share of share of share 5% % of of trade")
@example("Trade was 5 billion dollars. It, the highest since 2012, came as a surprise.")
@example("In 2023 the mutual trade of the EU's")
@example("Peru's exports were 5 billion dollars. It will, for the first time, matter.")
def test_any_text_is_read(text: str) -> None:
    """No text raises, every quote is where its span says, and the fields fit each other."""
    for claim in claims_of(text):
        span = claim.span
        assert 0 <= span.start < span.end <= len(text)
        assert claim.quote == text[span.start : span.end]
        _fits(claim)


def _fits(claim: Claim) -> None:
    """The fields a measure needs, and none of those it may not have."""
    for code in (claim.reporter, claim.partner):
        assert code is None or is_economy(code)
    assert claim.flow in Flow
    assert (claim.amount is None) == (claim.measure is Measure.RECORD)
    assert (claim.direction is None) == (claim.measure not in (Measure.CHANGE, Measure.RECORD))
    assert (claim.of is None) == (claim.measure is not Measure.RECORD)
    assert claim.base is None or claim.measure is Measure.CHANGE
    assert claim.since is None or claim.measure is Measure.RECORD
    assert claim.route
    if claim.amount is not None:
        assert claim.amount.value >= 0
        assert claim.amount.unit
        assert (claim.amount.high is None) == (claim.amount.bound is not Bound.RANGE)
        assert claim.amount.high is None or claim.amount.high > claim.amount.value


@MANY
@given(ANY_TEXT)
def test_reading_twice_gives_the_same(text: str) -> None:
    """A reading depends on the text and its day, and on nothing else."""
    assert claims_of(text) == claims_of(text)


@MANY
@given(ANY_TEXT)
def test_quantities_are_in_order_and_in_the_text(text: str) -> None:
    """Quantities stand one behind the other, each with its words, none negative."""
    end = 0
    for found in quantities(text):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.text == text[found.span.start : found.span.end]
        assert found.value >= 0
        end = found.span.end


NO_NUMBER = [
    word
    for word in WORDS
    if word.strip()
    and not any(letter.isdigit() for letter in word)
    and word not in "doubled halved record highest since first time largest half quarter partner"
    and word not in ("$", "€", "%")
]


@MANY
@given(st.lists(st.sampled_from(NO_NUMBER), max_size=50).map(" ".join))
def test_without_number_record_or_rank_there_is_no_claim(text: str) -> None:
    """Trade words alone claim nothing."""
    assert claims_of(text) == []


@MANY
@given(
    st.integers(1, 999),
    st.sampled_from(["billion", "bn", "million", "trillion"]),
    st.sampled_from(["$", "€", "£"]),
)
def test_an_amount_is_read_however_large(number: int, scale: str, sign: str) -> None:
    """The value is the number times its scale, for every number."""
    factor = {"billion": 9, "bn": 9, "million": 6, "trillion": 12}[scale]
    [claim] = claims_of(f"Exports of Spain were {sign}{number} {scale}.")
    assert claim.amount is not None
    assert claim.amount.value == number * 10**factor


@MANY
@given(st.text(alphabet=" \n\t", max_size=12), st.text(alphabet=" \n", max_size=12))
def test_space_around_a_report_changes_nothing_but_the_spans(before: str, behind: str) -> None:
    """Blank lines before and behind a text move its claims and leave them as they are."""
    text = "Exports of Spain rose 5% to 80 billion euros in 2023."
    moved = claims_of(before + text + behind)
    assert [claim.quote for claim in moved] == [claim.quote for claim in claims_of(text)]
    assert [claim.span.start - len(before) for claim in moved] == [
        claim.span.start for claim in claims_of(text)
    ]


def test_signs_without_a_width_hide_nothing() -> None:
    """Soft hyphens, joiners and marks of direction are read over, and stay in the quote."""
    plain = "Trade between Kenya and Uganda rose 8% to $2 billion in 2023."
    hidden = (
        "Tr\u00adade between Ke\u200bnya and \u202eUganda\u202c "
        "rose 8% to \u200f$2 billion in 2023."
    )
    found, wanted = claims_of(hidden), claims_of(plain)
    assert [(c.reporter, c.partner, c.amount) for c in found] == [
        (c.reporter, c.partner, c.amount) for c in wanted
    ]
    for claim in found:
        assert claim.quote == hidden[claim.span.start : claim.span.end]
