"""What can be set on a machine for activation by a KMS host, a directory or a token."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.host_name import is_domain, is_host

ACTIVATION_TYPES: Final = {"active-directory": "1", "kms": "2", "token": "3"}
"""The kinds of volume activation by the numbers that Windows has for them."""


class VolumeOption(StrEnum):
    """One setting of a licensing service or of one of its products."""

    KMS_HOST = "kms-host"
    KMS_PORT = "kms-port"
    KMS_LOOKUP_DOMAIN = "kms-lookup-domain"
    """Where a KMS host is looked for in DNS when none is set."""
    ACTIVATION_TYPE = "activation-type"
    """The one kind of volume activation that may be used; cleared, all may."""

    @property
    def is_later(self) -> bool:
        """Whether it came with Windows 8 and Server 2012."""
        return self in {VolumeOption.KMS_LOOKUP_DOMAIN, VolumeOption.ACTIVATION_TYPE}

    @property
    def label(self) -> str:
        """The setting in the operator's words."""
        return {
            "kms-host": "KMS host",
            "kms-port": "KMS port",
            "kms-lookup-domain": "KMS lookup domain",
            "activation-type": "activation type",
        }[self.value]

    def checked(self, text: str) -> str:
        """Return a value as the operator means it; BadInputError for one that cannot be meant."""
        value = text.strip()
        match self:
            case VolumeOption.KMS_HOST:
                fits, kind = is_host(value), "a name or an address"
            case VolumeOption.KMS_PORT:
                fits = value.isascii() and value.isdigit() and 0 < int(value) < 65_536
                kind = "a number from 1 to 65535"
            case VolumeOption.KMS_LOOKUP_DOMAIN:
                fits, kind = is_domain(value), "a domain's name"
            case VolumeOption.ACTIVATION_TYPE:
                value = value.lower()
                fits, kind = value in ACTIVATION_TYPES, "one of " + ", ".join(ACTIVATION_TYPES)
        if not fits:
            raise BadInputError(
                f"“{value[:60]}” is no {self.label}", hint=f"It has to be {kind}.", code="bad-value"
            )
        return value

    @classmethod
    def named(cls, text: str) -> VolumeOption:
        """Return the setting of a name; BadInputError for another."""
        try:
            return cls(text)
        except ValueError as error:
            raise BadInputError(
                f"There is no setting “{text[:60]}”", hint=f"Choose one of {', '.join(cls)}."
            ) from error


def in_words(option: str, value: str) -> str:
    """Say what a setting is now, empty for one that was cleared."""
    label = VolumeOption(option).label if option in set(VolumeOption) else option
    return f"The {label} is {value} now" if value else f"The {label} was cleared"
