"""Zip archives from outside: what may be taken out of them, and how much."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath

from communique.errors import SourceError

MOST_MEMBERS = 5_000
LARGEST = 4_000_000_000  # bytes of one member; a year of BACI has 0.5 to 0.6 billion
TIGHTEST = 200  # bytes from one compressed byte; tables of figures give 5 to 20
CHUNK = 1 << 20


@contextmanager
def archive(file: Path) -> Iterator[zipfile.ZipFile]:
    """An archive that is none of the known traps.

    Raises:
        SourceError: it is no zip, leads outside, hides what it holds, or would
            grow beyond all measure.
    """
    try:
        with zipfile.ZipFile(file) as opened:
            refuse_traps(opened, name=file.name)
            yield opened
    except (zipfile.BadZipFile, NotImplementedError, EOFError) as error:
        raise SourceError(f"{file.name} is not a whole zip archive: {error}") from error


def refuse_traps(opened: zipfile.ZipFile, *, name: str, largest: int = LARGEST) -> None:
    """Look at what an archive says of itself, before anything is taken out."""
    members = opened.infolist()
    if len(members) > MOST_MEMBERS:
        raise SourceError(f"{name} holds {len(members):,} files, which no release of figures does")
    for member in members:
        if _leads_outside(member.filename):
            raise SourceError(f"{name} holds {member.filename[:80]!r}, which leads outside of it")
        if member.flag_bits & 1:
            raise SourceError(f"{name} is locked by a password\n\nhint: unpack it yourself first")
        if member.file_size > largest or (
            member.file_size > CHUNK and member.file_size > TIGHTEST * member.compress_size
        ):
            raise SourceError(
                f"{name} holds {member.filename[:80]!r}, {member.compress_size:,} bytes that"
                f" unpack to {member.file_size:,}: no table of figures does so"
            )


def chunks(opened: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """What a member holds, never more than it said.

    Raises:
        SourceError: it is damaged, or holds more.
    """
    left = member.file_size
    try:
        with opened.open(member) as stream:
            while chunk := stream.read(CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise SourceError(f"{member.filename[:80]!r} holds more than it says")
                yield chunk
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, OSError) as error:
        raise SourceError(f"{member.filename[:80]!r} is damaged: {error}") from error


def _leads_outside(name: str) -> bool:
    windows, posix = PureWindowsPath(name), PurePosixPath(name)
    return bool(windows.anchor or posix.anchor) or ".." in windows.parts + posix.parts
