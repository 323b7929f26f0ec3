"""Goods in the report's own words."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.language import Language
from communique.claims.tables import Item, Kind


def product_name(goods: Sequence[Item], language: Language) -> str | None:
    """The name of goods from the words that name them, in lower case.

    Commas of a headline become "and"; a count noun before the flow becomes
    plural; an adjective that stands for goods gets its noun. None where the
    words name no goods in particular.
    """
    words = ["and" if item.text in (",", "&") else item.text for item in goods]
    while words and words[-1] in ("and", "-"):
        words.pop()
    while words and words[0] in ("and", "-"):
        words.pop(0)
    if not words or set(words) <= language.words.no_goods:
        return None
    name = " ".join(words)
    known = language.words.goods_of.get(name)
    if known is not None:
        return known
    name = name.replace(" - ", "-")
    last = words[-1]
    plural = language.words.plurals.get(last)
    return name[: len(name) - len(last)] + plural if plural else name


def is_counted(name: str | None, language: Language) -> bool:
    """Whether goods of this name are counted in pieces: cars, apples."""
    return name is not None and name.split()[-1] in language.words.plurals.values()


def is_ware(item: Item, language: Language) -> bool:
    """Whether a word can name goods where goods are expected."""
    if item.kind is Kind.COVERAGE or (item.kind is Kind.UNIT and item.value == "items"):
        return True
    if item.kind is not Kind.WORD or item.text in language.words.not_products:
        return False
    printed = len(item.text) > 1 or item.text.isascii()  # "T-shirts"; no "Â£" put wrong
    return printed and not looks_like_verb(item.text, language)


def looks_like_verb(word: str, language: Language) -> bool:
    """Whether a word has the form of a verb or adverb and is not known to name goods."""
    if word in language.words.outgrowing:
        return True
    return word.endswith(("ly", "ing", "ed")) and word not in language.words.participles


def goods_behind(items: Sequence[Item], at: int, language: Language) -> tuple[list[Item], int]:
    """The words that name goods from here on, commas and "and" between them, and where they end."""
    goods: list[Item] = []
    while at < len(items) and items[at].text in language.words.fresh and len(goods) < 3:
        goods.append(items[at])
        at += 1
    while at < len(items):
        item = items[at]
        if is_ware(item, language) or (goods and _joins(items, at, language)):
            goods.append(item)
        else:
            break
        at += 1
    return goods, at


def head_of(items: Sequence[Item], language: Language) -> str | None:
    """The goods, known as such, that a sentence begins with."""
    goods, end = goods_behind(items, 0, language)
    known = bool(goods) and goods[-1].text in language.words.wares
    verb = end < len(items) and (
        items[end].kind is Kind.COPULA or items[end].text in language.words.inverted
    )
    return product_name(goods, language) if known and verb else None


def _joins(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether a comma, "and" or hyphen here stands between two goods.

    Not where the next word opens a clause: "exports of oil and imports rose".
    """
    if items[at].text not in (",", "and", "-", "&") or at + 1 >= len(items):
        return False
    if not is_ware(items[at + 1], language):
        return False
    return at + 2 >= len(items) or items[at + 2].kind is not Kind.FLOW
