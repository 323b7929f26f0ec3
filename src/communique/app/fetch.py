"""`communique figures fetch`: ask an office for figures, and keep them."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.app.options import period, store
from communique.domain import WORLD, Flow, Period
from communique.domain.places import code_of, name_of
from communique.errors import AskError

if TYPE_CHECKING:
    from communique.figures.fetch import Patience, Tally, Told, Watch
    from communique.figures.sources import Asked, Source

SOURCES = ("comtrade", "imf", "eurostat", "census", "fed", "ecb")
ALL = "all"
YEARS_UNASKED = 10  # whole years before this one, where nobody names a period
MOST_PERIODS = 1200


@dataclass(frozen=True, slots=True)
class Words:
    """The options as they were written."""

    reporter: str
    partner: str
    flow: str
    periods: tuple[Period, ...]
    first: Period | None
    last: Period | None
    monthly: bool
    products: str
    currencies: str


def _each_period(
    ctx: click.Context, option: click.Parameter, values: tuple[str, ...]
) -> tuple[Period, ...]:
    """An option that may be given again."""
    found = (period(ctx, option, value) for value in values)
    return tuple(one for one in found if one is not None)


@click.command(short_help="Ask an office for figures and keep them.")
@click.argument("source", metavar="SOURCE")
@click.option("--reporter", default="", metavar="CODES", help="Whose trade: BRA, or BRA,CHN.")
@click.option(
    "--partner", default=ALL, metavar="CODES", help="With whom: PER, WLD for the world, or all."
)
@click.option(
    "--flow",
    type=click.Choice(["both", "exports", "imports"]),
    default="both",
    show_default=True,
)
@click.option(
    "--period",
    "periods",
    multiple=True,
    callback=_each_period,
    metavar="PERIOD",
    help="2022, 2022-05, 2022-Q1, 2022-01/2022-11, FY2023-24; may be given again.",
)
@click.option("--from", "first", metavar="PERIOD", callback=period, help="First one, say 2015.")
@click.option("--to", "last", metavar="PERIOD", callback=period, help="Last one, say 2024.")
@click.option("--monthly", is_flag=True, help="The months of the years, not the years.")
@click.option(
    "--product",
    "products",
    default="",
    metavar="CODES",
    help="Harmonized System codes or words (2709, coal), or chapters; all goods without it.",
)
@click.option(
    "--currency",
    "currencies",
    default="",
    metavar="CODES",
    help="For fed and ecb: CNY, or CNY,INR; all main ones without it.",
)
@click.option(
    "--key",
    default="",
    metavar="KEY",
    help="Your key; better in COMMUNIQUE_COMTRADE_KEY or COMMUNIQUE_CENSUS_KEY.",
)
@store
@click.option("--again", is_flag=True, help="Also ask what was answered within a day.")
@click.option("--dry-run", is_flag=True, help="Print the addresses, ask nobody.")
@click.option(
    "--base-url",
    "base",
    default="",
    envvar="COMMUNIQUE_BASE_URL",
    show_envvar=True,
    metavar="URL",
    help="A mirror that answers as the office does.",
)
def fetch(
    *,
    source: str,
    reporter: str,
    partner: str,
    flow: str,
    periods: tuple[Period, ...],
    first: Period | None,
    last: Period | None,
    monthly: bool,
    products: str,
    currencies: str,
    key: str,
    store: Path | None,
    again: bool,
    dry_run: bool,
    base: str,
) -> None:
    """Ask SOURCE for figures and keep every answer, beside what is held already.

    SOURCE is comtrade, imf, eurostat, census, fed or ecb. What was answered
    within a day is not asked again, so a run that was stopped goes on.

    \b
    Examples:
        communique figures fetch comtrade --reporter BRA --partner PER --period 2022
        communique figures fetch eurostat --reporter EU --partner CHN --from 2015 --to 2024
        communique figures fetch fed --currency CNY --period 2024 --monthly
    """
    from communique.figures import fetch as asking
    from communique.figures.location import store_to_write
    from communique.figures.sources import adapter

    office = adapter(source)
    words = Words(reporter, partner, flow, periods, first, last, monthly, products, currencies)
    asked = question(words, office.SOURCE, today=_today())
    key = key or _key_of(office.SOURCE)
    if dry_run:
        for url in asking.addresses(office, asked, keyed=bool(key), base=_mirror(base)):
            click.echo(url)
        return
    place = store_to_write(store)
    _without_library_remarks()
    with _watching(office.SOURCE) as watch:
        tally = asking.fetch(
            office,
            asked,
            store=place,
            key=key,
            base=_mirror(base),
            again=again,
            patience=_patience(),
            watch=watch,
        )
    click.echo(summary(tally, office.SOURCE, place))
    _hint(tally, office.SOURCE, asked)


def _key_of(source: Source) -> str:
    """The user's key where there is one: from the environment, never from a file of ours."""
    return os.environ.get(source.key, "") if source.key else ""


