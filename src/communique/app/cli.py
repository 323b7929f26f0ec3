"""The command line: reads arguments, calls the package, prints.

Answers go to standard output, everything else to standard error. Status 0:
nothing contradicted; 1: something is; 2: something could not be done. What a
command needs is imported when it runs, so that `--help` and `--version` are
immediate.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from datetime import date

import click

from communique.app.check import check
from communique.app.intake import FAILED, OK, Intake, tell
from communique.app.lazy import LazyGroup, PipeClosed
from communique.app.options import files, published
from communique.app.read import read
from communique.errors import CommuniqueError

INTERRUPTED, PIPE_CLOSED = 130, 141

# Commands that live in modules of their own, loaded when they are called for.
ELSEWHERE = {
    "figures": ("communique.app.figures", "figures", "Show, import and export official figures."),
    "schema": ("communique.app.schema", "schema", "Print the JSON Schema of the JSON lines."),
    "outlook": ("communique.app.outlook", "outlook", "Say what is likely to come, and how sure."),
    "targets": ("communique.app.targets", "targets", "Show how announced targets stand."),
}


def main() -> None:
    """The entry point of the `communique` command."""
    try:
        status = run(sys.argv[1:])
    except Exception:  # noqa: BLE001  a crash would end with 1, which means "contradicted"
        import traceback

        traceback.print_exc()
        tell("this is a fault in communique, not in what you gave it")
        status = FAILED
    sys.exit(status)


def run(arguments: Sequence[str]) -> int:
    """Do what the arguments ask, and return the exit status."""
    _speak_utf8()
    try:
        status = cli.main(list(arguments), prog_name="communique", standalone_mode=False)
    except CommuniqueError as error:
        tell(str(error))
        return FAILED
    except click.ClickException as error:
        tell(f"{error.format_message()}\n\nhint: {_help_of(error)}")
        return FAILED
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except PipeClosed:
        return PIPE_CLOSED
    return status if isinstance(status, int) else OK


def _tell_version(context: click.Context, option: click.Parameter, asked: bool) -> None:
    from communique.app.version import told

    if asked:
        click.echo(told())
        context.exit()


def _help_of(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{context.command_path if context else 'communique'} --help"


@click.group(
    cls=LazyGroup,
    elsewhere=ELSEWHERE,
    wrongly="communique check",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Status: 0 nothing contradicted, 1 something is, 2 something could not be done.",
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_tell_version,
    help="Show the version and exit.",
)
def cli() -> None:
    """Check what leaders and ministries say about trade against official statistics.

    \b
    Example:
        communique check report.txt --published 2022-12-30
    """


cli.add_command(check)
cli.add_command(read)


@cli.command(short_help="Show how each claim was read.")
@files
@published
def explain(files: tuple[str, ...], published: date | None) -> int:
    """Show how each claim was read: which rule read which words, and what they gave.

    \b
    Example:
        communique explain report.txt --published 2022-12-30
    """
    from communique.briefs.terminal import console, print_routes

    intake = Intake(files, published)
    to = console()
    for report, claims in intake.claims():
        print_routes(report, claims, to)
    return intake.status


def _speak_utf8() -> None:
    """Names and quotation marks of all languages go out, wherever the output goes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
