"""CEPII's BACI: releases as they are downloaded, in a zip, a folder or a single file."""

import zipfile
from pathlib import Path

import duckdb
import pytest

from communique.domain import Flow, Status, Valuation
from communique.errors import FigureError, SourceError
from communique.figures import Figures
from communique.figures.importing import Wishes, import_files
from communique.figures.records import log
from communique.figures.sources import baci

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "baci"

CODES = """country_code,country_name,country_iso2,country_iso3
156,China,CN,CHN
251,France,FR,FRA
490,"Other Asia, not elsewhere specified",N/A,S19
516,Namibia,NA,NAM
699,India,IN,IND
842,USA,US,USA
200,Czechoslovakia,CS,CSK
"""
OLD_CODES = CODES.replace("country_iso3", "iso_3digit_alpha").replace(",", ";")

# Invented values in the very form of the files: filled with blanks, NA for a missing weight.
ROWS = [
    ("156", "251", "010121", "        1.500", "        0.250"),
    ("156", "251", "270900", "     1000.000", "      500.000"),
    ("156", "251", "270900"[:4] + "10", "        0.500", "           NA"),
    ("251", "156", "880240", "      250.125", "        3.000"),
    ("490", "842", "854231", "       10.000", ""),
    ("516", "156", "261210", "        2.000", "        1.000"),
    ("200", "842", "870323", "        4.000", "        1.000"),
]


def year_file(year=2022, rows=ROWS):
    lines = [f"{year},{','.join(row)}" for row in rows]
    return "t,i,j,k,v,q\n" + "\n".join(lines) + "\n"


def folder(path, files):
    path.mkdir(exist_ok=True)
    for name, text in files.items():
        (path / name).write_text(text, encoding="utf-8")
    return path


def zipped(path, files):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return path


RELEASE = {
    "BACI_HS92_Y2022_V202501.csv": year_file(),
    "country_codes_V202501.csv": CODES,
    "product_codes_HS92_V202501.csv": "code,description\n010121,Horses\n",
    "Readme.txt": "by CEPII",
}


@pytest.fixture
def store(tmp_path):
    return tmp_path / "own.duckdb"


def take(store, place, **wishes):
    return import_files(store, "baci", [place], wishes=Wishes(**wishes))


def told(store, one="CHN", other="FRA", **asked):
    with Figures(store) as known:
        found = known.between([(one, other)])
        if asked:
            found = [*known.of(one, other, **asked), *known.of(other, one, **asked)]
    return {
        (f.series.reporter, f.series.flow.value, f.value, f.series.currency)
        for f in found
        if f.source.startswith("BACI")
    }


BOTH_SIDES = {
    ("CHN", "exports", 1_002_000, "USD"),
    ("FRA", "imports", 1_002_000, "USD"),
    ("FRA", "exports", 250_125, "USD"),
    ("CHN", "imports", 250_125, "USD"),
}


@pytest.mark.parametrize("form", ["folder", "zip", "zip in folders", "old codes", "one file"])
def test_totals_of_a_pair_are_the_sums_of_its_products(store, tmp_path, form):
    """In whole dollars, of both sides, however the release comes."""
    if form == "zip":
        place = zipped(tmp_path / "BACI_HS92_V202501.zip", RELEASE)
    elif form == "zip in folders":
        inner = {f"BACI_HS92_V202501/{name}": text for name, text in RELEASE.items()}
        place = zipped(tmp_path / "BACI.zip", inner)
    elif form == "old codes":
        place = folder(tmp_path / "release", RELEASE | {"country_codes_V202501.csv": OLD_CODES})
    else:
        place = folder(tmp_path / "release", RELEASE)
        place = place / "BACI_HS92_Y2022_V202501.csv" if form == "one file" else place
    outcome = take(store, place)
    assert told(store) == BOTH_SIDES
    assert outcome.rows == outcome.figures > 0


