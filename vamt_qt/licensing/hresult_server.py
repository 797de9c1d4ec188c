"""What the activation servers say of a key or a request.

Source of codes and names: slerror.h of the Windows SDK. Meaning and advice are our own words.
"""

from typing import Final

_RETYPE: Final = "Check the key letter by letter against its source."
_ASK: Final = "Ask the activation centre about this key."
_LATER: Final = "Wait an hour and ask again; nothing on the machine is wrong."
_RENEW: Final = "Collect the installation ID again; if it is refused once more, reinstall the key."

REQUEST: Final[dict[int, tuple[str, str, str]]] = {
    0xC004B001: (
        "SL_E_SRV_INVALID_PUBLISH_LICENSE",
        "The server does not accept the licence files that the machine sent",
        "Repair the machine's licence files, then try again.",
    ),
    0xC004B002: (
        "SL_E_SRV_INVALID_PRODUCT_KEY_LICENSE",
        "The server does not accept the machine's licence for its key",
        _RENEW,
    ),
    0xC004B005: (
        "SL_E_SRV_AUTHORIZATION_FAILED",
        "The server does not grant a licence for this request",
        _ASK,
    ),
    0xC004B006: (
        "SL_E_SRV_INVALID_BINDING",
        "The server cannot read the hardware data in the request",
        _RENEW,
    ),
    0xC004B007: (
        "SL_E_SRV_SERVER_PONG",
        "The machine did not get through to the activation server",
        "Check the machine's way to the Internet, or activate it by proxy.",
    ),
    0xC004B008: (
        "SL_E_SRV_INVALID_PAYLOAD",
        "The server could not make sense of the request",
        _RENEW,
    ),
    0xC004B011: (
        "SL_E_SRV_CLIENT_CLOCK_OUT_OF_SYNC",
        "The machine's clock is wrong",
        "Set the machine's date and time, then try again.",
    ),
    0xC004B100: (
        "SL_E_SRV_GENERAL_ERROR",
        "The server will not activate this machine, often because the MAK does not cover it",
        "Check with the activation centre that the MAK covers this product.",
    ),
    0xC004C002: (
        "SL_E_CHPA_INVALID_BINDING",
        "The server finds key and hardware at odds",
        _RENEW,
    ),
    0xC004C005: (
        "SL_E_CHPA_BINDING_NOT_FOUND",
        "The server does not know the hardware that the request names",
        _RENEW,
    ),
    0xC004C006: (
        "SL_E_CHPA_BINDING_MAPPING_NOT_FOUND",
        "The server finds no record that links this key with this hardware",
        _RENEW,
    ),
    0xC004C009: (
        "SL_E_CHPA_ACTCONFIG_ID_NOT_FOUND",
        "The server does not know the product that the request names",
        "Check which product and version the key was issued for.",
    ),
    0xC004C00C: (
        "SL_E_CHPA_SYSTEM_ERROR",
        "The activation server failed",
        _LATER,
    ),
    0xC004C012: (
        "SL_E_CHPA_NETWORK_ERROR",
        "The activation server lost its own network",
        _LATER,
    ),
    0xC004C013: (
        "SL_E_CHPA_DATABASE_ERROR",
        "The activation server could not read its records",
        _LATER,
    ),
    0xC004C014: (
        "SL_E_CHPA_INVALID_ARGUMENT",
        "The activation server could not use a value of the request",
        _RENEW,
    ),
    0xC004C015: (
        "SL_E_CHPA_RESPONSE_NOT_AVAILABLE",
        "The activation server had no answer ready",
        _LATER,
    ),
    0xC004C050: (
        "SL_E_CHPA_GENERAL_ERROR",
        "The activation server failed for a reason that it does not tell",
        _LATER,
    ),
}

