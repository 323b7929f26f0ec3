"""From the mentions of a sentence, and what the report has established, to claims.

A sentence is read from left to right. A trade phrase opens a subject, a word
of another matter ("retail sales", "cargo turnover") closes it, and every
quantity belongs to the subject that is open, or to the one that follows it
directly ("a 15 billion dollar deficit"). What the quantity is of that subject
is decided by the words before it back to the last quantity (its lead) and
after it up to the next (its tail).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from communique.claims import hedges, records
from communique.claims.context import Context, Sides, Topic, topic_of
from communique.claims.drafts import Draft
from communique.claims.flows import UNCODED, WEAK_FLOWS, Subject, flow_of, places_at
from communique.claims.language import Language
from communique.claims.periods import Clock, When, place
from communique.claims.products import is_counted, product_name
from communique.claims.quantities import Quantity, Sort
from communique.claims.tables import Item, Kind
from communique.domain.amounts import Bound
from communique.domain.claim import Modality
from communique.domain.periods import Period
from communique.domain.trade import WORLD, Flow, Measure

_COMPARING = ("from", "against", "than")


@dataclass(slots=True)
class Reading:
    """The state of one sentence while it is read; local to `read_quantities`.

    topic       the open subject with its sides; None where none is open
    opened      index of the first item of that subject
    lead        index of the first item after the last quantity or subject
    agent       the economy that acts in the clause
    period      the period of the clause, once one is read
    direction   of the last change read, for "exports rose 5%, imports 3%"
    """

    topic: Topic | None = None
    opened: int = 0
    lead: int = 0
    agent: str | None = None
    period: Period | None = None
    direction: str | None = None
    blocked: bool = False
    compared: bool = False
    currency: str | None = None
    subject: Subject | None = None
    pending: str | None = None
    agents: tuple[str, str] | None = None
    mentioned: str | None = None
    after_quantity: bool = False
    skip: int = 0


def read_quantities(
    items: Sequence[Item], subjects: Sequence[Subject], context: Context, language: Language
) -> tuple[list[Draft], Context]:
    """The claims that rest on a number, and the context after the sentence."""
    reader = _Reader(items, subjects, context, language)
    return reader.read()


class _Reader:
    """Walks a sentence once; see the module's docstring."""

    def __init__(
        self,
        items: Sequence[Item],
        subjects: Sequence[Subject],
        context: Context,
        language: Language,
    ) -> None:
        self.items = items
        self.subjects = {subject.start: subject for subject in subjects}
        self.context = context
        self.language = language
        self.state = Reading(currency=context.currency)
        self.drafts: list[Draft] = []

    def read(self) -> tuple[list[Draft], Context]:
        at, count = 0, len(self.items)
        while at < count:
            subject = self.subjects.get(at)
            if subject is not None:
                self._open(subject)
                for inside in range(subject.start, subject.head):
                    if self.items[inside].kind is Kind.RECORD:
                        self._superlative(inside)
                at = subject.end
                continue
            step = _STEPS.get(self.items[at].kind)
            if step is not None:
                step(self, at)
            at += 1
        self._with_later_periods()
        self._with_record_periods()
        return self.drafts, self._after()

    def _preposition(self, at: int) -> None:
        """Another partner of the same flow: "those from China", ", to Uzbekistan by 30%"."""
        state = self.state
        topic = state.topic
        if topic is None:
            topic = self.context.topic if at == 0 else None
        elif not state.after_quantity:
            return
        if topic is None or self.items[at].value not in _SIDES.get(topic.flow, ()):
            return
        codes, after = places_at(list(self.items), at + 1)
        if len(codes) != 1 or not self._goes_on(at, after):
            return
        partner = None if codes[0] == UNCODED else codes[0]
        if partner == topic.sides.reporter:
            return
        sides = Sides(topic.sides.reporter, partner)
        if topic.flow is Flow.TURNOVER and topic.sides.partner == partner:
            sides = topic.sides
        state.topic = Topic(topic.flow, sides, topic.product, "flow of the number before")
        state.opened, state.lead, state.compared = max(0, at - 1), after, False
        state.subject, state.after_quantity = None, False

    def _goes_on(self, at: int, after: int) -> bool:
        """Whether a partner is named anew: behind "that", a comma, or at the very beginning."""
        if at == 0:
            return any(item.text == "it" for item in self.items[after : after + 3])
        before = self.items[at - 1].text
        if before in ("that", "those", "one"):
            return True
        if before not in (",", ";", "and"):
            return False
        ahead = self.items[after : after + 3]
        return any(item.kind is Kind.QUANTITY for item in ahead)

    def _goods_change(self, at: int) -> None:
        """Other goods of the same flow: "textiles up 20%, footwear gain 32.7%"."""
        state = self.state
        if state.topic is None or state.topic.product is None or not state.after_quantity:
            return
        words = list(self.items[state.lead : at])
        while words and words[-1].kind is Kind.COPULA:
            words.pop()
        begin = next((i for i, item in enumerate(words) if item.text in (",", "while", "and")), -1)
        goods = words[begin + 1 :]
        if begin < 0 or not goods or not all(self._is_good(item) for item in goods):
            return
        if any(item.kind is not Kind.WORD for item in words[:begin] if item.text != ","):
            if any(item.kind not in (Kind.PERIOD, Kind.PREPOSITION) for item in words[:begin]):
                return
        product = product_name(goods, self.language)
        state.topic = replace(state.topic, product=product)
        state.opened, state.lead = state.lead + begin + 1, at
        state.after_quantity = False

    def _is_good(self, item: Item) -> bool:
        if item.text in (",", "and"):
            return True
        return item.kind is Kind.WORD and item.text not in self.language.not_products

    def _currency(self, at: int) -> None:
        """ "Measured in yuan": the currency of the numbers that name none."""
        self.state.currency = self.items[at].value

    # -- records ------------------------------------------------------------------

    def _superlative(self, at: int) -> None:
        """A record of the open subject, or of the one that follows directly."""
        if at < self.state.skip:
            return
        wording = records.superlative_at(self.items, at, self._clock())
        if wording is None:
            return
        following = self._subject_ahead(at, wording.end)
        topic = self.state.topic
        begin = min(self.state.opened, at)
        if following is not None:
            topic = topic_of(following, self._agent_for(following), self._context())
            begin = at
        elif topic is None and not self.state.blocked and self._continues(at):
            topic, begin = self.context.topic, 0
        if topic is None:
            return
        period = self.state.period
        if following is not None and following.when is not None:
            period = place(following.when, self._clock())
        self.state.skip = wording.end + 1
        self.drafts.append(
            Draft(
                begin=begin,
                at=max(at, wording.end, following.end - 1 if following else 0),
                measure=Measure.RECORD,
                topic=topic,
                rule=wording.rule,
                direction=wording.direction,
                of=wording.of,
                since=wording.since,
                period=period,
                modality=hedges.modality_of(
                    self.items, self._clause_begin(at), at, at + 1, self.language
                ),
            )
        )

    def _subject_ahead(self, at: int, end: int) -> Subject | None:
        """The trade phrase a superlative stands in: "record LNG imports", "record for imports"."""
        for subject in self.subjects.values():
            if subject.start <= at < subject.head:
                return subject
        ahead = at + 1
        while ahead < min(len(self.items), at + 5):
            subject = self.subjects.get(ahead)
            if subject is not None:
                return None if subject.flow in WEAK_FLOWS and not self._is_trade(subject) else subject
            item = self.items[ahead]
            if item.kind not in (Kind.PREPOSITION, Kind.ARTICLE, Kind.CHANGE, Kind.WORD, Kind.TOTAL):
                return None
            if item.text in ("at", "to", "from", "with", "by"):
                return None
            ahead += 1
        return None

    def _with_later_periods(self) -> None:
        """A number takes the period that is worded with a later one of its topic.

        "up 69% to $3 mln in 2025"; an aim only from an aim, a fact from a fact.
        """
        later: dict[tuple[Topic, bool], Period] = {}
        for index in range(len(self.drafts) - 1, -1, -1):
            draft = self.drafts[index]
            if draft.compared or draft.measure is Measure.RECORD:
                continue
            key = (draft.topic, draft.modality in (None, Modality.ACTUAL))
            if draft.placed and draft.period is not None:
                later[key] = draft.period
            elif key in later and draft.schedule is None:
                self.drafts[index] = replace(draft, period=later[key], placed=True)
            later = {key: later[key]} if key in later else {}

    def _with_record_periods(self) -> None:
        """A record takes the period of the number it stands with."""
        for index, draft in enumerate(self.drafts):
            if draft.measure is not Measure.RECORD:
                continue
            near = [
                other
                for other in self.drafts
                if other.quantity is not None
                and other.topic == draft.topic
                and not other.compared
                and abs(other.at - draft.at) < 14
            ]
            if near:
                best = min(near, key=lambda other: abs(other.at - draft.at))
                self.drafts[index] = replace(draft, period=best.period)
            elif draft.period is None:
                later = self._tail_periods(self.items[draft.at + 1 :])[0]
                period = later or self.state.period or self.context.period
                self.drafts[index] = replace(draft, period=period)

    def _after(self) -> Context:
        """What the sentence leaves established."""
        state = self.state
        context = replace(self.context, near=bool(self.drafts))
        context = context.about(self._main_period())
        last = self.drafts[-1].topic if self.drafts else state.topic
        if last is not None:
            context = replace(context, topic=last)
        if context.main is None and self.drafts:
            context = replace(context, main=self.drafts[0].topic.sides)
        if state.currency is not None:
            context = replace(context, currency=state.currency)
        return context

    def _main_period(self) -> Period | None:
        """The period the text is about from here on.

        Aims, forecasts and comparisons do not move it, nor does a look back:
        only a fact of a period that ends no earlier than the last one.
        """
        facts = [
            draft.period
            for draft in self.drafts
            if draft.period and not draft.compared and draft.modality in (None, Modality.ACTUAL)
        ]
        spoken = self.state.subject is not None and not self.drafts
        period = facts[-1] if facts else (self.state.period if spoken else None)
        current = self.context.period
        if period is not None and current is not None and period.last < current.last:
            return None
        return period

    # -- subjects -----------------------------------------------------------

    def _open(self, subject: Subject) -> None:
        """A trade phrase: it is the subject from here on."""
        state = self.state
        if subject.flow in WEAK_FLOWS and not self._is_trade(subject):
            if not subject.named and state.topic is None:
                state.blocked = True
            return
        if subject.flow == "earnings" and subject.product is None:
            state.lead = subject.end  # the revenues of the flow that is open
            return
        context = self._context()
        subject = self._with_late_sides(subject)
        if subject.flow == "balance" or self._is_budget(subject):
            return
        if self._is_shops(subject):
            self._block(subject.head)  # of shops, of caterers
            return
        if subject.flow == "turnover" and not subject.named and self.state.agents:
            subject = replace(subject, first=self.state.agents[0], second=self.state.agents[1])
        topic = topic_of(subject, self._agent_for(subject), context)
        if subject.when is not None:
            state.period = place(subject.when, self._clock()) or state.period
        if topic is None:
            state.blocked = True
            state.topic = None
            return
        state.pending = self._change_before(subject.start)
        state.topic, state.opened, state.blocked = topic, subject.start, False
        state.lead, state.subject, state.compared = subject.end, subject, False
        state.after_quantity = False

    def _context(self) -> Context:
        """What is established, this sentence included."""
        if self.state.topic is None:
            return self.context
        return replace(self.context, topic=self.state.topic, fresh=True)

    def _is_shops(self, subject: Subject) -> bool:
        """Whether a bare "turnover" is that of shops and caterers."""
        if self.items[subject.head].text != "turnover" or subject.named or subject.pair:
            return False
        topic = self.context.topic
        return subject.product is not None or topic is None or topic.flow is not Flow.TURNOVER

    def _is_budget(self, subject: Subject) -> bool:
        """Whether a bare deficit is that of a budget or an account, which the text is about."""
        if subject.flow not in ("deficit", "surplus"):
            return False
        text = self.items[subject.head].text
        if "trade" in text or "goods" in text or subject.named or subject.coverage:
            return False
        return self.state.blocked or self.context.topic is None

    def _change_before(self, at: int) -> str | None:
        """The change whose object a trade phrase is: "Spain cuts Russian LNG imports"."""
        for index in range(at - 1, max(-1, at - 4), -1):
            item = self.items[index]
            if item.kind is Kind.CHANGE:
                return str(item.value)
            if item.kind not in (Kind.ARTICLE, Kind.PRONOUN, Kind.PREPOSITION, Kind.WORD):
                return None
        return None

    def _is_trade(self, subject: Subject) -> bool:
        """Whether a weak flow word is trade: goods leave or reach a named economy."""
        if subject.flow == "earnings":
            topic = self.state.topic
            if subject.product is not None:
                return topic is None and self.context.topic is not None
            return topic is not None and topic.flow is Flow.EXPORTS
        if subject.to or subject.out or subject.first or subject.of:
            return True
        return False

    def _agent_for(self, subject: Subject) -> str | None:
        if subject.pronoun and self.state.agent is None:
            return self.state.mentioned or (None if self.context.topic else self.context.place)
        return self.state.agent

    def _with_late_sides(self, subject: Subject) -> Subject:
        """Take "with Japan", "to China" from behind the numbers of the same clause along."""
        if any((subject.to, subject.out, subject.with_, subject.first)) or subject.total:
            return subject
        wanted = _LATE.get(subject.flow, ())
        at = subject.end
        while at + 1 < len(self.items):
            item = self.items[at]
            if at in self.subjects or item.kind in (Kind.BLOCK, Kind.CONJUNCTION, Kind.TRADING):
                if not (at in self.subjects and self.subjects[at].flow == "turnover"
                        and subject.flow in ("deficit", "surplus")):
                    return subject
                late = self.subjects[at]
                if late.with_ or late.first:
                    return replace(subject, with_=late.with_, first=late.first, second=late.second)
                return subject
            if item.text in (";", "(", ")", "“", '"'):
                return subject
            if item.kind is Kind.PREPOSITION and item.value in wanted:
                codes, _ = places_at(list(self.items), at + 1)
                if codes:
                    side = codes[0] if len(codes) == 1 else UNCODED
                    name = {"to": "to", "from": "out", "with": "with_"}[item.value]
                    return replace(subject, **{name: side})
            at += 1
        return subject

    # -- single items ---------------------------------------------------------

    def _block(self, at: int) -> None:
        """Another matter: numbers after it are not trade."""
        self.state.topic, self.state.blocked, self.state.subject = None, True, None
        self.state.lead = at + 1

    def _place(self, at: int) -> None:
        """An economy that acts; an adjective or a place after a preposition does not."""
        code, form = self.items[at].value
        if form == "prefix" or code == WORLD:
            return
        self.state.mentioned = code
        before = self.items[at - 1] if at else None
        if before is not None and before.kind is Kind.PREPOSITION:
            return
        if before is not None and before.text in (",", "and") and at > 1:
            first = self.items[at - 2]
            if first.kind is Kind.PLACE and form in ("name", "capital"):
                self.state.agents = (first.value[0], code)
                return
        self.state.agent = code

    def _period(self, at: int) -> None:
        """A period before any number of the clause is the clause's own."""
        if self.state.compared or (at and self.items[at - 1].text in _BASES):
            return
        self.state.period = place(self.items[at].value, self._clock()) or self.state.period

    def _clock(self) -> Clock:
        """The clock, with the sentence's own period as the current one."""
        if self.state.period is None:
            return self.context.clock
        return replace(self.context.clock, current=self.state.period)

    def _trading(self, at: int) -> None:
        """A verb of trade: "India bought 39.5 million tonnes of Saudi crude"."""
        state, items = self.state, self.items
        agent = state.agent
        if items[at].value == "turnover":
            self._traded(at)
            return
        if agent is None or agent == UNCODED:
            if items[at].text in ("exported", "imported") and state.topic is None:
                agent = self.context.topic.sides.reporter if self.context.topic else None
            if agent is None:
                return
        flow = flow_of(str(items[at].value))
        if flow is None:
            return
        partner, product = self._objects(at + 1, flow)
        topic = self.context.topic
        if partner is None and product is None and not self._counts_goods(at):
            return
        if partner is None:
            known = state.topic or topic
            if known and agent in (known.sides.reporter, known.sides.partner):
                other = known.sides.partner if known.sides.reporter == agent else known.sides.reporter
                partner = other or UNCODED
            else:
                partner = WORLD
        sides = Sides(agent, None if partner == UNCODED else partner)
        state.topic = Topic(flow, sides, product, "")
        state.opened, state.lead, state.blocked = self._agent_index(at), at + 1, False
        state.subject = None

    def _traded(self, at: int) -> None:
        """ "the two countries traded goods worth $24.4 billion"."""
        state = self.state
        paired = any(item.kind is Kind.PAIR for item in self.items[:at])
        topic = state.topic or self.context.topic
        if state.agents is not None:
            sides = Sides(*state.agents)
        elif paired and topic is not None:
            sides = topic.sides
        elif paired and self.context.pair is not None:
            sides = Sides(*self.context.pair)
        else:
            return
        state.topic, state.subject = Topic(Flow.TURNOVER, sides, None, ""), None
        state.opened, state.lead, state.blocked = max(0, at - 1), at + 1, False

    def _counts_goods(self, at: int) -> bool:
        """Whether the verb is one of trade only, or goods are counted behind it."""
        if self.items[at].text in ("exported", "imported"):
            return True
        for item in self.items[at + 1 : at + 8]:
            if item.kind is Kind.COVERAGE:
                return True
            if item.kind is Kind.QUANTITY:
                return item.value.unit in ("tonnes", "barrels", "cubic_metres", "kwh")
        return False

    def _agent_index(self, at: int) -> int:
        while at > 0 and self.items[at].kind is not Kind.PLACE:
            at -= 1
        return at

    def _objects(self, at: int, flow: Flow) -> tuple[str | None, str | None]:
        """Partner and goods behind a verb of trade, to the end of its clause."""
        partner: str | None = None
        product: str | None = None
        items = list(self.items)
        while at < len(items):
            item = items[at]
            if item.kind in (Kind.TRADING, Kind.BLOCK) or item.text in (";",):
                break
            if item.kind is Kind.FLOW and at in {s.head for s in self.subjects.values()}:
                break
            if item.kind is Kind.PREPOSITION and item.value in ("to", "from"):
                codes, _ = places_at(items, at + 1)
                if codes and partner is None:
                    partner = codes[0] if len(codes) == 1 else UNCODED
            if item.kind is Kind.PREPOSITION and item.value in ("of", "on", "at") and product is None:
                origin, product = self._wares(at + 1)
                partner = partner or origin
            at += 1
        return partner, product

    def _wares(self, at: int) -> tuple[str | None, str | None]:
        """ "of Saudi crude", "of its crude oil": the origin and the goods."""
        items = self.items
        origin: str | None = None
        goods: list[Item] = []
        while at < len(items):
            item = items[at]
            if item.kind is Kind.PLACE and not goods:
                origin = item.value[0]
            elif item.kind is Kind.WORD and item.text not in self.language.not_products:
                goods.append(item)
            elif item.kind in (Kind.COVERAGE, Kind.POSSESSIVE, Kind.ARTICLE):
                pass
            elif goods and item.text in ("and", ",") and at + 1 < len(items):
                if items[at + 1].kind is not Kind.WORD:
                    break
                goods.append(item)
            else:
                break
            at += 1
        names = {item.text for item in goods}
        if not goods or names <= {"products", "goods", "merchandise", "items"}:
            return origin, None
        return origin, product_name(goods, self.language)

    # -- quantities -------------------------------------------------------------

    def _quantity(self, at: int) -> None:
        """A number: find its subject, then what it is of it."""
        quantity: Quantity = self.items[at].value
        if self._converted(at):
            return
        following = None if self._is_adjacent(at) else self._following(at, quantity)
        begin = self.state.lead
        if following is not None:
            if quantity.sort is Sort.PERCENT and self._of_before(at, following):
                self.state.agent = None  # who has a share is not whose flow it is of
            self._open(following)
            if self.state.topic is None:
                return
            begin_of_quote = at
        else:
            begin_of_quote = min(self.state.opened, at)
        state = self.state
        if state.topic is None:
            if state.blocked or not self._continues(at):
                return
            state.topic = self._continued()
            state.opened = begin_of_quote = 0
        draft = self._draft(at, quantity, begin, following)
        if draft is not None:
            self.drafts.append(replace(draft, begin=begin_of_quote))
            if quantity.sort is Sort.MONEY:
                state.currency = quantity.unit
        state.lead, state.after_quantity = at + 1, True

    def _converted(self, at: int) -> bool:
        """A conversion in brackets behind an amount of money."""
        depth = 0
        for index in range(at - 1, max(-1, at - 6), -1):
            text = self.items[index].text
            if text == ")":
                return False
            if text in ("(", "["):
                depth = index
                break
        if not depth or self.items[at].value.sort is not Sort.MONEY:
            return False
        return self.items[depth - 1].kind is Kind.QUANTITY

    def _is_adjacent(self, at: int) -> bool:
        """Whether the open subject governs the number directly: "a deficit of $18 bn"."""
        if self.state.topic is None or self.state.subject is None:
            return False
        between = self.items[self.state.subject.end : at]
        return [item.text for item in between] == ["of"]

    def _following(self, at: int, quantity: Quantity) -> Subject | None:
        """The subject right behind a number that the number belongs to."""
        items = self.items
        ahead, joined = at + 1, False
        changed = False
        while ahead < len(items) and ahead <= at + 5:
            subject = self.subjects.get(ahead)
            if subject is not None:
                return subject if self._belongs(at, subject, joined, changed, quantity) else None
            item = items[ahead]
            if item.kind is Kind.PREPOSITION and item.value in ("of", "in"):
                joined = True
            elif item.kind is Kind.CHANGE and not joined:
                changed = True
            elif item.kind is Kind.PREPOSITION and item.value == "at":
                joined = True
            elif item.kind not in (Kind.ARTICLE, Kind.RECORD, Kind.TOTAL):
                return None
            ahead += 1
        return None

    def _belongs(
        self, at: int, subject: Subject, joined: bool, changed: bool, quantity: Quantity
    ) -> bool:
        if subject.flow in WEAK_FLOWS and not self._is_trade(subject):
            return False
        if joined:
            return True
        if changed or quantity.sort in (Sort.PERCENT,):
            return False
        before = self.items[at - 1] if at else None
        if subject.flow in ("deficit", "surplus"):
            return True
        if quantity.sort is Sort.TIMES:
            return True  # "tripled Vietnamese farm exports", "double bilateral trade"
        return before is not None and before.kind is Kind.ARTICLE

    def _continues(self, at: int) -> bool:
        """Whether a sentence without a trade phrase goes on about the last one."""
        if self.context.topic is None:
            return False
        for index, item in enumerate(self.items[:at]):
            if item.kind is Kind.PRONOUN and item.text in ("it", "they"):
                after = self.items[index + 1]
                if after.kind in _VERBS or after.text in self.language.pasts:
                    return True
            if item.kind in (Kind.MARK, Kind.SCHEDULE):
                return True
            if item.kind is Kind.MODAL and item.text in _AIMS and self._of_next(index, at):
                return True
            if item.text in _RESUMING or (item.text == "this" and index == 0):
                return True
        if self.context.near and self._grows(at):
            return True
        after = self.items[at + 1] if at + 1 < len(self.items) else None
        return after is not None and (
            after.kind is Kind.MARK or after.text in ("target", "goal") or after.text in _RESUMING
        )

    def _grows(self, at: int) -> bool:
        """ "growth of 3 to 5%", right behind a sentence about trade."""
        before = self.items[max(0, at - 2) : at]
        return (
            self.items[at].value.sort is Sort.PERCENT
            and len(before) == 2
            and before[0].kind is Kind.CHANGE
            and before[1].text == "of"
        )

    def _continued(self) -> Topic | None:
        """The last topic, or the trade of the two economies this sentence names."""
        topic = self.context.topic
        if topic is not None and self.state.agents is not None:
            return Topic(Flow.TURNOVER, Sides(*self.state.agents), None, "economies of the sentence")
        return topic

    def _of_next(self, index: int, at: int) -> bool:
        return index + 2 >= at and self.items[index + 1].text == "of"

    def _draft(
        self, at: int, quantity: Quantity, begin: int, following: Subject | None
    ) -> Draft | None:
        """Decide what the number is of its subject."""
        state = self.state
        assert state.topic is not None
        lead = self.items[begin:at]
        tail_end = self._tail_end(at)
        tail = self.items[at + 1 : tail_end]
        if quantity.unit == "points":
            return None
        if quantity.sort is Sort.PERCENT:
            draft = self._percent(at, quantity, lead, tail, following)
        elif quantity.sort is Sort.TIMES:
            draft = self._times(at, quantity, lead, tail)
        else:
            draft = self._amount(at, quantity, lead, tail, following)
        if draft is None:
            return None
        return self._dated(draft, at, lead, tail, begin, tail_end, following)

    def _tail_end(self, at: int) -> int:
        """The index after the words that may belong to the number before."""
        for index in range(at + 1, len(self.items)):
            item = self.items[index]
            if item.kind in (Kind.QUANTITY, Kind.BLOCK, Kind.TRADING) or index in self.subjects:
                return index
            if item.kind is Kind.CONJUNCTION and item.value in ("while", "but"):
                return index
            if item.text in (";",):
                return index
        return len(self.items)

    def _percent(
        self,
        at: int,
        quantity: Quantity,
        lead: Sequence[Item],
        tail: Sequence[Item],
        following: Subject | None,
    ) -> Draft | None:
        """A percentage is a share of the subject, or a change of it, or not ours."""
        share = self._share(at, quantity, lead, tail, following)
        if share is not None:
            return share
        change = _change_near(lead, tail)
        direction = change or quantity.direction or self.state.pending
        if direction is None and _only_joins(lead):
            direction = self.state.direction
        if direction is None:
            return None
        self.state.direction = direction
        return self._make(at, Measure.CHANGE, "<flow> <change> <percent>", quantity, direction)

    def _share(
        self,
        at: int,
        quantity: Quantity,
        lead: Sequence[Item],
        tail: Sequence[Item],
        following: Subject | None,
    ) -> Draft | None:
        """ "15.9 percent of China's total foreign trade", "share ... reaches 80%"."""
        of_total = following is not None and self._of_before(at, following)
        shared = any(item.kind is Kind.SHARE for item in lead)
        whole = any(item.kind is Kind.SHARE and item.value == "share" for item in self.items[:at])
        again = bool(self.drafts) and self.drafts[-1].measure is Measure.SHARE
        if again and _compared(lead, self.state.compared):
            return self._make(
                at, Measure.SHARE, "<percent> of <flow>", quantity, None, self.drafts[-1].topic
            )
        if not of_total and not (shared or whole):
            return None
        if not of_total and _change_near(lead, tail) and _verb_by(lead):
            return None
        topic = self.state.topic
        assert topic is not None
        return self._make(
            at, Measure.SHARE, "<percent> of <flow>", quantity, None, self._share_topic(at, topic)
        )

    def _of_before(self, at: int, following: Subject) -> bool:
        return any(
            item.kind is Kind.PREPOSITION and item.value == "of"
            for item in self.items[at + 1 : following.start]
        )

    def _share_topic(self, at: int, topic: Topic) -> Topic:
        """Whose share: the place or the goods before the word of sharing."""
        behind = self._taker(at)
        if behind is not None:
            return replace(topic, sides=Sides(topic.sides.reporter, behind))
        begin = self._sharer_begin(at)
        for index in range(at - 1, begin - 1, -1):
            item = self.items[index]
            if item.kind is Kind.PLACE and item.value[0] != topic.sides.reporter:
                return replace(topic, sides=Sides(topic.sides.reporter, item.value[0]))
        goods = [
            item
            for item in self.items[begin:at]
            if item.kind is Kind.WORD and item.text not in self.language.not_products
        ]
        if any(item.text in self.language.stand_ins for item in goods):
            return replace(topic, sides=self._other_of(topic.sides))
        if topic.product is None and goods:
            name = product_name(goods[:2] if goods[0].text == "raw" else goods[:1], self.language)
            return replace(topic, product=name)
        return topic

    def _taker(self, at: int) -> str | None:
        """Where the share goes or comes from, named behind: "stay on the continent"."""
        for index in range(at + 1, min(at + 9, len(self.items))):
            if self.items[index].kind is Kind.SHARE and self.items[index].value == "accounts":
                codes, _ = places_at(list(self.items), index + 1)
                return codes[0] if len(codes) == 1 and codes[0] != UNCODED else None
        return None

    def _sharer_begin(self, at: int) -> int:
        """Where the words for who or what has a share begin."""
        for index in range(at - 1, -1, -1):
            item = self.items[index]
            if item.kind is Kind.QUANTITY or item.text == ";":
                return index + 1
        return 0

    def _other_of(self, sides: Sides) -> Sides:
        """The sides with the partner the text was about before."""
        topic = self.context.topic
        if topic is None or sides.partner not in (WORLD, None):
            return sides
        pair = (topic.sides.reporter, topic.sides.partner)
        if sides.reporter in pair:
            return Sides(sides.reporter, pair[1] if pair[0] == sides.reporter else pair[0])
        return sides

    def _times(
        self, at: int, quantity: Quantity, lead: Sequence[Item], tail: Sequence[Item]
    ) -> Draft | None:
        """A multiple is a change: doubled, tenfold, 2.3 times."""
        direction = _change_near(lead, tail) or self.state.pending
        value = quantity.value
        if value == Decimal("0.5") and quantity.words:
            direction = "down"
        elif direction == "down" and value > 1:
            quantity = replace(quantity, value=(1 / value).quantize(Decimal("0.001")))
        elif direction is None:
            direction = "up"
        self.state.direction = direction
        return self._make(at, Measure.CHANGE, "<flow> <multiple>", quantity, direction)

    def _amount(
        self,
        at: int,
        quantity: Quantity,
        lead: Sequence[Item],
        tail: Sequence[Item],
        following: Subject | None,
    ) -> Draft | None:
        """Money or a count: the level, or by how much it changed."""
        quantity = self._with_unit(quantity, lead)
        if quantity.unit is None or _is_price(quantity):
            return None
        if _by_how_much(lead, tail, following, self.state.pending, quantity.bound):
            direction = _change_near(lead, tail) or self.state.pending or "up"
            return self._make(at, Measure.CHANGE, "<flow> <change> by <amount>", quantity, direction)
        return self._make(at, Measure.LEVEL, "<flow> <amount>", quantity, None)

    def _with_unit(self, quantity: Quantity, lead: Sequence[Item]) -> Quantity:
        """A bare number with a scale takes the currency last printed; cars count as pieces."""
        if quantity.sort is not Sort.BARE:
            return quantity
        topic = self.state.topic
        if topic and is_counted(topic.product) and lead and lead[-1].text in ("to", "at", "of"):
            return replace(quantity, sort=Sort.COUNT, unit="items")
        if not quantity.scaled or self.state.currency is None:
            return replace(quantity, unit=None)
        return replace(quantity, sort=Sort.MONEY, unit=self.state.currency)

    def _make(
        self,
        at: int,
        measure: Measure,
        rule: str,
        quantity: Quantity,
        direction: str | None,
        topic: Topic | None = None,
    ) -> Draft:
        topic = topic or self.state.topic
        assert topic is not None
        return Draft(
            begin=self.state.opened,
            at=at,
            measure=measure,
            topic=topic,
            rule=rule,
            quantity=quantity,
            direction=direction,
        )

    # -- period, base, modality --------------------------------------------------

    def _dated(
        self,
        draft: Draft,
        at: int,
        lead: Sequence[Item],
        tail: Sequence[Item],
        begin: int,
        tail_end: int,
        following: Subject | None,
    ) -> Draft:
        """Give the draft its period, base, modality and schedule."""
        state = self.state
        compared = _compared(lead, state.compared)
        own, base = self._tail_periods(tail)
        if compared and own is None:
            own, base = base, None
        if own is None and following is not None and following.when is not None:
            own = place(following.when, self._clock())
        lead_period = self._lead_period(lead, compared)
        modality = hedges.modality_of(
            self.items, self._clause_begin(at), at, tail_end, self.language
        )
        period = own or lead_period
        placed = period is not None
        if compared:
            modality = None
            if period is None and not self._unplaced(tail):
                current = state.period or self.context.period
                period = current.shift(-12) if current is not None else None
        elif period is None and modality is None:
            period = state.period or self.context.period
        elif period is None and not self.drafts:
            period = state.period
        if not compared and own is not None:
            state.period = own
        base = base or self._comparison(lead, tail, period)
        state.compared = compared
        return replace(
            draft,
            period=period,
            base=base if draft.measure is Measure.CHANGE else None,
            modality=modality,
            schedule=hedges.schedule_of(self.items, begin, tail_end),
            compared=compared,
            placed=placed,
            negated=hedges.negated(self.items, begin, at),
        )

    def _unplaced(self, tail: Sequence[Item]) -> bool:
        """Whether words of time follow that name no period: "$100 billion a year"."""
        return bool(tail) and tail[0].kind is Kind.PERIOD

    def _clause_begin(self, at: int) -> int:
        """Where the words that can hedge a number begin."""
        for index in range(at - 1, -1, -1):
            item = self.items[index]
            if item.kind is Kind.CONJUNCTION and item.value in ("while", "but"):
                return index
            if item.text in (";", "“"):
                return index
            if item.kind is Kind.QUANTITY and self.drafts and self._was_fact():
                return index
        return 0

    def _was_fact(self) -> bool:
        return self.drafts[-1].modality is None and not self.drafts[-1].compared

    def _tail_periods(self, tail: Sequence[Item]) -> tuple[Period | None, Period | None]:
        """The period of the number and the period it is compared with, from its tail."""
        own: Period | None = None
        base: Period | None = None
        for index, item in enumerate(tail):
            if item.kind is Kind.PREPOSITION and item.value in _COMPARING and not _dates(tail, index):
                break
            if item.kind is not Kind.PERIOD:
                continue
            before = tail[index - 1].text if index else ""
            period = place(item.value, self._clock())
            if before in _BASES or item.value.sort in ("ago_year", "ago_month", "same"):
                if item.value.sort in ("ago_year", "ago_month", "same") and not before:
                    own = own or period
                else:
                    base = base or period
            elif own is None:
                own = period
        return own, base

    def _lead_period(self, lead: Sequence[Item], compared: bool) -> Period | None:
        """The last period before the number; that of a base only for a compared number."""
        found: Period | None = None
        for index in range(len(lead) - 1, -1, -1):
            item = lead[index]
            if item.kind is Kind.PERIOD and found is None:
                based = index > 0 and lead[index - 1].text in _BASES
                if based:
                    return place(item.value, self._clock()) if compared else None
                found = place(item.value, self._clock())
            if item.kind is Kind.CONJUNCTION or item.text == ",":
                return found
        return None if self.state.after_quantity else found

    def _comparison(
        self, lead: Sequence[Item], tail: Sequence[Item], period: Period | None
    ) -> Period | None:
        """ "year on year", "from a month earlier"."""
        if period is None:
            return None
        for item in (*tail, *lead):
            if item.kind is Kind.COMPARISON:
                return period.shift(-int(item.value))
        return None


