"""What a number is of its subject: a level, a change, or a share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from communique.claims import factors, outputs, parts, shares
from communique.claims.comparing import compares_flows
from communique.claims.context import Topic
from communique.claims.dating import Span, date_draft, is_object, is_past, span_of
from communique.claims.doubtful import is_trade
from communique.claims.drafts import Draft
from communique.claims.excluding import goods_but
from communique.claims.flows import WEAK_FLOWS, Subject
from communique.claims.language import Words
from communique.claims.needs import open_used
from communique.claims.quantities import Printed, Sort
from communique.claims.resuming import resumed_topic, resumes, with_own_goods, with_own_partner
from communique.claims.sentence import opens_clause
from communique.claims.sharers import sharer_at
from communique.claims.subjects import open_subject
from communique.claims.tables import Item, Kind
from communique.claims.traded import open_traded
from communique.claims.units import as_percent, is_comparative, with_unit
from communique.claims.walk import Walk
from communique.claims.wares import open_wares
from communique.claims.ways import with_way_back
from communique.domain.amounts import Bound
from communique.domain.trade import Measure


def read_number(walk: Walk, at: int) -> None:
    """A number: find its subject, then what it is of it."""
    quantity: Printed = walk.items[at].value
    if quantity.unit == "points" or _is_conversion(walk, at) or _is_corrected(walk, at):
        return
    if compares_flows(walk, at):
        walk.lead, walk.counted = at + 1, True
        return
    following = _subject_behind(walk, at, quantity)
    begin = walk.lead
    if following is None and quantity.sort is Sort.PERCENT:
        walk.traded = open_traded(walk, at) or open_used(walk, at)
    if not _settle_subject(walk, at, quantity, following):
        return
    walk.topic = _own_topic(walk, at, begin, following)
    span = span_of(walk, begin, at, following)
    draft = _draft(walk, quantity, span, following)
    if draft is not None:
        _note(walk, draft, span, following)
        if quantity.sort is Sort.MONEY:
            walk.currency = quantity.unit
    walk.lead, walk.counted = at + 1, True


def _subject_behind(walk: Walk, at: int, quantity: Printed) -> Subject | None:
    """The subject of a number that stands behind it; None where one is open before it."""
    headed = _headed(walk, at)
    if headed is not None:
        return headed
    if open_wares(walk, at):
        return None
    behind = None if _is_governed(walk, at) else _following(walk, at, quantity)
    return behind or _behind_opening(walk, at)


def _headed(walk: Walk, at: int) -> Subject | None:
    """ "$123.5 billion. That is the size of the US goods deficit": what a number alone is of."""
    stop = at + 2 if walk.sentence.kind_at(at + 1) is Kind.CHANGE else at + 1
    if walk.topic is not None or walk.drafts or walk.sentence.text_at(stop) != ".":
        return None
    for index in range(stop + 1, min(stop + 10, len(walk.items))):
        if walk.items[index].kind is Kind.QUANTITY:
            return None
        if index in walk.sentence.subjects:
            return walk.sentence.subjects[index]
    return None


def _own_topic(walk: Walk, at: int, begin: int, following: Subject | None) -> Topic | None:
    """The open topic with the partner and the goods that the number has for itself."""
    if following is not None:
        return shares.taken_amount(walk, at, begin)
    walk.topic = with_own_partner(walk, at)
    if walk.items[at].sort in (Sort.MONEY, Sort.COUNT, Sort.BARE):
        walk.topic = with_own_goods(walk, at)
        walk.topic = parts.with_part_goods(walk, at)
        walk.topic = with_way_back(walk, at)
        walk.topic = _but_some(walk, at)
    return walk.topic


def _note(walk: Walk, draft: Draft, span: Span, following: Subject | None) -> None:
    """Date a draft, cut its quote, and add it to those of the sentence."""
    date_draft(walk, draft, span, following)
    draft.begin, draft.end = _quoted(walk, draft, span, following)
    draft.subject = walk.subject
    walk.drafts.append(draft)
    if following is not None and shares.is_apposed(walk, span.at, following):
        walk.topic, walk.opened = draft.topic, draft.begin  # "Coffee, a fifth of exports, rose"
        walk.read_to = following.end


def _quoted(walk: Walk, draft: Draft, span: Span, following: Subject | None) -> tuple[int, int]:
    """The items that a quote begins and ends with: from the subject to the number, or, where
    the subject follows, from the number to it; a share begins with who has it."""
    if following is None and draft.measure is not Measure.SHARE:
        return min(walk.opened, span.at), _quote_end(walk, span)
    first = span.at if following is not None else min(walk.opened, span.at)
    if following is not None and is_object(walk, span):
        first = walk.sentence.clause_begin(span.at)  # "hit their $200 billion trade target"
    if draft.measure is Measure.SHARE:
        first = min(first, sharer_at(walk, span.at))
        last = walk.drafts[-1] if walk.drafts else None
        if last is not None and last.topic == draft.topic:
            first = min(
                first, last.begin
            )  # "from 21.6% in 2017 to 13.9%", "5 bn, 40% of the total"
    if following is None:  # "a third of everything Peru sold"
        return first, max(span.at, walk.read_to - 1) if walk.traded else span.at
    return first, max(span.at, following.end - 1)


def _quote_end(walk: Walk, span: Span) -> int:
    """The last item of the words that state the number.

    "the $5 billion mark was passed in 2016": the mark, the verb that says it
    was reached, and the period right behind belong to the statement.
    """
    words = walk.sentence.language.words
    if walk.sentence.kind_at(span.at + 1) not in (Kind.MARK, Kind.MODAL):
        return span.at
    end = span.at + 1
    for index in range(end + 1, min(end + 6, span.end)):
        if walk.items[index].text in words.reached or walk.items[index].kind is Kind.SCHEDULE:
            end = index
    dated = end + 2 < span.end and walk.sentence.kind_at(end + 2) is Kind.PERIOD
    return end + 2 if dated and walk.sentence.kind_at(end + 1) is Kind.PREPOSITION else end


def _settle_subject(walk: Walk, at: int, quantity: Printed, following: Subject | None) -> bool:
    """Open the subject the number belongs to; False where it is none of trade."""
    if following is not None:
        if shares.is_part_of(walk, at, quantity, following):
            walk.agent = shares.owner_beside(walk, at, following)
        before, ranked = walk.topic, walk.ranked
        open_subject(walk, following)
        _keep_within(walk, before)
        if ranked:
            _keep_goods(walk, before)
    elif walk.topic is None and not walk.blocked:
        shared = shares.resumed(walk, at) if quantity.sort is Sort.PERCENT else None
        topic = shared or (resumed_topic(walk, at) if resumes(walk, at) else None)
        if topic is not None:
            walk.topic, walk.opened = topic, 0
            walk.traded = shared is not None
    return walk.topic is not None


def _keep_within(walk: Walk, before: Topic | None) -> None:
    """ "Intra-African trade accounts for 15% of Africa's total trade": the group with itself."""
    topic = walk.topic
    if before is None or topic is None or before.sides.reporter != before.sides.partner:
        return
    if topic.sides.reporter == before.sides.reporter and topic.flow is before.flow:
        walk.topic, walk.traded = before, True


def _keep_goods(walk: Walk, before: Topic | None) -> None:
    """ "the biggest supplier of roses to the EU, with 31% of the bloc's imports": of roses."""
    topic = walk.topic
    if before is None or topic is None or topic.product is not None:
        return
    if before.flow is topic.flow and before.sides.reporter == topic.sides.reporter:
        walk.topic = replace(topic, product=before.product)


def _is_conversion(walk: Walk, at: int) -> bool:
    """A conversion in brackets behind an amount of money is no statement of its own."""
    if walk.items[at].sort is not Sort.MONEY:
        return False
    for index, item in list(walk.sentence.back_from(at))[:5]:
        if item.text == ")":
            return False
        if item.text in ("(", "["):
            return walk.sentence.kind_at(index - 1) is Kind.QUANTITY
    return False


def _is_corrected(walk: Walk, at: int) -> bool:
    """ "1.5 billion euros, not 1.7 billion": what is denied in passing is no statement."""
    before = walk.sentence.text_at(at - 2)
    return walk.sentence.kind_at(at - 1) is Kind.NEGATION and before in (",", "and", "(")


def _but_some(walk: Walk, at: int) -> Topic | None:
    """ "a deficit of 108 bn excluding precious metals": the open topic without some goods."""
    topic = walk.topic
    if topic is None or topic.product is not None:
        return topic
    goods = goods_but(walk, at + 1)
    return topic if goods is None else replace(topic, product=goods)


def _is_governed(walk: Walk, at: int) -> bool:
    """Whether the open subject governs the number directly: "a deficit of $2 bn"."""
    if walk.topic is None or walk.subject is None:
        return False
    return [item.text for item in walk.items[walk.subject.end : at]] == ["of"]


def _following(walk: Walk, at: int, quantity: Printed) -> Subject | None:
    """The subject right behind a number that the number belongs to."""
    joined, changed = False, False
    begin = _past_bracket(walk, at + 1)
    for ahead in range(begin, min(begin + 5, len(walk.items))):
        subject = walk.sentence.subjects.get(ahead)
        if subject is not None:
            owns = joined or _owns(walk, at, subject, changed, quantity)
            weak = subject.flow in WEAK_FLOWS and not is_trade(walk, subject)
            return subject if owns and not weak else None
        item = walk.items[ahead]
        if not joined and _is_second_share(walk, at, ahead, quantity):
            continue
        if item.kind is Kind.PREPOSITION and item.value in ("of", "in", "at"):
            joined = True
        elif item.text == "from" and _is_earned(walk, at):
            joined = True  # "earned $1.4 billion from tea exports"
        elif item.kind is Kind.CHANGE and not joined:
            changed = True
        elif item.kind is Kind.WORD and not joined and ahead <= at + 2:
            continue  # "4 percent average yearly growth in exports"
        elif item.text in walk.sentence.language.words.passed:
            continue  # "of all Swiss exports"
        elif joined and item.text in walk.sentence.language.words.pointers:
            continue  # "22 percent of those exports"
        elif item.kind not in (Kind.ARTICLE, Kind.RECORD, Kind.TOTAL):
            return None
    return None


def _past_bracket(walk: Walk, at: int) -> int:
    """The index behind a short bracket, where one opens: "$226m (£120m) from"."""
    if walk.sentence.text_at(at) != "(":
        return at
    for index in range(at + 1, min(at + 6, len(walk.items))):
        if walk.items[index].text == ")":
            return index + 1
    return at


def _is_earned(walk: Walk, at: int) -> bool:
    """ "earned $1.4 billion", "made a record 2 billion": money that somebody took in."""
    before = at - 1
    while before > 0 and walk.items[before].kind in (Kind.ARTICLE, Kind.RECORD, Kind.BOUND):
        before -= 1
    return walk.sentence.text_at(before) in walk.sentence.language.words.earning


def _behind_opening(walk: Walk, at: int) -> Subject | None:
    """The subject of a number in the words a sentence opens with: "After falling 8% in 2022,
    Swedish imports rose"."""
    if walk.blocked or (walk.topic is not None and not _opens_course(walk, at)):
        return None
    words = walk.sentence.language.words
    arrived = any(item.text in words.arriving for item in walk.items[1:at])  # "After reaching 5 bn"
    course = _opens_course(walk, at)
    if not (is_past(walk.items[:at], 1) or arrived or course):
        return None
    for index in range(at + 1, min(at + (12 if course else 6), len(walk.items) - 1)):
        if walk.items[index].text == ",":
            subjects = walk.sentence.subjects
            return subjects.get(index + 1) or subjects.get(index + 2)
        between = _COURSE if course else (Kind.PREPOSITION, Kind.PERIOD)
        if walk.items[index].kind not in between:
            return None
    return None


