"""Numbers without a trade phrase of their own: the last flow taken up again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.context import Sides, Topic
from communique.claims.flows import Subject, flow_of
from communique.claims.language import Words
from communique.claims.products import goods_behind, is_ware, product_name
from communique.claims.quantities import Sort
from communique.claims.sides import UNCODED, places_at, several
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.claims.wholes import names_whole
from communique.domain.trade import WORLD, Flow

# By which preposition a flow may get another partner: "those from China".
_SIDES = {
    Flow.TURNOVER: ("with",),
    Flow.EXPORTS: ("to", "with"),
    Flow.IMPORTS: ("from", "with"),
    Flow.DEFICIT: ("with",),
    Flow.SURPLUS: ("with",),
}
_VERBS = frozenset((Kind.COPULA, Kind.CHANGE, Kind.MODAL, Kind.BOUND, Kind.MULTIPLY))


def resumes(walk: Walk, at: int) -> bool:
    """Whether a number in a sentence without a trade phrase goes on about the last topic."""
    if walk.context.topic is None or walk.context.accounts:
        return False
    if walk.sentence.text_at(at + 1) == "of" and _is_of_other(walk, at + 2):
        return False  # "500,000 barrels a day of capacity", "3 billion euros of savings"
    if walk.sentence.text_at(at + 1) == "into":
        return False  # "They have put 1.2 billion dollars into the port"
    if any(_takes_up(walk, index, at) for index in range(at)) or _answers(walk, at):
        return True
    if _taker(walk, at) is not None or _opens_course(walk, at):
        return True
    number = walk.items[at].kind is Kind.QUANTITY
    if number and walk.context.near and (_grows(walk, at) or _is_foreseen(walk, at)):
        return True
    words = walk.sentence.language.words
    after = walk.sentence.text_at(at + 1)
    if walk.sentence.kind_at(at + 1) is Kind.MARK:
        return True
    return after in words.resuming or after in words.aims


def _opens_course(walk: Walk, at: int) -> bool:
    """ "From 8 billion in January they recovered to 14 billion": the first of two numbers."""
    words = walk.sentence.language.words
    for index in range(at + 1, min(at + 5, len(walk.items) - 1)):
        if walk.items[index].text in words.pronouns:
            moves = walk.sentence.kind_at(index + 1) is Kind.CHANGE
            return moves and at == 1 and walk.items[0].text == "from"
    return False


def _is_of_other(walk: Walk, at: int) -> bool:
    """Whether what an amount is "of" is neither goods nor trade."""
    words = walk.sentence.language.words
    if walk.sentence.kind_at(at) is Kind.BLOCK:
        return True
    text = walk.sentence.text_at(at)
    plain = (
        walk.sentence.kind_at(at) is Kind.WORD and walk.sentence.kind_at(at + 1) is not Kind.WORD
    )
    money = walk.sentence.kind_at(at - 2) is Kind.QUANTITY and walk.items[at - 2].sort is Sort.MONEY
    told = (words.wares, words.no_goods, words.wholes, words.pointers)
    return plain and money and not any(text in known for known in told)


def resumed_topic(walk: Walk, at: int) -> Topic | None:
    """The last topic, that with who took its goods, or the trade of the two economies named."""
    topic = walk.context.topic
    taker = _taker(walk, at)
    if topic is not None and taker is not None:
        walk.taken = True
        return replace(topic, sides=Sides(topic.sides.reporter, taker))
    aim = walk.context.aim if walk.agents is None and _is_aimed_at(walk, at) else None
    if topic is not None and aim is not None:
        return aim
    if topic is not None and walk.agents is not None:
        return Topic(Flow.TURNOVER, Sides(*walk.agents), None, "economies of the sentence")
    return topic


def _taker(walk: Walk, at: int) -> str | None:
    """ "Ghana exported cocoa. Britain took 41,500 tonnes", "It took goods worth 5 million": who
    took some of the exports told right before."""
    topic, ranked, verb = walk.context.topic, walk.context.ranked, at - 1
    if [walk.sentence.text_at(index) for index in (at - 2, at - 1)] == ["goods", "worth"]:
        verb = at - 3
    if walk.sentence.kind_at(verb) is not Kind.SHARE or walk.items[verb].value != "accounts":
        return None
    if walk.items[at].sort not in (Sort.COUNT, Sort.MONEY, Sort.BARE) or not walk.context.near:
        return None
    taker = walk.items[verb - 1] if verb else None
    spoken_of = taker is not None and taker.text in walk.sentence.language.words.pronouns
    if spoken_of and ranked is not None and ranked.flow is Flow.EXPORTS:
        return ranked.sides.partner  # "Peru is its biggest market. It took"
    exports = topic is not None and topic.flow is Flow.EXPORTS
    named = taker is not None and taker.kind is Kind.PLACE
    return str(taker.value[0]) if exports and named and taker is not None else None


def _answers(walk: Walk, at: int) -> bool:
    """ "How large is trade with Peru? Roughly 5 billion dollars": what was asked for."""
    if not walk.context.asked or walk.counted or at > _SHORTLY:
        return False
    if walk.items[at].sort not in (Sort.MONEY, Sort.BARE):
        return False
    return all(item.kind in _SHORT or item.text in (",", ".") for item in walk.items[:at])


_LATELY = 2  # sentences between a flow and what others' statistics show of it
_SHORTLY = 8  # items that may stand before the number of an answer
_SHORT = frozenset(
    (
        Kind.PRONOUN, Kind.COPULA, Kind.PERIOD, Kind.PREPOSITION, Kind.COVERAGE, Kind.BOUND,
        Kind.ARTICLE, Kind.WORD, Kind.CONJUNCTION, Kind.CHANGE,
    )
)  # fmt: skip


def _is_aimed_at(walk: Walk, at: int) -> bool:
    """ "the target of $5 billion": what was aimed at before."""
    aims = walk.sentence.language.words.aims
    return walk.sentence.text_at(at - 1) == "of" and walk.sentence.text_at(at - 2) in aims


def _takes_up(walk: Walk, index: int, at: int) -> bool:
    """Whether a word before the number points back: it, the figure, the mark, a goal of."""
    item = walk.items[index]
    words = walk.sentence.language.words
    if item.kind is Kind.PRONOUN and item.text in words.pronouns:
        return _goes_on(walk, index, at)
    if item.kind in (Kind.MARK, Kind.SCHEDULE):
        return True
    if item.kind is Kind.FIGURES_SHOW and index == at - 1:
        money = walk.items[at].sort in (Sort.MONEY, Sort.BARE)
        return money and walk.context.quiet <= _LATELY
    if item.kind is Kind.MODAL:
        if any(word in words.resuming for word in item.text.split()):
            return True  # "put the figure at"
        then = walk.sentence.text_at(index + 1)
        was = walk.sentence.kind_at(index + 1) is Kind.COPULA and index + 2 == at
        return item.text in words.aims and (then in ("of", ",") or was)
    if index == 0 and item.text in words.pointers:
        return walk.sentence.kind_at(1) is Kind.COPULA  # "That was 40% less"
    if item.text in words.resuming:
        return not _names_other(walk, index)  # "The value of their catch halved"
    return index == 0 and item.text in words.demonstratives


def _names_other(walk: Walk, index: int) -> bool:
    """Whether "value", "total", "volume" is that of something else than the trade before."""
    if walk.sentence.kind_at(index - 1) is Kind.POSSESSIVE:
        return True  # "a sixth of the market's value"
    if walk.sentence.text_at(index + 1) != "of":
        return False
    words, then = walk.sentence.language.words, index + 2
    while walk.sentence.kind_at(then) in (Kind.ARTICLE, Kind.PRONOUN):
        then += 1
    plain = walk.sentence.kind_at(then) in (Kind.WORD, Kind.BLOCK)
    text = walk.sentence.text_at(then)
    told = (words.wares, words.no_goods, words.pointers, words.passed)
    return plain and not any(text in known for known in told)


def _goes_on(walk: Walk, index: int, at: int) -> bool:
    """ "it reached 5 billion", "wants it below 2 billion", "lift it to 8 billion by 2035"."""
    after = walk.items[index + 1]
    words = walk.sentence.language.words
    for bridge in walk.items[index + 1 : at]:
        if bridge.text not in words.auxiliaries:
            after = bridge  # "it has already made"
            break
    if after.kind is Kind.MODAL and after.value in ("forecast", "target"):
        return _reaches(walk, index, at)
    if after.kind in _VERBS or after.text in words.pasts or after.text in words.peaking:
        return not _is_levied(walk, index, at)
    if after.kind is Kind.PREPOSITION and after.text.startswith(words.compared):
        return True  # "It compared with 1.3 billion in April"
    if _is_wanted(walk, index, at):
        return True
    if walk.items[index].text == "they" or walk.items[at].sort is not Sort.MONEY:
        return False
    return at == index + 1 or (at == index + 2 and after.text == "to")


def _is_wanted(walk: Walk, index: int, at: int) -> bool:
    """ "wants them to reach 10 million tonnes"."""
    to = walk.sentence.text_at(index + 1) == "to" and at == index + 3
    reached = walk.sentence.text_at(index + 2) in walk.sentence.language.words.reaching
    return to and reached and walk.sentence.kind_at(index - 1) is Kind.MODAL


def _is_levied(walk: Walk, index: int, at: int) -> bool:
    """ "It would raise two billion dollars a year": a tax does; trade rises by them."""
    between = walk.items[index + 1 : at]
    led = between[-1] if between else None
    raising = any(item.text in walk.sentence.language.words.raising for item in between)
    return raising and not (led is not None and led.kind is Kind.PREPOSITION)


def _reaches(walk: Walk, index: int, at: int) -> bool:
    """ "it will reach 5 billion", "it is to double"; not "it will spend 5 billion"."""
    words = walk.sentence.language.words
    verbs = words.reaching | words.reached | words.pasts
    return any(
        item.text in verbs or item.kind in (Kind.CHANGE, Kind.COPULA, Kind.MULTIPLY, Kind.BOUND)
        for item in walk.items[index + 1 : at]
    ) or (walk.items[at].kind is Kind.QUANTITY and bool(walk.items[at].value.words))


def _grows(walk: Walk, at: int) -> bool:
    """ "growth of 2 to 4%", right behind a sentence about trade."""
    return (
        walk.items[at].sort is Sort.PERCENT
        and walk.sentence.kind_at(at - 2) is Kind.CHANGE
        and walk.sentence.text_at(at - 1) == "of"
    )


def _is_foreseen(walk: Walk, at: int) -> bool:
    """ "banks foresee between $60 billion and $70 billion", "had forecast a 2 percent fall"."""
    if walk.items[at].sort is Sort.PERCENT:
        before = at - 2 if walk.sentence.kind_at(at - 1) is Kind.ARTICLE else at - 1
        foreseen = walk.sentence.kind_at(before) is Kind.MODAL
        foreseen = foreseen and walk.items[before].value == "forecast"
        return foreseen and walk.sentence.kind_at(at + 1) is Kind.CHANGE and _ends(walk, at + 2)
    if walk.items[at].sort is not Sort.MONEY:
        return False
    before = at - 2 if walk.sentence.kind_at(at - 1) is Kind.PREPOSITION else at - 1
    words = walk.sentence.language.words
    if walk.sentence.text_at(before) in words.reaching | words.seeing:
        before -= 2 if walk.sentence.text_at(before - 1) == "to" else 1
        return walk.sentence.kind_at(before) is Kind.MODAL  # "hope to see $11 billion"
    return walk.sentence.kind_at(before) is Kind.MODAL and walk.items[before].value == "forecast"


def _ends(walk: Walk, at: int) -> bool:
    """Whether a clause ends here: "a 2 percent fall.", and not "a 2 percent fall in prices"."""
    return walk.sentence.kind_at(at) in (None, Kind.PUNCTUATION, Kind.CONJUNCTION)


def renew_partner(walk: Walk, at: int) -> None:
    """Another partner of the same flow: "those from China", ", to Uzbekistan by 30%"."""
    topic = walk.topic
    if topic is None and _is_pointed(walk, at) and at > 1:
        # "..., as prices rose, while those to Peru fell 5%"
        topic = walk.drafts[-1].topic if walk.drafts else _named_before(walk, at)
    if topic is not None and _renew_pointed_goods(walk, at, topic):
        return
    if topic is None and _opens_with_pointer(walk, at) and _renew_first_goods(walk, at):
        return
    if topic is None:
        topic = walk.context.subject if at == 0 or _opens_with_pointer(walk, at) else None
    elif not walk.counted and not _is_pointed(walk, at):
        return
    if topic is None or walk.items[at].value not in _SIDES.get(topic.flow, ()):
        return
    codes, after = places_at(walk.items, at + 1, walk.sentence.language)
    if _renew_partners(walk, at, topic, codes, after):
        return
    if len(codes) != 1 or codes[0] == topic.sides.reporter or not _is_renewed(walk, at, after):
        return
    partner = None if codes[0] == UNCODED else codes[0]
    sides = Sides(topic.sides.reporter, partner)
    renewed = Topic(topic.flow, sides, topic.product, "flow of the number before")
    pointed = walk.sentence.text_at(at - 1) in walk.sentence.language.words.pointers
    walk.open(renewed, begin=at - 1 if pointed else at, lead=after)


def _renew_partners(walk: Walk, at: int, topic: Topic, codes: Sequence[str], after: int) -> bool:
    """ "those to Spain and Italy came to 2 and 3 billion respectively": each its own."""
    respectively = any(item.kind is Kind.RESPECTIVELY for item in walk.items[after:])
    if not (respectively and several(codes) and _is_pointed(walk, at)):
        return False
    subject = Subject(topic.flow.value, at - 1, after, at, listed=several(codes))
    renewed = replace(topic, sides=Sides(topic.sides.reporter, None))
    walk.open(renewed, begin=at - 1, lead=after, subject=subject)
    return True


def _named_before(walk: Walk, at: int) -> Topic | None:
    """ "Shipments to Asia edged up; those to Peru rose 5%": the flow of the report."""
    topic = walk.context.topic
    named = any(i.kind is Kind.FLOW and flow_of(str(i.value)) for i in walk.items[:at])
    exports = named and topic is not None and topic.flow is Flow.EXPORTS
    return replace(topic, product=None) if exports and topic is not None else None


def _is_pointed(walk: Walk, at: int) -> bool:
    """ "exceeded those to India, 60 billion"."""
    return walk.sentence.text_at(at - 1) in walk.sentence.language.words.pointers


def _renew_pointed_goods(walk: Walk, at: int, topic: Topic) -> bool:
    """ "those of furniture fell by a tenth", "those from cocoa rose", "of cars rose 27%": the flow
    of other goods."""
    language = walk.sentence.language
    pointed = walk.sentence.text_at(at - 1) in language.words.pointers
    if not walk.counted or walk.items[at].value not in ("of", "from"):
        return False
    goods, after = goods_behind(walk.items, at + 1, language)
    product = product_name(goods, language) if goods else None
    if topic.product is None:  # "Exports to Chile fell 24%, those of chips 25%": all of them
        if not pointed or product is None or goods[-1].text not in language.words.wares:
            return False
        topic = replace(topic, sides=Sides(topic.sides.reporter, WORLD))
    follows = walk.sentence.kind_at(after) in (Kind.CHANGE, Kind.QUANTITY, Kind.COPULA)
    bare = walk.items[at].text == "of" and _joins(walk.items[at - 1]) and follows
    if product is None or not (pointed or bare):
        return False
    renewed = replace(topic, product=product, inherited="flow of the number before")
    walk.open(renewed, begin=at - 1 if pointed else at, lead=after)
    return True


def _renew_first_goods(walk: Walk, at: int) -> bool:
    """ "Those of cotton shirts rose 5%": the flow of the sentence before, of other goods."""
    topic, language = walk.context.subject, walk.sentence.language
    if topic is None or topic.product is None or walk.items[at].value != "of":
        return False
    goods, after = goods_behind(walk.items, at + 1, language)
    product = product_name(goods, language) if goods else None
    if product is None:
        return False
    renewed = replace(topic, product=product, inherited="flow of the sentence before")
    walk.open(renewed, begin=0, lead=after)
    return True


def with_own_goods(walk: Walk, at: int) -> Topic | None:
    """The open topic with the goods right before a number of a list: "gold $19.4 billion and
    blueberries $2.2 billion"."""
    topic = walk.topic
    source = _wares_behind(walk, at) if topic is not None else None
    if topic is not None and source is not None:
        return replace(topic, product=source)
    counted = _counted_goods(walk, at) if topic is not None else None
    if topic is not None and counted is not None:
        return replace(topic, product=counted)
    if topic is None or topic.product is None or not walk.counted:
        return topic
    lead = [item for item in walk.items[walk.lead : at] if not _only_dates(item)]
    language = walk.sentence.language
    if len(lead) < 2 or not _joins(lead[0]) or lead[-1] not in walk.items[at - 2 : at]:
        return topic
    if not all(is_ware(item, language) or _joins(item) for item in lead[1:]):
        return topic
    product = product_name(lead[1:], walk.sentence.language)
    return topic if product is None else replace(topic, product=product)


