"""The bridge: one number of many vintages, and sums that never mix offices or days."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from communique.domain import (
    Figure,
    Flow,
    Measure,
    Origin,
    Period,
    Series,
    Status,
    Valuation,
    Vintage,
)
from communique.figures import Figures
from communique.figures.bridge import (
    FIRMEST_FIRST,
    balance_of,
    growth,
    known_on,
    latest,
    turnover_of,
    weakest,
)


def figure(
    value,
    published="2023-01-13",
    *,
    flow=Flow.TURNOVER,
    period="2022",
    status=Status.EXACT,
    measure=Measure.LEVEL,
    source="GACC",
    url="https://customs.example/1",
    valuation=None,
):
    """A figure of trade between China and Russia, in dollars."""
    return Figure(
        series=Series(source, "CHN", "RUS", flow, "USD", valuation=valuation),
        period=Period.parse(period),
        value=Decimal(value),
        origin=Origin(source, Vintage.parse(published), url),
        measure=measure,
        status=status,
    )


def exports(value, published="2023-01-13", **other):
    return figure(value, published, flow=Flow.EXPORTS, valuation=Valuation.FOB, **other)


def imports(value, published="2023-01-13", **other):
    return figure(value, published, flow=Flow.IMPORTS, valuation=Valuation.CIF, **other)


# -- latest ------------------------------------------------------------------------

EXACT, ROUNDED, FLOOR, PROVISIONAL, PRESS = (
    Status.EXACT,
    Status.ROUNDED,
    Status.FLOOR,
    Status.PROVISIONAL,
    Status.PRESS,
)

# Each: what is published as (value, day, status), then the value and day that stay.
LATEST = {
    "a revision replaces": (
        [("190.271e9", "2023-01-13", EXACT), ("190.5e9", "2024-01-12", EXACT)],
        ("190.5e9", "2024-01-12"),
    ),
    "a later rounding does not": (
        [("240.11e9", "2024-02-09", EXACT), ("240.1e9", "2024-05-01", EXACT)],
        ("240.11e9", "2024-02-09"),
    ),
    "a finer printing does": (
        [("240.1e9", "2024-01-15", ROUNDED), ("240.11e9", "2024-02-09", EXACT)],
        ("240.11e9", "2024-02-09"),
    ),
    "of one day, the finer": (
        [("190.27e9", "2023-01-13", PROVISIONAL), ("190.271e9", "2023-01-13", EXACT)],
        ("190.271e9", "2023-01-13"),
    ),
    "a repetition keeps the first day": (
        [("190.271e9", "2023-01-13", EXACT), ("190.271e9", "2023-07-13", EXACT)],
        ("190.271e9", "2023-01-13"),
    ),
    "a number that came back is new": (
        [
            ("100e9", "2020-01-01", EXACT),
            ("101e9", "2021-01-01", EXACT),
            ("100e9", "2022-01-01", EXACT),
        ],
        ("100e9", "2022-01-01"),
    ),
    "a later 'about' displaces nothing": (
        [("108.3e9", "2019-03-08", EXACT), ("109e9", "2019-05-08", ROUNDED)],
        ("108.3e9", "2019-03-08"),
    ),
    "a later 'more than' displaces nothing": (
        [("228.1e9", "2024-03-08", EXACT), ("230e9", "2024-05-08", FLOOR)],
        ("228.1e9", "2024-03-08"),
    ),
    "where nothing is firm, the newest": (
        [("140e9", "2022-09-15", FLOOR), ("141e9", "2023-01-01", PRESS)],
        ("141e9", "2023-01-01"),
    ),
    "a page without a day displaces none with one": (
        [("146.9e9", "", EXACT), ("147.2e9", "2022-07-13", EXACT)],
        ("147.2e9", "2022-07-13"),
    ),
}


@pytest.mark.parametrize("case", LATEST)
def test_latest(case):
    published, (value, day) = LATEST[case]
    figures = [figure(number, when, status=status) for number, when, status in published]
    for order in (figures, figures[::-1]):
        [stays] = latest(order)
        assert (stays.value, str(stays.origin.vintage)) == (Decimal(value), day)


def test_latest_keeps_series_periods_and_measures_apart():
    apart = [
        figure("1e9"),
        figure("1e9", source="FCS"),
        figure("1e9", period="2021"),
        figure("1e9", measure=Measure.CHANGE),
        exports("1e9"),
    ]
    assert latest(apart) == apart


def test_the_year_2022_on_the_real_figures():
    with Figures() as known:
        found = known.of("CHN", "RUS", Flow.TURNOVER, source="GACC", currency="USD")
    newest = {(str(f.period), f.measure): f for f in latest(found)}
    level, rate = newest["2022", Measure.LEVEL], newest["2022", Measure.CHANGE]
    assert (level.value, str(level.origin.vintage)) == (190271000000, "2023-01-13")
    assert rate.value == Decimal("29.3")
    assert round(growth(level, newest["2021", Measure.LEVEL]).value, 1) == Decimal("29.5")


# -- turnover and balance ---------------------------------------------------------------


def test_turnover_and_balance_of_one_page():
    parts = (exports("76.122e9"), imports("114.149e9"))
    [turnover], [balance] = turnover_of(parts), balance_of(parts)
    assert turnover.value == Decimal("190.271e9")
    assert balance.value == Decimal("-38.027e9")
    for derived, flow in ((turnover, Flow.TURNOVER), (balance, Flow.BALANCE)):
        assert derived.series == replace(parts[0].series, flow=flow, valuation=Valuation.MIXED)
        assert derived.derived_from == parts
        assert derived.origin.vintage == parts[0].origin.vintage
        assert derived.origin.url == parts[0].origin.url


NOTHING_TO_ADD = {
    "two days": [exports("76e9", "2023-01-13"), imports("114e9", "2023-01-14")],
    "two offices": [exports("76e9"), imports("114e9", source="FCS")],
    "two pages": [exports("76e9"), imports("114e9", url="https://customs.example/2")],
    "two periods": [exports("76e9"), imports("114e9", period="2021")],
    "one flow": [exports("76e9")],
    "rates": [exports("12.8", measure=Measure.CHANGE), imports("43", measure=Measure.CHANGE)],
    "printed that day": [exports("76e9"), imports("114e9"), figure("190e9", url="")],
}


@pytest.mark.parametrize("case", NOTHING_TO_ADD)
def test_no_sum_across_offices_days_pages_or_periods(case):
    assert turnover_of(NOTHING_TO_ADD[case]) == []


def test_an_older_vintage_is_added_although_a_newer_one_is_printed():
    figures = [exports("76e9", "2022-12"), imports("114e9", "2022-12"), figure("190e9", "2023")]
    assert [f.value for f in turnover_of(figures)] == [Decimal("190e9")]


def test_flows_valued_differently_add_to_no_one_valuation():
    fas = figure("1e9", flow=Flow.EXPORTS, valuation=Valuation.FAS)
    customs = figure("1e9", flow=Flow.IMPORTS, valuation=Valuation.CUSTOMS)
    [turnover] = turnover_of([fas, customs])
    assert turnover.series.valuation is None


@given(st.lists(st.sampled_from(FIRMEST_FIRST), min_size=1))
def test_what_is_derived_is_as_firm_as_its_weakest_part(statuses):
    parts = [figure("1e9", status=status) for status in statuses]
    assert FIRMEST_FIRST.index(weakest(parts)) == max(map(FIRMEST_FIRST.index, statuses))
    assert set(FIRMEST_FIRST) == set(Status)


# -- growth ------------------------------------------------------------------------------


def test_growth_names_both_vintages():
    now, base = figure("190.271e9"), figure("146.887e9", "2022-07-13", period="2021")
    rate = growth(now, base)
    assert (rate.measure, rate.period, rate.series) == (Measure.CHANGE, now.period, now.series)
    assert round(rate.value, 2) == Decimal("29.54")
    assert rate.derived_from == (now, base)
    assert rate.origin.note == "2022 against 2021, levels published 2023-01-13 and 2022-07-13"


@pytest.mark.parametrize(
    ("now", "base", "published"),
    [
        ("2023-01-13", "2022-07-13", "2023-01-13"),
        ("2023-01-13", "2023-06-01", "2023-06-01"),  # a revised base came later
        ("2023-01-13", "", None),
    ],
)
def test_growth_was_known_when_both_levels_were(now, base, published):
    rate = growth(figure("2e9", now), figure("1e9", base, period="2021"))
    assert (str(rate.origin.vintage) if rate.origin.vintage else None) == published


@pytest.mark.parametrize(
    "base",
    [
        figure("0", period="2021"),
        figure("-1e9", period="2021"),
        exports("1e9", period="2021"),
        figure("1e9", period="2021", source="FCS"),
        figure("35.8", period="2021", measure=Measure.CHANGE),
    ],
)
def test_no_growth_from_what_cannot_be_compared(base):
    with pytest.raises(ValueError, match="growth"):
        growth(figure("2e9"), base)


@given(
    base=st.integers(min_value=1, max_value=10**13), now=st.integers(min_value=1, max_value=10**13)
)
def test_growth_leads_back_to_the_level(base, now):
    rate = growth(figure(now), figure(base, period="2021"))
    assert abs(base * (1 + rate.value / 100) - now) <= base * Decimal("0.000001")


# -- known on a day ------------------------------------------------------------------------

PUBLISHED = st.dates(min_value=date(2000, 1, 1), max_value=date(2030, 1, 1))


@given(
    days=st.lists(st.one_of(st.none(), PUBLISHED)),
    day=PUBLISHED,
    later=st.integers(min_value=0, max_value=5000),
)
def test_what_is_known_stays_known(days, day, later):
    figures = [figure(1, day.isoformat() if day else "") for day in days]
    then, now = known_on(figures, day), known_on(figures, day + timedelta(days=later))
    assert all(one in now for one in then)
    assert len(then) <= len(now) <= len(figures)


@given(
    figures=st.lists(
        st.builds(
            figure,
            st.integers(min_value=1, max_value=10**12),
            PUBLISHED.map(date.isoformat),
            status=st.sampled_from(Status),
            period=st.sampled_from(["2021", "2022"]),
        )
    )
)
def test_latest_gives_one_of_each_and_invents_none(figures):
    found = latest(figures)
    keys = [(f.series, f.period) for f in found]
    assert len(keys) == len(set(keys))
    assert set(keys) == {(f.series, f.period) for f in figures}
    assert all(f in figures for f in found)
    assert latest(found) == found
