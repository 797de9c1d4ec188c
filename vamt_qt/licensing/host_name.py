"""Whether a text can name a host, before anything is sent there."""

from __future__ import annotations

import re
from ipaddress import ip_address
from typing import Final

_LABEL: Final = re.compile(r"(?!-)[a-z0-9_-]{1,63}(?<!-)", re.IGNORECASE | re.ASCII)


def is_host(text: str) -> bool:
    """Whether this is an IP address or could be a name in DNS; nobody is asked."""
    try:
        return bool(ip_address(text))
    except ValueError:
        return is_domain(text)


def is_domain(text: str) -> bool:
    """Whether this could be a name in DNS. Names of numbers alone are addresses gone wrong."""
    labels = text.removesuffix(".").split(".")
    looks_numeric = labels[-1].isdigit()  # 10.0.0.300 is no name either
    return (
        len(text) <= 253 and not looks_numeric and all(_LABEL.fullmatch(label) for label in labels)
    )
