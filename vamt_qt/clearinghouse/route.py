"""A way to confirmation IDs as a plug-in: what it can do, and how it is opened.

Distributions name theirs in the entry point group `vamt_qt.clearinghouses`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from vamt_qt.clearinghouse.contract import Capabilities, Clearinghouse
from vamt_qt.clearinghouse.outside import BY_HAND, VAMT_HOST, OutsideClearinghouse
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.secret import Secret

GROUP: Final = "vamt_qt.clearinghouses"
KIND: Final = "kind"
"""Under this name a route's kind is kept among its settings, so that no field bears it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """What a route is opened with: the operator's name for it, its settings, its token."""

    name: str
    settings: Mapping[str, str]
    token: Callable[[], Secret]
    """Asked for only by a route that needs it; StoreError while the vault is locked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetUpField:
    """What a route has to be told before it is opened; `name` is its key among the settings.

    A secret one is kept in the vault and comes as the opening's token; a route has at most one.
    """

    name: str
    title: str
    hint: str = ""
    is_optional: bool = False
    is_secret: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """One kind of clearinghouse. `always_as` names it where nothing has to be set up.

    `fields` are asked of the operator in a form; our own web clearinghouse has one of its own.
    """

    kind: str
    title: str
    capabilities: Capabilities
    open: Callable[[Opening], AbstractContextManager[Clearinghouse]]
    always_as: str = ""
    fields: tuple[SetUpField, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownRoute:
    """A route as it was found: the plug-in, or why it is not available."""

    kind: str
    route: Route | None
    reason: str = ""


@contextmanager
def _open_web(opening: Opening) -> Iterator[Clearinghouse]:
    # Only whoever sends a batch pays for the HTTP client.
    from vamt_qt.clearinghouse.web import WebClearinghouse  # noqa: PLC0415

    said = opening.settings
    with WebClearinghouse(
        said.get("url", ""),
        opening.token(),
        name=opening.name,
        ca_file=Path(said["ca_file"]) if said.get("ca_file") else None,
        pin=said.get("pin", ""),
    ) as clearinghouse:
        yield clearinghouse


@contextmanager
def _open_by_hand(opening: Opening) -> Iterator[Clearinghouse]:
    yield OutsideClearinghouse(opening.name, BY_HAND)


@contextmanager
def _open_vamt_host(opening: Opening) -> Iterator[Clearinghouse]:
    yield OutsideClearinghouse(opening.name, VAMT_HOST)


WEB: Final = Route(
    kind="web",
    title="Web clearinghouse",
    capabilities=Capabilities(counts=True, partial_answers=True, max_lines=10_000),
    open=_open_web,
)
HAND: Final = Route(
    kind="by_hand",
    title="By hand: telephone or self-service page",
    capabilities=BY_HAND,
    open=_open_by_hand,
    always_as="by hand",
)
VAMT: Final = Route(
    kind="vamt_host",
    title="A Windows host with Microsoft's VAMT",
    capabilities=VAMT_HOST,
    open=_open_vamt_host,
    always_as="VAMT host",
)
OWN: Final = (WEB, HAND, VAMT)
"""The program's own; they are there in every installation, and nobody takes their names."""


def require_available(known: KnownRoute) -> Route:
    """Return the plug-in, or say why there is none: BadInputError, `not-available`."""
    if known.route is None:
        raise BadInputError(
            f"The clearinghouse “{known.kind}” is not available, because {known.reason}",
            hint="Install what is missing, or choose another one.",
            code="not-available",
        )
    return known.route
