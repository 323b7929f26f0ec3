"""Every page is tried out: its commands and its Python give what it shows, its links lead on.

DOCS=update pytest tests/docs    writes what they give now into the pages
"""

from __future__ import annotations

import contextlib
import doctest
import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from communique.app.cli import run

LEFT_OUT = "..."
WIDTH = 80
SET_UP = (
    "python3 -m venv .venv && .venv/bin/pip install ."
    " && .venv/bin/communique check examples/russia-china-2022.txt",
    "python3 -m venv .venv && .venv/bin/pip install -e '.[test]' && .venv/bin/pytest -n auto",
)
# Commands of the tools around the project; the test of the project does not run them.
NOT_OURS = re.compile(
    r"export COMMUNIQUE_\w+=|"
    r"python3 -m venv |\. \.venv/bin/activate$|(?:HATCH_BUILD_HOOKS_ENABLE=1 )?\.venv/bin/pip |"
    r"\.ci/run$|pytest\b|ruff |mypy$"
    r"|(?:DOCS|GOLDEN)=update pytest|python (?:quality|benchmarks|tools)/\w+\.py"
)
SHELL = re.compile(r"[|<>;&]")
NEVER = re.compile(r"/work/|/root/|/home/\w|pypi\.|pythonhosted|localhost", re.IGNORECASE)


# -- commands ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Shown:
    """A command with the output that the page shows."""

    command: str
    output: list[str]


def test_blocks(page, reader, updating) -> None:
    """Every block in its order: commands and Python give what the page shows.

    Blocks of one page share their folder, and the names of their Python.
    """
    names: dict[str, object] = {}
    replaced: dict[int, list[str]] = {}
    for block in page.blocks:
        if "file=" in block.rest:
            name = block.rest.partition("file=")[2]
            (reader / name).write_text("\n".join(block.lines) + "\n", encoding="utf-8")
        fresh = _TRIED[block.language](block, names)
        if fresh is not None:
            replaced[block.line] = fresh
    if updating and replaced:
        page.write(replaced)
        return
    told = [f"{page.name}:{line}\n" + "\n".join(lines) for line, lines in replaced.items()]
    assert not told, "\n\n".join(["shown otherwise than it is now:", *told])


def _console(block, names: dict[str, object]) -> list[str] | None:
    """The block as it is now; None where it is so already."""
    asked = _commands(block.lines)
    fresh = list(_run_again(asked, block.shown))
    same = all(_fits(old.output, new.output) for old, new in zip(asked, fresh, strict=True))
    return None if same else [line for one in fresh for line in (f"$ {one.command}", *one.output)]


def _sh(block, names: dict[str, object]) -> None:
    """Commands without a shown output: ours run, those of other tools are known."""
    for line in block.lines:
        if line.startswith("communique "):
            # a test asks no office; the question itself is tried
            asks = line.startswith("communique figures fetch ") and "--dry-run" not in line
            status, output = _run(f"{line} --dry-run" if asks else line)
            assert status in (0, 1), output
        else:
            assert line in SET_UP or NOT_OURS.match(line), f"a command nobody tests: {line}"


def _only_told(block, names: dict[str, object]) -> None:
    """Text to read, nothing to run."""


def _commands(lines: Iterable[str]) -> list[Shown]:
    """Lines that begin with `$ ` are commands, what follows each is its output."""
    found: list[Shown] = []
    for line in lines:
        if line.startswith("$ "):
            found.append(Shown(line[2:], []))
        else:
            assert found, f"output without a command: {line}"
            found[-1].output.append(line)
    return found


def _run_again(commands: Iterable[Shown], shown: str) -> Iterator[Shown]:
    status = 0
    for asked in commands:
        if asked.command == "echo $?":
            yield Shown(asked.command, [str(status)])
            continue
        status, output = _run(asked.command)
        yield Shown(asked.command, _paragraphs(output, shown) if shown else output)


def _run(command: str) -> tuple[int, list[str]]:
    """Status and output of a command of ours, both streams as a terminal mixes them."""
    assert command.startswith("communique "), f"not a command of ours: {command}"
    if SHELL.search(command):
        return _run_in_shell(command)
    both = io.StringIO()
    with contextlib.redirect_stdout(both), contextlib.redirect_stderr(both):
        status = run(shlex.split(command)[1:])
    return status, _tidy(both.getvalue())


