"""United Nations Comtrade: goods trade of some 200 reporters by partner, annual and monthly.

What the office says: https://uncomtrade.org/docs/
What it does not say, and we learnt (answers recorded 2010-2025):
- a row is a total only with partner2Code 0, customsCode C00 and motCode 0; asked
  without them, totals and their parts come together and add up to a multiple;
- `isReported` and `isAggregate` do not tell totals from parts;
- a wrong or expired country code gives no error, only no rows: the United States
  are 842, India 699, France 251, Italy 380, Switzerland 757, Norway 579;
- the field is `cifvalue`, although the documents say `cifValue`;
- there is no paging: an answer of exactly 500 rows (preview) or 100,000 rows
  (with a key) is cut off;
- rows are revised without notice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from communique.domain import Figure, Flow, Origin, Period, Series, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import CHAPTERS, Asked, CutOff, Source, Unfinished, in_lots
from communique.figures.sources.answers import json_of, number
from communique.figures.sources.codes import codes_of
from communique.figures.sources.goods import product_of

SOURCE = Source(
    code="COMTRADE",
    name="comtrade",
    producer="United Nations Statistics Division",
    title="UN Comtrade",
    licence="own use; redistribution needs the UN's agreement, so nothing of it is packaged",
    covers="goods, by reporter and partner, year or month, all goods or Harmonized System codes",
    currency="USD",
    valuation={Flow.EXPORTS: Valuation.FOB, Flow.IMPORTS: Valuation.CIF},
    traps=(
        "Reporters send their figures in their own time: none for a year means not sent yet,"
        " or, as for Russia since 2023, not sent at all. The partners' figures remain.",
        "Taiwan is 'Other Asia, not elsewhere specified'; some reporters book other goods there.",
        "A reporter's partners include 'areas not specified', stores and free zones; these are"
        " left out here, so partners may add up to less than the world.",
        "Values are converted to dollars by the UN at its own rates.",
        "Rows are revised without notice, and nothing says when: another value at a later fetch"
        " is kept beside the first.",
        "Without a key an answer has at most 500 rows; bigger questions are split.",
    ),
    url="https://comtradeplus.un.org",
    base="https://comtradeapi.un.org",
    key="COMMUNIQUE_COMTRADE_KEY",
    pause=6.0,  # an undocumented limit of about ten questions a minute, seen 2024
)

KEYED, PREVIEW = "/data/v1/get/", "/public/v1/preview/"
MOST_ROWS = {KEYED: 100_000, PREVIEW: 500}
MOST_PERIODS = 12
EVERYBODY = 240  # partners of a large reporter
MOST_PARTNERS = 100  # keeps an address well under the 4,096 characters the office takes
TOTALS = {"partner2Code": "0", "motCode": "0", "customsCode": "C00"}
FLOWS = {"X": Flow.EXPORTS, "M": Flow.IMPORTS}
# Parts of the two flows, which the two flows include.
PARTS_OF_FLOWS = {"RX", "RM", "DX", "FM", "MIP", "MOP", "XIP", "XOP"}
SPLIT_BY = ("period", "flowCode", "partnerCode", "cmdCode", "reporterCode")


# -- what to ask -----------------------------------------------------------------------


def urls(asked: Asked, *, keyed: bool) -> list[str]:
    """One address for up to twelve years or months of any number of pairs."""
    codes = codes_of(SOURCE.code)
    if not asked.reporters:
        raise AskError("comtrade needs a reporter\n\nhint: --reporter BRA")
    partners = [codes.code(economy) for economy in asked.partners]
    path = f"{SOURCE.base}{KEYED if keyed else PREVIEW}C"
    at_once = _periods_at_once(asked, MOST_ROWS[KEYED if keyed else PREVIEW])
    return [
        _url(f"{path}/{frequency}/HS", asked, periods=some, partners=few)
        for frequency, periods in (("A", asked.years), ("M", asked.months))
        for some in in_lots(map(_period_text, periods), at_once)
        for few in (in_lots(partners, MOST_PARTNERS) if partners else [()])
    ]


def _periods_at_once(asked: Asked, limit: int) -> int:
    """As many as are likely to fit into one answer; what does not fit is split."""
    goods = 99 if asked.products == (CHAPTERS,) else max(1, len(asked.products))
    pairs = len(asked.reporters) * (len(asked.partners) or EVERYBODY)
    return min(MOST_PERIODS, max(1, (limit - 1) // (pairs * len(asked.flows) * goods)))


def _url(path: str, asked: Asked, *, periods: Iterable[str], partners: Iterable[str]) -> str:
    codes = codes_of(SOURCE.code)
    named = {"partnerCode": ",".join(partners)}
    query = {
        "reporterCode": ",".join(map(codes.code, asked.reporters)),
        "period": ",".join(periods),
        **{name: value for name, value in named.items() if value},
        "cmdCode": _goods(asked.products),
        "flowCode": ",".join(code for code, flow in FLOWS.items() if flow in asked.flows),
        **TOTALS,
    }
    return f"{path}?{urlencode(query, safe=',')}"


def _goods(products: Sequence[str]) -> str:
    if products == (CHAPTERS,):
        return "AG2"
    too_fine = [code for code in products if len(code) > 6]
    if too_fine:
        raise AskError(f"comtrade has products to six digits, not {too_fine[0]}")
    return ",".join(products) or "TOTAL"


def _period_text(period: Period) -> str:
    return str(period).replace("-", "")


def narrower(url: str) -> list[str]:
    """Two addresses for half of the longest list each; the periods first."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query))
    lists = ((name, query.get(name, "").split(",")) for name in SPLIT_BY)
    name, values = max(lists, key=lambda pair: len(pair[1]))
    if len(values) < 2:
        return []
    half = len(values) // 2
    return [
        urlunsplit(parts._replace(query=urlencode({**query, name: ",".join(some)}, safe=",")))
        for some in (values[:half], values[half:])
    ]