def _counted_goods(walk: Walk, at: int) -> str | None:
    """ "16 million tonnes of wheat, 4 million of barley": the goods that are counted."""
    language, sort = walk.sentence.language, walk.items[at].sort
    last = walk.drafts[-1].quantity if walk.drafts else None
    follows = sort is Sort.BARE and last is not None and last.sort is Sort.COUNT
    part = any(i.text in language.words.including for i in walk.items[walk.lead : at])
    if walk.sentence.text_at(at + 1) != "of" or not (sort is Sort.COUNT or follows or part):
        return None
    goods, _ = goods_behind(walk.items, at + 2, language)
    return product_name(goods, language) if goods else None


def _wares_behind(walk: Walk, at: int) -> str | None:
    """ "16 billion came from copper and 7 billion from gold": the goods that earned it."""
    words = walk.sentence.language.words
    listed = walk.counted and walk.sentence.text_at(at + 1) == "from"
    if not listed and walk.sentence.text_at(at + 1) not in words.coming:
        return None
    goods, _ = goods_behind(walk.items, at + 2, walk.sentence.language)
    known = bool(goods) and goods[-1].text in words.wares
    return product_name(goods, walk.sentence.language) if known else None


def with_own_partner(walk: Walk, at: int) -> Topic | None:
    """The open topic with the partner that stands right at a number.

    "exports of 2 billion euros to Croatia and 7 billion to Italy", "markets
    were China (250 million dollars) and Brazil (200 million)".
    """
    topic = walk.topic
    if topic is None or topic.sides.partner in (None, topic.sides.reporter):
        return topic
    trader = _trader_in_front(walk, at)
    if trader is not None:
        return replace(topic, sides=Sides(trader, topic.sides.partner))
    code = _partner_behind(walk, at, topic) or _partner_in_front(walk, at)
    if code in (None, UNCODED, topic.sides.reporter, topic.sides.partner):
        return topic
    return replace(topic, sides=Sides(topic.sides.reporter, code))


