"""Charts as files, one SVG and one PNG for each statement that has a series."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from communique.app.output import new_file
from communique.errors import AskError, CommuniqueError

if TYPE_CHECKING:
    from communique.domain.report import Report
    from communique.domain.verdict import Verdict

    Checked = Iterable[tuple[Report, list[Verdict]]]

KINDS = (".svg", ".png")


def refuse_charts(folder: Path) -> None:
    """Refuse, before anything is read, what cannot be drawn or has no place."""
    from communique.briefs.charts import available

    if folder.exists() and not folder.is_dir():
        raise AskError(f"--charts is {folder}, which is no folder\n\nhint: name a folder")
    if not available():
        raise CommuniqueError(
            "charts need the extra [charts]\n\nhint: pip install 'communique[charts]'"
        )


def with_charts(
    checked: Checked, folder: Path, *, store: Path | None
) -> Iterator[tuple[Report, list[Verdict]]]:
    """The same, while `r1-s2.svg` is written for the second statement of the first report.

    The names are those of the statements on the HTML page; nothing in them
    comes from the report.
    """
    from communique.briefs.charts import write
    from communique.briefs.history import histories
    from communique.figures.store import Figures

    folder.mkdir(parents=True, exist_ok=True)
    with Figures(store) as figures:
        for at, (report, verdicts) in enumerate(checked, start=1):
            for number, found in enumerate(histories(verdicts, figures), start=1):
                for kind in KINDS if found else ():
                    assert found is not None
                    with new_file(folder / f"r{at}-s{number}{kind}") as made:
                        write(found.drawing, made)
            yield report, verdicts
