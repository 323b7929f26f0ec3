"""Claims and quantities told in one line each, so that a table can be read and compared.

    change exports DEU WLD up 5% in 2023 on 2022
    level imports CHN RUS (crude oil) at_least 107.02mn tonnes in 2023
    level turnover IND BRA 20bn USD in 2030 target said by ministry
    record growth turnover CHN RUS high in 2022 since 2010
    rank exports CHL CHN #1

Every field of the annotation guide but the quote is there. What a line leaves
out is what the guide calls `null`, an `exact` bound and an `actual` fact; a
side without a code is `?`.
"""

from __future__ import annotations

from decimal import Decimal

from communique.domain.amounts import PERCENT, RANK, TIMES, Amount, Bound
from communique.domain.claim import Claim, Modality
from communique.domain.quantity import Quantity
from communique.domain.trade import Measure

_SCALES = (("bn", Decimal(10) ** 9), ("mn", Decimal(10) ** 6))


def told(claim: Claim) -> str:
    """The line of one claim."""
    words = [
        claim.measure.value,
        "growth" if claim.of is Measure.CHANGE else "",
        claim.flow.value,
        claim.reporter or "?",
        claim.partner or "?",
        f"({claim.product})" if claim.product else "",
        claim.direction.value if claim.direction else "",
        told_amount(claim.amount) if claim.amount else "",
        _after("in", claim.period),
        _after("on", claim.base),
        _after("since", claim.since),
        claim.modality.value if claim.modality is not Modality.ACTUAL else "",
        claim.schedule.value if claim.schedule else "",
        _after("said by", claim.speaker),
    ]
    return " ".join(word for word in words if word)


def told_amount(amount: Amount | Quantity) -> str:
    """The words of an amount: `about 5bn USD`, `3-4%`, `x2`, `#1`."""
    bound = "" if amount.bound in (Bound.EXACT, Bound.RANGE) else f"{amount.bound.value} "
    if amount.unit == RANK:
        return f"{bound}#{_plain(amount.value)}"
    if amount.unit == TIMES:
        return f"{bound}x{_ends(amount, Decimal(1))}"
    if amount.unit == PERCENT:
        return f"{bound}{_ends(amount, Decimal(1))}%"
    top = amount.high or amount.value
    for letter, scale in _SCALES:
        if top >= scale:
            return f"{bound}{_ends(amount, scale)}{letter} {amount.unit or ''}".rstrip()
    return f"{bound}{_ends(amount, Decimal(1))} {amount.unit or ''}".rstrip()


def _ends(amount: Amount | Quantity, scale: Decimal) -> str:
    low = _plain(amount.value / scale)
    return low if amount.high is None else f"{low}-{_plain(amount.high / scale)}"


def _plain(value: Decimal) -> str:
    """Digits without an exponent or idle zeros."""
    whole = f"{value:f}"
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def _after(word: str, thing: object) -> str:
    return "" if thing is None else f"{word} {thing}"
