"""From published texts to reports: bytes, files, folders and archives."""

from communique.reading.sources import reports_in
from communique.reading.text import report_from

__all__ = ["report_from", "reports_in"]
