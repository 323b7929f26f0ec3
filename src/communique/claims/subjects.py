"""Opening a subject: a trade phrase, or a verb of trade, with its sides filled in."""

from __future__ import annotations

from dataclasses import replace

from communique.claims.context import Context, Topic, topic_of
from communique.claims.doubtful import is_of_budget, is_of_shops, is_trade
from communique.claims.excluding import but_some
from communique.claims.flows import WEAK_FLOWS, Subject, flow_of
from communique.claims.late_sides import with_front_side, with_late_sides, with_side
from communique.claims.objects import objects_behind, there
from communique.claims.placing import place
from communique.claims.products import goods_behind, head_of, product_name
from communique.claims.quantities import Sort
from communique.claims.sides import THERE, UNCODED
from communique.claims.tables import Kind
from communique.claims.told import BACK
from communique.claims.walk import Walk
from communique.claims.ways import sent_back
from communique.domain.periods import Period
from communique.domain.trade import WORLD, Flow

_BALANCES = ("deficit", "surplus")


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
    if walk.items[subject.head].text in walk.sentence.language.words.colours and not walk.balance:
        if walk.topic is not None and walk.topic.flow is Flow.TURNOVER and not walk.counted:
            flow = flow_of(subject.flow) or Flow.DEFICIT  # "Trade with the EU was in the red by"
            walk.open(replace(walk.topic, flow=flow), begin=walk.opened, lead=subject.end)
        return  # a firm's, or a budget's
    subject = settled(walk, with_late_sides(walk, with_front_side(walk, subject)))
    subject = _of_goods_meant(walk, _of_goods_at_head(walk, _of_item(walk, subject)))
    if subject.flow == "balance":
        walk.balance = subject
        walk.period = _told_inside(walk, subject)
    elif not _is_other(walk, subject):
        _open(walk, _of_trade_in(walk, _of_balance(walk, subject)))


def _of_item(walk: Walk, subject: Subject) -> Subject:
    """ "Semiconductors are the country's top export item": exports of them."""
    words = walk.sentence.language.words
    named = subject.end == subject.head + 2 and subject.product is None
    if not named or walk.items[subject.head + 1].text not in words.no_goods:
        return subject
    return replace(subject, product=head_of(walk.items, walk.sentence.language))


def _of_goods_at_head(walk: Walk, subject: Subject) -> Subject:
    """ "Plywood is the largest earner, with exports of one billion", "Corn went the other way:
    exports fell": exports of it."""
    before = walk.sentence.text_at(subject.start - 1)
    led = before in ("with", ":") and walk.topic is None
    if not led or subject.product is not None or subject.named or subject.total or subject.pronoun:
        return subject
    language = walk.sentence.language
    goods, _ = goods_behind(walk.items, 0, language)
    known = bool(goods) and goods[-1].text in language.words.wares
    return replace(subject, product=product_name(goods, language)) if known else subject


def _of_goods_meant(walk: Walk, subject: Subject) -> Subject:
    """ "Iron ore did harm. Foreign sales of the mineral": the goods told last, by their kind."""
    kinds, text = walk.sentence.language.words.kinds_of_goods, walk.sentence.text_at
    behind = range(subject.head + 1, subject.end)
    meant = any(text(at) in kinds and text(at - 1) == "the" for at in behind)
    goods = walk.context.head or walk.context.goods
    return replace(subject, product=goods) if meant and goods is not None else subject


def _is_other(walk: Walk, subject: Subject) -> bool:
    """Whether a flow is a firm's, or the one that the open flow has passed; both are closed."""
    if subject.firm or _is_of_firm(walk, subject):
        walk.close(lead=subject.end)
        return True
    passed = walk.sentence.text_at(subject.start - 1) in walk.sentence.language.words.outgrowing
    if not passed or walk.topic is None:
        return False
    balance = _exceeded(walk, subject)
    walk.close(lead=subject.end)  # "imports have outgrown exports by"
    if balance is not None:
        walk.open(balance, begin=walk.opened, lead=subject.end, subject=subject)
    return True


def _open(walk: Walk, subject: Subject) -> None:
    """Open a flow with its sides, unless it is a budget's or that of shops."""
    if is_of_budget(walk, subject):
        return
    if is_of_shops(walk, subject):
        walk.close(lead=subject.end)
        return
    topic = topic_of(subject, agent_for(walk, subject), _turned(walk, subject))
    walk.period = _told_inside(walk, subject)
    if topic is None:
        walk.close(lead=walk.lead)
        return
    if topic.product is None:
        topic = replace(topic, product=but_some(walk, subject))
    rival = _rival(walk, subject, topic)
    if rival is not None:
        subject = replace(subject, rival=rival)
    walk.pending = _change_before(walk, subject.start)
    begin = subject.start if subject.rival is None else walk.opened
    walk.open(topic, begin=begin, lead=subject.end, subject=subject)


