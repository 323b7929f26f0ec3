"""Real public statements, each retold in a sentence of our own, with what the figures say.

After facts/statements.csv: date, who, claim; the verdict then and now, and words of the
reason now. Where one statement made several claims, each has its row.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from communique.domain import (
    Claim,
    Direction,
    Finding,
    Flow,
    Measure,
    Modality,
    Schedule,
    Verdict,
)

UP: dict[str, Any] = {"measure": Measure.CHANGE, "direction": Direction.UP}
DOWN: dict[str, Any] = {"measure": Measure.CHANGE, "direction": Direction.DOWN}
FORECAST = {"modality": Modality.FORECAST}
RECORD = {"measure": Measure.RECORD, "of": Measure.LEVEL, "direction": Direction.HIGH}

YES, NO, DEPENDS = Finding.SUPPORTED, Finding.CONTRADICTED, Finding.MIXED
OPEN, NONE = Finding.PENDING, Finding.NO_FIGURES
SIDES = "the two sides differ"

Row = tuple[str, str, dict[str, Any], Finding, Finding, tuple[str, ...]]

STATEMENTS: list[Row] = [
    # 2011, Medvedev: from 8 to 60
    ("2011-06-16", "8 billion in 2000", {"bn": 8, "period": "2000"}, YES, YES, ("8 billion USD",)),
    (
        "2011-06-16",
        "60 billion now",
        {"bn": 60, "period": "2010"},
        OPEN,
        DEPENDS,
        ("true on Russia's customs (59.34", "not by the Chinese side (55.45", SIDES),
    ),
    # 2014, Putin: 100 next year
    (
        "2014-10-14",
        "it will reach 100 billion next year",
        {"bn": 100, "period": "2015", **FORECAST},
        OPEN,
        NO,
        ("68.03 billion USD on China's customs", "too high"),
    ),
    # 2015, Putin: 85 now, 200 in some years
    (
        "2015-06-19",
        "about 85 billion",
        {"bn": 85, "bound": "about", "period": "2014"},
        NO,
        DEPENDS,
        ("true by Russian officials (88.4", "not on China's customs (95.28"),
    ),
    (
        "2015-06-19",
        "it will come to 200 billion some day",
        {"bn": 200, **FORECAST},
        OPEN,
        YES,
        ("first reached in 2023",),
    ),
    # 2015, Denisov: down by about 30%
    (
        "2015-12-08",
        "down by some 30%",
        {"value": 30, "bound": "about", "period": "2015", "base": "2014", **DOWN, **FORECAST},
        OPEN,
        YES,
        ("-28.6% on China's customs", "-27.8% on China's customs"),
    ),
    # 2018, Putin: 87 last year, 100 this year
    (
        "2018-09-11",
        "87 billion last year",
        {"bn": 87, "period": "2017"},
        DEPENDS,
        DEPENDS,
        ("Russia's customs (86.99", "not on China's customs (84", SIDES),
    ),
    (
        "2018-09-11",
        "it will reach 100 billion",
        {"bn": 100, "period": "2018", **FORECAST},
        OPEN,
        YES,
        ("108.3 billion USD on Russia's customs", "107.06 billion USD on China's customs"),
    ),
    # 2021, Lavrov: 13 times in twenty years
    (
        "2021-06-01",
        "13 times as much in twenty years",
        {"value": 13, "unit": "times", "period": "2000/2020", **UP},
        YES,
        YES,
        ("13.47 times",),
    ),
    # 2021, Nikishina: eight months
    (
        "2021-11-01",
        "86 billion in eight months",
        {"bn": 86, "period": "2021-01/2021-08"},
        DEPENDS,
        DEPENDS,
        ("Russian Export Center (86", "China's customs (88.997", SIDES),
    ),
    (
        "2021-11-01",
        "up 30% in eight months",
        {"value": 30, "period": "2021-01/2021-08", **UP},
        YES,
        YES,
        ("+30% by Russian Export Center",),
    ),
    # 2022, Putin: 2021
    (
        "2022-02-03",
        "up more than 33%",
        {"value": 33, "bound": "at_least", "period": "2021", **UP},
        OPEN,
        YES,
        ("+35.8%",),
    ),
    (
        "2022-02-03",
        "over 140 billion",
        {"bn": 140, "bound": "at_least", "period": "2021"},
        OPEN,
        YES,
        ("140.7 billion USD on Russia's customs", "146.887 billion USD on China's customs"),
    ),
    # 2022, Reshetnikov: could exceed 170
    (
        "2022-09-06",
        "it could exceed 170 billion",
        {"bn": 170, "bound": "at_least", "period": "2022", **FORECAST},
        OPEN,
        YES,
        (
            "190.271 billion USD on China's customs",
            "more than 185 billion USD by Russian officials",
        ),
    ),
    # 2022, Zhang Hanhui: seven months
    (
        "2022-09-07",
        "97.7 billion in seven months",
        {"bn": "97.7", "step": "0.1", "period": "2022-01/2022-07"},
        YES,
        DEPENDS,
        ("true on China's customs (97.71", "not by Russian officials (93"),
    ),
    (
        "2022-09-07",
        "up 29.9%",
        {"value": "29.9", "step": "0.1", "period": "2022-01/2022-07", **UP},
        NO,
        NO,
        ("+29% on China's customs", "too high"),
    ),
    (
        "2022-09-07",
        "Russia bought 49% more from China",
        {"value": 49, "flow": Flow.IMPORTS, "period": "2022-01/2022-07", **UP},
        NO,
        NO,
        ("+5.2% on China's customs", "it fits exports instead: +48.8%"),
    ),
    # 2022, Davydov: a record 170 to 180
    (
        "2022-10-24",
        "170 to 180 billion",
        {"bn": 170, "high": 180e9, "bound": "range", "period": "2022", **FORECAST},
        OPEN,
        NO,
        ("190.271 billion USD", "more than 185 billion USD by Russian officials", "too low"),
    ),
    ("2022-10-24", "a record", {"period": "2022", **RECORD, **FORECAST}, OPEN, YES, ("190.271",)),
    # 2022, Bulavin: almost 27%, perhaps 160
    (
        "2022-11-30",
        "up almost 27% so far",
        {"value": 27, "bound": "nearly", "period": "2022-01/2022-11", **UP},
        NO,
        NO,
        ("+32% on China's customs", "too low"),
    ),
    (
        "2022-11-30",
        "it may come to 160 billion",
        {"bn": 160, "period": "2022", **FORECAST},
        OPEN,
        NO,
        ("190.271 billion USD", "too low"),
    ),
    # 2022, Putin: 200 early
    (
        "2022-12-30",
        "the 200 billion of 2024 may come early",
        {"bn": 200, "period": "2024", "schedule": Schedule.AHEAD, **FORECAST},
        OPEN,
        YES,
        ("first reached in 2023, a year early",),
    ),
    # 2023, GACC: a new peak, 3% of China's trade
    ("2023-01-13", "a new peak", {"period": "2022", **RECORD}, YES, YES, ("190.271 billion USD",)),
    (
        "2023-01-13",
        "3% of China's trade",
        {
            "value": 3,
            "measure": Measure.SHARE,
            "reporter": "CHN",
            "partner": "RUS",
            "period": "2022",
        },
        YES,
        YES,
        ("3% on China's customs", "(published 13 January 2023)"),
    ),
    # 2023, Putin: doubled, to 185
    (
        "2023-03-19",
        "it doubled last year",
        {"value": 2, "unit": "times", "period": "2022", **UP},
        NO,
        NO,
        ("1.29 times on China's customs", "too high"),
    ),
    (
        "2023-03-19",
        "185 billion",
        {"bn": 185, "period": "2022"},
        DEPENDS,
        DEPENDS,
        ("true by Russian officials (more than 185", "not on China's customs (190.271"),
    ),
    # 2023, Mishustin: almost a third, near 190, 200 this year
    (
        "2023-03-21",
        "almost a third more",
        {"value": "33.3", "step": "0.1", "bound": "nearly", "period": "2022", **UP},
        YES,
        YES,
        ("+29.3% on China's customs",),
    ),
    (
        "2023-03-21",
        "near 190 billion",
        {"bn": 190, "bound": "nearly", "period": "2022"},
        YES,
        YES,
        ("190.271",),
    ),
    (
        "2023-03-21",
        "it will reach 200 billion",
        {"bn": 200, "period": "2023", **FORECAST},
        OPEN,
        YES,
        ("240.11 billion USD", "227.8 billion USD by Russian officials"),
    ),
    # 2023, Putin: 32% this year
    (
        "2023-10-16",
        "up 32% this year",
        {"value": 32, "period": "2023", **UP, **FORECAST},
        OPEN,
        NO,
        ("+26.3% on China's customs", "it fits January–August 2023: +32%"),
    ),
    # 2023, Chernyshenko: one side's rate beside the other's level
    (
        "2023-12-18",
        "up 26.7% in eleven months",
        {"value": "26.7", "step": "0.1", "period": "2023-01/2023-11", **UP},
        YES,
        YES,
        ("+26.7% on China's customs",),
    ),
    (
        "2023-12-18",
        "201 billion in eleven months",
        {"bn": 201, "period": "2023-01/2023-11"},
        DEPENDS,
        DEPENDS,
        ("Russian officials (more than 201", "China's customs (218", SIDES),
    ),
    (
        "2023-12-18",
        "218 billion by the count of Chinese customs",
        {"bn": 218, "period": "2023-01/2023-11"},
        YES,
        YES,
        ("on China's customs",),
    ),
    # 2024, Ushakov: 200 a year early, 227.7
    (
        "2024-02-08",
        "the 200 billion line was passed a year early",
        {"bn": 200, "period": "2023", "schedule": Schedule.AHEAD},
        YES,
        YES,
        ("240.11 billion USD",),
    ),
    (
        "2024-02-09",
        "227.7 billion",
        {"bn": "227.7", "step": "0.1", "period": "2023"},
        DEPENDS,
        DEPENDS,
        ("Russian officials (227.", "China's customs (240.11", SIDES),
    ),
    # 2024, Putin: 227 and 240 on one day
    ("2024-05-16", "227 billion", {"bn": 227, "period": "2023"}, DEPENDS, DEPENDS, (SIDES,)),
    ("2024-05-16", "240 billion", {"bn": 240, "period": "2023"}, DEPENDS, DEPENDS, (SIDES,)),
    # 2024, Putin: the first half was positive
    (
        "2024-07-03",
        "trade grew",
        {"period": "2024-H1", **UP},
        OPEN,
        YES,
        ("+1.8% on China's customs",),
    ),
    # 2025, Putin: 7% more, over 220, near 245 by Chinese data
    (
        "2025-01-21",
        "up 7% in eleven months",
        {"value": 7, "period": "2024-01/2024-11", **UP},
        YES,
        DEPENDS,
        ("Russian officials (+7%", "China's customs (+2.2%"),
    ),
    (
        "2025-01-21",
        "over 220 billion",
        {"bn": 220, "bound": "at_least", "period": "2024-01/2024-11"},
        YES,
        YES,
        ("220 billion USD",),
    ),
    (
        "2025-01-21",
        "close to 245 billion",
        {"bn": 245, "bound": "nearly", "period": "2024"},
        YES,
        YES,
        ("244.8",),
    ),
    # 2025, Morgulov: above 240 two years running
    (
        "2025-08-29",
        "above 240 billion in 2023",
        {"bn": 240, "bound": "at_least", "period": "2023"},
        DEPENDS,
        DEPENDS,
        ("China's customs (240.11", "Russian officials (227.8", SIDES),
    ),
    (
        "2025-08-29",
        "above 240 billion in 2024",
        {"bn": 240, "bound": "at_least", "period": "2024"},
        YES,
        YES,
        ("244.8",),
    ),
    # 2025, Putin: 240 to 250
    (
        "2025-12-19",
        "240 to 250 billion",
        {
            "bn": 240,
            "high": 250e9,
            "bound": "range",
            "period": "2025",
            "modality": Modality.ESTIMATE,
        },
        OPEN,
        NO,
        ("228.105 billion USD", "too high", "it fits 2024", "it fits 2023"),
    ),
    # 2026, Dakhnovsky: among the five first partners
    (
        "2026-01-14",
        "the fifth partner of China",
        {
            "value": 5,
            "unit": "rank",
            "measure": Measure.RANK,
            "reporter": "CHN",
            "partner": "RUS",
            "period": "2025",
        },
        NONE,
        NONE,
        (
            "every partner",
            "2nd or below of 3 countries held",
            "6th or below of 7 partners held, AFRICA, ASEAN, EU and LATAM as one",
            "--partner all --period 2025",
        ),
    ),
]


@pytest.mark.parametrize(("day", "words", "fields", "then", "now", "told"), STATEMENTS)
def test_statement(
    check: Callable[..., Verdict],
    claim_of: Callable[..., Claim],
    day: str,
    words: str,
    fields: dict[str, Any],
    then: Finding,
    now: Finding,
    told: tuple[str, ...],
) -> None:
    """The verdict then and now, and what the reason says."""
    verdict = check(claim_of(words, **fields), day)
    assert verdict.then is not None
    assert (verdict.then.finding, verdict.now.finding) == (then, now), verdict.now.reason
    for part in told:
        assert part in verdict.now.reason
