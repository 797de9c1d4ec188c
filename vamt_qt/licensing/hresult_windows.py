"""What Windows itself says on the way: its management interface, the network and the logon.

Source of codes and names: wbemcli.h, winerror.h and winhttp.h of the Windows SDK.
Meaning and advice are our own words.
"""

from typing import Final

_KMS_DNS: Final = "Check the SRV record _vlmcs._tcp in DNS, or name the host on the machine."
_INTERNET: Final = "Check the machine's way to the Internet, or activate it by proxy."
_RIGHTS: Final = "Log on with an administrator's account whose rights are not filtered."

MANAGEMENT: Final[dict[int, tuple[str, str, str]]] = {
    0x80041001: (
        "WBEM_E_FAILED",
        "The management interface failed without saying why",
        "Restart the licensing service and probe the machine.",
    ),
    0x80041002: (
        "WBEM_E_NOT_FOUND",
        "The product that was named is not there any longer",
        "Probe the machine again and choose a product that it lists.",
    ),
    0x80041003: (
        "WBEM_E_ACCESS_DENIED",
        "The account may not use the management interface",
        _RIGHTS,
    ),
    0x80041006: (
        "WBEM_E_OUT_OF_MEMORY",
        "The management interface ran out of memory",
        "Restart the management service on the machine.",
    ),
    0x80041008: (
        "WBEM_E_INVALID_PARAMETER",
        "The management interface did not accept a value",
        "Check the product that was named and try again.",
    ),
    0x8004100E: (
        "WBEM_E_INVALID_NAMESPACE",
        "The management interface lacks the name space for licensing",
        "Repair the machine's management repository.",
    ),
    0x80041010: (
        "WBEM_E_INVALID_CLASS",
        "The machine does not know this kind of product",
        "Check that the product is installed; old Office versions have classes of their own.",
    ),
    0x80041013: (
        "WBEM_E_PROVIDER_LOAD_FAILURE",
        "The machine could not load the part that speaks for licensing",
        "Repair the system files and restart the machine.",
    ),
    0x80041014: (
        "WBEM_E_INITIALIZATION_FAILURE",
        "The part that speaks for licensing did not start",
        "Restart the management service on the machine.",
    ),
    0x80041015: (
        "WBEM_E_TRANSPORT_FAILURE",
        "The management interface lost its connection",
        "Check the network, then probe the machine.",
    ),
    0x80041017: (
        "WBEM_E_INVALID_QUERY",
        "This Windows does not know something that was asked for",
        "Check the version of Windows; report the code if the version is supported.",
    ),
    0x8004102E: (
        "WBEM_E_INVALID_METHOD",
        "This Windows does not offer what was asked of it",
        "Check the version of Windows; older ones can do less.",
    ),
    0x8004102F: (
        "WBEM_E_INVALID_METHOD_PARAMETERS",
        "The management interface did not accept the values of a request",
        "Check the version of Windows; report the code if the version is supported.",
    ),
    0x80041032: (
        "WBEM_E_CALL_CANCELLED",
        "The request was stopped on the machine",
        "Probe the machine before trying again.",
    ),
    0x80041033: (
        "WBEM_E_SHUTTING_DOWN",
        "The machine's management interface is shutting down",
        "Wait until the machine is up again.",
    ),
    0x8004106C: (
        "WBEM_E_QUOTA_VIOLATION",
        "The management interface has too much to do",
        "Wait some minutes before trying again.",
    ),
    0x80040154: (
        "REGDB_E_CLASSNOTREG",
        "A part of Windows that licensing needs is not registered",
        "Repair the system files and restart the machine.",
    ),
    0x80004003: (
        "E_POINTER",
        "The service failed on a value that it expected and did not get",
        "Wait a while before trying again; it is often an outage on the other side.",
    ),
    0x80004005: (
        "E_FAIL",
        "Windows failed without saying why",
        "Look in the machine's application event log for the reason.",
    ),
    0x8000FFFF: (
        "E_UNEXPECTED",
        "Windows met something that it did not expect",
        "Restart the licensing service and probe the machine.",
    ),
}

