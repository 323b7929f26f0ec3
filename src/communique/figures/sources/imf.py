"""International Monetary Fund: merchandise trade by partner (IMTS), the successor of DOTS.

What the office says: https://data.imf.org/en/datasets/IMF.STA:IMTS
What it does not say, and we learnt (answers of September 2024 and December 2025):
- `SCALE="6"` stands beside values that are plain dollars already; the old service
  had `UNIT_MULT="6"` beside millions. Both hold 2,019,551,635,133 dollars of
  American exports in 2023, so only the old values are multiplied;
- an unknown dataset is an empty answer with status 204, a question without an
  answer is a whole answer without series: both are no rows, not errors;
- values are text, in XML and in JSON;
- areas are ISO alpha-3 but for Kosovo (KOS) and the Palestinian territories (WBG);
  G001 is the world, G998 the European Union; Taiwan is a partner, never a reporter;
- DERIVATION_TYPE tells what a country sent (O, OU, R) from what the Fund estimated
  (SE, SEME, SEHI, SP).
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, redirect_stdout
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from communique.domain import Figure, Flow, Origin, Period, Series, Status, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import Asked, Source, Unfinished, library, sdmxjson
from communique.figures.sources.answers import json_of, number, text_of
from communique.figures.sources.codes import codes_of

SOURCE = Source(
    code="IMF",
    name="imf",
    producer="International Monetary Fund",
    title="International Trade in Goods by partner country (IMTS)",
    licence="free to use with the source named; https://www.imf.org/external/terms.htm",
    covers="goods, by reporter and partner, year or month, all goods only, since 1948",
    currency="USD",
    valuation={Flow.EXPORTS: Valuation.FOB, Flow.IMPORTS: Valuation.CIF},
    traps=(
        "Where a country sends nothing, the Fund estimates from what its partners say;"
        " such figures have the status `estimated` and contradict nothing alone.",
        "There are no products and no services.",
        "Taiwan is a partner, never a reporter.",
        "The service before 2025 (DOTS) gave millions; saved answers of it are read, too.",
    ),
    url="https://data.imf.org/en/datasets/IMF.STA:IMTS",
    base="https://api.imf.org",
    pause=1.5,  # what the makers of imfp leave between two questions
)

PATH = "/external/sdmx/3.0/data/dataflow/IMF.STA/IMTS/+/"
DATAFLOW = "IMTS"
INDICATORS = {
    "XG_FOB_USD": (Flow.EXPORTS, Valuation.FOB),
    "MG_CIF_USD": (Flow.IMPORTS, Valuation.CIF),
    "MG_FOB_USD": (Flow.IMPORTS, Valuation.FOB),
}
# The balance is exports less imports, which we have.
LEFT_OUT = {"TBG_USD"}
ASKED_FOR = {Flow.EXPORTS: "XG_FOB_USD", Flow.IMPORTS: "MG_CIF_USD"}
# Codes of the old service: an indicator begins with T, areas are ISO alpha-2 or these.
OLD_AREAS = {"W00": "WLD", "B0": "EU"}
OLD_SCALE = {"6": Decimal(10) ** 6, "0": Decimal(1)}
# The Fund's list of derivation types (September 2026), by what a reader should make of them.
STATUSES = {
    **dict.fromkeys(("", "O", "OU", "R", "M", "SC", "SCC", "FA", "TPD"), Status.EXACT),
    **dict.fromkeys(("SE", "SEME", "SEHI", "SP"), Status.ESTIMATED),
}


# What sdmx1 raises on XML that is no SDMX-ML (tried with 2.28).
NO_DATA = (AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError)


# -- what to ask -----------------------------------------------------------------------


def urls(asked: Asked, *, keyed: bool) -> list[str]:
    """One address a frequency, for any number of pairs."""
    if not asked.reporters:
        raise AskError("imf needs a reporter\n\nhint: --reporter BRA")
    if asked.products:
        raise AskError(
            "imf has no products, only all goods\n\nhint: communique figures fetch comtrade"
        )
    return [
        _url(asked, frequency, periods)
        for frequency, periods in (("A", asked.years), ("M", asked.months))
        if periods
    ]


def _url(asked: Asked, frequency: str, periods: list[Period]) -> str:
    codes = codes_of(SOURCE.code)
    key = ".".join(
        (
            "+".join(map(codes.code, asked.reporters)),
            "+".join(ASKED_FOR[flow] for flow in asked.flows),
            "+".join(map(codes.code, asked.partners)) or "*",
            frequency,
        )
    )
    span = f"ge:{periods[0].begins}+le:{periods[-1].ends}"
    return (
        f"{SOURCE.base}{PATH}{key}?c%5BTIME_PERIOD%5D={quote(span, safe=':+')}"
        "&dimensionAtObservation=TIME_PERIOD&attributes=dsd&measures=all"
    )


def narrower(url: str) -> list[str]:
    """The Fund cuts nothing off."""
    return []


def with_key(url: str, key: str) -> tuple[str, dict[str, str]]:
    """No key is needed; XML is what sdmx1 reads."""
    return url, {"Accept": "application/xml"}


# -- what it answers -------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Cell:
    """One value with its keys, whatever the form of the answer."""

    keys: Mapping[str, str]
    value: object
    line: str


def read(content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
    """The figures of an answer in whole dollars: XML or JSON of today, or JSON of the old service.

    Raises:
        Unfinished: it stops in the middle.
        SourceError: another dataset, or a code that nobody told us of.
    """
    if not content.strip():
        return
    start = text_of(content[:4096], SOURCE.code).lstrip()
    if start.startswith("<"):
        cells = _cells_of_xml(content)
    elif start.startswith("{"):
        answer = json_of(content, SOURCE.code)
        if "CompactData" in answer:
            yield from _old(answer, url, retrieved)
            return
        cells = _cells_of_json(answer)
    else:
        raise SourceError(f"{SOURCE.code} answered neither XML nor JSON")
    for cell in cells:
        figure = _figure(cell, url, retrieved)
        if figure is not None:
            yield figure


def _figure(cell: Cell, url: str, retrieved: date) -> Figure | None:
    codes, keys, line = codes_of(SOURCE.code), cell.keys, cell.line
    try:
        indicator, area, other = (
            keys[name] for name in ("INDICATOR", "COUNTRY", "COUNTERPART_COUNTRY")
        )
        period, derivation = keys["TIME_PERIOD"], keys.get("DERIVATION_TYPE", "")
    except KeyError as missing:
        raise SourceError(f"{SOURCE.code}, {line} has no {missing}") from None
    if indicator in LEFT_OUT:
        return None
    if indicator not in INDICATORS:
        raise SourceError(f"{SOURCE.code}, {line}: unknown indicator {indicator!r}")
    if derivation not in STATUSES:
        raise SourceError(f"{SOURCE.code}, {line}: unknown derivation type {derivation!r}")
    reporter, partner = codes.economy(area, line=line), codes.economy(other, line=line)
    value = number(cell.value, SOURCE.code, line)
    if value is None or reporter is None or partner is None:
        return None
    flow, valuation = INDICATORS[indicator]
    return _made(
        (reporter, partner, flow, valuation), _period(period, line), value, STATUSES[derivation],
        url, retrieved,
    )  # fmt: skip


def _made(
    series: tuple[str, str, Flow, Valuation],
    period: Period,
    value: Decimal,
    status: Status,
    url: str,
    retrieved: date,
) -> Figure:
    reporter, partner, flow, valuation = series
    return Figure(
        series=Series(
            source=SOURCE.code,
            reporter=reporter,
            partner=partner,
            flow=flow,
            currency=SOURCE.currency,
            valuation=valuation,
        ),
        period=period,
        value=value,
        origin=Origin(SOURCE.code, url=url, retrieved=retrieved),
        status=status,
    )


def _period(text: str, line: str) -> Period:
    """2023, 2023-Q1, or a month, which the Fund writes 2018-M01."""
    try:
        return Period.parse(text.replace("-M", "-"))
    except ValueError as error:
        raise SourceError(f"{SOURCE.code}, {line}: {error}") from None


# -- XML, by sdmx1 ---------------------------------------------------------------------


def _cells_of_xml(content: bytes) -> Iterator[Cell]:
    """Every observation with its keys; the scale beside it is not applied (see above)."""
    for number_of, (keys, observations) in enumerate(_series(content), start=1):
        line = f"series {number_of} ({'.'.join(map(str, keys.values()))})"
        for observation in observations:
            yield Cell(
                {
                    **keys,
                    "TIME_PERIOD": str(observation.dimension["TIME_PERIOD"].value),
                    **{k: str(v.value) for k, v in observation.attached_attribute.items()},
                },
                observation.value,
                line,
            )


def _series(content: bytes) -> Iterator[tuple[dict[str, str], list[Any]]]:
    _refuse_broken(content)
    library("sdmx")
    import sdmx
    from sdmx.exceptions import XMLParseError

    with _in_silence():
        try:
            message = sdmx.read_sdmx(io.BytesIO(content))
        except (XMLParseError, *NO_DATA) as error:
            first_line = str(error).strip().partition("\n")[0]
            raise SourceError(f"{SOURCE.code} sent XML that is no data: {first_line}") from None
    if not isinstance(message, sdmx.message.DataMessage):
        raise SourceError(f"{SOURCE.code} sent a message without data: {_words(content)}")
    if DATAFLOW.encode() not in content:
        raise SourceError(f"{SOURCE.code}: the answer is of another dataset than {DATAFLOW}")
    for data in message.data:
        for key, observations in data.series.items():
            yield {k: str(v.value) for k, v in key.values.items()}, observations


def _refuse_broken(content: bytes) -> None:
    """sdmx1 prints what it had begun where XML stops in the middle, so it never sees such."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise SourceError(f"{SOURCE.code} sent XML with entities of its own, which is not read")
    try:
        ElementTree.fromstring(content)
    except ElementTree.ParseError as error:
        raise Unfinished(f"{SOURCE.code} sent XML that is not whole: {error}") from None


