"""The same statement across its tellings."""

from communique.stories.gather import gather

__all__ = ["gather"]
