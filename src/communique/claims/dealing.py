"""Numbers dealt out over a list: "149 and 140 billion respectively", "the former", "the latter"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from communique.claims.context import Sides, Topic
from communique.claims.drafts import Draft
from communique.claims.flows import Subject
from communique.claims.sentence import Sentence
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.domain.trade import Flow


def dealt_out(drafts: Sequence[Draft], sentence: Sentence) -> list[Draft]:
    """The drafts with the numbers of one phrase given to the parts of its list, in order."""
    found: list[Draft] = []
    for _, run in groupby(drafts, key=lambda draft: id(draft.subject)):
        found.extend(_dealt(list(run), sentence))
    return found


def dealt_place(walk: Walk, at: int) -> str | None:
    """ "Japan and South Korea took 9.9 percent and 9.3 percent respectively": each its own."""
    items = walk.items
    verb = next((i for i, item in walk.sentence.back_from(at) if item.kind is Kind.SHARE), None)
    if verb is None:
        return None
    places: list[str] = []
    alone = walk.sentence.language.words.alone
    for index in range(verb - 1, -1, -1):
        if items[index].kind is Kind.PLACE:
            places.insert(0, str(items[index].value[0]))
        elif not (
            _joins(items[index]) or items[index].kind is Kind.ARTICLE or items[index].text in alone
        ):
            break
    numbers = [i for i in range(verb, len(items)) if items[i].kind is Kind.QUANTITY]
    told = any(item.kind is Kind.RESPECTIVELY for item in items[at:])
    if len(places) < 2 or not (told or _are_joined(walk, numbers[: len(places)], len(places))):
        return None
    number = numbers.index(at)
    return places[number] if number < len(places) else None


def dealt_behind(walk: Walk, at: int) -> str | None:
    """ "Belgium and India on 12.3 and 10.7 percent": which of several this number is of."""
    items = walk.items
    lead = at
    while lead and (items[lead - 1].kind is Kind.QUANTITY or _joins(items[lead - 1])):
        lead -= 1
    if walk.sentence.text_at(lead - 1) not in ("on", "with", "at"):
        return None
    places: list[str] = []
    for item in reversed(items[: lead - 1]):
        if item.kind is Kind.PLACE:
            places.insert(0, str(item.value[0]))
        elif not (_joins(item) or item.kind is Kind.ARTICLE):
            break
    number = sum(item.kind is Kind.QUANTITY for item in items[lead:at])
    return places[number] if 1 < len(places) > number else None


def _are_joined(walk: Walk, numbers: list[int], count: int) -> bool:
    """Whether so many shares stand side by side: "23.3% and 21.6%"."""
    between = range(numbers[0] + 1, numbers[-1]) if len(numbers) == count else ()
    return bool(between) and all(
        _joins(walk.items[index]) or walk.items[index].kind is Kind.QUANTITY for index in between
    )


def _dealt(run: list[Draft], sentence: Sentence) -> list[Draft]:
    """The numbers of one phrase; as they are where they do not go up in its list."""
    subject = run[0].subject
    if subject is not None and subject.rival is not None and len(run) == 2:
        return [replace(run[0], topic=replace(run[0].topic, flow=subject.rival)), run[1]]
    topics = _listed_topics(run[0].topic, subject, sentence) if subject is not None else []
    if len(topics) < 2:
        return run
    pointed = [_pointed(draft, sentence) for draft in run]
    if any(place is not None for place in pointed):
        return [
            draft if place is None else replace(draft, topic=topics[place])
            for draft, place in zip(run, pointed, strict=True)
        ]
    if not _goes_up(run, len(topics)):
        return run
    return [replace(draft, topic=topics[at % len(topics)]) for at, draft in enumerate(run)]


def _goes_up(run: Sequence[Draft], parts: int) -> bool:
    """Whether there is one number of a kind for each part of the list."""
    if len(run) % parts or any(draft.compared for draft in run):
        return False
    rounds = [run[at : at + parts] for at in range(0, len(run), parts)]
    return all(len({draft.measure for draft in one}) == 1 for one in rounds)


def _listed_topics(topic: Topic, subject: Subject, sentence: Sentence) -> list[Topic]:
    """The parts of the list that a phrase names: its two flows, its partners, its goods."""
    both = sentence.language.words.both_flows.get(sentence.items[subject.head].text, ())
    if both:
        return [replace(topic, flow=Flow(flow)) for flow in both]
    if subject.listed:
        reporter = topic.sides.reporter
        return [replace(topic, sides=Sides(reporter, code)) for code in subject.listed]
    respectively = any(item.kind is Kind.RESPECTIVELY for item in sentence.items)
    if respectively and topic.product is not None:
        goods = topic.product.split(" and ")
        return [replace(topic, product=one) for one in goods]
    return []


def _pointed(draft: Draft, sentence: Sentence) -> int | None:
    """0 for "the former", 1 for "the latter", in the words before a number."""
    words = sentence.language.words
    for index in range(draft.at - 1, max(-1, draft.at - 6), -1):
        text = sentence.items[index].text
        if text in words.formers:
            return 0
        if text in words.latters:
            return 1
        if sentence.items[index].kind is Kind.QUANTITY:
            return None
    return None


def _joins(item: Item) -> bool:
    return item.text in (",", "and", ";")
