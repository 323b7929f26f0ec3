"""China's customs: the monthly tables of the bulletin, saved by hand.

Its site answers no program, so people save a page, a spreadsheet or the text of
it. Two tables are read, in English or Chinese, in dollars or yuan:

- (2) by country: name; total, exports, imports, each of the month and since
  January; then three changes since January against the year before, in percent;
- (5) by customs regime, of which only the TOTAL is a figure: exports and
  imports, each of the month and since January; each row of values is followed
  by a row of changes in percent.

What the office says: exports FOB, imports CIF by country of origin; US$1,000 in
the English bulletin, US$1,000 or 10,000 yuan in the Chinese one; revised later.
What it does not say, and we learnt (tables of 2019 to 2026):

- the month is not the difference of the cumulative sums: those hold revisions
  of earlier months. Both are kept, as printed;
- rows add up to TOTAL within their rounding, groups left out. A table where
  they do not lacks a row, and is refused;
- the blanks in titles vary, and some English pages of 2019 have no unit;
- January and February may come as one: `1 to 2`;
- `-` is no value; "China" is an origin of its own imports;
- growth in dollars and in yuan differs, and neither follows from the other.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from pathlib import Path

from communique.domain import (
    WORLD,
    Figure,
    Flow,
    Measure,
    Origin,
    Period,
    Series,
    Valuation,
    Vintage,
)
from communique.domain.places import ALPHA2
from communique.errors import SourceError
from communique.figures.sources import Source
from communique.figures.sources.grids import Row, rows_of

SOURCE = Source(
    code="GACC",
    name="gacc",
    producer="General Administration of Customs of China",
    title="Customs Statistics, monthly bulletin",
    licence="official statistics; name the office",
    covers="goods by country, of the month and since January; exports FOB, imports CIF",
    currency="USD",
    valuation={
        Flow.EXPORTS: Valuation.FOB,
        Flow.IMPORTS: Valuation.CIF,
        Flow.TURNOVER: Valuation.MIXED,
    },
    traps=(
        "No program reaches its site: save the page, the spreadsheet or the text of the table.",
        "The month is not the difference of the sums since January: those hold revisions.",
        "Growth in dollars and in yuan differs; neither follows from the other.",
        "Hong Kong, Macao and Taiwan are listed as regions, and China itself for returned goods.",
        "January and February may come as one.",
    ),
    url="http://english.customs.gov.cn/statics/report/monthly.html",
    base="",
)

NAMES = Path(__file__).parent / "customs_names.csv"
ROUNDING = Decimal("0.5")  # of the last printed digit, in each row


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of table.

    titles   its title in English and Chinese, as `key` has it, a pattern each
    flows    those of its columns of values, each of the month and since January
    changes  how many changes follow in the same row
    """

    titles: tuple[str, str]
    flows: tuple[Flow, ...]
    changes: int


BY_COUNTRY = Layout(
    (r"importsandexportsbycountryregionoforigindestination", r"进出口商品国别地区总值表"),
    (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS),
    changes=3,
)
BY_REGIME = Layout(
    (r"importsandexportsbycustomsregime", r"进出口商品贸易方式总值表"),
    (Flow.EXPORTS, Flow.IMPORTS),
    changes=0,
)
LAYOUTS = (BY_COUNTRY, BY_REGIME)
FLASH = "主要国别地区总值表"  # the first release of the major partners: another table

# The unit of the values, as `key` has it: currency and scale.
UNITS = {
    "unitus$1000": ("USD", 1000),
    "unitusd1000": ("USD", 1000),
    "unit1000usdollars": ("USD", 1000),
    "unit10000yuan": ("CNY", 10_000),
    "unitrmb10000": ("CNY", 10_000),
    "unit10000rmbyuan": ("CNY", 10_000),
    "unitcny10000": ("CNY", 10_000),
    "单位千美元": ("USD", 1000),
    "单位万元人民币": ("CNY", 10_000),
    "单位人民币万元": ("CNY", 10_000),
    "单位万元": ("CNY", 10_000),
}
CURRENCIES = {"美元": "USD", "人民币": "CNY", "inusd": "USD", "incny": "CNY"}

