"""The compiled build: `HATCH_BUILD_HOOKS_ENABLE=1 pip install .`

mypyc makes C extensions of the rooms that compute, so that reading and judging
take about half the time; what they answer is the same, and the sources stay in
the wheel beside them. It takes a C compiler and two minutes, so it is asked for.
An editable install stays pure: a changed source must not meet an old extension.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOMS = ("domain", "reading", "claims", "stories", "verdicts")  # their tables are only data
# mypy is told nothing of the libraries beside us: they are called as Python calls them.
MYPY = ("--config-file=", "--cache-dir=/dev/null", "--follow-imports=silent",
        "--ignore-missing-imports")  # fmt: skip


class CompiledBuild(BuildHookInterface[Any]):
    """Adds the compiled rooms to a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and say what goes where in the wheel."""
        if version == "editable":
            self.app.display_warning("an editable install is not compiled")
            return
        self._room = TemporaryDirectory()
        source = Path(self.root, "src")
        built = compiled(source, Path(self._room.name))
        build_data["force_include"].update(
            {str(path): path.relative_to(self._room.name).as_posix() for path in built}
        )
        build_data.update(pure_python=False, infer_tag=True)

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was made on the way."""
        if version != "editable":
            self._room.cleanup()


def compiled(source: Path, room: Path) -> list[Path]:
    """The extensions of our modules, built in `room`, each where it stands in the package."""
    from mypyc.build import mypycify
    from setuptools import Distribution

    modules = [
        str(path)
        for name in ROOMS
        for path in sorted((source / "communique" / name).glob("*.py"))
        if path.name != "__init__.py"
    ]
    with TemporaryDirectory() as between:
        extensions = mypycify(
            [*MYPY, *modules],
            target_dir=between,
            multi_file=True,  # one file for all takes the C compiler twice as long
            debug_level="0",
            group_name="communique",
        )
        build = Distribution({"ext_modules": extensions}).get_command_obj("build_ext")
        build.build_lib, build.build_temp = str(room), between
        build.ensure_finalized()
        build.run()
    return sorted(path for path in room.rglob("*") if path.is_file())
