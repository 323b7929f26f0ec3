"""How long an outlook of one pair takes, cold, and the chances of all targets, once loaded.

    python benchmarks/outlook.py [--runs 5]

The first is from the start of a process to its end; the best run counts. The
second leaves out importing statsmodels. Ends with 1 over the bars of two seconds and one.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from datetime import date

COLD_BAR, TARGETS_BAR = 2.0, 1.0
OUTLOOK = [
    sys.executable,
    "-c",
    "from communique.app.cli import main; main()",
    *"outlook RUS CHN --flow turnover --until 2024 --as-of 2022-12-30 --level 200e9".split(),
]


def main() -> int:
    """Measure, print, compare with the bars."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=5, help="runs of each; the best counts")
    runs = parser.parse_args().runs
    cold, busy = (min(times) for times in zip(*(one_outlook() for _ in range(runs)), strict=True))
    print(f"an outlook of one pair, cold           {cold:6.2f} s (bar {COLD_BAR:g})")
    print(f"  of which this machine worked         {busy:6.2f} s")
    count, warm = min((all_targets() for _ in range(runs)), key=lambda found: found[1])
    print(f"chances of {count} targets, once loaded    {warm:6.2f} s (bar {TARGETS_BAR:g})")
    return int(cold > COLD_BAR or warm > TARGETS_BAR)


def one_outlook() -> tuple[float, float]:
    """Seconds from the start of the process to its end, and seconds of processor time."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(OUTLOOK, stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    worked = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - began, worked


def all_targets() -> tuple[int, float]:
    """How many levels were asked about, and the seconds it took, figures laid out included."""
    from communique.domain import Measure
    from communique.figures.store import Figures
    from communique.figures.targets import packaged
    from communique.outlook import Level, chances
    from communique.outlook.library import kalman_filter
    from communique.verdicts import Bench

    kalman_filter()
    asked = [
        Level(t.reporter, t.partner, t.flow, t.level, t.unit, by=t.deadline)
        for t in packaged()
        if t.measure is Measure.LEVEL
    ]
    with Figures() as figures:
        figures.economies()  # opened
        began = time.perf_counter()
        bench = Bench(figures.between({(one.reporter, one.partner) for one in asked}))
    chances(bench, asked, as_of=date(2026, 11, 24))
    return len(asked), time.perf_counter() - began


if __name__ == "__main__":
    sys.exit(main())
