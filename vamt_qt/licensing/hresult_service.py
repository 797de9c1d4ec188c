"""What a machine's licensing service says of itself, of key management and of virtual machines.

Source of codes and names: slerror.h of the Windows SDK. Meaning and advice are our own words.
"""

from typing import Final

SERVICE: Final[dict[int, tuple[str, str, str]]] = {
    0xC004D301: (
        "SL_REMAPPING_SP_PUB_TS_TAMPERED",
        "The machine's protected licence store was altered or is damaged",
        "Restore the machine from a sound image, then install its key again.",
    ),
    0xC004D302: (
        "SL_REMAPPING_SP_PUB_TS_REARMED",
        "The licence store was reset and waits for a restart",
        "Restart the machine, then try again.",
    ),
    0xC004D307: (
        "SL_REMAPPING_SP_PUB_TS_MAX_REARM_REACHED",
        "The licence store cannot be reset any more often",
        "Activate the machine, or install Windows anew.",
    ),
    0xC004E002: (
        "SL_E_TOKEN_STORE_INVALID_STATE",
        "The machine's store of licences is damaged",
        "Rebuild the licence store, then install the key again.",
    ),
    0xC004E003: (
        "SL_E_EVALUATION_FAILED",
        "The service could not work out whether the product is licensed",
        "Restart the licensing service and look again.",
    ),
    0xC004E015: (
        "SL_E_EUL_CONSUMPTION_FAILED",
        "The service could not make use of the licence",
        "Install the key again; rebuild the licence store if that fails.",
    ),
    0xC004E01B: (
        "SL_E_HWID_ERROR",
        "The service could not read the machine's hardware",
        "Check for missing drivers, restart and collect the installation ID again.",
    ),
    0xC004F001: (
        "SL_E_INTERNAL_ERROR",
        "The licensing service met an error of its own",
        "Restart the licensing service and try again.",
    ),
    0xC004F002: (
        "SL_E_RIGHT_NOT_CONSUMED",
        "The service could not take up the right that the licence gives",
        "Restart the licensing service and try again.",
    ),
    0xC004F012: (
        "SL_E_VALUE_NOT_FOUND",
        "The service misses a value that it needs, often for want of rights on its own files",
        "Check the rights of the service's account on its folders and registry keys.",
    ),
    0xC004F016: (
        "SL_E_NOT_SUPPORTED",
        "This product does not support what was asked",
        "Check which way of activating the product allows.",
    ),
    0xC004F017: (
        "SL_E_PUBLISHING_LICENSE_NOT_INSTALLED",
        "The licence files of this edition are missing on the machine",
        "Install the edition's licence files again.",
    ),
    0xC004F022: (
        "SL_E_LICENSE_AUTHORIZATION_FAILED",
        "The licence does not entitle this installation, for example after an upgrade",
        "Install a key for the version that runs now and activate it.",
    ),
    0xC004F025: (
        "SL_E_LUA_ACCESSDENIED",
        "Only an administrator with full rights may do this",
        "Log on with an administrator's account whose rights are not filtered.",
    ),
    0xC004F027: (
        "SL_E_TAMPER_DETECTED",
        "The licence was altered",
        "Repair the system files, then install the key again.",
    ),
    0xC004F029: (
        "SL_E_INVALID_RUNNING_MODE",
        "The licensing service does not run in the mode that Windows was started in",
        "Start Windows normally, not in safe mode.",
    ),
    0xC004F06A: (
        "SL_E_OPERATION_NOT_ALLOWED",
        "The product does not allow this at present",
        "Probe the machine and see how the product stands.",
    ),
    0xC004F075: (
        "SL_E_SERVICE_STOPPING",
        "The licensing service is about to stop",
        "Wait a minute, then probe the machine and try again.",
    ),
    0xC004FC03: (
        "E_RM_UNKNOWN_ERROR",
        "The network failed while the machine tried to activate",
        "Check the machine's way to the Internet, or activate it by proxy.",
    ),
    0xC004FE00: (
        "SL_E_TAMPER_RECOVERY_REQUIRES_ACTIVATION",
        "The licence store was damaged and has been mended; the activation is gone",
        "Activate the machine anew.",
    ),
}

