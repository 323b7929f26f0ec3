"""Pictures of figures: one description in Vega-Lite, as SVG and as PNG.

Needs the extra `[charts]` (altair and vl-convert), which is imported only when
something is drawn. Colours keep a contrast of three to one against their
background and of 4.5 to one where they are text (WCAG 2.2), in both themes; no
line is told from another by its colour alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING, Any

from communique.briefs.drawing import Band, Drawing, Kind, Level, Line, Mark
from communique.briefs.safe import visible
from communique.briefs.words import SCALES
from communique.domain.amounts import PERCENT
from communique.domain.periods import Period
from communique.errors import AskError, CommuniqueError

if TYPE_CHECKING:
    import altair

Row = dict[str, object]

FONT = "Helvetica Neue, Arial, Liberation Sans, Noto Sans, sans-serif"
SIZE, SMALL = 12, 11
LETTER = 0.52  # mean width of a letter, in sizes of the font
LONGEST = 160  # characters of one label
MOST_TICKS = 9
NARROW = 450
FEW_MONTHS = 30  # up to here, months are named; beyond, only years are
SHAPES = ("circle", "square", "triangle-up", "diamond", "triangle-down", "cross")
CROSSED = "M-1,-1L1,1M-1,1L1,-1"
BARE = "stroke"  # the sign of a line that nobody counted
DASHES = {Kind.OFFICIAL: [1, 0], Kind.PATH: [2, 3], Kind.FORECAST: [6, 3]}
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, each used once, so that a page can put its own in their place."""

    paper: str
    ink: str
    dim: str
    grid: str
    zero: str
    claim: str
    target: str
    path: str
    forecast: str
    wide: str
    middle: str
    narrow: str
    series: tuple[str, ...]


LIGHT = Theme(
    paper="#fffffe",
    ink="#1b1b1f",
    dim="#55555e",
    grid="#e4e4e9",
    zero="#8a8a94",
    claim="#a3123f",
    target="#6b4e00",
    path="#5c5c66",
    forecast="#5b2d91",
    wide="#ece4f6",
    middle="#d8c8ee",
    narrow="#bda3de",
    series=("#0b57a4", "#b04a00", "#12734a", "#7a3b8f", "#4a6170", "#8c6d1f"),
)
DARK = Theme(
    paper="#17171b",
    ink="#f1f1f4",
    dim="#b4b4be",
    grid="#34343c",
    zero="#85858f",
    claim="#ff8fae",
    target="#e8c14f",
    path="#a9a9b3",
    forecast="#c9a6f5",
    wide="#2f2640",
    middle="#44355e",
    narrow="#5d4680",
    series=("#7fbaff", "#ffa261", "#66d19e", "#d9a0ee", "#9fb8c8", "#d8bd6a"),
)
THEMES = {"light": LIGHT, "dark": DARK}


def available() -> bool:
    """Whether the extra `[charts]` is installed; nothing is imported to find out."""
    return all(find_spec(name) is not None for name in ("altair", "vl_convert"))


def svg(drawing: Drawing, *, theme: str = "light", width: int = 620, height: int = 280) -> str:
    """The picture as SVG, text as text."""
    told = _described(drawing, theme=theme, width=width, height=height)
    import vl_convert

    drawn: str = vl_convert.vegalite_to_svg(json.dumps(told))
    return drawn


def png(
    drawing: Drawing, *, theme: str = "light", width: int = 620, height: int = 280, scale: float = 2
) -> bytes:
    """The picture as PNG, with so many pixels for each point of the SVG."""
    told = _described(drawing, theme=theme, width=width, height=height)
    import vl_convert

    drawn: bytes = vl_convert.vegalite_to_png(json.dumps(told), scale=scale)
    return drawn


def write(drawing: Drawing, to: Path, *, theme: str = "light") -> None:
    """The picture as a file: `.svg` or `.png`, by its name."""
    if to.suffix not in (".svg", ".png"):
        raise AskError(f"a picture cannot be written as {to.name}\n\nhint: end it in .svg or .png")
    if to.suffix == ".svg":
        to.write_text(svg(drawing, theme=theme), encoding="utf-8")
    else:
        to.write_bytes(png(drawing, theme=theme))


