"""Taking reports in, one at a time, and telling on standard error what could not be read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from communique.errors import AskError, ReportError

if TYPE_CHECKING:
    from communique.domain.claim import Claim
    from communique.domain.report import Report

OK, CONTRADICTED, FAILED = 0, 1, 2

# More than this many bad lines are counted, not printed.
MOST_WARNINGS = 5


def tell(message: str) -> None:
    """A message on standard error, with nothing in it that a terminal would obey."""
    from communique.briefs.safe import visible_lines

    click.echo(f"communique: {visible_lines(message)}", err=True)


@dataclass
class Intake:
    """The reports asked for; what cannot be read is told and counted.

    passed  called with the bytes of each text or line once it is done with
    """

    files: Sequence[str]
    published: date | None
    passed: Callable[[int], None] | None = None
    read: int = 0
    unread: int = 0
    undated: int = 0
    first_undated: str = ""

    @property
    def may_be_many(self) -> bool:
        """Whether more than one report may come, so that each needs its title."""
        return len(self.files) > 1 or not Path(self.files[0]).is_file() or _is_archive(self.files)

    @property
    def status(self) -> int:
        """The exit status as far as reading goes."""
        return FAILED if self.unread else OK

    def reports(self) -> Iterator[Report]:
        """Every readable report; afterwards, notes on what was left out or left open."""
        from communique.flow import today
        from communique.reading import reports_in
        from communique.reading.lines import ignore

        for report in reports_in(
            self.files,
            published=self.published,
            today=today(),
            skip=self._skip,
            passed=self.passed or ignore,
        ):
            if not self._is_in_our_language(report):
                continue
            self.read += 1
            if report.published is None:
                self.undated += 1
                self.first_undated = self.first_undated or report.id
            yield report
        self._tell_what_is_missing()

    def claims(self) -> Iterator[tuple[Report, list[Claim]]]:
        """Every readable report with its claims."""
        from communique.flow import read as claims_of

        for report in self.reports():
            yield report, claims_of(report)

    def _is_in_our_language(self, report: Report) -> bool:
        from communique.claims.languages import language

        try:
            language(report.language)
        except AskError as error:
            self._skip(ReportError(f"{report.id}: {error}"))
            return False
        return True

    def _skip(self, error: ReportError) -> None:
        self.unread += 1
        if self.unread <= MOST_WARNINGS:
            tell(str(error))
        elif self.unread == MOST_WARNINGS + 1:
            tell("more could not be read; they are counted at the end")

    def _tell_what_is_missing(self) -> None:
        if self.unread and self.unread + self.read > 1:
            tell(f"{self.unread} of {self.unread + self.read} reports could not be read")
        if self.undated:
            which = self.first_undated
            if self.undated > 1:
                which += f" (one of {self.undated})"
            tell(
                f"note: {which} does not say when it was published, so words such as"
                ' "last year" are known from its text alone\n\nhint: --published 2022-12-30'
            )


def _is_archive(files: Iterable[str]) -> bool:
    from communique.reading.sources import ARCHIVES

    return any(file.lower().endswith(ARCHIVES) for file in files)
