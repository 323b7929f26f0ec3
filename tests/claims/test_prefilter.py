"""What is let through to be read: everything that holds a claim, and little else."""

from __future__ import annotations

import pytest

from communique.claims.prefilter import may_claim
from corpus.english import levels, lists, shares_ranks_records, sides

TOLD = [
    text
    for rows in (levels.ROWS, lists.ROWS, sides.ROWS, shares_ranks_records.RANKS)
    for text, claims in rows
    if claims
]

# Letters and signs that are looked at in other ways: ASCII or not, one of them longer when small.
BEFORE = (
    "",
    "“Nobody came – not one…”, she said.\n\n",
    "L’été fut long — very.\n\n",
    "İzmir had rain. Mr. Smith left at 5 p.m. ",
)

PASSED_OVER = (
    # an ordinary word, no economy
    "The market opens at 8 and closes at 5.",
    "They sold 40 tickets, and “the market” — she said — was full.",
    # an ordinary word and an economy, nothing that counts
    "Tom moved to Norway. He sold the boat and bought a piano…",
    # all three, in sentences of their own
    "It has 3 rooms. The market is old. They spent a summer in Peru.",
    "“Was it the market?” It was in Canada! He has 2 sons.",
    # the small words of "brought in" and "in the red", apart
    "She was born in Portugal in 1971 and kept 14 bees in the garden, brought from there.",
    "A red coat and a black one, 40 crowns each; the country has 3 nations and one economy.",
    # other matters than trade
    "The trade union of Portugal has 3000 members, its secretary said.",
)

READ = (
    "They sold 40 ships to Norway.",
    "To Norway, where Mr. A. Novak was born, they sold 40 ships.",
    "“They bought 40 ships,” he said – from Canada.",
    "Canada is the first supplier.",
)


@pytest.mark.parametrize("before", BEFORE)
def test_what_claims_is_read(before: str) -> None:
    """No text of the tables is held back, whatever stands before it."""
    assert [text for text in TOLD if not may_claim(before + text)] == []


@pytest.mark.parametrize("text", READ)
def test_ordinary_words_beside_an_economy_and_a_number_are_read(text: str) -> None:
    """They may be trade, so the text is looked at closely."""
    assert may_claim(text)


@pytest.mark.parametrize("text", PASSED_OVER)
def test_ordinary_words_alone_are_passed_over(text: str) -> None:
    """Texts that cannot claim anything cost next to nothing."""
    assert not may_claim(text)
