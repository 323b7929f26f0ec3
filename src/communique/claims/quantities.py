"""Amounts of money, counts, percent, multiples and ranges in running text."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from enum import Enum, auto

from communique.claims.language import Language
from communique.claims.numbers import (
    DASHES,
    Number,
    factor_of,
    glued,
    number_at,
    scale_in,
    scale_of,
    text_is,
)
from communique.claims.tables import Item, Kind
from communique.domain.amounts import Bound

_SIGNS = {"+": "up", "-": "down", "−": "down", "–": "down"}
# What a report prints between a loosening word and its number.
_FILLERS = frozenset(("just", "only", "the", "a", "an", "record", "whopping", "estimated", "that"))


class Sort(Enum):
    """What a quantity counts."""

    MONEY = auto()
    PERCENT = auto()
    TIMES = auto()
    COUNT = auto()
    BARE = auto()  # a number alone, or with a scale only


@dataclass(slots=True)
class Printed:
    """One quantity as printed. Not frozen, for its price, and never changed.

    value, high  plain units; high is the upper end of a range
    unit         ISO 4217 code or an ambiguous name of a currency, `percent`,
                 `times`, a unit of quantity; None where the text leaves it out
    step         worth of the last printed digit, in plain units
    scaled       whether a word of scale (billion) was printed
    direction    up or down where a sign or the word itself says so
    counted      the word for what is counted in pieces, where one stands behind
                 the number: "4.4 million cars"
    words        whether the number was written in words ("a third", "doubled")
    verb         whether one word says it all: "doubled", "tenfold"
    """

    value: Decimal
    sort: Sort
    unit: str | None = None
    step: Decimal = Decimal(1)
    high: Decimal | None = None
    bound: Bound = Bound.EXACT
    scaled: bool = False
    direction: str | None = None
    counted: str | None = None
    words: bool = False
    verb: bool = False


def with_quantities(items: list[Item], language: Language) -> list[Item]:
    """The same items with every run of number words turned into one QUANTITY.

    Years, ordinals, dates and names with digits stay as they are.
    """
    found: list[Item] = []
    at = 0  # what stands before it has been taken over
    bare = False
    for start in [index for index, item in enumerate(items) if item.kind in _STARTS]:
        reading = _read(items, start) if start >= at else None
        if reading is None:
            continue
        found += items[at:start]
        at = start
        quantity, after = reading
        bare = bare or quantity.sort is Sort.BARE
        quantity, after, begin = _loosened(items, found, at, after, quantity)
        first = found[begin].start if begin < len(found) else items[at].start
        del found[begin:]
        last = items[after - 1]
        found.append(Item(Kind.QUANTITY, quantity, first, last.end, "quantity"))
        at = after
    found += items[at:]
    return _with_shared_units(found) if bare else found


_JOINTS = frozenset((Kind.FLOW, Kind.PREPOSITION, Kind.CONJUNCTION, Kind.ARTICLE, Kind.PERCENT))


def _with_shared_units(items: list[Item]) -> list[Item]:
    """A bare number takes scale and unit of the next in a pair or list.

    "from 15 to 17 billion dollars", "exports of 49 and imports of 82 billion",
    "from 500 million to 2.5 billion dollars".
    """
    following: Printed | None = None
    for at in range(len(items) - 1, -1, -1):
        item = items[at]
        if item.kind is Kind.QUANTITY:
            printed: Printed = item.value
            if printed.sort is Sort.BARE and following is not None:
                printed = _like(printed, following)
                items[at] = Item(item.kind, printed, item.start, item.end, item.text)
            following = printed if printed.unit is not None and printed.high is None else None
        elif item.kind not in _JOINTS and item.text != ",":
            following = None
    return items


def _like(bare: Printed, other: Printed) -> Printed:
    """A bare number with what the next one prints and it leaves out: scale, unit, or both."""
    if not bare.scaled:
        return _in_units_of(bare, other)
    if other.sort is Sort.MONEY:
        return replace(bare, sort=Sort.MONEY, unit=other.unit)
    return bare


def _in_units_of(bare: Printed, other: Printed) -> Printed:
    """A bare number in the unit of another, and in its scale where that gives like sizes."""
    factor = Decimal(1)
    if other.scaled:
        factor = Decimal(10) ** (
            other.step.adjusted() // 3 * 3 + (3 if other.step.adjusted() % 3 else 0)
        )
    value = bare.value * factor
    if not other.value / 100 <= value <= other.value * 100:
        return bare
    return replace(
        bare,
        value=value,
        step=bare.step * factor,
        sort=other.sort,
        unit=other.unit,
        scaled=other.scaled,
    )


_STARTS = frozenset(
    (
        Kind.NUMBER,
        Kind.NUMERAL,
        Kind.ORDINAL,
        Kind.CURRENCY,
        Kind.ARTICLE,
        Kind.MULTIPLY,
        Kind.SCALE,
        Kind.CALENDAR,
    )
)


def _read(items: list[Item], at: int) -> tuple[Printed, int] | None:
    """The quantity that begins here, and the item after it."""
    kind = items[at].kind
    if kind is Kind.MULTIPLY:
        if text_is(items, at + 1, "digit") or text_is(items, at + 2, "digit"):
            return None
        value = Decimal(items[at].value)
        return Printed(value, Sort.TIMES, "times", words=True, verb=True), at + 1
    if kind is Kind.CURRENCY:
        return _prefixed(items, at)
    fraction = _fraction(items, at)
    if fraction is not None:
        return fraction
    number = number_at(items, at)
    if number is None or _is_name(items, at, number):
        return None
    return _measured(items, at, number)


def _prefixed(items: list[Item], at: int) -> tuple[Printed, int] | None:
    """Money with the currency in front: $5 bn, EUR 1.2bn, $40-50 billion."""
    number = number_at(items, at + 1) if at + 1 < len(items) else None
    if number is None or items[at + 1].kind not in (Kind.NUMBER, Kind.NUMERAL):
        return None
    sign = items[at]
    if sign.text.isalpha() and sign.text.islower() and len(sign.text) > 5:
        return None  # "dollars 5 years ago" is no amount
    if len(sign.text) == 1 and sign.text.isalpha() and not number.scaled and number.value < 1000:
        return None  # "K2", "N95"
    unit = sign.value
    high, after = _range_end(items, number.after, number)
    if high is not None:
        return _range(number, high, unit), after
    after = number.after
    if after < len(items) and items[after].kind is Kind.CURRENCY and not _begins(items, after):
        after += 1  # "$5 bn US", "US$ 5 dollars"
    return Printed(number.value, Sort.MONEY, unit, number.step, scaled=number.scaled), after


def _measured(items: list[Item], at: int, number: Number) -> tuple[Printed, int] | None:
    """A number with what follows it: a second end, a unit, or nothing."""
    high, after = _range_end(items, number.after, number)
    if high is not None:
        unit, sort, factor, end = _unit(items, after)
        quantity = _range(number, high, unit, sort)
        return _times_unit(quantity, factor), end
    unit, sort, factor, end = _unit(items, number.after)
    if sort is None and not number.scaled and (number.words or items[at].kind is Kind.ORDINAL):
        return None  # "one", "three", "fifth": words of the sentence, not quantities
    halves = sort is Sort.TIMES and number.words and number.value % 1  # "two and a half times"
    quantity = Printed(
        number.value,
        sort or Sort.BARE,
        unit,
        _HALF if halves else number.step,
        scaled=number.scaled,
        counted=items[end - 1].text if unit == "items" else None,
        words=number.words,
    )
    return _times_unit(quantity, factor), end


_HALF = Decimal("0.5")


def _times_unit(quantity: Printed, factor: Decimal) -> Printed:
    """Apply a unit that is itself a multiple: mbd is a million barrels a day."""
    if factor == 1:
        return quantity
    high = quantity.high * factor if quantity.high is not None else None
    return replace(quantity, value=quantity.value * factor, step=quantity.step * factor, high=high)


def _unit(items: list[Item], at: int) -> tuple[str | None, Sort | None, Decimal, int]:
    """The unit that stands here: its code, what it counts, its factor, the item after."""
    one = Decimal(1)
    if at < len(items) and items[at].text in DASHES and glued(items, at):
        at += 1  # "100-billion-dollar", "10-fold"
    if at >= len(items):
        return None, None, one, at
    item = items[at]
    if item.kind is Kind.CURRENCY:
        return item.value, Sort.MONEY, one, at + 1
    if item.kind is Kind.PERCENT:
        return "percent", Sort.PERCENT, one, at + 1
    if item.kind is Kind.FOLD:
        return "times", Sort.TIMES, one, at + 1
    if item.kind is Kind.UNIT:
        unit, _, factor = item.value.partition(" ")
        return unit, Sort.COUNT, factor_of(factor or "1"), at + 1
    if item.kind is Kind.POINTS:
        return "points", Sort.COUNT, one, at + 1
    if item.kind is Kind.PLACE and at + 1 < len(items) and items[at + 1].kind is Kind.CURRENCY:
        # "12 trillion Colombian pesos": whose money it is stands behind the name
        return f"{items[at + 1].value} {item.value[0]}", Sort.MONEY, one, at + 2
    if item.text == "." and at + 1 < len(items) and items[at + 1].kind is Kind.CURRENCY:
        return items[at + 1].value, Sort.MONEY, one, at + 2  # "1.2 bn. euros"
    return None, None, one, at


def _range_end(items: list[Item], at: int, low: Number) -> tuple[Number | None, int]:
    """The upper end of a range whose lower end was just read.

    "190-210", "3 to 5", "$60 billion and $70 billion" after "between". A
    lower end that has its own unit and is followed by "to" is no range:
    "rose 9 pct to 3.1 billion".
    """
    skip = at
    closed = skip < len(items) and items[skip].kind in (Kind.CURRENCY, Kind.PERCENT)
    if closed:
        skip += 1
    if skip + 1 >= len(items):
        return None, at
    joint = items[skip]
    between = joint.text == "and" and _after_between(items, at)
    dashed = joint.text in DASHES
    if not (between or dashed or (joint.text in ("to", "or") and not closed and not low.scaled)):
        return None, at
    then = skip + 1
    if items[then].kind is Kind.CURRENCY:
        then += 1
    if then >= len(items) or items[then].kind not in (Kind.NUMBER, Kind.NUMERAL):
        return None, at
    if joint.text in ("to", "or") and _from_before(items, at):
        return None, at
    high = number_at(items, then)
    if high is None or not _widens(low, high):
        return None, at
    return high, high.after


def _widens(low: Number, high: Number) -> bool:
    """Whether two numbers make a range: the second is greater, in the same scale."""
    factor = high.value / low.value if low.value else Decimal(0)
    if high.scaled and not low.scaled:
        scale = high.step if high.step >= 1 else Decimal(1)
        lowest = low.value * scale_of(high)
        return lowest < high.value and scale > 0
    return factor > 1


def _range(low: Number, high: Number, unit: str | None, sort: Sort | None = Sort.MONEY) -> Printed:
    """A range from its two ends; the lower takes the scale of the upper."""
    factor = scale_of(high) if high.scaled and not low.scaled else Decimal(1)
    return Printed(
        low.value * factor,
        sort or Sort.BARE,
        unit,
        min(low.step * factor, high.step),
        high.value,
        Bound.RANGE,
        low.scaled or high.scaled,
    )


def _after_between(items: list[Item], at: int) -> bool:
    """Whether "between" stands in the few items before."""
    return any(item.text == "between" for item in items[max(0, at - 5) : at])


def _from_before(items: list[Item], at: int) -> bool:
    """Whether "from" opens what would be the lower end: "from 5 to 8 billion" is two levels."""
    return any(item.text in ("from", "up from", "down from") for item in items[max(0, at - 4) : at])


_FRACTION_UNITS = frozenset(("3", "4", "5", "6", "7", "8", "9", "10", "0.5"))
_NOT_AFTER_FRACTION = frozenset(
    (Kind.SUPERLATIVE, Kind.PARTNER, Kind.CALENDAR, Kind.PLACE, Kind.WORD, Kind.FLOW, Kind.MONTH)
)


def _fraction(items: list[Item], at: int) -> tuple[Printed, int] | None:
    """Fractions in words, as percent: "a third", "two-thirds", "by half", "a quarter"."""
    item = items[at]
    if item.text == "half":
        follows = items[at + 1].kind if at + 1 < len(items) else None
        if scale_in(items, at + 1, 2) or follows in _NOT_AFTER_FRACTION:
            return None
        if text_is(items, at + 1, "as") or _is_of_another(items, at + 1):  # "half as much"
            return Printed(Decimal("0.5"), Sort.TIMES, "times", Decimal("0.1"), words=True), at + 1
        return _percent(1, 2), at + 1
    if item.kind in (Kind.ORDINAL, Kind.CALENDAR) and _is_bare(items, at):
        top, at = 1, at - 1  # "declines by almost quarter"
    elif item.kind is Kind.ARTICLE and item.text in ("a", "an"):
        top = 1
    elif item.kind is Kind.NUMERAL and Decimal(item.value) < 10:
        top = int(item.value)
    else:
        return None
    then = at + 1
    if then < len(items) and items[then].text in DASHES:
        then += 1
    if then >= len(items):
        return None
    bottom = _denominator(items, then, top)
    if bottom is None:
        return None
    follows = items[then + 1].kind if then + 1 < len(items) else None
    if follows in _NOT_AFTER_FRACTION or (top > 1 and bottom <= top):
        return None
    return _percent(top, bottom), then + 1


def _is_bare(items: list[Item], at: int) -> bool:
    """Whether a headline leaves out the article: "down by third", "by almost quarter"."""
    before = at - 1
    while before > 0 and items[before].kind is Kind.BOUND:
        before -= 1
    return before > 0 and items[before].text == "by" and items[before - 1].kind is Kind.CHANGE


def _is_of_another(items: list[Item], at: int) -> bool:
    """ "half the record 20 billion": a multiple of another amount."""
    if at >= len(items) or items[at].kind is not Kind.ARTICLE:
        return False
    ahead = at + 2 if at + 1 < len(items) and items[at + 1].kind is Kind.RECORD else at + 1
    return ahead < len(items) and items[ahead].kind in (Kind.NUMBER, Kind.CURRENCY)


def _denominator(items: list[Item], at: int, top: int) -> int | None:
    """What a fraction is parts of; a quarter only where no quarter of a year can be meant."""
    item = items[at]
    if item.kind is Kind.ORDINAL and item.value in _FRACTION_UNITS and not item.text[0].isdigit():
        if top > 1 and not item.text.endswith("s"):
            return None
        return 2 if item.value == "0.5" else int(item.value)
    if item.text == "quarter of":
        return 4
    if item.kind is Kind.CALENDAR and item.value == "3" and item.text in ("quarter", "quarters"):
        after = items[at + 1] if at + 1 < len(items) else None
        ends = after is None or after.kind is Kind.PUNCTUATION or after.text in ("to", "of")
        ends = ends or _sets_beside(after)  # "a quarter more than", "a quarter below"
        if ends or top == 3 or _measures_change(items, at):
            return 4
    return None


def _sets_beside(item: Item | None) -> bool:
    """Whether a word compares: "more than", "below"."""
    if item is None or item.kind is not Kind.BOUND:
        return False
    return item.text.endswith("than") or bool(item.value == "at_most")


def _measures_change(items: list[Item], at: int) -> bool:
    """ "fell by almost a quarter in 2023": what stands before tells of a change."""
    before = at - 1
    while before >= 0 and items[before].kind in (Kind.ARTICLE, Kind.BOUND):
        before -= 1
    return before >= 0 and (items[before].kind is Kind.CHANGE or items[before].text == "by")


def _percent(top: int, bottom: int) -> Printed:
    """A fraction in words as percent, to one place: a third is 33.3."""
    value = (Decimal(100 * top) / bottom).quantize(Decimal("0.1")).normalize()
    return Printed(value, Sort.PERCENT, "percent", Decimal("0.1"), words=True)


def _is_name(items: list[Item], at: int, number: Number) -> bool:
    """Whether the digits belong to a name and not to a quantity; periods are read before."""
    item = items[at]
    if item.kind is not Kind.NUMBER:
        return False
    if at and items[at - 1].end == item.start and items[at - 1].kind is Kind.WORD:
        return True  # "G7"
    if number.scaled or number.after != at + 1 or at + 1 >= len(items):
        return False
    after = items[at + 1]
    return after.start == item.end and after.kind in (Kind.WORD, Kind.CALENDAR)


def is_year(item: Item) -> bool:
    """Whether a number looks like a year: four digits, no separator, 1900 to 2099."""
    return (
        item.kind is Kind.NUMBER
        and len(item.text) == 4
        and item.text.isdigit()
        and item.text[:2] in ("19", "20")
    )


def _loosened(
    items: list[Item], found: list[Item], at: int, after: int, quantity: Printed
) -> tuple[Printed, int, int]:
    """The words around a quantity that loosen it, taken into its span.

    Returns the quantity, the item after it, and where in `found` it begins.
    """
    begin = len(found)
    back = begin
    while back and found[back - 1].text in _FILLERS and begin - back < 2:
        back -= 1
    if back and _compares(found, back):
        pass  # "less than the 7.7 billion of 2022" is 7.7 billion
    elif back and found[back - 1].kind is Kind.BOUND and found[back - 1].value:
        quantity = _with_bound(quantity, found[back - 1].value)
        begin = back - 1
    elif begin and found[begin - 1].text in _SIGNS and _signs(items, found, at):
        quantity = replace(quantity, direction=_SIGNS[found[begin - 1].text])
        begin -= 1
    if (
        after < len(items)
        and items[after].kind is Kind.BOUND
        and items[after].text.startswith("or ")
    ):
        quantity = _with_bound(quantity, items[after].value)
        after += 1
    return quantity, after, begin


def _compares(found: list[Item], at: int) -> bool:
    """Whether a loosening "than" before an article compares with another amount."""
    bound = found[at - 1]
    article = at < len(found) and found[at].kind is Kind.ARTICLE and found[at].text == "the"
    return bound.kind is Kind.BOUND and article and bound.text.endswith("than")


def _with_bound(quantity: Printed, bound: str) -> Printed:
    """A range stays a range whatever stands before it."""
    if quantity.bound is Bound.RANGE:
        return quantity
    return replace(quantity, bound=Bound(bound))


def _signs(items: list[Item], found: list[Item], at: int) -> bool:
    """Whether the sign before is glued to the number and to nothing else."""
    sign = found[-1]
    before = found[-2].end if len(found) > 1 and found[-2].text not in ("(", "[") else -1
    return sign.end == items[at].start and before != sign.start


def _begins(items: list[Item], at: int) -> bool:
    """Whether a currency here opens the next amount rather than closes this one."""
    return at + 1 < len(items) and items[at + 1].kind is Kind.NUMBER
