"""The bar to beat: tomorrow is like today, and a month is like the same month a year before.

Each is a distribution, too: around its value lies a normal curve (of the
logarithm) as wide as the series' own changes have been. With fewer than three
changes there is no own width, and the pool's serves.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

from communique.outlook.months import Months
from communique.outlook.pool import Pool
from communique.outlook.spread import Spread, amount
from communique.outlook.tracks import Track

FEWEST_CHANGES = 3
NARROWEST = 0.01  # nothing is surer than offices' revisions


def naive_year(track: Track, pool: Pool, *, ahead: int) -> Spread:
    """The last whole year, so many years later: a random walk without growth."""
    own = [
        (log(later.value / one.value), (later.period.first - one.period.first) / 12)
        for one, later in zip(track.years, track.years[1:], strict=False)
    ]
    width = width_of([change / gap**0.5 for change, gap in own], pool.spread)
    return Spread(log(track.years[-1].value), width * ahead**0.5)


def seasonal_naive_year(track: Track, pool: Pool) -> Spread | None:
    """The months so far, and then the rest of the year before; None where no month is out."""
    running = track.so_far
    if running is None:
        return None
    last = track.years[-1].value
    same_months = running.point.value / amount(running.growth)
    rest = max(last - same_months, NARROWEST * last)
    width = naive_year(track, pool, ahead=1).width * (12 - running.months) / 12
    return Spread(log(running.point.value + rest), max(width, NARROWEST))


def naive_month(months: Months, pool: Pool, *, month: int) -> Spread | None:
    """The last month known alone, so many months later; None where there is none."""
    known = months.singles
    if not known:
        return None
    last = max(known)
    changes = [log(v / known[m - 1]) for m, v in known.items() if m - 1 in known]
    width = width_of(changes, pool.spread)
    return Spread(log(known[last]), width * max(1, month - last) ** 0.5)


def seasonal_naive_month(months: Months, pool: Pool, *, month: int) -> Spread | None:
    """The same month a year before, or two where that is not known yet either."""
    known = months.singles
    back = 12 if month - 12 in known else 24
    if month - back not in known:
        return None
    changes = [log(v / known[m - 12]) for m, v in known.items() if m - 12 in known]
    return Spread(log(known[month - back]), width_of(changes, pool.spread) * (back / 12) ** 0.5)


def width_of(changes: Sequence[float], otherwise: float) -> float:
    """The root mean square of the changes, where there are enough of them."""
    if len(changes) < FEWEST_CHANGES:
        return otherwise
    mean_square = sum(change * change for change in changes) / len(changes)
    return max(NARROWEST, float(mean_square**0.5))
