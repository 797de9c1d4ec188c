"""What a machine's own licensing service says of keys, confirmation IDs and licences.

Source of codes and names: slerror.h of the Windows SDK. Meaning and advice are our own words.
"""

from typing import Final

REASONS: Final[dict[int, tuple[str, str, str]]] = {
    0x00000000: ("S_OK", "There is nothing to report", "Go on with your work."),
    0x4004F00C: (
        "SL_I_OOB_GRACE_PERIOD",
        "The machine is new and still in its first grace period",
        "Activate it before that period ends.",
    ),
    0x4004F00D: (
        "SL_I_OOT_GRACE_PERIOD",
        "The hardware changed, and a grace period runs until the machine is activated anew",
        "Collect its installation ID again and activate it before that period ends.",
    ),
    0x4004F040: (
        "SL_E_VL_INFO_PRODUCT_USER_RIGHT",
        "The product is activated, but whether it may be used here is for its owner to check",
        "Compare the machine with what your volume agreement covers.",
    ),
    0x4004F065: (
        "SL_I_NONGENUINE_GRACE_PERIOD",
        "Windows doubts that it is genuine, and a grace period runs",
        "Give the machine a genuine key and activate it in time.",
    ),
    0x4004F068: (
        "SL_I_NONGENUINE_GRACE_PERIOD_2",
        "Windows doubts that it is genuine, and a second kind of grace period runs",
        "Give the machine a genuine key and activate it in time.",
    ),
    0x4004F401: (
        "SL_I_STORE_BASED_ACTIVATION",
        "The licence was bought in Microsoft's store",
        "Leave the machine alone unless it is to move to a volume key.",
    ),
    0x4004FC04: (
        "SL_I_TIMEBASED_VALIDITY_PERIOD",
        "The licence is good until a fixed date",
        "Note the date and renew the licence before it.",
    ),
    0x4004FC05: (
        "SL_I_PERPETUAL_OOB_GRACE_PERIOD",
        "The product's first grace period never ends",
        "Activate it only if your own rules ask for it.",
    ),
    0x4004FC06: (
        "SL_I_TIMEBASED_EXTENDED_GRACE_PERIOD",
        "The licence has run out and an extended grace period runs",
        "Renew the licence or install another key before that period ends.",
    ),
    0xC004F009: (
        "SL_E_GRACE_TIME_EXPIRED",
        "The grace period ended before the machine was activated",
        "Activate the machine now; ask the activation centre if it refuses.",
    ),
    0xC004F00F: (
        "SL_E_OUT_OF_TOLERANCE",
        "Too much of the hardware has changed for the old licence to hold",
        "Collect the installation ID again and activate with a new confirmation ID.",
    ),
    0xC004F021: (
        "SL_E_VALIDITY_TIME_EXPIRED",
        "The time for which the licence was good is over",
        "Install a key that is still good and activate it.",
    ),
    0xC004F034: (
        "SL_E_EUL_NOT_AVAILABLE",
        "The machine holds no usable licence for this product",
        "Activate the product; install its key again first if it refuses.",
    ),
    0xC004F056: (
        "SL_E_VL_MACHINE_NOT_BOUND",
        "A key management host has not activated this machine",
        "Check that the machine reaches its host, or give it a MAK.",
    ),
    0xC004F064: (
        "SL_E_NONGENUINE_GRACE_TIME_EXPIRED",
        "Windows was found not genuine and its grace period is over",
        "Give the machine a genuine key; ask the activation centre if it refuses.",
    ),
    0xC004F065: (
        "SL_I_NONGENUINE_GRACE_PERIOD",
        "Windows was found not genuine and its grace period still runs",
        "Give the machine a genuine key and activate it in time.",
    ),
    0xC004F067: (
        "SL_E_NONGENUINE_GRACE_TIME_EXPIRED_2",
        "Windows was found not genuine and its second grace period is over",
        "Give the machine a genuine key; ask the activation centre if it refuses.",
    ),
    0xC004F200: (
        "SL_E_NOT_GENUINE",
        "Windows holds itself for not genuine",
        "Give the machine a genuine key and activate it.",
    ),
    0xC004FC07: (
        "SL_E_VALIDITY_PERIOD_EXPIRED",
        "The licence was for a fixed time and that time is over",
        "Renew the licence or install another key.",
    ),
    0x8004FE21: (
        "no public name",
        "Windows finds itself changed: an unlicensed language pack, malware or damaged files",
        "Remove what was added or repair the system files; reinstall Windows if that fails.",
    ),
}

