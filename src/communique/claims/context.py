"""What a report has established so far: pair, flow, period, currency."""

from __future__ import annotations

from dataclasses import dataclass, replace

from communique.claims.flows import Subject, flow_of
from communique.claims.placing import Clock
from communique.claims.quantities import Printed
from communique.claims.sides import UNCODED
from communique.domain.periods import Period
from communique.domain.places import is_single
from communique.domain.trade import WORLD, Flow


@dataclass(frozen=True, slots=True)
class Sides:
    """Whose trade with whom; None is a side the report names without a code."""

    reporter: str | None
    partner: str | None


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject with its sides filled in."""

    flow: Flow
    sides: Sides
    product: str | None = None
    inherited: str = ""  # what was taken from where, for the route
    whole: bool = False  # "exported goods worth": all goods, whatever the report is about


@dataclass(slots=True)
class Context:
    """The state of the reading after some sentences.

    Not frozen: one is made a sentence, and freezing trebles the price of making
    one. The reading of a report notes in it what the next sentence names; no rule
    changes it.

    pair      the first pair the report names: what "the two countries" means
    home      the economy the report is about when a flow names none
    topic     the last topic
    period    the last period that a number was for
    first     the first such period: what the report is about
    currency  the last currency printed
    place     the last economy named
    main      the sides of the first claim: what the report is about
    subject   the first topic of the sentence before: what "it" is
    fresh     whether the topic is of the sentence being read
    accounts  whether the text was last about a budget or a balance of payments
    there     the last economy named that is not the report's own
    ranked    the last rank: whose list a bare "third" is of
    near      whether the sentence before made a claim
    opening   whether the sentence being read opens a paragraph
    counted   the last level, where it was counted in tonnes and the like
    shared    the last claim's topic, where that was a share: "In 2021 it was 40 per cent"
    two       the two economies that the sentence before named: "the former", "the latter"
    about     the first topic, where that is of some goods: what the report is about
    goods     the goods told last
    voice     the economy that a transcript's speaker speaks for: "we", "our"
    aim       what the last target was of: "the target of $5 billion"
    quiet     how many sentences have made no claim since the last one that did
    head      the goods that the sentence before begins with: "Palm oil is the test. It makes up"
    gap       months from what is compared with to the period, where the text said them first
    ahead     the period of the last forecast, where the sentence before made it
    joint     the two economies that the title names, where it names just two
    titled    the economy that the title names, where it is the only one
    asked     whether the sentence before asked about the topic: "How large is trade with Peru?"
    addressed the other party of a talk: "We sold you goods"
    """

    clock: Clock
    pair: tuple[str, str] | None = None
    home: str | None = None
    topic: Topic | None = None
    period: Period | None = None
    first: Period | None = None
    currency: str | None = None
    place: str | None = None
    main: Sides | None = None
    subject: Topic | None = None
    fresh: bool = False
    near: bool = False
    accounts: bool = False
    there: str | None = None
    ranked: Topic | None = None
    opening: bool = False
    counted: Printed | None = None
    shared: Topic | None = None
    two: tuple[str, str] | None = None
    about: Topic | None = None
    goods: str | None = None
    voice: str | None = None
    aim: Topic | None = None
    quiet: int = 99
    head: str | None = None
    gap: int | None = None
    ahead: Period | None = None
    joint: tuple[str, str] | None = None
    titled: str | None = None
    asked: bool = False
    addressed: str | None = None


def topic_of(subject: Subject, agent: str | None, context: Context) -> Topic | None:
    """Fill in whose trade with whom; None where no economy can be known."""
    flow = flow_of(subject.flow)
    if flow is None:
        return None
    sides, inherited = _sides(subject, flow, agent, context)
    if sides is None:
        return None
    return Topic(flow, sides, _product(subject, sides, context), inherited)


def _product(subject: Subject, sides: Sides, context: Context) -> str | None:
    """The goods of the phrase; "goods and services" holds until goods alone are named."""
    if subject.product is not None:
        return subject.product
    if subject.coverage is not None:
        return subject.coverage if subject.coverage != "goods" else None
    topic = context.topic
    named_anew = subject.origin is not None and topic is not None and topic.product == "services"
    if topic and topic.product in COVERAGES and topic.sides == sides and not named_anew:
        return topic.product
    return None


_BALANCES = (Flow.DEFICIT, Flow.SURPLUS)
COVERAGES = ("services", "goods and services")


def _sides(
    subject: Subject, flow: Flow, agent: str | None, context: Context
) -> tuple[Sides | None, str]:
    """The two sides by the phrase's own words first, then by what is established."""
    if subject.first is not None and subject.second is not None:
        if subject.first == subject.second:
            return Sides(subject.first, subject.first), ""
        return Sides(_coded(subject.first), _coded(subject.second)), ""
    if flow is Flow.TURNOVER:
        return _turnover_sides(subject, agent, context)
    if flow is Flow.EXPORTS:
        return _export_sides(subject, agent, context)
    if flow is Flow.IMPORTS:
        return _import_sides(subject, agent, context)
    return _balance_sides(subject, agent, context)


