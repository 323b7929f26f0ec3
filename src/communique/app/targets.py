"""The commands about announced targets: `communique targets` and what stands below it."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.app.lazy import LazyGroup
from communique.app.options import day, formats, output, store
from communique.app.target_answers import BOARD, FORMATS, ONE, Answer, give
from communique.domain.places import code_of
from communique.domain.target import Attainment, TargetKind
from communique.errors import AskError
from communique.figures.location import store_to_read

if TYPE_CHECKING:
    from communique.outlook.board import Entry, Wanted

SPAN = re.compile(r"(\d{4})?(-)?(\d{4})?")
MODELS = ("numpy", "scipy", "statsmodels")

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
_format = formats(
    *FORMATS, says="A table for people; one JSON object or row a target; a page; a picture."
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
    every = {one.value.replace("-", " "): one for one in Attainment}
    asked = [word.lower().replace("-", " ") for word in words]
    for word in asked:
        if word not in every:
            there_are = ", ".join(one.value for one in Attainment)
            raise AskError(f"there is no status {word!r} (there are {there_are})")
    return frozenset(every[word] for word in asked)


def _years(_: click.Context, option: click.Parameter, words: str | None) -> tuple[int, int] | None:
    """`2030`, or `2020-2025`, either end left out: `2020-`, `-2025`."""
    if not words:
        return None
    found = SPAN.fullmatch(words)
    if found is None or words == "-":
        raise AskError(
            f"{option.opts[0]}: {words!r} is no year or span of years (2030, 2020-2025, -2015)"
        )
    first, dash, last = found.groups()
    span = int(first or 0), int((last or 9999) if dash else first)
    if span[0] > span[1]:
        raise AskError(f"{option.opts[0]}: {words} ends before it begins")
    return span


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
    give(form, output, Answer(found), BOARD)


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
    course = partial(
        flow.course,
        entry.target,
        as_of=as_of,
        store=store_to_read(store),
        with_outlook=entry.chance is not None,
    )
    give(form, output, Answer([entry], course), ONE)


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
        return f"{id} was announced on {known[id].announced}, after {as_of or flow.today()}"
    near = get_close_matches(id, known, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "communique targets"
    return f"there is no target {id!r} (there are {len(known)})\n\nhint: {hint}"
