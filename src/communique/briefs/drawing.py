"""What a picture of figures shows, without a word about how it is drawn.

One `Drawing` holds the series of offices, what was claimed, what was aimed at
and what is expected; `charts` makes SVG and PNG of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from communique.domain.periods import Period


class Kind(StrEnum):
    """Where the numbers of a line come from, and so how it is drawn.

    OFFICIAL lines are whole and have a sign at each figure; what nobody counted
    is dashed.
    """

    OFFICIAL = "official"
    PATH = "path"
    FORECAST = "forecast"


@dataclass(frozen=True, slots=True)
class Point:
    """One number of a line.

    later  whether it came out after the day that matters, such as the report's;
           such points are drawn hollow
    """

    period: Period
    value: Decimal
    later: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """Numbers of one kind by one source, in the order of their periods.

    label  who counts them, for people
    """

    label: str
    points: tuple[Point, ...]
    kind: Kind = Kind.OFFICIAL


@dataclass(frozen=True, slots=True)
class Mark:
    """What was claimed: a value, the values that fit its wording, or both.

    low, high  the interval of the wording; None is open
    """

    label: str
    period: Period
    value: Decimal
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Level:
    """A level that was promised: a line across, with a sign at the deadline."""

    label: str
    value: Decimal
    deadline: Period | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """The least and the greatest value expected for a period."""

    period: Period
    low: Decimal
    high: Decimal


@dataclass(frozen=True, slots=True)
class Band:
    """Where a share of the outcomes is expected to lie; give the widest band first."""

    label: str
    reaches: tuple[Reach, ...]


@dataclass(frozen=True, slots=True)
class Drawing:
    """One picture: what is counted, by whom, and what was said about it.

    title   what is counted, of whom
    unit    ISO 4217 code of the values, or `percent`
    source  offices, vintages and links, as a sentence below the picture
    """

    title: str
    unit: str
    lines: tuple[Line, ...]
    source: str
    marks: tuple[Mark, ...] = ()
    levels: tuple[Level, ...] = ()
    bands: tuple[Band, ...] = ()

    @property
    def periods(self) -> list[Period]:
        """Every period that anything in it stands at, in order."""
        found = {point.period for line in self.lines for point in line.points}
        found |= {mark.period for mark in self.marks}
        found |= {level.deadline for level in self.levels if level.deadline}
        found |= {reach.period for band in self.bands for reach in band.reaches}
        return sorted(found)

    @property
    def values(self) -> list[Decimal]:
        """Every value that must be on the picture."""
        found = [point.value for line in self.lines for point in line.points]
        for mark in self.marks:
            found += [one for one in (mark.value, mark.low, mark.high) if one is not None]
        found += [level.value for level in self.levels]
        for band in self.bands:
            found += [end for reach in band.reaches for end in (reach.low, reach.high)]
        return found
