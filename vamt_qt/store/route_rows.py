"""How a machine is reached beyond its address, as one text in JSON; nothing for the usual way."""

from __future__ import annotations

import json
from typing import Any

from vamt_qt.licensing.route import DIRECT, AddressFamily, JumpHost, Route


def route_of(text: str | None) -> Route:
    """Read what `route_text` wrote."""
    if text is None:
        return DIRECT
    kept: dict[str, Any] = json.loads(text)
    return Route(
        jump=tuple(JumpHost(*host) for host in kept["jump"]),
        family=AddressFamily(kept["family"]),
        old_algorithms=kept["old_algorithms"],
    )


def route_text(route: Route) -> str:
    """Write a route."""
    hosts = [[one.address, one.port, one.credential, one.host_key] for one in route.jump]
    kept = {"jump": hosts, "family": route.family, "old_algorithms": route.old_algorithms}
    return json.dumps(kept, ensure_ascii=False)
