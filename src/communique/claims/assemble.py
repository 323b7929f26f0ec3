"""From the mentions of a sentence, and what the report has established, to claims.

A sentence is walked from left to right. A trade phrase opens a subject, a word
of another matter ("retail sales", "cargo turnover") closes it, and every
number belongs to the subject that is open, or to the one that follows it
directly ("a 15 billion dollar deficit"). What the number is of that subject is
decided by the words before it back to the last number (its lead) and behind it
up to the next (its tail). Each kind of item has one step.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from communique.claims.context import Context, Sides, Topic
from communique.claims.dealing import dealt_out
from communique.claims.drafts import Draft
from communique.claims.flows import Subject
from communique.claims.goods import after as goods_after
from communique.claims.goods import with_goods_of_ranks, with_goods_of_report
from communique.claims.language import Words
from communique.claims.listed import Rank
from communique.claims.measuring import read_number
from communique.claims.placing import Clock, place
from communique.claims.products import head_of
from communique.claims.quantities import Printed, Sort
from communique.claims.ranks import rank_drafts, ranks_in, runners_up
from communique.claims.records import read_record
from communique.claims.redating import with_later_periods, with_record_periods
from communique.claims.resuming import renew_goods, renew_partner, renew_reporter
from communique.claims.sentence import Sentence
from communique.claims.several import with_several_years
from communique.claims.sides import is_adjunct
from communique.claims.subjects import open_subject
from communique.claims.tables import Item, Kind
from communique.claims.told import beginning, is_base, spans
from communique.claims.trading import open_passive, open_trading
from communique.claims.walk import Walk
from communique.domain.claim import Modality
from communique.domain.periods import Period
from communique.domain.trade import WORLD, Measure


def drafts_of(sentence: Sentence, context: Context) -> tuple[list[Draft], Context]:
    """The claims of one sentence in the making, and the context behind it."""
    walk = Walk(sentence, context)
    ranks = ranks_in(sentence.items, context, sentence.language)
    opened = {rank.end: rank for rank in ranks}
    subjects = sentence.subjects
    for at, item in enumerate(sentence.items):
        two = walk.two or context.two
        if two is not None:
            _point(walk, _pointed(item, sentence.language.words, two), two)
        if item.kind is Kind.PUNCTUATION:
            walk.read_to = max(walk.read_to, _past_insertion(sentence, at))
        if at < walk.read_to or not (item.kind in _STEPS or at in subjects or at in opened):
            continue
        if at in subjects:
            _subject(walk, subjects[at])
            continue
        ranked = at in opened and _open_rank(walk, at, opened[at])
        if item.kind in _STEPS and not (ranked and item.kind is Kind.BLOCK):
            _STEPS[item.kind](walk, at)  # no block is "topped the list of trading partners"
    drafts = _settled(walk, ranks)
    placed = rank_drafts(ranks, sentence, context)
    if drafts and not placed:
        placed = runners_up(drafts, sentence, context)
    return drafts + placed, _dated(_context_after(walk, drafts, ranks), placed)


def _past_insertion(sentence: Sentence, at: int) -> int:
    """The index behind words between dashes that count nothing: "the current account deficit -
    the difference between imports and exports - to 29 billion"."""
    if not _is_dash(sentence, at):
        return 0
    for index in range(at + 1, min(at + _INSERTED, len(sentence.items))):
        if sentence.kind_at(index) in _TELLING:
            return 0
        if _is_dash(sentence, index):
            return index + 1
    return 0


_TELLING = frozenset((Kind.QUANTITY, Kind.RECORD, Kind.SUPERLATIVE, Kind.FIRST_TIME))
_INSERTED = 16  # items between dashes


def _is_dash(sentence: Sentence, at: int) -> bool:
    """A dash with a space on both sides."""
    if sentence.text_at(at) not in ("-", "–", "—") or not 0 < at < len(sentence.items) - 1:
        return False
    before, item, behind = sentence.items[at - 1 : at + 2]
    return before.end < item.start and item.end < behind.start


def _open_rank(walk: Walk, at: int, rank: Rank) -> bool:
    """Open the flow of a rank, where no other is open; whether that is done."""
    if not (walk.topic is None or walk.ranked or _is_counted(walk, at)):
        return False
    walk.open(rank.topic, begin=rank.begin, lead=at + 1)
    walk.ranked = True
    return True


