"""Write src/communique/outlook/pools.csv: what all packaged series together say, year by year.

    python tools/outlook_pool.py

Each row is estimated by `communique.outlook.learn` from the packaged figures
that had been published by its first of January, and from nothing else.
`tests/outlook/test_learn.py` compares rows with the table.
"""

from __future__ import annotations

import csv
from datetime import date

from communique.figures.store import Figures
from communique.outlook.learn import learn
from communique.outlook.pool import COLUMNS, PACKAGED
from communique.verdicts import Bench

FIRST = 2006  # before it, three changes are known at most
DIGITS = 4


def main() -> None:
    """Learn each year's pool and write the table."""
    with Figures() as figures:
        every = figures.every()
    bench = Bench(every)
    newest = max(figure.published for figure in every if figure.published)
    days = [date(year, 1, 1) for year in range(FIRST, newest.year + 2)]
    with PACKAGED.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(("known_on", *COLUMNS, "changes"))
        for day in days:
            pool = learn(bench, day)
            values = (round(getattr(pool, name), DIGITS) for name in COLUMNS)
            table.writerow((day, *values, pool.changes))


if __name__ == "__main__":
    main()
