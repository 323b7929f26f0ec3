"""Which communique this is."""

from __future__ import annotations

from importlib.metadata import version


def told() -> str:
    """Name, number and build, as `communique --version` prints them."""
    return f"communique {version('communique')} ({build()})"


def build() -> str:
    """`compiled`, or `pure Python`: they answer alike, and the first takes half the time."""
    from communique.domain import amounts

    return "pure Python" if amounts.__file__.endswith(".py") else "compiled"
