"""Who or what has a share: the economy or the goods before the word of sharing, or behind it."""

from __future__ import annotations

from dataclasses import replace

from communique.claims.context import Sides, Topic
from communique.claims.dealing import dealt_place
from communique.claims.products import goods_behind, is_ware, product_name
from communique.claims.sides import UNCODED, one_side, places_at
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Measure


def shared_by(walk: Walk, at: int, topic: Topic) -> Topic:
    """Whose share it is: the place or the goods before the word of sharing, or behind it."""
    if topic.sides == Sides(WORLD, WORLD):  # "the group's share in global exports"
        place = next(
            (i.value[0] for _, i in walk.sentence.back_from(at) if i.kind is Kind.PLACE), None
        )
        place = place or _stood_in_for(walk, at)
        return topic if place is None else replace(topic, sides=Sides(place, WORLD))
    named = _named_share(walk, 0, at) if topic.product is None and walk.subject else None
    if named is not None:
        return replace(topic, product=named)
    taker = _taker_before(walk, at)
    if taker not in (None, WORLD, topic.sides.reporter):
        return replace(topic, sides=Sides(topic.sides.reporter, taker))
    dealt = dealt_place(walk, at)
    if dealt is not None:
        return replace(topic, sides=Sides(topic.sides.reporter, dealt))
    behind = _taker(walk, at)
    if behind is not None:
        return replace(
            topic, sides=Sides(topic.sides.reporter, None if behind == UNCODED else behind)
        )
    counted = _counted_before(walk, at, topic)
    if counted is not None:
        return counted
    begin = _sharer_begin(walk, at)
    for index, item in walk.sentence.back_from(at):
        verb = index - 2 if walk.sentence.kind_at(index - 1) is Kind.ARTICLE else index - 1
        passed = walk.sentence.text_at(verb) in walk.sentence.language.words.overtaking
        if item.kind is Kind.PLACE and item.value[0] != topic.sides.reporter and not passed:
            taker = None if _is_second(walk, index) else item.value[0]
            return replace(topic, sides=Sides(topic.sides.reporter, taker))
        if item is walk.items[begin]:
            break
    return _shared_goods(walk, begin, at, topic)


def sharer_at(walk: Walk, at: int) -> int:
    """Where the quote of a share begins: with who or what has it, past joining words."""
    begin = _sharer_begin(walk, at)
    joints = (Kind.CONJUNCTION, Kind.PREPOSITION, Kind.PERIOD, Kind.PUNCTUATION, Kind.ARTICLE)
    while begin < at and walk.items[begin].kind in joints:
        begin += 1
    return begin


def same_again(walk: Walk, begin: int, at: int) -> str | None:
    """ "Copper brought in 14 billion, and now makes up 45% of exports": copper does."""
    sentence, words = walk.sentence, walk.sentence.language.words
    verb = next((i for i in range(at - 1, begin, -1) if accounts(walk.items[i])), None)
    if verb is None or not walk.drafts:
        return None
    while sentence.text_at(verb - 1) in words.yet:
        verb -= 1
    joined = sentence.text_at(verb - 1) == "and"
    return walk.drafts[-1].topic.product if joined else None


def accounts(item: Item) -> bool:
    return item.kind is Kind.SHARE and item.value == "accounts"


def _stood_in_for(walk: Walk, at: int) -> str | None:
    """ "the group accounted for 16% of world exports": the one spoken of before."""
    words = walk.sentence.language.words
    named = words.stand_ins | words.pronouns
    return walk.context.place if any(i.text in named for i in walk.items[:at]) else None


def _taker_before(walk: Walk, at: int) -> str | None:
    """ "took 25% of Polish exports and 31% of Czech exports": who had the share before."""
    last = walk.drafts[-1] if walk.drafts else None
    if last is None or last.measure is not Measure.SHARE:
        return None
    verb = walk.sentence.kind_at(at - 1) in (Kind.SHARE, Kind.TRADING)  # "and supplied 24% of"
    joint = walk.sentence.text_at(at - 2 if verb else at - 1)
    return last.topic.sides.partner if joint == "and" else None


