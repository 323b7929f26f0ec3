"""The backtest's report: scores of the model beside those of the bars to beat."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from communique.outlook.backtest import Kind, Reach, Told
from communique.outlook.scores import Score, brier, mean, score, skill


@dataclass(frozen=True, slots=True)
class Row:
    """One kind of forecast.

    series, origins  how many different ones
    model, naive     scores on the same forecasts
    seasonal         of the seasonal naive forecast, where there is one for each
    skill            by how much of the bar's CRPS the model's is better: the
                     seasonal naive one for months, the naive one for years
    """

    name: str
    series: int
    origins: int
    model: Score
    naive: Score
    seasonal: Score | None

    @property
    def skill(self) -> float:
        """Over the seasonal naive forecast where there is one, else over the naive one."""
        bar = self.seasonal or self.naive
        return skill(self.model.crps, bar.crps)


@dataclass(frozen=True, slots=True)
class Reaching:
    """How good the chances of reaching a level were.

    base   Brier of saying for every level how often levels were reached at all
    finer  Brier of saying how often that multiple was reached in that many years
    naive  Brier of the naive forecast's chances
    bins   said between, said on average, happened, and how many
    """

    count: int
    rate: float
    model: float
    base: float
    finer: float
    naive: float
    bins: tuple[tuple[float, float, float, float, int], ...]


@dataclass(frozen=True, slots=True)
class Report:
    """All of it."""

    rows: tuple[Row, ...]
    reaching: Reaching | None


BIN_ENDS = (0.0, 0.05, 0.2, 0.4, 0.6, 0.8, 0.95, 1.0)
_KINDS: tuple[tuple[str, Callable[[Told], bool]], ...] = (
    ("years", lambda told: told.case.kind is Kind.YEARS),
    ("  1 ahead", lambda told: told.case.kind is Kind.YEARS and told.ahead == 1),
    ("  2 ahead", lambda told: told.case.kind is Kind.YEARS and told.ahead == 2),
    ("  3 ahead", lambda told: told.case.kind is Kind.YEARS and told.ahead == 3),
    ("running year", lambda told: told.case.kind is Kind.YEARS and told.seasonal is not None),
    ("months", lambda told: told.case.kind is Kind.MONTHS),
    ("  1-3 ahead", lambda told: told.case.kind is Kind.MONTHS and told.ahead <= 3),
    ("  4-6 ahead", lambda told: told.case.kind is Kind.MONTHS and 4 <= told.ahead <= 6),
    ("  7-12 ahead", lambda told: told.case.kind is Kind.MONTHS and told.ahead > 6),
)


def report(told: Iterable[Told]) -> Report:
    """The scores of all that was told."""
    every = list(told)
    rows = tuple(
        _row(name, chosen) for name, fits in _KINDS if (chosen := [t for t in every if fits(t)])
    )
    reaches = [(t.ahead, reach) for t in every for reach in t.reaches]
    return Report(rows, _reaching(reaches) if reaches else None)


def _row(name: str, told: Sequence[Told]) -> Row:
    seasonal = [t.seasonal for t in told if t.seasonal is not None]
    return Row(
        name,
        len({(t.case.account, t.case.flow, t.case.start) for t in told}),
        len({t.case.day for t in told}),
        score([t.model for t in told]),
        score([t.naive for t in told]),
        score(seasonal) if len(seasonal) == len(told) else None,
    )


def _reaching(reaches: Sequence[tuple[int, Reach]]) -> Reaching:
    by_cell: dict[object, list[bool]] = {}
    for ahead, reach in reaches:
        by_cell.setdefault((ahead, reach.multiple), []).append(reach.happened)
    rates = {cell: mean(happened) for cell, happened in by_cell.items()}
    rate = mean(reach.happened for _, reach in reaches)
    return Reaching(
        len(reaches),
        rate,
        brier((reach.chance, reach.happened) for _, reach in reaches),
        brier((rate, reach.happened) for _, reach in reaches),
        brier((rates[ahead, reach.multiple], reach.happened) for ahead, reach in reaches),
        brier((reach.naive, reach.happened) for _, reach in reaches),
        tuple(_bins([reach for _, reach in reaches])),
    )


def _bins(reaches: Sequence[Reach]) -> Iterable[tuple[float, float, float, float, int]]:
    for low, high in pairwise(BIN_ENDS):
        chosen = [r for r in reaches if low <= r.chance < high or (high == 1.0 == r.chance)]
        if chosen:
            said, happened = mean(r.chance for r in chosen), mean(r.happened for r in chosen)
            yield low, high, said, happened, len(chosen)
