"""Which office to ask for a pair: the first that has both, in the currency and goods wanted."""

from __future__ import annotations

from dataclasses import dataclass

from communique.domain import WORLD
from communique.domain.places import GROUPS
from communique.figures.sources.codes import codes_of
from communique.figures.sources.goods import code_of

ALL = "all"
DOLLAR, EURO = "USD", "EUR"
EU = "EU"
# Reporters that sent the UN nothing from that year on (looked up 2026); their partners did.
SILENT_SINCE = {"RUS": 2023}
# Members, and those whose figures Eurostat publishes beside theirs.
AT_EUROSTAT = frozenset(
    "EU AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GRC HRV HUN IRL ITA LTU LUX LVA MLT NLD POL"
    " PRT ROU SVK SVN SWE ALB BIH CHE GEO ISL LIE MDA MKD MNE NOR SRB TUR UKR XKX".split()
)
REPORTS_NOWHERE = frozenset({"TWN", *GROUPS}) - {EU}


@dataclass(frozen=True, slots=True)
class Choice:
    """What to ask, as the command line says it.

    source            the word of the source
    reporter, partner our codes; turned round where only the other side reports
    product           its code; empty for all goods
    """

    source: str
    reporter: str
    partner: str
    product: str = ""

    def words(self) -> str:
        """The command, but for the period."""
        goods = f" --product {self.product}" if self.product else ""
        return (
            f"communique figures fetch {self.source}"
            f" --reporter {self.reporter} --partner {self.partner}{goods}"
        )


def choice(
    reporter: str,
    partner: str,
    *,
    others: tuple[str, ...] = (),
    product: str | None = None,
    currency: str | None = None,
    year: int | None = None,
    office: str | None = None,
) -> Choice | None:
    """Whom to ask for the trade of two economies; None where no source here has it.

    Args:
        partner: `all` for every partner.
        others: more partners whose figures are needed beside the first.
        product: a report's word for goods.
        currency: in which figures are needed; None where any will do.
        year: of the period; some reporters have fallen silent.
        office: the code of the one whose figures are needed; None where any will do.

    >>> choice("BRA", "PER").words()
    'communique figures fetch comtrade --reporter BRA --partner PER'
    >>> choice("EU", "CHN", currency="EUR").source, choice("CHN", "AFRICA")
    ('eurostat', None)
    """
    code = code_of(product) if product else ""
    if code is None:
        return None
    if _is_silent(reporter, year):
        if others or partner in (ALL, WORLD) or _is_silent(partner, year):
            return None
        reporter, partner = partner, reporter
    partners = (partner, *others)
    for source, has in _HAS.items():
        its_own = office is None or source.upper() in office.split("/")
        in_its_currency = currency in (None, EURO if source == "eurostat" else DOLLAR)
        if its_own and in_its_currency and has(reporter, partners, code):
            return Choice(source, reporter, ",".join(partners), code)
    return None


def _is_silent(economy: str, year: int | None) -> bool:
    since = SILENT_SINCE.get(economy)
    return economy in REPORTS_NOWHERE or (since is not None and year is not None and year >= since)


def _at_comtrade(reporter: str, partners: tuple[str, ...], code: str) -> bool:
    """Groups are no partners there, and the EU is better asked at its own office."""
    codes = codes_of("COMTRADE")
    countries = all(_is_one(one) and codes.has(one) for one in partners if one != ALL)
    return reporter != EU and codes.has(reporter) and countries


def _at_census(reporter: str, partners: tuple[str, ...], code: str) -> bool:
    codes = codes_of("CENSUS")
    return reporter == "USA" and all(codes.has(one) for one in partners if one != ALL)


def _at_eurostat(reporter: str, partners: tuple[str, ...], code: str) -> bool:
    codes = codes_of("EUROSTAT")
    return reporter in AT_EUROSTAT and all(codes.has(one) for one in partners if one != ALL)


def _at_imf(reporter: str, partners: tuple[str, ...], code: str) -> bool:
    codes = codes_of("IMF")
    return not code and codes.has(reporter) and all(codes.has(p) for p in partners if p != ALL)


def _is_one(partner: str) -> bool:
    return partner not in GROUPS or partner == WORLD


_HAS = {
    "comtrade": _at_comtrade,
    "census": _at_census,
    "eurostat": _at_eurostat,
    "imf": _at_imf,
}
