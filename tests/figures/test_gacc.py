"""China's customs: tables as people save them; what is not as expected is refused."""

import io
import time
from decimal import Decimal
from pathlib import Path

import pytest

from communique.domain import Flow, Measure, Vintage
from communique.errors import SourceError
from communique.figures.sources import gacc

SAMPLES = Path(__file__).parents[3] / "shared" / "samples" / "gacc"
WHOLE = ("2019-02", "2019-09", "2019-10")

# An invented table in the layout of the bulletin: two continents, three partners.
ENGLISH = [
    ["(2) Imports and Exports by Country (Region) of Origin/Destination, 3.2031"],
    ["Unit: US$1,000"],
    ["Country (Region)", "Total", "", "Exports", "", "Imports", "", "Percentage change"],
    ["", "3", "1 to 3", "3", "1 to 3", "3", "1 to 3", "Total", "Exports", "Imports"],
    ["TOTAL", "1,010", "3,030", "607", "1,807", "403", "1,223", "4.1", "5.0", "-0.3"],
    ["Asia:", "900", "2,700", "500", "1,500", "400", "1,200", "2.0", "3.0", "1.0"],
    ["Japan", "800", "2,400", "500", "1,500", "300", "900", "2.0", "3.0", "1.0"],
    ["China", "100", "300", "-", "-", "100", "300", "-", "-", "1.0"],
    ["Africa:", "110", "330", "107", "307", "3", "23", "9.0", "-", "-"],
    ["Cote d'Ivoire", "109", "327", "106", "304", "3", "23", "9.0", "-", "-"],
    ["Oth. Afr. nes", "1", "3", "1", "3", "-", "-", "9.0", "-", "-"],
    ["Notes: 1. Figures are invented."],
]
CHINESE = [
    ["（2）2031年3月进出口商品国别（地区）总值表（人民币值）"],
    ["单位：万元人民币"],
    [
        "进口原产国（地）出口最终目的国（地）",
        "进出口",
        "",
        "出口",
        "",
        "进口",
        "",
        "累计比去年同期±％",
    ],
    ["", "3月", "1至3月", "3月", "1至3月", "3月", "1至3月", "进出口", "出口", "进口"],
    ["总值", "1010", "3030", "607", "1807", "403", "1223", "4.1", "5.0", "-0.3"],
    ["亚洲", "900", "2700", "500", "1500", "400", "1200", "2.0", "3.0", "1.0"],
    ["　日本", "800", "2400", "500", "1500", "300", "900", "2.0", "3.0", "1.0"],
    ["　中国", "100", "300", "-", "-", "100", "300", "-", "-", "1.0"],
    ["非洲", "110", "330", "107", "307", "3", "23", "9.0", "-", "-"],
    ["　科特迪瓦", "109", "327", "106", "304", "3", "23", "9.0", "-", "-"],
    ["　非洲其他国家(地区)", "1", "3", "1", "3", "-", "-", "9.0", "-", "-"],
    ["注：数字是虚构的。"],
]


def page(rows):
    """As a browser saves it, with a script that no one should read."""
    lines = "".join(
        f"<tr>{''.join(f'<td><span>{cell}</span></td>' for cell in row)}</tr>" for row in rows
    )
    script = "<script>var TOTAL = '<td>9</td>'</script>"
    return f"<!DOCTYPE html><html><body>{script}<table>{lines}</table></body></html>".encode()


def spreadsheet(rows):
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append([_typed(cell) for cell in row])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _typed(cell):
    plain = cell.replace(",", "")
    return float(plain) if plain.lstrip("-").replace(".", "", 1).isdigit() else cell


def comma_separated(rows):
    return "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows).encode()


def text(rows):
    return "\n".join(" ".join(row) for row in rows).encode()


FORMS = {"t.html": page, "t.csv": comma_separated, "t.txt": text, "t.xlsx": spreadsheet}


def told(content, name, **options):
    return {
        (f.series.partner, f.series.flow, f.measure, str(f.period), f.value, f.series.currency)
        for f in gacc.read(content, name=name, **options)
    }


