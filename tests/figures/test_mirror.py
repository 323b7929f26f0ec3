"""Both sides of one trade, and conversions: shown with their reasons, never corrected."""

from decimal import Decimal

import pytest

from communique.domain import Figure, Flow, Origin, Period, Series, Status, Valuation
from communique.figures.conversion import converted
from communique.figures.mirror import mirrors

YEAR = Period.of_year(2022)


def figure(source, reporter, flow, value, *, valuation=None, status=Status.EXACT, **series):
    partner = "RUS" if reporter == "CHN" else "CHN"
    made = Series(
        source, reporter, partner, flow, series.pop("currency", "USD"),
        valuation=valuation, **series,
    )  # fmt: skip
    return Figure(made, YEAR, Decimal(value), Origin(source), status=status)


EXPORTS = figure("GACC", "CHN", Flow.EXPORTS, 100, valuation=Valuation.FOB)
IMPORTS = figure("FCS", "RUS", Flow.IMPORTS, 110, valuation=Valuation.CIF)


def test_the_gap_is_told_in_percent_of_the_own_count_with_its_reason():
    [pair] = mirrors([EXPORTS, IMPORTS], "CHN")
    assert (pair.own, pair.partner) == (EXPORTS, IMPORTS)
    assert (pair.gap, pair.percent) == (10, Decimal("10.0"))
    assert pair.why == (
        "CHN exports are FOB, without freight and insurance;"
        " RUS imports are CIF, with freight and insurance"
    )


def test_from_the_other_side_it_is_the_same_trade():
    [pair] = mirrors([EXPORTS, IMPORTS], "RUS")
    assert (pair.own, pair.partner, pair.gap) == (IMPORTS, EXPORTS, -10)


@pytest.mark.parametrize(
    "other",
    [
        figure("FCS", "RUS", Flow.EXPORTS, 110),
        figure("FCS", "RUS", Flow.IMPORTS, 110, currency="RUB"),
        figure("FCS", "RUS", Flow.IMPORTS, 110, product="coal"),
        figure("FCS", "RUS", Flow.IMPORTS, 110, status=Status.CONVERTED),
        figure("FCS", "RUS", Flow.IMPORTS, 110, status=Status.FLOOR),
    ],
    ids=["another flow", "another currency", "a product", "a conversion", "more than"],
)
def test_what_does_not_compare_is_not_compared(other):
    assert mirrors([EXPORTS, other], "CHN") == []


def test_a_database_stands_beside_itself_and_offices_beside_offices():
    both = [
        figure("COMTRADE", "CHN", Flow.EXPORTS, 101),
        figure("COMTRADE", "RUS", Flow.IMPORTS, 111),
    ]
    pairs = mirrors([EXPORTS, IMPORTS, *both], "CHN")
    assert {(pair.own.source, pair.partner.source) for pair in pairs} == {
        ("GACC", "FCS"), ("COMTRADE", "COMTRADE"),
    }  # fmt: skip


def test_one_reconciled_value_is_no_second_count():
    both = [
        figure("BACI/HS92", side, flow, 100, status=Status.ESTIMATED)
        for side, flow in (("CHN", Flow.EXPORTS), ("RUS", Flow.IMPORTS))
    ]
    assert mirrors(both, "CHN") == []


def test_nothing_is_divided_by_zero():
    [pair] = mirrors([figure("GACC", "CHN", Flow.EXPORTS, 0), IMPORTS], "CHN")
    assert pair.percent is None


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (None, None, "neither says how it values"),
        (Valuation.FOB, None, "RUS imports are of a valuation that is not said"),
        (Valuation.FOB, Valuation.FOB, "both are valued FOB"),
        (Valuation.FAS, Valuation.CUSTOMS, "RUS imports are at customs value, without freight"),
    ],
)
def test_the_difference_of_valuation_is_named(one, other, said):
    sides = [
        figure("GACC", "CHN", Flow.EXPORTS, 100, valuation=one),
        figure("FCS", "RUS", Flow.IMPORTS, 110, valuation=other),
    ]
    [pair] = mirrors(sides, "CHN")
    assert said in pair.why


# -- conversion -----------------------------------------------------------------------------


def rate(currency, to, period):
    """What one unit of a currency is worth, of the roubles and the yuan of one year."""
    known = {("RUB", "USD"): "0.0146", ("CNY", "USD"): "0.148642137"}
    return Decimal(known[currency, to]) if period == YEAR and (currency, to) in known else None


def test_a_conversion_says_so_and_keeps_what_it_was():
    yuan = figure("GACC", "CHN", Flow.EXPORTS, 1000, currency="CNY")
    [dollars] = converted([yuan, EXPORTS], "USD", rate)
    assert (dollars.value, dollars.series.currency) == (149, "USD")
    assert (dollars.status, dollars.derived_from) == (Status.CONVERTED, (yuan,))
    assert dollars.origin.note == "from CNY at 0.1486, the average of 2022"
    assert dollars.origin.source == "GACC"


@pytest.mark.parametrize(
    "other",
    [
        figure("GACC", "CHN", Flow.EXPORTS, 5, currency="XAU"),
        figure("GACC", "CHN", Flow.EXPORTS, 5, currency="tonnes"),
        EXPORTS,
    ],
    ids=["no rate", "a weight", "already so"],
)
def test_what_cannot_be_converted_stays_away(other):
    assert converted([other], "USD", rate) == []
