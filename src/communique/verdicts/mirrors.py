"""How far apart two honest counts of one trade lie: what one side's count leaves open alone.

Both sides count with different days, valuations and routes. How far that takes them apart is a
matter of the pair: 1–4% for China and Russia, 34% for China and Vietnam. Where years of a pair
are held from both sides, they tell; else what is usual does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import product

from communique.domain import Claim, Flow, Measure
from communique.verdicts.bench import Bench, Ledger
from communique.verdicts.choose import View
from communique.verdicts.compare import Point, Question, gap
from communique.verdicts.readings import Reading, best
from communique.verdicts.wording import says

# Growth needs more years than levels to tell anything: one first release may be far off.
_ENOUGH = 3


def may_explain(question: Question, point: Point) -> bool:
    """Whether the claim lies no further from the partner's number than two counts often do."""
    claim = question.claim
    if claim.measure is Measure.LEVEL:
        return gap(question, point) <= _of_levels(question, point.view) * abs(point.value)
    if claim.measure is Measure.CHANGE:
        points = _of_growth(question, point.view)
        return gap(question, point) <= (points if question.unit == "percent" else points / 100)
    return False


def is_of_both(claim: Claim) -> bool:
    """Whether a level is told of two economies together, so that neither's count is the other's
    mirror: "trade between Russia and China", "bilateral trade"."""
    if claim.measure is not Measure.LEVEL or claim.flow is not Flow.TURNOVER:
        return False
    return says("together", claim.quote) or _PAIR.search(claim.quote) is not None


_PAIR = re.compile(r"[-–—][A-Z]")  # "Russia-China trade"


def differ_widely(question: Question, view: View) -> bool:
    """Whether years held from both sides lie further apart than is usual."""
    known = [abs(ours / theirs - 1) for ours, theirs, _ in _years(question, view)]
    return bool(known) and max(known) > question.wording.mirror_turnover


def apart(question: Question, point: Point) -> str:
    """`16%`: how far, in words."""
    if question.claim.measure is Measure.LEVEL:
        return f"{round(_of_levels(question, point.view) * 100)}%"
    return f"{round(_of_growth(question, point.view))} points"


def _of_levels(question: Question, view: View) -> Decimal:
    """The widest gap of the pair's whole years, as a share; else the usual one."""
    known = [abs(ours / theirs - 1) for ours, theirs, _ in _years(question, view)]
    if known:
        return max(known)
    wording = question.wording
    return wording.mirror_turnover if view.flow is Flow.TURNOVER else wording.mirror_flow


def _of_growth(question: Question, view: View) -> Decimal:
    """The same of growth, in points. A turnover has no side of its own: unless the pair's years
    show a gap, either side's growth may decide."""
    years = {year: (ours, theirs) for ours, theirs, year in _years(question, view)}
    pairs = [(years[year], years[year - 1]) for year in years if year - 1 in years]
    known = [abs(a / a0 - b / b0) * 100 for (a, b), (a0, b0) in pairs]
    if len(known) >= _ENOUGH:
        return max(known) * _span(question)
    usual = Decimal(0) if view.flow is Flow.TURNOVER else question.wording.mirror_growth
    return usual * _span(question)


def _span(question: Question) -> int:
    """Over how many years growth is: each may set the two counts further apart."""
    if question.period is None or question.base is None:
        return 1
    return max(1, (question.period.first - question.base.first) // 12)


# -- whole years that both sides count -------------------------------------------------------

Year = tuple[Decimal, Decimal, int]


def _years(question: Question, view: View) -> list[Year]:
    """What each side counts of whole years, the partner's number second."""
    assert question.panel is not None  # only views of a panel come here
    bench, account = question.panel.bench, view.ledger.account
    key = ("years", account.reporter, account.partner, account.currency, account.product, view.flow)
    found: list[Year] | None = bench.memo.get(key)
    if found is None:
        found = bench.memo[key] = sorted(_counted_twice(bench, view), key=_of_year)
    return found


def _of_year(year: Year) -> int:
    return year[2]


def _counted_twice(bench: Bench, view: View) -> Iterator[Year]:
    theirs = view.ledger.account
    for own, other in product(
        bench.of(theirs.partner, theirs.reporter), bench.of(theirs.reporter, theirs.partner)
    ):
        if _alike(own, view.ledger) and _alike(other, view.ledger):
            yield from _both(own, other, view.flow)


def _alike(ledger: Ledger, other: Ledger) -> bool:
    one, two = ledger.account, other.account
    return (one.currency, one.product, one.coverage) == (two.currency, two.product, two.coverage)


def _both(own: Ledger, other: Ledger, flow: Flow) -> Iterator[Year]:
    for period in other.periods(flow):
        if period.is_year:
            ours = _firm(best(own.levels(flow.mirror, period, date.max)))
            theirs = _firm(best(other.levels(flow, period, date.max)))
            if ours and theirs:
                yield ours, theirs, period.year


def _firm(reading: Reading | None) -> Decimal | None:
    return reading.value if reading is not None and reading.firm else None
