"""Pictures: what is on them, in colours that all can tell apart, and nothing that runs."""

from __future__ import annotations

import re
import sys
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from communique.briefs import charts
from communique.briefs.drawing import Band, Drawing, Kind, Level, Line, Mark, Point, Reach
from communique.domain import Period
from communique.errors import AskError, CommuniqueError

HOSTILE = "</svg><script>alert(1)</script>\x1b[31m\x00\u202e ']; alert(1) //"


def period(text: str) -> Period:
    """A period by its text form."""
    return Period.parse(text)


def line(label: str, kind: Kind = Kind.OFFICIAL, **values: str) -> Line:
    """A line by its years: y2022="190e9"."""
    points = (
        Point(period(year.removeprefix("y").replace("_", "-")), Decimal(v))
        for year, v in values.items()
    )
    return Line(label, tuple(points), kind)


def months(many: int) -> Line:
    """So many months from January 2023."""
    january = period("2023-01")
    return Line("A", tuple(Point(january.shift(n), Decimal(n)) for n in range(many)))


CUSTOMS = line("China's customs", y2021="146.9e9", y2022="190.3e9", y2023="240.1e9")
OTHERS = line("Russia's customs", y2022="185e9", y2023="227.8e9")
CLAIMED = Mark("claimed: 220 billion USD", period("2022"), Decimal("220e9"))
DRAWINGS = {
    "claim": Drawing("Turnover", "USD", (CUSTOMS, OTHERS), "Source: A, B", (CLAIMED,)),
    "open interval": Drawing(
        "Turnover", "USD", (CUSTOMS,), "", (Mark("c", period("2022"), Decimal(5), Decimal(5)),)
    ),
    "one point": Drawing("Turnover", "USD", (line("A", y2022="3.2e9"),), "Source: A"),
    "nothing": Drawing("Turnover", "USD", (), ""),
    "negative": Drawing("Balance", "USD", (line("A", y2021="-4e9", y2022="-3e9"),), ""),
    "percent": Drawing("Growth", "percent", (line("A", y2021="-2.9", y2022="35.8"),), ""),
    "months": Drawing("T", "USD", (months(60),), ""),
    "a month each year": Drawing("T", "USD", (line("A", y2022_12="1", y2023_12="2"),), ""),
    "few months": Drawing("T", "USD", (months(9),), ""),
    "outlook": Drawing(
        "Turnover",
        "USD",
        (CUSTOMS, line("path to the aim", Kind.PATH, y2023="240.1e9", y2025="300e9")),
        "Source: A",
        levels=(Level("aim: 300 billion USD by 2025", Decimal("300e9"), period("2025")),),
        bands=(Band("90% of outcomes", (Reach(period("2024"), Decimal(1), Decimal("3e11")),)),),
    ),
    "hostile": Drawing(
        HOSTILE * 3, "USD", (line(HOSTILE, y2021="1"), line(HOSTILE, y2022="2")), HOSTILE,
        (Mark(HOSTILE, period("2022"), Decimal(2)),), (Level(HOSTILE, Decimal(3)),),
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def drawn() -> dict[str, str]:
    """Every drawing as SVG, drawn once."""
    return {name: charts.svg(drawing) for name, drawing in DRAWINGS.items()}


def texts(svg: str) -> list[str]:
    """The words on a picture, in the order they are drawn."""
    root = ElementTree.fromstring(svg)  # it is XML at all
    return ["".join(node.itertext()) for node in root.iter("{http://www.w3.org/2000/svg}text")]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("claim", ["2021", "2022", "2023", "250", "billion USD", "Source: A, B", "Turnover",
                   "China's customs", "Russia's customs", "claimed: 220 billion USD"]),
        ("one point", ["2022", "A"]),
        ("negative", ["−4", "0"]),
        ("percent", ["percent"]),
        ("months", ["2023", "2027"]),
        ("a month each year", ["2022", "2023"]),
        ("few months", ["Jan 2023", "Sep 2023"]),
        ("outlook", ["aim: 300 billion USD by 2025", "90% of outcomes", "path to the aim"]),
    ],
)  # fmt: skip
def test_words_on_the_picture(drawn: dict[str, str], name: str, words: list[str]) -> None:
    """What is counted, by whom, in what, when, and what was said."""
    found = texts(drawn[name])
    assert [word for word in words if word not in found] == []


