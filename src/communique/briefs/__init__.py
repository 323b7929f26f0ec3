"""What we write for people and programs: pages, rows, reviews, pictures.

    >>> from communique import briefs, check_each, reports
    >>> page = briefs.to_html(check_each(reports("report.txt")))   # doctest: +SKIP

Each function takes reports with their verdicts, as `communique.check_each`
gives them. Importing this costs nothing; each name loads what it needs when it
is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from communique.briefs.charts import png, svg, write
    from communique.briefs.claimreview import Reviewer, to_claimreview
    from communique.briefs.contract import claims_line, verdict_line
    from communique.briefs.drawing import Band, Drawing, Kind, Level, Line, Mark, Point, Reach
    from communique.briefs.history import History, Track, histories
    from communique.briefs.html.page import to_html
    from communique.briefs.markdown import to_markdown
    from communique.briefs.schema import json_schema
    from communique.briefs.verdict_rows import to_csv

__all__ = [
    "Band",
    "Drawing",
    "History",
    "Kind",
    "Level",
    "Line",
    "Mark",
    "Point",
    "Reach",
    "Reviewer",
    "Track",
    "claims_line",
    "histories",
    "json_schema",
    "png",
    "svg",
    "to_claimreview",
    "to_csv",
    "to_html",
    "to_markdown",
    "verdict_line",
    "write",
]

_HOMES = {
    "communique.briefs.charts": ("png", "svg", "write"),
    "communique.briefs.claimreview": ("Reviewer", "to_claimreview"),
    "communique.briefs.contract": ("claims_line", "verdict_line"),
    "communique.briefs.drawing": (
        "Band", "Drawing", "Kind", "Level", "Line", "Mark", "Point", "Reach",
    ),
    "communique.briefs.history": ("History", "Track", "histories"),
    "communique.briefs.html.page": ("to_html",),
    "communique.briefs.markdown": ("to_markdown",),
    "communique.briefs.schema": ("json_schema",),
    "communique.briefs.verdict_rows": ("to_csv",),
}  # fmt: skip


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