def _settled(walk: Walk, ranks: Sequence[Rank]) -> list[Draft]:
    """The numbers and records of the sentence with what the rest of it says of them."""
    drafts = walk.drafts
    if drafts:
        drafts = with_several_years(walk, dealt_out(with_later_periods(walk), walk.sentence))
        drafts = with_record_periods(walk, drafts)
    return with_goods_of_report(with_goods_of_ranks(drafts, ranks), walk.context)


def _dated(after: Context, placed: Sequence[Draft]) -> Context:
    """The context with the period of a rank: "was the biggest in 2022. Trade that year"."""
    if after.period is not None or not placed or placed[0].period is None:
        return after
    period = placed[0].period
    return replace(after, period=period, clock=replace(after.clock, current=period))


def _point(walk: Walk, code: str | None, two: tuple[str, str]) -> None:
    """The former or the latter acts; behind a number of the other one the flow is its own."""
    if code is None:
        return
    walk.agent = code
    other = two[1] if code == two[0] else two[0]
    topic = walk.topic
    if (
        topic is None
        or not walk.counted
        or other not in (topic.sides.reporter, topic.sides.partner)
    ):
        return
    sides = [
        code if side == other else side for side in (topic.sides.reporter, topic.sides.partner)
    ]
    walk.topic = replace(topic, sides=Sides(sides[0], sides[1]))


def _pointed(item: Item, words: Words, two: tuple[str, str]) -> str | None:
    """ "The former ran a deficit", of two economies named before."""
    if item.text in words.formers:
        return two[0]
    return two[1] if item.text in words.latters else None


def _is_counted(walk: Walk, at: int) -> bool:
    """ "became its biggest partner with 252.8 billion": the number is the partner's."""
    ahead = [walk.sentence.kind_at(at + step) for step in (1, 2)]
    return ahead == [Kind.PREPOSITION, Kind.QUANTITY] and walk.items[at + 1].text in ("with", "at")


def _is_of_rank(walk: Walk, subject: Subject) -> bool:
    """ "the main destination for Saudi exports, with 15%": the flow that the rank is of."""
    if not walk.ranked or walk.topic is None or walk.counted:
        return False
    same = subject.flow == walk.topic.flow.value and subject.product is None
    return same and subject.origin in (None, walk.topic.sides.reporter)


def _stay(walk: Walk, subject: Subject) -> None:
    """The flow of the rank goes on; its period may be named anew."""
    walk.lead = subject.end
    if subject.when is not None:
        walk.period = place(subject.when, walk.clock()) or walk.period


def _subject(walk: Walk, subject: Subject) -> None:
    """A trade phrase opens, with a record that stands inside it; the flow of a rank goes on."""
    walk.read_to = subject.end
    if _is_of_rank(walk, subject):
        _stay(walk, subject)
        return
    open_subject(walk, subject)
    for inside in range(subject.start, subject.head):
        if walk.items[inside].kind is Kind.RECORD:
            read_record(walk, inside)


def _block(walk: Walk, at: int) -> None:
    """Another matter: numbers behind it are not trade; a mere cause changes nothing."""
    if _is_cause(walk, at) or _in_office(walk, at) or _is_inserted(walk, at):
        return
    walk.close(lead=at + 1)
    if walk.items[at].value == "payments":
        walk.accounts = True
    if walk.items[at].value == "companies" and not _are_of_nation(walk, at):
        walk.agent, walk.firm = None, True  # "Japan's carmakers sold": no economy's trade
        named = at + 1  # "truckmaker Nordvik said"
        while walk.sentence.kind_at(named) is Kind.WORD and named < at + _NAMED:
            named += 1
        walk.says = walk.sentence.kind_at(named) in (Kind.SPEECH, Kind.MODAL)


def _is_inserted(walk: Walk, at: int) -> bool:
    """ "from 2 bn in 2003, the last year before the free trade agreement, to 7 bn": words between
    commas that tell nothing, behind which the clause goes on."""
    if walk.topic is None:
        return False
    begin = next((i for i, item in walk.sentence.back_from(at) if item.text == ","), None)
    end = next((i for i in range(at, len(walk.items) - 1) if walk.items[i].text == ","), None)
    if begin is None or end is None or begin < walk.opened or end - begin > _INSERTED:
        return False
    told = any(item.kind in _CLAUSE for item in walk.items[begin:end])
    behind = walk.items[end + 1]
    goes_on = behind.text == "to" or behind.kind in (Kind.CHANGE, Kind.COPULA, Kind.MODAL)
    return not told and (goes_on or behind.text in _words(walk).pasts)


_CLAUSE = frozenset(
    (Kind.QUANTITY, Kind.CHANGE, Kind.COPULA, Kind.TRADING, Kind.MODAL, Kind.SPEECH)
)
_NAMED = 3  # words that name a company behind what it is


