"""A sentence as its items and trade phrases, with the questions the rules ask of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from communique.claims.flows import Subject, subjects_of
from communique.claims.groups import NO_GROUPS, settle_groups
from communique.claims.language import Language
from communique.claims.lexing import items_of
from communique.claims.periods import with_periods
from communique.claims.quantities import with_quantities
from communique.claims.tables import Item, Kind


@dataclass(frozen=True, slots=True)
class Sentence:
    """The items of one sentence in order, and its trade phrases by their first item."""

    items: Sequence[Item]
    subjects: Mapping[int, Subject]
    language: Language

    def back_from(self, at: int) -> Iterator[tuple[int, Item]]:
        """The items before an index, nearest first."""
        for index in range(at - 1, -1, -1):
            yield index, self.items[index]

    def kind_at(self, at: int) -> Kind | None:
        """The kind of an item; None outside the sentence."""
        return self.items[at].kind if 0 <= at < len(self.items) else None

    def text_at(self, at: int) -> str:
        """The text of an item, in lower case; empty outside the sentence."""
        return self.items[at].text if 0 <= at < len(self.items) else ""

    def tail_end(self, at: int) -> int:
        """The index behind the words that may belong to the number at `at`."""
        closed = 0
        for index in range(at + 1, len(self.items)):
            item = self.items[index]
            if index < closed:
                continue
            if item.text == "(":
                closed = self._bracket_end(index)
                continue
            if item.kind in _TAIL_ENDS or index in self.subjects:
                return index
            if opens_clause(item) or item.text == ";":
                return index
        return len(self.items)

    def _bracket_end(self, at: int) -> int:
        """The index behind a short bracket; the bracket itself where it is long or stays open."""
        for index in range(at + 1, min(at + 13, len(self.items))):
            if self.items[index].text == ")":
                return index + 1
        return at

    def is_against(self, at: int) -> bool:
        """Whether what begins here is what another is compared with: "compared with a surplus"."""
        at -= 1
        while at >= 0 and self.items[at].kind in (Kind.ARTICLE, Kind.QUANTITY):
            at -= 1
        return self.kind_at(at) is Kind.PREPOSITION and self.items[at].value == "against"

    def clause_begin(self, at: int) -> int:
        """Where the clause of an item begins: behind "while", a semicolon, a quotation mark."""
        for index, item in self.back_from(at):
            if opens_clause(item) or item.text in (";", "“"):
                return index
        return 0


_TAIL_ENDS = frozenset((Kind.QUANTITY, Kind.BLOCK, Kind.TRADING))


def opens_clause(item: Item) -> bool:
    """Whether a conjunction sets a new statement against the last: while, but."""
    return item.kind is Kind.CONJUNCTION and item.value in ("while", "but")


def sentence_of(
    text: str,
    start: int,
    end: int,
    language: Language,
    *,
    counted: bool = True,
    groups: Mapping[str, str] = NO_GROUPS,
) -> Sentence:
    """Read the mentions of a stretch of text: words, then periods, numbers, trade phrases.

    counted  whether there can be a number in it
    groups   the groups that short names mean in the report
    """
    items = with_periods(items_of(text, start, end, language))
    if groups:
        settle_groups(items, text, groups)
    _settle_ways(items, language)
    if counted:
        items = with_quantities(items, language)
    subjects = {subject.start: subject for subject in subjects_of(items, language)}
    return Sentence(items, subjects, language)


def _settle_ways(items: list[Item], language: Language) -> None:
    """ "about half going to Peru" is a way of goods, and no forecast."""
    for at, item in enumerate(items):
        if item.kind is not Kind.MODAL or item.text not in language.words.going:
            continue
        then = at + 2 if at + 1 < len(items) and items[at + 1].kind is Kind.ARTICLE else at + 1
        if then < len(items) and items[then].kind in (Kind.PLACE, Kind.REGION):
            items[at] = Item(Kind.SHARE, "accounts", item.start, item.end, item.text)
