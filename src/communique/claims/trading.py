"""Verbs of trade: "Japan bought 3 million tonnes of Omani gas", "goods were exported from"."""

from __future__ import annotations

from communique.claims.context import Sides, Topic
from communique.claims.flows import flow_of
from communique.claims.objects import objects_behind
from communique.claims.products import goods_behind, product_name
from communique.claims.quantities import Sort
from communique.claims.sides import THERE, UNCODED, one_side, places_at
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.domain.trade import WORLD, Flow


def open_trading(walk: Walk, at: int) -> None:
    """A verb of trade: "Japan bought 3 million tonnes of Omani gas"."""
    if walk.items[at].value == "turnover":
        _open_traded(walk, at)
        return
    if _open_earner(walk, at):
        return
    flow = flow_of(str(walk.items[at].value))
    agent = _trader(walk, at)
    if flow is None or agent is None:
        return
    if walk.items[at].text in walk.sentence.language.words.earning:
        _open_earned(walk, at, agent)
        return
    partner, product = objects_behind(walk, at + 1)
    if not _is_of_goods(walk, at, agent, named=partner is not None or product is not None):
        return
    buys = walk.items[at].text not in walk.sentence.language.words.verbs_of_trade
    taken = partner is None and flow is Flow.IMPORTS and buys
    if partner is None and _is_split(walk, at):
        partner = WORLD
    if partner is None:
        partner = (_seller(walk, agent, product) if taken else None) or _known_other(walk, agent)
    if flow is Flow.IMPORTS and buys and _buys_from_home(walk, agent, partner):
        flow, agent, partner = Flow.EXPORTS, partner, agent
    sides = Sides(agent, None if partner == UNCODED else partner)
    walk.agent = walk.agent or agent
    begin = next((i for i, item in walk.sentence.back_from(at) if item.kind is Kind.PLACE), None)
    topic = Topic(flow, sides, product, whole=_sells_all(walk, at))
    walk.open(topic, begin=_actor(walk, at, begin), lead=at + 1)
    walk.taken = taken and flow is Flow.EXPORTS


def _is_split(walk: Walk, at: int) -> bool:
    """ "exported 25 bcm of gas, of which 13 bcm went to Spain": to Spain and others."""
    return any(
        walk.items[index].text == "of" and walk.sentence.text_at(index + 1) == "which"
        for index in range(at + 1, len(walk.items))
    )


def open_passive(walk: Walk, at: int, number: int) -> None:
    """ "600,000 tonnes of grain were exported from Ukraine": the sides are named behind."""
    items, language = walk.items, walk.sentence.language
    named: dict[str, str] = {}
    for index in range(at + 1, len(items) - 1):
        if items[index].kind in (Kind.TRADING, Kind.BLOCK, Kind.QUANTITY):
            break
        if items[index].kind is Kind.PREPOSITION and items[index].value in ("from", "to", "by"):
            codes, _ = places_at(items, index + 1, language)
            if codes:
                named.setdefault(str(items[index].value), one_side(codes))
    flow = flow_of(str(walk.items[at].value))
    main = walk.context.main
    alone = language.words.abroad | language.words.verbs_of_trade
    if not named and main is not None and {walk.sentence.text_at(i) for i in (at, at + 1)} & alone:
        named["by"] = str(main.reporter)  # "Goods worth 80 billion were sold abroad"
    out, into = named.get("from"), named.get("to")
    if flow is Flow.EXPORTS:
        reporter, partner = out or named.get("by"), into
    else:
        reporter, partner = into or named.get("by"), out
    if flow is None or reporter in (None, UNCODED):
        return
    product = None
    if walk.sentence.text_at(number + 1) == "of":
        goods, _ = goods_behind(items, number + 2, language)
        product = product_name(goods, language) if goods else None
    sides = Sides(reporter, None if partner == UNCODED else partner or WORLD)
    walk.open(Topic(flow, sides, product), begin=0, lead=at + 1)


def _sells_all(walk: Walk, at: int) -> bool:
    """ "exported goods worth 26 billion", "bought 3 billion of goods"."""
    ahead = walk.items[at + 1 : at + 5]
    return any(item.kind is Kind.COVERAGE and item.value == "goods" for item in ahead)


