"""The whole page: head, contents, one article a report, what the words mean."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TextIO

from communique.briefs.history import History, histories
from communique.briefs.html.elements import Html, join, tag
from communique.briefs.html.statements import Place, section
from communique.briefs.html.text import badge, text_of
from communique.briefs.parts import Checked, counted, title_of
from communique.domain.report import Report
from communique.domain.verdict import Finding, Verdict
from communique.figures.store import Figures
from communique.verdicts.reasons import day as day_words

Article = tuple[Report, Sequence[Verdict], Sequence[History | None]]

STYLE = Path(__file__).with_name("page.css")
MEANINGS = {
    Finding.SUPPORTED: "every official series that decides agrees with the statement",
    Finding.CONTRADICTED: "none does, and at least one exact or first-release figure says"
    " otherwise",
    Finding.MIXED: "it depends: on whose figures, the currency, the coverage, or the revision",
    Finding.PENDING: "the period is not over, or its figures are not out",
    Finding.NO_FIGURES: "it could be checked, but no figure is at hand",
    Finding.NOT_CHECKABLE: "it says too little to be checked",
}


def to_html(checked: Checked, *, store: Path | None = None, title: str | None = None) -> str:
    """One page that holds every report given, each with its text, verdicts, figures and series.

    Needs no network and no script. Pictures need the extra `[charts]`; without
    it their numbers stand in tables.

    Args:
        store: DuckDB file of figures for the series; the packaged ones are always beneath it.
        title: of the page; by default the report's own, or how many there are.
    """
    with Figures(store) as figures:
        articles = [
            (report, verdicts, histories(verdicts, figures)) for report, verdicts in checked
        ]
    heading = title or _title(articles)
    body = tag("body", *_body(heading, articles))
    return f"<!doctype html>\n{tag('html', _head(heading), body, lang='en')}\n"


def _title(articles: Sequence[Article]) -> str:
    if len(articles) == 1:
        return title_of(articles[0][0])
    return counted(len(articles), "report", "reports")


def _body(title: str, articles: Sequence[Article]) -> Iterator[Html]:
    many = len(articles) != 1
    verdicts = [verdict for _, its, _ in articles for verdict in its]
    yield tag("a", "Skip to the statements", class_="skip", href="#main")
    yield _header(title, verdicts, None if many else articles[0][0])
    if many:
        yield _contents(articles)
    shown = (
        _article(one, key=f"r{number}", many=many) for number, one in enumerate(articles, start=1)
    )
    yield tag("main", *shown, id="main", tabindex=-1)
    yield _footer()


def write_html(checked: Checked, to: TextIO, *, store: Path | None = None) -> None:
    """The same as `to_html`, written out."""
    to.write(to_html(checked, store=store))


def _head(title: str) -> Html:
    from communique.briefs.charts import page_colours

    css = _style(page_colours("light"), page_colours("dark"))
    digest = b64encode(sha256(css.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:;"
        " base-uri 'none'; form-action 'none'"
    )
    return tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=policy),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("meta", name="referrer", content="no-referrer"),
        tag("meta", name="generator", content=f"Communiqué {_version()}"),
        tag("link", rel="icon", href="data:,"),
        tag("title", f"{title} – checked against official figures"),
        tag("style", Html(css)),
    )


def _style(light: dict[str, str], dark: dict[str, str]) -> str:
    """The style sheet with the colours of the pictures put in."""
    css = STYLE.read_text(encoding="utf-8")
    for name, colours in (("light", light), ("dark", dark)):
        told = " ".join(f"{key}: {value};" for key, value in colours.items())
        css = css.replace(f"/* chart colours: {name} */", told)
    return css


def _version() -> str:
    try:
        return version("communique")
    except PackageNotFoundError:
        return ""


def _header(title: str, verdicts: Sequence[Verdict], report: Report | None) -> Html:
    days = sorted({verdict.now.as_of for verdict in verdicts})
    told = [_published(report), report.id] if report else []
    if days:
        told.append(f"Checked with what was known on {day_words(days[-1])}")
    about = " · ".join(words for words in told if words)
    return tag(
        "header",
        tag("p", "What the figures say", class_="kicker"),
        tag("h1", title, dir="auto"),
        tag("p", about, class_="meta") if about else None,
        _counts(verdicts),
    )


def _published(report: Report) -> str:
    """Its publisher and day, where they are known."""
    by = f" by {report.publisher}" if report.publisher else ""
    on = f" on {day_words(report.published)}" if report.published else ""
    return f"Published{by}{on}" if by or on else ""


def _counts(verdicts: Sequence[Verdict]) -> Html:
    counts = Counter(verdict.now.finding for verdict in verdicts)
    if not counts:
        return tag("p", "No statement about trade found.", class_="counts")
    total = counted(counts.total(), "statement", "statements")
    found = [
        tag("li", f"{counts[finding]} ", badge(finding)) for finding in Finding if counts[finding]
    ]
    return tag("ul", tag("li", tag("b", total)), *found, class_="counts", aria_label="Verdicts")


def _contents(articles: Sequence[Article]) -> Html:
    rows = []
    for number, (report, its, _) in enumerate(articles, start=1):
        counts = Counter(verdict.now.finding for verdict in its)
        told = ", ".join(f"{counts[f]} {f}" for f in Finding if counts[f]) or "no statement"
        title = tag("a", title_of(report), href=f"#r{number}", dir="auto")
        rows.append(tag("li", title, tag("span", f" {told}", class_="why")))
    return tag("nav", tag("h2", "Reports"), tag("ol", *rows), aria_label="Reports")


def _article(article: Article, *, key: str, many: bool) -> Html:
    """One report: its text with the verdicts beside it, then statement by statement."""
    report, verdicts, years = article
    level = 3 if many else 2
    heading = tag("h2", title_of(report), id=f"{key}-h", dir="auto") if many else None
    told = " · ".join(filter(None, [_published(report), report.id]))
    about = tag("p", told, class_="meta") if many else None
    sections = [
        section(report, verdict, history, Place(key, number, level + 1))
        for number, (verdict, history) in enumerate(zip(verdicts, years, strict=True), start=1)
    ]
    statements = tag(f"h{level}", "Statements") if sections else None
    text = tag(
        "section", tag(f"h{level}", "The text", id=f"{key}-text"), text_of(report, verdicts, key),
        class_="text", aria_labelledby=f"{key}-text",
    )  # fmt: skip
    counts = _counts(verdicts) if many else None
    return tag(
        "article", heading, about, counts, text, statements, *sections,
        id=key, aria_labelledby=f"{key}-h" if many else None,
    )  # fmt: skip


def _footer() -> Html:
    words = [tag("div", tag("dt", badge(f)), tag("dd", MEANINGS[f])) for f in Finding]
    return tag(
        "footer",
        tag("h2", "How to read this"),
        tag(
            "p",
            "Each number is set beside every official series that can answer it: with what had"
            " been published on the day of the report, and with what is known now. Numbers are"
            " judged, not people. A link leads to the page where a figure was found.",
        ),
        tag("dl", *words, class_="words"),
        tag("p", join("Made with Communiqué ", _version(), "."), class_="meta"),
    )
