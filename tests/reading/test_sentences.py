"""Where sentences begin and end, as offsets into a text that nothing rewrites."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.reading.sentences import sentences

# Each row is one text as the list of its sentences.
SPLIT = [
    ["Exports rose.", "Imports fell."],
    ["Exports rose!", "Did imports fall?", "They did."],
    ["Exports rose 5.2 percent.", "Imports fell 1.1 percent."],
    ["The U.S. deficit widened.", "It hit 5 billion."],
    ["Trade with the U.S. rose 5 percent.", "Imports fell."],
    ["Mr. Stone of Ruritania spoke.", "Dr. Wood answered."],
    ["J. R. Stone spoke.", "No one answered."],
    ["It was worth Rs. 500 crore.", "That is much."],
    ["Exports reached No. 1 in Jan. 2023 at 5 bln.", "Imports fell."],
    ["“Exports rose.”", "“Imports fell,” the ministry said."],
    ["(Exports rose.)", "Imports fell."],
    ["Exports rose…", "Imports fell."],
    ["Imports cost €5.", "€3 came from oil."],
    ["Exports were $5 bn.", "$3 bn went to China."],
    ["The port of St. Mary reopened.", "Ships came."],
    ["Steel Corp. of Ruritania closed.", "Workers left."],
    ["Étienne spoke.", "Élodie answered."],
]


@pytest.mark.parametrize("parts", SPLIT, ids=lambda parts: " | ".join(parts)[:60])
def test_splits_where_sentences_end(parts: list[str]) -> None:
    """Joined with a blank, the sentences come apart again where they were joined."""
    text = " ".join(parts)
    assert [text[found.span.start : found.span.end] for found in sentences(text)] == parts


def test_a_line_break_ends_a_sentence() -> None:
    """A title without a stop is a sentence of its own, and a paragraph of its own."""
    text = "Trade hits record\n\nTrade was 5 billion dollars.\nIt had been 4.\n"
    found = sentences(text)
    assert [text[one.span.start : one.span.end] for one in found] == [
        "Trade hits record",
        "Trade was 5 billion dollars.",
        "It had been 4.",
    ]
    assert [one.paragraph for one in found] == [0, 1, 2]


WRAPPED = """\
RURITANIA'S TRADE GAP WIDENS
    The trade deficit of Ruritania widened
in January to 1.2 billion dlrs from a
revised 1.1 billion in December, the
statistics office said.
    Exports were 4.1 billion dlrs and
imports 5.3 billion. The figures are not
adjusted for the season.
"""


def test_lines_of_a_hard_wrapped_report_are_joined() -> None:
    """In a report of short lines an indent opens a paragraph and a line break ends nothing."""
    found = sentences(WRAPPED)
    words = [" ".join(WRAPPED[one.span.start : one.span.end].split()) for one in found]
    assert words == [
        "RURITANIA'S TRADE GAP WIDENS",
        "The trade deficit of Ruritania widened in January to 1.2 billion dlrs"
        " from a revised 1.1 billion in December, the statistics office said.",
        "Exports were 4.1 billion dlrs and imports 5.3 billion.",
        "The figures are not adjusted for the season.",
    ]
    assert [one.paragraph for one in found] == [0, 1, 2, 2]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\t \n"])
def test_blank_texts_have_no_sentences(text: str) -> None:
    """Space alone is no sentence."""
    assert sentences(text) == []


@given(
    st.one_of(
        st.text(), st.lists(st.sampled_from(list("aA1.!?“”\"'( \n\tU")), max_size=80).map("".join)
    )
)
def test_sentences_cover_the_text_in_order(text: str) -> None:
    """Spans follow each other, are trimmed, and leave out nothing but space."""
    end = 0
    for found in sentences(text):
        assert end <= found.span.start < found.span.end
        assert text[end : found.span.start].strip() == ""
        words = text[found.span.start : found.span.end]
        assert words == words.strip()
        end = found.span.end
    assert text[end:].strip() == ""
