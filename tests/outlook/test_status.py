"""Statuses by small worlds: what each word takes, and what decides nothing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.domain import Figure, Flow, Measure, Origin, Period, Series, Vintage
from communique.domain.target import Attainment, Target, TargetKind
from communique.outlook.status import status_of
from communique.verdicts import Bench

YEARS = [("2022", 190, "2023-01-13"), ("2023", 240, "2024-01-12"), ("2024", 245, "2025-01-13")]


# -- one office -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("level", "deadline", "day", "attainment", "first", "early"),
    [
        (200, "2024", "2023-06-01", "pending", None, None),
        (200, "2024", "2024-01-12", "met", "2023", 12),
        (200, "2023", "2024-01-12", "met", "2023", 0),
        (240, "2023", "2026-01-01", "met", "2023", 0),  # reached to the dollar
        (250, "2024", "2024-12-31", "pending", None, None),  # not over on its last day
        (250, "2024", "2025-01-01", "pending", None, None),  # over, not counted
        (250, "2024", "2025-01-13", "missed", None, None),
        (250, "2023/2024", "2025-01-13", "missed", None, None),
        (200, "2022/2023", "2025-01-13", "met", "2023", 0),
        (250, None, "2025-01-13", "open-ended", None, None),
        (200, None, "2025-01-13", "open-ended", "2023", None),
        (200, "FY2024-25", "2025-01-13", "met", "2023", 15),
    ],
)
def test_one_office(level, deadline, day, attainment, first, early, make_target, make_figure,
                    standing) -> None:  # fmt: skip
    """Met on the figures of a year, missed only on those of the last."""
    status = standing(make_target(level, deadline), [make_figure(*y) for y in YEARS], day)
    assert status.attainment == attainment, status.reason
    assert (str(status.first_met) if status.first_met else None) == first
    assert status.months_early == early


def test_months_tell_when(make_target, make_figure, standing) -> None:
    """Cumulative figures give the month; whole years alone give years, and it says so."""
    months = [make_figure("2023-01/2023-10", 196, "2023-11-07"),
              make_figure("2023-01/2023-11", 218, "2023-12-07")]  # fmt: skip
    years = [make_figure(*year) for year in YEARS]
    by_month = standing(make_target(200), [*years, *months])
    by_year = standing(make_target(200), years)
    assert (str(by_month.first_met_by), by_month.months_early) == ("2023-01/2023-11", 13)
    assert (by_month.early_in, by_year.early_in) == ("months", "years")
    assert "13 months early" in by_month.reason
    assert "1 year early" in by_year.reason


def test_it_may_have_been_reached_earlier(make_target, make_figure, standing) -> None:
    """Where the year before is not held, the first year is the latest it can have been."""
    status = standing(make_target(200, "2025"), [make_figure(*YEARS[1])])
    assert status.first_is_latest
    assert "at least" in status.reason
    assert not standing(make_target(200, "2025"), [make_figure(*y) for y in YEARS]).first_is_latest


def test_what_was_reached_before_it_was_announced_does_not_count(
    make_target, make_figure, standing
) -> None:
    """A level passed in 2023 and announced in 2025 has still to be reached."""
    figures = [make_figure(*YEARS[1]), make_figure("2024", 180, "2025-01-13")]
    status = standing(make_target(200, "2027", announced="2025-02-01"), figures)
    assert status.attainment is Attainment.PENDING


def test_reached_late(make_target, make_figure, standing) -> None:
    """Missed stays missed, and says when it came after all."""
    status = standing(make_target(200, "2022"), [make_figure(*year) for year in YEARS])
    assert status.attainment is Attainment.MISSED
    assert str(status.reached_late) == "2023"
    assert status.missed_by == 10 * 10**9


def test_below_it_again(make_target, make_figure, standing) -> None:
    """Met, though the year of the date is below it."""
    figures = [make_figure(*YEARS[1]), make_figure("2024", 180, "2025-01-13")]
    status = standing(make_target(200, "2024"), figures)
    assert status.attainment is Attainment.MET
    assert "below it again in 2024: 180 billion USD" in status.reason


def test_a_sum_of_years(make_target, make_figure, standing) -> None:
    """What is promised for several years together is judged by their sum."""
    summed = Period.parse("2022/2024")
    figures = [make_figure(*year) for year in YEARS]  # 675 together
    met = standing(make_target(600, "2024", summed=summed), figures)
    missed = standing(make_target(700, "2024", summed=summed), figures)
    early = standing(make_target(400, "2024", summed=summed), figures)
    assert (met.attainment, missed.attainment) == ("met", "missed")
    assert (early.attainment, str(early.first_met), early.months_early) == ("met", "2022/2023", 12)


# -- whose figures -----------------------------------------------------------------------------


def test_two_offices(make_target, make_figure, standing) -> None:
    """Both sides' counts must say the same; of a turnover neither is the other's mirror."""
    china = make_figure("2024", 201, "2025-01-13")
    russia = make_figure("2024", 199, "2025-02-13", source="FCS", reporter="RUS")
    target = make_target(200)
    assert standing(target, [china, russia]).attainment is Attainment.DEPENDS
    assert standing(target, [china]).attainment is Attainment.MET
    assert standing(target, [russia]).attainment is Attainment.MISSED
    swapped = make_target(200, reporter="CHN", partner="RUS")
    assert standing(swapped, [russia]).attainment is Attainment.MISSED


def test_two_offices_before_the_date(make_target, make_figure, standing) -> None:
    """One has the level reached in a year in which the other is below it: they disagree."""
    china = make_figure("2024", 201, "2025-01-13")
    russia = make_figure("2024", 199, "2025-02-13", source="FCS", reporter="RUS")
    status = standing(make_target(200, "2030"), [china, russia])
    assert status.attainment is Attainment.DEPENDS
    assert "the two sides differ" in status.reason


def test_the_other_side_has_not_counted_yet(make_target, make_figure, standing) -> None:
    """Met on the one count there is; the other's, lower and older, is told beside it."""
    china = make_figure("2024", 201, "2025-01-13")
    russia = make_figure("2023", 150, "2024-02-13", source="FCS", reporter="RUS")
    status = standing(make_target(200), [china, russia])
    assert status.attainment is Attainment.MET
    assert "the other side's newest count held: 150 billion USD in 2023" in status.reason
    old = make_figure("2019", 100, "2020-02-13", source="FCS", reporter="RUS")
    assert "other side" not in standing(make_target(200), [china, old]).reason


