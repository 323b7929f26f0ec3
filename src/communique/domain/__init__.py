"""The nouns of the trade: frozen values without input or output."""

from communique.domain.amounts import Amount, Bound
from communique.domain.claim import Claim, Direction, Modality, Schedule, Span, Step
from communique.domain.figure import Figure, Series
from communique.domain.origin import Origin, Vintage
from communique.domain.periods import Period
from communique.domain.quantity import Quantity, QuantityKind
from communique.domain.report import Report
from communique.domain.story import Story, Telling
from communique.domain.trade import WORLD, Coverage, Flow, Measure, Status, Valuation
from communique.domain.verdict import Evidence, Finding, Judgement, Verdict

__all__ = [
    "WORLD",
    "Amount",
    "Bound",
    "Claim",
    "Coverage",
    "Direction",
    "Evidence",
    "Figure",
    "Finding",
    "Flow",
    "Judgement",
    "Measure",
    "Modality",
    "Origin",
    "Period",
    "Quantity",
    "QuantityKind",
    "Report",
    "Schedule",
    "Series",
    "Span",
    "Status",
    "Step",
    "Story",
    "Telling",
    "Valuation",
    "Verdict",
    "Vintage",
]