_LATE = {
    "turnover": ("with",),
    "exports": ("to",),
    "imports": ("from",),
    "deficit": ("with",),
    "surplus": ("with",),
}
_SIDES = {
    Flow.TURNOVER: ("with",),
    Flow.EXPORTS: ("to", "with"),
    Flow.IMPORTS: ("from", "with"),
    Flow.DEFICIT: ("with",),
    Flow.SURPLUS: ("with",),
}
_BASES = frozenset(
    ("from", "since", "over", "against", "compared with", "compared to", "than", "versus", "on",
     "after", "up from", "down from", "as against", "from the")
)  # fmt: skip
_RESUMING = frozenset(("figure", "total", "volume", "value"))
_VERBS = frozenset((Kind.COPULA, Kind.CHANGE, Kind.MODAL, Kind.BOUND, Kind.MULTIPLY))
_AIMS = frozenset(("goal", "target", "aim"))


def _dates(tail: Sequence[Item], index: int) -> bool:
    """Whether a comparing word is followed by a period and not by a number: "from 1985"."""
    return index + 1 < len(tail) and tail[index + 1].kind is Kind.PERIOD


def _change_near(lead: Sequence[Item], tail: Sequence[Item]) -> str | None:
    """The direction of the change word nearest to a number, before it or right behind it."""
    for item in reversed(lead):
        if item.kind is Kind.CHANGE:
            return str(item.value)
    for item in tail[:3]:
        if item.kind is Kind.CHANGE:
            return str(item.value)
        if item.kind is Kind.BOUND and item.text in ("more than", "less than"):
            return "up" if item.text == "more than" else "down"
        if item.text in (",", ";") or item.kind in (Kind.PREPOSITION, Kind.PERIOD):
            return None
    return None


