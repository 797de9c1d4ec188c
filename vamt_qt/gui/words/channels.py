"""Which kind of key a product runs on, in the words of people who buy them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_KIND: Final[Mapping[str, str]] = {
    "volume:mak": "MAK",
    "volume:gvlk": "KMS client",
    "volume:csvlk": "KMS host",
    "retail": "Retail",
    "retail:tb:eval": "Evaluation",
    "oem": "OEM",
}


def key_type(channel: str) -> str:
    """Name the kind of key of a channel as Windows tells it; an unknown one stands for itself."""
    told = channel.casefold()
    return _KIND.get(told) or _KIND.get(told.split(":")[0], channel)
