"""The next years: what moves them, and which way."""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import date
from math import exp, log

import pytest
from by_hand import years
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.domain import Flow, Period
from communique.errors import AskError
from communique.outlook.annual import Hint, years_ahead
from communique.outlook.pool import PRIOR, packaged, pool_on
from communique.outlook.spread import Paths, Spread
from communique.outlook.tracks import Track, track_of
from communique.verdicts import Bench

DAY = date(2024, 6, 1)


def track_for(values: list[float], *, first: int = 2010) -> Track:
    """A series in billions, as known in June 2024."""
    (ledger,) = Bench(years(values, first=first)).every()
    track = track_of(ledger, Flow.EXPORTS, DAY)
    assert track
    return track


def expected(values: list[float], **options: object) -> Paths:
    """The next three years of it."""
    return years_ahead(track_for(values), PRIOR, count=3, **options)  # type: ignore[arg-type]


def test_growth_goes_on() -> None:
    """A series that has grown by a tenth each year is expected to grow on, a little slower."""
    paths = expected([100 * 1.1**year for year in range(12)])
    growth = exp(float(paths.middles[0])) / (100e9 * 1.1**11)
    assert PRIOR.growth < log(growth) < log(1.1)


def test_one_year_is_enough() -> None:
    """The pool says the rest."""
    paths = expected([100])
    assert float(paths.middles[0]) == pytest.approx(log(100e9) + PRIOR.growth)
    assert paths.spread(paths.periods[0]).width > 0.1


def test_gaps_are_no_growth() -> None:
    """A year that is missing in between is not counted as two years' growth in one."""
    whole = track_for([100, 110, 121, 133, 146])
    gap = replace(whole, years=(*whole.years[:2], *whole.years[3:]))
    one, other = (years_ahead(track, PRIOR, count=1).middles[0] for track in (whole, gap))
    assert float(one) == pytest.approx(float(other), abs=0.01)


def test_wild_series_have_wide_bands() -> None:
    """What has jumped is expected to jump again."""
    calm, wild = expected([100, 104, 107, 112, 116]), expected([100, 180, 90, 170, 116])
    assert wild.spreads()[0].width > 1.5 * calm.spreads()[0].width


def test_later_years_are_less_sure() -> None:
    """Bands widen."""
    widths = [spread.width for spread in expected([100, 104, 107, 112]).spreads()]
    assert widths == sorted(widths)


def test_what_is_known_of_the_year_moves_and_narrows_it() -> None:
    """Another office's +30% of the same trade takes the year there, and the next one along."""
    values = [100.0, 104, 107, 112]
    plain = expected(values)
    year = plain.periods[0]
    told = expected(values, hints=[Hint(year, log(1.3), 0.02)])
    assert exp(float(told.middles[0])) == pytest.approx(112e9 * 1.3, rel=0.02)
    assert told.spread(year).width < plain.spread(year).width / 3
    assert float(told.middles[1]) > float(plain.middles[1])


def test_growth_of_a_second_year_is_on_the_first() -> None:
    """Two years told by another office add up."""
    values = [100.0, 104, 107, 112]
    first, second = (p.shift(0) for p in expected(values).periods[:2])
    hints = [Hint(first, log(1.2), 0.001), Hint(second, log(0.9), 0.001)]
    told = expected(values, hints=hints)
    assert exp(float(told.middles[1])) == pytest.approx(112e9 * 1.2 * 0.9, rel=0.01)


@given(st.lists(st.floats(0.01, 1000), min_size=1, max_size=14), st.floats(1.01, 4))
@settings(max_examples=60, deadline=None)
def test_invariants(values: list[float], times: float) -> None:
    """Bands hold each other, chances fall with the level and rise with the years; and a series
    in other units gives the same chances."""
    paths = years_ahead(track_for(values), PRIOR, count=3)
    for spread in paths.spreads():
        ends = [spread.band(share) for share in (0.5, 0.8, 0.95)]
        lows, highs = zip(*ends, strict=True)
        assert list(lows) == sorted(lows, reverse=True)
        assert list(highs) == sorted(highs)
    last = values[-1] * 1e9
    lower, higher = paths.reached(last), paths.reached(last * times)
    assert lower == sorted(lower)
    assert all(one >= other for one, other in zip(lower, higher, strict=True))
    scaled = years_ahead(track_for([value * 1000 for value in values]), PRIOR, count=3)
    assert scaled.reached(last * 1000) == pytest.approx(lower, abs=0.002)


@pytest.mark.parametrize("values", [[1e-9, 1e280], [1e280, 1e-9], [1e-9, 1e280, 1e-9, 1e280]])
def test_numbers_without_sense_do_no_harm(values: list[float]) -> None:
    """Whatever a store holds, there is an answer, if no good one."""
    paths = expected(values)
    assert all(0 <= chance <= 1 for chance in paths.reached(1e9))
    assert all(spread.at(0.975) > 0 for spread in paths.spreads())


def test_without_the_library_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra is named, and the command that installs it."""
    monkeypatch.setitem(sys.modules, "statsmodels.tsa.statespace.kalman_filter", None)
    with pytest.raises(AskError, match=r"pip install 'communique\[outlook\]'"):
        expected([100, 110])


def test_a_chance_agrees_with_its_spread() -> None:
    """For the first year, drawn paths and the closed form say the same."""
    paths = expected([100, 104, 107, 112])
    spread = paths.spreads()[0]
    level = spread.at(0.7)
    assert paths.reached(level)[0] == pytest.approx(0.3, abs=0.015)
    assert 1 - spread.below(level) == pytest.approx(0.3)
    assert spread.between(None, level) == pytest.approx(0.7)
    assert spread.below(0) == 0


def test_halving_is_not_impossible() -> None:
    """Tails are fat: calm trade halves within a year once in some hundreds of cases."""
    spread = expected([100, 104, 107, 112, 118, 122]).spreads()[0]
    normal = Spread(spread.middle, spread.width)
    assert spread.below(61e9) > 0.001 > 1000 * normal.below(61e9)


def test_the_pool_of_a_day_rests_on_nothing_later() -> None:
    """An outlook as of December 2022 uses the row of January 2022."""
    assert pool_on(date(2022, 12, 30)).known_on == date(2022, 1, 1)
    assert pool_on(date(1999, 1, 1)) == PRIOR
    assert [pool.known_on.year for pool in packaged()] == list(range(2006, 2028))


def test_periods_follow_the_last_year() -> None:
    """One after the other, whole years."""
    assert expected([100, 101]).periods == tuple(
        Period.of_year(year) for year in (2012, 2013, 2014)
    )