@pytest.mark.parametrize("name", FORMS)
@pytest.mark.parametrize(
    ("rows", "scale", "currency"), [(ENGLISH, 1000, "USD"), (CHINESE, 10_000, "CNY")]
)
def test_the_same_figures_from_every_form(rows, scale, currency, name):
    """A page, a spreadsheet, CSV and plain text of one table say the same."""
    found = told(FORMS[name](rows), name)
    level, change = Measure.LEVEL, Measure.CHANGE
    for partner, flow, period, value in (
        ("WLD", Flow.TURNOVER, "2031-03", 1010),
        ("WLD", Flow.IMPORTS, "2031-Q1", 1223),
        ("JPN", Flow.EXPORTS, "2031-03", 500),
        ("JPN", Flow.TURNOVER, "2031-Q1", 2400),
        ("CIV", Flow.IMPORTS, "2031-Q1", 23),
        ("AFRICA", Flow.EXPORTS, "2031-03", 107),
    ):
        assert (partner, flow, level, period, value * scale, currency) in found
    assert ("WLD", Flow.IMPORTS, change, "2031-Q1", Decimal("-0.3"), currency) in found
    assert {row[0] for row in found} == {"WLD", "ASIA", "JPN", "AFRICA", "CIV"}
    assert len(found) == 5 * 6 + 3 * 3 + 2  # two rows lack two of their changes


def test_the_day_of_publication_and_the_valuation_are_kept():
    day = Vintage.parse("2031-04-18")
    every = list(gacc.read(page(ENGLISH), name="t.html", published=day))
    assert {f.origin.vintage for f in every} == {day}
    assert {(f.series.flow, str(f.series.valuation)) for f in every} == {
        (Flow.EXPORTS, "FOB"),
        (Flow.IMPORTS, "CIF"),
        (Flow.TURNOVER, "exports FOB, imports CIF"),
    }


def changed(row, column, cell):
    rows = [list(one) for one in ENGLISH]
    rows[row][column] = cell
    return rows


def without(*gone):
    return [row for number, row in enumerate(ENGLISH) if number not in gone]


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (without(0), "is neither table (2) by country nor (5)"),
        (without(4), "there is no row TOTAL"),
        (without(6), "column 1 adds up to 210, and its TOTAL says 1,010"),
        (changed(0, 0, ENGLISH[0][0].replace("3.2031", "13.2031")), "no month and year"),
        (changed(0, 0, ENGLISH[0][0].replace("3.2031", "4.2031")), "unexpected columns"),
        (changed(1, 0, "Unit: US$1 million"), "unexpected unit 'Unit: US$1 million'"),
        (changed(3, 2, "1 to 2"), "unexpected columns"),
        (changed(6, 0, "Ruritania"), "row 7: no economy is known as 'Ruritania'"),
        (changed(6, 1, "8OO"), "row 7: '8OO' is not a value"),
        (changed(6, 1, "1.234,5"), "row 7: '1.234,5' is not a value"),
        (changed(6, 1, "1e400"), "row 7: '1e400' is not a value"),
        (changed(6, 1, "NaN"), "row 7: 'NaN' is not a value"),
        ([*ENGLISH[:7], ["", *ENGLISH[7][1:]], *ENGLISH[8:]], "row 8: a row without a name"),
        ([*ENGLISH[:6], [*ENGLISH[6], "7"], *ENGLISH[7:]], "row 7: 10 values instead of 9"),
        ([["主要国别地区总值表"], *ENGLISH[1:]], "first release of the major partners"),
    ],
)
def test_anything_unexpected_is_refused(rows, said):
    with pytest.raises(SourceError) as error:
        list(gacc.read(page(rows), name="t.html"))
    assert said in str(error.value)
    assert str(error.value).startswith("t.html")


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 100, "t.xls", "spreadsheet of the old form"),
        (b"PK\x03\x04 and no more", "t.xlsx", "is no whole spreadsheet"),
        (b"TOTAL\0 1", "t.txt", "holds NUL bytes"),
        (b"a," * 1_000_000, "t.csv", "columns, more than any such table has"),
        (b"a\n" * 1_000_000, "t.txt", "has more than 5,000 rows"),
        (b"TOTAL " + b"1 " * 500_000 + b"x", "t.txt", "there is no row TOTAL"),
        (b"TOTAL " + b"1 " * 500_000, "t.txt", "columns, more than any such table has"),
        (b"x" * 21_000_000, "t.html", "more than a saved table has"),
        (b'"' + b"x" * 200_000, "t.csv", "line 1: "),
        (b"", "t.txt", "there is no row TOTAL"),
    ],
)
def test_hostile_files_end_in_one_message(content, name, said):
    with pytest.raises(SourceError) as error:
        list(gacc.read(content, name=name))
    assert said in str(error.value)


