"""Sources: what each office covers and how it is asked, one module an office.

A module turns a question into addresses and an answer's bytes into figures,
and does nothing else: `figures.fetch` does the asking. Modules are imported
when their office is named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from importlib import import_module
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Protocol, cast

from communique.domain import Figure, Flow, Period, Valuation
from communique.errors import AskError, SourceError

if TYPE_CHECKING:
    from communique.figures.rates import Rate

# The word on the command line, and the module that knows the office.
MODULES = {
    "comtrade": "communique.figures.sources.comtrade",
    "imf": "communique.figures.sources.imf",
    "eurostat": "communique.figures.sources.eurostat",
    "census": "communique.figures.sources.census",
    "fed": "communique.figures.sources.fed",
    "ecb": "communique.figures.sources.ecb",
}

BOTH_FLOWS = (Flow.EXPORTS, Flow.IMPORTS)


@dataclass(frozen=True, slots=True)
class Source:
    """An office or database, as a reader should know it.

    code      what its figures carry: `COMTRADE`
    name      the word on the command line: `comtrade`
    licence   what may be done with its data, in words
    covers    what its totals hold, in words
    currency  ISO 4217 code of its values; empty for exchange rates
    valuation of each flow, where the office states it
    traps     what it does not say, and we learnt
    url       where a reader learns more
    base      what every address it is asked at begins with
    key       the environment variable that holds the user's key; empty: none needed
    needs_key whether it refuses every question without one
    pause     seconds to leave between two questions
    rates     whether it publishes exchange rates instead of trade
    faults    whether its refusals are messages that its module reads, whatever their status
    """

    code: str
    name: str
    producer: str
    title: str
    licence: str
    covers: str
    currency: str
    traps: tuple[str, ...]
    url: str
    base: str
    valuation: Mapping[Flow, Valuation] = field(default_factory=dict)
    key: str = ""
    needs_key: bool = False
    pause: float = 0.5
    rates: bool = False
    faults: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be fetched, in our own codes.

    partners    empty is every partner there is
    periods     years or single months, never spans
    products    codes of the Harmonized System; empty is all goods together,
                `chapters` all two-digit chapters
    currencies  for exchange rates; empty is all main ones
    """

    reporters: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    flows: tuple[Flow, ...] = BOTH_FLOWS
    periods: tuple[Period, ...] = ()
    products: tuple[str, ...] = ()
    currencies: tuple[str, ...] = ()

    @property
    def years(self) -> list[Period]:
        """The whole years among the periods, in order."""
        return sorted(period for period in self.periods if period.is_year)

    @property
    def months(self) -> list[Period]:
        """The single months among the periods, in order."""
        return sorted(period for period in self.periods if period.months == 1)


CHAPTERS = "chapters"


class Unfinished(SourceError):
    """An answer that stops in the middle; asking again may give the whole."""


class CutOff(SourceError):
    """An answer as long as the office ever gives: there is more, so ask for less at once."""


class Refused(SourceError):
    """An office that will not answer this question: a bad key, no more calls, a page for people."""


EXTRA = "pip install 'communique[sources]'"


def library(name: str) -> ModuleType:
    """A library that only fetching needs.

    Raises:
        SourceError: it is not installed; the message says how to.
    """
    try:
        return import_module(name)
    except ImportError:
        raise SourceError(
            f"asking an office needs {name}, which is not installed\n\nhint: {EXTRA}"
        ) from None


class Adapter(Protocol):
    """What every module of an office offers."""

    SOURCE: Source

    def urls(self, asked: Asked, *, keyed: bool) -> list[str]:
        """The addresses that together answer the question, without any key."""

    def read(self, content: bytes, *, url: str, retrieved: date) -> Iterator[Figure]:
        """One answer as figures, in whole units; nothing where it has no rows."""

    def narrower(self, url: str) -> list[str]:
        """Addresses that together ask the same, each for less; empty where there are none."""

    def with_key(self, url: str, key: str) -> tuple[str, dict[str, str]]:
        """The address and headers to send; the only place where a key appears."""


class RateAdapter(Adapter, Protocol):
    """A module of an office that publishes exchange rates; it reads no figures."""

    def rates(self, content: bytes, *, url: str) -> Iterator[Rate]:
        """One answer as averages."""


def adapter(name: str) -> Adapter:
    """The module of an office, by the exact word or code.

    Raises:
        AskError: there is none; the message says what there is.
    """
    known = name.lower() if name.lower() in MODULES else ""
    if not known:
        near = get_close_matches(name.lower(), MODULES, n=1)
        hint = f"\n\nhint: did you mean {near[0]}?" if near else ""
        raise AskError(f"there is no source {name!r} (there are {', '.join(MODULES)}){hint}")
    return cast(Adapter, import_module(MODULES[known]))


def source(name: str) -> Source:
    """What is to be known of a source, by the exact word or code.

    >>> source("census").producer
    'United States Census Bureau'
    """
    return adapter(name).SOURCE


def sources() -> tuple[Source, ...]:
    """All of them, in the order of the command line's help."""
    return tuple(adapter(name).SOURCE for name in MODULES)


def in_lots(values: Iterable[str], most: int) -> Iterator[tuple[str, ...]]:
    """Values in order, so many at a time.

    >>> list(in_lots("abc", 2))
    [('a', 'b'), ('c',)]
    """
    left = iter(values)
    while lot := tuple(islice(left, most)):
        yield lot
