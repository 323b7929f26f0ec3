"""Which ledgers can answer a claim, and which of them decide it.

The reporter's office, the partner's (the mirror flow) and databases all may
answer. A source the claim names decides alone; totals of a wider coverage
(goods and services) only explain.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any, NamedTuple

from communique.domain import WORLD, Claim, Coverage, Flow, Measure, Period, Story
from communique.domain.amounts import QUANTITY_UNITS
from communique.domain.places import ALPHA2, GROUPS, is_single
from communique.figures import offices
from communique.verdicts import goods
from communique.verdicts.bench import Bench, Ledger
from communique.verdicts.hearing import keys_of, listener


class Asked(NamedTuple):
    """What decides which ledgers can answer; claims that ask the same share a panel.

    own       only the reporter's own books: shares and ranks are of its total
    currency  the only one that can answer; None for any
    source    the code of the source the claim names
    side      the economy by whose count it is told, where no source is named
    """

    reporter: str
    partner: str
    flow: Flow
    product: str | None
    own: bool
    currency: str | None
    source: str | None
    side: str | None = None


@dataclass(frozen=True, slots=True)
class View:
    """One ledger as it answers one claim.

    flow   what to look up in it: the mirror flow in the partner's ledger
    sign   -1 where its balance has to be turned round
    wider  its totals include more than the claim speaks of
    aside  the claim names another source, so this one only informs
    mirror it is the partner's count of the same trade
    """

    ledger: Ledger
    flow: Flow
    sign: int = 1
    wider: bool = False
    aside: bool = False
    mirror: bool = False

    @property
    def side(self) -> str:
        """Whose count it is."""
        return self.ledger.account.reporter

    @property
    def label(self) -> str:
        """What a sentence calls it: "on China's customs", "by Russian officials"."""
        return _label(self.ledger.account.source, self.side)


@dataclass(slots=True, eq=False)
class Panel:
    """The views that answer one kind of claim, the claim's own side first.

    memo  what they hold for a period, laid out once (see `held`)
    """

    asked: Asked
    bench: Bench
    views: tuple[View, ...]
    memo: dict[object, Any] = field(default_factory=dict)


# Economies whose trade is counted by fiscal years in their press and statistics; a
# fiscal year in a claim about one of them is theirs, whoever the other side is.
FISCAL = ("IND", "PAK", "BGD", "EGY", "IRN", "NPL", "JPN")

# What a claim's product means for the series: (product, coverage).
COVERAGES = {
    None: (None, Coverage.GOODS),
    "services": (None, Coverage.SERVICES),
    "goods and services": (None, Coverage.GOODS_AND_SERVICES),
}

# The currency that growth is told in, by the money beside it: "4.17 trillion yuan, up 13.4%".
IN_CURRENCY = {
    "CNY": r"\b(?:yuan|renminbi|rmb|юан\w*)\b|人民币|亿元|万元",
    "USD": r"\b(?:dollars?|usd|доллар\w*)\b|\$|美元",
    "EUR": r"\b(?:euros?|eur|евро)\b|€|欧元",
    "RUB": r"\b(?:roubles?|rubles?|rub|рубл\w*)\b|₽|卢布",
}
_MONEY = tuple((code, re.compile(words, re.IGNORECASE)) for code, words in IN_CURRENCY.items())

_SIGNS = {Flow.SURPLUS: 1, Flow.DEFICIT: -1}


def pairs_of(story: Story) -> set[tuple[str, str]]:
    """The pairs of economies whose figures this story needs; the order does not matter.

    A rank needs the reporter's trade with everybody: a pair with every code there is.
    """
    claim = story.claim
    if claim.reporter is None or claim.partner is None:
        return set()
    pairs = {(claim.reporter, claim.partner)}
    if claim.measure in (Measure.SHARE, Measure.RANK):
        pairs.add((claim.reporter, WORLD))
    if claim.measure is Measure.RANK:
        pairs |= {(claim.reporter, code) for code in (*ALPHA2, *GROUPS)}
    return pairs


def products_of(story: Story) -> set[str]:
    """The products whose figures this story needs, by the words that figures have for them."""
    product = story.claim.product
    return {goods.name_of(product)} if product and product not in COVERAGES else set()


def panel_of(
    claim: Claim, bench: Bench, currency: str | None = None, side: str | None = None
) -> Panel | None:
    """Every ledger that could answer; None where the claim has no pair of economies.

    Args:
        currency: in which growth is told, where the claim's own words do not say.
        side: by whose count it is told, where no source is named.
    """
    if claim.reporter is None or claim.partner is None:
        return None
    return panel(_asked(claim, currency, side), bench)


def panel(asked: Asked, bench: Bench) -> Panel:
    """The panel for a question, laid out when first asked for."""
    found: Panel | None = bench.memo.get(asked)
    if found is None:
        found = bench.memo[asked] = Panel(asked, bench, _views(asked, bench))
    return found


def deciding(chosen: tuple[View, ...]) -> tuple[View, ...]:
    """Those that decide: the named source, else all of the claim's own coverage."""
    named = tuple(view for view in chosen if not view.aside)
    exact = tuple(view for view in named if not view.wider)
    return exact or named or chosen


