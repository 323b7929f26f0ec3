"""What every brief says of a verdict, whatever its form: who, which words, which figures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from communique.domain.claim import Claim
from communique.domain.figure import Figure
from communique.domain.report import Report
from communique.domain.story import Story
from communique.domain.verdict import Evidence, Finding, Judgement, Verdict

# What `communique.check_each` gives.
Checked = Iterable[tuple[Report, Sequence[Verdict]]]

AROUND = 120  # characters of the sentence on either side of a claim's own words

# A sign for each word, so that colour is never the only one.
SIGNS = {
    Finding.SUPPORTED: "✓",
    Finding.CONTRADICTED: "✗",
    Finding.MIXED: "±",
    Finding.PENDING: "…",
    Finding.NO_FIGURES: "–",
    Finding.NOT_CHECKABLE: "?",
}
HOLDS = {True: "✓", False: "✗", None: "·"}
HOLDS_WORDS = {True: "fits", False: "does not fit", None: "for information"}


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure beside a claim, and in which of the two judgements it stands."""

    evidence: Evidence
    then: bool
    now: bool


def shown_evidence(verdict: Verdict) -> list[Shown]:
    """Every figure once: those that decide now first, then those known only then."""
    now = verdict.now.evidence
    then = verdict.then.evidence if verdict.then else ()
    ordered = [*sorted(now, key=lambda one: one.holds is None), *(e for e in then if e not in now)]
    return [Shown(one, one in then, one in now) for one in dict.fromkeys(ordered)]


def speakers(story: Story) -> list[str]:
    """Who said it, each once: "Putin" is not named beside "Vladimir Putin"."""
    named = dict.fromkeys(told.claim.speaker for told in story.tellings if told.claim.speaker)
    fullest = [
        name for name in named if not any(name in other.split() for other in named if other != name)
    ]
    return fullest or [story.claim.speaker or "the report itself"]


def says_the_same(then: Judgement, now: Judgement) -> bool:
    """Whether nothing that was published since changed anything."""
    return (then.finding, then.reason) == (now.finding, now.reason)


def office_of(figure: Figure) -> str:
    """What a sentence calls the office."""
    from communique.figures.offices import label

    return label(figure.source, figure.series.reporter)


def firmness(figure: Figure) -> Iterator[str]:
    """How firm a number is, and since when it has been public."""
    if figure.derived_from:
        yield f"computed from {counted(len(figure.derived_from), 'figure', 'figures')}"
    yield figure.status.value
    yield published(figure)


def status_words(figure: Figure) -> str:
    """How firm it is, and from how many figures it was computed."""
    if not figure.derived_from:
        return figure.status.value
    parts = counted(len(figure.derived_from), "figure", "figures")
    return f"{figure.status}, computed from {parts}"


def published(figure: Figure) -> str:
    """When it came out, as exactly as it is known."""
    vintage = figure.origin.vintage
    return f"published {vintage}" if vintage else "day of publication unknown"


def links(figure: Figure) -> list[str]:
    """Where the figure, or what it was computed from, can be read."""
    urls = [one.origin.url for one in (figure, *figure.derived_from)]
    return list(dict.fromkeys(url for url in urls if url))


def host(url: str) -> str | None:
    """The host of an address on the web; None for anything else, which is never a link.

    >>> host("https://tass.com/economy/1788177"), host("javascript:alert(1)"), host("//x")
    ('tass.com', None, None)
    """
    try:
        parts = urlsplit(url)
        name = parts.hostname
    except ValueError:
        return None
    plain = url.isprintable() and not any(sign in url for sign in " \"'<>\\`{}|^")
    return name if plain and parts.scheme in ("http", "https") and name else None


def sentence_around(report: Report, claim: Claim, most: int = AROUND) -> tuple[str, str]:
    """What stands in the sentence before and after a claim's words, shortened at a space."""
    start, end = claim.span.start, claim.span.end
    text = report.text
    if text[start:end] != claim.quote:
        return "", ""
    begin, finish = _sentence(text, start, end)
    before, after = text[begin:start], text[end:finish]
    if len(before) > most:
        before = f"… {before[-most:].partition(' ')[2]}"
    if len(after) > most:
        after = f"{after[:most].rpartition(' ')[0]} …"
    return before, after


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence that holds these words begins and ends."""
    from communique.reading.sentences import sentences

    # sentences of the paragraph alone: a report may be megabytes long
    first = max(text.rfind("\n", 0, start) + 1, start - 10 * AROUND)
    last = min(text.find("\n", end) % (len(text) + 1), end + 10 * AROUND)
    spans = [one.span for one in sentences(text[first:last])]
    begin = max((s.start for s in spans if s.start <= start - first), default=0) + first
    finish = min((s.end for s in spans if s.end >= end - first), default=last - first) + first
    return begin, finish


def counted(count: int, one: str, many: str) -> str:
    """`1 story`, `2 stories`."""
    return f"{count} {one if count == 1 else many}"


def title_of(report: Report) -> str:
    """Its first line where that reads like a title, else its name."""
    first = report.text.lstrip().partition("\n")[0].strip()
    is_title = 0 < len(first) <= 120 and first[-1] not in ".:;,!"
    return first if is_title else (report.id or "report")
