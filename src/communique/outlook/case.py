"""One target on one day: what the ledgers make of it, and when it was first reached."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from communique.domain import Period
from communique.domain.target import Target
from communique.outlook import pace
from communique.verdicts import reaching
from communique.verdicts.choose import View
from communique.verdicts.compare import Question, Stance
from communique.verdicts.reaching import Goal
from communique.verdicts.readings import Reading, best
from communique.verdicts.weigh import Stand, Weighed

NEAR = 3  # years from the deadline within which a figure speaks, without deciding


@dataclass(frozen=True)
class Case:
    """One target on one day, with what the ledgers make of it."""

    target: Target
    question: Question
    day: date

    @cached_property
    def goal(self) -> Goal:
        """What is to be reached, of the target itself rather than of a claim's words."""
        one = self.target
        deadline = one.deadline.of(one.reporter) if one.deadline else None
        return Goal(deadline, None, None, one.level, one.said, one, summed=one.summed)

    @cached_property
    def found(self) -> Weighed:
        """Every ledger's stand, and what they make together."""
        return reaching.weighed(self.question, self.goal, self.day)

    @cached_property
    def newest(self) -> pace.Newest | None:
        """The newest twelve months held."""
        return pace.newest(self.question.views, self.day)

    @cached_property
    def shown(self) -> pace.Newest | None:
        """What progress is measured by: the newest twelve months; once its date has passed,
        the last year of it, or else the year that reached the level."""
        if not self.is_over:
            return self.newest
        ends = [
            pace.Newest(view, reading)
            for view in self.question.views
            if (reading := reaching.at_the_end(self.goal, view, self.day)) is not None
        ]
        if ends:
            return pace.preferred(ends)
        return pace.Newest(self.reached.view, self.reached.reading) if self.reached else None

    @cached_property
    def near(self) -> tuple[Stand, ...]:
        """Where nothing is held of the last year: the nearest years, if all are below."""
        return _below_nearby(self) if self.is_over and not self.found.counted else ()

    @cached_property
    def reached(self) -> First | None:
        """When the level was first reached, by the earliest of the exact series."""
        return _first(self)

    @property
    def reached_late(self) -> Period | None:
        """When it was reached after all."""
        return _late(self)

    @property
    def is_over(self) -> bool:
        """Whether its date has passed."""
        return self.goal.deadline is not None and self.goal.deadline.complete_on(self.day)

    @property
    def is_firm(self) -> bool:
        """Whether an exact figure is among those that decide."""
        return any(stand.firm for stand in self.found.counted)


# -- when it was reached, or not -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class First:
    """When the level was first reached: the year, and the months of it where they tell.

    exact  the year before is held, and below; else it may have been reached earlier
    """

    period: Period
    by: Reading | None
    reading: Reading
    view: View
    exact: bool

    @property
    def last(self) -> int:
        """The month by which it was reached."""
        return (self.by.period if self.by else self.period.of(self.view.side)).last


def _first(case: Case) -> First | None:
    """The earliest on any firm series; None where only soft figures reach it, or none."""
    every = [
        reached
        for stand in case.found.counted
        if stand.firm and stand.stance is Stance.YES
        if (reached := _first_on(case, stand)) is not None
    ]
    return min(every, key=lambda one: (one.last, not one.exact), default=None)


def _first_on(case: Case, stand: Stand) -> First | None:
    reading = reaching.first_reached(case.goal, stand.view, case.target.level, case.day)
    if reading is None:
        return None
    by = reaching.reached_by(case.goal, stand.view, reading, case.day)
    year = reading.period
    if case.goal.summed is None and not year.fiscal:
        year = Period(year.first, 12)
    return First(year, by, reading, stand.view, exact=_was_below(case, year))


def _was_below(case: Case, year: Period) -> bool:
    """Whether no earlier year counts, or the one before is held on an exact figure."""
    before, since = year.year_before(), case.goal.since
    if case.goal.summed is not None or (since is not None and before.ends < since):
        return True
    readings = (
        best(view.ledger.levels(view.flow, before.of(view.side), case.day))
        for view in case.question.views
        if not view.wider
    )
    return any(reading is not None and reading.firm for reading in readings)


def _late(case: Case) -> Period | None:
    """When it was first reached after all, on a firm series."""
    readings = (
        reaching.first_reached(case.goal, stand.view, case.target.level, case.day)
        for stand in case.found.counted
        if stand.firm
    )
    return min((r.period for r in readings if r is not None and r.firm), default=None)


def _below_nearby(case: Case) -> tuple[Stand, ...]:
    """The years nearest to the deadline, if all of them are below the level, and one of
    them comes after it: trade that was growing before it tells nothing."""
    held = [
        reaching.stand_by(view, reading)
        for view in case.question.views
        if not view.wider
        for year in reaching.years(view, case.goal.since)
        if _is_near(case, year) and (reading := best(view.ledger.levels(view.flow, year, case.day)))
    ]
    below = all(stand.point.value < case.target.level for stand in held)
    if not below or not any(_is_after(case, stand.point.reading.period) for stand in held):
        return ()
    return tuple(sorted(held, key=lambda stand: _distance(case, stand.point.reading.period)))


def _is_near(case: Case, year: Period) -> bool:
    return case.goal.summed is None and _distance(case, year) <= NEAR * 12


def _is_after(case: Case, year: Period) -> bool:
    return case.goal.deadline is not None and year.last > case.goal.deadline.last


def _distance(case: Case, year: Period) -> int:
    assert case.goal.deadline is not None  # without one nothing is missed
    return abs(case.goal.deadline.last - year.last)