def _turned(walk: Walk, subject: Subject) -> Context:
    """What is established; a sentence that opens with its own period turns to the whole again."""
    context = walk.established()
    opens = walk.period is not None and not walk.drafts and walk.topic is None
    return replace(context, opening=True) if opens and not context.opening else context


def _told_inside(walk: Walk, subject: Subject) -> Period | None:
    """The period inside the phrase, else that of the sentence: "March exports"."""
    if subject.when is None or subject.when.sort in BACK:
        return walk.period  # "a surplus a year earlier" is what another is compared with
    return place(subject.when, walk.clock()) or walk.period


def _exceeded(walk: Walk, subject: Subject) -> Topic | None:
    """ "Imports exceeded exports by 2 billion dollars": the balance that this is."""
    number = walk.items[subject.end + 1] if subject.end + 1 < len(walk.items) else None
    by = walk.sentence.text_at(subject.end) == "by"
    if walk.topic is None or number is None or not by or number.kind is not Kind.QUANTITY:
        return None
    flows = {Flow.IMPORTS: Flow.DEFICIT, Flow.EXPORTS: Flow.SURPLUS}
    flow = flows.get(walk.topic.flow)
    if flow is None or number.sort not in (Sort.MONEY, Sort.BARE):
        return None
    return replace(walk.topic, flow=flow)


def _is_of_firm(walk: Walk, subject: Subject) -> bool:
    """ "Honda said exports rose", "the mill said its own exports": a company's, of no economy."""
    its = subject.pronoun and subject.origin is None and walk.firm and walk.says
    if subject.named and not its:
        return False  # "Honda said its exports to Brazil rose"
    if walk.firm and (walk.says or _is_verb(walk, subject)):
        return True
    own = walk.sentence.text_at(subject.start + 1) == "own"
    spoken = walk.sentence.kind_at(subject.start - 1) is Kind.SPEECH
    return own and spoken and subject.pronoun and walk.agent is None


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


def _of_trade_in(walk: Walk, subject: Subject) -> Subject:
    """ "Trade in industrial goods showed a 2.6 billion franc deficit": a deficit in them."""
    topic = walk.topic
    if topic is None or subject.flow not in _BALANCES or subject.named or subject.product:
        return subject
    trade_in = topic.flow is Flow.TURNOVER and not walk.counted
    again = walk.subject is not None and walk.subject.start == subject.start
    against = topic.flow.is_balance and walk.sentence.is_against(subject.start)
    if not (trade_in or again or against):
        return subject
    return replace(subject, product=topic.product)


def settled(walk: Walk, subject: Subject) -> Subject:
    """The phrase with "that country" and "Russia, Belarus expect" put into its sides."""
    subject = _between_us(walk, subject)
    if THERE in (subject.to, subject.out, subject.with_):
        spoken_of = _spoken_of(walk, subject) or UNCODED
        subject = replace(
            subject,
            to=spoken_of if subject.to == THERE else subject.to,
            out=spoken_of if subject.out == THERE else subject.out,
            with_=spoken_of if subject.with_ == THERE else subject.with_,
        )
    if subject.flow == "turnover" and not subject.named and walk.agents:
        return replace(subject, first=walk.agents[0], second=walk.agents[1])
    return _with_the_one_named(walk, subject)


def _spoken_of(walk: Walk, subject: Subject) -> str | None:
    """The economy that "that country" stands for: not the one whose flow it is."""
    code, pair = there(walk), walk.context.pair
    if code is None or code != subject.origin or pair is None or code not in pair:
        return code
    return pair[1] if pair[0] == code else pair[0]


def _with_the_one_named(walk: Walk, subject: Subject) -> Subject:
    """ "The agreement with Peru should double bilateral trade": that of the report's own economy
    with the only other one that the sentence names."""
    main = walk.context.main
    if main is None or main.partner != WORLD or main.reporter is None:
        return subject
    if subject.flow != "turnover" or not subject.pair or subject.named:
        return subject
    named = {str(i.value[0]) for i in walk.items if i.kind is Kind.PLACE} - {WORLD, main.reporter}
    return replace(subject, origin=main.reporter, with_=named.pop()) if len(named) == 1 else subject


