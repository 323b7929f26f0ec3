"""Past days again: nothing of the future goes in, and what comes out clears the bars."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from math import exp, log, sin
from pathlib import Path
from random import Random

import pytest
from by_hand import figure

from communique.domain import Figure, Period
from communique.errors import LeakError
from communique.outlook.backtest import Case, Kind, Told, backtest, model
from communique.outlook.learn import learn
from communique.outlook.pool import COLUMNS, Pool, pool_on
from communique.outlook.report import Report, report
from communique.outlook.spread import Paths
from communique.outlook.tracks import track_of
from communique.verdicts import Bench

NOW = date(2026, 11, 24)
LATELY = date(2025, 12, 1)
PAGE = Path(__file__).parents[2] / "docs" / "outlook.md"


def china_and_russia(figures: list[Figure]) -> list[Figure]:
    """A small stock, for what need not be asked of all."""
    return [f for f in figures if {f.series.reporter, f.series.partner} == {"RUS", "CHN"}]


# -- leaks -----------------------------------------------------------------------------------


def peeking(bench: Bench, case: Case, pool: Pool) -> Paths:
    """A planted leak: it moves the forecast to what came."""
    paths = model(bench, case, pool)
    ledger = bench.ledger(case.account)
    since = track_of(ledger, case.flow, NOW, start=case.start) if ledger else None
    came = {p.period: log(p.value) for p in since.years} if since else {}
    middles = [came.get(year, m) for year, m in zip(paths.periods, paths.middles, strict=True)]
    return replace(paths, middles=paths.middles * 0 + middles)


def late(bench: Bench, case: Case, pool: Pool) -> Paths:
    """A planted leak that hands the model the track of a later day, as if it were the day's."""
    ledger = bench.ledger(case.account)
    assert ledger
    since = track_of(ledger, case.flow, NOW, start=case.start)
    assert since
    replace(since, day=case.day)
    return model(bench, case, pool)


def dropping_years_to_come(bench: Bench, case: Case, pool: Pool) -> Paths:
    """A subtle one: it asks how many years will be printed one day."""
    ledger = bench.ledger(case.account)
    assert ledger
    paths = model(bench, case, pool)
    years = sum(period.months == 12 for period in ledger.periods(case.flow))
    return replace(paths, ties=paths.ties * (1 + years / 100))


@pytest.mark.parametrize("leaking", [peeking, late, dropping_years_to_come])
def test_a_planted_leak_is_caught(leaking: object, packaged: list[Figure]) -> None:
    """Whatever way the future comes in, the backtest stops and says where."""
    figures = china_and_russia(packaged)
    told = backtest(figures, now=NOW, model=leaking, first=date(2020, 1, 1), kinds=[Kind.YEARS])  # type: ignore[arg-type]
    with pytest.raises(LeakError, match=r"20\d\d-\d\d-\d\d"):
        list(told)


def test_the_model_does_not_leak(packaged: list[Figure]) -> None:
    """Every forecast of every quarter of some years is the same without the later figures."""
    figures = china_and_russia(packaged)
    for day in (date(2018, 9, 30), date(2023, 3, 31)):
        known = [figure for figure in figures if figure.known_on(day)]
        for told in backtest(figures, now=NOW, first=day, kinds=[Kind.YEARS]):
            if told.case.day != day:
                break
            pool = learn(Bench(figures), date(day.year, 1, 1))
            again = model(Bench(known), told.case, pool).spread(told.period)
            assert again.middle == pytest.approx(told.model.forecast.middle)
            assert again.width == pytest.approx(told.model.forecast.width)


def test_the_packaged_pools_are_what_is_learnt(packaged: list[Figure]) -> None:
    """`python tools/outlook_pool.py` gives the table again; here for two of its rows.

    A few more figures change little, and need no new table; a new way of learning does.
    """
    bench = Bench(packaged)
    for day in (date(2016, 1, 1), date(2025, 1, 1)):
        fresh, kept = learn(bench, day), pool_on(day)
        assert fresh.changes == pytest.approx(kept.changes, rel=0.03)
        for name in COLUMNS:
            assert getattr(fresh, name) == pytest.approx(getattr(kept, name), rel=0.03), name


