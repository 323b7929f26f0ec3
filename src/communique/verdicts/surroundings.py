"""What is told around a claim that decides how it is meant: the rest of its sentence, and the
claims told with it.

"Fell 6.9% to 228.1 billion dollars" is growth in dollars, "passed 200 billion for the first
time" speaks of that line, "more than doubled in ten years" is not growth on the year before,
and "by Russia's count" leaves the others' counts aside.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from communique.claims.prefilter import places_in
from communique.domain import Claim, Measure, Period
from communique.domain.amounts import PERCENT, TIMES, Amount
from communique.verdicts import records
from communique.verdicts.choose import currency_said, without_other_rates

# A level and a rate further apart in a text than this were not told together.
_NEAR = 400


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the words around a claim say of it, where its own do not.

    currency  in which growth is told
    mark      the level that is said to be passed for the first time
    base      what growth over a stretch of years is measured against
    side      the economy by whose count it is told
    so_far    whether it is told of the months so far of a year still running
    years     over how many years, not named, it is told to have grown: "over the past decade"
    """

    currency: str | None = None
    mark: Decimal | None = None
    base: Period | None = None
    side: str | None = None
    so_far: bool = False
    years: int | None = None


NOTHING = Surroundings()


def surroundings_of(claim: Claim, told: Sequence[Claim], text: str) -> Surroundings:
    """What is told around a claim.

    Args:
        told: the claims of its report.
        text: of its report.
    """
    levels = [other for other in told if _is_level(other)]
    mark = mark_beside(claim, levels)
    currency = currency_beside(claim, levels) or currency_around(claim, text)
    return Surroundings(
        currency=mark.unit if mark else currency,
        mark=mark.value if mark else None,
        base=base_around(claim, text),
        side=side_around(claim, text),
        so_far=_SO_FAR.search(around(claim, text)) is not None,
        years=_years_around(claim, text),
    )


def _years_around(claim: Claim, text: str) -> int | None:
    """Over how many years growth is told that names no period."""
    if claim.measure is not Measure.CHANGE or claim.period is not None or claim.base is not None:
        return None
    return records.years_over(around(claim, text))


_SO_FAR = re.compile(
    r"\b(?:so far|year[- ]to[- ]date|to date|since january|since the (?:start|beginning) of)\b",
    re.IGNORECASE,
)


# What makes an economy's name that of who counts: "by Russia's count", "Chinese customs data".
_COUNTS = re.compile(
    r"(?:['\N{RIGHT SINGLE QUOTATION MARK}]s)?"
    r" (?:own |official |government |trade |census |customs )*"
    r"(?:counts?|figures|data|statistics|numbers|customs|statisticians|side)\b",
    re.IGNORECASE,
)
_COUNTERS = re.compile(
    r" (?:officials|authorities|customs|statisticians|side|government)\b", re.IGNORECASE
)
_COUNTERS_OF = re.compile(
    r"\b(?:customs|statistic\w*)(?: \w+){0,3} of (?:the )?(?:Republic of )?(?:the )?$",
    re.IGNORECASE,
)


def side_around(claim: Claim, text: str) -> str | None:
    """The economy by whose count a claim is told: "by Russia's count", "Chinese customs said"."""
    sides = (claim.reporter, claim.partner)
    begin, end = _sentence(claim, text)
    opening = text[begin : claim.span.start].partition(",")[0]
    behind, *others = re.split(r"[,;]", text[claim.span.end : end])
    # What stands behind a comma is of another number, unless it closes the sentence without one.
    closing = others[-1] if others and not any(map(str.isdigit, others[-1])) else ""
    words = f"{opening} {claim.quote}{behind} {closing}"
    speaker = claim.speaker or ""
    found = {*_owners(words, _COUNTS), *_owners(speaker, _COUNTERS), *_served(speaker)}
    named = found.intersection(side for side in sides if side is not None)
    return named.pop() if len(named) == 1 and claim.reporter != claim.partner else None


def _owners(words: str, counts: re.Pattern[str]) -> list[str]:
    """The economies whose counts, or who count, some words name."""
    return [
        str(item.value[0])
        for item in places_in(words, 0, len(words))
        if counts.match(words, item.end)
    ]


def _served(speaker: str) -> list[str]:
    """The economy whose office speaks: "the customs service of China"."""
    return [
        str(item.value[0])
        for item in places_in(speaker, 0, len(speaker))
        if _COUNTERS_OF.search(speaker[: item.start])
    ]


def _sentence(claim: Claim, text: str) -> tuple[int, int]:
    """Where the sentence of a claim begins and ends."""
    stop = _SENTENCE.search(text, claim.span.end)
    end = min(stop.start() if stop else len(text), claim.span.end + _NEAR)
    return _sentence_begin(text, claim.span.start), end


def currency_beside(claim: Claim, levels: Sequence[Claim]) -> str | None:
    """The currency of the level that growth is told with; None for none, or for two."""
    if claim.amount is None or claim.amount.unit not in (PERCENT, TIMES):
        return None
    if claim.measure is not Measure.CHANGE:
        return None
    found = {
        level.amount.unit
        for level in levels
        if level.amount and _is_told_with(claim, level) and same_trade(claim, level)
    }
    return found.pop() if len(found) == 1 else None


_SENTENCE = re.compile(r"[.!?。！？]\s|\n")


def currency_around(claim: Claim, text: str) -> str | None:
    """The one currency that the sentence of a rate names: "In yuan terms, trade rose 5%"."""
    if claim.measure is not Measure.CHANGE or claim.amount is None:
        return None
    if claim.amount.unit not in (PERCENT, TIMES):
        return None
    begin, end = _sentence(claim, text)
    behind = text[claim.span.end : end]
    return currency_said(without_other_rates(text[begin : claim.span.end]) + behind)


def _sentence_begin(text: str, start: int) -> int:
    first = max(0, start - _NEAR)
    return max((stop.end() for stop in _SENTENCE.finditer(text, first, start)), default=first)


def base_around(claim: Claim, text: str) -> Period | None:
    """What growth over a stretch of years is measured against: "more than doubled in ten years",
    "Over the past decade, trade has grown 2.5 times"; None where no stretch is told with it."""
    if claim.measure is not Measure.CHANGE or claim.base is not None or claim.period is None:
        return None
    if claim.period.months >= _YEARS:
        return None  # "Over two decades, from 2000 to 2020": its own ends tell
    words = around(claim, text)
    years = records.years_over(words)
    return claim.period.shift(-12 * years) if years is not None and years > 1 else None


_YEARS = 24  # months of a period that is one of several years


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
        if level.amount and _is_told_with(claim, level) and same_trade(claim, level)
    }
    return found.pop() if len(found) == 1 else None


def _is_level(claim: Claim) -> bool:
    return claim.measure is Measure.LEVEL and claim.amount is not None and claim.amount.is_money


def _is_told_with(claim: Claim, level: Claim) -> bool:
    """Whether the words of the two overlap: one sentence, one subject."""
    return claim.span.start < level.span.end and level.span.start < claim.span.end


def same_trade(one: Claim, other: Claim) -> bool:
    """Whether two claims are of one trade in one period."""
    return (one.flow, one.product, one.period) == (other.flow, other.product, other.period) and {
        one.reporter, one.partner
    } == {other.reporter, other.partner}  # fmt: skip