def _run_in_shell(command: str) -> tuple[int, list[str]]:
    assert "--as-of" in command or " check " not in command, f"would change by the day: {command}"
    ours = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(
        ["bash", "-c", command],
        env={**os.environ, "PATH": ours},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    assert "Traceback" not in done.stdout, done.stdout
    return done.returncode, _tidy(done.stdout)


def _tidy(output: str) -> list[str]:
    return [line.rstrip() for line in output.rstrip("\n").split("\n")] if output else []


def _paragraphs(output: list[str], shown: str) -> list[str]:
    """The first paragraph that holds each of the words, `last` is the last; `...` between."""
    every = "\n".join(output).split("\n\n")
    wanted = sorted({_index(every, words) for words in shlex.split(shown)})
    told: list[str] = []
    for before, at in zip([-1, *wanted], wanted, strict=False):
        told += ([LEFT_OUT] if at > before + 1 else []) + [every[at]]
    told += [LEFT_OUT] if wanted[-1] < len(every) - 1 else []
    return "\n\n".join(told).split("\n")


def _index(paragraphs: list[str], words: str) -> int:
    if words == "last":
        return len(paragraphs) - 1
    found = (at for at, text in enumerate(paragraphs) if words in text)
    at = next(found, None)
    assert at is not None, f"no output has {words!r}:\n" + "\n\n".join(paragraphs)
    return at


def _fits(pattern: list[str], output: list[str]) -> bool:
    """Whether an output is the one shown, `...` standing for any lines."""
    if LEFT_OUT not in pattern:
        return pattern == output
    at = pattern.index(LEFT_OUT)
    if pattern[:at] != output[:at]:
        return False
    rest = pattern[at + 1 :]
    return any(_fits(rest, output[begin:]) for begin in range(at, len(output) + 1))


# -- Python -----------------------------------------------------------------------------


class Keeper(doctest.DocTestRunner):
    """Runs examples and keeps what each gave."""

    def __init__(self) -> None:
        super().__init__(optionflags=doctest.ELLIPSIS)
        self.gave: dict[int, str] = {}
        self.wrong = False

    def report_start(self, out, test, example) -> None:
        """Say nothing."""

    def report_success(self, out, test, example, got) -> None:
        """What the page shows is what it gives."""
        self.gave[example.lineno] = example.want

    def report_failure(self, out, test, example, got) -> None:
        """Keep what it gives instead."""
        self.gave[example.lineno] = got
        self.wrong = True

    def report_unexpected_exception(self, out, test, example, exc_info) -> None:
        """An error that the page does not show is no output."""
        raise exc_info[1]


def _python(block, names: dict[str, object]) -> list[str] | None:
    """The block as it is now; None where it is so already."""
    source = "\n".join(block.lines) + "\n"
    if not source.startswith(">>>"):
        exec(compile(source, "block", "exec"), names)
        return None
    keeper = Keeper()
    examples = doctest.DocTestParser().get_examples(source)
    test = doctest.DocTest(examples, names, "block", "block", block.line, source)
    keeper.run(test, out=lambda _: None, clear_globs=False)
    names.update(test.globs)
    return list(_with_outputs(examples, keeper.gave)) if keeper.wrong else None


def _with_outputs(examples: Iterable[doctest.Example], gave: dict[int, str]) -> Iterator[str]:
    for example in examples:
        for number, line in enumerate(example.source.splitlines()):
            yield f"{'...' if number else '>>>'} {line}".rstrip()
        yield from gave[example.lineno].splitlines()


_TRIED = {
    "console": _console,
    "sh": _sh,
    "python": _python,
    "text": _only_told,
    "json": _only_told,
    "csv": _only_told,
}


# -- the page as a page --------------------------------------------------------------------


def test_links(page, read_page) -> None:
    """Relative links lead to files and headings that are there."""
    dead = [link for link in _links(page.prose) if not _leads_on(link, page, read_page)]
    assert not dead


def _links(prose: Iterable[str]) -> list[str]:
    found = re.findall(r"\]\(([^)\s]+)\)", "\n".join(prose))
    return [link for link in found if not re.match(r"\w+:", link)]


def _leads_on(link: str, page, read_page) -> bool:
    place, _, anchor = link.partition("#")
    target = (page.path.parent / place).resolve() if place else page.path
    if not target.exists():
        return False
    return not anchor or anchor in _anchors(read_page(target).prose)


def _anchors(prose: Iterable[str]) -> set[str]:
    """The anchors that headings get: lower case, no signs, hyphens for spaces."""
    headings = (line.lstrip("#").strip() for line in prose if re.match(r"#+ ", line))
    return {re.sub(r"[^\w\- ]", "", heading).lower().replace(" ", "-") for heading in headings}


def test_every_page_is_in_the_index(page, read_page) -> None:
    """Whoever opens docs/ finds every page."""
    if page.path.parent.name == "docs" and page.path.name != "index.md":
        assert page.path.name in _links(read_page("docs/index.md").prose)


def test_screens_are_80_columns_wide(page) -> None:
    """Commands and answers fit a terminal; a link or a message may be longer."""
    wide = [
        line
        for block in page.blocks
        if block.language in ("console", "python") or "file=" in block.rest
        for line in block.lines
        if len(line) > WIDTH and not re.search(r"http|^communique: |^hint: |^{", line)
    ]
    assert not wide


def test_nothing_of_this_machine(page) -> None:
    """No path or host of the machine a page was written on."""
    assert not [line for line in page.lines if NEVER.search(line)]


@pytest.mark.parametrize("command", SET_UP)
def test_set_up_is_one_line_each(command: str, read_page) -> None:
    """README gives the two commands that do all the set-up, each alone on its line."""
    assert command in read_page("README.md").lines
