"""Report after report on one bench, which asks for a pair of economies once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from communique.domain import Claim, Figure, Report, Story, Verdict
from communique.stories import gather
from communique.verdicts.bench import Bench
from communique.verdicts.beside import judge_together
from communique.verdicts.choose import pairs_of
from communique.verdicts.wording import DEFAULT, Wording

Pairs = set[tuple[str, str]]
# Beyond so many figures the bench is laid out anew, so that memory stays flat in an archive.
_MOST_FIGURES = 400_000


class Checker:
    """Judges reports, and keeps what it has asked for between them.

    ask  gives the figures of some pairs, in one question
    now  the day whose knowledge counts as "now"
    """

    def __init__(
        self, ask: Callable[[Pairs], list[Figure]], *, now: date, wording: Wording = DEFAULT
    ) -> None:
        self._ask = ask
        self._now = now
        self._wording = wording
        self._bench = Bench(())
        self._known: Pairs = set()
        self._held = 0

    def check(
        self, reports: Sequence[tuple[Report, Sequence[Claim]]]
    ) -> Iterator[tuple[Report, list[Verdict]]]:
        """The verdicts on some reports, in their order; at most one question for all of them."""
        told = [(report, gather([(report, claims)])) for report, claims in reports]
        self._learn([story for _, stories in told for story in stories])
        for report, stories in told:
            verdicts = judge_together(
                stories, self._bench, then=report.published, now=self._now, wording=self._wording
            )
            yield report, verdicts

    def _learn(self, stories: Sequence[Story]) -> None:
        """Ask for the pairs that are not on the bench yet."""
        needed = {pair for story in stories for pair in pairs_of(story)}
        if not needed - self._known:
            return
        if self._held > _MOST_FIGURES:
            self._bench, self._known, self._held = Bench(()), set(), 0
        new = {pair for pair in needed - self._known if pair[::-1] not in self._known}
        figures = self._ask(new)
        self._bench.add(figures)
        self._known |= needed
        self._held += len(figures)
