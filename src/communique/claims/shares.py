"""Shares: what part of a flow goes to, comes from, or consists of something."""

from __future__ import annotations

from dataclasses import replace

from communique.claims import outputs
from communique.claims.context import Sides, Topic
from communique.claims.dating import Span, is_compared
from communique.claims.dealing import dealt_behind, dealt_place
from communique.claims.drafts import Draft
from communique.claims.flows import Subject
from communique.claims.products import is_ware, product_name
from communique.claims.quantities import Printed, Sort
from communique.claims.sharers import APPOSING, accounts, same_again, shared_by
from communique.claims.sides import UNCODED, places_at
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.claims.wholes import names_whole
from communique.domain.places import is_single
from communique.domain.trade import WORLD, Measure


def share(walk: Walk, quantity: Printed, span: Span, following: Subject | None) -> Draft | None:
    """ "a tenth of Ghana's total foreign trade", "its share ... reaches 80%"."""
    assert walk.topic is not None
    if _is_covered(walk, span):
        return None
    topic: Topic | None = None
    if walk.traded:
        same = same_again(walk, 0, span.at) if walk.topic.product is None else None
        topic = replace(walk.topic, product=same or walk.topic.product)
    elif outputs.is_of_output(walk, span.at):
        topic = outputs.of_output(walk, span, walk.topic)
    elif (again := _told_again(walk, span)) is not None:
        topic = again
    elif walk.ranked and walk.sentence.text_at(span.at - 1) == "with":
        topic = walk.topic  # "took second place with 6.4%"
    elif (possessor := _possessor(walk, span)) is not None:
        last = walk.drafts[-1].topic
        topic = replace(last, sides=Sides(last.sides.reporter, possessor))
    elif (owner := _owner_behind(walk, span.at)) is not None:
        last = walk.drafts[-1].topic
        topic = replace(last, sides=Sides(owner, last.sides.partner))
    elif _repeats(walk, span) or _goes_on(walk, span):
        topic = walk.drafts[-1].topic
    elif _is_listed(walk, span):
        sides = Sides(walk.drafts[-1].topic.sides.reporter, walk.items[span.at - 2].value[0])
        topic = replace(walk.drafts[-1].topic, sides=sides)
    elif _of_the_total(walk, span.at) or _of_its_goods(walk, span.at):
        topic = walk.topic
    elif is_part_of(walk, span.at, quantity, following) or _is_worded(walk, span):
        topic = shared_by(walk, span.at, walk.topic)
    if topic is not None and _is_of_nothing(walk, span, topic):
        return None
    rule = PART_OF_TOTAL if _of_the_total(walk, span.at) else "<percent> of <flow>"
    return None if topic is None else drafted(walk, span, topic, quantity, rule=rule)


def _is_of_nothing(walk: Walk, span: Span, topic: Topic) -> bool:
    """ "exports accounted for 62 percent", of what is not said; and of no goods or partner."""
    whole = walk.topic is not None and walk.topic.sides.reporter == WORLD
    plain = topic.product is None and topic.sides.partner == WORLD
    return plain and not whole and not outputs.is_of_output(walk, span.at)


def _is_covered(walk: Walk, span: Span) -> bool:
    """ "exports covered 76% of imports"; not "Peru covers 9% of Chile's imports"."""
    covering = walk.sentence.language.words.covering
    for index in range(span.begin, span.at):
        if walk.items[index].text in covering:
            return walk.sentence.kind_at(index - 1) is not Kind.PLACE
    return False


PART_OF_TOTAL = "<percent> of the total"


def drafted(walk: Walk, span: Span, topic: Topic, quantity: Printed, *, rule: str) -> Draft:
    """A share of a topic in the making."""
    return Draft(
        begin=walk.opened,
        at=span.at,
        measure=Measure.SHARE,
        topic=topic,
        rule=rule,
        quantity=quantity,
    )


def resumed(walk: Walk, at: int) -> Topic | None:
    """The share a sentence goes on about: "In 2021 it was 40 per cent", "Peru's share was"."""
    sentence, context = walk.sentence, walk.context
    before = at - 1
    while before > 0 and (
        sentence.kind_at(before) is Kind.COPULA
        or sentence.text_at(before) in sentence.language.words.auxiliaries
    ):
        before -= 1
    if before == at - 1:
        return _taken_of_same(walk, at) or _taken_of_total(walk, at) or _taken_by_same(walk, at)
    if sentence.text_at(before) in sentence.language.words.pronouns:
        return context.shared
    owned = sentence.kind_at(before - 1) is Kind.POSSESSIVE
    owner = walk.items[before - 2] if before >= 2 else None
    if sentence.kind_at(before) is not Kind.SHARE or not owned or context.topic is None:
        return None
    if owner is None or owner.kind is not Kind.PLACE or not context.near:
        return None
    topic = context.shared or context.topic
    reporter = topic.sides.reporter
    return (
        None
        if owner.value[0] == reporter
        else replace(topic, sides=Sides(reporter, owner.value[0]))
    )


