"""Calendar years and fiscal years: a number of the one told of the other.

"In 2023" of India's trade may be the year from April 2023, or the one that ended in March 2023;
and "in 2022-23" may be China's count of 2022. Neither is plainly wrong: it depends on the year
that is meant.
"""

from __future__ import annotations

from datetime import date

from communique.domain import Measure, Period
from communique.verdicts import reasons, sentences, weigh
from communique.verdicts.choose import FISCAL
from communique.verdicts.compare import Point, Question, Stance
from communique.verdicts.held import LEVELS, held
from communique.verdicts.weigh import Stand


def in_another_year(question: Question, day: date) -> list[Stand]:
    """Who counts just that for the fiscal years that share months with the calendar year of the
    claim, or the other way round; empty where neither side keeps fiscal years."""
    interval, period = question.interval, question.period
    if interval is None or interval.low is None or interval.high is None or period is None:
        return []
    others = _others_of(question, period)
    if not others or question.claim.measure not in (Measure.LEVEL, Measure.CHANGE):
        return []
    assert question.panel is not None  # without one there are no others
    assert question.subject is not None
    return [
        stand
        for other in others
        for stand in weigh.stands(
            question, held(question.panel, question.subject.at(other)).on(day)
        )
        if stand.stance in (Stance.YES, Stance.OLD)
        and not (stand.view.aside or stand.view.wider)
        and stand.firm
        and _fitting(stand).basis != LEVELS
    ]


def _others_of(question: Question, period: Period) -> list[Period]:
    """The years of the other kind, worked out once a panel and period."""
    if question.panel is None or period.months != 12:
        return []
    memo, key = question.panel.memo, ("other years", period)
    found: list[Period] | None = memo.get(key)
    if found is None:
        asked = question.panel.asked
        keeps = asked.reporter in FISCAL or asked.partner in FISCAL
        found = memo[key] = _others(question, period) if keeps else []
    return found


def _fitting(stand: Stand) -> Point:
    """The number that fits, of whatever vintage."""
    return stand.fitting or stand.point


def _others(question: Question, period: Period) -> list[Period]:
    """Years of the other kind that anybody keeps and that share at least a month."""
    calendar = period.first % 12 == 0
    every = {other for view in question.views for other in view.ledger.periods(view.flow)}
    return sorted(
        other
        for other in every
        if other.months == 12
        and (other.first % 12 == 0) is not calendar
        and other.overlaps(period)
        and (other.first if calendar else period.first) % 12 in _FIRST_MONTHS
    )


# Fiscal years of the economies in `FISCAL` begin in March, April or July.
_FIRST_MONTHS = (2, 3, 6)


def told(question: Question, stands: list[Stand]) -> str:
    """`true of FY2022-23 (98.51 billion USD on India's commerce ministry)`."""
    return f"true of {_when(stands[0])} ({_number(question, stands[0])})"


def fits(question: Question, stands: list[Stand]) -> str:
    """`it fits FY2022-23: 98.51 billion USD on India's commerce ministry`."""
    return f"it fits {_when(stands[0])}: {_number(question, stands[0])}"


def _when(stand: Stand) -> str:
    return reasons.span(_fitting(stand).reading.figure.period)


def _number(question: Question, stand: Stand) -> str:
    vintage = ", as first published" if stand.stance is Stance.OLD else ""
    return f"{sentences.worth(question, _fitting(stand))} {stand.view.label}{vintage}"
