"""Fetching: polite to a busy office, going on where it stopped, never keeping half an answer."""

from __future__ import annotations

import email.utils
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import duckdb
import pytest

from communique.domain import Flow, Period
from communique.errors import SourceError
from communique.figures import Figures
from communique.figures.fetch import fetch
from communique.figures.sources import Asked, Refused, adapter

YEAR = Period.of_year(2022)
QUESTION = Asked(("BRA",), ("PER",), periods=(YEAR,))


@pytest.fixture
def run(office, tmp_path, quick):
    """Fetches from the office of the test; what it says on the way is in `said`."""

    def done(asked=QUESTION, *, source="comtrade", patience=quick, **options):
        return fetch(
            adapter(source),
            asked,
            store=done.store,
            base=office.base,
            patience=patience,
            watch=lambda told: done.said.append(told.words) if told.words else None,
            **options,
        )

    done.store = tmp_path / "figures.duckdb"
    done.said = []
    return done


def held(store):
    """What the store holds of Brazil with Peru."""
    with Figures(store) as figures:
        return [(f.series.flow, str(f.period), f.value) for f in figures.of("BRA", "PER")]


def answers(store):
    """The raw answers kept: address and content."""
    with duckdb.connect(str(store), read_only=True) as connection:
        return connection.execute("select url, content from answer order by number").fetchall()


# -- the usual way ---------------------------------------------------------------------


def test_an_answer_becomes_figures_and_is_kept_as_it_came(run, office, reply, row, comtrade_answer):
    """Figures, raw bytes and address are in the store; the key is nowhere."""
    body = comtrade_answer(row(), row(flowCode="M", cifvalue=3.1e9, primaryValue=3.1e9))
    office.replies = [reply(body)]
    tally = run(key="secret-key")
    assert (tally.questions, tally.outcome.figures) == (1, 2)
    assert held(run.store) == [
        (Flow.EXPORTS, "2022", 4900000123),
        (Flow.IMPORTS, "2022", 3100000000),
    ]
    [(url, content)] = answers(run.store)
    assert content == body
    assert url.startswith(f"{office.base}/data/v1/get/C/A/HS?reporterCode=76&period=2022&")
    [(_, headers)] = office.asked
    assert headers["Ocp-Apim-Subscription-Key"] == "secret-key"
    assert b"secret-key" not in run.store.read_bytes()


def test_a_key_in_the_address_is_sent_and_not_kept(run, office, reply):
    """The Census Bureau wants the key in the address; ours has none."""
    office.replies = [
        reply(
            b'[["CTY_CODE","CTY_NAME","ALL_VAL_MO","ALL_VAL_YR","time"],'
            b'["3510","BRAZIL","4000","50000","2022-12"]]'
        )
    ]
    asked = Asked(("USA",), ("BRA",), (Flow.EXPORTS,), (YEAR,))
    run(asked, source="census", key="secret-key")
    assert "key=secret-key" in office.asked[0][0]
    assert b"secret-key" not in run.store.read_bytes()


def test_what_was_answered_today_is_not_asked_again(run, office, reply, row, comtrade_answer):
    """Unless one says so."""
    office.replies = [reply(comtrade_answer(row()))]
    run()
    assert run().skipped == 1
    assert len(office.asked) == 1
    assert run(again=True).outcome.same == 1
    assert len(office.asked) == 2


def test_it_goes_on_where_it_stopped(run, office, reply, row, comtrade_answer):
    """An office that stops answering in the middle has not spoilt what it answered."""
    asked = replace(QUESTION, periods=tuple(Period.of_year(year) for year in range(2000, 2024)))
    first = comtrade_answer(row(period="2001"))
    office.replies = [reply(first), reply(status=500)]
    with pytest.raises(SourceError, match="did not answer: status 500"):
        run(asked)
    assert held(run.store) == [(Flow.EXPORTS, "2001", 4900000123)]
    office.replies = [reply(comtrade_answer(row(period="2013")))]
    before = len(office.asked)
    assert (run(asked).skipped, len(office.asked) - before) == (1, 1)
    assert len(held(run.store)) == 2


def test_a_revised_value_stands_beside_the_first(run, office, reply, row, comtrade_answer):
    """Both vintages are there; the second with the day on which we saw it."""
    office.replies = [reply(comtrade_answer(row())), reply(comtrade_answer(row(primaryValue=5e9)))]
    run()
    assert run(again=True).outcome.vintages == 1
    assert [value for *_, value in held(run.store)] == [4900000123, 5000000000]


# -- nothing to tell -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "status", "body"),
    [
        ("comtrade", 200, b'{"elapsedTime": "0.1 secs", "count": 0, "data": [], "error": ""}'),
        ("imf", 204, b""),
        ("census", 204, b""),
        (
            "eurostat",
            404,
            b"<S:Fault><faultcode>100</faultcode><faultstring>NO_RESULTS</faultstring></S:Fault>",
        ),
    ],
)
def test_no_rows_is_an_answer(run, office, reply, source, status, body):
    """It is kept, and it is no error."""
    office.replies = [reply(body, status=status)]
    reporter = {"census": "USA", "eurostat": "DEU"}.get(source, "BRA")
    asked = Asked((reporter,), ("PER",), (Flow.EXPORTS,), (YEAR,))
    tally = run(asked, source=source, key="k")
    assert (tally.questions, tally.empty, tally.outcome.rows) == (1, 1, 0)