def _taken_of_same(walk: Walk, at: int) -> Topic | None:
    """ "The United States took 23%", right behind a sentence of such shares."""
    shared, taker = walk.context.shared, walk.items[at - 2] if at >= 2 else None
    takes = accounts(walk.items[at - 1]) or walk.sentence.kind_at(at - 1) is Kind.TRADING
    if shared is None or not takes or taker is None or taker.kind is not Kind.PLACE:
        return None
    return replace(shared, sides=Sides(shared.sides.reporter, taker.value[0]))


def _taken_by_same(walk: Walk, at: int) -> Topic | None:
    """ "In 2006 it had taken 12 percent": the share of the sentence before, at another time."""
    sentence, words = walk.sentence, walk.sentence.language.words
    takes = sentence.kind_at(at - 1) in (Kind.SHARE, Kind.TRADING)
    index = at - 2
    while sentence.text_at(index) in words.auxiliaries:
        index -= 1
    spoken_of = sentence.text_at(index) in words.pronouns
    return walk.context.shared if takes and spoken_of else None


def _taken_of_total(walk: Walk, at: int) -> Topic | None:
    """ "Japan took a quarter of the total", right behind the exports: of them."""
    topic = walk.context.topic
    takes = walk.sentence.kind_at(at - 1) in (Kind.SHARE, Kind.TRADING)
    whole = _of_the_total(walk, at) or names_whole(walk.items, at + 1, walk.sentence.language)
    if topic is None or not (takes and walk.context.near and whole):
        return None
    for _, item in walk.sentence.back_from(at):
        if item.kind is Kind.PLACE and item.value[0] != topic.sides.reporter:
            return replace(topic, sides=Sides(topic.sides.reporter, item.value[0]))
    return None


def taken_amount(walk: Walk, at: int, begin: int) -> Topic | None:
    """ "Vietnam accounted for 230 billion dollars of China's trade": the flow with who has it."""
    topic = walk.topic
    verb = next((i for i in range(at - 1, begin - 1, -1) if accounts(walk.items[i])), None)
    if topic is None or verb is None or topic.sides.partner != WORLD:
        return topic
    for item in reversed(walk.items[begin:verb]):
        if item.kind is Kind.PLACE and item.value[0] != topic.sides.reporter:
            return replace(topic, sides=Sides(topic.sides.reporter, item.value[0]))
    return topic


def is_part_of(walk: Walk, at: int, quantity: Printed, following: Subject | None) -> bool:
    """Whether a percentage is one "of" the flow behind it."""
    if following is None or quantity.sort is not Sort.PERCENT:
        return False
    return any(
        item.kind is Kind.PREPOSITION and item.value == "of"
        for item in walk.items[at + 1 : following.start]
    )


def owner_beside(walk: Walk, at: int, following: Subject) -> str | None:
    """Whose flow a share is of, besides who has it: "China takes a third of our exports"."""
    last = walk.drafts[-1] if walk.drafts else None
    if last is not None and following.pronoun and _is_apposed_to(walk, last, at):
        return last.topic.sides.reporter
    group = _group_meant(walk, following)
    if group is not None:
        return group
    if not following.pronoun:
        listed = last is not None and last.measure is Measure.SHARE and not following.named
        return last.topic.sides.reporter if listed and last is not None else walk.inside
    has = any(i.kind is Kind.SHARE and i.value == "accounts" for i in walk.items[walk.lead : at])
    main = walk.context.main
    known = walk.context.voice or (main.reporter if main is not None else None)
    return known if has and known not in (None, walk.agent) else walk.agent


def _group_meant(walk: Walk, following: Subject) -> str | None:
    """ "supplies the EU and provides a quarter of the bloc's imports": the group just named."""
    stands_in = walk.items[following.start].text in walk.sentence.language.words.economies
    named = walk.mentioned
    grouped = following.pronoun and stands_in and named is not None and not is_single(named)
    return named if grouped and named != WORLD else None


