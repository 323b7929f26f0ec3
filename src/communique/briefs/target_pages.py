"""Targets as Markdown and as one page of HTML that needs no network."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from communique.briefs.charts import page_colours
from communique.briefs.safe import visible
from communique.briefs.target_words import (
    aim_words,
    bar,
    chance_sentence,
    due_words,
    level_words,
    note_words,
    share_words,
    short_chance,
    trade_words,
)
from communique.briefs.words import figure_words
from communique.domain.figure import Figure
from communique.domain.target import Target
from communique.figures.offices import label
from communique.outlook.board import Entry, score_lines
from communique.outlook.history import words as history_words

HEADINGS = ("Target", "Trade", "Level", "Deadline", "Progress", "Status", "Why")
WEB = ("http://", "https://")
STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; padding: 0 1rem; }
main { max-width: 72rem; margin: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; }
th, td { border-bottom: 1px solid #8886; }
td.number { text-align: right; white-space: nowrap; }
progress { width: 6rem; }
.status { font-weight: 600; white-space: nowrap; }
dt { font-weight: 600; } dd { margin: 0 0 .6rem 0; }
figure { margin: 1rem 0; } svg { max-width: 100%; height: auto; }
@media print { a { color: inherit; } body { margin: 0; } }
"""


# -- Markdown -----------------------------------------------------------------------------


def board_markdown(entries: Sequence[Entry]) -> str:
    """A table of all, and the score."""
    rows = [HEADINGS, ("---",) * len(HEADINGS), *map(_cells, entries)]
    table = "\n".join("| " + " | ".join(map(_plain, row)) + " |" for row in rows)
    return "\n\n".join([table, *score_lines(entries)]) + "\n"


def target_markdown(entry: Entry) -> str:
    """One target with its reason, its announcements and the figures."""
    status = entry.status
    parts = [
        f"# {_plain(entry.target.id)}: {status.attainment}",
        "\n".join(f"- **{name}**: {_plain(words)}" for name, words in _facts(entry)),
        "## Announcements",
        "\n".join(f"- {_plain(line)}" for line in _announced(entry)),
        "## Figures",
        "\n".join(_figure_markdown(one.figure) for one in status.evidence) or "None.",
    ]
    return "\n\n".join(parts) + "\n"


def _figure_markdown(figure: Figure) -> str:
    words = _plain(_figure(figure))
    url = figure.origin.url
    return (
        f"- {words}: <{visible(url)}>" if url.startswith(("http://", "https://")) else f"- {words}"
    )


def _plain(text: str) -> str:
    """Text from outside with nothing in it that Markdown or a terminal would obey."""
    shown = visible(str(text))
    return "".join("\\" + sign if sign in _SIGNS else sign for sign in shown)


_SIGNS = frozenset("\\`*_[]<>|#")


# -- HTML ----------------------------------------------------------------------------------


def board_html(entries: Sequence[Entry]) -> str:
    """One page with a table of all."""
    body = [
        "<h1>Announced targets</h1>",
        *(f"<p>{escape(line)}</p>" for line in score_lines(entries)),
        f"<table><thead><tr>{_row('th', HEADINGS)}</tr></thead><tbody>",
        *map(_html_row, entries),
        "</tbody></table>",
    ]
    return _page("Announced targets", body)


def target_html(entry: Entry, picture: str = "") -> str:
    """One page on one target.

    picture  SVG of the path and the series, drawn by us
    """
    status = entry.status
    title = f"{entry.target.id}: {status.attainment}"
    body = [
        f"<h1>{_text(title)}</h1>",
        f"<p>{_text(trade_words(entry.target))}, {_text(aim_words(entry.target))}.</p>",
        f"<figure>{picture}</figure>" if picture else "",
        "<dl>",
        *(f"<dt>{_text(name)}</dt><dd>{_text(words)}</dd>" for name, words in _facts(entry)),
        "</dl><h2>Announcements</h2><ul>",
        *(f"<li>{_text(line)}</li>" for line in _announced(entry)),
        "</ul><h2>Figures</h2><ul>",
        *(f"<li>{_linked(_figure(e.figure), e.figure.origin.url)}</li>" for e in status.evidence),
        "</ul>",
    ]
    return _page(title, body)


