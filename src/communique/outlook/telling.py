"""The status of a target in one sentence about numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from communique.domain import Status
from communique.domain.target import Attainment, Pace, TargetStatus
from communique.outlook.pace import Newest
from communique.verdicts import missing, reaching, reasons, sentences, weigh
from communique.verdicts.compare import Question, Stance
from communique.verdicts.reaching import Goal
from communique.verdicts.weigh import Stand, Weighed

MOST = 2  # series told in one sentence; the figures show all


@dataclass(frozen=True, slots=True)
class Heard:
    """A status without its reason, and all that led to it.

    shown  what progress is measured by
    near  ledgers by the year nearest to the deadline, where those are all that is held
    """

    status: TargetStatus
    question: Question
    goal: Goal
    found: Weighed
    shown: Newest | None
    near: Sequence[Stand] = ()

    @property
    def due(self) -> str:
        """The deadline in words."""
        return reasons.span(self.goal.deadline) if self.goal.deadline else ""

    @property
    def is_over(self) -> bool:
        """Whether the deadline has passed."""
        deadline = self.goal.deadline
        return deadline is not None and deadline.complete_on(self.status.as_of)


def reason(heard: Heard) -> str:
    """Why the status is what it is."""
    parts = _REASONS[heard.status.attainment](heard)
    return "; ".join(part for part in parts if part)


def _met(heard: Heard) -> Iterator[str]:
    yield f"{_when(heard.status)}{_early(heard)}"
    yield _series(heard, heard.found.counted)
    yield _fell_again(heard)
    yield _not_counted_there(heard)


def _missed(heard: Heard) -> Iterator[str]:
    status = heard.status
    yield f"not reached by {heard.due}"
    yield _series(heard, heard.found.counted)
    if status.missed_by is not None:
        share = reasons.number(round(status.missed_by / status.target.level * 100, 1))
        yield f"{reasons.money(status.missed_by, status.target.unit)} short, {share}% of the level"
    if status.reached_late:
        yield f"first reached later, in {reasons.span(status.reached_late)}"


def _pending(heard: Heard) -> Iterator[str]:
    yield f"figures for {heard.due} are not out" if heard.is_over else f"due {heard.due}"
    yield _so_far(heard)
    yield from _of_pace(heard)
    yield _soft(heard)


def _open(heard: Heard) -> Iterator[str]:
    yield "no deadline was given"
    if heard.status.first_met:
        yield _when(heard.status)
        yield _series(heard, heard.found.counted)
    else:
        yield _so_far(heard) or _none_held(heard)
        yield from _of_pace(heard)
        yield _soft(heard)


def _depends(heard: Heard) -> Iterator[str]:
    counted = heard.found.counted
    fitting = [stand for stand in counted if stand.stance is Stance.YES]
    fitting = fitting or weigh.wider_fits(heard.found.found)
    failing = [stand for stand in counted if stand.stance is not Stance.YES]
    yield f"reached: {_series(heard, fitting)}"
    yield f"not reached: {_series(heard, failing)}"
    yield f"it depends on {weigh.axis(fitting, failing)}"


def _no_figures(heard: Heard) -> Iterator[str]:
    if heard.near:
        yield _none_held(heard)
        yield f"below the level in the nearest years held: {_series(heard, heard.near)}"
    elif heard.status.leaning is not None:
        yield _soft(heard)
    else:
        yield "" if heard.is_over else f"due {heard.due}"
        yield _none_held(heard)
        yield _held_instead(heard)
    yield f"to get it: `{_command(heard)}`"


_REASONS: dict[Attainment, Callable[[Heard], Iterator[str]]] = {
    Attainment.MET: _met,
    Attainment.MISSED: _missed,
    Attainment.PENDING: _pending,
    Attainment.OPEN_ENDED: _open,
    Attainment.DEPENDS: _depends,
    Attainment.NO_FIGURES: _no_figures,
}


# -- when ----------------------------------------------------------------------------------


def _when(status: TargetStatus) -> str:
    """`first reached in 2018`; by 2018, where the years before are not held."""
    if status.first_met is None:
        return ""
    by, year = status.first_met_by, status.first_met
    if by is not None and by.months < year.months:
        return f"first reached within {reasons.span(by)}"
    if status.first_is_latest:
        return f"reached by {reasons.span(year)}, the year before is not held"
    return f"first reached in {reasons.span(year)}"


def _early(heard: Heard) -> str:
    """`, 13 months early (due 2024)`, or in whole years where only those are held."""
    months, least = heard.status.months_early, heard.status.first_is_latest
    if months is None:
        return ""
    due = f" (due {heard.due})"
    if months <= 0:
        return f", {'in time' if least else 'on its date'}{due}"
    words = f"{'at least ' if least else ''}{_length(months, heard.status.early_in)} early{due}"
    return f", {words}"


def _length(months: int, counted_in: str | None) -> str:
    if counted_in == "years" and months % 12 == 0:
        return _counted(months // 12, "year")
    return _counted(months, "month")


def _counted(count: int, word: str) -> str:
    return f"{count} {word}{'' if count == 1 else 's'}"


def _fell_again(heard: Heard) -> str:
    """Reached before its date, and below it again in the year of the date."""
    for stand in heard.found.counted:
        end = reaching.at_the_end(heard.goal, stand.view, heard.status.as_of)
        if end is not None and end.firm and end.value < heard.status.target.level:
            value = reasons.money(end.value, heard.status.target.unit)
            return f"below it again in {reasons.span(end.period)}: {value} {stand.view.label}"
    return ""


def _not_counted_there(heard: Heard) -> str:
    """The other side's own count, where it was below just before, and ends there."""
    sides = {stand.view.side for stand in heard.found.counted}
    below = [
        stand
        for stand in heard.found.found
        if stand.view.side not in sides and _ends_below(heard, stand)
    ]
    return f"the other side's newest count held: {_series(heard, below[:1])}" if below else ""