def _counted_before(walk: Walk, at: int, topic: Topic) -> Topic | None:
    """ "exports to Peru came to 5 bn, equivalent to 40% of all exports": what was counted."""
    last = walk.drafts[-1] if walk.drafts else None
    if last is None or last.measure is not Measure.LEVEL or last.topic.flow is not topic.flow:
        return None
    if last.topic.sides.reporter != topic.sides.reporter:
        return None
    between = walk.items[last.at + 1 : at]
    known = (last.topic.sides.reporter, last.topic.sides.partner)
    told = all(
        item.kind in APPOSING
        or item.text in (",", "(")
        or (item.kind is Kind.PLACE and item.value[0] in known)
        or item.text in (last.topic.product or "").split()
        for item in between
    )
    return last.topic if told else None


APPOSING = frozenset(
    (Kind.SHARE, Kind.CONJUNCTION, Kind.COPULA, Kind.ARTICLE, Kind.PERIOD, Kind.PREPOSITION)
)


def _is_second(walk: Walk, at: int) -> bool:
    """ "China and Hong Kong together": two economies that share a share have no code."""
    return (
        walk.sentence.text_at(at - 1) == "and"
        and walk.sentence.kind_at(at - 2) is Kind.PLACE
        and walk.sentence.kind_at(at + 1) is not Kind.POSSESSIVE
    )


def _shared_goods(walk: Walk, begin: int, at: int, topic: Topic) -> Topic:
    """The goods that have the share; a stand-in is the partner spoken of before."""
    language = walk.sentence.language
    if walk.context.head is not None and walk.sentence.text_at(begin) in language.words.pronouns:
        return replace(topic, product=walk.context.head)  # "Palm oil is the test. It makes up"
    if _is_its(walk, begin) and walk.context.place not in (None, topic.sides.reporter):
        return replace(topic, sides=Sides(topic.sides.reporter, walk.context.place))
    if walk.sentence.text_at(begin) in language.words.pronouns:  # "It supplied 12% of"
        known = walk.context.place
        if known not in (None, topic.sides.reporter) and walk.context.two is None:
            return replace(topic, sides=Sides(topic.sides.reporter, known))
    if topic.product is None and (named := _named_share(walk, begin, at)) is not None:
        return replace(topic, product=named)
    if topic.product is None and (same := same_again(walk, begin, at)) is not None:
        return replace(topic, product=same)
    goods = _sharer(walk, begin, at)
    nobodies = language.words.stand_ins | language.words.sources
    nobody = all(item.text in nobodies for item in goods)
    if nobody:  # "the bloc", "the figures"
        return replace(topic, sides=_with_known_partner(walk, topic.sides))
    if topic.product is None and goods:
        return replace(topic, product=product_name(goods, language))
    return topic


def _named_share(walk: Walk, begin: int, at: int) -> str | None:
    """ "The share of machinery in Peru's exports was 10%": the goods behind the word."""
    language = walk.sentence.language
    for index in range(at - 1, begin - 1, -1):
        item = walk.items[index]
        of = walk.sentence.text_at(index + 1) == "of"
        if item.kind is Kind.SHARE and item.value == "share" and of:
            goods, _ = goods_behind(walk.items, index + 2, language)
            return product_name(goods, language) if goods else None
    return None


