"""The pages of the documentation, and how their text is taken apart."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

import pytest

from communique import flow

ROOT = Path(__file__).parents[2]
UPDATE = os.environ.get("DOCS") == "update"
# Pages show outputs of this day; a clock that goes on would change them.
TODAY = date(2026, 11, 24)

_FENCE = re.compile(r"^(?P<marks>```+)(?P<language>\w*) ?(?P<rest>.*)$")
_SHOWN = re.compile(r"^<!-- shown: (.*) -->$")


@dataclass
class Block:
    """A fenced block of a page.

    line   of its first line of text in the page, from 0
    rest   what stands behind the language: `file=report.txt` is written to disk
    shown  which paragraphs of the output the page shows; empty is all
    """

    line: int
    language: str
    rest: str
    lines: list[str]
    shown: str = ""


@dataclass
class Page:
    """A page, its blocks, and the lines that an update would give it."""

    path: Path
    lines: list[str]
    blocks: list[Block] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Where it lies in the project."""
        return str(self.path.relative_to(ROOT))

    @property
    def prose(self) -> list[str]:
        """The lines outside of blocks."""
        inside = {n for b in self.blocks for n in range(b.line, b.line + len(b.lines))}
        return [line for number, line in enumerate(self.lines) if number not in inside]

    def write(self, replaced: dict[int, list[str]]) -> None:
        """Put new lines into the blocks that begin on these lines."""
        for block in sorted(self.blocks, key=lambda block: -block.line):
            if block.line in replaced:
                self.lines[block.line : block.line + len(block.lines)] = replaced[block.line]
        self.path.write_text("\n".join(self.lines) + "\n", encoding="utf-8")


def page_at(path: Path) -> Page:
    """A page with its blocks."""
    page = Page(path, path.read_text(encoding="utf-8").splitlines())
    page.blocks = list(_blocks(page.lines))
    return page


def _blocks(lines: list[str]) -> Iterator[Block]:
    open_block, marks = None, ""
    for number, line in enumerate(lines):
        found = _FENCE.match(line)
        if open_block is None and found:
            above = _SHOWN.match(lines[number - 1]) if number else None
            marks = found["marks"]
            open_block = Block(number + 1, found["language"], found["rest"], [])
            open_block.shown = above[1] if above else ""
        elif open_block is not None and line == marks:
            yield open_block
            open_block = None
        elif open_block is not None:
            open_block.lines.append(line)
    assert open_block is None, "a block is not closed"


def pages() -> list[Path]:
    """Everything at the top of the project and in docs/."""
    inside = sorted((ROOT / "docs").rglob("*.md"))
    assert inside, "there is no documentation"
    return [*sorted(ROOT.glob("*.md")), *inside]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that asks for a page runs on each of them."""
    if "page" in metafunc.fixturenames:
        names = [str(path.relative_to(ROOT)) for path in pages()]
        metafunc.parametrize("page", pages(), ids=names, indirect=True)


@pytest.fixture
def page(request: pytest.FixtureRequest) -> Page:
    """One page of the documentation."""
    return page_at(request.param)


@pytest.fixture
def read_page() -> Callable[[str], Page]:
    """Reads a page by its place in the project."""
    return lambda name: page_at(ROOT / name)


@pytest.fixture
def updating() -> bool:
    """Whether the pages are to be brought up to date rather than tested."""
    return UPDATE


@pytest.fixture
def reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as a reader has it: the examples, no store, on the day of the pages."""
    shutil.copytree(ROOT / "examples", tmp_path / "examples")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("COMMUNIQUE_STORE", raising=False)
    monkeypatch.setattr(flow, "today", lambda: TODAY)
    return tmp_path