def _coded(code: str | None) -> str | None:
    return None if code == UNCODED else code


def _turnover_sides(
    subject: Subject, agent: str | None, context: Context
) -> tuple[Sides | None, str]:
    partner = subject.with_ or subject.to
    reporter = subject.origin or subject.of
    if partner is not None:
        if reporter is None:
            reporter, inherited = _reporter(agent, context, other=partner, flow=Flow.TURNOVER)
            if reporter is None:
                return None, ""
            return Sides(reporter, _coded(partner)), inherited
        return Sides(_coded(reporter), _coded(partner)), ""
    if reporter is not None and subject.pair and not is_single(reporter) and reporter != UNCODED:
        return Sides(reporter, reporter), ""  # "mutual trade of CIS countries"
    if subject.pair and context.pair:
        return _ordered(reporter, context), "pair of the report"
    if reporter is not None and not subject.pair:
        return Sides(_coded(reporter), _other(reporter, subject, context)), ""
    return _from_context(subject, agent, context)


def _ordered(reporter: str | None, context: Context) -> Sides:
    assert context.pair is not None
    first, second = context.pair
    topic = context.topic
    if topic and {topic.sides.reporter, topic.sides.partner} == {first, second}:
        first, second = topic.sides.reporter or first, topic.sides.partner or second
    if reporter == second:
        first, second = second, first
    return Sides(first, second)


def _export_sides(
    subject: Subject, agent: str | None, context: Context
) -> tuple[Sides | None, str]:
    partner = subject.to or subject.with_
    reporter = subject.out or subject.origin or subject.of
    if subject.out and subject.origin and partner is None:
        partner = None
    return _one_way(reporter, partner, subject, agent, context, Flow.EXPORTS)


def _import_sides(
    subject: Subject, agent: str | None, context: Context
) -> tuple[Sides | None, str]:
    """Imports: "from B" and "of B's coal" are the other side; "Russian LNG imports" may be too."""
    partner = subject.out or subject.of or subject.with_
    reporter = subject.to or subject.origin
    if subject.to and subject.origin and partner is None:
        partner, reporter = subject.origin, subject.to
    elif (
        partner is None
        and subject.origin is not None
        and not subject.possessed
        and agent is not None
        and agent != subject.origin
    ):
        partner, reporter = subject.origin, agent  # "Poland trims Latvian timber imports"
    return _one_way(reporter, partner, subject, agent, context, Flow.IMPORTS)


def _balance_sides(
    subject: Subject, agent: str | None, context: Context
) -> tuple[Sides | None, str]:
    partner = subject.with_ or subject.to or subject.out
    reporter = subject.origin or subject.of
    return _one_way(
        reporter, partner, subject, agent, context, flow_of(subject.flow) or Flow.DEFICIT
    )


