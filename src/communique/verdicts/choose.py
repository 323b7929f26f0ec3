"""Which ledgers can answer a claim, and which of them decide it.

The reporter's office, the partner's (the mirror flow) and databases all may
answer. A source the claim names decides alone; totals of a wider coverage
(goods and services) only explain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from communique.domain import WORLD, Claim, Coverage, Flow, Measure, Period, Story
from communique.domain.amounts import QUANTITY_UNITS
from communique.figures import offices
from communique.verdicts.bench import Bench, Ledger


@dataclass(frozen=True, slots=True)
class View:
    """One ledger as it answers one claim.

    flow   what to look up in it: the mirror flow in the partner's ledger
    sign   -1 where its balance has to be turned round
    wider  its totals include more than the claim speaks of
    mirror it is the partner's count of the same trade
    aside  the claim names another source, so this one only informs
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

_SIGNS = {Flow.SURPLUS: 1, Flow.DEFICIT: -1}


def pairs_of(story: Story) -> set[tuple[str, str]]:
    """The pairs of economies whose figures this story needs; the order does not matter."""
    claim = story.claim
    if claim.reporter is None or claim.partner is None:
        return set()
    pairs = {(claim.reporter, claim.partner)}
    if claim.measure in (Measure.SHARE, Measure.RANK):
        pairs.add((claim.reporter, WORLD))
    return pairs


def views(claim: Claim, bench: Bench) -> tuple[View, ...]:
    """Every ledger that could answer, the claim's own side first."""
    if claim.reporter is None or claim.partner is None or _counts_quantity(claim):
        return ()
    own = _side(claim, bench.of(claim.reporter, claim.partner), mirror=False)
    if claim.reporter == claim.partner or claim.measure is Measure.SHARE:
        return own
    return own + _side(claim, bench.of(claim.partner, claim.reporter), mirror=True)


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


# -- helpers ----------------------------------------------------------------------------


def _side(claim: Claim, ledgers: list[Ledger], *, mirror: bool) -> tuple[View, ...]:
    asked = claim.flow.mirror if mirror else claim.flow
    flow, sign = (Flow.BALANCE, _SIGNS.get(asked, 1)) if asked.is_balance else (asked, 1)
    source = named_source(claim)
    return tuple(
        View(ledger, flow, sign, wider, source is not None and not _is_of(ledger, source), mirror)
        for ledger in ledgers
        for wider in _widths(claim, ledger)
        if _in_currency(claim, ledger)
    )


def _widths(claim: Claim, ledger: Ledger) -> tuple[bool, ...]:
    """(False,) where the totals are the claim's, (True,) where they are wider, else ()."""
    product, coverage = COVERAGES.get(claim.product, (claim.product, Coverage.GOODS))
    account = ledger.account
    if (account.product, account.coverage) == (product, coverage):
        return (False,)
    whole = account.product is None and account.coverage is Coverage.GOODS_AND_SERVICES
    return (True,) if whole and claim.product is None else ()


def _in_currency(claim: Claim, ledger: Ledger) -> bool:
    currency = ledger.account.currency
    if claim.amount is not None and claim.amount.is_money:
        return currency == claim.amount.unit
    said = currency_said(claim.quote)
    return said is None or said == currency


def _is_of(ledger: Ledger, source: str) -> bool:
    """Whether a ledger is of the named source: CENSUS/BEA is of the Census Bureau too."""
    return bool(set(source.split("/")) & set(ledger.account.source.split("/")))


def _counts_quantity(claim: Claim) -> bool:
    return claim.amount is not None and claim.amount.unit in QUANTITY_UNITS


def named_source(claim: Claim) -> str | None:
    """The code of the source the claim rests on, by its speaker or its words."""
    return _named(claim.speaker or "") or _named(claim.quote)


@lru_cache(maxsize=4096)
def _named(words: str) -> str | None:
    return offices.source_named(words)


@lru_cache(maxsize=4096)
def currency_said(quote: str) -> str | None:
    """The currency that a rate is said to be measured in.

    >>> currency_said("grew 2.9 percent in yuan"), currency_said("grew 1.9 percent")
    ('CNY', None)
    """
    found = [code for code, words in IN_CURRENCY.items() if re.search(words, quote.lower())]
    return found[0] if len(found) == 1 else None


@lru_cache(maxsize=1024)
def _label(source: str, reporter: str) -> str:
    label = offices.label(source, reporter).partition(",")[0]
    if source in offices.LABELS:
        return f"on {label}"
    return f"by the {label}" if label.endswith("side") else f"by {label}"