def test_figures_say_what_they_are(store, tmp_path):
    take(store, folder(tmp_path / "release", RELEASE))
    with Figures(store) as known:
        [figure] = known.of("CHN", "FRA", Flow.EXPORTS, source="BACI/HS92")
    assert figure.status is Status.ESTIMATED
    assert figure.series.valuation is Valuation.FOB
    assert (str(figure.origin.vintage), str(figure.period)) == ("2025-01", "2022")
    assert "release V202501" in figure.origin.note
    assert figure.origin.url == baci.SOURCE.url


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("TWN", "USA", {("TWN", "exports", 10_000, "USD"), ("USA", "imports", 10_000, "USD")}),
        ("NAM", "CHN", {("NAM", "exports", 2_000, "USD"), ("CHN", "imports", 2_000, "USD")}),
        # Czechoslovakia is no economy of today, but its goods were imported.
        ("USA", "WLD", {("USA", "imports", 14_000, "USD")}),
    ],
)
def test_codes_of_cepii(store, tmp_path, one, other, expected):
    take(store, folder(tmp_path / "release", RELEASE))
    assert told(store, one, other) == expected


def test_products_are_kept_when_asked_for(store, tmp_path):
    """A heading is the sum of its products; a weight is told where every product has one."""
    place = folder(tmp_path / "release", RELEASE)
    take(store, place)
    assert told(store, product="2709") == set()
    take(store, place, products=True)
    dollars = {("CHN", "exports", 1_000_500, "USD"), ("FRA", "imports", 1_000_500, "USD")}
    assert told(store, product="crude oil") == dollars
    assert told(store, product="HS 270900") == {
        ("CHN", "exports", 1_000_000, "USD"), ("FRA", "imports", 1_000_000, "USD"),
        ("CHN", "exports", 500, "tonnes"), ("FRA", "imports", 500, "tonnes"),
    }  # fmt: skip
    assert told(store) == BOTH_SIDES
    with Figures(store) as known:
        names = {f.series.product for f in known.of("CHN", "FRA", product="2709")}
    assert names == {"crude oil"}


def test_the_database_is_all_of_its_editions(store, tmp_path):
    place = folder(tmp_path / "release", RELEASE)
    take(store, place, products=True)
    with Figures(store) as known:
        for source in ("BACI", "BACI/HS92"):
            assert len(known.of("CHN", "FRA", Flow.EXPORTS, source=source)) == 1
            assert len(known.of("CHN", "FRA", Flow.EXPORTS, source=source, product="270900")) == 2
        assert known.of("CHN", "FRA", Flow.EXPORTS, source="BACI/HS22") == []


def test_a_lost_zero_of_a_product_code_comes_back(store, tmp_path):
    rows = [("156", "251", "10121", "1.500", "0.250")]
    place = folder(tmp_path / "r", RELEASE | {"BACI_HS92_Y2022_V202501.csv": year_file(rows=rows)})
    take(store, place, products=True)
    assert ("CHN", "exports", 1500, "USD") in told(store, product="010121")


@pytest.mark.parametrize("products", [False, True])
def test_the_same_release_again_changes_nothing(store, tmp_path, products):
    place = folder(tmp_path / "release", RELEASE)
    first = take(store, place, products=products)
    again = take(store, place, products=products)
    assert (again.rows, again.figures, again.vintages) == (first.rows, 0, 0)
    assert [entry.outcome for entry in log(store)] == [first, again]


@pytest.mark.parametrize("products", [False, True])
def test_a_later_release_is_a_vintage(store, tmp_path, products):
    take(store, folder(tmp_path / "first", RELEASE), products=products)
    revised = [("156", "251", "270900", "2000.000", "500.000"), *ROWS[3:]]
    later = {
        "BACI_HS92_Y2022_V202601.csv": year_file(rows=revised),
        "country_codes_V202601.csv": CODES,
    }
    outcome = take(store, folder(tmp_path / "second", later), products=products)
    with Figures(store) as known:
        found = known.of("CHN", "FRA", Flow.EXPORTS)
        of_product = known.of("CHN", "FRA", Flow.EXPORTS, product="270900", currency="USD")
    assert [(f.value, str(f.origin.vintage)) for f in found] == [
        (1_002_000, "2025-01"), (2_000_000, "2026-01"),
    ]  # fmt: skip
    assert len(of_product) == (2 if products else 0)
    assert outcome.vintages == (5 if products else 4)  # CHN-FRA, CHN-WLD, both sides; a product
    assert outcome.figures == 0


