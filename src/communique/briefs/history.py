"""The series behind a verdict, as a picture and as a table: years before and after, by office."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from communique.briefs.drawing import Drawing, Level, Line, Mark, Point
from communique.briefs.words import amount_words, pair_words
from communique.domain.amounts import PERCENT
from communique.domain.claim import Claim, Direction, Modality
from communique.domain.figure import Figure, Series
from communique.domain.periods import Period
from communique.domain.trade import Coverage, Flow, Measure
from communique.domain.verdict import Judgement, Verdict
from communique.figures import bridge, offices
from communique.figures.store import Figures
from communique.verdicts.reasons import MONTHS
from communique.verdicts.reasons import day as day_words

YEARS_BEFORE, YEARS_AFTER = 15, 10
MOST_LINES = 5
FEWEST_POINTS = 2  # of all lines together; fewer show nothing that the verdict does not say


class Account(NamedTuple):
    """Who counts what of whose trade: a series, whatever its valuation was called."""

    source: str
    reporter: str
    partner: str
    flow: Flow
    currency: str
    product: str | None
    coverage: Coverage

    @classmethod
    def of(cls, series: Series) -> Account:
        """The account that a figure belongs to."""
        return cls(
            series.source, series.reporter, series.partner, series.flow,
            series.currency, series.product, series.coverage,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Track:
    """One office's figures over the years, oldest first, and what it is called."""

    label: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class History:
    """What the offices of a verdict counted over the years.

    drawing  the picture of it, with what was claimed
    tracks   the figures themselves, for a table
    """

    drawing: Drawing
    tracks: tuple[Track, ...]


def histories(verdicts: Sequence[Verdict], figures: Figures) -> list[History | None]:
    """The history of each verdict, all figures fetched at once; None where there is none."""
    wanted = {
        (account.reporter, account.partner)
        for verdict in verdicts
        for account in _accounts(verdict.now)
    }
    held: dict[Account, list[Figure]] = {}
    for figure in _with_sums(figures.between(wanted)) if wanted else ():
        held.setdefault(Account.of(figure.series), []).append(figure)
    return [history(verdict, held) for verdict in verdicts]


def history(verdict: Verdict, held: dict[Account, list[Figure]]) -> History | None:
    """The series that judged it, as known on the day of the later judgement."""
    question = _asked(verdict)
    if question is None:
        return None
    accounts = list(dict.fromkeys(filter(question.fits, _accounts(verdict.now))))
    known = {
        account: bridge.known_on(held.get(account, ()), verdict.now.as_of) for account in accounts
    }
    told = [(account, question.values(known[account])) for account in accounts]
    told = [(account, found) for account, found in told if found][:MOST_LINES]
    if sum(len(found) for _, found in told) < FEWEST_POINTS:
        return None
    labels = _labels([account for account, _ in told])
    tracks = tuple(
        Track(label, tuple(found)) for label, (_, found) in zip(labels, told, strict=True)
    )
    return History(_drawing(verdict, question, tracks), tracks)


