"""Verdicts: stories against figures, then and now.

    verdict = judge(story, figures, then=date(2022, 12, 30), now=date.today())

`wording` makes an interval of the words, `choose` finds the ledgers that can
answer, `compare` sets a claim beside each, `weigh` makes a finding of what they
say, `judge` does it for two days, `beside` for the stories of one report together,
and a `Checker` for many reports.
"""

from communique.verdicts.bench import Bench
from communique.verdicts.beside import judge_together
from communique.verdicts.checker import Checker
from communique.verdicts.choose import pairs_of
from communique.verdicts.judge import judge
from communique.verdicts.wording import DEFAULT, Wording, interval

__all__ = [
    "DEFAULT",
    "Bench",
    "Checker",
    "Wording",
    "interval",
    "judge",
    "judge_together",
    "pairs_of",
]
