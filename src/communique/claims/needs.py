"""What part of its output an economy sells, and of what it needs it buys.

"Peru sells 60% of its copper output to China", "India imports 70% of its oil
consumption", "a third of the gas it consumes comes from abroad": shares of trade
by the guide, of exports and of imports.
"""

from __future__ import annotations

from communique.claims.context import Sides, Topic
from communique.claims.flows import flow_of
from communique.claims.products import goods_behind, product_name
from communique.claims.sides import THERE, UNCODED, places_at
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Flow


def open_used(walk: Walk, at: int) -> bool:
    """Open the flow that a percentage of output or of needs is of, as that of its share."""
    found = _used(walk, at)
    if found is None:
        return False
    topic, end = found
    begin = next((i for i, item in walk.sentence.back_from(at) if item.kind is Kind.PLACE), at)
    walk.open(topic, begin=begin, lead=at)
    walk.skip = walk.read_to = end
    return True


def _used(walk: Walk, at: int) -> tuple[Topic, int] | None:
    """The flow with its sides and goods, and where its words end."""
    if walk.sentence.text_at(at + 1) != "of":
        return None
    goods, end, flow = _object(walk, at + 2)
    if flow is None or not (_verb_before(walk, at) is flow or _comes(walk, end)):
        return None
    reporter = _owner(walk, at) or walk.context.place
    product = product_name(goods, walk.sentence.language) if goods else _goods_named(walk, at)
    if reporter in (None, UNCODED, WORLD) or product is None:
        return None
    if walk.sentence.kind_at(end) is Kind.COPULA and _comes(walk, end):
        end += 2  # "are imported"
    partner, end = _partner(walk, end)
    return (Topic(flow, Sides(reporter, partner), product), end) if partner != reporter else None


def _object(walk: Walk, at: int) -> tuple[list[Item], int, Flow | None]:
    """The goods in "its total oil consumption" or "the oil it needs", where the words end, and
    whether one sells what is named so or buys it."""
    sentence, words = walk.sentence, walk.sentence.language.words
    while sentence.kind_at(at) in _OWNERS:
        at += 1
    goods, end = goods_behind(walk.items, at, sentence.language)
    if goods and goods[-1].text in words.needs:
        return goods[:-1], end, Flow.IMPORTS
    if sentence.text_at(end) in words.needs:
        return goods, end + 1, Flow.IMPORTS
    if sentence.text_at(end) in words.yields:
        return goods, end + 1, Flow.EXPORTS
    uses = sentence.text_at(end) in words.pronouns and sentence.text_at(end + 1) in words.using
    return goods, end + 2, Flow.IMPORTS if goods and uses else None


_OWNERS = (Kind.PRONOUN, Kind.ARTICLE, Kind.TOTAL, Kind.PLACE, Kind.POSSESSIVE)


def _owner(walk: Walk, at: int) -> str | None:
    """Whose output or needs these are: named behind "of", as the verb's subject, or acting."""
    for item in walk.items[at + 2 : at + 4]:
        if item.kind is Kind.PLACE:
            return str(item.value[0])
    own = walk.subject.origin if walk.subject is not None and walk.subject.end == at else None
    return own or walk.agent


def _verb_before(walk: Walk, at: int) -> Flow | None:
    """The verb of trade right before the number: "imports about 70% of"."""
    item = walk.items[at - 1] if at else None
    if item is None or item.kind not in (Kind.TRADING, Kind.FLOW):
        return None
    return flow_of(str(item.value))


def _comes(walk: Walk, at: int) -> bool:
    """ "coming from abroad", "is imported": said behind what is needed."""
    sentence, words = walk.sentence, walk.sentence.language.words
    if sentence.kind_at(at) is Kind.COPULA:
        return sentence.kind_at(at + 1) is Kind.TRADING
    return sentence.text_at(at) in words.coming or (
        sentence.text_at(at + 1) == "from" and f"{sentence.text_at(at)} from" in words.coming
    )


def _goods_named(walk: Walk, at: int) -> str | None:
    """ "Peru, a large oil exporter, sells 60% of its output": the goods named before."""
    wares = walk.sentence.language.words.wares
    named = next((i for _, i in walk.sentence.back_from(at) if i.text in wares), None)
    return named.text if named is not None else walk.context.goods


def _partner(walk: Walk, at: int) -> tuple[str | None, int]:
    """Where the goods go or come from, named behind; the world otherwise."""
    words = walk.sentence.language.words
    for index in range(at, min(at + 3, len(walk.items))):
        if walk.sentence.text_at(index) in words.toward | words.going | words.coming:
            codes, after = places_at(walk.items, index + 1, walk.sentence.language)
            if len(codes) == 1 and codes[0] != THERE:
                return (None if codes[0] == UNCODED else codes[0]), after
    return WORLD, at