KEY_MANAGEMENT: Final[dict[int, tuple[str, str, str]]] = {
    0xC004F035: (
        "SL_E_VL_NOT_WINDOWS_SLP",
        "A volume key needs a qualifying Windows licence in this machine's firmware",
        "Use a MAK or a retail key that fits this machine.",
    ),
    0xC004F038: (
        "SL_E_VL_NOT_ENOUGH_COUNT",
        "The key management host has not yet seen enough machines",
        "Wait for more clients, check for cloned client IDs, or use a MAK.",
    ),
    0xC004F039: (
        "SL_E_VL_BINDING_SERVICE_NOT_ENABLED",
        "The key management host does not answer as such",
        "Check the way to TCP port 1688 and that the host holds a host key.",
    ),
    0xC004F041: (
        "SL_E_VL_KEY_MANAGEMENT_SERVICE_NOT_ACTIVATED",
        "The key management host is itself not activated",
        "Activate the host first.",
    ),
    0xC004F042: (
        "SL_E_VL_KEY_MANAGEMENT_SERVICE_ID_MISMATCH",
        "This key management host cannot activate this product",
        "Point the machine at a host whose key covers the product.",
    ),
    0xC004F06B: (
        "SL_E_VL_KEY_MANAGEMENT_SERVICE_VM_NOT_SUPPORTED",
        "This version cannot be a key management host in a virtual machine",
        "Move the host to a physical machine or to a newer Windows.",
    ),
    0xC004F06C: (
        "SL_E_VL_INVALID_TIMESTAMP",
        "The clocks of the machine and its key management host are too far apart",
        "Set both clocks from one time source.",
    ),
    0xC004F074: (
        "SL_E_VL_BINDING_SERVICE_UNAVAILABLE",
        "None of the key management hosts could be used",
        "Read event 12288 in the machine's application log for each host that was tried.",
    ),
    0xC004F081: (
        "SL_E_VL_AD_AO_NOT_FOUND",
        "The directory holds no usable activation object",
        "Create the activation object, or check the rights to read it.",
    ),
    0xC004F082: (
        "SL_E_VL_AD_AO_NAME_TOO_LONG",
        "The activation object's name is too long",
        "Choose a shorter name.",
    ),
    0xC004F083: (
        "SL_E_VL_AD_SCHEMA_VERSION_NOT_SUPPORTED",
        "The directory's schema is too old for activation objects",
        "Extend the schema to Windows Server 2012 or later.",
    ),
}

HARDWARE: Final[dict[int, tuple[str, str, str]]] = {
    0xC004F057: (
        "SL_E_SLP_MISSING_ACPI_SLIC",
        "The firmware lacks the table that the maker's licence needs",
        "Use a volume or retail key on this machine.",
    ),
    0xC004F058: (
        "SL_E_SLP_MISSING_SLP_MARKER",
        "The firmware lacks the mark that the maker's licence needs",
        "Use a volume or retail key on this machine.",
    ),
    0xC004F059: (
        "SL_E_SLP_BAD_FORMAT",
        "The licence in the firmware cannot be read",
        "Update the firmware, or use a volume or retail key.",
    ),
    0xC004F063: (
        "SL_E_SLP_OEM_CERT_MISSING",
        "The maker's certificate is missing on this machine",
        "Use a volume or retail key, or restore the maker's image.",
    ),
    0xC004FD00: (
        "SL_E_IA_THROTTLE_LIMIT_EXCEEDED",
        "The virtual machine has asked its host for activation too often",
        "Wait a while before trying again.",
    ),
    0xC004FD01: (
        "SL_E_IA_INVALID_VIRTUALIZATION_PLATFORM",
        "The machine does not run on a Hyper-V host that can activate it",
        "Use a MAK or a key management host for this machine.",
    ),
    0xC004FD02: (
        "SL_E_IA_PARENT_PARTITION_NOT_ACTIVATED",
        "The Hyper-V host is itself not activated",
        "Activate the host first.",
    ),
    0xC004FD03: (
        "SL_E_IA_ID_MISMATCH",
        "The Hyper-V host cannot activate this edition",
        "Use a MAK or a key management host for this machine.",
    ),
    0xC004FD04: (
        "SL_E_IA_MACHINE_NOT_BOUND",
        "The virtual machine is not activated by its host",
        "Check that the host is activated and offers its data to the machine.",
    ),
}
