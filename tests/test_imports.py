"""Imports point one way, and the first answer does not wait for what it does not need."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import communique

SOURCE = Path(communique.__file__).parent

# Each room may use those before it.
CHAIN = ("domain", "reading", "claims", "stories", "verdicts", "outlook", "briefs")
COMPILED = CHAIN[:5]  # as `ROOMS` in hatch_build.py
ALLOWED = {room: {*CHAIN[: place + 1], "figures"} for place, room in enumerate(CHAIN)} | {
    "domain": {"domain"},
    "reading": {"domain", "reading"},
    "claims": {"domain", "reading", "claims"},
    "stories": {"domain", "reading", "claims", "stories"},
    "figures": {"domain", "figures"},
    "flow": {*CHAIN, "figures", "flow"},
    "app": {*CHAIN, "figures", "flow", "app"},
    "errors": set(),
    "__main__": {"app"},
    "": {*CHAIN, "figures", "flow"},
}
HEAVY = ("duckdb", "rich", "babel", "platformdirs", "communique.claims", "communique.figures")


def room_of(module: str) -> str:
    """`communique.reading.text` is in `reading`; the package itself is in no room."""
    return [*module.split("."), ""][1]


def imports_of(file: Path) -> Iterator[str]:
    """Every module of ours that a file imports, wherever the import stands."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}: relative import"
            module = node.module or ""
            yield from (f"{module}.{name.name}" for name in node.names)


def modules() -> list[tuple[str, Path]]:
    """Every module of the package by its dotted name."""
    found = []
    for file in sorted(SOURCE.rglob("*.py")):
        parts = ("communique", *file.relative_to(SOURCE).with_suffix("").parts)
        found.append((".".join(parts).removesuffix(".__init__"), file))
    return found


@pytest.mark.parametrize(
    ("module", "file"),
    [(module, file) for module, file in modules() if room_of(module) in COMPILED],
    ids=lambda value: str(value)[-40:],
)
def test_the_compiled_build_can_read_it(module: str, file: Path) -> None:
    """mypyc stops at `x in (*ours, *theirs)`; a name for the whole is as good."""
    tree = ast.parse(file.read_text(encoding="utf-8"))
    starred = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Compare)
        for whole in node.comparators
        if isinstance(whole, ast.Tuple) and any(isinstance(e, ast.Starred) for e in whole.elts)
    ]
    assert starred == [], f"{module}: {starred}"


@pytest.mark.parametrize(("module", "file"), modules(), ids=lambda value: str(value)[-40:])
def test_imports_point_one_way(module: str, file: Path) -> None:
    """A room imports only rooms that come before it."""
    allowed = ALLOWED[room_of(module)] | {"errors"}
    used = {room_of(name) for name in imports_of(file) if name.split(".")[0] == "communique"}
    assert used <= allowed, f"{module} imports {sorted(used - allowed)}"


@pytest.mark.parametrize(
    "code",
    [
        "import communique",
        "import communique.app.cli",
        "from communique.app.cli import run; run(['--version'])",
        "from communique.app.cli import run; run(['--help'])",
    ],
)
def test_nothing_heavy_is_imported_before_it_is_needed(code: str) -> None:
    """Importing the package, its version and its help need no library but click."""
    names = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys\nprint('MODULES', *sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.rpartition("MODULES")[2]
    assert not set(names.split()) & set(HEAVY)


def test_every_public_name_is_there() -> None:
    """What `__all__` promises can be imported, and nothing is promised twice."""
    assert all(getattr(communique, name) for name in communique.__all__)
    assert sorted(set(communique.__all__)) == communique.__all__


def test_an_unknown_name_is_an_attribute_error() -> None:
    """As with any module."""
    with pytest.raises(AttributeError, match="has no attribute 'chek'"):
        _ = communique.chek
