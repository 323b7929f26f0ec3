"""The whole way, from published texts to what may be said about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from communique.domain.report import Report
from communique.errors import ReportError

if TYPE_CHECKING:
    from communique.domain.claim import Claim
    from communique.domain.verdict import Verdict
    from communique.figures.store import Figures


def read(
    text: str | Path | Report,
    *,
    published: date | None = None,
    language: str = "en",
    id: str = "",
) -> list[Claim]:
    """What a report claims about trade, in the order of its words.

    text       the text itself, a `Path` to a file with one report, or a `Report`
    published  the day of publication, against which "last year" is resolved;
               read from the text where it says so
    """
    from communique.claims import claims_in

    return list(claims_in(as_report(text, published=published, language=language, id=id)))


def check(
    text: str | Path | Report,
    *,
    published: date | None = None,
    language: str = "en",
    id: str = "",
    as_of: date | None = None,
    store: Path | None = None,
    outlook: bool = False,
) -> list[Verdict]:
    """Read a report, bring its tellings together, and judge each story.

    as_of    the day whose knowledge counts as "now"; today by default
    store    DuckDB file of figures; the packaged ones are always beneath it
    outlook  say of pending verdicts how likely they are; needs `[outlook]`
    """
    from communique.figures.store import Figures

    report = as_report(text, published=published, language=language, id=id)
    with Figures(store) as figures:
        return judged(report, figures, now=as_of or today(), outlook=outlook)


def check_each(
    reports: Iterable[Report],
    *,
    as_of: date | None = None,
    store: Path | None = None,
    outlook: bool = False,
) -> Iterator[tuple[Report, list[Verdict]]]:
    """Check many reports, one at a time, with the figures opened once."""
    from communique.figures.store import Figures

    now = as_of or today()
    with Figures(store) as figures:
        for report in reports:
            yield report, judged(report, figures, now=now, outlook=outlook)


def judged(report: Report, figures: Figures, *, now: date, outlook: bool = False) -> list[Verdict]:
    """The verdicts on one report: one question to the figures for all its stories."""
    from communique.stories import gather
    from communique.verdicts import Bench, judge, pairs_of

    stories = gather([(report, read(report))])
    if not stories:
        return []
    known = Bench(figures.between({pair for story in stories for pair in pairs_of(story)}))
    verdicts = [judge(story, known, then=report.published, now=now) for story in stories]
    if outlook:
        from communique.outlook.pending import outlooks

        return outlooks(verdicts, known)
    return verdicts


def reports(
    places: str | Path | Iterable[str | Path],
    *,
    published: date | None = None,
    language: str = "en",
) -> Iterator[Report]:
    """The reports in files, folders and JSON lines, one at a time; the first bad one raises."""
    from communique.reading import reports_in

    if isinstance(places, (str, Path)):
        places = [places]
    return reports_in(places, published=published, language=language)


def as_report(
    text: str | Path | Report, *, published: date | None = None, language: str = "en", id: str = ""
) -> Report:
    """One report, from its text, its file, or as it is."""
    if isinstance(text, Report):
        return text
    if isinstance(text, Path):
        return _only_report_in(text, published=published, language=language)
    return Report(
        text=text,
        published=published or _day_in(text, language),
        language=language,
        id=id,
    )


def today() -> date:
    """The day it is here."""
    return datetime.now(UTC).astimezone().date()


def _only_report_in(path: Path, *, published: date | None, language: str) -> Report:
    found = reports(path, published=published, language=language)
    report = next(found)
    if next(found, None) is not None:
        raise ReportError(
            f"{path} holds more than one report"
            f"\n\nhint: for report in communique.reports({str(path)!r}): communique.check(report)"
        )
    return report


def _day_in(text: str, language: str) -> date | None:
    from communique.reading.days import day_of_publication

    found = day_of_publication(text, language=language)
    return found.day if found else None