SYSTEM: Final[dict[int, tuple[str, str, str]]] = {
    0x80070002: (
        "ERROR_FILE_NOT_FOUND",
        "Windows misses a file or a registry entry that licensing needs",
        "Repair the system files, then try again.",
    ),
    0x80070005: (
        "E_ACCESSDENIED",
        "The account's rights are not enough for this",
        _RIGHTS,
    ),
    0x8007000D: (
        "ERROR_INVALID_DATA",
        "Windows could not use the data; a key management host may be too old for the product",
        "Update the key management host, or check what was sent.",
    ),
    0x80070032: (
        "ERROR_NOT_SUPPORTED",
        "This Windows cannot do what was asked",
        "Check the version and edition of Windows.",
    ),
    0x80070057: (
        "E_INVALIDARG",
        "Windows did not accept a value, for example a confirmation ID",
        "Compare the installation ID and the confirmation ID with their sources.",
    ),
    0x8007041D: (
        "ERROR_SERVICE_REQUEST_TIMEOUT",
        "The licensing service did not start in time",
        "Start the service on the machine, then probe it.",
    ),
    0x80070422: (
        "ERROR_SERVICE_DISABLED",
        "The licensing service is disabled",
        "Set the service to start automatically, then try again.",
    ),
    0x80070426: (
        "ERROR_SERVICE_NOT_ACTIVE",
        "The licensing service is not running",
        "Start the service on the machine, then try again.",
    ),
    0x80070490: (
        "ERROR_NOT_FOUND",
        "The key did not work: Windows finds nothing that belongs to it",
        "Check the key and the edition it is for, then install it again.",
    ),
    0x8007052E: (
        "ERROR_LOGON_FAILURE",
        "The user name or the password is wrong",
        "Correct the credential, then try once.",
    ),
    0x80070533: (
        "ERROR_ACCOUNT_DISABLED",
        "The account is disabled",
        "Enable the account or choose another credential.",
    ),
    0x80070775: (
        "ERROR_ACCOUNT_LOCKED_OUT",
        "The account is locked after wrong passwords",
        "Unlock the account and correct the credential before trying again.",
    ),
}

NETWORK: Final[dict[int, tuple[str, str, str]]] = {
    0x800705B4: (
        "ERROR_TIMEOUT",
        "The machine waited too long for something",
        "Probe the machine before trying again.",
    ),
    0x800706BA: (
        "RPC_S_SERVER_UNAVAILABLE",
        "The other side does not answer; often a firewall stands before the key management host",
        "Open TCP port 1688 at the host and remove SRV records of hosts that are gone.",
    ),
    0x800706BE: (
        "RPC_S_CALL_FAILED",
        "The other side broke off in the middle",
        "Probe the machine before trying again.",
    ),
    0x8007007B: (
        "ERROR_INVALID_NAME",
        "The key management host's name cannot be found",
        _KMS_DNS,
    ),
    0x8007232A: (
        "DNS_ERROR_RCODE_SERVER_FAILURE",
        "The DNS server failed",
        "Check the machine's DNS server and its way there.",
    ),
    0x8007232B: (
        "DNS_ERROR_RCODE_NAME_ERROR",
        "DNS knows no key management host",
        "Check that the host publishes itself in DNS; where there is none, install a MAK.",
    ),
    0x8007251D: (
        "DNS_INFO_NO_RECORDS",
        "DNS holds no record of a key management host",
        _KMS_DNS,
    ),
    0x80092328: (
        "no public name",
        "DNS knows no key management host by that name",
        _KMS_DNS,
    ),
    0x80072030: (
        "ERROR_DS_NO_SUCH_OBJECT",
        "The directory has no such object; its schema may be too old for activation objects",
        "Check the directory's schema version and the activation object.",
    ),
    0x80072EE2: (
        "ERROR_WINHTTP_TIMEOUT",
        "The activation server did not answer in time",
        _INTERNET,
    ),
    0x80072EE7: (
        "ERROR_WINHTTP_NAME_NOT_RESOLVED",
        "The activation server's name cannot be resolved",
        _INTERNET,
    ),
    0x80072EFD: (
        "ERROR_WINHTTP_CANNOT_CONNECT",
        "The activation server cannot be reached",
        _INTERNET,
    ),
    0x80072EFE: (
        "ERROR_WINHTTP_CONNECTION_ERROR",
        "The connection to the activation server broke",
        "Probe the machine before trying again.",
    ),
    0x80072F05: (
        "ERROR_WINHTTP_SECURE_CERT_DATE_INVALID",
        "The server's certificate is out of date, or the machine's clock is wrong",
        "Set the machine's date and time, then try again.",
    ),
    0x80072F78: (
        "ERROR_WINHTTP_INVALID_SERVER_RESPONSE",
        "Something on the way answered instead of the activation server",
        "Check the proxy server that the machine uses.",
    ),
    0x80072F8F: (
        "ERROR_WINHTTP_SECURE_FAILURE",
        "The machine does not trust the server's certificate",
        "Set the machine's date and time, and update its root certificates.",
    ),
}
