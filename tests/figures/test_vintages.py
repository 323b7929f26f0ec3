"""What holds for every store, whatever is added in whatever order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from communique.domain import Figure, Flow, Origin, Period, Series, Status, Vintage
from communique.figures import Figures, bridge, cumulative, store
from communique.figures.answers import Answer
from communique.figures.migrations import migrate
from communique.figures.writing import add_to

START = date(2020, 1, 1)
OWN = Series("OWN", "CHN", "PER", Flow.EXPORTS, "USD")


class Memory:
    """A store in memory, for many examples in little time."""

    def __init__(self):
        self.connection = duckdb.connect()
        migrate(self.connection)
        self.connection.execute(store.LOAD, {"path": str(store.PACKAGED)})
        self.connection.execute(store.PACKAGED_AND_OWN)
        self.known = Figures(Path("in memory"))
        self.known._connection = self.connection

    def put(self, figures, *, content=b"", day=date(2026, 1, 1), action="import"):
        moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        answer = Answer("OWN", "own.csv", content or repr(figures).encode(), moment)
        return add_to(self.connection, [(answer, figures)], action=action)

    def held(self):
        return self.known.of("CHN", "PER", source="OWN")

    def told(self):
        return [(f.period, f.value, f.status, str(f.origin.vintage)) for f in self.held()]

    def empty(self):
        for table in ("publication", "answer", "log"):
            self.connection.execute(f"delete from {table}")


@pytest.fixture(scope="module")
def memory():
    return Memory()


def figure(value, day=None, *, year=2019, status=Status.EXACT):
    vintage = day and Vintage.parse((START + timedelta(day)).isoformat())
    return Figure(OWN, Period.of_year(year), Decimal(value), Origin("OWN", vintage), status=status)


FIGURES = st.lists(
    st.builds(
        figure,
        st.integers(min_value=1, max_value=3),
        st.integers(min_value=1, max_value=6),
        year=st.integers(min_value=2018, max_value=2019),
        status=st.sampled_from((Status.EXACT, Status.PROVISIONAL)),
    ),
    max_size=12,
)
few = settings(
    max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@few
@given(FIGURES)
def test_adding_twice_is_adding_once(memory, figures):
    memory.empty()
    memory.put(figures)
    before = memory.told()
    again = memory.put(figures)
    assert (again.figures, again.vintages, again.same) == (0, 0, len(figures))
    assert memory.told() == before


@few
@given(FIGURES, FIGURES)
def test_the_order_of_imports_does_not_matter(memory, one, other):
    """What is published is published, whichever file came to the store first."""
    memory.empty()
    memory.put(one)
    memory.put(other)
    told = memory.told()
    memory.empty()
    memory.put(other)
    memory.put(one)
    assert memory.told() == told


@few
@given(FIGURES, FIGURES)
def test_no_vintage_is_ever_lost(memory, one, other):
    """Every publication that was told before is told after; or it repeats what came between."""
    memory.empty()
    memory.put(one)
    memory.put(other)
    every = {(f.period, f.value, f.status) for f in (*one, *other)}
    assert {(f.period, f.value, f.status) for f in memory.held()} == every
    first = {}
    for f in sorted((*one, *other), key=lambda f: f.published):
        first.setdefault((f.period, f.value, f.status), f.published)
    held = {}
    for f in memory.held():
        held.setdefault((f.period, f.value, f.status), f.published)
    assert held == first


@few
@given(FIGURES, st.integers(min_value=0, max_value=7), st.integers(min_value=0, max_value=7))
def test_what_is_known_stays_known(memory, figures, day, more):
    """As-of is monotone: a later day knows everything that an earlier one knew."""
    memory.empty()
    memory.put(figures)
    then, now = START + timedelta(day), START + timedelta(day + more)
    known_then = memory.known.of("CHN", "PER", source="OWN", as_of=then)
    known_now = memory.known.of("CHN", "PER", source="OWN", as_of=now)
    assert all(f in known_now for f in known_then)
    assert all(f.published <= then for f in known_then)


@few
@given(st.lists(st.integers(min_value=1, max_value=3), min_size=1, max_size=4))
def test_without_days_every_change_is_a_vintage_of_its_day(memory, values):
    """An office that says no days: fetched day after day, each new value is dated by its fetch."""
    memory.empty()
    for day, value in enumerate(values):
        memory.put([figure(value)], content=b"%d" % day, day=START + timedelta(day), action="fetch")
    held = memory.held()
    changes = [value for before, value in pairwise([None, *values]) if value != before]
    assert [int(f.value) for f in held] == changes
    assert held[0].origin.vintage is None
    days = [day for day, (before, value) in enumerate(pairwise([None, *values])) if value != before]
    assert [f.published for f in held[1:]] == [START + timedelta(day) for day in days[1:]]


@few
@given(FIGURES, st.one_of(st.none(), st.integers(min_value=0, max_value=7)))
def test_the_newest_are_the_same_with_and_without_the_sieve(memory, figures, day):
    """What was replaced is left out; nothing that could be chosen is among it."""
    memory.empty()
    scales = (1, 10**9, 10**9 + 4 * 10**8, 10**9 + 10**8)
    memory.put([replace(f, value=f.value * scales[n % 4]) for n, f in enumerate(figures)])
    asked = {"source": "OWN", "as_of": None if day is None else START + timedelta(day)}
    every = memory.known.of("CHN", "PER", **asked)
    sieved = memory.known.of("CHN", "PER", newest=True, **asked)
    assert bridge.latest(sieved) == bridge.latest(every)
    assert {(f.period, f.value, f.status) for f in sieved} <= {
        (f.period, f.value, f.status) for f in every
    }


@pytest.mark.parametrize("day", ["2016-03-01", "2022-12-30", "2024-01-20", "2026-11-24"])
@pytest.mark.parametrize("pair", [("CHN", "RUS"), ("RUS", "CHN"), ("USA", "CHN"), ("IND", "CHN")])
def test_the_sieve_knows_of_no_later_day(memory, pair, day):
    """A packaged number that was not out yet must not push out the one that was."""
    asked = {"as_of": date.fromisoformat(day)}
    every = memory.known.of(*pair, **asked)
    assert bridge.latest(memory.known.of(*pair, newest=True, **asked)) == bridge.latest(every)


# -- sums of months ---------------------------------------------------------------------------


def months_of(values, year=2022):
    return [
        Figure(OWN, Period.of_month(year, month), Decimal(value), Origin("OWN"))
        for month, value in enumerate(values, start=1)
    ]


VALUES = st.lists(st.integers(min_value=0, max_value=10**12), min_size=2, max_size=12)


@given(VALUES)
def test_the_sum_since_january_is_the_sum_of_its_months(values):
    sums = {f.period: f.value for f in cumulative.to_date(months_of(values))}
    for count in range(2, len(values) + 1):
        assert sums[Period(2022 * 12, count)] == sum(values[:count])
    assert len(sums) == len(values) - 1


@given(VALUES)
def test_the_months_come_back_from_the_sums(values):
    """Differences of sums are the months, where nothing was revised."""
    printed = months_of(values)
    sums = cumulative.to_date(printed)
    back = {f.period: f.value for f in cumulative.months([printed[0], *sums])}
    assert back == {f.period: f.value for f in printed[1:]}
    assert cumulative.disagreements([*printed, *sums]) == []


@given(VALUES, st.integers(min_value=1, max_value=10**6))
def test_a_revision_inside_the_year_is_shown(values, revision):
    """The last sum holds more than its months: the month and the sum both disagree."""
    printed = months_of(values)
    *sums, last = cumulative.to_date(printed)
    revised = Figure(OWN, last.period, last.value + revision, Origin("OWN"))
    found = cumulative.disagreements([*printed, *sums, revised])
    assert {abs(one.gap) for one in found} == {revision}
    assert {one.printed.period for one in found} == {last.period, printed[-1].period}


def test_a_missing_month_is_no_zero():
    months = months_of([1, 2, 3, 4])
    assert [str(f.period) for f in cumulative.to_date([*months[:2], months[3]])] == [
        "2022-01/2022-02"
    ]


def test_fiscal_years_are_those_of_the_reporter():
    india = Series("OWN", "IND", "CHN", Flow.EXPORTS, "USD")
    months = [
        Figure(india, Period(2021 * 12 + month, 1), Decimal(month), Origin("OWN"))
        for month in range(24)
    ]
    [year] = cumulative.fiscal_years(months)
    assert (str(year.period), year.value) == ("FY2021-22", sum(range(3, 15)))
    assert len(year.derived_from) == 12


def test_what_is_derived_is_as_late_and_as_weak_as_its_parts():
    first, second = months_of([1, 2])
    early = Figure(OWN, first.period, first.value, Origin("OWN", Vintage.parse("2022-02-10")))
    late = Figure(
        OWN, second.period, second.value, Origin("OWN", Vintage.parse("2022-03-10")),
        status=Status.PROVISIONAL,
    )  # fmt: skip
    [both] = cumulative.to_date([early, late])
    assert (both.published, both.status) == (date(2022, 3, 10), Status.PROVISIONAL)
    assert both.derived_from == (early, late)
    [unknown] = cumulative.to_date([first, late])
    assert unknown.published is None


def test_turnover_is_of_one_page_whatever_was_added(memory):
    """The bridge stays as it is: parts of different days are not added."""
    memory.empty()
    imports = Series("OWN", "CHN", "PER", Flow.IMPORTS, "USD")
    pages = [
        Figure(series, Period.of_year(2019), Decimal(1), Origin("OWN", Vintage.parse(day), "u"))
        for series, day in ((OWN, "2020-01-02"), (imports, "2020-01-03"))
    ]
    memory.put(pages)
    assert bridge.turnover_of(memory.held()) == []
