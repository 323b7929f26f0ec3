"""Periods in running text: which words name one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from communique.claims.quantities import is_year
from communique.claims.seasons import is_season, months_of_season
from communique.claims.tables import Item, Kind
from communique.claims.when import When

_DASHES = ("-", "–", "—", "‐", "‑", "/")
_TO = ("to", "through", "until", "till", "-", "–", "—", "and")


# -- finding ----------------------------------------------------------------


def with_periods(items: list[Item]) -> list[Item]:
    """The same items with every wording of a period turned into one PERIOD."""
    found: list[Item] = []
    at = 0  # what stands before it has been taken over
    for start in [index for index, item in enumerate(items) if item.kind in _READERS]:
        reading = _READERS[items[start].kind](items, start) if start >= at else None
        if reading is None:
            continue
        found += items[at:start]
        at = start
        when, after = reading
        when, after = _qualified(items, when, after)
        begin = _begin(found, when, items[at])
        first = found[begin].start if begin < len(found) else items[at].start
        when = _relative_before(found, begin, when)
        del found[begin:]
        last = items[after - 1]
        found.append(Item(Kind.PERIOD, when, first, last.end, "period"))
        at = after
    return found + items[at:] if at else items


def _from_number(items: list[Item], at: int) -> tuple[When, int] | None:
    """Years, spans of years, "9M 2025", "1H", "30 December", "eight months"."""
    item = items[at]
    if is_year(item):
        return _from_year(items, at)
    if item.value is None or item.value != item.value.to_integral_value():
        return None
    number = int(item.value) if item.value <= 366 else 0
    then = items[at + 1] if at + 1 < len(items) else None
    if then is None or not 1 <= number <= 366:
        return None
    if then.kind is Kind.MONTH and number <= 31:
        return _day(items, at + 2, int(then.value))
    glued = then.start == item.end
    if glued and then.text == "m" and number <= 12:
        return _year_after(items, at + 2, When("months", number))
    if glued and then.text == "q" and number <= 4:
        return _year_after(items, at + 2, When("quarter", number))
    if glued and then.text in ("h", "s") and number <= 2 and then.text == "h":
        return _year_after(items, at + 2, When("half", number))
    return _counted(items, at + 1, number)


def _from_year(items: list[Item], at: int) -> tuple[When, int] | None:
    """A year that is not an amount, alone or as the beginning of a span."""
    if at and items[at - 1].kind is Kind.CURRENCY and items[at - 1].end == items[at].start:
        return None
    year = int(items[at].text)
    then = items[at + 1] if at + 1 < len(items) else None
    if then is None:
        return When("fixed", year=year), at + 1
    if then.kind in (Kind.UNIT, Kind.CURRENCY, Kind.SCALE, Kind.PERCENT, Kind.FOLD):
        return None
    if then.text == "s" and then.start == items[at].end:
        return When("none"), at + 2  # "the 1980s"
    decade = then.kind is Kind.POSSESSIVE and not year % 10 and at > 0
    if decade and items[at - 1].text in ("the", "mid", "early", "late", "-"):
        return When("none"), at + 2  # "the mid 1990's"
    if then.text in _DASHES and at + 2 < len(items):
        last = items[at + 2]
        if last.kind is Kind.NUMBER and len(last.text) == 2 and last.start == then.end:
            if (year + 1) % 100 == int(last.text):
                fiscal, after = _season(items, at + 3, When("fiscal", year=year))
                return _fiscal_course(items, at, after) or (fiscal, after)
            return When("fixed", year=year, b=year // 100 * 100 + int(last.text)), at + 3
        if is_year(last) and int(last.text) > year:
            span = When("fixed", year=year, b=int(last.text))
            if _season_word(items, at + 3):
                span = When("fiscal", year=year)
            return _season(items, at + 3, span)
    if then.text == "and" and _between(items, at) and at + 2 < len(items):
        last = items[at + 2]
        if is_year(last) and int(last.text) > year:
            return When("through", year, year=int(last.text)), at + 3
    if then.text == "to" and at and items[at - 1].text == "from" and at + 2 < len(items):
        last = items[at + 2]
        if is_year(last) and int(last.text) > year and not _unit_after(items, at + 3):
            return When("fixed", year=year, b=int(last.text)), at + 3
    return _season(items, at + 1, When("fixed", year=year))


def _fiscal_course(items: list[Item], at: int, then: int) -> tuple[When, int] | None:
    """ "between 2021-22 and 2023-24": from one fiscal year to another."""
    joined = _between(items, at) and then + 1 < len(items) and items[then].text == "and"
    if not joined or not is_year(items[then + 1]):
        return None
    last = _from_year(items, then + 1)
    if last is None or last[0].sort != "fiscal":
        return None
    return When("fiscal_through", int(items[at].text), year=last[0].year), last[1]


def _unit_after(items: list[Item], at: int) -> bool:
    kinds = (Kind.UNIT, Kind.CURRENCY, Kind.SCALE, Kind.PERCENT)
    return at < len(items) and items[at].kind in kinds


def _season_word(items: list[Item], at: int) -> bool:
    return at < len(items) and items[at].kind is Kind.FISCAL


def _season(items: list[Item], at: int, when: When) -> tuple[When, int]:
    """Take the word "season" or "fiscal year" after a year along."""
    if _season_word(items, at):
        if when.sort == "fixed" and not when.b:
            when = When("fiscal", year=(when.year or 0) - 1)
        return when, _past_end(items, at + 1)
    return when, at


def _past_end(items: list[Item], at: int) -> int:
    """The index behind "which ended in September", where a season's end is told."""
    texts = [item.text for item in items[at : at + 3]]
    if len(texts) < 3 or texts[0] not in ("which", "that") or texts[1] not in ("ended", "ends"):
        return at
    then = at + 3
    while then < len(items) and items[then].kind in (Kind.NUMBER, Kind.ARTICLE):
        then += 1
    return then + 1 if then < len(items) and items[then].kind is Kind.MONTH else at


