"""A verdict in three to six lines: what it is, the words, the reason, whose figures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from rich.console import Console
from rich.text import Text

from communique.briefs.lines import COLOURS, INDENT, numbered, wrapped
from communique.briefs.parts import (
    HOLDS,
    SIGNS,
    links,
    office_of,
    published,
    sentence_around,
    speakers,
)
from communique.briefs.safe import visible
from communique.briefs.words import figure_value_words, gist_words, interval_words
from communique.domain.claim import Claim
from communique.domain.figure import Figure
from communique.domain.report import Report
from communique.domain.verdict import Evidence, Finding, Verdict

MOST = 6  # lines of one verdict
MOST_REASON, MOST_QUOTE, MOST_SOURCES = 3, 2, 2
ELLIPSIS = "…"
BETWEEN = " · "


@dataclass
class Pages:
    """The pages that figures were found on, each with a number for this report."""

    numbers: dict[str, int] = field(default_factory=dict)

    def of(self, figure: Figure) -> str:
        """The numbers of a figure's pages: `[1][2]`."""
        return "".join(
            f"[{self.numbers.setdefault(url, len(self.numbers) + 1)}]" for url in links(figure)
        )


def block(
    number: int, verdict: Verdict, report: Report, to: Console, pages: Pages
) -> Iterator[Text]:
    """The lines of one verdict."""
    yield _head(number, verdict, to)
    then = _known_then(verdict, to, pages)
    most = MOST - len(then)
    reason = wrapped(Text(visible(verdict.now.reason)), to)
    room = most - 1 - (1 if verdict.now.evidence else 0)
    reason = _cut(reason, min(MOST_REASON, room - 1), to)
    words = _quote(report, verdict.story.claim, to, min(MOST_QUOTE, room - len(reason)))
    sources = _sources(verdict, to, pages, most - 1 - len(reason) - len(words))
    lines = _with_interval([*words, *then, *reason, *sources], verdict, to)
    for line in (*lines, *_outlook(verdict, to)):
        yield Text(" " * INDENT).append_text(line)


def _with_interval(lines: list[Text], verdict: Verdict, to: Console) -> list[Text]:
    """The values that would fit: at the end of the last line, else on one of their own."""
    interval = verdict.now.interval or (verdict.then and verdict.then.interval)
    if not interval:
        return lines
    told = Text(f"fits {visible(interval_words(interval))}", "dim")
    last = lines[-1]
    if INDENT + len(last) + len(BETWEEN) + len(told) <= to.width:
        return [*lines[:-1], last.append(BETWEEN, "dim").append_text(told)]
    return [*lines, *_cut(wrapped(told, to), 1, to)] if len(lines) + 1 < MOST else lines


def _known_then(verdict: Verdict, to: Console, pages: Pages) -> list[Text]:
    """What the figures of the report's day said, in one line, where they said something else.

    "then 2022-01/2022-11: +32%, China's customs (2022-12-07) [1]"
    """
    then = verdict.then
    if then is None or then.finding is verdict.now.finding or not then.evidence:
        return []
    asked = verdict.story.claim.measure
    figures = [one.figure for one in then.evidence]
    figure = next((one for one in figures if one.measure is asked), figures[0])
    vintage = figure.origin.vintage
    told = f"then {figure.period}: {figure_value_words(figure)}, {office_of(figure)}"
    line = Text(visible(f"{told} ({vintage})" if vintage else told), "dim")
    if number := pages.of(figure):
        line.append(f" {number}", style="bold")
    return _cut(wrapped(line, to), 1, to)


def _outlook(verdict: Verdict, to: Console) -> list[Text]:
    """How likely a pending statement is, where that was asked."""
    if verdict.outlook is None:
        return []
    from communique.briefs.prospects import prospect_words

    return wrapped(Text(f"outlook {visible(prospect_words(verdict.outlook))}"), to)


def _head(number: int, verdict: Verdict, to: Console) -> Text:
    """Number, verdict, what was read, the verdict on the day of the report, who said it."""
    finding = verdict.now.finding
    head = Text(f"{number:<{INDENT - 1}} ")
    head.append(f"{SIGNS[finding]} {finding.upper()}", style=f"bold {COLOURS[finding]}")
    head.append(f" · {visible(gist_words(verdict.story.claim))}")
    head.append(_then(verdict), style="dim")
    if verdict.story.claim.speaker:
        head.append(f" · {visible(', '.join(speakers(verdict.story)))}", style="dim")
    head.truncate(max(20, to.width), overflow="ellipsis")
    return head


def _then(verdict: Verdict) -> str:
    then = verdict.then
    if then is None:
        return ""
    if then.finding is verdict.now.finding:
        return f" · on {then.as_of}, too"
    return f" · {then.finding} on {then.as_of}"


