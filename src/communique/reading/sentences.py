"""Sentences of a report, as spans of its text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from communique.domain.claim import Span

# A stop that may end a sentence: the sign, closing quotes or brackets, space,
# and the beginning of another sentence. The look-behind refuses initials.
_STOP = re.compile(r"[.!?…][\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9$€£À-Þ]|\s*$)|[。！？][”’」』]*")
# What stands before a stop that ends nothing.
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Jr|Sr|Inc|Corp|Ltd|Co|No|vs|approx|ca"
    r"|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Rs|Fig|al|cf)|\b[A-Z](?:\.[A-Z])*|\.[A-Za-z])$"
)
_LINE = re.compile(r"[^\n]*\n?")


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its span, and the paragraph it stands in, counted from 0."""

    span: Span
    paragraph: int


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, in order; blank stretches belong to none.

    A line break ends a sentence, except inside hard-wrapped paragraphs (wires
    of the 1980s, mail), which are known by their short lines.
    """
    found: list[Sentence] = []
    for number, (start, end) in enumerate(_paragraphs(text)):
        at = start
        for stop in _STOP.finditer(text, start, end):
            if text[stop.start()] == "." and _ABBREVIATION.search(
                text, max(at, stop.start() - 12), stop.start()
            ):
                continue
            found.append(Sentence(_trimmed(text, at, stop.end()), number))
            at = stop.end()
        if text[at:end].strip():
            found.append(Sentence(_trimmed(text, at, end), number))
    kept = [sentence for sentence in found if sentence.span.start < sentence.span.end]
    return [part for sentence in kept for part in _cut(text, sentence)]


# No sentence of prose is longer; what is, is a table or an attack, and is read
# in pieces, so that the time for it grows with its length and no faster.
_LONGEST = 2000


def _cut(text: str, sentence: Sentence) -> list[Sentence]:
    """A sentence in pieces that are no longer than the longest."""
    start, end = sentence.span.start, sentence.span.end
    if end - start <= _LONGEST:
        return [sentence]
    pieces = []
    while start < end:
        stop = min(start + _LONGEST, end)
        if stop < end:
            stop = max(text.rfind(" ", start + 1, stop), start + _LONGEST // 2)
        pieces.append(Sentence(_trimmed(text, start, stop), sentence.paragraph))
        start = stop
    return [piece for piece in pieces if piece.span.start < piece.span.end]


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Spans of paragraphs: lines, or runs of lines where the text is hard-wrapped."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if m.end() > m.start()]
    if not _wrapped(text, lines):
        return _joined(text, [(start, end) for start, end in lines if text[start:end].strip()])
    found: list[tuple[int, int]] = []
    begin: int | None = None
    for index, (start, end) in enumerate(lines):
        line = text[start:end]
        if begin is not None and (
            not line.strip() or line[0] in " \t" or _heads(text, lines, index)
        ):
            found.append((begin, start))
            begin = None
        if line.strip() and begin is None:
            begin = start
    if begin is not None:
        found.append((begin, len(text)))
    return found


def _joined(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Lines with those joined that were broken in mid-sentence."""
    found: list[tuple[int, int]] = []
    for start, end in lines:
        if found and _goes_on(text[slice(*found[-1])].rstrip(), text[start:end]):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _goes_on(line: str, following: str) -> bool:
    """Whether a line of the usual width breaks off and the next goes on in lower case or digits."""
    last = line.rsplit("\n", 1)[-1]
    if not 45 <= len(last) <= 100 or not (last[-1].isalnum() or last[-1] == ","):
        return False
    return following[:1].islower() or following[:1].isdigit()


def _wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether lines were broken to fit a width: short lines, many of them begun in mid-sentence.

    Headlines one below the other are short, too, but begin with a capital.
    """
    full = [text[start:end].rstrip() for start, end in lines]
    if len(full) < 4 or max(map(len, full)) > 100:
        return False
    lower = sum(line[:1].islower() for line in full)
    return lower * 4 >= len(full) or (lower > 0 and _hangs(full))


def _hangs(lines: list[str]) -> bool:
    """Whether a paragraph is indented and goes on at the margin, as wires print them."""
    return any(
        line[:1] in " \t" and line[-1:].isalnum() and then[:1].strip()
        for line, then in pairwise(lines)
    )


def _heads(text: str, lines: list[tuple[int, int]], index: int) -> bool:
    """Whether the line before is a title: the first line, in capitals."""
    if index != 1:
        return False
    first = text[lines[0][0] : lines[0][1]].strip()
    return first == first.upper() or text[lines[1][0]] in " \t"


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
