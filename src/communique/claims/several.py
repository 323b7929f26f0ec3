"""Numbers of several years at once: "in 2022 and 2023", "in each of them", "respectively"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from communique.claims.drafts import Draft
from communique.claims.tables import Item, Kind
from communique.claims.told import is_base
from communique.claims.walk import Walk
from communique.domain.periods import Period
from communique.domain.trade import Measure


@dataclass(frozen=True, slots=True)
class Years:
    """Years named in a row: the index of the first and the last, and which they are."""

    begin: int
    end: int
    years: tuple[Period, ...]


def with_several_years(walk: Walk, drafts: Sequence[Draft]) -> list[Draft]:
    """The drafts with each number that is told of several years given to all of them.

    Where as many numbers as years are told, each has its own; where the years are told
    to be taken together, the number is of all of them.
    """
    found = list(drafts)
    if sum(map(_is_year, walk.items)) < 2:
        return found
    for run in _runs(walk):
        told = _told_of(walk, run, found)
        if not told:
            continue
        at = found.index(told[0])
        found[at : at + len(told)] = _dealt(walk, run, told)
    return found


def _dealt(walk: Walk, run: Years, told: Sequence[Draft]) -> list[Draft]:
    if walk.sentence.text_at(run.end + 1) in walk.sentence.language.words.combining:
        total = Period.from_to(run.years[0], run.years[-1])
        return [replace(draft, period=total, placed=True) for draft in told]
    if len(told) == len(run.years) and len(told) > 1:
        return [
            replace(draft, period=year, placed=True)
            for draft, year in zip(told, run.years, strict=True)
        ]
    if len(told) > 1:
        return list(told)
    return [replace(told[0], period=year, placed=True) for year in run.years]


def _runs(walk: Walk) -> list[Years]:
    """Every row of two or more years: "2021, 2022 and 2023"."""
    runs: list[Years] = []
    at = 0
    while at < len(walk.items):
        years, end = _row(walk, at)
        based = is_base(walk.items, at, walk.sentence.language.words.bases)
        if len(years) > 1 and not based:
            runs.append(Years(at, end, tuple(years)))
        at = max(at, end) + 1
    return runs


def _row(walk: Walk, at: int) -> tuple[list[Period], int]:
    """The years in a row from an index on, and the index of the last; empty where none begins."""
    years: list[Period] = []
    end = at
    while at < len(walk.items) and _is_year(walk.items[at]):
        years.append(Period.of_year(walk.items[at].value.year))
        end = at
        at += 1
        joined = False
        while at < len(walk.items) and (_joins(walk.items[at]) or walk.items[at].text == "in"):
            joined = joined or _joins(walk.items[at])
            at += 1
        if not joined:
            break
    return years, end


def _is_year(item: Item) -> bool:
    return item.kind is Kind.PERIOD and item.sort == "fixed" and not item.value.b


def _joins(item: Item) -> bool:
    return item.text == "," or item.kind is Kind.CONJUNCTION


def _told_of(walk: Walk, run: Years, drafts: Sequence[Draft]) -> list[Draft]:
    """The numbers that the years are told of: those right before them, or else behind."""
    numbers = [draft for draft in drafts if draft.measure in _MEASURES]
    before = [draft for draft in numbers if draft.at < run.begin]
    if before:
        gap = walk.items[before[-1].at + 1 : run.begin]
        if any(item.kind is Kind.PERIOD for item in gap):
            return []
        return _group(walk, before[::-1])[::-1]
    return _group(walk, numbers)


_MEASURES = (Measure.LEVEL, Measure.CHANGE, Measure.SHARE)


def _group(walk: Walk, drafts: Sequence[Draft]) -> list[Draft]:
    """The first numbers of one topic with nothing but joints between them."""
    group: list[Draft] = list(drafts[:1])
    for draft in drafts[1:]:
        low, high = sorted((group[-1].at, draft.at))
        joined = all(_joins(item) for item in walk.items[low + 1 : high])
        alike = draft.topic == group[-1].topic and draft.measure is group[-1].measure
        if not (joined and alike):
            break
        group.append(draft)
    return group
