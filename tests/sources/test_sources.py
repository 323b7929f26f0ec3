"""Sources: what is known of each, by its exact name, and how they write each economy."""

from __future__ import annotations

import csv
import importlib.util
import json
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from communique.app.fetch import SOURCES
from communique.domain import WORLD, Flow
from communique.domain.places import ALPHA2, is_economy
from communique.errors import AskError, SourceError
from communique.figures import offices
from communique.figures.sources import MODULES, adapter, codes, goods, source, sources
from communique.figures.sources.choice import choice
from communique.figures.sources.codes import TABLE, codes_of

TRADE = [one for one in sources() if not one.rates]
TOOL = Path(__file__).parents[2] / "tools" / "office_codes.py"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"


# -- the list of them ----------------------------------------------------------------------


@pytest.mark.parametrize("one", sources(), ids=lambda one: one.name)
def test_what_a_reader_should_know_is_there(one):
    """Producer, licence, coverage, traps, and a link."""
    assert one.producer
    assert one.licence
    assert one.covers
    assert one.url.startswith("https://")
    assert one.base.startswith("https://")
    assert all(trap[0].isupper() and trap.endswith((".", "signup.html")) for trap in one.traps)
    assert one.traps
    assert offices.label(one.code) != one.code
    assert offices.office(one.code).source == one.code
    assert one.rates or set(one.valuation) == {Flow.EXPORTS, Flow.IMPORTS}


def test_names_are_exact():
    """No prefix is enough, because the next source may begin with the same letters."""
    assert source("COMTRADE") is source("comtrade")
    for wrong in ("com", "comtrade2", "eur", "estat", "", "im"):
        with pytest.raises(AskError, match="there is no source"):
            source(wrong)
    with pytest.raises(AskError, match="did you mean eurostat"):
        source("eurostt")


def test_the_command_line_knows_them_all():
    """Without importing a module of theirs."""
    assert SOURCES == tuple(MODULES) == tuple(one.name for one in sources())


def test_each_says_at_the_top_what_we_learnt():
    """And what the office itself says."""
    for name in MODULES:
        text = adapter(name).__doc__ or ""
        assert "What the office says: https://" in text
        assert "What it does not say, and we learnt" in text


# -- codes of economies ------------------------------------------------------------------------


def test_codes_are_those_of_the_tool():
    """Nobody edited them by hand."""
    if not SAMPLES.is_dir():
        pytest.skip("no recorded lists of codes beside the project")
    spec = importlib.util.spec_from_file_location("office_codes", TOOL)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    fresh = [
        *tool.comtrade(SAMPLES), *tool.imf(SAMPLES), *tool.census(SAMPLES), *tool.eurostat(),
    ]  # fmt: skip
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(r["office"], r["code"], r["economy"]) for r in rows] == [row[:3] for row in fresh]


@pytest.mark.parametrize("one", TRADE, ids=lambda one: one.name)
def test_every_code_is_an_economy_or_left_out(one):
    """And nearly every economy has a code; there and back is the same."""
    known = codes_of(one.code)
    assert all(is_economy(economy) for economy in known.economies.values() if economy)
    assert all(known.names.values())
    held = {economy for economy in known.economies.values() if economy}
    assert {WORLD, "EU", "CHN", "USA", "RUS", "IND", "DEU", "TWN"} <= held
    assert len(held & set(ALPHA2)) > 235
    for economy in held:
        assert known.economy(known.code(economy), line="x") == economy


@pytest.mark.parametrize(
    ("office", "economy", "code"),
    [
        ("COMTRADE", "USA", "842"),
        ("COMTRADE", "IND", "699"),
        ("COMTRADE", "BEL", "56"),
        ("COMTRADE", "ETH", "231"),
        ("COMTRADE", "FRA", "251"),
        ("COMTRADE", "NOR", "579"),
        ("COMTRADE", "CHE", "757"),
        ("COMTRADE", "ITA", "380"),
        ("COMTRADE", "DEU", "276"),
        ("COMTRADE", "SDN", "729"),
        ("COMTRADE", "SRB", "688"),
        ("COMTRADE", "TWN", "490"),
        ("COMTRADE", "RUS", "643"),
        ("IMF", "XKX", "KOS"),
        ("IMF", "WLD", "G001"),
        ("CENSUS", "CHN", "5700"),
        ("CENSUS", "WLD", "-"),
        ("CENSUS", "NAM", "7920"),
        ("EUROSTAT", "GRC", "GR"),
        ("EUROSTAT", "SRB", "XS"),
        ("EUROSTAT", "EU", "EU27_2020"),
    ],
)
def test_codes_people_get_wrong(office, economy, code):
    """The code in use today; a wrong one gives no rows and no error."""
    assert codes_of(office).code(economy) == code


