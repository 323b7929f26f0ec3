"""No figures: what is missing, and the command that would bring it."""

from __future__ import annotations

from communique.domain import WORLD, Coverage, Measure
from communique.domain.amounts import QUANTITY_UNITS
from communique.figures import offices
from communique.verdicts import reasons
from communique.verdicts.choose import COVERAGES, named_source
from communique.verdicts.compare import Question
from communique.verdicts.weigh import Stand

_ALL = "all"


def sentence(question: Question, soft: list[Stand]) -> str:
    """What is not held, and how to get it."""
    return f"{_what(question, soft)}; to get it: `{command(question)}`"


def command(question: Question) -> str:
    """The command that fetches what this claim needs."""
    claim = question.claim
    partner = _ALL if claim.measure is Measure.RANK else claim.partner
    if claim.measure is Measure.SHARE:
        partner = f"{claim.partner},{WORLD}"
    if _needs_own_rows(question):
        return "communique figures import csv FILE"
    words = ["communique figures fetch comtrade", f"--reporter {claim.reporter}"]
    words += [f"--partner {partner}"] if partner else []
    words += [f"--period {question.period}"] if question.period else []
    return " ".join(words)


def _needs_own_rows(question: Question) -> bool:
    """Services and quantities are not in the goods databases."""
    claim = question.claim
    coverage = COVERAGES.get(claim.product, (None, Coverage.GOODS))[1]
    quantity = claim.amount is not None and claim.amount.unit in QUANTITY_UNITS
    return coverage is not Coverage.GOODS or quantity


def _what(question: Question, soft: list[Stand]) -> str:
    claim = question.claim
    when = f" for {reasons.span(question.period)}" if question.period else ""
    source = named_source(claim)
    if source and all(stand.view.aside for stand in soft):
        others = f" ({reasons.listed([_soft(s) for s in soft][:2])})" if soft else ""
        return f"no figure of {offices.label(source)}, the source it names, is held{when}{others}"
    if soft:
        return soft_words(question, soft)
    if claim.measure is Measure.RANK:
        return f"a rank needs {claim.reporter}'s {claim.flow} with every partner{when}"
    if claim.measure is Measure.SHARE:
        both = f"{claim.reporter}–{claim.partner} and {claim.reporter}–{WORLD}"
        return f"a share needs {claim.flow} of {both} from one office{when}"
    of = f" of {claim.product}" if claim.product else ""
    unit = f" in {claim.amount.unit}" if claim.amount and claim.amount.unit != "percent" else ""
    return f"no figure of {claim.reporter}–{claim.partner} {claim.flow}{of}{unit} is held{when}"


def soft_words(question: Question, soft: list[Stand]) -> str:
    """What is held that cannot contradict."""
    when = f" for {reasons.span(question.period)}" if question.period else ""
    told = reasons.listed([_soft(stand) for stand in soft][:2])
    what = (
        "the partner's count is" if _is_mirror(soft) else "rounded, converted or quoted figures are"
    )
    return f"only {what} held{when} ({told})"


def _is_mirror(soft: list[Stand]) -> bool:
    return all(stand.view.mirror for stand in soft) and any(stand.firm for stand in soft)


def _soft(stand: Stand) -> str:
    point = stand.point
    currency = point.reading.figure.series.currency
    level = point.reading.figure.measure is Measure.LEVEL
    value = reasons.money(point.value, currency) if level else reasons.percent(point.reading.value)
    soft = "" if point.firm else f", {point.reading.status}"
    return f"{value} {stand.view.label}{soft}"
