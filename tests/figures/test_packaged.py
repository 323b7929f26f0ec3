"""The packaged files: rebuilt from the facts they come from, and sound in themselves."""

import csv
import importlib.util
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

import pytest

from communique.domain import Coverage, Flow, Measure, Period, Status, Valuation, Vintage

ROOT = Path(__file__).parents[2]
FACTS = ROOT.parent / "shared" / "facts"
TOOL = ROOT / "tools" / "package_facts.py"
PACKAGED = ROOT / "src" / "communique" / "figures" / "packaged"

with_facts = pytest.mark.skipif(not FACTS.is_dir(), reason="needs the facts beside the project")
with_tool = pytest.mark.skipif(not TOOL.is_file(), reason="needs the source tree")

# Levels a source, and the rates read from its notes. Change it knowingly: a count that
# falls is a figure lost.
COUNTS = {
    "CENSUS": (995, 0),
    "GACC": (709, 240),
    "DGCIS": (123, 0),
    "DESTATIS": (74, 0),
    "FCS": (43, 6),
    "CENSUS/BEA": (37, 0),
    "unstated": (35, 14),
    "TURKSTAT": (33, 0),
    "GDVC": (28, 0),
    "EUROSTAT": (26, 0),
    "KITA": (19, 0),
    "ONS": (14, 0),
}
ALL = (2338, 264)
WITHOUT_LINK = 5  # two stored pages carry no address, and the notes say so

# One row a reading: note, flow and currency of the level, then (flow, period, percent, currency,
# status) of every rate.
READINGS = [
    ("+29.3%", "turnover", "USD", [("turnover", "2022", "29.3", "USD", "exact")]),
    ("-27.8% in yuan", "exports", "USD", [("exports", "2022", "-27.8", "CNY", "exact")]),
    ("total +14.4%", "imports", "USD", [("turnover", "2022", "14.4", "USD", "exact")]),
    (
        "Interfax on GACC; total +32%, exports +13.4%, imports +47.5%; release day from a Reuters"
        " item of 2022-12-07",
        "turnover",
        "USD",
        [
            ("turnover", "2022", "32", "USD", "exact"),
            ("exports", "2022", "13.4", "USD", "exact"),
            ("imports", "2022", "47.5", "USD", "exact"),
        ],
    ),
    (
        "+25.7%, +13.5%, +38.5%",
        "imports",
        "USD",
        [
            ("turnover", "2022", "25.7", "USD", "exact"),
            ("exports", "2022", "13.5", "USD", "exact"),
            ("imports", "2022", "38.5", "USD", "exact"),
        ],
    ),
    (
        "dollars: total +9.3%; yuan: exports +15.5%, imports +9.9% (Reuters). A page swaps them",
        "exports",
        "USD",
        [
            ("turnover", "2022", "9.3", "USD", "exact"),
            ("exports", "2022", "15.5", "CNY", "press"),
            ("imports", "2022", "9.9", "CNY", "press"),
        ],
    ),
    (
        "total +40.6%, imports +19.4% (exports +78.1% per Vedomosti)",
        "exports",
        "USD",
        [
            ("turnover", "2022", "40.6", "USD", "exact"),
            ("imports", "2022", "19.4", "USD", "exact"),
            ("exports", "2022", "78.1", "USD", "press"),
        ],
    ),
    (
        "+2.7%; December exports +15.7%, imports -9.2% in yuan",
        "turnover",
        "CNY",
        [
            ("turnover", "2022", "2.7", "CNY", "exact"),
            ("exports", "2022-12", "15.7", "CNY", "exact"),
            ("imports", "2022-12", "-9.2", "CNY", "exact"),
        ],
    ),
    ("+31.5% per Ushakov", "turnover", "USD", [("turnover", "2022", "31.5", "USD", "press")]),
    (
        "Chinese ambassador; +31.4%; release about 2022-09-07",
        "turnover",
        "USD",
        [("turnover", "2022", "31.4", "USD", "press")],
    ),
    (
        "+24.5%; China's is 107.06 and +27.1%",
        "turnover",
        "USD",
        [("turnover", "2022", "24.5", "USD", "exact")],
    ),
    (
        "total +1.8%: against the first release these would be -1.2%, which implies a revision",
        "turnover",
        "USD",
        [("turnover", "2022", "1.8", "USD", "exact")],
    ),
]

