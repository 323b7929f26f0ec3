"""CEPII's BACI: trade of every pair of economies by product and year, reconciled.

What CEPII says: https://www.cepii.fr/DATA_DOWNLOAD/baci/doc/baci_webpage.html
A release is a zip for each edition of the Harmonized System; in it a file a
year, `BACI_HS92_Y2022_V202501.csv`, and the codes of the countries. Columns:
t year, i exporter, j importer, k product of six digits, v value in thousand
dollars, q quantity in tonnes. Licence: Etalab 2.0.

What it does not say, and we learnt (files of 2023 to 2025):
- v and q are filled with blanks from the left, and a missing q is `NA`;
- product codes are text: 010121 is live horses, and some files have lost the zero;
- countries have the UN's numbers, which are not ISO's where it matters: 251 is
  France, 699 India, 757 Switzerland, 842 the United States, and 490, "Other
  Asia", is in practice Taiwan;
- the country file has had two forms, and people save it again with semicolons.

Both reports of a flow were reconciled into one value, free on board. So it
equals neither side's own count: its figures are `estimated`, and a flow is told
of the exporter and, the same, of the importer. Totals of a pair are sums of its
products. A flow that is not there is zero or unknown; nobody can say which.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from zipfile import ZipFile, ZipInfo

from communique.domain import Flow, Valuation, Vintage
from communique.domain.places import ALPHA2
from communique.errors import SourceError
from communique.figures.renewal import renewed, workroom
from communique.figures.sources import Source
from communique.figures.sources.archives import CHUNK, archive, chunks
from communique.figures.writing import (
    ARRIVING,
    Outcome,
    keep_answer,
    keep_new,
    settle,
    was_read,
    write_log,
)

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

SOURCE = Source(
    code="BACI",
    name="baci",
    producer="CEPII, Paris",
    title="BACI, international trade database at the product level",
    licence="Etalab 2.0: free to use and share, naming CEPII",
    covers="goods by pair of economies, product and year, since 1995; both sides reconciled",
    currency="USD",
    valuation={Flow.EXPORTS: Valuation.FOB, Flow.IMPORTS: Valuation.FOB},
    traps=(
        "Values are reconciled, so they equal neither side's own count and contradict nobody.",
        "Imports are free on board, too, so they lie below what the importer's office prints.",
        "Releases differ for all years, and editions of the product codes are kept apart.",
        "The last years of a release are provisional.",
        "A pair that is missing traded nothing, or nobody knows.",
    ),
    url="https://www.cepii.fr/DATA_DOWNLOAD/baci/doc/baci_webpage.html",
    base="",
)

HEADER = ["t", "i", "j", "k", "v", "q"]
LONGEST_HEADER = 1_000  # bytes
LARGEST_LIST = 1_000_000  # bytes of a country file
MOST_CODES = 65_535
PROVISIONAL_YEARS = 2  # a release of January 2025 ends with 2023
OTHER_ASIA, BELGIUM_LUXEMBOURG = 490, 58
EXCEPTIONS = {OTHER_ASIA: "TWN", BELGIUM_LUXEMBOURG: ""}

_YEAR_FILE = re.compile(r"BACI_(HS\d\d)_Y(\d{4})_V((\d{4})(\d\d)[a-z]?)\.csv")
_COUNTRY_FILE = re.compile(r"country_codes_V\d{6}[a-z]?\.csv")
_PLAIN = re.compile(r"\d{1,15}(\.\d{1,3})?")
_ISO3 = ("country_iso3", "iso_3digit_alpha")

# Rows come as the threads read them, which takes less memory; a thread reads a run of them.
IN_ANY_ORDER = "set preserve_insertion_order = false"

# Whatever is not as it should be stops the import; `_explain` then finds the line.
ROWS = """
    select t, i, j, product, value, quantity
    from (
        select if(t = $year, t, error('another year')) as t, i, j,
               if(regexp_full_match(k, '[0-9A-Z]{{5,6}}'), lpad(k, 6, '0'), error('no product'))
                   as product,
               if(v >= 0, v, error('below zero')) as value,
               if(trim(q) in ('NA', ''), null, q::decimal(18, 3)) as quantity
        from read_csv(
            '{file}', auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
            columns = {{
                t: 'usmallint', i: 'usmallint', j: 'usmallint', k: 'varchar',
                v: 'decimal(18, 3)', q: 'varchar'
            }}
        )
    )
"""
# Not all is needed here, but a file must be good whether it is or not.
ADD_UP = """
    create or replace temp table pair as
    select i, j, sum(value) as v, max(t), max(product), max(quantity) from ({rows})
    group by all
"""
KEEP = "insert into baci select $edition, $release, t, i, j, product, value, quantity from ({rows})"
KEEP_THE_OTHERS = (
    KEEP
    + """
    except
    select * from baci where edition = $edition and release = $release and year = $year
