"""The board: every target with its status, its line of history and its chance."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from communique.domain import Figure
from communique.domain.target import Attainment, Target, TargetKind, TargetStatus
from communique.outlook.history import line_of
from communique.outlook.status import statuses
from communique.verdicts import Bench


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of the board.

    line  every announcement for the same trade, this one among them
    """

    status: TargetStatus
    line: tuple[Target, ...]

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
) -> list[Entry]:
    """The targets that had been announced by a day, as they stood then."""
    wanted = wanted or Wanted()
    known = [target for target in targets if target.known_on(as_of)]
    asked = [target for target in known if wanted.takes(target)]
    return [
        Entry(status, tuple(line_of(status.target, known)))
        for status in statuses(asked, figures, as_of=as_of)
        if not wanted.statuses or status.attainment in wanted.statuses
    ]


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
        share = round(kept.met / kept.decided * 100)
        yield f"of {kept.decided} targets decided on exact figures, {kept.met} were met: {share}%"
    every = kept.decided + kept.likely_met + kept.likely_missed
    if every > kept.decided:
        met = kept.met + kept.likely_met
        share = round(met / every * 100)
        yield f"with those that other figures speak for: {met} of {every} met: {share}%"
