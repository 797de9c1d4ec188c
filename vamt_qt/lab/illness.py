"""What can be wrong with a machine of the estate, on purpose."""

from __future__ import annotations

from enum import StrEnum

from vamt_qt.licensing.machine import CarrierKind


class Illness(StrEnum):
    """One thing that is wrong with a machine, named as `--ill` and the truth name it."""

    WRONG_PASSWORD = "wrong-password"  # noqa: S105 - a name, no secret
    """It does not know the estate's password."""
    SILENT = "silent"
    """It takes the connection and never says a word."""
    HANGS = "hangs"
    """It does what it is told to, and stops in the middle of saying so. Never chosen by the seed:
    nobody can observe its licence, so an estate with one never adds up."""
    CUTS = "cuts"
    """It cuts the connection in the middle of its first reply."""
    CHANGED_HOST_KEY = "changed-host-key"
    """The inventory pins another host key than it shows. SSH only."""
    WRONG_EDITION = "wrong-edition"
    """No key of the lab fits its edition: 0xC004F069."""
    NOT_ELEVATED = "not-elevated"
    """The account may look and not change anything: 0xC004F025."""
    NO_RIGHTS = "no-rights"
    """The account may not even look: access denied."""
    SLOW = "slow"
    """It answers, but takes its time. Never chosen by the seed."""

    def strikes(self, carrier: CarrierKind) -> bool:
        """Whether a machine behind `carrier` can have it."""
        return self is not Illness.CHANGED_HOST_KEY or carrier is CarrierKind.SSH

    @property
    def is_harmless(self) -> bool:
        """Whether the machine can be activated all the same."""
        return self is Illness.SLOW


BY_SEED = (
    Illness.WRONG_PASSWORD,
    Illness.CHANGED_HOST_KEY,
    Illness.CUTS,
    Illness.WRONG_EDITION,
    Illness.NOT_ELEVATED,
    Illness.SILENT,
    Illness.NO_RIGHTS,
)
"""The illnesses that a seed deals out, in turn, so that a small estate shows many."""
