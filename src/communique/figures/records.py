"""What was done to a store: every answer that was fetched or imported, and what it brought."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from communique.figures.migrations import version
from communique.figures.opening import opened
from communique.figures.writing import Outcome

LOG = """
    select done, action, source, url, sha256, size, retrieved, content is not null,
           rows, figures, vintages, same
    from log join answer on answer.number = log.answer
    order by log.number
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """One answer read.

    done       when, in UTC
    action     `fetch` or `import`
    url        where it came from, of a file its name
    sha256     checksum of the raw answer
    size       its bytes
    retrieved  when the answer came, in UTC
    is_kept    whether the raw answer itself is in the store
    """

    done: datetime
    action: str
    source: str
    url: str
    sha256: str
    size: int
    retrieved: datetime
    is_kept: bool
    outcome: Outcome


def log(store: Path) -> list[Entry]:
    """Everything that was fetched or imported, the oldest first.

    Raises:
        FigureError: there is no such store, or it is none.
    """
    with opened(store) as connection:
        if version(connection) == 0:
            return []
        rows = connection.execute(LOG).fetchall()
    return [_entry(*row) for row in rows]


def _entry(
    done: datetime, action: str, source: str, url: str, sha256: str, size: int,
    retrieved: datetime, is_kept: bool, *counts: int,
) -> Entry:  # fmt: skip
    return Entry(done, action, source, url, sha256, size, retrieved, is_kept, Outcome(*counts))