def _opens_course(walk: Walk, at: int) -> bool:
    """ "From 300 million in the eighties to 17 billion today, our trade": the first two numbers."""
    first = 1 if walk.items[0].kind is Kind.PUNCTUATION else 0
    return walk.sentence.text_at(first) == "from" and any(
        item.text == "to" for item in walk.items[at - 1 : at + 8]
    )


_COURSE = frozenset(
    (Kind.PREPOSITION, Kind.PERIOD, Kind.ARTICLE, Kind.WORD, Kind.QUANTITY, Kind.NUMERAL)
)


def _is_second_share(walk: Walk, at: int, ahead: int, quantity: Printed) -> bool:
    """The rest of "9 percent and 7 percent of Peru's exports", where two shares are of one flow."""
    if quantity.sort is not Sort.PERCENT or walk.sentence.text_at(at + 1) != "and":
        return False
    if walk.sentence.kind_at(at + 2) is not Kind.QUANTITY or ahead > at + 2:
        return False
    return bool(walk.items[at + 2].sort is Sort.PERCENT)


def _owns(walk: Walk, at: int, subject: Subject, changed: bool, quantity: Printed) -> bool:
    """Whether a number without a preposition belongs to what follows: "a 3 bn deficit"."""
    if quantity.sort is Sort.PERCENT:  # "a goal of 6% export growth"
        grows = walk.sentence.kind_at(subject.end) is Kind.CHANGE
        return grows and subject.start == at + 1 and not changed
    if changed:
        return False
    if subject.flow in ("deficit", "surplus") or quantity.sort is Sort.TIMES:
        return True  # "double bilateral trade"
    if quantity.sort is Sort.MONEY and subject.head == at + 1 and subject.flow == "turnover":
        return True  # "aim for $30 bln trade"
    return walk.sentence.kind_at(at - 1) is Kind.ARTICLE


