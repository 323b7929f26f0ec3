"""The commands about announced targets: `communique targets` and what stands below it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from communique.app.lazy import LazyGroup
from communique.app.options import day, one_of, output, store
from communique.app.output import (
    destination,
    is_stream,
    new_file,
    open_stream,
    refuse_output,
    write_json,
)
from communique.domain.places import code_of
from communique.domain.target import Attainment, TargetKind
from communique.errors import AskError
from communique.figures.location import store_to_read

if TYPE_CHECKING:
    from communique.outlook.board import Entry, Wanted
    from communique.outlook.course import Course

MODELS = ("numpy", "scipy", "statsmodels")
PICTURES = ("svg", "png")
FORMATS = ("table", "csv", "jsonl", "markdown", "html", *PICTURES)

_as_of = click.option(
    "--as-of",
    callback=day,
    metavar="DATE",
    help="Only what had been announced and published by this day.",
)
_chance = click.option(
    "--chance/--no-chance",
    "chance",
    default=True,
    help="How likely those are that are still open; needs the extra [outlook].",
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


ELSEWHERE = {
    "add": ("communique.app.own_targets", "add", "Add a target of your own."),
    "from": (
        "communique.app.own_targets",
        "from_reports",
        "Propose the targets that reports tell of.",
    ),
    "remove": ("communique.app.own_targets", "remove", "Take a target of your own out again."),
}


@click.group(
    cls=LazyGroup,
    elsewhere=ELSEWHERE,
    wrongly="communique targets show",
    invoke_without_command=True,
    short_help="Show how announced targets stand.",
)
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
@_chance
@_format
@output
@store
@click.pass_context
def targets(
    context: click.Context,
    economy: str | None,
    wanted: frozenset[Attainment],
    deadline: tuple[int, int] | None,
    kind: str | None,
    as_of: date | None,
    chance: bool,
    form: str,
    output: str | None,
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
    found = entries(asked, as_of=as_of, store=store, chance=chance)
    _give(form, output, Answer(found), BOARD)


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
@_chance
@_format
@output
@store
def show(
    id: str, as_of: date | None, chance: bool, form: str, output: str | None, store: Path | None
) -> None:
    """Show one target: the path to it, the series, the announcements, the figures.

    ID is the name in the first column of `communique targets`.

    \b
    Examples:
        communique targets show rus-chn-200-2024 --as-of 2022-12-30
        communique targets show rus-chn-200-2024 --format png --output target.png
    """
    from communique import flow

    entry = entry_of(id, as_of=as_of, store=store, chance=chance)
    course = partial(flow.course, entry.target, as_of=as_of, store=store_to_read(store))
    _give(form, output, Answer([entry], course), ONE)


# -- the answers ------------------------------------------------------------------------


def entries(wanted: Wanted, *, as_of: date | None, store: Path | None, chance: bool) -> list[Entry]:
    """Every target that is wanted, with one question to the figures for all.

    Without the models there are no chances, and nothing else is missing.
    """
    from communique import flow

    place = store_to_read(store)
    modelled = chance and all(map(find_spec, MODELS))
    return flow.board(wanted, as_of=as_of, store=place, with_chance=modelled)


def entry_of(id: str, *, as_of: date | None, store: Path | None, chance: bool) -> Entry:
    """One target; its status on a day before it was announced is refused."""
    from communique.outlook.board import Wanted

    found = entries(Wanted(id=id), as_of=as_of, store=store, chance=chance)
    if not found:
        raise AskError(_unknown(id, as_of, store))
    return found[0]


def _unknown(id: str, as_of: date | None, store: Path | None) -> str:
    from difflib import get_close_matches

    from communique import flow

    known = {target.id: target for target in flow.known_targets(store_to_read(store))}
    if id in known:
        return f"{id} was announced on {known[id].announced}, after {as_of}"
    near = get_close_matches(id, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "communique targets"
    return f"there is no target {id!r} (there are {len(known)})\n\nhint: {hint}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found, and the course of the one target asked about."""

    entries: list[Entry]
    course: Callable[[], Course] | None = None


def _give(form: str, output: str | None, found: Answer, forms: dict[str, Writer]) -> None:
    """Write the answer where it is wanted."""
    to = destination(form, output, "targets")
    if form in PICTURES:
        _picture(form, to, found)
    elif to is None or is_stream(to):
        with open_stream(to) as stream:
            forms[form](found, stream)
    else:
        refuse_output(to, ())
        with new_file(to) as made, made.open("w", encoding="utf-8", newline="") as file:
            forms[form](found, file)


# -- pictures ----------------------------------------------------------------------------


def _picture(form: str, to: Path | None, found: Answer) -> None:
    if form == "png" and (to is None and sys.stdout.isatty()):
        raise AskError("a PNG cannot be shown here\n\nhint: --format png --output targets.png")
    drawn = _drawn(form, found)
    if to is None or is_stream(to):
        with open(to, "wb") if to else nullcontext(sys.stdout.buffer) as stream:
            stream.write(drawn)
        return
    refuse_output(to, ())
    with new_file(to) as made:
        made.write_bytes(drawn)


def _drawn(form: str, found: Answer) -> bytes:
    from communique.briefs import charts, target_charts

    target_charts.refuse_without_extra()
    if found.course is None:
        svg, png = target_charts.board_svg, target_charts.board_png
        return png(found.entries) if form == "png" else svg(found.entries).encode()
    drawing = target_charts.drawing_of(found.entries[0], found.course())
    return charts.png(drawing) if form == "png" else charts.svg(drawing).encode()


# -- texts -------------------------------------------------------------------------------


def _lines(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_lines import target_line

    for entry in found.entries:
        write_json(target_line(entry), to)


def _rows(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_lines import write_csv

    write_csv(found.entries, to)


def _board(found: Answer, to: TextIO) -> None:
    from communique.briefs.targets import print_board
    from communique.briefs.terminal import console

    print_board(found.entries, console(to))


def _one(found: Answer, to: TextIO) -> None:
    from communique.briefs.targets import print_target
    from communique.briefs.terminal import console

    print_target(found.entries[0], console(to))


def _markdown(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_pages import board_markdown

    to.write(board_markdown(found.entries))


def _one_markdown(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_pages import target_markdown

    to.write(target_markdown(found.entries[0]))


def _html(found: Answer, to: TextIO) -> None:
    from communique.briefs.target_pages import board_html

    to.write(board_html(found.entries))


def _one_html(found: Answer, to: TextIO) -> None:
    """One page, with a picture where the extra for pictures is there."""
    from communique.briefs import charts, target_charts
    from communique.briefs.target_pages import target_html

    picture, [entry] = "", found.entries
    if found.course is not None and charts.available():
        picture = charts.in_page(target_charts.drawing_of(entry, found.course()))
    to.write(target_html(entry, picture))


Writer = Callable[[Answer, TextIO], None]
_PROGRAMS: dict[str, Writer] = {"jsonl": _lines, "csv": _rows}
BOARD: dict[str, Writer] = {**_PROGRAMS, "table": _board, "markdown": _markdown, "html": _html}
ONE: dict[str, Writer] = {
    **_PROGRAMS, "table": _one, "markdown": _one_markdown, "html": _one_html,
}  # fmt: skip
