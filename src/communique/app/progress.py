"""How far a long run has come: a bar on standard error where that is a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

PATIENCE = 0.5  # seconds before a run counts as long
STRIDE = 0.1  # seconds between two looks at the bar

Passed = Callable[[int], None]


@contextmanager
def progress(files: Sequence[str], *, wanted: bool = True) -> Iterator[Passed | None]:
    """What to call with the bytes done; None where nobody would see the bar.

    Answers that go to the same terminal show by themselves how far it is.
    """
    if not wanted or not sys.stderr.isatty() or sys.stdout.isatty():
        yield None
        return
    bar = _Bar(files)
    try:
        yield bar.passed
    finally:
        bar.close()


class _Bar:
    """Appears once a run turns out to be long, so that a short one does not wait for it."""

    def __init__(self, files: Sequence[str]) -> None:
        self._files = files
        self._done = 0
        self._look = time.monotonic() + PATIENCE
        self._shown: Progress | None = None

    def passed(self, size: int) -> None:
        """So many bytes more are done."""
        self._done += size
        if (now := time.monotonic()) < self._look:
            return
        self._look = now + STRIDE
        if self._shown is None:
            self._shown = _drawn(self._files)
        self._shown.update(self._shown.task_ids[0], completed=self._done)

    def close(self) -> None:
        """The bar stays where it ended."""
        if self._shown is not None:
            self._shown.update(self._shown.task_ids[0], completed=self._done)
            self._shown.stop()


def _drawn(files: Sequence[str]) -> Progress:
    """A bar that has begun, with the size of the files as its end where that is known."""
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        DownloadColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
        TransferSpeedColumn,
    )

    from communique.reading.sources import size_of

    shown = Progress(
        TextColumn("reading"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        redirect_stdout=False,  # rich would send the answers to standard error
    )
    shown.add_task("reading", total=size_of(files))
    shown.start()
    return shown
