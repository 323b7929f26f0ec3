"""Communiqué checks what leaders and ministries say about trade against official statistics.

    >>> import communique
    >>> communique.check(open("report.txt").read())   # doctest: +SKIP

The words are those of the command line: `read` gives claims, `check` gives
verdicts, `targets` how announced targets stand. Importing the package costs
nothing; each name loads what it needs when it is first used.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from communique.claims.stated import quantities
    from communique.domain.amounts import Amount, Bound
    from communique.domain.claim import Claim, Direction, Modality, Schedule, Span, Step
    from communique.domain.figure import Figure, Series
    from communique.domain.origin import Origin, Vintage
    from communique.domain.periods import Period
    from communique.domain.prospect import Prospect
    from communique.domain.quantity import Quantity, QuantityKind
    from communique.domain.report import Report
    from communique.domain.story import Story, Telling
    from communique.domain.target import Attainment, Pace, Target, TargetKind, TargetStatus
    from communique.domain.trade import Coverage, Flow, Measure, Status, Valuation
    from communique.domain.verdict import Evidence, Finding, Interval, Judgement, Verdict
    from communique.errors import AskError, CommuniqueError, FigureError, ReportError, RuleError
    from communique.flow import check, check_each, read, reports, targets
    from communique.verdicts.wording import Wording

__all__ = [
    "Amount",
    "AskError",
    "Attainment",
    "Bound",
    "Claim",
    "CommuniqueError",
    "Coverage",
    "Direction",
    "Evidence",
    "Figure",
    "FigureError",
    "Finding",
    "Flow",
    "Interval",
    "Judgement",
    "Measure",
    "Modality",
    "Origin",
    "Pace",
    "Period",
    "Prospect",
    "Quantity",
    "QuantityKind",
    "Report",
    "ReportError",
    "RuleError",
    "Schedule",
    "Series",
    "Span",
    "Status",
    "Step",
    "Story",
    "Target",
    "TargetKind",
    "TargetStatus",
    "Telling",
    "Valuation",
    "Verdict",
    "Vintage",
    "Wording",
    "check",
    "check_each",
    "quantities",
    "read",
    "reports",
    "targets",
]

_HOMES = {
    "communique.claims.stated": ("quantities",),
    "communique.domain.amounts": ("Amount", "Bound"),
    "communique.domain.claim": ("Claim", "Direction", "Modality", "Schedule", "Span", "Step"),
    "communique.domain.figure": ("Figure", "Series"),
    "communique.domain.origin": ("Origin", "Vintage"),
    "communique.domain.periods": ("Period",),
    "communique.domain.prospect": ("Prospect",),
    "communique.domain.quantity": ("Quantity", "QuantityKind"),
    "communique.domain.report": ("Report",),
    "communique.domain.story": ("Story", "Telling"),
    "communique.domain.target": ("Attainment", "Pace", "Target", "TargetKind", "TargetStatus"),
    "communique.domain.trade": ("Coverage", "Flow", "Measure", "Status", "Valuation"),
    "communique.domain.verdict": ("Evidence", "Finding", "Interval", "Judgement", "Verdict"),
    "communique.errors": ("AskError", "CommuniqueError", "FigureError", "ReportError", "RuleError"),
    "communique.flow": ("check", "check_each", "read", "reports", "targets"),
    "communique.verdicts.wording": ("Wording",),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