def _between_us(walk: Walk, subject: Subject) -> Subject:
    """ "our exports to you", "their exports to us and ours to them", where nobody is labelled:
    between the two of the sentence before, or the other way round behind another flow."""
    topic = walk.topic or walk.context.subject
    words, to = walk.sentence.language.words, walk.sentence.text_at(subject.end - 1)
    ours = any(i.text in words.speaking for i in walk.items[subject.start : subject.head])
    if walk.context.voice is not None or subject.to != THERE or topic is None or not ours:
        return subject
    sides = topic.sides
    if topic.flow is not Flow.EXPORTS or sides.partner in (None, WORLD):
        return subject
    if walk.topic is not None and to not in words.addressed:
        return replace(subject, origin=sides.partner, to=sides.reporter)
    return replace(subject, origin=sides.reporter, to=sides.partner)


def agent_for(walk: Walk, subject: Subject) -> str | None:
    """The economy that acts, which "its" and "the country's" may stand for."""
    voice = voice_in(walk, subject) or _own_in(walk, subject)
    if voice is not None:
        return voice
    whose = _whole_told(walk, subject)
    if whose is not None:
        return whose
    if subject.pronoun and walk.agent is None and walk.context.topic is None:
        return walk.mentioned or walk.context.place
    return walk.agent


def _whole_told(walk: Walk, subject: Subject) -> str | None:
    """ "Armenian exports fell, Russia's share in foreign trade slid": of Armenia's trade."""
    share = subject.start - 2
    if walk.sentence.text_at(subject.start - 1) not in ("in", "of") or subject.named or share < 2:
        return None
    kinds = [walk.sentence.kind_at(at) for at in range(share - 2, share + 1)]
    owned = kinds == [Kind.PLACE, Kind.POSSESSIVE, Kind.SHARE]
    topic = walk.drafts[-1].topic if walk.drafts else walk.context.topic
    if not owned or topic is None or topic.sides.reporter == walk.items[share - 2].value[0]:
        return None
    return topic.sides.reporter


def _own_in(walk: Walk, subject: Subject) -> str | None:
    """ "Europe is different: a third of our car exports went there": of the report's economy."""
    main, words = walk.context.main, walk.sentence.language.words
    if main is None or walk.agent is None or walk.agent == main.reporter or not subject.pronoun:
        return None
    own = any(i.text in words.speaking for i in walk.items[subject.start : subject.head])
    said = any(item.kind in _SAYING for item in walk.items)
    return main.reporter if own and not said else None


_SAYING = (Kind.SPEECH, Kind.SAYS_WHO)


def voice_in(walk: Walk, subject: Subject) -> str | None:
    """The economy that a transcript's speaker speaks for, where the flow is "ours"."""
    if walk.context.voice is None or not subject.pronoun:
        return None
    words = walk.sentence.language.words
    possessive = any(i.text in words.speaking for i in walk.items[subject.start : subject.head])
    return walk.context.voice if possessive else None


def _with_objects(walk: Walk, subject: Subject) -> Subject:
    """The goods and the side behind a flow used as a verb: "import 2 mln tonnes of"."""
    if subject.product is not None or not _is_verb(walk, subject):
        return subject
    partner, product = objects_behind(walk, subject.end)
    subject = replace(subject, product=product)
    if partner is None or subject.to or subject.out:
        return subject
    sold = flow_of(subject.flow) is Flow.EXPORTS
    return with_side(subject, "to" if sold else "out", partner)


def _is_verb(walk: Walk, subject: Subject) -> bool:
    """ "expects to import", "Norway exports 9.6 bcm of gas"."""
    if walk.items[subject.head].text in walk.sentence.language.words.flow_verbs:
        return True
    if walk.sentence.kind_at(subject.end) is not Kind.QUANTITY or subject.possessed:
        return False
    counted = walk.items[subject.end].sort is Sort.COUNT
    return counted and subject.end == subject.head + 1 and subject.origin is not None


def _change_before(walk: Walk, at: int) -> str | None:
    """The change whose object a trade phrase is: "Poland trims Latvian timber imports"."""
    for _, item in list(walk.sentence.back_from(at))[:3]:
        if item.kind is Kind.CHANGE:
            return str(item.value)
        if item.kind not in (Kind.ARTICLE, Kind.PRONOUN, Kind.PREPOSITION, Kind.WORD, Kind.BOUND):
            return None
    return None