def test_an_unknown_code_is_an_error_with_its_line():
    """And a known one that is no economy is none."""
    known = codes_of("COMTRADE")
    assert known.economy("899", line="row 7") is None
    with pytest.raises(SourceError, match="COMTRADE, row 7: unknown country code '9999'"):
        known.economy("9999", line="row 7")
    with pytest.raises(AskError, match="no figures for the world"):
        codes.Codes("X", {}, {}).code("WLD")


# -- goods -------------------------------------------------------------------------------------


def test_words_and_codes_of_goods():
    """One code a word, one word a code."""
    assert len(set(goods.WORDS.values())) == len(goods.WORDS)
    for code, word in goods.WORDS.items():
        assert goods.product_of(code) == word
        assert goods.code_of(word) == code == goods.code_asked(word.title())
    assert goods.code_asked("HS 8483") == "8483"
    with pytest.raises(AskError, match="no product 'stuff'"):
        goods.code_asked("stuff")


# -- whom to ask ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("pair", "options", "words"),
    [
        (("BRA", "PER"), {}, "comtrade --reporter BRA --partner PER"),
        (("CHN", "all"), {}, "comtrade --reporter CHN --partner all"),
        (("CHN", "RUS"), {"others": ("WLD",)}, "comtrade --reporter CHN --partner RUS,WLD"),
        (
            ("CHN", "RUS"),
            {"product": "coal"},
            "comtrade --reporter CHN --partner RUS --product 2701",
        ),
        (("CHN", "RUS"), {"product": "toys"}, None),
        (("CHN", "RUS"), {"currency": "CNY"}, None),
        (("RUS", "CHN"), {"year": 2021}, "comtrade --reporter RUS --partner CHN"),
        (("RUS", "CHN"), {"year": 2024}, "comtrade --reporter CHN --partner RUS"),
        (("RUS", "WLD"), {"year": 2024}, None),
        (("TWN", "JPN"), {}, "comtrade --reporter JPN --partner TWN"),
        (("USA", "ASEAN"), {}, "census --reporter USA --partner ASEAN"),
        (("USA", "CHN"), {"office": "CENSUS"}, "census --reporter USA --partner CHN"),
        (("USA", "CHN"), {"office": "USITC/CENSUS"}, "census --reporter USA --partner CHN"),
        (("CHN", "USA"), {"office": "GACC"}, None),
        (("CHN", "EU"), {}, "imf --reporter CHN --partner EU"),
        (("EU", "CHN"), {"currency": "EUR"}, "eurostat --reporter EU --partner CHN"),
        (("EU", "CHN"), {"currency": "USD"}, "imf --reporter EU --partner CHN"),
        (("DEU", "CHN"), {"currency": "EUR"}, "eurostat --reporter DEU --partner CHN"),
        (("BRA", "CHN"), {"currency": "EUR"}, None),
        (("AFRICA", "CHN"), {}, "comtrade --reporter CHN --partner AFRICA"),
        (("CHN", "AFRICA"), {}, None),
    ],
)
def test_choice(pair, options, words):
    """The first office that has both sides in that currency; None where nobody asked has."""
    found = choice(*pair, **options)
    if words and words.endswith("AFRICA"):
        assert found is None
        return
    assert (found and found.words()) == (words and f"communique figures fetch {words}")


# -- hostile answers -------------------------------------------------------------------------------