@pytest.mark.parametrize("soft", ["rounded", "floor", "converted", "press"])
def test_soft_figures_decide_nothing(soft, make_target, make_figure, standing) -> None:
    """Not met, not missed; what they speak for is told beside."""
    above = standing(make_target(200), [make_figure("2024", 240, "2025-01-13", status=soft)])
    below = standing(make_target(300), [make_figure("2024", 240, "2025-01-13", status=soft)])
    assert {above.attainment, below.attainment} == {Attainment.NO_FIGURES}
    assert above.leaning in (Attainment.MET, None)
    assert below.leaning in (Attainment.MISSED, None)


def test_an_exact_year_decides_behind_a_soft_one(make_target, make_figure, standing) -> None:
    """A rounded figure that reached it before does not keep an exact one from deciding."""
    rounded = make_figure("2022", 210, "2023-01-13", status="rounded")
    exact = make_figure("2023", 240, "2024-01-12")
    status = standing(make_target(200, "2024"), [rounded, exact])
    assert (status.attainment, str(status.first_met)) == (Attainment.MET, "2023")
    late = standing(make_target(200, "2022"), [rounded, exact])
    assert (late.attainment, late.leaning) == (Attainment.NO_FIGURES, Attainment.MET)


def test_goods_are_not_goods_and_services(make_target, make_figure, standing) -> None:
    """A wider total that reaches a target of goods leaves it open which counts."""
    goods = make_figure("2024", 190, "2025-01-13")
    both = make_figure("2024", 210, "2025-01-13", source="BEA", coverage="goods and services")
    assert standing(make_target(200), [goods, both]).attainment is Attainment.DEPENDS
    assert standing(make_target(200), [goods]).attainment is Attainment.MISSED


def test_another_currency_decides_nothing(make_target, make_figure, standing) -> None:
    """A target in euros is not judged by dollars."""
    figures = [make_figure(*year) for year in YEARS]
    assert standing(make_target(10, unit="EUR"), figures).attainment is Attainment.NO_FIGURES


def test_a_deficit_is_judged_as_a_claim(make_target, make_figure, standing) -> None:
    """Balances have no path; the verdict on them is the status."""
    figure = make_figure("2024", 40, "2025-01-13", flow="balance")
    target = make_target(30, flow=Flow.SURPLUS, reporter="CHN", partner="RUS")
    assert standing(target, [figure]).attainment is Attainment.MET
    assert standing(make_target(50, flow=Flow.SURPLUS, reporter="CHN", partner="RUS"), [figure]
                    ).attainment is Attainment.MISSED  # fmt: skip


