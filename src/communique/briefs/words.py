"""Claims, amounts and figures in a few words, as people read them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from communique.domain.amounts import PERCENT, RANK, TIMES, Amount, Bound
from communique.domain.claim import Claim, Direction, Schedule
from communique.domain.figure import Figure
from communique.domain.places import name_of
from communique.domain.trade import Flow, Measure
from communique.domain.verdict import Interval
from communique.verdicts.wording import says

SCALES = (
    (Decimal("1e12"), "trillion"),
    (Decimal("1e9"), "billion"),
    (Decimal("1e6"), "million"),
    (Decimal(1), ""),
)
_BOUNDS = {
    Bound.EXACT: "",
    Bound.ABOUT: "about ",
    Bound.AT_LEAST: "at least ",
    Bound.AT_MOST: "at most ",
    Bound.NEARLY: "nearly ",
    Bound.RANGE: "",
}
_SCHEDULES = {
    Schedule.AHEAD: "ahead of schedule",
    Schedule.ON: "on schedule",
    Schedule.BEHIND: "behind schedule",
}
_SIGNS = {Direction.UP: "+", Direction.DOWN: "-"}


def value_words(value: Decimal, unit: str, *, sign: str = "") -> str:
    """A value as one would say it.

    >>> value_words(Decimal("190271000000"), "USD"), value_words(Decimal("29.3"), "percent")
    ('190.271 billion USD', '29.3%')
    """
    if unit == PERCENT:
        return f"{sign}{_plain(value)}%"
    if unit == RANK:
        return f"rank {_plain(value)}"
    scale, word = next((pair for pair in SCALES if abs(value) >= pair[0]), (Decimal(1), ""))
    return " ".join(part for part in (sign + _plain(value / scale), word, unit) if part)


def amount_words(amount: Amount, direction: Direction | None = None) -> str:
    """The amount of a claim, with the words that loosen it."""
    sign = _SIGNS.get(direction, "") if direction and amount.unit != TIMES else ""
    words = _BOUNDS[amount.bound] + value_words(amount.value, amount.unit, sign=sign)
    if amount.high is not None:
        words += f" to {value_words(amount.high, amount.unit, sign=sign)}"
    return words


def claim_words(claim: Claim) -> str:
    """What a claim says, field by field, on one line."""
    return ", ".join(_claim_parts(claim))


def gist_words(claim: Claim) -> str:
    """The number and its period, or which record it is: enough to know what was read."""
    what = amount_words(claim.amount, claim.direction) if claim.amount else _measure_words(claim)
    return f"{what}, {claim.period}" if claim.period else what


def _claim_parts(claim: Claim) -> Iterator[str]:
    yield f"{_measure_words(claim)} of {_flow_words(claim)}"
    if claim.amount is not None:
        yield amount_words(claim.amount, claim.direction)
    if claim.period is not None:
        yield str(claim.period)
    if claim.base is not None:
        yield f"against {claim.base}"
    if claim.since is not None:
        yield f"since {claim.since}"
    yield claim.modality.value
    if claim.schedule is not None:
        yield _SCHEDULES[claim.schedule]


def _measure_words(claim: Claim) -> str:
    if claim.measure is Measure.RECORD:
        if claim.of is Measure.CHANGE and says("firsts", claim.quote):
            return f"first {'fall' if claim.direction is Direction.DOWN else 'rise'}"
        of = "growth" if claim.of is Measure.CHANGE else "level"
        return " ".join(filter(None, ["record", claim.direction and claim.direction.value, of]))
    return claim.measure.value


def _flow_words(claim: Claim) -> str:
    product = f" of {claim.product}" if claim.product else ""
    return f"{claim.flow.value}{product}, {pair_words(claim.reporter, claim.partner, claim.flow)}"


_JOINTS = {Flow.EXPORTS: "to", Flow.IMPORTS: "from"}
_UNCODED = "economies without a code"


def pair_words(reporter: str | None, partner: str | None, flow: Flow) -> str:
    """The two sides by name.

    >>> pair_words("CHN", "RUS", Flow.IMPORTS)
    'China from Russia'
    """
    here = name_of(reporter) if reporter else _UNCODED
    there = name_of(partner) if partner else _UNCODED
    return f"{here} {_JOINTS.get(flow, 'with')} {there}"


def figure_words(figure: Figure) -> str:
    """What an official number counts and what it is."""
    series = figure.series
    return (
        f"{pair_words(series.reporter, series.partner, series.flow)}, {series.flow.value}"
        f"{f' of {series.product}' if series.product else ''}, {figure.period}:"
        f" {figure_value_words(figure)}"
    )


def measured_words(figure: Figure) -> str:
    """What kind of number it is, of which flow and product: `change of imports of crude oil`."""
    measure = "" if figure.measure is Measure.LEVEL else f"{figure.measure} of "
    product = f" of {figure.series.product}" if figure.series.product else ""
    return f"{measure}{figure.series.flow}{product}"


def figure_value_words(figure: Figure) -> str:
    """The value in its unit: money for a level, percent for a rate or a share."""
    if figure.measure is Measure.CHANGE:
        # what was computed is no finer than offices print
        value = round(figure.value, 1) if figure.derived_from else figure.value
        return value_words(abs(value), PERCENT, sign="-" if value < 0 else "+")
    if figure.measure is Measure.SHARE:
        return value_words(round(figure.value, 2) if figure.derived_from else figure.value, PERCENT)
    if figure.measure is Measure.RANK:
        return value_words(figure.value, RANK)
    return value_words(figure.value, figure.series.currency)


def interval_words(interval: Interval) -> str:
    """The values that fit a wording."""
    low, high = (
        None if end is None else value_words(end, interval.unit)
        for end in (interval.low, interval.high)
    )
    if low is None:
        return f"up to {high}" if high else "anything"
    return f"{low} or more" if high is None else f"{low} to {high}"


# -- the number inside a quote ---------------------------------------------------

_NUMBER = re.compile(
    r"(?:[A-Z]{0,3}[$€£¥₽]\s?)?(?P<digits>\d[\d.,\u00a0\u202f]*\d|\d)"
    r"(?:\s?(?:%|percent\b|per\scent\b|pct\b|trillion\b|billion\b|million\b|bln\b|mln\b"
    r"|bn\b|tn\b|times\b|-?fold\b))?",
    re.IGNORECASE,
)


def number_in(quote: str, claim: Claim) -> tuple[int, int] | None:
    """Where in the quote the claim's number stands; None where it is not in digits.

    >>> from communique.domain import Claim, Flow, Measure, Span
    >>> money = Amount(Decimal("190.27e9"), "USD")
    >>> quote = "in 2022 it was $190.27 billion"
    >>> number_in(quote, Claim(quote, Span(0, 30), Measure.LEVEL, Flow.TURNOVER, None, None,
    ...                        amount=money))
    (15, 30)
    """
    if claim.amount is None:
        return None
    wanted = _significant(str(claim.amount.value.copy_abs()))
    for found in _NUMBER.finditer(quote):
        if _significant(found["digits"]) == wanted:
            return found.span()
    return None


def _significant(digits: str) -> str:
    """The digits that carry the value: "200" and "2e11" are both "2"."""
    if "E" in digits.upper():
        digits = f"{Decimal(digits):f}"
    return re.sub(r"\D", "", digits).strip("0")


def _plain(value: Decimal) -> str:
    """At most three decimals, no zeros at the end, no exponent."""
    text = f"{round(value, 3):f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"
