"""No figures: the command that a verdict names brings just what it lacks."""

from __future__ import annotations

import re
import shlex

import pytest

from communique.app.cli import run
from communique.domain import Finding, Flow, Measure

FETCH = "communique figures fetch "
OWN_ROWS = "communique figures import csv FILE"
PERU = {"reporter": "BRA", "partner": "PER"}
FIJI = {"partner": "FJI", "bn": 5, "period": "2022"}

# What is claimed, and the command; `bn` is billions of dollars.
TABLE = [
    (
        "a level",
        {**PERU, "bn": 5, "period": "2022"},
        "comtrade --reporter BRA --partner PER --period 2022",
    ),
    (
        "a month",
        {**PERU, "bn": 5, "period": "2022-05"},
        "comtrade --reporter BRA --partner PER --period 2022-05",
    ),
    (
        "growth needs its base",
        {**PERU, "value": 5, "measure": Measure.CHANGE, "period": "2022"},
        "comtrade --reporter BRA --partner PER --period 2021 --period 2022",
    ),
    (
        "growth on another base",
        {**PERU, "value": 5, "measure": Measure.CHANGE, "period": "2022", "base": "2019"},
        "comtrade --reporter BRA --partner PER --period 2019 --period 2022",
    ),
    (
        "a record needs the years before",
        {**PERU, "measure": Measure.RECORD, "period": "2022"},
        "comtrade --reporter BRA --partner PER --from 2012 --to 2022",
    ),
    (
        "a record since a year",
        {**PERU, "measure": Measure.RECORD, "period": "2022", "since": "2018"},
        "comtrade --reporter BRA --partner PER --from 2018 --to 2022",
    ),
    (
        "a share needs the whole",
        {**PERU, "value": 5, "measure": Measure.SHARE, "period": "2022"},
        "comtrade --reporter BRA --partner PER,WLD --period 2022",
    ),
    (
        "a rank needs everybody",
        {**PERU, "value": 5, "unit": "rank", "measure": Measure.RANK, "period": "2022"},
        "comtrade --reporter BRA --partner all --period 2022",
    ),
    (
        "a product by its code",
        {**PERU, "bn": 5, "product": "coal", "flow": Flow.EXPORTS, "period": "2022"},
        "comtrade --reporter BRA --partner PER --product 2701 --period 2022",
    ),
    ("a product without one", {**PERU, "bn": 5, "product": "toys", "period": "2022"}, None),
    ("services", {**PERU, "bn": 5, "product": "services", "period": "2022"}, None),
    ("tonnes", {**PERU, "value": 5, "unit": "tonnes", "product": "coal", "period": "2022"}, None),
    (
        "euros",
        {"reporter": "SWE", "partner": "PER", "bn": 5, "unit": "EUR", "period": "2022"},
        "eurostat --reporter SWE --partner PER --period 2022",
    ),
    ("soles", {**PERU, "bn": 5, "unit": "PEN", "period": "2022"}, None),
    (
        "a reporter that fell silent",
        {"reporter": "RUS", "partner": "PER", "bn": 5, "period": "2024"},
        "comtrade --reporter PER --partner RUS --period 2024",
    ),
    (
        "a group that only one office knows",
        {"reporter": "USA", "partner": "ASEAN", "bn": 5, "period": "1999"},
        "census --reporter USA --partner ASEAN --period 1999",
    ),
    (
        "a group that none knows",
        {"reporter": "PER", "partner": "AFRICA", "bn": 5, "period": "2022"},
        None,
    ),
    (
        "an office that is named",
        {**FIJI, "reporter": "USA", "speaker": "Census Bureau"},
        "census --reporter USA --partner FJI --period 2022",
    ),
    (
        "an office that nobody can ask",
        {**FIJI, "reporter": "CHN", "speaker": "GACC"},
        None,
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "words"), [row[1:] for row in TABLE], ids=[row[0] for row in TABLE]
)
def test_the_command_is_right(on_figures, claim_of, capsys, monkeypatch, fields, words):
    """And the command line takes it as it stands."""
    monkeypatch.delenv("COMMUNIQUE_BASE_URL", raising=False)
    now = on_figures(claim_of("trade was so much", **fields)).now
    assert now.finding is Finding.NO_FIGURES
    command = re.search(r"`([^`]+)`", now.reason)[1]
    assert command == (FETCH + words if words else OWN_ROWS)
    if words:
        assert run([*shlex.split(command)[1:], "--dry-run"]) == 0
        assert capsys.readouterr().out.startswith("https://")