def period_of(claim: Claim, period: Period | None) -> Period | None:
    """A claim's period in whole months, fiscal years by the economy that counts them so."""
    if period is None or not period.fiscal:
        return period
    sides = (claim.reporter or "", claim.partner or "")
    return period.of(next((side for side in sides if side in FISCAL), sides[0]))


def named_source(claim: Claim) -> str | None:
    """The code of the source the claim rests on, by its speaker or its words.

    An office of neither side cannot be it: what America's says of Mexico's imports from China
    is somebody else's count.
    """
    source = (_named(claim.speaker) if claim.speaker else None) or _named(claim.quote)
    return source if source and _counts_for(source, claim) else None


def _counts_for(source: str, claim: Claim) -> bool:
    economy = offices.economy_of(source)
    return not (economy and is_single(economy)) or economy in (claim.reporter, claim.partner)


def currency_said(quote: str) -> str | None:
    """The currency that a rate is said to be measured in.

    >>> currency_said("grew 2.9 percent in yuan"), currency_said("grew 1.9 percent")
    ('CNY', None)
    """
    if "money" not in _listener()(quote):
        return None
    found = [code for code, words in _MONEY if words.search(quote)]
    return found[0] if len(found) == 1 else None


def without_other_rates(words: str) -> str:
    """The words up to a rate without those of others that have a currency of their own.

    >>> without_other_rates("trade, which fell 28% in yuan terms in 2015, rose 2.2%")
    'trade, which fell 28 2015, rose 2.2%'
    """
    return _RATES.sub(" ", words)


_RATES = re.compile(r"(?:%| ?per ?cent| ?pct) in [^,.;:\d]{2,24}(?=.*\d)", re.DOTALL)


# -- helpers ----------------------------------------------------------------------------


def _own_currency(claim: Claim) -> str | None:
    """The currency that a rate itself is told in."""
    return currency_said(without_other_rates(claim.quote))


def _asked(claim: Claim, beside: str | None, side: str | None) -> Asked:
    assert claim.reporter is not None  # `panel_of` saw to both
    assert claim.partner is not None
    amount = claim.amount
    counted = amount is not None and (amount.is_money or amount.unit in QUANTITY_UNITS)
    currency = amount.unit if amount and counted else _own_currency(claim) or beside
    source = named_source(claim)
    own = claim.reporter == claim.partner or claim.measure in (Measure.SHARE, Measure.RANK)
    return Asked(
        claim.reporter, claim.partner, claim.flow, claim.product, own, currency,
        source, None if source else side,
    )  # fmt: skip


def _views(asked: Asked, bench: Bench) -> tuple[View, ...]:
    own = _side(asked, bench.of(asked.reporter, asked.partner), mirror=False)
    if asked.own:
        return own
    return own + _side(asked, bench.of(asked.partner, asked.reporter), mirror=True)


def _side(asked: Asked, ledgers: list[Ledger], *, mirror: bool) -> tuple[View, ...]:
    of = asked.flow.mirror if mirror else asked.flow
    flow, sign = (Flow.BALANCE, _SIGNS.get(of, 1)) if of.is_balance else (of, 1)
    offices_and_dollars_first = sorted(
        ledgers, key=lambda one: (one.is_of_database, one.account.currency != "USD")
    )
    return tuple(
        View(ledger, flow, sign, wider, not _is_of(ledger, asked), mirror)
        for ledger in offices_and_dollars_first
        for wider in _widths(asked.product, ledger)
        if asked.currency in (None, ledger.account.currency)
    )


def _widths(asked: str | None, ledger: Ledger) -> tuple[bool, ...]:
    """(False,) where the totals are the claim's, (True,) where they are wider, else ()."""
    product, coverage = COVERAGES.get(asked, (asked, Coverage.GOODS))
    account = ledger.account
    if account.coverage is coverage and goods.same(account.product, product):
        return (False,)
    whole = account.product is None and account.coverage is Coverage.GOODS_AND_SERVICES
    return (True,) if whole and asked is None else ()


def _is_of(ledger: Ledger, asked: Asked) -> bool:
    """Whether a ledger is of the named source, CENSUS/BEA of the Census Bureau too, or side."""
    if asked.side is not None:
        return ledger.account.reporter == asked.side
    if asked.source is None:
        return True
    return bool(set(asked.source.split("/")) & set(ledger.account.source.split("/")))


def _named(words: str) -> str | None:
    return _office(words) if "office" in _listener()(words) else None


@lru_cache(maxsize=4096)
def _office(words: str) -> str | None:
    return offices.source_named(words)


@cache
def _listener() -> Callable[[str], frozenset[str]]:
    """Whether a text may name a currency or an office; most do not."""
    money = "|".join(IN_CURRENCY.values()).replace(r"\b(?:", "").replace(r")\b", "")
    return listener({"money": keys_of(money), "office": _telling_words()})


_WORD = re.compile(r"\w+")


def _telling_words() -> frozenset[str]:
    """The longest word of every office's name: a text without any of them names no office."""
    names = (name for every in offices.NAMES.values() for name in every.split(" | "))
    return frozenset(max(_WORD.findall(name.lower()), key=len) for name in names)


@lru_cache(maxsize=1024)
def _label(source: str, reporter: str) -> str:
    label = offices.label(source, reporter).partition(",")[0]
    if source in offices.LABELS or offices.is_database(source):
        return f"on {label}"
    return f"by the {label}" if label.endswith("side") else f"by {label}"
