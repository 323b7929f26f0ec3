"""Opening a subject: a trade phrase, or a verb of trade, with its sides filled in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.context import Sides, Topic, topic_of
from communique.claims.excluding import but_some
from communique.claims.flows import (
    THERE,
    UNCODED,
    WEAK_FLOWS,
    Subject,
    flow_of,
    one_side,
    places_at,
)
from communique.claims.parts import names_whole
from communique.claims.placing import place
from communique.claims.products import goods_behind, product_name
from communique.claims.quantities import Sort
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.claims.ways import sent_back
from communique.domain.trade import WORLD, Flow

_BALANCES = ("deficit", "surplus")
# By which preposition the other side of a flow may follow behind its numbers.
_LATE = {
    "turnover": {"with": "with_", "between": "between"},
    "exports": {"to": "to"},
    "imports": {"from": "out"},
    "deficit": {"with": "with_"},
    "surplus": {"with": "with_"},
}


def open_subject(walk: Walk, subject: Subject) -> None:
    """A trade phrase: it is the subject from here on, unless it is not trade after all."""
    if subject.start == walk.absorbed:
        walk.lead = subject.end
        return
    subject = sent_back(walk, _with_objects(walk, subject))
    if subject.flow in WEAK_FLOWS and not is_trade(walk, subject):
        walk.blocked = walk.blocked or (walk.topic is None and not subject.named)
        return
    if subject.flow == "earnings" and subject.product is None:
        walk.lead = subject.end  # the revenues of the flow that is open
        return
    subject = settled(walk, _with_late_sides(walk, subject))
    if subject.flow == "balance":
        walk.balance = subject
        return
    passed = walk.sentence.text_at(subject.start - 1) in walk.sentence.language.words.outgrowing
    firm = subject.firm or (walk.firm and not subject.named and _is_verb(walk, subject))
    if firm or (passed and walk.topic is not None):  # "imports have outgrown exports by"
        walk.close(lead=subject.end)
        return
    subject = _of_balance(walk, subject)
    if _is_budget(walk, subject):
        return
    if _is_shops(walk, subject):
        walk.close(lead=subject.end)
        return
    topic = topic_of(subject, agent_for(walk, subject), walk.established())
    if subject.when is not None:
        walk.period = place(subject.when, walk.clock()) or walk.period
    if topic is None:
        walk.close(lead=walk.lead)
        return
    if topic.product is None:
        topic = replace(topic, product=but_some(walk, subject))
    subject = replace(subject, rival=_rival(walk, subject, topic))
    walk.pending = _change_before(walk, subject.start)
    begin = subject.start if subject.rival is None else walk.opened
    walk.open(topic, begin=begin, lead=subject.end, subject=subject)


def _rival(walk: Walk, subject: Subject, topic: Topic) -> Flow | None:
    """The flow before, where nothing was said of it yet but that it outran this one."""
    than = walk.sentence.text_at(subject.start - 1).endswith("than")
    if not than or walk.topic is None or walk.counted or walk.topic.sides != topic.sides:
        return None
    return walk.topic.flow if walk.topic.flow is not topic.flow else None


def _of_balance(walk: Walk, subject: Subject) -> Subject:
    """ "Japan's trade balance swung from a surplus of ... to a deficit of ...": whose they are."""
    balance = walk.balance
    if balance is None or subject.flow not in _BALANCES or subject.named:
        return subject
    return replace(
        subject,
        origin=balance.origin or balance.of,
        first=balance.first,
        second=balance.second,
        with_=balance.with_,
        coverage=subject.coverage or balance.coverage,
    )


def settled(walk: Walk, subject: Subject) -> Subject:
    """The phrase with "that country" and "Russia, Belarus expect" put into its sides."""
    if THERE in (subject.to, subject.out, subject.with_):
        there = _there(walk) or UNCODED
        subject = replace(
            subject,
            to=there if subject.to == THERE else subject.to,
            out=there if subject.out == THERE else subject.out,
            with_=there if subject.with_ == THERE else subject.with_,
        )
    if subject.flow == "turnover" and not subject.named and walk.agents:
        subject = replace(subject, first=walk.agents[0], second=walk.agents[1])
    return subject


def _there(walk: Walk) -> str | None:
    """ "its imports from that country": the partner of this sentence, else of the report."""
    if walk.topic is not None and walk.topic.sides.partner not in (None, WORLD):
        return walk.topic.sides.partner
    return walk.context.there


def agent_for(walk: Walk, subject: Subject) -> str | None:
    """The economy that acts, which "its" and "the country's" may stand for."""
    voice = voice_in(walk, subject)
    if voice is not None:
        return voice
    if subject.pronoun and walk.agent is None and walk.context.topic is None:
        return walk.mentioned or walk.context.place
    return walk.agent


def voice_in(walk: Walk, subject: Subject) -> str | None:
    """The economy that a transcript's speaker speaks for, where the flow is "ours"."""
    if walk.context.voice is None or not subject.pronoun:
        return None
    words = walk.sentence.language.words
    possessive = any(i.text in words.speaking for i in walk.items[subject.start : subject.head])
    return walk.context.voice if possessive else None