def _from_month(items: list[Item], at: int) -> tuple[When, int] | None:
    """A month, a day in it, or a span of months, with the year where one stands."""
    month = int(items[at].value)
    then = at + 1
    if then + 1 < len(items) and items[then].text in _TO:
        last = items[then + 1]
        joined = items[then].text != "and" or _between(items, at) or _follows(items[at], last)
        if last.kind is Kind.MONTH and joined:
            return _year_after(items, then + 2, When("span", month, int(last.value)))
    if then < len(items) and items[then].kind is Kind.ORDINAL and items[then].text[0].isdigit():
        return _day(items, then + 1, month)  # "January 15th"
    if then < len(items) and items[then].kind is Kind.NUMBER and not is_year(items[then]):
        value = items[then].value
        if value is not None and 1 <= value <= 31 and not _unit_after(items, then + 1):
            return _day(items, then + 1, month)
    when, after = _year_after(items, then, When("month", month))
    if after < len(items) and items[after].text in _TO and after + 1 < len(items):
        last = items[after + 1]  # "April 2022 to March 2023"
        if last.kind is Kind.MONTH and when.year is not None:
            end, end_after = _year_after(items, after + 2, When("month", int(last.value)))
            if end.year is not None:
                return (
                    When("long", month, int(last.value), year=when.year, shift=end.year),
                    end_after,
                )
    return when, after


def _follows(month: Item, other: Item) -> bool:
    """Whether two months are a pair: China publishes "January and February" as one."""
    return other.kind is Kind.MONTH and int(other.value) == int(month.value) + 1


def _between(items: list[Item], at: int) -> bool:
    return at > 0 and items[at - 1].text == "between"


def _day(items: list[Item], at: int, month: int) -> tuple[When, int]:
    """A day is no period; its year, where it has one, goes with it."""
    if at < len(items) and items[at].text in ("st", "nd", "rd", "th"):
        at += 1
    if at + 1 < len(items) and items[at].text == "," and is_year(items[at + 1]):
        return When("none"), at + 2
    if at < len(items) and is_year(items[at]) and not _unit_after(items, at + 1):
        return When("none"), at + 1
    return When("none"), at


def _from_ordinal(items: list[Item], at: int) -> tuple[When, int] | None:
    """ "first quarter", "second half", "first eight months", "the first two months"."""
    which = Decimal(items[at].value)
    then = items[at + 1] if at + 1 < len(items) else None
    if then is None or which != int(which):
        return None
    number = int(which)
    if then.kind is Kind.MONTH and number <= 31 and items[at].text[0].isdigit():
        return _day(items, at + 2, int(then.value))  # "13th February"
    if then.kind is Kind.CALENDAR and then.value == "3" and number <= 4:
        return _year_after(items, at + 2, When("quarter", number))
    if then.kind is Kind.CALENDAR and then.value == "6" and number <= 2:
        return _year_after(items, at + 2, When("half", number))
    if number == 1 and then.kind in (Kind.NUMERAL, Kind.NUMBER) and then.value is not None:
        months = Decimal(then.value)
        if at + 2 < len(items) and _is_months(items[at + 2]) and 1 <= months <= 12:
            return _year_after(items, at + 3, When("months", int(months)))
        if at + 2 < len(items) and items[at + 2].text == "quarters" and 1 <= months <= 4:
            return _year_after(items, at + 3, When("months", 3 * int(months)))
    return None


