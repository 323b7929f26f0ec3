"""Files into the store: which formats there are, and how each is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from communique.domain import Figure, Vintage
from communique.errors import AskError, FigureError
from communique.figures.answers import Answer
from communique.figures.sources.files import SAVED, known
from communique.figures.writing import Outcome, add

LARGEST = 150_000_000  # bytes of a file that is read as a whole


@dataclass(frozen=True, slots=True)
class Wishes:
    """What may be said of an import beside its files.

    published  when the office published them, where they do not say
    products   keep every product of a bulk file, not the totals alone
    first      of a bulk file no year before this one
    last       of a bulk file no year after this one
    reading    called with the name of each file before it is read
    """

    published: Vintage | None = None
    products: bool = False
    first: int | None = None
    last: int | None = None
    reading: Callable[[str], object] = str


def import_files(
    store: Path, form: str, files: Sequence[Path], *, wishes: Wishes | None = None
) -> Outcome:
    """Read files of one format into the store: all of them, or none where one cannot be read.

    Raises:
        AskError: an unknown format, or a wish it cannot grant.
        FigureError: a file that is missing or cannot be read; the store is as it was.
    """
    take = TAKE[known(form)]
    for file in files:
        if not file.exists():
            raise FigureError(f"there is no file {file}")
    return take(store, files, wishes or Wishes())


# -- one function a format -----------------------------------------------------------------


def _csv(store: Path, files: Sequence[Path], wishes: Wishes) -> Outcome:
    from communique.figures.sources import own

    if wishes.published:
        raise AskError("a csv says in its column published when each figure came out")
    return _whole(
        store, files, own.SOURCE.code, wishes, lambda content, name: own.read(content, name=name)
    )


def _gacc(store: Path, files: Sequence[Path], wishes: Wishes) -> Outcome:
    from communique.figures.sources import gacc

    return _whole(
        store,
        files,
        gacc.SOURCE.code,
        wishes,
        lambda content, name: gacc.read(content, name=name, published=wishes.published),
    )


def _baci(store: Path, files: Sequence[Path], wishes: Wishes) -> Outcome:
    from communique.figures.sources import baci

    if wishes.published:
        raise AskError("a release of BACI says in its name when it came out: V202501")
    years = baci.Years(wishes.first, wishes.last)
    return baci.take(store, files, years=years, products=wishes.products, reading=wishes.reading)


def _saved(name: str) -> Callable[[Path, Sequence[Path], Wishes], Outcome]:
    """What a source's service answered, saved by hand: the same reader as for fetching."""

    def take(store: Path, files: Sequence[Path], wishes: Wishes) -> Outcome:
        from communique.figures.sources import saved

        def read(content: bytes, file: str) -> Iterator[Figure]:
            return saved.read(name, content, file=file, published=wishes.published)

        return _whole(store, files, name.upper(), wishes, read)

    return take


TAKE: dict[str, Callable[[Path, Sequence[Path], Wishes], Outcome]] = {
    "csv": _csv,
    "baci": _baci,
    "gacc": _gacc,
    **{name: _saved(name) for name in SAVED},
}


def _whole(
    store: Path,
    files: Sequence[Path],
    source: str,
    wishes: Wishes,
    read: Callable[[bytes, str], Iterator[Figure]],
) -> Outcome:
    if wishes.products or wishes.first or wishes.last:
        raise AskError("--products, --from and --to are for the bulk files of baci alone")

    def batches() -> Iterator[tuple[Answer, Iterator[Figure]]]:
        for file in files:
            wishes.reading(file.name)
            content = _content(file)
            now = datetime.now(UTC)
            yield Answer(source, file.name, content, now), read(content, file.name)

    return add(store, batches(), action="import")


def _content(file: Path) -> bytes:
    try:
        size = file.stat().st_size
        if size > LARGEST:
            raise FigureError(
                f"{file.name} has {size:,} bytes, more than the {LARGEST:,} that are read at once"
                "\n\nhint: split it"
            )
        return file.read_bytes()
    except OSError as error:
        raise FigureError(f"{file} cannot be read: {(error.strerror or '').lower()}") from error
