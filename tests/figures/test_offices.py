"""Offices: every source has its labels, and words name the one they mean or none."""

import pytest

from communique.errors import AskError
from communique.figures.offices import (
    DATABASES,
    LABELS,
    NAMES,
    label,
    office,
    offices,
    source_named,
)

NAMED = [
    ("General Administration of Customs", "GACC"),
    ("China's General Administration of Customs (GAC)", "GACC"),
    ("China’s customs data", "GACC"),
    ("Chinese customs", "GACC"),
    ("CHINESE CUSTOMS", "GACC"),
    ("the General Administration of Customs of China (GACC)", "GACC"),
    ("the Federal Customs Service", "FCS"),
    ("Russian customs", "FCS"),
    ("the U.S. Census Bureau", "CENSUS"),
    ("the Commerce Department", "CENSUS"),
    ("US Census Bureau and Bureau of Economic Analysis", "CENSUS/BEA"),
    ("Eurostat", "EUROSTAT"),
    ("Destatis", "DESTATIS"),
    ("the German statistics office", "DESTATIS"),
    ("India's Department of Commerce", "DGCIS"),
    ("the Turkish Statistical Institute (TurkStat)", "TURKSTAT"),
    ("ONS", "ONS"),
    ("according to UN Comtrade", "COMTRADE"),
    ("the United Nations Comtrade database", "COMTRADE"),
    ("the IMF's Direction of Trade Statistics", "IMF"),
    ("Vietnam's General Department of Customs", "GDVC"),
]

NOT_NAMED = [
    "",
    "customs data",
    "Statistics Bureau",
    "official statistics",
    "Chinese Commerce Department",
    "Vladimir Putin",
    "the International Monetary Fund",  # a forecast of theirs is no figure of this database
    "the Federal Reserve",
    "the European Central Bank",
    "ons",
    "Federal Statistical Office",  # Germany's or Switzerland's
    "Chinese customs and Eurostat",  # two at once decide nothing
    "the census of agriculture",
    "General Administration of Customs of Vietnam",
]


@pytest.mark.parametrize(("words", "source"), NAMED)
def test_words_name_an_office(words, source):
    assert source_named(words) == source


@pytest.mark.parametrize("words", NOT_NAMED)
def test_words_name_no_one_office(words):
    assert source_named(words) is None


@pytest.mark.parametrize("source", NAMES)
def test_every_name_of_an_office_names_it(source):
    for name in NAMES[source].split(" | "):
        assert source_named(name) == (source or None)


def test_every_office_has_a_label_and_names():
    codes = {one.source for one in offices()}
    assert codes | set(DATABASES) == set(LABELS) == set(NAMES) - {""}
    assert not codes & set(DATABASES)


@pytest.mark.parametrize(
    ("source", "reporter", "words"),
    [
        ("GACC", None, "China's customs"),
        ("FCS", "RUS", "Russia's customs"),
        ("CENSUS", "USA", "US Census Bureau"),
        ("unstated", "RUS", "Russian officials, quoted by the press"),
        ("unstated", "CHN", "Chinese side, quoted by the press"),
        ("unstated", None, "officials, quoted by the press"),
        ("R. T. Erdogan via press", "TUR", "R. T. Erdogan via press"),
    ],
)
def test_label(source, reporter, words):
    assert label(source, reporter) == words


def test_an_office_by_its_code():
    gacc = office("GACC")
    assert (gacc.economy, gacc.name) == ("CHN", "General Administration of Customs of China")


def test_an_unknown_code_is_told_what_there_is():
    with pytest.raises(AskError, match="no office 'GAC'") as error:
        office("GAC")
    assert "EUROSTAT" in str(error.value)
    assert "did you mean GACC" in str(error.value)
