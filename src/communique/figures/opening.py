"""Opening a store for reading: any number of processes at once, also while one imports."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from communique.errors import FigureError

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

# Checking needs no second core and no extension; both cost time at the start
# (connecting: 42 ms of processor time with the defaults, 21 ms so; duckdb 2.0.0).
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "threads": 1,
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


NO_BAR = "set enable_progress_bar = false"  # DuckDB would print it where answers go


def connect(store: Path | None) -> DuckDBPyConnection:
    """A connection that cannot write to the store; None is an empty place in memory.

    Raises:
        FigureError: there is no such file.
    """
    import duckdb

    if store is not None and not store.is_file():
        raise FigureError(
            f"there is no store of figures at {store}\n\n"
            "hint: leave the store out to use the packaged figures,"
            " or make it: communique figures import"
        )
    connection = (
        duckdb.connect(config=SETTINGS)
        if store is None
        else duckdb.connect(str(store), read_only=True, config=SETTINGS)
    )
    connection.execute(NO_BAR)
    return connection


@contextmanager
def opened(store: Path) -> Iterator[DuckDBPyConnection]:
    """A connection for reading alone, closed at the end.

    Raises:
        FigureError: there is no such file, or it is no store.
    """
    import duckdb

    try:
        with connect(store) as connection:
            yield connection
    except duckdb.Error as error:
        raise unreadable(store, error) from error


def unreadable(store: Path, error: Exception) -> FigureError:
    """What DuckDB says, as what was asked, what there is, and what to do."""
    first_line = str(error).partition("\n")[0]
    return FigureError(
        f"cannot read {store} as a store of figures: {first_line}\n\n"
        "hint: leave the store out to use the packaged figures"
    )
