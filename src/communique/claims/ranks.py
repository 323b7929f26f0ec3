"""Places among partners, markets and suppliers: "fourth-largest trading partner"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from communique.claims.context import Context, Sides, Topic
from communique.claims.drafts import Draft
from communique.claims.flows import flow_of
from communique.claims.hedges import modality_of
from communique.claims.language import Language
from communique.claims.listed import (
    FLOWS,
    TRADERS,
    Rank,
    clause_begin,
    other_side,
    owners_of,
    place_around,
    place_before,
    ranked,
)
from communique.claims.placing import place
from communique.claims.products import goods_behind, product_name
from communique.claims.sentence import Sentence
from communique.claims.sides import UNCODED, is_adjunct, places_at
from communique.claims.standings import standings
from communique.claims.tables import Item, Kind
from communique.domain.periods import Period
from communique.domain.trade import WORLD, Flow, Measure


def rank_drafts(ranks: Sequence[Rank], sentence: Sentence, context: Context) -> list[Draft]:
    """The ranks of a sentence as drafts, with the period it names."""
    items, language = sentence.items, sentence.language
    return [
        Draft(
            begin=min(rank.begin, rank.end),
            at=rank.end,
            measure=Measure.RANK,
            topic=rank.topic,
            rule=rank.rule,
            quantity=rank.quantity,
            period=_period_of(rank, ranks, items, context, language),
            modality=modality_of(items, rank.begin, rank.end, rank.end + 1, language),
        )
        for rank in ranks
    ]


def runners_up(drafts: Sequence[Draft], sentence: Sentence, context: Context) -> list[Draft]:
    """ "a fifth of its tea imports, second only to Kenya": of the flow that was just counted."""
    ranks = []
    behind_one = sentence.language.words.runners_up
    for at, item in enumerate(sentence.items):
        if item.kind is not Kind.ORDINAL and item.text not in behind_one:
            continue
        place = 2 if item.text in behind_one else _earned(sentence, at)
        counted = [draft for draft in drafts if draft.at < at] if place is not None else []
        if place is not None and counted and counted[-1].topic.sides.partner not in (None, WORLD):
            last = counted[-1]
            rule = "<flow> second only to <place>"
            ranks.append(Rank(ranked(place), last.topic, last.begin, at, rule))
    return rank_drafts(ranks, sentence, context)


def _earned(sentence: Sentence, at: int) -> int | None:
    """ "came to $798 billion, good for first place": the place that a number gives."""
    item, words = sentence.items[at], sentence.language.words
    sufficient = sentence.text_at(at - 1) == "for" and sentence.text_at(at - 2) in words.sufficing
    if item.kind is not Kind.ORDINAL or not sufficient or sentence.text_at(at + 1) != "place":
        return None
    return int(item.value)


def _period_of(
    rank: Rank,
    ranks: Sequence[Rank],
    items: Sequence[Item],
    context: Context,
    language: Language,
) -> Period | None:
    """The period a rank is for: named behind it, before every rank of the sentence, or that of
    the rank it stands beside; else that of the text, unless a lasting state is told."""
    if _is_apposed(items, rank):
        return None
    later = [other.end for other in ranks if other.end > rank.end]
    behind = range(rank.end + 1, min([*later, _clause_end(items, rank.end)]))
    inside = range(rank.begin, rank.end) if items[rank.begin - 1].text == ";" else ()
    first = min(other.end for other in ranks)
    beside = range(rank.end - 1, first, -1) if items[rank.begin].text == "with" else ()
    for index in (*behind, *inside, *range(first), *beside):
        if items[index].kind is Kind.PERIOD and items[index - 1].kind is not Kind.SINCE:
            period = place(items[index].value, context.clock)
            if period is not None:
                return period
    lasting = any(item.text in language.words.presents for item in items)
    return None if lasting else context.period


def _clause_end(items: Sequence[Item], at: int) -> int:
    """Where the clause of a rank ends: at a semicolon, if not with the sentence."""
    ahead = range(at + 1, len(items))
    return next((index for index in ahead if items[index].text == ";"), len(items))


def _is_apposed(items: Sequence[Item], rank: Rank) -> bool:
    """ "Togo, the world's largest rice exporter, shipped 4 million tonnes in 2022": a lasting
    state, whatever happened then."""
    before = items[rank.begin - 1].text if rank.begin else ""
    behind = items[rank.end + 1].text if rank.end + 1 < len(items) else ""
    return before in _SIGNS and behind in _SIGNS


_SIGNS = (",", "-", "–", "—")
_LISTING = frozenset((Kind.PARTNER, Kind.ORDINAL))


def ranks_in(items: Sequence[Item], context: Context, language: Language) -> list[Rank]:
    """Every rank of a sentence."""
    found: list[Rank] = []
    words = language.words
    listing = words.next | words.trailing | words.lists
    for at in [
        index for index, item in enumerate(items) if item.kind in _LISTING or item.text in listing
    ]:
        if items[at].kind is Kind.PARTNER:
            found.extend(_of_partner(items, at, context, found, language))
        elif items[at].text in words.lists:
            found.extend(_at_head(items, at, context, language))
        else:
            found.extend(standings(items, at, context, found, language))
    return found


def _of_partner(
    items: Sequence[Item], at: int, context: Context, found: Sequence[Rank], language: Language
) -> list[Rank]:
    """ "Peru's third-largest trading partner", "the world's third largest tea exporter"."""
    number, begin, goods = _ordinal_before(items, at, language)
    if number is None or _is_one_of_many(items, begin, language):
        return []
    if _points_at_goods(items, at, language):
        return []
    wares, origin = _wares_behind(items, at, language)
    product = product_name(goods or wares, language)
    if origin is not None and FLOWS[items[at].value] in (Flow.EXPORTS, Flow.IMPORTS):
        topics = _taker_topics(items, begin, at, origin, context, language)
    elif items[at].value in TRADERS:
        topics = _trader_topics(items, begin, at, context, found, language)
        own = context.about is not None and any(
            topic.sides.reporter == context.about.sides.reporter for topic in topics
        )
        product = product or _goods_before_which(items, begin, language)
        if product is None and (own or _is_listed_bare(items, begin, at)):
            product = _goods_told(FLOWS[items[at].value], context)
    else:
        if product is None and not wares and _is_bare(items, begin, at, language):
            product = _goods_told(FLOWS[items[at].value], context)
        topics, begin = _partner_topics(items, begin, at, context, found, language)
    first = clause_begin(items, begin)
    return [
        Rank(ranked(number), replace(topic, product=product), first, at, "<rank> <partner>")
        for topic in topics
    ]


def _goods_before_which(items: Sequence[Item], begin: int, language: Language) -> str | None:
    """ "Rice, of which Thailand is the world's largest exporter": of rice."""
    for index in range(1, begin - 1):
        if items[index].text == "of" and items[index + 1].text == "which":
            goods, end = goods_behind(items, 0, language)
            told = end in (index, index - 1)
            return product_name(goods, language) if goods and told else None
    return None


def _points_at_goods(items: Sequence[Item], at: int, language: Language) -> bool:
    """ "the largest importer of the metal": of goods that only the sentences before name."""
    if items[at].value not in ("exporter", "importer") or at + 3 >= len(items):
        return False
    definite = _is_of(items, at + 1) and items[at + 2].text == "the"
    noun = items[at + 3]
    return definite and noun.kind is Kind.WORD and noun.text not in language.words.stand_ins


def _is_one_of_many(items: Sequence[Item], begin: int, language: Language) -> bool:
    """ "one of the country's leading exporters": no place in a list."""
    before = items[max(0, begin - _OF_MANY) : begin]
    return any(
        one.text in language.words.singles and then.text == "of" for one, then in pairwise(before)
    )


_OF_MANY = 5  # items before "leading exporters" in which "one of" stands


def _at_head(items: Sequence[Item], at: int, context: Context, language: Language) -> list[Rank]:
    """ "China topped the list of trading partners": the first of whom the report is about."""
    words, main = language.words, context.main
    noun = at + 2
    if main is None or main.reporter is None or noun >= len(items) or not _is_of(items, at + 1):
        return []
    listed = items[noun].kind is Kind.PARTNER or items[noun].text.endswith(words.partners)
    verb = next(
        (i for i in range(at - 1, max(-1, at - 4), -1) if items[i].text in words.heading), None
    )
    other = place_before(items, verb, main.reporter) if verb is not None and listed else None
    if other is None:
        return []
    flow = FLOWS.get(str(items[noun].value), Flow.TURNOVER)
    topic = Topic(flow, Sides(main.reporter, other))
    return [Rank(ranked(1), topic, clause_begin(items, at), noun, "<rank> <partner>")]


def _is_bare(items: Sequence[Item], begin: int, at: int, language: Language) -> bool:
    """ "the largest buyer", "its top destination", "the industry's top market"."""
    before = items[begin - 1] if begin else None
    if before is None:
        return False
    branch = before.kind is Kind.POSSESSIVE and items[begin - 2].text in language.words.branches
    its = before.text in language.words.possessives and "export" not in items[at].text
    if not (before.kind is Kind.ARTICLE or its or branch):
        return False
    behind = items[at + 1] if at + 1 < len(items) else None
    return behind is None or behind.text not in ("of", "for")


def _is_listed_bare(items: Sequence[Item], begin: int, at: int) -> bool:
    """ "Ghana, the second-largest exporter": not "the world's", nor "of all goods"."""
    whole = any(
        item.kind in (Kind.TOTAL, Kind.POSSESSIVE) for item in items[max(0, begin - 2) : at]
    )
    return not whole and not _is_of(items, at + 1) and begin > 0 and items[begin - 1].text == "the"


def _goods_told(flow: Flow, context: Context) -> str | None:
    """The goods of a report that is about them, for a list of those who buy or sell them."""
    about = context.about
    return about.product if about is not None and about.flow is flow else None


def _wares_behind(
    items: Sequence[Item], at: int, language: Language
) -> tuple[list[Item], str | None]:
    """Goods behind "of", and whose they are: "buyer of Russian oil", "supplier of gas"."""
    one = not items[at].text.endswith("s")  # "the biggest market for Irish beef"
    if not (
        _is_of(items, at + 1) or (one and items[at + 1 : at + 2] and items[at + 1].text == "for")
    ):
        return [], None
    then = at + 2
    if then < len(items) and items[then].kind is Kind.PLACE and then + 1 < len(items):
        goods, _ = goods_behind(items, then + 1, language)
        return (
            (goods, items[then].value[0])
            if goods and is_adjunct(items, then, language)
            else ([], None)
        )
    return goods_behind(items, then, language)[0], None


def _taker_topics(
    items: Sequence[Item],
    begin: int,
    at: int,
    origin: str,
    context: Context,
    language: Language,
) -> list[Topic]:
    """ "India became the second-largest buyer of Russian oil": a place in Russia's exports."""
    taker = place_around(items, begin, at, origin, language) or other_side(origin, context)
    return [Topic(Flow.EXPORTS, Sides(origin, taker))] if taker else []


