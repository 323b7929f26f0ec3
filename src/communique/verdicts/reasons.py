"""Numbers, periods and days as people read them; nothing here judges."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from functools import lru_cache

from communique.domain import Amount, Bound, Claim, Direction, Period
from communique.domain.amounts import PERCENT, RANK, TIMES
from communique.domain.origin import Vintage

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
SCALES = ((Decimal(10**12), "trillion"), (Decimal(10**9), "billion"), (Decimal(10**6), "million"))
BOUNDS = {
    Bound.ABOUT: "about ",
    Bound.AT_LEAST: "more than ",
    Bound.AT_MOST: "less than ",
    Bound.NEARLY: "nearly ",
}


@lru_cache(maxsize=65536)
def money(value: Decimal, currency: str) -> str:
    """An amount in the largest word of scale, with the digits it has, at most five.

    >>> money(Decimal(240110000000), "USD"), money(Decimal(1740000000000), "CNY")
    ('240.11 billion USD', '1.74 trillion CNY')
    """
    for worth, word in SCALES:
        if abs(value) >= worth:
            return f"{number(value / worth)} {word} {currency}"
    return f"{number(value)} {currency}"


def number(value: Decimal) -> str:
    """Up to three decimals, none that say nothing.

    >>> number(Decimal("240.110")), number(Decimal("1300"))
    ('240.11', '1300')
    """
    rounded = round(value, 3 if abs(value) < 1000 else 1)
    return f"{rounded.normalize():f}" if rounded else "0"


@lru_cache(maxsize=65536)
def percent(value: Decimal) -> str:
    """Growth with its sign, to a tenth.

    >>> percent(Decimal("29.30")), percent(Decimal("-6.94"))
    ('+29.3%', '-6.9%')
    """
    tenths = round(value, 1).normalize()
    return f"{'+' if tenths > 0 else ''}{tenths or Decimal(0):f}%"


def worth(value: Decimal, unit: str, *, growth: bool = True) -> str:
    """A value in a claim's unit.

    >>> worth(Decimal("2.24"), "times"), worth(Decimal("3.02"), "percent", growth=False)
    ('2.24 times', '3%')
    """
    if unit == RANK:
        return ordinal(int(value))
    if unit == PERCENT:
        return percent(value) if growth else f"{round(value, 1).normalize():f}%"
    return f"{number(round(value, 2))} times" if unit == TIMES else money(value, unit)


def ordinal(place: int) -> str:
    """A place in words.

    >>> [ordinal(place) for place in (1, 2, 3, 4, 11, 22)]
    ['1st', '2nd', '3rd', '4th', '11th', '22nd']
    """
    tens = place % 100
    ending = "th" if 10 < tens < 20 else {1: "st", 2: "nd", 3: "rd"}.get(place % 10, "th")
    return f"{place}{ending}"


def said(claim: Claim) -> str:
    """The claim's number as a sentence can take it: "about 25%", "170–180 billion USD"."""
    amount = claim.amount
    if amount is None:
        return _UNNUMBERED.get(claim.direction or Direction.FLAT, "the statement")
    sign = -1 if claim.direction is Direction.DOWN and amount.unit == PERCENT else 1
    return BOUNDS.get(amount.bound, "") + _plain(amount, sign)


_UNNUMBERED = {
    Direction.UP: "a rise",
    Direction.DOWN: "a fall",
    Direction.FLAT: "no change to speak of",
}


def _plain(amount: Amount, sign: int) -> str:
    growth = sign < 0
    text = worth(sign * amount.value, amount.unit, growth=growth)
    if amount.high is None:
        return text
    return f"{text.partition(' ')[0].rstrip('%')}–{worth(amount.high, amount.unit, growth=growth)}"


@lru_cache(maxsize=4096)
def day(when: date) -> str:
    """`7 December 2022`."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def release(vintage: Vintage | None) -> str:
    """`(published 7 December 2022)`, no closer than it is known; empty where it is not.

    >>> release(Vintage.parse("2022-12")), release(Vintage.parse("2022"))
    (' (published December 2022)', ' (published 2022)')
    """
    return _released(vintage.text) if vintage is not None else ""


@lru_cache(maxsize=4096)
def _released(text: str) -> str:
    """The same of a day as recorded: `2022`, `2022-12`, `2022-12-07`."""
    year, *rest = text.split("-")
    month = [MONTHS[int(part) - 1] for part in rest[:1]]
    told = [str(int(part)) for part in rest[1:]] + month + [year]
    return f" (published {' '.join(told)})"


@lru_cache(maxsize=4096)
def span(period: Period) -> str:
    """A period in words.

    >>> span(Period.parse("2022-01/2022-11")), span(Period.parse("2022-H1"))
    ('January–November 2022', 'January–June 2022')
    >>> span(Period.parse("2022")), span(Period.parse("2021-04/2022-03"))
    ('2022', 'April 2021–March 2022')
    """
    if period.fiscal or (period.months % 12 == 0 and period.first % 12 == 0):
        return str(period)
    first, last = divmod(period.first, 12), divmod(period.last, 12)
    end = f"{MONTHS[last[1]]} {last[0]}"
    if period.months == 1:
        return end
    begin = MONTHS[first[1]] + ("" if first[0] == last[0] else f" {first[0]}")
    return f"{begin}–{end}"


def listed(parts: list[str]) -> str:
    """`a, b and c`."""
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
