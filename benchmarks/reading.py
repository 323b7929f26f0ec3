"""Reading against the general tools, side by side in one run.

    python3 -m venv bench
    HATCH_BUILD_HOOKS_ENABLE=1 bench/bin/pip install . -r benchmarks/requirements.txt
    bench/bin/python benchmarks/reading.py [--corpus ../shared/corpus/dev.gold.jsonl] [--rounds 5]

Three tables. Trade-dense text: full claims, beside quantulum3's quantities and
the tokeniser of spaCy's blank English pipeline on the same text. Background
text without trade statements: the reports of the corpus that hold none, and
ordinary prose of our own. Quantities: how many amounts of the tests' own table
each library gets right, and how fast. Processor time of one core, best of the
rounds; the tools take turns, so that a busy machine slows them all. The first
line says which build of communique is measured: compiled, if installed as above.
Nothing here passes or fails.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import warnings
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from prose import reports as prose

from communique import Report, quantities, read
from communique.app.version import told as version

HERE = Path(__file__).parent
Tool = tuple[str, Callable[[], object]]


def main() -> None:
    """Run what was asked and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, default=HERE / "../../shared/corpus/dev.gold.jsonl")
    parser.add_argument("--rounds", type=int, default=5)
    asked = parser.parse_args()
    print(version())
    dense, empty = corpus(asked.corpus)
    print_dense(dense, rounds=asked.rounds)
    print_background(empty, rounds=asked.rounds)
    print_quantities(rounds=asked.rounds)


def corpus(path: Path) -> tuple[list[Report], list[Report]]:
    """All reports of a gold corpus, and those of them that hold no claim."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = [(Report(line["text"], published=day(line)), bool(line["claims"])) for line in lines]
    return [report for report, _ in found], [report for report, holds in found if not holds]


def day(line: dict[str, Any]) -> date | None:
    """The day of publication of a line of the corpus."""
    return date.fromisoformat(line["published"]) if line["published"] else None


# -- trade-dense text ------------------------------------------------------------------


def print_dense(reports: Sequence[Report], *, rounds: int) -> None:
    """Full claims beside quantities alone and tokens alone, on the same text."""
    texts = [report.text for report in reports]
    tools: list[Tool] = [("communique, full claims", lambda: [read(report) for report in reports])]
    few = texts[:: max(1, len(texts) // 12)]  # quantulum3 takes seconds for the whole
    share = size(few) / size(texts)
    quantulum = quantulum_parser()
    if quantulum is not None:
        tools.append(("quantulum3, quantities", lambda: [quantulum(text) for text in few]))
    spacy = spacy_pipe()
    if spacy is not None:
        tools.append(("spaCy blank English, tokens", lambda: list(spacy(texts))))
    took = race(tools, rounds=rounds)
    if "quantulum3, quantities" in took:
        took["quantulum3, quantities"] /= share
    show(f"Trade-dense text, {size(texts) / 1e3:.0f} kB", took, size(texts))


# -- background text ---------------------------------------------------------------------


def print_background(empty: Sequence[Report], *, rounds: int) -> None:
    """Text without statements about trade: what an archive mostly holds."""
    ordinary = [Report(text) for text in prose(4_000_000)]
    for name, reports in (
        ("ordinary prose", ordinary),
        ("reports of the corpus without claims", list(empty)),
    ):
        tools: list[Tool] = [("communique, full claims", lambda rs=reports: [read(r) for r in rs])]
        found = sum(len(read(report)) for report in reports)
        bytes_read = size(report.text for report in reports)
        title = f"Background, {name}, {bytes_read / 1e3:.0f} kB, {found} claims"
        show(title, race(tools, rounds=rounds), bytes_read)


# -- quantities --------------------------------------------------------------------------


def print_quantities(*, rounds: int) -> None:
    """How many amounts of the tests' table each library finds with their value."""
    rows = quantity_rows()
    texts = [text for text, _ in rows]
    wanted = sum(len(values) for _, values in rows)
    print(f"\nQuantities: {len(rows)} wordings with {wanted} amounts")
    tools = {"communique": our_values, **other_values()}
    took = race(
        [(name, lambda tool=tool: list(map(tool, texts))) for name, tool in tools.items()],
        rounds=rounds,
    )
    for name, tool in tools.items():
        right = sum(hits(tool(text), values) for text, values in rows)
        exact = sum(same(tool(text), values) for text, values in rows)
        print(
            f"  {name:<28} {right / wanted:>6.1%} of the values,"
            f" {exact / len(rows):>6.1%} of the wordings exactly,"
            f" {took[name] / len(texts) * 1e3:8.3f} ms each"
        )


