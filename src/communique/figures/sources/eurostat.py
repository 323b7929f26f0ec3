"""Eurostat Comext: trade of the EU, its members and neighbours by partner and product, in euros.

What the office says: https://ec.europa.eu/eurostat/web/international-trade-in-goods/database
What it does not say, and we learnt (answers of August and September 2026):
- Comext has an address of its own; the ordinary one says these datasets do not exist;
- one line an indicator: values (VALUE_IN_EUROS, VALUE_EUR) stand between quantities;
- "the world" of a member counts its trade inside the EU; for the EU as a whole the
  figure people mean is EXT_EU27_2020, trade with those outside;
- Serbia is XS, Kosovo XK, Greece GR; the others are ISO alpha-2;
- a question without an answer is an error message of its own (100, NO_RESULTS);
- status 413 means two things: too much at once, or "I am working on it, ask again";
- the last update is of the whole dataset, so it is the day of no figure in particular;
- a missing cell has no line, and is not zero; codes of goods change every January.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from urllib.parse import urlsplit, urlunsplit

from communique.domain import WORLD, Figure, Flow, Origin, Period, Series, Status, Valuation
from communique.errors import AskError, SourceError
from communique.figures.sources import CHAPTERS, Asked, CutOff, Source, Unfinished
from communique.figures.sources.answers import csv_of, number, text_of
from communique.figures.sources.codes import codes_of
from communique.figures.sources.goods import product_of

SOURCE = Source(
    code="EUROSTAT",
    name="eurostat",
    producer="Eurostat",
    title="Comext, detailed international trade in goods",
    licence="free to use with the source named (CC BY 4.0)",
    covers="goods of the EU and its members since 1988, of EFTA and candidates since 2002,"
    " by partner and product, year or month",
    currency="EUR",
    valuation={Flow.EXPORTS: Valuation.FOB, Flow.IMPORTS: Valuation.CIF},
    traps=(
        "The EU's trade with the world is its trade with those outside; a member's includes the"
        " other members.",
        "The EU has its 27 members of today in every year (EU27_2020), also before 2020.",
        "Trade inside the EU is declared by firms above a threshold, and the two sides differ.",
        "Goods in transit through a port count where they are declared (the Netherlands).",
        "Recent months are revised for years; the office does not say when it changed a number.",
        "Quantities are in hundreds of kilograms in one dataset; only values are taken here.",
    ),
    url="https://ec.europa.eu/eurostat/web/international-trade-in-goods",
    base="https://ec.europa.eu",
    pause=1.0,
    faults=True,
)

PATH = "/eurostat/api/comext/dissemination/sdmx/2.1/data/"
# The value indicator of each dataset; everything else it holds is quantities.
VALUES = {"DS-045409": "VALUE_IN_EUROS", "DS-059341": "VALUE_EUR"}
QUANTITIES = {
    "QUANTITY_IN_100KG", "QUANTITY_KG", "SUPPLEMENTARY_QUANTITY", "SUP_QUANTITY",
    "VALUE_NAC", "VALUE_IN_NAC", "PERCENTAGE_EURO", "PERCENTAGE_KG",
}  # fmt: skip
WITH_NEIGHBOURS = "DS-059341"  # EFTA and candidates, too
EU_ONLY = "DS-045409"
NEIGHBOURS = frozenset("ISL LIE NOR CHE ALB BIH GEO MDA MKD MNE SRB TUR UKR XKX".split())
FLOWS = {"1": Flow.IMPORTS, "2": Flow.EXPORTS}
RE_EXPORTS = "3"  # part of exports
STATUSES = {
    "": Status.EXACT, "A": Status.EXACT, "p": Status.PROVISIONAL, "P": Status.PROVISIONAL,
    "e": Status.ESTIMATED, "E": Status.ESTIMATED, "s": Status.ESTIMATED, "r": Status.EXACT,
    "b": Status.EXACT, "d": Status.EXACT,
}  # fmt: skip
EU, OUTSIDE, INSIDE = "EU27_2020", "EXT_EU27_2020", "INT_EU27_2020"
COLUMNS = ("freq", "reporter", "partner", "product", "flow", "indicators", "TIME_PERIOD")
# Words of its error messages: nothing found; too much at once; being prepared, ask again.
NO_RESULTS = "100"
TOO_BIG, LATER = "EXTRACTION_TOO_BIG", "ASYNCHRONOUS"


# -- what to ask -----------------------------------------------------------------------


def urls(asked: Asked, *, keyed: bool) -> list[str]:
    """One address a dataset and frequency, for any number of pairs."""
    if not asked.reporters:
        raise AskError("eurostat needs a reporter\n\nhint: --reporter EU, or a member: DEU")
    if asked.products == (CHAPTERS,):
        raise AskError("eurostat needs its products named\n\nhint: --product 27,84,85")
    found = []
    for dataset, reporters in _by_dataset(asked.reporters).items():
        for frequency, periods in (("A", asked.years), ("M", asked.months)):
            if periods:
                found += _urls_of(dataset, reporters, asked, frequency, periods)
    return found


def _by_dataset(reporters: tuple[str, ...]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for one in reporters:
        found.setdefault(WITH_NEIGHBOURS if one in NEIGHBOURS else EU_ONLY, []).append(one)
    return found


def _urls_of(
    dataset: str, reporters: list[str], asked: Asked, frequency: str, periods: list[Period]
) -> list[str]:
    """The EU is asked apart: its world is another one."""
    together = [[one] for one in reporters if one == "EU"]
    together += [[one for one in reporters if one != "EU"]] if set(reporters) - {"EU"} else []
    return [
        f"{SOURCE.base}{PATH}{dataset}/{_key(dataset, some, asked, frequency)}"
        f"?startPeriod={periods[0]}&endPeriod={periods[-1]}&format=SDMX-CSV&compressed=false"
        for some in together
    ]


def _key(dataset: str, reporters: list[str], asked: Asked, frequency: str) -> str:
    codes = codes_of(SOURCE.code)
    flows = [code for code, flow in FLOWS.items() if flow in asked.flows]
    return ".".join(
        (
            frequency,
            "+".join(map(codes.code, reporters)),
            "+".join(_partner(one, reporters) for one in asked.partners),
            "+".join(asked.products) or "TOTAL",
            "+".join(flows),
            VALUES[dataset],
        )
    )


def _partner(economy: str, reporters: list[str]) -> str:
    if economy == WORLD and reporters == ["EU"]:
        return OUTSIDE
    return INSIDE if economy == "EU" else codes_of(SOURCE.code).code(economy)


def narrower(url: str) -> list[str]:
    """Two addresses for half of the longest part of the key; the office counts what is asked."""
    parts = urlsplit(url)
    path, _, key = parts.path.rpartition("/")
    lists = [part.split("+") for part in key.split(".")]
    longest = max(range(len(lists)), key=lambda place: len(lists[place]))
    values = lists[longest]
    if len(values) < 2:
        return []
    half = len(values) // 2
    return [
        urlunsplit(parts._replace(path=f"{path}/{_joined(lists, longest, some)}"))
        for some in (values[:half], values[half:])
    ]


def _joined(lists: list[list[str]], place: int, values: list[str]) -> str:
    return ".".join("+".join(values if at == place else one) for at, one in enumerate(lists))


def with_key(url: str, key: str) -> tuple[str, dict[str, str]]:
    """No key is needed."""
    return url, {}


# -- what it answers -------------------------------------------------------------------


def read(content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
    """The values of an answer in whole euros; quantities and re-exports left out.

    Raises:
        Unfinished: its last line has no end.
        CutOff: the office wants to be asked for less.
        SourceError: not SDMX-CSV 1.0 or 2.0, or a code that nobody told us of.
    """
    if text_of(content[:4096], SOURCE.code).lstrip().startswith("<"):
        _raise_fault(content)
        return
    for line, row in csv_of(content, SOURCE.code, columns=(*COLUMNS, "OBS_VALUE")):
        figure = _figure(row, line, url, retrieved)
        if figure is not None:
            yield figure


def _raise_fault(content: bytes) -> None:
    """The office's own error message; 'no results' is none."""
    text = content.decode("utf-8", errors="replace")
    code, words = (
        (found[1].strip() if (found := re.search(rf"<{tag}>(.*?)</{tag}>", text, re.S)) else "")
        for tag in ("faultcode", "faultstring")
    )
    if code == NO_RESULTS:
        return
    if TOO_BIG in words:
        raise CutOff(f"{SOURCE.code} says: {words}")
    if LATER in words.upper():
        raise Unfinished(f"{SOURCE.code} is still preparing its answer")
    raise SourceError(f"{SOURCE.code} says: {words[:300] or 'an error it does not explain'}")


