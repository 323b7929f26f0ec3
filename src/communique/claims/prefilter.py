"""Whether a report, or a sentence of it, can hold a claim: seen from its words before it is read.

Every claim has a word of trade: a flow ("exports"), a verb of trade ("sold") or
a partner ("supplier"). Few texts of an archive have one, so one automaton
compiled from those words of all languages lets the others pass at the speed of
memory. Ordinary words that only an economy beside them makes trade ("sold",
"market") count where one is named in the same sentence, next to a number.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from communique.claims.flows import WEAK_FLOWS
from communique.claims.hidden import HIDDEN
from communique.claims.language import Language
from communique.claims.languages import LANGUAGES, language
from communique.claims.tables import Item, Kind
from communique.domain.trade import WORLD

# The kinds that make a statement checkable where no digit does. Small numbers in words ("two")
# do not: what is counted in them has a scale or a fraction behind it.
_COUNTING = frozenset(
    (
        Kind.ORDINAL, Kind.MULTIPLY, Kind.RECORD, Kind.SUPERLATIVE, Kind.FIRST_TIME, Kind.SCALE,
        Kind.PERCENT, Kind.FOLD,
    )
)  # fmt: skip
_WANTED = _COUNTING | {
    Kind.BLOCK, Kind.OFFICE, Kind.FLOW, Kind.TRADING, Kind.PARTNER, Kind.PLACE, Kind.REGION,
    Kind.CALENDAR, Kind.MONTH, Kind.RELATIVE, Kind.TIME, Kind.NUMERAL,
}  # fmt: skip
_FRACTIONS = ("3", "6")  # calendar nouns that are parts of anything, too: a quarter, half
_DIGIT = re.compile(r"\d")
# Where a sentence surely ends: a sign, space and a capital, and no initial before the sign.
# The sign comes first in the pattern: looking behind at every letter costs three times as much.
_END = re.compile(r"[.!?…](?<![A-Z].)(?<![A-Z][a-z].)[\"”’)\]]*\s+(?=[\"“‘(\[]*[A-Z])|\n\s*\n")
# Most ends are plain, and a pattern that begins with one letter is found at the speed of memory.
_FULL_STOP = re.compile(r"\.(?<![A-Z].)(?<![A-Z][a-z].)\s+(?=[A-Z])")
_TYPOGRAPHY = "“”‘’—–…"  # no table has them, and without them most texts are ASCII: quick to lower
_REACH = 600  # letters; a longer sentence is cut there


def may_claim(text: str) -> bool:
    """Whether reading a text can find a claim; False only where it cannot."""
    lower = _plainly(text)
    if len(lower) != len(text):  # a letter whose small form is longer: places would shift
        return True
    if not lower.isascii() and HIDDEN.search(lower) is not None:
        return True  # a sign inside a word hides it
    words = _trade_words()
    plain, partners, others = words.plain, words.partners, words.others
    ordinary = []
    for index, start, end in words.automaton.find_matches_as_indexes(lower):
        if index >= others or not _is_word(lower, start, end):
            continue
        if index < plain:
            return _counts(lower, partner=True)
        ordinary.append((start, end, index >= partners))
    return bool(ordinary) and _trades(text, lower, ordinary)


@dataclass(slots=True)
class Glance:
    """What a sentence is seen to have before it is read. Not frozen, for its price.

    trades  a word of trade
    counts  a number, a rank or a record
    opens_with_time  words that may make it be about a period: "December was softer"
    """

    trades: bool
    counts: bool
    opens_with_time: bool


def glance(text: str, start: int, end: int) -> Glance:
    """Look at one sentence."""
    lower = _plainly(text[start:end])
    words = _trade_words()
    trades = any(
        index < words.others and _is_word(lower, first, last)
        for index, first, last in words.automaton.find_matches_as_indexes(lower)
    )
    return Glance(
        trades=trades,
        counts=_counts(lower, partner=True),
        opens_with_time=not trades and _opens_with_time(lower),
    )


def places_in(text: str, start: int, end: int) -> list[Item]:
    """The economies a sentence names, as the items that reading it would give."""
    part = text[start:end]
    return [
        Item(Kind.PLACE, meaning, start + first, start + last, part[first:last].lower())
        for first, last, meaning in _places(part, _plainly(part))
        if not isinstance(meaning, str)  # a region has no code
    ]


@dataclass(frozen=True, slots=True)
class _TradeWords:
    """One automaton; the patterns before `plain` need no economy, those from `partners` on
    are nouns of partnership, and those from `others` on are of other matters: "trade union"."""

    automaton: AhoCorasick
    plain: int
    partners: int
    others: int


# -- what a place in the text says ---------------------------------------------------

_Hit = tuple[int, int, bool]


def _is_word(text: str, start: int, end: int) -> bool:
    """Whether a match is a whole word."""
    if start and text[start - 1].isalnum():
        return False
    return end >= len(text) or not text[end].isalnum()


def _trades(text: str, lower: str, ordinary: Sequence[_Hit]) -> bool:
    """Whether an ordinary word stands in one sentence with an economy, and something counts."""
    places = [start for start, _, _ in _places(text, lower)]
    for start, end, partner in ordinary:
        at = bisect_left(places, start)
        # Where the nearest is in another sentence, those behind it are, too.
        if _together(text, places[at - 1 : at], start, end) or _together(
            text, places[at : at + 1], start, end
        ):
            begin, stop = _sentence_around(text, start, end)
            if _counts(lower[begin:stop], partner=partner):
                return True
    return False


def _together(text: str, places: Sequence[int], start: int, end: int) -> bool:
    """Whether the place, if there is one, is in one sentence with the word from start to end."""
    for place in places:
        first, last = (place, start) if place < start else (end, place)
        return (
            last - first <= _REACH
            and _FULL_STOP.search(text, first, last) is None
            and _END.search(text, first, last) is None
        )
    return False


def _places(text: str, lower: str) -> Iterator[tuple[int, int, Meaning]]:
    """Where economies are named, and how; "us" only where it is printed US."""
    words = _place_words()
    for index, start, end in words.automaton.find_matches_as_indexes(lower):
        if _is_word(lower, start, end):
            printed, meaning = words.names[index]
            if printed is None or text[start:end] == printed:
                yield start, end, meaning


def _opens_with_time(lower: str) -> bool:
    """Whether a sentence may be about a period: "December was softer"."""
    words = lower.split(None, 2)[:2]
    return any(word.strip("“\"'‘(") in _time_words() for word in words)


def _sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence around a match begins and ends, or a little more of it."""
    first = max(0, start - _REACH)
    for ends in (_FULL_STOP, _END):
        for stop in ends.finditer(text, first, start):
            first = stop.end()
    behind = _END.search(text, end, end + _REACH)
    return first, behind.end() if behind else end + _REACH