"""
)
ADD_UP_KEPT = """
    create or replace temp table pair as
    select exporter as i, importer as j, sum(value) as v
    from baci
    where edition = $edition and release = $release and year = $year
    group by all
"""
HELD = """
    select release, count(*) from baci
    where edition = $edition and year = $year group by release order by release
"""

# How many products of one release had figures in another, and how many had the same.
AGAIN = """
    select count(*), count(*) filter (
        one.value = other.value and one.quantity is not distinct from other.quantity
    )
    from baci as one
    join baci as other using (edition, year, exporter, importer, product)
    where one.edition = $edition and one.year = $year
      and one.release = $release and other.release = $other
"""
STRANGERS = """
    select distinct code from (select i as code from pair union select j from pair)
    anti join economy_of_release using (code) order by code
"""

# Both sides of every pair, and each economy's trade with the world: the same sums.
TOTALS = """
    insert into arriving
    with known as (
        select pair.v * 1000 as dollars, one.economy as exporter, other.economy as importer
        from pair
        join economy_of_release as one on one.code = pair.i
        join economy_of_release as other on other.code = pair.j
    ),
    told as (
        select exporter as reporter, importer as partner, 'exports' as flow, dollars from known
        union all
        select importer, exporter, 'imports', dollars from known
        union all
        select exporter, 'WLD', 'exports', dollars from known
        union all
        select importer, 'WLD', 'imports', dollars from known
    )
    select $source, reporter, partner, flow, '', 'goods', 'FOB', 'USD', 'level', $period,
           sum(dollars), 0, 'estimated', $published, $public, $retrieved, $url, $note
    from told
    where reporter <> '' and partner <> '' and reporter <> partner
    group by reporter, partner, flow
"""


@dataclass(frozen=True, slots=True)
class Years:
    """Which years to take, both ends included; None is open."""

    first: int | None = None
    last: int | None = None

    def __contains__(self, year: object) -> bool:
        assert isinstance(year, int)
        return (self.first or 0) <= year <= (self.last or year)


@dataclass(frozen=True, slots=True)
class YearFile:
    """One year of one release, as its name says.

    release   `202501`, with a letter where CEPII released it again
    vintage   `2025-01`
    """

    name: str
    edition: str
    year: int
    release: str
    vintage: Vintage

    @classmethod
    def named(cls, name: str) -> YearFile | None:
        """What a file's name says; None where it is no year of BACI."""
        found = _YEAR_FILE.fullmatch(name)
        if found is None:
            return None
        vintage = Vintage.parse(f"{found[4]}-{found[5]}")
        assert vintage is not None
        return cls(name, found[1], int(found[2]), found[3], vintage)

    @property
    def source(self) -> str:
        """Each edition of the product codes is reconciled for itself."""
        return f"{SOURCE.code}/{self.edition}"


def note_of(release: str, year: int) -> str:
    """What a reader of a release's figures should know.

    >>> note_of("202501", 2023)
    "release V202501, both sides' reports reconciled, free on board; provisional"
    """
    words = f"release V{release}, both sides' reports reconciled, free on board"
    return words + "; provisional" if year >= int(release[:4]) - PROVISIONAL_YEARS else words


def take(
    store: Path,
    files: Sequence[Path],
    *,
    years: Years,
    products: bool = False,
    reading: Callable[[str], object] = str,
) -> Outcome:
    """Read releases into the store, all or nothing.

    files     zips, folders, or single files of a year beside their country file
    products  keep every product, and not the totals of the pairs alone
    reading   called with the name of each file before it is read

    Raises:
        SourceError: a file is missing or cannot be read; it names file and line.
    """
    with renewed(store) as connection:
        connection.execute(IN_ANY_ORDER)
        room = workroom(store)
        whole = Outcome()
        for place in files:
            with release_in(place) as found:
                for year_file in found.wanted(years):
                    reading(year_file.name)
                    whole += _take(connection, found, year_file, room, products=products)
        return whole


# -- what lies in a zip or folder ------------------------------------------------------------


class Release:
    """A release as it was downloaded: files by name, wherever they lie."""

    def __init__(self, name: str, members: Mapping[str, Member]) -> None:
        self.name = name
        self.members = members

    def wanted(self, years: Years) -> list[YearFile]:
        """The files of the years, oldest first.

        Raises:
            SourceError: there are none.
        """
        every = [found for name in self.members if (found := YearFile.named(name))]
        wanted = [one for one in every if one.year in years]
        if not wanted:
            held = ", ".join(str(one.year) for one in sorted(every, key=lambda one: one.year))
            raise SourceError(
                f"{self.name} has no file of these years (it has {held})"
                if every
                else f"{self.name} holds no file such as BACI_HS92_Y2022_V202501.csv\n\n"
                "hint: give the zip or the folder as CEPII hands it out"
            )
        return sorted(wanted, key=lambda one: (one.year, one.edition, one.release))

    def economies(self) -> dict[int, str]:
        """Our codes by CEPII's numbers; empty text for what is no economy of today."""
        name = next((name for name in self.members if _COUNTRY_FILE.fullmatch(name)), None)
        if name is None:
            raise SourceError(
                f"{self.name} lacks the country file, such as country_codes_V202501.csv"
                "\n\nhint: it lies in CEPII's zip; keep it beside the others"
            )
        return economies(b"".join(self.members[name].chunks()), name=name)