def _partner_behind(walk: Walk, at: int, topic: Topic) -> str | None:
    """ "7 billion to Italy", "2 billion of which came from Peru": the one partner named right
    behind a number of a list."""
    language = walk.sentence.language
    if names_whole(walk.items, at + 1, language):
        at += 2
    if walk.sentence.text_at(at + 1) == "(" and walk.sentence.text_at(at + 3) == ")":
        at += 3  # "652,000 barrels per day (bpd) went to"
    item = walk.items[at + 1] if at + 1 < len(walk.items) else None
    if item is None:
        return None
    if item.text in _verbs_of_way(topic.flow, language.words):
        codes, after = places_at(walk.items, at + 2, language)
        listed = walk.sentence.text_at(after) == "("  # "went to Uganda (900 million) and others"
        return codes[0] if len(codes) == 1 and not listed else None
    if item.kind is not Kind.PREPOSITION or not walk.counted:
        return None
    if item.value not in _SIDES.get(topic.flow, ()):
        return None
    codes, _ = places_at(walk.items, at + 2, language)
    return codes[0] if len(codes) == 1 else None


def _verbs_of_way(flow: Flow, words: Words) -> frozenset[str]:
    if flow is Flow.EXPORTS:
        return words.going
    return words.coming if flow is Flow.IMPORTS else frozenset()


