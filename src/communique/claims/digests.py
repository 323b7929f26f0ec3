"""Whether a text is a digest: many small items, each about another economy."""

from __future__ import annotations

import re
from collections.abc import Sequence

from communique.claims.prefilter import places_in


def is_digest(text: str) -> bool:
    """Whether a text is a list of headlines or items, each about something else."""
    lines = [line.rstrip() for line in text.splitlines() if line.strip()]
    if sum(_is_placed(line) for line in lines) >= _FEWEST_PLACED or _is_round_up(lines):
        return True
    if len(lines) < 4 or max(map(len, lines)) > 160:
        return False
    if sum(_is_entry(line) for line in lines) * 2 >= len(lines):
        return False  # a sheet of facts about one matter
    bare = sum(not line.endswith((".", "!", "?", '"', "”", ":", ",")) for line in lines)
    upper = sum(not line[:1].islower() for line in lines)
    return bare * 5 >= len(lines) * 4 and upper == len(lines)


_FEWEST_PLACED = 3
_PLACED = re.compile(r"([A-Z][A-Z /&'’-]{2,40})(?:[.:]| ?[–—]| -{1,2}) ")


def _is_placed(line: str) -> bool:
    """Whether a line opens with an economy in capitals: "KENYA/UGANDA. Trade", "ANKARA — "."""
    label = _PLACED.match(line) if not line[1:2].islower() else None
    if label is None:
        return False
    named = places_in(line, label.start(1), label.end(1))
    letters = sum(map(str.isalpha, label[1]))
    return bool(named) and letters == sum(sum(map(str.isalpha, item.text)) for item in named)


# What an item of a round-up opens with: a bullet, or a few words before a colon or dash.
_ITEM = re.compile(r"(?:[*•·‣▪–—-] +|\d{1,2}[.)] +)?(?:[A-Z][^\n.;:—–]{1,40}?(?:: | ?[—–] | - ))?")


_OPENS = re.compile(r"^[^A-Za-z]|[:–—]| - ")  # what every item has; most lines have none
_LABEL = 60  # letters in which it stands


def _is_round_up(lines: Sequence[str]) -> bool:
    """Whether most lines below the title are items, each of another economy."""
    opened = [_opened_with(line) for line in lines[1:]]
    named = [code for code in opened if code is not None]
    return len(set(named)) >= _FEWEST_PLACED and len(named) * 5 >= len(lines[1:]) * 3


def _opened_with(line: str) -> str | None:
    """The economy that an item opens with: "* Spain's deficit", "Tunis: Olive oil exports"."""
    opening = _ITEM.match(line) if _OPENS.search(line, 0, _LABEL) is not None else None
    if opening is None or not opening[0]:
        return None
    bullet = not opening[0][0].isalpha()
    named = places_in(line, 0, min(len(line), opening.end() + _BULLET * bullet))
    return str(named[0].value[0]) if named else None


_BULLET = 30  # letters behind a bullet in which the economy is named


def _is_entry(line: str) -> bool:
    """Whether a line is a name with its number: "Exports: 215 mln"."""
    _, colon, after = line.partition(":")
    return bool(colon) and any(letter.isdigit() for letter in after)