SCRAPS = st.sampled_from(
    [
        b"", b"\x00", b"[", b"{", b"[[", b'{"data": [{}]}', b"<", b"<a>", b"<!DOCTYPE a>", b"1,2\n",
        b'[["CTY_CODE"], ["5700"]]', b'{"data": {"dataSets": [{"series": 5}]}}', b"\xff\xfe",
        b"observation_date,AEXCHUS\n", b"2022-01-01,NaN\n", b'"' * 9, b"," * 5000 + b"\n",
        b'{"CompactData": {"DataSet": {"Series": [{"Obs": 5}]}}}', b"\x1b[2J\n", b"null", b"1e999",
        b'{"data": {"dataSets": [], "structures": []}}', b'{"data": [], "count": -1}',
        b"<S:Fault><faultcode>9</faultcode></S:Fault>", b'{"CompactData": 5}', b'{"data": null}',
    ]
)  # fmt: skip


@settings(deadline=None, max_examples=150)
@given(
    name=st.sampled_from(list(MODULES)),
    scraps=st.lists(SCRAPS | st.binary(max_size=40), max_size=3),
)
def test_any_bytes_give_figures_or_one_clear_error(name, scraps):
    """Never a crash, never a figure out of nothing."""
    module, content = adapter(name), b"".join(scraps)
    read = getattr(module, "rates", None) or module.read
    more = {} if hasattr(module, "rates") else {"retrieved": date(2026, 11, 24)}
    found = []
    with suppress(SourceError):
        found = list(read(content, url="https://x/", **more))
    assert found == []


# One small whole answer an office, to spoil.
WHOLE = {
    "comtrade": b'{"count": 1, "data": [{"reporterCode": 76, "partnerCode": 604, "flowCode": "X",'
    b' "partner2Code": 0, "customsCode": "C00", "motCode": 0, "freqCode": "A", "period": "2022",'
    b' "cmdCode": "TOTAL", "primaryValue": 5.5, "fobvalue": 5.5}], "error": ""}',
    "imf": b'{"CompactData": {"DataSet": {"Series": {"@REF_AREA": "US", "@UNIT_MULT": "6",'
    b' "@INDICATOR": "TXG_FOB_USD", "@COUNTERPART_AREA": "W00",'
    b' "Obs": {"@TIME_PERIOD": "2020", "@OBS_VALUE": "5.5"}}}}}',
    "eurostat": b"freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE\n"
    b"A,DE,CN,TOTAL,2,VALUE_EUR,2022,7\n",
    "census": b'[["CTY_CODE","CTY_NAME","ALL_VAL_MO","ALL_VAL_YR","time"],'
    b'["5700","CHINA","1","2","2022-12"]]',
    "fed": b"observation_date,AEXCHUS\n2022-01-01,6.7290\n",
    "ecb": b"FREQ,CURRENCY,CURRENCY_DENOM,EXR_TYPE,EXR_SUFFIX,TIME_PERIOD,OBS_VALUE,UNIT_MULT\n"
    b"A,USD,EUR,SP00,A,2022,1.0530,0\n",
}


@settings(deadline=None, max_examples=300)
@given(
    name=st.sampled_from(list(MODULES)),
    where=st.floats(0, 1),
    length=st.integers(0, 12),
    instead=st.binary(max_size=3) | st.sampled_from([b"null", b"[]", b'""', b"1e999", b"-1", b"5"]),
)
def test_a_spoilt_answer_gives_figures_or_one_clear_error(name, where, length, instead):
    """Whatever was put in the place of whatever."""
    module, content = adapter(name), WHOLE[name]
    read = getattr(module, "rates", None) or module.read
    more = {} if hasattr(module, "rates") else {"retrieved": date(2026, 11, 24)}
    assert list(read(content, url="https://x/", **more))
    at = int(where * len(content))
    spoilt = content[:at] + instead + content[at + length :]
    with suppress(SourceError):
        assert all(list(read(spoilt, url="https://x/", **more)))


def test_deep_json_and_wide_tables():
    """End in one message, at once."""
    for content in (b"[" * 200_000, json.dumps([["a"] * 100_000]).encode()):
        for name in ("comtrade", "imf", "census"):
            found = []
            with suppress(SourceError):
                found = list(adapter(name).read(content, url="u", retrieved=date(2026, 11, 24)))
            assert found == []