def _page(title: str, body: Iterable[str]) -> str:
    style = STYLE + _colours()
    head = f'<meta charset="utf-8"><title>{_text(title)}</title><style>{style}</style>'
    viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">'
    inside = "\n".join(part for part in body if part)
    return (
        f'<!doctype html>\n<html lang="en"><head>{head}{viewport}</head>\n'
        f"<body><main>\n{inside}\n</main></body></html>\n"
    )


def _colours() -> str:
    """The colours of the pictures, light and dark."""
    light, dark = (
        "".join(f"{name}: {colour};" for name, colour in page_colours(theme).items())
        for theme in ("light", "dark")
    )
    return f":root {{{light}}}\n@media (prefers-color-scheme: dark) {{ :root {{{dark}}} }}\n"


def _html_row(entry: Entry) -> str:
    _, trade, level, due, _, status, why = map(_text, _cells(entry))
    share = entry.status.progress
    done = "" if share is None else f'<progress max="1" value="{min(share, 1):f}"></progress>'
    return (
        f"<tr><td>{_linked(entry.target.id, entry.target.url)}</td><td>{trade}</td>"
        f'<td class="number">{level}</td><td>{due}</td>'
        f"<td>{done} {share_words(entry.status)}</td>"
        f'<td class="status">{status}</td><td>{why}</td></tr>'
    )


def _row(tag: str, cells: Iterable[str]) -> str:
    return "".join(f"<{tag}>{_text(cell)}</{tag}>" for cell in cells)


def _linked(words: str, url: str) -> str:
    """A link where the address is one of the web; never a script."""
    if not url.startswith(WEB):
        return _text(words)
    return f'<a href="{escape(visible(url), quote=True)}">{_text(words)}</a>'


def _text(words: object) -> str:
    return escape(visible(str(words)))


# -- parts of both ---------------------------------------------------------------------------


def _cells(entry: Entry) -> tuple[str, ...]:
    status, target = entry.status, entry.target
    return (
        target.id,
        trade_words(target),
        level_words(target),
        due_words(target),
        f"{bar(status.progress)} {share_words(status)}".strip(),
        _status(entry),
        status.reason,
    )


def _status(entry: Entry) -> str:
    chance = f"chance {short_chance(entry.chance)}" if entry.chance else ""
    parts = (entry.status.attainment.value, note_words(entry.status), chance)
    return ", ".join(part for part in parts if part)


def _facts(entry: Entry) -> Iterator[tuple[str, str]]:
    status, target = entry.status, entry.target
    yield "Target", f"{trade_words(target)}, {aim_words(target)}"
    yield "Announced", _by(target)
    if target.quote:
        yield "Quote", f"“{target.quote}”"
    yield f"As of {status.as_of}", status.reason
    if entry.chance is not None:
        yield "Chance", chance_sentence(entry.chance)
    yield "History", history_words(entry.line)
    if target.note:
        yield "Note", target.note


def _by(target: Target) -> str:
    parts = (target.announced_by, target.venue, str(target.announced or "day unknown"), target.url)
    return ", ".join(part for part in parts if part)


def _announced(entry: Entry) -> Iterator[str]:
    for one in entry.line:
        day = str(one.announced or "day unknown")
        yield f"{day}: {aim_words(one)}, {one.announced_by or 'unknown'} ({one.id})"


def _figure(figure: Figure) -> str:
    office = label(figure.source, figure.series.reporter)
    vintage = figure.origin.vintage
    day = f"published {vintage}" if vintage else "day of publication unknown"
    return f"{office}: {figure_words(figure)} ({figure.status}, {day})"
