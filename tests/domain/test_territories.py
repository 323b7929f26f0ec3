"""Names of economies: the generated module is what CLDR says."""

import runpy
from pathlib import Path

TOOL = Path(__file__).parents[2] / "tools" / "territories.py"
MODULE = Path(__file__).parents[2] / "src" / "communique" / "domain" / "territories.py"


def test_the_names_are_those_of_cldr() -> None:
    """Running the tool again gives the file as it is."""
    assert runpy.run_path(str(TOOL))["module"]() == MODULE.read_text(encoding="utf-8")
