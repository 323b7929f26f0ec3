"""What was known on a day, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import log

import pytest
from by_hand import figure, years

from communique.domain import Figure, Flow, Measure, Period, Status
from communique.errors import LeakError
from communique.outlook.tracks import Track, refuse_later, track_of, tracks_of
from communique.verdicts import Bench

SEED_DAY = date(2022, 12, 30)


def only_track(figures: list[Figure], day: date) -> Track | None:
    """The track of the one ledger there is."""
    (ledger,) = Bench(figures).every()
    return track_of(ledger, Flow.EXPORTS, day)


def test_the_seeds_day(russia_china: Bench) -> None:
    """On 30 December 2022: years to 2021, and eleven months of 2022 at +32%."""
    ledger = next(
        one
        for one in russia_china.of("CHN", "RUS")
        if (one.account.source, one.account.currency) == ("GACC", "USD")
    )
    track = track_of(ledger, Flow.TURNOVER, SEED_DAY)
    assert track
    assert track.last.year == 2021
    assert track.so_far
    assert (track.so_far.months, track.so_far.point.value) == (11, 172.4e9)
    assert track.so_far.growth == pytest.approx(log(1.32))


def test_the_newest_vintage_of_the_day() -> None:
    """A revision counts from the day it was published."""
    revised = figure("2020", 110e9, published=date(2022, 6, 1))
    figures = [*years([90, 100], first=2019), revised]
    before, after = (only_track(figures, date(2022, month, 1)) for month in (5, 7))
    assert before
    assert after
    assert before.years[-1].value == 100e9
    assert after.years[-1].value == 110e9


def test_floors_and_conversions_are_nothing_to_build_on() -> None:
    """'More than 100 billion' is no figure to extrapolate."""
    vague = replace(figure("2021", 100e9), status=Status.FLOOR)
    track = only_track([*years([90, 95], first=2019), vague], date(2023, 1, 1))
    assert track
    assert [point.period.year for point in track.years] == [2019, 2020]


def test_growth_so_far_by_levels_where_no_rate_is_printed() -> None:
    """The same months of two years give it."""
    figures = [*years([100], first=2020), figure("2020-H1", 40e9), figure("2021-H1", 50e9)]
    track = only_track(figures, date(2021, 8, 1))
    assert track
    assert track.so_far
    assert track.so_far.growth == pytest.approx(log(50 / 40))
    assert len(track.so_far.figures) == 2


def test_months_alone_make_years_and_sums() -> None:
    """A store with nothing but months has whole years, and the year so far."""
    months = [figure(Period(2020 * 12 + at, 1), 1e9 * (1 + at // 12)) for at in range(33)]
    track = only_track(months, date(2022, 11, 1))
    assert track
    assert [point.value for point in track.years] == [12e9, 24e9]
    assert track.so_far
    assert (track.so_far.months, track.so_far.point.value) == (9, 27e9)
    assert track.so_far.growth == pytest.approx(log(27 / 18))


def test_fiscal_years_are_a_track_of_their_own() -> None:
    """Years from April are not years from January."""
    figures = [*years([100, 110], first=2020), figure("2020-04/2021-03", 105e9)]
    (ledger,) = Bench(figures).every()
    starts = [track.start for track in tracks_of(ledger, Flow.EXPORTS, date(2023, 1, 1))]
    assert starts == [0, 3]


def test_a_track_refuses_what_was_published_later() -> None:
    """Whoever builds one from the wrong figures is stopped, with the figure named."""
    track = only_track(years([90, 100, 110], first=2019), date(2023, 1, 1))
    assert track
    with pytest.raises(LeakError, match=r"as of 2021-06-01 .* OTS CHN VNM exports 2021"):
        replace(track, day=date(2021, 6, 1))


def test_a_derived_figure_is_as_late_as_its_parts() -> None:
    """A sum of two flows cannot be known before the second of them."""
    early, late = figure("2020", 1e9), figure("2021", 2e9)
    total = replace(early, derived_from=(early, late))
    refuse_later([total], date(2022, 2, 1))
    with pytest.raises(LeakError):
        refuse_later([total], date(2021, 12, 31))


def test_rates_alone_give_no_level() -> None:
    """A growth without a level is no year of a track."""
    assert only_track([figure("2021", 5, measure=Measure.CHANGE)], date(2023, 1, 1)) is None
