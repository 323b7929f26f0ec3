"""Raw answers: what an office sent or a file held, byte for byte, before anything is read."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256


@dataclass(frozen=True, slots=True)
class Answer:
    """One raw answer exactly as received, kept beside the figures read from it.

    source     code of the office or database: `COMTRADE`
    url        where it came from; of a file its bare name, never a machine path
    retrieved  when, in UTC
    """

    source: str
    url: str
    content: bytes
    retrieved: datetime

    @property
    def sha256(self) -> str:
        """Checksum of the content, in hexadecimal digits."""
        return sha256(self.content).hexdigest()
