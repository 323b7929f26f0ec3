"""How a claim was read: each rule, the words it read, and what it made of them."""

from __future__ import annotations

from collections.abc import Iterator

from communique.domain.claim import Claim


def route_lines(claim: Claim) -> Iterator[tuple[str, str]]:
    """Each step of the route as a rule and "“words” → what they gave"."""
    for step in claim.route:
        words = f"“{step.words}” → " if step.words else ""
        yield step.rule, f"{words}{step.gives}"
