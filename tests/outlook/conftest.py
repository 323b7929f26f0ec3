"""The packaged figures, opened once; and `by_hand` importable for the tests beside it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from communique.domain import Figure
from communique.figures.store import Figures
from communique.verdicts import Bench

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture(scope="session")
def packaged() -> list[Figure]:
    """Every packaged figure."""
    with Figures() as figures:
        return figures.every()


@pytest.fixture(scope="session")
def russia_china(packaged: list[Figure]) -> Bench:
    """What the packaged figures hold of Russia and China."""
    pair = {"RUS", "CHN"}
    return Bench(f for f in packaged if {f.series.reporter, f.series.partner} == pair)