CONFIRMATION: Final[dict[int, tuple[str, str, str]]] = {
    0xC004F02C: (
        "SL_E_CIDIID_INVALID_DATA",
        "The confirmation ID is not in the form that Windows expects",
        "Compare all eight groups of the confirmation ID with their source.",
    ),
    0xC004F02D: (
        "SL_E_CIDIID_INVALID_VERSION",
        "The confirmation ID carries a version that cannot be right",
        "Ask for a new confirmation ID for the installation ID that the machine shows now.",
    ),
    0xC004F02E: (
        "SL_E_CIDIID_VERSION_NOT_SUPPORTED",
        "The confirmation ID is of a version that this Windows does not know",
        "Ask for a new confirmation ID and name the product's exact version.",
    ),
    0xC004F02F: (
        "SL_E_CIDIID_INVALID_DATA_LENGTH",
        "The confirmation ID is too short or too long",
        "Check that all 48 digits arrived.",
    ),
    0xC004F030: (
        "SL_E_CIDIID_NOT_DEPOSITED",
        "Windows could not store the installation ID or the confirmation ID",
        "Restart the licensing service and deposit the confirmation ID again.",
    ),
    0xC004F031: (
        "SL_E_CIDIID_MISMATCHED",
        "The confirmation ID belongs to another installation ID",
        "Collect the installation ID again and ask for its own confirmation ID.",
    ),
    0xC004F032: (
        "SL_E_INVALID_BINDING_BLOB",
        "The data that ties the licence to the hardware is damaged",
        "Install the key again, then collect a new installation ID.",
    ),
    0xC004F04D: (
        "SL_E_CIDIID_INVALID_CHECK_DIGITS",
        "A check digit of the installation ID or the confirmation ID is wrong",
        "Compare both IDs group by group with their sources.",
    ),
    0xC004F07D: (
        "SL_E_INVALID_PRODUCT_KEY_TYPE",
        "Keys of this kind cannot be activated in this way",
        "Install a MAK before activating with a confirmation ID.",
    ),
    0xC004F07E: (
        "SL_E_CIDIID_MISMATCHED_PKEY",
        "The IDs were made for another product key than the installed one",
        "Collect the installation ID for the key that is installed now.",
    ),
    0xC004F07F: (
        "SL_E_CIDIID_NOT_BOUND",
        "The IDs were made for this machine in another state, or for another machine",
        "Collect the installation ID again and ask for a new confirmation ID.",
    ),
    0xC004F080: (
        "SL_E_LICENSE_NOT_BOUND",
        "The licence was issued for other hardware or another installation",
        "Collect the installation ID again and activate anew.",
    ),
    0xC004E028: (
        "SL_E_ACTIVATION_IN_PROGRESS",
        "The product is being activated by somebody else at this moment",
        "Wait some minutes, then probe the machine before trying again.",
    ),
}

KEYS: Final[dict[int, tuple[str, str, str]]] = {
    0x8004E026: (
        "SL_E_INVALID_USE_OF_ADD_ON_PKEY",
        "The key is for an add-on, not for Windows itself",
        "Install the key of Windows first, then the add-on's key.",
    ),
    0xC004E016: (
        "SL_E_PKEY_INVALID_CONFIG",
        "This version or edition does not recognise the key",
        "Check which product and edition the key was issued for.",
    ),
    0xC004E017: (
        "SL_E_PKEY_INVALID_UNIQUEID",
        "The machine cannot make use of this key",
        "Check which product and edition the key was issued for.",
    ),
    0xC004E01C: (
        "SL_E_PKEY_INVALID_KEYCHANGE1",
        "The key is for an evaluation that is over",
        "Install a key for the full product.",
    ),
    0xC004E01D: (
        "SL_E_PKEY_INVALID_KEYCHANGE2",
        "The installed key cannot be replaced by this one",
        "Choose a key for the edition that is installed.",
    ),
    0xC004E01E: (
        "SL_E_PKEY_INVALID_KEYCHANGE3",
        "The installed key cannot be replaced by this one",
        "Choose a key for the edition that is installed.",
    ),
    0xC004E027: (
        "SL_E_WINDOWS_VERSION_MISMATCH",
        "The key is for another version of Windows",
        "Choose a key for the version that is installed.",
    ),
    0xC004F010: (
        "SL_E_INVALID_PKEY",
        "Windows does not accept the product key",
        "Check the key letter by letter against its source.",
    ),
    0xC004F014: (
        "SL_E_PKEY_NOT_INSTALLED",
        "No product key is installed",
        "Install a MAK, or a client setup key where a key management host serves.",
    ),
    0xC004F015: (
        "SL_E_PRODUCT_SKU_NOT_INSTALLED",
        "The product that was named is not installed on this machine",
        "Probe the machine again and choose a product that it lists.",
    ),
    0xC004F033: (
        "SL_E_PRODUCT_KEY_INSTALLATION_NOT_ALLOWED",
        "A rule on the machine forbids this key",
        "Look in the machine's application event log for the reason.",
    ),
    0xC004F050: (
        "SL_E_INVALID_PRODUCT_KEY",
        "The key is mistyped, or not meant for this version of Windows",
        "Check the key letter by letter against its source.",
    ),
    0xC004F051: (
        "SL_E_BLOCKED_PRODUCT_KEY",
        "Microsoft has blocked the product key",
        "Ask the activation centre for a new key and install that.",
    ),
    0xC004F055: (
        "SL_E_BASE_SKU_NOT_AVAILABLE",
        "The product that this add-on extends is not there",
        "Install and activate the base product first.",
    ),
    0xC004F061: (
        "SL_E_PKEY_INVALID_UPGRADE",
        "The key is for upgrades and this is a fresh installation",
        "Install a key for the full product.",
    ),
    0xC004F066: (
        "SL_E_DEPENDENT_PROPERTY_NOT_SET",
        "Something must be set before this; older tools name a wrong edition by this code too",
        "Check the edition that the key is for, then install the key again.",
    ),
    0xC004F069: (
        "SL_E_MISMATCHED_PRODUCT_SKU",
        "The key is for an edition that this machine does not have",
        "Choose a key for the installed edition, or change the edition first.",
    ),
    0xC004F210: (
        "SL_E_EDITION_MISMATCHED",
        "The licence is for another edition than the installed one",
        "Choose a key for the installed edition, or change the edition first.",
    ),
    0xC004F211: (
        "SL_E_HWID_CHANGED",
        "The machine's hardware seems to be another by now",
        "Collect the installation ID again and activate anew.",
    ),
    0xC004F212: (
        "SL_E_OEM_KEY_EDITION_MISMATCH",
        "The maker's key in the firmware is for another edition",
        "Install a volume key for the installed edition.",
    ),
    0xC004F213: (
        "SL_E_NO_PRODUCT_KEY_FOUND",
        "There is no product key anywhere on the machine",
        "Install a product key first.",
    ),
}