# -- the path ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("latest", "ahead"),
    [
        (200, 0),  # half the way in growth: the square root of 100 times 400
        (400, 24),
        (100, -24),
        (50, -48),
    ],
)
def test_months_against_the_path(latest, ahead, make_target, make_figure, standing) -> None:
    """From 100 in 2018 to 400 in 2022, two years on."""
    figures = [make_figure("2018", 100, "2019-01-14"), make_figure("2020", latest, "2021-01-14")]
    target = make_target(401, "2022", base_period=Period.of_year(2018))
    status = standing(target, figures, "2021-06-01")
    assert status.pace is not None
    assert status.pace.months_ahead == pytest.approx(ahead, abs=1)
    assert str(status.pace.base_period) == "2018"


def test_twelve_months_before_the_year_is_over(make_target, make_figure, standing) -> None:
    """Ten months of this year and the last two of the one before."""
    figures = [
        make_figure("2021", 147, "2022-01-14"),
        make_figure("2021-01/2021-10", 116, "2021-11-07"),
        make_figure("2022-01/2022-10", 154, "2022-11-07"),
    ]
    status = standing(make_target(200, "2024", base=107), figures, "2022-12-01")
    assert status.pace is not None
    assert (str(status.pace.period), status.pace.latest) == ("2021-11/2022-10", 185 * 10**9)
    assert status.pace.base_by == "as announced"


def test_no_path_to_what_was_passed_already(make_target, make_figure, standing) -> None:
    """A level below its own base has no path."""
    figures = [make_figure("2018", 107, "2019-01-14"), make_figure("2019", 90, "2020-01-14")]
    status = standing(make_target(100, "2024", announced="2019-06"), figures, "2020-06-01")
    assert status.pace is not None
    assert status.pace.months_ahead is None


# -- invariants ---------------------------------------------------------------------------------

LEVELS, YEARS_DUE = st.integers(60, 400), st.integers(2016, 2027)
DAYS = st.dates(date(2015, 1, 1), date(2026, 12, 31))


@st.composite
def worlds(draw) -> list[tuple[str, int, str]]:
    """Up to nine years of one office, each published once, in the year after."""
    first = draw(st.integers(2014, 2020))
    values = draw(st.lists(st.integers(50, 400), min_size=1, max_size=7))
    days = draw(st.lists(st.integers(1, 12), min_size=len(values), max_size=len(values)))
    return [
        (str(first + at), value, f"{first + at + 1}-{month:02d}-14")
        for at, (value, month) in enumerate(zip(values, days, strict=True))
    ]


@settings(max_examples=60, deadline=None)
@given(
    world=worlds(), level=st.integers(60, 400), due=st.integers(2016, 2027), day=DAYS, later=DAYS
)
def test_met_stays_met(world, level, due, day, later) -> None:
    """On exact figures that are not revised, nothing published later undoes it."""
    target, figures = _made(level, due, world)
    day, later = sorted((day, later))
    bench = Bench(figures)
    before, after = (status_of(target, bench, as_of=one) for one in (day, later))
    if before.attainment in (Attainment.MET, Attainment.MISSED):
        assert after.attainment is before.attainment
        assert after.first_met == before.first_met


@settings(max_examples=60, deadline=None)
@given(world=worlds(), level=LEVELS, due=YEARS_DUE, day=DAYS)
def test_nothing_published_later_is_used(world, level, due, day) -> None:
    """The same status by the figures of that day alone, and no later figure beside it."""
    target, figures = _made(level, due, world)
    status = status_of(target, Bench(figures), as_of=day)
    known = [figure for figure in figures if figure.known_on(day)]
    assert status == status_of(target, Bench(known), as_of=day)
    assert all(one.figure.known_on(day) for one in status.evidence)


def test_no_packaged_status_uses_later_figures(bench, by_id) -> None:
    """Nor do those of the packaged targets, on a day in every second year."""
    for year in range(2004, 2027, 2):
        day = date(year, 6, 30)
        for target in by_id.values():
            status = status_of(target, bench, as_of=day)
            assert all(one.figure.known_on(day) for one in status.evidence), target.id


def _made(level, due, world):
    target = build(level, Period.of_year(due))
    return target, [figure(*year) for year in world]


def build(level: int, deadline: Period) -> Target:
    """A target of a pair of economies, in billions."""
    return Target(
        "made", TargetKind.TARGET, Measure.LEVEL, "RUS", "CHN", Flow.TURNOVER,
        Decimal(level) * 10**9, "USD", deadline, Vintage.parse("2013-06-05"),
    )  # fmt: skip


def figure(period: str, billions: int, published: str) -> Figure:
    """A figure of China's customs."""
    series = Series("GACC", "CHN", "RUS", Flow.TURNOVER, "USD")
    origin = Origin("GACC", Vintage.parse(published), "https://office.example")
    return Figure(series, Period.parse(period), Decimal(billions) * 10**9, origin)
