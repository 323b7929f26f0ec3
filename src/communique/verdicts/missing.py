"""No figures: what is missing, and the command that would bring it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from communique.domain import WORLD, Coverage, Measure, Period, Status
from communique.domain.amounts import QUANTITY_UNITS
from communique.domain.places import GROUPS
from communique.figures import offices
from communique.verdicts import goods, hints, mirrors, reasons, sentences
from communique.verdicts.choose import COVERAGES
from communique.verdicts.compare import Question
from communique.verdicts.ranks import MEMBERS
from communique.verdicts.weigh import Stand

_ALL = "all"


def sentence(question: Question, found: Sequence[Stand], day: date) -> str:
    """What is not held, what the number fits instead, and how to get what is missing."""
    fits = hints.of_missing(question, found, day)
    return f"{_what(question, found)}{fits}; to get it: `{command(question)}`"


def command(question: Question) -> str:
    """The command that fetches what this claim needs; a table of one's own where nobody has it."""
    claim, sides = question.claim, _sides(question)
    source = sides and _source(question, sides)
    if not source or sides is None:
        return "communique figures import csv FILE"
    reporter, partner = sides
    partners = [_ALL] if claim.measure is Measure.RANK else [partner]
    if claim.measure is Measure.SHARE:
        partners.append(WORLD)
    words = [f"communique figures fetch {source} --reporter {reporter}"]
    words += [f"--partner {','.join(partners)}"]
    words += [f"--period {period}"] if (period := _period(question)) else []
    words += [f"--product {goods.code_of(claim.product)}"] if claim.product else []
    return " ".join(words)


# The codes of databases that can be asked, and the word for each.
_SOURCES = {"CENSUS": "census", "EUROSTAT": "eurostat", "COMTRADE": "comtrade", "IMF": "imf"}
_OF_EU = MEMBERS["EU"] | {"EU"}
# Who stopped sending its figures, from which year on: what its partners count remains.
_SILENT = {"RUS": 2022}


def _sides(question: Question) -> tuple[str, str] | None:
    """Whose figures to ask for and with whom; the partner's where the reporter's cannot be had.

    None where neither can.
    """
    claim = question.claim
    if claim.reporter is None or claim.partner is None:
        return None
    if _answers(claim.reporter, question.period) and _is_partner(claim.partner):
        return claim.reporter, claim.partner
    own = claim.measure in (Measure.SHARE, Measure.RANK) or claim.partner == WORLD
    if own or not _answers(claim.partner, question.period) or not _is_partner(claim.reporter):
        return None
    return claim.partner, claim.reporter


def _is_partner(economy: str) -> bool:
    """Whether databases list it among the partners."""
    return economy not in GROUPS or economy in (WORLD, "EU", "ASEAN")


def _answers(economy: str, period: Period | None) -> bool:
    """Whether databases hold what an economy counts: no group but the EU keeps books."""
    silent = _SILENT.get(economy)
    return (economy not in GROUPS or economy == "EU") and (
        silent is None or period is None or period.year < silent
    )


def _source(question: Question, sides: tuple[str, str]) -> str | None:
    """Who can be asked for it: the source that is named, else who counts in that currency.

    None where nobody can: services and quantities are not in the goods databases, goods without
    a code neither, and an office that is named has no substitute.
    """
    claim, asked = question.claim, question.panel.asked if question.panel else None
    coverage = COVERAGES.get(claim.product, (None, Coverage.GOODS))[1]
    quantity = claim.amount is not None and claim.amount.unit in QUANTITY_UNITS
    uncoded = claim.product is not None and goods.code_of(claim.product) is None
    if coverage is not Coverage.GOODS or quantity or uncoded or asked is None:
        return None
    if asked.source:
        return _SOURCES.get(asked.source.split("/")[0])
    european = sides[0] in _OF_EU
    currency = asked.currency or ("EUR" if european else "USD")
    if currency == "EUR" or sides[0] == "EU":
        return "eurostat" if european and currency == "EUR" else None
    return "comtrade" if currency == "USD" else None


def _period(question: Question) -> Period | None:
    """What to ask for: the period, for growth from its base on, for a record the years before."""
    period = question.period
    if period is None or question.claim.measure not in (Measure.CHANGE, Measure.RECORD):
        return period
    if question.claim.measure is Measure.CHANGE:
        return Period.from_to(question.base or period.year_before(), period)
    return Period.from_to(period.shift(-12 * _HISTORY), period) if period.is_year else period


_HISTORY = 10  # years before a record: with fewer, nobody would print "record"


def not_by_then(question: Question, day: date, first: date) -> str:
    """The period was long over, but what is held of it came out later."""
    when = f" for {reasons.span(question.period)}" if question.period else ""
    return (
        f"no figure{when} published by {reasons.day(day)} is held;"
        f" the first that is came out by {reasons.day(first)}"
    )


def undecided(question: Question, found: Sequence[Stand]) -> str:
    """What is held that neither supports nor contradicts, and why it does not."""
    when = f" for {reasons.span(question.period)}" if question.period else ""
    exact = [stand for stand in found if stand.point.reading.firm] or found
    told = reasons.listed([_told(question, stand) for stand in exact][:2])
    return f"{_why_undecided(question, found, when)} ({told})"


def _why_undecided(question: Question, found: Sequence[Stand], when: str) -> str:
    firm = [stand for stand in found if stand.point.reading.firm]
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
    if question.claim.measure is Measure.RECORD:
        return f"too few figures from before it are held to tell a record{when}"
    return f"the figures held{when} are too coarse to tell"


def _what(question: Question, found: Sequence[Stand]) -> str:
    claim = question.claim
    when = f" for {reasons.span(question.period)}" if question.period else ""
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
        both = f"{claim.reporter}–{claim.partner} and {claim.reporter}–{WORLD}"
        return f"a share needs {claim.flow} of {both} from one office{when}"
    of = f" of {claim.product}" if claim.product else ""
    counted = claim.amount and (claim.amount.is_money or claim.amount.unit in QUANTITY_UNITS)
    unit = f" in {claim.amount.unit}" if claim.amount and counted else ""
    return f"no figure of {claim.reporter}–{claim.partner} {claim.flow}{of}{unit} is held{when}"


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
    return f"what is held for {reasons.span(base)} and {when} is too coarse to tell growth"


def _levels(question: Question, period: Period) -> bool:
    return any(view.ledger.levels(view.flow, period, date.max) for view in question.views)


def _held(found: Sequence[Stand]) -> str:
    """How far what is held of a rank goes: country by country, between which two places."""
    placed = [
        (place, stand)
        for stand in found
        if (place := stand.points[0].measured.place) and place.of > 1
    ]
    if not placed:
        return ""
    place, stand = max(placed, key=lambda pair: pair[0].of)
    return f"; {sentences.place(place)} by the {place.of} held {stand.view.label}"


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
