"""Verbs on logon profiles: who the program is on the machines, and how that is proved."""

from __future__ import annotations

from pathlib import Path

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.logon import Credential, LogonKind
from vamt_qt.licensing.logon_rules import SETTING, rules_of, setting_of, without_profile
from vamt_qt.licensing.secret import Secret


def keep(desk: Desk, call: Call) -> Result:
    """Keep a logon profile; its secret goes into the vault.

    `kind` is how it is proved, `file` a private key or certificate where the kind needs one.
    """
    given = call.arguments
    name = given.text("name").strip()
    if not name:
        raise BadInputError("A logon profile needs a name", hint="Enter a name.")
    credential = Credential(
        name=name,
        user=given.text("user").strip(),
        password=Secret(given.text("password", "")),
        kind=LogonKind.named(given.text("kind", LogonKind.PASSWORD)),
        file=given.text("file", "").strip(),
    )
    _require_whole(credential)
    with desk.store.writing() as unit:
        unit.save_credential(credential)
    return {"name": name}


def _require_whole(credential: Credential) -> None:
    kind = credential.kind
    if kind.has_file and not Path(credential.file).expanduser().is_file():
        raise BadInputError(
            f"There is no file “{credential.file}”", hint=f"{kind.label} needs a file: name it."
        )
    if not kind.has_file and credential.file:
        raise BadInputError(f"{kind.label} needs no file", hint="Leave the file out.")
    if kind.needs_secret and not credential.password.reveal():
        raise BadInputError(f"{kind.label} needs a password", hint="Enter it.")


def forget(desk: Desk, call: Call) -> Result:
    """Forget a logon profile."""
    name = call.arguments.text("name")
    rules = without_profile(rules_of(desk.views.setting(SETTING)), name)
    with desk.store.writing() as unit:
        unit.remove_credential(name)
        unit.put_setting(SETTING, setting_of(rules))
    return {"name": name}


VERBS: Catalogue = {"credentials.set": keep, "credentials.remove": forget}
