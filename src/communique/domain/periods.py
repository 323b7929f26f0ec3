"""Periods of statistics: a year, half, quarter, month, span, or fiscal year; never a date."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

# First month of the fiscal year, where it is not April. Sources: the treasuries'
# own definitions; a year is named here by the calendar year it begins in.
FISCAL_START = {
    "AUS": 7, "BGD": 7, "EGY": 7, "ETH": 7, "KEN": 7, "NPL": 7, "PAK": 7,
    "THA": 10, "USA": 10, "IRN": 3, "AFG": 3, "MMR": 4,
}  # fmt: skip
_FISCAL_DEFAULT = 4  # India, Japan, Singapore, Hong Kong, Canada, United Kingdom

_FORM = re.compile(
    r"(?P<year>\d{4})(?:-(?:(?P<month>\d{2})|Q(?P<quarter>[1-4])|H(?P<half>[12])))?"
    r"|FY(?P<fiscal>\d{4})-(?P<fiscal_end>\d{2})"
    r"|(?P<from>\d{4}(?:-\d{2})?)/(?P<to>\d{4}(?:-\d{2})?)"
)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A run of whole months.

    first   the first month, counted from year 0: 1987-01 is 1987 * 12
    months  how many months; never less than one
    fiscal  a fiscal or crop year named by two calendar years: `FY2021-22`.
            Its months depend on the economy (see `of`); `first` then is
            April of the first year, which is right for India and Japan
    """

    first: int
    months: int
    fiscal: bool = False

    def __post_init__(self) -> None:
        if self.months < 1:
            raise ValueError(f"a period has at least one month, not {self.months}")

    def __hash__(self) -> int:
        """By its months alone; periods are looked up more often than anything else."""
        return self.first << 7 ^ self.months

    # -- ways to make one ---------------------------------------------------

    @classmethod
    def of_year(cls, year: int) -> Period:
        """A calendar year."""
        return cls(year * 12, 12)

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """One month, 1 to 12."""
        return cls(year * 12 + month - 1, 1)

    @classmethod
    def of_quarter(cls, year: int, quarter: int) -> Period:
        """One quarter, 1 to 4."""
        return cls(year * 12 + 3 * (quarter - 1), 3)

    @classmethod
    def of_half(cls, year: int, half: int) -> Period:
        """One half year, 1 or 2."""
        return cls(year * 12 + 6 * (half - 1), 6)

    @classmethod
    def of_fiscal_year(cls, year: int) -> Period:
        """The fiscal year that begins in the calendar year `year`."""
        return cls(year * 12 + _FISCAL_DEFAULT - 1, 12, fiscal=True)

    @classmethod
    def from_to(cls, first: Period, last: Period) -> Period:
        """The span from the beginning of one period to the end of another."""
        return cls(first.first, last.first + last.months - first.first)

    @classmethod
    def parse(cls, text: str) -> Period:
        """Read the text form: `2022`, `2022-11`, `2022-Q3`, `2022-H1`,
        `2022-01/2022-11`, `FY2021-22`, `2010/2024`.

        >>> str(Period.parse("2022-01/2022-06"))
        '2022-H1'
        """
        found = _FORM.fullmatch(text)
        if found is None:
            raise ValueError(
                f"{text!r} is not a period (it has the form 2022, 2022-11, 2022-Q3, 2022-H1,"
                " 2022-01/2022-11, FY2021-22 or 2010/2024)"
            )
        if found["fiscal"]:
            if (int(found["fiscal"]) + 1) % 100 != int(found["fiscal_end"]):
                raise ValueError(f"{text!r} is not a fiscal year: its two years do not follow")
            return cls.of_fiscal_year(int(found["fiscal"]))
        if found["from"]:
            return cls.from_to(cls.parse(found["from"]), cls.parse(found["to"]))
        year = int(found["year"])
        if found["month"]:
            if not 1 <= int(found["month"]) <= 12:
                raise ValueError(f"{text!r} is not a period: there is no month {found['month']}")
            return cls.of_month(year, int(found["month"]))
        if found["quarter"]:
            return cls.of_quarter(year, int(found["quarter"]))
        return cls.of_half(year, int(found["half"])) if found["half"] else cls.of_year(year)

    # -- what it is -----------------------------------------------------------

    def __str__(self) -> str:
        year, month = divmod(self.first, 12)
        if self.fiscal:
            return f"FY{year}-{(year + 1) % 100:02d}"
        if self.months == 12 and month == 0:
            return str(year)
        if self.months % 12 == 0 and month == 0:
            return f"{year}/{year + self.months // 12 - 1}"
        if self.months == 6 and month % 6 == 0:
            return f"{year}-H{month // 6 + 1}"
        if self.months == 3 and month % 3 == 0:
            return f"{year}-Q{month // 3 + 1}"
        if self.months == 1:
            return _month(self.first)
        return f"{_month(self.first)}/{_month(self.last)}"

    @property
    def last(self) -> int:
        """The last month, counted like `first`."""
        return self.first + self.months - 1

    @property
    def year(self) -> int:
        """The calendar year in which the period begins."""
        return self.first // 12

    @property
    def is_year(self) -> bool:
        """Whether this is one calendar year."""
        return self.months == 12 and self.first % 12 == 0 and not self.fiscal

    @property
    def is_year_to_date(self) -> bool:
        """Whether the period begins in January and ends before December."""
        return self.first % 12 == 0 and self.months < 12 and not self.fiscal

    @property
    def begins(self) -> date:
        """The first day."""
        return date(self.first // 12, self.first % 12 + 1, 1)

    @property
    def ends(self) -> date:
        """The last day."""
        year, month = divmod(self.last, 12)
        return date(year, month + 1, monthrange(year, month + 1)[1])

    # -- arithmetic -------------------------------------------------------------

    def shift(self, months: int) -> Period:
        """The same length, so many months later (or earlier, when negative)."""
        return Period(self.first + months, self.months, self.fiscal)

    def year_before(self) -> Period:
        """The same period a year before: the base of year-on-year growth.

        >>> str(Period.parse("2022-01/2022-11").year_before())
        '2021-01/2021-11'
        """
        return self.shift(-12)

    def previous(self) -> Period:
        """The period of the same length just before."""
        return self.shift(-self.months)

    def contains(self, other: Period) -> bool:
        """Whether every month of `other` lies in this period."""
        return self.first <= other.first and other.last <= self.last

    def overlaps(self, other: Period) -> bool:
        """Whether the two have a month in common."""
        return self.first <= other.last and other.first <= self.last

    def complete_on(self, day: date) -> bool:
        """Whether the period is over on that day.

        >>> Period.of_year(2022).complete_on(date(2022, 12, 30))
        False
        """
        return self.first + self.months <= day.year * 12 + day.month - 1

    def of(self, economy: str) -> Period:
        """A fiscal year as the months it has in one economy; any other period as it is.

        >>> str(Period.parse("FY2021-22").of("IND"))
        '2021-04/2022-03'
        """
        if not self.fiscal:
            return self
        start = FISCAL_START.get(economy, _FISCAL_DEFAULT)
        year = self.year - 1 if start == 10 else self.year
        return Period(year * 12 + start - 1, 12)


def _month(count: int) -> str:
    year, month = divmod(count, 12)
    return f"{year:04d}-{month + 1:02d}"
