"""One section a statement: its words, the two verdicts, the figures, the years around them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from communique.briefs.history import History
from communique.briefs.html.elements import Html, join, link, tag
from communique.briefs.html.text import badge, slug
from communique.briefs.parts import (
    HOLDS,
    HOLDS_WORDS,
    Shown,
    counted,
    links,
    office_of,
    says_the_same,
    sentence_around,
    shown_evidence,
    speakers,
    status_words,
)
from communique.briefs.prospects import prospect_words
from communique.briefs.words import (
    claim_words,
    figure_value_words,
    interval_words,
    measured_words,
    pair_words,
)
from communique.domain.figure import Figure
from communique.domain.prospect import Prospect
from communique.domain.report import Report
from communique.domain.verdict import Judgement, Verdict
from communique.verdicts.reasons import day as day_words
from communique.verdicts.reasons import span


@dataclass(frozen=True, slots=True)
class Place:
    """Where a section stands: its report's key, its number, how deep its heading is."""

    key: str
    number: int
    level: int

    @property
    def id(self) -> str:
        """Its anchor."""
        return f"{self.key}-s{self.number}"


def section(report: Report, verdict: Verdict, history: History | None, place: Place) -> Html:
    """Everything about one statement."""
    finding = verdict.now.finding
    back = tag(
        "a", "↑ in the text", class_="back", href=f"#{place.key}-t{place.number}",
        aria_label=f"Statement {place.number} in the text",
    )  # fmt: skip
    unseen = tag("span", "Statement ", class_="unseen")
    heading = tag(f"h{place.level}", unseen, f"{place.number} ", badge(finding), id=f"{place.id}-h")
    return tag(
        "section",
        tag("div", heading, back, class_="head"),
        _quoted(report, verdict),
        tag(
            "div",
            tag("div", tag("dl", *_days(verdict), class_="days"), tag("dl", *_facts(verdict))),
            _picture(history) if history else None,
            class_="beside",
        ),
        _figures(verdict, place),
        _series(history, place) if history else None,
        id=place.id, class_=f"statement {slug(finding)}", aria_labelledby=f"{place.id}-h",
    )  # fmt: skip


def _quoted(report: Report, verdict: Verdict) -> Html:
    claim = verdict.story.claim
    before, after = sentence_around(report, claim)
    words = tag("p", "“", before, tag("b", claim.quote), after, "”", dir="auto",
                lang=report.language)  # fmt: skip
    return tag("blockquote", words)


def _days(verdict: Verdict) -> Iterator[Html]:
    """What the figures said on the day of the report, and what they say now."""
    then, now = verdict.then, verdict.now
    if then is not None and says_the_same(then, now):
        yield _day("Then", then.as_of, join(badge(then.finding), " as now"))
    elif then is not None:
        yield _day("Then", then.as_of, join(badge(then.finding), " ", then.reason))
    yield _day("Now", now.as_of, join(badge(now.finding), " ", now.reason))


def _day(label: str, day: date, words: Html) -> Html:
    time = tag("time", day_words(day), datetime=day.isoformat())
    return tag("div", tag("dt", label, " ", time), tag("dd", words))


def _facts(verdict: Verdict) -> Iterator[Html]:
    story = verdict.story
    yield _fact("Said by", ", ".join(speakers(story)))
    yield _fact("Read as", claim_words(story.claim))
    if len(story.tellings) > 1:
        told = f"{len(story.tellings)} times"
        yield _fact("Told", "; ".join([told, *story.differences]))
    for _, judgement in _judgements(verdict):
        if judgement.interval is not None:
            yield _fact("Values that fit", interval_words(judgement.interval))
            break
    for label, judgement in _judgements(verdict):
        if judgement.arithmetic:
            yield _fact(f"Sum{label}", judgement.arithmetic)
            break
    if verdict.outlook is not None:
        yield _outlook(verdict.outlook)


