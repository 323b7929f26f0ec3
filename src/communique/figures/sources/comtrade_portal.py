"""The CSV of UN Comtrade's portal before 2023: 35 columns with words for people as headers.

The portal is gone; its files are still about. What we learnt from them:
- country codes are those of today's service but for Italy (381);
- `Flag` is not zero where quantities were estimated; it says nothing of the value;
- with all partners, they add up to the row of partner 0, World, within some
  hundred dollars.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from communique.domain import Figure, Flow, Origin, Period, Series
from communique.errors import SourceError
from communique.figures.sources.answers import csv_of, number
from communique.figures.sources.codes import codes_of
from communique.figures.sources.comtrade import SOURCE
from communique.figures.sources.goods import product_of

COLUMNS = (
    "Period", "Trade Flow", "Reporter Code", "Partner Code", "2nd Partner Code",
    "Customs Proc. Code", "Mode of Transport Code", "Commodity Code", "Trade Value (US$)",
)  # fmt: skip
FLOWS = {"Export": Flow.EXPORTS, "Import": Flow.IMPORTS}
PARTS_OF_FLOWS = {"Re-Export", "Re-Import"}


def read(content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
    """The totals of a file in whole dollars.

    Raises:
        SourceError: another layout, or a code that nobody told us of.
    """
    for line, row in csv_of(content, SOURCE.code, columns=COLUMNS):
        figure = _figure(row, line, url, retrieved)
        if figure is not None:
            yield figure


def _figure(row: Mapping[str, str], line: str, url: str, retrieved: date) -> Figure | None:
    codes, words = codes_of(SOURCE.code), row["Trade Flow"]
    if words not in FLOWS and words not in PARTS_OF_FLOWS:
        raise SourceError(f"{SOURCE.code}, {line}: unknown flow {words!r}")
    reporter = codes.economy(row["Reporter Code"], line=line)
    partner = codes.economy(row["Partner Code"], line=line)
    value = number(row["Trade Value (US$)"], SOURCE.code, line)
    if words in PARTS_OF_FLOWS or _is_part(row) or value is None:
        return None
    if reporter is None or partner is None or reporter == partner:
        return None
    flow = FLOWS[words]
    return Figure(
        series=Series(
            source=SOURCE.code,
            reporter=reporter,
            partner=partner,
            flow=flow,
            currency=SOURCE.currency,
            product=product_of(row["Commodity Code"]),
            valuation=SOURCE.valuation[flow],
        ),
        period=_period(row["Period"], line),
        value=value,
        origin=Origin(SOURCE.code, url=url, retrieved=retrieved, note="portal before 2023"),
    )


def _is_part(row: Mapping[str, str]) -> bool:
    """Whether the row is of one second partner, procedure or way of transport."""
    details = ("2nd Partner Code", "Customs Proc. Code", "Mode of Transport Code")
    return any(row[name] not in ("", "0", "C00") for name in details)


def _period(text: str, line: str) -> Period:
    try:
        return Period.parse(text if len(text) == 4 else f"{text[:4]}-{text[4:]}")
    except ValueError as error:
        raise SourceError(f"{SOURCE.code}, {line}: {error}") from None
