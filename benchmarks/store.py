"""How fast the store takes and gives figures, against DuckDB alone and against no store at all.

    python benchmarks/store.py [--rows 10000000] [--runs 3]

Three ratios and one time, all measured in one run, the best of several:

- importing a file of BACI's layout with all its products (and, beside it, the totals
  alone), against DuckDB's own `COPY ... FROM` of the file into a plain table of the same
  columns; and the memory the import took;
- `communique figures show` of one pair on a store of as many figures, against the same
  on the packaged figures alone (processor time of whole processes);
- what was known on a day, of one pair, over 100 vintages of every series (processor
  time).

Ends with 1 where a bar is missed.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb

from communique.domain import Figure
from communique.domain.places import ALPHA2
from communique.figures import Figures, bridge
from communique.figures.importing import Wishes, import_files
from communique.figures.migrations import migrate

SAMPLE = Path(__file__).parents[2] / "shared" / "samples" / "baci"
CODES = SAMPLE / "country_codes_V202301_semicolon.csv"
IMPORT_BAR, MEMORY_BAR, SHOW_BAR, ASKING_BAR = 1.5, 1e9, 2.0, 0.05
DAY = date(2020, 6, 30)

# Blanks before the numbers and NA for every twentieth weight, as in the real files.
GENERATE = """
    copy (
        select 2022 as t, one.code as i, other.code as j,
               lpad((10000 + (p * 977) % 970000)::varchar, 6, '0') as k,
               printf('%13.3f', 0.001 + (hash(one.code, other.code, p) % 100000000) / 1000.0) as v,
               if(hash(p, one.code) % 20 = 0, lpad('NA', 13, ' '),
                  printf('%13.3f', (hash(other.code, p, one.code) % 10000000) / 1000.0)) as q
        from economy as one, economy as other, range({each}) as products(p)
        where one.code <> other.code
        order by i, j, k
        limit {rows}
    ) to '{file}' (header, delimiter ',', quote '')
