"""Verdicts as ClaimReview, the form in which search engines read fact checks (schema.org).

Rated are the three verdicts that say something of a number: `supported` 5,
`mixed` 3, `contradicted` 1, on a scale from 1 to 5. The verdict's own word is
`alternateName`. `pending`, `no figures` and `not checkable` are no ratings, so
those statements are left out.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TextIO

from communique.briefs.contract import Json
from communique.briefs.parts import (
    Checked,
    host,
    links,
    office_of,
    shown_evidence,
    speakers,
    title_of,
)
from communique.briefs.words import figure_words
from communique.domain.figure import Figure
from communique.domain.report import Report
from communique.domain.verdict import Finding, Verdict
from communique.errors import AskError

CONTEXT = "https://schema.org"
BEST, WORST = 5, 1
RATINGS = {Finding.SUPPORTED: 5, Finding.MIXED: 3, Finding.CONTRADICTED: 1}
MOST_CITED = 6

# A speaker whose name has one of these words is a body, not a person.
_BODY = re.compile(
    r"\b(?:administration|agency|association|authority|bank|bureau|cabinet|centre|center|chamber"
    r"|commission|committee|council|customs|department|embassy|eurostat|government|institute"
    r"|kremlin|ministry|office|organi[sz]ation|secretariat|service|statistics|union|white house)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Reviewer:
    """Who publishes the review, and where.

    name  of the fact-checking desk
    url   its page
    page  where the brief will stand; each review then gets an address in it
    """

    name: str = "Communiqué"
    url: str | None = None
    page: str | None = None

    def __post_init__(self) -> None:
        for option, address in (("--author-url", self.url), ("--url", self.page)):
            if address is not None and host(address) is None:
                raise AskError(
                    f"{option} is {address}, which is no address on the web"
                    "\n\nhint: write it with https://"
                )


def to_claimreview(checked: Checked, reviewer: Reviewer | None = None) -> str:
    """A JSON-LD document with one ClaimReview for each statement that can be rated.

    It may stand between `<script type="application/ld+json">` and `</script>`:
    no sign in it can end the script.
    """
    by = reviewer or Reviewer()
    graph = [
        review
        for at, (report, verdicts) in enumerate(checked, start=1)
        for review in reviews(report, verdicts, by, key=f"r{at}")
    ]
    text = json.dumps({"@context": CONTEXT, "@graph": graph}, ensure_ascii=False, indent=2)
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text + "\n"


def write_claimreview(checked: Checked, to: TextIO, reviewer: Reviewer | None = None) -> None:
    """The same, written out."""
    from communique.briefs.safe import visible_lines

    text = to_claimreview(checked, reviewer)
    to.write(visible_lines(text) + "\n" if to.isatty() else text)


def reviews(
    report: Report, verdicts: Sequence[Verdict], by: Reviewer, *, key: str = "r1"
) -> Iterator[Json]:
    """The statements of one report that can be rated, by the anchors of its HTML page."""
    for number, verdict in enumerate(verdicts, start=1):
        if verdict.now.finding in RATINGS:
            yield _review(report, verdict, by, anchor=f"{key}-s{number}")


def _review(report: Report, verdict: Verdict, by: Reviewer, *, anchor: str) -> Json:
    claim, now = verdict.story.claim, verdict.now
    figures = [shown.evidence.figure for shown in shown_evidence(verdict) if shown.now]
    return _given(
        {
            "@type": "ClaimReview",
            "url": f"{by.page}#{anchor}" if by.page else None,
            "datePublished": now.as_of.isoformat(),
            "inLanguage": "en",
            "author": _given({"@type": "Organization", "name": by.name, "url": by.url}),
            "claimReviewed": claim.quote,
            "itemReviewed": _claim(report, verdict),
            "reviewRating": {
                "@type": "Rating",
                "ratingValue": RATINGS[now.finding],
                "bestRating": BEST,
                "worstRating": WORST,
                "alternateName": now.finding.value,
                "ratingExplanation": now.reason,
            },
            "reviewBody": _body(verdict),
            "citation": [_citation(figure) for figure in figures[:MOST_CITED]],
        }
    )


def _claim(report: Report, verdict: Verdict) -> Json:
    claim = verdict.story.claim
    day = report.published and report.published.isoformat()
    publisher = {"@type": "Organization", "name": report.publisher} if report.publisher else None
    speaker = speakers(verdict.story)[0] if claim.speaker else None
    kind = "Organization" if speaker and _BODY.search(speaker) else "Person"
    return _given(
        {
            "@type": "Claim",
            "text": claim.quote,
            "datePublished": day,
            "author": {"@type": kind, "name": speaker} if speaker else publisher,
            "appearance": _given(
                {
                    "@type": "CreativeWork",
                    "name": title_of(report),
                    "identifier": report.id,
                    "datePublished": day,
                    "inLanguage": report.language,
                    "publisher": publisher,
                }
            ),
        }
    )


def _body(verdict: Verdict) -> str:
    now, then = verdict.now, verdict.then
    told = [f"{now.finding.capitalize()}: {now.reason}."]
    if now.arithmetic:
        told.append(f"{now.arithmetic}.")
    if then is not None and then.finding is not now.finding:
        told.append(f"With what was known on {then.as_of}: {then.finding}, {then.reason}.")
    return " ".join(told)


def _citation(figure: Figure) -> Json:
    """One figure with its office, its day and its link."""
    urls = [url for url in links(figure) if host(url)]
    return _given(
        {
            "@type": "CreativeWork",
            "name": f"{office_of(figure)}: {figure_words(figure)} ({figure.status})",
            "url": urls[0] if urls else None,
            "datePublished": str(figure.origin.vintage) if figure.origin.vintage else None,
        }
    )


def _given(fields: Json) -> Json:
    """Only what is known: schema.org has no null."""
    return {name: value for name, value in fields.items() if value not in (None, "", [])}