def test_years_may_be_chosen(store, tmp_path):
    files = {f"BACI_HS92_Y{year}_V202501.csv": year_file(year) for year in (2019, 2020, 2021)}
    place = folder(tmp_path / "release", RELEASE | files)
    take(store, place, first=2020, last=2021)
    with Figures(store) as known:
        assert [f.period.year for f in known.of("CHN", "FRA", Flow.EXPORTS)] == [2020, 2021]
    with pytest.raises(SourceError, match=r"no file of these years \(it has 2019, 2020, 2021"):
        take(store, place, first=2030)


def test_the_log_names_file_and_checksum(store, tmp_path):
    take(store, folder(tmp_path / "release", RELEASE))
    [entry] = log(store)
    assert (entry.action, entry.source) == ("import", "BACI/HS92")
    assert entry.url == "BACI_HS92_Y2022_V202501.csv"
    assert (len(entry.sha256), entry.size) == (64, len(year_file()))
    assert not entry.is_kept


# -- bad files ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def good(tmp_path_factory):
    """A store that holds the release, made once."""
    room = tmp_path_factory.mktemp("good")
    take(room / "own.duckdb", folder(room / "release", RELEASE))
    return (room / "own.duckdb").read_bytes()


def with_row(*row):
    return {"BACI_HS92_Y2022_V202501.csv": year_file(rows=[ROWS[0], row])}


@pytest.mark.parametrize(
    ("files", "said"),
    [
        (with_row("156", "251", "270900", "1,234.5", "1"), "line 3: 7 cells instead of 6"),
        (with_row("156", "251", "270900", "1.234.5", "1"), "line 3: '1.234.5' is no value"),
        (with_row("156", "251", "270900", "1e400", "1"), "line 3: '1e400' is no value"),
        (with_row("156", "251", "270900", "NaN", "1"), "line 3: 'NaN' is no value"),
        (with_row("156", "251", "270900", "-5", "1"), "line 3: '-5' is no value"),
        (with_row("156", "251", "270900", "5", "much"), "line 3: 'much' is no quantity"),
        (with_row("156", "251", "oil", "5", "1"), "line 3: 'oil' is no product code"),
        (with_row("China", "251", "270900", "5", "1"), "line 3: 'China' is no country code"),
        (with_row("156", "999", "270900", "5", "1"), "country 999, which the country file"),
        ({"BACI_HS92_Y2022_V202501.csv": year_file(2021)}, "line 2: the year is '2021'"),
        ({"BACI_HS92_Y2022_V202501.csv": "t;i;j;k;v;q\n"}, "line 1: the columns are 't;i;j;k;v;q'"),
        ({"BACI_HS92_Y2022_V202501.csv": "x," * 1_000_000}, "line 1: the columns are 'x,x,"),
        ({"BACI_HS92_Y2022_V202501.csv": year_file() + "2022,1\0,2\n"}, "V202501.csv"),
        ({"country_codes_V202501.csv": "a,b\n1,2\n"}, "there are no columns country_code"),
        ({"country_codes_V202501.csv": CODES + "x,X,XX,XXX\n"}, "codes_V202501.csv, line 9"),
    ],
)
@pytest.mark.parametrize("products", [False, True])
def test_a_bad_file_ends_in_one_message_and_an_unchanged_store(
    store, good, tmp_path, files, said, products
):
    store.write_bytes(good)
    before = store.read_bytes()
    with pytest.raises(FigureError) as error:
        take(store, folder(tmp_path / "bad", RELEASE | files), products=products)
    assert said in str(error.value)
    assert store.read_bytes() == before
    assert sorted(path.name for path in tmp_path.glob(".own*")) == [".own.duckdb.lock"]


def bomb(path):
    """A hundred megabytes of blanks in a few kilobytes."""
    return zipped(path, RELEASE | {"BACI_HS92_Y2021_V202501.csv": " " * 100_000_000})


