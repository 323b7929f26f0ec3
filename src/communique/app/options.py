"""What commands that take reports have in common on the command line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from communique.errors import AskError

if TYPE_CHECKING:
    from communique.domain import Period

# A command's function, which an option decorates.
Command = TypeVar("Command", bound=Callable[..., Any])


def day(ctx: click.Context, option: click.Parameter, value: str | None) -> date | None:
    """A day written as 2022-12-30."""
    if value is None:
        return None
    with suppress(ValueError):
        if len(value) == len("2022-12-30"):
            return date.fromisoformat(value)
    raise AskError(
        f"{option.opts[0]} is {value}, which is not a date"
        "\n\nhint: write year-month-day, such as 2022-12-30"
    )


def period(ctx: click.Context, option: click.Parameter, value: str | None) -> Period | None:
    """A period written as 2022, 2022-11, 2022-Q3 or FY2021-22."""
    from communique.domain import Period

    try:
        return Period.parse(value) if value else None
    except ValueError as error:
        raise AskError(f"{option.opts[0]}: {error}") from None


def formats(*choices: str, says: str) -> Callable[[Command], Command]:
    """The option `--format`; the first is what a command writes unasked.

    Args:
        says: the help, for whom or what the formats are.
    """
    return click.option(
        "--format",
        "form",
        callback=one_of(*choices),
        metavar="|".join(choices),
        default=choices[0],
        show_default=True,
        help=says,
    )


def one_of(*formats: str) -> Callable[[click.Context, click.Parameter, str], str]:
    """One of the formats a command writes."""

    def chosen(ctx: click.Context, option: click.Parameter, value: str) -> str:
        if value in formats:
            return value
        from difflib import get_close_matches

        near = get_close_matches(value, formats, n=1)
        hint = f"\n\nhint: did you mean {near[0]}?" if near else ""
        raise AskError(f"there is no format {value} (there are {', '.join(formats)}){hint}")

    return chosen


files = click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path())
published = click.option(
    "--published",
    callback=day,
    metavar="DATE",
    help="Day of publication, for reports that do not say: 2022-12-30.",
)
output = click.option(
    "--output",
    metavar="FILE",
    help="Write there instead of to standard output; the file appears when it is whole.",
)
store = click.option(
    "--store",
    metavar="FILE",
    type=click.Path(path_type=Path),
    envvar="COMMUNIQUE_STORE",
    show_envvar=True,
    help="DuckDB file of your own figures, beside the packaged ones; else the one in your"
    " data folder.",
)