def _is_apposed_to(walk: Walk, last: Draft, at: int) -> bool:
    """ "exports to Peru were 14 billion, or about 8% of its total exports"."""
    between = walk.items[last.at + 1 : at]
    level = last.measure is Measure.LEVEL
    return level and all(item.kind in APPOSING or item.text == "," for item in between)


def _of_the_total(walk: Walk, at: int) -> bool:
    """ "supplying 12% of the total": the total of the flow that is open."""
    sentence, then = walk.sentence, at + 2
    while sentence.kind_at(then) in (Kind.ARTICLE, Kind.PRONOUN, Kind.POSSESSIVE) or (
        sentence.kind_at(then + 1) is Kind.POSSESSIVE  # "of the country's total"
    ):
        then += 1
    return (
        sentence.text_at(at + 1) == "of"
        and sentence.kind_at(then) is Kind.TOTAL
        and sentence.kind_at(then + 1) not in (Kind.FLOW, Kind.WORD, Kind.BLOCK, Kind.PLACE)
    )


def _of_its_goods(walk: Walk, at: int) -> bool:
    """ "was Peru's biggest market, buying 20% of its goods": of the exports ranked."""
    sentence, then = walk.sentence, at + 2
    its = sentence.text_at(then) in sentence.language.words.possessives
    goods = sentence.kind_at(then + 1) is Kind.COVERAGE and walk.items[then + 1].value == "goods"
    return walk.ranked and sentence.text_at(at + 1) == "of" and its and goods


def _told_again(walk: Walk, span: Span) -> Topic | None:
    """The share before, of another: "..., the United States 11.5%", "watches for 8 percent",
    "and in imports 19.9%"."""
    last = walk.drafts[-1] if walk.drafts else None
    if last is None or last.measure is not Measure.SHARE:
        return None
    sentence, at = walk.sentence, span.at
    if walk.subject is not None and walk.subject.start > max(last.at, last.end):
        bare = not walk.subject.named and sentence.text_at(walk.subject.start - 1) in ("in", "of")
        governed = bare and walk.subject.end == at and walk.topic is not None
        return replace(last.topic, flow=walk.topic.flow) if governed and walk.topic else None
    dealt = dealt_behind(walk, at) or _set_against(walk, at)
    if dealt is None and sentence.text_at(at - 1) in ("and", ","):
        dealt = dealt_place(walk, at)
    if dealt is not None:
        return replace(last.topic, sides=Sides(last.topic.sides.reporter, dealt))
    joined = bool(span.lead) and all(_joins(item) for item in span.lead)
    if joined and span.lead[-1].text == "and" and _is_dated(walk, last.at):
        return last.topic if _is_dated(walk, at) else None  # "29% in 2015, and 26% in 2010"
    by = sentence.kind_at(at - 1) in (Kind.SHARE, Kind.TRADING)
    place = at - 2 if by or sentence.text_at(at - 1) in ("with", "for", "on", "at") else at - 1
    place -= sentence.text_at(place) in sentence.language.words.alone
    if sentence.kind_at(place) is Kind.PLACE and _is_joined(walk, place - 1):
        sides = Sides(last.topic.sides.reporter, walk.items[place].value[0])
        return replace(last.topic, sides=sides)
    if sentence.text_at(at - 1) == "for" and last.topic.product is not None:
        goods = [item for item in span.lead[:-1] if is_ware(item, sentence.language)]
        named = goods and len(goods) == sum(not _joins(item) for item in span.lead[:-1])
        return (
            replace(last.topic, product=product_name(goods, sentence.language)) if named else None
        )
    return None


def _is_dated(walk: Walk, at: int) -> bool:
    """Whether a period is worded behind a number, before the next one."""
    for item in walk.items[at + 1 :]:
        if item.kind is Kind.QUANTITY:
            return False
        if item.kind is Kind.PERIOD:
            return True
    return False


def _set_against(walk: Walk, at: int) -> str | None:
    """ "20% of its goods, against 17% for Peru": whose share another is set against."""
    if walk.sentence.text_at(at + 1) != "for" or walk.sentence.text_at(at - 1) != "against":
        return None
    codes, _ = places_at(walk.items, at + 2, walk.sentence.language)
    return codes[0] if len(codes) == 1 and codes[0] != UNCODED else None