_SIGNS = re.compile(r"[\s\u3000.,:：∶;()（）、，。/'’‘\"“”&*_-]+")
_ENGLISH_MONTHS = r"(?:(?P<first>1)(?:-|to))?(?P<month>\d{1,2})\.(?P<year>20\d\d)$"
_CHINESE_MONTHS = r"(?P<year>20\d\d)年(?:(?P<first>1)(?:至|-))?(?P<month>\d{1,2})月"
_MONTHS = re.compile(r"\d{1,2}\s*(?:to|至|-)\s*\d{1,2}|\d{1,2}")
_NOTE = re.compile(r"\s*(?:notes?\b|注[:：]|\d\s*[.、．])", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?")
_NONE = ("", "-", "—", "–", "－")
_OTHERS = re.compile(
    r"oth|.*unknown|.*nes$|.*unspecified|unandother|neutralpackage|countriesofneutral"
    r"|conutriesofneutral|.*其他|国地?别.*不详|国地别不详|联合国|中性包装"
    r"|canaryis|加那利群岛|ceuta|塞卜泰|melilla|梅利利亚|gambier|盖比群岛|marquesas|马克萨斯群岛"
    r"|societyis|社会群岛|tuamotu|土阿莫土群岛|tubai|土布艾群岛|saba|萨巴"
    r"|thenetherlandsantilles|荷属安地列斯群岛"
)


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above the rows: which table, of when, in which unit.

    periods  of each flow's columns of values: the month and since January, or
             the one of them that is printed
    """

    layout: Layout
    periods: tuple[Period, ...]
    currency: str
    scale: int
    note: str


def read(content: bytes, *, name: str, published: Vintage | None = None) -> Iterator[Figure]:
    """The figures of one saved table.

    Args:
        name: of the file, for messages.
        published: when the office put it out; tables do not say.

    Raises:
        SourceError: it is no such table, has anything in it that is not expected,
            or its rows do not add up to its total.
    """
    rows = rows_of(content, name=name)
    head, body = _head(rows, name)
    lines = _lines(body, head, name)
    _refuse_wrong_sums(lines, name)
    for line in lines:
        if line.code:
            yield from _figures(line, head, published)


def key(name: str) -> str:
    """A name or title as it is compared: no case, no blanks, no signs.

    >>> key(" Hong Kong, China "), key("其中：东盟")
    ('hongkongchina', '其中东盟')
    """
    return _SIGNS.sub("", name).casefold()


# -- above the rows ------------------------------------------------------------------------------


def _head(rows: Sequence[Row], name: str) -> tuple[Head, Sequence[Row]]:
    first = next((at for at, row in enumerate(rows) if _codes().get(key(row.label)) == WORLD), None)
    if first is None:
        raise SourceError(
            f"{name}: there is no row TOTAL\n\nhint: save the whole table (2) by country,"
            " or (5) by customs regime, of the monthly bulletin"
        )
    above = [row.text for row in rows[:first]]
    layout, month, to_date = _title(above, name)
    currency, scale, note = _unit(above, name)
    periods = _columns(above, layout, month, to_date, name)
    return Head(layout, periods, currency, scale, note), rows[first:]


def _title(above: Sequence[str], name: str) -> tuple[Layout, Period, Period]:
    for text in above:
        plain = re.sub(r"\s+", "", text)
        if FLASH in key(text):
            raise SourceError(
                f"{name} is the first release of the major partners, not the bulletin"
                "\n\nhint: save table (2) of the monthly bulletin, which comes ten days later"
            )
        for layout in LAYOUTS:
            if any(re.search(title, key(text)) for title in layout.titles):
                found = re.search(_ENGLISH_MONTHS, plain) or re.search(_CHINESE_MONTHS, plain)
                if found is None or not 1 <= int(found["month"]) <= 12:
                    raise SourceError(f"{name}: no month and year in the title {text.strip()!r}")
                return layout, *_periods(found)
    raise SourceError(
        f"{name} is neither table (2) by country nor (5) by customs regime"
        f" (above its rows stands {' | '.join(above)[:120]!r})"
    )


def _periods(found: re.Match[str]) -> tuple[Period, Period]:
    year, month = int(found["year"]), int(found["month"])
    to_date = Period(year * 12, month)
    return (to_date if found["first"] else Period.of_month(year, month)), to_date


def _unit(above: Sequence[str], name: str) -> tuple[str, int, str]:
    """Currency and scale; English pages without a unit are in US$1,000, and a note says so."""
    titles = " ".join(map(key, above))
    said = {code for word, code in CURRENCIES.items() if word in titles}
    for text in above:
        if key(text).startswith(("unit", "单位")):
            currency, scale = UNITS.get(key(text), ("", 0))
            if not currency or (said and currency not in said):
                raise SourceError(f"{name}: unexpected unit {text.strip()[:60]!r}")
            return currency, scale, ""
    if re.search("[\u4e00-\u9fff]", titles) or "CNY" in said:
        raise SourceError(f"{name}: the table does not say its unit")
    return "USD", 1000, "the page has no unit; the English bulletin is in US$1,000"


def _columns(
    above: Sequence[str], layout: Layout, month: Period, to_date: Period, name: str
) -> tuple[Period, ...]:
    """The periods of each flow's columns, which the last row above the values must say."""
    last = re.sub(r"\s", "", above[-1].replace("月", " ")) if above else ""
    found = [re.sub("至|-", "to", one) for one in _MONTHS.findall(above[-1] if above else "")]
    since, alone = f"1to{to_date.months}", str(to_date.months)
    for periods, printed in (
        ((month, to_date), [alone, since]),
        ((to_date,), [since]),
        ((month,), [alone]),
    ):
        if [re.sub(r"\s", "", one) for one in found] == printed * len(layout.flows):
            return periods
    raise SourceError(
        f"{name}: unexpected columns (the last row above the values is {last[:80]!r}, and should"
        f" say {alone} and {since} for each of {', '.join(layout.flows)})"
    )


# -- the rows ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Line:
    """One row of the table.

    code     whose figures it holds; empty where it is nobody's we have a code for
    is_part  whether it counts in the sum of all rows: groups do not
    values   of each flow, of each period; None where nothing is printed
    changes  in percent, as printed
    """

    code: str
    is_part: bool
    values: tuple[Decimal | None, ...]
    changes: tuple[Decimal | None, ...]


def _lines(body: Sequence[Row], head: Head, name: str) -> list[Line]:
    wide = len(head.layout.flows) * len(head.periods)
    found: list[Line] = []
    for row in body:
        if _NOTE.match(row.label):
            break
        if row.label:
            code, is_part = _whose(row, head.layout, name)
            numbers = _numbers(row, wide + head.layout.changes, name)
            found.append(Line(code, is_part, numbers[:wide], numbers[wide:]))
        elif found and not head.layout.changes:  # a row of changes, below its values
            found[-1] = replace(found[-1], changes=_numbers(row, wide, name))
        else:
            raise SourceError(f"{name}, {row.line}: a row without a name")
    return found


def _whose(row: Row, layout: Layout, name: str) -> tuple[str, bool]:
    """Whose row it is, and whether it counts in the sum."""
    plain = re.sub("^(其中|ofwhich)", "", key(row.label))
    if layout is BY_REGIME:
        return (WORLD, False) if _codes().get(plain) == WORLD else ("", True)
    if plain in _codes():
        code = _codes()[plain]
        return ("" if code == "CHN" else code), code in ALPHA2
    if _OTHERS.match(plain):
        return "", True
    raise SourceError(
        f"{name}, {row.line}: no economy is known as {row.label.strip()[:60]!r}"
        "\n\nhint: please report it; nothing was imported"
    )


def _numbers(row: Row, count: int, name: str) -> tuple[Decimal | None, ...]:
    """The cells of a row as numbers; missing ones at its end are as empty as a dash."""
    cells = list(row.cells)
    while len(cells) > count and cells[-1] in _NONE:
        cells.pop()
    if len(cells) > count or (row.is_text and len(cells) < count):
        raise SourceError(f"{name}, {row.line}: {len(cells)} values instead of {count}")
    cells += [""] * (count - len(cells))
    return tuple(_number(cell, row, name) for cell in cells)


def _number(cell: str, row: Row, name: str) -> Decimal | None:
    if cell in _NONE:
        return None
    if not _NUMBER.fullmatch(cell):
        raise SourceError(f"{name}, {row.line}: {cell[:40]!r} is not a value")
    return Decimal(cell.replace(",", ""))


def _refuse_wrong_sums(lines: Sequence[Line], name: str) -> None:
    """Each column of values must add up to its total, within the rounding of its rows."""
    total = lines[0]
    parts = [line for line in lines if line.is_part]
    for at, printed in enumerate(total.values):
        added = sum((line.values[at] or Decimal(0) for line in parts), Decimal(0))
        if abs(added - (printed or 0)) > ROUNDING * (len(parts) + 1):
            raise SourceError(
                f"{name}: column {at + 1} adds up to {added:,}, and its TOTAL says {printed or 0:,}"
                "\n\nhint: save the whole table, with all its rows"
            )


def _figures(line: Line, head: Head, published: Vintage | None) -> Iterator[Figure]:
    flows, periods = head.layout.flows, head.periods
    slots = [(flow, period) for flow in flows for period in periods]
    changed = [(flow, periods[-1]) for flow in flows] if head.layout.changes else slots
    for (flow, period), value in _once(slots, line.values):
        yield _figure(line.code, flow, period, value * head.scale, head, published)
    for (flow, period), percent in _once(changed, line.changes):
        change = _figure(line.code, flow, period, percent, head, published)
        yield replace(change, measure=Measure.CHANGE)


Slot = tuple[Flow, Period]


def _once(
    slots: Sequence[Slot], numbers: Sequence[Decimal | None]
) -> Iterator[tuple[Slot, Decimal]]:
    """The printed numbers, each slot once: in January, the month is all there is of the year."""
    seen: set[Slot] = set()
    for slot, number in zip(slots, numbers, strict=False):
        if number is not None and slot not in seen:
            seen.add(slot)
            yield slot, number


def _figure(
    partner: str, flow: Flow, period: Period, value: Decimal, head: Head, published: Vintage | None
) -> Figure:
    return Figure(
        series=Series(
            SOURCE.code, "CHN", partner, flow, head.currency, valuation=SOURCE.valuation[flow]
        ),
        period=period,
        value=value,
        origin=Origin(SOURCE.code, published, SOURCE.url, note=head.note),
    )


@cache
def _codes() -> dict[str, str]:
    """Our codes by what the customs calls each economy and group, as `key` has it."""
    with NAMES.open(encoding="utf-8", newline="") as file:
        return {key(row["name"]): row["code"] for row in csv.DictReader(file, strict=True)}