# -- an office that misbehaves ---------------------------------------------------------


def test_too_many_questions(run, office, reply, row, comtrade_answer):
    """It waits as long as the office asks for, and tells so."""
    wait = {"Retry-After": "0"}
    office.replies = [reply(b"slow down", 429, wait), reply(comtrade_answer(row()))]
    assert run().outcome.figures == 1
    assert run.said == ["status 429; asking again"]


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_a_wait_is_kept(run, office, reply, row, comtrade_answer, quick, form):
    """`Retry-After` is so many seconds, or a moment."""
    until = datetime.now(UTC) + timedelta(seconds=2)
    text = "1" if form == "seconds" else email.utils.format_datetime(until, usegmt=True)
    office.replies = [
        reply(b"", 429, {"Retry-After": text}),
        reply(comtrade_answer(row())),
    ]
    begun = time.monotonic()
    assert run(patience=replace(quick, longest=5)).outcome.figures == 1
    assert time.monotonic() - begun > 0.6


def test_a_wait_longer_than_anybody_has(run, office, reply):
    """Is told instead of waited."""
    office.replies = [reply(b"", 429, {"Retry-After": "86400"})]
    with pytest.raises(SourceError, match=r"status 429, and asks to wait 86400 s"):
        run()
    assert len(office.asked) == 1


def test_errors_of_the_office(run, office, reply, row, comtrade_answer):
    """Status 500 and 503 are asked again, with pauses."""
    office.replies = [reply(b"", 500), reply(b"", 503), reply(comtrade_answer(row()))]
    assert run().outcome.figures == 1
    assert len(office.asked) == 3


def test_it_gives_up(run, office, reply):
    """After so many tries, saying what to do."""
    office.replies = [reply(b"", 502)]
    with pytest.raises(SourceError, match="hint: give the same command again later"):
        run()
    assert len(office.asked) == 4
    assert run.said == ["status 502; asking again"] * 3
    assert not run.store.exists()


def test_silence(run, office, reply, row, comtrade_answer, quick):
    """An office that does not begin to answer is asked again."""
    office.replies = [reply(comtrade_answer(row()), delay=0.6), reply(comtrade_answer(row()))]
    assert run(patience=quick).outcome.figures == 1
    assert run.said == ["nothing within 0.3 seconds; asking again"]


def test_nobody_there(run, office):
    """No office at that address."""
    base = office.base
    office.close()
    office.close = lambda: None
    with pytest.raises(SourceError, match=r"did not answer: no connection \(connection refused\)"):
        run()
    assert len(run.said) == 2
    assert base


@pytest.mark.parametrize("promised", [True, False], ids=["length", "no length"])
def test_half_an_answer_is_never_kept(run, office, reply, row, comtrade_answer, promised):
    """Cut off on the line, or by the office itself; asked again, then told."""
    whole = comtrade_answer(row(), row(flowCode="M"))
    half = len(whole) // 2
    office.replies = [reply(whole, cut=half) if promised else reply(whole[:half])]
    with pytest.raises(SourceError):
        run()
    assert len(office.asked) == 4
    assert not run.store.exists()
    office.replies = [reply(whole, cut=half), reply(whole)]
    assert run().outcome.figures == 2


def test_nothing_at_all(run, office, reply):
    """Status 200 and no byte is no answer, not even `no rows`."""
    office.replies = [reply(b"")]
    with pytest.raises(SourceError, match="sent nothing at all"):
        run()
    assert len(office.asked) == 4
    assert not run.store.exists()


def test_fewer_rows_than_announced(run, office, reply, row, comtrade_answer):
    """The count of the answer is its promise."""
    office.replies = [reply(comtrade_answer(row(), count=46))]
    with pytest.raises(SourceError, match="announced 46 rows and sent 1"):
        run()
    assert not run.store.exists()


@pytest.mark.parametrize("source", ["comtrade", "imf", "census", "eurostat", "fed", "ecb"])
def test_a_page_for_people(run, office, reply, source):
    """Is no data, and asking again would not help."""
    office.replies = [reply(b"<!DOCTYPE html><html><body>Missing key</body></html>")]
    trade = Asked(({"census": "USA"}.get(source, "DEU"),), ("BRA",), periods=(YEAR,))
    asked = Asked(periods=(YEAR,), currencies=("JPY",)) if source in ("fed", "ecb") else trade
    with pytest.raises(Refused, match="a web page instead of data"):
        run(asked, source=source, key="k")
    assert len(office.asked) == 1
    assert not run.store.exists()


