"""Goods that stand for a flow of theirs: "Exports rose 5%. Copper brought in $4 billion"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.context import Sides, Topic
from communique.claims.products import goods_behind, product_name
from communique.claims.quantities import Sort
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Flow


def open_wares(walk: Walk, at: int) -> bool:
    """Open the flow of the goods that a number's clause begins with, where it is of trade.

    Only shortly behind a statement about exports or imports, and only for nouns known
    as goods, or where the verb says what part they are. A percentage alone may be that of
    a price: of goods with a market price it needs an amount beside it.
    """
    whole = _whole(walk)
    if whole is None:
        return False
    begin = _clause_begin(walk, at)
    goods, end = goods_behind(walk.items, begin, walk.sentence.language)
    if not goods or not begin < end < at or not _tells(walk, goods, end, at):
        return False
    product = product_name(goods, walk.sentence.language)
    if product in (None, whole.product):
        return False
    walk.open(replace(whole, product=product, inherited="flow told before"), begin=begin, lead=end)
    walk.counted = True
    return True


def _whole(walk: Walk) -> Topic | None:
    """The exports or imports just told, of which the goods are a part."""
    topic = walk.topic if walk.counted else None
    lately = walk.context.quiet <= _LATELY
    if topic is None and not walk.blocked and walk.topic is None and lately:
        topic = walk.context.topic
        if topic is not None and walk.context.shared is not None:
            topic = replace(topic, sides=Sides(topic.sides.reporter, WORLD))
    if topic is None or topic.flow not in (Flow.EXPORTS, Flow.IMPORTS):
        return None
    return topic


_LATELY = 2  # sentences about other matters between a flow and goods that stand for it


def _clause_begin(walk: Walk, at: int) -> int:
    """Where the words begin that may name goods: behind the last number or who says so."""
    begin = walk.lead if walk.counted else 0
    for index in range(begin, at):
        if walk.items[index].kind is Kind.SPEECH:
            begin = index + 1
    while begin < len(walk.items) and (
        walk.items[begin].kind in _JOINTS or walk.items[begin].text in (",", ";", ":")
    ):
        begin += 1
    return begin


_JOINTS = frozenset((Kind.CONJUNCTION, Kind.ARTICLE, Kind.PERIOD, Kind.PREPOSITION))


def _tells(walk: Walk, goods: Sequence[Item], end: int, at: int) -> bool:
    """Whether the words between goods and their number say nothing but how much it was."""
    words = walk.sentence.language.words
    between = [item for item in walk.items[end:at] if item.text not in words.bringing]
    if len(between) > _FARTHEST or any(_is_other(item) for item in between):
        return False
    part = any(item.kind is Kind.SHARE and item.value == "accounts" for item in between)
    known = goods[-1].text in words.wares
    if walk.items[at].sort is Sort.PERCENT:
        changed = any(item.kind is Kind.CHANGE for item in between)
        counted = bool(walk.drafts) or any(_is_amount(item) for item in walk.items)
        made = goods[-1].text not in words.priced and walk.context.near
        return known and changed and (counted or made)
    return known or part


def _is_other(item: Item) -> bool:
    return item.kind in _OTHERS or item.text == ":"  # "Food: 3 million" of a fact box


_FARTHEST = 7  # items between goods and their number
_OTHERS = frozenset(
    (Kind.PLACE, Kind.BLOCK, Kind.FLOW, Kind.TRADING, Kind.QUANTITY, Kind.PARTNER, Kind.REGION)
)


def _is_amount(item: Item) -> bool:
    """ "rice fell 8.5 percent to 1.9 billion dollars": then the percentage is of no price."""
    scaled = item.kind is Kind.QUANTITY and item.value.scaled
    return bool(scaled and item.sort is not Sort.PERCENT)