def quantity_rows() -> list[tuple[str, list[Decimal]]]:
    """The wordings of the tests with the values they hold, in plain units."""
    sys.path.insert(0, str(HERE.parent / "tests"))
    from corpus.english.quantities import ROWS

    return [(text, [value for line in lines for value in values_of(line)]) for text, lines in ROWS]


def values_of(line: str) -> list[Decimal]:
    """The values of one told quantity: "about 5bn USD" is 5000000000, "3-4%" two."""
    words = [word for word in line.split() if word.lstrip("x#-")[:1].isdigit()]
    if not words:
        return []
    number = words[0].lstrip("x#")
    scale = Decimal(1)
    for letters, factor in (("bn", "1e9"), ("mn", "1e6")):
        if number.endswith(letters):
            number, scale = number.removesuffix(letters), Decimal(factor)
    return [Decimal(part) * scale for part in number.rstrip("%").split("-") if part]


def our_values(text: str) -> list[Decimal]:
    """What we find."""
    found = quantities(text)
    return [value for one in found for value in (one.value, one.high) if value is not None]


def other_values() -> dict[str, Callable[[str], list[Decimal]]]:
    """The other libraries, as far as they are installed."""
    found: dict[str, Callable[[str], list[Decimal]]] = {}
    quantulum = quantulum_parser()
    if quantulum is not None:
        found["quantulum3"] = lambda text: [Decimal(str(q.value)) for q in quantulum(text)]
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from recognizers_number import recognize_number, recognize_percentage
            from recognizers_number_with_unit import recognize_currency
            from recognizers_text import Culture
    except ImportError:
        return found

    def recognised(text: str) -> list[Decimal]:
        values = []
        for recognise in (recognize_currency, recognize_percentage, recognize_number):
            for one in recognise(text, Culture.English):
                value = str((one.resolution or {}).get("value") or "").rstrip("%")
                with_digits = value.replace(".", "", 1).replace("-", "", 1).isdigit()
                if with_digits and Decimal(value) not in values:
                    values.append(Decimal(value))
        return values

    found["Recognizers-Text"] = recognised
    return found


def hits(found: Iterable[Decimal], wanted: Iterable[Decimal]) -> int:
    """How many of the wanted values were found."""
    left = list(found)
    count = 0
    for value in wanted:
        match = next((one for one in left if close(one, value)), None)
        if match is not None:
            left.remove(match)
            count += 1
    return count


def same(found: Sequence[Decimal], wanted: Sequence[Decimal]) -> bool:
    """Whether exactly the wanted values were found."""
    return len(found) == len(wanted) and hits(found, wanted) == len(wanted)


def close(one: Decimal, other: Decimal) -> bool:
    """Whether two values are the same but for rounding in binary."""
    return abs(one - other) <= abs(other) * Decimal("1e-9")


# -- the tools and their times -------------------------------------------------------------


def quantulum_parser() -> Callable[[str], list[Any]] | None:
    """quantulum3 without its classifier; None where it is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from quantulum3 import parser
    except ImportError:
        return None
    parse: Callable[[str], list[Any]] = parser.parse
    return parse


def spacy_pipe() -> Callable[[Iterable[str]], Iterable[Any]] | None:
    """spaCy's blank English pipeline; None where it is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    pipe: Callable[[Iterable[str]], Iterable[Any]] = spacy.blank("en").pipe
    return pipe


def race(tools: Sequence[Tool], *, rounds: int) -> dict[str, float]:
    """The least processor seconds each tool took, after one round to warm up."""
    for _, run in tools:
        run()
    best = {name: float("inf") for name, _ in tools}
    for _ in range(rounds):
        for name, run in tools:
            start = time.process_time()
            run()
            best[name] = min(best[name], time.process_time() - start)
    return best


def size(texts: Iterable[str]) -> int:
    """Bytes of the texts in UTF-8."""
    return sum(len(text.encode()) for text in texts)


def show(title: str, took: dict[str, float], read_bytes: int) -> None:
    """One table: megabytes a second, and how many times as fast as each tool we are."""
    ours = next(iter(took.values()))
    print(f"\n{title}")
    for name, seconds in took.items():
        ratio = "" if seconds == ours else f"   communique is {seconds / ours:.2f} times as fast"
        print(f"  {name:<28} {read_bytes / 1e6 / seconds:10.3f} MB/s{ratio}")


if __name__ == "__main__":
    main()
