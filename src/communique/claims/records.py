"""Superlatives over time: record highs, "highest since", "for the first time"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from communique.claims.context import Topic, topic_of
from communique.claims.doubtful import is_trade
from communique.claims.drafts import Draft
from communique.claims.flows import WEAK_FLOWS, Subject, flow_of
from communique.claims.hedges import modality_of
from communique.claims.placing import Clock, place
from communique.claims.resuming import resumes
from communique.claims.subjects import agent_for, settled
from communique.claims.tables import Item, Kind
from communique.claims.told import COMPARING
from communique.claims.walk import Walk
from communique.claims.when import When
from communique.domain.claim import Modality
from communique.domain.periods import Period
from communique.domain.trade import Flow, Measure


@dataclass(frozen=True, slots=True)
class Superlative:
    """A superlative as worded.

    direction  high or low
    of         LEVEL, or CHANGE for a record rate of growth
    since      the period named, None where none is
    rule       the pattern that read it
    end        index of its last item
    """

    direction: str
    of: Measure
    since: Period | None
    rule: str
    end: int


_NEAR = 9  # items between a change and the superlative that is of it
_REACH = 9  # items between a superlative and the "since" that makes it a record


def read_record(walk: Walk, at: int) -> None:
    """A record of the open subject, or of the one that follows directly."""
    if at < walk.skip:
        return
    wording = _READERS[walk.items[at].kind](walk, at)
    if wording is None:
        return
    following = _subject_ahead(walk, at)
    topic, begin = _topic(walk, at, following)
    if topic is None:
        return
    walk.skip = wording.end + 1
    wording = _of_balance(walk, at, wording, topic)
    walk.drafts.append(
        Draft(
            begin=begin,
            at=max(at, wording.end, following.end - 1 if following else 0),
            measure=Measure.RECORD,
            topic=topic,
            rule=wording.rule,
            direction=wording.direction,
            of=wording.of,
            since=wording.since,
            period=_period(walk, following),
            modality=_modality(walk, at),
        )
    )


def _topic(walk: Walk, at: int, following: Subject | None) -> tuple[Topic | None, int]:
    """What the record is of, and where its words begin."""
    if following is not None:
        following = settled(walk, following)
        return topic_of(following, agent_for(walk, following), walk.established()), at
    if walk.topic is None and not walk.blocked and resumes(walk, at):
        other = walk.sentence.kind_at(at + 1) is Kind.WORD  # "the largest summit since"
        return (None if other else walk.context.topic), 0
    return walk.topic, min(walk.opened, at)


def _modality(walk: Walk, at: int) -> Modality | None:
    """How a record is meant; one that is only compared with has been."""
    before = at - 2 if walk.sentence.kind_at(at - 1) is Kind.ARTICLE else at - 1
    if walk.sentence.kind_at(before) is Kind.PREPOSITION and walk.items[before].value in COMPARING:
        return None  # "may fall to 14 million tonnes from a record 16 million"
    begin, language = walk.sentence.clause_begin(at), walk.sentence.language
    return modality_of(walk.items, begin, at, at + 1, language)


def _of_balance(walk: Walk, at: int, wording: Superlative, topic: Topic) -> Superlative:
    """ "the worst deficit since 2009" is the largest, "the best" the smallest."""
    valued = walk.items[at].text in walk.sentence.language.words.valuing
    if not valued or topic.flow is not Flow.DEFICIT or wording.of is not Measure.LEVEL:
        return wording
    return replace(wording, direction="high" if wording.direction == "low" else "low")


def _period(walk: Walk, following: Subject | None) -> Period | None:
    if following is not None and following.when is not None:
        return place(following.when, walk.clock())
    return walk.period


def _subject_ahead(walk: Walk, at: int) -> Subject | None:
    """The trade phrase a superlative stands in: "record LNG imports", "record for imports"."""
    for subject in walk.sentence.subjects.values():
        if subject.start <= at < subject.head:
            return subject
    reach = at + 8 if walk.sentence.text_at(at + 2) == "(" else at + 5  # past a conversion
    for ahead in range(at + 1, min(len(walk.items), reach)):
        following = walk.sentence.subjects.get(ahead)
        if following is not None:
            weak = following.flow in WEAK_FLOWS and not is_trade(walk, following)
            return None if weak and not _is_part(walk, following) else following
        item = walk.items[ahead]
        earned = item.text == "from" and _is_earned(walk, at)
        if item.kind is Kind.PREPOSITION and item.value not in ("of", "in") and not earned:
            return None
        if item.kind not in _BETWEEN and item.text not in ("(", ")"):
            return None
    return None


def _is_part(walk: Walk, subject: Subject) -> bool:
    """ "Exports rose 5%, with record shipments of soya": a part of the flow that is open."""
    known = subject.product is not None and (
        subject.product.split()[-1] in walk.sentence.language.words.wares
    )
    return known and walk.topic is not None and walk.topic.flow is flow_of(subject.flow)


def _is_earned(walk: Walk, at: int) -> bool:
    """ "earned a record 2 billion dollars from tea exports"."""
    before = at - 2 if walk.sentence.kind_at(at - 1) is Kind.ARTICLE else at - 1
    return walk.sentence.text_at(before) in walk.sentence.language.words.earning


_BETWEEN = frozenset(
    (Kind.PREPOSITION, Kind.ARTICLE, Kind.CHANGE, Kind.WORD, Kind.TOTAL, Kind.QUANTITY)
)


# -- wordings -----------------------------------------------------------------------


def _record(walk: Walk, at: int) -> Superlative | None:
    """ "a record 1.5 billion", "record growth rates", "new record for tea imports"."""
    items = walk.items
    if _is_verb(walk, at):
        return None
    of = Measure.LEVEL
    if _is_of_other(walk, at) or _is_repute(walk, at):
        return None
    for item in items[at + 1 : at + 3]:
        if item.kind is Kind.CHANGE and item.text in walk.sentence.language.words.rates:
            of = Measure.CHANGE
        if item.kind not in (Kind.WORD, Kind.ARTICLE, Kind.PUNCTUATION):
            break
    since, _ = _since(items, at + 1, walk.clock())
    return Superlative(str(items[at].value), of, since, "record <flow>", at)


def _is_of_other(walk: Walk, at: int) -> bool:
    """ "as record oil prices lifted imports": a record of another matter."""
    ahead = at + 1
    while walk.sentence.kind_at(ahead) is Kind.WORD and ahead < at + 3:
        ahead += 1
    return walk.sentence.kind_at(ahead) is Kind.BLOCK


def _is_repute(walk: Walk, at: int) -> bool:
    """ "with a good record": no number's."""
    return walk.sentence.text_at(at - 1) in walk.sentence.language.words.repute


