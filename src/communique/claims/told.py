"""The periods worded around a number: its own, and the one it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.claims.placing import Clock, place
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.claims.when import When
from communique.domain.periods import Period

COMPARING = ("from", "against", "than")
BACK = ("ago_year", "ago_month", "months_before", "same")


@dataclass(slots=True)
class Told:
    """What the words behind a number say of its time.

    own    its period
    base   the period it is compared with
    since  whether the base is where a course begins that may still go on:
           "has doubled since 2020"
    through  whether the base is where a course begins that is over: "between 2010 and 2022"
    """

    own: Period | None = None
    base: Period | None = None
    since: bool = False
    through: bool = False


def told_in(walk: Walk, tail: Sequence[Item]) -> Told:
    """Read the periods behind a number, up to where another one or a record begins."""
    told = Told()
    compares = _opens_comparison(walk, tail)
    for index, item in enumerate(tail):
        if _compares_number(tail, index):
            break
        if item.kind is Kind.SINCE:
            _note_since(walk, told, tail, index)
            break
        if item.kind is Kind.SUPERLATIVE or _reaches_back(tail, index):
            break
        if item.kind is Kind.BOUND and item.text.endswith(("than", " as")):
            compares = True  # "$2 billion more than in May", "four times as much as in 2019"
        if item.kind is Kind.PREPOSITION and item.value == "than":
            compares = True  # "higher than in January 2023"
        if item.text == "as" and index and _likens(walk, tail[index - 1]):
            compares = True  # "virtually the same as in 2023", "twice as large as in 2019"
        if item.kind is Kind.PERIOD:
            _note_period(walk, told, tail, index, compares)
    return told


def tail_periods(walk: Walk, tail: Sequence[Item]) -> tuple[Period | None, Period | None]:
    """The period of a number and the period it is compared with, from its tail."""
    told = told_in(walk, tail)
    return told.own, told.base


def is_base(items: Sequence[Item], at: int, bases: frozenset[str]) -> bool:
    """Whether the period at an index is what is compared with: "from May", "lower than in May"."""
    if at and items[at - 1].text == "over" and (at == 1 or _lasts(items[at])):
        return False  # "Over 2023, trade grew", "reached 5 bn over nine months"
    led = at - 1
    while led > 0 and items[led].kind in (Kind.ARTICLE, Kind.RECORD):
        led -= 1  # "after a record 2024"
    if at and items[led].text in bases:
        return True
    inside = at > 1 and items[at - 1].kind is Kind.PREPOSITION and items[at - 1].value == "in"
    return inside and items[at - 2].text.endswith("than")


def _lasts(item: Item) -> bool:
    return item.kind is Kind.PERIOD and item.sort in ("months", "run", "years")


def spans(when: When) -> bool:
    """Whether the words name a stretch from one time to another: "from January to April"."""
    return bool(when.b) or when.sort in ("span", "long", "run")


def beginning(when: When) -> Period | None:
    """Where a course begins: "between 2021 and 2023", "between 2021-22 and 2023-24"."""
    if when.sort == "through":
        return Period.of_year(when.a)
    return Period.of_fiscal_year(when.a) if when.sort == "fiscal_through" else None


def period_before(period: Period) -> Period:
    """What a period is compared with where nothing is said: a month with the one before."""
    return period.previous() if period.months == 1 else period.shift(-12)


# -- what is worded behind a number ---------------------------------------------------


def _opens_comparison(walk: Walk, tail: Sequence[Item]) -> bool:
    """ "twice what it was in", "5% above the level of", "1.6 times the 2023 figure", "three
    times that of 2014"."""
    words = walk.sentence.language.words
    if not tail:
        return False
    above = tail[0].kind is Kind.BOUND and len(tail) > 1
    if above and (
        tail[1].kind in (Kind.ARTICLE, Kind.PRONOUN, Kind.PERIOD) or tail[1].text in words.whats
    ):
        return True  # "33% above the level of 2019", "a third below what it had been in 2019"
    if tail[0].kind is Kind.ARTICLE and len(tail) > 1 and tail[1].text in words.amounts:
        return True  # "five times the volume of 2006"
    if tail[0].text in words.whats or tail[0].text in words.pointers:
        return True
    own = tail[0].kind is Kind.PRONOUN and tail[0].text in words.possessives
    kinds = [item.kind for item in tail[own : own + 2]]  # "its 2013 level"
    if own and kinds[:1] == [Kind.MARK]:
        return True  # "double its level in 2019"
    return kinds in ([Kind.ARTICLE, Kind.MARK], [Kind.PERIOD, Kind.MARK])