class Member(Protocol):
    """A file of a release."""

    def chunks(self) -> Iterator[bytes]:
        """What it holds, a piece at a time."""

    def as_file(self, room: Path) -> Path:
        """A path that DuckDB can read, in `room` where it has to be unpacked."""


@dataclass(frozen=True, slots=True)
class PlainFile:
    """A file that lies in a folder."""

    path: Path

    def chunks(self) -> Iterator[bytes]:
        with self.path.open("rb") as stream:
            while chunk := stream.read(CHUNK):
                yield chunk

    def as_file(self, room: Path) -> Path:
        return self.path


@dataclass(frozen=True, slots=True)
class ZippedFile:
    """A file in an archive."""

    opened: ZipFile
    info: ZipInfo

    def chunks(self) -> Iterator[bytes]:
        return chunks(self.opened, self.info)

    def as_file(self, room: Path) -> Path:
        path = room / "unpacked.csv"
        with path.open("wb") as file:
            for chunk in self.chunks():
                file.write(chunk)
        return path


@contextmanager
def release_in(place: Path) -> Iterator[Release]:
    """The release in a zip, in a folder, or in the folder of a single file."""
    if place.is_dir():
        yield Release(place.name, {path.name: PlainFile(path) for path in sorted(place.iterdir())})
    elif YearFile.named(place.name):
        beside = {path.name: PlainFile(path) for path in sorted(place.parent.iterdir())}
        codes = {name: file for name, file in beside.items() if _COUNTRY_FILE.fullmatch(name)}
        yield Release(place.name, {place.name: PlainFile(place), **codes})
    else:
        with archive(place) as opened:
            files = {
                Path(info.filename).name: ZippedFile(opened, info) for info in opened.infolist()
            }
            yield Release(place.name, files)


def economies(content: bytes, *, name: str) -> dict[int, str]:
    """Read a country file of either form, with commas or, saved again, with semicolons.

    Raises:
        SourceError: it has other columns, or a code that is no number.
    """
    text = content[:LARGEST_LIST].decode("utf-8-sig", errors="replace")
    delimiter = ";" if ";" in text.partition("\n")[0] else ","
    reader = csv.DictReader(io.StringIO(text), delimiter=delimiter)
    column = next((one for one in _ISO3 if one in (reader.fieldnames or ())), None)
    if column is None or "country_code" not in (reader.fieldnames or ()):
        raise SourceError(f"{name}: there are no columns country_code and {' or '.join(_ISO3)}")
    found: dict[int, str] = {}
    try:
        for row in reader:
            code = int(row["country_code"])
            alpha3 = (row[column] or "").strip()
            found[code] = EXCEPTIONS.get(code, alpha3 if alpha3 in ALPHA2 else "")
    except (ValueError, csv.Error) as error:
        raise SourceError(f"{name}, line {reader.line_num}: {error}") from None
    return found


# -- one year ----------------------------------------------------------------------------------


def _take(
    connection: DuckDBPyConnection, found: Release, file: YearFile, room: Path, *, products: bool
) -> Outcome:
    import duckdb

    path = found.members[file.name].as_file(room)
    _refuse_header(path, file.name)
    digest, size = _checksum(path)
    again = was_read(connection, file.source, digest)
    _lay_out_economies(connection, file.release, found.economies())
    kept = Outcome()
    try:
        if products:
            kept = _keep_products(connection, file, path)
        else:
            _run(connection, ADD_UP, path, {"year": file.year})
    except duckdb.Error as error:
        raise _explain(path, file, error) from error
    _refuse_strangers(connection, file)
    moment = datetime.now(UTC)
    number = keep_answer(connection, file.source, file.name, digest, size, moment, None)
    outcome = kept + _keep_totals(connection, file, number, moment, again=again)
    write_log(connection, "import", number, outcome)
    return outcome


