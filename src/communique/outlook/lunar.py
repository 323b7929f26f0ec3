"""The Lunar New Year, which moves the trade of those who keep it between January and February."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

# First days, 1995-2040. Source: Hong Kong Observatory, Gregorian-Lunar calendar tables.
NEW_YEARS = tuple(
    date.fromisoformat(day)
    for day in """
    1995-01-31 1996-02-19 1997-02-07 1998-01-28 1999-02-16 2000-02-05 2001-01-24 2002-02-12
    2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26 2010-02-14
    2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16
    2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17
    2027-02-06 2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19
    2035-02-08 2036-01-28 2037-02-15 2038-02-04 2039-01-24 2040-02-12
    """.split()
)
KEEPERS = frozenset(("CHN", "HKG", "KOR", "MAC", "SGP", "TWN", "VNM"))
# Factories and ports are slow for about two weeks, from the eve on.
SLOW_DAYS = 15


@lru_cache(maxsize=1024)
def slow_share(month: int) -> float:
    """The part of the slow days that falls in a month, against what is usual for that month.

    month  counted from year 0, as periods do: 2022-02 is 2022 * 12 + 1

    >>> slow_share(2022 * 12 + 1) > 0 > slow_share(2023 * 12 + 1)  # 1 February, 22 January
    True
    """
    return _share(month) - _usual(month % 12)


def _share(month: int) -> float:
    return _shares().get(month, 0.0)


@lru_cache(maxsize=1)
def _shares() -> dict[int, float]:
    shares: dict[int, float] = {}
    for first in NEW_YEARS:
        for slow in range(-1, SLOW_DAYS - 1):
            day = first + timedelta(days=slow)
            month = day.year * 12 + day.month - 1
            shares[month] = shares.get(month, 0.0) + 1 / SLOW_DAYS
    return shares


@lru_cache(maxsize=12)
def _usual(month_of_year: int) -> float:
    every = [share for month, share in _shares().items() if month % 12 == month_of_year]
    return sum(every) / len(NEW_YEARS)
