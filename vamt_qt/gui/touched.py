"""Remembers which machines the engine spoke of, so that only these are read again."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, Slot

from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.words.runs import RUN_VERBS
from vamt_qt.licensing.identifiers import MachineId

# Verbs that change nothing that is told of a machine.
_ELSEWHERE: Final = frozenset(
    {
        "batch.check-cid",
        "batch.discard-scan",
        "batch.preview",
        "batch.preview-export",
        "batch.scan",
        "batch.scans",
        "batch.work-list",
        "clearinghouses.list",
        "clearinghouses.set",
        "diagnose",
        "keys.add",
        "keys.client-keys",
        "keys.count",
        "keys.edit",
        "keys.import",
        "keys.purchased",
        "keys.refresh",
        "keys.remove",
        "keys.reveal",
        "kit.make",
        "kit.preview",
        "ledger.anchor",
        "ledger.correct",
        "ledger.export",
        "ledger.verify",
        "machines.identify",
        "plan",
        "report.list",
        "report.write",
        "settings.put",
        "stations.card",
        "stations.enrol",
        "stations.own",
        "stations.read",
        "stations.revoke",
        "stations.role",
        "unlock",
        "vault.keyring",
        "vault.passphrase",
        "vault.re-key",
        "vault.recover",
        "vault.recovery-code",
        "vault.save-code",
        "vault.status",
        "vamt.preview",
    }
)
# Verbs whose result names the one machine that they were about.
_ONE: Final = frozenset({"machines.add", "machines.edit", "machines.trust"})
_ENDS: Final = frozenset({"finished", "failed", "bug"})


class Touched(QObject):
    """One a page: what was touched since the page last read.

    A run names its machines one by one. At its end all of them are read once more, because a
    batch that was sealed or answered meanwhile changed many without naming them.
    """

    def __init__(self, engine: EngineClient, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._machines: set[MachineId] = set()
        self._by_call: dict[int, set[MachineId]] = {}
        self._everything = True
        engine.told.connect(self._hear)

    def take(self) -> frozenset[MachineId] | None:
        """Give the machines to be read again and forget them; ``None`` means all there are.

        A change of which nobody spoke is everybody's, unless a run is under way: what it writes
        without a word is read at its end.
        """
        machines = frozenset(self._machines)
        unspoken = not machines and not self._run_under_way()
        everything, self._everything = self._everything or unspoken, False
        self._machines.clear()
        return None if everything else machines

    def spoil(self) -> None:
        """Let the next reading be of everything."""
        self._everything = True

    def _run_under_way(self) -> bool:
        return any(one.verb in RUN_VERBS for one in self._engine.under_way().values())

    @Slot(list)
    def _hear(self, news: list[dict[str, Any]]) -> None:
        for one in news:
            match one:
                case {"event": "step" | "outcome", "id": int(number), "machine": str(machine)}:
                    self._machines.add(MachineId(machine))
                    self._by_call.setdefault(number, set()).add(MachineId(machine))
                case {"event": event, "id": int(number), "verb": str(verb)} if event in _ENDS:
                    self._machines |= self._by_call.pop(number, set())
                    self._ended(verb, one.get("result"))
                case _:
                    pass

    def _ended(self, verb: str, result: object) -> None:
        match result:
            case {"id": str(machine)} if verb in _ONE:
                self._machines.add(MachineId(machine))
            case _ if verb not in RUN_VERBS and verb not in _ELSEWHERE:
                self._everything = True
            case _:
                pass