def in_page(drawing: Drawing, *, width: int = 330, height: int = 180) -> str:
    """SVG for a page that sets the colours: `var(--chart-ink)` and so on, see `page_colours`.

    It has no title, no unit and no source line, which the page says in its own
    words (`unit_words`), and screen readers pass it over.
    """
    bare = Drawing(
        "", drawing.unit, drawing.lines, "", drawing.marks, drawing.levels, drawing.bands
    )
    drawn = svg(bare, theme="light", width=width, height=height)
    for name, colour in _named(LIGHT):
        drawn = drawn.replace(f'"{colour}"', f'"var(--chart-{name})"')
    return drawn.replace("<svg ", '<svg aria-hidden="true" focusable="false" ', 1)


def page_colours(theme: str) -> dict[str, str]:
    """The colours of a theme by the names that `in_page` uses."""
    return {f"--chart-{name}": colour for name, colour in _named(_theme(theme))}


def chart(
    drawing: Drawing, *, theme: str = "light", width: int = 620, height: int = 280
) -> altair.LayerChart:
    """The description in Vega-Lite, for notebooks and for changes of your own."""
    alt = _altair()
    colours = _theme(theme)
    sheet = _Sheet(drawing, colours, width, height)
    groups = [draw(alt, sheet) for draw in (_bands, _levels, _lines, _marks)]
    # what is layered together shares its colours and its legend
    parts = [alt.layer(*layers) for layers in map(list, groups) if layers]
    apart = dict.fromkeys(("color", "fill", "shape", "strokeDash"), "independent")
    drawn: altair.LayerChart = alt.layer(
        *parts, width=width, height=height, title=_title(alt, sheet), resolve={"scale": apart},
        config=look(theme),
    )  # fmt: skip
    return drawn


def look(theme: str = "light") -> dict[str, Any]:
    """The look that all our pictures share, as Vega-Lite's `config`: any chart may wear it.

    >>> look()["background"], look("dark")["background"]
    ('#fffffe', '#17171b')
    """
    colours = _theme(theme)
    text = {"labelFont": FONT, "titleFont": FONT, "labelColor": colours.dim}
    return {
        "background": colours.paper,
        "font": FONT,
        "aria": False,
        "padding": 8,
        "view": {"stroke": None},
        "axis": {
            **text, "labelFontSize": SIZE, "gridColor": colours.grid, "domainColor": colours.zero,
            "tickColor": colours.zero, "titleColor": colours.dim, "titleFontSize": SMALL,
            "titleFontWeight": "normal",
        },
        "legend": {**text, "labelFontSize": SIZE, "symbolSize": 70, "symbolStrokeWidth": 2},
        "title": {
            "font": FONT, "subtitleFont": FONT, "color": colours.ink, "subtitleColor": colours.dim,
            "fontSize": 14, "subtitleFontSize": SIZE, "anchor": "start", "frame": "group",
            "offset": 10,
        },
    }  # fmt: skip