def _counts(lower: str, *, partner: bool) -> bool:
    """Whether a number or a record can be meant, or, beside a partner, a rank."""
    if _DIGIT.search(lower) is not None:
        return True
    words = _counting_words()
    return any(
        _is_word(lower, start, end) and (partner or index < words.ranks)
        for index, start, end in words.automaton.find_matches_as_indexes(lower)
    )


Meaning = tuple[str, str] | str  # a code with its form, or "region"


@dataclass(frozen=True, slots=True)
class _PlaceWords:
    """One automaton; each pattern with the letters it must be printed in, if any, and what it
    means."""

    automaton: AhoCorasick
    names: tuple[tuple[str | None, Meaning], ...]


@dataclass(frozen=True, slots=True)
class _CountingWords:
    """One automaton; the patterns from `ranks` on count only in a list."""

    automaton: AhoCorasick
    ranks: int


# -- the words -----------------------------------------------------------------------


@cache
def _trade_words() -> _TradeWords:
    """The words of trade of all languages, compiled once."""
    verbs, partners = _key_words(_forms(_is_ordinary)), _key_words(_forms(_is_partner))
    plain = _key_words(_forms(_is_plain), beside=verbs | partners)
    verbs -= plain
    partners -= plain | verbs
    trade = [*sorted(plain), *sorted(verbs), *sorted(partners)]
    others = sorted(form for form in _forms(_is_other) if not partners.intersection(form.split()))
    return _TradeWords(
        _automaton([*trade, *others]), len(plain), len(plain) + len(verbs), len(trade)
    )


@cache
def _place_words() -> _PlaceWords:
    """The names of economies, with how each must be printed where that matters."""
    spelt = {form.lower(): (form, meaning) for form, meaning in _meanings(_is_place, spelt=True)}
    plain = {form: (None, meaning) for form, meaning in _meanings(_is_place)}
    names = sorted({**spelt, **plain}.items())
    return _PlaceWords(_automaton(name for name, _ in names), tuple(how for _, how in names))


