"""The verb that finds out why a machine cannot be worked on."""

from __future__ import annotations

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result, failure_json
from vamt_qt.workflow.diagnose import Check, Patience, diagnose


def run(desk: Desk, call: Call) -> Result:
    """Walk the way to `machine`: name, port, greeting, identity, logon, rights, service.

    Nothing is changed, there or here. Returns each piece with `good` (true, false, or null where
    it was not tried), the `failure` that ended the way, the `mend`, and both in one `sentence`.
    """
    (machine,) = desk.machines([call.arguments.text("machine")])
    last = desk.views.last_failure(machine.id) if machine.last_failure else None

    def tell(check: Check) -> None:
        call.emit({"event": "check", "machine": machine.id, **_told(check)})

    reach, patience = desk.reach(False), _patience(desk)
    found = diagnose(machine, reach, call.cancel, last=last, patience=patience, tell=tell)
    return {
        "machine": machine.id,
        "name": machine.name,
        "checks": [_told(check) for check in found.checks],
        "failure": failure_json(found.failure) if found.failure else None,
        "mend": found.mend,
        "sentence": found.sentence,
    }


def _patience(desk: Desk) -> Patience:
    """Return how long each piece may take: as long as a run would wait, see the settings."""
    usual = Patience()
    connect, command = (desk.views.setting(f"{name}_timeout_s") for name in ("connect", "command"))
    port = connect if isinstance(connect, int) and 1 <= connect <= 3600 else usual.port
    greeting = command if isinstance(command, int) and 1 <= command <= 3600 else usual.greeting
    return Patience(port=port, greeting=min(greeting, usual.greeting))


def _told(check: Check) -> Result:
    return {"piece": check.piece.value, "good": check.is_good, "text": check.text}


VERBS: Catalogue = {"diagnose": run}