def with_key(url: str, key: str) -> tuple[str, dict[str, str]]:
    """The key goes into a header, never into the address."""
    return url, {"Ocp-Apim-Subscription-Key": key} if key else {}


# -- what it answers -------------------------------------------------------------------


def read(content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
    """The totals of an answer, in whole dollars; rows that are parts of others left out.

    Raises:
        CutOff: as many rows as the office ever gives.
        Unfinished: fewer rows than the answer says it has.
        SourceError: not an answer, or a code that nobody told us of.
    """
    rows = _rows(json_of(content, SOURCE.code), url)
    for line, row in enumerate(rows, start=1):
        try:
            figure = _figure(row, f"row {line}", retrieved)
        except (KeyError, TypeError) as missing:
            raise SourceError(f"{SOURCE.code}, row {line} has no {missing}") from None
        if figure is not None:
            yield figure


def _limit(url: str, rows: int) -> int:
    """As many rows as this service ever gives; of a saved file nobody knows which it was."""
    known = [most for path, most in MOST_ROWS.items() if path in url]
    return (
        known[0] if known else next((most for most in MOST_ROWS.values() if most == rows), rows + 1)
    )


def _rows(answer: Any, url: str) -> list[dict[str, Any]]:
    if not isinstance(answer, dict) or not isinstance(answer.get("data"), list):
        raise SourceError(f"{SOURCE.code} answered something else than rows of data")
    if answer.get("error"):
        raise SourceError(f"{SOURCE.code} says: {answer['error']}")
    rows: list[dict[str, Any]] = answer["data"]
    told = answer.get("count")
    limit = _limit(url, len(rows))
    if len(rows) >= limit:
        raise CutOff(f"{SOURCE.code} gives at most {limit:,} rows at once, and gave as many")
    if told not in (None, len(rows)):
        raise Unfinished(f"{SOURCE.code} announced {told} rows and sent {len(rows)}")
    return rows


def _figure(row: Mapping[str, Any], line: str, retrieved: date) -> Figure | None:
    """A row as a figure; None for parts of totals, and for what has no value or no code."""
    codes = codes_of(SOURCE.code)
    reporter = codes.economy(str(row["reporterCode"]), line=line)
    partner = codes.economy(str(row["partnerCode"]), line=line)
    flow = _flow(row, line)
    value = number(row["primaryValue"], SOURCE.code, line)
    if not _is_total(row) or flow is None or value is None:
        return None
    if reporter is None or partner is None or reporter == partner:
        return None  # its own goods come home: no trade with another economy
    return Figure(
        series=Series(
            source=SOURCE.code,
            reporter=reporter,
            partner=partner,
            flow=flow,
            currency=SOURCE.currency,
            product=product_of(str(row["cmdCode"])),
            valuation=_valuation(row, flow, value, line),
        ),
        period=_period(row, line),
        value=value,
        origin=Origin(SOURCE.code, url=page(row), retrieved=retrieved),
    )


def _is_total(row: Mapping[str, Any]) -> bool:
    return (row["partner2Code"], row["customsCode"], row["motCode"]) == (0, "C00", 0)


def _flow(row: Mapping[str, Any], line: str) -> Flow | None:
    code = row["flowCode"]
    if code not in FLOWS and code not in PARTS_OF_FLOWS:
        raise SourceError(f"{SOURCE.code}, {line}: unknown flow {code!r}")
    return FLOWS.get(code)


def _valuation(row: Mapping[str, Any], flow: Flow, value: Decimal, line: str) -> Valuation:
    """CIF or FOB, by which of the two the office took; Canada and others send imports FOB."""
    for field, valuation in (("cifvalue", Valuation.CIF), ("fobvalue", Valuation.FOB)):
        if number(row.get(field), SOURCE.code, line) == value:
            return valuation
    return SOURCE.valuation[flow]


def _period(row: Mapping[str, Any], line: str) -> Period:
    """A year, or a month; `refMonth` is 52 for a year."""
    text = str(row["period"])
    try:
        return Period.parse(text if len(text) == 4 else f"{text[:4]}-{text[4:]}")
    except ValueError as error:
        raise SourceError(f"{SOURCE.code}, {line}: {error}") from None


def page(row: Mapping[str, Any]) -> str:
    """Where a reader sees both flows of the row's pair and period on the office's own page."""
    query = {
        "Frequency": row["freqCode"],
        "Flows": "X,M",
        "CommodityCodes": row["cmdCode"],
        "Partners": row["partnerCode"],
        "Reporters": row["reporterCode"],
        "period": row["period"],
        "AggregateBy": "none",
        "BreakdownMode": "plus",
    }
    return f"{SOURCE.url}/TradeFlow?{urlencode(query, safe=',')}"