def _partner_in_front(walk: Walk, at: int) -> str | None:
    """ "Brazil (200 million dollars)": whom a number in brackets belongs to."""
    place = at - 2
    if walk.taken and walk.counted and walk.sentence.kind_at(at - 1) is Kind.PLACE:
        return str(walk.items[at - 1].value[0])  # "Peru bought 2 million tonnes, Chile 1 million"
    ahead = _trailing_place(walk, at)
    if ahead is not None:
        return ahead
    if walk.sentence.text_at(at - 1) != "(" or walk.sentence.kind_at(place) is not Kind.PLACE:
        return None
    code, form = walk.items[place].value
    return str(code) if form in ("name", "capital") and place >= walk.lead else None


def _trader_in_front(walk: Walk, at: int) -> str | None:
    """ "Peru exported goods worth 48 billion and Chile 47 billion": who else did."""
    topic, place = walk.topic, at - 1
    verb = walk.subject is None and not walk.taken and walk.counted
    if topic is None or not verb or topic.sides.partner != WORLD or topic.product is not None:
        return None
    if walk.sentence.kind_at(place) is not Kind.PLACE or walk.items[place].value[1] != "name":
        return None
    joint = place - 2 if walk.sentence.kind_at(place - 1) is Kind.ARTICLE else place - 1
    return str(walk.items[place].value[0]) if walk.sentence.text_at(joint) in _JOINTS else None