def _outlook(prospect: Prospect) -> Html:
    """How likely a pending statement is, with a link to the last figure it rests on."""
    told = join(prospect_words(prospect))
    if prospect.figures:
        last = prospect.figures[-1]
        told = join(
            told, f"; last figure known: {span(last.period)}, ", figure_value_words(last), ", ",
            _sources(last),
        )  # fmt: skip
    return tag("div", tag("dt", "Outlook"), tag("dd", told))


def _judgements(verdict: Verdict) -> Iterator[tuple[str, Judgement]]:
    yield "", verdict.now
    if verdict.then is not None:
        yield " (then)", verdict.then


def _fact(label: str, words: str) -> Html:
    return tag("div", tag("dt", label), tag("dd", words))


# -- figures ----------------------------------------------------------------------------


def _figures(verdict: Verdict, place: Place) -> Html | None:
    shown = shown_evidence(verdict)
    if not shown:
        return None
    titles = ("Office", "Figure", "Claim", "What it counts", "Period", "Status", "Published",
              "Source")  # fmt: skip
    rows = [_figure_row(one, two_days=verdict.then is not None) for one in shown]
    return _table(f"Figures beside statement {place.number}", titles, rows)


def _figure_row(shown: Shown, *, two_days: bool) -> Html:
    figure, holds = shown.evidence.figure, shown.evidence.holds
    sign = tag("span", HOLDS[holds], class_="sign", aria_hidden="true")
    only = "" if shown.now or not two_days else " (known then)"
    series = figure.series
    what = f"{measured_words(figure)}, {pair_words(series.reporter, series.partner, series.flow)}"
    return tag(
        "tr",
        tag("th", office_of(figure), scope="row"),
        tag("td", figure_value_words(figure), class_="number"),
        tag("td", sign, f" {HOLDS_WORDS[holds]}{only}"),
        tag("td", what, class_="what"),
        tag("td", span(figure.period)),
        tag("td", status_words(figure)),
        tag("td", str(figure.origin.vintage or "unknown"), class_="day"),
        tag("td", _sources(figure)),
        class_={True: "fits", False: "fails", None: None}[holds],
    )  # fmt: skip


def _sources(figure: Figure) -> Html:
    found = [link(url) for url in links(figure)]
    if not found:
        return join("no link")
    return join(found[0], *(join(", ", one) for one in found[1:]))


def _table(caption: str, titles: Sequence[str], rows: Sequence[Html]) -> Html:
    """A table that scrolls by itself where the page is narrow, also by keyboard."""
    head = tag("tr", *(tag("th", title, scope="col") for title in titles))
    table = tag("table", tag("caption", caption), tag("thead", head), tag("tbody", *rows))
    return tag("div", table, class_="scroll", tabindex=0, role="region", aria_label=caption)


# -- the years around them ----------------------------------------------------------------


def _picture(history: History) -> Html | None:
    """The series as a picture, where pictures can be drawn."""
    from communique.briefs import charts

    if not charts.available():
        return None
    drawing = history.drawing
    unit = tag("span", f" · {charts.unit_words(drawing)}", class_="unit")
    return tag(
        "figure",
        tag("figcaption", drawing.title, unit),
        Html(charts.in_page(drawing)),
        tag("p", drawing.source, class_="source"),
    )


def _series(history: History, place: Place) -> Html:
    """The numbers of the picture as a table, shown at once where there is no picture."""
    from communique.briefs import charts

    numbers = sum(len(track.figures) for track in history.tracks)
    what = f"{history.drawing.title}: {counted(numbers, 'number', 'numbers')}"
    titles = ("Period", "Office", "Figure", "Status", "Published", "Source")
    rows = [_track_row(track.label, one) for track in history.tracks for one in track.figures]
    table = _table(f"Series beside statement {place.number}", titles, rows)
    summary = tag("summary", f"The series as a table. {what}")
    return tag("details", summary, table, open=not charts.available())


def _track_row(label: str, figure: Figure) -> Html:
    return tag(
        "tr",
        tag("th", span(figure.period), scope="row"),
        tag("td", label),
        tag("td", figure_value_words(figure), class_="number"),
        tag("td", status_words(figure)),
        tag("td", str(figure.origin.vintage or "unknown"), class_="day"),
        tag("td", _sources(figure)),
    )
