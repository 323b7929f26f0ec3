"""Targets that a report tells of, beside those that are held already."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from communique.domain import Claim, Coverage, Flow, Measure, Modality, Report, Vintage
from communique.domain.amounts import PERCENT
from communique.domain.target import Target, TargetKind
from communique.reading.sentences import sentences

AROUND = 600  # characters on either side within which a sentence is looked for
SAME_LEVEL = Decimal("0.01")
_COVERAGES = {"services": Coverage.SERVICES, "goods and services": Coverage.GOODS_AND_SERVICES}
_SHORT = {Flow.TURNOVER: "", Flow.EXPORTS: "exp", Flow.IMPORTS: "imp"}


@dataclass(frozen=True, slots=True)
class Proposal:
    """A target as read from a report.

    held   the same target, if it is held already
    other  the same level with another date, if that is held: a re-announcement
    """

    target: Target
    held: Target | None
    other: Target | None


def proposals(report: Report, claims: Iterable[Claim], known: Sequence[Target]) -> list[Proposal]:
    """The targets among the claims of a report, each once."""
    taken = {target.id for target in known}
    found: list[Proposal] = []
    for target in _targets(report, claims):
        if not any(is_same(target, one.target) for one in found):
            named = replace(target, id=free_name(target, taken))
            taken.add(named.id)
            found.append(_beside(named, known))
    return found


def is_same(one: Target, other: Target) -> bool:
    """Whether two announcements promise the same by the same date."""
    return is_same_level(one, other) and one.deadline == other.deadline


def is_same_level(one: Target, other: Target) -> bool:
    """Whether they promise the same level of the same trade, whatever the date."""
    trade = (one.pair, one.flow, one.unit, one.product, one.coverage)
    if trade != (other.pair, other.flow, other.unit, other.product, other.coverage):
        return False
    return abs(one.level - other.level) <= SAME_LEVEL * other.level


def free_name(target: Target, taken: set[str]) -> str:
    """A name like those of the registry, with a number behind it where it is taken.

    >>> from communique.domain import Period
    >>> target = Target("", TargetKind.TARGET, Measure.LEVEL, "RUS", "CHN", Flow.EXPORTS,
    ...                 Decimal("25e9"), "USD", Period.of_year(2030))
    >>> free_name(target, set()), free_name(target, {"rus-chn-exp25-2030"})
    ('rus-chn-exp25-2030', 'rus-chn-exp25-2030-2')
    """
    level = target.level if target.unit == PERCENT else target.level / 10**9
    parts = [
        target.reporter,
        target.partner,
        f"{_SHORT.get(target.flow, target.flow)}{_plain(level)}",
    ]
    parts += [str(target.deadline.last // 12)] if target.deadline else []
    name = "-".join(parts).lower()
    numbered = (name, *(f"{name}-{number}" for number in range(2, 1000)))
    return next(one for one in numbered if one not in taken)


def _plain(value: Decimal) -> str:
    return f"{round(value, 3).normalize():f}"


def _targets(report: Report, claims: Iterable[Claim]) -> Iterator[Target]:
    for claim in claims:
        amount = claim.amount
        is_level = claim.measure is Measure.LEVEL and amount is not None and amount.is_money
        if claim.modality is not Modality.TARGET or not is_level or amount is None:
            continue
        if claim.reporter is None or claim.partner is None:
            continue
        coverage = _COVERAGES.get(claim.product or "", Coverage.GOODS)
        yield Target(
            id="",
            kind=TargetKind.TARGET,
            measure=Measure.LEVEL,
            reporter=claim.reporter,
            partner=claim.partner,
            flow=claim.flow,
            level=amount.value,
            unit=amount.unit,
            deadline=claim.period,
            announced=_day(report),
            announced_by=claim.speaker or "",
            product=claim.product if coverage is Coverage.GOODS else None,
            coverage=coverage,
            url=report.id if report.id.startswith(("http://", "https://")) else "",
            note=f"read from {report.id}, which may tell of an earlier day" if report.id else "",
            quote=_sentence(report, claim),
        )


def _sentence(report: Report, claim: Claim) -> str:
    """The sentence that the claim stands in, shortened where it is very long."""
    start, end = claim.span.start, claim.span.end
    first = max(report.text.rfind("\n", 0, start) + 1, start - AROUND)
    line = report.text[first : end + AROUND].partition("\n\n")[0]
    spans = (one.span for one in sentences(line))
    inside = next((s for s in spans if s.start <= start - first and end - first <= s.end), None)
    words = line[inside.start : inside.end] if inside else claim.quote
    return " ".join(words.split())


def _day(report: Report) -> Vintage | None:
    return Vintage.parse(report.published.isoformat()) if report.published else None


def _beside(target: Target, known: Sequence[Target]) -> Proposal:
    same = next((one for one in known if is_same(target, one)), None)
    others = [one for one in known if is_same_level(target, one)]
    if same is not None:
        target = replace(target, id=same.id)
    return Proposal(target, same, others[-1] if others and same is None else None)
