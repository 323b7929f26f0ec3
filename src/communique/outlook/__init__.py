"""Outlook: what is likely to come, and how sure that is.

    from communique.outlook import Level, chance, chances

`chances` answers many levels at once from a bench of figures. Forecast is what
we expect; target is what somebody promised.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from communique.outlook.reaching import Chance, Level, chance, chances

__all__ = ["Chance", "Level", "chance", "chances"]


def __getattr__(name: str) -> object:
    if name in __all__:
        return getattr(import_module("communique.outlook.reaching"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
