"""Sides that stand apart from their flow: behind its number, or before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.flows import Subject
from communique.claims.sides import one_side, places_at
from communique.claims.tables import Kind
from communique.claims.walk import Walk
from communique.claims.wholes import names_whole

_BALANCES = ("deficit", "surplus")


def with_late_sides(walk: Walk, subject: Subject) -> Subject:
    """Take "with Japan", "to China" from behind the numbers of the same clause along."""
    whole = subject.total and subject.flow not in _BALANCES  # "a total deficit of 5 bn with"
    if whole or any((subject.to, subject.out, subject.with_, subject.first)):
        return subject
    wanted = _LATE.get(subject.flow, {})
    for at in range(subject.end, len(walk.items) - 1):
        item = walk.items[at]
        if at in walk.sentence.subjects:
            return _with_trade_behind(walk, subject, walk.sentence.subjects[at])
        if item.kind in _ENDS or item.text in _BREAKS:
            return subject
        if names_whole(walk.items, at, walk.sentence.language):
            return subject  # "$5 billion, half of it to China"
        if item.text in ("in", "on") and walk.sentence.kind_at(at + 1) is Kind.COVERAGE:
            part = walk.items[at + 1].value  # "a surplus of $20 billion in services with"
            subject = replace(subject, coverage=subject.coverage or part)
        if item.text == "with" and _opens_aside(walk, at):
            return subject
        if item.kind is Kind.PREPOSITION and item.value in wanted:
            codes, _ = places_at(walk.items, at + 1, walk.sentence.language)
            if codes and (item.value != "between" or len(codes) > 1):
                return _with_sides(subject, wanted[item.value], codes)
    return subject


def _opens_aside(walk: Walk, at: int) -> bool:
    """ ", with the Soviet Union alone taking 34 pct": another statement, and no side."""
    ahead = walk.items[at + 1 : at + 6]
    acts = any(item.kind in (Kind.SHARE, Kind.TRADING) for item in ahead)
    return acts and walk.sentence.text_at(at - 1) == ","


def with_front_side(walk: Walk, subject: Subject) -> Subject:
    """ "With Japan, Togo has a surplus": the side that a clause opens with."""
    wanted = _FRONT.get(subject.flow, ())
    if subject.total or any((subject.to, subject.out, subject.with_, subject.first)) or walk.topic:
        return subject
    begin = walk.sentence.clause_begin(subject.start)
    begin += int(walk.items[begin].kind is not Kind.PREPOSITION)
    if walk.sentence.text_at(begin) not in wanted or begin >= subject.start:
        return subject
    codes, after = places_at(walk.items, begin + 1, walk.sentence.language)
    if len(codes) == 2 and walk.sentence.text_at(after - 2) == ",":
        codes, after = codes[:1], after - 1  # "With Japan, Togo has a surplus"
    acts = any(item.kind in _ACTORS for item in walk.items[after : subject.start])
    return with_side(subject, "with", one_side(codes)) if len(codes) == 1 and acts else subject


def _with_sides(subject: Subject, name: str, codes: Sequence[str]) -> Subject:
    """The subject with one of its sides named, or the two of "between"."""
    if name == "between":
        return replace(subject, first=codes[0], second=one_side(codes[1:]))
    return with_side(subject, name, one_side(codes))


def with_side(subject: Subject, name: str, side: str) -> Subject:
    """The subject with one of its sides named."""
    if name == "to":
        return replace(subject, to=side)
    return replace(subject, out=side) if name == "out" else replace(subject, with_=side)


def _with_trade_behind(walk: Walk, subject: Subject, behind: Subject) -> Subject:
    """ "a deficit of $2 bn in its trade with Peru"."""
    if subject.flow not in _BALANCES or behind.flow != "turnover":
        return subject
    if not (behind.with_ or behind.first):
        if walk.sentence.text_at(behind.start - 1) == "in" and not behind.named:
            walk.absorbed = behind.start  # "a deficit of $2 bn in its foreign trade"
            return replace(subject, coverage=behind.coverage or "goods")
        return subject
    walk.absorbed = behind.start
    return replace(subject, with_=behind.with_, first=behind.first, second=behind.second)


_FRONT = {"deficit": ("with", "against"), "surplus": ("with", "against"), "turnover": ("with",)}
_ACTORS = frozenset((Kind.PLACE, Kind.PRONOUN, Kind.ARTICLE))


_ENDS = frozenset((Kind.BLOCK, Kind.CONJUNCTION, Kind.TRADING, Kind.PARTNER))
_BREAKS = frozenset((";", "(", ")", "“", '"'))


# By which preposition the other side of a flow may follow behind its numbers.
_LATE = {
    "turnover": {"with": "with_", "between": "between"},
    "exports": {"to": "to"},
    "imports": {"from": "out"},
    "deficit": {"with": "with_"},
    "surplus": {"with": "with_"},
}