KEYS: Final[dict[int, tuple[str, str, str]]] = {
    0xC004C001: (
        "SL_E_CHPA_PRODUCT_KEY_OUT_OF_RANGE",
        "The server does not know this key",
        _RETYPE,
    ),
    0xC004C003: (
        "SL_E_CHPA_PRODUCT_KEY_BLOCKED",
        "The server has blocked this key",
        "Ask the activation centre for a new key, install it and activate again.",
    ),
    0xC004C004: (
        "SL_E_CHPA_INVALID_PRODUCT_KEY",
        "The server does not hold this for a genuine key",
        _RETYPE,
    ),
    0xC004C007: (
        "SL_E_CHPA_UNSUPPORTED_PRODUCT_KEY",
        "The server does not activate keys of this kind",
        "Check which kind of key this is and where it may be used.",
    ),
    0xC004C008: (
        "SL_E_CHPA_MAXIMUM_UNLOCK_EXCEEDED",
        "The key was used as often as it may be; a host key serves six hosts, ten times each",
        "Ask the activation centre to allow more activations of this key.",
    ),
    0xC004C00D: (
        "SL_E_CHPA_INVALID_ACTCONFIG_ID",
        "The server does not match this key with the product",
        "Check which product and version the key was issued for.",
    ),
    0xC004C00E: (
        "SL_E_CHPA_INVALID_PRODUCT_KEY_LENGTH",
        "The key has too few or too many characters",
        _RETYPE,
    ),
    0xC004C00F: (
        "SL_E_CHPA_INVALID_PRODUCT_KEY_FORMAT",
        "The key is not written as a key should be",
        _RETYPE,
    ),
    0xC004C010: (
        "SL_E_CHPA_INVALID_PRODUCT_KEY_CHAR",
        "The key holds a character that no key has",
        _RETYPE,
    ),
    0xC004C016: (
        "SL_E_CHPA_OEM_SLP_COA0",
        "This maker's key cannot be activated over the Internet",
        "Use the key on the machine's sticker, or a volume key.",
    ),
    0xC004C017: (
        "SL_E_CHPA_PRODUCT_KEY_BLOCKED_IPLOCATION",
        "The key is blocked in the region that the request came from",
        _ASK,
    ),
    0xC004C020: (
        "SL_E_CHPA_DMAK_LIMIT_EXCEEDED",
        "The MAK has no activations left",
        "Ask the activation centre to raise the MAK's limit, or use another MAK.",
    ),
    0xC004C021: (
        "SL_E_CHPA_DMAK_EXTENSION_LIMIT_EXCEEDED",
        "The MAK's limit was raised as often as it may be, and is used up again",
        "Ask the activation centre for another MAK.",
    ),
    0xC004C022: (
        "SL_E_CHPA_REISSUANCE_LIMIT_NOT_FOUND",
        "The server has no limit on record for giving this licence again",
        _ASK,
    ),
    0xC004C030: (
        "SL_E_CHPA_TIMEBASED_ACTIVATION_BEFORE_START_DATE",
        "The key is not to be used yet",
        "Wait for the day from which the key is good.",
    ),
    0xC004C031: (
        "SL_E_CHPA_TIMEBASED_ACTIVATION_AFTER_END_DATE",
        "The key may not be used any longer",
        "Obtain a key that is still good.",
    ),
    0xC004C032: (
        "SL_E_CHPA_TIMEBASED_ACTIVATION_NOT_AVAILABLE",
        "The key gives no further activation for a fixed time",
        _ASK,
    ),
    0xC004C04F: (
        "SL_E_CHPA_NO_RULES_TO_ACTIVATE",
        "The server has no rule by which it could activate this key",
        _ASK,
    ),
    0xC004C060: (
        "SL_E_CHPA_DYNAMICALLY_BLOCKED_PRODUCT_KEY",
        "The server has blocked this key after unusual use",
        "Ask the activation centre to check the key, and find out who else uses it.",
    ),
    0xC004C764: (
        "SL_E_CHPA_UNKNOWN_PRODUCT_KEY_TYPE",
        "The server does not know what kind of key this is",
        _ASK,
    ),
    0xC004C770: (
        "SL_E_CHPA_PRODUCT_KEY_BEING_USED",
        "The key is just being used by another request",
        "Wait some minutes before trying again.",
    ),
}
