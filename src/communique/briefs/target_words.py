"""Targets and their status in a few words, as a board has room for."""

from __future__ import annotations

from decimal import Decimal

from communique.briefs.prospects import chance_words
from communique.briefs.words import pair_words
from communique.domain.amounts import PERCENT
from communique.domain.target import Attainment, Target, TargetKind, TargetStatus
from communique.domain.trade import Flow
from communique.figures import offices
from communique.outlook import Chance

SHORT = ((Decimal("1e12"), "tn"), (Decimal("1e9"), "bn"), (Decimal("1e6"), "mn"), (Decimal(1), ""))
FULL, EMPTY = "█", "░"
WIDTH = 5  # blocks of a progress bar


def level_words(target: Target, *, unit: bool = True) -> str:
    """`200 bn USD`, `+25%`."""
    if target.unit == PERCENT:
        return f"{target.level:+f}%"
    scale, word = next(pair for pair in SHORT if abs(target.level) >= pair[0] or pair[0] == 1)
    parts = (f"{(target.level / scale).normalize():f}", word, target.unit if unit else "")
    return " ".join(part for part in parts if part)


def due_words(target: Target) -> str:
    """The deadline, or that there is none."""
    return str(target.deadline) if target.deadline else "no date"


def trade_words(target: Target) -> str:
    """`China with Russia, turnover`, with what sets the target apart."""
    first, second = target.pair
    parts = [pair_words(first, second, target.flow), target.flow.value]
    if target.flow is Flow.TURNOVER:
        parts[0] = pair_words(target.reporter, target.partner, target.flow)
    parts += [target.definition] if target.definition else []
    return ", ".join(parts)


def aim_words(target: Target) -> str:
    """`to reach 200 bn USD by 2024`, `expected to fall by 30% in 2015`."""
    expected = "expected to" if target.kind is TargetKind.FORECAST else "to"
    when = "in" if target.unit == PERCENT else "by"
    due = f" {when} {target.deadline}" if target.deadline else ", no date given"
    if target.unit == PERCENT:
        return f"{expected} {'fall' if target.level < 0 else 'grow'} by {abs(target.level):f}%{due}"
    return f"{expected} reach {level_words(target)}{due}"


def share_words(status: TargetStatus) -> str:
    """How much of the level there is: `76%`."""
    if status.progress is None:
        return ""
    return f"{round(status.progress * 100)}%"


def bar(progress: Decimal | None, width: int = WIDTH) -> str:
    """A bar of so many blocks, full at the level and beyond.

    >>> bar(Decimal("0.76")), bar(Decimal("1.2")), bar(None)
    ('████░', '█████', '     ')
    """
    if progress is None:
        return " " * width
    full = min(width, max(0, int(progress * width + Decimal("0.5"))))
    if progress < 1:
        full = min(full, width - 1)
    return FULL * full + EMPTY * (width - full)


def note_words(status: TargetStatus) -> str:
    """What there is to say beside the status: `13 mo early`, `36% short`, `4 mo behind`."""
    return _NOTES[status.attainment](status)


def _met(status: TargetStatus) -> str:
    months = status.months_early
    if months is None:
        return ""
    if months <= 0:
        return "in time" if status.first_is_latest else "on its date"
    least = "≥ " if status.first_is_latest else ""
    years = status.early_in == "years" and months % 12 == 0
    return f"{least}{months // 12} yr early" if years else f"{least}{months} mo early"


def _missed(status: TargetStatus) -> str:
    lacking, level = status.missed_by, status.target.level
    if lacking is None or not level:
        return ""
    share = round(lacking / level * 100)
    return f"{share}% short" if share else "<1% short"


def _pending(status: TargetStatus) -> str:
    months = status.pace.months_ahead if status.pace else None
    if months is None or status.leaning:
        return _leaning(status)
    return f"{abs(months)} mo {'behind' if months < 0 else 'ahead'}" if months else "on its path"


def _open(status: TargetStatus) -> str:
    return f"✓ {status.first_met}" if status.first_met else _leaning(status)


def _leaning(status: TargetStatus) -> str:
    return f"≈ {status.leaning}" if status.leaning else ""


def _nothing(status: TargetStatus) -> str:
    return ""


_NOTES = {
    Attainment.MET: _met,
    Attainment.MISSED: _missed,
    Attainment.PENDING: _pending,
    Attainment.OPEN_ENDED: _open,
    Attainment.DEPENDS: _nothing,
    Attainment.NO_FIGURES: _leaning,
}


def short_chance(chance: Chance | None) -> str:
    """A chance in whole percent for a column: `87%`, `<1%`, `>99%`."""
    if chance is None:
        return ""
    if chance.reached < 0.01:
        return "<1%"
    return ">99%" if chance.reached > 0.99 else f"{chance.reached:.0%}"


def chance_sentence(chance: Chance) -> str:
    """`87% by 2030, most likely first in 2027, by the course of China's customs`."""
    by = f"by {chance.asked.by}" if chance.asked.by else "within ten years"
    first = f", most likely first in {chance.likeliest}" if chance.likeliest else ""
    office = offices.label(chance.account.source, chance.account.reporter)
    return f"{chance_words(chance.reached)} {by}{first}, by the course of {office}"
