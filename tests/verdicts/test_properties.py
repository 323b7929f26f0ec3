"""Nothing that a firm official figure supports is contradicted; nothing a fifth off is supported.

True statements are made from the packaged figures: levels, printed and computed growth, balances,
shares and records, said as finely or as coarsely, and in as soft words, as the table allows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import ROUND_CEILING, Decimal
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from communique.domain import (
    WORLD,
    Claim,
    Direction,
    Figure,
    Finding,
    Flow,
    Judgement,
    Measure,
    Period,
    Series,
    Status,
    Verdict,
)

Check = Callable[..., Verdict]
Build = Callable[..., Claim]

WORDS = st.sampled_from(["exact", "about", "nearly", "at_least", "at_most", "finer"])
MANY = settings(
    max_examples=250,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
DIGITS = st.integers(2, 4)
STEPS = st.sampled_from([Decimal("0.1"), Decimal(1)])
FIFTHS = st.sampled_from([Decimal("0.8"), Decimal("1.2")])
FLOWS = (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)


# -- what is true ------------------------------------------------------------------------


class True_(NamedTuple):
    """What one office's own figures say: a value, and where a claim has to point."""

    value: Decimal
    fields: dict[str, Any]


@pytest.fixture(scope="module")
def levels(every_figure: list[Figure]) -> list[True_]:
    """Every firm flow."""
    return [
        True_(figure.value, same_place(figure) | {"unit": figure.series.currency})
        for figure in firm(every_figure, Measure.LEVEL)
        if figure.series.flow in FLOWS
    ]


@pytest.fixture(scope="module")
def rates(every_figure: list[Figure]) -> list[True_]:
    """Every firm printed rate of growth."""
    found = firm(every_figure, Measure.CHANGE)
    return [True_(figure.value, same_place(figure)) for figure in found]


@pytest.fixture(scope="module")
def balances(every_figure: list[Figure]) -> list[True_]:
    """Every firm balance, as the surplus or deficit it is."""
    return [
        True_(
            abs(figure.value),
            same_place(figure)
            | {"flow": Flow.SURPLUS if figure.value > 0 else Flow.DEFICIT}
            | {"unit": figure.series.currency},
        )
        for figure in firm(every_figure, Measure.LEVEL)
        if figure.series.flow is Flow.BALANCE
    ]


@pytest.fixture(scope="module")
def growth(every_figure: list[Figure]) -> list[True_]:
    """Growth of every two firm years of one series that follow each other, as last published,
    where the office prints no rate itself and the digits of both bear a tenth of a percent."""
    printed = {(f.series, f.period) for f in every_figure if f.measure is Measure.CHANGE}
    return [
        True_((now.value / before.value - 1) * 100, same_place(now) | {"base": before.period})
        for series, years in by_year(every_figure).items()
        for now, before in ((years[p], years.get(p.year_before())) for p in years)
        if before is not None
        and series.flow in FLOWS
        and (series, now.period) not in printed
        and is_fine(now)
        and is_fine(before)
    ]


@pytest.fixture(scope="module")
def shares(every_figure: list[Figure]) -> list[True_]:
    """Every part of one office's trade with the world."""
    series = by_year(every_figure)
    return [
        True_(part.value / whole.value * 100, same_place(part))
        for one, years in series.items()
        if one.partner != WORLD and one.flow in FLOWS
        for part in years.values()
        if (whole := series.get(of_world(one), {}).get(part.period))
    ]


@pytest.fixture(scope="module")
def records(every_figure: list[Figure]) -> list[True_]:
    """Every firm year above all earlier years of its series, four of which are held before it."""
    return [
        True_(now.value, same_place(now))
        for years in by_year(every_figure).values()
        for now in years.values()
        if now.series.flow in FLOWS and is_highest(now, list(years.values()))
    ]


def firm(figures: list[Figure], measure: Measure) -> list[Figure]:
    """Decisive figures of a measure."""
    return [f for f in figures if f.status.decisive and f.measure is measure and f.value]


def by_year(figures: list[Figure]) -> dict[Series, dict[Period, Figure]]:
    """The newest firm level of each calendar year, by series."""
    found: dict[Series, dict[Period, Figure]] = {}
    for figure in sorted(firm(figures, Measure.LEVEL), key=lambda f: f.published or date.min):
        if figure.period.is_year:
            found.setdefault(figure.series, {})[figure.period] = figure
    return found