def _is_verb(walk: Walk, at: int) -> bool:
    """ "we record 12 billion of imports"."""
    if not at or walk.items[at].text not in walk.sentence.language.words.recording:
        return False
    verb = at - 2 if walk.items[at - 1].text == "to" else at - 1
    if walk.sentence.kind_at(verb) is Kind.MODAL:
        return True  # "should record a surplus of 2 billion", "expected to record"
    return walk.items[at - 1].kind is Kind.PRONOUN and walk.items[at - 1].text not in (
        walk.sentence.language.words.possessives
    )


def _superlative(walk: Walk, at: int) -> Superlative | None:
    """ "the lowest since July 1984", "the largest ever recorded", "biggest rise in ten years"."""
    items = walk.items
    if _is_placed(items, at):
        return None
    of, direction = Measure.LEVEL, str(items[at].value)
    words = walk.sentence.language.words
    change = _change_told(walk, at)
    degree = items[at].text in words.degrees and change is not None and change is walk.drafts[-1]
    if items[at].text in words.paces or degree:
        of = Measure.CHANGE
        if change is not None and change.direction == "down" and direction == "high":
            direction = "low"  # "fell 9 percent, the most since 2009"
    if direction == "low" and change is not None and change.direction == "up":
        of = Measure.CHANGE  # "rose just 3 percent, the weakest showing since 2009"
    for item in items[at + 1 : at + 4]:
        if item.kind in (Kind.PARTNER, Kind.SHARE):
            return None
        if item.kind is Kind.CHANGE:
            of = Measure.CHANGE
            if item.value == "down" and items[at].value == "high":
                direction = "low"  # "the sharpest drop in nine years"
    if walk.sentence.text_at(at + 1) == "yet":
        return Superlative(direction, of, None, "<superlative> since <period>", at + 1)
    if _years_before(items, at):
        return Superlative(direction, of, None, "<years> high", at)
    since, end = _since(items, at + 1, walk.clock())
    if not end:
        return None
    return Superlative(direction, of, since, "<superlative> since <period>", end)


