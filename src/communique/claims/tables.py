"""Language tables: meanings with their forms, and the lexicon compiled from them.

A table maps a meaning to its written forms, "form | form", lower case. A form
is one or more words; a hyphen in the text counts as a space, so "year on year"
also reads "year-on-year". Four marks may stand before a form:

    =US     only in exactly this spelling (else "us" would be a country)
    ~m      only glued to a number ("5m", "9M"), never as a word of its own
    ^may    only in lower case (else the month of May would be a verb)
    +euro   only as the first half of a compound ("Euro-Arab")
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

from communique.errors import RuleError


class Kind(Enum):
    """What a word or phrase can be for the reader of trade prose."""

    __hash__ = object.__hash__  # Enum's own is written in Python, and asked for every word

    WORD = auto()
    PUNCTUATION = auto()
    POSSESSIVE = auto()
    NUMBER = auto()
    NUMERAL = auto()  # a number written as a word
    ORDINAL = auto()
    SCALE = auto()
    CURRENCY = auto()
    UNIT = auto()
    PERCENT = auto()
    POINTS = auto()
    FOLD = auto()
    MULTIPLY = auto()
    BOUND = auto()
    MONTH = auto()
    CALENDAR = auto()  # year, quarter, month ... as nouns
    WEEKDAY = auto()
    RELATIVE = auto()  # last, this, next, same, ago
    COMPARISON = auto()  # year on year, month on month
    FISCAL = auto()
    TIME = auto()  # a fixed phrase: "by the end of the decade"
    PLACE = auto()
    REGION = auto()  # a group of economies without a code
    PAIR = auto()  # "the two countries"
    FLOW = auto()
    TRADING = auto()  # a verb that is a flow: "bought", "exports"
    OFFICE = auto()
    BLOCK = auto()  # the subject of a number that is not trade
    TOTAL = auto()
    COVERAGE = auto()
    CHANGE = auto()
    RECORD = auto()
    SUPERLATIVE = auto()
    FIRST_TIME = auto()
    SINCE = auto()
    PARTNER = auto()  # "trading partner", "export market", "supplier"
    SHARE = auto()
    MODAL = auto()
    SCHEDULE = auto()
    NEGATION = auto()
    SPEECH = auto()
    SAYS_WHO = auto()  # "according to"
    FIGURES_SHOW = auto()
    PREPOSITION = auto()
    CONJUNCTION = auto()
    PRONOUN = auto()
    ARTICLE = auto()
    COPULA = auto()
    MARK = auto()  # "mark", "level", "milestone"
    RESPECTIVELY = auto()
    STATED = auto()
    # made of the above by the readers of each dimension
    QUANTITY = auto()
    PERIOD = auto()
    SUBJECT = auto()


@dataclass(slots=True, init=False)
class Item:
    """A word, phrase or thing read, with its place in the text.

    Not frozen, and with its constructor written out: millions are made, and
    compiled they are eight times as cheap so. Nothing changes one after the
    pass that made it.
    """

    kind: Kind
    value: Any
    start: int
    end: int
    text: str

    def __init__(self, kind: Kind, value: Any, start: int, end: int, text: str) -> None:
        self.kind = kind
        self.value = value
        self.start = start
        self.end = end
        self.text = text

    @property
    def sort(self) -> Any:
        """Which sort of quantity or of period this is; None for everything else."""
        return getattr(self.value, "sort", None)


Entry = tuple[tuple[str, ...], Kind, Any, str]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """First word → the single words it is, and second word → phrases, longest first.

    The second word is the key because common first words ("the", "a") open
    dozens of phrases, hardly any of which goes on like the text.
    """

    entries: Mapping[str, tuple[tuple[Entry, ...], Mapping[str, tuple[Entry, ...]]]]


def compile_lexicon(tables: Iterable[tuple[Kind, Mapping[Any, str]]], *, code: str) -> Lexicon:
    """Compile tables into a lexicon, refusing a form with two meanings of one kind.

    A form may be of two kinds only where the marks keep them apart; the
    first table then wins for equal length.
    """
    seen: dict[tuple[Kind, str], Any] = {}
    entries: dict[str, list[Entry]] = {}
    for kind, table in tables:
        for meaning, forms in table.items():
            for form in split_forms(forms):
                if (kind, form) in seen:
                    raise RuleError(
                        f"{code}: {form!r} means both {seen[kind, form]!r} and {meaning!r}"
                    )
                seen[kind, form] = meaning
                mark = form[0] if form[0] in "=~^+" and len(form) > 1 else ""
                words = tokens_of(form[len(mark) :])
                key = tuple(word.lower() for word in words)
                entries.setdefault(key[0], []).append(
                    (key[1:], kind, meaning, mark + form[1:] if mark == "=" else mark)
                )
    return Lexicon({word: _by_second_word(found) for word, found in entries.items()})


def _by_second_word(
    entries: Sequence[Entry],
) -> tuple[tuple[Entry, ...], Mapping[str, tuple[Entry, ...]]]:
    """The entries of one first word: single words, and phrases by their second word."""
    phrases: dict[str, list[Entry]] = {}
    for entry in sorted(entries, key=lambda entry: -len(entry[0])):
        if entry[0]:
            phrases.setdefault(entry[0][0], []).append(entry)
    single = tuple(entry for entry in entries if not entry[0])
    return single, {word: tuple(found) for word, found in phrases.items()}


def split_forms(forms: str) -> list[str]:
    """The forms of one meaning: "a | b c" is ["a", "b c"]."""
    return [" ".join(form.split()) for form in forms.split("|") if form.strip()]


# A word, a dotted abbreviation (U.S.), a possessive ending, a number with its
# separators, a terminal's escape sequence (its digits are no number), or one sign.
# Linear: no part can match the same text in two ways.
TOKEN = re.compile(
    r"\d+(?:[.,]\d+)*"
    r"|(?:[^\W\d_]\.)+[^\W\d_]\b\.?|[^\W\d_]+"
    r"|['’]s\b"
    r"|\x1b\[[0-9;]{0,16}[A-Za-z]"
    r"|[^\s\w]|_"
)
# The sign of a possessive behind a plural: "the Saudis' oil".
PLURAL_POSSESSIVE = re.compile(r"(?<=s)['’](?=\s+\w)")


def tokens_of(form: str) -> list[str]:
    """The tokens of a form in a table, hyphens left out."""
    return [token for token in TOKEN.findall(form) if token != "-"]