# -- what it is -------------------------------------------------------------------


def _draft(walk: Walk, quantity: Printed, span: Span, following: Subject | None) -> Draft | None:
    """The draft of a number, without its date; None where it is nothing of the subject."""
    quantity = as_percent(walk, quantity, span)
    if quantity.sort is Sort.PERCENT:
        if parts.is_part(walk, span.at):
            return parts.part(walk, quantity, span)
        return shares.share(walk, quantity, span, following) or _percent(walk, quantity, span)
    if quantity.sort is Sort.TIMES:
        return _multiple(walk, quantity, span)
    return _amount(walk, quantity, span)


def _percent(walk: Walk, quantity: Printed, span: Span) -> Draft | None:
    """A percentage of change; the change may be told once for a whole list."""
    if _is_of_currency(span):
        return None
    if factors.is_factor(walk, quantity, span):
        walk.direction = "down"
        return _make(walk, span, Measure.CHANGE, factors.RULE, factors.factor(quantity), "down")
    comparatives = walk.sentence.language.words.comparatives
    behind = comparatives.get(walk.sentence.text_at(span.at + 1))
    if (behind and _compares_places(walk, span)) or outputs.is_of_output(walk, span.at):
        return None
    if _is_change_of_other(walk, span.at) or _is_part_of_other(walk, span.at):
        return None
    if any(item.text in walk.sentence.language.words.limiting for item in walk.items[: span.at]):
        return None  # "a bill to limit growth of textile imports to one percent"
    direction = behind or change_near(span) or quantity.direction or walk.pending
    if direction is None and (_only_joins(span.lead) or _repeats_change(walk, span)):
        direction = walk.direction
    if direction is None:
        return None
    walk.direction = direction
    return _make(walk, span, Measure.CHANGE, "<flow> <change> <percent>", quantity, direction)