def _words(content: bytes) -> str:
    """What an error message says, for people."""
    return " ".join(" ".join(ElementTree.fromstring(content).itertext()).split())[:200]


@contextmanager
def _in_silence() -> Iterator[None]:
    """sdmx1 remarks that it was given no structure; it reads this format without one."""
    log, silent = logging.getLogger("sdmx"), logging.NullHandler()
    log.addHandler(silent)
    try:
        with redirect_stdout(io.StringIO()):
            yield
    finally:
        log.removeHandler(silent)


# -- JSON ------------------------------------------------------------------------------


def _cells_of_json(answer: Any) -> Iterator[Cell]:
    """SDMX-JSON 2.0, which no kept library reads."""
    for row in sdmxjson.rows(answer, SOURCE.code, dataflow=DATAFLOW):
        yield Cell(row.keys, row.value, row.line)


def _old(answer: Any, url: str, retrieved: date) -> Iterator[Figure]:
    """An answer of the service that ended in 2025: millions, ISO alpha-2 codes."""
    try:
        series = _listed(answer["CompactData"]["DataSet"].get("Series", []))
        for place, one in enumerate(series, start=1):
            yield from _old_series(one, f"series {place}", url, retrieved)
    except (AttributeError, KeyError, TypeError) as wrong:
        raise SourceError(
            f"{SOURCE.code} sent JSON that is not of its old service ({wrong!r})"
        ) from None


