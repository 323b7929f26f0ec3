"""Places among partners, markets and suppliers: "fourth-largest trading partner"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from communique.claims.context import Context, Sides, Topic
from communique.claims.drafts import Draft
from communique.claims.flows import UNCODED, flow_of, places_at
from communique.claims.hedges import modality_of
from communique.claims.language import Language
from communique.claims.placing import place
from communique.claims.products import goods_behind, product_name
from communique.claims.quantities import Printed, Sort
from communique.claims.sentence import Sentence
from communique.claims.tables import Item, Kind
from communique.domain.amounts import RANK
from communique.domain.periods import Period
from communique.domain.trade import WORLD, Flow, Measure

_FLOWS = {
    "partner": Flow.TURNOVER,
    "exports": Flow.EXPORTS,
    "imports": Flow.IMPORTS,
    "exporter": Flow.EXPORTS,
    "importer": Flow.IMPORTS,
}


@dataclass(frozen=True, slots=True)
class Rank:
    """A rank as worded: the place, whose list, and where its words begin and end."""

    quantity: Printed
    topic: Topic
    begin: int
    end: int
    rule: str


def rank_drafts(ranks: Sequence[Rank], sentence: Sentence, context: Context) -> list[Draft]:
    """The ranks of a sentence as drafts, with the period it names."""
    items, language = sentence.items, sentence.language
    period = _period_of(items, context, language)
    return [
        Draft(
            begin=min(rank.begin, rank.end),
            at=rank.end,
            measure=Measure.RANK,
            topic=rank.topic,
            rule=rank.rule,
            quantity=rank.quantity,
            period=period,
            modality=modality_of(items, rank.begin, rank.end, rank.end + 1, language),
        )
        for rank in ranks
    ]


def _period_of(items: Sequence[Item], context: Context, language: Language) -> Period | None:
    """The period a rank is for: named, or that of the text unless a lasting state is told."""
    for item in items:
        if item.kind is Kind.PERIOD and item.value.sort != "none":
            return place(item.value, context.clock)
    lasting = any(item.text in language.words.presents for item in items)
    return None if lasting else context.period


def ranks_in(items: Sequence[Item], context: Context, language: Language) -> list[Rank]:
    """Every rank of a sentence."""
    found: list[Rank] = []
    for at, item in enumerate(items):
        if item.kind is Kind.PARTNER:
            found.extend(_of_partner(items, at, context, found, language))
        elif item.kind is Kind.ORDINAL or item.text in language.words.next:
            found.extend(_of_place(items, at, context, found, language))
    return found


def _of_partner(
    items: Sequence[Item], at: int, context: Context, found: Sequence[Rank], language: Language
) -> list[Rank]:
    """ "Russia's fourth-largest trading partner", "the world's second largest cocoa exporter"."""
    number, begin, goods = _ordinal_before(items, at, language)
    if number is None:
        return []
    wares, _ = goods_behind(items, at + 2, language) if _is_of(items, at + 1) else ([], at)
    product = product_name(goods or wares, language)
    if items[at].value in ("exporter", "importer"):
        topics = _trader_topics(items, begin, at, found, language)
    else:
        topics, begin = _partner_topics(items, begin, at, context, found, language)
    first = _clause_begin(items, begin)
    return [
        Rank(_ranked(number), replace(topic, product=product), first, at, "<rank> <partner>")
        for topic in topics
    ]


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
    flow = _FLOWS[items[at].value]
    if found and _is_its(items, begin, language):  # "India's third partner and its second market"
        return [replace(found[-1].topic, flow=flow)], begin
    owners, start = _owners(items, begin, at, context, language)
    behind = _flow_behind(items, at)
    if behind is not None:  # "the largest partner for EU imports"
        flow, owners = behind[0], [behind[1]]
    topics = []
    for owner in owners:
        other = _place_around(items, begin, at, owner, language) or _other_side(owner, context)
        if other is not None:
            topics.append(Topic(flow, Sides(_coded(owner), _coded(other))))
    return topics, min(begin, start)


def _is_its(items: Sequence[Item], begin: int, language: Language) -> bool:
    return begin > 0 and items[begin - 1].text in language.words.possessives


def _flow_behind(items: Sequence[Item], at: int) -> tuple[Flow, str] | None:
    """ "for EU imports": the flow and the economy of a list, named behind."""
    if at + 3 >= len(items) or items[at + 1].kind is not Kind.PREPOSITION:
        return None
    place, word = items[at + 2], items[at + 3]
    if place.kind is not Kind.PLACE or word.kind is not Kind.FLOW:
        return None
    flow = flow_of(str(word.value))
    return (flow, place.value[0]) if flow is not None else None


def _trader_topics(
    items: Sequence[Item], begin: int, at: int, found: Sequence[Rank], language: Language
) -> list[Topic]:
    """The world's exporters and importers, or those of one economy's goods."""
    flow = _FLOWS[items[at].value]
    agent = _place_around(items, begin, at, WORLD, language)
    if agent is None:
        return []
    for ahead in range(at + 1, min(at + 6, len(items) - 1)):
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


def _ranked(place: int) -> Printed:
    return Printed(Decimal(place), Sort.COUNT, RANK)


def _ordinal_before(
    items: Sequence[Item], at: int, language: Language
) -> tuple[int | None, int, list[Item]]:
    """The place named before a noun of partnership, where it begins, and goods between."""
    goods: list[Item] = []
    index = at - 1
    superlative: int | None = None
    while index >= 0 and at - index < 8:
        item = items[index]
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
        elif item.kind not in _IN_PHRASE and superlative is None:
            return None, at, goods
        index -= 1
    if superlative is not None:
        return 1, superlative, goods
    return None, at, goods


_IN_PHRASE = frozenset((Kind.PUNCTUATION, Kind.FLOW, Kind.TOTAL, Kind.COVERAGE, Kind.PAIR))


def _owners(
    items: Sequence[Item], begin: int, at: int, context: Context, language: Language
) -> tuple[list[str], int]:
    """Whose partner it is: "Russia's", "its", or "of Russia", "for Brazil and Chile" behind."""
    index = begin - 1
    while index >= 0 and (
        items[index].kind in (Kind.ARTICLE, Kind.TOTAL) or items[index].text in ("now", "single")
    ):
        index -= 1
    if index >= 1 and items[index].kind is Kind.POSSESSIVE and items[index - 1].kind is Kind.PLACE:
        return [items[index - 1].value[0]], index - 1
    if index >= 0 and items[index].kind is Kind.PLACE:
        return [items[index].value[0]], index
    if index >= 0 and items[index].text in language.words.possessives:
        return _its_owner(items, index, context), index
    behind = _owners_behind(items, at, language)
    if behind:
        return behind, begin
    agent = _place_before(items, begin, None)
    for known in (context.main, context.topic.sides if context.topic else None):
        if known and known.reporter and agent and agent != known.reporter:
            return [known.reporter], begin
    return [], begin


def _its_owner(items: Sequence[Item], index: int, context: Context) -> list[str]:
    """Who "its" is: not the nearest economy before, which has the place itself."""
    other = _place_before(items, index, None)
    known = _place_before(items, index, other)
    if known is None and context.topic is not None:
        sides = context.topic.sides
        known = sides.reporter if sides.reporter != other else sides.partner
    return [known] if known and known != WORLD else []


def _owners_behind(items: Sequence[Item], at: int, language: Language) -> list[str]:
    """The economies behind "of" or "for", or of "to" behind the goods: "supplier of gas to"."""
    for ahead in range(at + 1, min(at + 6, len(items))):
        item = items[ahead]
        if item.kind is not Kind.PREPOSITION or item.value not in ("of", "in", "to"):
            if ahead == at + 1:
                return []
            continue
        codes = [code for code in places_at(items, ahead + 1, language)[0] if code != UNCODED]
        if codes and (item.value == "to" or ahead == at + 1):
            return codes
    return []


def _place_before(items: Sequence[Item], at: int, other: str | None) -> str | None:
    for index in range(at - 1, -1, -1):
        item = items[index]
        if item.kind is Kind.PLACE and item.value[0] not in (other, WORLD):
            return str(item.value[0])
    return None


def _place_around(
    items: Sequence[Item], begin: int, at: int, owner: str, language: Language
) -> str | None:
    """The economy that has the place: before the phrase, else right behind it.

    Who loses the place is passed over: "Mexico has overtaken China to become".
    """
    end = begin
    for index in range(begin - 1, -1, -1):
        if items[index].text in language.words.overtaking:
            end = index
            break
    before = _place_before(items, end, owner) or _place_before(items, begin, owner)
    if before is not None:
        return before
    for item in items[at + 1 : at + 6]:
        if item.kind is Kind.PLACE and item.value[0] not in (owner, WORLD):
            return str(item.value[0])
    return None


def _other_side(owner: str, context: Context) -> str | None:
    """The other side of the pair the text is about."""
    topic = context.topic
    if topic is not None and owner in (topic.sides.reporter, topic.sides.partner):
        other = topic.sides.partner if topic.sides.reporter == owner else topic.sides.reporter
        return None if other == WORLD else other
    if context.pair and owner in context.pair:
        return context.pair[1] if context.pair[0] == owner else context.pair[0]
    return None


def _of_place(
    items: Sequence[Item],
    at: int,
    context: Context,
    found: Sequence[Rank],
    language: Language,
) -> list[Rank]:
    """A place without its noun: "ranks eighth among China's", "the second for Peru"."""
    is_next = items[at].text in language.words.next
    place = 2 if is_next else int(items[at].value)
    if at + 1 < len(items) and items[at + 1].kind in (Kind.CALENDAR, Kind.PERIOD, Kind.PARTNER):
        return []
    last = found[-1].topic if found else context.ranked
    owners = _owners_behind(items, at, language)
    if owners and last is not None and not is_next:
        return [
            _placed(items, at, place, Topic(last.flow, Sides(owner, last.sides.partner), None))
            for owner in owners
        ]
    if last is not None and _is_elliptic(items, at):
        owner = items[at - 2].value[0]
        other = _place_before(items, at - 2, owner)
        return [_placed(items, at, place, Topic(last.flow, Sides(owner, other), None))]
    told = any(item.text in language.words.ranking for item in items[max(0, at - 4) : at + 4])
    if last is not None and (told or _is_pronoun_before(items, at)):
        again = _again(items, at, place, context, last, language)
        if again:
            return again
    if not told:
        if last is not None and _is_moved(items, at):
            return [_placed(items, at, place, last)]
        return []
    return _among(items, at, place, context, language)


def _is_pronoun_before(items: Sequence[Item], at: int) -> bool:
    """ "in 2014 it was 27th": the economy ranked before."""
    kinds = [item.kind for item in items[max(0, at - 4) : at]]
    return Kind.PRONOUN in kinds and Kind.COPULA in kinds


def _again(
    items: Sequence[Item],
    at: int,
    place: int,
    context: Context,
    last: Topic,
    language: Language,
) -> list[Rank]:
    """Another place in the list of the rank before: "the Netherlands ranked third"."""
    if any(
        item.kind is Kind.PREPOSITION and item.value in ("of", "between")
        for item in items[at + 1 : at + 4]
    ):
        return []
    owner = last.sides.reporter
    named = _place_before(items, at, owner)
    other = named or last.sides.partner
    if owner is None or other is None:
        return []
    return [_placed(items, at, place, Topic(last.flow, Sides(owner, other)))]


def _placed(items: Sequence[Item], at: int, place: int, topic: Topic) -> Rank:
    return Rank(_ranked(place), topic, _clause_begin(items, at), at, "<rank> of <place>")


def _is_elliptic(items: Sequence[Item], at: int) -> bool:
    """Whether an ordinal stands without its noun: "India is the Saudis' second-largest"."""
    if at < 2 or items[at - 1].kind is not Kind.POSSESSIVE or items[at - 2].kind is not Kind.PLACE:
        return False
    after = at + 1
    while after < len(items) and items[after].text in ("-", "largest", "biggest", "most"):
        after += 1
    return after >= len(items) or items[after].text in (".", ",", ";", "”", '"')


def _is_moved(items: Sequence[Item], at: int) -> bool:
    """Whether a change of place is told: "slipped to third"."""
    return at > 1 and items[at - 1].text in ("to", "into") and items[at - 2].kind is Kind.CHANGE


def _among(
    items: Sequence[Item], at: int, place: int, context: Context, language: Language
) -> list[Rank]:
    """ "fifth place among China's trading partners", "ranks fourth"."""
    for index in range(at + 1, min(at + 6, len(items) - 1)):
        if items[index].kind is Kind.PREPOSITION and items[index].value in ("between", "of"):
            then = index + 2 if items[index + 1].kind is Kind.ARTICLE else index + 1
            if then < len(items) and items[then].kind is Kind.PLACE:
                owner = items[then].value[0]
                other = _place_before(items, at, owner) or _other_side(owner, context)
                if other is None or _pushed_out(items, at, language):
                    return []
                topic = Topic(Flow.TURNOVER, Sides(owner, other), None)
                end = min(then + 2, len(items) - 1)
                return [Rank(_ranked(place), topic, _clause_begin(items, at), end, "<rank> among")]
    return []


def _pushed_out(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether the place is the one that somebody loses: "out of second place"."""
    return at > 0 and items[at - 1].text in language.words.lost


def _clause_begin(items: Sequence[Item], at: int) -> int:
    """Back to the place that has the rank, or the beginning of the clause."""
    for index in range(at - 1, -1, -1):
        if items[index].text in (",", ";", "—", "–") or items[index].kind is Kind.CONJUNCTION:
            return index + 1
    return 0
