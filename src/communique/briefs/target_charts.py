"""Pictures of targets: the path with the series and the announcements, and the whole board."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from importlib import import_module
from typing import Any

from communique.briefs import charts, outlooks
from communique.briefs.drawing import Drawing, Kind, Level, Line, Mark, Point
from communique.briefs.target_words import (
    aim_words,
    due_words,
    level_words,
    note_words,
    share_words,
    trade_words,
)
from communique.domain.periods import Period
from communique.domain.target import Attainment, Target
from communique.errors import CommuniqueError
from communique.figures.offices import label
from communique.outlook.board import Entry
from communique.outlook.course import Count, Course

MOST_COUNTS = 5  # series in one picture: the longest
WIDEST = 1  # which band is the widest shown: of 95% would press everything else flat
MOST_MARKS = 4  # announcements in one picture: one a deadline
FARTHEST = 150  # percent of the level that the board shows
WIDTH, ROW = 300, 22  # points: of the longest bar, of the height a target has
# Which of the theme's colours a status has.
COLOURS = {
    Attainment.MET.value: 2,
    Attainment.MISSED.value: 1,
    Attainment.PENDING.value: 0,
    Attainment.DEPENDS.value: 3,
    Attainment.OPEN_ENDED.value: 4,
    Attainment.NO_FIGURES.value: 5,
}


def drawing_of(entry: Entry, course: Course) -> Drawing:
    """One target: what was counted, what was promised when, and the path between."""
    target = course.target
    counts = sorted(course.counts, key=lambda count: (count.soft, -len(count.years)))[:MOST_COUNTS]
    lines = [_line(count, target) for count in counts]
    if course.path:
        lines.append(_path(course))
    expected = outlooks.drawing(course.outlook) if course.outlook else None
    if expected is not None:
        lines.append(expected.lines[-1])
    return Drawing(
        title=f"{trade_words(target)}, {aim_words(target)}",
        unit=target.unit,
        lines=tuple(lines),
        source=f"{entry.status.reason}. As published by {course.as_of}.",
        marks=tuple(_marks(entry)),
        levels=(Level(f"target: {level_words(target)}", target.level, _due(target)),),
        bands=expected.bands[WIDEST:] if expected is not None else (),
    )


def _line(count: Count, target: Target) -> Line:
    points = tuple(Point(period, value) for period, value in count.years)
    office = label(count.source, count.reporter).partition(",")[0]
    return Line(office if target.unit == count.currency else f"{office}, {count.currency}", points)


def _path(course: Course) -> Line:
    points = tuple(Point(period, value) for period, value in course.path)
    return Line("constant-growth path", points, Kind.PATH)


def _marks(entry: Entry) -> Iterator[Mark]:
    """This announcement, and of the others of the same level the first for each date."""
    seen: dict[object, Target] = {entry.target.deadline: entry.target}
    for one in entry.line:
        if one.level == entry.target.level and one.said:
            seen.setdefault(one.deadline, one)
    dated = sorted((one.said, one) for one in seen.values() if one.said)
    for day, one in dated[-MOST_MARKS:]:
        told = f"announced {one.announced}: {due_words(one)}"
        yield Mark(told, Period.of_month(day.year, day.month), one.level)


def _due(target: Target) -> Period | None:
    if target.deadline is None:
        return None
    due = target.deadline.of(target.reporter)
    return Period(due.last - 11, 12)


# -- the board ------------------------------------------------------------------------------


def board_chart(entries: Sequence[Entry], *, theme: str = "light") -> Any:
    """A bar a target, as long as its share of the level; the line is the level."""
    alt = _altair()
    colours = charts.THEMES[theme]
    rows = list(map(_row, entries))
    order = [row["target"] for row in rows]
    scale = alt.Scale(domain=[0, FARTHEST])
    base = alt.Chart(alt.Data(values=rows), width=WIDTH, height=alt.Step(ROW)).encode(
        y=alt.Y("target:N", sort=order, title=None, axis=alt.Axis(labelLimit=420)),
        x=alt.X("share:Q", scale=scale, title="percent of the level", axis=alt.Axis(tickCount=4)),
    )
    statuses = alt.Scale(domain=list(COLOURS), range=[colours.series[n] for n in COLOURS.values()])
    bars = base.mark_bar(size=ROW * 0.6).encode(
        color=alt.Color("status:N", title=None, legend=alt.Legend(orient="top"), scale=statuses)
    )
    told = base.mark_text(align="left", color=colours.ink).encode(
        text="told:N", x=alt.value(WIDTH + 6)
    )
    line = (
        alt.Chart(alt.Data(values=[{"at": 100}]))
        .mark_rule(color=colours.target)
        .encode(x=alt.X("at:Q", scale=scale))
    )
    days = {entry.status.as_of for entry in entries}
    title = "Announced targets" + "".join(f", as of {day}" for day in days)
    return alt.layer(bars, line, told, title=title, config=charts.look(theme))


def board_svg(entries: Sequence[Entry]) -> str:
    """The board as SVG."""
    drawn: str = _converter().vegalite_to_svg(board_chart(entries).to_dict())
    return drawn


def board_png(entries: Sequence[Entry]) -> bytes:
    """The board as PNG."""
    drawn: bytes = _converter().vegalite_to_png(board_chart(entries).to_dict(), scale=2)
    return drawn


def _row(entry: Entry) -> dict[str, object]:
    status, target = entry.status, entry.status.target
    note = note_words(status)
    share = status.progress or Decimal(0)
    return {
        "target": f"{charts.shown(target.id, 40)}  {level_words(target)}, {due_words(target)}",
        "share": float(max(Decimal(0), min(share * 100, Decimal(FARTHEST)))),
        "status": status.attainment.value,
        "told": f"{share_words(status)} {status.attainment}{', ' + note if note else ''}".strip(),
    }


def _altair() -> Any:
    refuse_without_extra()
    return import_module("altair")


def _converter() -> Any:
    refuse_without_extra()
    return import_module("vl_convert")


def refuse_without_extra() -> None:
    """Say what to install, before anything is worked out."""
    if not charts.available():
        raise CommuniqueError(
            "pictures need the extra [charts]\n\nhint: pip install 'communique[charts]'"
        )