def _is_change_of_other(walk: Walk, at: int) -> bool:
    """ "driven by a 28% jump in demand", "a 5% rise in the cost of oil": of another matter."""
    changed = walk.sentence.kind_at(at + 1) is Kind.CHANGE
    if not changed or walk.sentence.text_at(at + 2) != "in":
        return False
    noun = at + 4 if walk.sentence.kind_at(at + 3) in (Kind.ARTICLE, Kind.PLACE) else at + 3
    words, text = walk.sentence.language.words, walk.sentence.text_at(noun)
    if walk.sentence.kind_at(noun) is Kind.BLOCK:
        return True
    flow = walk.sentence.subjects.get(noun)
    plain = walk.sentence.kind_at(noun) is Kind.WORD and flow is None
    told = (words.wares, words.amounts, words.not_products, words.resuming)
    return plain and not any(text in known for known in told)


def _is_of_currency(span: Span) -> bool:
    """ "after the rupee lost a third of its value": a change of a currency."""
    last = max((i for i, item in enumerate(span.lead) if item.kind is Kind.CHANGE), default=0)
    if not last:
        return False
    of_value = [item.text for item in span.tail[:3]] == ["of", "its", "value"]
    return of_value or span.lead[last - 1].kind is Kind.CURRENCY


def _is_part_of_other(walk: Walk, at: int) -> bool:
    """ "grows about 40% of the global crop": of another matter."""
    ahead = at + 2
    while walk.sentence.kind_at(ahead) in (Kind.ARTICLE, Kind.TOTAL, Kind.POSSESSIVE, Kind.PLACE):
        ahead += 1
    return walk.sentence.text_at(at + 1) == "of" and walk.sentence.kind_at(ahead) is Kind.BLOCK


