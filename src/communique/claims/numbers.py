"""Numbers in digits and in words, with their scale: "4.2 billion", "six point three million"."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from communique.claims.tables import Item, Kind

DASHES = ("-", "–", "—", "‐", "‑", "−")


@dataclass(frozen=True, slots=True)
class Number:
    """A number before its unit is known."""

    value: Decimal
    step: Decimal
    scaled: bool
    words: bool
    after: int


def number_at(items: list[Item], at: int) -> Number | None:
    """Digits or number words, with their scale."""
    item = items[at]
    words = item.kind is not Kind.NUMBER
    if item.kind is Kind.NUMBER:
        if item.value is None:
            return None
        value, after = item.value, at + 1
        step = Decimal(1).scaleb(value.as_tuple().exponent) if "." in item.text else Decimal(1)
    elif item.kind is Kind.NUMERAL or (_opens_hundred(items, at)):
        value, step, after = _spoken(items, at)
    elif item.text == "half" and scale_in(items, at + 1, 2):
        value, step, after = Decimal("0.5"), Decimal("0.1"), at + 1
        if items[after].kind is Kind.ARTICLE:
            after += 1  # "half a trillion"
    elif item.kind is Kind.ARTICLE and item.text in ("a", "an") and scale_in(items, at + 1, 1):
        value, step, after = Decimal(1), Decimal(1), at + 1
    elif item.kind is Kind.SCALE and _is_adjective(items, at):
        value, step, after = Decimal(1), Decimal(1), at  # "the trillion-dollar line"
    else:
        return None
    value, step, scaled, after = _scaled(items, after, value, step)
    if scaled:
        value, step, after = _with_parts(items, after, value, step, words=words)
    if (
        text_is(items, after, "and")
        and text_is(items, after + 1, "a")
        and text_is(items, after + 2, "half")
    ):
        unit = Decimal(1) if not scaled else step
        value, step, after = value + unit / 2, unit / 10, after + 3
        value, step, scaled, after = _scaled(items, after, value, step)
    return Number(value, step, scaled, words, after)


def _is_adjective(items: list[Item], at: int) -> bool:
    """Whether a word of scale is hyphened to a currency: "trillion-dollar"."""
    return (
        at + 2 < len(items) and items[at + 1].text in DASHES and items[at + 2].kind is Kind.CURRENCY
    )


def _numeral(items: list[Item], at: int) -> tuple[Decimal, int]:
    """Number words below a hundred: "sixty", "twenty-five"."""
    value, after = Decimal(items[at].value), at + 1
    if value >= 20 and value % 10 == 0:
        then = after + 1 if after < len(items) and items[after].text in DASHES else after
        if then < len(items) and items[then].kind is Kind.NUMERAL:
            ones = Decimal(items[then].value)
            if ones < 10:
                return value + ones, then + 1
    return value, after


def _opens_hundred(items: list[Item], at: int) -> bool:
    """ "a hundred and seventy"."""
    article = items[at].kind is Kind.ARTICLE and items[at].text == "a"
    return article and text_is(items, at + 1, "hundred")


def _spoken(items: list[Item], at: int) -> tuple[Decimal, Decimal, int]:
    """Number words below a thousand, and places behind the point: "twenty-six point three"."""
    one = Decimal(1)
    value, after = (one, at + 1) if items[at].kind is Kind.ARTICLE else _numeral(items, at)
    step = one
    if value < 10 and text_is(items, after, "hundred"):
        value, step, after = value * 100, Decimal(100), after + 1
        rest = after + 1 if text_is(items, after, "and") else after
        if rest < len(items) and items[rest].kind is Kind.NUMERAL:
            ones, after = _numeral(items, rest)
            value, step = value + ones, one
    while text_is(items, after, "point") or step < 1:
        place = after + 1 if step == 1 else after
        if place >= len(items) or items[place].kind is not Kind.NUMERAL:
            break
        if Decimal(items[place].value) > 9:
            break
        step /= 10
        value, after = value + step * Decimal(items[place].value), place + 1
    return value, step, after


def _with_parts(
    items: list[Item], at: int, value: Decimal, step: Decimal, *, words: bool
) -> tuple[Decimal, Decimal, int]:
    """A number with the smaller parts said behind it: "four billion two hundred million"."""
    least = step
    while True:
        then = at + 1 if words and text_is(items, at, "and") else at
        if then >= len(items) or items[then].kind not in (Kind.NUMBER, Kind.NUMERAL):
            return value, step, at
        if items[then].kind is Kind.NUMERAL:
            part, own, after = _spoken(items, then)
        elif items[then].value is not None and not words:
            part, own, after = items[then].value, Decimal(1), then + 1
        else:
            return value, step, at
        part, own, scaled, after = _scaled(items, after, part, own)
        if part >= least or not (scaled or (words and least > 1)):
            return value, step, at
        value, step, least, at = value + part, own, own, after


def _scaled(
    items: list[Item], at: int, value: Decimal, step: Decimal
) -> tuple[Decimal, Decimal, bool, int]:
    """Apply the words of scale that stand here, one after the other."""
    scaled = False
    while at < len(items):
        skip = at + 1 if items[at].text in DASHES and glued(items, at) else at
        if skip >= len(items) or items[skip].kind is not Kind.SCALE:
            break
        factor = factor_of(items[skip].value)
        value, step, scaled, at = value * factor, step * factor, True, skip + 1
    return value, step, scaled, at


@cache
def factor_of(scale: str) -> Decimal:
    """The factor of a scale of the table: "1e9" as a plain number, "1e-3" as it is."""
    factor = Decimal(scale)
    return Decimal(int(factor)) if factor >= 1 else factor


def scale_in(items: list[Item], at: int, reach: int) -> bool:
    return any(item.kind is Kind.SCALE for item in items[at : at + reach])


def scale_of(number: Number) -> Decimal:
    """The scale that was applied: 5.5 billion has 1e9."""
    exponent = number.step.adjusted()
    return Decimal(1).scaleb(-(-exponent // 3) * 3)


def glued(items: list[Item], at: int) -> bool:
    """Whether a hyphen touches its neighbours on both sides."""
    return (
        0 < at < len(items) - 1
        and items[at - 1].end == items[at].start
        and items[at].end == items[at + 1].start
    )


def text_is(items: list[Item], at: int, text: str) -> bool:
    return at < len(items) and items[at].text == text