def _old_series(one: Mapping[str, Any], line: str, url: str, retrieved: date) -> Iterator[Figure]:
    indicator = one["@INDICATOR"].removeprefix("T")
    if indicator not in INDICATORS:
        raise SourceError(f"{SOURCE.code}, {line}: unknown indicator {one['@INDICATOR']!r}")
    if one["@UNIT_MULT"] not in OLD_SCALE:
        raise SourceError(f"{SOURCE.code}, {line}: unknown scale {one['@UNIT_MULT']!r}")
    flow, valuation = INDICATORS[indicator]
    reporter, partner = (_old_area(one[name], line) for name in ("@REF_AREA", "@COUNTERPART_AREA"))
    for cell in _listed(one.get("Obs", [])):
        value = number(cell.get("@OBS_VALUE"), SOURCE.code, line)
        if value is not None and reporter and partner:
            yield _made(
                (reporter, partner, flow, valuation), _period(cell["@TIME_PERIOD"], line),
                number(str(value * OLD_SCALE[one["@UNIT_MULT"]]), SOURCE.code, line) or Decimal(0),
                Status.EXACT, url, retrieved,
            )  # fmt: skip


def _old_area(code: str, line: str) -> str | None:
    from communique.domain.places import ALPHA3

    found = OLD_AREAS.get(code) or ALPHA3.get(code)
    if found is None and len(code) == 2 and code.isalpha():
        raise SourceError(f"{SOURCE.code}, {line}: unknown country code {code!r}")
    return found


def _listed(one: Any) -> list[Any]:
    """The old service sent one series or observation as an object, several as a list."""
    return one if isinstance(one, list) else [one]
