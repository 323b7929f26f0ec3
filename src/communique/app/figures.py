"""The commands about official figures; each lives in a module of its own."""

from __future__ import annotations

import click

from communique.app.lazy import LazyGroup

ELSEWHERE = {
    "show": ("communique.app.show", "show", "Show what the offices of two economies publish."),
    "fetch": ("communique.app.fetch", "fetch", "Ask an office, and keep what it answers."),
    "import": ("communique.app.importing", "import_", "Read files of an office into your store."),
    "sources": ("communique.app.sources", "sources", "Show what each office covers, its traps."),
    "export": ("communique.app.export", "export", "Write figures to a file for other programs."),
    "log": ("communique.app.log", "log", "Show what was fetched and imported."),
}


@click.group(cls=LazyGroup, elsewhere=ELSEWHERE)
def figures() -> None:
    """Official trade figures: what each office says, and since when."""
