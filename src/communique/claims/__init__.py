"""From a report to the claims it makes."""

from communique.claims.read import claims_in

__all__ = ["claims_in"]
