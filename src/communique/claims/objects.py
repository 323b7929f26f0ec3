"""Partner and goods behind a verb of trade: "sold Peru goods", "shipped 5 tonnes of tea to"."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.products import goods_behind, product_name
from communique.claims.sides import THERE, UNCODED, one_side, places_at
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.claims.wholes import names_whole
from communique.domain.trade import WORLD


def objects_behind(walk: Walk, at: int) -> tuple[str | None, str | None]:
    """Partner and goods behind a verb of trade, to the end of its clause."""
    language = walk.sentence.language
    partner, product = _direct_objects(walk, at)
    for index in range(at, len(walk.items)):
        item = walk.items[index]
        if item.kind in (Kind.TRADING, Kind.BLOCK) or item.text == ";":
            break
        if item.text in language.words.including:
            break  # "18 bcm of gas, including 9 bcm to Europe"
        if index in walk.sentence.subjects or names_whole(walk.items, index, language):
            break
        if item.kind is Kind.PLACE and item.value[0] == WORLD:
            partner = partner or WORLD  # "sold 4 billion of beef abroad"
        if item.kind is not Kind.PREPOSITION:
            continue
        if item.value in ("to", "from") and partner is None:
            codes, _ = places_at(walk.items, index + 1, language)
            codes = [there(walk) or UNCODED if code == THERE else code for code in codes]
            partner = one_side(codes) if codes else None
        elif item.value in ("of", "on", "at") and product is None and not _is_led(walk, index):
            origin, product = _wares(walk, index + 1)
            partner = partner or origin
    return partner or _fronted(walk, at - 1), product


def _fronted(walk: Walk, verb: int) -> str | None:
    """ "From China alone Kenya bought": the partner that a clause opens with."""
    begin = walk.sentence.clause_begin(verb)
    begin += int(walk.items[begin].kind is not Kind.PREPOSITION)
    item = walk.items[begin]
    if item.kind is not Kind.PREPOSITION or item.value not in ("to", "from"):
        return None
    codes, _ = places_at(walk.items, begin + 1, walk.sentence.language)
    codes = [there(walk) or UNCODED if code == THERE else code for code in codes]
    return one_side(codes) if codes else None


def _direct_objects(walk: Walk, at: int) -> tuple[str | None, str | None]:
    """ "sold Croatia goods", "exported used cars worth", "exported 4.4 million cars"."""
    partner: str | None = None
    items, language = walk.items, walk.sentence.language
    if walk.sentence.text_at(at) in language.words.theres and walk.context.voice is not None:
        partner, at = _addressed(walk, at) or there(walk), at + 1  # "We sold you goods"
    named, after = places_at(items, at, language)
    if len(named) == 1 and named[0] not in (THERE, UNCODED):
        partner, at = named[0], after  # "sold the Arab countries goods"
    elif walk.sentence.kind_at(at) is Kind.PLACE and items[at].value[1] == "adjective":
        partner, at = str(items[at].value[0]), at + 1  # "bought Irish goods"
    if walk.sentence.kind_at(at) is Kind.QUANTITY:
        counted = items[at].value.counted
        if counted is not None:
            return partner, counted
        at += 1
        if walk.sentence.text_at(at) == "there":
            return partner or there(walk), None  # "shipped 5.9 million tonnes there"
        if walk.sentence.text_at(at) in language.words.comparatives:
            goods, _ = goods_behind(items, at + 1, language)  # "shipped 10 percent more LNG"
            return partner, product_name(goods, language) if goods else None
    if walk.sentence.text_at(at) in language.words.comparatives:
        at += 1  # "exported more copper than ever"
    if walk.sentence.text_at(at) in language.words.abroad:
        at += 1
    goods, after = goods_behind(items, at, language)
    if walk.sentence.text_at(after) in language.words.abroad:
        after += 1
    counted_behind = walk.sentence.kind_at(after) in _BEHIND
    return partner, product_name(goods, language) if goods and counted_behind else None


def _addressed(walk: Walk, at: int) -> str | None:
    """ "you", where two parties talk: the other one."""
    you = walk.sentence.text_at(at) in walk.sentence.language.words.addressed
    return walk.context.addressed if you else None


def _is_led(walk: Walk, at: int) -> bool:
    """ "in support of OPEC's efforts": "of" behind another noun is not that of goods."""
    words = walk.sentence.language.words
    noun = walk.items[at - 1]
    within = walk.sentence.kind_at(at - 2) is Kind.PREPOSITION
    other = noun.kind is Kind.WORD and within and noun.text not in words.amounts
    return other and noun.text not in words.not_products


_BEHIND = (Kind.PREPOSITION, Kind.QUANTITY, Kind.FIRST_TIME, None)


def _wares(walk: Walk, at: int) -> tuple[str | None, str | None]:
    """ "of Saudi crude", "of its crude oil": the origin and the goods."""
    origin: str | None = None
    items: Sequence[Item] = walk.items
    while at < len(items) and items[at].kind in (Kind.PLACE, Kind.POSSESSIVE, Kind.ARTICLE):
        if items[at].kind is Kind.PLACE:
            origin = str(items[at].value[0])
        at += 1
    goods, _ = goods_behind(items, at, walk.sentence.language)
    return origin, product_name(goods, walk.sentence.language) if goods else None


def there(walk: Walk) -> str | None:
    """ "its imports from that country": the partner of this sentence, else of the report."""
    told = walk.topic or (walk.drafts[-1].topic if walk.drafts else None)
    if told is not None and told.sides.partner not in (None, WORLD):
        return told.sides.partner
    shared = walk.drafts[-1].topic.sides.partner if walk.drafts else None
    return shared if shared not in (None, WORLD) else walk.context.there