# -- the question ----------------------------------------------------------------------


def question(words: Words, source: Source, *, today: date) -> Asked:
    """What the options ask, in our codes.

    Raises:
        AskError: an option that does not fit the source, or that nobody understands.
    """
    from communique.figures.sources import CHAPTERS, Asked
    from communique.figures.sources.goods import code_asked

    _refuse_misfits(words, source)
    reporters = tuple(map(_economy, _listed(words.reporter)))
    if source.name == "census" and not reporters:
        reporters = ("USA",)
    partners = () if words.partner == ALL else tuple(map(_economy, _listed(words.partner)))
    flows = tuple(one for one in (Flow.EXPORTS, Flow.IMPORTS) if words.flow in ("both", one.value))
    goods = _listed(words.products)
    return Asked(
        reporters=reporters,
        partners=partners,
        flows=flows,
        periods=tuple(steps(words, reporters[0] if reporters else WORLD, today=today)),
        products=(CHAPTERS,) if goods == [CHAPTERS] else tuple(map(code_asked, goods)),
        currencies=tuple(one.upper() for one in _listed(words.currencies)),
    )


def _refuse_misfits(words: Words, source: Source) -> None:
    of_trade = words.reporter or words.products or words.partner != ALL or words.flow != "both"
    if source.rates and of_trade:
        raise AskError(
            f"{source.name} has exchange rates, without reporter, partner, flow or product"
            f"\n\nhint: communique figures fetch {source.name} --currency CNY --period 2022"
        )
    if not source.rates and words.currencies:
        raise AskError(f"--currency is for fed and ecb; {source.name} has {source.currency} alone")
    if not source.rates and not words.reporter and source.name != "census":
        raise AskError(
            "whose trade?\n\nhint: communique figures fetch"
            f" {source.name} --reporter BRA --partner PER --period 2022"
        )


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]


def _economy(words: str) -> str:
    code = code_of(words)
    if code is None:
        raise AskError(
            f"there is no economy {words!r}\n\n"
            "hint: ISO 3166 alpha-3 codes (BRA), names (Brazil) or groups (EU, WLD)"
        )
    return code


def steps(words: Words, economy: str, *, today: date) -> list[Period]:
    """The years and months that were asked for; the last whole years where none were.

    A run of whole calendar years is years, anything else its months, because
    that is what offices publish.
    """
    asked = list(words.periods)
    if words.first or words.last:
        asked.append(_between(words.first, words.last, today))
    if not asked:
        last = today.year - 1
        asked = [Period.from_to(Period.of_year(last - YEARS_UNASKED + 1), Period.of_year(last))]
    found = {step for one in asked for step in _steps(one.of(economy), monthly=words.monthly)}
    if len(found) > MOST_PERIODS:
        raise AskError(f"{len(found)} periods are more than {MOST_PERIODS}; ask for fewer")
    return sorted(found)


def _steps(asked: Period, *, monthly: bool) -> Iterator[Period]:
    whole_years = asked.first % 12 == 0 and asked.months % 12 == 0
    length = 12 if whole_years and not monthly else 1
    for first in range(asked.first, asked.last + 1, length):
        yield Period(first, length)


