"""The way a level is said to have moved: "dropped to 244.8 billion" may have the number right and
the direction wrong.

Growth without a number is no claim of its own, so the verdict on the level says it.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from communique.claims.languages import language
from communique.claims.sentence import sentence_of
from communique.claims.tables import Item, Kind
from communique.domain import Claim, Measure, Modality, Period
from communique.verdicts import reasons
from communique.verdicts.bench import Bench
from communique.verdicts.choose import View, period_of
from communique.verdicts.compare import Question
from communique.verdicts.judge import ask
from communique.verdicts.readings import Reading, best
from communique.verdicts.sentences import amount

_REACH = 4  # items between the word of change and its number


def note(claim: Claim, bench: Bench, now: date, *, tongue: str = "en") -> str:
    """What to add where every series moved the other way; empty where none did, or nothing is said.

    Args:
        tongue: the language of the claim's words.
    """
    if claim.measure is not Measure.LEVEL or claim.modality is not Modality.ACTUAL:
        return ""
    said = said_to_move(claim, tongue)
    period = period_of(claim, claim.period)
    if said is None or period is None:
        return ""
    word, down = said
    moves = list(_moves(ask(claim, bench, said=None), period, now))
    if not moves or any((after < before) == down for _, before, after in moves):
        return ""
    view, before, _ = moves[0]
    told = amount(claim.flow, before, view.ledger.account.currency)
    return f"; but not “{word}”: it was {told} in {reasons.span(period.year_before())}"


def said_to_move(claim: Claim, tongue: str) -> tuple[str, bool] | None:
    """The word of change before "to" and the number, and whether it is one of falling."""
    items = sentence_of(claim.quote, 0, len(claim.quote), language(tongue)).items
    for at, item in enumerate(items):
        if item.kind is Kind.QUANTITY and _is_number_of(claim, item) and _is_reached(items[at - 1]):
            for changed in reversed(items[max(0, at - _REACH) : at - 1]):
                if changed.kind is Kind.CHANGE and changed.value in ("up", "down"):
                    return claim.quote[changed.start : changed.end], changed.value == "down"
                if changed.kind is Kind.QUANTITY:
                    return None  # a change with its own number is a claim of its own
    return None


def _is_number_of(claim: Claim, item: Item) -> bool:
    return claim.amount is not None and bool(item.value.value == claim.amount.value)


def _is_reached(item: Item) -> bool:
    return item.kind is Kind.PREPOSITION and bool(item.value == "to")


def _moves(
    question: Question, period: Period, now: date
) -> Iterator[tuple[View, Decimal, Decimal]]:
    """Of every series that decides, the level a year before and the level."""
    for view in question.views:
        if view.aside or view.wider:
            continue
        before = _level(view, period.year_before(), now)
        after = _level(view, period, now)
        if before is None or after is None or before.firm != after.firm:
            continue
        if abs(after.value - before.value) > before.half + after.half:
            yield view, view.sign * before.value, view.sign * after.value


def _level(view: View, period: Period, now: date) -> Reading | None:
    return best(view.ledger.levels(view.flow, period, now))