def _are_of_nation(walk: Walk, at: int) -> bool:
    """ "Chinese companies shipped": all of an economy's; not "a Chinese company"."""
    code = walk.items[at - 1].value if walk.sentence.kind_at(at - 1) is Kind.PLACE else None
    if code is None or code[1] != "adjective" or walk.items[at].text not in _words(walk).businesses:
        return False
    walk.agent, walk.firm = code[0], False
    return True


def _in_office(walk: Walk, at: int) -> bool:
    """ "the economy ministry", "the budget minister"."""
    words = _words(walk)
    then = walk.sentence.text_at(at + 1)
    return then in words.offices or then in words.titles


def _is_cause(walk: Walk, at: int) -> bool:
    """ "due to cheaper grain"."""
    for _, item in list(walk.sentence.back_from(at))[:3]:
        if item.kind is Kind.PREPOSITION:
            return bool(item.value == "beside")
        if item.kind not in (Kind.CHANGE, Kind.ARTICLE, Kind.WORD):
            return False
    return False


def _place(walk: Walk, at: int) -> None:
    """An economy that acts; a place behind a preposition does not."""
    code, form = walk.items[at].value
    if form == "prefix" or code == WORLD:
        return
    walk.mentioned = code
    before = at - 2 if walk.sentence.kind_at(at - 1) is Kind.ARTICLE else at - 1
    if walk.sentence.kind_at(before) is Kind.PREPOSITION:
        if before == 0 and form == "name" and walk.sentence.text_at(0) == "in":
            walk.agent = walk.inside = code  # "In Cambodia garments account for 80% of exports"
        return
    words = _words(walk)
    if walk.sentence.text_at(before) in words.overtaking and walk.agent is not None:
        return  # "China overtook Japan, with exports of": the object does not act
    if renew_reporter(walk, at) or walk.sentence.text_at(before) in words.including:
        return
    if _is_listed(walk, before):
        walk.agents = (walk.items[before - 1].value[0], code)  # "the leaders of A and B"
        return
    if is_adjunct(walk.items, at, walk.sentence.language):
        return  # "Chinese goods" do not act
    joined = walk.sentence.text_at(before) in (",", "and")
    whole = form != "adjective" or walk.sentence.kind_at(at - 1) is Kind.ARTICLE  # "and the U.S."
    if joined and whole and walk.sentence.kind_at(before - 1) is Kind.PLACE:
        walk.agents = walk.two = (walk.items[before - 1].value[0], code)
        return
    walk.agent, walk.firm = code, False


def _words(walk: Walk) -> Words:
    return walk.sentence.language.words


def _is_listed(walk: Walk, joint: int) -> bool:
    """Whether a place is the second of two behind a preposition: "between A and B"."""
    if walk.sentence.text_at(joint) not in ("and", ",") or joint < 2:
        return False
    first = joint - 1
    before = first - 2 if walk.sentence.kind_at(first - 1) is Kind.ARTICLE else first - 1
    return (
        walk.sentence.kind_at(first) is Kind.PLACE
        and walk.sentence.kind_at(before) is Kind.PREPOSITION
    )


def _period(walk: Walk, at: int) -> None:
    """A period that no number has for itself is the sentence's own."""
    before = walk.items[at - 1] if at else None
    if walk.compared or (before and before.kind is Kind.BOUND and before.text.endswith("than")):
        return  # "18% more than a year earlier"
    over = spans(walk.items[at].value) and walk.sentence.kind_at(at - 1) is not Kind.SINCE
    if is_base(walk.items, at, walk.sentence.language.words.bases) and not over:
        if not walk.drafts and at <= 2:  # "Compared with 2020, exports rose"
            walk.base = walk.place(walk.items[at])
            walk.since = walk.sentence.kind_at(at - 1) is Kind.SINCE
            later = walk.base is not None and not walk.since
            walk.period = walk.base.shift(12) if later and walk.base is not None else None
        return
    period = walk.place(walk.items[at])
    begun = beginning(walk.items[at].value)
    if begun is not None and not walk.drafts:
        walk.base = begun  # "Between 2021 and 2023, trade rose"
    if walk.drafts and period is not None and walk.drafts[-1].base == period:
        return  # "two and a half times its 2013 level"
    walk.period = period or walk.period


