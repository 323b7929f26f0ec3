"""Signs without a width that pasted text carries inside words: soft hyphens, joiners, marks of
direction. A text is read without them, and what is found is put back where it stood."""

from __future__ import annotations

import re
from dataclasses import replace

from communique.domain.claim import Claim, Span

# Written as escapes, since they cannot be seen.
HIDDEN = re.compile(r"[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]")


def without_hidden(text: str) -> tuple[str, list[int]]:
    """The text without them, and where each letter that is left stood."""
    places = [at for at, letter in enumerate(text) if HIDDEN.match(letter) is None]
    return "".join([text[at] for at in places]), places


def put_back(claim: Claim, places: list[int], text: str) -> Claim:
    """A claim of the text without them as one of the text itself."""
    span = Span(places[claim.span.start], places[claim.span.end - 1] + 1)
    return replace(claim, span=span, quote=text[span.start : span.end])
