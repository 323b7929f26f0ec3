"""Sources of figures as people look at them: a list of all, or everything about one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, TextIO

from communique.briefs.figure_table import console_of

if TYPE_CHECKING:
    from communique.figures.offices import Office
    from communique.figures.sources import Source


def print_sources(
    every: Sequence[tuple[str, Source]], packaged: Iterable[Office], to: TextIO
) -> None:
    """What can be fetched and imported, then the offices whose headlines are packaged."""
    from rich.table import Table

    console = console_of(to)
    for how in dict.fromkeys(how for how, _ in every):
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
        table.add_column(how.capitalize(), no_wrap=True)
        table.add_column("What it covers")
        for one, source in every:
            if one == how:
                table.add_row(source.name, f"{source.producer}: {source.covers}")
        console.print(table)
        console.print()
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column("Packaged", no_wrap=True)
    table.add_column("Headline figures of")
    for office in packaged:
        table.add_row(office.source, f"{office.name}: {office.covers}")
    console.print(table)
    console.print("\nMore about one of the first two groups: communique figures sources NAME")


def print_source(how: str, source: Source, to: TextIO) -> None:
    """What one source covers, what may be done with it, and what to look out for."""
    console = console_of(to)
    console.print(f"{source.name}: {source.producer}, {source.title}", style="bold")
    valued = ", ".join(f"{flow} {value}" for flow, value in source.valuation.items())
    for name, words in (
        ("covers", source.covers),
        ("values", "; ".join(filter(None, (source.currency, valued)))),
        ("licence", source.licence),
        ("key", f"{source.key}{', needed' if source.needs_key else ''}" if source.key else ""),
        ("how", _how(how, source)),
        ("more", source.url),
    ):
        if words:
            console.print(f"  {name:8} {words}", soft_wrap=True)
    for trap in source.traps:
        console.print(f"  trap     {trap}", soft_wrap=True)


def _how(how: str, source: Source) -> str:
    wanted = "FILE" if how == "import" else "--help"
    return f"communique figures {how} {source.name} {wanted}"
