"""Outlook: what is likely to come, and how sure that is.

    from communique.outlook import Level, chances, forecast

`forecast` gives the years to come of a pair, `chances` how likely many levels
are at once, both from a bench of figures and as of a day. A forecast is what we
expect; a target is what somebody promised. Needs the extra `[outlook]`.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from communique.outlook.forecasts import Expected, Outlook, forecast
    from communique.outlook.reaching import Chance, Level, chance, chances

__all__ = ["Chance", "Expected", "Level", "Outlook", "chance", "chances", "forecast"]

_HOMES = {
    "communique.outlook.forecasts": ("Expected", "Outlook", "forecast"),
    "communique.outlook.reaching": ("Chance", "Level", "chance", "chances"),
}


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            return getattr(import_module(home), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
