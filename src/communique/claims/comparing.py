"""Numbers that set one flow beside another: "three times as much as it bought".

They tell of two flows, or two partners, in one period: neither growth nor a level.
"""

from __future__ import annotations

from communique.claims.flows import Subject
from communique.claims.quantities import Sort
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk


def compares_flows(walk: Walk, at: int) -> bool:
    """Whether a number is measured by another flow or partner: "$11 billion more than its
    exports", "twice as large as those from China", "double its trade with Peru"."""
    if walk.topic is None:
        return False
    if walk.sentence.text_at(at - 1) == "by" and _is_lead_over(walk, at - 1):
        return True
    if walk.items[at].sort is Sort.TIMES and _is_of_other(walk, at + 1):
        return True
    degrees = walk.sentence.language.words.degrees_of
    likened = False  # "as much", "as large"
    for index in range(at + 1, min(at + _REACH, len(walk.items))):
        item = walk.items[index]
        if item.kind in (Kind.QUANTITY, Kind.COPULA) or item.text in _STOPS:
            return False
        likened = likened or item.text in degrees
        if _sets_beside(item, likened) and _names_other(walk, index + 1):
            return True
    return False


_REACH = 12  # items behind a number in which it is said what it is measured by
_NEAR = 5  # items behind "than" in which the other flow is named
_STOPS = (",", ";", ".")
_WAYS = ("to", "from", "with")


def _is_lead_over(walk: Walk, by: int) -> bool:
    """ "sold more than it bought, by $2 bn", "imports from Peru exceeded those from Chile by"."""
    words = walk.sentence.language.words
    if walk.items[by + 1].sort is Sort.PERCENT:
        return False  # "faster than imports, by 9 percent"
    for index in range(by - 1, walk.sentence.clause_begin(by) - 1, -1):
        item = walk.items[index]
        if item.kind is Kind.QUANTITY:
            return False
        than = item.text == "than" or item.text.endswith(" than")
        named = range(index + 1, min(index + _NEAR, by))
        if than and any(_is_flow(walk, at) for at in named):
            return True
        if item.text in words.outgrowing or item.text in words.overtaking:
            return walk.sentence.text_at(index + 1) in words.pointers
    return False


def _is_flow(walk: Walk, at: int) -> bool:
    return walk.items[at].kind is Kind.TRADING or at in walk.sentence.subjects


def _sets_beside(item: Item, likened: bool) -> bool:
    """ "than", "more than", "below"; "as" only behind "as much"."""
    if item.kind is Kind.BOUND or item.text == "than" or item.text.endswith(" than"):
        return True
    return likened and item.text == "as"


def _names_other(walk: Walk, at: int) -> bool:
    """Whether another flow is named here: "it bought", "its exports to", "those from Peru"."""
    words = walk.sentence.language.words
    for index in range(at, min(at + _NEAR, len(walk.items))):
        item = walk.items[index]
        if item.kind is Kind.TRADING:
            return True
        if index in walk.sentence.subjects:
            return _differs(walk, walk.sentence.subjects[index])
        if item.kind is Kind.PREPOSITION and item.value in _WAYS:
            return _is_place(walk, index + 1)
        if item.kind is Kind.PERIOD or item.text in (",", ";"):
            return False
        passed = item.kind in (Kind.PRONOUN, Kind.ARTICLE, Kind.PLACE, Kind.POSSESSIVE)
        if not passed and item.text not in words.pointers:
            return False
    return False


def _is_of_other(walk: Walk, at: int) -> bool:
    """ "four times its imports from Britain": a flow right behind a multiple."""
    subject = walk.sentence.subjects.get(at)
    opened = walk.subject is not None and walk.subject.end <= at
    return subject is not None and opened and _differs(walk, subject)


def _differs(walk: Walk, subject: Subject) -> bool:
    """Whether a phrase is of another flow than the open one, or of another partner."""
    assert walk.topic is not None
    if subject.flow != walk.topic.flow.value:
        return True
    others = (subject.to, subject.out, subject.with_)
    return any(side not in (None, walk.topic.sides.partner) for side in others)


def _is_place(walk: Walk, at: int) -> bool:
    place = at + 1 if walk.sentence.kind_at(at) is Kind.ARTICLE else at
    return walk.sentence.kind_at(place) in (Kind.PLACE, Kind.REGION)
