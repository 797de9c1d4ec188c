"""Why a clearinghouse confirms nothing for a line: the four refusals of the mock one."""

from typing import Final

from vamt_qt.licensing.errors import Failure

UNKNOWN_KEY: Final = Failure(
    "key-unknown",
    "The clearinghouse does not know this product key",
    "Compare the key with its source, then install the right one.",
    0xC004C001,  # SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE
)
BLOCKED: Final = Failure(
    "key-blocked",
    "The clearinghouse has blocked this product key",
    "Install another key; the blocked one confirms nothing any more.",
    0xC004C003,  # SL_E_CHPA_PRODUCT_KEY_BLOCKED
)
USED_UP: Final = Failure(
    "key-used-up",
    "No activation of this product key is left",
    "Ask for more activations, or install another key.",
    0xC004C020,  # SL_E_CHPA_DMAK_LIMIT_EXCEEDED
)
DAMAGED_IID: Final = Failure(
    "iid-damaged",
    "The check digits of the installation ID do not fit",
    "Collect the installation ID from the machine again.",
    0xC004F04D,  # SL_E_CIDIID_INVALID_CHECK_DIGITS
)

_ALL: Final = (UNKNOWN_KEY, BLOCKED, USED_UP, DAMAGED_IID)
REFUSALS: Final = {failure.code: failure for failure in _ALL}
