"""The command `communique schema`: the JSON Schema of the JSON lines."""

from __future__ import annotations

import json

import click

from communique.app.options import one_of

LINES = ("check", "read")


@click.command()
@click.argument("line", callback=one_of(*LINES), default="check", metavar="[check|read]")
def schema(line: str) -> None:
    """Print the JSON Schema of one line that `check` or `read` writes.

    \b
    Example:
        communique schema check > check.schema.json
    """
    from communique.briefs.schema import json_schema

    click.echo(json.dumps(json_schema(line), indent=2))
