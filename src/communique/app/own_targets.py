"""The commands `communique targets add`, `from` and `remove`: the user's own registry."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from datetime import date
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.app.intake import Intake, tell
from communique.app.options import files, formats, period, published, store
from communique.app.output import write_json
from communique.domain import Coverage, Flow, Measure, Period, Vintage
from communique.domain.amounts import PERCENT
from communique.domain.places import code_of
from communique.domain.target import Target, TargetKind
from communique.errors import AskError
from communique.figures.location import store_to_read, store_to_write

if TYPE_CHECKING:
    from communique.outlook.proposals import Proposal

FLOWS = ("turnover", "exports", "imports", "surplus", "deficit")
LEAST, MOST = Decimal(10) ** 6, Decimal(10) ** 18  # what is less was meant in billions
NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")


def _economy(_: click.Context, argument: click.Parameter, words: str) -> str:
    code = code_of(words)
    if code is None:
        raise AskError(
            f"there is no economy {words!r}"
            "\n\nhint: use a code (RUS, CHN, ASEAN) or an English name"
        )
    return code


def _vintage(_: click.Context, option: click.Parameter, text: str | None) -> Vintage | None:
    try:
        return Vintage.parse(text or "")
    except ValueError as error:
        raise AskError(f"{option.opts[0]}: {error}") from None


@click.command(short_help="Add a target of your own.")
@click.argument("reporter", callback=_economy)
@click.argument("partner", callback=_economy)
@click.argument("level")
@click.option("--flow", type=click.Choice(FLOWS), default="turnover", show_default=True)
@click.option("--by", "deadline", metavar="PERIOD", callback=period, help="Deadline, say 2030.")
@click.option(
    "--announced",
    metavar="DATE",
    callback=_vintage,
    help="Day, month or year of the announcement: 2026-05-20, 2026-05, 2026.",
)
@click.option("--announced-by", default="", metavar="WHO", help="Who announced it.")
@click.option("--venue", default="", metavar="WHERE", help="Where, or at what meeting.")
@click.option("--base", metavar="LEVEL", help="The level it starts from, as announced.")
@click.option("--base-period", metavar="PERIOD", callback=period, help="What the base is for.")
@click.option("--product", metavar="WORDS", help="What is counted, where it is not all goods.")
@click.option(
    "--coverage",
    type=click.Choice([one.value for one in Coverage]),
    default="goods",
    show_default=True,
)
@click.option("--definition", default="", metavar="WORDS", help="A note on it, say non-oil.")
@click.option(
    "--kind",
    type=click.Choice([one.value for one in TargetKind]),
    default="target",
    show_default=True,
    help="A forecast is only expected.",
)
@click.option("--url", default="", metavar="URL", help="Where it can be read.")
@click.option("--note", default="", metavar="WORDS", help="What a reader should know.")
@click.option("--quote", default="", metavar="WORDS", help="The words of the announcement.")
@click.option("--id", "name", metavar="ID", help="Its name; else one is made of the rest.")
@store
def add(
    reporter: str, partner: str, level: str, flow: str, deadline: Period | None,
    announced: Vintage | None, announced_by: str, venue: str, base: str | None,
    base_period: Period | None, product: str | None, coverage: str, definition: str, kind: str,
    url: str, note: str, quote: str, name: str | None, store: Path | None,
) -> None:  # fmt: skip
    """Add a target of your own to the store: REPORTER's trade with PARTNER is to reach LEVEL.

    LEVEL is an amount in words ('500 billion dollars') or whole dollars (500e9).

    \b
    Example:
        communique targets add IND USA '500 billion dollars' --by 2030 --announced 2025-02-13
    """
    if name is not None and not NAME.fullmatch(name):
        raise AskError(f"--id: {name!r} is no name (letters, digits, dots and hyphens)")
    value, unit = amount_of(level, "LEVEL")
    start, start_unit = amount_of(base, "--base") if base else (None, "")
    if announced and deadline and deadline.ends < announced.day:
        raise AskError(f"--by: {deadline} was over on {announced}, when it was announced")
    target = Target(
        id=name or "", kind=TargetKind(kind),
        measure=Measure.CHANGE if unit == PERCENT else Measure.LEVEL,
        reporter=reporter, partner=partner, flow=Flow(flow), level=value, unit=unit,
        deadline=deadline, announced=announced, announced_by=announced_by, venue=venue,
        base=start, base_unit=start_unit, base_period=base_period, product=product,
        coverage=Coverage(coverage), definition=definition or product or "", url=url, note=note,
        quote=quote,
    )  # fmt: skip
    _keep([target], store)


@click.command("from", short_help="Propose the targets that reports tell of.")
@files
@published
@click.option("--add", "wanted", is_flag=True, help="Add those that are not held yet.")
@formats("table", "jsonl", says="A list for people, or one JSON object a target.")
@store
def from_reports(
    files: tuple[str, ...], published: date | None, wanted: bool, form: str, store: Path | None
) -> int:
    """Propose the targets that reports tell of, with their words and the command to add each.

    FILE is a text, a folder, a .jsonl of reports, or - for standard input.

    \b
    Example:
        communique targets from communique.txt --published 2026-05-20
    """
    intake = Intake(files, published)
    found = list(_proposed(intake, store))
    for number, proposal in enumerate(found, start=1):
        _print(number, proposal, form)
    if not found:
        tell("no target was found")
    new = [proposal.target for proposal in found if proposal.held is None]
    if wanted and new:
        _keep(new, store)
    return intake.status


@click.command(short_help="Take a target of your own out again.")
@click.argument("id")
@store
def remove(id: str, store: Path | None) -> None:
    """Take a target of your own out of the store; packaged ones stay.

    \b
    Example:
        communique targets remove ind-usa-500-2030-2
    """
    from communique.figures.own_targets import drop

    place = store_to_write(store)
    drop(place, id)
    click.echo(f"removed from {place}: {id}")


def amount_of(words: str, name: str) -> tuple[Decimal, str]:
    """An amount in words, or whole dollars; percent for growth.

    >>> [str(part) for part in amount_of("500 billion euros", "LEVEL")], amount_of("2e9", "LEVEL")
    (['500000000000', 'EUR'], (Decimal('2E+9'), 'USD'))
    """
    value, unit = _number(words) or _in_words(words) or (Decimal(0), "")
    if not unit:
        raise AskError(
            f"{name}: {words!r} is no amount of money"
            "\n\nhint: say '500 billion dollars', '40 billion euros' or 500e9"
        )
    if unit != PERCENT and not LEAST <= value < MOST:
        raise AskError(f"{name}: {words!r} is no level of trade\n\nhint: say '500 billion dollars'")
    return value, unit


def _number(words: str) -> tuple[Decimal, str] | None:
    try:
        value = Decimal(words.replace("_", ""))
    except InvalidOperation:
        return None
    return (value, "USD") if value.is_finite() else None


def _in_words(words: str) -> tuple[Decimal, str] | None:
    from communique.claims.stated import quantities

    found = quantities(words[:200])
    if len(found) != 1 or found[0].unit is None:
        return None
    return found[0].value, found[0].unit


# -- keeping ---------------------------------------------------------------------------


def _keep(targets: list[Target], store: Path | None) -> None:
    from dataclasses import replace

    from communique.briefs.safe import visible
    from communique.briefs.target_words import aim_words, trade_words
    from communique.figures.own_targets import keep, known
    from communique.outlook.proposals import free_name

    taken = {target.id for target in known(store_to_read(store) if _exists(store) else None)}
    named = [replace(one, id=one.id or free_name(one, taken)) for one in targets]
    place = store_to_write(store)
    keep(place, named)
    for one in named:
        click.echo(visible(f"kept in {place}: {one.id}, {trade_words(one)}, {aim_words(one)}"))


def _exists(store: Path | None) -> bool:
    return store is None or store.is_file()


# -- proposing -------------------------------------------------------------------------


def _proposed(intake: Intake, store: Path | None) -> Iterator[Proposal]:
    from communique.figures.own_targets import known
    from communique.outlook.proposals import proposals

    held = list(known(store_to_read(store) if _exists(store) else None))
    for report, claims in intake.claims():
        for proposal in proposals(report, claims, held):
            held.append(proposal.target)
            yield proposal


def _print(number: int, proposal: Proposal, form: str) -> None:
    if form == "jsonl":
        from communique.briefs.target_lines import target_fields

        target, held, other = proposal.target, proposal.held, proposal.other
        beside = {"id": target.id, "held": held and held.id, "other": other and other.id}
        write_json({**beside, **target_fields(target), "command": command(target)})
        return
    from communique.briefs.targets import print_proposal
    from communique.briefs.terminal import console

    print_proposal(number, proposal, command(proposal.target), console())


def command(target: Target) -> str:
    """What adds this target, as one types it."""
    options = {
        "--flow": "" if target.flow is Flow.TURNOVER else target.flow.value,
        "--by": str(target.deadline or ""),
        "--announced": str(target.announced or ""),
        "--announced-by": target.announced_by,
        "--product": target.product or "",
        "--coverage": "" if target.coverage is Coverage.GOODS else target.coverage.value,
        "--url": target.url,
        "--quote": target.quote,
    }
    level = f"{(target.level / 10**9).normalize():f} billion {target.unit}"
    words = ["communique", "targets", "add", target.reporter, target.partner, level]
    words += [part for name, value in options.items() if value for part in (name, value)]
    return shlex.join(words)
