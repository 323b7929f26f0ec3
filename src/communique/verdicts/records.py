"""Records: a value beside everything of its kind that is held from before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial
from typing import NamedTuple

from communique.domain import Flow, Measure, Period
from communique.verdicts.bench import Ledger
from communique.verdicts.choose import View
from communique.verdicts.readings import Reading, best

# How far back a record reaches, where no year is named: "the highest in three years".
_STRETCH = re.compile(
    r"\b(?:in|within|of|over|for|nearly|almost|than) (?:just |only |less than )?"
    r"(?:the (?:last|past) )?"
    r"(?:(\d{1,2})|([a-z]+))[ -](year|decade)s?\b"
    r"|(\d{1,2})[ -]year (?:high|low)|([a-z]+)[ -]year (?:high|low)"
    r"|\b(?:in|within|over|during) the (?:last|past) (decade)\b",
    re.IGNORECASE,
)
_NUMERALS = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen twenty".split(),
        start=1,
    )
} | {"a": 1}


class Standing(NamedTuple):
    """A value, the earlier ones in order, and those that stand in its way, firm and late first.

    ties    earlier values that the digits printed do not tell from it
    passed  of the first time: whether the value itself is beyond the line
    """

    reading: Reading
    history: tuple[Reading, ...]
    rivals: tuple[Reading, ...]
    ties: tuple[Reading, ...] = ()
    passed: bool = True


def standing(
    views: Iterable[View],
    view: View,
    of: Measure,
    period: Period,
    *,
    since: Period | None,
    low: bool,
    mark: Decimal | None = None,
    day: date,
    kindly: bool = False,
) -> Standing | None:
    """The value of a period against the whole held history of the same side.

    Args:
        views: those whose history may serve; only the same side's does.
        of: LEVEL, or CHANGE for the record of a rate of growth.
        since: only what came after it is history.
        low: a record low, so that lower values stand in the way.
        mark: of the first time, the line: what is beyond it stands in the way, and a value
            that is not is none.
        kindly: of several vintages that which favours the record, instead of the newest.
    """
    way = -view.sign if low else view.sign
    ours, theirs = (_highest(way), _highest(-way)) if kindly else (best, best)
    reading = ours(value_of(view.ledger, view.flow, of, period, day))
    if reading is None:
        return None
    same = sorted((v for v in views if _kind(v) == _kind(view)), key=lambda v: _nearness(v, view))
    history = _history(same, of, period, since, day, theirs)
    beyond = partial(_is_higher, way, reading) if mark is None else _passes(way, mark, low=low)
    rivals = [other for other in history if beyond(other)]
    ties = [other for other in history if mark is None and _is_tie(reading, other)]
    rivals.sort(key=lambda rival: (not rival.firm, -rival.period.first))
    return Standing(reading, history, tuple(rivals), tuple(ties), mark is None or beyond(reading))


def _is_higher(way: int, reading: Reading, other: Reading) -> bool:
    """Whether an earlier value was higher, by more than the last digits printed leave open."""
    return way * (other.value - reading.value) > reading.half + other.half


def _is_tie(reading: Reading, other: Reading) -> bool:
    """Whether two values are the same but for the digits that are not printed."""
    return abs(other.value - reading.value) <= reading.half + other.half


def _passes(way: int, mark: Decimal, *, low: bool) -> Callable[[Reading], bool]:
    """Whether a value is beyond a line: at 100 billion, below it, or less than nothing."""
    line = -mark if low else mark
    if not mark:
        return lambda reading: way * reading.value > 0
    return lambda reading: way * reading.value >= line


def is_enough(history: Sequence[Reading], period: Period, since: Period | None, least: int) -> bool:
    """Whether a history is close enough to call its best a record.

    Either everything since the period that was named, or the value just before
    and at least so many in all; of months, at least twelve.
    """
    step = 1 if period.months == 1 else 12
    held = {reading.period.first for reading in history}
    if since is not None:
        named = range(period.first - step, since.last, -step)
        if named and all(first in held for first in named):
            return True
    return period.first - step in held and len(held) >= (12 if step == 1 else least)


def years_back(quote: str) -> int | None:
    """How many years a record reaches back by its words; None where they do not count them.

    >>> years_back("the highest in three years"), years_back("a 12-year high"), years_back("ever")
    (3, 12, None)
    """
    found = _STRETCH.search(quote)
    if found is None:
        return None
    return _years(found)


def years_over(words: str) -> int | None:
    """Over how many years something grew, by words that are of no record.

    >>> years_over("more than doubled in ten years"), years_over("the first fall in ten years")
    (10, None)
    """
    found = _STRETCH.search(words)
    if found is None or _OF_RECORD.search(words, max(0, found.start() - 30), found.start()):
        return None
    return _years(found)


_OF_RECORD = re.compile(r"(?:est|most|record|first|time|high|low)\b", re.IGNORECASE)


def _years(found: re.Match[str]) -> int | None:
    if found[6]:
        return 10
    digits, word = found[1] or found[4], (found[2] or found[5] or "").lower()
    number = int(digits) if digits else _NUMERALS.get(word)
    return number and number * (10 if (found[3] or "").lower() == "decade" else 1)


def value_of(
    ledger: Ledger, flow: Flow, of: Measure, period: Period, day: date
) -> tuple[Reading, ...]:
    """Levels, or rates of growth: printed ones, else computed from levels."""
    if of is Measure.LEVEL:
        return tuple(r for r in ledger.levels(flow, period, day) if not r.slack)
    printed = ledger.rates(flow, period, day)
    return printed or ledger.growth(flow, period, period.year_before(), day)


def _nearness(other: View, view: View) -> tuple[bool, bool]:
    """The ledger's own history first, then that of offices, then of databases."""
    return other.ledger is not view.ledger, other.ledger.is_of_database


