"""All goods but some: "excluding oil, exports fell", "a deficit of 5 bn without gold"."""

from __future__ import annotations

from communique.claims.flows import Subject
from communique.claims.products import goods_behind, product_name
from communique.claims.tables import Kind
from communique.claims.walk import Walk


def but_some(walk: Walk, subject: Subject) -> str | None:
    """The goods of a phrase with some left out, right behind it or at the head of the sentence."""
    behind = subject.end + (walk.sentence.text_at(subject.end) == ",")
    behind += walk.sentence.text_at(behind) in walk.sentence.language.words.again
    return goods_but(walk, behind) or goods_but(walk, 0)


def goods_but(walk: Walk, at: int) -> str | None:
    """ "goods excluding oil", where the words at an index leave some out."""
    words = walk.sentence.language.words
    if walk.sentence.text_at(at) not in words.excluding:
        return None
    begin = at + 2 if walk.sentence.kind_at(at + 1) is Kind.ARTICLE else at + 1
    goods, _ = goods_behind(walk.items, begin, walk.sentence.language)
    if not goods or not (goods[-1].text in words.wares or goods[-1].text in words.no_goods):
        return None
    name = product_name(goods, walk.sentence.language)
    return None if name is None else f"goods excluding {name}"
