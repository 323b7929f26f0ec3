"""Places in a list whose noun stands elsewhere: "ranks eighth", "the second for Peru"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.context import Context, Sides, Topic
from communique.claims.flows import flow_of
from communique.claims.language import Language
from communique.claims.listed import (
    FLOWS,
    TRADERS,
    Rank,
    clause_begin,
    other_side,
    owners_behind,
    owners_of,
    place_before,
    ranked,
)
from communique.claims.products import goods_behind, product_name
from communique.claims.sides import UNCODED, places_at
from communique.claims.tables import Item, Kind
from communique.domain.places import is_single
from communique.domain.trade import WORLD, Flow


def standings(
    items: Sequence[Item],
    at: int,
    context: Context,
    found: Sequence[Rank],
    language: Language,
) -> list[Rank]:
    """The places that an ordinal, "next" or "followed by" gives without a noun of its own."""
    words = language.words
    if items[at].text in words.trailing:
        return _trailing(items, at, found, language)
    if _is_no_place(items, at, language):
        return []
    if items[at].text in words.runners_up:
        return _behind_one(items, at, context, language)
    place = 2 if items[at].text in words.next else int(items[at].value)
    among = _among_listed(items, at, context, language)
    if among is not None:
        return [_placed(items, at, place, among)]
    last = found[-1].topic if found else _shared(context) or context.ranked
    listed = _in_list(items, at, place, last, found, language) if last is not None else None
    if listed is not None:
        return listed
    return _by_verb(items, at, place, last, context, language)


def _shared(context: Context) -> Topic | None:
    """ "China took 32% of our exports. Japan came second": the list that the share is of."""
    shared = context.shared
    return shared if shared is not None and shared.sides.partner not in (None, WORLD) else None


def _is_no_place(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether an ordinal or "next" is of something else, or a place that is read elsewhere."""
    words = language.words
    then = items[at + 1] if at + 1 < len(items) else None
    if then is not None and (_names_a_thing(then) or _is_of_partner(items, at)):
        return True
    if items[at].text in words.next and at > 1 and items[at - 2].kind not in _HOLDERS:
        return True  # "and shrimp came next"
    if at > 1 and items[at - 1].text == "for" and items[at - 2].text in words.sufficing:
        return True  # the place that a number gives: see `runners_up`
    if any(item.text in words.financiers for item in items[at + 1 : at + 4]):
        return True  # "tenth among foreign investors"
    owners = owners_behind(items, at, language)  # "and the second in Asia"
    return bool(owners) and items[at + 1].text == "in" and not is_single(owners[0])


def _in_list(
    items: Sequence[Item],
    at: int,
    place: int,
    last: Topic,
    found: Sequence[Rank],
    language: Language,
) -> list[Rank] | None:
    """The place in the list of the rank before, where the words are of that list; else None."""
    is_next = items[at].text in language.words.next
    trader = None
    if last.sides.partner == WORLD and not is_next:
        trader = _trader_at(items, at, language)
    if trader is not None:
        return [_placed(items, at, place, replace(last, sides=Sides(trader, WORLD)))]
    flow = _flow_of_list(items, at) if found else None
    if flow is not None:
        return [_placed(items, at, place, replace(last, flow=flow))]
    code = place_before(items, at, None) if found and _goes_on(items, at) else None
    if code not in (None, last.sides.reporter):
        return [_placed(items, at, place, replace(last, sides=_beside(last, str(code))))]
    owners = owners_behind(items, at, language)
    if owners and not is_next:
        return [
            _placed(items, at, place, Topic(last.flow, Sides(owner, last.sides.partner), None))
            for owner in owners
        ]
    return _elliptic(items, at, place, last) if _is_elliptic(items, at, language) else None


def _by_verb(
    items: Sequence[Item],
    at: int,
    place: int,
    last: Topic | None,
    context: Context,
    language: Language,
) -> list[Rank]:
    """The place that a verb gives: "ranks eighth", "has slid to ninth"."""
    words = language.words
    told = any(item.text in words.ranking for item in items[max(0, at - 4) : at + 4])
    taken = _taken_as(items, at, language)
    if taken is not None and (told or _is_moved(items, at)):
        return [_placed(items, at, place, taken)]
    if last is not None and (told or _is_pronoun_before(items, at)):
        again = _again(items, at, place, context, last, language)
        if again:
            return again
    if told:
        return _among(items, at, place, context, language)
    moved = last is not None and _is_moved(items, at)
    return [_placed(items, at, place, last)] if moved and last is not None else []


_HOLDERS = frozenset((Kind.PLACE, Kind.REGION, Kind.PRONOUN, Kind.PUNCTUATION, Kind.CONJUNCTION))


