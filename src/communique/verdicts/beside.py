"""Stories of one report together: each with what is told around it, and what one explains of
another.

A rate that only one side counts beside a level that only the other counts is the commonest slip
of all: both are true, of two series.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations

from communique.domain import Evidence, Finding, Judgement, Measure, Story, Verdict
from communique.figures import offices
from communique.verdicts import directions
from communique.verdicts.bench import Bench
from communique.verdicts.judge import judge
from communique.verdicts.surroundings import same_trade, surroundings_of
from communique.verdicts.wording import DEFAULT, Wording

# A level and a rate further apart in a text than this were not told together.
_NEAR = 400


def judge_together(
    stories: Sequence[Story],
    bench: Bench,
    *,
    then: date | None,
    now: date,
    wording: Wording = DEFAULT,
    text: str = "",
) -> list[Verdict]:
    """Judge the stories of one report, each with what is told beside it.

    Args:
        text: of the report, where the words around a claim are looked at.
    """
    claims = [story.claim for story in stories]
    verdicts = [
        judge(
            story, bench, then=then, now=now, wording=wording,
            around=surroundings_of(story.claim, claims, text),
        )
        for story in stories
    ]  # fmt: skip
    return [_with_direction(verdict, bench, now) for verdict in _with_notes(verdicts)]


def _with_direction(verdict: Verdict, bench: Bench, now: date) -> Verdict:
    """Say of a level that fits that it did not move the way it is said to have moved."""
    if verdict.now.finding not in (Finding.SUPPORTED, Finding.MIXED):
        return verdict
    note = directions.note(verdict.story.claim, bench, now)
    return replace(verdict, now=_noted(verdict.now, note)) if note else verdict


# -- a rate of one side beside a level of the other -----------------------------------------


def _with_notes(verdicts: Sequence[Verdict]) -> Iterator[Verdict]:
    notes: dict[int, str] = {}
    told = [v for v in verdicts if v.story.claim.measure in _WORDS and v.story.claim.amount]
    for one, other in permutations(told, 2):
        if _are_of_two_sides(one, other):
            word = _WORDS[other.story.claim.measure]
            sides = " and ".join(sorted(_sides(other.now.evidence, holds=True).values()))
            notes[id(one)] = f"; the {word} told beside it fits only {sides}"
    for verdict in verdicts:
        note = notes.get(id(verdict))
        yield replace(verdict, now=_noted(verdict.now, note)) if note else verdict


_WORDS = {Measure.LEVEL: "level", Measure.CHANGE: "growth"}


def _are_of_two_sides(one: Verdict, other: Verdict) -> bool:
    ours, theirs = one.story.claim, other.story.claim
    near = abs(ours.span.start - theirs.span.start) <= _NEAR
    if ours.measure is theirs.measure or not near or not same_trade(ours, theirs):
        return False
    fit = [_sides(v.now.evidence, holds=True).keys() for v in (one, other)]
    fail = [_sides(v.now.evidence, holds=False).keys() for v in (one, other)]
    return bool(
        fit[0] and fit[1] and not fit[0] & fit[1] and (fit[0] & fail[1] or fit[1] & fail[0])
    )


def _sides(evidence: Sequence[Evidence], *, holds: bool) -> dict[str, str]:
    """Whose figures fit, or fail, and what a sentence calls them."""
    return {
        one.figure.series.reporter: offices.label(
            one.figure.source, one.figure.series.reporter
        ).partition(",")[0]
        for one in evidence
        if one.holds is holds
    }


def _noted(judgement: Judgement, note: str) -> Judgement:
    return replace(judgement, reason=judgement.reason + note)
