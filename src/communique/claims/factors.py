"""Falls told as a factor: "halved", "fell threefold", "fell to a third", "half the 2021 level".

A factor is below one, so what loosens a verb loosens the factor the other way:
what has "more than halved" is at most half of what it was.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from communique.claims.dating import Span
from communique.claims.quantities import Printed, Sort
from communique.claims.tables import Kind
from communique.claims.walk import Walk
from communique.domain.amounts import Bound

RULE = "<flow> to <fraction>"
_OTHER_WAY = {
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.NEARLY: Bound.ABOUT,  # what has almost halved is a little above half
}


def of_verb(walk: Walk, quantity: Printed, at: int) -> Printed:
    """ "more than halved", "has nearly halved": the factor, with its bound turned round.

    "Less than half as much" is worded of the factor itself, and stays.
    """
    behind = walk.items[at + 1] if at + 1 < len(walk.items) else None
    compares = behind is not None and (behind.text == "as" or behind.kind is Kind.ARTICLE)
    return quantity if compares else _loosened(quantity)


def turned(quantity: Printed) -> Printed:
    """ "fell threefold", "shrank more than tenfold": a third, at most a tenth."""
    value = (1 / quantity.value).quantize(Decimal("0.001"))
    return _loosened(replace(quantity, value=value))


def is_factor(walk: Walk, quantity: Printed, span: Span) -> bool:
    """Whether a fraction is of what was before: "fell to a third", "half their 2021 level"."""
    if not quantity.words or quantity.sort is not Sort.PERCENT:
        return False
    lead = [item for item in span.lead if item.kind is not Kind.ARTICLE]
    to = bool(lead) and lead[-1].text == "to"
    fell = any(item.kind is Kind.CHANGE and item.value == "down" for item in lead)
    return (to and fell) or _is_of_level(walk, span)


def _is_of_level(walk: Walk, span: Span) -> bool:
    """ "half their 2021 level", "a third of what they had been", "of the amount it made"."""
    tail = span.tail[1:] if span.tail and span.tail[0].text == "of" else span.tail
    words = walk.sentence.language.words
    for item in tail[:4]:
        told = (words.whats, words.amounts, words.pointers)
        if item.kind is Kind.MARK or any(item.text in known for known in told):
            return True
        if item.kind not in (Kind.PRONOUN, Kind.ARTICLE, Kind.PERIOD, Kind.POSSESSIVE):
            return False
    return False


def factor(quantity: Printed) -> Printed:
    """A fraction in percent as a multiple."""
    value = quantity.value / 100
    return replace(quantity, sort=Sort.TIMES, unit="times", value=value, step=quantity.step / 100)


def _loosened(quantity: Printed) -> Printed:
    return replace(quantity, bound=_OTHER_WAY.get(quantity.bound, quantity.bound))
