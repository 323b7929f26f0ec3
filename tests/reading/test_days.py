"""The day of publication, read from the text."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from communique.reading.days import WORDS, day_of_publication

TODAY = date(2026, 11, 24)
SEED = Path(__file__).parents[3] / "shared" / "seed" / "report.txt"

GIVES = [
    # a line that is nothing but a date
    ("Trade grew\nDecember 30, 2022\n\nIt grew by 5%.", "2022-12-30"),
    ("Trade grew\n30 December 2022\n", "2022-12-30"),
    ("Friday, 30th December 2022\r\nTrade grew.", "2022-12-30"),
    ("2022-12-30\nTrade grew.", "2022-12-30"),
    # a label
    ("Published: 2022-12-30\nTrade grew.", "2022-12-30"),
    ("Updated on 3 Jan 2023\nTrade grew.", "2023-01-03"),
    # a dateline
    ("MOSCOW, January 13, 2023. /TASS/. Trade grew.", "2023-01-13"),
    ("ST. PETERSBURG, Jan. 13, 2023 (Reuters) - Trade grew.", "2023-01-13"),
    ("MOSCOW, May 4 (Reuters) – Trade grew 5% in 2022, customs said on Thursday.", "2023-05-04"),
    # when it was said; the latest counts
    ("Trade grew, customs said on 13 January 2023.", "2023-01-13"),
    ("As announced on May 3, 2021, and reported on January 13, 2023, it grew.", "2023-01-13"),
    # a weekday beside a day
    ("In 2022, he said on Friday, December 30, trade grew.", "2022-12-30"),
    ("In 2016, he said on Friday, December 30, trade grew.", "2016-12-30"),
    # a weekday here and a day there, in a year the text names
    ("It grew in 2022, he said on Friday. On December 30, the two spoke.", "2022-12-30"),
    ("By 2024, he said on Friday; in 2022 and 2016. On December 30, they spoke.", "2022-12-30"),
]

NOTHING = [
    "",
    "Trade grew.",
    "Trade grew by 5% in 2022.",
    "Since the war began on February 24, 2022, trade has grown.",
    "The agreement of 4 February 2022 is in force.",
    "It said on 31 December 2030 that trade grew.",  # not over yet
    "Levies rise on January 1st, figures out last Friday show, after 2017 and 2018.",
    "He said on Friday, 2022-02-31, that it grew.",
    "They met on Monday and on Friday. On December 30, the two spoke in 2022.",
    "It rose by 2022 dollars on Friday. On December 45, nothing happened.",
]


@pytest.mark.parametrize(("text", "day"), GIVES)
def test_reads_the_day_of_publication(text: str, day: str) -> None:
    """The words that stand for the day of the report, not for some day in it."""
    found = day_of_publication(text, today=TODAY)
    assert found is not None
    assert found.day.isoformat() == day


@pytest.mark.parametrize("text", NOTHING)
def test_leaves_open_what_the_text_does_not_say(text: str) -> None:
    """A day of history, a day to come, or a day that does not exist is not the day."""
    assert day_of_publication(text, today=TODAY) is None


def test_a_language_without_a_table_gives_nothing() -> None:
    """Another language is never read with the English words."""
    assert day_of_publication("December 30, 2022\n", language="ru", today=TODAY) is None


@pytest.mark.parametrize("language", WORDS)
def test_tables_are_whole(language: str) -> None:
    """Twelve months, seven days, no form twice."""
    words = WORDS[language]
    assert sorted(words.months) == list(range(1, 13))
    assert sorted(words.weekdays) == list(range(7))
    for table in (words.months, words.weekdays):
        forms = [form.strip().lower() for line in table.values() for form in line.split("|")]
        assert len(forms) == len(set(forms))


@pytest.mark.parametrize("noise", ["said on ", "A" * 41 + ", ", "Friday, ", "published "])
def test_long_texts_cost_little(noise: str) -> None:
    """Only the two ends are searched, and no pattern runs away on them."""
    assert day_of_publication("1 " + noise * 200_000, today=TODAY) is None


@pytest.mark.skipif(not SEED.exists(), reason="../shared is not here")
def test_the_seed_report_gives_its_day() -> None:
    """Its only weekday and its only day of the month fit 2022, and 2016, which it does not name."""
    found = day_of_publication(SEED.read_text(encoding="utf-8"), today=TODAY)
    assert found is not None
    assert found.day == date(2022, 12, 30)
