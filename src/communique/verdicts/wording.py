"""Wording → interval: which official values would make a statement true, by its words.

The policy in one table; every value has its reason and may be replaced:

    interval(claim, Wording(about=Decimal("0.03")))

| wording | money, quantities | percent, shares | multiples |
|---|---|---|---|
| exact | half the last digit below, one above (cut off) | half either way | the same |
| whole, ends in zeros | half the zero's place, at most 2.5% | the same | 10% |
| about, some, close to | 5% either way | 10% either way | 10% |
| nearly, almost | 5% below, never above what would be printed so | 10% below | 10% below |
| a third, a quarter, half | – | 7.5%; almost 12.5% below; about 12.5% | – |
| more than, at least | open upwards | the same | the same |
| less than, at most | open downwards | between nothing and the value | the same |
| from … to | both ends as printed | the same | the same |
| mark, passed, crossed, topped | at least | – | – |
| reached, hit | at least: of a round level or in a forecast | – | – |
| a goal | at least, in the direction of the goal | the same | the same |

A published rate of growth is compared as it is. A rate computed from levels
printed to few digits is itself uncertain; `compare` widens it by what the
digits leave open, never the claim.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from decimal import Decimal, InvalidOperation
from difflib import get_close_matches
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from communique.domain import Amount, Bound, Claim, Direction, Measure, Modality
from communique.domain.amounts import PERCENT, RANK, TIMES
from communique.domain.verdict import Interval
from communique.errors import AskError
from communique.verdicts.hearing import keys_of, listener


@dataclass(frozen=True, slots=True)
class Wording:
    """How much each wording leaves open, as a share of the number unless said otherwise.

    round_share      a number that ends in zeros may have been rounded to them; "60 billion"
                     is said of 59.34 (June 2011, of Russia's 2010 figure), hardly of 55
    about            press use of "about" and "some": a twentieth
    about_percent    percents are small numbers: "about 30%" is said of 27.8 and of 32
    nearly           "nearly 200 billion" is not said of less than 190
    nearly_percent   as with about
    multiple         "doubled", "13-fold": words with no digits after the point; the next
                     ones (one and a half, two and a half) are 20–25% away
    fraction         "a third" is said of 31–36
    nearly_fraction  a third less an eighth is 29.2, midway to a quarter
    flat             percentage points either way that still count as unchanged
    soft             a quoted or rounded figure this close, as a share of itself (of 100 for
                     growth), is not taken to say otherwise: "+30%" beside 29.3
    cut              digits are often cut off rather than rounded: 227 of 227.8, 146.88 of
                     146.887; so many last digits above the number still fit a level
    revised_base     points by which a rate computed from levels may miss the printed one, where
                     none is held, and at most a tenth of the rate: -9.3 from first releases, -8.9
                     printed (eight months of 2025)
    revision         a claim older than every vintage held, and this near to one, may rest on a
                     release that is not held: depends on the vintage (100 × as points of growth)
    mirror_turnover  the partner's total, where the own side's is not held, does not contradict
                     what lies this near; where years of the pair are held from both sides, their
                     widest gap counts instead: 4% for China and Russia, 34% for China and
                     Vietnam; nine in ten of all pairs lie within this (35 years of pairs held)
    mirror_flow      the same of one flow, where transit and valuation open wider gaps: Korea's
                     exports to China are 30% below China's imports from Korea
    mirror_growth    the same of the growth of one flow, in points: America counted 29.9% less
                     from China in 2025, China 20.1% less to America
    history          firm earlier values without which nothing is called a record
    same_figure      two vintages this close, as a share, are one figure: 146.88 and 146.887
    """

    round_share: Decimal = Decimal("0.025")
    about: Decimal = Decimal("0.05")
    about_percent: Decimal = Decimal("0.10")
    nearly: Decimal = Decimal("0.05")
    nearly_percent: Decimal = Decimal("0.10")
    multiple: Decimal = Decimal("0.10")
    fraction: Decimal = Decimal("0.075")
    nearly_fraction: Decimal = Decimal("0.125")
    flat: Decimal = Decimal("1.0")
    soft: Decimal = Decimal("0.025")
    cut: Decimal = Decimal("1.0")
    revised_base: Decimal = Decimal("0.35")
    revision: Decimal = Decimal("0.01")
    mirror_turnover: Decimal = Decimal("0.30")
    mirror_flow: Decimal = Decimal("0.40")
    mirror_growth: Decimal = Decimal("12")
    history: int = 3
    same_figure: Decimal = Decimal("0.0005")

    @classmethod
    def from_file(cls, path: Path) -> Wording:
        """Read a policy of one's own: a TOML file with any of the keys above, each a number.

            about = 0.03        # "about 100" is said of 97 to 103
            history = 5

        What the file leaves out stays as in `DEFAULT`.

        Raises:
            AskError: no such file, no TOML, an unknown key, or a value that is no number of
                its kind; the message says which, and what is close.
        """
        text = _text(path)
        own = {
            key: _checked(f"{path}, line {_line_of(key, text)}", key, value)
            for key, value in _read(path, text).items()
        }
        return replace(DEFAULT, **own)


DEFAULT = Wording()
_KEYS = tuple(field.name for field in fields(Wording))
_MOST = 100  # no allowance is larger, in whatever it is counted
_MOST_BYTES = 100_000  # of a file with at most a line a key, and remarks


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise AskError(f"{path} is not a wording file: it has more than {_MOST_BYTES:,} bytes")
        return content.decode("utf-8")
    except OSError as error:
        raise AskError(f"cannot read the wording file {path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise AskError(f"{path} is not a wording file: it is not UTF-8 text") from error


def _read(path: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text, parse_float=Decimal)
    except (tomllib.TOMLDecodeError, InvalidOperation, RecursionError, ValueError) as error:
        raise AskError(
            f"{path} is not a wording file: {error}\n\nhint: it has lines such as about = 0.03"
        ) from error


def _line_of(key: str, text: str) -> int:
    """The line that sets a key, as a value or as a table."""
    sets = re.compile(rf"\s*\[*\s*[\"']?{re.escape(key)}[\"']?\s*[=.\]]")
    lines = enumerate(text.splitlines(), start=1)
    return next((number for number, line in lines if sets.match(line)), 1)


def _checked(place: str, key: str, value: object) -> Any:
    """The value as the key wants it.

    Args:
        place: the file and line, for the message.
    """
    if key not in _KEYS:
        close = get_close_matches(key, _KEYS, n=3, cutoff=0.4)
        raise AskError(
            f"{place}: there is no wording {key!r} (there are {', '.join(_KEYS)})"
            + (f"\n\nhint: did you mean {' or '.join(close)}?" if close else "")
        )
    whole = isinstance(getattr(DEFAULT, key), int)
    kind = "a whole number" if whole else "a number"
    fits = isinstance(value, int) if whole else isinstance(value, (int, Decimal))
    if isinstance(value, bool) or not fits:
        raise AskError(f"{place}: {key} is {kind} such as {getattr(DEFAULT, key)}, not {value!r}")
    number = Decimal(str(value))
    if not number.is_finite() or not 0 <= number <= _MOST:
        raise AskError(f"{place}: {key} is {kind} from 0 to {_MOST}, not {value}")
    return value if whole else number


# -- words, by language ------------------------------------------------------------
# Seen in the reports of ../shared; lower case, matched as whole words where the
# language has spaces. A language is added by a row, not by a branch.

# A level that is aimed at or gone through: the number is a line, not a size.
LINES = {
    "en": r"mark|milestone|threshold|barrier|pass(?:ed|es|ing)?|cross(?:ed|es|ing)?|topp(?:ed|ing)"
    r"|tops|surpass(?:ed|es|ing)?|exceed(?:ed|s|ing)?|broke(?:n)? through",
    "ru": r"отметк\w+|рубеж\w*|превыси\w+|перевали\w+|преодоле\w+",
    "zh": r"大关|突破|超过|关口",
}
# A level that is arrived at: a line only when the number is round, or lies ahead.
ARRIVALS = {
    "en": r"reach(?:ed|es|ing)?|hit(?:s|ting)?|attain(?:ed|s)?|achiev(?:e|ed|es)",
    "ru": r"достиг\w*|достич\w*|достиж\w*|выйд\w+ на|выш\w+ на",
    "zh": r"达到|达",
}
# One flow measured by another: what follows "by" is the size of the gap between them.
GAPS = {
    "en": r"exceed\w* .*\bby|surpass\w* .*\bby|topp\w* .*\bby|tops .*\bby",
    "ru": r"превыси\w+ .*\bна\b",
    "zh": r"多出",
}
# Two sides told of as one, so that their trade belongs to neither.
TOGETHER = {
    "en": r"between|bilateral|mutual|two-way",
    "ru": r"между|взаимн\w+|двусторонн\w+",
    "zh": r"双边|之间",
}
# Read as `nearly` by their strength, but said of both sides of the number.
BESIDES = {"en": r"close to|near", "ru": r"близк\w+ к|около", "zh": r"接近|左右"}
FRACTIONS = {
    "en": r"thirds?|quarters?|half|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|halv(?:e|ed)",
    "ru": r"треть\w*|четверт\w*|половин\w*|вдвое|(?:пят|шест|седьм|восьм|девят|десят)\w+ част\w*",
    "zh": r"分之|一半|[一二三四五六七八九]成",
}
# A rank among some partners only, or of the reporter among others: which ones, no figure says.
SOME = {
    "en": r"(?:in|inside|within|among|across) (?:the |its |all )?(?:\w+ ){0,2}(?:middle east|asia"
    r"|europe|africa|americas?|caribbean|gulf|region|bloc|group|union|eu|asean|brics|cis|eaeu|world)"
    r"(?!['\N{RIGHT SINGLE QUOTATION MARK}]s?\b)"
    r"|world's|importers?|exporters?|trading (?:nation|power|country|economy)",
    "ru": r"(?:в|на|среди) (?:\w+ ){0,2}(?:ближнем востоке|азии|африке|европе|америке|регионе|мире"
    r"|ес|снг|еаэс|асеан|стран\w*)|импорт[её]р\w*|экспорт[её]р\w*",
    "zh": r"在(?:中东|中亚|亚洲|非洲|欧洲|拉美|南美|东盟|欧盟|阿拉伯|海湾|独联体|全球|世界)"
    r"|(?:地区|区域|全球|世界)(?:内)?最大|进口国|出口国",
}
# A record that is the first of its kind: a line passed, a fall, a deficit.
FIRSTS = {"en": r"first", "ru": r"впервые|перв\w+", "zh": r"首次|第一次|首度"}
# A share of what an economy makes or uses, which trade figures do not give.
USES = {
    "en": r"consum(?:ption|es?)|needs?|requirements|output|production|crop|harvest|gdp|gnp",
    "ru": r"потреблени\w+|потребност\w+|производств\w+|выпуск\w*|урожа\w+|ввп",
    "zh": r"消费|需求|产量|国内生产总值",
}
# Words of scale: what the last digit before them is worth, where that is no power of 1000.
SCALES = {"万": 4, "亿": 8, "lakh": 5, "crore": 7}


_TABLES = {"lines": LINES, "arrivals": ARRIVALS, "gaps": GAPS, "besides": BESIDES,
           "together": TOGETHER, "fractions": FRACTIONS, "firsts": FIRSTS,
           "uses": USES}  # fmt: skip


@cache
def _pattern(name: str) -> re.Pattern[str]:
    table = SOME if name == "some" else _TABLES[name]
    spaced = "|".join(words for code, words in table.items() if code != "zh")
    return re.compile(rf"\b(?:{spaced})\b|{table['zh']}", re.IGNORECASE)


def ranks_some(quote: str) -> bool:
    """Whether a rank is among some partners only.

    >>> ranks_some("the largest in the Middle East"), ranks_some("first among Africa's partners")
    (True, False)
    """
    return _pattern("some").search(quote) is not None


def says(name: str, quote: str) -> bool:
    """Whether the words of a quote are of one of the kinds above.

    >>> says("lines", "the 100 billion mark"), says("besides", "nearly 100 billion")
    (True, False)
    """
    return name in _heard(quote)


@lru_cache(maxsize=4096)
def _heard(quote: str) -> frozenset[str]:
    """Which kinds of words a quote has."""
    perhaps = _listener()(quote)
    if not perhaps:
        return perhaps
    return frozenset([name for name in perhaps if _pattern(name).search(quote)])


@cache
def _listener() -> Callable[[str], frozenset[str]]:
    """Which kinds of words a quote may have: most have none."""
    return listener(
        {name: set().union(*map(keys_of, table.values())) for name, table in _TABLES.items()}
    )


# -- the interval ---------------------------------------------------------------------


def interval(claim: Claim, wording: Wording = DEFAULT) -> Interval | None:
    """The values that fit, signed as growth is: a fall of 3% is between -3.5 and -2.5.

    None for a record, which has no number.

    Args:
        wording: the policy; `DEFAULT` is the table above.
    """
    amount = claim.amount
    if amount is None or claim.direction is Direction.FLAT:
        return _unnumbered(claim, wording)
    low, high = _ENDS[_bound(claim, amount)](claim, amount, wording)
    if _is_fall(claim, amount):
        low, high = (None if high is None else -high), (None if low is None else -low)
    return Interval(low, high, amount.unit)


def is_line(claim: Claim) -> bool:
    """Whether the number is a line to be reached rather than the size of something."""
    amount = claim.amount
    if amount is None or amount.unit == RANK:
        return False
    if amount.bound is Bound.RANGE and claim.modality is Modality.TARGET:
        return True
    if amount.bound is not Bound.EXACT:
        return False
    ahead = claim.modality is Modality.FORECAST
    if claim.modality is Modality.TARGET:
        return True
    if claim.schedule is not None and (ahead or is_round(amount.value)):
        return True
    if claim.measure is not Measure.LEVEL or amount.high is not None:
        return False
    if ahead and claim.period is None:
        return True
    if says("gaps", claim.quote) and claim.flow.is_balance:
        return False
    return says("lines", claim.quote) or (
        says("arrivals", claim.quote) and (ahead or is_round(amount.value))
    )


def is_round(value: Decimal) -> bool:
    """Whether a level is one that people aim at: one digit and zeros, or two ending in 5.

    >>> [is_round(Decimal(level)) for level in (100, 250, 190, 87)]
    [True, True, False, False]
    """
    digits = str(abs(value).normalize().as_tuple().digits).strip("(,)").split(", ")
    return len(digits) == 1 or (len(digits) == 2 and digits[1] == "5")


Ends = tuple[Decimal | None, Decimal | None]


def _bound(claim: Claim, amount: Amount) -> Bound:
    if is_line(claim):
        return Bound.AT_LEAST
    if amount.high is not None:
        return Bound.RANGE
    if amount.bound is Bound.NEARLY and says("besides", claim.quote):
        return Bound.ABOUT
    return amount.bound


def _exact(claim: Claim, amount: Amount, wording: Wording) -> Ends:
    low, high = _either_side(amount, _half(claim, amount, wording))
    return low, max(high, amount.value + wording.cut * amount.step) if _cut(claim, amount) else high


def _cut(claim: Claim, amount: Amount) -> bool:
    """Whether the number may have been cut off: levels, and shares with decimals (13.79)."""
    if claim.measure is Measure.SHARE:
        return amount.step < 1
    return claim.measure is Measure.LEVEL and amount.unit not in (TIMES, RANK, PERCENT)


def _about(claim: Claim, amount: Amount, wording: Wording) -> Ends:
    share = _share(claim, amount, (wording.about, wording.about_percent, wording.nearly_fraction))
    return _either_side(amount, max(_half(claim, amount, wording), share * amount.value))


def _nearly(claim: Claim, amount: Amount, wording: Wording) -> Ends:
    kinds = (wording.nearly, wording.nearly_percent, wording.nearly_fraction)
    below = max(_share(claim, amount, kinds) * amount.value, amount.step / 2)
    above = min(amount.step / 2, wording.same_figure * 4 * amount.value)
    return amount.value - below, amount.value + max(above, _over(claim, amount))


def _at_least(claim: Claim, amount: Amount, wording: Wording) -> Ends:
    return amount.value, None


def _at_most(claim: Claim, amount: Amount, wording: Wording) -> Ends:
    return (None if amount.is_money else Decimal(0)), amount.value


def _range(claim: Claim, amount: Amount, wording: Wording) -> Ends:
    return amount.printed()


_ENDS: dict[Bound, Callable[[Claim, Amount, Wording], Ends]] = {
    Bound.EXACT: _exact,
    Bound.ABOUT: _about,
    Bound.NEARLY: _nearly,
    Bound.AT_LEAST: _at_least,
    Bound.AT_MOST: _at_most,
    Bound.RANGE: _range,
}


# -- helpers ----------------------------------------------------------------------------


def _either_side(amount: Amount, half: Decimal) -> tuple[Decimal, Decimal]:
    return amount.value - half, amount.value + half


def _half(claim: Claim, amount: Amount, wording: Wording) -> Decimal:
    """How far an exact wording reaches to either side."""
    printed = amount.step / 2
    if amount.unit == RANK:
        return Decimal(0)
    if amount.unit == TIMES:
        return printed if amount.step < 1 else wording.multiple * amount.value
    if _is_fraction(claim, amount):
        return max(printed, wording.fraction * amount.value)
    return max(printed, min(_zeros(claim, amount) / 2, wording.round_share * amount.value))


def _share(claim: Claim, amount: Amount, kinds: tuple[Decimal, Decimal, Decimal]) -> Decimal:
    of_money, of_percent, of_fraction = kinds
    if amount.unit != PERCENT:
        return of_money if amount.unit != TIMES else of_percent
    return of_fraction if _is_fraction(claim, amount) else of_percent


def _over(claim: Claim, amount: Amount) -> Decimal:
    """How far above the number a printed 'nearly' may end: "almost a third" of 33.4."""
    return Decimal("0.1") if _is_fraction(claim, amount) else Decimal(0)


def _is_fraction(claim: Claim, amount: Amount) -> bool:
    """Whether a percent was said as a fraction; "25% in the first quarter" was not."""
    return (
        amount.unit == PERCENT
        and str(int(amount.value)) not in claim.quote
        and says("fractions", claim.quote)
    )


def _zeros(claim: Claim, amount: Amount) -> Decimal:
    """The worth of the place that a whole number ending in zeros was perhaps rounded to.

    Numbers printed with decimals ("190.0 billion") were not: their last digit
    is worth no whole word of scale.
    """
    if amount.value == 0 or amount.step <= 0 or not _is_whole(claim, amount):
        return Decimal(0)
    zeros = Decimal(1).scaleb(_trailing(amount.value))
    return zeros if zeros > amount.step else Decimal(0)


def _is_whole(claim: Claim, amount: Amount) -> bool:
    power = amount.step.adjusted()
    return power >= 0 and (
        power % 3 == 0
        or any(power == scale and word in claim.quote for word, scale in SCALES.items())
    )


def _trailing(value: Decimal) -> int:
    """The power of ten of the last digit that is not zero."""
    exponent = value.normalize().as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


def _is_fall(claim: Claim, amount: Amount) -> bool:
    """Whether growth is printed without its minus. Multiples are not: halved is 0.5 times."""
    return (
        claim.measure is Measure.CHANGE
        and claim.direction is Direction.DOWN
        and amount.unit != TIMES
        and amount.value >= 0
    )


def _unnumbered(claim: Claim, wording: Wording) -> Interval | None:
    """Growth or decline without a number still says on which side of nothing it lies."""
    if claim.measure is not Measure.CHANGE:
        return None
    flat = wording.flat
    ends: dict[Direction, Ends] = {
        Direction.UP: (Decimal(0), None),
        Direction.DOWN: (None, Decimal(0)),
        Direction.FLAT: (-flat, flat),
    }
    low, high = ends.get(claim.direction or Direction.FLAT, (-flat, flat))
    return Interval(low, high, PERCENT)
