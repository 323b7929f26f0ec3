"""Official figures: every vintage of every office, and what may be compared."""

from communique.figures.store import Figures

__all__ = ["Figures"]
