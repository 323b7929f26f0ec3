"""Writing a store with real processes: killed, waiting, reading while another writes."""

import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime
from decimal import Decimal

import duckdb
import pytest

from communique.domain import Figure, Flow, Origin, Period, Series
from communique.errors import FigureError
from communique.figures import Figures, migrations
from communique.figures.answers import Answer
from communique.figures.renewal import renewed
from communique.figures.writing import add

PATIENCE = 30  # seconds for another process to get so far

# Adds one figure, says that it is in the middle, and waits to be told to go on.
WRITER = """
import sys
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from communique.domain import Figure, Flow, Origin, Period, Series
from communique.figures.answers import Answer
from communique.figures.writing import add

def batches():
    for value in ("2221", "2331"):
        series = Series("OWN", "CHN", "PER", Flow.EXPORTS, "USD")
        period = Period.of_year(int(value))
        figure = Figure(series, period, Decimal(value), Origin("OWN"))
        yield Answer("OWN", value, value.encode(), datetime.now(UTC)), [figure]
        print("in the middle", flush=True)
        sys.stdin.readline()

add(Path(sys.argv[1]), batches(), action="import")
print("done", flush=True)
"""

READER = """
import sys
from pathlib import Path
from communique.figures import Figures
with Figures(Path(sys.argv[1])) as known:
    print(len(known.of("CHN", "PER", source="OWN")))
"""


@contextmanager
def writer(store):
    """Another process that has begun to write and waits in the middle."""
    process = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(store)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout.readline() == "in the middle\n"
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(PATIENCE)
        process.stdin.close()
        process.stdout.close()


def figure(year, value=1):
    series = Series("OWN", "CHN", "PER", Flow.EXPORTS, "USD")
    return Figure(series, Period.of_year(year), Decimal(value), Origin("OWN"))


def put(store, *figures):
    answer = Answer("OWN", "own.csv", repr(figures).encode(), datetime.now(UTC))
    return add(store, [(answer, figures)], action="import")


def held(store):
    with Figures(store) as known:
        return [f.period.year for f in known.of("CHN", "PER", source="OWN")]


@pytest.fixture
def store(tmp_path):
    """A store that holds one figure of 2001."""
    path = tmp_path / "own.duckdb"
    put(path, figure(2001))
    return path


def test_a_killed_import_leaves_the_store_as_it_was(store):
    before = store.read_bytes()
    with writer(store) as process:
        process.stdin.write("\n")  # the first answer is in; kill it in the second
        process.stdin.flush()
        assert process.stdout.readline() == "in the middle\n"
        process.send_signal(signal.SIGKILL)
        process.wait(PATIENCE)
        assert process.returncode == -signal.SIGKILL
    assert store.read_bytes() == before
    assert held(store) == [2001]


def test_after_a_killed_import_the_next_one_writes_and_tidies_up(store):
    with writer(store) as process:
        process.kill()
        process.wait(PATIENCE)
    assert store.with_name(".own.duckdb.new").exists()
    put(store, figure(2002))
    assert held(store) == [2001, 2002]
    assert sorted(path.name for path in store.parent.iterdir()) == [
        ".own.duckdb.lock",
        "own.duckdb",
    ]


def test_many_read_while_one_writes(store):
    with Figures(store) as opened_before:
        assert len(opened_before.of("CHN", "PER", source="OWN")) == 1
        with writer(store) as process:
            for _ in range(2):
                told = subprocess.run(
                    [sys.executable, "-c", READER, str(store)],
                    capture_output=True, text=True, check=True,
                )  # fmt: skip
                assert told.stdout == "1\n"
            process.stdin.write("\n\n")
            process.stdin.flush()
            assert process.stdout.readline() == "in the middle\n"
            assert process.stdout.readline() == "done\n"
        assert len(opened_before.of("CHN", "PER", source="OWN")) == 1  # what it had opened
    assert held(store) == [2001, 2221, 2331]


def test_one_process_may_read_and_write(store):
    """What it has open stays as it was; what it opens afterwards is new."""
    with Figures(store) as before:
        assert len(before.of("CHN", "PER", source="OWN")) == 1
        put(store, figure(2002))
        assert len(before.of("CHN", "PER", source="OWN")) == 1
    assert held(store) == [2001, 2002]