def _likens(walk: Walk, before: Item) -> bool:
    """Whether an "as" behind this word begins what is compared with: "the same as", "large as"."""
    return before.value == "same" or before.text in walk.sentence.language.words.degrees_of


def _note_since(walk: Walk, told: Told, tail: Sequence[Item], index: int) -> None:
    """ "doubled since 2020": the base of a course; a day or an event gives no period."""
    if index + 1 < len(tail) and tail[index + 1].kind is Kind.PERIOD:
        base = walk.place(tail[index + 1])
        if base is not None and told.base is None:
            told.base, told.since = base, True


def _reaches_back(tail: Sequence[Item], index: int) -> bool:
    """ "for the first time in 12 years", "... since 2009"; not "for the first time in 2022"."""
    if tail[index].kind is not Kind.FIRST_TIME:
        return False
    ahead = tail[index + 1 : index + 3]
    return not (
        len(ahead) == 2
        and ahead[0].kind is Kind.PREPOSITION
        and ahead[1].kind is Kind.PERIOD
        and ahead[1].sort not in ("years", "past", "many", "none", "yearly", "ago")
    )


def _note_period(walk: Walk, told: Told, tail: Sequence[Item], index: int, compares: bool) -> None:
    """One period behind a number: its own, or the one it is compared with."""
    when: When = tail[index].value
    before = tail[index - 1].text if index else ""
    period = walk.place(tail[index])
    if when.sort in BACK and told.own is not None:  # "in May, against the same month last year"
        period = place(when, Clock(walk.context.clock.published, told.own))
    begun = beginning(when)
    if begun is not None and told.base is None:
        told.base, told.through = begun, True
    bases = walk.sentence.language.words.bases
    based = before in bases and not (spans(when) and before == "from")  # "from 2018 to 2022"
    # "a deficit in the same month of last year" is of that month
    named = when.sort == "same" and before == "in" and (when.shift or when.year) is not None
    if walk.period is not None and when.sort.startswith("ago") and _is_aside(tail, index):
        return
    if compares or based or (before and when.sort in BACK and not named):
        own = told.own or walk.period or walk.context.period
        told.base = told.base or _before(period, when, own)
    else:
        told.own = told.own or period


def _is_aside(tail: Sequence[Item], index: int) -> bool:
    """ "in 2022 to 5 million, making a fruit that hardly anyone knew a decade ago a star"."""
    parted = next((at for at, item in enumerate(tail[:index]) if item.text == ","), index)
    return any(item.kind in (Kind.WORD, Kind.RELATIVE) for item in tail[parted + 1 : index])


def _before(base: Period | None, when: When, own: Period | None) -> Period | None:
    """A month or quarter without a year that another is compared with: the last one before it."""
    unnamed = when.year is None and when.shift is None and when.sort in ("month", "quarter", "half")
    if base is None or own is None or not unnamed or own.months > base.months:
        return base
    while base.first >= own.first:
        base = base.shift(-12)
    return base


def _compares_number(tail: Sequence[Item], index: int) -> bool:
    """Whether a comparing word opens another number, and not a period: "from 1985"."""
    item = tail[index]
    if item.kind is not Kind.PREPOSITION or item.value not in COMPARING:
        return False
    for ahead in tail[index + 1 : index + 4]:
        if ahead.kind in (Kind.PERIOD, Kind.PLACE, Kind.REGION):
            return False  # "from Russia in 2023"
    return True