def _is_months(item: Item) -> bool:
    return item.kind is Kind.CALENDAR and item.value == "1"


def _from_numeral(items: list[Item], at: int) -> tuple[When, int] | None:
    """Number words before a calendar noun: "eight months", "three years"."""
    value = Decimal(items[at].value)
    then = at + 1
    if then < len(items) and items[then].kind is Kind.NUMERAL and value >= 20:
        value, then = value + Decimal(items[then].value), then + 1
    return _counted(items, then, int(value))


def _is_parted(items: list[Item], at: int) -> bool:
    """ "three quarters of the total", "three quarters went to"; "the last three quarters were"."""
    then = items[at + 1] if at + 1 < len(items) else None
    if then is None or (at > 1 and items[at - 2].kind is Kind.RELATIVE):
        return False
    return then.text == "of" or then.kind in (Kind.COPULA, Kind.SHARE)


def _counted(items: list[Item], at: int, number: int) -> tuple[When, int] | None:
    """A number of months or years: year to date, "N years ago", or nothing."""
    if at < len(items) and items[at].text in _DASHES:
        at += 1
    if at >= len(items) or items[at].kind is not Kind.CALENDAR:
        return None
    if items[at].text == "quarters" and _is_parted(items, at):
        return None
    if _is_months(items[at]) and number <= 12:
        return _months(items, at + 1, number)
    if items[at].value in ("12", "120"):
        years = number * (10 if items[at].value == "120" else 1)
        return _years_counted(items, at + 1, years) or (When("years", years), at + 1)
    return When("many" if _is_months(items[at]) else "none"), at + 1


_COUNTED_FROM = {"ago": "ago", "earlier": "before_by", "before": "before_by", "later": "after"}


def _years_counted(items: list[Item], at: int, years: int) -> tuple[When, int] | None:
    """ "five years ago", "two years earlier", "a decade later", "the five years to 2023"."""
    then = items[at].text if at < len(items) else ""
    if then in _COUNTED_FROM:
        return When(_COUNTED_FROM[then], years), at + 1
    if then == "to" and at + 1 < len(items) and is_year(items[at + 1]):
        last = int(items[at + 1].text)
        return When("through", last - years, year=last), at + 2
    return None


def _months(items: list[Item], at: int, number: int) -> tuple[When, int]:
    """ "eight months to end-May", "nine months of 2025", "twelve months to March"."""
    then = at
    if then < len(items) and items[then].text in ("ago", "earlier"):
        return When("none"), then + 1
    if then < len(items) and items[then].text in ("to", "through", "ending", "ended", "up to"):
        then += 1
        while then < len(items) and items[then].text in ("end", "-", "the", "of", "in", "of the"):
            then += 1
        if then < len(items) and items[then].kind is Kind.NUMBER and not is_year(items[then]):
            then += 1  # "to 30 September"
        if then < len(items) and items[then].kind is Kind.MONTH:
            month = int(items[then].value)
            when, after = _year_after(items, then + 1, When("run", number, month))
            return when, after
    return _year_after(items, at, When("months", number))


def _from_calendar(items: list[Item], at: int) -> tuple[When, int] | None:
    """ "Q3 2022", "H1 2025", "the quarter", "the year to March", "a decade ago"."""
    item = items[at]
    then = items[at + 1] if at + 1 < len(items) else None
    if item.text in ("q", "h") and then is not None and then.kind is Kind.NUMBER:
        if then.start != item.end or then.text not in "1234":
            return None
        sort = "quarter" if item.text == "q" else "half"
        return _year_after(items, at + 2, When(sort, int(then.text)))
    ended = _twelve_to(items, at + 1) if item.value == "12" else None
    if ended is not None:
        return ended
    decade = _years_counted(items, at + 1, 10) if item.value == "120" else None
    if decade is not None:
        return decade
    if item.text in ("q", "h", "quarterly", "years", "months", "days", "weeks", "decades"):
        return None
    before = items[at - 1].text if at else ""
    if before not in ("the", "full", "whole", "entire", "of", "for", "this"):
        return None  # "a strong year" names none
    if at > 1 and items[at - 2].text in ("over", "on"):
        return None  # "fell by a tenth over the year": how long the change took
    return When(_NOUNS[item.value]), at + 1


