"""Answers of a source's service that somebody saved: read as a fetch reads them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from communique.domain import Figure, Vintage
from communique.figures.sources import adapter

PORTAL = b"Classification,Year,Period,"  # how the files of the old portal begin


def read(
    name: str, content: bytes, *, file: str, published: Vintage | None = None
) -> Iterator[Figure]:
    """The figures of a saved answer.

    Args:
        file: its bare name, which the figures then carry where the office has no page for them.
        published: when the office published them, where somebody knows.

    Raises:
        SourceError: it is no whole answer of this source.
    """
    today = datetime.now(UTC).date()
    if name == "comtrade" and content.removeprefix(b"\xef\xbb\xbf").startswith(PORTAL):
        from communique.figures.sources import comtrade_portal

        found = comtrade_portal.read(content, url=file, retrieved=today)
    else:
        found = adapter(name).read(content, url=file, retrieved=today)
    for figure in found:
        yield replace(figure, origin=replace(figure.origin, vintage=published))