NO_RATE = [
    ("+8.7% on March", "turnover"),
    ("against 244.819 it would be -6.8%", "turnover"),
    ("about -32%", "turnover"),
    ("up nearly 30%", "turnover"),
    ("exports +26.5/26.7%, imports +58/59%", "turnover"),
    ("1.28 trillion yuan; about 3% of China's trade", "turnover"),
    ("SCMP calculation from GACC; exports -25.9%, imports +56.6%", "exports"),
    ("page gives Russia's surplus 13.83 (-23.8%); sign flipped", "balance"),
    ("[proxy period] up nearly 40% on 2020; 18.6bn in 2018 was the recent peak", "turnover"),
    ("computed: 195.9bn in 2011, up 34.7%", "turnover"),
    ("goods; preliminary", "turnover"),
]

WORDS = {"flow": Flow, "coverage": Coverage, "status": Status}

UNREADABLE = ["rose by 12%", "+3%, +4%", "exports +3%, +4%", "July exports +15.7%"]


def rows(name):
    with (PACKAGED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, strict=True))


@pytest.fixture(scope="module")
def tool():
    """The script that packages the facts, as a module."""
    monkeypatch = pytest.MonkeyPatch()
    spec = importlib.util.spec_from_file_location("package_facts", TOOL)
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, spec.name, module)  # its dataclass looks itself up there
    spec.loader.exec_module(module)
    yield module
    monkeypatch.undo()


def level(note, flow="turnover", currency="USD"):
    return {
        "source": "GACC",
        "flow": flow,
        "currency": currency,
        "period": "2022",
        "status": "exact",
        "note": note,
    }


# -- against the facts ----------------------------------------------------------------


@with_facts
@with_tool
@pytest.mark.parametrize("name", ["figures.csv", "sources.csv", "targets.csv"])
def test_the_packaged_file_is_what_the_facts_give_today(name, tool, tmp_path):
    tool.main(FACTS, tmp_path)
    assert (tmp_path / name).read_bytes() == (PACKAGED / name).read_bytes()


