"""A brief as Markdown, for mail, wikis and content systems: everything but the pictures."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TextIO

from communique.briefs.parts import (
    HOLDS,
    HOLDS_WORDS,
    SIGNS,
    Checked,
    Shown,
    counted,
    host,
    links,
    office_of,
    says_the_same,
    sentence_around,
    shown_evidence,
    speakers,
    status_words,
    title_of,
)
from communique.briefs.prospects import prospect_words
from communique.briefs.safe import visible
from communique.briefs.words import (
    claim_words,
    figure_value_words,
    interval_words,
    measured_words,
    pair_words,
)
from communique.domain.report import Report
from communique.domain.verdict import Finding, Judgement, Verdict
from communique.verdicts.reasons import day as day_words

# What Markdown, tables in it, and the HTML that it lets through would take for their own.
_SPECIAL = re.compile(r"[\\`*_{}\[\]<>#|~$&]")
_COLUMNS = ("Office", "Figure", "Claim", "What it counts", "Period", "Status", "Published",
            "Source")  # fmt: skip


def to_markdown(checked: Checked) -> str:
    """Every report given, statement by statement, with figures, vintages and links."""
    return "\n".join(
        line for report, verdicts in checked for line in report_lines(report, verdicts)
    )


def write_markdown(checked: Checked, to: TextIO) -> None:
    """The same as `to_markdown`, written one report at a time."""
    for report, verdicts in checked:
        to.writelines(f"{line}\n" for line in report_lines(report, verdicts))


def report_lines(report: Report, verdicts: Sequence[Verdict]) -> Iterator[str]:
    """One report: a heading, the counts, then a section a statement."""
    yield f"# {escaped(title_of(report))}"
    yield ""
    about = [f"Published on {day_words(report.published)}"] if report.published else []
    about += [escaped(report.id)] if report.id else []
    about += [f"Checked with what was known on {day_words(v.now.as_of)}" for v in verdicts[:1]]
    if about:
        yield f"*{' · '.join(about)}*"
        yield ""
    yield _summary(verdicts)
    yield ""
    for number, verdict in enumerate(verdicts, start=1):
        yield from _statement_lines(number, report, verdict)


def escaped(text: str) -> str:
    r"""Text that Markdown prints as it is, on one line.

    >>> escaped("a *b* <script>\n| c")
    'a \\*b\\* &lt;script&gt; \\| c'
    """
    return _SPECIAL.sub(_escape, visible(text))


def _escape(found: re.Match[str]) -> str:
    sign = found[0]
    return {"<": "&lt;", ">": "&gt;", "&": "&amp;"}.get(sign, f"\\{sign}")


def _summary(verdicts: Sequence[Verdict]) -> str:
    counts = Counter(verdict.now.finding for verdict in verdicts)
    if not counts:
        return "No statement about trade found."
    told = ", ".join(f"{counts[finding]} {finding}" for finding in Finding if counts[finding])
    return f"{counted(counts.total(), 'statement', 'statements')}: {told}."


def _statement_lines(number: int, report: Report, verdict: Verdict) -> Iterator[str]:
    finding = verdict.now.finding
    yield f"## {number} {SIGNS[finding]} {finding}"
    yield ""
    claim = verdict.story.claim
    before, after = (escaped(words) for words in sentence_around(report, claim))
    inside = escaped(claim.quote)
    core = inside.strip()
    yield f"> “{before}{inside.replace(core, f'**{core}**', 1) if core else ''}{after}”"
    yield ""
    for label, words in _facts(verdict):
        yield f"- **{label}:** {escaped(words)}"
    yield ""
    shown = shown_evidence(verdict)
    if shown:
        yield _row(_COLUMNS)
        yield _row("---" for _ in _COLUMNS)
        yield from (_row(_cells(one, verdict)) for one in shown)
        yield ""


def _facts(verdict: Verdict) -> Iterator[tuple[str, str]]:
    story, then, now = verdict.story, verdict.then, verdict.now
    if then is not None and says_the_same(then, now):
        yield f"Then, {day_words(then.as_of)}", f"{then.finding}, as now"
    elif then is not None:
        yield f"Then, {day_words(then.as_of)}", f"{then.finding}: {then.reason}"
    yield f"Now, {day_words(now.as_of)}", f"{now.finding}: {now.reason}"
    yield "Said by", ", ".join(speakers(story))
    yield "Read as", claim_words(story.claim)
    if len(story.tellings) > 1:
        yield "Told", "; ".join([f"{len(story.tellings)} times", *story.differences])
    judgement = now if now.interval is not None else then
    if judgement is not None:
        yield from _interval(judgement)
    if now.arithmetic or (then and then.arithmetic):
        yield "Sum", now.arithmetic or (then.arithmetic if then else "")
    if verdict.outlook is not None:
        yield "Outlook", prospect_words(verdict.outlook)


def _interval(judgement: Judgement) -> Iterator[tuple[str, str]]:
    if judgement.interval is not None:
        yield "Values that fit", interval_words(judgement.interval)


def _cells(shown: Shown, verdict: Verdict) -> Iterator[str]:
    figure, holds = shown.evidence.figure, shown.evidence.holds
    only = "" if shown.now or verdict.then is None else " (known then)"
    series = figure.series
    pair = pair_words(series.reporter, series.partner, series.flow)
    yield escaped(office_of(figure))
    yield escaped(figure_value_words(figure))
    yield f"{HOLDS[holds]} {HOLDS_WORDS[holds]}{only}"
    yield escaped(f"{measured_words(figure)}, {pair}")
    yield str(figure.period)
    yield escaped(status_words(figure))
    yield str(figure.origin.vintage or "unknown")
    yield ", ".join(_link(url) for url in links(figure)) or "no link"


def _link(url: str) -> str:
    """Only addresses on the web are links."""
    name = host(url)
    return f"[{escaped(name)}](<{url}>)" if name else escaped(url)


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
