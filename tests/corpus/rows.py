"""Rows of the tables as pytest parameters, with the known gaps marked."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count
from typing import Any

import pytest


def parameters(
    rows: Iterable[tuple[Any, ...]], gaps: Iterable[tuple[str, list[str]]], *, text_at: int = 0
) -> list[Any]:
    """The rows with readable names; those whose text begins like a gap must fail.

    text_at  which part of a row is its text
    """
    reasons = {beginning: reason for reason, beginnings in gaps for beginning in beginnings}
    found, names = [], set()
    for row in rows:
        text = row[text_at]
        reason = next((reasons[b] for b in reasons if text.startswith(b)), None)
        marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
        found.append(pytest.param(*row, marks=marks, id=_name(text, names)))
    return found


def _name(text: str, taken: set[str]) -> str:
    """The beginning of a text, on one line, with a number where it stands twice."""
    line = " ".join(text.split())
    name = line if len(line) <= 70 else line[:70].rsplit(" ", 1)[0] + " …"
    if name in taken:
        name = next(f"{name} {number}" for number in count(2) if f"{name} {number}" not in taken)
    taken.add(name)
    return name