def _is_placed(items: Sequence[Item], at: int) -> bool:
    """ "the second-highest on record" is not the highest."""
    before = at - 2 if at and items[at - 1].text == "-" else at - 1
    return before >= 0 and items[before].kind is Kind.ORDINAL and items[before].value != "1"


def _change_told(walk: Walk, at: int) -> Draft | None:
    """The change that is told shortly before: "rose 9 percent, the most since"."""
    for draft in reversed(walk.drafts):
        if draft.measure is Measure.CHANGE:
            return draft if at - draft.at <= _NEAR else None
    return None


def _years_before(items: Sequence[Item], at: int) -> bool:
    """ "six-year high", "a ten-year low", "at an 18-month low"."""
    before = at - 2 if at and items[at - 1].text == "-" else at - 1
    return (
        items[at].text in ("high", "low")
        and before >= 0
        and items[before].kind is Kind.PERIOD
        and items[before].sort in _RUNS
    )


def _first_time(walk: Walk, at: int) -> Superlative | None:
    """ "for the first time since 2009": of the level where a mark was passed, else of growth."""
    items = walk.items
    if items[at].value == "ever":
        return _more_than_ever(walk, at)
    if any(item.kind is Kind.PARTNER for item in items[max(0, at - 3) : at]):
        return None  # "became the top buyer for the first time" is a rank
    if _compares_partners(walk, at):
        return None
    since, end = _since(items, at + 1, walk.clock())
    change = _change_before(items, at)
    passed = any(item.kind is Kind.QUANTITY and item.value.unit != "percent" for item in items[:at])
    passed = passed or any(item.kind is Kind.MARK for item in items[:at])
    if change == "down":
        of = Measure.LEVEL if passed else Measure.CHANGE
        return Superlative("low", of, since, "<change> for the first time", end or at)
    of = Measure.CHANGE if change == "up" and not passed else Measure.LEVEL
    return Superlative("high", of, since, "for the first time", end or at)


def _more_than_ever(walk: Walk, at: int) -> Superlative | None:
    """ "sold more abroad in 2024 than ever before", "the deficit is larger than ever"."""
    words = walk.sentence.language.words
    way: str | None = None
    for index in range(max(0, at - _NEAR), at):
        then = walk.items[index + 1]
        quality = then.kind is Kind.WORD and then.text not in words.wares  # "more important"
        way = way if quality else words.comparatives.get(walk.items[index].text, way)
    if walk.sentence.kind_at(at - 1) is Kind.CHANGE:
        way = str(walk.items[at - 1].value)
    if way not in ("up", "down"):
        return None
    return Superlative("low" if way == "down" else "high", Measure.LEVEL, None, "than ever", at)


def _compares_partners(walk: Walk, at: int) -> bool:
    """ "imports from Mexico exceeded those from China for the first time": no record of one."""
    words = walk.sentence.language.words
    passing = (words.outgrowing, words.overtaking, words.reached)
    for index in range(at):
        item = walk.items[index]
        then = walk.items[index + 1]
        passes = any(item.text in known for known in passing) or _sinks_below(walk, index)
        if passes and (then.text in words.pointers or then.kind is Kind.PLACE):
            return True
    return False


def _sinks_below(walk: Walk, at: int) -> bool:
    """ "fell below", "rose above": not "more than"."""
    item = walk.items[at]
    return item.kind is Kind.BOUND and walk.sentence.kind_at(at - 1) is Kind.CHANGE