def _coverage(walk: Walk, at: int) -> None:
    """ "goods alone": the numbers behind are of one part of the total."""
    words = walk.sentence.language.words
    if walk.topic is None and walk.sentence.text_at(at - 1) in words.including:
        walk.wider = True  # "Including services, the deficit was 5 bn"
    if walk.topic is not None and walk.sentence.text_at(at + 1) in words.alone:
        part = walk.items[at].value
        walk.topic = replace(walk.topic, product=None if part == "goods" else part)


def _trading(walk: Walk, at: int) -> None:
    """A verb of trade; in the passive its number stands before it."""
    before = [
        i
        for i, item in walk.sentence.back_from(at)
        if item.kind is Kind.QUANTITY and walk.sentence.text_at(i - 1) != "("  # a conversion
    ]
    passive = walk.sentence.kind_at(at - 1) is Kind.COPULA and before and _is_free(walk, before[0])
    if passive and walk.items[at].value != "turnover":
        open_passive(walk, at, before[0])
    else:
        open_trading(walk, at)
    if passive and walk.topic is not None:  # "goods worth 2 bn were traded between"
        walk.lead, walk.period = before[0], _period_behind(walk, at) or walk.period
        read_number(walk, before[0])
        walk.lead = at + 1


def _period_behind(walk: Walk, at: int) -> Period | None:
    """The period told behind a passive verb: "were sold abroad in 2023"."""
    for index in range(at + 1, min(at + 6, len(walk.items))):
        if walk.items[index].kind is Kind.PERIOD:
            based = is_base(walk.items, index, walk.sentence.language.words.bases)
            return None if based else walk.place(walk.items[index])
        if (
            walk.items[index].kind in (Kind.QUANTITY, Kind.TRADING)
            or index in walk.sentence.subjects
        ):
            return None
    return None


def _is_free(walk: Walk, number: int) -> bool:
    """Whether a number before a passive verb is nobody's yet; what it was taken for is undone.

    "... were exported, and goods worth 5 bn were imported": the second is no export.
    """
    if walk.topic is None:
        return True
    taken = bool(walk.drafts) and walk.drafts[-1].at == number
    if not taken or walk.subject is not None:
        return False
    walk.drafts.pop()
    walk.topic = None
    return True


def _currency(walk: Walk, at: int) -> None:
    """ "Measured in yuan": the currency of the numbers that name none."""
    walk.currency = walk.items[at].value


_STEPS: dict[Kind, Callable[[Walk, int], None]] = {
    Kind.BLOCK: _block,
    Kind.PLACE: _place,
    Kind.PERIOD: _period,
    Kind.CURRENCY: _currency,
    Kind.COVERAGE: _coverage,
    Kind.TRADING: _trading,
    Kind.PREPOSITION: renew_partner,
    Kind.CHANGE: renew_goods,
    Kind.QUANTITY: read_number,
    Kind.RECORD: read_record,
    Kind.SUPERLATIVE: read_record,
    Kind.FIRST_TIME: read_record,
    Kind.ORDINAL: read_record,
}


def _context_after(walk: Walk, drafts: list[Draft], ranks: Sequence[Rank]) -> Context:
    """What the sentence leaves established."""
    before = walk.context
    period = _main_period(walk, drafts)
    topic = drafts[-1].topic if drafts else walk.first
    if topic is not None and walk.ranked and not drafts and _tells_whole(before, topic):
        topic = replace(topic, sides=Sides(topic.sides.reporter, WORLD))
    first = drafts[0].topic if drafts else ranks[0].topic if ranks else None
    main = before.main or _main_sides(first, drafts, before.titled)
    opened = [rank.topic for rank in ranks] or _of_known_goods(walk)
    about, goods = goods_after(drafts, opened, before)
    return Context(
        clock=_clock_after(walk, period),
        pair=before.pair,
        home=before.home,
        topic=topic or before.topic,
        period=period or before.period,
        first=before.first or period,
        currency=walk.currency or before.currency,
        place=before.place,
        main=main,
        subject=drafts[0].topic if drafts else topic or before.subject,
        near=bool(drafts or ranks),
        head=head_of(walk.items, walk.sentence.language),
        aim=next((d.topic for d in drafts if _is_aim(d)), before.aim),
        quiet=0 if drafts or ranks else before.quiet + 1,
        accounts=_accounts(walk, drafts),
        there=last_other(walk.items, main) or before.there,
        ranked=ranks[-1].topic if ranks else before.ranked,
        shared=drafts[-1].topic if drafts and drafts[-1].measure is Measure.SHARE else None,
        counted=_counted(drafts) if drafts else before.counted,
        two=before.two,
        about=about,
        goods=goods,
        voice=before.voice,
        gap=before.gap or _gap(drafts),
        ahead=_foreseen(drafts, before),
        titled=before.titled,
        joint=before.joint,
        addressed=before.addressed,
    )


