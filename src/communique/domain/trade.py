"""The words of trade statistics: flows, valuations, coverage, and how firm a figure is."""

from enum import StrEnum

WORLD = "WLD"


class Flow(StrEnum):
    """What crosses the border, seen from the reporter.

    Claims speak of `SURPLUS` and `DEFICIT`; offices publish one signed
    `BALANCE` (exports - imports), so figures never carry the other two.
    """

    TURNOVER = "turnover"
    EXPORTS = "exports"
    IMPORTS = "imports"
    SURPLUS = "surplus"
    DEFICIT = "deficit"
    BALANCE = "balance"

    @property
    def mirror(self) -> "Flow":
        """The same trade as the partner books it: exports become imports.

        >>> Flow.EXPORTS.mirror, Flow.SURPLUS.mirror, Flow.TURNOVER.mirror
        (<Flow.IMPORTS: 'imports'>, <Flow.DEFICIT: 'deficit'>, <Flow.TURNOVER: 'turnover'>)
        """
        return _MIRRORS.get(self, self)

    @property
    def is_balance(self) -> bool:
        """Whether this is a difference of the two flows rather than a flow."""
        return self in _BALANCES


_BALANCES = frozenset({Flow.SURPLUS, Flow.DEFICIT, Flow.BALANCE})
_MIRRORS = {
    Flow.EXPORTS: Flow.IMPORTS,
    Flow.IMPORTS: Flow.EXPORTS,
    Flow.SURPLUS: Flow.DEFICIT,
    Flow.DEFICIT: Flow.SURPLUS,
}


class Measure(StrEnum):
    """What kind of number a statement or a figure is."""

    LEVEL = "level"
    CHANGE = "change"
    SHARE = "share"
    RANK = "rank"
    RECORD = "record"


class Coverage(StrEnum):
    """What the total includes."""

    GOODS = "goods"
    SERVICES = "services"
    GOODS_AND_SERVICES = "goods and services"


class Valuation(StrEnum):
    """Where along the way the goods are valued (IMTS 2010, UN Statistics Division)."""

    FOB = "FOB"
    CIF = "CIF"
    FAS = "FAS"
    CUSTOMS = "customs value"
    MIXED = "exports FOB, imports CIF"


class Status(StrEnum):
    """How firm a figure is; only the decisive ones may contradict a claim."""

    EXACT = "exact"
    PROVISIONAL = "provisional"
    ROUNDED = "rounded"
    FLOOR = "floor"
    ESTIMATED = "estimated"
    CONVERTED = "converted"
    PRESS = "press"

    @property
    def decisive(self) -> bool:
        """Whether a claim may be contradicted on figures of this status alone."""
        return self in (Status.EXACT, Status.PROVISIONAL)
