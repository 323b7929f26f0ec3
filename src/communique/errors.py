"""Everything raised on purpose.

    CommuniqueError
    ├── ReportError      a text that cannot be read as a report
    ├── AskError         a question that was put wrongly: a date, a code, an option
    ├── RuleError        a language table that contradicts itself
    └── FigureError      figures that cannot be read, found or kept
        ├── LeakError    a forecast that was given what nobody knew on its day
        └── SourceError  an office's answer that cannot be used

Every message says what was asked, what there is, and what to do; hints
follow after a blank line. The command line ends with status 2 on each.
"""


class CommuniqueError(Exception):
    """The root of the tree: catch this to catch all of ours."""


class ReportError(CommuniqueError):
    """A text that cannot be read as a report."""


class AskError(CommuniqueError):
    """A question put wrongly: an unknown code, date, format or option."""


class RuleError(CommuniqueError):
    """A language table that contradicts itself; raised when the table is compiled."""


class FigureError(CommuniqueError):
    """Figures that cannot be read, found or kept."""


class LeakError(FigureError):
    """A forecast that was given what nobody knew on its day."""


class SourceError(FigureError):
    """An office's answer that cannot be used: refused, cut off, or not what it should be."""