def test_a_second_writer_gets_a_clear_message(store):
    with (
        writer(store),
        pytest.raises(FigureError, match="another import is writing") as error,
        renewed(store, patience=0.2),
    ):
        pass
    assert "hint: try again when it is done" in str(error.value)
    assert held(store) == [2001]


def test_a_second_writer_waits_for_the_first(store):
    with writer(store) as process:
        second = subprocess.Popen(
            [sys.executable, "-c", WRITER, str(store)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        time.sleep(0.5)
        assert second.poll() is None
        process.stdin.write("\n\n")
        process.stdin.flush()
        said, _ = second.communicate("\n\n", timeout=PATIENCE)
    assert said.endswith("done\n")
    assert held(store) == [2001, 2221, 2331]


def test_a_store_that_another_program_writes_is_left_alone(store):
    """DuckDB itself locks a file that a program has opened for writing."""
    code = "import duckdb, sys; c = duckdb.connect(sys.argv[1]); print(1, flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(store)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
        process.stdout.readline()
        try:
            with pytest.raises(FigureError, match=r"cannot write .*lock"):
                put(store, figure(2002))
        finally:
            process.communicate("\n", timeout=PATIENCE)
    assert held(store) == [2001]


# -- versions of the schema --------------------------------------------------------------


def test_a_new_store_has_taken_every_step(store):
    with duckdb.connect(str(store), read_only=True) as connection:
        assert migrations.version(connection) == len(migrations.STEPS)
        names = [name for (name,) in connection.sql("select name from migration").fetchall()]
    assert names == [step.name for step in migrations.STEPS]


def test_a_store_of_a_later_version_is_not_touched(store):
    with duckdb.connect(str(store)) as connection:
        connection.execute("insert into migration values (99, 'of the future', now()::timestamp)")
    before = store.read_bytes()
    for ask in (lambda: held(store), lambda: put(store, figure(2002))):
        with pytest.raises(FigureError, match="has version 99") as error:
            ask()
        assert "hint: install the newer communique" in str(error.value)
    assert store.read_bytes() == before


def test_an_older_store_is_read_as_it_is_and_brought_up_to_date_when_written(tmp_path):
    path = tmp_path / "old.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(migrations.MIGRATION)
        migrations.STEPS[0].take(connection)
        connection.execute("insert into migration values (1, 'first', now()::timestamp)")
    assert held(path) == []
    with Figures(path) as known:
        assert known.of("CHN", "PER", product="crude oil", source="OWN") == []
    put(path, figure(2002))
    with duckdb.connect(str(path), read_only=True) as connection:
        assert migrations.version(connection) == len(migrations.STEPS)


def test_a_store_made_by_hand_becomes_one_of_ours(tmp_path):
    path = tmp_path / "hand.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute(
            "create table figure as select 'OWN' as source, 'CHN' as reporter, 'PER' as partner,"
            " 'exports' as flow, null as product, 'goods' as coverage, null as valuation,"
            " 'level' as measure, '1999' as period, '7.50' as value, 'USD' as currency,"
            " 'exact' as status, '2000-02' as published, null as url, 'by hand' as note"
        )
    with Figures(path) as known:
        before = known.of("CHN", "PER", source="OWN")
    put(path, figure(2002))
    with Figures(path) as known:
        after = known.of("CHN", "PER", source="OWN")
    assert after[0] == before[0]
    assert (str(after[0].value), str(after[0].origin.vintage)) == ("7.50", "2000-02")
    assert [f.period.year for f in after] == [1999, 2002]


@pytest.mark.parametrize("place", ["folder", "garbage"])
def test_what_is_no_store_is_not_written(tmp_path, place):
    path = tmp_path / place
    if place == "folder":
        path.mkdir()
    else:
        path.write_bytes(b"these are not figures\n" * 1000)
    with pytest.raises(FigureError) as error:
        put(path, figure(2002))
    assert str(path) in str(error.value)
    assert "hint: name another file" in str(error.value) or "name a file in it" in str(error.value)
