"""Stories of one report together: what one says that decides or explains another.

"Fell 6.9% to 228.1 billion dollars" is growth in dollars. And a rate that only one side counts
beside a level that only the other counts is the commonest slip of all: both are true, of two
series.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import permutations

from communique.domain import Claim, Evidence, Judgement, Measure, Period, Story, Verdict
from communique.domain.amounts import PERCENT, TIMES, Amount
from communique.figures import offices
from communique.verdicts import records
from communique.verdicts.bench import Bench
from communique.verdicts.choose import currency_said
from communique.verdicts.judge import judge
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
        text: of the report, where a rate's sentence says in which currency it is.
    """
    levels = [story.claim for story in stories if _is_level(story.claim)]
    verdicts = []
    for story in stories:
        mark = mark_beside(story.claim, levels)
        currency = currency_beside(story.claim, levels) or currency_around(story.claim, text)
        verdict = judge(
            story, bench, then=then, now=now, wording=wording,
            currency=mark.unit if mark else currency, mark=mark.value if mark else None,
            base=base_around(story.claim, text),
        )  # fmt: skip
        verdicts.append(verdict)
    return list(_with_notes(verdicts))


def currency_beside(claim: Claim, levels: Sequence[Claim]) -> str | None:
    """The currency of the level that growth is told with; None for none, or for two."""
    if claim.amount is None or claim.amount.unit not in (PERCENT, TIMES):
        return None
    if claim.measure is not Measure.CHANGE:
        return None
    found = {
        level.amount.unit
        for level in levels
        if level.amount and _is_told_with(claim, level) and _same_trade(claim, level)
    }
    return found.pop() if len(found) == 1 else None


_SENTENCE = re.compile(r"[.!?。！？]\s|\n")


def currency_around(claim: Claim, text: str) -> str | None:
    """The one currency that the sentence of a rate names: "In yuan terms, trade rose 5%"."""
    if claim.measure is not Measure.CHANGE or claim.amount is None:
        return None
    if claim.amount.unit not in (PERCENT, TIMES):
        return None
    begin = _sentence_begin(text, claim.span.start)
    stop = _SENTENCE.search(text, claim.span.end)
    return currency_said(text[begin : stop.start() if stop else claim.span.end + _NEAR])


def _sentence_begin(text: str, start: int) -> int:
    first = max(0, start - _NEAR)
    return max((stop.end() for stop in _SENTENCE.finditer(text, first, start)), default=first)


def base_around(claim: Claim, text: str) -> Period | None:
    """What growth over a stretch of years is measured against: "more than doubled in ten years",
    "Over the past decade, trade has grown 2.5 times"; None where no stretch is told with it."""
    if claim.measure is not Measure.CHANGE or claim.base is not None or claim.period is None:
        return None
    words = around(claim, text)
    years = records.years_over(words)
    return claim.period.shift(-12 * years) if years is not None and years > 1 else None


def around(claim: Claim, text: str) -> str:
    """The words of a claim with those that open its sentence, up to a comma, and those right
    behind it."""
    begin = _sentence_begin(text, claim.span.start)
    opening = text[begin : claim.span.start].partition(",")[0]
    behind = _BEHIND.match(text, claim.span.end)
    return f"{opening} {claim.quote}{behind[0] if behind else ''}"


_BEHIND = re.compile(r"[^,;.:\d]{0,12}\d{0,2}[^,;.:\d]{0,24}")


def mark_beside(claim: Claim, levels: Sequence[Claim]) -> Amount | None:
    """The level that a record is told with, in one currency: "passed 200 billion dollars for
    the first time"."""
    if claim.measure is not Measure.RECORD or claim.of is not Measure.LEVEL:
        return None
    found = {
        level.amount
        for level in levels
        if level.amount and _is_told_with(claim, level) and _same_trade(claim, level)
    }
    return found.pop() if len(found) == 1 else None


def _is_level(claim: Claim) -> bool:
    return claim.measure is Measure.LEVEL and claim.amount is not None and claim.amount.is_money


def _is_told_with(claim: Claim, level: Claim) -> bool:
    """Whether the words of the two overlap: one sentence, one subject."""
    return claim.span.start < level.span.end and level.span.start < claim.span.end


def _same_trade(one: Claim, other: Claim) -> bool:
    return (one.flow, one.product, one.period) == (other.flow, other.product, other.period) and {
        one.reporter, one.partner
    } == {other.reporter, other.partner}  # fmt: skip


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
    if ours.measure is theirs.measure or not near or not _same_trade(ours, theirs):
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