"""
PLAIN = "create table plain (t integer, i integer, j integer, k varchar, v double, q varchar)"
COPY = "copy plain from '{file}' (header)"

# Figures of every pair, in as many years and products as it takes, one publication each.
FILL = """
    insert into publication
    select 'OWN', one.economy, other.economy, if(n % 2 = 0, 'exports', 'imports'),
           if(n < 60, '', 'HS ' || (8401 + n)), 'goods', 'FOB', 'USD', 'level',
           (1990 + (n // 2) % 30)::varchar, 1000000 + hash(n, one.code, other.code) % 1000000000,
           0, 'exact', (1991 + (n // 2) % 30) || '-03-01', make_date(1991 + (n // 2) % 30, 3, 1),
           date '2026-01-01', 'https://example.org/table', '', 1
    from economy as one, economy as other, range({each}) as numbers(n)
    where one.code <> other.code
    limit {rows}
"""
# As a hundred imports bring them: one after the other, each in order.
VINTAGES = """
    insert into publication
    select 'OWN', 'CHN', economy, flow, '', 'goods', 'FOB', 'USD', 'level', year::varchar,
           1000000 + hash(economy, year, n) % 1000000000, 0, 'exact',
           (date '2000-01-01' + (n * 97)::integer)::varchar, date '2000-01-01' + (n * 97)::integer,
           date '2026-01-01', 'https://example.org/table', '', 1
    from economy, range(1990, 2020) as years(year), range(100) as vintages(n),
         (values ('exports'), ('imports')) as flows(flow)
    order by n, economy, flow, year
"""


def main() -> int:
    """Measure, print, compare with the bars."""
    options = arguments()
    with tempfile.TemporaryDirectory(dir=options.room) as room:
        missed = [
            *importing(Path(room), options.rows, options.runs),
            *showing(Path(room), options.rows, options.runs),
            *asking(Path(room), options.runs),
        ]
    for bar in missed:
        print(f"missed: {bar}")
    return int(bool(missed))


def arguments() -> argparse.Namespace:
    """What the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rows", type=int, default=10_000_000, help="rows of the file, figures")
    parser.add_argument("--runs", type=int, default=3, help="runs of each; the best counts")
    parser.add_argument("--room", help="a folder on a disk with some gigabytes free")
    return parser.parse_args()


# -- importing ---------------------------------------------------------------------------------


def importing(room: Path, rows: int, runs: int) -> list[str]:
    """The import against DuckDB's own COPY; which bars it missed."""
    release = generated(room / "release", rows)
    [file] = release.glob("BACI*")
    copy, products, totals = best(
        lambda: plain_copy(file, room / "plain.duckdb"),
        lambda: taken(room / "products.duckdb", release, products=True),
        lambda: taken(room / "totals.duckdb", release, products=False),
        runs=runs,
    )
    memory = memory_of_import(room / "memory.duckdb", release)
    print(f"file of {rows:,} rows, {file.stat().st_size / 1e6:,.0f} MB")
    print(f"  DuckDB's COPY into a plain table   {copy:6.2f} s")
    print(f"  import baci --products             {products:6.2f} s   ratio {products / copy:.2f}"
          f" (bar {IMPORT_BAR:g})")  # fmt: skip
    print(f"  import baci                        {totals:6.2f} s   ratio {totals / copy:.2f}")
    print(
        f"  memory of import baci --products   {memory / 1e6:6.0f} MB  (bar {MEMORY_BAR / 1e6:g})"
    )
    return told(("import", products / copy, IMPORT_BAR), ("memory", memory, MEMORY_BAR))


def generated(release: Path, rows: int) -> Path:
    """A folder as CEPII hands it out, with a year of invented values."""
    release.mkdir()
    with duckdb.connect() as connection:
        economies(connection)
        [[count]] = connection.execute("select count(*) from economy").fetchall()
        each = -(-rows // (count * (count - 1)))
        file = release / "BACI_HS92_Y2022_V202501.csv"
        connection.execute(GENERATE.format(each=each, rows=rows, file=file))
        connection.execute(
            f"copy (select code as country_code, economy as country_iso3 from economy)"
            f" to '{release}/country_codes_V202501.csv' (header)"
        )
    return release


def economies(connection: duckdb.DuckDBPyConnection) -> None:
    """CEPII's country codes where they lie beside the project, else numbers of our own."""
    if CODES.exists():
        connection.execute(
            "create table economy as select country_code::usmallint as code,"
            f" iso_3digit_alpha as economy from read_csv('{CODES}', delim = ';')"
        )
    else:
        connection.execute(
            "create table economy as select unnest(range(1, len($all) + 1))::usmallint as code,"
            " unnest($all) as economy",
            {"all": sorted(ALPHA2)},
        )


def plain_copy(file: Path, database: Path) -> None:
    """What DuckDB does alone."""
    database.unlink(missing_ok=True)
    with duckdb.connect(str(database)) as connection:
        connection.execute(PLAIN)
        connection.execute(COPY.format(file=file))
        connection.execute("checkpoint")


def taken(store: Path, release: Path, *, products: bool) -> None:
    """The import, into a store that is not there yet."""
    store.unlink(missing_ok=True)
    import_files(store, "baci", [release], wishes=Wishes(products=products))


def memory_of_import(store: Path, release: Path) -> float:
    """The most memory that a process had which did nothing else, in bytes.

    Of the process after it began to run our code: what `getrusage` says holds
    the size of this very process, from which it was forked.
    """
    code = (
        "import sys; from communique.app.cli import run; status = run(sys.argv[1:]);"
        " print(*(line.split()[1] for line in open('/proc/self/status') if 'VmHWM' in line));"
        " sys.exit(status)"
    )
    arguments = ["figures", "import", "baci", "--products", release, "--store", store]
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return float(done.stdout) * 1024


# -- showing -----------------------------------------------------------------------------------


def showing(room: Path, figures: int, runs: int) -> list[str]:
    """`figures show` with a large store against none; which bars it missed."""
    store = room / "many.duckdb"
    with duckdb.connect(str(store)) as connection:
        migrate(connection)
        economies(connection)
        [[count]] = connection.execute("select count(*) from economy").fetchall()
        each = -(-figures // (count * (count - 1)))
        connection.execute(FILL.format(each=each, rows=figures))
        connection.execute("drop table economy")
    size = store.stat().st_size / 1e6
    command = [sys.executable, "-m", "communique", "figures", "show", "CHN", "RUS", "--flow"]
    command += ["exports", "--from", "2015"]
    alone, with_store = best(
        lambda: run(command), lambda: run([*command, "--store", str(store)]), runs=max(runs, 5),
        clock=children,
    )  # fmt: skip
    print(f"store of {figures:,} figures, {size:,.0f} MB")
    print(f"  figures show, packaged figures     {alone:6.2f} s")
    print(f"  figures show, with the store       {with_store:6.2f} s"
          f"   ratio {with_store / alone:.2f} (bar {SHOW_BAR:g})")  # fmt: skip
    return told(("show", with_store / alone, SHOW_BAR))


def run(command: list[str]) -> None:
    """One process, without a store of whoever runs this."""
    environment = {**os.environ, "XDG_DATA_HOME": tempfile.gettempdir(), "COMMUNIQUE_STORE": ""}
    environment.pop("COMMUNIQUE_STORE")
    subprocess.run(command, capture_output=True, check=True, env=environment)


def children() -> float:
    """Processor time of all processes that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


# -- asking of a day ---------------------------------------------------------------------------


def asking(room: Path, runs: int) -> list[str]:
    """What was known on a day, over 100 vintages of every series; which bars it missed."""
    store = room / "vintages.duckdb"
    with duckdb.connect(str(store)) as connection:
        migrate(connection)
        economies(connection)
        connection.execute(VINTAGES)
        [[count]] = connection.execute("select count(*) from publication").fetchall()
        connection.execute("drop table economy")
    with Figures(store) as known:
        found = len(known_on(known))
        [seconds] = best(lambda: known_on(known), runs=max(runs, 10), clock=time.process_time)
    print(f"store of {count:,} publications, 100 vintages of every series")
    print(f"  known of one pair on {DAY}     {seconds * 1000:6.1f} ms"
          f"  (bar {ASKING_BAR * 1000:g}; {found} figures)")  # fmt: skip
    return told(("as-of question", seconds, ASKING_BAR))


def known_on(known: Figures) -> list[Figure]:
    """One figure a series and period: what was the newest on the day."""
    return bridge.latest(known.of("CHN", "RUS", as_of=DAY, newest=True))


# -- measuring ---------------------------------------------------------------------------------


def best(
    *runs_of: Callable[[], object], runs: int, clock: Callable[[], float] = time.perf_counter
) -> list[float]:
    """The least time of each, taking turns."""
    rounds = [[timed(one, clock) for one in runs_of] for _ in range(runs)]
    return [min(times) for times in zip(*rounds, strict=True)]


def timed(run: Callable[[], object], clock: Callable[[], float]) -> float:
    """How long one run took."""
    begun = clock()
    run()
    return clock() - begun


def told(*measured: tuple[str, float, float]) -> list[str]:
    """The bars that were missed, in words."""
    return [f"{name} {value:.3g}, bar {bar:g}" for name, value, bar in measured if value > bar]


if __name__ == "__main__":
    sys.exit(main())