def _between(first: Period | None, last: Period | None, today: date) -> Period:
    """From one period to another; up to the last one that is over, where no end is named."""
    if first is None or last is None:
        this_month = Period.of_month(today.year, today.month)
        whole_year = first is not None and first.is_year
        over = Period.of_year(today.year - 1) if whole_year else this_month.previous()
        first, last = first or last, last or over
    assert first is not None
    if last.last < first.first:
        raise AskError(f"--to {last} is before --from {first}")
    return Period.from_to(first, last)


# -- while it runs ---------------------------------------------------------------------


@contextmanager
def _watching(source: Source) -> Iterator[Watch]:
    """Waits and splits as lines on standard error; a bar there where that is a terminal."""
    if not sys.stderr.isatty():
        yield _say
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    bar = Progress(
        TextColumn(f"asking {source.name}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=False,
    )
    task = bar.add_task(source.name, total=None)

    def watch(told: Told) -> None:
        bar.update(task, completed=told.done, total=told.total)
        _say(told)

    with bar:
        yield watch


def _say(told: Told) -> None:
    if told.words:
        from communique.app.intake import tell

        tell(f"note: {told.words}")


def _without_library_remarks() -> None:
    """We say ourselves when a question is put again; stamina would, on standard output even."""
    with suppress(ImportError):
        from stamina.instrumentation import set_on_retry_hooks

        set_on_retry_hooks([])


# -- what came of it -------------------------------------------------------------------


def summary(tally: Tally, source: Source, store: Path) -> str:
    """One line: what was kept, what is new in it, and where."""
    outcome = tally.outcome
    before = f"{_counted(tally.skipped, 'answer')} of the last day"
    if tally.skipped and not tally.questions:
        return f"{source.code}: nothing asked, {before} in {store} (--again asks anew)"
    if source.rates:
        kept = _counted(tally.rates, "rate")
    else:
        news = [
            f"{outcome.figures:,} new",
            f"{outcome.vintages:,} revised" if outcome.vintages else "",
            f"{outcome.same:,} held already" if outcome.same else "",
        ]
        kept = f"{_counted(outcome.rows, 'figure')} ({', '.join(filter(None, news))})"
    answers = _counted(tally.questions, "answer")
    skipped = f" beside {before}" if tally.skipped else ""
    return f"{source.code}: {kept} from {answers}{skipped}, in {store}"


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _hint(tally: Tally, source: Source, asked: Asked) -> None:
    """Where the office has nothing: who else may have it."""
    from communique.app.intake import tell

    if not tally.empty:
        return
    every = tally.empty == tally.questions + tally.skipped
    of = "this question" if every else f"{tally.empty} of {tally.questions} questions"
    tell(
        f"note: {source.code} has no rows for {of}" + (_mirror_hint(source, asked) if every else "")
    )


def _mirror_hint(source: Source, asked: Asked) -> str:
    """The same trade as the other side counts it."""
    if source.rates or len(asked.reporters) != 1 or len(asked.partners) != 1:
        return ""
    from communique.figures.sources.choice import choice

    other = choice(asked.partners[0], asked.reporters[0])
    if other is None or WORLD in (*asked.reporters, *asked.partners):
        return ""
    first, last = asked.periods[0], asked.periods[-1]
    when = f"--period {first}" if first == last else f"--from {first} --to {last}"
    return (
        f"\n\nhint: {name_of(asked.partners[0])} may have counted the same trade:"
        f" {other.words()} {when}"
    )


# -- what tests and mirrors change -----------------------------------------------------


def _mirror(base: str) -> str:
    if base and not base.startswith(("http://", "https://")):
        raise AskError(f"--base-url {base} is no address such as https://mirror.example")
    return base


def _patience() -> Patience:
    from communique.figures.fetch import Patience

    return Patience()


def _today() -> date:
    from communique import flow

    return flow.today()
