"""How a store is written: on a copy beside it, which takes its place when it is whole.

DuckDB lets one process write a file or many read it, never both. So nobody
ever writes the file that is being read: a writer copies it, writes the copy in
one transaction, and renames it over the old one. Readers go on with the file
they opened; the next reader opens the new one. A writer that is killed leaves
a copy that nobody opens, and the next writer throws it away.

Writers take turns by a lock on a file of its own, which the system lets go
when its holder ends, however it ends. It costs a copy of the store for each
import (about a second a gigabyte) and the disk space for two. Within one
process DuckDB shares what is open: there, the new file is read once every
connection to the old one is closed.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from communique.errors import FigureError
from communique.figures.migrations import migrate
from communique.figures.opening import NO_BAR, connect

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

PATIENCE = 30.0  # seconds that a second writer waits for the first
PAUSE = 0.1  # seconds between two tries

# Enough for ten million rows; what does not fit goes to disk, beside the copy.
SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "memory_limit": "600MB",
    "autoinstall_known_extensions": False,
    "autoload_known_extensions": False,
}


@contextmanager
def renewed(store: Path, *, patience: float = PATIENCE) -> Iterator[DuckDBPyConnection]:
    """A connection to write to, at the newest version of the schema, in one transaction.

    What was written is there for all when the block ends, and nothing of it
    where the block raises. A store that does not exist is made.

    Raises:
        FigureError: another import is writing and did not end in time, the
            place cannot be written, or the file is no store.
    """
    place = _place(store)
    copy = _copy_of(place)
    with _turn(place, patience):
        try:
            with _clear_errors(place):
                _throw_away(copy)
                _copy(place, copy)
            with _transaction(copy, place) as connection:
                yield connection
            with _clear_errors(place):
                _put_in_place(copy, place, patience)
        finally:
            _throw_away(copy)


def workroom(store: Path) -> Path:
    """A folder beside the copy for what an import unpacks, thrown away with it."""
    room = Path(f"{_copy_of(_place(store))}.room")
    room.mkdir(exist_ok=True)
    return room


def _copy_of(place: Path) -> Path:
    return place.with_name(f".{place.name}.new")


def _place(store: Path) -> Path:
    """Where the store is or will be, links followed, its folder made where it is missing."""
    place = Path(os.path.realpath(store))
    if place.is_dir():
        raise FigureError(f"{store} is a folder, not a store\n\nhint: name a file in it")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FigureError(f"cannot make the folder of {store}: {_said(error)}") from error
    return place


# -- the copy ---------------------------------------------------------------------------


def _copy(place: Path, copy: Path) -> None:
    """A copy of the store, taken while nobody else may write it."""
    if not place.exists():
        return
    with connect(place):  # keeps writers from outside away
        for end in ("", ".wal"):
            with suppress(FileNotFoundError):
                shutil.copyfile(f"{place}{end}", f"{copy}{end}")


@contextmanager
def _transaction(copy: Path, place: Path) -> Iterator[DuckDBPyConnection]:
    import duckdb

    try:
        with duckdb.connect(str(copy), config=SETTINGS) as connection:
            connection.execute(NO_BAR)
            connection.execute("begin transaction")
            migrate(connection)
            yield connection
            connection.execute("commit")
            connection.execute("checkpoint")
    except duckdb.Error as error:
        raise _unwritable(place, error) from error


def _put_in_place(copy: Path, place: Path, patience: float) -> None:
    """Rename the copy over the store; where a reader forbids that, as on Windows, wait for it."""
    with copy.open("rb+") as file:
        os.fsync(file.fileno())
    if place.exists():
        shutil.copymode(place, copy)
    deadline = time.monotonic() + patience
    while True:
        try:
            copy.replace(place)
            return
        except PermissionError:
            if time.monotonic() > deadline:
                raise
            time.sleep(PAUSE)


def _throw_away(copy: Path) -> None:
    for end in ("", ".wal"):
        Path(f"{copy}{end}").unlink(missing_ok=True)
    for end in (".room", ".tmp"):  # what was unpacked, and where DuckDB puts what does not fit
        shutil.rmtree(f"{copy}{end}", ignore_errors=True)


# -- taking turns --------------------------------------------------------------------------


@contextmanager
def _turn(place: Path, patience: float) -> Iterator[None]:
    """The right to write, which one process has at a time; it ends with the process."""
    lock = place.with_name(f".{place.name}.lock")
    try:
        file = lock.open("a+b")
    except OSError as error:
        raise FigureError(f"cannot write beside {place}: {_said(error)}") from error
    with file:
        deadline = time.monotonic() + patience
        while not _locked(file):
            if time.monotonic() > deadline:
                raise FigureError(
                    f"another import is writing to {place}, and did not end"
                    f" within {patience:g} seconds\n\nhint: try again when it is done"
                )
            time.sleep(PAUSE)
        yield


if sys.platform == "win32":

    def _locked(file: IO[bytes]) -> bool:
        import msvcrt

        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _locked(file: IO[bytes]) -> bool:
        import fcntl

        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True


# -- what is said when it fails -----------------------------------------------------------------


@contextmanager
def _clear_errors(place: Path) -> Iterator[None]:
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        raise _unwritable(place, error) from error
    except OSError as error:
        raise FigureError(f"cannot write {place}: {_said(error)}") from error


def _unwritable(place: Path, error: Exception) -> FigureError:
    first_line = str(error).partition("\n")[0]
    return FigureError(
        f"cannot write {place} as a store of figures: {first_line}\n\n"
        "hint: name another file with --store; what was there is unchanged"
    )


def _said(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