# -- the sheet ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A drawing with its colours and its size, in the unit that its axis has."""

    drawing: Drawing
    colours: Theme
    width: int
    height: int

    def y(self, value: Decimal) -> float:
        """Where a value stands."""
        return float(value / _scale(self.drawing)[0])

    def letters(self, size: int) -> int:
        """How many letters fit beside each other."""
        return max(20, int(self.width / (size * LETTER)))

    @property
    def is_narrow(self) -> bool:
        """Whether legends stand below each other rather than beside."""
        return self.width < NARROW

    @property
    def legend_letters(self) -> int:
        """How long a label may be, so that all legends stand beside each other."""
        drawing = self.drawing
        several = [drawing.lines, drawing.marks, drawing.levels, drawing.bands]
        if self.is_narrow:
            return self.letters(SIZE) - 4
        return max(40, self.letters(SIZE) // max(1, len(list(filter(None, several)))) - 3)

    @property
    def reach(self) -> tuple[float, float]:
        """The first and the last month shown, with room at both ends."""
        places = [place(period) for period in self.drawing.periods] or [0.0]
        room = max(2.0, (max(places) - min(places)) * 0.05)
        return min(places) - room, max(places) + room

    @property
    def heights(self) -> tuple[float, float]:
        """The least and the greatest value shown: always zero, and room for labels."""
        values = [0.0, *(self.y(value) for value in self.drawing.values)]
        low, high = min(values), max(values)
        room = (high - low) * 0.12 or 1.0
        return (low - room if low < 0 else 0.0), (high + room if high > 0 else 0.0)


def place(period: Period) -> float:
    """Where a period stands on the axis of months: in its middle."""
    return period.first + (period.months - 1) / 2


def shown(text: str, longest: int = LONGEST) -> str:
    """Text from outside on one line, nothing hidden in it, and not too long."""
    plain = visible(text)
    return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"


def _title(alt: Any, sheet: _Sheet) -> Any:
    drawing = sheet.drawing
    if not drawing.title:
        return alt.Undefined
    lines = wrap(shown(drawing.title), sheet.letters(14 + 1)) or [""]
    return alt.TitleParams(lines, subtitle=[unit_words(drawing)])


def unit_words(drawing: Drawing) -> str:
    """What its axis counts: `billion USD`, `percent`."""
    word = _scale(drawing)[1]
    return f"{word} {shown(drawing.unit, 20)}".strip()


def _scale(drawing: Drawing) -> tuple[Decimal, str]:
    """What its values are divided by, and the word for it."""
    if drawing.unit == PERCENT:
        return Decimal(1), ""
    lines = [point.value for line in drawing.lines for point in line.points]
    greatest = max((abs(value) for value in lines or drawing.values), default=Decimal(0))
    return next((pair for pair in SCALES if greatest >= pair[0]), (Decimal(1), ""))


def _x(alt: Any, sheet: _Sheet, **options: Any) -> Any:
    ticks = dict(_ticks(sheet.drawing.periods))
    names = json.dumps({str(at).removesuffix(".0"): name for at, name in ticks.items()})
    source = wrap(shown(sheet.drawing.source, 4 * LONGEST), sheet.letters(SMALL))
    axis = alt.Axis(
        values=list(ticks), labelExpr=f"{names}[toString(datum.value)]", grid=False,
        title=source or None, titleAnchor="start", titleAlign="left", titleX=0, titlePadding=12,
        titleLineHeight=15, labelFlush=False,
    )  # fmt: skip
    scale = alt.Scale(domain=list(sheet.reach), nice=False, zero=False)
    return alt.X("x:Q", axis=axis, scale=scale, **options)


def _y(alt: Any, sheet: _Sheet, field: str = "y") -> Any:
    colours = sheet.colours
    grid = alt.condition("datum.value === 0", alt.value(colours.zero), alt.value(colours.grid))
    axis = alt.Axis(
        title=None, format=",.3~f", tickCount=5, domain=False, ticks=False, gridColor=grid
    )
    return alt.Y(f"{field}:Q", axis=axis, scale=alt.Scale(domain=list(sheet.heights), nice=True))


def _ticks(periods: Sequence[Period]) -> Iterator[tuple[float, str]]:
    """Where the axis is labelled, and how: whole numbers of years or of months apart."""
    if not periods:
        return
    if len({(period.months, period.first % 12) for period in periods}) == 1 and (
        len(periods) == 1 or periods[1].first - periods[0].first >= 12
    ):
        yield from _year_ticks(periods)
    elif periods[-1].last - periods[0].first > FEW_MONTHS:
        years = range(periods[0].year, periods[-1].last // 12 + 1)
        yield from ((year * 12, str(year)) for year in years[:: _stride(len(years))])
    else:
        months = range(periods[0].first, periods[-1].last + 1)
        yield from ((month, _month(month)) for month in months[:: _stride(len(months), 1, 3, 6)])


def _year_ticks(periods: Sequence[Period]) -> Iterator[tuple[float, str]]:
    first, last = periods[0], periods[-1]
    years = (last.first - first.first) // 12 + 1
    for after in range(0, years, _stride(years)):
        period = first.shift(12 * after)
        fiscal = period.months == 12 and (period.fiscal or period.first % 12)
        year = period.year
        yield place(period), f"{year}-{(year + 1) % 100:02d}" if fiscal else str(year)


def _stride(length: int, *steps: int) -> int:
    steps = steps or (1, 2, 5, 10, 20, 50)
    return next((step for step in steps if length <= step * MOST_TICKS), steps[-1])


def _month(month: int) -> str:
    return f"{MONTHS[month % 12]} {month // 12}"


# -- what stands on it ----------------------------------------------------------------


def _lines(alt: Any, sheet: _Sheet) -> Iterator[Any]:
    lines = [line for line in sheet.drawing.lines if line.points]
    if not lines:
        return
    labels = _labels(lines, sheet.legend_letters)
    rows = list(_line_rows(lines, labels, sheet))
    legend = _legend(alt, sheet)
    colour = alt.Color(
        "label:N", legend=legend, scale=alt.Scale(domain=labels, range=_colours(lines, sheet))
    )
    dashes = [DASHES[line.kind] for line in lines]
    dash = alt.StrokeDash("label:N", legend=legend, scale=alt.Scale(domain=labels, range=dashes))
    shape = alt.Shape(
        "label:N", legend=legend, scale=alt.Scale(domain=labels, range=_shapes(lines))
    )
    base = alt.Chart(alt.Data(values=rows)).encode(x=_x(alt, sheet), y=_y(alt, sheet), color=colour)
    runs = {"detail": "run:N", "order": "x:Q"}
    yield base.mark_line(strokeWidth=2).encode(strokeDash=dash, **runs)
    counted = base.encode(shape=shape).transform_filter("datum.counted")
    yield counted.mark_point(filled=True, size=44, opacity=1)
    later = base.encode(shape=shape).transform_filter("datum.counted && datum.later")
    yield later.mark_point(
        filled=False, fill=sheet.colours.paper, size=40, opacity=1, strokeWidth=1.6
    )


def _line_rows(lines: Sequence[Line], labels: Sequence[str], sheet: _Sheet) -> Iterator[Row]:
    for line, label in zip(lines, labels, strict=True):
        for point, run in zip(line.points, _runs(line), strict=True):
            yield {
                "x": place(point.period),
                "y": sheet.y(point.value),
                "label": label,
                "run": run,
                "counted": line.kind is Kind.OFFICIAL,
                "later": point.later,
            }


def _runs(line: Line) -> Iterator[int]:
    """Which points are joined: a year that nobody counted leaves a gap, not a straight line."""
    run, before = 0, None
    for point in line.points:
        step = 12 if point.period.months > 3 else point.period.months
        if before and line.kind is Kind.OFFICIAL and point.period.first > before.first + step:
            run += 1
        before = point.period
        yield run


def _labels(named: Iterable[Line | Band | Level | Mark], longest: int) -> list[str]:
    """A label each, told apart where two are called the same."""
    found: list[str] = []
    for one in named:
        label = shown(one.label, longest)
        others = (f"{label} ({number})" for number in count(2))
        while label in found:
            label = next(others)
        found.append(label)
    return found


def _colours(lines: Sequence[Line], sheet: _Sheet) -> list[str]:
    colours = sheet.colours
    fixed = {Kind.PATH: colours.path, Kind.FORECAST: colours.forecast}
    official = count()
    return [
        fixed.get(line.kind) or colours.series[next(official) % len(colours.series)]
        for line in lines
    ]


def _shapes(lines: Sequence[Line]) -> list[str]:
    official = count()
    return [
        SHAPES[next(official) % len(SHAPES)] if line.kind is Kind.OFFICIAL else BARE
        for line in lines
    ]


def _legend(alt: Any, sheet: _Sheet, *, dashed: bool = False) -> Any:
    sign = {"symbolType": BARE, "symbolDash": [5, 3]} if dashed else {}
    return alt.Legend(
        orient="top",
        direction="vertical",
        title=None,
        labelLimit=sheet.width - 20,
        offset=6,
        **sign,
    )


def _bands(alt: Any, sheet: _Sheet) -> Iterator[Any]:
    bands = [band for band in sheet.drawing.bands if band.reaches]
    if not bands:
        return
    labels = _labels(bands, sheet.legend_letters)
    wide, middle, narrow = sheet.colours.wide, sheet.colours.middle, sheet.colours.narrow
    tints = {1: [narrow], 2: [wide, narrow]}.get(len(bands), [wide, middle, narrow])
    scale = alt.Scale(domain=labels, range=tints)
    for band, label in zip(bands, labels, strict=True):
        rows = [
            {"x": place(one.period), "y": sheet.y(one.low), "y2": sheet.y(one.high), "label": label}
            for one in band.reaches
        ]
        fill = alt.Fill("label:N", scale=scale, legend=_legend(alt, sheet))
        yield (
            alt.Chart(alt.Data(values=rows))
            .mark_area(opacity=1)
            .encode(x=_x(alt, sheet), y=_y(alt, sheet), y2="y2:Q", fill=fill)
        )


def _levels(alt: Any, sheet: _Sheet) -> Iterator[Any]:
    """A line across for each, with a sign at its deadline."""
    levels = sheet.drawing.levels
    if not levels:
        return
    labels, (first, last) = _labels(levels, sheet.legend_letters), sheet.reach
    rows: list[Row] = [
        {"x": first, "x2": last, "y": sheet.y(level.value), "label": label}
        for level, label in zip(levels, labels, strict=True)
    ]
    rule = _layer(alt, sheet, rows, _signs(alt, sheet, labels, sheet.colours.target, BARE))
    yield rule.mark_rule(strokeWidth=1.6, strokeDash=[7, 4]).encode(x2="x2:Q")
    ends: list[Row] = [
        {"x": place(level.deadline), "y": sheet.y(level.value)}
        for level in levels
        if level.deadline is not None
    ]
    yield _layer(alt, sheet, ends, {}).mark_point(
        shape="diamond", filled=True, size=110, opacity=1, color=sheet.colours.target,
        stroke=sheet.colours.paper, strokeWidth=1,
    )  # fmt: skip


def _marks(alt: Any, sheet: _Sheet) -> Iterator[Any]:
    """The claimed value, crossed so that no office has its sign; the interval as a bar."""
    marks = sheet.drawing.marks
    if not marks:
        return
    labels, colours = _labels(marks, sheet.legend_letters), sheet.colours
    rows = [_mark_row(mark, label, sheet) for mark, label in zip(marks, labels, strict=True)]
    barred = [row for row in rows if row["bar"]]
    bar = _layer(alt, sheet, barred, {}).encode(y=_y(alt, sheet, "low"), y2="high:Q")
    yield bar.mark_rule(color=colours.claim, strokeWidth=18, opacity=0.25)
    rim = _layer(alt, sheet, rows, {})
    yield rim.mark_point(shape=CROSSED, size=160, color=colours.paper, strokeWidth=6, opacity=1)
    cross = _layer(alt, sheet, rows, _signs(alt, sheet, labels, colours.claim, CROSSED))
    yield cross.mark_point(size=160, strokeWidth=2.5, opacity=1)


def _mark_row(mark: Mark, label: str, sheet: _Sheet) -> Row:
    low, high = sheet.heights
    return {
        "x": place(mark.period),
        "y": sheet.y(mark.value),
        "low": low if mark.low is None else sheet.y(mark.low),
        "high": high if mark.high is None else sheet.y(mark.high),
        "bar": mark.low is not None or mark.high is not None,
        "label": label,
    }


def _layer(alt: Any, sheet: _Sheet, rows: Sequence[Row], more: dict[str, Any]) -> Any:
    data = alt.Chart(alt.Data(values=list(rows)))
    return data.encode(x=_x(alt, sheet), y=_y(alt, sheet), **more)


def _signs(
    alt: Any, sheet: _Sheet, labels: Sequence[str], colour: str, shape: str
) -> dict[str, Any]:
    """Colour and shape that the legend explains, so that no label lies on a line."""
    legend = _legend(alt, sheet, dashed=shape == BARE)
    colours = alt.Scale(domain=list(labels), range=[colour] * len(labels))
    told = {"color": alt.Color("label:N", legend=legend, scale=colours)}
    if shape != BARE:
        shapes = alt.Scale(domain=list(labels), range=[shape] * len(labels))
        told["shape"] = alt.Shape("label:N", legend=legend, scale=shapes)
    return told


# -- altair ---------------------------------------------------------------------------


def _described(drawing: Drawing, *, theme: str, width: int, height: int) -> dict[str, Any]:
    _altair()
    from altair.utils.schemapi import debug_mode

    # a third of the time: altair checks each part against its schema, which a test does for us
    with debug_mode(False):
        drawn = chart(drawing, theme=theme, width=width, height=height)
        told: dict[str, Any] = drawn.to_dict(validate=False)
    if width < NARROW:  # altair has no name for it
        told["config"]["legend"]["layout"] = {"top": {"direction": "vertical"}}
    return told


def _altair() -> Any:
    if not available():
        raise CommuniqueError(
            "pictures need the extra [charts]\n\nhint: pip install 'communique[charts]'"
        )
    return import_module("altair")


def _theme(name: str) -> Theme:
    if name not in THEMES:
        raise AskError(f"there is no theme {name} (there are {', '.join(THEMES)})")
    return THEMES[name]


def _named(theme: Theme) -> Iterator[tuple[str, str]]:
    for field in fields(theme):
        value = getattr(theme, field.name)
        if isinstance(value, str):
            yield field.name, value
        else:
            yield from ((f"{field.name}-{at}", colour) for at, colour in enumerate(value, start=1))
