"""Every wording with the interval it leaves open, ends included."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from communique.domain import (
    Claim,
    Direction,
    Figure,
    Finding,
    Measure,
    Modality,
    Schedule,
    Story,
    Telling,
)
from communique.errors import AskError
from communique.verdicts import DEFAULT, Wording, interval, judge
from communique.verdicts.wording import is_line, says

UP = {"measure": Measure.CHANGE, "direction": Direction.UP}
DOWN = {"measure": Measure.CHANGE, "direction": Direction.DOWN}

# (words, fields, low, high); levels in billions
LEVELS = [
    # printed precision: half a digit below, a whole one above (cut off)
    ("turnover of 190.27 billion", {"bn": "190.27", "step": "0.01"}, "190.265", "190.28"),
    ("trade of 227 billion", {"bn": 227}, "226.5", "228"),
    ("trade of 190.0 billion", {"bn": "190.0", "step": "0.1"}, "189.95", "190.1"),
    # whole numbers that end in zeros
    ("trade of 60 billion", {"bn": 60}, "58.5", "61.5"),
    ("trade of 200 billion", {"bn": 200}, "195", "205"),
    ("trade of 190 billion", {"bn": 190}, "185.25", "194.75"),
    ("贸易额2000亿美元", {"bn": 200, "step": "0.1"}, "195", "205"),
    # softeners
    ("about 85 billion", {"bn": 85, "bound": "about"}, "80.75", "89.25"),
    ("nearly 200 billion", {"bn": 200, "bound": "nearly"}, "190", "200.4"),
    ("near 190 billion", {"bn": 190, "bound": "nearly"}, "180.5", "199.5"),
    ("more than 140 billion", {"bn": 140, "bound": "at_least"}, "140", None),
    ("less than 140 billion", {"bn": 140, "bound": "at_most"}, None, "140"),
    ("170 to 180 billion", {"bn": 170, "high": 180e9, "bound": "range"}, "169.5", "180.5"),
    # lines: at least
    ("the 100 billion mark was reached", {"bn": 100}, "100", None),
    ("trade passed 107 billion", {"bn": 107}, "107", None),
    ("trade topped 200 billion", {"bn": 200}, "200", None),
    ("trade reached 200 billion", {"bn": 200}, "200", None),
    ("trade reached 190 billion", {"bn": 190}, "185.25", "194.75"),
    ("will reach 190 billion", {"bn": 190, "modality": Modality.FORECAST}, "190", None),
    ("to 200 billion", {"bn": 200, "modality": Modality.TARGET}, "200", None),
    ("200 billion early", {"bn": 200, "schedule": Schedule.AHEAD}, "200", None),
    (
        "227.7 billion, early",
        {"bn": "227.7", "step": "0.1", "schedule": Schedule.AHEAD},
        "227.65",
        "227.8",
    ),
    ("товарооборот превысил 200 млрд", {"bn": 200}, "200", None),
    ("贸易额突破2000亿美元", {"bn": 200, "step": "0.1"}, "200", None),
    # a softened line stays soft
    ("reached about 200 billion", {"bn": 200, "bound": "about"}, "190", "210"),
]

RATES = [
    ("up 29.3%", {"value": "29.3", "step": "0.1", **UP}, "29.25", "29.35"),
    ("up 25%", {"value": 25, **UP}, "24.5", "25.5"),
    ("up 30%", {"value": 30, **UP}, "29.25", "30.75"),
    ("up about 25%", {"value": 25, "bound": "about", **UP}, "22.5", "27.5"),
    ("up more than 30%", {"value": 30, "bound": "at_least", **UP}, "30", None),
    ("up less than 5%", {"value": 5, "bound": "at_most", **UP}, "0", "5"),
    ("down 3%", {"value": 3, **DOWN}, "-3.5", "-2.5"),
    ("down more than 30%", {"value": 30, "bound": "at_least", **DOWN}, None, "-30"),
    ("down less than 5%", {"value": 5, "bound": "at_most", **DOWN}, "-5", "0"),
    ("up a third", {"value": "33.3", "step": "0.1", **UP}, "30.8025", "35.7975"),
    (
        "up almost a third",
        {"value": "33.3", "step": "0.1", "bound": "nearly", **UP},
        "29.1375",
        "33.4",
    ),
    # a quarter of the year is no fraction
    ("up 25% in the first quarter", {"value": 25, **UP}, "24.5", "25.5"),
    # multiples
    ("doubled", {"value": 2, "unit": "times", **UP}, "1.8", "2.2"),
    ("grew 13-fold", {"value": 13, "unit": "times", **UP}, "11.7", "14.3"),
    ("2.4 times", {"value": "2.4", "unit": "times", "step": "0.1", **UP}, "2.35", "2.45"),
    ("halved", {"value": "0.5", "unit": "times", **DOWN}, "0.45", "0.55"),
    ("double by 2024", {"value": 2, "unit": "times", "modality": Modality.TARGET, **UP}, "2", None),
    # growth without a number, and none
    ("trade grew", UP, "0", None),
    ("trade fell", DOWN, None, "0"),
    ("unchanged", {"value": 0, "measure": Measure.CHANGE, "direction": Direction.FLAT}, "-1", "1"),
    # shares and ranks
    ("3% of its trade", {"value": 3, "measure": Measure.SHARE}, "2.5", "3.5"),
    ("the first partner", {"value": 1, "unit": "rank", "measure": Measure.RANK}, "1", "1"),
]


def ends(claim: Claim, scale: int) -> tuple[Decimal | None, Decimal | None]:
    found = interval(claim)
    assert found is not None
    low, high = found.low, found.high
    return (None if low is None else low / scale), (None if high is None else high / scale)


def number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


@pytest.mark.parametrize(("words", "fields", "low", "high"), LEVELS)
def test_levels(
    claim_of: Callable[..., Claim],
    words: str,
    fields: dict[str, Any],
    low: str | None,
    high: str | None,
) -> None:
    """Each wording of a level leaves open exactly this, in billions."""
    assert ends(claim_of(words, **fields), 10**9) == (number(low), number(high))


@pytest.mark.parametrize(("words", "fields", "low", "high"), RATES)
def test_rates(
    claim_of: Callable[..., Claim],
    words: str,
    fields: dict[str, Any],
    low: str | None,
    high: str | None,
) -> None:
    """Each wording of growth, share and rank leaves open exactly this."""
    assert ends(claim_of(words, **fields), 1) == (number(low), number(high))


def test_a_record_has_no_interval(claim_of: Callable[..., Claim]) -> None:
    """A superlative has no number to fit."""
    assert interval(claim_of("a record", measure=Measure.RECORD)) is None


def test_the_policy_can_be_replaced(claim_of: Callable[..., Claim]) -> None:
    """Another newsroom may be stricter about `about`."""
    claim = claim_of("about 100 billion", bn=100, bound="about")
    strict = interval(claim, Wording(about=Decimal("0.03")))
    assert strict is not None
    assert strict.low == Decimal(97) * 10**9
    assert DEFAULT.about == Decimal("0.05")


@pytest.mark.parametrize("words", ["the marked rise", "nearest", "a passport", "hitherto"])
def test_words_are_whole(words: str) -> None:
    """Parts of other words are not lines."""
    assert not any(says(kind, words) for kind in ("lines", "arrivals", "besides"))


def test_a_bare_level_is_no_line(claim_of: Callable[..., Claim]) -> None:
    """ "From 100 billion a year" is a size."""
    assert not is_line(claim_of("from 100 billion a year", bn=100))


# -- a policy of one's own -------------------------------------------------------------


def test_a_wording_file(tmp_path: Path) -> None:
    """What it says replaces the default, the rest stays."""
    path = tmp_path / "wording.toml"
    path.write_text("# stricter\nabout = 0.03\nhistory = 5\ncut = 0\n", encoding="utf-8")
    own = Wording.from_file(path)
    assert own == Wording(about=Decimal("0.03"), history=5, cut=Decimal(0))


def test_a_wording_file_decides(
    tmp_path: Path, claim_of: Callable[..., Claim], figure_of: Callable[..., Figure]
) -> None:
    """About 100 for 104: by the default it fits, within 3% it does not."""
    path = tmp_path / "wording.toml"
    path.write_text("about = 0.03", encoding="utf-8")
    claim = claim_of("about 100 billion", bn=100, bound="about", period="2022")
    story = Story(claim, (Telling(claim, "report"),))
    figures = [figure_of(104 * 10**9, "2022", source="FCS", reporter="RUS", partner="CHN")]
    found = [
        judge(story, figures, then=None, now=date(2024, 6, 1), wording=wording).now.finding
        for wording in (DEFAULT, Wording.from_file(path))
    ]
    assert found == [Finding.SUPPORTED, Finding.CONTRADICTED]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("abuot = 0.03", "there is no wording 'abuot'"),
        ("abuot = 0.03", "hint: did you mean about"),
        ("about = '3%'", "about is a number such as 0.05, not '3%'"),
        ("about = true", "about is a number such as 0.05, not True"),
        ("about = -1", "about is a number from 0 to 100, not -1"),
        ("about = nan", "about is a number from 0 to 100, not NaN"),
        ("history = 2.5", "history is a whole number such as 3"),
        ("[about]\nenglish = 0.03", "about is a number such as 0.05"),
        (
            "# ours\n\nnearly = 0.1\nabuot = 0.03",
            "wording.toml, line 4: there is no wording 'abuot'",
        ),
        ("nearly = 0.1\n  'about' = -1", "wording.toml, line 2: about is a number"),
        ("nearly = 0.1\nabout = 1e400", "line 2: about is a number"),
        ("nearly = 0.1\nabout 0.03", "at line 2"),
        ("x = " + "[" * 5000, "is not a wording file"),
        ("# " + "x" * 200_000, "more than 100,000 bytes"),
        ("about 0.03", "is not a wording file"),
        ("about = 0.03\nabout = 0.04", "is not a wording file"),
    ],
)
def test_a_bad_wording_file(tmp_path: Path, text: str, told: str) -> None:
    """One sentence says what is wrong, and what there is."""
    path = tmp_path / "wording.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(AskError) as error:
        Wording.from_file(path)
    assert told in str(error.value)


def test_no_wording_file(tmp_path: Path) -> None:
    """Missing, a folder, or not text at all."""
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    for name in ("none.toml", ".", "binary"):
        with pytest.raises(AskError, match="wording file"):
            Wording.from_file(tmp_path / name)
