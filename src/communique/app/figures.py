"""The commands about official figures; each lives in a module of its own."""

from __future__ import annotations

import click

from communique.app.lazy import LazyGroup

ELSEWHERE = {
    "show": ("communique.app.show", "show", "Show what the offices of two economies publish."),
}


@click.group(cls=LazyGroup, elsewhere=ELSEWHERE)
def figures() -> None:
    """Official trade figures: what each office says, and since when."""