def test_no_key_at_an_office_that_needs_one(run, office):
    """Is told before anything is asked."""
    with pytest.raises(Refused, match="COMMUNIQUE_CENSUS_KEY"):
        run(Asked(("USA",), ("BRA",), periods=(YEAR,)), source="census")
    assert office.asked == []


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (401, b"Access denied due to invalid subscription key", "COMMUNIQUE_COMTRADE_KEY"),
        (403, b"Out of call volume quota. Quota will be replenished", "no more questions today"),
        (400, b"error: unknown variable", "refuses the question with status 400: error: unknown"),
    ],
)
def test_refusals(run, office, reply, status, body, words):
    """What the office says, and what to do; asked once."""
    office.replies = [reply(body, status)]
    with pytest.raises(SourceError, match=words) as error:
        run(key="secret-key")
    assert "secret-key" not in str(error.value)
    assert len(office.asked) == 1


# -- redirects -------------------------------------------------------------------------


def test_a_redirect_inside_the_office(run, office, reply, row, comtrade_answer):
    """Is followed."""
    office.replies = [reply(b"", 302, {"Location": "/new/place"}), reply(comtrade_answer(row()))]
    assert run().outcome.figures == 1
    assert office.asked[1][0] == "/new/place"


@pytest.mark.parametrize(
    "target",
    [
        "https://evil.example/data",
        "http://127.0.0.1:1/x",
        "//evil.example/",
        "file:///etc",
        "http://127.0.0.1:x/",
    ],
)
def test_a_redirect_elsewhere(run, office, reply, target):
    """Is not, and the key goes nowhere else."""
    office.replies = [reply(b"", 301, {"Location": target})]
    with pytest.raises(SourceError, match="not its own address; not followed"):
        run(key="secret-key")
    assert len(office.asked) == 1


def test_a_redirect_that_names_the_office_in_another_address(run, office, reply):
    """A name before an @ is no host."""
    evil = office.base.replace("http://", "http://evil@")
    office.replies = [reply(b"", 302, {"Location": f"{evil}/x"})]
    with pytest.raises(SourceError, match="not followed"):
        run(key="secret-key")


def test_redirects_without_end(run, office, reply):
    """Are stopped."""
    office.replies = [reply(b"", 302, {"Location": "/again"})]
    with pytest.raises(SourceError, match="without end"):
        run()
    assert len(office.asked) == 5


# -- more than one answer can hold -----------------------------------------------------


def test_an_answer_as_long_as_any_is_cut_off(run, office, reply, row, comtrade_answer):
    """500 rows of the preview: nothing of it is kept, and its parts are asked."""
    full = comtrade_answer(*[row()] * 500)

    def answered(path):
        if "flowCode=X,M" in path:
            return reply(full)
        flow = path.partition("flowCode=")[2][0]
        return reply(comtrade_answer(row(flowCode=flow)))

    office.replies = answered
    assert run().outcome.figures == 2
    assert [path.partition("flowCode=")[2].partition("&")[0] for path, _ in office.asked] == [
        "X,M",
        "X",
        "M",
    ]
    assert len(answers(run.store)) == 2
    assert run.said == [
        "COMTRADE gives at most 500 rows at once, and gave as many: asking in 2 parts"
    ]


def test_what_cannot_be_split_is_told(run, office, reply, row, comtrade_answer):
    """One flow of one year that is too much for one answer."""
    office.replies = [reply(comtrade_answer(*[row()] * 500))]
    with pytest.raises(SourceError, match="set COMMUNIQUE_COMTRADE_KEY"):
        run(Asked(("BRA",), (), (Flow.EXPORTS,), (YEAR,)))
    assert not run.store.exists()


@pytest.mark.parametrize(
    ("words", "asked"),
    [("EXTRACTION_TOO_BIG: estimated 7644780 rows", 3), ("ASYNCHRONOUS_RESPONSE", 2)],
)
def test_the_two_meanings_of_413_at_eurostat(run, office, reply, words, asked):
    """Too much at once is split; an answer in preparation is asked for again."""
    fault = f"<S:Fault><faultcode>413</faultcode><faultstring>{words}</faultstring></S:Fault>"
    head = (
        "DATAFLOW,LAST UPDATE,freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE"
    )
    line = "ESTAT:DS-045409(1.0),14/08/26 11:00:00,A,DE,PE,TOTAL,1,VALUE_IN_EUROS,2022,5"
    good = reply(f"{head}\r\n{line}\r\n".encode())
    office.replies = [reply(fault.encode(), 413), good]
    run(Asked(("DEU",), ("PER",), periods=(YEAR,)), source="eurostat")
    assert len(office.asked) == asked


def test_too_many_bytes(run, office, reply, monkeypatch):
    """A flood is not read to its end."""
    monkeypatch.setattr("communique.figures.fetch.MOST_BYTES", 1000)
    office.replies = [reply(b" " * 5000)]
    with pytest.raises(SourceError, match="at once"):
        run()
    assert not run.store.exists()


@pytest.mark.parametrize("name", ["httpx2", "stamina"])
def test_without_the_extra(run, office, monkeypatch, name):
    """The message says what to install."""
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(
        SourceError, match=rf"needs {name}(.|\n)*pip install 'communique\[sources\]'"
    ):
        run()
    assert office.asked == []
