"""Verbs on the vault: what opens it, and the moment in which a person sees a whole key."""

from __future__ import annotations

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError, ConflictError
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.private_file import write_private
from vamt_qt.store.records import RunState
from vamt_qt.store.vault_file import vault_kind


def _given(call: Call, name: str) -> Secret | None:
    text = call.arguments.text(name, "")
    return Secret(text) if text else None


def unlock(desk: Desk, call: Call) -> Result:
    """Make keys and passwords readable, by passphrase or else by the keyring."""
    desk.store.unlock(_given(call, "passphrase"))
    return {"unlocked": True}


def status(desk: Desk, _call: Call) -> Result:
    """Say what opens the vault (`new`, `passphrase`, `keyring`), and whether it is open.

    `recovery` tells whether a recovery code is in force; where not, one should be made.
    """
    return {
        "kind": vault_kind(desk.views.data_dir),
        "unlocked": desk.store.is_unlocked,
        "recovery": desk.store.has_recovery_code,
    }


def keep_under_passphrase(desk: Desk, call: Call) -> Result:
    """Keep the data key under a new `passphrase`; `present` is the one of now, if any."""
    passphrase = _given(call, "passphrase")
    if passphrase is None:
        raise BadInputError("The new passphrase is empty", hint="Type several words.")
    desk.store.move_vault(passphrase, present=_given(call, "present"))
    return {"kind": vault_kind(desk.views.data_dir)}


def keep_in_keyring(desk: Desk, call: Call) -> Result:
    """Keep the data key in the system's keyring; `present` is the passphrase of now."""
    desk.store.move_vault(None, present=_given(call, "present"))
    return {"kind": vault_kind(desk.views.data_dir)}


def re_key(desk: Desk, call: Call) -> Result:
    """Seal every secret under a fresh data key and return a new recovery code, shown once."""
    if desk.views.runs(state=RunState.RUNNING, limit=1):
        raise ConflictError(
            "A run is at work and needs the stored secrets",
            hint="Wait until it has finished, then try again.",
        )
    desk.store.re_key(_given(call, "passphrase"))
    return recovery_code(desk, call)


def recovery_code(desk: Desk, _call: Call) -> Result:
    """Make a recovery code and return it this once; a former one is void."""
    return {"recovery_code": desk.store.make_recovery_code().reveal()}


def save_code(_desk: Desk, call: Call) -> Result:
    """Write a recovery `code` that was just shown into a new file, for its owner only."""
    path = call.arguments.path("path")
    if path.exists():
        raise BadInputError(f"{path} exists already", hint="Choose another name.")
    write_private(path, f"{call.arguments.secret('code').reveal()}\n".encode())
    return {"path": str(path)}


def recover(desk: Desk, call: Call) -> Result:
    """Open the vault by its recovery `code`; keep it under `passphrase`, or in the keyring."""
    desk.store.recover(call.arguments.secret("code"), _given(call, "passphrase"))
    return {"unlocked": True, "kind": vault_kind(desk.views.data_dir)}


def reveal(desk: Desk, call: Call) -> Result:
    """Return a whole product key, after that was entered into the ledger with its `reason`."""
    reason = call.arguments.text("reason", "").strip()
    if not reason:
        raise BadInputError(
            "A whole key is shown only for a reason", hint="Say what it is needed for."
        )
    key = desk.key(call.arguments.text("key"))
    plain = desk.order(key).key
    with desk.store.writing(reason=reason) as unit:
        entry = unit.note_reveal(key.id)
    return {"key": key.id, "product_key": plain.reveal(), "entry": entry.seq}


VERBS: Catalogue = {
    "unlock": unlock,
    "vault.status": status,
    "vault.passphrase": keep_under_passphrase,
    "vault.keyring": keep_in_keyring,
    "vault.re-key": re_key,
    "vault.recovery-code": recovery_code,
    "vault.save-code": save_code,
    "vault.recover": recover,
    "keys.reveal": reveal,
}
