"""A report, sentence by sentence, to claims."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from communique.claims.assemble import drafts_of, last_other
from communique.claims.context import Context
from communique.claims.digests import is_digest
from communique.claims.drafts import Draft
from communique.claims.groups import groups_of
from communique.claims.hidden import HIDDEN, put_back, without_hidden
from communique.claims.language import Language
from communique.claims.languages import language
from communique.claims.lexing import items_of
from communique.claims.placing import Clock
from communique.claims.prefilter import Glance, glance, may_claim, places_in
from communique.claims.products import head_of
from communique.claims.quantities import Printed
from communique.claims.sentence import sentence_of
from communique.claims.staging import asks, label_at, parties_of, spoken_for
from communique.claims.tables import Item, Kind
from communique.claims.voices import Voices
from communique.domain.amounts import Amount, Bound
from communique.domain.claim import Claim, Direction, Modality, Span, Step
from communique.domain.periods import Period
from communique.domain.places import is_single
from communique.domain.report import Report
from communique.domain.trade import WORLD, Measure
from communique.reading.sentences import Sentence, sentences


def claims_in(report: Report) -> list[Claim]:
    """Every checkable statement about trade in a report, in the order of its text."""
    tongue = language(report.language)
    if not may_claim(report.text):
        return []
    if report.text.isascii() or HIDDEN.search(report.text) is None:
        return _claims_in(report, tongue)
    text, places = without_hidden(report.text)
    claims = _claims_in(replace(report, text=text), tongue) if may_claim(text) else []
    return [put_back(claim, places, report.text) for claim in claims]


def _claims_in(report: Report, tongue: Language) -> list[Claim]:
    voices = Voices(report.text, tongue)
    found: list[tuple[Draft, Sequence[Item]]] = []
    for items, drafts in _sentences_read(report, tongue, voices):
        for draft in drafts:
            if not _trades_with_itself(draft):
                voices.say(len(found), draft.at, items)
                found.append((draft, items))
    speakers = voices.speakers()
    claims = [
        _claim(draft, items, report, tongue, speakers.get(number))
        for number, (draft, items) in enumerate(found)
    ]
    return _with_title_periods(claims, report.text)


def _sentences_read(
    report: Report, tongue: Language, voices: Voices
) -> Iterator[tuple[Sequence[Item], list[Draft]]]:
    """The sentences that matter, read one after the other, each with what came before it.

    What is behind the last number is not read, unless it says who has spoken.
    """
    text = report.text
    told, glances = _with_heads(text, sentences(text), tongue)
    last = max((at for at, seen in enumerate(glances) if seen.counts), default=-1)
    groups, titled = groups_of(text, tongue.words), _titled(text)
    guest = spoken_for(text, tongue.words) if voices.transcript or voices.interview else None
    if guest is None and voices.interview and len(titled) == 1:
        guest = titled[0]
    context = Context(Clock(report.published), voice=guest, home=_home_of(text))
    context.titled = titled[0] if len(titled) == 1 else None
    context.joint = (titled[0], titled[1]) if len(titled) == 2 else None
    parties = parties_of(text, tongue.words) if voices.transcript else {}
    digest, transcript, paragraph = is_digest(text) and not voices.transcript, voices.transcript, -1
    before = 0
    for sentence, seen in zip(told[: last + 1], glances, strict=False):
        if digest and sentence.paragraph != paragraph:
            context, paragraph = Context(Clock(report.published)), sentence.paragraph
        start, end = sentence.span.start, sentence.span.end
        label = label_at(text, start, end, tongue.words) if transcript else None
        if label is not None:  # "PRESIDENT OF KENYA: We sold ..."
            context = _spoken_by(parties.get(label[1], guest), parties, context)
            start = label.end()
        if not (seen.trades or (seen.counts and context.topic) or seen.opens_with_time):
            _pass_over(places_in(text, start, end), context)
            context.head = _goods_first(text, start, end, tongue)
            voices.hear(None, sentence)
            continue
        read = sentence_of(text, start, end, tongue, counted=seen.counts, groups=groups)
        places = [item for item in read.items if item.kind is Kind.PLACE]
        context.opening = sentence.paragraph != before
        _establish(places, context)
        drafts, context = drafts_of(read, context)
        if read.subjects and not drafts and (asks(label, tongue.words) or text[end - 1] == "?"):
            context.asked = True
        if drafts:
            before = sentence.paragraph
        voices.hear(read.items, sentence)
        yield read.items, drafts
        _remember(places, context)
    for sentence in told[last + 1 :]:
        voices.hear(None, sentence)


def _with_heads(
    text: str, told: Sequence[Sentence], tongue: Language
) -> tuple[list[Sentence], list[Glance]]:
    """The sentences with what they are seen to have; a number that stands alone is read with
    the sentence that says of what: "$123.5 billion. That is the size of the deficit"."""
    heads = [glance(text, one.span.start, one.span.end) for one in told]
    found: list[Sentence] = []
    glances: list[Glance] = []
    joined = False
    for at, (one, seen) in enumerate(zip(told, heads, strict=True)):
        if joined:
            joined = False
            continue
        then = told[at + 1] if at + 1 < len(told) else None
        joined = then is not None and _is_head(text, one, seen, then, heads[at + 1], tongue)
        if joined and then is not None:
            one = replace(one, span=Span(one.span.start, then.span.end))
            seen = glance(text, one.span.start, one.span.end)
        found.append(one)
        glances.append(seen)
    return found, glances


_HEAD = 28  # letters of a number that stands alone


def _is_head(
    text: str, one: Sentence, seen: Glance, then: Sentence, behind: Glance, tongue: Language
) -> bool:
    """Whether a sentence is nothing but a number, and the next says of what."""
    if not seen.counts or seen.trades or not behind.trades or one.paragraph != then.paragraph:
        return False
    if one.span.end - one.span.start > _HEAD:
        return False
    first = text[then.span.start : then.span.end].split(" ", 1)[0].lower()
    words = text[one.span.start : one.span.end].lower().rstrip(".").split()
    return first in tongue.words.telling or words[-1] in tongue.words.rates


def _goods_first(text: str, start: int, end: int, tongue: Language) -> str | None:
    """ "Gold did much of the damage. Purchases of the metal": goods that a sentence tells
    nothing of, and the next one goes on about."""
    first = text[start : start + _LONGEST_WARE].split(" ", 2)[:2]
    if not any(word.lower() in tongue.words.wares for word in first):
        return None
    return head_of(items_of(text, start, min(end, start + _AHEAD), tongue), tongue)


_LONGEST_WARE, _AHEAD = 40, 60  # letters


def _spoken_by(voice: str | None, parties: Mapping[str, str], context: Context) -> Context:
    """The context of a party's words: of two, "you" are the other one, and "us" both."""
    two = list(dict.fromkeys(parties.values()))
    if len(two) != 2 or voice not in two:
        return replace(context, voice=voice)
    other = two[1] if voice == two[0] else two[0]
    return replace(context, voice=voice, there=other, pair=(voice, other), addressed=other)


