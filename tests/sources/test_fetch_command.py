"""`communique figures fetch`: what its options ask, what it says, where it keeps what."""

from __future__ import annotations

import sys
from datetime import date

import pytest

from communique import flow
from communique.app import fetch as command
from communique.app.cli import run
from communique.domain import Finding, Period
from communique.errors import AskError
from communique.figures import Figures
from communique.figures.sources import source

TODAY = date(2026, 11, 24)
ENDS = ("first", "last")


@pytest.fixture
def communique(capsys, monkeypatch, quick, office, tmp_path):
    """Runs a command against the office of the test, with a store of its own."""
    monkeypatch.setattr(flow, "today", lambda: TODAY)
    monkeypatch.setattr(command, "_patience", lambda: quick)
    monkeypatch.setenv("COMMUNIQUE_BASE_URL", office.base)
    monkeypatch.setenv("COMMUNIQUE_STORE", str(tmp_path / "figures.duckdb"))

    def done(line):
        status = run(line.split())
        said = capsys.readouterr()
        return status, said.out, said.err

    return done


def steps(**written):
    """The periods of a question, as text."""
    words = {
        "reporter": "", "partner": "all", "flow": "both", "monthly": False, "products": "",
        "currencies": "", **written,
        "periods": tuple(map(Period.parse, written.get("periods", ()))),
        **{end: Period.parse(written[end]) if end in written else None for end in ENDS},
    }  # fmt: skip
    return [str(step) for step in command.steps(command.Words(**words), "IND", today=TODAY)]


# -- what is asked -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "first", "last", "number"),
    [
        ({"periods": ("2022",)}, "2022", "2022", 1),
        ({"periods": ("2021", "2022")}, "2021", "2022", 2),
        ({"periods": ("2010/2024",)}, "2010", "2024", 15),
        ({"periods": ("2022",), "monthly": True}, "2022-01", "2022-12", 12),
        ({"periods": ("2022-Q1",)}, "2022-01", "2022-03", 3),
        ({"periods": ("2022-01/2022-11",)}, "2022-01", "2022-11", 11),
        ({"periods": ("FY2023-24",)}, "2023-04", "2024-03", 12),
        ({"first": "2015", "last": "2024"}, "2015", "2024", 10),
        ({"first": "2015"}, "2015", "2025", 11),
        ({"last": "2015"}, "2015", "2015", 1),
        ({"first": "2026-01"}, "2026-01", "2026-10", 10),
        ({"first": "2015", "last": "2024-06"}, "2015-01", "2024-06", 114),
        ({}, "2016", "2025", 10),
    ],
)
def test_periods(written, first, last, number):
    """Whole calendar years are years, anything else its months."""
    found = steps(**written)
    assert (found[0], found[-1], len(found)) == (first, last, number)


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ({"first": "2022", "last": "2015"}, "--to 2015 is before --from 2022"),
        ({"first": "1800", "monthly": True}, "more than 1200"),
    ],
)
def test_periods_nobody_understands(written, words):
    """Are told."""
    with pytest.raises(AskError, match=words):
        steps(**written)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("fetch comtrad --reporter BRA", "did you mean comtrade?"),
        ("fetch comtrade", "whose trade?"),
        ("fetch comtrade --reporter Ruritania", "there is no economy 'Ruritania'"),
        ("fetch comtrade --reporter BRA --product stuff", "there is no product 'stuff'"),
        ("fetch comtrade --reporter BRA --currency EUR", "--currency is for fed and ecb"),
        ("fetch imf --reporter BRA --period soon", "--period: 'soon' is not a period"),
        ("fetch imf --reporter BRA --from 2022-99", "--from: '2022-99' is not a period"),
        ("fetch fed --reporter BRA", "exchange rates, without reporter"),
        ("fetch fed --currency RUB", "fed has no rate of RUB"),
        ("fetch census --reporter CHN", "United States alone"),
        ("fetch imf --reporter BRA --product 27", "imf has no products"),
        ("fetch comtrade --reporter BRA --base-url ftp://x", "is no address"),
        ("fetch comtrade --reporter BRA --flow sideways", "Invalid value for '--flow'"),
    ],
)
def test_questions_that_do_not_fit(communique, office, line, words):
    """End with status 2, before anybody is asked."""
    status, out, err = communique(f"figures {line}")
    assert (status, out) == (2, "")
    assert words in err
    assert office.asked == []


def test_a_dry_run_asks_nobody(communique, office, monkeypatch):
    """And shows the addresses, without any key."""
    monkeypatch.setenv("COMMUNIQUE_COMTRADE_KEY", "secret-key")
    line = "figures fetch comtrade --reporter Brazil --partner PER,WLD --period 2022 --dry-run"
    status, out, err = communique(line)
    assert (status, err, office.asked) == (0, "", [])
    assert out == (
        f"{office.base}/data/v1/get/C/A/HS?reporterCode=76&period=2022&partnerCode=604,0"
        "&cmdCode=TOTAL&flowCode=X,M&partner2Code=0&motCode=0&customsCode=C00\n"
    )


# -- what it says --------------------------------------------------------------------------


