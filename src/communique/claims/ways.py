"""The way back of the goods spoken of before: "$1 billion went the other way"."""

from __future__ import annotations

from dataclasses import replace

from communique.claims.context import Sides, Topic
from communique.claims.flows import Subject, flow_of
from communique.claims.tables import Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Flow


def sent_back(walk: Walk, subject: Subject) -> Subject:
    """ "its sales in the opposite direction": the sides of the flow that is open, exchanged."""
    topic = walk.topic or walk.context.topic
    flow = flow_of(subject.flow)
    if not subject.back or topic is None or flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return subject
    back = _way_back(topic)
    return subject if back is None else replace(subject, out=back.reporter, to=back.partner)


def with_way_back(walk: Walk, at: int) -> Topic | None:
    """The open topic, or the exports the other way: "and $1 billion went the other way"."""
    topic = walk.topic
    for item in walk.items[at + 1 : at + 7]:
        if item.kind is Kind.QUANTITY or item.text in (",", ";"):
            break
        if item.text in walk.sentence.language.words.opposites:
            back = None if topic is None else _way_back(topic)
            return topic if back is None else Topic(Flow.EXPORTS, back, None)
    return topic


def _way_back(topic: Topic) -> Sides | None:
    """From where to where the goods go that go the other way than those of a topic."""
    sides = topic.sides
    if topic.flow is Flow.EXPORTS and sides.partner not in (None, WORLD):
        return Sides(sides.partner, sides.reporter)
    return sides if topic.flow is Flow.IMPORTS and sides.partner not in (None, WORLD) else None