def _is_of(items: Sequence[Item], at: int) -> bool:
    return at < len(items) and items[at].kind is Kind.PREPOSITION and items[at].value == "of"


def _partner_topics(
    items: Sequence[Item],
    begin: int,
    at: int,
    context: Context,
    found: Sequence[Rank],
    language: Language,
) -> tuple[list[Topic], int]:
    """Whose list a partner, market or supplier stands in, and who it is."""
    flow = FLOWS[items[at].value]
    if found and _is_its(items, begin, language):  # "India's third partner and its second market"
        return [replace(found[-1].topic, flow=flow)], begin
    owners, start = owners_of(items, begin, at, context, language)
    behind = _flow_behind(items, at)
    if behind is not None:  # "the largest partner for Peru's imports"
        flow, owners = behind[0], [behind[1]]
    topics = []
    for owner in owners:
        other = place_around(items, begin, at, owner, language) or other_side(owner, context)
        other = other or _stood_in_for(items, context, language)
        if other is not None and other != owner:
            topics.append(Topic(flow, Sides(_coded(owner), _coded(other))))
    return topics, min(begin, start)


def _stood_in_for(items: Sequence[Item], context: Context, language: Language) -> str | None:
    """ "The country is the biggest supplier of roses to the EU": whose report it is."""
    named = len(items) > 1 and items[0].kind is Kind.ARTICLE
    return context.titled if named and items[1].text in language.words.economies else None