def _only_joins(lead: Sequence[Item]) -> bool:
    """Whether nothing but joining words stands between a subject and its number."""
    kinds = (Kind.CONJUNCTION, Kind.PREPOSITION, Kind.ARTICLE, Kind.PERIOD)
    return all(item.kind in kinds or item.text in (",",) or item.kind is Kind.WORD for item in lead)


def _verb_by(lead: Sequence[Item]) -> bool:
    return any(item.kind is Kind.PREPOSITION and item.value == "by" for item in lead[-2:])


def _by_how_much(
    lead: Sequence[Item],
    tail: Sequence[Item],
    following: Subject | None,
    pending: str | None,
    bound: Bound,
) -> bool:
    """Whether an amount is a difference: "rose by 5 bn", "a loss of $87bn", "a $5bn increase"."""
    words = [item for item in lead if item.kind is not Kind.ARTICLE]
    last = words[-1] if words else None
    before = words[-2] if len(words) > 1 else None
    if last is not None and last.kind is Kind.CHANGE and last.text not in _NOT_BY:
        return bound is not Bound.AT_MOST
    if last is not None and last.value == "by" and last.kind is Kind.PREPOSITION:
        return pending is not None or any(item.kind is Kind.CHANGE for item in words)
    if last is not None and last.kind is Kind.PREPOSITION and before is not None:
        if last.value == "of" and before.kind is Kind.CHANGE:
            return True
    return bool(tail) and _is_difference(tail[0])


