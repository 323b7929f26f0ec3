"""A story against the figures: what they said of it then, and what they say now."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from communique.domain import (
    Claim,
    Evidence,
    Figure,
    Finding,
    Judgement,
    Measure,
    Modality,
    Period,
    Story,
    Verdict,
)
from communique.verdicts import choose, hints, missing, reasons, running, sentences, toward, weigh
from communique.verdicts.bench import Bench
from communique.verdicts.compare import Question
from communique.verdicts.weigh import Stand
from communique.verdicts.wording import DEFAULT, Wording, interval


def judge(
    story: Story,
    figures: Iterable[Figure] | Bench,
    *,
    then: date | None,
    now: date,
    wording: Wording = DEFAULT,
) -> Verdict:
    """Judge a story twice: with what was public on `then`, and with what is on `now`.

    Args:
        figures: those of `pairs_of(story)`; a `Bench` when many stories are judged.
        then: the report's day; None where it is unknown.
        now: today, or the day asked for.
    """
    bench = figures if isinstance(figures, Bench) else Bench(figures)
    question = ask(story.claim, bench, said=then, wording=wording)
    return Verdict(story, on(question, then) if then else None, on(question, now))


def ask(claim: Claim, bench: Bench, *, said: date | None, wording: Wording = DEFAULT) -> Question:
    """Make a claim ready: its interval, its months, its base, and who can answer."""
    period, base = _periods(claim)
    if period is None and claim.measure is Measure.RECORD and said is not None:
        period = Period.of_year(said.year)
    views = choose.views(claim, bench)
    question = Question(claim, interval(claim, wording), period, base, views, bench, wording, said)
    if claim.measure is Measure.RECORD and claim.period is None and period and said:
        return running.year_spoken_of(question, said)
    return question


def _periods(claim: Claim) -> tuple[Period | None, Period | None]:
    """The claim's period and base in whole months; growth over a span of years is from the
    first of them to the last."""
    period = choose.period_of(claim, claim.period)
    base = choose.period_of(claim, claim.base)
    if claim.measure is Measure.CHANGE and period and base is None and period.months >= 24:
        return Period(period.last - 11, 12), Period(period.first, 12)
    return period, base


def on(question: Question, day: date) -> Judgement:
    """What the figures known on one day say."""
    why = uncheckable(question, day)
    if why:
        return Judgement(day, Finding.NOT_CHECKABLE, why, interval=question.interval)
    if question.claim.measure is Measure.RANK or not question.views:
        return _none_held(question, day)
    if toward.is_goal(question):
        return _toward(question, day)
    if running.was_running(question):
        return _running(question, day)
    return _outcome(question, day)


# -- what cannot be checked ----------------------------------------------------------------


def uncheckable(question: Question, day: date) -> str:
    """Why a claim cannot be checked at all; empty when it can."""
    return next((why(question, day) for test, why in _REFUSALS if test(question)), "")


def _is_hypothetical(question: Question) -> bool:
    return question.claim.modality is Modality.HYPOTHETICAL


def _has_no_economy(question: Question) -> bool:
    return question.claim.reporter is None or question.claim.partner is None


def _has_no_number(question: Question) -> bool:
    claim = question.claim
    return claim.amount is None and claim.measure not in (Measure.RECORD, Measure.CHANGE)


def _has_no_period(question: Question) -> bool:
    return question.period is None and not toward.is_goal(question)


_REFUSALS: tuple[tuple[Callable[[Question], bool], Callable[[Question, date], str]], ...] = (
    (_is_hypothetical, lambda q, day: "it says what would be, not what is or will be"),
    (_has_no_economy, lambda q, day: "it names no pair of economies that statistics are kept for"),
    (_has_no_number, lambda q, day: "it gives no number"),
    (_has_no_period, lambda q, day: sentences.no_period(q, day)),
)


# -- ways to a judgement -----------------------------------------------------------------------


def _outcome(question: Question, day: date) -> Judgement:
    """By the figures of the period itself."""
    assert question.period is not None  # `uncheckable` saw to it
    found = weigh.stands(question, question.period, day)
    verdict = weigh.finding(question, found)
    if verdict is None and not question.period.complete_on(day):
        early = running.already(question, day)
        if early:
            return _judged(question, day, Finding.SUPPORTED, early)
    if verdict is None:
        return _not_yet(question, day, found)
    return _judged(question, day, verdict, found)


def _running(question: Question, day: date) -> Judgement:
    """Told of a period that was not over: by what had been counted of it so far."""
    assert question.period is not None
    outcome = _outcome(question, day)
    if question.claim.measure is Measure.RECORD and question.period.complete_on(day):
        return outcome
    so_far = running.stands(question, day)
    verdict = weigh.finding(question, so_far)
    if verdict is None or outcome.finding is Finding.SUPPORTED:
        return outcome
    if verdict is Finding.SUPPORTED or (
        running.decides(question) and outcome.finding is Finding.PENDING
    ):
        return _judged(question, day, verdict, so_far)
    return outcome


def _toward(question: Question, day: date) -> Judgement:
    """A goal, by its status."""
    goal = toward.goal_of(question)
    found = [
        stand
        for view in question.views
        if (stand := toward.stand_toward(question, goal, view, day)) is not None
    ]
    verdict = weigh.finding(question, found)
    if verdict is None:
        open_still = goal.deadline is None or not goal.deadline.complete_on(day)
        return _pending(question, day, goal) if open_still else _none_held(question, day)
    reason = sentences.goal(question, goal, found)
    told = weigh.evidence(toward.worth_showing(found))
    return Judgement(day, verdict, reason, told, question.interval, _sum(verdict, found))


def _judged(question: Question, day: date, verdict: Finding, found: list[Stand]) -> Judgement:
    if verdict is Finding.NO_FIGURES:
        return _soft_only(question, day, found)
    reason = sentences.SAID[verdict](question, found)
    if verdict in (Finding.CONTRADICTED, Finding.MIXED):
        reason += hints.sentence(question, found, verdict, day)
    return Judgement(
        day, verdict, reason, weigh.evidence(found), question.interval, _sum(verdict, found)
    )


def _sum(verdict: Finding, found: list[Stand]) -> str:
    """The sum behind the first deciding number that has one."""
    deciding = weigh.counted(found)
    if verdict is Finding.CONTRADICTED:
        deciding = [stand for stand in deciding if stand.firm]
    return next((stand.point.sum for stand in deciding if stand.point.sum), "")


def _soft_only(question: Question, day: date, found: list[Stand]) -> Judgement:
    """Nothing fits, and nothing firm is held: too early, or to be fetched."""
    later = question.period and weigh.finding(
        question, weigh.stands(question, question.period, date.max)
    )
    if later in (None, Finding.NO_FIGURES):
        return _none_held(question, day, found)
    reason = f"{missing.soft_words(question, found)} on {reasons.day(day)}; firm ones came later"
    return Judgement(day, Finding.PENDING, reason, weigh.evidence(found), question.interval)


def _not_yet(question: Question, day: date, found: list[Stand]) -> Judgement:
    """No number decides: too early, or not held."""
    assert question.period is not None
    later = weigh.finding(question, weigh.stands(question, question.period, date.max))
    if question.period.complete_on(day) and later is None:
        return _none_held(question, day, found)
    return _pending(question, day)


def _pending(question: Question, day: date, goal: toward.Goal | None = None) -> Judgement:
    known = running.latest(question, day)
    told = tuple(Evidence(reading.figure) for _, readings in known for reading in readings)
    reason = sentences.pending(question, goal, known, day)
    return Judgement(day, Finding.PENDING, reason, told, question.interval)


def _none_held(question: Question, day: date, found: Iterable[Stand] = ()) -> Judgement:
    held = weigh.evidence(found)
    reason = missing.sentence(question, list(found))
    return Judgement(day, Finding.NO_FIGURES, reason, held, question.interval)
