"""The command line: reads arguments, calls the package, prints.

Answers go to standard output, everything else to standard error. Status 0:
nothing contradicted; 1: something is; 2: something could not be done. What a
command needs is imported when it runs, so that `--help` and `--version` are
immediate.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.app.intake import CONTRADICTED, FAILED, OK, Intake, tell
from communique.app.lazy import LazyGroup, PipeClosed
from communique.app.options import day, files, one_of, published, store
from communique.app.output import write_json
from communique.app.read import read
from communique.errors import CommuniqueError

if TYPE_CHECKING:
    from communique.domain.report import Report
    from communique.domain.verdict import Finding, Verdict

INTERRUPTED, PIPE_CLOSED = 130, 141

# Commands that live in modules of their own, loaded when they are called for.
ELSEWHERE = {
    "figures": ("communique.app.figures", "figures", "Show, import and export official figures."),
    "outlook": ("communique.app.outlook", "outlook", "Say what is likely to come, and how sure."),
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


def _help_of(error: click.ClickException) -> str:
    context = error.ctx if isinstance(error, click.UsageError) else None
    return f"{context.command_path if context else 'communique'} --help"


_format = click.option(
    "--format",
    "form",
    callback=one_of("table", "jsonl"),
    metavar="table|jsonl",
    default="table",
    show_default=True,
    help="A table for people, or one JSON object a line.",
)


@click.group(
    cls=LazyGroup,
    elsewhere=ELSEWHERE,
    wrongly="communique check",
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Status: 0 nothing contradicted, 1 something is, 2 something could not be done.",
)
@click.version_option(package_name="communique", message="communique %(version)s")
def cli() -> None:
    """Check what leaders and ministries say about trade against official statistics.

    \b
    Example:
        communique check report.txt --published 2022-12-30
    """


@cli.command(short_help="Check what reports claim against official figures.")
@files
@published
@click.option(
    "--as-of",
    callback=day,
    metavar="DATE",
    help="Judge with what was known on this day instead of today.",
)
@click.option(
    "--outlook",
    is_flag=True,
    help="Say how likely pending statements are (takes a second or two more).",
)
@_format
@store
def check(
    files: tuple[str, ...],
    published: date | None,
    as_of: date | None,
    outlook: bool,
    form: str,
    store: Path | None,
) -> int:
    """Check what reports claim against official figures.

    FILE is a text, a folder, a .jsonl of reports, or - for standard input.

    \b
    Examples:
        communique check report.txt --published 2022-12-30
        pbpaste | communique check -
        communique check archive.jsonl --format jsonl > verdicts.jsonl
    """
    from communique.domain.verdict import Finding
    from communique.figures.location import store_to_read
    from communique.flow import check_each

    own = store_to_read(store)
    intake = Intake(files, published)
    write = _verdict_writer(form, titled=intake.may_be_many)
    found: list[Finding] = []
    judged = check_each(intake.reports(), as_of=as_of, store=own, outlook=outlook)
    for report, verdicts in judged:
        write(report, verdicts)
        found += [verdict.now.finding for verdict in verdicts]
    if form == "table" and intake.read:
        _print_summary(found)
        if Finding.PENDING in found and not outlook:
            click.echo("pending: --outlook says how likely")
    return intake.status or (CONTRADICTED if Finding.CONTRADICTED in found else OK)


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


# -- giving answers out -------------------------------------------------------------


def _verdict_writer(form: str, *, titled: bool) -> Callable[[Report, list[Verdict]], None]:
    """What writes the verdicts on one report."""
    if form == "jsonl":
        from communique.briefs.contract import verdict_line

        def write_lines(report: Report, verdicts: list[Verdict]) -> None:
            for verdict in verdicts:
                write_json(verdict_line(verdict))

        return write_lines

    from communique.briefs.terminal import console, print_verdicts

    to = console()

    def write_blocks(report: Report, verdicts: list[Verdict]) -> None:
        print_verdicts(report, verdicts, to, titled=titled)

    return write_blocks


def _print_summary(found: Iterable[Finding]) -> None:
    from communique.briefs.terminal import console, print_summary

    print_summary(found, console())


def _speak_utf8() -> None:
    """Names and quotation marks of all languages go out, wherever the output goes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
