"""Installation IDs and extended product IDs of the simulated estate.

Both only look like Windows' own: an installation ID is a digest of hardware, product and key with
true check digits, so it stays the same while those do, and changes with any of them.
"""

from __future__ import annotations

from datetime import date
from hashlib import sha256

from vamt_qt.lab.editions import Edition
from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.identifiers import InstallationId

_CHANNELS = {"Retail": "00", "OEM": "02", "Volume": "03"}


def installation_id(hardware: str, sku: str, serial: str, *, is_old: bool) -> InstallationId:
    """Return what a machine shows for one product and key: 54 digits on NT 6.1, else 63."""
    size = 6 if is_old else 7
    inner = InstallationId.groups * (size - 1)
    number = int(sha256(f"{hardware}|{sku}|{serial}".encode()).hexdigest(), 16) % 10**inner
    return InstallationId(with_check_digits(f"{number:0{inner}d}", size))


def product_key_id(edition: Edition, serial: str, channel: str, installed: date) -> str:
    """Return the extended product ID; only group and serial in it tell of the key.

    The form is the observed one: system, group, serial, channel, language, build, and the day of
    the year with the year of installation.
    """
    code = _CHANNELS.get(channel.partition(":")[0], "03")
    day = f"{installed:%j%Y}"
    return f"{edition.host_id}-{serial}-{code}-1033-{edition.build}.0000-{day}"
