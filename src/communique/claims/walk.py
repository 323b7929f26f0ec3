"""The state of one sentence while it is walked from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.context import Context, Topic
from communique.claims.drafts import Draft
from communique.claims.flows import Subject
from communique.claims.placing import Clock, place
from communique.claims.sentence import Sentence
from communique.claims.tables import Item, Kind
from communique.domain.periods import Period


class Walk:
    """What is known at the item the walk has come to. Lives for one sentence.

    topic      the open subject with its sides; None where none is open
    first      the topic that the sentence opened first
    subject    the phrase that opened it, if one did
    blocked    whether another matter is the subject: numbers are not trade
    opened     index where the words of the open subject begin
    lead       index of the first item behind the last number or subject
    counted    whether that was a number
    agent      the economy that acts in the clause; `agents` the first two
    two        the two economies that the sentence has named together: "the former"
    inside     the economy that a sentence opens in: "In Cambodia"
    mentioned  the last economy named, in whatever part
    period     the period of the sentence, once one is read
    wider      whether the sentence opens by counting services in
    base       the period that the sentence opens by comparing with
    since      whether that is where a course begins: "Since 2014 trade has tripled"
    direction  of the last change, for "exports rose 5%, imports 3%"
    pending    of a change whose object the subject is: "Poland trims imports"
    compared   whether the last number was what another is compared with
    currency   the last one printed
    accounts   whether the last balance was one of a budget or an account
    balance    the last trade balance named without saying which way
    absorbed   first item of a phrase that was read with another
    placed     the periods placed so far, by the start of their words: "a year
               earlier" is counted once, from what the text was about then
    skip       records before this index were read by a rule that looked ahead
    read_to    items before this index were
    traded     whether a percentage of the open flow is a share: "30% of everything Peru sold"
    firm       whether a company acts in the clause
    says       whether that company says it: "The company said exports rose"
    spoken     whether any flow was opened
    taken      whether the open exports are told by who bought them: "Peru bought 2 million"
    ranked     whether the open flow is that of a rank: "second, with 6.4%"
    """

    def __init__(self, sentence: Sentence, context: Context) -> None:
        self.sentence = sentence
        self.context = context
        self.drafts: list[Draft] = []
        self.topic: Topic | None = None
        self.first: Topic | None = None
        self.subject: Subject | None = None
        self.blocked = False
        self.opened = 0
        self.lead = 0
        self.counted = False
        self.agent = context.voice
        self.agents: tuple[str, str] | None = None
        self.two: tuple[str, str] | None = None
        self.inside: str | None = None
        self.mentioned: str | None = None
        self.period: Period | None = None
        self.wider = False
        self.base: Period | None = None
        self.since = False
        self.direction: str | None = None
        self.pending: str | None = None
        self.compared = False
        self.currency = context.currency
        self.accounts: bool | None = None
        self.balance: Subject | None = None
        self.absorbed = -1
        self.skip = 0
        self.read_to = 0
        self.traded = False
        self.firm = False
        self.says = False
        self.spoken = False
        self.taken = False
        self.ranked = False
        self.placed: dict[int, Period | None] = {}

    @property
    def items(self) -> Sequence[Item]:
        """The items of the sentence."""
        return self.sentence.items

    def place(self, item: Item) -> Period | None:
        """The period an item names, placed when it is first asked for."""
        if item.start not in self.placed:
            later = item.sort in ("after", "after_year")
            period = place(item.value, self._clock_of_last() if later else self.clock())
            self.placed[item.start] = self._to_date(period) if self._ends(item) else period
        return self.placed[item.start]

    def _ends(self, item: Item) -> bool:
        """Whether a month is that up to which a fact is counted: "by the end of October"."""
        if item.sort != "month":
            return False
        if item.value.a != 12 and any(one.kind is Kind.MODAL for one in self.items):
            return False  # "may rise by May"; "by December" is the whole year
        at = next(index for index, one in enumerate(self.items) if one.start == item.start) - 1
        while at > 0 and (
            self.items[at].text in ("end", "of") or (self.items[at].kind is Kind.ARTICLE)
        ):
            at -= 1
        return at >= 0 and self.items[at].text in self.sentence.language.words.until

    def _to_date(self, month: Period | None) -> Period | None:
        """The year to a month."""
        if month is None or month.months != 1:
            return month
        return Period(month.year * 12, month.last - month.year * 12 + 1)

    def _clock_of_last(self) -> Clock:
        """The clock with the period of the number told last: "in 2018, and 449 a year later"."""
        told = next((d.period for d in reversed(self.drafts) if d.period is not None), None)
        return self.clock() if told is None else Clock(self.context.clock.published, told, told)

    def clock(self) -> Clock:
        """The report's clock, with the sentence's own period as the current one."""
        clock = self.context.clock
        named = next(reversed([p for p in self.placed.values() if p is not None]), clock.named)
        if self.period is None and named is clock.named:
            return clock
        return Clock(clock.published, self.period or clock.current, named)

    def established(self) -> Context:
        """What is established, this sentence included."""
        topic = self.topic or (self.drafts[-1].topic if self.drafts else None)
        if topic is None:
            return self.context
        return replace(self.context, topic=topic, fresh=True)

    def open(self, topic: Topic, *, begin: int, lead: int, subject: Subject | None = None) -> None:
        """A subject opens: the numbers from here on are its own."""
        if self.wider and topic.product is None:
            topic = replace(topic, product="goods and services")
        self.topic, self.subject, self.blocked, self.accounts = topic, subject, False, False
        self.first = self.first or topic
        self.traded = self.ranked = self.taken = False
        self.spoken = True
        self.opened, self.lead, self.counted, self.compared = begin, lead, False, False

    def close(self, *, lead: int) -> None:
        """Another matter becomes the subject."""
        self.topic, self.subject, self.blocked, self.lead = None, None, True, lead