def _twelve_to(items: list[Item], at: int) -> tuple[When, int] | None:
    """ "the year to March", "the fiscal year ended March 31, 2023": the twelve months to it."""
    if at < len(items) and items[at].text in ("that", "which"):
        at += 1  # "the fiscal year that ended on 31 March 2023"
    if at >= len(items) or items[at].text not in ("to", "ending", "ended", "through"):
        return None
    ahead = at + 1
    while ahead < len(items) and items[ahead].text in ("end", "-", "the", "of", "in", "on"):
        ahead += 1
    if ahead < len(items) and items[ahead].kind is Kind.NUMBER and not is_year(items[ahead]):
        ahead += 1
    if ahead >= len(items) or items[ahead].kind is not Kind.MONTH:
        return None
    month, after = int(items[ahead].value), ahead + 1
    day = after < len(items) and items[after].kind is Kind.NUMBER and not is_year(items[after])
    return _year_after(items, after + 1 if day else after, When("run", 12, month))


_NOUNS = {"1": "this_month", "3": "this_quarter", "6": "none", "12": "this_year", "120": "none",
          "0": "none"}  # fmt: skip


def _from_relative(items: list[Item], at: int) -> tuple[When, int] | None:
    """ "last year", "the same period last year", "last December", "next five years"."""
    shift = {"last": -1, "previous": -1, "this": 0, "next": 1, "latest": 0}.get(items[at].value)
    then = at + 1
    if items[at].value == "same":
        return _same(items, then)
    if shift is None or then >= len(items):
        return None
    item = items[then]
    if item.kind is Kind.FISCAL:
        return When("fiscal", shift=shift), then + 1
    if item.kind is Kind.MONTH and items[at].value in ("last", "this", "next"):
        return When("month", int(item.value), shift=None), then + 1
    if item.kind is Kind.CALENDAR and item.value in ("1", "3", "12"):
        if item.text.endswith("s"):
            return When("none"), then + 1
        named = _year_after(items, then + 1, When("quarter", 4))
        if item.value == "3" and items[at].value == "last" and named[0].year is not None:
            return named  # "the last quarter of 2023"
        sort = {"1": "month_by", "3": "quarter_by", "12": "year"}[item.value]
        the_next = items[at].value == "next" and at > 0 and items[at - 1].text == "the"
        if sort == "year" and (items[at].text == "following" or the_next):
            return When("after_year"), then + 1  # of the year just told, not of the report's
        if items[at].value == "previous" and sort == "year":
            return When("before"), then + 1
        if items[at].value == "previous" and sort == "month_by":
            return When("ago_month"), then + 1
        return When(sort, shift=shift), then + 1
    if item.kind is Kind.CALENDAR and item.value == "120":
        return When("past" if shift == -1 else "none", 10), then + 1
    if item.kind in (Kind.NUMERAL, Kind.NUMBER) and then + 1 < len(items):
        noun = items[then + 1]
        if noun.kind is Kind.CALENDAR and item.value is not None:
            if noun.value == "12" and items[at].value == "next":
                return When("within", int(Decimal(item.value))), then + 2
            if noun.value == "1" and items[at].value in ("last", "latest"):
                return _months_last(items, then + 2, int(Decimal(item.value)))
            if noun.value == "12" and items[at].value == "last":
                return When("past", int(Decimal(item.value))), then + 2
            if noun.value == "1" and items[at].value == "previous":
                return When("months_before", int(Decimal(item.value))), then + 2
            return When("none"), then + 2
    return None


def _months_last(items: list[Item], at: int, number: int) -> tuple[When, int]:
    """ "the last four months of the year", "the last twelve months"."""
    if at + 1 < len(items) and items[at].text == "of":
        ahead = at + 1
        while ahead < len(items) and items[ahead].kind is Kind.ARTICLE:
            ahead += 1
        if ahead < len(items) and is_year(items[ahead]):
            return When("tail", number, year=int(items[ahead].text)), ahead + 1
        if ahead < len(items) and items[ahead].value == "12":
            return When("tail", number, shift=0), ahead + 1
        if ahead + 1 < len(items) and items[ahead].value == "last":
            return When("tail", number, shift=-1), ahead + 2
    return When("rolling", number), at


def _same(items: list[Item], at: int) -> tuple[When, int] | None:
    """ "the same period last year", "the same 2019 period", "the same month of 2021"."""
    year: int | None = None
    if at < len(items) and is_year(items[at]):
        year, at = int(items[at].text), at + 1
    if at + 1 < len(items) and items[at].kind in (Kind.NUMERAL, Kind.NUMBER):
        at += 1  # "the same two months of 2020"
    if at >= len(items):
        return None
    noun = items[at].text
    if noun not in ("period", "month", "quarter", "months", "time", "half", "year", "timeframe"):
        return None
    when, after = _year_after(items, at + 1, When("same", year=year))
    return When("same", year=when.year or year, shift=when.shift), after