# -- what is asked of the series --------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which numbers of a series stand beside a claim.

    period    of the claim, in whole months; every shown one is years before or after it
    rates     growth on the year before rather than levels
    currency  of the levels; None where rates in several may stand side by side
    """

    claim: Claim
    period: Period
    rates: bool
    currency: str | None

    def fits(self, account: Account) -> bool:
        """Whether it counts what the claim speaks of, in the unit of the claim."""
        if self.currency is not None and account.currency != self.currency:
            return False
        own = account.reporter == self.claim.reporter
        flow = self.claim.flow if own else self.claim.flow.mirror
        flow = Flow.BALANCE if flow.is_balance else flow
        sides = {account.reporter, account.partner} == {self.claim.reporter, self.claim.partner}
        return sides and account.flow is flow

    def values(self, known: Iterable[Figure]) -> list[Figure]:
        """The newest number for each period, oldest period first."""
        near = [figure for figure in known if self._is_near(figure)]
        levels = bridge.latest(one for one in near if one.measure is Measure.LEVEL)
        found = levels
        if self.rates:
            printed = bridge.latest(one for one in near if one.measure is Measure.CHANGE)
            there = {one.period for one in printed}
            found = [*printed, *(one for one in _growth(levels) if one.period not in there)]
        by_period = {figure.period: figure for figure in reversed(found)}
        return [by_period[period] for period in sorted(by_period)]

    def _is_near(self, figure: Figure) -> bool:
        period = figure.period.of(figure.series.reporter)
        years, off = divmod(period.first - self.period.first, 12)
        same = period.months == self.period.months and not off
        return same and -YEARS_BEFORE <= years <= YEARS_AFTER


def _asked(verdict: Verdict) -> _Asked | None:
    """None where there is nothing to draw: shares, ranks, counts, no period at all."""
    claim = verdict.story.claim
    growth = claim.measure is Measure.CHANGE or claim.of is Measure.CHANGE
    yearly = claim.base is None or (claim.period and claim.base == claim.period.year_before())
    rates = bool(growth and yearly and (claim.amount is None or claim.amount.unit == PERCENT))
    if claim.measure not in (Measure.LEVEL, Measure.CHANGE, Measure.RECORD):
        return None
    if claim.amount is not None and not (claim.amount.is_money or growth):
        return None
    period = _period(claim, verdict.now)
    currency = None if rates else _currency(claim, verdict.now)
    return _Asked(claim, period, rates, currency) if period else None


def _currency(claim: Claim, judgement: Judgement) -> str | None:
    """Of the claim's amount, or of the first series that decides."""
    if claim.amount is not None and claim.amount.is_money:
        return claim.amount.unit
    return next((account.currency for account in _accounts(judgement)), None)


def _period(claim: Claim, judgement: Judgement) -> Period | None:
    """Of the claim; of the first figure beside it where the claim has none."""
    if claim.modality is Modality.TARGET and claim.period is not None:
        return claim.period.of(claim.reporter or "")
    beside = [one.figure for one in judgement.evidence if one.figure.period.months <= 12]
    period = claim.period or (beside[0].period if beside else None)
    if period is None or period.months > 12:
        return None
    return period.of(claim.reporter or "")


def _accounts(judgement: Judgement) -> Iterator[Account]:
    """The series of its figures, those that decide first."""
    for evidence in sorted(judgement.evidence, key=lambda one: one.holds is None):
        if evidence.figure.measure in (Measure.LEVEL, Measure.CHANGE):
            yield Account.of(evidence.figure.series)


def _with_sums(figures: list[Figure]) -> list[Figure]:
    """Printed figures, and what follows from exports and imports of one page."""
    return [*figures, *bridge.turnover_of(figures), *bridge.balance_of(figures)]


def _growth(levels: Sequence[Figure]) -> Iterator[Figure]:
    """Growth on the year before, from levels of one series."""
    before = {figure.period: figure for figure in levels}
    for figure in levels:
        base = before.get(figure.period.year_before())
        if base is not None and base.value > 0 and base.series == figure.series:
            yield bridge.growth(figure, base)


# -- the picture ------------------------------------------------------------------------


def _drawing(verdict: Verdict, question: _Asked, tracks: Sequence[Track]) -> Drawing:
    claim = verdict.story.claim
    signed = _sign_of(claim) if not question.rates else lambda figure: figure.value
    then = verdict.then.as_of if verdict.then else None
    lines = tuple(
        Line(track.label, tuple(_point(one, signed(one), then) for one in track.figures))
        for track in tracks
    )
    unit = PERCENT if question.rates else tracks[0].figures[0].series.currency
    promised = claim.modality is Modality.TARGET and not question.rates
    return Drawing(
        title=_title(claim, question),
        unit=unit,
        lines=lines,
        source=_source(tracks, verdict.now.as_of) + _hollow(lines),
        marks=() if promised else tuple(_marks(claim, verdict.now, question)),
        levels=tuple(_levels(claim, question.period)) if promised else (),
    )


