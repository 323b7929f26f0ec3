"""The report's own text, its statements marked and the verdicts beside them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from communique.briefs.html.elements import Html, join, tag
from communique.briefs.parts import SIGNS, title_of
from communique.domain.report import Report
from communique.domain.verdict import Finding, Verdict

# Longer texts are shown only around their statements.
LONG = 20_000
BESIDE = 110  # characters of a reason beside the text; the whole of it stands below


@dataclass(frozen=True, slots=True)
class Marked:
    """One telling of a statement in the text."""

    number: int
    start: int
    end: int
    verdict: Verdict
    again: bool

    @property
    def finding(self) -> Finding:
        """What the figures say of it now."""
        return self.verdict.now.finding


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of the text between two line breaks."""

    start: int
    end: int
    marks: tuple[Marked, ...]


def slug(finding: Finding) -> str:
    """A finding as the name of a class."""
    return finding.value.replace(" ", "-")


def badge(finding: Finding) -> Html:
    """The verdict's word with its sign, which says the same without colour."""
    sign = tag("span", SIGNS[finding], class_="sign", aria_hidden="true")
    return tag("span", sign, " ", finding.value, class_=f"badge {slug(finding)}")


def text_of(report: Report, verdicts: Sequence[Verdict], key: str) -> Html:
    """The text, paragraph by paragraph; of a long one, the paragraphs that matter."""
    paragraphs = list(_paragraphs(report.text, _marked(report, verdicts)))
    if paragraphs and not paragraphs[0].marks and _says(report, paragraphs[0], title_of(report)):
        del paragraphs[0]  # it is the heading already
    if len(report.text) > LONG:
        shown = [_row(report, one, key) if one.marks else None for one in paragraphs]
        return join(*_with_gaps(shown))
    return join(*(_row(report, one, key) for one in paragraphs))


def _says(report: Report, paragraph: Paragraph, words: str) -> bool:
    return report.text[paragraph.start : paragraph.end].strip() == words


def _marked(report: Report, verdicts: Sequence[Verdict]) -> list[Marked]:
    """Every telling that stands in this text, in the order of the text."""
    found = []
    for number, verdict in enumerate(verdicts, start=1):
        for order, told in enumerate(verdict.story.tellings):
            span = told.claim.span
            if report.text[span.start : span.end] == told.claim.quote and told.claim.quote:
                found.append(Marked(number, span.start, span.end, verdict, again=order > 0))
    return sorted(found, key=lambda one: (one.start, one.end, one.number))


def _paragraphs(text: str, marks: Sequence[Marked]) -> Iterator[Paragraph]:
    at, begun = 0, [mark.start for mark in marks]
    for line in text.splitlines(keepends=True):
        start, at = at, at + len(line)
        if line.strip():
            its = marks[bisect_left(begun, start) : bisect_left(begun, at)]
            yield Paragraph(start, at, tuple(its))


def _with_gaps(rows: Iterable[Html | None]) -> Iterator[Html]:
    for left_out, group in groupby(rows, key=lambda row: row is None):
        if left_out:
            count = sum(1 for _ in group)
            words = f"… {count} paragraph{'s' if count > 1 else ''} without a statement left out …"
            yield tag("p", words, class_="gap")
        else:
            yield from (row for row in group if row is not None)


def _row(report: Report, paragraph: Paragraph, key: str) -> Html:
    words = tag("p", *_runs(report.text, paragraph, key), dir="auto", lang=report.language)
    firsts = {one.number: one for one in reversed(paragraph.marks) if not one.again}
    notes = [_note(firsts[number], key) for number in sorted(firsts)]
    beside = tag("ul", *notes, class_="notes", aria_label="Verdicts") if notes else None
    return tag("div", words, beside, class_="row")


def _runs(text: str, paragraph: Paragraph, key: str) -> Iterator[Html]:
    """The paragraph with its statements marked; those that overlap share a mark."""
    at = paragraph.start
    for group in _overlapping(paragraph.marks):
        start, end = group[0].start, min(max(one.end for one in group), paragraph.end)
        yield join(text[at:start])
        yield _mark(text, start, end, group, key)
        at = end
    yield join(text[at : paragraph.end].rstrip("\r\n"))


def _overlapping(marks: Sequence[Marked]) -> Iterator[list[Marked]]:
    group: list[Marked] = []
    for one in marks:
        if group and one.start >= max(other.end for other in group):
            yield group
            group = []
        group.append(one)
    if group:
        yield group


def _mark(text: str, start: int, end: int, group: Sequence[Marked], key: str) -> Html:
    """The words, and after each statement's last one a link to its verdict."""
    pieces: list[str] = []
    for one in sorted(group, key=lambda one: one.end):
        until = min(one.end, end)
        if until > start:
            pieces.append(text[start:until])
            start = until
        pieces.append(_reference(one, key))
    findings = {one.finding for one in group}
    return tag("mark", pieces, class_=slug(findings.pop()) if len(findings) == 1 else "several")


def _reference(one: Marked, key: str) -> Html:
    name = f"statement {one.number}: {one.finding}{', told again' if one.again else ''}"
    sign = tag("span", SIGNS[one.finding], class_="sign", aria_hidden="true")
    return tag(
        "a", str(one.number), sign, class_=f"ref {slug(one.finding)}", aria_label=name,
        href=f"#{key}-s{one.number}", id=None if one.again else f"{key}-t{one.number}",
    )  # fmt: skip


def _note(one: Marked, key: str) -> Html:
    reason = one.verdict.now.reason
    if len(reason) > BESIDE:
        reason = f"{reason[:BESIDE].rpartition(' ')[0].rstrip(',;:')} …"
    name = f"Statement {one.number}: {one.finding}"
    to = tag("a", f"{one.number} ", badge(one.finding), href=f"#{key}-s{one.number}",
             aria_label=name)  # fmt: skip
    return tag("li", to, " ", tag("span", reason, class_="why"), class_=slug(one.finding))
