"""The part of an extended PID by which a clearinghouse knows a product key."""

from __future__ import annotations

import re
from typing import Final

from vamt_qt.licensing.errors import BadInputError

# host OS - group - serial (3+6) - channel - language - build - day and year of installation
_GROUP_AND_SERIAL: Final = re.compile(r"\d{5}-(\d{5}-\d{3}-\d{6})-[0-9A-Za-z.-]{1,60}", re.ASCII)


def key_serial(product_key_id: str) -> str:
    """Return group and serial, `05150-000-025690`, of an extended PID as Windows shows it.

    The PID's other parts name the machine's system and the day of installation, so they differ
    from machine to machine for one key. Raises BadInputError for anything of another shape.
    Shape as observed on Windows 7 to 11: `03612-05150-000-025690-03-1033-19045.0000-2962025`.
    """
    match = _GROUP_AND_SERIAL.fullmatch(product_key_id)
    if match is None:
        raise BadInputError(
            "This is not the extended PID of a product key",
            hint="Probe the machine again; the PID comes from the machine itself.",
            code="bad-product-key-id",
        )
    return match[1]