def _trader_at(items: Sequence[Item], at: int, language: Language) -> str | None:
    """ "China overtook Japan to move into third place", "with the United States second": who has
    a place among the world's exporters or importers."""
    moved = items[at - 1].text in ("to", "into", "in") and at > 1
    words = language.words
    placed = at + 1 < len(items) and items[at + 1].text in words.ranking
    if not (moved and placed) and items[at - 1].kind is not Kind.PLACE:
        return None
    for index in range(at - 1, -1, -1):
        if items[index].text in words.overtaking:
            return place_before(items, index, None)
    return place_before(items, at, None)


def _flow_of_list(items: Sequence[Item], at: int) -> Flow | None:
    """ "and the sixth largest for EU imports": the flow of a second list of the same partner."""
    words = [item.text for item in items[at + 1 : at + 4]]
    ahead = at + 1 + words.index("for") if "for" in words else None
    if ahead is None or any(i.kind is not Kind.SUPERLATIVE for i in items[at + 1 : ahead]):
        return None
    flows = [item for item in items[ahead + 1 : ahead + 3] if item.kind is Kind.FLOW]
    return flow_of(str(flows[0].value)) if flows else None


def _among_listed(
    items: Sequence[Item], at: int, context: Context, language: Language
) -> Topic | None:
    """ "second place among Poland's export markets", "among suppliers China was second"."""
    for index in range(max(0, at - 8), min(at + 4, len(items) - 1)):
        if items[index].kind is not Kind.PREPOSITION or items[index].value != "between":
            continue
        noun, owner = _listed_noun(items, index + 1)
        if noun is None:
            continue
        flow = FLOWS[items[noun].value]
        if items[noun].value in TRADERS:
            return None  # "among the world's exporters"
        owners = [owner] if owner else owners_behind(items, noun, language)
        if not owners and context.main is not None and context.main.reporter is not None:
            owners = [context.main.reporter]
        other = place_before(items, at, owners[0]) if owners else None
        goods = _goods_of(items, noun, language)
        return Topic(flow, Sides(owners[0], other), goods) if other is not None else None
    return None


def _goods_of(items: Sequence[Item], noun: int, language: Language) -> str | None:
    """ "suppliers of medicines": what the list is of, where goods are known to be meant."""
    if noun + 2 >= len(items) or items[noun + 1].text != "of":
        return None
    goods, _ = goods_behind(items, noun + 2, language)
    known = bool(goods) and goods[-1].text in language.words.wares
    return product_name(goods, language) if known else None


def _listed_noun(items: Sequence[Item], at: int) -> tuple[int | None, str | None]:
    """Where the noun for partners stands behind "among", and whose they are, where that stands
    before it."""
    owner = None
    if items[at].kind is Kind.ARTICLE:
        at += 1
    if at < len(items) and items[at].kind is Kind.PLACE:
        owner, at = str(items[at].value[0]), at + 1
        if at < len(items) and items[at].kind is Kind.POSSESSIVE:
            at += 1
    while at < len(items) and items[at].kind is Kind.WORD and owner is not None:
        at += 1  # "among Italy's crude suppliers"
    found = at < len(items) and items[at].kind is Kind.PARTNER
    return (at if found and items[at].value in FLOWS else None), owner


def _names_a_thing(behind: Item) -> bool:
    """ "In the third month", "its second partner": no place; "eighth that year" is one."""
    if behind.kind is Kind.PERIOD:
        return bool(behind.sort != "that")
    return behind.kind in (Kind.CALENDAR, Kind.PARTNER)


def _is_of_partner(items: Sequence[Item], at: int) -> bool:
    """ "the world's number one beef exporter": the place of the noun behind the goods."""
    ahead = items[at + 1 : at + 4]
    noun = next((i for i, item in enumerate(ahead) if item.kind is not Kind.WORD), None)
    return noun is not None and noun > 0 and ahead[noun].kind is Kind.PARTNER


def _goes_on(items: Sequence[Item], at: int) -> bool:
    """ "Malaysia came second and the United States third": right behind the economy."""
    if at < 2 or items[at - 1].kind is not Kind.PLACE:
        return False
    joint = at - 3 if items[at - 2].kind is Kind.ARTICLE else at - 2
    return joint >= 0 and items[joint].text in (",", "and", ";", "while")


def _trailing(
    items: Sequence[Item], at: int, found: Sequence[Rank], language: Language
) -> list[Rank]:
    """ "Uganda's biggest supplier is China, followed by Kenya": the next places of that list."""
    if not found or at + 1 >= len(items) or items[at + 1].value != "by":
        return []
    last = found[-1]
    codes, _ = places_at(items, at + 2, language)
    first = int(last.quantity.value) + 1
    return [
        _placed(items, at + 2, place, replace(last.topic, sides=_beside(last.topic, code)))
        for place, code in enumerate(codes, start=first)
        if code != UNCODED
    ]


def _beside(topic: Topic, code: str) -> Sides:
    """The sides of a list with another economy in it."""
    return Sides(topic.sides.reporter, code)