def _figure(row: Mapping[str, str], line: str, url: str, retrieved: date) -> Figure | None:
    if not _is_value(row, line) or row["flow"] == RE_EXPORTS:
        return None
    codes, flow = codes_of(SOURCE.code), FLOWS.get(row["flow"])
    if flow is None:
        raise SourceError(f"{SOURCE.code}, {line}: unknown flow {row['flow']!r}")
    reporter = codes.economy(row["reporter"], line=line)
    partner = _economy(row["partner"], row["reporter"], line)
    value = number(row["OBS_VALUE"], SOURCE.code, line)
    if value is None or reporter is None or partner is None:
        return None
    return Figure(
        series=Series(
            source=SOURCE.code,
            reporter=reporter,
            partner=partner,
            flow=flow,
            currency=SOURCE.currency,
            product=product_of(row["product"]),
            valuation=SOURCE.valuation[flow],
        ),
        period=_period(row["TIME_PERIOD"], line),
        value=value,
        origin=Origin(SOURCE.code, url=url, retrieved=retrieved, note=_note(row)),
        status=_status(row, line),
    )


def _is_value(row: Mapping[str, str], line: str) -> bool:
    indicator = row["indicators"]
    if indicator not in QUANTITIES and indicator not in VALUES.values():
        raise SourceError(f"{SOURCE.code}, {line}: unknown indicator {indicator!r}")
    return indicator in VALUES.values()


def _economy(partner: str, reporter: str, line: str) -> str | None:
    """A partner as we know it; for the EU as a whole, the world is outside of it."""
    if reporter == EU and partner in (OUTSIDE, WORLD, "WORLD"):
        return WORLD if partner == OUTSIDE else None
    if partner == INSIDE:
        return "EU"
    return codes_of(SOURCE.code).economy(partner, line=line)


def _status(row: Mapping[str, str], line: str) -> Status:
    flag = row.get("OBS_FLAG", row.get("OBS_STATUS", ""))
    if flag not in STATUSES:
        raise SourceError(f"{SOURCE.code}, {line}: unknown flag {flag!r}")
    return STATUSES[flag]


def _note(row: Mapping[str, str]) -> str:
    """`14/08/26 11:00:00`, or its day alone: when the dataset, not the figure, was last changed."""
    found = re.match(r"(\d\d)/(\d\d)/(\d\d)", row.get("LAST UPDATE", ""))
    return f"dataset last updated 20{found[3]}-{found[2]}-{found[1]}" if found else ""


def _period(text: str, line: str) -> Period:
    try:
        return Period.parse(text)
    except ValueError as error:
        raise SourceError(f"{SOURCE.code}, {line}: {error}") from None