def _is_its(items: Sequence[Item], begin: int, language: Language) -> bool:
    return begin > 0 and items[begin - 1].text in language.words.possessives


def _flow_behind(items: Sequence[Item], at: int) -> tuple[Flow, str] | None:
    """ "for EU imports": the flow and the economy of a list, named behind."""
    if at + 3 >= len(items) or items[at + 1].kind is not Kind.PREPOSITION:
        return None
    place, word = items[at + 2], items[at + 3]
    if word.kind is Kind.POSSESSIVE and at + 4 < len(items):
        word = items[at + 4]  # "the main country of origin for Albania's imports"
    if place.kind is not Kind.PLACE or word.kind is not Kind.FLOW:
        return None
    flow = flow_of(str(word.value))
    return (flow, place.value[0]) if flow is not None else None


def _trader_topics(
    items: Sequence[Item],
    begin: int,
    at: int,
    context: Context,
    found: Sequence[Rank],
    language: Language,
) -> list[Topic]:
    """The world's exporters and importers, or those of one economy's goods."""
    flow = FLOWS[items[at].value]
    agent = place_around(items, begin, at, WORLD, language)
    if agent is None and context.main is not None:
        stands_in = any(item.text in language.words.economies for item in items[:begin])
        agent = context.main.reporter if stands_in else None  # "the country is the top exporter"
    if agent is None and context.main is None:
        agent = _stood_in_for(items, context, language)
    if agent is None:
        return []
    for ahead in range(at + 1, min(at + 6, len(items) - 1)):
        if items[ahead].kind in (Kind.TRADING, Kind.QUANTITY):
            break
        if items[ahead].kind is Kind.PREPOSITION and items[ahead].value in ("from", "to"):
            codes, _ = places_at(items, ahead + 1, language)
            if len(codes) == 1:
                if items[at].text in language.words.sellers:
                    return [Topic(Flow.IMPORTS, Sides(codes[0], agent))]
                return [Topic(flow, Sides(agent, _coded(codes[0])))]
    partner = found[-1].topic.sides.partner if found else WORLD
    return [Topic(flow, Sides(agent, partner))]


