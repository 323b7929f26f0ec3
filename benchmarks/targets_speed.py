"""How long the status of every packaged target takes, and how long their chances.

    python benchmarks/targets_speed.py [--runs 5] [--bar 1.0]

Times are of one core, the best of the runs: one question to DuckDB for the figures of all
pairs, the ledgers laid out, every status; then, where the extra `[outlook]` is installed, the
chances of those that are open. Imports are not counted. Ends with 1 when question, ledgers
and statuses together take longer than the bar, in seconds.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from datetime import date
from importlib.util import find_spec

from communique.domain.target import Target
from communique.figures import Figures
from communique.figures.targets import packaged
from communique.outlook.board import board
from communique.outlook.status import pairs_of, statuses
from communique.verdicts import Bench

DAY = date(2026, 11, 24)


def main() -> int:
    """Measure, print, compare with the bar."""
    options = arguments()
    targets = packaged()
    taken = best(lambda: list(statuses(targets, asked(targets), as_of=DAY)), options.runs)
    print(f"status of {len(targets)} targets, figures asked and laid out {taken:8.3f} s")
    if find_spec("statsmodels"):
        bench = asked(targets)
        board(targets, bench, as_of=DAY, with_chance=True)  # imports the models
        chances = best(lambda: board(targets, bench, as_of=DAY, with_chance=True), options.runs)
        print(f"the same with the chances of those still open       {chances:8.3f} s")
    print(f"bar {options.bar:g} s")
    return int(taken > options.bar)


def asked(targets: tuple[Target, ...]) -> Bench:
    """The figures of all pairs, by one question."""
    with Figures() as figures:
        return Bench(figures.between(pairs_of(targets)))


def best(run: Callable[[], object], runs: int) -> float:
    """The shortest of several runs, in seconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        run()
        times.append(time.perf_counter() - start)
    return min(times)


def arguments() -> argparse.Namespace:
    """What the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--bar", type=float, default=1.0)
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