Pick = Callable[[Iterable[Reading]], Reading | None]


def _highest(way: int) -> Pick:
    """The highest firm vintage, or for -1 the lowest; the best of any where none is firm."""

    def pick(readings: Iterable[Reading]) -> Reading | None:
        every = list(readings)
        firm = [reading for reading in every if reading.firm]
        return max(firm, key=lambda reading: way * reading.value) if firm else best(every)

    return pick


def _kind(view: View) -> tuple[object, ...]:
    account = view.ledger.account
    return account.reporter, account.currency, account.product, account.coverage


def _history(
    views: list[View], of: Measure, period: Period, since: Period | None, day: date, pick: Pick
) -> tuple[Reading, ...]:
    """Earlier values of the same kind, one a period, the firmest of the side's ledgers."""
    found: dict[Period, Reading] = {}
    for view in views:
        for earlier in _earlier(view, of, period, since):
            reading = pick(value_of(view.ledger, view.flow, of, earlier, day))
            known = found.get(earlier)
            if reading and (known is None or (reading.firm and not known.firm)):
                found[earlier] = reading
    return tuple(found[earlier] for earlier in sorted(found))


def _earlier(view: View, of: Measure, period: Period, since: Period | None) -> list[Period]:
    """Periods before this one that it may be compared with.

    A month with every month, a year with every year, a year to date with the
    same months of other years; the growth of a year to date also with years.
    """
    growth = of is Measure.CHANGE
    periods = set(view.ledger.periods(view.flow))
    if growth:
        periods.update(view.ledger.periods(view.flow, Measure.CHANGE))
    to_date = period.is_year_to_date and period.months > 1
    return [
        other
        for other in sorted(periods)
        if other.last < period.first
        and (since is None or other.first > since.last)
        and (_alike(other, period) or (growth and other.is_year and to_date))
    ]


def _alike(other: Period, period: Period) -> bool:
    same_months = period.months == 1 or (other.first - period.first) % 12 == 0
    return other.months == period.months and same_months