def _ends_below(heard: Heard, stand: Stand) -> bool:
    reading, first = stand.point.reading, heard.status.first_met
    if first is None or stand.view.wider or not reading.firm or reading.period.months != 12:
        return False
    lately = first.year - 2 <= reading.period.year < first.year
    return lately and reading.value < heard.status.target.level


# -- how far ---------------------------------------------------------------------------------


def _so_far(heard: Heard) -> str:
    """`at 76% of the level, 228.105 billion USD in 2025 on China's customs`."""
    status, shown = heard.status, heard.shown
    if status.progress is None or shown is None:
        return ""
    reading, label = shown.reading, shown.view.label
    share = reasons.number(round(status.progress * 100, 1))
    value = reasons.money(reading.value, status.target.unit)
    over = "more than " if reading.status is Status.FLOOR else ""
    soft = "" if reading.firm else f" ({reading.status})"
    when = reasons.span(reading.period)
    return f"at {share}% of the level, {over}{value} in {when} {label}{soft}"


def _of_pace(heard: Heard) -> Iterator[str]:
    pace = heard.status.pace
    if pace is None:
        return
    if pace.months_ahead is not None:
        yield _ahead(pace.months_ahead)
    yield _growth(pace, required=not heard.is_over)


def _growth(pace: Pace, *, required: bool) -> str:
    since = f"{reasons.percent(pace.growth)} a year since {reasons.span(pace.base_period)}"
    if pace.required is None or not required:
        return since
    return f"{since}, {reasons.percent(pace.required)} a year still needed"


def _ahead(months: int) -> str:
    if months == 0:
        return "on the constant-growth path"
    word = "ahead of" if months > 0 else "behind"
    return f"{_counted(abs(months), 'month')} {word} the constant-growth path"


# -- whose figures ---------------------------------------------------------------------------


def _series(heard: Heard, stands: Sequence[Stand]) -> str:
    told = [sentences.told_by(heard.question, stand, full=True) for stand in stands[:MOST]]
    if len(stands) > MOST:
        return f"{', '.join(told)} and {len(stands) - MOST} more"
    return reasons.listed(told) if told else ""


def _soft(heard: Heard) -> str:
    if heard.status.leaning is None:
        return ""
    word = _LEANINGS[heard.status.leaning]
    return f"{word} by rounded or quoted figures alone: {_series(heard, heard.found.counted)}"


_LEANINGS = {
    Attainment.MET: "reached",
    Attainment.MISSED: "not reached",
    Attainment.DEPENDS: "reached and not reached",
}


def _none_held(heard: Heard) -> str:
    target = heard.status.target
    of = f" of {target.product or target.coverage}" if target.definition else ""
    when = f" for {heard.due}" if heard.is_over else ""
    firm = "exact figure" if heard.found.found else "figure"
    return (
        f"no {firm} of {target.reporter}–{target.partner} {target.flow}{of}"
        f" in {target.unit} is held{when}"
    )


def _held_instead(heard: Heard) -> str:
    """The newest of what is held, where nothing of the year that counts is."""
    silent = [stand for stand in heard.found.found if stand.stance is Stance.SILENT]
    newest = sorted(silent, key=lambda stand: -stand.point.reading.period.last)
    return f"held is {_series(heard, newest[:MOST])}" if newest else ""


def _command(heard: Heard) -> str:
    """The command that brings figures; of a year that is not over there are none yet."""
    question = heard.question
    return missing.command(question if heard.is_over else replace(question, subject=None))