def _compares_places(walk: Walk, span: Span) -> bool:
    """ "40 percent more to China than to Europe": no change over time."""
    for index, item in enumerate(walk.items[span.at :], start=span.at):
        if item.text.endswith("than"):
            return any(i.kind is Kind.PLACE for i in walk.items[index + 1 : index + 4])
    return False


def _multiple(walk: Walk, quantity: Printed, span: Span) -> Draft | None:
    """A multiple is a change: doubled, tenfold, 2.3 times; "fell threefold" is a third."""
    if _is_of_number(walk, span) or _is_frequency(walk, quantity, span):
        return None
    direction = change_near(span) or walk.pending or "up"
    if quantity.words and quantity.value < 1:
        direction, quantity = "down", factors.of_verb(walk, quantity, span.at)
    elif direction == "down" and quantity.value > 1:
        quantity = factors.turned(quantity)
    walk.direction = direction
    return _make(walk, span, Measure.CHANGE, "<flow> <multiple>", quantity, direction)


def _is_frequency(walk: Walk, quantity: Printed, span: Span) -> bool:
    """ "is counted four times": how often, and not by how much."""
    if [item.kind for item in span.lead[-2:]] == [Kind.PREPOSITION, Kind.PRONOUN]:
        return True  # "reminded me of it twice over breakfast"; not "it doubled over that time"
    if quantity.verb or not span.lead or walk.pending:
        return False
    last, words = span.lead[-1], walk.sentence.language.words
    beside = (_SET_BESIDE, words.possessives, words.whats, words.pointers)
    compares = bool(span.tail) and (
        any(span.tail[0].text in known for known in beside)
        or span.tail[0].kind in (Kind.CHANGE, Kind.BOUND, Kind.PERIOD, Kind.WORD, Kind.FLOW)
    )
    return last.kind is Kind.WORD and change_near(span) is None and not compares


_SET_BESIDE = frozenset(("as", "than", "the"))


def _is_of_number(walk: Walk, span: Span) -> bool:
    """ "twice that" is a multiple of another number; "three times that of 2014" is none."""
    if not span.tail or span.tail[0].text not in walk.sentence.language.words.pointers:
        return False
    return [item.kind for item in span.tail[1:3]] != [Kind.PREPOSITION, Kind.PERIOD]


def _amount(walk: Walk, quantity: Printed, span: Span) -> Draft | None:
    """Money or a count: the level, or by how much it changed."""
    quantity = _daily(with_unit(walk, quantity, span), span)
    if quantity.unit is None or _is_price(quantity) or _is_average(quantity, span):
        return None
    if _is_difference(walk, quantity, span):
        behind = _told_twice(walk, span.at)
        direction = change_near(span) or (str(behind.value) if behind else walk.pending) or "up"
        if _repeats_change(walk, span):
            direction = walk.direction or direction
        walk.direction = direction
        rule = "<flow> <change> by <amount>"
        return _make(walk, span, Measure.CHANGE, rule, quantity, direction)
    return _make(walk, span, Measure.LEVEL, "<flow> <amount>", quantity, None)


def _daily(quantity: Printed, span: Span) -> Printed:
    """ "1.8 million barrels of crude oil a day"."""
    if quantity.unit != "barrels":
        return quantity
    daily = any(item.kind is Kind.PERIOD and item.sort == "daily" for item in span.tail[:6])
    return replace(quantity, unit="barrels_per_day") if daily else quantity


def _is_price(quantity: Printed) -> bool:
    """Money too small to be the trade of an economy: a price, a fee, an average."""
    return quantity.sort is Sort.MONEY and not quantity.scaled and quantity.value < 100_000


def _is_average(quantity: Printed, span: Span) -> bool:
    """ "$20 billion a month", "$658 million worth of goods a day": no level of a period."""
    ahead = list(takewhile(lambda item: item.text not in (",", ";"), span.tail[:5]))
    return quantity.sort is Sort.MONEY and any(
        item.kind is Kind.PERIOD and item.sort in ("monthly", "daily") for item in ahead
    )