def _is_of_goods(walk: Walk, at: int, agent: str, *, named: bool) -> bool:
    """Whether a verb is one of trade: its goods or their other side are named or counted, or
    it goes on about the trade that is open."""
    if walk.items[at].text in walk.sentence.language.words.bringing and not _is_counted(walk, at):
        return False  # "Gold brought in 2 billion dollars"
    topic = walk.topic
    follows = topic is not None and agent in (topic.sides.reporter, topic.sides.partner)
    follows = follows or (walk.two is not None and _seller(walk, agent, None) is not None)
    return named or follows or _counts_goods(walk, at)


def _actor(walk: Walk, verb: int, place: int | None) -> int:
    """Where the words for who trades begin: the economy, or "the country will"."""
    if place is not None:
        return place
    begin = verb
    while begin > 1 and walk.items[begin - 1].kind in (Kind.MODAL, Kind.PRONOUN):
        begin -= 1
    stands_in = walk.sentence.text_at(begin - 1) in walk.sentence.language.words.stand_ins
    return begin - 1 - (walk.sentence.kind_at(begin - 2) is Kind.ARTICLE) if stands_in else begin


def _open_earner(walk: Walk, at: int) -> bool:
    """ "Textiles and garments earned $4.3 billion": exports of the economy the text is about,
    by goods known as such. Whether that is done."""
    words, context = walk.sentence.language.words, walk.context
    text = walk.items[at].text
    if text not in words.earning and text not in words.bringing:
        return False
    then = _past_gainer(walk, at + 1)
    ahead = walk.sentence.kind_at(then) is Kind.QUANTITY and _is_money(walk.items[then])
    begin = _first_word(walk, at)
    goods, end = goods_behind(walk.items, begin, walk.sentence.language)
    while end < at and walk.items[end].text in words.yet:
        end += 1
    known = bool(goods) and end == at and goods[-1].text in words.wares
    product = product_name(goods, walk.sentence.language) if known else None
    if walk.sentence.text_at(at - 1) in words.several and context.about is not None:
        known, product = True, context.about.product  # "They earned 32 billion shillings"
    if walk.sentence.text_at(at - 1) in words.pronouns and context.head is not None:
        known, product = True, context.head  # "Pulp was the comfort. It earned 2 billion"
    reporter = context.main.reporter if context.main is not None else context.home
    gainer = walk.items[then - 1]
    if gainer.kind is Kind.PLACE:
        reporter = str(gainer.value[0])  # "Coal earned Mongolia $8.9 billion"
    if not (ahead and known) or reporter is None or walk.blocked:
        return False
    topic = Topic(Flow.EXPORTS, Sides(reporter, WORLD), product)
    walk.open(topic, begin=begin, lead=at + 1)
    return True


def _past_gainer(walk: Walk, at: int) -> int:
    """The index behind who earns by goods: "earned Mongolia", "brought the country"."""
    words = walk.sentence.language.words
    if walk.sentence.kind_at(at) is Kind.PLACE or walk.sentence.text_at(at) in words.together:
        return at + 1
    stands_in = walk.sentence.text_at(at + 1) in words.economies
    return at + 2 if walk.sentence.kind_at(at) is Kind.ARTICLE and stands_in else at


def _is_money(item: Item) -> bool:
    """ "earned 156 million dollars", "earned 156 million"."""
    return item.sort is Sort.MONEY or (item.sort is Sort.BARE and bool(item.value.scaled))


def _first_word(walk: Walk, at: int) -> int:
    """Where a clause begins, past what joins it to another and when it was."""
    begin = walk.sentence.clause_begin(at)
    while begin < at and (
        walk.items[begin].kind in (Kind.CONJUNCTION, Kind.PERIOD, Kind.PREPOSITION, Kind.ARTICLE)
        or walk.items[begin].text == ","
    ):
        begin += 1
    return begin


def _open_earned(walk: Walk, at: int, agent: str) -> None:
    """ "Ghana earned $1.1 billion from cocoa beans": exports of goods known as such."""
    language = walk.sentence.language
    for index in range(at + 1, min(at + 8, len(walk.items))):
        if walk.items[index].text != "from":
            continue
        goods, after = goods_behind(walk.items, index + 1, language)
        known = bool(goods) and goods[-1].text in language.words.wares
        if known and walk.sentence.kind_at(after) is not Kind.FLOW:
            topic = Topic(Flow.EXPORTS, Sides(agent, WORLD), product_name(goods, language))
            walk.open(topic, begin=walk.sentence.clause_begin(at), lead=at + 1)
        return