def _behind_one(items: Sequence[Item], at: int, context: Context, language: Language) -> list[Rank]:
    """ "Among Chile's export markets, the US is second only to China": the list named before."""
    for index in range(at - 1, -1, -1):
        if items[index].kind is not Kind.PARTNER:
            continue
        owners, _ = owners_of(items, index, index, context, language)
        other = place_before(items, at, owners[0]) if owners else None
        if other is not None:
            flow = FLOWS[items[index].value]
            return [_placed(items, at, 2, Topic(flow, Sides(owners[0], other)))]
    return []


def _elliptic(items: Sequence[Item], at: int, place: int, last: Topic) -> list[Rank]:
    """ "Peru is Chile's second-largest", "and India its second-largest"."""
    if items[at - 1].kind is Kind.POSSESSIVE:
        owner = items[at - 2].value[0]
        sides = Sides(owner, place_before(items, at - 2, owner))
    else:
        sides = _beside(last, items[at - 2].value[0])
    return [_placed(items, at, place, replace(last, sides=sides))]


def _taken_as(items: Sequence[Item], at: int, language: Language) -> Topic | None:
    """ "As a buyer of Greek goods Malta has slid to ninth": the list of Germany's exports."""
    for index in range(at - 1, 1, -1):
        item = items[index]
        named = item.kind is Kind.PARTNER and items[index - 2].value == "as"
        if not named or FLOWS[item.value] not in (Flow.EXPORTS, Flow.IMPORTS):
            continue
        place = index + 2 if items[index + 1].value == "of" else len(items)
        if place < at and items[place].kind is Kind.PLACE:
            owner = items[place].value[0]
            other = place_before(items, at, owner)
            return Topic(Flow.EXPORTS, Sides(owner, other)) if other else None
    return None


def _is_pronoun_before(items: Sequence[Item], at: int) -> bool:
    """ "in 2009 it was 12th": the economy ranked before."""
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
    """Another place in the list of the rank before: "Poland ranked fourth"."""
    if any(
        item.kind is Kind.PREPOSITION and item.value in ("of", "between")
        for item in items[at + 1 : at + 3]
    ):
        return []
    owner = last.sides.reporter
    named = place_before(items, at, owner)
    other = named or last.sides.partner
    if owner is None or other is None:
        return []
    flow = _flow_counted(items, at) or _side_named(items, at) or last.flow
    product = last.product if flow is last.flow else None
    return [_placed(items, at, place, Topic(flow, Sides(owner, other), product))]


def _flow_counted(items: Sequence[Item], at: int) -> Flow | None:
    """ "came second with exports of": what the place is counted by."""
    ahead = items[at + 1 : at + 4]
    if not ahead or ahead[0].kind is not Kind.PREPOSITION:
        return None
    flow = next((item for item in ahead if item.kind is Kind.FLOW), None)
    return flow_of(str(flow.value)) if flow is not None else None


def _side_named(items: Sequence[Item], at: int) -> Flow | None:
    """ "On the import side China came first": the flow of a list."""
    sides = [item for item in items[:at] if item.kind is Kind.FLOW and " " in item.text]
    sided = [item for item in sides if item.text.endswith("side")]
    return flow_of(str(sided[-1].value)) if sided else None


def _placed(items: Sequence[Item], at: int, place: int, topic: Topic) -> Rank:
    return Rank(ranked(place), topic, clause_begin(items, at), at, "<rank> of <place>")


def _is_elliptic(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether an ordinal stands without its noun: "Peru is Chile's second-largest"."""
    if at < 2 or items[at - 2].kind is not Kind.PLACE:
        return False
    its = items[at - 1].text in language.words.possessives
    if not its and items[at - 1].kind is not Kind.POSSESSIVE:
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
    """ "ninth place among Peru's trading partners", "ranks fourth"."""
    for index in range(at + 1, min(at + 6, len(items) - 1)):
        if items[index].kind is Kind.PREPOSITION and items[index].value in ("between", "of"):
            then = index + 2 if items[index + 1].kind is Kind.ARTICLE else index + 1
            if then < len(items) and items[then].kind is Kind.PLACE:
                owner = items[then].value[0]
                other = place_before(items, at, owner) or other_side(owner, context)
                if _pushed_out(items, at, language):
                    other = _pusher(items, at, owner, context, language)
                if other is None:
                    return []
                topic = Topic(Flow.TURNOVER, Sides(owner, other), None)
                end = min(then + 2, len(items) - 1)
                return [Rank(ranked(place), topic, clause_begin(items, at), end, "<rank> among")]
    return []


def _pushed_out(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether the place is the one that somebody loses: "out of second place"."""
    return at > 0 and items[at - 1].text in language.words.lost


def _pusher(
    items: Sequence[Item], at: int, owner: str, context: Context, language: Language
) -> str | None:
    """Who gains the place: "it will push Italy out of sixth place"."""
    verb = next((i for i in range(at - 1, 0, -1) if items[i].text in language.words.pushing), None)
    if verb is None:
        return None
    if any(item.text in language.words.pronouns for item in items[:verb]):
        return context.place if context.place != owner else None
    return place_before(items, verb, owner)
