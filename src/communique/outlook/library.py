"""The library behind the models, imported when a first forecast is made."""

from __future__ import annotations

from typing import Any

from communique.errors import AskError


def kalman_filter() -> Any:
    """The filter class of statsmodels.

    Raises:
        AskError: the extra is not installed
    """
    try:
        from statsmodels.tsa.statespace.kalman_filter import KalmanFilter
    except ImportError:
        raise AskError(
            "an outlook needs the library statsmodels\n\nhint: pip install 'communique[outlook]'"
        ) from None
    return KalmanFilter
