"""No test sees the figures of whoever runs it."""

from __future__ import annotations

import os

import pytest


@pytest.fixture(autouse=True, scope="session")
def _nobody_has_figures_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """The user's data folder, where the store lies when nobody names one, is empty."""
    os.environ["XDG_DATA_HOME"] = str(tmp_path_factory.mktemp("data"))
