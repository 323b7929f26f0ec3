"""Words that are not always of trade: whether sales, deliveries, a deficit are so here."""

from __future__ import annotations

from communique.claims.flows import Subject, flow_of
from communique.claims.tables import Item, Kind
from communique.claims.walk import Walk
from communique.domain.trade import Flow

_BALANCES = ("deficit", "surplus")


def is_trade(walk: Walk, subject: Subject) -> bool:
    """Whether a weak flow word is trade: goods leave or reach a named economy.

    Earnings are trade as those of the exports that are open, or of goods in a
    report that has been about trade.
    """
    if subject.flow == "sales":  # "overseas sales" are a firm's, unless an economy is named
        named = bool(subject.origin or subject.to or subject.of or subject.first)
        return named or _sells_goods(walk, subject) or _sells_on(walk, subject)
    if subject.flow != "earnings":
        if _goes_on_about(walk, subject):
            return True
        return bool(subject.out or subject.first or subject.of) or _goes_to_known(walk, subject)
    if subject.product is not None:
        goods = subject.product.split()[-1] in walk.sentence.language.words.wares
        known = walk.context.topic is not None or subject.origin is not None
        return goods and walk.topic is None and known
    return walk.topic is not None and walk.topic.flow is Flow.EXPORTS


def _sells_goods(walk: Walk, subject: Subject) -> bool:
    """ "Brazil's iron ore exports fell but crude oil sales abroad rose": goods of an economy."""
    if walk.topic is None and walk.context.topic is None:
        return False
    if subject.product is None:
        return subject.pronoun and not walk.firm
    return subject.product.split()[-1] in walk.sentence.language.words.wares


def _sells_on(walk: Walk, subject: Subject) -> bool:
    """ "Exports exceeded imports. Sales abroad surged 32%": the exports just told."""
    told = walk.context.near and not walk.firm and not walk.blocked and walk.topic is None
    opens = subject.start <= 1 or walk.sentence.kind_at(subject.start - 1) is Kind.SPEECH
    return told and subject.product is None and opens


def _goes_to_known(walk: Walk, subject: Subject) -> bool:
    """ "deliveries to Asian customers": where the text is about trade, or goods are named."""
    if subject.to is None:
        return False
    behind = walk.items[subject.head : subject.end]
    if not any(_is_adjective(item) for item in behind):
        return True  # "shipments to the US"
    if subject.origin or walk.topic is not None or walk.context.topic is not None:
        return True
    return subject.product is not None or subject.pronoun or walk.agent is not None


def _is_adjective(item: Item) -> bool:
    """ "to Asian customers"; "the US" is a noun, too."""
    adjective = item.kind is Kind.PLACE and item.value[1] == "adjective"
    return adjective and len(item.text.replace(".", "")) > _INITIALS


_INITIALS = 3  # letters of "US", "USA"
_LATELY = 2  # sentences between a flow and the deliveries of its goods


def _goes_on_about(walk: Walk, subject: Subject) -> bool:
    """ "Exports rose 5%. Shipments of copper were $3 billion": goods of those exports."""
    topic = walk.topic or walk.context.topic
    about = subject.product is None and walk.context.about is not None
    known = subject.product is not None and (
        subject.product.split()[-1] in walk.sentence.language.words.wares
    )
    lately = walk.context.near or (known and walk.context.quiet <= _LATELY)
    told = walk.topic is not None or lately or about
    if subject.flow not in ("supplies", "purchases") or subject.pronoun or not told:
        return False
    if topic is None or topic.flow is not flow_of(subject.flow):
        return False
    bare = subject.product is None and walk.context.about is None
    if bare and (subject.start > 1 or not walk.context.near or topic.product is not None):
        return False  # "South Korea's exports slowed. Shipments rose 18.7%"
    for at in range(subject.end, len(walk.items)):
        if walk.items[at].kind is Kind.QUANTITY:
            return True
        if at in walk.sentence.subjects or walk.items[at].text == ";":
            return False
    return False


def is_of_shops(walk: Walk, subject: Subject) -> bool:
    """Whether a bare "turnover" is that of shops and caterers."""
    words = walk.sentence.language.words
    head = walk.items[subject.head].text
    if _is_turnover_in(walk, subject):
        return True
    if head not in words.bare_turnover or subject.named or subject.pair:
        return False
    if any(item.text in words.exchanges for item in walk.items[: subject.start]):
        return True  # "The index rose 2% on turnover of"
    return (
        subject.product is not None
        or walk.context.topic is None
        or walk.blocked
        or (_is_placed_elsewhere(walk, subject))
    )


def _is_turnover_in(walk: Walk, subject: Subject) -> bool:
    """ "turnover in trade rose": that of shops, where no partner is named."""
    told = walk.sentence.text_at(subject.start - 2) in walk.sentence.language.words.bare_turnover
    return told and walk.sentence.text_at(subject.start - 1) == "in" and not subject.named


def _is_placed_elsewhere(walk: Walk, subject: Subject) -> bool:
    """ "turnover on the local stock exchange"."""
    ahead = walk.items[subject.end : subject.end + 4]
    return bool(ahead) and ahead[0].text == "on" and any(i.kind is Kind.BLOCK for i in ahead)


def is_of_budget(walk: Walk, subject: Subject) -> bool:
    """Whether a bare deficit is that of a budget or an account, which the text is about."""
    if subject.flow not in _BALANCES:
        return False
    head = walk.items[subject.head].text
    if any(name in head for name in walk.sentence.language.words.trade_names):
        return False
    in_stock = walk.sentence.text_at(subject.head + 1) == "of" or subject.origin is None
    traded = subject.with_ or not in_stock
    if subject.product is not None and not traded and walk.context.topic is None:
        return True  # "the surplus of gas in storage"
    if subject.named or subject.coverage:
        return False
    if walk.topic is not None:
        return False
    return walk.blocked or walk.context.accounts or walk.context.topic is None
