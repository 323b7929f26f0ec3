"""What a picture of a target shows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import pairwise

from communique.outlook.course import course_of

NOW = date(2026, 11, 24)


def test_the_path_leads_from_the_base_to_the_level(bench, by_id) -> None:
    """Year by year, each by the same share."""
    course = course_of(by_id["rus-chn-200-2024"], bench, as_of=NOW)
    periods = [str(period) for period, _ in course.path]
    values = [value for _, value in course.path]
    assert periods == [str(year) for year in range(2018, 2025)]
    assert (values[0], values[-1]) == (Decimal(107060000000), Decimal(200000000000))
    growth = {round(after / before, 4) for before, after in pairwise(values)}
    assert len(growth) == 1


def test_the_newest_months_are_on_it(bench, by_id) -> None:
    """Twelve months to the last sum that was out on the day, and nothing later."""
    course = course_of(by_id["rus-chn-200-2024"], bench, as_of=date(2022, 12, 30))
    [customs] = [count for count in course.counts if count.source == "GACC"]
    assert [str(period) for period, _ in customs.years][-2:] == ["2021", "2021-12/2022-11"]


def test_growth_is_drawn_as_rates(bench, by_id) -> None:
    """In percent, by currency, without a path."""
    course = course_of(by_id["cnru-2022-putin25"], bench, as_of=NOW)
    assert course.path == ()
    [dollars] = [c for c in course.counts if (c.source, c.currency) == ("GACC", "USD")]
    rates = {str(period): value for period, value in dollars.years}
    assert rates["2022"] == Decimal("29.3")


def test_without_base_deadline_or_figures(bench, by_id) -> None:
    """There is no path, and still a picture."""
    open_ended = course_of(by_id["tur-ukr-10"], bench, as_of=NOW)
    assert (open_ended.path, len(open_ended.counts) > 0) == ((), True)
    nothing = course_of(by_id["tur-ita-40"], bench, as_of=NOW)
    assert (nothing.path, nothing.counts) == ((), ())


def test_every_target_has_a_course(bench, by_id) -> None:
    """Spans, sums, groups, percent: nothing stops a picture."""
    for target in by_id.values():
        course = course_of(target, bench, as_of=NOW)
        for count in course.counts:
            periods = [period for period, _ in count.years]
            assert all(before != later for before, later in pairwise(periods)), target.id


def test_what_is_expected_is_of_what_is_open(bench, by_id) -> None:
    """To the year of the deadline; nothing of a date that is counted, or without one."""
    course = course_of(by_id["rus-chn-300-2030"], bench, as_of=NOW, with_outlook=True)
    assert course.outlook is not None
    assert str(course.outlook.years[-1].period) == "2030"
    for id in ("rus-chn-200-2024", "tur-ukr-10", "cnru-2022-putin25", "tur-irq-exp20-2030"):
        assert course_of(by_id[id], bench, as_of=NOW, with_outlook=True).outlook is None