def climbing(path):
    return zipped(path, RELEASE | {"../../BACI_HS92_Y2021_V202501.csv": year_file(2021)})


def rooted(path):
    return zipped(path, RELEASE | {"/etc/BACI_HS92_Y2021_V202501.csv": year_file(2021)})


def on_a_drive(path):
    return zipped(path, RELEASE | {"C:\\BACI_HS92_Y2021_V202501.csv": year_file(2021)})


def cut(path):
    zipped(path, RELEASE)
    path.write_bytes(path.read_bytes()[:-200])
    return path


def damaged(path):
    """A byte of the compressed data turned round."""
    zipped(path, RELEASE)
    content = bytearray(path.read_bytes())
    at = content.index(b"BACI_HS92") + 60
    content[at] ^= 0xFF
    path.write_bytes(bytes(content))
    return path


def crowded(path):
    return zipped(path, {f"{n}.txt": "" for n in range(6000)})


def empty_of_baci(path):
    return zipped(path, {"holiday.txt": "sun"})


def without_codes(path):
    return zipped(path, {"BACI_HS92_Y2022_V202501.csv": year_file()})


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (bomb, "no table of figures does so"),
        (climbing, "which leads outside of it"),
        (rooted, "which leads outside of it"),
        (on_a_drive, "which leads outside of it"),
        (cut, "is not a whole zip archive"),
        (damaged, "is damaged"),
        (crowded, "holds 6,000 files"),
        (empty_of_baci, "holds no file such as BACI_HS92_Y2022_V202501.csv"),
        (without_codes, "lacks the country file"),
    ],
)
def test_a_hostile_archive_ends_in_one_message_and_no_store(store, tmp_path, spoil, said):
    with pytest.raises(SourceError) as error:
        take(store, spoil(tmp_path / "release.zip"))
    assert said in str(error.value)
    assert not store.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == [".own.duckdb.lock", "release.zip"]


def test_a_path_with_signs_that_stand_for_others_is_a_path(store, tmp_path):
    """DuckDB would take `*` and `[` for patterns, and a quote for the end of the text."""
    place = folder(tmp_path / "it's a [new] *release*?", RELEASE)
    take(store, place)
    assert told(store) == BOTH_SIDES


# -- what was really published ---------------------------------------------------------------


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the recorded files are not beside the project")
def test_rows_of_a_real_release_are_read(store, tmp_path):
    """Nine rows of V202401b: Afghanistan's exports to Andorra and Azerbaijan in 2022."""
    place = tmp_path / "release"
    place.mkdir()
    for name, sample in (
        ("BACI_HS22_Y2022_V202401b.csv", "BACI_HS22_Y2022_V202401b_head10.csv"),
        ("country_codes_V202401b.csv", "country_codes_V202301_semicolon.csv"),
    ):
        (place / name).write_bytes((SAMPLES / sample).read_bytes())
    take(store, place, products=True)
    with Figures(store) as known:
        [total] = known.of("AFG", "AZE", Flow.EXPORTS)
        [nuts] = known.of("AFG", "AZE", Flow.EXPORTS, product="080211", currency="USD")
        [weight] = known.of("AFG", "AZE", Flow.EXPORTS, product="080211", currency="tonnes")
    assert (total.value, nuts.value, str(weight.value)) == (13_782, 2_027, "0.5")
    assert "V202401b" in total.origin.note


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the recorded files are not beside the project")
def test_every_row_of_the_format_is_read(store, tmp_path):
    place = tmp_path / "release"
    place.mkdir()
    sample = SAMPLES / "FORMAT_ONLY_BACI_HS92_Y2023_V202501_head1500.csv"
    (place / "BACI_HS92_Y2023_V202501.csv").write_bytes(sample.read_bytes())
    codes = SAMPLES / "country_codes_V202301_semicolon.csv"
    (place / "country_codes_V202501.csv").write_bytes(codes.read_bytes())
    take(store, place, products=True)
    with duckdb.connect(str(store), read_only=True) as connection:
        [[rows]] = connection.sql("select count(*) from baci").fetchall()
    assert rows == sample.read_bytes().count(b"\n") - 1