def _coded(code: str) -> str | None:
    return None if code == UNCODED else code


def _ordinal_before(
    items: Sequence[Item], at: int, language: Language
) -> tuple[int | None, int, list[Item]]:
    """The place named before a noun of partnership, where it begins, and goods between."""
    goods: list[Item] = []
    index = at - 1
    superlative: int | None = None
    while index >= 0 and at - index < 8:
        item = items[index]
        if item.text == "most" and goods and superlative is None:
            return None, at, goods  # "the most profitable market"
        if item.kind is Kind.SUPERLATIVE and item.value == "high":
            superlative = index
        elif item.text in language.words.tops:
            return 1, index, goods
        elif (
            (item.kind is Kind.ORDINAL and superlative is not None)
            or (item.kind is Kind.ORDINAL and items[index + 1].kind is Kind.PARTNER)
            or (item.kind is Kind.ORDINAL and items[index + 1].kind is Kind.FLOW)
        ):
            return int(item.value), index, goods
        elif superlative is not None and item.text not in ("-", "single", "most"):
            return 1, superlative, goods
        elif item.kind is Kind.WORD and superlative is None:
            if item.text not in language.words.not_products:
                goods.insert(0, item)
        elif item.kind is Kind.PERIOD and item.sort in ("none", "monthly"):
            pass  # "the top monthly market"
        elif item.kind not in _IN_PHRASE and superlative is None:
            return None, at, goods
        index -= 1
    if superlative is not None:
        return 1, superlative, goods
    return None, at, goods


_IN_PHRASE = frozenset((Kind.PUNCTUATION, Kind.FLOW, Kind.TOTAL, Kind.COVERAGE, Kind.PAIR))
