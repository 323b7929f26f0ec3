"""The board of targets, and one target with all there is on it, for a terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.console import Console
from rich.text import Text

from communique.briefs.at_length import print_evidence
from communique.briefs.lines import print_field
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
from communique.briefs.words import value_words
from communique.domain.places import name_of
from communique.domain.target import Attainment, Target
from communique.outlook.board import Entry, score_lines
from communique.outlook.history import words as history_words
from communique.outlook.proposals import Proposal

COLOURS = {
    Attainment.MET: "green",
    Attainment.MISSED: "red",
    Attainment.PENDING: "cyan",
    Attainment.DEPENDS: "yellow",
    Attainment.OPEN_ENDED: "blue",
    Attainment.NO_FIGURES: "magenta",
}
WIDTHS = {
    "id": 22, "level": 7, "due": 9, "bar": 5, "share": 4, "status": 10, "note": 13, "chance": 4,
}  # fmt: skip
HEADINGS = f"{'target':<22} {'level':>7} {'deadline':<9} {'progress':<9} {'status':<10} note"
LEGEND = (
    "bar and share: the newest year, or that of the deadline, against the level · mo: months"
    " · ≥: at least, earlier years are not held · ✓: reached · ≈: what rounded or quoted"
    " figures, or the years around, speak for; they decide nothing"
)
CHANCE = " · chance: of reaching it by the deadline, or within ten years where there is none"


def print_board(entries: Sequence[Entry], to: Console) -> None:
    """A heading a trade, a line a target."""
    chances = any(entry.chance for entry in entries)
    if entries:
        to.print(Text(f"{HEADINGS:<74}{'chance' if chances else ''}".rstrip(), style="dim"))
    for heading, same in groupby(_by_trade(entries), key=lambda entry: _heading(entry.target)):
        to.print(Text(visible(heading), style="bold"))
        for entry in same:
            to.print(_row(entry), soft_wrap=True)
        to.print()
    print_score(entries, to)


def _by_trade(entries: Sequence[Entry]) -> list[Entry]:
    """Trades in the order of their first announcement, and within each of its own."""
    order = {heading: at for at, heading in enumerate(_headings(entries))}
    return sorted(entries, key=lambda entry: order[_heading(entry.target)])


def _headings(entries: Iterable[Entry]) -> Iterator[str]:
    yield from dict.fromkeys(_heading(entry.target) for entry in entries)


def _heading(target: Target) -> str:
    first, second = target.pair
    joint = {"exports": "to", "imports": "from"}.get(target.flow.value, "and")
    parts = [f"{name_of(first)} {joint} {name_of(second)}", target.flow.value]
    parts += [target.definition] if target.definition else []
    return f"{', '.join(parts)}, {target.unit}"


def _row(entry: Entry) -> Text:
    status, target = entry.status, entry.target
    cells = {
        "id": visible(target.id),
        "level": level_words(target, unit=False),
        "due": due_words(target),
        "bar": bar(status.progress),
        "share": share_words(status),
        "status": status.attainment.value,
        "note": note_words(status),
        "chance": short_chance(entry.chance),
    }
    row = Text()
    for name, cell in cells.items():
        right = name in ("level", "share", "chance")
        text = f"{cell:>{WIDTHS[name]}}" if right else f"{cell:<{WIDTHS[name]}}"
        row.append(text, style=COLOURS[status.attainment] if name in ("bar", "status") else "")
        row.append("" if name == "bar" else " ")
    row.rstrip()
    return row


def print_score(entries: Sequence[Entry], to: Console) -> None:
    """How many there are of each status, and how many of the decided ones were met."""
    counts = Counter(entry.status.attainment for entry in entries)
    told = ", ".join(f"{counts[one]} {one}" for one in Attainment if counts[one])
    to.print(Text(f"{len(entries)} announced: {told}" if entries else "no targets", style="bold"))
    for line in score_lines(entries):
        to.print(line)
    if entries:
        chances = any(entry.chance for entry in entries)
        to.print(Text(LEGEND + (CHANCE if chances else ""), style="dim"))


# -- one target -------------------------------------------------------------------------------


def print_target(entry: Entry, to: Console) -> None:
    """What was announced, how it stands and why, the path, the announcements, the figures."""
    status, target = entry.status, entry.target
    head = Text(f"{visible(target.id)}  ", style="bold")
    head.append(status.attainment.value.upper(), style=f"bold {COLOURS[status.attainment]}")
    to.print(head)
    for label, words in _fields(entry):
        print_field(label, Text(visible(words)), to)
    if target.url:
        to.print(Text(f"   link     {visible(target.url)}"), soft_wrap=True)
    print_field("history", Text(visible(history_words(entry.line))), to)
    for label, announced in _announcements(entry):
        print_field(label, Text(visible(announced)), to)
    print_evidence(status.evidence, to)


def _fields(entry: Entry) -> Iterator[tuple[str, str]]:
    status, target = entry.status, entry.target
    yield "target", f"{trade_words(target)}, {aim_words(target)}"
    yield "by", _announced(target)
    if target.quote:
        yield "quote", f"“{target.quote}”"
    yield "as of", f"{status.as_of}: {status.reason}"
    if status.progress is not None:
        yield "progress", f"{bar(status.progress, 20)} {share_words(status)}"
    if status.pace is not None:
        pace = status.pace
        yield (
            "path",
            f"from {value_words(pace.base, target.unit)} in {pace.base_period} ({pace.base_by})",
        )
    if entry.chance is not None:
        yield "chance", chance_sentence(entry.chance)
    if target.note:
        yield "note", target.note


def _announced(target: Target) -> str:
    parts = [target.announced_by or "unknown", target.venue, str(target.announced or "day unknown")]
    return ", ".join(part for part in parts if part)


def _announcements(entry: Entry) -> Iterator[tuple[str, str]]:
    """Each time this level was announced; other levels are in the history."""
    label = "told"
    for one in entry.line:
        if one.level == entry.target.level:
            mark = "▸" if one.id == entry.target.id else "·"
            day = str(one.announced or "day unknown")
            yield label, f"{mark} {day}: {_dated(one)}, {one.announced_by or 'unknown'} ({one.id})"
            label = ""


def _dated(target: Target) -> str:
    return f"by {target.deadline}" if target.deadline else "without a date"


# -- proposals --------------------------------------------------------------------------------


def print_proposal(number: int, proposal: Proposal, command: str, to: Console) -> None:
    """A target as read, its words, whether it is held, and the command that adds it."""
    target, held, other = proposal.target, proposal.held, proposal.other
    head = Text(f"{number}  ")
    if held is not None:
        head.append(f"HELD as {visible(held.id)}", style="green")
    else:
        head.append(f"NEW {visible(target.id)}", style="bold")
    to.print(head)
    print_field("quote", Text(visible(f"“{target.quote}”")), to)
    print_field("read as", Text(visible(f"{trade_words(target)}, {aim_words(target)}")), to)
    if other is not None:
        print_field("history", Text(visible(f"{other.id} has {due_words(other)}")), to)
    if held is None:
        to.print(Text(f"   to add   {visible(command)}"), soft_wrap=True)
    to.print()