def _is_difference(item: Item) -> bool:
    """ "a $5bn increase", "$5.8 billion more than in January"."""
    if item.kind is Kind.BOUND:
        return item.text in ("more than", "less than")
    return item.kind is Kind.CHANGE and item.text in _DIFFERENCES


def _is_price(quantity: Quantity) -> bool:
    """Money too small to be the trade of an economy: a price, a fee, an average."""
    return quantity.sort is Sort.MONEY and not quantity.scaled and quantity.value < 100_000


_NOT_BY = frozenset(("up", "down", "flat", "lower", "higher", "unchanged", "steady"))
_DIFFERENCES = frozenset(
    ("increase", "rise", "reduction", "decrease", "decline", "drop", "fall", "gain", "loss",
     "jump", "surge", "growth", "cut", "boost", "more", "less", "higher", "lower", "expansion",
     "smaller", "larger", "bigger", "greater")
)  # fmt: skip


def _compared(lead: Sequence[Item], before: bool) -> bool:
    """Whether a number is what another is compared with."""
    for item in reversed(lead):
        if item.kind is Kind.PREPOSITION and item.value in _COMPARING:
            return True
        if item.kind is Kind.PREPOSITION:
            return False
        if item.kind is Kind.CHANGE or item.kind is Kind.COPULA:
            return False
    joins = all(
        item.kind in (Kind.CONJUNCTION, Kind.PERIOD, Kind.ARTICLE) or item.text in (",",)
        for item in lead
    )
    return before and joins


_STEPS = {
    Kind.BLOCK: _Reader._block,
    Kind.PLACE: _Reader._place,
    Kind.PERIOD: _Reader._period,
    Kind.TRADING: _Reader._trading,
    Kind.QUANTITY: _Reader._quantity,
    Kind.CURRENCY: _Reader._currency,
    Kind.PREPOSITION: _Reader._preposition,
    Kind.CHANGE: _Reader._goods_change,
    Kind.RECORD: _Reader._superlative,
    Kind.SUPERLATIVE: _Reader._superlative,
    Kind.FIRST_TIME: _Reader._superlative,
    Kind.ORDINAL: _Reader._superlative,
}
