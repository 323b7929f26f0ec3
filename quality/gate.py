"""The quality gate: how well claims are read, against floors that are pinned.

    python quality/gate.py                     1 when a score is below its floor
    python quality/gate.py --update            pin the corpora again, raise the floors
    python quality/gate.py --update --allow-regression    lower floors, too

The corpora lie beside the project in ../shared and are never copied; where
they are absent the gate says so and passes. `floors.json` keeps a fingerprint
and the counts of each, so that a corpus which changed or shrank is noticed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
SHARED = ROOT.parent / "shared"
FLOORS = Path(__file__).with_name("floors.json")

CORPORA = {
    "seed": SHARED / "seed" / "gold.jsonl",
    "dev": SHARED / "corpus" / "dev.gold.jsonl",
    "modern": SHARED / "corpus" / "modern.gold.jsonl",
}
SCORES = ("core P", "core R", "core F1", "full F1", "speaker")

_LAST_LINE = re.compile(r"^core P ([\d.]+) R ([\d.]+) F1 ([\d.]+) full F1 ([\d.]+)$", re.MULTILINE)
_SPEAKER = re.compile(r"^fields of hits: .*\bspeaker ([\d.]+)", re.MULTILINE)


@dataclass(frozen=True)
class Pin:
    """What is held of one corpus: which file it was, how large, and the floors."""

    sha256: str
    reports: int
    claims: int
    floors: dict[str, float]


def main() -> int:
    """Score every corpus and compare, or pin."""
    options = arguments()
    if not SHARED.exists():
        print(f"quality gate skipped: the corpora are not here ({SHARED} does not exist)")
        return 0
    pins = pinned()
    found = {name: measured(path) for name, path in CORPORA.items()}
    for name, now in found.items():
        print(row(name, now, pins[name].floors if name in pins else {}))
    if options.update:
        return update(pins, found, allow_regression=options.allow_regression)
    return told(list(complaints(pins, found)))


def arguments() -> argparse.Namespace:
    """What the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--update", action="store_true", help="pin again and raise floors")
    parser.add_argument("--allow-regression", action="store_true", help="lower floors, too")
    return parser.parse_args()


# -- measuring ---------------------------------------------------------------------


def measured(gold: Path) -> Pin:
    """The scores on one corpus, as a pin that would hold exactly them."""
    reports = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    return Pin(
        sha256=hashlib.sha256(gold.read_bytes()).hexdigest(),
        reports=len(reports),
        claims=sum(len(report["claims"]) for report in reports),
        floors=scores(gold),
    )


def scores(gold: Path) -> dict[str, float]:
    """What `score.py` says of what `communique read` reads."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as read:
        read.write(
            output("-c", "from communique.app.cli import main; main()",
                   "read", str(gold), "--format", "jsonl")
        )  # fmt: skip
        read.flush()
        said = output(str(SHARED / "corpus" / "score.py"), str(gold), read.name)
    last, speaker = _LAST_LINE.search(said), _SPEAKER.search(said)
    if last is None:
        sys.exit(f"score.py ended without its last line\n{said}")
    numbers = [*map(float, last.groups()), float(speaker[1]) if speaker else 0.0]
    return dict(zip(SCORES, numbers, strict=True))


def output(*arguments: str) -> str:
    """What a Python program prints; one that fails stops the gate."""
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    if done.returncode:
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}\n{done.stderr}")
    return done.stdout


# -- comparing -----------------------------------------------------------------------


def complaints(pins: dict[str, Pin], found: dict[str, Pin]) -> Iterator[str]:
    """Every corpus that is not the pinned one, and every score below its floor."""
    for name, now in found.items():
        pin = pins.get(name)
        if pin is None:
            yield f"{name} is not pinned"
            continue
        if pin.sha256 != now.sha256:
            yield (
                f"{name} is not the pinned corpus: {now.reports} reports with {now.claims} claims,"
                f" pinned are {pin.reports} with {pin.claims}"
            )
        for score, floor in pin.floors.items():
            if now.floors[score] < floor:
                yield f"{name}: {score} is {now.floors[score]:.3f}, below its floor {floor:.3f}"


def told(problems: list[str]) -> int:
    """The complaints on standard error, and the exit status."""
    for problem in problems:
        print(problem, file=sys.stderr)
    if problems:
        print("\nhint: python quality/gate.py --update pins corpora and raises floors;"
              " lowering one also takes --allow-regression", file=sys.stderr)  # fmt: skip
    return int(bool(problems))


def update(pins: dict[str, Pin], found: dict[str, Pin], *, allow_regression: bool) -> int:
    """Write the pins of what was found; a floor only sinks when that is asked for."""
    lower = [problem for problem in complaints(pins, found) if "below its floor" in problem]
    if lower and not allow_regression:
        return told(lower)
    write(found)
    print(f"pinned {', '.join(found)} in {FLOORS.relative_to(ROOT)}")
    return 0


# -- the file --------------------------------------------------------------------------


def pinned() -> dict[str, Pin]:
    """The pins as they were written last."""
    return {name: Pin(**pin) for name, pin in json.loads(FLOORS.read_text("utf-8")).items()}


def write(pins: dict[str, Pin]) -> None:
    """The pins, in the order of the corpora."""
    text = json.dumps({name: asdict(pin) for name, pin in pins.items()}, indent=2)
    FLOORS.write_text(text + "\n", encoding="utf-8")


def row(name: str, now: Pin, floors: dict[str, float]) -> str:
    """One corpus on a line: each score and, behind it, its floor."""
    parts = [f"{key} {value:.3f} (≥ {floors.get(key, 0):.3f})" for key, value in now.floors.items()]
    return f"{name:8}{now.reports:4} reports {now.claims:4} claims   " + "  ".join(parts)


if __name__ == "__main__":
    sys.exit(main())
