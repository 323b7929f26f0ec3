"""Statistical offices: what each is called, what it covers, and which one some words name."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from communique.errors import AskError, RuleError

PACKAGED = Path(__file__).parent / "packaged" / "sources.csv"


@dataclass(frozen=True, slots=True)
class Office:
    """An office or database that publishes figures.

    source   code that its figures carry: `GACC`
    name     its own name in English
    economy  whose office it is, ISO 3166 alpha-3 or a group code
    covers   what its totals hold, in words
    """

    source: str
    name: str
    economy: str
    covers: str


# How a sentence calls each source.
LABELS = {
    "ABS": "Australia's statistics bureau",
    "BACI": "CEPII's BACI",
    "BELSTAT": "Belarus's statistics committee",
    "BNS-KZ": "Kazakhstan's statistics bureau",
    "CENSUS": "US Census Bureau",
    "CENSUS/BEA": "US Census Bureau and BEA",
    "CENSUS/USTR": "USTR on US Census data",
    "COMTRADE": "UN Comtrade",
    "DESTATIS": "Germany's statistics office",
    "DFAT": "Australia's foreign ministry",
    "DGCIS": "India's commerce ministry",
    "ECB": "European Central Bank's averages",
    "EUROSTAT": "Eurostat",
    "FCS": "Russia's customs",
    "FCSC": "UAE statistics centre",
    "FED": "Federal Reserve's averages",
    "GACC": "China's customs",
    "GDVC": "Vietnam's customs",
    "GSO-VN": "Vietnam's statistics office",
    "IMF": "IMF trade statistics",
    "KCS/MOTIE": "Korea's customs",
    "KITA": "Korea's trade association",
    "MOF-JP": "Japan's finance ministry",
    "ONS": "UK statistics office",
    "SBP": "Pakistan's central bank",
    "SCC-AZ": "Azerbaijan's customs",
    "SCS-UA": "Ukraine's customs",
    "SECEX": "Brazil's trade secretariat",
    "TURKSTAT": "Turkey's statistics institute",
    "UKRSTAT": "Ukraine's statistics service",
    "USITC/CENSUS": "USITC on US Census data",
    "UZSTAT": "Uzbekistan's statistics agency",
}

# International databases: they repeat what offices send them, and say so. None is an economy's.
DATABASES = {
    "BACI": Office("BACI", "CEPII, Paris", "WLD", "goods by product, both sides reconciled"),
    "COMTRADE": Office(
        "COMTRADE", "United Nations Comtrade", "WLD", "goods, as reporters send them, in dollars"
    ),
    "ECB": Office("ECB", "European Central Bank", "EU", "exchange rates against the euro"),
    "FED": Office("FED", "Federal Reserve, H.10", "USA", "exchange rates against the dollar"),
    "IMF": Office(
        "IMF", "International Monetary Fund, International Trade in Goods", "WLD",
        "goods, as reporters send them or as estimated, in dollars",
    ),
}  # fmt: skip

UNSTATED = "unstated"
UNSTATED_LABELS = {
    "CHN": "Chinese side, quoted by the press",
    "RUS": "Russian officials, quoted by the press",
}

# What reports call each source, in English; seen in TASS, Interfax, Xinhua, Reuters, AFP and
# Destatis, Census and GACC releases. An empty source takes words away from a shorter name:
# another country's ministry is not the one the bare words mean.
NAMES = {
    "ABS": "Australian Bureau of Statistics | ABS",
    "BACI": "BACI | CEPII",
    "BELSTAT": "Belstat | National Statistical Committee of Belarus"
    " | National Statistical Committee of the Republic of Belarus",
    "BNS-KZ": "Bureau of National Statistics of Kazakhstan | Kazakh Bureau of National Statistics"
    " | Kazakhstan's Bureau of National Statistics",
    "CENSUS": "Census Bureau | US Census | U.S. Census | US Census Bureau"
    " | U.S. Census Bureau"
    " | Commerce Department | US Commerce Department | U.S. Commerce Department"
    " | US Department of Commerce | U.S. Department of Commerce"
    " | United States Department of Commerce | US customs data | U.S. customs data",
    "CENSUS/BEA": "Bureau of Economic Analysis | BEA"
    " | US Census Bureau and Bureau of Economic Analysis"
    " | U.S. Census Bureau and the U.S. Bureau of Economic Analysis",
    "CENSUS/USTR": "US Trade Representative | U.S. Trade Representative | USTR",
    "DESTATIS": "Destatis | German statistics office | German Federal Statistical Office"
    " | Federal Statistical Office of Germany | Germany's Federal Statistical Office"
    " | Federal Statistics Office | Germany's statistics office"
    " | German Federal Statistics Office | Statistisches Bundesamt",
    "COMTRADE": "Comtrade | UN Comtrade | United Nations Comtrade | UN trade database"
    " | United Nations' Comtrade database",
    "DFAT": "Department of Foreign Affairs and Trade | DFAT",
    "DGCIS": "Directorate General of Commercial Intelligence and Statistics | DGCIS | DGCI&S"
    " | Indian commerce ministry | India's commerce ministry | India's Ministry of Commerce"
    " | Indian Ministry of Commerce | Ministry of Commerce and Industry of India"
    " | Indian commerce department | India's Department of Commerce",
    # Not the bank, which speaks of much else.
    "ECB": "ECB reference rates | ECB's reference rates | European Central Bank reference rates",
    "EUROSTAT": "Eurostat | Comext",
    "FCS": "Federal Customs Service | Russian Federal Customs Service | Russian customs"
    " | Russia's customs | FCS | FTS of Russia | Customs Service of Russia",
    "FCSC": "Federal Competitiveness and Statistics Centre | FCSC",
    # Not the Federal Reserve, which speaks of much else.
    "FED": "Federal Reserve H.10 | Federal Reserve's H.10",
    "GACC": "General Administration of Customs | GACC | Chinese customs | China's customs"
    " | China customs | Customs of China | General Customs Administration of China"
    " | Chinese General Customs Administration | Main Customs Administration of China"
    " | Main Customs Administration of the PRC | General Customs Administration of the PRC"
    " | China's General Customs Administration | customs authorities of China"
    " | PRC customs | customs of the PRC | Chinese Customs Administration",
    "GDVC": "General Department of Vietnam Customs | Vietnam Customs | Vietnamese customs"
    " | Vietnam's customs | Vietnam's General Department of Customs",
    "GSO-VN": "General Statistics Office of Vietnam | Vietnam's General Statistics Office",
    # Not the Fund, whose forecasts are no statistics of this kind.
    "IMF": "Direction of Trade Statistics | IMF Direction of Trade | IMF trade statistics"
    " | IMF's Direction of Trade | International Monetary Fund's Direction of Trade",
    "KCS/MOTIE": "Korea Customs Service | South Korean customs | Korean customs",
    "KITA": "Korea International Trade Association | KITA",
    "MOF-JP": "Ministry of Finance of Japan | Japanese Ministry of Finance"
    " | Japan's Ministry of Finance | Japan's finance ministry | Japanese finance ministry"
    " | Japanese customs | Japan Customs",
    "ONS": "Office for National Statistics | ONS",
    "SBP": "State Bank of Pakistan",
    "SCC-AZ": "State Customs Committee of Azerbaijan | Azerbaijan's State Customs Committee"
    " | Azerbaijani State Customs Committee",
    "SCS-UA": "State Customs Service of Ukraine | Ukraine's State Customs Service"
    " | Ukrainian customs | Ukrainian State Customs Service",
    "SECEX": "Secex | Secretariat of Foreign Trade of Brazil"
    " | Brazil's Secretariat of Foreign Trade | Brazilian Secretariat of Foreign Trade",
    "TURKSTAT": "TurkStat | Turkish Statistical Institute | TÜİK | TUIK",
    "UKRSTAT": "Ukrstat | State Statistics Service of Ukraine | Ukraine's State Statistics Service",
    "USITC/CENSUS": "USITC | International Trade Commission | DataWeb",
    "UZSTAT": "Statistics Agency of Uzbekistan | Uzbekistan's Statistics Agency | Uzstat"
    " | Uzbekistan's statistics committee",
    "": "Chinese Commerce Department | China's Commerce Department | China's Department of Commerce"
    " | Commerce Department of China | Philippine Commerce Department | Thai Commerce Department"
    " | Swiss Federal Statistics Office | Philippine Statistics Authority"
    " | General Administration of Customs of Vietnam"
    " | General Administration of Customs of Cambodia | Indian Census Bureau | Australian customs",
}


def offices() -> tuple[Office, ...]:
    """Every office of the packaged figures, by code."""
    return tuple(_by_source().values())


def office(source: str) -> Office:
    """The office or database with this code.

    Raises:
        AskError: there is none; the message says which are close.
    """
    known = _by_source() | DATABASES
    found = known.get(source)
    if found is None:
        close = get_close_matches(source.upper(), known, n=3, cutoff=0.4)
        raise AskError(
            f"there is no office {source!r} (there are {', '.join(sorted(known))})"
            + (f"\n\nhint: did you mean {' or '.join(close)}?" if close else "")
        )
    return found


def economy_of(source: str) -> str | None:
    """Whose office it is; None for a database, or for somebody the press quotes.

    >>> economy_of("GACC"), economy_of("COMTRADE")
    ('CHN', None)
    """
    known = _by_source().get(source)
    return known.economy if known else None


def label(source: str, reporter: str | None = None) -> str:
    """A short name for a sentence.

    Args:
        reporter: whose figure it is; names the side where the page names no office.

    >>> label("GACC"), label("unstated", "RUS")
    ("China's customs", 'Russian officials, quoted by the press')
    """
    if source == UNSTATED:
        return UNSTATED_LABELS.get(reporter or "", "officials, quoted by the press")
    database, _, edition = source.partition("/")
    if database in DATABASES and edition:
        return f"{LABELS[database]} ({edition})"
    return LABELS.get(source, source)


def is_database(source: str) -> bool:
    """Whether it repeats or reconciles what offices send; an edition of one is one.

    >>> is_database("BACI/HS92"), is_database("CENSUS/BEA")
    (True, False)
    """
    return source.partition("/")[0] in DATABASES


def editions_of(source: str | None) -> str | None:
    """How the editions of a database begin; None for an office, which has none.

    >>> editions_of("BACI"), editions_of("CENSUS")
    ('BACI/', None)
    """
    return f"{source}/" if source in DATABASES else None


def source_named(words: str) -> str | None:
    """The code of the one source that these words name; None for none, or for more than one.

    >>> source_named("data from China's General Administration of Customs")
    'GACC'
    >>> source_named("customs data") is None
    True
    """
    plain = words.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'")
    found = {_source_of(match[0]) for match in _naming().finditer(plain)} - {""}
    return found.pop() if len(found) == 1 else None


# -- tables as they are used -----------------------------------------------------------


@cache
def _by_source() -> dict[str, Office]:
    with PACKAGED.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, strict=True)
        found = (
            Office(row["source"], row["office"], row["economy"], row["covers"]) for row in rows
        )
        return {one.source: one for one in sorted(found, key=lambda one: one.source)}


@cache
def _sources_by_name() -> dict[str, str]:
    """NAMES turned round; a name that stands for two sources is refused."""
    found: dict[str, str] = {}
    for source, names in NAMES.items():
        for name in names.split(" | "):
            if _key(name) in found:
                raise RuleError(f"{name!r} names both {found[_key(name)]} and {source}")
            found[_key(name)] = source
    return found


@cache
def _naming() -> re.Pattern[str]:
    """Any name, longest first; capitals matter only in abbreviations."""
    names = sorted(_sources_by_name(), key=len, reverse=True)
    each = (re.escape(name) if name.isupper() else f"(?i:{re.escape(name)})" for name in names)
    return re.compile(rf"(?<!\w)(?:{'|'.join(each)})(?!\w)")


def _source_of(name: str) -> str:
    names = _sources_by_name()
    return names[name] if name in names else names[name.lower()]


def _key(name: str) -> str:
    """Lower case, except abbreviations: ONS is an office, "ons" is not."""
    return name if name.isupper() else name.lower()
