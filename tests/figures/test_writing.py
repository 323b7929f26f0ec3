"""Adding to a store: nothing overwritten, nothing lost, nothing twice."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from communique.domain import Figure, Flow, Measure, Origin, Period, Series, Status, Vintage
from communique.errors import FigureError
from communique.figures import Figures
from communique.figures.answers import Answer
from communique.figures.writing import Outcome, add, fetched

JANUARY = datetime(2026, 1, 5, 23, 30, tzinfo=UTC)
MAY = datetime(2026, 5, 5, tzinfo=UTC)


def figure(value, published="", *, period="2022", status=Status.EXACT, measure=Measure.LEVEL):
    """Turnover of China with Peru, as an office of our own says."""
    return Figure(
        series=Series("OWN", "CHN", "PER", Flow.TURNOVER, "USD"),
        period=Period.parse(period),
        value=Decimal(value),
        origin=Origin("OWN", Vintage.parse(published), "https://example.org/1", note="a note"),
        status=status,
        measure=measure,
    )


def answer(content=b"one", retrieved=JANUARY):
    return Answer("OWN", "own.csv", content, retrieved)


@pytest.fixture
def store(tmp_path):
    return tmp_path / "deep" / "own.duckdb"


def held(store):
    with Figures(store) as figures:
        return figures.of("CHN", "PER", Flow.TURNOVER, source="OWN")


def told(store):
    return [(str(f.value), str(f.origin.vintage or "")) for f in held(store)]


def test_a_figure_comes_back_as_it_went_in(store):
    every = [figure("1e9", "2023-01"), figure("31.0", "2023-01", measure=Measure.CHANGE)]
    assert add(store, [(answer(), every)], action="import") == Outcome(2, 2, 0, 0)
    back = held(store)
    assert {str(f.value) for f in back} == {"1000000000", "31.0"}
    assert {f.origin.retrieved for f in back} == {date(2026, 1, 5)}
    assert all(f.origin.vintage == Vintage.parse("2023-01") for f in back)
    assert all((f.origin.url, f.origin.note) == ("https://example.org/1", "a note") for f in back)


def test_the_same_again_changes_nothing(store):
    every = [figure("1e9", "2023-01"), figure("2e9", "2023-02"), figure("3", period="2021")]
    add(store, [(answer(), every)], action="import")
    before = held(store)
    assert add(store, [(answer(), every)], action="import") == Outcome(3, 0, 0, 3)
    assert held(store) == before


def test_a_new_value_is_a_vintage_beside_the_old(store):
    add(store, [(answer(), [figure("1e9", "2023-01")])], action="import")
    later = (answer(b"two"), [figure("2e9", "2023-02")])
    assert add(store, [later], action="import") == Outcome(1, 0, 1, 0)
    assert told(store) == [("1000000000", "2023-01"), ("2000000000", "2023-02")]


def test_an_earlier_publication_is_kept_when_it_comes_later(store):
    add(store, [(answer(), [figure("2e9", "2023-02")])], action="import")
    add(store, [(answer(b"two"), [figure("1e9", "2023-01")])], action="import")
    assert told(store) == [("1000000000", "2023-01"), ("2000000000", "2023-02")]


def test_without_a_day_the_first_stays_undated_and_a_change_is_dated_by_retrieval(store):
    add(store, [(answer(), [figure("1e9")])], action="fetch")
    assert add(store, [(answer(), [figure("1e9")])], action="fetch").same == 1
    changed = (answer(b"two", MAY), [figure("2e9")])
    assert add(store, [changed], action="fetch") == Outcome(1, 0, 1, 0)
    assert told(store) == [("1000000000", ""), ("2000000000", "2026-05-05")]
    first, _ = held(store)
    assert first.public_from == date(2023, 12, 31)


def test_what_was_fetched_is_public_since_then_at_the_latest(store):
    add(store, [(answer(), [figure("1e9", period="2025")])], action="fetch")
    assert held(store)[0].public_from == date(2026, 1, 5)


def test_an_old_file_without_days_read_again_is_no_news(store):
    old, new = (answer(b"old"), [figure("1e9")]), (answer(b"new", MAY), [figure("2e9")])
    for one in (old, new):
        add(store, [one], action="import")
    before = held(store)
    assert add(store, [old], action="import").same == 1
    assert held(store) == before


def test_a_firmer_word_of_the_same_number_is_kept(store):
    about, exact = (figure("1e9", "2023-01", status=s) for s in (Status.ROUNDED, Status.EXACT))
    add(store, [(answer(), [about])], action="import")
    assert add(store, [(answer(b"two"), [exact])], action="import").vintages == 1


def test_all_or_nothing(store):
    add(store, [(answer(), [figure("1e9", "2023-01")])], action="import")
    before = store.read_bytes()

    def batches():
        yield answer(b"two"), [figure("2e9", "2023-02")]
        raise RuntimeError("the line went dead")

    with pytest.raises(RuntimeError):
        add(store, batches(), action="import")
    assert store.read_bytes() == before
    assert not store.with_name(".own.duckdb.new").exists()


@pytest.mark.parametrize("value", ["NaN", "Infinity", "1e400"])
def test_no_number_is_no_value(store, value):
    with pytest.raises(FigureError, match="is no value for a figure"):
        add(store, [(answer(), [figure(value)])], action="import")
    assert not store.exists()


def test_what_was_fetched_is_known(store):
    assert not fetched(store, "own.csv")
    add(store, [(answer(), [])], action="fetch")
    assert fetched(store, "own.csv")
    assert fetched(store, "own.csv", since=JANUARY)
    assert not fetched(store, "own.csv", since=MAY)
    assert not fetched(store, "other.csv")
