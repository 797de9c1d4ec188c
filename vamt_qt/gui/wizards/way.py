"""The ways to a licence that have an assistant, and how each is spoken of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way: the engine's verb and its words. ``spends`` is whether it can cost an activation.

    ``act`` stands on the button before the machines, ``now`` follows them once they are through.
    """

    verb: str
    title: str
    spends: bool
    done: str = "Activated"
    act: str = "Activate"
    now: tuple[str, str] = ("is licensed now", "are licensed now")
    before: str = "Licensed before"
    nothing: str = "Nothing was activated"
    afterwards: str = ""


PROXY: Final = Way(verb="activate", title="Proxy activation", spends=True)
ONLINE: Final = Way(verb="activate-online", title="Online activation", spends=True)
REACTIVATION: Final = Way(
    verb="reactivate",
    title="Local reactivation",
    spends=False,
    done="Reactivated",
    act="Reactivate",
    nothing="Nothing was reactivated",
)
KMS_CLIENT: Final = Way(
    verb="set-up-kms-client",
    title="KMS client set-up",
    spends=False,
    done="Set up",
    act="Set up",
    now=("is a KMS client now", "are KMS clients now"),
    before="Left alone",
    nothing="Nothing was set up",
    afterwards="Windows asks its KMS host by itself, within two hours as a rule. Probe the "
    "machines then to see their licences.",
)
