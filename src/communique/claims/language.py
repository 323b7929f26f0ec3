"""What the readers of each dimension need to know of a language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from communique.claims.tables import Lexicon


@dataclass(frozen=True, slots=True)
class Language:
    """One language, compiled.

    code              ISO 639-1
    decimal, grouping the separators its reports print in numbers
    lexicon           every word and phrase that means something here
    ordinal_endings   what follows the digits of an ordinal: 5th
    local_currencies  ambiguous currency name → economy (None: elsewhere) → code
    not_products      words beside a flow that are not goods
    participles       words in -ed and -ing that do name goods
    stand_ins         common nouns that stand for an economy named before
    worldwide         words that make a flow the world's own
    titles, offices   words of names and of bodies, for speakers
    saying            verbs of saying that mean something else first
    reaching          verbs that after a bare "to" announce a number
    pasts             finite past verbs, which make a number a fact
    """

    code: str
    decimal: str
    grouping: str
    lexicon: Lexicon
    ordinal_endings: frozenset[str]
    local_currencies: Mapping[str, Mapping[str | None, str]]
    not_products: frozenset[str]
    participles: frozenset[str]
    stand_ins: frozenset[str]
    worldwide: frozenset[str]
    titles: frozenset[str]
    offices: frozenset[str]
    saying: frozenset[str]
    reaching: frozenset[str]
    pasts: frozenset[str]
