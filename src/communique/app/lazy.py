"""Groups of commands that live in modules of their own, imported when they are called for."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from importlib import import_module

import click

from communique.errors import AskError

# By the name of a command: its module, its name there, and its purpose in one line.
Elsewhere = Mapping[str, tuple[str, str, str]]


class PipeClosed(Exception):
    """Whoever read our output has gone; not an OSError, so that click lets it pass."""


class LazyGroup(click.Group):
    """A group some of whose commands live elsewhere.

    wrongly  what to type instead of a name that is no command, to which the
             name is appended
    """

    def __init__(
        self, *args: object, elsewhere: Elsewhere, wrongly: str = "", **kwargs: object
    ) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]  # click's own, as they came
        self.elsewhere = elsewhere
        self.wrongly = wrongly

    def list_commands(self, ctx: click.Context) -> list[str]:
        return [*super().list_commands(ctx), *self.elsewhere]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.elsewhere:
            return super().get_command(ctx, cmd_name)
        module, name, _ = self.elsewhere[cmd_name]
        command = getattr(import_module(module), name)
        assert isinstance(command, click.Command)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands without importing those that live elsewhere."""
        rows = [(name, command.get_short_help_str(80)) for name, command in self.commands.items()]
        rows += [(name, words) for name, (_, _, words) in self.elsewhere.items()]
        with formatter.section("Commands"):
            formatter.write_dl(rows)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does, with the commands that live elsewhere among the close matches."""
        name = args[0]
        if name in self.commands or name in self.elsewhere or name.startswith("-"):
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        known = [*self.commands, *self.elsewhere]
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else self.wrongly and f"{self.wrongly} {name}"
        raise AskError(
            f"there is no command {name} (there are {', '.join(known)})"
            + (f"\n\nhint: {hint}" if hint else "")
        )

    def invoke(self, ctx: click.Context) -> object:
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            # the interpreter flushes once more when it ends, and must not complain then
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise PipeClosed from None
