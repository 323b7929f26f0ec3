"""The board: every target with its status, its line of history and its chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from communique.domain import Figure, Measure
from communique.domain.target import Attainment, Target, TargetKind, TargetStatus
from communique.outlook.history import line_of
from communique.outlook.status import claim_of, statuses
from communique.verdicts import Bench

if TYPE_CHECKING:
    from communique.outlook import Chance, Level


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the board.

    line    every announcement for the same trade, this one among them
    chance  how likely the level is; None where it is decided, or nothing can be said
    """

    status: TargetStatus
    line: tuple[Target, ...]
    chance: Chance | None = None

    @property
    def target(self) -> Target:
        """What was announced."""
        return self.status.target


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which targets to show; None is all.

    economy   a code of either side
    statuses  any of these
    deadline  years from and to, both included
    """

    economy: str | None = None
    statuses: frozenset[Attainment] = frozenset()
    deadline: tuple[int, int] | None = None
    kind: TargetKind | None = None
    id: str | None = None

    def takes(self, target: Target) -> bool:
        """Whether the announcement itself is wanted, whatever its status."""
        return (
            self.economy in (None, target.reporter, target.partner)
            and self.kind in (None, target.kind)
            and self.id in (None, target.id)
            and (self.deadline is None or self._is_due(target, self.deadline))
        )

    def _is_due(self, target: Target, years: tuple[int, int]) -> bool:
        return target.deadline is not None and years[0] <= target.deadline.last // 12 <= years[1]


def board(
    targets: Sequence[Target],
    figures: Iterable[Figure] | Bench,
    *,
    as_of: date,
    wanted: Wanted | None = None,
    with_chance: bool = False,
) -> list[Entry]:
    """The targets that had been announced by a day, as they stood then.

    Args:
        with_chance: how likely those are that are still to be reached; takes the models,
            and so a second or two.
    """
    wanted = wanted or Wanted()
    bench = figures if isinstance(figures, Bench) else Bench(figures)
    known = [target for target in targets if target.known_on(as_of)]
    asked = [target for target in known if wanted.takes(target)]
    found = [
        Entry(status, tuple(line_of(status.target, known)))
        for status in statuses(asked, bench, as_of=as_of)
        if not wanted.statuses or status.attainment in wanted.statuses
    ]
    return _with_chances(found, bench, as_of) if with_chance else found


def _with_chances(entries: list[Entry], bench: Bench, day: date) -> list[Entry]:
    """The same, each that is open with its chance; all levels in one question to the models."""
    from communique.outlook import chances

    still_open = [entry for entry in entries if _is_open(entry.status)]
    told = chances(bench, [_level(entry.target) for entry in still_open], as_of=day)
    by_id = {entry.target.id: chance for entry, chance in zip(still_open, told, strict=True)}
    return [replace(entry, chance=by_id.get(entry.target.id)) for entry in entries]


def _is_open(status: TargetStatus) -> bool:
    """Whether it may still be reached: a level of a year, not of several together."""
    target = status.target
    waits = status.attainment in (Attainment.PENDING, Attainment.OPEN_ENDED)
    is_level = target.measure is Measure.LEVEL and not target.flow.is_balance
    return waits and is_level and target.summed is None and status.first_met is None


def _level(target: Target) -> Level:
    from communique.outlook import Level

    return Level(
        target.reporter, target.partner, target.flow, target.level, target.unit,
        target.deadline, claim_of(target).product,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Score:
    """How many of the targets with a date were met; forecasts are not counted.

    met, missed, depends  by exact figures
    likely_met, likely_missed  those that other figures speak for, without deciding
    """

    met: int
    missed: int
    depends: int
    likely_met: int
    likely_missed: int

    @property
    def decided(self) -> int:
        """Those that were met, missed, or are told otherwise by two offices."""
        return self.met + self.missed + self.depends


def score(entries: Iterable[Entry]) -> Score:
    """Keep the score."""
    counted = [entry.status for entry in entries if entry.target.kind is TargetKind.TARGET]
    by = Counter(status.attainment for status in counted)
    leaning = Counter(
        status.leaning for status in counted if status.attainment is Attainment.NO_FIGURES
    )
    return Score(
        by[Attainment.MET], by[Attainment.MISSED], by[Attainment.DEPENDS],
        leaning[Attainment.MET], leaning[Attainment.MISSED],
    )  # fmt: skip


def score_lines(entries: Sequence[Entry]) -> Iterator[str]:
    """The score in words; nothing where no target is decided."""
    kept = score(entries)
    if kept.decided:
        told = _share(kept.met, kept.decided)
        yield f"met, of the targets decided on exact figures: {told}"
    every = kept.decided + kept.likely_met + kept.likely_missed
    if every > kept.decided:
        told = _share(kept.met + kept.likely_met, every)
        yield f"met, with those that other figures speak for: {told}"


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole}, {round(part / whole * 100)}%"