def test_from_a_hint_to_a_verdict(
    communique, office, reply, row, comtrade_answer, tmp_path, monkeypatch
):
    """The command that a verdict names, copied, brings the figure that decides it."""
    store = tmp_path / "figures.duckdb"
    monkeypatch.delenv("COMMUNIQUE_STORE")
    report = tmp_path / "desk.txt"
    report.write_text("Trade between Brazil and Peru came to 5 billion dollars in 2022.\n")
    check = f"check {report} --published 2024-02-12 --as-of 2026-12-31"
    told = " ".join(communique(check)[1].split())
    hint = told.partition("`communique ")[2].partition("`")[0]
    assert hint == "figures fetch comtrade --reporter BRA --partner PER --period 2022"
    imports = row(flowCode="M", cifvalue=3.1e9, fobvalue=None, primaryValue=3.1e9)
    office.replies = [reply(comtrade_answer(row(), imports))]
    monkeypatch.setenv("COMMUNIQUE_STORE", str(store))
    status, out, err = communique(hint)
    assert (status, err) == (0, "")
    assert out == f"COMTRADE: 2 figures (2 new) from 1 answer, in {store}\n"
    status, out, _ = communique(check)
    told = " ".join(out.split())
    assert status == 1
    assert "8 billion USD on UN Comtrade" in told
    assert "https://comtradeplus.un.org/TradeFlow?" in told.replace(" ", "")


def test_again(communique, office, reply, row, comtrade_answer):
    """What was answered today is not asked; asked anyway, the same value changes nothing."""
    line = "figures fetch comtrade --reporter BRA --partner PER --period 2022"
    office.replies = [reply(comtrade_answer(row()))]
    communique(line)
    assert "COMTRADE: nothing asked, 1 answer of the last day in " in communique(line)[1]
    assert "1 figure (0 new, 1 held already) from 1 answer" in communique(f"{line} --again")[1]
    assert len(office.asked) == 2


def test_no_rows_is_told_with_the_other_side(communique, office, reply, comtrade_answer):
    """Status 0: it is an answer."""
    office.replies = [reply(comtrade_answer())]
    line = "figures fetch comtrade --reporter RUS --partner CHN --period 2024"
    status, out, err = communique(line)
    assert status == 0
    assert "0 figures" in out
    assert "COMTRADE has no rows for this question" in err
    assert "communique figures fetch comtrade --reporter CHN --partner RUS --period 2024" in err


def test_waits_are_told_on_the_other_stream(communique, office, reply, row, comtrade_answer):
    """Answers on standard output, everything else on standard error."""
    office.replies = [reply(b"", 500), reply(comtrade_answer(row()))]
    status, out, err = communique(
        "figures fetch comtrade --reporter BRA --partner PER --period 2022"
    )
    assert (status, err) == (0, "communique: note: status 500; asking again\n")
    assert out.count("\n") == 1


def test_an_error_ends_with_2(communique, office, reply, tmp_path):
    """And leaves no store behind."""
    office.replies = [reply(b"<html>x</html>")]
    status, out, err = communique("figures fetch imf --reporter BRA --period 2022")
    assert (status, out) == (2, "")
    assert "a web page instead of data" in err
    assert not (tmp_path / "figures.duckdb").exists()


def test_words_of_an_office_are_harmless(communique, office, reply):
    """What a terminal would obey is shown instead."""
    office.replies = [reply(b"no\x1b[2J\x07 way", 400)]
    *_, err = communique("figures fetch comtrade --reporter BRA --period 2022")
    assert "\x1b" not in err
    assert "\x07" not in err
    assert "refuses the question with status 400" in err


def test_rates(communique, office, reply):
    """Are kept as answers and counted as rates."""
    office.replies = [reply(b"observation_date,EXCHUS\n2024-01-01,7.1\n2024-02-01,.\n")]
    status, out, _ = communique("figures fetch fed --currency CNY --period 2024 --monthly")
    assert status == 0
    assert out.startswith("FED: 1 rate from 1 answer, in ")


def test_a_bar_on_a_terminal(communique, office, reply, row, comtrade_answer, monkeypatch):
    """Only there, and on standard error."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    office.replies = [reply(comtrade_answer(row()))]
    status, out, _ = communique("figures fetch comtrade --reporter BRA --partner PER --period 2022")
    assert status == 0
    assert out.startswith("COMTRADE: 1 figure (1 new)")


# -- beside what is held ---------------------------------------------------------------------


def test_a_database_is_one_more_series(communique, office, reply, row, comtrade_answer, tmp_path):
    """Judged beside both sides' offices, not instead of them and not ignored."""
    chinese = {"reporterCode": 156, "partnerCode": 643, "period": "2022"}
    office.replies = [
        reply(
            comtrade_answer(
                row(**chinese, fobvalue=76.1e9, primaryValue=76.1e9),
                row(**chinese, flowCode="M", cifvalue=113.9e9, primaryValue=113.9e9),
            )
        )
    ]
    communique("figures fetch comtrade --reporter CHN --partner RUS --period 2022")
    report = tmp_path / "r.txt"
    report.write_text("Trade between China and Russia reached 190 billion dollars in 2022.\n")
    store = tmp_path / "figures.duckdb"
    [verdict] = flow.check(
        report, published=date(2024, 1, 1), as_of=date(2026, 12, 31), store=store
    )
    sources = {piece.figure.source for piece in verdict.now.evidence}
    assert {"COMTRADE", "GACC"} <= sources
    assert verdict.now.finding in (Finding.SUPPORTED, Finding.MIXED)


def test_who_is_asked_is_a_fact_of_the_figure(communique, office, reply, tmp_path):
    """Census figures join the packaged ones of the same office: one series, more periods."""
    office.replies = [
        reply(
            b'[["CTY_CODE","CTY_NAME","GEN_VAL_MO","GEN_VAL_YR","time"],'
            b'["5700","CHINA","30000000000","400000000123","2025-12"]]'
        )
    ]
    communique("figures fetch census --partner CHN --flow imports --period 2025 --key k")
    with Figures(tmp_path / "figures.duckdb") as figures:
        found = figures.of("USA", "CHN", source="CENSUS", first=Period.of_year(2025))
    assert source("census").code == "CENSUS"
    assert {str(f.period) for f in found if f.value == 400000000123} == {"2025"}
