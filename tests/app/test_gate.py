"""The quality gate notices what it should, and sinks no floor by itself."""

from __future__ import annotations

import importlib.util
import json
from dataclasses import replace
from pathlib import Path

import pytest

FILE = Path(__file__).parents[2] / "quality" / "gate.py"


@pytest.fixture
def gate(tmp_path, monkeypatch):
    """The gate, with floors of its own."""
    spec = importlib.util.spec_from_file_location("gate", FILE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(__import__("sys").modules, "gate", module)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "ROOT", tmp_path)
    monkeypatch.setattr(module, "FLOORS", tmp_path / "floors.json")
    return module


def pin(gate, **scores: float):
    return gate.Pin("aa", 2, 9, {"core P": 0.9, "core F1": 0.8} | scores)


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({}, None),
        ({"floors": {"core P": 0.95, "core F1": 0.8}}, None),
        ({"floors": {"core P": 0.899, "core F1": 0.8}}, "core P is 0.899, below its floor 0.900"),
        ({"sha256": "bb", "reports": 1}, "1 reports with 9 claims, pinned are 2 with 9"),
    ],
)
def test_complaints(gate, changes, complaint) -> None:
    """A lower score and another corpus, nothing else."""
    pinned = pin(gate)
    found = list(gate.complaints({"dev": pinned}, {"dev": replace(pinned, **changes)}))
    assert len(found) == (complaint is not None)
    assert complaint is None or complaint in found[0]


def test_an_unpinned_corpus_is_a_complaint(gate) -> None:
    """A corpus cannot be dropped from the file to pass."""
    assert list(gate.complaints({}, {"dev": pin(gate)})) == ["dev is not pinned"]


def test_update_raises_but_does_not_lower(gate) -> None:
    """Lowering a floor is said aloud or not done."""
    high, low = pin(gate), replace(pin(gate), floors={"core P": 0.5, "core F1": 0.8})
    assert gate.update({"dev": low}, {"dev": high}, allow_regression=False) == 0
    assert gate.pinned() == {"dev": high}
    assert gate.update({"dev": high}, {"dev": low}, allow_regression=False) == 1
    assert gate.pinned() == {"dev": high}
    assert gate.update({"dev": high}, {"dev": low}, allow_regression=True) == 0
    assert gate.pinned() == {"dev": low}


def test_without_the_corpora_it_says_so(gate, monkeypatch, capsys, tmp_path) -> None:
    """Never silently."""
    monkeypatch.setattr(gate, "SHARED", tmp_path / "absent")
    monkeypatch.setattr("sys.argv", ["gate.py"])
    assert gate.main() == 0
    assert "skipped: the corpora are not here" in capsys.readouterr().out


def test_every_corpus_is_pinned() -> None:
    """The file in the project holds each corpus with each score."""
    pins = json.loads(FILE.with_name("floors.json").read_text(encoding="utf-8"))
    assert sorted(pins) == ["dev", "modern", "seed"]
    assert all(len(pin["floors"]) == 5 and pin["claims"] for pin in pins.values())