def is_fine(figure: Figure) -> bool:
    """Whether a level is printed to four digits."""
    digits = str(figure.value.normalize().as_tuple().digits)
    return digits.count(",") >= 3


def of_world(series: Series) -> Series:
    """The same office's same flow with the world."""
    return Series(
        series.source, series.reporter, WORLD, series.flow, series.currency, series.product,
        series.coverage, series.valuation,
    )  # fmt: skip


def is_highest(now: Figure, years: list[Figure]) -> bool:
    """Whether a year is above all earlier ones, among them the one just before."""
    earlier = [figure for figure in years if figure.period.first < now.period.first]
    just_before = any(figure.period == now.period.year_before() for figure in earlier)
    return just_before and len(earlier) > 3 and all(f.value < now.value for f in earlier)


def same_place(figure: Figure) -> dict[str, Any]:
    """The fields of a claim that point at a figure."""
    series = figure.series
    product = series.product or (None if series.coverage == "goods" else str(series.coverage))
    return {
        "reporter": series.reporter,
        "partner": series.partner,
        "flow": series.flow,
        "product": product,
        "period": figure.period,
    }


# -- how it is said -----------------------------------------------------------------------


def stated(value: Decimal, digits: int, word: str) -> dict[str, Any]:
    """A number as somebody could truly word it: its value, step and bound."""
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    if word == "at_least":
        told = value // step * step
    elif word in ("at_most", "nearly"):
        told = (value / step).to_integral_value(ROUND_CEILING) * step
    else:
        told = round(value / step) * step
    return {"value": told, "step": step, "bound": "exact" if word == "finer" else word}


def changed(value: Decimal, step: Decimal) -> dict[str, Any]:
    """Growth to a whole percent or a tenth, with its direction."""
    direction = Direction.UP if value > 0 else Direction.DOWN
    told = abs(round(value / step) * step)
    return {"measure": Measure.CHANGE, "direction": direction, "value": told, "step": step}


# -- what is true is never contradicted -------------------------------------------------------


@pytest.mark.parametrize("kind", ["levels", "balances"])
@MANY
@given(data=st.data(), word=WORDS, digits=DIGITS)
def test_a_figure_truly_stated_is_never_contradicted(
    request: pytest.FixtureRequest,
    check: Check,
    claim_of: Build,
    kind: str,
    data: st.DataObject,
    word: str,
    digits: int,
) -> None:
    """Rounded to two digits, softened, or taken as a floor: some series supports it."""
    true = data.draw(st.sampled_from(request.getfixturevalue(kind)))
    if word == "nearly" and digits == 2:
        return  # a tenth below is more than "nearly" allows
    claim = claim_of("trade was so much", **stated(true.value, digits, word), **true.fields)
    assert_not(Finding.CONTRADICTED, check(claim).now, true)


@pytest.mark.parametrize("kind", ["rates", "growth"])
@MANY
@given(data=st.data(), step=STEPS)
def test_growth_truly_stated_is_never_contradicted(
    request: pytest.FixtureRequest,
    check: Check,
    claim_of: Build,
    kind: str,
    data: st.DataObject,
    step: Decimal,
) -> None:
    """As printed or as two levels give it, to the tenth and to the whole percent."""
    true = data.draw(st.sampled_from(request.getfixturevalue(kind)))
    claim = claim_of("trade changed", **changed(true.value, step), **true.fields)
    assert_not(Finding.CONTRADICTED, check(claim).now, true)


@MANY
@given(data=st.data(), step=STEPS)
def test_a_share_truly_stated_is_never_contradicted(
    shares: list[True_], check: Check, claim_of: Build, data: st.DataObject, step: Decimal
) -> None:
    """One office's part and whole."""
    true = data.draw(st.sampled_from(shares))
    told = round(true.value / step) * step
    claim = claim_of(
        "so much of all trade", measure=Measure.SHARE, value=told, step=step, **true.fields
    )
    assert_not(Finding.CONTRADICTED, check(claim).now, true)


@pytest.mark.parametrize("since", [False, True])
def test_a_true_record_is_never_contradicted(
    records: list[True_], check: Check, claim_of: Build, since: bool
) -> None:
    """Above every earlier year of one series, with and without naming since when."""
    for true in records:
        named = {"since": true.fields["period"].shift(-36)} if since else {}
        claim = claim_of(
            "a record",
            measure=Measure.RECORD, of=Measure.LEVEL, direction=Direction.HIGH,
            **named, **true.fields,
        )  # fmt: skip
        assert_not(Finding.CONTRADICTED, check(claim).now, true)


