"""The period of a number, the period it is compared with, and how it is meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.claims import hedges
from communique.claims.drafts import Draft
from communique.claims.flows import Subject
from communique.claims.placing import place
from communique.claims.sentence import opens_clause
from communique.claims.tables import Item, Kind
from communique.claims.told import BACK, COMPARING, Told, is_base, period_before, told_in
from communique.claims.walk import Walk
from communique.claims.when import When
from communique.domain.claim import Modality
from communique.domain.periods import Period
from communique.domain.trade import Measure


@dataclass(frozen=True, slots=True)
class Span:
    """The words around a number: those before it from `begin`, those behind up to `end`."""

    begin: int
    at: int
    end: int
    lead: Sequence[Item]
    tail: Sequence[Item]


def span_of(walk: Walk, begin: int, at: int, following: Subject | None) -> Span:
    """The lead and the tail of the number at an index; a flow behind it is in its tail."""
    end = walk.sentence.tail_end(at if following is None else following.end - 1)
    if end == walk.absorbed:  # "a deficit of $2 bn in its trade with Peru in 2019"
        end = walk.sentence.tail_end(walk.sentence.subjects[end].end - 1)
    return Span(begin, at, end, walk.items[begin:at], walk.items[at + 1 : end])


def date_draft(walk: Walk, draft: Draft, span: Span, following: Subject | None) -> None:
    """Give a draft its period, base, modality and schedule."""
    compared = _compares_times(walk, draft, span)
    told = _told_of(walk, span, compared, following)
    modality = None if compared else _modality(walk, span)
    own, base = told.own, told.base
    met = _met_at(walk, span) if modality is Modality.TARGET else None
    if met is not None:
        modality, own = None, _period_behind(walk, met, span.end)
    if modality in _AHEAD:
        own = _to_come(walk, span, own)
    period = own if own is not None else _inherited(walk, span, compared, modality, draft.measure)
    if (told.since or walk.since) and own is None and walk.period is None:
        period = None  # "has doubled since 2020"
    if own is not None and not compared:
        walk.period = own
    walk.compared = compared
    draft.period, draft.modality, draft.compared = period, modality, compared
    if draft.measure is Measure.CHANGE:
        draft.base = _base(walk, base, span, period)
    draft.begun = base if told.through else None
    draft.placed = own is not None or (
        not compared and period is not None and period == walk.period
    )
    _hedge(walk, draft, span)


def _compares_times(walk: Walk, draft: Draft, span: Span) -> bool:
    """Whether the number is of the time that another one is compared with."""
    if walk.subject is not None and walk.subject.rival is not None:
        return False  # "exports grew faster than imports, by 9 against 4 percent"
    compared = is_compared(span.lead, walk.compared) or _is_multiplied(walk, span)
    compared = compared or _is_set_against(walk, span)
    last = walk.drafts[-1] if walk.drafts else None
    if compared and last is not None and last.topic.sides != draft.topic.sides:
        # "252.8 billion in 2024, compared with 246.3 billion with China" is of one year
        by = next((i.text for i in reversed(span.lead) if i.kind is Kind.PREPOSITION), "")
        return by == "from"
    return compared


def _hedge(walk: Walk, draft: Draft, span: Span) -> None:
    """Note what is early or late, what is denied, and what is only asked."""
    first = walk.drafts[-1] if walk.drafts else None
    if first is None or first.schedule is None:  # it is told once
        draft.schedule = hedges.schedule_of(
            walk.items, span.begin, span.end, walk.sentence.language
        )
    language = walk.sentence.language
    draft.negated = hedges.negated(walk.items, span.begin, span.at)
    draft.negated = draft.negated or hedges.denied(walk.items, span.at, language)
    if draft.modality is None and hedges.is_asked(walk.items, language):
        draft.modality = Modality.HYPOTHETICAL


def is_compared(lead: Sequence[Item], before: bool) -> bool:
    """Whether a number is what another is compared with: "from 12.5", "against 10.4".

    A second one follows with nothing but a joint: "... and 10.9 in January".
    """
    for index in range(len(lead) - 1, -1, -1):
        item = lead[index]
        if item.text == "of" and index and lead[index - 1].kind is Kind.CHANGE:
            continue  # "after an increase of"
        dates = index + 1 < len(lead) and lead[index + 1].kind is Kind.PERIOD
        if item.text == "from" and any(i.kind is Kind.PLACE for i in lead[index + 1 : index + 3]):
            return False  # "those from the UAE"
        if item.kind is Kind.PREPOSITION and (item.value in COMPARING or not dates):
            return item.value in COMPARING
        if _follows(lead, index):
            return True
        if opens_clause(item):
            return False  # "lower than in May but 3 percent higher than in June"
        if item.kind is Kind.BOUND and item.text.endswith("than"):
            return True  # "less than the 7.7 billion of 2022"
        if item.kind is Kind.CHANGE and is_past(lead, index):
            return True
        if item.kind in (Kind.CHANGE, Kind.COPULA):
            return False
    kinds = (Kind.CONJUNCTION, Kind.PERIOD, Kind.ARTICLE, Kind.PREPOSITION)
    return before and all(item.kind in kinds or item.text == "," for item in lead)


def is_past(lead: Sequence[Item], at: int) -> bool:
    """ "rose 9 percent after falling 2 percent", "after a rise of": a change that was before."""
    if not 0 < at < len(lead) or lead[at].kind is not Kind.CHANGE:
        return False
    before = at - 2 if lead[at - 1].kind is Kind.ARTICLE else at - 1
    if before < 0:
        return False
    item = lead[before]
    compares = item.kind is Kind.PREPOSITION and item.value in COMPARING
    return compares or _follows(lead, before)


def _follows(lead: Sequence[Item], at: int) -> bool:
    """ "following a 2 percent fall": not "the following year", which would be a period."""
    if lead[at].kind is not Kind.RELATIVE or lead[at].value != "next":
        return False
    return at + 1 == len(lead) or lead[at + 1].kind in (Kind.ARTICLE, Kind.CHANGE)


def _is_set_against(walk: Walk, span: Span) -> bool:
    """ "a surplus of $3 bn, against a deficit of $1 bn a year before": what is compared with."""
    if not any(item.kind is Kind.PERIOD and item.sort in BACK for item in span.tail):
        return False
    subject = walk.subject
    if subject is None or not walk.drafts or walk.drafts[-1].at > subject.start:
        return False
    at = subject.start - 1
    if walk.sentence.kind_at(at) is Kind.ARTICLE:
        at -= 1
    return walk.sentence.kind_at(at) is Kind.PREPOSITION and walk.items[at].value == "against"


def _is_multiplied(walk: Walk, span: Span) -> bool:
    """ "less than half the record 20 billion of 2022": what a multiple is of."""
    before = walk.items[span.begin - 1] if span.begin else None
    if before is None or before.kind is not Kind.QUANTITY or before.value.unit != "times":
        return False
    return bool(span.lead) and all(item.kind in (Kind.ARTICLE, Kind.RECORD) for item in span.lead)


def _told_of(walk: Walk, span: Span, compared: bool, following: Subject | None) -> Told:
    """The period worded with the number, and the one it is worded to be compared with."""
    told = told_in(walk, span.tail)
    if compared and told.own is None:
        told.own, told.base = told.base, None
    current = walk.period or walk.context.period
    if compared and following is None and told.own is not None and told.own == current:
        told.own = told.own.shift(-12)  # "against 7 billion in the same period"
    if told.own is None and told.base is not None and not compared and not told.since:
        dated = walk.period is not None and walk.period.first > told.base.first
        told.own = None if dated else _after_base(walk, told.base)
    if told.own is None and following is not None and following.when is not None:
        told.own = place(following.when, walk.clock())
    told.own = told.own or _lead_period(walk, span.lead, compared)
    return told


def _looks_back(walk: Walk, span: Span) -> bool:
    """Whether what is expected has been: "to have risen in May", "against a forecast of 5 bn"."""
    words = walk.sentence.language.words
    if any(item.text in words.done for item in span.lead):
        return True
    before = walk.items[walk.sentence.clause_begin(span.at) : span.at]
    return not any(item.kind is Kind.MODAL and item.text not in words.done for item in before)


def _met_at(walk: Walk, span: Span) -> int | None:
    """Where a clause says that the aim has been met: "the goal ... was reached"."""
    reached = walk.sentence.language.words.reached
    if is_object(walk, span):
        return span.at
    for index in range(span.at + 1, span.end):
        finite = walk.sentence.kind_at(index - 1) is Kind.COPULA
        if finite and walk.items[index].text in reached:
            denied = any(i.kind is Kind.NEGATION for i in walk.items[span.at + 1 : index])
            hedged = any(i.kind is Kind.MODAL for i in walk.items[index - 2 : index])
            return None if denied or hedged else index
    return None


def is_object(walk: Walk, span: Span) -> bool:
    """ "hit their 200 billion dollar target in 2023": the aim is the object of a past verb."""
    words = walk.sentence.language.words
    for index, item in walk.sentence.back_from(span.at):
        if item.text in words.missed:
            return True
        if item.text in words.reached:
            before = walk.items[index - 1] if index else None
            hedged = before is None or before.text == "to" or before.kind in _UNDONE
            return not hedged
        if item.kind not in _BETWEEN and not (
            item.kind is Kind.MODAL and item.value == "target" and item.text in words.aims
        ):
            return False
    return False


_BETWEEN = frozenset(
    (
        Kind.PRONOUN, Kind.ARTICLE, Kind.PREPOSITION, Kind.PERIOD, Kind.WORD, Kind.POSSESSIVE,
        Kind.PLACE, Kind.CONJUNCTION,
    )
)  # fmt: skip
_UNDONE = frozenset((Kind.MODAL, Kind.NEGATION, Kind.COPULA))


def _period_behind(walk: Walk, at: int, end: int) -> Period | None:
    """The period named behind an item of the clause; of two, the one that is no "2024 target"."""
    named = [
        item
        for index, item in enumerate(walk.items[at + 1 : end], start=at + 1)
        if item.kind is Kind.PERIOD and walk.sentence.kind_at(index + 1) is not Kind.MODAL
    ]
    return walk.place(named[0]) if named else None


_AHEAD = (Modality.TARGET, Modality.FORECAST)


def _to_come(walk: Walk, span: Span, own: Period | None) -> Period | None:
    """The period of an aim or a forecast: "within five years", "may fall in May" is next May.

    What is expected "to have risen in January" has been.
    """
    published = walk.context.clock.published
    if published is None:
        return own
    first = span.begin if walk.drafts else 0
    for index in (*range(span.at + 1, span.end), *range(span.at - 1, first - 1, -1)):
        item = walk.items[index]
        if item.kind is not Kind.PERIOD:
            continue
        when: When = item.value
        if when.sort == "years" and walk.sentence.text_at(index - 1) in ("in", "within"):
            return Period.of_year(published.year + when.a)
        unnamed = when.year is None and when.shift is None and when.sort in ("month", "quarter")
        done = _looks_back(walk, span)
        placed = walk.place(item)
        if unnamed and not done and placed is not None and own in (None, placed):
            return placed.shift(12) if placed.complete_on(published) else placed
    return own


def _after_base(walk: Walk, base: Period) -> Period | None:
    """ "grown by 3 percent over 2019", "higher than in January 2023": the same a year later.

    A month is compared with the month before, unless it lies a year back.
    """
    later, published = base.shift(12), walk.context.clock.published
    if published is None or not (base.is_year or base.months == 1):
        return later if base.is_year else None
    recent = later.year >= published.year - 1  # "more than in 2013" does not tell of 2014
    return later if recent and (base.is_year or later.complete_on(published)) else None


def _lead_period(walk: Walk, lead: Sequence[Item], compared: bool) -> Period | None:
    """The period right before the number; that of a base only for a compared number.

    What stands between the last number and a comma is the last number's.
    """
    bases = walk.sentence.language.words.bases
    found: Period | None = None
    for index in range(len(lead) - 1, -1, -1):
        item = lead[index]
        owned = index + 1 < len(lead) and lead[index + 1].kind is Kind.POSSESSIVE
        if item.kind is Kind.PERIOD and owned and found is None:
            return walk.place(item)  # "up on December's revised 55.7 billion"
        if item.kind is Kind.PERIOD and found is None:
            found = walk.place(item)
            if is_base(lead, index, bases):
                return found if compared else None
        elif item.kind is Kind.CONJUNCTION or item.text == ",":
            return found
    return None if walk.counted else found


def _inherited(
    walk: Walk, span: Span, compared: bool, modality: Modality | None, measure: Measure
) -> Period | None:
    """The period of a number that is worded without one.

    A compared number is of the year before, in monthly news of the month
    before; a fact of the period the text is
    about; an aim or forecast only of a period its own sentence opened with.
    """
    if compared:
        if span.tail and span.tail[0].kind is Kind.PERIOD:
            return None  # "from $5 billion a year"
        current = walk.period or walk.context.period
        course = _course_begun(walk, measure) or _course_opened(walk) or _course_since(walk)
        if course is not None:
            return course
        words = walk.sentence.language.words
        led = walk.items[walk.opened : span.at]
        if current is None or any(item.text in words.revised for item in led):
            return current
        gap = walk.context.gap
        before = current.shift(-gap) if gap and current.months == 1 else period_before(current)
        published = walk.context.clock.published
        to_come = published is not None and before.begins > published
        return None if to_come else before  # "to 100 billion by 2030, up from 65 billion"
    if walk.period is None and modality is None and _is_yearly(span):
        return None  # "exports some 60,000 tonnes a year"
    if walk.period is None and measure is Measure.CHANGE and _is_of_past_years(walk):
        return None  # "over the past decade trade has tripled"
    if modality in (None, Modality.ESTIMATE) or _was_expected(walk, span):
        if walk.period is None and measure is Measure.SHARE and _is_lasting(walk):
            return None  # "a tenth of its rice comes from"
        return walk.period or walk.context.period
    scheduled = any(item.kind is Kind.SCHEDULE for item in walk.items)
    ahead = modality is Modality.FORECAST and walk.context.near and not scheduled
    if walk.period is None and ahead:
        return walk.context.ahead  # "The deficit may widen this year. Imports should rise 9 pct"
    return None if walk.drafts else walk.period


def _is_of_past_years(walk: Walk) -> bool:
    """Whether a sentence looks back over years that it does not name."""
    return any(item.kind is Kind.PERIOD and item.sort == "past" for item in walk.items)


def _is_yearly(span: Span) -> bool:
    """Whether a number is one of every year: "5 billion dollars a year"."""
    return any(item.kind is Kind.PERIOD and item.sort == "yearly" for item in span.tail[:5])


def _course_begun(walk: Walk, measure: Measure) -> Period | None:
    """ "A's share rose from 13% in 2017 to 15% in 2023, while B's fell from 21%": in 2017, too."""
    begun = [d for d in walk.drafts if d.compared and d.measure is measure and d.placed]
    told = any(d.is_main and d.measure is measure for d in walk.drafts)
    return begun[-1].period if begun and told else None


def _course_opened(walk: Walk) -> Period | None:
    """ "Between 2021 and 2023 trade grew from 147 billion": in 2021."""
    later = (
        walk.base is not None and walk.period is not None and walk.base.first < walk.period.first
    )
    return walk.base if later and not walk.since else None


def _course_since(walk: Walk) -> Period | None:
    """ "has grown five-fold since 2021, from 13 billion dollars": in 2021."""
    last = walk.drafts[-1] if walk.drafts else None
    grown = last is not None and last.measure is Measure.CHANGE and last.period is None
    return last.base if last is not None and grown else None


def _was_expected(walk: Walk, span: Span) -> bool:
    """ "Economists had expected a deficit of": of the period the text is about."""
    words = walk.sentence.language.words
    for index, item in walk.sentence.back_from(span.at):
        if item.kind is Kind.MODAL:
            before = index - 2 if walk.sentence.text_at(index - 1) == "been" else index - 1
            return walk.sentence.text_at(before) in words.pluperfects
    return False


def _is_lasting(walk: Walk) -> bool:
    """Whether the sentence tells a lasting state, which no period bounds."""
    presents = walk.sentence.language.words.presents
    return any(item.text in presents for item in walk.items)


def _base(walk: Walk, told: Period | None, span: Span, period: Period | None) -> Period | None:
    """What a change is worded to be compared with: by its number, or where the sentence opens."""
    return told or _comparison(span, period) or walk.base


def _comparison(span: Span, period: Period | None) -> Period | None:
    """ "year on year", "from a month earlier"."""
    if period is None:
        return None
    for item in (*span.tail, *span.lead):
        if item.kind is Kind.COMPARISON:
            return period.shift(-int(item.value))
    return None


def _modality(walk: Walk, span: Span) -> Modality | None:
    begin = walk.sentence.clause_begin(span.at)
    told = walk.drafts[-1] if walk.drafts else None
    follows = told is not None and told.modality is None and not told.compared
    if told is not None and follows:
        begin = max(begin, told.at)  # a fact told before ends what hedges reach
        if walk.sentence.text_at(begin + 1) in walk.sentence.language.words.aims:
            begin += 2  # "beat its $200 billion target, reaching"
    meant = hedges.modality_of(walk.items, begin, span.at, span.end, walk.sentence.language)
    bare = not any(item.kind is Kind.MODAL for item in walk.items[begin : span.end])
    return None if follows and bare and meant is Modality.FORECAST else meant  # "rose 5% to reach"