def _one_way(
    reporter: str | None,
    partner: str | None,
    subject: Subject,
    agent: str | None,
    context: Context,
    flow: Flow,
) -> tuple[Sides | None, str]:
    if reporter is not None and partner is not None:
        return Sides(_coded(reporter), _coded(partner)), ""
    if partner is not None:
        reporter, inherited = _reporter(agent, context, other=partner, flow=flow)
        if reporter is None:
            return None, ""
        return Sides(reporter, _coded(partner)), inherited
    if reporter is not None:
        return Sides(_coded(reporter), _other(reporter, subject, context)), ""
    whole = _past_region(subject, context) or _of_other_goods(subject, context)
    whole = whole or _of_services_too(subject, context)
    return whole or _from_context(subject, agent, context)


def _past_region(subject: Subject, context: Context) -> tuple[Sides, str] | None:
    """ "Beef exports to the Middle East fell, but exports of milk powder rose": to the world."""
    topic = context.topic
    if topic is None or not context.fresh or topic.sides.partner is not None:
        return None
    other = subject.product not in (None, topic.product)
    reporter = topic.sides.reporter
    return (Sides(reporter, WORLD), "sentence before") if other and reporter else None


def _of_other_goods(subject: Subject, context: Context) -> tuple[Sides, str] | None:
    """ "Exports of mobile phones", some sentences behind those to China: to the world."""
    main, topic = context.main, context.topic
    if main is None or topic is None or main.reporter is None or context.fresh:
        return None
    told = (
        context.quiet == 0 or subject.pair or subject.product is None or topic.product is not None
    )
    if told or main.partner in (None, WORLD) or topic.sides.reporter != main.reporter:
        return None
    return Sides(main.reporter, WORLD), "economy of the report"


def _of_services_too(subject: Subject, context: Context) -> tuple[Sides, str] | None:
    """ "Exports of goods and services", where a new paragraph widens the matter: to the world."""
    topic, main = context.topic, context.main
    if subject.coverage != "goods and services" or topic is None or main is None:
        return None
    widened = context.opening and topic.product not in COVERAGES and not subject.pair
    if not widened or main.reporter is None or topic.sides.reporter != main.reporter:
        return None
    return Sides(main.reporter, WORLD), "economy of the report"


def _was_of_another(context: Context, flow: Flow) -> bool:
    """ "China imports less. Australia's exports fell. Shipments to India rose": Australia's."""
    topic, main = context.topic, context.main
    if topic is None or main is None or not context.near:
        return False
    return (
        topic.flow is flow
        and topic.sides == Sides(topic.sides.reporter, WORLD)
        and (main.partner == topic.sides.reporter)
    )


def _reporter(
    agent: str | None, context: Context, *, other: str, flow: Flow
) -> tuple[str | None, str]:
    """Who has the flow when only the other side is named."""
    if agent is not None and agent != other:
        return _coded(agent), "agent of the sentence"
    topic, main = context.topic, context.main
    if main is not None and not context.fresh:
        if other in (main.reporter, main.partner):
            side = main.partner if main.reporter == other else main.reporter
            if side not in (None, other, WORLD):
                return side, "other side of the report"
        elif main.reporter is not None:
            if _was_of_another(context, flow):
                assert topic is not None
                return topic.sides.reporter, "reporter of the sentence before"
            return main.reporter, "economy of the report"
    if topic is not None and topic.sides.reporter not in (None, other):
        return topic.sides.reporter, "reporter of the sentence before"
    if context.home not in (None, other) and context.home not in (context.pair or ()):
        return context.home, "economy of the report"
    if context.pair and other in context.pair:
        first, second = context.pair
        return (second if first == other else first), "pair of the report"
    if context.home not in (None, other):
        return context.home, "economy of the report"
    if topic is not None and topic.sides.partner not in (None, other, WORLD):
        return topic.sides.partner, "partner of the sentence before"
    return None, ""


