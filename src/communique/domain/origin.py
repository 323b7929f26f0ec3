"""Where a number comes from: the source, when it was published, and the link."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_FORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class Vintage:
    """When a number was published, as exactly as it is known.

    day   the last day it can have been: `2023-02` is 2023-02-28, so nothing
          counts as known before it certainly was
    text  as recorded: `2023`, `2023-02` or `2023-02-13`
    """

    day: date
    text: str

    @classmethod
    def parse(cls, text: str) -> Vintage | None:
        """Read `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; empty text is an unknown day, None.

        >>> Vintage.parse("2023-02").day
        datetime.date(2023, 2, 28)
        """
        if not text:
            return None
        found = _FORM.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a day of publication (YYYY, YYYY-MM or YYYY-MM-DD)")
        year, month = int(found[1]), int(found[2] or 12)
        last = int(found[3]) if found[3] else monthrange(year, month)[1]
        return cls(date(year, month, last), text)

    @property
    def first(self) -> date:
        """The first day it can have been.

        >>> Vintage.parse("2023-02").first
        datetime.date(2023, 2, 1)
        """
        year, month, day = [*map(int, self.text.split("-")), 1, 1][:3]
        return date(year, month, day)

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Origin:
    """What travels with every number to the last output.

    source     code of the office or database (`GACC`), or who is quoted
    vintage    when it was published; None where the page does not say
    url        where it can be read; may be empty only for the user's own rows
    retrieved  when we fetched or recorded it; None for packaged figures
    note       what a reader of the number should know
    """

    source: str
    vintage: Vintage | None = None
    url: str = ""
    retrieved: date | None = None
    note: str = ""
