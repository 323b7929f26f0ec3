"""The outlook of pending verdicts: how likely it is that the statement turns out to be so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from math import log

from communique.domain import (
    Claim,
    Finding,
    Measure,
    Period,
    Schedule,
    Series,
    Verdict,
)
from communique.domain.amounts import PERCENT, TIMES
from communique.domain.prospect import Prospect
from communique.domain.verdict import Interval
from communique.outlook.annual import years_ahead
from communique.outlook.pool import pool_on
from communique.outlook.reaching import HORIZON, Level, hints_for, one_a_side, tracks_for
from communique.outlook.spread import Paths, Spread
from communique.outlook.tracks import Track
from communique.verdicts import Bench, toward
from communique.verdicts.choose import Asked, currency_said, named_source
from communique.verdicts.compare import Question
from communique.verdicts.judge import ask
from communique.verdicts.reaching import Goal

FOUR_IN_FIVE = 0.8
DIGITS = 4
USUAL_CURRENCY = "USD"


def with_outlook(verdict: Verdict, bench: Bench) -> Verdict:
    """The verdict with the outlook of the day on which it is pending: now, else then."""
    said = verdict.then.as_of if verdict.then else None
    for judgement in filter(None, (verdict.now, verdict.then)):
        if judgement.finding is Finding.PENDING:
            question = ask(verdict.story.claim, bench, said=said)
            return replace(verdict, outlook=prospect(question, bench, judgement.as_of))
    return verdict


def prospect(question: Question, bench: Bench, day: date) -> Prospect | None:
    """How likely it is; None where it is not about whole years, or no series says anything."""
    claim = question.claim
    if claim.flow.is_balance or claim.measure not in (Measure.LEVEL, Measure.CHANGE):
        return None
    if claim.reporter is None or claim.partner is None:
        return None
    if toward.is_goal(question):
        return _of_goal(question, bench, day)
    period, interval = question.period, question.interval
    if period is None or period.months != 12 or interval is None:
        return None
    return _of_outcome(question, bench, day, period, interval)


# -- goals: reached by a deadline ------------------------------------------------------------


def _of_goal(question: Question, bench: Bench, day: date) -> Prospect | None:
    goal = toward.goal_of(question)
    if goal.level is None or (goal.deadline is not None and goal.deadline.months < 12):
        return None
    claim = question.claim
    money = claim.amount is not None and claim.amount.is_money
    currency = claim.amount.unit if claim.amount and money else _target_currency(goal)
    due = _due(claim, goal.deadline)
    for track, paths in _forecasts(claim, bench, day, currency, due):
        years = [year for year in paths.periods if due is None or year.last <= due.last]
        if years:
            chance = paths.reached(float(goal.level))[len(years) - 1]
            late = claim.schedule is Schedule.BEHIND
            spread = paths.spread(years[-1]) if due else None
            said = 1 - chance if late else chance
            return _prospect(track, day, said, due and years[-1], spread, currency, _as_money)
    return None


def _due(claim: Claim, deadline: Period | None) -> Period | None:
    """Ahead of schedule is a year before it is due."""
    ahead = claim.schedule is Schedule.AHEAD
    return deadline.year_before() if deadline and ahead else deadline


def _target_currency(goal: Goal) -> str:
    return goal.target.unit if goal.target else USUAL_CURRENCY


# -- outcomes: a year's level or growth ------------------------------------------------------


def _of_outcome(
    question: Question, bench: Bench, day: date, period: Period, interval: Interval
) -> Prospect | None:
    claim = question.claim
    if claim.measure is Measure.LEVEL:
        if claim.amount is None or not claim.amount.is_money:
            return None
        for track, paths in _forecasts(claim, bench, day, claim.amount.unit, period):
            if period in paths.periods:
                spread = paths.spread(period)
                chance = spread.between(_float(interval.low), _float(interval.high))
                unit = claim.amount.unit
                return _prospect(track, day, chance, period, spread, unit, _as_money)
        return None
    if interval.unit not in (PERCENT, TIMES):
        return None
    return _of_growth(question, bench, day, period, interval)


def _of_growth(
    question: Question, bench: Bench, day: date, period: Period, interval: Interval
) -> Prospect | None:
    claim = question.claim
    base = question.base or period.year_before()
    currency = currency_said(claim.quote) or USUAL_CURRENCY
    for track, paths in _forecasts(claim, bench, day, currency, period):
        spread = _ratio(track, paths, period, base)
        if spread is None:
            continue
        low, high = (_as_ratio(end, interval.unit) for end in (interval.low, interval.high))
        shown = _as_times if interval.unit == TIMES else _as_growth
        chance = spread.between(low, high)
        return _prospect(track, day, chance, period, spread, interval.unit, shown)
    return None


def _ratio(track: Track, paths: Paths, period: Period, base: Period) -> Spread | None:
    """A year to come against one that is known or is to come, too."""
    if period not in paths.periods:
        return None
    at = paths.periods.index(period)
    middle, variance = float(paths.middles[at]), float(paths.ties[at, at])
    if base in paths.periods:
        before = paths.periods.index(base)
        middle -= float(paths.middles[before])
        variance += float(paths.ties[before, before] - 2 * paths.ties[at, before])
        return Spread(middle, max(variance, 1e-12) ** 0.5, paths.tails)
    known = next((point.value for point in track.years if point.period == base), None)
    return Spread(middle - log(known), variance**0.5, paths.tails) if known else None


def _as_ratio(end: Decimal | None, unit: str) -> float | None:
    """An end of the interval, signed as growth is, as a multiple of the base: -5% is 0.95."""
    if end is None:
        return None
    return float(end) if unit == TIMES else 1 + float(end) / 100


# -- shared ----------------------------------------------------------------------------------


def _forecasts(
    claim: Claim, bench: Bench, day: date, currency: str, due: Period | None
) -> Iterator[tuple[Track, Paths]]:
    """The next years by each side's best series, the best of all first."""
    assert claim.reporter is not None  # callers looked
    assert claim.partner is not None
    inner = claim.reporter == claim.partner
    asked = Asked(
        claim.reporter, claim.partner, claim.flow, claim.product, inner, currency,
        named_source(claim),
    )  # fmt: skip
    level = Level(claim.reporter, claim.partner, claim.flow, Decimal(1), currency, due)
    every = list(tracks_for(bench, asked, day))
    pool = pool_on(day)
    for track in one_a_side(every, level):
        hints = hints_for(track, every, pool)
        yield track, years_ahead(track, pool, count=HORIZON, hints=hints)