def _trailing_place(walk: Walk, at: int) -> str | None:
    """ "ahead of the US on 240.5 billion": whom the first number leaves behind."""
    place = at - 2
    if walk.sentence.text_at(at - 1) not in ("with", "on", "at") or not walk.counted:
        return None
    place -= walk.sentence.text_at(place) == ","  # "ahead of China, at $18.3 billion"
    if walk.sentence.kind_at(place) is not Kind.PLACE:
        return None
    before = place - 2 if walk.sentence.kind_at(place - 1) is Kind.ARTICLE else place - 1
    words = walk.sentence.language.words
    ahead = walk.sentence.text_at(before) in words.outranking
    followed = walk.sentence.text_at(before - 1) in words.trailing  # "followed by Russia with"
    return str(walk.items[place].value[0]) if ahead or followed else None


def renew_reporter(walk: Walk, at: int) -> bool:
    """The same flow of another economy: "and Uzbekistan's 1.2 billion", "Swedish ones by 3%"."""
    topic = walk.topic
    if topic is None or not walk.counted or walk.sentence.text_at(at - 1) not in _JOINTS:
        return False
    code, form = walk.items[at].value
    possessed = walk.sentence.kind_at(at + 1) is Kind.POSSESSIVE
    named = possessed and walk.sentence.kind_at(at + 2) is Kind.QUANTITY
    ones = (
        form == "adjective" and walk.sentence.text_at(at + 1) in walk.sentence.language.words.ones
    )
    if not (named or ones):
        return False
    sides = topic.sides
    partner = sides.reporter if sides.partner == code else sides.partner
    renewed = replace(topic, sides=Sides(code, partner), inherited="flow of the number before")
    walk.open(renewed, begin=at, lead=at + 2)
    return True


