"""Parts of the flow just spoken of: "of which 40% went to Peru", "half of it from China"."""

from __future__ import annotations

from dataclasses import replace

from communique.claims.context import Sides, Topic
from communique.claims.dating import Span
from communique.claims.drafts import Draft
from communique.claims.products import goods_behind, is_ware, product_name
from communique.claims.quantities import Printed
from communique.claims.shares import drafted
from communique.claims.sides import UNCODED, one_side, places_at
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.claims.wholes import names_whole
from communique.domain.trade import Measure

RULE = "<percent> of which"
_TOWARD = ("to", "from", "with", "by")


def is_part(walk: Walk, at: int) -> bool:
    """Whether the number at an index is a part: "40% of which", "of which 40%", "and 5% to"."""
    language = walk.sentence.language
    if names_whole(walk.items, at + 1, language) or names_whole(walk.items, at - 2, language):
        return True
    if _is_opened(walk, at) or _has_goods_before(walk, at) or _is_with(walk, at):
        return True
    listed = bool(walk.drafts) and walk.drafts[-1].rule == RULE and _is_toward(walk, at + 1)
    return listed and walk.sentence.text_at(at - 1) in ("and", ",")


def _is_with(walk: Walk, at: int) -> bool:
    """ "exports of $1.7 billion, with about half going to Peru"."""
    words, text_at = walk.sentence.language.words, walk.sentence.text_at
    told = walk.counted and bool(walk.drafts) and text_at(at - 1) == "with"
    told = told and text_at(at - 2) == ","
    return told and text_at(at + 1) in words.going | words.coming


def _has_goods_before(walk: Walk, at: int) -> bool:
    """ "$372 million, of which sugar was a fifth": the part's goods stand before it."""
    goods = _goods_before(walk, at)
    begin = at - 1 - len(goods)
    return bool(goods) and names_whole(walk.items, begin - 2, walk.sentence.language)


def _is_opened(walk: Walk, at: int) -> bool:
    """ "Of Kenya's exports, 20% went to Uganda": the whole that a clause opens with."""
    subject = walk.subject
    if subject is None or walk.counted or not _is_next(walk, subject.end, at):
        return False
    opens = subject.start - 1
    while opens > 0 and walk.sentence.text_at(opens) in walk.sentence.language.words.passed:
        opens -= 1  # "Of all exports"
    return walk.sentence.text_at(opens) == "of" and (
        opens == 0 or walk.sentence.kind_at(opens - 1) in (Kind.PUNCTUATION, Kind.CONJUNCTION)
    )


def _is_next(walk: Walk, end: int, at: int) -> bool:
    """Whether a number stands behind a phrase with nothing but a comma or "only" between."""
    between = walk.items[end:at]
    fillers = walk.sentence.language.words.fillers
    return walk.sentence.text_at(at - 1) == "," or all(item.text in fillers for item in between)


def part(walk: Walk, quantity: Printed, span: Span) -> Draft | None:
    """The share of the open flow that a partner or some goods have; None where neither is named."""
    assert walk.topic is not None
    last = walk.drafts[-1] if walk.drafts else None
    whole = walk.topic
    if last is not None and last.measure is Measure.SHARE and last.rule != RULE:
        whole = last.topic  # "Tea makes up a fifth of exports, and half of it goes to"
    topic = _with_partner(walk, span.at, whole) or _with_goods(walk, span.at, whole)
    return None if topic is None else drafted(walk, span, topic, quantity, rule=RULE)


def _with_partner(walk: Walk, at: int, topic: Topic) -> Topic | None:
    """The flow with the partner named behind the part: "went to Peru"; or before: "Peru took"."""
    codes = _codes_behind(walk, at) or _codes_before(walk, at)
    if not codes or codes == [topic.sides.reporter]:
        return None
    side = one_side(codes)
    return replace(topic, sides=Sides(topic.sides.reporter, None if side == UNCODED else side))


def with_part_goods(walk: Walk, at: int) -> Topic | None:
    """The open topic of the goods that an amount of it is: "of which $2 billion was oil"."""
    topic = walk.topic
    if topic is None or not names_whole(walk.items, at - 2, walk.sentence.language):
        return topic
    return _with_goods(walk, at, topic) or topic


def _codes_behind(walk: Walk, at: int) -> list[str]:
    words = walk.sentence.language.words
    if walk.sentence.text_at(at + 1) in words.leaving and walk.sentence.text_at(at + 2) == "there":
        return [walk.context.there] if walk.context.there is not None else []
    for index in range(at + 1, _end(walk, at)):
        if _is_toward(walk, index):
            codes, _ = places_at(walk.items, index + 1, walk.sentence.language)
            if codes:
                return codes
    return []


def _goods_before(walk: Walk, at: int) -> list[Item]:
    """ "and coal was roughly a third of that", "palm oil made up a fifth of them"."""
    verb = at - 1
    if walk.sentence.kind_at(verb) not in (Kind.COPULA, Kind.SHARE):
        return []
    goods: list[Item] = []
    for _, item in walk.sentence.back_from(verb):
        if not is_ware(item, walk.sentence.language):
            break
        goods.insert(0, item)
    return goods


def _is_toward(walk: Walk, at: int) -> bool:
    """Whether who has a part may stand behind: "to", "from", "went to"."""
    kind = walk.sentence.kind_at(at)
    if kind is Kind.PREPOSITION:
        return walk.items[at].value in _TOWARD
    return kind is Kind.SHARE and walk.items[at].value == "accounts"


def _codes_before(walk: Walk, at: int) -> list[str]:
    """ "of which Peru took 40%", ", Peru buying half of it"."""
    for _, item in walk.sentence.back_from(at):
        if item.kind is Kind.PLACE:
            return [str(item.value[0])]
        if item.kind in (Kind.QUANTITY, Kind.CONJUNCTION) or item.text in (",", ";"):
            return []
    return []


def _end(walk: Walk, at: int) -> int:
    """Where the words of a part end: at the next number, or where other words have ended it."""
    for index in range(at + 1, len(walk.items)):
        if walk.items[index].kind is Kind.QUANTITY or walk.items[index].text in (",", ";"):
            return index
    return len(walk.items)


def _with_goods(walk: Walk, at: int, topic: Topic) -> Topic | None:
    """The flow of the goods named behind the part: "40% of which was tea"."""
    language = walk.sentence.language
    begin = at + 3 if names_whole(walk.items, at + 1, language) else at + 1
    if walk.sentence.kind_at(begin) in (Kind.COPULA, Kind.SHARE):
        begin += 1
    goods, _ = goods_behind(walk.items, begin, language)
    goods = goods or _goods_before(walk, at)
    product = product_name(goods, language) if goods and topic.product is None else None
    return None if product is None else replace(topic, product=product)
