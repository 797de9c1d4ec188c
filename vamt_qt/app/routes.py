"""Finds the clearinghouse plug-ins of this installation."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from importlib.metadata import EntryPoint, entry_points

from vamt_qt.clearinghouse.route import GROUP, KIND, OWN, KnownRoute, Route

_log = logging.getLogger(__name__)


def known_routes(found: Iterable[EntryPoint] | None = None) -> tuple[KnownRoute, ...]:
    """Return our own routes, then those of other distributions by name."""
    own = tuple(KnownRoute(kind=route.kind, route=route) for route in OWN)
    points = entry_points(group=GROUP) if found is None else found
    foreign = {point.name: point for point in points if point.name not in {k.kind for k in own}}
    return (*own, *(_loaded(foreign[name]) for name in sorted(foreign)))


def _loaded(point: EntryPoint) -> KnownRoute:
    try:
        plugin = point.load()
    except ModuleNotFoundError as error:
        return KnownRoute(kind=point.name, route=None, reason=f"{error.name} is not installed")
    except Exception as error:  # noqa: BLE001 - a plug-in of somebody else; it takes only itself down
        _log.warning("clearinghouse %s: %s", point.name, type(error).__name__)
        reason = f"it cannot be loaded ({type(error).__name__})"
        return KnownRoute(kind=point.name, route=None, reason=reason)
    if not isinstance(plugin, Route) or plugin.kind != point.name:
        return KnownRoute(kind=point.name, route=None, reason="it is no clearinghouse plug-in")
    if any(each.name == KIND for each in plugin.fields) or _secrets(plugin) > 1:
        reason = "what it asks for cannot be kept"
        return KnownRoute(kind=point.name, route=None, reason=reason)
    return KnownRoute(kind=point.name, route=plugin)


def _secrets(route: Route) -> int:
    return sum(each.is_secret for each in route.fields)
