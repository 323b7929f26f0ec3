"""The pool: what all series together say about one of them.

A series of ten years says little about its own growth, and less about how wild
it can get. So growth, spread and tails are shared between all series, and each
series departs from them as far as its own years bear it out.

`pools.csv` holds one row for each first of January, estimated by
`tools/outlook_pool.py` from what the packaged figures had told by then, and
from nothing else: an outlook as of 2022-12-30 uses the row of 2022-01-01. The
backtest estimates its own rows anew, by the same function.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

PACKAGED = Path(__file__).parent / "pools.csv"


@dataclass(frozen=True, slots=True)
class Pool:
    """What was learnt from all series by a day.

    known_on  nothing published later went in
    growth    growth a year, as a logarithm, where a series says nothing itself
    spread    how far a year usually departs from that, as a logarithm
    memory    how many years of its own growth outweigh the common growth
    width     by how much the model's own spread has to be stretched
    tails     degrees of freedom of Student's t
    other     by how much two offices' growth of the same trade differs
    rest      how far the growth of the year departs from the growth so far,
              in spreads of a year for the months that are missing
    monthly   by how much the spread of months has to be stretched
    changes   from how many yearly changes all this was estimated
    """

    known_on: date
    growth: float
    spread: float
    memory: float
    width: float
    tails: float
    other: float
    rest: float
    monthly: float
    changes: int


# Where fewer changes than this are known, what follows counts as so many more:
# world trade in dollars grew by 6% a year from 1995 to 2014 (WTO), a pair's departs
# from that by a fifth or so; the rest is the plainest choice. At this width, Student's t
# with four degrees of freedom has the 80% band of the normal curve.
PRIOR_CHANGES = 30
PRIOR = Pool(
    date.min, growth=0.05, spread=0.2, memory=8.0, width=0.84, tails=4.0, other=0.07, rest=1.0,
    monthly=0.84, changes=0,
)  # fmt: skip

COLUMNS = ("growth", "spread", "memory", "width", "tails", "other", "rest", "monthly")


@cache
def packaged() -> tuple[Pool, ...]:
    """The rows of the packaged table, oldest first."""
    with PACKAGED.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, strict=True))
    return tuple(
        Pool(
            known_on=date.fromisoformat(row["known_on"]),
            changes=int(row["changes"]),
            **{name: float(row[name]) for name in COLUMNS},
        )
        for row in rows
    )


def pool_on(day: date, pools: Iterable[Pool] | None = None) -> Pool:
    """The newest pool that rests on nothing published after the day."""
    known = [pool for pool in (packaged() if pools is None else pools) if pool.known_on <= day]
    return max(known, key=lambda pool: pool.known_on, default=PRIOR)