def test_each_label_stands_once(drawn: dict[str, str]) -> None:
    """One legend for colour, shape and dashes together."""
    assert texts(drawn["claim"]).count("China's customs") == 1
    assert texts(drawn["outlook"]).count("path to the aim") == 1


def test_hostile_text_stays_text(drawn: dict[str, str]) -> None:
    """No element, no control character, nothing evaluated; equal labels stay apart."""
    svg = drawn["hostile"]
    root = ElementTree.fromstring(svg)
    elements = {node.tag.partition("}")[2] for node in root.iter()}
    assert elements <= {"svg", "g", "path", "rect", "line", "text", "tspan"}
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\u202a-\u202e\u2066-\u2069]", svg)
    assert any("alert(1)" in text for text in texts(svg))
    assert any(text.endswith("(2)") for text in texts(svg))


@pytest.mark.parametrize("theme", charts.THEMES)
def test_png(theme: str) -> None:
    """A picture of its own, in both themes."""
    assert charts.png(DRAWINGS["claim"], theme=theme, scale=1).startswith(b"\x89PNG")


def test_in_a_page_the_page_sets_the_colours() -> None:
    """Every colour has a name that both themes define, and there is no style to forbid."""
    svg = charts.in_page(DRAWINGS["outlook"])
    used = set(re.findall(r"var\((--chart-[\w-]+)\)", svg))
    assert used >= {"--chart-ink", "--chart-series-1", "--chart-target", "--chart-paper"} - {
        "--chart-ink"
    }
    assert used <= set(charts.page_colours("light")) == set(charts.page_colours("dark"))
    assert not re.search(r'"#|style=|<style', svg)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it: 1 to 21."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", charts.THEMES)
def test_contrast(theme: str) -> None:
    """Text 4.5 to one, lines and signs 3 to one, and every colour once."""
    colours = charts.THEMES[theme]
    text = (colours.ink, colours.dim, colours.claim, colours.target)
    lines = (*colours.series, colours.path, colours.forecast, colours.zero)
    assert min(contrast(one, colours.paper) for one in text) >= 4.5
    assert min(contrast(one, colours.paper) for one in lines) >= 3
    every = list(charts.page_colours(theme).values())
    assert len(set(every)) == len(every)


def test_files(tmp_path: Path) -> None:
    """By the name; another kind is refused."""
    for name in ("a.svg", "a.png"):
        charts.write(DRAWINGS["one point"], tmp_path / name)
        assert (tmp_path / name).stat().st_size > 1000
    with pytest.raises(AskError, match=r"cannot be written as a\.gif"):
        charts.write(DRAWINGS["one point"], tmp_path / "a.gif")
    with pytest.raises(AskError, match="no theme blue"):
        charts.svg(DRAWINGS["one point"], theme="blue")


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """What to do is said, and nothing is drawn."""
    monkeypatch.setattr(charts, "find_spec", lambda name: None)
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    assert not charts.available()
    for draw in (charts.svg, charts.png):
        with pytest.raises(CommuniqueError, match=r"pip install 'communique\[charts\]'"):
            draw(DRAWINGS["claim"])


@pytest.mark.parametrize("drawing", DRAWINGS.values(), ids=DRAWINGS.keys())
def test_the_description_is_what_altair_knows(drawing: Drawing) -> None:
    """Every picture is valid by altair's own schema, which drawing does not look at again."""
    charts.chart(drawing).to_dict(validate=True)