def _is_joined(walk: Walk, at: int) -> bool:
    """Whether a joint stands here, or before the article here."""
    joint = at - 1 if walk.sentence.kind_at(at) is Kind.ARTICLE else at
    outranks = walk.sentence.text_at(joint) in walk.sentence.language.words.outranking
    return outranks or _joins(walk.items[joint])


def _joins(item: Item) -> bool:
    return item.text in (",", "and", ";", "while")


def _is_listed(walk: Walk, span: Span) -> bool:
    """Others with their shares in brackets: "behind Peru (12%)"."""
    return (
        bool(walk.drafts)
        and walk.drafts[-1].measure is Measure.SHARE
        and walk.sentence.text_at(span.at - 1) == "("
        and walk.sentence.kind_at(span.at - 2) is Kind.PLACE
    )


def _repeats(walk: Walk, span: Span) -> bool:
    """Whether the number is what the share before is compared with."""
    if not walk.drafts or walk.drafts[-1].measure is not Measure.SHARE:
        return False
    # "fell from 60 to 52 percent", "from 21.6% in 2017 to 13.9%"
    to = [item.text for item in span.lead if not _dates(item)] == ["to"]
    moved = all(item.kind in _MOVING or item.text == "," for item in span.lead)
    if moved and span.lead and span.lead[-1].text == "to":
        return True  # ", 95% in 2021, slipped to 56%"
    return to or is_compared(span.lead, walk.compared)


def _goes_on(walk: Walk, span: Span) -> bool:
    """ "A fifth of exports go there; in 2003 it was 5 percent": the same, at another time."""
    last = walk.drafts[-1] if walk.drafts else None
    if last is None or last.measure is not Measure.SHARE or len(span.lead) < 2:
        return False
    pronoun, verb = span.lead[-2], span.lead[-1]
    return pronoun.text in walk.sentence.language.words.pronouns and verb.kind is Kind.COPULA


_MOVING = frozenset((Kind.CHANGE, Kind.COPULA, Kind.PREPOSITION, Kind.PERIOD, Kind.ARTICLE))


def _dates(item: Item) -> bool:
    return item.kind is Kind.PERIOD or (item.kind is Kind.PREPOSITION and item.value == "in")


def _possessor(walk: Walk, span: Span) -> str | None:
    """Whose share it is where the word is left out: "while Vietnam's reached 41 per cent"."""
    if not walk.drafts or walk.drafts[-1].measure is not Measure.SHARE:
        return None
    nouns = (Kind.SHARE, Kind.FLOW, Kind.WORD)
    for index in range(span.begin, span.at - 1):
        owner = walk.items[index]
        if owner.kind is not Kind.PLACE or walk.sentence.kind_at(index + 1) is not Kind.POSSESSIVE:
            continue
        verb = walk.items[index + 2]
        moves = walk.sentence.text_at(index + 3) in ("from", "to")  # "with India's going from 4%"
        if verb.kind not in nouns or verb.text in walk.sentence.language.words.pasts or moves:
            return str(owner.value[0])
    return None


def _owner_behind(walk: Walk, at: int) -> str | None:
    """ "12% of Chile's imports, but only 5% of Brazil's": whose flow the same share is of."""
    if not walk.drafts or walk.drafts[-1].measure is not Measure.SHARE:
        return None
    sentence = walk.sentence
    place = at + 3 if sentence.kind_at(at + 2) is Kind.ARTICLE else at + 2
    owned = sentence.kind_at(place + 1) is Kind.POSSESSIVE and (
        sentence.kind_at(place + 2) not in (Kind.FLOW, Kind.WORD, Kind.COVERAGE, Kind.TOTAL)
    )
    if sentence.text_at(at + 1) != "of" or sentence.kind_at(place) is not Kind.PLACE or not owned:
        return None
    return str(walk.items[place].value[0])


def _is_worded(walk: Walk, span: Span) -> bool:
    """Whether a word of sharing stands before the number, and the number is no change of it."""
    if any(item.kind is Kind.SHARE for item in span.lead):
        return not outputs.by_before(span)
    named = any(item.kind is Kind.SHARE and item.value == "share" for item in walk.items[: span.at])
    return named and not outputs.by_before(span)


def is_apposed(walk: Walk, at: int, following: Subject) -> bool:
    """Whether a share stands between commas behind whoever has it, who then goes on."""
    sentence = walk.sentence
    return (
        walk.drafts[-1].measure is Measure.SHARE
        and sentence.text_at(at - 1) == ","
        and sentence.text_at(following.end) == ","
        and walk.drafts[-1].topic.product is not None
    )
