"""Placing worded periods in time: which months "last year" is on a given day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from communique.claims.when import When
from communique.domain.periods import Period


@dataclass(frozen=True, slots=True)
class Clock:
    """What relative words are measured from.

    published  the day of the report; None where unknown
    current    the period the text was last about
    named      the period named last, whatever for: "that year"
    """

    published: date | None
    current: Period | None = None
    named: Period | None = None

    @property
    def year(self) -> int | None:
        """The year that "this year" means; in an undated report about a whole year the next."""
        if self.published:
            return self.published.year
        if self.current is not None and self.current.months == 12 and not self.current.fiscal:
            return self.current.year + 1
        return None


def place(when: When, clock: Clock) -> Period | None:
    """The period that the words mean on the clock; None where it cannot be known."""
    placer = _PLACERS.get(when.sort)
    return placer(when, clock) if placer else None


def _year_of(when: When, clock: Clock) -> int | None:
    """The year named, or the clock's year shifted as the words say."""
    if when.year is not None:
        return when.year
    if clock.year is None:
        return None
    return clock.year + (when.shift or 0)


def _place_fixed(when: When, clock: Clock) -> Period | None:
    first = Period.of_year(when.year or 0)
    return Period.from_to(first, Period.of_year(when.b)) if when.b else first


def _place_through(when: When, clock: Clock) -> Period | None:
    """ "between 2013 and 2022": what is told is for the second year, against the first."""
    return Period.of_year(when.year or 0)


def _place_fiscal_through(when: When, clock: Clock) -> Period | None:
    """ "between 2021-22 and 2023-24": as between two years."""
    return Period.of_fiscal_year(when.year or 0)


def _place_year(when: When, clock: Clock) -> Period | None:
    year = _year_of(when, clock)
    return Period.of_year(year) if year is not None else None


def _place_this_year(when: When, clock: Clock) -> Period | None:
    """ "for the year": the year the text is about, else the year of the report."""
    if clock.current is not None and clock.current.fiscal:
        return clock.current
    if clock.current is not None:
        return Period.of_year(clock.current.year)
    return Period.of_year(clock.year) if clock.year is not None else None


def _unnamed_year(clock: Clock, last_month: int) -> int | None:
    """The year of a month without one: the latest that was over by the report's day.

    Where the text has been about a year already, a month of that year is meant
    unless it was still to come.
    """
    if clock.published is None:
        return _latest(clock.current, last_month)
    year = clock.published.year
    if last_month > clock.published.month:
        year -= 1
    return year


def _latest(current: Period | None, last_month: int) -> int | None:
    """The year of the last such month that was over with the period the text is about."""
    if current is None:
        return None
    return current.last // 12 - (1 if last_month > current.last % 12 + 1 else 0)


def _place_month(when: When, clock: Clock) -> Period | None:
    if when.year is None and when.shift is None:
        year = _unnamed_year(clock, when.a)
    else:
        year = _year_of(when, clock)
    return Period.of_month(year, when.a) if year is not None else None


def _place_span(when: When, clock: Clock) -> Period | None:
    named = when.year is not None or when.shift is not None
    year = _year_of(when, clock) if named else _unnamed_year(clock, when.b)
    if year is None:
        return None
    first = Period.of_month(year if when.a <= when.b else year - 1, when.a)
    return Period.from_to(first, Period.of_month(year, when.b))


def _place_long(when: When, clock: Clock) -> Period | None:
    span = Period.from_to(
        Period.of_month(when.year or 0, when.a), Period.of_month(when.shift or 0, when.b)
    )
    if span.months == 12 and when.a == 4:
        return Period.of_fiscal_year(when.year or 0)
    return span


def _place_quarter(when: When, clock: Clock) -> Period | None:
    named = when.year is not None or when.shift is not None
    year = _year_of(when, clock) if named else _context_year(clock, when.a * 3)
    return Period.of_quarter(year, when.a) if year is not None else None


def _place_half(when: When, clock: Clock) -> Period | None:
    named = when.year is not None or when.shift is not None
    year = _year_of(when, clock) if named else _context_year(clock, when.a * 6)
    return Period.of_half(year, when.a) if year is not None else None


def _context_year(clock: Clock, last_month: int) -> int | None:
    """The year of a quarter or half without one."""
    return _unnamed_year(clock, last_month)


def _place_months(when: When, clock: Clock) -> Period | None:
    """ "first eight months", "9M", "the eight-month period": from January on."""
    named = when.year is not None or when.shift is not None
    current = clock.current
    if not named and current is not None and current.months == when.a and not current.fiscal:
        return current
    year = _year_of(when, clock) if named else _unnamed_year(clock, when.a)
    return Period(year * 12, when.a) if year is not None else None


def _place_run(when: When, clock: Clock) -> Period | None:
    """So many months up to and with a named month."""
    named = when.year is not None or when.shift is not None
    year = _year_of(when, clock) if named else _unnamed_year(clock, when.b)
    if year is None:
        return None
    return Period(year * 12 + when.b - when.a, when.a)


