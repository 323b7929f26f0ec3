"""Sources whose figures come from files that people have: one module a format."""

from __future__ import annotations

from difflib import get_close_matches
from importlib import import_module

from communique.errors import AskError
from communique.figures.sources import Source

# The word on the command line, and the module that reads such files.
FORMATS = {
    "csv": "communique.figures.sources.own",
    "baci": "communique.figures.sources.baci",
    "gacc": "communique.figures.sources.gacc",
}

# Sources that are asked over the network, whose answers people also save by hand.
SAVED = ("comtrade", "imf", "eurostat", "census")


def formats() -> tuple[Source, ...]:
    """What is to be known of each, in the order of the command line's help."""
    return tuple(import_module(module).SOURCE for module in FORMATS.values())


def known(form: str) -> str:
    """The word for a format, as it was typed.

    Raises:
        AskError: there is none; the message says what there is.
    """
    every = (*FORMATS, *SAVED)
    if form in every:
        return form
    near = get_close_matches(form.lower(), every, n=1)
    hint = f"\n\nhint: did you mean {near[0]}?" if near else ""
    raise AskError(f"there is no format {form!r} (there are {', '.join(every)}){hint}")
