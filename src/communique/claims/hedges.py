"""How a number is meant: fact, estimate, forecast, target or supposition; early or late."""

from __future__ import annotations

from collections.abc import Sequence

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


def modality_of(items: Sequence[Item], begin: int, at: int, end: int) -> Modality | None:
    """The modality that the words before a quantity, back to `begin`, give it.

    The nearest hedge wins, but a hedge that is the object of a verb of aiming
    ("plans to reach") keeps the aim; None where nothing hedges. Words right
    behind the quantity count when nothing stands before: "the $500 billion goal".
    """
    found: Modality | None = None
    for index in range(at - 1, begin - 1, -1):
        item = items[index]
        if item.text in _CLAUSE_ENDS or (
            item.kind is Kind.CONJUNCTION and item.value in ("while", "but")
        ):
            break
        if item.kind is Kind.MODAL:
            meant = Modality(item.value)
            if found is None or _STRONGEST.index(meant) < _STRONGEST.index(found):
                found = meant
    if found is not None:
        return _supposed(items, found)
    for item in items[at + 1 : min(end, at + 4)]:
        if item.kind is Kind.MODAL and item.value in ("target", "forecast"):
            return Modality(item.value)
        if item.kind in (Kind.QUANTITY, Kind.CONJUNCTION) or item.text in (",", ";"):
            break
    return None


def _supposed(items: Sequence[Item], found: Modality) -> Modality:
    """ "would" without an "if" only reports a forecast at second hand."""
    if found is Modality.HYPOTHETICAL and not any(item.text in _IFS for item in items):
        return Modality.FORECAST
    if found is Modality.FORECAST and any(item.text == "if" for item in items):
        return Modality.HYPOTHETICAL
    return found


_IFS = frozenset(("if", "unless", "provided that", "would need", "assuming", "were to"))


def schedule_of(items: Sequence[Item], begin: int, end: int) -> Schedule | None:
    """Whether the words between two items put a target ahead of, on or behind its date."""
    for item in items[begin:end]:
        if item.kind is Kind.SCHEDULE:
            return Schedule(item.value)
    return None


def negated(items: Sequence[Item], begin: int, at: int) -> bool:
    """Whether the number is denied: "has not yet reached 100 billion"."""
    return any(item.kind is Kind.NEGATION for item in items[max(begin, at - 6) : at])
