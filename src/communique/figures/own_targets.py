"""The user's own targets, kept in the store beside the figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path

from communique.domain.target import Target
from communique.errors import AskError
from communique.figures.targets import (
    ByPair,
    by_pair,
    in_order,
    packaged,
    packaged_by_pair,
    row_of,
    target_of,
)

COLUMNS = (
    "id", "kind", "measure", "reporter", "partner", "flow", "level", "unit", "deadline",
    "announced", "announced_by", "venue", "base_level", "base_unit", "base_period", "product",
    "coverage", "summed", "definition", "url", "note", "quote",
)  # fmt: skip
OWN = f"select {', '.join(COLUMNS)} from target order by id"
KEEP = (
    f"insert into target ({', '.join(COLUMNS)}, added)"
    f" values ({', '.join(f'${name}' for name in COLUMNS)}, current_timestamp::timestamp)"
)
DROP = "delete from target where id = $id returning id"


def known(store: Path | None) -> Sequence[Target]:
    """Every target there is: the packaged ones, and those of the store."""
    return packaged() if store is None else in_order([*packaged(), *own(store)])


def known_by_pair(store: Path | None) -> ByPair:
    """Every target of each pair and flow; read again only when the store was renewed."""
    if store is None or not store.is_file():
        return packaged_by_pair()
    return _by_pair(store, store.stat().st_mtime_ns)


@lru_cache(maxsize=4)
def _by_pair(store: Path, renewed: int) -> ByPair:
    return by_pair(known(store))


def own(store: Path) -> list[Target]:
    """The targets of a store; none where it is too old to have any.

    Raises:
        FigureError: there is no such file, or it is no store.
    """
    from communique.figures.migrations import has
    from communique.figures.opening import opened

    with opened(store) as connection:
        if not has(connection, "target"):
            return []
        rows = connection.execute(OWN).fetchall()
    return [target_of(dict(zip(COLUMNS, map(str, row), strict=True))) for row in rows]


def keep(store: Path, targets: Iterable[Target]) -> None:
    """Add targets to the store: all of them, or where one is there already, none.

    Raises:
        AskError: a name is taken.
        FigureError: the store cannot be written.
    """
    from communique.figures.renewal import renewed

    with renewed(store) as connection:
        taken = {target.id for target in packaged()}
        taken |= {str(id) for (id,) in connection.execute("select id from target").fetchall()}
        for target in targets:
            if target.id in taken:
                raise AskError(
                    f"there is a target {target.id} already\n\nhint: give another name with --id"
                )
            taken.add(target.id)
            connection.execute(KEEP, row_of(target))


def drop(store: Path, id: str) -> None:
    """Take a target of the user's own out of the store.

    Raises:
        AskError: there is none of that name; packaged ones stay.
    """
    from communique.figures.renewal import renewed

    with renewed(store) as connection:
        if not connection.execute(DROP, {"id": id}).fetchall():
            raise AskError(f"there is no target {id!r} of your own in {store}")
