"""A CSV of one's own: what it may say, and what each mistake is told."""

import csv
import io
from decimal import Decimal

import pytest

from communique.domain import Coverage, Measure, Period, Status, Valuation
from communique.errors import SourceError
from communique.figures.sources import own

ROW = {
    "source": "DESK", "reporter": "BRA", "partner": "PER", "flow": "exports",
    "period": "2022", "value": "1000000000", "currency": "USD",
}  # fmt: skip


def table(*rows, delimiter=","):
    file = io.StringIO()
    writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


def read(content):
    return list(own.read(content, name="own.csv"))


def test_what_is_left_out_has_its_default():
    [figure] = read(table(ROW))
    assert (figure.value, figure.period) == (Decimal(1_000_000_000), Period.of_year(2022))
    assert figure.series.coverage is Coverage.GOODS
    assert figure.series.product is figure.series.valuation is figure.published is None
    assert (figure.measure, figure.status) == (Measure.LEVEL, Status.EXACT)


def test_every_column_is_read():
    row = ROW | {
        "product": "crude oil", "coverage": "goods and services", "valuation": "CIF",
        "measure": "change", "value": "-3.0", "status": "provisional", "published": "2023-01",
        "url": "https://example.org/1", "note": "a, note", "label": "Desk",
    }  # fmt: skip
    [figure] = read(table(row))
    assert (str(figure.value), figure.series.product) == ("-3.0", "crude oil")
    assert figure.series.valuation is Valuation.CIF
    assert figure.series.coverage is Coverage.GOODS_AND_SERVICES
    assert str(figure.origin.vintage) == "2023-01"
    assert (figure.origin.url, figure.origin.note) == ("https://example.org/1", "a, note")


def test_a_byte_order_mark_and_blank_lines_are_no_matter():
    assert len(read(b"\xef\xbb\xbf" + table(ROW) + b"\n\n")) == 1


@pytest.mark.parametrize(
    ("column", "cell", "said"),
    [
        ("value", "1,234.5", "value is '1,234.5' (it is digits and at most one point"),
        ("value", "1.234,5", "value is '1.234,5'"),
        ("value", "1e400", "value is '1e400'"),
        ("value", "NaN", "value is 'NaN'"),
        ("value", "Infinity", "value is 'Infinity'"),
        ("value", "", "value is empty"),
        ("value", "9" * 25, "value is '9999"),
        ("value", "1_000", "value is '1_000'"),
        ("value", "١٢٣", "value is '١٢٣'"),
        ("source", "", "source is empty"),
        ("source", "\x1b[31mred", "source holds a character that cannot be seen: '\\x1b[31mred'"),
        ("note", "up\u202eside", "note holds a character that cannot be seen"),
        ("reporter", "Brazil", "reporter is 'Brazil', which is no code of an economy"),
        ("reporter", "brazil", "(did you mean BRA?)"),
        ("partner", "XXX", "partner is 'XXX'"),
        ("flow", "surplus", "flow is 'surplus' (it is one of exports, imports, turnover, balance)"),
        ("period", "2022-13", "period: '2022-13' is not a period"),
        ("currency", "dollars", "currency is 'dollars' (it is an ISO 4217 code"),
        ("status", "final", "status is 'final' (it is one of exact, provisional"),
        ("published", "13.01.2023", "published: '13.01.2023' is not a day"),
        ("measure", "share", "measure is 'share' (it is one of level, change)"),
        ("valuation", "fob", "valuation is 'fob' (it is one of FOB, CIF"),
    ],
)  # fmt: skip
def test_a_bad_row_is_named_with_its_line(column, cell, said):
    with pytest.raises(SourceError) as error:
        read(table({**ROW, "status": "exact", "published": "", "measure": "level",
                    "valuation": "", "note": ""} | {column: cell}))  # fmt: skip
    assert str(error.value).startswith("own.csv, line 2: ")
    assert said in str(error.value)
    assert str(error.value).endswith("hint: nothing was imported; mend these rows first")


def test_bad_rows_are_told_together_up_to_ten():
    with pytest.raises(SourceError) as error:
        read(table(ROW, *[ROW | {"value": "?"}] * 30))
    lines = str(error.value).partition("\n\n")[0].splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        f"own.csv, line {n}" for n in range(3, 13)
    ]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1: there is no column 'source'"),
        (table(ROW, delimiter=";"), "line 1: the columns are separated by ';', not by commas"),
        (table(ROW, delimiter="\t"), "line 1: the columns are separated by '\\t'"),
        (b"a," * 1_000_000, "line 1: 1,000,001 columns"),
        (table(ROW | {"valeu": "1"}), "unknown column 'valeu'\n\nhint: did you mean value?"),
        (table(ROW).replace(b"currency", b"value"), "there are two columns 'value'"),
        (table(ROW).replace(b",USD", b""), "line 2: 6 cells, and the header has 7"),
        (table(ROW).replace(b"DESK", b"DE\0SK"), "holds NUL bytes"),
        (table(ROW).replace(b"DESK", b"D\xc9SK"), "line 2: byte 0xc9 is not UTF-8"),
        (table(ROW).replace(b"DESK", b'"DESK'), "line 2: unexpected end of data"),
        (table(ROW | {"source": "x" * 200_000}), "line 2: field larger than field limit"),
        (b"PK\x03\x04\0\0 a spreadsheet", "not as a spreadsheet"),
    ],
)
def test_what_is_no_such_table_is_refused(content, said):
    with pytest.raises(SourceError) as error:
        read(content)
    assert said in str(error.value)
    assert str(error.value).startswith("own.csv")