def _from_time(items: list[Item], at: int) -> tuple[When, int] | None:
    """A fixed phrase of the language."""
    name = items[at].value
    return When(name), at + 1


def _from_fiscal(items: list[Item], at: int) -> tuple[When, int] | None:
    """ "fiscal 2023", "FY23", "FY2022-23", "financial year 2022/23"."""
    then = items[at + 1] if at + 1 < len(items) else None
    ended = _twelve_to(items, at + 1)
    if ended is not None:
        return replace(ended[0], sort="fiscal_run"), ended[1]
    if [item.text for item in items[at + 1 : at + 3]] == ["just", "ended"]:
        return When("fiscal", shift=-1), at + 3
    if then is None or then.kind is not Kind.NUMBER or not then.text.isdigit():
        return (When("fiscal", shift=0), at + 1) if items[at].text.endswith("year") else None
    if len(then.text) == 2:
        last = 2000 + int(then.text)
    elif is_year(then):
        reading = _from_year(items, at + 1)
        if reading and reading[0].sort == "fiscal":
            return reading
        last = int(then.text)
    else:
        return None
    after = items[at + 2 : at + 4]
    if len(then.text) == 2 and len(after) == 2 and after[0].text in _DASHES:
        return When("fiscal", year=last), at + 4  # "FY22-23"
    return When("fiscal", year=last - 1), at + 2


_Reader = Callable[[list[Item], int], tuple[When, int] | None]
_READERS: dict[Kind, _Reader] = {
    Kind.NUMBER: _from_number,
    Kind.MONTH: _from_month,
    Kind.ORDINAL: _from_ordinal,
    Kind.NUMERAL: _from_numeral,
    Kind.CALENDAR: _from_calendar,
    Kind.RELATIVE: _from_relative,
    Kind.TIME: _from_time,
    Kind.FISCAL: _from_fiscal,
}


def _year_after(items: list[Item], at: int, when: When) -> tuple[When, int]:
    """Take the year after a month or quarter along: ", 1986", "of last year", "of the year"."""
    ahead = at
    while ahead < len(items) and ahead < at + 3 and items[ahead].text in (",", "of", "in", "the"):
        ahead += 1
    if ahead >= len(items):
        return when, at
    item = items[ahead]
    if when.sort == "months" and ahead > at and is_season(items, ahead):
        return months_of_season(items, ahead, when.a)
    comma_only = all(i.text == "," for i in items[at:ahead])
    if is_year(item) and not _unit_after(items, ahead + 1):
        if ahead == at or not comma_only or when.sort in ("month", "run"):
            return _dated(when, year=int(item.text)), ahead + 1
        return when, at
    if items[at:ahead] and items[at].text == ",":
        return when, at
    if item.kind is Kind.RELATIVE and ahead + 1 < len(items) and items[ahead + 1].text == "year":
        shift = {"last": -1, "previous": -1, "this": 0, "next": 1}.get(item.value)
        if shift is not None:
            return _dated(when, shift=shift), ahead + 2
    if item.text == "year" and ahead > at:
        return _dated(when, shift=0), ahead + 1
    told = ahead == at or items[at].text == "of"  # "the same period of the previous year"
    if item.kind is Kind.TIME and item.value == "ago_year" and told:
        return _dated(when, shift=-1), ahead + 1
    return when, at


def _dated(when: When, *, year: int | None = None, shift: int | None = None) -> When:
    return When(when.sort, when.a, when.b, year, shift)


def _qualified(items: list[Item], when: When, after: int) -> tuple[When, int]:
    """Words behind a period that belong to it: "2022 period", "year-on-year" stay apart."""
    if after < len(items) and items[after].text == "period" and when.sort in ("fixed", "months"):
        alone = when.sort == "fixed" and not when.b  # "in the 1986 period"
        return (When("same", year=when.year) if alone else when), after + 1
    return when, after


# Words before a period that are part of its wording.
_LEADS = frozenset(("the", "end", "of", "-", "mid", "late", "early", "beginning", "full"))


def _begin(found: list[Item], when: When, item: Item) -> int:
    """Where the wording begins in what was found so far: "the end of", "mid-"."""
    begin = len(found)
    while begin and found[begin - 1].text in _LEADS and len(found) - begin < 4:
        if found[begin - 1].text == "of" and not (begin > 1 and found[begin - 2].text in _LEADS):
            break
        begin -= 1
    return begin


def _relative_before(found: list[Item], begin: int, when: When) -> When:
    """ "end of the year" is the year; nothing else changes the period."""
    return when
