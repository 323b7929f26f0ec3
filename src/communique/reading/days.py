"""The day of publication, where the text itself gives it away.

Only what is said of the report counts: a dateline, a line that is nothing but
a date, "said on 13 January 2023", or a weekday with a day of the month. A date
in the middle of a sentence may be any day of history and is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache

# The text is looked at no further than this from either end: publication days
# stand at the beginning or the end, and an adversarial text must cost little.
_REACH = 20_000
_EARLIEST = 1900
_YEAR = re.compile(r"(?<![\d.,$€£¥])(?:19|20)\d\d(?![\d.,]*\d|s\b)")


@dataclass(frozen=True, slots=True)
class DateWords:
    """How one language writes days.

    months, weekdays  forms by number, months from 1, weekdays from Monday = 0
    said              words that tell of a statement, before or after which
                      "on <day>" is the day it was made
    labels            words before a day that call it the day of publication
    on                the word between a statement and its day
    """

    months: dict[int, str]
    weekdays: dict[int, str]
    said: str
    labels: str
    on: str


# Seen in: Reuters, TASS, Xinhua and BBC reports, releases of statistical offices.
WORDS = {
    "en": DateWords(
        months={
            1: "January | Jan", 2: "February | Feb", 3: "March | Mar", 4: "April | Apr",
            5: "May", 6: "June | Jun", 7: "July | Jul", 8: "August | Aug",
            9: "September | Sept | Sep", 10: "October | Oct", 11: "November | Nov",
            12: "December | Dec",
        },
        weekdays={
            0: "Monday", 1: "Tuesday", 2: "Wednesday", 3: "Thursday", 4: "Friday",
            5: "Saturday", 6: "Sunday",
        },
        said="said | told | announced | reported | released | published | stated | showed"
        " | declared | disclosed | revealed | wrote",
        labels="published | updated | posted | released | date | issued",
        on="on",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Found:
    """A day of publication and the words that gave it."""

    day: date
    words: str


@dataclass(frozen=True, slots=True)
class _Day:
    """A day as written: `year` is None where the text leaves it out."""

    year: int | None
    month: int
    day: int
    words: str

    def full(self) -> date | None:
        return _date(self.year, self.month, self.day) if self.year else None


def day_of_publication(
    text: str, *, language: str = "en", today: date | None = None
) -> Found | None:
    """The day the text was published on, or None where it does not say so clearly.

    >>> seed = "Trade grew in 2022, he said on Friday. On December 30, the two spoke."
    >>> day_of_publication(seed).day
    datetime.date(2022, 12, 30)
    """
    if language not in WORDS or not re.search(r"\d", text[:_REACH]):
        return None
    patterns = _patterns(language)
    today = today or datetime.now(UTC).date()
    text = text if len(text) <= 2 * _REACH else f"{text[:_REACH]}\n{text[-_REACH:]}"
    return _written_out(text, patterns, today) or _by_weekday(text, patterns, today)


# -- days written with their year ------------------------------------------------


def _written_out(text: str, patterns: _Patterns, today: date) -> Found | None:
    """A labelled day or a dateline; else the latest day on which something was said."""
    for pattern in (patterns.labelled, patterns.dateline):
        for day in _days(pattern, text, patterns):
            if (full := day.full()) and full <= today:
                return Found(full, day.words)
    said = [
        Found(full, day.words)
        for day in _days(patterns.said, text, patterns)
        if (full := day.full()) and full <= today
    ]
    return max(said, key=lambda found: found.day, default=None)


# -- days whose year follows from the weekday ---------------------------------------


def _by_weekday(text: str, patterns: _Patterns, today: date) -> Found | None:
    """The latest year, among those the text is about, in which the weekday fits the day."""
    together = _together(text, patterns)
    hint = together or _apart(text, patterns)
    if hint is None:
        return None
    weekday, day = hint
    for year in _years(text, today, named_only=together is None):
        full = _date(year, day.month, day.day)
        if full and full <= today and full.weekday() == weekday:
            return Found(full, day.words)
    return None


def _years(text: str, today: date, *, named_only: bool) -> list[int]:
    """The years to try, latest first: those named, or all from a year before to a year after."""
    named = {int(year) for year in _YEAR.findall(text)}
    if named_only:
        return sorted(named, reverse=True)
    low, high = min(named, default=_EARLIEST) - 1, max(named, default=today.year) + 1
    return list(range(min(high, today.year), low - 1, -1))


def _together(text: str, patterns: _Patterns) -> tuple[int, _Day] | None:
    """A weekday beside a day ("Friday, December 30"), or the only weekday under a dateline."""
    for found in patterns.weekday_and_day.finditer(text):
        if day := _day(found, patterns):
            return patterns.weekdays[found["weekday"].lower()], day
    return _only_pair(text, patterns, patterns.dateline)


def _apart(text: str, patterns: _Patterns) -> tuple[int, _Day] | None:
    """The only weekday and the only day of the month: "on Friday … On December 30"."""
    return _only_pair(text, patterns, patterns.day)


def _only_pair(text: str, patterns: _Patterns, written: re.Pattern[str]) -> tuple[int, _Day] | None:
    weekdays = {patterns.weekdays[name.lower()] for name in patterns.weekday.findall(text)}
    days = {(day.month, day.day): day for day in _days(written, text, patterns)}
    if len(weekdays) == 1 and len(days) == 1:
        return weekdays.pop(), days.popitem()[1]
    return None


# -- patterns ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Patterns:
    months: dict[str, int]
    weekdays: dict[str, int]
    labelled: re.Pattern[str]
    dateline: re.Pattern[str]
    said: re.Pattern[str]
    weekday: re.Pattern[str]
    weekday_and_day: re.Pattern[str]
    day: re.Pattern[str]


@cache
def _patterns(language: str) -> _Patterns:
    words = WORDS[language]
    months, weekdays = _numbers(words.months), _numbers(words.weekdays)
    month, weekday = _any_of(months), f"(?P<weekday>{_any_of(weekdays)})"
    day = (
        rf"(?:(?P<iso>\d{{4}}-\d\d-\d\d)(?!\d)"
        rf"|(?P<month>{month})\b\.?\s(?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
        rf"(?:,?\s(?P<year>(?:19|20)\d\d)\b)?"
        rf"|(?P<day_first>\d{{1,2}})(?:st|nd|rd|th)?\s(?P<month_after>{month})\b\.?"
        rf"(?:,?\s(?P<year_after>(?:19|20)\d\d)\b)?)"
    )
    before = rf"(?:{weekday},?\s)?"
    said, labels = _any_of(_forms(words.said)), _any_of(_forms(words.labels))

    def compiled(pattern: str) -> re.Pattern[str]:
        return re.compile(pattern, re.IGNORECASE | re.MULTILINE)

    return _Patterns(
        months=months,
        weekdays=weekdays,
        labelled=compiled(
            rf"^[ \t]*(?:(?:{labels})\b(?:\s{words.on})?:?[ \t]+)?{before}{day}[ \t]*\.?[ \t]*\r?$"
        ),
        # MOSCOW, May 4 –   BEIJING, Jan. 13 (Xinhua) --   MOSCOW, January 13, 2023. /TASS/
        dateline=re.compile(
            rf"^[ \t]*(?-i:[A-Z][A-Z .'/-]{{1,40}}),\s{before}{day}[.,]?"
            rf"\s?(?:\([^()\n]{{1,30}}\)|/[^/\n]{{1,30}}/)?[.,]?\s*(?:[-–—]|/|$)",
            re.IGNORECASE | re.MULTILINE,
        ),
        said=compiled(rf"\b(?:{said})\b[^.!?\n]{{0,80}}?\b{words.on}\s{before}{day}"),
        weekday=compiled(rf"\b({_any_of(weekdays)})\b"),
        weekday_and_day=compiled(rf"\b{weekday},?\s(?:the\s)?{day}"),
        day=compiled(rf"\b{words.on}\s{day}"),
    )


def _days(pattern: re.Pattern[str], text: str, patterns: _Patterns) -> Iterator[_Day]:
    for found in pattern.finditer(text):
        if day := _day(found, patterns):
            yield day


def _day(found: re.Match[str], patterns: _Patterns) -> _Day | None:
    words = " ".join(found[0].split())
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
        return _Day(year, month, day, words) if _date(year, month, day) else None
    month = patterns.months[(found["month"] or found["month_after"]).lower()]
    year_text = found["year"] or found["year_after"]
    day = int(found["day"] or found["day_first"])
    if not _date(2024, month, day):  # a leap year has every day
        return None
    return _Day(int(year_text) if year_text else None, month, day, words)


def _date(year: int | None, month: int, day: int) -> date | None:
    try:
        return date(year or 0, month, day)
    except ValueError:
        return None


def _numbers(table: dict[int, str]) -> dict[str, int]:
    return {form.lower(): number for number, forms in table.items() for form in _forms(forms)}


def _forms(forms: str) -> list[str]:
    return [form.strip() for form in forms.split("|")]


def _any_of(forms: dict[str, int] | list[str]) -> str:
    return "|".join(map(re.escape, sorted(forms, key=len, reverse=True)))
