"""No figures: what is missing, and the command that would bring it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from communique.domain import WORLD, Claim, Coverage, Measure, Period, Status
from communique.domain.amounts import QUANTITY_UNITS
from communique.figures import offices
from communique.figures.sources.choice import ALL, Choice, choice
from communique.verdicts import goods, hints, mirrors, reasons, sentences
from communique.verdicts.choose import COVERAGES
from communique.verdicts.compare import Question
from communique.verdicts.weigh import Stand

OWN_ROWS = "communique figures import csv FILE"
YEARS_OF_A_RECORD = 10


def sentence(question: Question, found: Sequence[Stand], day: date, *, also: str = "") -> str:
    """What is not held, what the number fits instead, and how to get what is missing."""
    fits = hints.of_missing(question, found, day)
    return f"{_what(question, found)}{also}{fits}; to get it: `{command(question)}`"


def command(question: Question) -> str:
    """The command that fetches what this claim needs, or takes it from the user's own rows."""
    found = None if _needs_own_rows(question) else _choice(question)
    if found is None:
        return OWN_ROWS
    return " ".join([found.words(), *_periods(question)])


def _choice(question: Question) -> Choice | None:
    """Whom to ask; None where no office that can be asked has it."""
    claim, period = question.claim, question.period
    if question.panel is None or claim.reporter is None or claim.partner is None:
        return None
    asked = question.panel.asked
    return choice(
        claim.reporter,
        ALL if claim.measure is Measure.RANK else claim.partner,
        others=(WORLD,) if claim.measure is Measure.SHARE and claim.partner != WORLD else (),
        product=goods.name_of(claim.product) if claim.product else None,
        currency=asked.currency,
        year=period.ends.year if period else None,
        office=asked.source,
    )


def _needs_own_rows(question: Question) -> bool:
    """Services and quantities are not in the goods databases."""
    claim = question.claim
    coverage = COVERAGES.get(claim.product, (None, Coverage.GOODS))[1]
    quantity = claim.amount is not None and claim.amount.unit in QUANTITY_UNITS
    return coverage is not Coverage.GOODS or quantity


def _periods(question: Question) -> list[str]:
    """The claim's period; of growth its base, too, of a record the ten years before."""
    period, claim = question.period, question.claim
    if period is None:
        return []
    if claim.measure is Measure.RECORD:
        since = claim.since or period.shift(-12 * YEARS_OF_A_RECORD)
        return [f"--from {since}", f"--to {period}"]
    if claim.measure is Measure.CHANGE:
        return [f"--period {question.base or period.year_before()}", f"--period {period}"]
    return [f"--period {period}"]


def not_by_then(question: Question, day: date, first: date) -> str:
    """The period was long over, but what is held of it came out later."""
    when = f" for {reasons.span(question.period)}" if question.period else ""
    return (
        f"no figure{when} published by {reasons.day(day)} is held;"
        f" the first that is came out by {reasons.day(first)}"
    )


def perhaps_out(question: Question, stand: Stand, day: date) -> str:
    """A figure that fits may have been out on the day, for all that is known of its release."""
    when = f" for {reasons.span(question.period)}" if question.period else ""
    told = sentences.worth(question, stand.point)
    return (
        f"{told} {stand.view.label}{when} may have been out on {reasons.day(day)}: of its"
        f" release only {stand.point.reading.figure.origin.vintage} is known"
    )


def undecided(question: Question, found: Sequence[Stand]) -> str:
    """What is held that neither supports nor contradicts, and why it does not."""
    when = f" for {reasons.span(question.period)}" if question.period else ""
    asked = [stand for stand in found if not stand.view.aside] or list(found)
    exact = [stand for stand in asked if stand.point.reading.firm] or asked
    told = reasons.listed([_told(question, stand) for stand in exact][:2])
    return f"{_why_undecided(question, found, when)} ({told})"


def _why_undecided(question: Question, found: Sequence[Stand], when: str) -> str:
    firm = [stand for stand in found if stand.point.reading.firm and not stand.view.aside]
    if not firm:
        return f"only rounded, converted or quoted figures are held{when}"
    mirror = next((stand for stand in firm if stand.firm and stand.view.mirror), None)
    if mirror is not None:
        only = f"only the partner's count is held exactly{when}"
        told = question.claim.measure in (Measure.LEVEL, Measure.CHANGE)
        if not told or question.claim.flow.is_balance:
            return only
        gap = mirrors.apart(question, mirror.point)
        return f"{only}, and the two sides' counts may lie {gap} apart"
    if any(stand.point.measured.tied for stand in firm):
        return f"as they are printed, the figure{when} and an earlier one may be the same"
    if question.claim.measure is Measure.RECORD:
        return f"too few figures from before it are held to tell a record{when}"
    return f"the figures held{when} are too coarse to tell"