@cache
def _time_words() -> frozenset[str]:
    """Words that open the name of a period."""
    return frozenset(form.split()[0] for form in _forms(_is_time))


@cache
def _counting_words() -> _CountingWords:
    """The words that count without a digit."""
    tops = {word for tongue in _tongues() for word in tongue.words.tops}
    ranks = _key_words(_forms(_ranks_only) | tops)
    counting = _key_words(_forms(_counts_something)) - ranks
    return _CountingWords(_automaton([*sorted(counting), *sorted(ranks)]), len(counting))


def _automaton(words: Iterable[str]) -> AhoCorasick:
    return AhoCorasick(
        words, matchkind=MatchKind.LeftmostLongest, implementation=Implementation.DFA
    )


def _tongues() -> list[Language]:
    return [language(code) for code in LANGUAGES]


def _forms(wanted: Callable[[Kind, Any], bool]) -> set[str]:
    """The forms of the kinds that are wanted, in small letters."""
    exact = {form.lower() for form, _ in _meanings(wanted, spelt=True)}
    return exact.union(form for form, _ in _meanings(wanted))


def _meanings(
    wanted: Callable[[Kind, Any], bool], *, spelt: bool = False
) -> Iterator[tuple[str, Any]]:
    """The forms of the kinds that are wanted, with their meanings; `spelt` those that count
    only as printed."""
    for kind, forms in _by_kind().items():
        for form, meaning, exact in forms:
            if exact != spelt:
                continue
            if wanted(kind, meaning):
                yield form, meaning


@cache
def _by_kind() -> dict[Kind, list[tuple[str, Any, bool]]]:
    """The forms of all languages that matter here, by kind, with meaning and exactness."""
    found: dict[Kind, list[tuple[str, Any, bool]]] = {kind: [] for kind in _WANTED}
    for tongue in _tongues():
        for first, (single, phrases) in tongue.lexicon.entries.items():
            for rest, kind, meaning, mark in (*single, *chain.from_iterable(phrases.values())):
                if kind in _WANTED:
                    exact = mark[:1] == "="
                    form = mark[1:] if exact else " ".join((first, *rest)) if rest else first
                    found[kind].append((form, meaning, exact))
    return found


def _key_words(forms: set[str], *, beside: frozenset[str] | set[str] = frozenset()) -> set[str]:
    """The single words of the forms, and whole those forms that hold none of them: no form can
    stand in a text without one of these or of those looked for beside them."""
    keys = {form for form in forms if " " not in form}
    known = keys | beside
    return keys | {form for form in forms if not known.intersection(form.split())}


def _plainly(text: str) -> str:
    """Small letters, with a space for each hyphen and line break, as the tables are written."""
    if not text.isascii():
        for mark in _TYPOGRAPHY:
            text = text.replace(mark, '"')
    return text.lower().replace("-", " ").replace("\n", " ")


def _is_plain(kind: Kind, meaning: Any) -> bool:
    return kind is Kind.FLOW and meaning not in WEAK_FLOWS


def _is_ordinary(kind: Kind, meaning: Any) -> bool:
    return kind is Kind.TRADING or (kind is Kind.FLOW and meaning in WEAK_FLOWS)


def _is_other(kind: Kind, meaning: Any) -> bool:
    return kind in (Kind.BLOCK, Kind.OFFICE)


def _is_partner(kind: Kind, meaning: Any) -> bool:
    return kind is Kind.PARTNER


def _ranks_only(kind: Kind, meaning: Any) -> bool:
    return kind is Kind.ORDINAL and meaning in ("1", "2")


def _counts_something(kind: Kind, meaning: Any) -> bool:
    fraction = kind is Kind.CALENDAR and meaning in _FRACTIONS
    return fraction or (kind in _COUNTING and not _ranks_only(kind, meaning))


def _is_time(kind: Kind, meaning: Any) -> bool:
    return kind in (Kind.MONTH, Kind.RELATIVE, Kind.CALENDAR, Kind.TIME, Kind.NUMERAL)


def _is_place(kind: Kind, meaning: Any) -> bool:
    return kind is Kind.REGION or (kind is Kind.PLACE and meaning[0] != WORLD)
