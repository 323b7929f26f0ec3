"""Targets of one's own, kept in the store."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from communique.domain import Flow, Period
from communique.errors import AskError, FigureError
from communique.figures import Figures, migrations
from communique.figures.migrations import STEPS
from communique.figures.own_targets import drop, keep, known, known_by_pair, own
from communique.figures.targets import packaged

[TARGET] = [
    replace(one, id="own", quote="“100 billion”, they said", note="a\nb'; drop table target; --")
    for one in packaged()
    if one.id == "are-tur-40-2028"
]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store with one target."""
    place = tmp_path / "own.duckdb"
    keep(place, [TARGET])
    return place


def test_what_is_kept_comes_back(store: Path) -> None:
    """Every field, whatever is in it."""
    assert own(store) == [TARGET]
    assert len(known(store)) == len(packaged()) + 1
    assert TARGET in known(store)


def test_packaged_ones_are_always_there() -> None:
    """Without a store, and nothing else."""
    assert known(None) == packaged()


def test_a_name_is_kept_once(store: Path) -> None:
    """All or none: a second of the same name keeps the first and adds nothing."""
    fresh = replace(TARGET, id="fresh")
    for taken in ("own", "rus-chn-200-2024"):
        with pytest.raises(AskError, match="already"):
            keep(store, [fresh, replace(TARGET, id=taken)])
    assert own(store) == [TARGET]


def test_out_again(store: Path) -> None:
    """One's own; packaged ones stay."""
    drop(store, "own")
    assert own(store) == []
    with pytest.raises(AskError, match="no target 'rus-chn-200-2024' of your own"):
        drop(store, "rus-chn-200-2024")


def test_an_older_store_has_no_targets_until_it_is_written(tmp_path, monkeypatch) -> None:
    """Reading it works as it is; writing brings it up to date, its figures kept."""
    place = tmp_path / "old.duckdb"
    with monkeypatch.context() as past:
        past.setattr(migrations, "STEPS", STEPS[:1])
        with duckdb.connect(str(place)) as connection:
            migrations.migrate(connection)
    assert own(place) == []
    keep(place, [TARGET])
    assert own(place) == [TARGET]


def test_a_store_made_by_hand_has_no_targets(tmp_path) -> None:
    """Such as people made before there were imports."""
    place = tmp_path / "hand.duckdb"
    with duckdb.connect(str(place)) as connection:
        connection.execute("create table figure (source varchar)")
    assert own(place) == []


def test_beside_open_figures(store: Path) -> None:
    """The same file is read for figures and for targets in one process."""
    with Figures(store) as figures:
        figures.sources()
        assert own(store) == [TARGET]


def test_by_pair_is_read_again_when_the_store_was_renewed(store: Path) -> None:
    """A verdict never rests on a registry that has changed since."""
    pair = frozenset(("BRA", "PER")), Flow.TURNOVER
    assert not known_by_pair(store).get(pair)
    new = replace(TARGET, id="bra-per", reporter="BRA", partner="PER", level=Decimal("12e9"),
                  deadline=Period.of_year(2031))  # fmt: skip
    keep(store, [new])
    assert known_by_pair(store)[pair] == [new]


@pytest.mark.parametrize("what", ["missing", "folder", "text"])
def test_what_is_no_store(what: str, tmp_path: Path) -> None:
    """Named, not crashed on."""
    place = tmp_path / "thing"
    if what == "folder":
        place.mkdir()
    elif what == "text":
        place.write_text("no database\n" * 1000)
    with pytest.raises(FigureError, match=r"no store of figures|cannot read"):
        own(place)