def _keep_products(connection: DuckDBPyConnection, file: YearFile, path: Path) -> Outcome:
    slice_ = {"edition": file.edition, "year": file.year}
    before = dict(connection.execute(HELD, slice_).fetchall())
    this = {**slice_, "release": file.release}
    _run(connection, KEEP_THE_OTHERS if file.release in before else KEEP, path, this)
    connection.execute(ADD_UP_KEPT, this)
    after = dict(connection.execute(HELD, slice_).fetchall())
    rows, new = after[file.release], after[file.release] - before.get(file.release, 0)
    earlier = max((release for release in before if release < file.release), default=None)
    if not new or earlier is None:
        return Outcome(rows, new, 0, rows - new)
    known, same = connection.execute(AGAIN, {**this, "other": earlier}).fetchall()[0]
    return Outcome(rows, rows - known, known - same, same)


def _keep_totals(
    connection: DuckDBPyConnection, file: YearFile, answer: int, moment: datetime, *, again: bool
) -> Outcome:
    connection.execute(ARRIVING)
    connection.execute(
        TOTALS,
        {
            "source": file.source, "period": str(file.year), "published": file.vintage.text,
            "public": file.vintage.day, "retrieved": moment.date(), "url": SOURCE.url,
            "note": note_of(file.release, file.year),
        },
    )  # fmt: skip
    [[rows]] = connection.execute("select count(*) from arriving").fetchall()
    new, vintages = settle(connection, again=again)
    keep_new(connection, answer)
    return Outcome(rows, new, vintages, rows - new - vintages)


def _run(
    connection: DuckDBPyConnection, question: str, path: Path, asked: Mapping[str, object]
) -> None:
    rows = ROWS.format(file=literal(path))
    connection.execute(question.format(rows=rows), asked)


def literal(path: Path) -> str:
    """A path for a text in SQL, with nothing in it that stands for other files."""
    return re.sub(r"[*?\[\]]", lambda sign: f"[{sign[0]}]", str(path)).replace("'", "''")


def _lay_out_economies(
    connection: DuckDBPyConnection, release: str, known: Mapping[int, str]
) -> None:
    """The codes of this release, for the totals now and for the products whenever asked."""
    connection.execute(
        "create or replace temp table economy_of_release as"
        " select unnest($codes)::usmallint as code, unnest($economies) as economy",
        {"codes": list(known), "economies": list(known.values())},
    )
    connection.execute(
        """
        insert into baci_economy
        select $release, code, economy from economy_of_release
        anti join (from baci_economy where release = $release) using (code)
        """,
        {"release": release},
    )


def _refuse_strangers(connection: DuckDBPyConnection, file: YearFile) -> None:
    strangers = [str(code) for (code,) in connection.execute(STRANGERS).fetchall()]
    if strangers:
        raise SourceError(
            f"{file.name} has trade of country {', '.join(strangers[:5])},"
            " which the country file does not know\n\nhint: give both from one release"
        )


def _checksum(path: Path) -> tuple[str, int]:
    digest, size = sha256(), 0
    for chunk in PlainFile(path).chunks():
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


# -- what is wrong with a file --------------------------------------------------------------------


def _refuse_header(path: Path, name: str) -> None:
    with path.open("rb") as stream:
        line = stream.readline(LONGEST_HEADER)
    if line.strip().decode(errors="replace").replace('"', "").split(",") != HEADER:
        shown = line[:60].decode(errors="replace").strip()
        raise SourceError(
            f"{name}, line 1: the columns are {shown!r}, not {','.join(HEADER)!r}"
            "\n\nhint: give the file as CEPII hands it out, not saved again"
        )


def _explain(path: Path, file: YearFile, error: Exception) -> SourceError:
    """Name the first line that is wrong; where none is found, what DuckDB said."""
    with path.open(encoding="utf-8", errors="replace", newline="") as stream:
        for line, text in enumerate(stream, start=1):
            wrong = "" if line == 1 else _wrong(text, file)
            if wrong:
                return SourceError(
                    f"{file.name}, line {line}: {wrong}\n\nhint: nothing was imported"
                )
    first_line = str(error).partition("\n")[0]
    return SourceError(f"{file.name} cannot be read: {first_line}\n\nhint: nothing was imported")


def _wrong(text: str, file: YearFile) -> str:
    """What is wrong with one line; empty where it is as it should be."""
    cells = [cell.strip().strip('"') for cell in text.split(",")]
    if len(cells) != len(HEADER):
        return f"{len(cells):,} cells instead of {len(HEADER)}"
    year, *pair, product, value, quantity = cells
    if year != str(file.year):
        return f"the year is {year[:20]!r}, and the file's is {file.year}"
    for code in pair:
        if not code.isdecimal() or int(code) > MOST_CODES:
            return f"{code[:20]!r} is no country code"
    if not re.fullmatch(r"[0-9A-Z]{5,6}", product):
        return f"{product[:20]!r} is no product code of six digits"
    if not _PLAIN.fullmatch(value):
        return f"{value[:20]!r} is no value in thousand dollars"
    if quantity not in ("", "NA") and not _PLAIN.fullmatch(quantity):
        return f"{quantity[:20]!r} is no quantity in tonnes"
    return ""
