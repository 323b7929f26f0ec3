"""Report after report on one bench, which asks for a pair of economies once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import Protocol

from communique.domain import Claim, Figure, Report, Story, Verdict
from communique.figures.targets import ByPair, packaged_by_pair
from communique.stories.gather import gather
from communique.verdicts.bench import Bench
from communique.verdicts.beside import judge_together
from communique.verdicts.choose import pairs_of, products_of
from communique.verdicts.wording import DEFAULT, Wording

Pair = tuple[str, str]
# Beyond so many figures the bench is laid out anew, so that memory stays flat in an archive.
_MOST_FIGURES = 100_000


class Ask(Protocol):
    """Gives the figures of some pairs, either way round, in one question."""

    def __call__(self, pairs: set[Pair], *, products: set[str]) -> list[Figure]:
        """All totals, and these products."""


class Checker:
    """Judges reports, and keeps what it has asked for between them.

    ask       where the figures come from
    now       the day whose knowledge counts as "now"
    registry  the announced targets by pair, read when a claim first speaks of one
    """

    def __init__(
        self,
        ask: Ask,
        *,
        now: date,
        wording: Wording = DEFAULT,
        registry: Callable[[], ByPair] = packaged_by_pair,
    ) -> None:
        self._ask = ask
        self._registry = registry
        self._now = now
        self._wording = wording
        self._start_anew()

    def check(
        self, reports: Sequence[tuple[Report, Sequence[Claim]]]
    ) -> Iterator[tuple[Report, list[Verdict]]]:
        """The verdicts on some reports, in their order; at most one question for all of them."""
        told = [(report, gather([(report, claims)])) for report, claims in reports]
        self._learn([story for _, stories in told for story in stories])
        for report, stories in told:
            verdicts = judge_together(
                stories, self._bench, then=report.published, now=self._now, wording=self._wording,
                text=report.text,
            )  # fmt: skip
            yield report, verdicts

    def _start_anew(self) -> None:
        self._bench = Bench((), registry=self._registry)
        self._known: dict[Pair, set[str]] = {}  # the products asked for, by pair
        self._held = 0

    def _learn(self, stories: Sequence[Story]) -> None:
        """Ask for the pairs that are not on the bench yet, or not with these products."""
        if self._held > _MOST_FIGURES:
            self._start_anew()
        new = self._unknown(stories)
        if not new:
            return
        for pair in new:
            if pair in self._known:
                self._bench.forget(*pair)
        figures = self._ask(set(new), products=set().union(*new.values()))
        self._bench.add(figures)
        self._known |= new
        self._held += len(figures)

    def _unknown(self, stories: Sequence[Story]) -> dict[Pair, set[str]]:
        """What is needed beyond what is known, with everything asked for before."""
        needed: dict[Pair, set[str]] = {}
        for story in stories:
            for a, b in pairs_of(story):
                needed.setdefault((min(a, b), max(a, b)), set()).update(products_of(story))
        return {
            pair: products | self._known.get(pair, set())
            for pair, products in needed.items()
            if pair not in self._known or products - self._known[pair]
        }