def _make(
    walk: Walk,
    span: Span,
    measure: Measure,
    rule: str,
    quantity: Printed,
    direction: str | None,
) -> Draft:
    assert walk.topic is not None
    return Draft(
        begin=walk.opened,
        at=span.at,
        measure=measure,
        topic=walk.topic,
        rule=rule,
        quantity=quantity,
        direction=direction,
    )


# -- words of change around a number -------------------------------------------------


def change_near(span: Span) -> str | None:
    """The direction of the change word nearest to a number, before it or right behind it."""
    for item in reversed(span.lead):
        if item.kind is Kind.CHANGE:
            return str(item.value)
        if opens_clause(item):
            break
    for item in span.tail[:3]:
        if item.kind is Kind.CHANGE:
            return str(item.value)
        if is_comparative(item) or (item is span.tail[0] and _sets_against(item)):
            return "up" if item.value == "at_least" else "down"
        if item.text in (",", ";") or item.kind in (Kind.PREPOSITION, Kind.PERIOD):
            return None
    return None


def _repeats_change(walk: Walk, span: Span) -> bool:
    """ "by 9 percent or 600 million dollars", "by £0.3 billion (2.4%)": one change, told twice."""
    if not walk.drafts or walk.drafts[-1].measure is not Measure.CHANGE:
        return False
    return span.begin == walk.drafts[-1].at + 1 and [item.text for item in span.lead] in (
        ["or"],
        ["("],
        [",", "or"],
    )


def _sets_against(item: Item) -> bool:
    """ "5% above the previous record"."""
    return item.kind is Kind.BOUND and item.text in ("above", "below", "over", "under")


def _only_joins(lead: Sequence[Item]) -> bool:
    """Whether nothing but joining words stands between a subject and its number."""
    return all(item.kind in _JOINING or item.text == "," for item in lead)


# A currency, too: "2.3% in dollar terms and 5.2% in yuan terms".
_JOINING = frozenset(
    (Kind.CONJUNCTION, Kind.PREPOSITION, Kind.ARTICLE, Kind.PERIOD, Kind.WORD, Kind.CURRENCY)
)


def _adds(item: Item, words: Words) -> bool:
    """ "by a further 5 bn": words that stand before a difference and say nothing."""
    return item.kind is Kind.ARTICLE or item.text in words.further


def _told_twice(walk: Walk, at: int) -> Item | None:
    """The comparative behind both numbers of "88 million, or 14.1 percent, lower than"."""
    then = at + 2 if walk.sentence.text_at(at + 1) == "," else at + 1
    percent = walk.sentence.kind_at(then + 1) is Kind.QUANTITY and (
        walk.items[then + 1].sort is Sort.PERCENT
    )
    if walk.sentence.text_at(then) not in ("or", "(") or not percent:
        return None
    behind = then + 3 if walk.sentence.text_at(then + 2) in (",", ")") else then + 2
    changed = walk.sentence.kind_at(behind) is Kind.CHANGE
    return walk.items[behind] if changed else None


def _is_difference(walk: Walk, quantity: Printed, span: Span) -> bool:
    """Whether an amount is a difference: "rose by 5 bn", "a loss of $9bn", "a $5bn increase"."""
    words = walk.sentence.language.words
    lead = [item for item in span.lead if not _adds(item, words)]
    last = lead[-1] if lead else None
    if _repeats_change(walk, span):
        return True
    if last is not None and last.kind is Kind.CHANGE and last.text not in words.states:
        return quantity.bound is not Bound.AT_MOST  # "fell below 4 bn" is a level
    if last is not None and last.kind is Kind.PREPOSITION:
        if last.value == "by":
            return walk.pending is not None or any(item.kind is Kind.CHANGE for item in lead)
        if last.value == "of" and len(lead) > 1 and lead[-2].kind is Kind.CHANGE:
            return True
    told_twice = _told_twice(walk, span.at)
    if not span.tail and told_twice is None:
        return False
    behind = told_twice or span.tail[0]
    return is_comparative(behind) or (
        behind.kind is Kind.CHANGE and behind.text in words.differences
    )
