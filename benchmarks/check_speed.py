"""How many claims a second are judged in bulk, then and now, on one core.

    python3 -m venv bench && HATCH_BUILD_HOOKS_ENABLE=1 bench/bin/pip install .
    bench/bin/python benchmarks/check_speed.py [--stories 150000] [--queries 300] [--rounds 4]

The stories are made from the packaged figures: levels, growth and balances of
every period held, stated truly, loosely, or off by a fifth, no two alike. All
figures come in one question to DuckDB. Beside it, in the same run, the obvious
other way: one query a claim and day for the same series, which only fetches
what was known and judges nothing. Prints both rates and their ratio, and which
build it measured (the compiled one, if installed as above); nothing here passes
or fails.
"""

from __future__ import annotations

import argparse
import gc
import os
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import count, islice

import duckdb

from communique.app.version import told as version
from communique.domain import (
    Amount,
    Bound,
    Claim,
    Direction,
    Figure,
    Flow,
    Measure,
    Span,
    Story,
    Telling,
)
from communique.figures import Figures
from communique.figures.opening import SETTINGS
from communique.figures.store import LOAD, PACKAGED
from communique.verdicts import Bench, judge

NOW = date(2026, 11, 24)
Case = tuple[Story, date]

# How a number is told: by what it is multiplied, to how many digits, with which words.
TELLINGS = (
    ("1", 4, Bound.EXACT, "came to"),
    ("1", 2, Bound.ABOUT, "came to about"),
    ("0.99", 3, Bound.AT_LEAST, "came to more than"),
    ("1.01", 3, Bound.NEARLY, "came to nearly"),
    ("0.8", 4, Bound.EXACT, "was put at"),
    ("1.2", 4, Bound.EXACT, "was put at"),
)

ASK = """
    select value, currency, status, published, url
    from packaged
    where reporter = $reporter and partner = $partner and flow = $flow and measure = $measure
      and period = $period and currency = $currency and published <= $day
"""


def main() -> None:
    """Build, judge, and ask; print the rates."""
    options = arguments()
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    laid_out, figures, bench = lay_out()
    cases = list(islice(stories(figures), options.stories))
    gc.freeze()  # the cases stand for what an archive holds; they are not what is timed
    judged = best(lambda: judge_all(cases, Bench(figures)), options.rounds)
    asked = best(lambda: ask_each(cases[: options.queries]), options.rounds)
    rate, baseline = len(cases) / judged, min(options.queries, len(cases)) / asked
    print(version())
    print(f"{len(figures)} figures asked for and laid out in {laid_out * 1000:.0f} ms")
    print(f"{found(cases, bench)}")
    print(f"judged then and now       {rate:9,.0f} claims/s, bench built anew each time")
    print(f"one DuckDB query a day    {baseline:9,.0f} claims/s, nothing judged")
    print(f"ratio                     {rate / baseline:9,.0f}")


def arguments() -> argparse.Namespace:
    """What the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--stories", type=int, default=150_000, help="stories to judge")
    parser.add_argument("--queries", type=int, default=300, help="claims to ask DuckDB for")
    parser.add_argument("--rounds", type=int, default=4, help="rounds; the best counts")
    return parser.parse_args()


def lay_out() -> tuple[float, list[Figure], Bench]:
    """Every packaged figure, in one question, and the seconds that took."""
    with Figures() as store:
        pairs = {(a, b) for a in store.economies() for b in store.partners(a)}
        begun = time.perf_counter()
        figures = store.between(pairs)
        return time.perf_counter() - begun, figures, Bench(figures)


def judge_all(cases: Sequence[Case], bench: Bench) -> None:
    """Each story twice: on its day, and now."""
    for story, day in cases:
        judge(story, bench, then=day, now=NOW)


def ask_each(cases: Sequence[Case]) -> None:
    """The same series and period for each claim and day, one query each."""
    connection = duckdb.connect(config=SETTINGS)
    connection.execute(LOAD, {"path": str(PACKAGED)})
    for story, day in cases:
        for known in (day, NOW):
            connection.execute(ASK, question(story.claim, known)).fetchall()


def question(claim: Claim, day: date) -> dict[str, str | None]:
    """What a query needs to know of a claim."""
    currency = claim.amount.unit if claim.amount and claim.amount.is_money else "USD"
    flow = Flow.BALANCE if claim.flow.is_balance else claim.flow
    return {
        "reporter": claim.reporter, "partner": claim.partner, "flow": flow.value,
        "measure": claim.measure.value, "period": str(claim.period), "currency": currency,
        "day": day.isoformat(),
    }  # fmt: skip


def best(run: Callable[[], None], rounds: int) -> float:
    """The least processor time of some rounds."""
    times: list[float] = []
    for _ in range(rounds):
        begun = time.process_time()
        run()
        times.append(time.process_time() - begun)
    return min(times)


def found(cases: Sequence[Case], bench: Bench) -> str:
    """What was found of how many, so that nobody times a run that found nothing."""
    verdicts = (judge(story, bench, then=day, now=NOW).now.finding for story, day in cases)
    return ", ".join(f"{n} {finding}" for finding, n in Counter(verdicts).most_common())


# -- stories -------------------------------------------------------------------------


def stories(figures: Sequence[Figure]) -> Iterator[Case]:
    """Every firm figure told in every way, then again by a little more, without end."""
    firm = [figure for figure in figures if figure.status.decisive and figure.value]
    for turn in count():
        for figure in firm:
            for factor, digits, bound, words in TELLINGS:
                nudge = 1 + Decimal(turn) / 5000
                value = abs(figure.value) * Decimal(factor) * nudge
                claim = told(figure, value, digits, bound, words)
                yield Story(claim, (Telling(claim, "report"),)), day_after(figure)


def told(figure: Figure, value: Decimal, digits: int, bound: Bound, words: str) -> Claim:
    """A claim that tells a figure so."""
    series = figure.series
    growth = figure.measure is Measure.CHANGE
    step = Decimal("0.1") if growth else Decimal(1).scaleb(value.adjusted() - digits + 1)
    value = round(value / step) * step
    unit = "percent" if growth else series.currency
    direction = (Direction.UP if figure.value > 0 else Direction.DOWN) if growth else None
    flow = series.flow
    if flow is Flow.BALANCE:
        flow = Flow.SURPLUS if figure.value > 0 else Flow.DEFICIT
    product = series.product or (None if series.coverage == "goods" else str(series.coverage))
    quote = f"{series.reporter}-{series.partner} {flow} of {figure.period} {words} {value:f} {unit}"
    return Claim(
        quote, Span(0, len(quote)), figure.measure, flow, series.reporter, series.partner,
        product=product, amount=Amount(value, unit, step=step, bound=bound),
        direction=direction, period=figure.period,
    )  # fmt: skip


def day_after(figure: Figure) -> date:
    """A report of the day after the release, else of two months after the period."""
    return (figure.published or figure.period.ends + timedelta(60)) + timedelta(1)


if __name__ == "__main__":
    main()