def _gap(drafts: Sequence[Draft]) -> int | None:
    """The months between a number and the one it is worded to be compared with: 12 for "against
    1.9 billion in the same month last year"."""
    for told, base in pairwise(drafts):
        worded = not told.compared and base.compared and base.placed and told.topic == base.topic
        if not worded or told.period is None or base.period is None:
            continue
        if told.period.months == base.period.months and base.period.first < told.period.first:
            return told.period.first - base.period.first
    return None


def _foreseen(drafts: Sequence[Draft], before: Context) -> Period | None:
    """The period of a forecast, for those of the next sentence."""
    told = [d.period for d in drafts if d.modality is Modality.FORECAST and d.period is not None]
    if told:
        return told[-1]
    return before.ahead if not drafts else None


def _main_sides(first: Topic | None, drafts: Sequence[Draft], titled: str | None) -> Sides | None:
    """The sides of the first claim; a share of somebody's trade is told of all of it, and a
    share or a rank of the only economy that the title names is in a report about that one."""
    if first is None:
        return None
    sides = first.sides
    if drafts and drafts[0].measure is not Measure.SHARE:
        return sides
    if titled is not None and titled == sides.partner:
        return Sides(titled, WORLD)
    return Sides(sides.reporter, WORLD) if drafts else sides


def _of_known_goods(walk: Walk) -> list[Topic]:
    """ "Saudi Arabia's crude oil exports have fallen": what a sentence without numbers is of."""
    product = walk.first.product if walk.first is not None else None
    known = product is not None and product.split()[-1] in _words(walk).wares
    return [walk.first] if known and walk.first is not None else []


def _clock_after(walk: Walk, period: Period | None) -> Clock:
    """The clock behind the sentence, with the period it is about and the one it named last."""
    before = walk.context.clock
    placed = [found for found in walk.placed.values() if found is not None]
    named = placed[-1] if placed else before.named
    if period is None and named is before.named:
        return before
    return Clock(before.published, period or before.current, named)


def _is_aim(draft: Draft) -> bool:
    return draft.measure is Measure.LEVEL and draft.modality is Modality.TARGET


def _accounts(walk: Walk, drafts: Sequence[Draft]) -> bool:
    """Whether the text is about a budget or a current account: until trade is told of in numbers,
    or a trade balance is named."""
    if walk.accounts is None or (not walk.accounts and not drafts and walk.balance is None):
        return walk.context.accounts
    return walk.accounts


def _tells_whole(before: Context, topic: Topic) -> bool:
    """Whether a report has told of all the trade of the economy whose list a rank is of."""
    return before.main == Sides(topic.sides.reporter, WORLD) and before.topic is not None


def _counted(drafts: Sequence[Draft]) -> Printed | None:
    quantity = drafts[-1].quantity
    return quantity if quantity is not None and quantity.sort is Sort.COUNT else None


def last_other(items: Sequence[Item], main: Sides | None) -> str | None:
    """The last economy a sentence names besides the one the report is about."""
    for item in reversed(items):
        if item.kind is not Kind.PLACE or item.value[0] == WORLD:
            continue
        if main is None or item.value[0] != main.reporter:
            return str(item.value[0])
    return None


def _main_period(walk: Walk, drafts: list[Draft]) -> Period | None:
    """The period the text is about from here on; None where that does not change.

    Aims, forecasts and comparisons do not move it, nor does a look back. A
    month inside the year the report is about, or a sum since January in
    monthly news, is told in passing, unless the sentence is about it
    ("December was softer").
    """
    facts = [draft.period for draft in drafts if draft.period and draft.is_main]
    opens = not drafts and _opens_with_period(walk)
    accounts = walk.context.period is None and walk.accounts  # "the current account in March"
    about = walk.spoken or opens or accounts
    named = walk.period if not drafts and about else None
    period = facts[-1] if facts else named
    current, first = walk.context.period, walk.context.first
    if period is None or current is None or first is None:
        return period
    if period.last < current.last:
        return None
    passing = period.months != first.months and period.overlaps(first)
    return None if passing and not opens else period


def _opens_with_period(walk: Walk) -> bool:
    """Whether a sentence is about a period: "December was softer", "May brought a pause"."""
    opens = walk.sentence.kind_at(0) is Kind.PERIOD
    return opens and walk.sentence.kind_at(1) in (Kind.COPULA, Kind.WORD)
