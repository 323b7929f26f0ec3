"""The command `communique figures sources`: what each office covers, and its traps."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from communique.app.options import formats
from communique.app.output import write_json
from communique.errors import AskError

if TYPE_CHECKING:
    from communique.figures.sources import Source

FETCH, IMPORT = "fetch", "import"


@click.command(short_help="Show what each office covers, its traps.")
@click.argument("name", required=False)
@formats("table", "jsonl", says="A table for people, or one JSON object a source.")
def sources(name: str | None, form: str) -> None:
    """Show the sources that can be fetched or imported, and the offices that are packaged.

    With NAME, everything that is known of one: what it covers, its licence, its
    traps.

    \b
    Examples:
        communique figures sources
        communique figures sources baci
    """
    from communique.briefs import source_table
    from communique.figures.offices import offices

    every = _every()
    wanted = [pair for pair in every if name is None or name.lower() in _words(pair[1])]
    if not wanted:
        known = [source.name for _, source in every]
        raise AskError(f"there is no source {name!r} (there are {', '.join(known)})")
    if form == "jsonl":
        for how, source in wanted:
            write_json(source_fields(how, source))
    elif name is None:
        source_table.print_sources(every, offices(), sys.stdout)
    else:
        for how, source in wanted:
            source_table.print_source(how, source, sys.stdout)


def _every() -> list[tuple[str, Source]]:
    """Each source with how its figures come."""
    from communique.figures.sources import sources as fetched
    from communique.figures.sources.files import formats

    return [*((FETCH, one) for one in fetched()), *((IMPORT, one) for one in formats())]


def _words(source: Source) -> tuple[str, str]:
    return source.name, source.code.lower()


def source_fields(how: str, source: Source) -> dict[str, object]:
    """One source for programs."""
    return {
        "name": source.name,
        "code": source.code,
        "how": how,
        "producer": source.producer,
        "title": source.title,
        "covers": source.covers,
        "licence": source.licence,
        "currency": source.currency or None,
        "valuation": {flow.value: value.value for flow, value in source.valuation.items()},
        "key": source.key or None,
        "needs_key": source.needs_key,
        "traps": list(source.traps),
        "url": source.url or None,
    }
