"""Re-announcements: targets of one pair and flow, linked as one line of history."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from communique.domain.target import Target, TargetKind
from communique.figures.targets import in_order
from communique.verdicts import reasons

Key = tuple[object, ...]


def line_of(target: Target, targets: Iterable[Target]) -> list[Target]:
    """Every announcement for the same trade, this one among them, in their order.

    The same trade is: the same pair, flow, product, coverage and unit, whoever is named
    first. Of forecasts only the one asked about is shown.
    """
    return in_order(
        one
        for one in targets
        if _trade(one) == _trade(target) and (one.kind is TargetKind.TARGET or one.id == target.id)
    )


def words(line: Sequence[Target]) -> str:
    """A line of history by level: what was first promised, and what became of the date.

    `100 billion USD: by 2015, by 2016, by 2020, then without a date`
    """
    levels = dict.fromkeys(target.level for target in line)
    told = ([one for one in line if one.level == level] for level in levels)
    return "; ".join(_level_words(same) for same in told)


def _level_words(same: Sequence[Target]) -> str:
    first = same[0]
    dates = [date for date, _ in groupby(_date_words(one) for one in same)]
    if len(dates) > 1:
        dates[-1] = f"then {dates[-1]}"
    return f"{reasons.worth(first.level, first.unit)}: {', '.join(dates)}"


def _date_words(target: Target) -> str:
    if target.deadline is None:
        return "without a date"
    return f"by {reasons.span(target.deadline)}"


def _trade(target: Target) -> Key:
    return (
        target.pair, target.flow, target.measure, target.product, target.coverage, target.unit,
        target.summed,
    )  # fmt: skip