def _seller(walk: Walk, agent: str, product: str | None) -> str | None:
    """ "Kenya's tea exports rose. Pakistan bought 71,000 tonnes": from whom they bought."""
    told = walk.topic if walk.topic is not None and walk.two is not None else None
    if told is not None and told.flow is Flow.EXPORTS and agent in (walk.two or ()):
        return told.sides.reporter  # "..., the former bought 3 billion"
    about = walk.context.about
    if about is None or about.flow is not Flow.EXPORTS or agent == about.sides.reporter:
        return None
    return about.sides.reporter if product in (None, about.product) else None


def _buys_from_home(walk: Walk, agent: str, partner: str) -> bool:
    """Whether another buys from the economy the report is about: those are its exports."""
    main = walk.context.main
    if agent == walk.context.voice:
        return False  # "we bought goods from"
    return main is not None and partner == main.reporter and agent != main.partner


def _trader(walk: Walk, at: int) -> str | None:
    """Who trades: the economy that acts, or the last one where the verb alone tells."""
    if walk.sentence.kind_at(at - 1) in (Kind.PREPOSITION, Kind.ARTICLE):
        return None  # "imported cars"
    if walk.firm:
        return None  # "Honda Motor Co Ltd exported"
    topic = walk.context.topic
    words = walk.sentence.language.words
    if walk.context.voice is not None and walk.sentence.text_at(at - 1) in words.speaking:
        return walk.context.voice
    if walk.agent is not None and walk.agent != UNCODED:
        return walk.agent
    verb = at
    while verb > 1 and walk.items[verb - 1].kind is Kind.MODAL:
        verb -= 1  # "the country will ship"
    before = walk.sentence.text_at(verb - 1)
    if before in words.several and walk.context.two is None and topic is not None:
        return topic.sides.reporter  # "Salmon farmers ... They exported"
    if before in words.pronouns or before in words.stand_ins:
        return walk.context.place
    if topic is None or walk.topic is not None or walk.items[at].text not in words.verbs_of_trade:
        return None
    return topic.sides.reporter


def _known_other(walk: Walk, agent: str) -> str:
    """The partner when the verb names none: the other side of the topic, else the world."""
    topic = walk.topic or walk.context.topic
    if walk.topic is None and walk.context.main == Sides(agent, WORLD):
        return WORLD  # what the report is about
    if topic is None or agent not in (topic.sides.reporter, topic.sides.partner):
        return WORLD
    sides = topic.sides
    return (sides.partner if sides.reporter == agent else sides.reporter) or UNCODED


def _open_traded(walk: Walk, at: int) -> None:
    """ "the two countries traded goods worth $3 billion"."""
    topic = walk.topic or walk.context.topic
    between = walk.sentence.text_at(at + 1) == "between"
    named = places_at(walk.items, at + 2, walk.sentence.language)[0] if between else []
    other = _traded_with(walk, at)
    if len(named) == 2:
        sides = Sides(named[0], named[1])
    elif walk.agent is not None and walk.agents is None and other is not None:
        sides = Sides(walk.agent, other)
    elif walk.agents is not None:
        sides = Sides(*walk.agents)
    elif not any(
        item.kind is Kind.PAIR for item in (*walk.items[:at], *walk.items[at + 2 : at + 4])
    ):
        return
    elif topic is not None:
        sides = topic.sides
    elif walk.context.pair is not None:
        sides = Sides(*walk.context.pair)
    else:
        return
    walk.open(Topic(Flow.TURNOVER, sides, None), begin=max(0, at - 1), lead=at + 1)


def _traded_with(walk: Walk, at: int) -> str | None:
    """ "Germany traded goods worth 246 billion euros with China": the other side."""
    for index in range(at + 1, min(at + 8, len(walk.items))):
        if walk.items[index].text == "with":
            codes, _ = places_at(walk.items, index + 1, walk.sentence.language)
            return codes[0] if len(codes) == 1 and codes[0] not in (UNCODED, THERE) else None
    return None


def _is_counted(walk: Walk, at: int) -> bool:
    """Whether goods are counted right behind a verb: "brought in 12 million tons"."""
    item = walk.items[at + 1] if at + 1 < len(walk.items) else None
    return item is not None and item.kind is Kind.QUANTITY and item.sort is Sort.COUNT


def _counts_goods(walk: Walk, at: int) -> bool:
    """Whether the verb is one of trade only, or goods are counted behind it."""
    if walk.items[at].text in walk.sentence.language.words.verbs_of_trade:
        return True
    for item in walk.items[at + 1 : at + 8]:
        if item.kind is Kind.COVERAGE:
            return True
        if item.kind is Kind.QUANTITY:
            return item.value.unit in ("tonnes", "barrels", "cubic_metres", "kwh")
    return False
