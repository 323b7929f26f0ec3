"""Lines made to hurt: the work of reading grows with the length of a line, not with its square.

A pattern that backtracks without bound, or a rule that looks back over the
whole sentence for every word, shows here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from types import FrameType
from typing import Any

import pytest

from communique import Report, quantities, read

TUESDAY = date(2024, 3, 12)
SHORT, LONG = 6_000, 120_000  # characters: three pieces of a cut line, and sixty

LINEAR = [
    "((((",
    "))))",
    "1,1,1,1,",
    "1.1.1.1.",
    "the the the ",
    "A-B-C-",
    "U.S.U.S.",
    "U.S. ",
    "a",
    "9",
    " ",
    "\n",
    ". ",
    "“",
    "' ",
    "$",
    "exports to China, ",
    "between China and ",
    "China and Russia and ",
    "China-Russia-",
    "2022 ",
    "2022-2023-",
    "January to ",
    "first ",
    "first quarter of ",
    "said ",
    "according to ",
    "Ministry of ",
    "billion ",
    "twenty ",
    "respectively, ",
    "Exports rose 5%. ",
    "Mr. A. B. ",
    "\u0301",
    "貿",
]
# Every number looks at the others of its piece of the line, which costs more, but no square.
DENSE = [
    "from 5 to 6 and ",
    "1-1-1-1-",
    "$5 ",
    "5% ",
    "trade ",
    "exports of ",
    "record ",
    "highest since ",
    "largest trading partner of ",
    "and a half ",
    "Exports rose 5% and ",
]
PATTERNS = LINEAR + DENSE


def line_of(repeated: str, length: int) -> str:
    """One line of that length that begins like a claim and goes on with the pattern."""
    return ("China's exports rose 5% " + repeated * (length // len(repeated) + 1))[:length]


def steps(work: Callable[[], object]) -> int:
    """How many lines of Python some work runs through: the same on every machine."""
    count = 0

    def trace(_frame: FrameType, _event: str, _argument: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


@pytest.mark.parametrize("repeated", PATTERNS, ids=repr)
def test_twice_the_line_is_twice_the_work(repeated: str) -> None:
    """Reading a line twice as long takes about twice the steps; a square would take four times."""
    read("Exports rose 5%. Rome slept.")  # the tables are compiled once
    once, twice = (
        steps(lambda length=length: read(Report(line_of(repeated, length), published=TUESDAY)))
        for length in (SHORT, 2 * SHORT)
    )
    assert twice < 2.4 * once


@pytest.mark.parametrize("repeated", LINEAR + DENSE, ids=repr)
def test_a_long_line_is_read_to_its_end(repeated: str) -> None:
    """200 kB of one pattern are read, a tenth of that where every word is a number."""
    line = line_of(repeated, LONG if repeated in LINEAR else LONG // 10)
    assert all(claim.span.end <= len(line) for claim in read(Report(line, published=TUESDAY)))


@pytest.mark.parametrize("repeated", LINEAR + DENSE, ids=repr)
def test_the_quantities_of_a_long_line_are_read_to_its_end(repeated: str) -> None:
    """The quantity layer reads every pattern to its end."""
    line = line_of(repeated, LONG)
    assert all(found.span.end <= LONG for found in quantities(line))