def _sharer(walk: Walk, begin: int, at: int) -> list[Item]:
    """The goods that have a share: right before the word of sharing, or at the
    beginning where an apposition stands between: "Machinery, once ..., made up"."""
    language = walk.sentence.language
    verb = next((i for i in range(at - 1, begin, -1) if walk.items[i].kind is Kind.SHARE), begin)
    if walk.sentence.kind_at(verb - 1) is Kind.POSSESSIVE:
        verb -= 1  # "oil's share"
    while verb > begin and _is_light(walk, verb - 1):
        verb -= 1  # "fruit now accounted for", "coffee would account for"
    verb = _before_dashes(walk, verb)
    if walk.sentence.text_at(verb - 1) in _RELATIVES or walk.sentence.text_at(at - 1) == ",":
        goods, _ = goods_behind(walk.items, begin, language)
        return goods  # "Electronics, two-thirds of exports, fell"
    goods = []
    for index in range(verb - 1, begin - 1, -1):
        joins = goods and walk.sentence.text_at(index) in (",", "and", "&")
        ware = is_ware(walk.items[index], language)
        if not ware and not (joins and index > begin and is_ware(walk.items[index - 1], language)):
            break
        goods.insert(0, walk.items[index])
    return goods


_RELATIVES = (",", "which", "that")


def _is_light(walk: Walk, at: int) -> bool:
    """Whether a word stands between goods and their verb and says nothing of them."""
    words = walk.sentence.language.words
    text = walk.sentence.text_at(at)
    light = text in words.yet or text in words.auxiliaries
    return light or walk.sentence.kind_at(at) is Kind.MODAL


def _before_dashes(walk: Walk, verb: int) -> int:
    """ "Three materials – steel, cement and cable – account for": where the insertion begins."""
    if walk.sentence.text_at(verb - 1) not in _DASHES:
        return verb
    return next((i for i in range(verb - 2, 0, -1) if walk.items[i].text in _DASHES), verb)


_DASHES = ("–", "—", "-")


def _is_its(walk: Walk, begin: int) -> bool:
    """Whether the share is "its share": of the economy named in the sentence before."""
    words = walk.sentence.language.words
    return walk.sentence.text_at(begin) in words.possessives and (
        walk.sentence.kind_at(begin + 1) is Kind.SHARE
    )


def _taker(walk: Walk, at: int) -> str | None:
    """Where the share goes or comes from, named behind: "stay on the continent"."""
    for index in range(at + 1, min(at + _REACH, len(walk.items))):
        item = walk.items[index]
        if walk.sentence.text_at(index + 1) == "place":
            continue  # "took place"
        goes = item.text in walk.sentence.language.words.going
        if _is_among_members(walk, index) and walk.topic is not None:
            return walk.topic.sides.reporter  # "took place among its own members"
        if item.kind is Kind.TRADING and walk.sentence.kind_at(index - 1) is Kind.COPULA:
            codes, _ = places_at(walk.items, index + 2, walk.sentence.language)
            return one_side(codes) if codes else None  # "are sold in Peru"
        if goes or (item.kind is Kind.SHARE and item.value == "accounts"):
            codes, _ = places_at(walk.items, index + 1, walk.sentence.language)
            within = walk.sentence.text_at(index + 2) in walk.sentence.language.words.economies
            if not codes and within and walk.topic is not None:
                return walk.topic.sides.reporter  # "stay in the region"
            return one_side(codes) if codes else None
    return None


_REACH = 12  # items behind a share in which it is told where it goes


def _is_among_members(walk: Walk, at: int) -> bool:
    """ "among its members", "between the member states"."""
    words, item = walk.sentence.language.words, walk.items[at]
    if item.kind is not Kind.PREPOSITION or item.value not in ("between", "inside"):
        return False
    return any(one.text in words.members for one in walk.items[at + 1 : at + 4])


def _sharer_begin(walk: Walk, at: int) -> int:
    """Where the words for who or what has a share begin."""
    for index, item in walk.sentence.back_from(at):
        points = item.kind is Kind.QUANTITY and item.value.unit == "points"
        if (item.kind is Kind.QUANTITY and not points) or item.text == ";":
            return index + 1
    return 0


def _with_known_partner(walk: Walk, sides: Sides) -> Sides:
    """The sides with the partner the text was about before."""
    topic = walk.context.topic
    if topic is None or sides.partner not in (WORLD, None):
        return sides
    pair = (topic.sides.reporter, topic.sides.partner)
    if sides.reporter not in pair:
        return sides
    return Sides(sides.reporter, pair[1] if pair[0] == sides.reporter else pair[0])