# -- what is a fifth off is never supported ---------------------------------------------------


@pytest.mark.parametrize("kind", ["levels", "balances"])
@MANY
@given(data=st.data(), factor=FIFTHS, word=st.sampled_from(["exact", "about", "nearly"]))
def test_a_figure_a_fifth_off_is_never_supported(
    request: pytest.FixtureRequest,
    check: Check,
    claim_of: Build,
    kind: str,
    data: st.DataObject,
    factor: Decimal,
    word: str,
) -> None:
    """Unless the other side, or another vintage, counts just that."""
    true = data.draw(st.sampled_from(request.getfixturevalue(kind)))
    value = true.value * factor
    told = {"value": value, "step": Decimal(1).scaleb(value.adjusted() - 3), "bound": word}
    now = check(claim_of("trade was so much", **told, **true.fields)).now
    if not others(now, true.value, Measure.LEVEL):
        assert_not(Finding.SUPPORTED, now, true)


@pytest.mark.parametrize("kind", ["rates", "growth"])
@MANY
@given(data=st.data(), factor=FIFTHS)
def test_growth_a_fifth_off_is_never_supported(
    request: pytest.FixtureRequest,
    check: Check,
    claim_of: Build,
    kind: str,
    data: st.DataObject,
    factor: Decimal,
) -> None:
    """To the tenth; growth so small that a fifth of it is lost in the digits apart."""
    true = data.draw(st.sampled_from(request.getfixturevalue(kind)))
    if abs(true.value) < 5:
        return
    told = changed(true.value * factor, Decimal("0.1"))
    now = check(claim_of("trade changed", **told, **true.fields)).now
    if not others(now, true.value, Measure.CHANGE):
        assert_not(Finding.SUPPORTED, now, true)


@MANY
@given(data=st.data(), factor=FIFTHS)
def test_a_share_a_fifth_off_is_never_supported(
    shares: list[True_], check: Check, claim_of: Build, data: st.DataObject, factor: Decimal
) -> None:
    """To the tenth."""
    true = data.draw(st.sampled_from(shares))
    if true.value < 2:
        return
    told = {"value": round(true.value * factor, 1), "step": Decimal("0.1")}
    now = check(claim_of("so much", measure=Measure.SHARE, **told, **true.fields)).now
    if not others(now, true.value, Measure.SHARE):
        assert_not(Finding.SUPPORTED, now, true)


def test_a_year_below_an_earlier_one_is_never_a_record(
    every_figure: list[Figure], check: Check, claim_of: Build
) -> None:
    """Where one office counts less than it counted before."""
    for years in by_year(every_figure).values():
        newest = max(years.values(), key=lambda figure: figure.period)
        if newest.series.flow not in FLOWS:
            continue
        if any(figure.value > newest.value for figure in years.values()):
            claim = claim_of(
                "a record",
                measure=Measure.RECORD, of=Measure.LEVEL, direction=Direction.HIGH,
                **same_place(newest),
            )  # fmt: skip
            assert_not(Finding.SUPPORTED, check(claim).now, newest)


def others(now: Judgement, value: Decimal, measure: Measure) -> Iterator[object] | list[object]:
    """Figures that fit and are not the one the claim was made from."""
    spread = Decimal("0.1") * abs(value)
    return [
        one
        for one in now.evidence
        if one.holds
        and one.figure.measure is measure
        and abs(abs(one.figure.value) - abs(value)) > spread
    ]


def assert_not(finding: Finding, now: Judgement, about: object) -> None:
    """The judgement is another one."""
    assert now.finding is not finding, (about, now.reason)


@pytest.mark.parametrize("status", [Status.ROUNDED, Status.PRESS, Status.CONVERTED, Status.FLOOR])
def test_soft_figures_contradict_nothing(
    on_figures: Check, claim_of: Build, figure_of: Callable[..., Figure], status: Status
) -> None:
    """However far off, a soft figure alone gives no contradiction."""
    claim = claim_of("trade of 100 billion", bn=100, period="2023")
    now = on_figures(claim, figure_of(240_000_000_000, "2023", status=status)).now
    assert now.finding is Finding.NO_FIGURES
    assert "communique figures fetch" in now.reason