def test_a_pool_learns_nothing_from_later_figures(packaged: list[Figure]) -> None:
    """It is the same from what was known on its day alone."""
    day = date(2019, 1, 1)
    known = Bench(figure for figure in packaged if figure.known_on(day))
    assert learn(known, day) == learn(Bench(packaged), day)


# -- series of one's own ---------------------------------------------------------------------


def months_of_ones_own() -> Iterator[Figure]:
    """Ten years of months with seasons, drifting, as a store may hold."""
    dice, level = Random(7), 0.0
    for at in range(120):
        level += dice.gauss(0.004, 0.02)
        season = 0.15 * sin(at % 12)
        yield figure(Period(2014 * 12 + at, 1), 1e9 * exp(level + season + dice.gauss(0, 0.03)))


@pytest.fixture(scope="module")
def own() -> Report:
    """The backtest of that series alone."""
    return report(backtest(list(months_of_ones_own()), now=NOW, first=date(2018, 1, 1)))


def test_stored_months_are_forecast_better_than_by_seasonal_naive(own: Report) -> None:
    """Seasons, level and trend together beat the month a year before."""
    months = next(row for row in own.rows if row.name == "months")
    assert months.seasonal
    assert months.model.count > 400
    assert months.skill > 0.25
    assert months.model.crps < months.naive.crps


def test_stored_months_are_scored_as_years_too(own: Report) -> None:
    """Their sums are years, and the months so far say more than the last year."""
    running = next(row for row in own.rows if row.name == "running year")
    assert running.model.crps < running.naive.crps / 2


def test_nothing_to_score_is_an_empty_report() -> None:
    """Two figures make no backtest."""
    figures = [figure("2020", 1e9), figure("2021", 2e9)]
    assert report(backtest(figures, now=NOW)) == Report((), None)


# -- the bars --------------------------------------------------------------------------------


def numbers(heading: str, row: str) -> list[float]:
    """A row of the table below a heading on the page, which `tests/docs` compares with a run."""
    text = PAGE.read_text(encoding="utf-8")
    lines = text[text.index(heading) :].splitlines()
    line = next(line for line in lines if re.match(rf" *{row}  ", line))
    return [float(number) for number in re.findall(r"(?<= )[+-]?\d+(?:\.\d+)?(?=%?(?: |$))", line)]


def test_years_clear_their_bars() -> None:
    """CRPS at least a tenth better than naive; 75 to 85 in 100 inside the band of 80%."""
    count, _, _, ours, naive, *_ = numbers("CRPS of the logarithm", "years")
    assert count > 2500
    assert 1 - ours / naive >= 0.10
    assert 75 <= numbers("inside the band", "years")[1] <= 85


def test_months_clear_their_bars() -> None:
    """CRPS at least a quarter better than seasonal naive; the band of 80% as it should be."""
    count, _, _, ours, _, _, seasonal, _ = numbers("CRPS of the logarithm", "months")
    assert count > 900
    assert 1 - ours / seasonal >= 0.25
    assert 75 <= numbers("inside the band", "months")[1] <= 85


def test_chances_clear_their_bar() -> None:
    """Brier score at least a fifth better than the base rate's."""
    text = PAGE.read_text(encoding="utf-8")
    ours = float(re.search(r"^Brier score +(\S+)", text, re.MULTILINE)[1])  # type: ignore[index]
    base = float(re.search(r"of the base rate +([\d.]+),", text)[1])  # type: ignore[index]
    assert 1 - ours / base > 0.2


def test_what_was_told_is_of_known_outcomes(packaged: list[Figure]) -> None:
    """Each forecast is of a period that was not known on its day and is now."""
    told: list[Told] = list(backtest(china_and_russia(packaged), now=NOW, first=LATELY))
    assert {one.case.kind for one in told} == set(Kind)
    assert all(one.model.value > 0 for one in told)
    assert all(one.naive.value == one.model.value for one in told)
