"""A report, sentence by sentence, to claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from communique.claims.assemble import drafts_of
from communique.claims.context import Context
from communique.claims.drafts import Draft
from communique.claims.language import Language
from communique.claims.languages import language
from communique.claims.periods import Clock
from communique.claims.quantities import Quantity
from communique.claims.sentence import sentence_of
from communique.claims.speakers import speaker_of
from communique.claims.tables import Item, Kind
from communique.domain.amounts import Amount, Bound
from communique.domain.claim import Claim, Direction, Modality, Span, Step
from communique.domain.report import Report
from communique.domain.trade import Measure
from communique.reading.sentences import Sentence, sentences


def claims_in(report: Report) -> list[Claim]:
    """Every checkable statement about trade in a report, in the order of its text."""
    tongue = language(report.language)
    context = Context(Clock(report.published))
    claims: list[Claim] = []
    voices = Voices()
    for sentence in sentences(report.text):
        span = sentence.span
        words = sentence_of(report.text, span.start, span.end, tongue)
        items = words.items
        context = _established(items, context)
        drafts, context = drafts_of(words, context)
        voices.hear(items, sentence, report.text, tongue)
        for draft in drafts:
            voices.say(len(claims))
            claims.append(_claim(draft, items, report, tongue))
        context = _remember(items, context)
    return voices.attributed(claims)


class Voices:
    """Who speaks, sentence by sentence: an attribution holds for its sentence, and
    for the sentences of the same quotation before and after it."""

    def __init__(self) -> None:
        self.speaker: str | None = None  # who "he" is
        self.quoted: str | None = None  # whose quotation is open
        self.current: str | None = None
        self.open = False
        self.paragraph = -1
        self.waiting: list[int] = []  # claims of an open quotation without a speaker yet
        self.of: dict[int, str] = {}

    def hear(self, items: Sequence[Item], sentence: Sentence, text: str, tongue: Language) -> None:
        """Take in one sentence."""
        if sentence.paragraph != self.paragraph:
            self.paragraph, self.waiting, self.quoted = sentence.paragraph, [], None
        found = speaker_of(items, text, self.speaker, tongue)
        words = text[sentence.span.start : sentence.span.end]
        begins_open = self.open
        self.open = _is_open(words, self.open)
        if found.explicit:
            self.current = found.name
            if found.name:
                self.speaker = self.quoted = found.name
                for claim in self.waiting:
                    self.of[claim] = found.name
            self.waiting = []
        else:
            inside = begins_open or words[:1] in "“\""
            self.current = self.quoted if inside else None
        self.inside = begins_open or words[:1] in "“\""

    def say(self, claim: int) -> None:
        """Note that the sentence makes a claim."""
        if self.current:
            self.of[claim] = self.current
        elif self.inside:
            self.waiting.append(claim)

    def attributed(self, claims: list[Claim]) -> list[Claim]:
        """The claims with their speakers."""
        return [
            replace(claim, speaker=self.of.get(index)) for index, claim in enumerate(claims)
        ]


def _is_open(words: str, before: bool) -> bool:
    """Whether a quotation is still open at the end of a sentence."""
    if "“" in words or "”" in words:
        return words.rfind("“") > words.rfind("”")
    return before ^ (words.count('"') % 2 == 1)


def _established(items: Sequence[Item], context: Context) -> Context:
    """The pair and the home economy, from the first places the report names."""
    places = [
        item.value[0]
        for item in items
        if item.kind is Kind.PLACE and item.value[0] != "WLD"
    ]
    if not places:
        return context
    if context.home is None:
        context = replace(context, home=places[0])
    if context.pair is None:
        other = next((code for code in places if code != context.home), None)
        if other is not None and context.home is not None:
            context = replace(context, pair=(context.home, other))
    return context


def _remember(items: Sequence[Item], context: Context) -> Context:
    """The last place named: what "it" and "its" mean next."""
    for item in items:
        if item.kind is Kind.PLACE and item.value[0] != "WLD":
            return replace(context, place=item.value[0])
    return context


def _claim(draft: Draft, items: Sequence[Item], report: Report, tongue: Language) -> Claim:
    """Cut the words out and give every field its final form."""
    span = Span(items[draft.begin].start, items[draft.at].end)
    sides = draft.topic.sides
    return Claim(
        quote=report.text[span.start : span.end],
        span=span,
        measure=draft.measure,
        flow=draft.topic.flow,
        reporter=sides.reporter,
        partner=sides.partner,
        product=draft.topic.product,
        amount=_amount(draft, tongue),
        direction=Direction(draft.direction) if draft.direction else None,
        of=draft.of,
        since=draft.since,
        period=draft.period,
        base=draft.base,
        modality=draft.modality or Modality.ACTUAL,
        schedule=draft.schedule,
        speaker=draft.speaker,
        route=(Step(draft.rule, report.text[span.start : span.end], draft.measure.value),),
    )


def _amount(draft: Draft, tongue: Language) -> Amount | None:
    """The quantity with its currency settled by the reporter."""
    quantity = draft.quantity
    if quantity is None:
        return None
    bound = quantity.bound
    if draft.negated and bound is Bound.EXACT:
        bound = Bound.AT_MOST
    return Amount(
        value=quantity.value,
        unit=_unit(quantity, draft, tongue),
        step=quantity.step,
        high=quantity.high,
        bound=bound,
    )


def _unit(quantity: Quantity, draft: Draft, tongue: Language) -> str:
    unit = quantity.unit or ""
    local = tongue.local_currencies.get(unit)
    if local is None:
        return unit
    reporter = draft.topic.sides.reporter
    return local.get(reporter) or local[None]