@pytest.mark.parametrize(
    "unit", ["<", "<!", "<!--", "<a ", "&", "<td>", "</", "<?", '<a b="', "<script>", "&#1"]
)
def test_a_page_of_open_tags_takes_no_longer_than_its_length(unit):
    """A megabyte that a parser could read again and again is refused in a moment."""
    begun = time.process_time()
    with pytest.raises(SourceError):
        list(gacc.read(f"<table>{unit * (1_000_000 // len(unit))}".encode(), name="t.html"))
    assert time.process_time() - begun < 5


def test_what_a_page_does_not_show_is_not_read():
    """Comments, scripts, entities and capitals are as in a browser."""
    shown = page(ENGLISH).replace(b"<table>", b"<TABLE><!-- <td>TOTAL</td> --><STYLE>td{}</STYLE>")
    shown = shown.replace(b"Cote d'Ivoire", b"Cote&nbsp;d&#39;Ivoire").replace(b"<td>", b"<TD X=1>")
    assert told(shown, "t.html") == told(page(ENGLISH), "t.html")


# -- what was really published --------------------------------------------------------------


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the recorded tables are not beside the project")
@pytest.mark.parametrize("month", WHOLE)
def test_the_rows_of_recorded_tables_add_up_to_their_total(month):
    """Reading refuses a table whose rows do not; the TOTAL is what is printed."""
    file = SAMPLES / f"table5_customs_regime_{month}.txt"
    found = told(file.read_bytes(), file.name)
    assert {row[0] for row in found} == {"WLD"}
    exports = {row[3]: row[4] for row in found if row[1:3] == (Flow.EXPORTS, Measure.LEVEL)}
    assert exports[month] == {
        "2019-02": 135_200_630_000, "2019-09": 218_123_102_000, "2019-10": 212_916_095_000,
    }[month]  # fmt: skip


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the recorded tables are not beside the project")
def test_a_recorded_table_with_missing_rows_is_refused():
    file = SAMPLES / "table5_customs_regime_2026-02_first6rows.txt"
    with pytest.raises(SourceError, match="its TOTAL says 299,877,987"):
        list(gacc.read(file.read_bytes(), name=file.name))


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the recorded tables are not beside the project")
def test_the_month_is_not_the_difference_of_the_sums():
    """October 2019: 212.916 billion printed, 212.817 by difference; both are kept."""
    september, october = (
        {
            str(f.period): f.value
            for f in gacc.read(
                (SAMPLES / f"table5_customs_regime_{month}.txt").read_bytes(), name=month + ".txt"
            )
            if f.series.flow is Flow.EXPORTS and f.measure is Measure.LEVEL
        }
        for month in ("2019-09", "2019-10")
    )
    difference = october["2019-01/2019-10"] - september["2019-01/2019-09"]
    assert difference == 212_817_388_000
    assert october["2019-10"] == 212_916_095_000


# -- names ------------------------------------------------------------------------------------


def test_the_names_are_what_the_tool_writes(capsys):
    """Names of CLDR and of the customs; a name is one economy."""
    import importlib.util

    path = Path(__file__).parents[2] / "tools" / "customs_names.py"
    spec = importlib.util.spec_from_file_location("customs_names", path)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    written = gacc.NAMES.read_text(encoding="utf-8").splitlines()
    fresh = [",".join(row) for row in tool.rows()]
    assert len(written) == len(fresh) + 1
    assert {line.partition(",")[0] for line in written} >= {"CHN", "WLD", "EU", "TWN"}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Hong Kong,China", "HKG"), ("其中：中国香港", "HKG"), ("R. O. Korea", "KOR"),
        ("Korea,DPR", "PRK"), ("朝鲜", "PRK"), ("Congo,DR", "COD"), ("刚果", "COG"),
        ("Dominica", "DMA"), ("Dominican Rep.", "DOM"), ("of which: ASEAN", "ASEAN"),
        ("Taiwan, China", "TWN"), ("Guinea", "GIN"), ("几内亚(比绍)", "GNB"),
    ],
)  # fmt: skip
def test_hard_names(name, code):
    row = gacc.Row("row 1", name, ())
    assert gacc._whose(row, gacc.BY_COUNTRY, "t.html")[0] == code
