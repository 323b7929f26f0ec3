"""Where a user's store lies when nobody says."""

from __future__ import annotations

from pathlib import Path

NAME = "figures.duckdb"


def default_store() -> Path:
    """The file in the user's data folder; it may not exist yet."""
    from platformdirs import user_data_path

    return user_data_path("communique", appauthor=False) / NAME


def store_to_read(named: Path | None) -> Path | None:
    """The store that was named, else the user's own where there is one."""
    if named is not None:
        return named
    own = default_store()
    return own if own.is_file() else None


def store_to_write(named: Path | None) -> Path:
    """The store that was named, else the user's own, which writing makes."""
    return named or default_store()
