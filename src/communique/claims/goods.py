"""The goods a report is about, for the numbers that name none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims import parts, shares
from communique.claims.context import COVERAGES, Context, Topic
from communique.claims.drafts import Draft
from communique.claims.listed import Rank
from communique.claims.quantities import Sort
from communique.domain.trade import WORLD, Flow, Measure


def with_goods_of_report(drafts: Sequence[Draft], context: Context) -> list[Draft]:
    """The drafts with the goods that the report is about where they leave them out.

    "Thai rice exports rose. Exports might reach 5 million tonnes": of rice, too. A
    number counted in tonnes or barrels is always of some goods: those told last.
    """
    done: list[Draft] = []
    goods = context.goods
    fresh = context.near and not context.opening  # the goods told last are still spoken of
    split: Topic | None = None  # the total trade that the sentence tells the halves of
    for draft in drafts:
        topic = draft.topic
        if topic.flow is Flow.TURNOVER and topic.product is None:
            split = topic
        if topic.product is None and draft.rule in _PARTS and done:
            draft = replace(draft, topic=replace(topic, product=_goods_of(done[-1].topic)))
        elif goods is not None and topic.product is None:
            left_out = _left_out(draft, context.about, split or context.topic)
            told = goods if _is_counted(draft) or (fresh and left_out) else left_out
            draft = replace(draft, topic=replace(topic, product=told))
        fresh = fresh or _goods_of(draft.topic) is not None
        goods = _goods_of(draft.topic) or goods
        done.append(draft)
    return [_with_goods_of_number(draft, done[at + 1 :]) for at, draft in enumerate(done)]


def with_goods_of_ranks(drafts: Sequence[Draft], ranks: Sequence[Rank]) -> list[Draft]:
    """ "Thailand, the world's largest rice exporter, shipped 4 million tonnes": of rice."""
    told = next((rank.topic for rank in ranks if rank.topic.sides.partner == WORLD), None)
    if told is None or told.product is None:
        return list(drafts)
    return [
        replace(draft, topic=replace(draft.topic, product=told.product))
        if _is_of_trader(draft, told)
        else draft
        for draft in drafts
    ]


def _is_of_trader(draft: Draft, rank: Topic) -> bool:
    """Whether a number without goods is of the flow in which the economy has its place."""
    topic, verb = draft.topic, draft.subject is None
    plain = topic.product is None and not topic.whole and (verb or _is_counted(draft))
    return plain and topic.flow is rank.flow and topic.sides.reporter == rank.sides.reporter


def _with_goods_of_number(draft: Draft, behind: Sequence[Draft]) -> Draft:
    """ "sold a record 393,000 tonnes": a record of the goods that its number is of."""
    number = behind[0] if behind else None
    if draft.measure is not Measure.RECORD or draft.topic.product is not None or number is None:
        return draft
    same = number.topic.flow is draft.topic.flow and number.topic.sides == draft.topic.sides
    return replace(draft, topic=number.topic) if same and _is_counted(number) else draft


_PARTS = (parts.RULE, shares.PART_OF_TOTAL)  # shares of what was counted before


def after(
    drafts: Sequence[Draft], ranks: Sequence[Topic], context: Context
) -> tuple[Topic | None, str | None]:
    """What the report is about, if that is goods, and the goods told last."""
    about = context.about
    told = [draft.topic for draft in drafts] or list(ranks)
    if context.main is None and told:
        about = told[0] if _goods_of(told[0]) else None
    elif about is not None and any(_is_of_all(draft, about) for draft in drafts):
        about = None
    goods = next((topic.product for topic in reversed(told) if _goods_of(topic)), context.goods)
    return about, goods


def _left_out(draft: Draft, about: Topic | None, told: Topic | None) -> str | None:
    """The goods that a number leaves out: it is of the flow that the report tells of them."""
    topic = draft.topic
    if about is None or topic.flow is not about.flow:
        return None
    if topic.sides.reporter != about.sides.reporter or draft.measure is Measure.SHARE:
        return None
    if _splits_total(topic, told):
        return None
    return None if _is_whole(draft) or topic.whole else about.product


def _splits_total(topic: Topic, told: Topic | None) -> bool:
    """ "Total trade shrank to 78 billion. Exports came to 42 billion": a half of that trade."""
    whole = told is not None and told.flow is Flow.TURNOVER and told.product is None
    return whole and told is not None and told.sides == topic.sides


def _is_of_all(draft: Draft, about: Topic) -> bool:
    """Whether a number is of all goods: from there on, a bare "exports" may mean them."""
    if draft.topic.whole:
        return True
    same = draft.topic.flow is about.flow and draft.topic.sides.reporter == about.sides.reporter
    return same and draft.topic.product is None and draft.measure is not Measure.SHARE


def _is_whole(draft: Draft) -> bool:
    """ "total exports", "merchandise exports", "Canada's exports to China": named in full."""
    subject = draft.subject
    if subject is None:
        return False
    full = subject.possessed and subject.to is not None
    return full or subject.total or subject.coverage is not None


def _is_counted(draft: Draft) -> bool:
    return draft.quantity is not None and draft.quantity.sort is Sort.COUNT


def _goods_of(topic: Topic) -> str | None:
    return topic.product if topic.product not in COVERAGES else None