def is_trade(walk: Walk, subject: Subject) -> bool:
    """Whether a weak flow word is trade: goods leave or reach a named economy.

    Earnings are trade as those of the exports that are open, or of goods in a
    report that has been about trade.
    """
    if subject.flow == "sales":  # "overseas sales" are a firm's, unless an economy is named
        return bool(subject.origin or subject.to or subject.of or subject.first)
    if subject.flow != "earnings":
        if _goes_on_about(walk, subject):
            return True
        return bool(subject.to or subject.out or subject.first or subject.of)
    if subject.product is not None:
        goods = subject.product.split()[-1] in walk.sentence.language.words.wares
        return goods and walk.topic is None and walk.context.topic is not None
    return walk.topic is not None and walk.topic.flow is Flow.EXPORTS


def _goes_on_about(walk: Walk, subject: Subject) -> bool:
    """ "Exports rose 5%. Shipments of copper were $3 billion": goods of those exports."""
    topic = walk.topic or walk.context.topic
    told = walk.topic is not None or walk.context.near
    if subject.flow not in ("supplies", "purchases") or subject.pronoun or not told:
        return False
    if topic is None or topic.flow is not flow_of(subject.flow):
        return False
    if subject.product is None and walk.context.about is None:
        return False
    for at in range(subject.end, len(walk.items)):
        if walk.items[at].kind is Kind.QUANTITY:
            return True
        if at in walk.sentence.subjects or walk.items[at].text == ";":
            return False
    return False


def _is_shops(walk: Walk, subject: Subject) -> bool:
    """Whether a bare "turnover" is that of shops and caterers."""
    words = walk.sentence.language.words
    head = walk.items[subject.head].text
    if head not in words.bare_turnover or subject.named or subject.pair:
        return False
    return (
        subject.product is not None
        or walk.context.topic is None
        or walk.blocked
        or (_is_placed_elsewhere(walk, subject))
    )


def _is_placed_elsewhere(walk: Walk, subject: Subject) -> bool:
    """ "turnover on the local stock exchange"."""
    ahead = walk.items[subject.end : subject.end + 4]
    return bool(ahead) and ahead[0].text == "on" and any(i.kind is Kind.BLOCK for i in ahead)


def _is_budget(walk: Walk, subject: Subject) -> bool:
    """Whether a bare deficit is that of a budget or an account, which the text is about."""
    if subject.flow not in _BALANCES:
        return False
    head = walk.items[subject.head].text
    if any(name in head for name in walk.sentence.language.words.trade_names):
        return False
    if subject.product is not None and not subject.with_ and walk.context.topic is None:
        return True  # "the surplus of gas in storage"
    if subject.named or subject.coverage:
        return False
    if walk.topic is not None:
        return False
    return walk.blocked or walk.context.accounts or walk.context.topic is None


def _with_objects(walk: Walk, subject: Subject) -> Subject:
    """The goods and the side behind a flow used as a verb: "import 2 mln tonnes of"."""
    if subject.product is not None or not _is_verb(walk, subject):
        return subject
    partner, product = _objects(walk, subject.end)
    subject = replace(subject, product=product)
    if partner is None or subject.to or subject.out:
        return subject
    sold = flow_of(subject.flow) is Flow.EXPORTS
    return _with_side(subject, "to" if sold else "out", partner)


def _is_verb(walk: Walk, subject: Subject) -> bool:
    """ "expects to import", "Norway exports 9.6 bcm of gas"."""
    if walk.items[subject.head].text in walk.sentence.language.words.flow_verbs:
        return True
    if walk.sentence.kind_at(subject.end) is not Kind.QUANTITY or subject.possessed:
        return False
    counted = walk.items[subject.end].value.sort is Sort.COUNT
    return counted and subject.end == subject.head + 1 and subject.origin is not None


def _change_before(walk: Walk, at: int) -> str | None:
    """The change whose object a trade phrase is: "Poland trims Latvian timber imports"."""
    for _, item in list(walk.sentence.back_from(at))[:3]:
        if item.kind is Kind.CHANGE:
            return str(item.value)
        if item.kind not in (Kind.ARTICLE, Kind.PRONOUN, Kind.PREPOSITION, Kind.WORD, Kind.BOUND):
            return None
    return None


def _with_late_sides(walk: Walk, subject: Subject) -> Subject:
    """Take "with Japan", "to China" from behind the numbers of the same clause along."""
    if subject.total or any((subject.to, subject.out, subject.with_, subject.first)):
        return subject
    wanted = _LATE.get(subject.flow, {})
    for at in range(subject.end, len(walk.items) - 1):
        item = walk.items[at]
        if at in walk.sentence.subjects:
            return _with_trade_behind(walk, subject, walk.sentence.subjects[at])
        if item.kind in (Kind.BLOCK, Kind.CONJUNCTION, Kind.TRADING) or item.text in _BREAKS:
            return subject
        if names_whole(walk.items, at, walk.sentence.language):
            return subject  # "$5 billion, half of it to China"
        if item.text == "in" and walk.sentence.kind_at(at + 1) is Kind.COVERAGE:
            part = walk.items[at + 1].value  # "a surplus of $20 billion in services with"
            subject = replace(subject, coverage=subject.coverage or part)
        if item.kind is Kind.PREPOSITION and item.value in wanted:
            codes, _ = places_at(walk.items, at + 1, walk.sentence.language)
            if codes and (item.value != "between" or len(codes) > 1):
                return _with_sides(subject, wanted[item.value], codes)
    return subject


