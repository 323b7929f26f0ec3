"""Trade set against what an economy makes or uses: "9% of Kenya's GDP"."""

from __future__ import annotations

from dataclasses import replace

from communique.claims.context import Sides, Topic
from communique.claims.dating import Span
from communique.claims.tables import Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Flow


def is_of_output(walk: Walk, at: int) -> bool:
    """Whether a percentage is one of what an economy makes or uses: "9% of Kenya's GDP"."""
    if walk.subject is None or walk.subject.end == at or walk.sentence.text_at(at + 1) != "of":
        return False  # "sells 60% of its output", "imports 70% of its consumption": a verb's
    for item in walk.items[at + 2 : at + 6]:
        if item.text in walk.sentence.language.words.outputs:
            return True
        if item.kind not in _BEFORE_OUTPUT:
            return False
    return False


def of_output(walk: Walk, span: Span, topic: Topic) -> Topic | None:
    """The flow of the economy whose output it is: "Exports equalled 71% of Czech GDP".

    A bare deficit in percent of output is that of a budget.
    """
    words, subject = walk.sentence.language.words, walk.subject
    head = walk.items[subject.head].text if subject is not None else ""
    budget = topic.flow in (Flow.DEFICIT, Flow.SURPLUS) and not any(
        name in head for name in words.trade_names
    )
    if budget or by_before(span):
        return None
    behind = walk.items[span.at + 2 : span.at + 4]
    named = [item.value[0] for item in behind if item.kind is Kind.PLACE]
    if not named or named[0] == topic.sides.reporter:
        return topic
    return replace(topic, sides=Sides(named[0], WORLD))


_BEFORE_OUTPUT = frozenset(
    (Kind.PLACE, Kind.POSSESSIVE, Kind.ARTICLE, Kind.PRONOUN, Kind.TOTAL, Kind.WORD)
)


def by_before(span: Span) -> bool:
    """Whether "by" governs the number: it tells a change, and no share."""
    return any(item.kind is Kind.PREPOSITION and item.value == "by" for item in span.lead[-2:])
