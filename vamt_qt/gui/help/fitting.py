"""Which page of the manual fits a dialog, and at which heading it is opened."""

from __future__ import annotations

from typing import Final, NamedTuple

_DOING, _LOGONS, _NO_NETWORK = "Doing", "Logons", "Where no network leads"
_WAYS_OUT, _NOBODY_LOOKS = "Ways out and back", "When nobody looks"


class Place(NamedTuple):
    """A page by its name, and one of its headings; the page's beginning where that is empty."""

    page: str
    heading: str = ""


# By class where a file holds dialogs of several pages, else by the file.
_PLACES: Final = {
    "About": Place("index"),
    "AddKeys": Place("keys"),
    "ImportKeys": Place("keys"),
    "KmsClientWizard": Place("ways", "KMS client"),
    "LeaveRuns": Place("runs", _NOBODY_LOOKS),
    "OnlineActivationWizard": Place("ways", "Online"),
    "ProxyActivationWizard": Place("ways", "By proxy"),
    "ReactivationWizard": Place("ways", "With stored IDs"),
    "SaveView": Place("tables", "Looking"),
    "add_keys": Place("keys"),
    "batch_close": Place("batches"),
    "batch_codes": Place("batches", _WAYS_OUT),
    "batch_export": Place("batches", _WAYS_OUT),
    "batch_hand_over": Place("batches", _WAYS_OUT),
    "batch_import": Place("batches", _WAYS_OUT),
    "batch_leaving": Place("batches", _WAYS_OUT),
    "batch_seal": Place("batches"),
    "batch_vamt": Place("batches", _WAYS_OUT),
    "by_hand": Place("batches", _WAYS_OUT),
    "change_option": Place("machines", _DOING),
    "choose_key": Place("machines", _DOING),
    "clearinghouses": Place("batches", _WAYS_OUT),
    "correct_cid": Place("batches", _WAYS_OUT),
    "crash": Place("trouble", "The window made a mistake"),
    "diagnose": Place("machines", "Looking"),
    "error": Place("trouble"),
    "fetch_counts": Place("keys"),
    "for_product": Place("machines", _DOING),
    "import_list": Place("machines", "Bringing them in"),
    "key_terms": Place("keys"),
    "lane_limits": Place("runs"),
    "ledger_files": Place("ledger"),
    "logon_rules": Place("runs", "Which logon where"),
    "logons": Place("machines", _LOGONS),
    "machine_form": Place("machines", "Bringing them in"),
    "make_kit": Place("machines", _NO_NETWORK),
    "recovery_code": Place("keys"),
    "route_form": Place("batches", _WAYS_OUT),
    "scan_codes": Place("batches", _WAYS_OUT),
    "show_codes": Place("batches", _WAYS_OUT),
    "stations": Place("stations"),
    "take_in_kits": Place("machines", _NO_NETWORK),
    "trust_host_keys": Place("machines", _LOGONS),
    "unlock": Place("keys"),
    "vault_care": Place("keys"),
    "write_report": Place("tables", "Taking out"),
}


def fitting(dialog: type[object]) -> Place | None:
    """Give what fits a dialog; ``None`` for one that belongs to the page it stands on."""
    for kind in dialog.__mro__:
        place = _PLACES.get(kind.__name__) or _PLACES.get(kind.__module__.rpartition(".")[2])
        if place is not None:
            return place
    return None