def _what(question: Question, found: Sequence[Stand]) -> str:
    claim = question.claim
    when = f" for {reasons.span(question.period)}" if question.period else ""
    if question.so_far:
        told = f" ({_told(question, found[0])})" if found else ""
        return f"not all months that were over when it was said are held{told}"
    source = question.panel.asked.source if question.panel else None
    if source and all(stand.view.aside for stand in found):
        others = f" ({_told(question, found[0])})" if found else ""
        return f"no figure of {offices.label(source)}, the source it names, is held{when}{others}"
    if claim.measure is Measure.RANK:
        return (
            f"a rank needs {claim.reporter}'s {claim.flow} with every partner{when}{_held(found)}"
        )
    if found:
        return undecided(question, found)
    if partly := _held_in_part(question):
        return partly
    if claim.measure is Measure.SHARE:
        return f"a share needs {_both_of(claim)} from one office{when}"
    of = f" of {claim.product}" if claim.product else ""
    counted = claim.amount and (claim.amount.is_money or claim.amount.unit in QUANTITY_UNITS)
    unit = f" in {claim.amount.unit}" if claim.amount and counted else ""
    return f"no figure of {claim.reporter}–{claim.partner} {claim.flow}{of}{unit} is held{when}"


def _both_of(claim: Claim) -> str:
    """The two figures that a share is of: a part and the whole."""
    if claim.partner == WORLD:
        return f"{claim.reporter}–{WORLD} {claim.flow} of {claim.product} and of all goods"
    both = f"{claim.reporter}–{claim.partner} and {claim.reporter}–{WORLD}"
    return f"{both} {claim.flow} of {claim.product}" if claim.product else f"{claim.flow} of {both}"


def _held_in_part(question: Question) -> str:
    """What is missing where levels of the period are held, but no growth or record follows."""
    claim, period = question.claim, question.period
    if period is None or claim.measure not in (Measure.CHANGE, Measure.RECORD):
        return ""
    if not _levels(question, period):
        return ""
    when = reasons.span(period)
    if claim.measure is Measure.RECORD and claim.of is not Measure.CHANGE:
        return f"what is held for {when} is too coarse to tell a record"
    base = question.base or period.year_before()
    if base.months != period.months:
        return f"{reasons.span(base)} and {when} are not equally long: there is no growth"
    if not _levels(question, base):
        pair = f"{claim.reporter}–{claim.partner} {claim.flow}"
        return f"growth needs {pair} of {reasons.span(base)}, too; only {when} is held"
    if not _one_ledger_has(question, base, period):
        return f"no one source held counts both {reasons.span(base)} and {when}: growth needs one"
    return f"what is held for {reasons.span(base)} and {when} is too coarse to tell growth"


def _one_ledger_has(question: Question, base: Period, period: Period) -> bool:
    """Whether levels of both periods come from one source."""
    return any(
        view.ledger.levels(view.flow, base, date.max)
        and view.ledger.levels(view.flow, period, date.max)
        for view in question.views
    )


def _levels(question: Question, period: Period) -> bool:
    return any(view.ledger.levels(view.flow, period, date.max) for view in question.views)


def _held(found: Sequence[Stand]) -> str:
    """How far what is held of a rank goes, by countries and with blocs as one."""
    placed = [
        stand
        for stand in found
        if any((place := point.measured.place) and place.of > 1 for point in stand.points)
    ]
    if not placed:
        return ""
    stand = max(
        placed, key=lambda one: max(p.measured.place.of for p in one.points if p.measured.place)
    )
    return f"; so far it is {sentences.every_place(stand.points)} {stand.view.label}"


def _most_partners(stand: Stand) -> int:
    return max(place.of for point in stand.points if (place := point.measured.place))


def _told(question: Question, stand: Stand) -> str:
    point = stand.point
    figure = point.reading.figure
    if figure.measure is Measure.LEVEL:
        value = sentences.amount(question.claim.flow, point.value, figure.series.currency)
    else:
        value = sentences.worth(question, point)
    if figure.status is Status.FLOOR:
        return f"more than {value} {stand.view.label}"
    soft = "" if point.reading.firm else f", {figure.status}"
    return f"{value} {stand.view.label}{soft}"
