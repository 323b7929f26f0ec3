"""Where answers go: standard output, or a file that appears only when it is whole."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from communique.errors import AskError, CommuniqueError

STDOUT = "-"


def write_json(fields: Mapping[str, object], to: TextIO | None = None) -> None:
    """One object on a line; on a terminal, with nothing in it that the terminal would obey."""
    to = to or sys.stdout
    line = json.dumps(fields, ensure_ascii=False)
    if to.isatty():
        from communique.briefs.safe import visible

        line = visible(line)
    to.write(line + "\n")


def destination(form: str, output: str | None, name: str) -> Path | None:
    """The file to write; None is standard output.

    name  what a Parquet file would be called, for the hint
    """
    to = None if output in (None, STDOUT) else Path(str(output))
    if form == "parquet" and (to is None or is_stream(to)):
        raise AskError(
            "a Parquet file cannot go to standard output or through a pipe"
            f"\n\nhint: --format parquet --output {name}.parquet"
        )
    return to


@contextmanager
def open_stream(to: Path | None) -> Iterator[TextIO]:
    """A stream that takes what comes: standard output, a device or a pipe."""
    if to is None:
        yield sys.stdout
        return
    with to.open("w", encoding="utf-8", newline="") as stream:
        yield stream


def refuse_output(output: Path, files: Sequence[str]) -> None:
    """Refuse, before anything is read, an output that is a folder or one of the inputs."""
    if output.is_dir():
        raise AskError(f"--output is {output}, which is a folder\n\nhint: name a file in it")
    if not output.parent.is_dir():
        raise AskError(f"there is no folder {output.parent} to write {output.name} to")
    for file in files:
        with suppress(OSError):
            if output.is_file() and output.samefile(file):
                raise AskError(f"--output is {output}, which is also read\n\nhint: name another")


def is_stream(output: Path) -> bool:
    """Whether it is a device or a named pipe, whose place no file can take."""
    return output.exists() and not output.is_file() and not output.is_dir()


@contextmanager
def new_file(output: Path) -> Iterator[Path]:
    """A path to write to, which becomes `output` at the end.

    What was there before stays until then, and for good where nothing was
    written or the run ended early. Files beside the path are thrown away.
    """
    final = output.resolve()
    try:
        with TemporaryDirectory(dir=final.parent, prefix=f".{final.name}.") as room:
            made = Path(room, final.name)
            yield made
            if made.exists():
                made.replace(final)
    except OSError as error:
        said = (error.strerror or str(error)).lower()
        raise CommuniqueError(f"{output} cannot be written: {said}") from error