def _point(figure: Figure, value: Decimal, then: date | None) -> Point:
    period = figure.period.of(figure.series.reporter)
    return Point(period, value, later=then is not None and not figure.known_on(then))


def _sign_of(claim: Claim) -> Callable[[Figure], Decimal]:
    """A balance as the claim speaks of it: a deficit of one side is a surplus of the other."""

    def signed(figure: Figure) -> Decimal:
        if not claim.flow.is_balance:
            return figure.value
        seen_from_here = figure.series.reporter == claim.reporter
        return figure.value if seen_from_here == (claim.flow is not Flow.DEFICIT) else -figure.value

    return signed


def _marks(claim: Claim, judgement: Judgement, question: _Asked) -> Iterator[Mark]:
    amount, interval = claim.amount, judgement.interval
    if amount is None or amount.is_money == question.rates or claim.period is None:
        return
    if not (amount.is_money or amount.unit == PERCENT) or claim.period.months > 12:
        return
    if amount.is_money and claim.measure is not Measure.LEVEL:
        return
    fall = claim.direction is Direction.DOWN and amount.unit == PERCENT
    yield Mark(
        f"{_SAID.get(claim.modality, 'claimed')}: {amount_words(amount, claim.direction)}",
        question.period,
        -amount.value if fall else amount.value,
        interval.low if interval else None,
        interval.high if interval else None,
    )


_SAID = {Modality.FORECAST: "forecast", Modality.TARGET: "aim", Modality.ESTIMATE: "estimate"}


def _levels(claim: Claim, period: Period) -> Iterator[Level]:
    if claim.amount is not None and claim.amount.is_money:
        by = f" by {claim.period}" if claim.period else ""
        deadline = period if claim.period else None
        yield Level(f"aim: {amount_words(claim.amount)}{by}", claim.amount.value, deadline)


def _title(claim: Claim, question: _Asked) -> str:
    product = f" of {claim.product}" if claim.product else ""
    what = f"{claim.flow.value}{product}, {pair_words(claim.reporter, claim.partner, claim.flow)}"
    if question.rates:
        what = f"growth of {what}, on the year before"
    months = _months(question.period)
    return f"{what[0].upper()}{what[1:]}{f', {months}' if months else ''}"


def _months(period: Period) -> str:
    """Which part of the year it is, in words; empty for a whole year."""
    first, last = MONTHS[period.first % 12], MONTHS[period.last % 12]
    if period.months == 12:
        return "" if period.first % 12 == 0 or period.fiscal else f"{first}–{last}"
    return first if period.months == 1 else f"{first}–{last}"


def _source(tracks: Sequence[Track], day: date) -> str:
    told = "; ".join(f"{track.label} (published {_vintages(track.figures)})" for track in tracks)
    return f"Source: {told}. As known on {day_words(day)}."


def _hollow(lines: Iterable[Line]) -> str:
    later = any(point.later for line in lines for point in line.points)
    return " Hollow signs: of releases after the report." if later else ""


def _vintages(figures: Iterable[Figure]) -> str:
    """From when to when the numbers came out."""
    days = sorted(str(one.origin.vintage) for one in figures if one.origin.vintage)
    if not days:
        return "on unknown days"
    return days[0] if days[0] == days[-1] else f"{days[0]} to {days[-1]}"


def _labels(accounts: Sequence[Account]) -> list[str]:
    """What each is called: its office, and in what they differ."""
    differing = [
        field
        for field in ("currency", "coverage")
        if len({getattr(account, field) for account in accounts}) > 1
    ]
    return [
        ", ".join(
            [offices.label(account.source, account.reporter)]
            + [str(getattr(account, field)) for field in differing]
        )
        for account in accounts
    ]
