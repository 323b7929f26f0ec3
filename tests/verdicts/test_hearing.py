"""No word of a pattern goes unheard."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from communique.verdicts import choose, wording
from communique.verdicts.hearing import keys_of, listener

PATTERNS = [
    *(wording._pattern(name).pattern for name in wording._TABLES),
    *(words.replace(r"\b(?:", "").replace(r")\b", "") for words in choose.IN_CURRENCY.values()),
]


@pytest.mark.parametrize("pattern", PATTERNS)
@given(data=st.data())
def test_whatever_a_pattern_finds_is_heard(pattern: str, data: st.DataObject) -> None:
    """Keys may be met by chance, but are never missed."""
    words = re.sub(r"^\\b\(\?:(.*)\)\\b\|", r"\1|", pattern)  # as the tables have them
    text = data.draw(st.from_regex(pattern)).lower()
    assume(re.search(pattern, text))
    assert listener({"it": keys_of(words)})(text) == {"it"}


def test_an_office_is_heard_by_its_longest_word() -> None:
    """Every name by which an office is found has a word that is listened for."""
    heard = choose._listener()
    names = [name for every in choose.offices.NAMES.values() for name in every.split(" | ")]
    assert names
    assert all("office" in heard(f"according to {name}, trade rose") for name in names)
