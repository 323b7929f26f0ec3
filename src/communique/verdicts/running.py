"""Periods that are not over: what has been counted of them so far."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from communique.domain import Measure, Modality, Period
from communique.verdicts import weigh
from communique.verdicts.choose import View, deciding
from communique.verdicts.compare import Question, Stance
from communique.verdicts.readings import Reading, best
from communique.verdicts.records import value_of
from communique.verdicts.weigh import Stand, Weighed

# Told as fact of a year still running, growth and records are of the months so far; a level
# may be of the whole year, so it waits.
_OF_THE_MONTHS_SO_FAR = (Measure.CHANGE, Measure.RECORD, Measure.SHARE)


def was_running(question: Question) -> bool:
    """Whether the claim tells as fact what was not over on the report's day."""
    told = question.claim.modality in (Modality.ACTUAL, Modality.ESTIMATE)
    period, said = question.period, question.said
    return bool(told and period and said and not period.complete_on(said))


def decides(question: Question, found: Weighed) -> bool:
    """Whether the months so far may decide against the claim: all that were over by then.

    Where a later month was over, the claim may rest on a release that is not held.
    """
    if question.claim.modality is not Modality.ACTUAL:
        return False
    return question.claim.measure in _OF_THE_MONTHS_SO_FAR and reaches(question, found)


def reaches(question: Question, found: Weighed) -> bool:
    """Whether what is held reaches to the last month that was over by the report's day."""
    if question.said is None:
        return False
    over = question.said.year * 12 + question.said.month - 2
    newest = max((stand.point.reading.period.last for stand in found.counted), default=0)
    return newest >= over


def stands(question: Question, day: date) -> list[Stand]:
    """Each ledger by the months it had published when the claim was made.

    Fewer months than another had published by then refute nothing.
    """
    assert question.period is not None
    assert question.said is not None
    found: list[Stand] = []
    for view in question.views:
        parts = _counted(question, view, question.period, question.said, day)
        told = [stand for part in parts if (stand := weigh.stand_of(question, view, part, day))]
        if told:
            found.append(next((one for one in told if one.stance is Stance.YES), told[0]))
    longest: dict[str, int] = {}
    for stand in found:
        longest[stand.view.side] = max(_months(stand), longest.get(stand.view.side, 0))
    most = max(longest.values(), default=0)
    return [
        stand
        for stand in found
        if _months(stand) == longest[stand.view.side]
        and (_months(stand) == most or stand.stance is Stance.YES)
    ]


def _counted(question: Question, view: View, period: Period, said: date, day: date) -> list[Period]:
    """The months so far: those known when it was said, and those over by then and told since."""
    known = so_far(question, view, period, said)
    over = [part for part in _parts(view, period) if part.complete_on(said)]
    later = next((p for p in reversed(over) if _readings(question, view, p, day)), None)
    return [part for part in dict.fromkeys((known, later)) if part is not None]


def _months(stand: Stand) -> int:
    return stand.point.reading.period.months


def already(question: Question, day: date) -> list[Stand]:
    """Ledgers on which a line was passed before the period was over; empty where on none."""
    interval = question.interval
    counts_up = question.claim.measure is Measure.LEVEL and not question.claim.flow.is_balance
    if question.period is None or interval is None or interval.high is not None or not counts_up:
        return []
    found: list[Stand] = []
    for view in question.views:
        part = so_far(question, view, question.period, day)
        stand = part and weigh.stand_of(question, view, part, day)
        if stand and stand.stance is Stance.YES and stand.firm and not view.aside:
            found.append(stand)
    return found


def so_far(question: Question, view: View, period: Period, day: date) -> Period | None:
    """The longest part of the period, from its beginning, that a ledger had on the day."""
    for part in reversed(_parts(view, period)):
        if _readings(question, view, part, day):
            return part
    return None


def year_spoken_of(question: Question, said: date) -> Question:
    """A record or rank without a period: the running year, or the last where none of it is
    known. A rank is of whole years."""
    assert question.subject is not None
    running, last = question.subject.period, question.subject.period.year_before()
    ranked = question.claim.measure is Measure.RANK
    if not ranked and any(so_far(question, view, running, said) for view in question.views):
        return question
    known = any(_readings(question, view, last, said) for view in question.views)
    return replace(question, subject=question.subject.at(last)) if known or ranked else question


def latest(question: Question, day: date) -> list[tuple[View, tuple[Reading, ...]]]:
    """Each side's newest year to date or year, level and growth, the newest first."""
    found = [
        (view, readings)
        for view in deciding(question.views)
        if (readings := tuple(_newest(view, day)))
    ]
    firm = [entry for entry in found if entry[1][0].firm] or found
    newest: dict[str, tuple[View, tuple[Reading, ...]]] = {}
    for entry in sorted(firm, key=lambda entry: -entry[1][0].period.last):
        newest.setdefault(entry[0].side, entry)
    latest_year = max((e[1][0].period.year for e in newest.values()), default=0)
    return [e for e in newest.values() if e[1][0].period.year >= latest_year - 1]


def _newest(view: View, day: date) -> Iterator[Reading]:
    for part in reversed(view.ledger.periods(view.flow)):
        if not (part.months == 12 or part.is_year_to_date) or part.begins > day:
            continue
        level = best(view.ledger.levels(view.flow, part, day))
        if level is None:
            continue
        yield level
        rate = best(value_of(view.ledger, view.flow, Measure.CHANGE, part, day))
        if rate is not None:
            yield rate
        return


def _parts(view: View, period: Period) -> list[Period]:
    both = {
        *view.ledger.periods(view.flow),
        *view.ledger.periods(view.flow, Measure.CHANGE),
    }
    return sorted(part for part in both if part.first == period.first and part.last <= period.last)


def _readings(question: Question, view: View, period: Period, day: date) -> tuple[Reading, ...]:
    measure = question.claim.of or question.claim.measure
    of = Measure.CHANGE if measure is Measure.CHANGE else Measure.LEVEL
    return value_of(view.ledger, view.flow, of, period, day)
