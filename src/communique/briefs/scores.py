"""The backtest's report for a terminal and as JSON lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TextIO

from communique.briefs.contract import Json
from communique.outlook.report import Reaching, Report, Row
from communique.outlook.scores import BANDS, Score, skill

if TYPE_CHECKING:
    from rich.table import Table

WIDTH = 80


def print_report(report: Report, to: TextIO) -> None:
    """CRPS and MASE by kind, then coverage, then how good chances of reaching a level were."""
    from rich.console import Console

    width = None if to.isatty() else WIDTH
    console = Console(file=to, width=width, markup=False, highlight=False, emoji=False)
    if not report.rows:
        console.print("no series is long enough for a backtest")
        return
    console.print("CRPS of the logarithm: 0.10 is about 10% off (less is better)")
    console.print(_crps(report))
    console.print("Gain: over the seasonal naive forecast where there is one, else over the naive.")
    console.print("One value: the naive forecast without a spread.")
    console.print("\nMASE: the median's error, in usual changes of the series")
    console.print(_mase(report))
    console.print("\nHow often the figure came out inside the band")
    console.print(_coverage(report))
    if report.reaching is not None:
        console.print("\nChances of reaching a level")
        for line in _reaching_lines(report.reaching):
            console.print(line)
        console.print(_bins(report.reaching))


def _crps(report: Report) -> Table:
    columns = ("Forecasts", "Days", "Series", "Ours", "Naive", "One value", "Seasonal", "Gain")
    table = _empty("", *columns)
    for row in report.rows:
        table.add_row(
            row.name,
            str(row.model.count),
            str(row.origins),
            str(row.series),
            f"{row.model.crps:.4f}",
            f"{row.naive.crps:.4f}",
            f"{row.naive.point:.4f}",
            f"{row.seasonal.crps:.4f}" if row.seasonal else "",
            f"{row.skill:+.0%}",
        )
    return table


def _mase(report: Report) -> Table:
    table = _empty("", "Ours", "Naive", "Seasonal")
    for row in report.rows:
        scores = (row.model, row.naive, row.seasonal)
        table.add_row(row.name, *(f"{score.mase:.2f}" if score else "" for score in scores))
    return table


def _coverage(report: Report) -> Table:
    table = _empty("", *(f"{band:.0%}" for band in BANDS), *(f"naive {b:.0%}" for b in BANDS))
    for row in report.rows:
        shares = (*row.model.coverage, *row.naive.coverage)
        table.add_row(row.name, *(f"{share:.1%}" for share in shares))
    return table


def _reaching_lines(reaching: Reaching) -> Iterator[str]:
    yield (
        f"{reaching.count} questions: 1.1, 1.25, 1.5 and 2 times the last year known, by one,"
        f" two and three years later; {reaching.rate:.0%} were reached"
    )
    yield f"Brier score                                     {reaching.model:.4f}"
    for words, other in (
        ("of the base rate", reaching.base),
        ("of the naive forecast's chances", reaching.naive),
        ("of the rate of each multiple and deadline", reaching.finer),
    ):
        yield f"  {words:45} {other:.4f}, gain {skill(reaching.model, other):+.0%}"


def _bins(reaching: Reaching) -> Table:
    table = _empty("said between", "on average", "happened", "questions")
    for low, high, said, happened, count in reaching.bins:
        table.add_row(f"{low:.0%}–{high:.0%}", f"{said:.0%}", f"{happened:.0%}", str(count))
    return table


def _empty(first: str, *headings: str) -> Table:
    from rich.table import Table

    table = Table(box=None, padding=(0, 1, 0, 0), header_style="bold")
    table.add_column(first, no_wrap=True)
    for heading in headings:
        table.add_column(heading, no_wrap=True, justify="right")
    return table


def json_rows(report: Report) -> Iterator[Json]:
    """One object a kind of forecast, then one for the chances."""
    for row in report.rows:
        yield _row_fields(row)
    reaching = report.reaching
    if reaching is not None:
        yield {
            "kind": "reached",
            "questions": reaching.count,
            "rate": reaching.rate,
            "brier": reaching.model,
            "brier_base_rate": reaching.base,
            "brier_naive": reaching.naive,
            "brier_rate_by_multiple": reaching.finer,
            "skill": skill(reaching.model, reaching.base),
            "bins": [
                {"from": low, "to": high, "said": said, "happened": happened, "questions": count}
                for low, high, said, happened, count in reaching.bins
            ],
        }


def _row_fields(row: Row) -> Json:
    return {
        "kind": row.name.strip(),
        "series": row.series,
        "days": row.origins,
        "skill": row.skill,
        "model": _score_fields(row.model),
        "naive": _score_fields(row.naive),
        "seasonal_naive": _score_fields(row.seasonal) if row.seasonal else None,
    }


def _score_fields(score: Score) -> Json:
    return {
        "forecasts": score.count,
        "crps": score.crps,
        "crps_of_median": score.point,
        "mase": score.mase,
        "coverage": dict(zip(("50", "80", "95"), score.coverage, strict=True)),
    }
