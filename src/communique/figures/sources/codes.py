"""How each office writes each economy (`codes.csv`, from the offices' own lists)."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from communique.domain.places import name_of
from communique.errors import AskError, SourceError

TABLE = Path(__file__).parent / "codes.csv"


@dataclass(frozen=True, slots=True)
class Codes:
    """The codes of one office.

    economies  by the office's code; empty for what is known and left out:
               groups we have no code for, territories that are no more,
               goods without one partner
    names      what the office calls each code
    """

    office: str
    economies: Mapping[str, str]
    names: Mapping[str, str]

    def economy(self, code: str, *, line: str) -> str | None:
        """Our code for theirs; None for what is left out.

        Raises:
            SourceError: nobody told us of this code; names the line.
        """
        if code not in self.economies:
            raise SourceError(
                f"{self.office}, {line}: unknown country code {code!r}\n\n"
                "hint: please report it; nothing of this answer was kept"
            )
        return self.economies[code] or None

    def code(self, economy: str) -> str:
        """Their code for ours, the one in use today.

        Raises:
            AskError: the office has no code for this economy.
        """
        for code, known in self.economies.items():
            if known == economy:
                return code
        raise AskError(
            f"{self.office} has no figures for {name_of(economy)} ({economy}) under one code"
            "\n\nhint: communique figures sources"
        )

    def has(self, economy: str) -> bool:
        """Whether the office has a code for this economy."""
        return economy in self.economies.values()


@cache
def codes_of(office: str) -> Codes:
    """The codes of an office; current codes come before former ones."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file, strict=True) if row["office"] == office]
    return Codes(
        office,
        {row["code"]: row["economy"] for row in rows},
        {row["code"]: row["name"] for row in rows},
    )
