"""The commands about announced targets: `communique targets` and what stands below it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from communique.app.options import day, one_of
from communique.app.output import is_stream, new_file, refuse_output, write_json
from communique.domain.places import code_of
from communique.domain.target import Attainment, TargetKind
from communique.errors import AskError

if TYPE_CHECKING:
    from communique.outlook.board import Entry, Wanted

FORMATS = ("table", "csv", "jsonl", "markdown", "html")

_as_of = click.option(
    "--as-of",
    callback=day,
    metavar="DATE",
    help="Only what had been announced and published by this day.",
)
_format = click.option(
    "--format",
    "form",
    callback=one_of(*FORMATS),
    metavar="|".join(FORMATS),
    default="table",
    show_default=True,
    help="A table for people; one JSON object or row a target; a page; a picture.",
)
_output = click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write there instead of to standard output.",
)
_store = click.option(
    "--store",
    envvar="COMMUNIQUE_STORE",
    type=click.Path(path_type=Path),
    help="DuckDB file of your own figures and targets  [env: COMMUNIQUE_STORE]",
)


def _economy(_: click.Context, option: click.Parameter, words: str | None) -> str | None:
    code = code_of(words) if words else None
    if words and code is None:
        raise AskError(
            f"{option.opts[0]}: there is no economy {words!r}"
            "\n\nhint: use a code (RUS, CHN, ASEAN) or an English name"
        )
    return code


def _statuses(
    _: click.Context, option: click.Parameter, words: tuple[str, ...]
) -> frozenset[Attainment]:
    every = {one.value: one for one in Attainment}
    for word in words:
        if word not in every:
            raise AskError(f"there is no status {word!r} (there are {', '.join(every)})")
    return frozenset(every[word] for word in words)


def _years(_: click.Context, option: click.Parameter, words: str | None) -> tuple[int, int] | None:
    """`2030`, or `2020-2025`, either end left out: `2020-`, `-2025`."""
    if not words:
        return None
    first, dash, last = words.partition("-")
    try:
        return int(first or 0), int((last or 9999) if dash else first)
    except ValueError:
        raise AskError(
            f"{option.opts[0]}: {words!r} is no year or span of years (2030, 2020-2025, -2015)"
        ) from None


@click.group(invoke_without_command=True, short_help="Show how announced targets stand.")
@click.option(
    "--economy",
    callback=_economy,
    metavar="ECONOMY",
    help="Only targets of this economy: a code (RUS), a group (ASEAN) or a name.",
)
@click.option(
    "--status",
    "wanted",
    multiple=True,
    callback=_statuses,
    metavar="STATUS",
    help="Only these: met, missed, pending, depends, open-ended, 'no figures'; may be repeated.",
)
@click.option(
    "--deadline",
    callback=_years,
    metavar="YEARS",
    help="Only those due in a year (2030) or in years (2020-2025, -2015).",
)
@click.option(
    "--kind",
    type=click.Choice([one.value for one in TargetKind]),
    help="Only targets, or only forecasts.",
)
@_as_of
@_format
@_output
@_store
@click.pass_context
def targets(
    context: click.Context,
    economy: str | None,
    wanted: frozenset[Attainment],
    deadline: tuple[int, int] | None,
    kind: str | None,
    as_of: date | None,
    form: str,
    output: Path | None,
    store: Path | None,
) -> None:
    """Show how announced targets stand: met, missed, ahead or behind.

    \b
    Examples:
        communique targets --economy CHN --deadline 2030
        communique targets --status missed --format csv --output missed.csv
        communique targets show rus-chn-200-2024
    """
    if context.invoked_subcommand is not None:
        _refuse_before(context)
        return
    from communique.outlook.board import Wanted

    asked = Wanted(economy, wanted, deadline, TargetKind(kind) if kind else None)
    found = entries(asked, as_of=as_of, store=store)
    _give(form, output, found, BOARD)


def _refuse_before(context: click.Context) -> None:
    """Options of the board mean nothing before another command."""
    given = click.core.ParameterSource.COMMANDLINE
    for option in context.command.params:
        if context.get_parameter_source(option.name or "") is given:
            raise AskError(
                f"{option.opts[0]} stands before {context.invoked_subcommand}\n\n"
                f"hint: communique targets {context.invoked_subcommand} … {option.opts[0]} …"
            )


@targets.command()
@click.argument("id")
@_as_of
@_format
@_output
@_store
def show(id: str, as_of: date | None, form: str, output: Path | None, store: Path | None) -> None:
    """Show one target: the path to it, the series, the announcements, the figures.

    ID is the name in the first column of `communique targets`.

    \b
    Examples:
        communique targets show rus-chn-200-2024 --as-of 2022-12-30
        communique targets show rus-chn-200-2024 --format png --output target.png
    """
    _give(form, output, [entry_of(id, as_of=as_of, store=store)], ONE)


# -- the answers ------------------------------------------------------------------------


def entries(wanted: Wanted, *, as_of: date | None, store: Path | None) -> list[Entry]:
    """Every target that is wanted, with one question to the figures for all."""
    from communique import flow

    return flow.board(wanted, as_of=as_of, store=store)


def entry_of(id: str, *, as_of: date | None, store: Path | None) -> Entry:
    """One target; its status on a day before it was announced is refused."""
    from communique.outlook.board import Wanted

    found = entries(Wanted(id=id), as_of=as_of, store=store)
    if not found:
        raise AskError(_unknown(id, as_of, store))
    return found[0]


def _unknown(id: str, as_of: date | None, store: Path | None) -> str:
    from difflib import get_close_matches

    from communique import flow

    known = {target.id: target for target in flow.known_targets(store)}
    if id in known:
        return f"{id} was announced on {known[id].announced}, after {as_of}"
    near = get_close_matches(id, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "communique targets"
    return f"there is no target {id!r} (there are {len(known)})\n\nhint: {hint}"


Writer = Callable[[list["Entry"], TextIO], None]


def _give(form: str, output: Path | None, found: list[Entry], forms: dict[str, Writer]) -> None:
    """Write the answer where it is wanted."""
    if output is None or str(output) == "-":
        forms[form](found, sys.stdout)
    elif is_stream(output):
        with output.open("w", encoding="utf-8", newline="") as stream:
            forms[form](found, stream)
    else:
        refuse_output(output, ())
        with new_file(output) as made, made.open("w", encoding="utf-8", newline="") as file:
            forms[form](found, file)


def _lines(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.target_lines import target_line

    for entry in found:
        write_json(target_line(entry), to)


def _rows(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.target_lines import write_csv

    write_csv(found, to)


def _board(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.targets import print_board
    from communique.briefs.terminal import console

    print_board(found, console(to))


def _one(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.targets import print_target
    from communique.briefs.terminal import console

    print_target(found[0], console(to))


def _markdown(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.target_pages import board_markdown

    to.write(board_markdown(found))


def _one_markdown(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.target_pages import target_markdown

    to.write(target_markdown(found[0]))


def _html(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.target_pages import board_html

    to.write(board_html(found))


def _one_html(found: list[Entry], to: TextIO) -> None:
    from communique.briefs.target_pages import target_html

    to.write(target_html(found[0]))


_PROGRAMS: dict[str, Writer] = {"jsonl": _lines, "csv": _rows}
BOARD: dict[str, Writer] = {**_PROGRAMS, "table": _board, "markdown": _markdown, "html": _html}
ONE: dict[str, Writer] = {
    **_PROGRAMS, "table": _one, "markdown": _one_markdown, "html": _one_html,
}  # fmt: skip