def _titled(text: str) -> list[str]:
    """The economies that a title names."""
    end = text.find("\n")
    return list(dict.fromkeys(_economies(places_in(text, 0, end)))) if end > 0 else []


def _home_of(text: str) -> str | None:
    """Whose report it is where the title names no economy: the first that the text names."""
    end = text.find("\n")
    if end < 0 or places_in(text, 0, end):
        return None
    named = _economies(places_in(text, end, min(len(text), end + _OPENING)))
    return named[0] if named else None


_OPENING = 400  # letters behind a title in which a report says what it is about


def _pass_over(places: Sequence[Item], context: Context) -> None:
    """Note what a sentence about nothing of trade leaves behind: the economies it names."""
    _establish(places, context)
    _remember(places, context)
    context.there = last_other(places, context.main) or context.there
    context.near = context.asked = False
    context.quiet += 1


def _trades_with_itself(draft: Draft) -> bool:
    """A country is no partner of its own; a group is."""
    sides = draft.topic.sides
    return sides.reporter == sides.partner and is_single(sides.reporter or "")


def _with_title_periods(claims: list[Claim], text: str) -> list[Claim]:
    """A title often leaves out the period that the body gives to the same statement."""
    end = text.find("\n")
    if text[:end].rstrip().endswith((".", "!", "?", "”", '"')):
        return claims
    return [
        replace(claim, period=_period_told_later(claim, claims))
        if claim.span.end <= end and claim.period is None
        else claim
        for claim in claims
    ]


def _period_told_later(claim: Claim, claims: list[Claim]) -> Period | None:
    """The period of the first claim that says the same with one."""
    for other in claims:
        if other.period is not None and _says_the_same(claim, other):
            return other.period
    fact = claim.modality is Modality.ACTUAL and claim.measure is not Measure.RANK
    body = next((o for o in claims if o.span.start > claim.span.end and _is_beside(claim, o)), None)
    return body.period if fact and body is not None else None


def _is_beside(title: Claim, body: Claim) -> bool:
    """Whether a later claim is a fact of the same trade: it tells of the same release."""
    fields = ("flow", "reporter", "partner", "product", "modality")
    return all(getattr(title, field) == getattr(body, field) for field in fields)


def _says_the_same(title: Claim, body: Claim) -> bool:
    """Whether the body repeats a title, as finely or more finely printed."""
    fields = ("measure", "flow", "reporter", "partner", "product", "modality", "direction", "of")
    if any(getattr(title, field) != getattr(body, field) for field in fields):
        return False
    if title.amount is None or body.amount is None:
        return title.amount is body.amount
    low, high = title.amount.printed()
    return title.amount.unit == body.amount.unit and low <= body.amount.value <= high