@with_facts
@with_tool
def test_no_row_of_the_facts_is_lost(tool):
    facts: set[tuple[str, ...]] = set()
    for path in (FACTS / "figures.csv", TOOL.with_name("more_figures.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            facts |= {fingerprint(tool.tidy(row)) for row in csv.DictReader(file)}
    assert facts == {fingerprint(row) for row in rows("figures.csv") if row["measure"] == "level"}


def fingerprint(row):
    period = str(Period.parse(row["period"]))
    kept = ("source", "reporter", "partner", "flow", "value", "currency", "published", "url")
    return (period, row["note"], *(row[part] for part in kept))


# -- how notes are read -----------------------------------------------------------------


@with_tool
@pytest.mark.parametrize(("note", "flow", "currency", "rates"), READINGS)
def test_published_rates_are_read_from_notes(tool, note, flow, currency, rates):
    row = level(note, flow, currency)
    found = [tool.change(row, rate) for rate in tool.rates_in(row)]
    parts = ("flow", "period", "value", "currency", "status")
    assert [tuple(change[part] for part in parts) for change in found] == rates


@with_tool
@pytest.mark.parametrize(("note", "flow"), NO_RATE)
def test_other_per_cents_are_no_rates(tool, note, flow):
    assert list(tool.rates_in(level(note, flow))) == []


@with_tool
@pytest.mark.parametrize("note", UNREADABLE)
def test_a_note_nobody_has_looked_at_stops_the_run(tool, note):
    with pytest.raises(tool.UnreadNote):
        [tool.change(level(note), rate) for rate in tool.rates_in(level(note))]


@with_tool
@pytest.mark.parametrize(
    ("status", "quoted", "firm"),
    [
        ("exact", False, "exact"),
        ("exact", True, "press"),
        ("provisional", False, "provisional"),
        ("rounded", False, "exact"),
        ("floor", False, "press"),
        ("press", False, "press"),
    ],
)
def test_a_rate_is_as_firm_as_whoever_gives_it(tool, status, quoted, firm):
    assert tool.firmness(status, quoted=quoted) == firm


# -- the files themselves ----------------------------------------------------------------


def test_every_source_has_its_rows():
    found = Counter((row["source"], row["measure"]) for row in rows("figures.csv"))
    counts = {source: (found[source, "level"], found[source, "change"]) for source in COUNTS}
    assert counts == COUNTS


def test_all_rows_are_there():
    found = Counter(row["measure"] for row in rows("figures.csv"))
    assert (found["level"], found["change"]) == ALL


def test_every_row_is_in_the_words_of_the_domain():
    for row in rows("figures.csv"):
        assert str(Period.parse(row["period"])) == row["period"]
        assert Decimal(row["value"]).is_finite()
        for part, words in WORDS.items():
            assert words(row[part])
        assert Measure(row["measure"]) in (Measure.LEVEL, Measure.CHANGE)
        assert not row["valuation"] or Valuation(row["valuation"])
        assert not row["published"] or Vintage.parse(row["published"])
        assert row["source"]


def test_every_row_has_a_link_but_those_whose_page_had_no_address():
    bare = [row for row in rows("figures.csv") if not row["url"]]
    assert len(bare) == WITHOUT_LINK
    assert all("no address" in row["note"] for row in bare)


def test_nothing_stands_there_twice():
    found = [tuple(row.values()) for row in rows("figures.csv")]
    assert len(found) == len(set(found))


def test_a_total_grows_between_its_two_flows():
    """A slip in reading a triple would show here: 58 pages print all three rates."""
    pages = defaultdict(dict)
    for row in rows("figures.csv"):
        if row["measure"] == "change":
            parts = ("source", "reporter", "partner", "currency", "period", "published")
            pages[tuple(row[part] for part in parts)][row["flow"]] = Decimal(row["value"])
    whole = [page for page in pages.values() if len(page) == 3]
    assert len(whole) > 50
    for page in whole:
        low, high = sorted((page["exports"], page["imports"]))
        assert low <= page["turnover"] <= high


def test_an_expectation_is_not_a_count():
    [row] = [row for row in rows("figures.csv") if "expectation, not a count" in row["note"]]
    assert (row["value"], row["status"]) == ("160000000000", "press")


def test_targets_are_tidy():
    found = rows("targets.csv")
    assert len({row["id"] for row in found}) == len(found) == 240
    for row in found:
        assert Period.parse(row["deadline"]) if row["deadline"] else True
        assert Period.parse(row["base_period"]) if row["base_period"] else True
        assert Vintage.parse(row["announced"]) if row["announced"] else True
        assert bool(row["base_level"]) == bool(row["base_unit"])
        assert row["url"]


@pytest.mark.parametrize(
    ("target", "parts"),
    [
        ("rus-chn-200-2024", ("200000000000", "USD", "107000000000", "2018")),
        ("irn-pak-5-2021", ("5000000000", "USD", "432000000", "FY2010-11")),
        ("chn-idn-50-2014", ("50000000000", "USD", "33750000000", "2010-01/2010-10")),
        ("ind-chn-10-2005", ("10000000000", "USD", "4200000000", "2002-04/2003-02")),
        ("cnru-2022-putin25", ("25", "percent", "", "")),
    ],
)
def test_a_target_in_whole_units(target, parts):
    [row] = [row for row in rows("targets.csv") if row["id"] == target]
    assert (row["level"], row["unit"], row["base_level"], row["base_period"]) == parts
