"""Why a signed bundle is not taken, in the operator's words."""

from __future__ import annotations

from datetime import datetime

from vamt_qt.licensing.errors import ExchangeRejectedError
from vamt_qt.licensing.station import Station, StationId, fingerprint


class Refusals:
    """One refusal for each reason; none of them changed anything."""

    @staticmethod
    def unsigned() -> ExchangeRejectedError:
        """Nobody has signed it."""
        return _refused(
            "unsigned",
            "Nobody has signed this bundle, so anybody may have changed it",
            "Ask for a signed one; or, if you know who brought it, import it as unsigned.",
        )

    @staticmethod
    def unknown(signer: StationId) -> ExchangeRejectedError:
        """Its signer was never enrolled here."""
        return _refused(
            "unknown-station",
            f"It is signed by a station that is not enrolled here: {fingerprint(signer)}",
            "Ask that station for its card, compare the fingerprint, and enrol it; then import"
            " the file again.",
        )

    @staticmethod
    def revoked(sender: Station) -> ExchangeRejectedError:
        """Its signer is trusted no more."""
        return _refused(
            "revoked-station",
            f"It is signed by {sender.name}, which was revoked: {sender.reason}",
            "Ask a station that is trusted.",
        )

    @staticmethod
    def wrong_role(sender: Station, direction: str) -> ExchangeRejectedError:
        """Its signer stands on the other side of the gap."""
        return _refused(
            "wrong-role",
            f"{sender.name} is enrolled as {sender.role.value}: no {direction} comes from there",
            "Requests come from labs, answers from connected stations. Revoke it and enrol it in"
            " its other role if that is what it is.",
        )

    @staticmethod
    def wrong_receiver() -> ExchangeRejectedError:
        """It is for somebody else."""
        return _refused(
            "wrong-receiver",
            "The bundle was written for another station",
            "Bring it there, or ask for one that is written for this station.",
        )

    @staticmethod
    def expired(expires: datetime) -> ExchangeRejectedError:
        """It came too late."""
        return _refused(
            "expired",
            f"The bundle could be imported until {expires:%Y-%m-%d %H:%M} UTC",
            "Look at this computer's clock, or ask for a fresh export.",
        )


def _refused(code: str, message: str, hint: str) -> ExchangeRejectedError:
    return ExchangeRejectedError(message, hint=f"Nothing was changed. {hint}", code=code)