def _establish(places: Sequence[Item], context: Context) -> None:
    """Note the home economy, the first the report names, and the pair: the last two named
    together.

    "The two countries" are those of the last sentence that named just two.
    """
    named = list(dict.fromkeys(_economies(places)))
    if not named:
        return
    home = context.home or named[0]
    pair = context.pair
    acting = list(dict.fromkeys(_economies([p for p in places if _is_noun(p)])))
    if len(acting) == 2 and len(named) == 2:
        pair = (acting[0], acting[1])
    elif pair is None:
        other = next((code for code in named if code != home), None)
        pair = (home, other) if other is not None else None
    context.home, context.pair = home, pair


def _remember(places: Sequence[Item], context: Context) -> None:
    """Note the first economy of a sentence, what "it" means next, and the two, where it names
    two."""
    named = list(dict.fromkeys(_economies(places)))
    if named:
        context.place, context.two = named[0], (named[0], named[1]) if len(named) == 2 else None


def _economies(places: Sequence[Item]) -> list[str]:
    """The economies among the places of a sentence, in order."""
    return [place.value[0] for place in places if place.value[0] != WORLD]


def _is_noun(place: Item) -> bool:
    """Whether a place is named, not only its adjective; "the US" may be either."""
    return place.value[1] in ("name", "capital") or len(place.text.replace(".", "")) <= _INITIALS


_INITIALS = 3  # letters of "US", "UK", "UAE"


def _claim(
    draft: Draft, items: Sequence[Item], report: Report, tongue: Language, speaker: str | None
) -> Claim:
    """Cut the words out and give every field its final form."""
    span = Span(items[draft.begin].start, items[max(draft.at, draft.end)].end)
    quote = report.text[span.start : span.end]
    sides = draft.topic.sides
    amount = _amount(draft, tongue, report.text[items[draft.at].start : items[draft.at].end])
    return Claim(
        quote=quote,
        span=span,
        measure=draft.measure,
        flow=draft.topic.flow,
        reporter=sides.reporter,
        partner=sides.partner,
        product=draft.topic.product,
        amount=amount,
        direction=Direction(draft.direction) if draft.direction else None,
        of=draft.of,
        since=draft.since,
        period=draft.period,
        base=draft.base,
        modality=draft.modality or Modality.ACTUAL,
        schedule=draft.schedule,
        speaker=speaker,
        route=_route(draft, quote, amount, items, report.text),
    )


def _route(
    draft: Draft, quote: str, amount: Amount | None, items: Sequence[Item], text: str
) -> tuple[Step, ...]:
    """The rules that made the claim, with the words each read."""
    sides = f"{draft.topic.sides.reporter or '?'} with {draft.topic.sides.partner or '?'}"
    steps = [Step(draft.rule, quote, f"{draft.measure.value} of {draft.topic.flow.value}")]
    if amount is not None and items[draft.at].kind is Kind.QUANTITY:
        words = text[items[draft.at].start : items[draft.at].end]
        steps.append(Step("<quantity>", words, f"{amount.value:f} {amount.unit}"))
    origin = f"inherited: {draft.topic.inherited}" if draft.topic.inherited else "<flow> <places>"
    steps.append(Step(origin, "", sides))
    if draft.period is not None:
        rule = "<period>" if draft.placed else "inherited: period of the text"
        steps.append(Step(rule, "", str(draft.period)))
    if draft.modality not in (None, Modality.ACTUAL):
        steps.append(Step("<hedge>", "", str(draft.modality)))
    return tuple(steps)


def _amount(draft: Draft, tongue: Language, printed: str) -> Amount | None:
    """The quantity with its currency settled by the reporter.

    A fact of "as much as 200 billion" is one of 200 billion; a forecast is one of no more.
    """
    quantity = draft.quantity
    if quantity is None:
        return None
    bound = quantity.bound
    fact = draft.modality in (None, Modality.ACTUAL) and draft.measure is Measure.LEVEL
    if fact and printed.lower().startswith(tongue.words.emphatic):
        bound = Bound.EXACT
    if draft.negated:
        bound = _DENIED.get(bound, bound)
    return Amount(
        value=quantity.value,
        unit=_unit(quantity, draft, tongue),
        step=quantity.step,
        high=quantity.high,
        bound=bound,
    )


# What is denied of a number leaves the other side of it: "never fell below 150 billion".
_DENIED = {
    Bound.EXACT: Bound.AT_MOST, Bound.AT_LEAST: Bound.AT_MOST, Bound.AT_MOST: Bound.AT_LEAST,
}  # fmt: skip


def _unit(quantity: Printed, draft: Draft, tongue: Language) -> str:
    sides = draft.topic.sides
    return settled_unit(quantity.unit or "", sides.reporter, tongue, partner=sides.partner)


_EVERYWHERE = ("dollars", "$")  # what others' trade is told in, too


def settled_unit(
    unit: str, economy: str | None, tongue: Language, *, partner: str | None = None
) -> str:
    """A unit with an ambiguous currency settled: by the adjective before it, else by whose
    trade it is."""
    name, _, named = unit.partition(" ")
    local = tongue.local_currencies.get(name)
    if local is None:
        return name
    if named or name in _EVERYWHERE:
        return local.get(named or economy) or local[None]
    return local.get(economy) or local.get(partner) or local[None]
