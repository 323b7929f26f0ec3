"""The command `communique check`: what the figures say, in the form that is asked for."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

import click

from communique.app.charts import refuse_charts, with_charts
from communique.app.intake import CONTRADICTED, OK, Intake, tell
from communique.app.options import day, files, formats, output, published, store
from communique.app.output import is_stream, new_file, refuse_output, write_json
from communique.errors import AskError

if TYPE_CHECKING:
    from communique.briefs.claimreview import Reviewer
    from communique.domain.report import Report
    from communique.domain.verdict import Finding, Verdict

FORMATS = ("table", "jsonl", "markdown", "html", "csv", "claimreview")
STDOUT = "-"


@click.command(short_help="Check what reports claim against official figures.")
@files
@published
@click.option(
    "--as-of",
    callback=day,
    metavar="DATE",
    help="Judge with what was known on this day instead of today.",
)
@formats(*FORMATS, says="For people, programs, pages, spreadsheets or search engines.")
@output
@click.option(
    "--charts",
    metavar="FOLDER",
    type=click.Path(path_type=Path),
    help="Write a chart of each statement's series there, as SVG and PNG, too.",
)
@click.option("--verbose", "-v", is_flag=True, help="In the table: every figure and telling.")
@click.option("--author", metavar="NAME", help="In ClaimReview: who publishes the review.")
@click.option("--author-url", metavar="URL", help="In ClaimReview: the author's page.")
@click.option("--url", "page", metavar="URL", help="In ClaimReview: where the brief will stand.")
@click.option(
    "--outlook",
    is_flag=True,
    help="Say how likely pending statements are (takes a second or two more).",
)
@store
@click.option(
    "--wording",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="What each wording leaves open, where you are stricter: lines such as about = 0.03.",
)
def check(
    *,
    files: tuple[str, ...],
    published: date | None,
    as_of: date | None,
    form: str,
    output: str | None,
    charts: Path | None,
    verbose: bool,
    author: str | None,
    author_url: str | None,
    page: str | None,
    outlook: bool,
    store: Path | None,
    wording: Path | None,
) -> int:
    """Check what reports claim against official figures.

    FILE is a text, a folder, a .jsonl of reports, or - for standard input.

    \b
    Examples:
        communique check report.txt --published 2022-12-30
        pbpaste | communique check -
        communique check report.txt --format html --output brief.html
        communique check archive.jsonl --format jsonl > verdicts.jsonl
    """
    from communique.figures.location import store_to_read
    from communique.flow import check_each

    by = _Reviewer(author, author_url, page)
    by.refuse_elsewhere(form)
    if charts is not None:
        refuse_charts(charts)
    own = store_to_read(store)
    intake = Intake(files, published)
    brief = _Brief(form, intake, store=own, verbose=verbose, outlook=outlook, by=by)
    checked = check_each(intake.reports(), as_of=as_of, store=own, wording=wording, outlook=outlook)
    if charts is not None:
        checked = with_charts(checked, charts, store=own)
    with _opened(output, files, intake) as to:
        brief.write(brief.noted(checked), to)
    brief.tell_what_is_missing()
    return intake.status or brief.status


@dataclass(frozen=True, slots=True)
class _Reviewer:
    """Who reviews, as the options say."""

    author: str | None
    author_url: str | None
    page: str | None

    def refuse_elsewhere(self, form: str) -> None:
        """These options say nothing in another form; a wrong one is told before reading."""
        given = {"--author": self.author, "--author-url": self.author_url, "--url": self.page}
        named = [option for option, value in given.items() if value is not None]
        if named and form != "claimreview":
            raise AskError(
                f"{named[0]} is for --format claimreview, not for {form}"
                "\n\nhint: add --format claimreview"
            )
        if form == "claimreview":
            self.as_reviewer()

    def as_reviewer(self) -> Reviewer:
        """The same for the brief."""
        from communique.briefs.claimreview import Reviewer

        if self.author is None:
            return Reviewer(url=self.author_url, page=self.page)
        return Reviewer(self.author, self.author_url, self.page)


@dataclass
class _Brief:
    """One run's answer, and what was found on the way."""

    form: str
    intake: Intake
    store: Path | None
    verbose: bool
    outlook: bool
    by: _Reviewer
    found: list[Finding] = field(default_factory=list)

    @property
    def status(self) -> int:
        """1 where something is contradicted by what is known now."""
        from communique.domain.verdict import Finding

        return CONTRADICTED if Finding.CONTRADICTED in self.found else OK

    def noted(
        self, checked: Iterator[tuple[Report, list[Verdict]]]
    ) -> Iterator[tuple[Report, list[Verdict]]]:
        """The same, while their findings are counted."""
        for report, verdicts in checked:
            self.found += [verdict.now.finding for verdict in verdicts]
            yield report, verdicts

    def write(self, checked: Iterator[tuple[Report, list[Verdict]]], to: TextIO) -> None:
        """In the form asked for."""
        match self.form:
            case "jsonl":
                _write_jsonl(checked, to)
            case "markdown":
                from communique.briefs.markdown import write_markdown

                write_markdown(checked, to)
            case "csv":
                from communique.briefs.verdict_rows import write_verdicts

                write_verdicts(checked, to)
            case "html":
                from communique.briefs.html.page import write_html

                write_html(checked, to, store=self.store)
            case "claimreview":
                from communique.briefs.claimreview import write_claimreview

                write_claimreview(checked, to, self.by.as_reviewer())
            case _:
                self._write_table(checked, to)

    def _write_table(self, checked: Iterator[tuple[Report, list[Verdict]]], to: TextIO) -> None:
        from communique.briefs.terminal import console, print_summary, print_verdicts

        screen, titled = console(to), self.intake.may_be_many
        for report, verdicts in checked:
            print_verdicts(report, verdicts, screen, titled=titled, verbose=self.verbose)
        if self.intake.read:
            print_summary(self.found, screen)

    def _tell_of_outlook(self) -> None:
        """How to get more of the pending ones."""
        from communique.domain.verdict import Finding

        if Finding.PENDING in self.found and not self.outlook:
            tell("note: --outlook says how likely the pending statements are")

    def tell_what_is_missing(self) -> None:
        """What the form leaves out, on standard error."""
        if self.form == "table":
            self._tell_of_outlook()
        if self.form == "html":
            from communique.briefs.charts import available

            if not available():
                tell(
                    "note: the page has tables but no pictures, which need the extra [charts]"
                    "\n\nhint: pip install 'communique[charts]'"
                )
        if self.form == "claimreview":
            self._tell_of_reviews()

    def _tell_of_reviews(self) -> None:
        from communique.briefs.claimreview import RATINGS

        left_out = sum(1 for finding in self.found if finding not in RATINGS)
        if left_out:
            tell(
                f"note: {left_out} of {len(self.found)} statements are left out, because only"
                " supported, mixed and contradicted can be rated"
            )
        if self.by.author is None and left_out < len(self.found):
            tell(
                "note: the reviews name Communiqué as their author"
                "\n\nhint: --author 'Your desk' --author-url https://desk.example"
            )


def _write_jsonl(checked: Iterator[tuple[Report, list[Verdict]]], to: TextIO) -> None:
    from communique.briefs.contract import verdict_line

    for _, verdicts in checked:
        for verdict in verdicts:
            write_json(verdict_line(verdict), to)


@contextmanager
def _opened(output: str | None, files: Sequence[str], intake: Intake) -> Iterator[TextIO]:
    """Where the answer goes; a file appears when it is whole, if anything could be read."""
    if output in (None, STDOUT):
        yield sys.stdout
        return
    to = Path(str(output))
    refuse_output(to, files)
    if is_stream(to):
        with to.open("w", encoding="utf-8", newline="") as stream:
            yield stream
        return
    with new_file(to) as made:
        with made.open("w", encoding="utf-8", newline="") as file:
            yield file
        if not intake.read:
            made.unlink()
