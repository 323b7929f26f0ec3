"""Flows worded as what somebody trades: "30% of everything Brazil sold"."""

from __future__ import annotations

from communique.claims.context import Sides, Topic
from communique.claims.flows import flow_of
from communique.claims.products import goods_behind, product_name
from communique.claims.sides import THERE, UNCODED, places_at
from communique.claims.tables import Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Flow


def open_traded(walk: Walk, at: int) -> bool:
    """Open the flow behind a percentage that is worded so, as the flow of its share."""
    found = _traded(walk, at)
    if found is None:
        return False
    topic, end = found
    begin = next((i for i, item in walk.sentence.back_from(at) if item.kind is Kind.PLACE), at)
    walk.open(topic, begin=begin, lead=at)
    walk.skip = walk.read_to = end
    return True


def _traded(walk: Walk, at: int) -> tuple[Topic, int] | None:
    """The flow in "of [goods] <economy> <verb of trade>", and where its words end."""
    sentence, language = walk.sentence, walk.sentence.language
    if sentence.text_at(at + 1) != "of":
        return None
    index = at + 3 if sentence.kind_at(at + 2) is Kind.ARTICLE else at + 2
    index = _past_all(walk, index)
    everything = sentence.text_at(index) in language.words.everything
    goods, index = ([], index + 1) if everything else goods_behind(walk.items, index, language)
    if not everything and not goods:
        return None
    relative = sentence.text_at(index) in ("that", "which")  # "the corn that Peru imports"
    index += int(relative)
    by = sentence.text_at(index + 1) == "by" and sentence.kind_at(index) is Kind.TRADING
    if by and goods:
        return _taken_by(walk, at, index, product_name(goods, language))
    abroad = sentence.text_at(index + 1) in language.words.abroad
    if abroad and goods and sentence.kind_at(index) is Kind.TRADING:
        return _sold_abroad(walk, at, index + 2, product_name(goods, language))
    owner = _owner(walk, index)
    verb = index + 1
    acts = sentence.kind_at(verb) is Kind.TRADING
    acts = acts or (relative and sentence.kind_at(verb) is Kind.FLOW)
    if owner is None or not acts:
        return None
    flow = flow_of(str(walk.items[verb].value))
    if flow is None:
        return None
    product = product_name(goods, language) if goods else None
    codes, after = _sides_behind(walk, verb + 1)
    if len(codes) == 1 and codes[0] not in (THERE, UNCODED, owner):
        sharer = _goods_before(walk, at) if product is None else product
        return Topic(flow, Sides(owner, codes[0]), sharer), after
    return Topic(flow, Sides(owner, _taker(walk, at, owner)), product), verb + 1


def _past_all(walk: Walk, at: int) -> int:
    """The index behind "all the" or "all" before the name of goods."""
    words = walk.sentence.language.words
    if walk.sentence.text_at(at) not in words.passed:
        return at
    if walk.sentence.kind_at(at + 1) is Kind.ARTICLE:
        return at + 2
    return at + 1 if walk.sentence.text_at(at + 1) in words.wares else at


def _sides_behind(walk: Walk, at: int) -> tuple[list[str], int]:
    """ "everything Brazil sold to Peru": where it went, or came from."""
    words = walk.sentence.language.words
    at += int(walk.sentence.text_at(at) in words.abroad)
    if walk.sentence.text_at(at) not in words.toward | words.going | words.coming:
        return [], at
    return places_at(walk.items, at + 1, walk.sentence.language)


def _goods_before(walk: Walk, at: int) -> str | None:
    """ "Machinery made up a third of everything Brazil sold to Peru"."""
    language = walk.sentence.language
    verb = next((i for i, item in walk.sentence.back_from(at) if item.kind is Kind.SHARE), 0)
    begin = walk.sentence.clause_begin(verb)
    while begin < verb and (walk.items[begin].kind in _OPENING or walk.items[begin].text == ","):
        begin += 1  # "In 2022 machinery made up"
    goods, end = goods_behind(walk.items, begin, language)
    return product_name(goods, language) if goods and end == verb else None


_OPENING = (Kind.PREPOSITION, Kind.PERIOD, Kind.CONJUNCTION)


def _taken_by(walk: Walk, at: int, verb: int, product: str | None) -> tuple[Topic, int] | None:
    """ "a quarter of the cut flowers imported by Peru": the flow of who does it."""
    codes, after = places_at(walk.items, verb + 2, walk.sentence.language)
    flow = flow_of(str(walk.items[verb].value))
    if len(codes) != 1 or flow is None:
        return None
    return Topic(flow, Sides(codes[0], _taker(walk, at, codes[0])), product), after


def _sold_abroad(walk: Walk, at: int, end: int, product: str | None) -> tuple[Topic, int] | None:
    """ "88% of the flowers sold abroad": exports of whoever the report is about."""
    main = walk.context.main
    if main is None or main.reporter in (None, WORLD):
        return None
    reporter = str(main.reporter)
    return Topic(Flow.EXPORTS, Sides(reporter, _taker(walk, at, reporter)), product), end


def _taker(walk: Walk, at: int, owner: str) -> str | None:
    """Who takes or supplies the share: the economy before the number, or the one spoken of."""
    for index, item in walk.sentence.back_from(at):
        if item.kind is Kind.PLACE:
            second = (
                walk.sentence.text_at(index - 1) == "and"
                or walk.sentence.text_at(index - 2) == "and"
            )
            listed = second and walk.two is not None and item.value[0] in walk.two
            return None if listed else str(item.value[0])  # two have no code
    pronouns = walk.sentence.language.words.pronouns
    spoken_of = any(item.text in pronouns for item in walk.items[:at])
    place = walk.context.place
    return place if spoken_of and place not in (None, owner) else WORLD


def _owner(walk: Walk, at: int) -> str | None:
    """Whose trade it is: an economy by its name, or the one spoken of: "it", "we"."""
    if walk.sentence.kind_at(at) is Kind.PLACE:
        return str(walk.items[at].value[0])
    topic = walk.context.topic
    if topic is None or walk.sentence.kind_at(at) is not Kind.PRONOUN:
        return None
    return topic.sides.reporter
