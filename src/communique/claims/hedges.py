"""How a number is meant: fact, estimate, forecast, target or supposition; early or late."""

from __future__ import annotations

from collections.abc import Sequence

from communique.claims.language import Language
from communique.claims.tables import Item, Kind
from communique.domain.claim import Modality, Schedule

# A clause ends here; a hedge before it does not reach the number after it.
_CLAUSE_ENDS = frozenset((";", "–", "—"))
_STRONGEST = (
    Modality.HYPOTHETICAL,
    Modality.TARGET,
    Modality.FORECAST,
    Modality.ESTIMATE,
    Modality.ACTUAL,
)


def modality_of(
    items: Sequence[Item], begin: int, at: int, end: int, language: Language
) -> Modality | None:
    """The modality that the words before a quantity, back to `begin`, give it.

    A finite past verb nearer to the number than any hedge makes it a fact.
    Otherwise the nearest hedge wins, but a stronger one before it keeps its
    meaning ("plans to reach" is an aim); None where nothing hedges. Words
    right behind the quantity count when nothing stands before: "the $500
    billion goal".
    """
    found: Modality | None = None
    for index in range(at - 1, begin - 1, -1):
        item = items[index]
        if _ends_clause(item):
            break
        meant = _hedge(items, index, language)
        if meant is not None:
            if found is None or _STRONGEST.index(meant) < _STRONGEST.index(found):
                found = meant
        elif item.text in language.words.pasts and not _is_infinite(items, index):
            break
    if found is not None:
        return _supposed(items[begin:end], found, language)
    for index in range(at + 1, min(end, at + 4)):
        item = items[index]
        if item.kind is Kind.MODAL and item.value in ("target", "forecast"):
            return None if _is_way(items, index, language) else Modality(item.value)
        if item.kind in (Kind.QUANTITY, Kind.CONJUNCTION) or item.text in (",", ";"):
            break
    return None


def _is_way(items: Sequence[Item], index: int, language: Language) -> bool:
    """ "40% of exports going to China" """
    behind = items[index + 1].kind if index + 1 < len(items) else None
    return items[index].text in language.words.going and behind is Kind.PLACE


def _is_infinite(items: Sequence[Item], index: int) -> bool:
    """ "to hit", "will hit": the same form, and no past."""
    return items[index - 1].text == "to" or items[index - 1].kind is Kind.MODAL


def _ends_clause(item: Item) -> bool:
    """Whether a hedge before this item does not reach what comes after it."""
    if item.text in _CLAUSE_ENDS:
        return True
    return item.kind is Kind.CONJUNCTION and item.value in ("while", "but")


def _hedge(items: Sequence[Item], index: int, language: Language) -> Modality | None:
    """What one item hedges: a word of the table, or "to" before a verb of reaching."""
    item = items[index]
    if item.kind is Kind.MODAL:
        return None if _is_attribute(items, index) else Modality(item.value)
    if item.text in language.words.foreseen and _is_foreseen(items, index, language):
        return Modality.FORECAST
    if item.text == "to" and index + 1 < len(items):
        after = items[index + 1]
        if after.text in language.words.reaching or after.kind in (Kind.CHANGE, Kind.BOUND):
            return Modality.FORECAST
        if after.kind is Kind.QUANTITY and after.value.words and after.value.unit == "times":
            return Modality.FORECAST  # "to double"
    return None


def _is_foreseen(items: Sequence[Item], index: int, language: Language) -> bool:
    """ "exports seen falling 3%"; "has seen rising exports" foresees nothing."""
    then = items[index + 1] if index + 1 < len(items) else None
    if then is None or not (
        then.kind in (Kind.CHANGE, Kind.BOUND) or then.text in language.words.arriving
    ):
        return False
    return not index or items[index - 1].text not in language.words.auxiliaries


def _is_attribute(items: Sequence[Item], index: int) -> bool:
    """ "the planned pipeline": a participle that describes a thing hedges no number."""
    return (
        0 < index < len(items) - 1
        and items[index].text.endswith("ed")
        and items[index - 1].kind is Kind.ARTICLE
        and items[index + 1].kind is Kind.WORD
    )


def _supposed(items: Sequence[Item], found: Modality, language: Language) -> Modality:
    """ "would" without an "if" only reports a forecast at second hand."""
    if found not in (Modality.HYPOTHETICAL, Modality.FORECAST):
        return found
    words = language.words
    supposed = any(item.text in words.suppositions for item in items)
    supposed = supposed or items[0].text in words.inversions  # "Were it to fall"
    return Modality.HYPOTHETICAL if supposed else Modality.FORECAST


def schedule_of(items: Sequence[Item], begin: int, end: int, language: Language) -> Schedule | None:
    """Whether the words between two items put a target ahead of, on or behind its date."""
    words = language.words
    for index in range(begin, end):
        if items[index].kind is Kind.SCHEDULE:
            return Schedule(items[index].value)
        ahead = items[index].text in words.outranking and items[index].text != "behind"
        if ahead and any(item.text in words.deadlines for item in items[index + 1 : index + 4]):
            return Schedule.AHEAD  # "a year ahead of the 2005 deadline"
    return None


def is_asked(items: Sequence[Item], language: Language) -> bool:
    """Whether a sentence only asks: "Did trade reach 300 billion dollars?"."""
    return bool(items) and items[-1].text == "?" and items[0].text in language.words.inverted


def denied(items: Sequence[Item], at: int, language: Language) -> bool:
    """Whether what stands here is denied: "He denied that trade had reached", "It is not true"."""
    for index in range(at):
        if items[index].text in language.words.denying:
            return True
        untrue = items[index].kind is Kind.NEGATION and index + 1 < at
        if untrue and items[index + 1].text in language.words.truths:
            return True
    return False


def negated(items: Sequence[Item], begin: int, at: int) -> bool:
    """Whether the number is denied: "has not yet reached 100 billion"."""
    return any(
        items[index].kind is Kind.NEGATION and not _lacks_goods(items, index)
        for index in range(max(begin, at - 6), at)
    )


def _lacks_goods(items: Sequence[Item], at: int) -> bool:
    """ "without gold": goods left out, and no denial."""
    return items[at].value == "lacking" and items[at + 1].kind is Kind.WORD