_JOINTS = (",", "and", ";", "while", "but")


def _opens_with_pointer(walk: Walk, at: int) -> bool:
    """ "Those to Switzerland fell 30%"."""
    return at == 1 and walk.sentence.text_at(0) in walk.sentence.language.words.pointers


def _is_renewed(walk: Walk, at: int, after: int) -> bool:
    """Whether a partner is named anew: behind "that", a comma, or at the very beginning."""
    words = walk.sentence.language.words
    ahead = walk.items[after : after + 3]
    if at == 0:
        return any(item.text in words.pronouns for item in ahead)
    before = walk.sentence.text_at(at - 1)
    if before in words.pointers or (before.endswith("than") and walk.counted):
        return True  # "smaller than with Vietnam, 79 billion"
    return before in (",", ";", "and") and any(item.kind is Kind.QUANTITY for item in ahead)


def renew_goods(walk: Walk, at: int) -> None:
    """Other goods of the same flow: "tea up 4%, coffee up 9%"."""
    if walk.topic is None or walk.topic.product is None or not walk.counted:
        return
    words = list(walk.items[walk.lead : at])
    while words and words[-1].kind is Kind.COPULA:
        words.pop()
    joint = next((i for i, item in enumerate(words) if _joins(item)), None)
    if joint is None or not all(_only_dates(item) for item in words[:joint]):
        return
    goods = words[joint + 1 :]
    if not goods or not all(_names_goods(walk, item) for item in goods):
        return
    product = product_name(goods, walk.sentence.language)
    topic = replace(walk.topic, product=product)
    walk.open(topic, begin=walk.lead + joint + 1, lead=at)


def _joins(item: Item) -> bool:
    return item.text == "," or item.kind is Kind.CONJUNCTION


def _only_dates(item: Item) -> bool:
    return item.kind in (Kind.PERIOD, Kind.PREPOSITION)


def _names_goods(walk: Walk, item: Item) -> bool:
    if item.text in (",", "and"):
        return True
    return item.kind is Kind.WORD and item.text not in walk.sentence.language.words.not_products