# -- the words ---------------------------------------------------------------------------


def _quote(report: Report, claim: Claim, to: Console, most: int) -> list[Text]:
    """The sentence, or as much of it around the claim's number as fits."""
    before, after = (visible(words) for words in sentence_around(report, claim))
    core = numbered(claim)
    whole = Text().append(before, "dim").append_text(core).append(after, "dim")
    quote = (len(before), len(before) + len(core))
    focus = _number_in(core, quote[0]) or quote
    room = min(len(whole), most * to.width)
    while room > 12:
        lines = wrapped(_window(whole, quote, focus, room), to)
        if len(lines) <= most:
            return lines
        room -= 3
    return wrapped(_window(whole, quote, focus, room), to)[:most]


def _number_in(core: Text, offset: int) -> tuple[int, int] | None:
    """Where the number stands, which is set off by its style."""
    for span in core.spans:
        if "reverse" in str(span.style):
            return span.start + offset, span.end + offset
    return None


def _window(whole: Text, quote: tuple[int, int], focus: tuple[int, int], room: int) -> Text:
    """So many characters of the whole: the quote with what surrounds it, or at least its number."""
    start, end = _ends(len(whole), quote, focus, room)
    plain = whole.plain
    if start > 0:
        space = plain.find(" ", start, focus[0])
        start = space + 1 if space >= 0 else start
    if end < len(whole):
        space = plain.rfind(" ", focus[1], end)
        end = space if space >= 0 else end
    words = Text("“" if start == 0 else f"“{ELLIPSIS} ").append_text(whole[start:end])
    return words.append("”" if end == len(whole) else f" {ELLIPSIS}”")


def _ends(
    length: int, quote: tuple[int, int], focus: tuple[int, int], room: int
) -> tuple[int, int]:
    if length <= room:
        return 0, length
    spare = room - (quote[1] - quote[0])
    if spare >= 0:
        left = min(quote[0], max(spare // 2, spare - (length - quote[1])))
        return quote[0] - left, min(length, quote[1] + spare - left)
    if focus[1] - quote[0] <= room:
        return quote[0], quote[0] + room
    return max(quote[0], focus[1] - room), min(quote[1], max(focus[1], focus[0] + room))


# -- reason and sources --------------------------------------------------------------------


def _cut(lines: list[Text], most: int, to: Console) -> list[Text]:
    """At most so many lines; what is cut off is marked, and `--verbose` has it."""
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    last.truncate(max(20, to.width - INDENT) - 2)
    last.rstrip()
    return [*lines[: most - 1], last.append(f" {ELLIPSIS}")]


def _sources(verdict: Verdict, to: Console, pages: Pages, most: int) -> list[Text]:
    """Whose figures, since when, and the number of the page; those that decide first."""
    evidence = _worth_naming(verdict)
    if not evidence:
        return []
    most = max(1, min(MOST_SOURCES, most))
    for named in range(len(evidence), 0, -1):
        lines = wrapped(_named(evidence, named, pages=None), to)
        if len(lines) <= most:
            break
    return _cut(wrapped(_named(evidence, named, pages), to), most, to)


def _worth_naming(verdict: Verdict) -> list[Evidence]:
    """The firmest, newest deciding figure of each office and outcome; all where none decides."""
    evidence = verdict.now.evidence
    deciding = [one for one in evidence if one.holds is not None] or list(evidence)
    if verdict.now.finding is Finding.CONTRADICTED:
        deciding.sort(key=lambda one: not one.figure.status.decisive)
    best: dict[object, Evidence] = {}
    for one in deciding:
        of = (one.figure.source, one.figure.series.reporter, one.holds)
        if of not in best or _firm_and_new(one) > _firm_and_new(best[of]):
            best[of] = one
    return list(best.values())


def _firm_and_new(evidence: Evidence) -> tuple[bool, date]:
    figure = evidence.figure
    return figure.status.decisive, figure.published or date.min


def _named(evidence: list[Evidence], named: int, pages: Pages | None) -> Text:
    words = Text()
    for at, one in enumerate(evidence[:named]):
        words.append("; " if at else "").append_text(_source(one, pages))
    if left_out := len(evidence) - named:
        words.append(f"; {left_out} more", style="dim")
    return words


def _source(evidence: Evidence, pages: Pages | None) -> Text:
    figure = evidence.figure
    told = f"{visible(office_of(figure))}, {figure.status}, {visible(published(figure))}"
    number = pages.of(figure) if pages else "[99]" * len(links(figure))
    words = Text(f"{HOLDS[evidence.holds]} {told}")
    return words.append(f" {number}", style="bold") if number else words
