"""Periods that a number gets from the rest of its sentence, once all of it has been read."""

from __future__ import annotations

from dataclasses import replace

from communique.claims.drafts import Draft
from communique.claims.tables import Kind
from communique.claims.told import period_before, tail_periods
from communique.claims.walk import Walk
from communique.domain.periods import Period
from communique.domain.trade import Measure


def with_later_periods(walk: Walk) -> list[Draft]:
    """A number takes the period that is worded with a later one of its topic.

    "up 4% to $2 mln in 2019"; an aim only from an aim, a fact from a fact.
    """
    drafts = walk.drafts
    dated_drafts = list(drafts)
    key: tuple[object, bool] | None = None
    period: Period | None = None
    for index in range(len(drafts) - 1, -1, -1):
        draft = drafts[index]
        if draft.compared or draft.measure is Measure.RECORD:
            continue
        own = (draft.topic, draft.is_fact)
        if draft.placed and draft.period is not None:
            key, period = own, draft.period
        elif own == key and draft.schedule is None and not _ends_clause(walk, drafts, index):
            dated_drafts[index] = replace(draft, period=period, placed=True)
        else:
            key = None
    dated_drafts = _with_any_period(walk, _with_earlier_aims(dated_drafts))
    return _with_course(walk, _with_bases(dated_drafts))


def _ends_clause(walk: Walk, drafts: list[Draft], index: int) -> bool:
    """ "A fifth of exports go there; in 2003 it was 5 percent": the year is the second one's."""
    behind = walk.items[drafts[index].at : drafts[index + 1].at] if index + 1 < len(drafts) else ()
    return any(item.text == ";" for item in behind)


def _with_course(walk: Walk, drafts: list[Draft]) -> list[Draft]:
    """ "from 8 billion in 1991 to 685 billion in 2020, an 80-fold increase", or the multiple
    first: it is measured against where the course begins."""
    for index, draft in enumerate(drafts):
        if draft.measure is not Measure.CHANGE or draft.base is not None or draft.compared:
            continue
        after = drafts[index + 1] if index + 1 < len(drafts) else None
        if after is not None and _is_of(walk, draft, after):
            drafts[index] = replace(draft, base=after.period)
            continue
        for first in (index - 2, index + 1):
            if first < 0 or first + 1 >= len(drafts):
                continue
            base, last = drafts[first], drafts[first + 1]
            if _is_course(base, last, draft):
                drafts[index] = replace(draft, base=base.period, period=last.period)
    return drafts


def _is_of(walk: Walk, change: Draft, level: Draft) -> bool:
    """ "more than double the 107.8 billion of 2020"."""
    times = change.quantity is not None and change.quantity.unit == "times"
    led = walk.items[change.at + 1 : level.at]
    near = all(item.kind in (Kind.ARTICLE, Kind.RECORD) for item in led)
    return times and near and level.compared and level.topic == change.topic


def _is_course(base: Draft, last: Draft, change: Draft) -> bool:
    """Whether two levels are the ends of a course over more than a year that a change spans."""
    if not (base.compared and base.measure is last.measure is Measure.LEVEL):
        return False
    if base.period is None or last.period is None or not base.topic == last.topic == change.topic:
        return False
    if change.period not in (None, last.period) or base.period.months != last.period.months:
        return False
    return base.period.first < last.period.first - 12


def _with_earlier_aims(drafts: list[Draft]) -> list[Draft]:
    """A multiple behind an aim is due when the aim is: "to $8bn by 2035, about double"."""
    for index in range(1, len(drafts)):
        draft, before = drafts[index], drafts[index - 1]
        multiple = draft.quantity is not None and draft.quantity.unit == "times"
        if multiple and draft.period is None and draft.modality == before.modality:
            drafts[index] = replace(draft, period=before.period)
    return drafts


def _with_bases(drafts: list[Draft]) -> list[Draft]:
    """ "from 15 to 17 billion in 2023": the first is of the year before."""
    for index in range(len(drafts) - 1):
        draft, then = drafts[index], drafts[index + 1]
        if draft.compared and _are_ends(draft, then):
            assert then.period is not None
            first, last = Period(then.period.first, 12), Period(then.period.last - 11, 12)
            drafts[index : index + 2] = replace(draft, period=first), replace(then, period=last)
            continue
        follows = draft.compared and draft.period is None and then.topic == draft.topic
        if follows and then.is_main and then.placed and then.period is not None:
            drafts[index] = replace(draft, period=then.begun or period_before(then.period))
    return drafts


def _are_ends(draft: Draft, then: Draft) -> bool:
    """ "from 15 to 127 billion from 2010 to 2022": the levels at the two ends of some years."""
    if draft.measure is not Measure.LEVEL or then.measure is not Measure.LEVEL:
        return False
    long = then.period is not None and then.period.months >= 24 and not then.period.months % 12
    return long and then.placed and then.topic == draft.topic


def _with_any_period(walk: Walk, drafts: list[Draft]) -> list[Draft]:
    """A fact that no period was known for takes the one of its sentence that is told later."""
    told = {period for period in walk.placed.values() if period is not None}
    period = walk.period if len(told) == 1 else None
    for index in range(len(drafts) - 1, -1, -1):
        draft = drafts[index]
        if not draft.is_main or draft.measure is Measure.RECORD:
            continue
        if draft.placed:
            period = draft.period
        elif draft.period is None and period is not None:
            drafts[index] = replace(draft, period=period)
    return drafts


def with_record_periods(walk: Walk, drafts: list[Draft]) -> list[Draft]:
    """A record takes the period of the number it stands with."""
    return [
        _with_record_period(walk, draft, drafts) if draft.measure is Measure.RECORD else draft
        for draft in drafts
    ]


def _with_record_period(walk: Walk, draft: Draft, drafts: list[Draft]) -> Draft:
    ahead = next((o for o in drafts if o.quantity is not None and 0 < o.at - draft.at <= 2), None)
    if ahead is not None and ahead.topic == draft.topic:
        # "from a record $12 billion in 2019"
        return replace(draft, period=ahead.period, compared=ahead.compared)
    near = [
        other
        for other in drafts
        if other.quantity is not None
        and other.topic == draft.topic
        and not other.compared
        and abs(other.at - draft.at) < 14
    ]
    if near:
        best = min(near, key=lambda other: abs(other.at - draft.at))
        return replace(draft, period=best.period)
    if draft.period is not None:
        return draft
    later = tail_periods(walk, walk.items[draft.at + 1 :])[0]
    return replace(draft, period=later or walk.period or walk.context.period)
