"""A period as worded."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class When:
    """A period as worded, not yet placed in time.

    sort    how to place it: `fixed`, `year`, `month`, `span`, `quarter`,
            `half`, `months`, `to_date`, `same`, `ago`, `fiscal`, `twelve`,
            `within`, `through` and `fiscal_through` (from year `a` on), `end`,
            or `many` (months, more than a year), `none` and `daily` for words of
            time that name no period
    a, b    its parts: a month, an ordinal, a number of years back
    year    a named year; None where the clock must give it
    shift   years relative to the clock ("last year" is -1); None unsaid
    """

    sort: str
    a: int = 0
    b: int = 0
    year: int | None = None
    shift: int | None = None
