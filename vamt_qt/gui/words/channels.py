"""Which kind of key a product runs on, in the words of people who buy them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from vamt_qt.gui.tongue import tr

_KIND: Final[Mapping[str, str]] = {
    "volume:mak": "MAK",
    "volume:gvlk": tr("KMS client"),
    "volume:csvlk": tr("KMS host"),
    "retail": tr("Retail"),
    "retail:tb:eval": tr("Evaluation"),
    "oem": "OEM",
}


def key_type(channel: str) -> str:
    """Name the kind of key of a channel as Windows tells it; an unknown one stands for itself."""
    told = channel.casefold()
    return _KIND.get(told) or _KIND.get(told.split(":")[0], channel)
