"""Re-announcements, as one line of history."""

from __future__ import annotations

import pytest

from communique.figures.targets import packaged
from communique.outlook.history import line_of, words

LINES = [
    ("rus-tur-100-2016",
     "15 billion USD: by 2005; 25 billion USD: by 2007;"
     " 100 billion USD: by 2015, by 2016, by 2020, then without a date"),
    ("gbr-world-1000-2030", "1 trillion GBP: by 2020, then by 2030"),
    ("ind-africa-100-2015",
     "70 billion USD: by 2015; 90 billion USD: by 2015; 100 billion USD: by 2015;"
     " 164 billion USD: by 2030"),
    ("are-tur-40-2028", "40 billion USD: by 2028"),  # non-oil: another trade than Türkiye's 25
    ("rus-world-nre250-2024", "250 billion USD: by 2024, then by 2030"),
]  # fmt: skip


@pytest.mark.parametrize(("id", "told"), LINES)
def test_lines(id: str, told: str) -> None:
    """Whoever is named first; other definitions of the trade apart."""
    [target] = [one for one in packaged() if one.id == id]
    assert words(line_of(target, packaged())) == told


def test_a_forecast_stands_beside_the_targets() -> None:
    """Of forecasts only the one asked about."""
    [forecast] = [one for one in packaged() if one.id == "cnru-2022-putin200"]
    kinds = [one.kind for one in line_of(forecast, packaged())]
    assert kinds.count("forecast") == 1
    assert kinds.count("target") > 10
