"""Rows as a Parquet file with typed columns, in the order they came, written by DuckDB."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from communique.briefs.rows import COLUMNS, NUMBERS, Read, claim_rows
from communique.errors import CommuniqueError

TYPES = {name: "DOUBLE" if name in NUMBERS else "VARCHAR" for name in COLUMNS}
ROWS = "from read_json($path, format = 'newline_delimited', columns = $types)"

# One thread keeps the order; the limits keep the memory that of a thousand rows for a million.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "memory_limit": "100MB",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}
ROWS_A_GROUP = 20_000


def write_parquet(read: Read, to: Path) -> None:
    """Claims: collect their rows as JSON lines beside the file, then turn them into Parquet.

    Parquet is written by columns, so it cannot grow a row at a time; rows on
    disk cost no memory, and a run that ends early leaves no Parquet.
    """
    rows = to.with_name("rows.jsonl")
    with rows.open("w", encoding="utf-8") as lines:
        for report, claims in read:
            for row in claim_rows(report, claims):
                lines.write(json.dumps(row, ensure_ascii=False) + "\n")
    convert(rows, to, TYPES)


def convert(rows: Path, to: Path, types: Mapping[str, str]) -> None:
    """A file of JSON lines as Parquet, with the columns and types that are given."""
    import duckdb

    try:
        with duckdb.connect(config=SETTINGS) as connection:
            table = connection.sql(ROWS, params={"path": str(rows), "types": dict(types)})
            table.write_parquet(str(to), compression="zstd", row_group_size=ROWS_A_GROUP)
    except duckdb.Error as error:
        first_line = str(error).partition("\n")[0]
        raise CommuniqueError(f"the Parquet file cannot be written: {first_line}") from error
