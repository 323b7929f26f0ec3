"""Questions about one pair of economies, answered by both sides' figures."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from communique.domain import Figure, Flow, Measure, Period, Status
from communique.domain.places import name_of
from communique.errors import AskError, FigureError
from communique.figures import bridge, conversion, cumulative
from communique.figures.store import Figures


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of the figures.

    flow          as `reporter` sees it; the partner's mirror is told beside it
    product       None is the totals, and whatever has a name; else one code or name
    first, last   limits of the periods, None is open
    as_of         only what was public on that day; None is everything
    years_only    leave out months, quarters and spans
    all_vintages  every publication instead of the newest of each
    derive        also what follows: sums of months, months between sums, fiscal years
    convert       also what other currencies are worth in this one, by average rates
    """

    reporter: str
    partner: str
    flow: Flow
    product: str | None = None
    first: Period | None = None
    last: Period | None = None
    as_of: date | None = None
    source: str | None = None
    currency: str | None = None
    years_only: bool = True
    all_vintages: bool = False
    derive: bool = False
    convert: str | None = None


def answer(question: Question, known: Figures) -> list[Figure]:
    """Both sides' figures, by period; levels first, then the rates printed with them.

    Raises:
        AskError: an unknown economy or office.
        FigureError: nothing is held for the question; the message says what is.
    """
    reporter, partner, flow = question.reporter, question.partner, question.flow
    both = [
        *_one_side(question, known, reporter, partner, flow),
        *_one_side(question, known, partner, reporter, flow.mirror),
    ]
    if not both:
        _refuse_unknown(question, known)
        raise FigureError(_nothing_held(question, known))
    return sorted(both, key=lambda figure: (figure.period, figure.measure is Measure.CHANGE))


def _one_side(
    question: Question, known: Figures, reporter: str, partner: str, flow: Flow
) -> list[Figure]:
    """One economy's count of the flow, derived from its exports and imports where it must be."""
    printed = known.of(
        reporter,
        partner,
        product=question.product,
        first=question.first,
        last=question.last,
        as_of=question.as_of,
        source=question.source,
        currency=question.currency,
        # a turnover is added from one page, which may be an older one for one of its parts
        newest=flow in (Flow.EXPORTS, Flow.IMPORTS) and not question.all_vintages,
    )
    derived = [*bridge.turnover_of(printed), *bridge.balance_of(printed)]
    every = [figure for figure in (*printed, *derived) if figure.series.flow is flow]
    newest = bridge.latest(every)
    told = every if question.all_vintages else newest
    if question.derive:
        told = [*told, *_follows(newest)]
    if question.convert:
        told = [*told, *_converted(told, question.convert, known)]
    return [one for one in told if _is_year(one.period) or not question.years_only]


def _follows(newest: list[Figure]) -> list[Figure]:
    """Sums of months, months between sums, fiscal years."""
    return [
        *cumulative.to_date(newest),
        *cumulative.months(newest),
        *cumulative.fiscal_years(newest),
    ]


def _converted(told: list[Figure], currency: str, known: Figures) -> list[Figure]:
    """What an office does not print in this currency itself; never a conversion once more."""
    from communique.figures.rates import Rates

    printed = {_count(one) for one in told if one.series.currency == currency}
    others = [
        one for one in told if one.status is not Status.CONVERTED and _count(one) not in printed
    ]

    rates = Rates.of(known.store)

    def average(one: str, other: str, period: Period) -> Decimal | None:
        found = rates.conversion(one, other, period)
        return found.factor if found else None

    return conversion.converted(others, currency, average)


def _count(figure: Figure) -> tuple[str, str, Period]:
    return figure.source, figure.series.reporter, figure.period


def _is_year(period: Period) -> bool:
    return period.is_year or period.fiscal


def _refuse_unknown(question: Question, known: Figures) -> None:
    refuse_unknown_economies((question.reporter, question.partner), known)
    if question.source and question.source not in known.sources():
        from communique.figures.offices import office

        office(question.source)


def refuse_unknown_economies(codes: Iterable[str], known: Figures) -> None:
    """Stop at an economy of which there is no figure at all, with what it may have been.

    Raises:
        AskError: naming those there are
    """
    held = known.economies()
    for code in codes:
        if code not in held:
            raise AskError(
                f"there are no figures for an economy {code!r} (there are {', '.join(held)})"
                + _hint(code, held)
            )


def _hint(code: str, held: list[str]) -> str:
    names = {name_of(one).upper(): one for one in held} | {one: one for one in held}
    close = [names[one] for one in get_close_matches(code.upper(), names, n=3, cutoff=0.6)]
    return f"\n\nhint: did you mean {' or '.join(close)}?" if close else ""


def _nothing_held(question: Question, known: Figures) -> str:
    partners = known.partners(question.reporter)
    pair = f"{question.reporter} and {question.partner}"
    if question.partner not in partners:
        return (
            f"there are no figures for trade between {pair}"
            f" ({question.reporter} has figures with {', '.join(partners)})"
        )
    return (
        f"there are no figures for {question.flow} between {pair} within these limits\n\n"
        "hint: widen --from, --to or --as-of, drop --product, --source or --currency,"
        " or ask for --periods all"
    )
