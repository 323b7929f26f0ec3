"""From a report to the claims it makes."""

from communique.claims.read import claims_in
from communique.claims.stated import quantities

__all__ = ["claims_in", "quantities"]
