"""Verdicts: stories against figures, then and now.

    verdict = judge(story, figures, then=date(2022, 12, 30), now=date.today())

`wording` makes an interval of the words, `choose` finds the ledgers that can
answer, `compare` sets a claim beside each, `weigh` makes a finding of what they
say, `judge` does it for two days.
"""

from communique.verdicts.bench import Bench
from communique.verdicts.choose import pairs_of
from communique.verdicts.judge import judge
from communique.verdicts.wording import DEFAULT, Wording, interval

__all__ = ["DEFAULT", "Bench", "Wording", "interval", "judge", "pairs_of"]