def _prospect(
    track: Track,
    day: date,
    chance: float,
    period: Period | None,
    spread: Spread | None,
    unit: str,
    shown: Callable[[float], Decimal],
) -> Prospect:
    account = track.account
    series = Series(
        account.source, account.reporter, account.partner, track.flow, account.currency,
        account.product, account.coverage,
    )  # fmt: skip
    ends = [spread.at(0.5), *spread.band(FOUR_IN_FIVE)] if spread else []
    median, low, high = (shown(end) for end in ends) if ends else (None, None, None)
    return Prospect(day, chance, period, median, low, high, unit, series, track.figures)


def _as_money(value: float) -> Decimal:
    whole = Decimal(round(value))
    return Decimal(int(round(whole, DIGITS - 1 - whole.adjusted()))) if whole else whole


def _as_growth(ratio: float) -> Decimal:
    return round(Decimal(ratio * 100 - 100), 1)


def _as_times(ratio: float) -> Decimal:
    return round(Decimal(ratio), 2)


def _float(end: Decimal | None) -> float | None:
    return None if end is None else float(end)


def outlooks(verdicts: Iterable[Verdict], bench: Bench) -> list[Verdict]:
    """Every verdict, the pending ones with their outlook."""
    return [with_outlook(verdict, bench) for verdict in verdicts]