def _with_sides(subject: Subject, name: str, codes: Sequence[str]) -> Subject:
    """The subject with one of its sides named, or the two of "between"."""
    if name == "between":
        return replace(subject, first=codes[0], second=one_side(codes[1:]))
    return _with_side(subject, name, one_side(codes))


def _with_side(subject: Subject, name: str, side: str) -> Subject:
    """The subject with one of its sides named."""
    if name == "to":
        return replace(subject, to=side)
    return replace(subject, out=side) if name == "out" else replace(subject, with_=side)


_BREAKS = frozenset((";", "(", ")", "“", '"'))


def _with_trade_behind(walk: Walk, subject: Subject, behind: Subject) -> Subject:
    """ "a deficit of $2 bn in its trade with Peru"."""
    if subject.flow not in _BALANCES or behind.flow != "turnover":
        return subject
    if not (behind.with_ or behind.first):
        return subject
    walk.absorbed = behind.start
    return replace(subject, with_=behind.with_, first=behind.first, second=behind.second)


# -- verbs of trade -------------------------------------------------------------


def open_trading(walk: Walk, at: int) -> None:
    """A verb of trade: "Japan bought 3 million tonnes of Omani gas"."""
    if walk.items[at].value == "turnover":
        _open_traded(walk, at)
        return
    flow = flow_of(str(walk.items[at].value))
    agent = _trader(walk, at)
    if flow is None or agent is None:
        return
    partner, product = _objects(walk, at + 1)
    follows = walk.topic is not None and agent in (
        walk.topic.sides.reporter,
        walk.topic.sides.partner,
    )
    if partner is None and product is None and not (follows or _counts_goods(walk, at)):
        return
    buys = walk.items[at].text not in walk.sentence.language.words.verbs_of_trade
    taken = partner is None and flow is Flow.IMPORTS and buys
    if partner is None:
        partner = (_seller(walk, agent, product) if taken else None) or _known_other(walk, agent)
    if flow is Flow.IMPORTS and buys and _buys_from_home(walk, agent, partner):
        flow, agent, partner = Flow.EXPORTS, partner, agent
    sides = Sides(agent, None if partner == UNCODED else partner)
    walk.agent = walk.agent or agent
    begin = next((i for i, item in walk.sentence.back_from(at) if item.kind is Kind.PLACE), at)
    walk.open(Topic(flow, sides, product), begin=begin, lead=at + 1)
    walk.taken = taken and flow is Flow.EXPORTS


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


def _seller(walk: Walk, agent: str, product: str | None) -> str | None:
    """ "Kenya's tea exports rose. Pakistan bought 71,000 tonnes": from whom they bought."""
    about = walk.context.about
    if about is None or about.flow is not Flow.EXPORTS or agent == about.sides.reporter:
        return None
    return about.sides.reporter if product in (None, about.product) else None


def _buys_from_home(walk: Walk, agent: str, partner: str) -> bool:
    """Whether another buys from the economy the report is about: those are its exports."""
    main = walk.context.main
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
    before = walk.sentence.text_at(at - 1)
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
    if len(named) == 2:
        sides = Sides(named[0], named[1])
    elif walk.agents is not None:
        sides = Sides(*walk.agents)
    elif not any(item.kind is Kind.PAIR for item in walk.items[:at]):
        return
    elif topic is not None:
        sides = topic.sides
    elif walk.context.pair is not None:
        sides = Sides(*walk.context.pair)
    else:
        return
    walk.open(Topic(Flow.TURNOVER, sides, None), begin=max(0, at - 1), lead=at + 1)


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


def _objects(walk: Walk, at: int) -> tuple[str | None, str | None]:
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
        if item.kind is not Kind.PREPOSITION:
            continue
        if item.value in ("to", "from") and partner is None:
            codes, _ = places_at(walk.items, index + 1, language)
            codes = [_there(walk) or UNCODED if code == THERE else code for code in codes]
            partner = one_side(codes) if codes else None
        elif item.value in ("of", "on", "at") and product is None:
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
    codes = [_there(walk) or UNCODED if code == THERE else code for code in codes]
    return one_side(codes) if codes else None


def _direct_objects(walk: Walk, at: int) -> tuple[str | None, str | None]:
    """ "sold Croatia goods", "exported used cars worth", "exported 4.4 million cars"."""
    partner: str | None = None
    items, language = walk.items, walk.sentence.language
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
            return partner or _there(walk), None  # "shipped 5.9 million tonnes there"
    goods, after = goods_behind(items, at, language)
    counted_behind = walk.sentence.kind_at(after) in (Kind.PREPOSITION, Kind.QUANTITY, None)
    return partner, product_name(goods, language) if goods and counted_behind else None


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
