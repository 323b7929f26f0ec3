"""Every row of the tables in `tests/corpus`: the whole text, exactly these claims, no others."""

from __future__ import annotations

from datetime import date

import pytest

from communique import Claim, Report, quantities, read
from communique.domain.quantity import QuantityKind
from corpus.english import (
    changes,
    hedges,
    inheritance,
    levels,
    lists,
    no_trade,
    periods,
    products,
    quotes,
    shares_ranks_records,
    sides,
    speakers,
)
from corpus.english import quantities as amounts
from corpus.english.not_yet import NOT_YET
from corpus.rows import parameters
from corpus.telling import told, told_amount

TUESDAY = date(2024, 3, 12)  # the day every report of the tables is of

CLAIMS = [
    *levels.ROWS,
    *changes.ROWS,
    *sides.ROWS,
    *lists.ROWS,
    *shares_ranks_records.SHARES,
    *shares_ranks_records.RANKS,
    *shares_ranks_records.RECORDS,
    *hedges.ROWS,
    *inheritance.ROWS,
    *periods.RUNNING,
]
TEXTS = [
    *(text for text, _ in CLAIMS),
    *(text for text, _ in periods.ROWS),
    *(text for text, _ in products.ROWS),
    *(text for text, _ in speakers.ROWS),
    *(text for text, _ in amounts.ROWS),
    *(text for text, _ in quotes.ROWS),
    *(text for _, text in no_trade.ROWS),
    *amounts.NOTHING,
]


def claims_of(text: str) -> list[Claim]:
    """The claims of one text of the tables."""
    return read(Report(text, published=TUESDAY))


@pytest.mark.parametrize(("text", "lines"), parameters(CLAIMS, NOT_YET))
def test_reads_exactly_these_claims(text: str, lines: list[str]) -> None:
    """Every field of every claim is as the guide wants it, and there is no other claim."""
    assert sorted(map(told, claims_of(text))) == sorted(lines)


@pytest.mark.parametrize(("text", "period"), parameters(periods.ROWS, NOT_YET))
def test_places_the_period(text: str, period: str | None) -> None:
    """The period is the one meant on the day of publication."""
    assert [claim.period and str(claim.period) for claim in claims_of(text)] == [period]


@pytest.mark.parametrize(("text", "lines"), parameters(periods.WITHOUT_A_DAY, NOT_YET))
def test_leaves_relative_periods_open_without_a_day(text: str, lines: list[str]) -> None:
    """A report of an unknown day says "last year" of no year, unless it is about a whole one."""
    assert list(map(told, read(text))) == lines


@pytest.mark.parametrize(("text", "topic"), parameters(products.ROWS, NOT_YET))
def test_names_the_goods(text: str, topic: str) -> None:
    """Sides and goods are those of the phrase, in the report's own words."""
    when = " in 2023" if "2023" in text else ""
    assert list(map(told, claims_of(text))) == [f"change {topic} up 2%{when}"]


@pytest.mark.parametrize(("text", "names"), parameters(speakers.ROWS, NOT_YET))
def test_hears_who_speaks(text: str, names: list[str | None]) -> None:
    """Every claim has the speaker the report gives it, and none where it gives none."""
    assert [claim.speaker for claim in claims_of(text)] == names


@pytest.mark.parametrize(("text", "quotes"), parameters(quotes.ROWS, NOT_YET))
def test_quotes_from_the_subject_to_the_number(text: str, quotes: list[str]) -> None:
    """A quote is the shortest unbroken run that holds the subject and the number."""
    assert [claim.quote for claim in claims_of(text)] == quotes


@pytest.mark.parametrize(("matter", "text"), parameters(no_trade.ROWS, NOT_YET, text_at=1))
def test_what_is_no_trade_gives_nothing(matter: str, text: str) -> None:
    """Words and numbers of another matter make no claim."""
    assert list(map(told, claims_of(text))) == [], matter


@pytest.mark.parametrize(("text", "lines"), parameters(amounts.ROWS, NOT_YET))
def test_reads_the_quantities(text: str, lines: list[str]) -> None:
    """Every amount of the text with unit and bound, and no other."""
    assert list(map(told_amount, quantities(text))) == lines


@pytest.mark.parametrize("text", parameters([(text,) for text in amounts.NOTHING], NOT_YET))
def test_words_and_names_are_no_quantities(text: str) -> None:
    """Dates, names with digits and vague words are no amounts."""
    assert [found.text for found in quantities(text) if found.kind is not QuantityKind.NUMBER] == []


@pytest.mark.parametrize("beginning", [text for _, texts in NOT_YET for text in texts])
def test_every_known_gap_is_one_row(beginning: str) -> None:
    """The list of gaps names rows that exist, each of them unmistakably."""
    assert len({text for text in TEXTS if text.startswith(beginning)}) == 1
