"""English, put together from its tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from communique.claims.language import Language
from communique.claims.languages.english import (
    flows,
    hedges,
    numbers,
    periods,
    places,
    speakers,
)
from communique.claims.languages.english.words import words
from communique.claims.tables import Kind, compile_lexicon, split_forms
from communique.domain.places import WITHDRAWN
from communique.domain.territories import ENGLISH


def english() -> Language:
    """Compile English."""
    return Language(
        code="en",
        decimal=".",
        grouping=",",
        lexicon=compile_lexicon(_tables(), code="en"),
        ordinal_endings=frozenset(numbers.ORDINAL_ENDINGS),
        local_currencies=numbers.LOCAL_CURRENCIES,
        words=words(),
    )


def _tables() -> Iterable[tuple[Kind, Mapping[Any, str]]]:
    """Every table with its kind; of two kinds for one form the earlier wins."""
    yield Kind.BLOCK, flows.BLOCKS
    yield Kind.OFFICE, flows.OFFICES
    yield Kind.WORD, flows.GOODS
    yield Kind.WORD, flows.OPPOSITES
    yield Kind.FLOW, flows.FLOWS
    yield Kind.TRADING, flows.TRADING
    yield Kind.PAIR, flows.PAIRS
    yield Kind.COVERAGE, flows.COVERAGES
    yield from _places()
    yield Kind.MONTH, periods.MONTHS
    yield Kind.WEEKDAY, periods.WEEKDAYS
    yield Kind.COMPARISON, periods.COMPARISONS
    yield Kind.TIME, periods.TIMES
    yield Kind.CALENDAR, periods.CALENDAR
    yield Kind.FISCAL, periods.FISCAL
    yield Kind.RELATIVE, periods.RELATIVE
    yield Kind.NUMERAL, numbers.NUMERALS
    yield Kind.ORDINAL, numbers.ORDINALS
    yield Kind.SCALE, numbers.SCALES
    yield Kind.CURRENCY, numbers.CURRENCIES
    yield Kind.PERCENT, numbers.PERCENT
    yield Kind.POINTS, numbers.POINTS
    yield Kind.UNIT, numbers.UNITS
    yield Kind.FOLD, numbers.FOLD
    yield Kind.MULTIPLY, numbers.MULTIPLY
    yield Kind.BOUND, numbers.BOUNDS
    yield Kind.SCHEDULE, hedges.SCHEDULES
    yield Kind.RECORD, hedges.RECORDS
    yield Kind.FIRST_TIME, hedges.FIRST_TIMES
    yield Kind.SUPERLATIVE, hedges.SUPERLATIVES
    yield Kind.SINCE, hedges.SINCES
    yield Kind.PARTNER, hedges.PARTNERS
    yield Kind.SHARE, hedges.SHARES
    yield Kind.CHANGE, hedges.CHANGES
    yield Kind.MODAL, hedges.MODALS
    yield Kind.NEGATION, hedges.NEGATIONS
    yield Kind.SAYS_WHO, speakers.SAYS_WHO
    yield Kind.FIGURES_SHOW, speakers.FIGURES_SHOW
    yield Kind.SPEECH, speakers.SPEECH
    yield Kind.TOTAL, flows.TOTALS
    yield Kind.RESPECTIVELY, hedges.RESPECTIVELY
    yield Kind.PREPOSITION, hedges.PREPOSITIONS
    yield Kind.CONJUNCTION, hedges.CONJUNCTIONS
    yield Kind.PRONOUN, hedges.PRONOUNS
    yield Kind.ARTICLE, hedges.ARTICLES
    yield Kind.COPULA, hedges.COPULAS
    yield Kind.MARK, hedges.MARKS


def _places() -> Iterable[tuple[Kind, Mapping[Any, str]]]:
    """Names from CLDR and ours, with how each form stands for its economy."""
    ours = {form for forms in places.NAMES.values() for form in split_forms(forms.lower())}
    names: dict[tuple[str, str], str] = {}
    for code, name in (*ENGLISH.items(), *WITHDRAWN.items()):
        plain = name.lower().replace("&", "and").replace("’", "'")
        forms = {plain, plain.split(" sar ")[0].split(" (")[0]} - ours
        own = places.NAMES.get(code)
        names[code, "name"] = " | ".join([*sorted(forms), *([own] if own else [])])
    yield Kind.PLACE, names
    for form, table in (
        ("name", places.GROUP_NAMES),
        ("adjective", places.ADJECTIVES),
        ("capital", places.CAPITALS),
        ("prefix", places.PREFIXES),
    ):
        yield Kind.PLACE, {(code, form): forms for code, forms in table.items()}
    yield Kind.REGION, places.REGIONS
