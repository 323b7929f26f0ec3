"""Reports: published texts, with offsets that never change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Report:
    """One published text.

    text       as published, title first where there is one; every span counts
               characters of this text, which nothing rewrites
    published  the day of publication; None where it is not known, and then
               words such as "last year" are known only where the text is about a
               whole year
    language   ISO 639-1 code
    id         the caller's name for it, kept to the last output
    """

    text: str
    published: date | None = None
    language: str = "en"
    id: str = ""
    publisher: str | None = None
