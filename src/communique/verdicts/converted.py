"""What figures in another currency come to in the claim's: shown, and never deciding anything."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from communique.domain import Evidence, Figure, Measure, Status
from communique.figures.rates import Rates
from communique.verdicts import reasons, sentences
from communique.verdicts.choose import View, panel
from communique.verdicts.compare import Question
from communique.verdicts.readings import Reading, best

_MOST = 2


def in_claims_currency(question: Question, day: date) -> list[tuple[View, Reading, Figure]]:
    """The newest levels of the period in other currencies, each with what it comes to."""
    every, amount = question.panel, question.claim.amount
    if every is None or amount is None or not amount.is_money or question.period is None:
        return []
    if question.claim.measure is not Measure.LEVEL:
        return []
    found = []
    for view in panel(every.asked._replace(currency=None), every.bench).views:
        reading = best(view.ledger.levels(view.flow, question.period, day))
        figure = reading and _converted(reading, amount.unit)
        if reading and figure and not (view.wider or view.aside):
            found.append((view, reading, figure))
    return found[:_MOST]


def told(question: Question, found: list[tuple[View, Reading, Figure]]) -> str:
    """`; 318 billion USD on China's customs come to about 2.252 trillion CNY at the period's
    average rate, which would fit`; empty for none."""
    if not found or question.interval is None:
        return ""
    view, reading, figure = found[0]
    flow, value = question.claim.flow, view.sign * figure.value
    was = sentences.amount(flow, view.sign * reading.value, reading.figure.series.currency)
    now = reasons.money(_to_digits(value), figure.series.currency)
    word = "would" if question.interval.holds(value) else "would not"
    return (
        f"; {was} {view.label} come to about {now} at the period's average rate, which {word} fit"
    )


def evidence(found: list[tuple[View, Reading, Figure]]) -> tuple[Evidence, ...]:
    """The conversions, as figures that only inform."""
    return tuple(Evidence(figure) for _, _, figure in found)


def _converted(reading: Reading, currency: str) -> Figure | None:
    """A figure in another currency; None where no average rate of its period is held."""
    of = reading.figure.series
    period = reading.figure.period.of(of.reporter)
    conversion = _rates().conversion(of.currency, currency, period)
    if conversion is None or of.currency == currency or reading.status is Status.CONVERTED:
        return None
    sources = " and ".join(dict.fromkeys(rate.source for rate in conversion.rates))
    origin = replace(reading.figure.origin, note=f"at the period's average rate by {sources}")
    return Figure(
        replace(of, currency=currency),
        reading.figure.period,
        _to_digits(reading.value * conversion.factor),
        origin,
        status=Status.CONVERTED,
        derived_from=(reading.figure,),
    )


def _to_digits(value: Decimal) -> Decimal:
    """Four digits: no average rate bears more."""
    return round(value, 3 - value.adjusted()) if value else value


@cache
def _rates() -> Rates:
    """The packaged averages."""
    return Rates.of()
