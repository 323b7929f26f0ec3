"""How much processor time the first answer takes, against importing duckdb alone.

    python benchmarks/cold_start.py [--runs 9] [--bar 5]

Runs both side by side, in turn, and prints the ratio of the best of each:
user and system time of the child processes, so that a busy machine and a slow
disk change little. Ends with 1 when the ratio is over the bar.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
SEED = ROOT.parent / "shared" / "seed" / "report.txt"
EXAMPLE = ROOT / "examples" / "russia-china-2022.txt"

DUCKDB = [sys.executable, "-c", "import duckdb"]
CHECK = [
    sys.executable,
    "-c",
    "from communique.app.cli import main; main()",
    "check",
    str(SEED if SEED.exists() else EXAMPLE),
    "--published",
    "2022-12-30",
]


def main() -> int:
    """Measure, print, compare with the bar."""
    options = arguments()
    check, duckdb = best(CHECK, DUCKDB, runs=options.runs)
    ratio = check / duckdb
    print(f"communique check {Path(CHECK[4]).name:24} {check * 1000:7.0f} ms")
    print(f"import duckdb {'':27} {duckdb * 1000:7.0f} ms")
    print(f"ratio {ratio:.2f} (bar {options.bar:g})")
    return int(ratio > options.bar)


def arguments() -> argparse.Namespace:
    """What the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=9, help="runs of each; the best counts")
    parser.add_argument("--bar", type=float, default=5.0, help="the highest ratio that passes")
    return parser.parse_args()


def best(*commands: list[str], runs: int) -> list[float]:
    """The least processor time of each command, the commands taking turns."""
    rounds = [[seconds(command) for command in commands] for _ in range(runs)]
    return [min(times) for times in zip(*rounds, strict=True)]


def seconds(command: list[str]) -> float:
    """Processor time of one run; a command that could not run at all stops everything."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode not in (0, 1):
        sys.exit(f"{' '.join(command)} ended with {done.returncode}\n{done.stderr}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


if __name__ == "__main__":
    sys.exit(main())