def _place_fiscal_run(when: When, clock: Clock) -> Period | None:
    """ "the fiscal year ended June 2023": by its usual name, of the years it begins and ends in."""
    run = _place_run(when, clock)
    if run is None or run.first % 12 == _JANUARY:
        return run
    return Period.of_fiscal_year(run.first // 12)


_JANUARY = 0  # months are counted from 0


def _place_tail(when: When, clock: Clock) -> Period | None:
    year = _year_of(when, clock)
    return Period(year * 12 + 12 - when.a, when.a) if year is not None else None


def _place_same(when: When, clock: Clock) -> Period | None:
    """The current period in another year."""
    if when.year is None and when.shift is None and clock.named is not None:
        return clock.named  # "In the same period the deficit fell"
    if clock.current is None:
        return None
    if when.year is not None:
        return clock.current.shift(12 * (when.year - clock.current.year))
    return clock.current.shift(12 * (when.shift or 0))


def _place_ago_year(when: When, clock: Clock) -> Period | None:
    return clock.current.shift(-12) if clock.current is not None else None


def _place_months_before(when: When, clock: Clock) -> Period | None:
    """ "the previous three months": before those the text is about, where they are as many."""
    current = clock.current
    return current.shift(-when.a) if current is not None and current.months == when.a else None


def _place_ago_month(when: When, clock: Clock) -> Period | None:
    if clock.current is not None:
        return clock.current.shift(-1)
    return _place_month_by(When("month_by", shift=-1), clock)


def _place_before(when: When, clock: Clock) -> Period | None:
    """ "the previous year": the year before the one the text is about."""
    if clock.current is not None:
        return clock.current.shift(-12)
    return Period.of_year(clock.year - 1) if clock.year is not None else None


def _place_ago(when: When, clock: Clock) -> Period | None:
    return Period.of_year(clock.year - when.a) if clock.year is not None else None


def _place_before_by(when: When, clock: Clock) -> Period | None:
    """ "two years earlier": counted from the period the text is about."""
    return clock.current.shift(-12 * when.a) if clock.current is not None else None


def _place_after(when: When, clock: Clock) -> Period | None:
    """ "two years later": counted from the period told last."""
    return clock.current.shift(12 * (when.a or 1)) if clock.current is not None else None


def _place_within(when: When, clock: Clock) -> Period | None:
    return Period.of_year(clock.year + when.a) if clock.year is not None else None


def _place_fiscal(when: When, clock: Clock) -> Period | None:
    if when.year is not None:
        return Period.of_fiscal_year(when.year)
    if clock.published is None:
        return None
    running = clock.published.year - (1 if clock.published.month < 4 else 0)
    return Period.of_fiscal_year(running + (when.shift or 0))


def _place_month_by(when: When, clock: Clock) -> Period | None:
    if when.shift == 0 and clock.current is not None and clock.current.months == 1:
        return clock.current  # "the record for this month", of the month just named
    if clock.published is None:
        return None
    return Period.of_month(clock.published.year, clock.published.month).shift(when.shift or 0)


def _place_quarter_by(when: When, clock: Clock) -> Period | None:
    if clock.published is None:
        return None
    quarter = Period.of_quarter(clock.published.year, (clock.published.month + 2) // 3)
    return quarter.shift(3 * (when.shift or 0))


def _place_decade_end(when: When, clock: Clock) -> Period | None:
    return Period.of_year(clock.year // 10 * 10 + 10) if clock.year is not None else None


def _place_decade_middle(when: When, clock: Clock) -> Period | None:
    return Period.of_year(clock.year // 10 * 10 + 5) if clock.year is not None else None


def _place_clock_year(when: When, clock: Clock) -> Period | None:
    return Period.of_year(clock.year) if clock.year is not None else None


def _place_mid_year(when: When, clock: Clock) -> Period | None:
    """ "by mid-year": the first half."""
    year = _unnamed_year(clock, 6)
    return Period.of_half(year, 1) if year is not None else None


def _place_next_year(when: When, clock: Clock) -> Period | None:
    return Period.of_year(clock.year + 1) if clock.year is not None else None


def _place_current(when: When, clock: Clock) -> Period | None:
    return clock.current


def _place_that(when: When, clock: Clock) -> Period | None:
    return clock.named or clock.current


_PLACERS: dict[str, Callable[[When, Clock], Period | None]] = {
    "fixed": _place_fixed,
    "through": _place_through,
    "fiscal_through": _place_fiscal_through,
    "year": _place_year,
    "this_year": _place_this_year,
    "this_month": _place_current,
    "that": _place_that,
    "this_quarter": _place_current,
    "month": _place_month,
    "span": _place_span,
    "long": _place_long,
    "quarter": _place_quarter,
    "half": _place_half,
    "months": _place_months,
    "run": _place_run,
    "fiscal_run": _place_fiscal_run,
    "tail": _place_tail,
    "same": _place_same,
    "ago": _place_ago,
    "before_by": _place_before_by,
    "ago_year": _place_ago_year,
    "after": _place_after,
    "after_year": _place_after,
    "ago_month": _place_ago_month,
    "months_before": _place_months_before,
    "before": _place_before,
    "within": _place_within,
    "fiscal": _place_fiscal,
    "month_by": _place_month_by,
    "quarter_by": _place_quarter_by,
    "decade_end": _place_decade_end,
    "decade_middle": _place_decade_middle,
    "year_end": _place_clock_year,
    "year_to_date": _place_clock_year,
    "next_year_end": _place_next_year,
    "mid_year": _place_mid_year,
}
