"""Whether reading an archive keeps its memory flat.

    python benchmarks/memory.py [--megabytes 1000]

Writes JSON lines of reports (ordinary prose, and one report in twenty about
trade) to a temporary file, runs `communique read` over it, and looks at the
memory of that process every half second: the most it held in each quarter of
its time, and how fast it went. Nothing here passes or fails.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import prose

TRADE = (
    "Trade between Kenya and Uganda rose 8 percent to 1.2 billion dollars in 2023, the statistics"
    " office said. Kenya's exports came to 900 million dollars, a record, while imports fell 3"
    " percent. The two governments want to double their trade by 2030."
)


def main() -> None:
    """Write the archive, read it, and print what was seen."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--megabytes", type=int, default=1000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "archive.jsonl"
        write(archive, asked.megabytes * 1_000_000)
        seen, seconds = watch([sys.executable, "-m", "communique", "read", str(archive)])
        bytes_read = archive.stat().st_size
    print(f"{bytes_read / 1e6:.0f} MB of reports in {seconds:.0f} s")
    for quarter in range(4):
        part = seen[len(seen) * quarter // 4 : max(1, len(seen) * (quarter + 1) // 4)]
        print(f"  quarter {quarter + 1}: at most {max(part) / 1e6:.0f} MB")
    print(f"  most of all: {max(seen) / 1e6:.0f} MB (to stay under 200 MB)")


def write(archive: Path, size: int) -> None:
    """Reports of a size in all, the same at every run."""
    chance = random.Random(1)
    # the same few megabytes again and again: making prose is slower than reading it
    bodies = [
        f"{prose.report(chance)}\n{TRADE}\n" if number % 20 == 0 else prose.report(chance)
        for number in range(2_000)
    ]
    with archive.open("w", encoding="utf-8") as file:
        number = 0
        while size > 0:
            text = bodies[number % len(bodies)]
            line = {"id": f"r-{number}", "published": "2024-03-12", "lang": "en", "text": text}
            size -= file.write(json.dumps(line) + "\n")
            number += 1


def watch(command: list[str]) -> tuple[list[int], float]:
    """The memory a process holds, every half second, in bytes; and how long it ran."""
    start = time.monotonic()
    seen: list[int] = []
    with subprocess.Popen([*command, "--format", "jsonl"], stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            seen.append(resident(process.pid))
            time.sleep(0.5)
    return seen or [0], time.monotonic() - start


def resident(process: int) -> int:
    """Bytes of memory that a process holds; 0 once it has ended."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except OSError:
        return 0
    lines = (line.split() for line in status.splitlines() if line.startswith("VmRSS:"))
    return next((int(line[1]) * 1024 for line in lines), 0)


if __name__ == "__main__":
    main()