def _other(reporter: str, subject: Subject, context: Context) -> str | None:
    """The partner when only the reporter is named: the pair's other side, else the world."""
    if subject.total or reporter == WORLD:
        return WORLD
    if context.main == Sides(reporter, WORLD):
        return WORLD
    topic = context.topic
    if topic is not None:
        if topic.sides.reporter == reporter:
            intra = topic.sides.partner == reporter  # "mutual trade", and now "external trade"
            return WORLD if intra else topic.sides.partner or WORLD
        if topic.sides.partner == reporter and topic.sides.reporter is not None:
            return topic.sides.reporter
    return WORLD


def _is_of_pair(subject: Subject, context: Context) -> bool:
    """Whether "total trade" in a report about two economies is the total of theirs."""
    main = context.main
    if main is None or main.partner in (None, WORLD) or subject.named:
        return False
    return flow_of(subject.flow) is Flow.TURNOVER


def _turns_to_whole(subject: Subject, context: Context, main: Sides, topic: Topic) -> bool:
    """A new paragraph of a report whose title names one economy alone: of all its trade."""
    alone = context.titled is not None and context.titled == main.reporter
    alone = alone and Flow.TURNOVER not in (flow_of(subject.flow), topic.flow)
    return alone and context.opening and not subject.pair and main.partner not in (None, WORLD)


def _home_again(subject: Subject, context: Context) -> Context:
    """Back to what the report is about, when the sentence before looked elsewhere."""
    main, topic = context.main, context.topic
    if context.fresh or main is None or topic is None or main.reporter is None:
        return context
    sides = (topic.sides.reporter, topic.sides.partner)
    if _turns_to_whole(subject, context, main, topic):
        return replace(context, topic=replace(topic, sides=Sides(main.reporter, WORLD)))
    own = main.partner == WORLD and topic.sides.reporter == main.reporter
    if own and (context.opening or context.shared is not None):
        return replace(context, topic=replace(topic, sides=main))
    balance = flow_of(subject.flow) in _BALANCES and topic.flow not in _BALANCES
    if balance and main.partner == WORLD and topic.sides.reporter == main.reporter:
        return replace(context, topic=replace(topic, sides=main))  # "the surplus" is the whole one
    particular = subject.product is not None or subject.when is not None
    if main.partner == WORLD and particular and topic.sides.reporter == main.reporter:
        return replace(context, topic=replace(topic, sides=main))
    if topic.sides.reporter == main.reporter or set(sides) == {main.reporter, main.partner}:
        return context
    return replace(context, topic=replace(topic, sides=main, product=None))


def _from_context(
    subject: Subject, agent: str | None, context: Context
) -> tuple[Sides | None, str]:
    """Both sides from what is established."""
    context = _home_again(subject, context)
    if subject.pair and context.pair:
        return _ordered(None, context), "pair of the report"
    topic = context.topic
    if subject.world:
        return Sides(WORLD, WORLD), ""
    if subject.total and _is_of_pair(subject, context):
        return context.main, "sides of the report"
    if subject.total:
        if agent is not None and agent != UNCODED:
            return Sides(agent, WORLD), "agent of the sentence"
        reporter = topic.sides.reporter if topic else context.home
        return (
            (Sides(reporter, WORLD), "reporter of the sentence before") if reporter else (None, "")
        )
    if agent is not None and agent != UNCODED:
        if topic is not None and agent in (topic.sides.reporter, topic.sides.partner):
            if topic.sides.reporter == agent or flow_of(subject.flow) is Flow.TURNOVER:
                return topic.sides, "sentence before"
            return Sides(agent, topic.sides.reporter), "sentence before"
        return Sides(agent, WORLD), "agent of the sentence"
    if topic is not None:
        return topic.sides, "sentence before"
    if context.joint is not None and flow_of(subject.flow) is Flow.TURNOVER:
        return Sides(*context.joint), "pair of the report"
    if context.home:
        return Sides(context.home, WORLD), "economy of the report"
    return None, ""
