"""The whole way, from published texts to what may be said about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from communique.domain.report import Report
from communique.errors import ReportError

if TYPE_CHECKING:
    from communique.domain.claim import Claim
    from communique.domain.target import Target, TargetStatus
    from communique.domain.verdict import Verdict
    from communique.figures.store import Figures
    from communique.outlook.board import Entry, Wanted
    from communique.outlook.course import Course
    from communique.verdicts.wording import Wording


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
    wording: Wording | Path | None = None,
    outlook: bool = False,
) -> list[Verdict]:
    """Read a report, bring its tellings together, and judge each story.

    as_of    the day whose knowledge counts as "now"; today by default
    store    DuckDB file of figures; the packaged ones are always beneath it
    wording  what each wording leaves open, or a file that says so (see `Wording.from_file`)
    outlook  say of pending verdicts how likely they are; needs `[outlook]`
    """
    report = as_report(text, published=published, language=language, id=id)
    checked = check_each([report], as_of=as_of, store=store, wording=wording, outlook=outlook)
    ((_, verdicts),) = checked
    return verdicts


def check_each(
    reports: Iterable[Report],
    *,
    as_of: date | None = None,
    store: Path | None = None,
    wording: Wording | Path | None = None,
    outlook: bool = False,
) -> Iterator[tuple[Report, list[Verdict]]]:
    """Check many reports in their order, each answered before the next is read.

    The figures of a pair of economies are asked for once, with those of all reports that are at
    hand: of a list many at a time, of a stream those of each report.
    """
    from communique.figures.own_targets import known_by_pair
    from communique.figures.store import Figures
    from communique.verdicts import Checker

    policy = _wording(wording)
    with Figures(store) as figures:
        registry = partial(known_by_pair, store)
        checker = Checker(figures.between, now=as_of or today(), wording=policy, registry=registry)
        for batch in _batches(reports):
            for report, verdicts in checker.check([(report, read(report)) for report in batch]):
                yield report, _with_outlook(verdicts, figures) if outlook else verdicts


def _with_outlook(verdicts: list[Verdict], figures: Figures) -> list[Verdict]:
    """The same, the pending ones with how likely they are."""
    from communique.outlook.pending import outlooks
    from communique.verdicts import Bench, pairs_of

    pairs = {pair for verdict in verdicts for pair in pairs_of(verdict.story)}
    return outlooks(verdicts, Bench(figures.between(pairs)))


_AT_ONCE = 64


def _batches(reports: Iterable[Report]) -> Iterator[list[Report]]:
    """Many at once where nobody waits for the next one."""
    size = _AT_ONCE if isinstance(reports, Sequence) else 1
    rest = iter(reports)
    while batch := list(islice(rest, size)):
        yield batch


def _wording(given: Wording | Path | None) -> Wording:
    from communique.verdicts import DEFAULT, Wording

    return Wording.from_file(given) if isinstance(given, Path) else given or DEFAULT


def targets(*, as_of: date | None = None, store: Path | None = None) -> list[TargetStatus]:
    """How announced targets stand: met, missed, ahead or behind.

    as_of  only what had been announced and published by that day; today by default
    store  DuckDB file of figures and targets; the packaged ones are always beneath it
    """
    return [entry.status for entry in board(as_of=as_of, store=store)]


def board(
    wanted: Wanted | None = None,
    *,
    as_of: date | None = None,
    store: Path | None = None,
    with_chance: bool = False,
) -> list[Entry]:
    """The targets that are wanted, with one question to the figures for all of them.

    with_chance  how likely those are that are still open; needs the extra `[outlook]`
    """
    from communique.figures.store import Figures
    from communique.outlook.board import Wanted, board
    from communique.outlook.status import pairs_of

    every = known_targets(store)
    wanted = wanted or Wanted()
    with Figures(store) as figures:
        asked = [target for target in every if wanted.takes(target)]
        products = {target.product for target in asked if target.product}
        known = figures.between(pairs_of(asked), products=products)
    day = as_of or today()
    return board(every, known, as_of=day, wanted=wanted, with_chance=with_chance)


def course(
    target: Target,
    *,
    as_of: date | None = None,
    store: Path | None = None,
    with_outlook: bool = False,
) -> Course:
    """What a picture of one target shows: every office's years, and the path to the level.

    with_outlook  what is expected to its deadline, too; needs the extra `[outlook]`
    """
    from communique.figures.store import Figures
    from communique.outlook.course import course_of
    from communique.outlook.status import pairs_of
    from communique.verdicts import Bench

    with Figures(store) as figures:
        products = {target.product} if target.product else set()
        bench = Bench(figures.between(pairs_of([target]), products=products))
    return course_of(target, bench, as_of=as_of or today(), with_outlook=with_outlook)


def known_targets(store: Path | None = None) -> Sequence[Target]:
    """Every target that was ever announced, packaged and the user's own."""
    from communique.figures.own_targets import known

    return known(store)


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