def _first(walk: Walk, at: int) -> Superlative | None:
    """ "first yearly decline since 2016", "first trade deficit in 12 years"."""
    items = walk.items
    if items[at].value not in ("1",) and items[at].text != "first":
        return None
    for index in range(at + 1, min(at + 4, len(items))):
        item = items[index]
        if item.kind is Kind.CHANGE and item.value in ("up", "down"):
            since, end = _since(items, index + 1, walk.clock())
            if not end:
                return None
            direction = "high" if item.value == "up" else "low"
            return Superlative(direction, Measure.CHANGE, since, "first <change> since", end)
        if item.kind is Kind.FLOW and item.value in ("deficit", "surplus"):
            since, end = _since(items, index + 1, walk.clock())
            own = at > 0 and items[at - 1].kind is Kind.PRONOUN  # "its first trade deficit"
            if not end and not own:
                return None
            return Superlative("high", Measure.LEVEL, since, "first <balance> since", end or index)
        if item.kind is Kind.PREPOSITION and _is_run(items, index + 1):
            return Superlative("high", Measure.LEVEL, None, "the first in <months>", index + 1)
        if item.kind is Kind.SINCE:
            since, end = _since(items, index, walk.clock())
            return (
                Superlative("high", Measure.LEVEL, since, "the first since", end) if end else None
            )
    return None


def _is_run(items: Sequence[Item], at: int) -> bool:
    """ "the first in two months": so many months with none."""
    if at >= len(items) or items[at].kind is not Kind.PERIOD or items[at - 1].value != "in":
        return False
    return items[at].sort in _RUNS and items[at].value.year is None


_RUNS = ("years", "months", "many")  # how long something had not been so


def _change_before(items: Sequence[Item], at: int) -> str | None:
    for item in reversed(items[max(0, at - 10) : at]):
        if item.kind is Kind.CHANGE:
            return str(item.value)
        if item.kind is Kind.BOUND and item.value == "at_most":
            return "down"
        if item.kind is Kind.QUANTITY and item.value.bound == "at_most":
            return "down"
    return None


def _since(items: Sequence[Item], at: int, clock: Clock) -> tuple[Period | None, int]:
    """What a superlative reaches back to, and where its wording ends; 0 for no such words."""
    for index in range(at, min(at + _REACH, len(items))):
        item = items[index]
        if item.kind is Kind.SINCE:
            if item.value == "ever":
                return None, index
            return _since_period(items, index + 1, clock)
        if item.kind is Kind.PERIOD and item.sort == "year_to_date":
            year = clock.current or place(item.value, clock)  # "the lowest since January"
            return (Period.of_month(year.year, 1) if year is not None else None), index
        if item.kind is Kind.PERIOD and _is_stretch(items, index):
            return None, index
        if item.text in ("any", "every") and items[index - 1].kind is Kind.PREPOSITION:
            return None, index
        if item.text in (";", "—") or (item.kind is Kind.CONJUNCTION and item.value == "while"):
            break
    return None, 0


def _is_stretch(items: Sequence[Item], index: int) -> bool:
    """Whether a period is how far a record reaches back: "in four years", "for a decade"."""
    months = items[index].sort == "months" and items[index].value.year is None
    if months and items[index - 1].text == "in":
        return True  # "the largest in ten months"
    if items[index].sort not in ("years", "past", "many", "none", "yearly", "this_year"):
        return False
    before = items[index - 1]
    return before.kind in (Kind.PREPOSITION, Kind.BOUND) and before.value in _STRETCHES


_STRETCHES = frozenset(("in", "of", "nearly", "at_least", "about", "inside"))


def _since_period(items: Sequence[Item], at: int, clock: Clock) -> tuple[Period | None, int]:
    """The period named behind "since", also at the end of a longer phrase."""
    for index in range(at, min(at + 14, len(items))):
        item = items[index]
        if item.kind is Kind.PERIOD and isinstance(item.value, When):
            return place(item.value, clock), index
    return None, max(at - 1, 1)


_READERS = {
    Kind.RECORD: _record,
    Kind.SUPERLATIVE: _superlative,
    Kind.FIRST_TIME: _first_time,
    Kind.ORDINAL: _first,
}
