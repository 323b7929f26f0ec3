"""Nothing that a firm official figure supports is contradicted; nothing far off is supported."""

from __future__ import annotations

from collections.abc import Callable
from decimal import ROUND_CEILING, Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from communique.domain import (
    Claim,
    Direction,
    Figure,
    Finding,
    Flow,
    Measure,
    Status,
    Verdict,
)
from communique.verdicts import Bench

Check = Callable[..., Verdict]
Build = Callable[..., Claim]

WORDS = st.sampled_from(["exact", "about", "nearly", "at_least", "at_most", "finer"])
MANY = settings(
    max_examples=300,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
DIGITS = st.integers(2, 4)


def firm(figures: list[Figure], measure: Measure) -> list[Figure]:
    """Decisive figures of goods flows, fit to be stated."""
    return [
        figure
        for figure in figures
        if figure.status.decisive
        and figure.measure is measure
        and figure.series.flow in (Flow.TURNOVER, Flow.EXPORTS, Flow.IMPORTS)
        and figure.value != 0
    ]


def stated(value: Decimal, digits: int, word: str) -> tuple[Decimal, Decimal, str]:
    """A number and its step, as somebody could truly word it: (value, step, bound)."""
    step = Decimal(1).scaleb(value.adjusted() - digits + 1)
    rounded = round(value / step) * step
    if word == "at_least":
        return value // step * step, step, word
    if word in ("at_most", "nearly"):
        return (value / step).to_integral_value(ROUND_CEILING) * step, step, word
    return rounded, step, "exact" if word == "finer" else word


def same_place(figure: Figure) -> dict[str, object]:
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


@MANY
@given(data=st.data(), word=WORDS, digits=DIGITS)
def test_a_figure_truly_stated_is_never_contradicted(
    every_figure: list[Figure],
    check: Check,
    claim_of: Build,
    data: st.DataObject,
    word: str,
    digits: int,
) -> None:
    """Rounded up to two digits, softened, or taken as a floor: some series supports it."""
    figure = data.draw(st.sampled_from(firm(every_figure, Measure.LEVEL)))
    value, step, bound = stated(figure.value, digits, word)
    if bound == "nearly" and digits == 2:
        return  # a tenth below is more than "nearly" allows
    claim = claim_of(
        "trade was so much",
        value=value, step=step, unit=figure.series.currency, bound=bound, **same_place(figure),
    )  # fmt: skip
    assert check(claim).now.finding is not Finding.CONTRADICTED, (figure, value)


@MANY
@given(data=st.data())
def test_a_published_rate_is_never_contradicted(
    every_figure: list[Figure], check: Check, claim_of: Build, data: st.DataObject
) -> None:
    """As printed, and to the whole percent."""
    figure = data.draw(st.sampled_from(firm(every_figure, Measure.CHANGE)))
    step = data.draw(st.sampled_from([Decimal("0.1"), Decimal(1)]))
    value = abs(round(figure.value / step) * step)
    direction = Direction.UP if figure.value > 0 else Direction.DOWN
    claim = claim_of(
        "trade changed",
        measure=Measure.CHANGE, direction=direction, value=value, step=step, **same_place(figure),
    )  # fmt: skip
    assert check(claim).now.finding is not Finding.CONTRADICTED, (figure, value)


@MANY
@given(data=st.data(), factor=st.sampled_from([Decimal("0.8"), Decimal("1.2")]))
def test_a_figure_a_fifth_off_is_never_supported(
    every_figure: list[Figure],
    check: Check,
    claim_of: Build,
    bench: Bench,
    data: st.DataObject,
    factor: Decimal,
) -> None:
    """Unless the other side, or another vintage, counts just that."""
    figure = data.draw(st.sampled_from(firm(every_figure, Measure.LEVEL)))
    value = figure.value * factor
    claim = claim_of(
        "trade was so much",
        value=value, step=Decimal(1).scaleb(value.adjusted() - 3), unit=figure.series.currency,
        **same_place(figure),
    )  # fmt: skip
    now = check(claim).now
    rivals = [e for e in now.evidence if e.holds and abs(e.figure.value / figure.value - 1) > 0.1]
    if not rivals:
        assert now.finding is not Finding.SUPPORTED, (figure, value, now.reason)


@pytest.mark.parametrize("status", [Status.ROUNDED, Status.PRESS, Status.CONVERTED, Status.FLOOR])
def test_soft_figures_contradict_nothing(
    on_figures: Check, claim_of: Build, figure_of: Callable[..., Figure], status: Status
) -> None:
    """However far off, a soft figure alone gives no contradiction."""
    claim = claim_of("trade of 100 billion", bn=100, period="2023")
    now = on_figures(claim, figure_of(240_000_000_000, "2023", status=status)).now
    assert now.finding is Finding.NO_FIGURES
    assert "communique figures fetch" in now.reason
