"""A story against the figures: what they said of it then, and what they say now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from functools import partial

from communique.domain import (
    WORLD,
    Claim,
    Direction,
    Evidence,
    Figure,
    Finding,
    Judgement,
    Measure,
    Modality,
    Period,
    Schedule,
    Story,
    Verdict,
)
from communique.verdicts import (
    choose,
    converted,
    hints,
    missing,
    reaching,
    reasons,
    records,
    running,
    sentences,
    toward,
    weigh,
    years,
)
from communique.verdicts.bench import Bench
from communique.verdicts.compare import Question, Stance
from communique.verdicts.held import Subject
from communique.verdicts.surroundings import NOTHING, Surroundings
from communique.verdicts.weigh import Stand, Weighed
from communique.verdicts.wording import DEFAULT, Wording, interval, ranks_some, says

# A year after a period, offices have told what it came to: that nothing is held is a gap here.
LONG_OVER = timedelta(365)


def judge(
    story: Story,
    figures: Iterable[Figure] | Bench,
    *,
    then: date | None,
    now: date,
    wording: Wording = DEFAULT,
    around: Surroundings = NOTHING,
) -> Verdict:
    """Judge a story twice: with what was public on `then`, and with what is on `now`.

    Args:
        figures: those of `pairs_of(story)`; a `Bench` when many stories are judged.
        then: the report's day; None where it is unknown.
        now: today, or the day asked for.
        wording: what each wording leaves open; see `Wording.from_file`.
        around: what the words beside the claim say of it.
    """
    bench = figures if isinstance(figures, Bench) else Bench(figures)
    question = ask(story.claim, bench, said=then, wording=wording, around=around)
    answer = way_of(question)
    return Verdict(story, answer(question, then) if then else None, answer(question, now))


def ask(
    claim: Claim,
    bench: Bench,
    *,
    said: date | None,
    wording: Wording = DEFAULT,
    around: Surroundings = NOTHING,
) -> Question:
    """Make a claim ready: its interval, its months, its base, and who can answer."""
    if around.base is not None:
        claim = replace(claim, base=around.base)
    period, base = _periods(claim)
    if period is None and around.years and said is not None:
        period = Period.of_year(said.year - 1)  # "over the past decade": up to the last whole year
        base = period.shift(-12 * around.years)
    if _is_since(claim, period, base) and said is not None:
        period = Period.of_year(said.year - 1)  # "have risen eightfold since 2010"
    unsaid = period is None and said is not None and claim.measure in _OF_THE_LATEST
    if unsaid and said is not None:
        period = Period.of_year(said.year)
    subject = None
    if period is not None:
        subject = _subject(claim, period, base, around.mark)
    panel = choose.panel_of(claim, bench, around.currency, around.side)
    question = Question(
        claim, interval(claim, wording), subject, base, panel, wording, said, around.so_far
    )
    return running.year_spoken_of(question, said) if unsaid and said is not None else question


def _is_since(claim: Claim, period: Period | None, base: Period | None) -> bool:
    """Whether growth is told from a year on, without saying to when."""
    return claim.measure is Measure.CHANGE and period is None and base is not None and base.is_year


def _subject(claim: Claim, period: Period, base: Period | None, mark: Decimal | None) -> Subject:
    """What is asked of every ledger; of a record also how far back, and beyond which line."""
    if claim.measure is not Measure.RECORD:
        return Subject(claim.measure, period, base)
    since, back = claim.since, records.years_back(claim.quote)
    if since is None and back is not None:
        since = period.shift(-12 * back)
    if says("firsts", claim.quote):
        signed = claim.of is Measure.CHANGE or claim.flow.is_balance
        mark = Decimal(0) if mark is None and signed else mark
    else:
        mark = None
    return Subject(
        claim.measure, period, base, claim.of, since, claim.direction is Direction.LOW, mark
    )


# Told without a period, these are of the latest year there is.
_OF_THE_LATEST = (Measure.RECORD, Measure.RANK)


def _periods(claim: Claim) -> tuple[Period | None, Period | None]:
    """The claim's period and base in whole months; growth over a span of years is from the
    first of them to the last."""
    period = choose.period_of(claim, claim.period)
    base = choose.period_of(claim, claim.base)
    if claim.measure is Measure.CHANGE and period and period.months >= 24:
        first = Period(period.first, 12)
        if base in (None, first):
            return Period(period.last - 11, 12), first
    return period, base


Answer = Callable[[Question, date], Judgement]


def way_of(question: Question) -> Answer:
    """How a claim is judged, whatever the day."""
    why = _refusal(question)
    if why is not None:
        return partial(_refused, why)
    if not question.views:
        return _nothing_held
    if toward.is_goal(question):
        return _toward
    return _running if running.was_running(question) else _outcome


# -- what cannot be checked ----------------------------------------------------------------


Why = Callable[[Question, date], str]


def _refusal(question: Question) -> Why | None:
    """Why a claim cannot be checked at all."""
    claim = question.claim
    if claim.modality is Modality.HYPOTHETICAL:
        return lambda question, day: "it says what would be, not what is or will be"
    if question.panel is None:
        return lambda question, day: "it names no pair of economies that statistics are kept for"
    if claim.amount is None and claim.measure not in (Measure.RECORD, Measure.CHANGE):
        return lambda question, day: "it gives no number"
    if question.subject is None and not toward.is_goal(question):
        return sentences.no_period
    if claim.measure is Measure.RANK and ranks_some(claim.quote):
        return lambda question, day: "it ranks among some only, and no figure says among which"
    if claim.measure is Measure.SHARE and _is_of_another_whole(claim):
        return lambda question, day: "it is a share of what trade figures do not give, such as GDP"
    return None


def _is_of_another_whole(claim: Claim) -> bool:
    """Exports in percent of GDP, imports in percent of what is consumed."""
    whole = claim.partner == WORLD and claim.product is None
    return whole or says("uses", claim.quote)


def _refused(why: Why, question: Question, day: date) -> Judgement:
    return Judgement(day, Finding.NOT_CHECKABLE, why(question, day), interval=question.interval)


# -- ways to a judgement -----------------------------------------------------------------------


def _outcome(question: Question, day: date) -> Judgement:
    """By the figures of the period itself."""
    assert question.period is not None  # the refusals saw to it
    found = weigh.on(question, question.period, day)
    if found.finding is Finding.CONTRADICTED and (perhaps := _perhaps_out(question, day)):
        reason = missing.perhaps_out(question, perhaps, day)
        told = (*weigh.evidence(Weighed([perhaps], (), None)), *weigh.evidence(found))
        return Judgement(day, Finding.NO_FIGURES, reason, told, question.interval)
    if found.finding is not None:
        return _judged(question, day, found)
    if found.finding is None and question.claim.schedule is Schedule.AHEAD:
        goal = _toward(question, day)  # "a year ahead of the 2005 deadline": in whatever year
        if goal.finding in _FITS:
            return goal
    if not question.period.complete_on(day):
        early = running.already(question, day)
        if early:
            return _judged(question, day, weigh.weighed(question, early))
    return _not_yet(question, day, found)


def _perhaps_out(question: Question, day: date) -> Stand | None:
    """A number that bears the claim out and may have been out on the day: of its release only
    the year or the month is known."""
    assert question.period is not None
    later = weigh.on(question, question.period, date(day.year, 12, 31))
    for stand in later.counted:
        vintage = stand.point.reading.figure.origin.vintage
        fits = stand.stance is Stance.YES and stand.firm and not stand.view.aside
        if fits and vintage is not None and vintage.first <= day < vintage.day:
            return stand
    return None


def _running(question: Question, day: date) -> Judgement:
    """Told of a period that was not over: by what had been counted of it so far."""
    assert question.period is not None
    if question.so_far:
        return _so_far(question, day)
    outcome = _outcome(question, day)
    if question.claim.measure is Measure.RECORD and question.period.complete_on(day):
        return outcome
    so_far = weigh.weighed(question, running.stands(question, day))
    if so_far.finding is None or outcome.finding is Finding.SUPPORTED:
        return outcome
    if so_far.finding in _FITS or (
        running.decides(question, so_far) and outcome.finding is Finding.PENDING
    ):
        return _judged(question, day, so_far)
    return outcome


def _so_far(question: Question, day: date) -> Judgement:
    """Told of the months so far in so many words: what the year came to later says nothing."""
    assert question.period is not None
    found = weigh.weighed(question, running.stands(question, day))
    if found.finding is not None and (found.finding in _FITS or running.reaches(question, found)):
        return _judged(question, day, found)
    if question.period.complete_on(day):
        return _none_held(question, day, found.found)
    return _pending(question, day)


_FITS = (Finding.SUPPORTED, Finding.MIXED)


def _toward(question: Question, day: date) -> Judgement:
    """A goal, by its status."""
    goal = toward.goal_of(question)
    found = reaching.weighed(question, goal, day)
    if found.finding is None:
        return _open(question, goal, day)
    reason = sentences.goal(question, goal, found)
    shown = found._replace(found=toward.worth_showing(found.found))
    told = weigh.evidence(shown)
    return Judgement(day, found.finding, reason, told, question.interval, _sum(found))


def _open(question: Question, goal: reaching.Goal, day: date) -> Judgement:
    """A goal on which nothing held decides: open until its day, or for ever without one."""
    over = goal.deadline is not None and goal.deadline.complete_on(day)
    if over or (goal.deadline is None and not running.latest(question, day)):
        return _none_held(question, day)
    return _pending(question, day, goal)


def _judged(question: Question, day: date, found: Weighed) -> Judgement:
    finding = found.finding
    assert finding is not None  # the callers saw to it
    if finding in _NO and (others := years.in_another_year(question, day)):
        return _of_another_year(question, day, found, others)
    if finding is Finding.NO_FIGURES:
        return _undecided(question, day, found)
    reason, told, how = _told(question, found)
    if finding is Finding.CONTRADICTED:
        reason += hints.of_contradicted(question, found, day)
    elif finding is Finding.MIXED:
        reason += hints.of_mixed(question, found, day)
    return Judgement(day, finding, reason, told, question.interval, how)


_NO = (Finding.CONTRADICTED, Finding.NO_FIGURES)


def _of_another_year(
    question: Question, day: date, found: Weighed, others: list[Stand]
) -> Judgement:
    """True of a fiscal year that is told as a calendar year, or the other way round."""
    failing = sentences.nearest(question, found.counted)[0]
    number = sentences.worth(question, failing.point)
    year = reasons.span(failing.point.reading.figure.period)
    not_of = f"not of {year} ({number} {failing.view.label})"
    reason = f"{years.told(question, others)}, {not_of}; it depends on whether a {_YEARS}"
    told = (*weigh.evidence(Weighed(others, others, None)), *weigh.evidence(found))
    return Judgement(day, Finding.MIXED, reason, told, question.interval, _sum(found))


_YEARS = "calendar or a fiscal year is meant"


def _told(question: Question, found: Weighed) -> tuple[str, tuple[Evidence, ...], str]:
    """Reason, evidence and sum; the same on both days where nothing came out in between."""
    key = ("told", id(found))
    if key not in question.memo:
        assert found.finding is not None
        reason = sentences.SAID[found.finding](question, found)
        question.memo[key] = found, (reason, weigh.evidence(found), _sum(found))
    told: tuple[str, tuple[Evidence, ...], str] = question.memo[key][1]
    return told


def _sum(found: Weighed) -> str:
    """The sum behind the first deciding number that has one."""
    contradicted = found.finding is Finding.CONTRADICTED
    for stand in found.counted:
        if stand.point.sum and (stand.firm or not contradicted):
            return stand.point.sum
    return ""


def _undecided(question: Question, day: date, found: Weighed) -> Judgement:
    """Nothing fits, and nothing that may contradict is held: too early, or to be fetched."""
    assert question.period is not None
    later = weigh.on(question, question.period, date.max).finding
    if later in (None, Finding.NO_FIGURES):
        return _none_held(question, day, found.found)
    reason = (
        f"{missing.undecided(question, found.found)} on {reasons.day(day)}; firm ones came later"
    )
    return Judgement(day, Finding.PENDING, reason, weigh.evidence(found), question.interval)


def _not_yet(question: Question, day: date, found: Weighed) -> Judgement:
    """No number decides: too early, not held, or only held as published later."""
    period = question.period
    assert period is not None
    if not period.complete_on(day):
        return _pending(question, day)
    later = weigh.on(question, period, date.max)
    if later.finding is None:
        return _none_held(question, day, found.found)
    if period.ends + LONG_OVER >= day:
        return _pending(question, day)
    first = min(stand.point.reading.day for stand in later.counted)
    reason = missing.not_by_then(question, day, first)
    return Judgement(day, Finding.NO_FIGURES, reason, (), question.interval)


def _pending(question: Question, day: date, goal: reaching.Goal | None = None) -> Judgement:
    known = running.latest(question, day)
    told = tuple(Evidence(reading.figure) for _, readings in known for reading in readings)
    reason = sentences.pending(question, goal, known, day)
    return Judgement(day, Finding.PENDING, reason, told, question.interval)


def _nothing_held(question: Question, day: date) -> Judgement:
    """Nobody counts it among what is held; what lies ahead nobody could have counted."""
    period = question.period
    told_of_now = running.was_running(question)
    if period is not None and not period.complete_on(day) and not told_of_now:
        return _pending(question, day)
    return _none_held(question, day)


def _none_held(question: Question, day: date, found: Sequence[Stand] = ()) -> Judgement:
    inform = converted.in_claims_currency(question, day)
    told = (*weigh.evidence(Weighed(found, (), None)), *converted.evidence(inform))
    reason = missing.sentence(question, found, day, also=converted.told(question, inform))
    return Judgement(day, Finding.NO_FIGURES, reason, told, question.interval)
