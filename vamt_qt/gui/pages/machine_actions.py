"""What can be done with machines, from the page's buttons, its menus and its details."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.change_option import ChangeOption
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.dialogs.diagnose import Diagnose
from vamt_qt.gui.dialogs.for_product import ClearRegistryKey, Rearm
from vamt_qt.gui.dialogs.frame import Dialog, Question
from vamt_qt.gui.dialogs.import_list import ImportMachines
from vamt_qt.gui.dialogs.logons import ChooseLogon, Logons
from vamt_qt.gui.dialogs.machine_form import MachineForm, ManyMachinesForm
from vamt_qt.gui.dialogs.make_kit import MakeKit
from vamt_qt.gui.dialogs.take_in_kits import TakeInKits
from vamt_qt.gui.dialogs.trust_host_keys import TrustHostKeys
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.wizards import (
    KmsClientWizard,
    OnlineActivationWizard,
    ProxyActivationWizard,
    ReactivationWizard,
)
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product_key import KeyRecord


class MachineActions:
    """One method a verb; each opens its dialog over ``page`` or starts a run.

    ``added`` is called with the id of a machine that was added.
    """

    def __init__(self, desk: Desk, page: QWidget, added: Callable[[MachineId], None]) -> None:
        self._desk = desk
        self._page = page
        self._added = added

    def add(self) -> None:
        """Add one machine."""
        dialog = MachineForm(self._desk, self._page)
        dialog.done_with.connect(self._machine_added)
        dialog.open()

    def import_list(self, path: str = "") -> None:
        """Add the machines of a file."""
        dialog = ImportMachines(self._desk, self._page, path)
        dialog.done_with.connect(self._imported)
        dialog.open()

    def edit(self, machines: Sequence[Machine]) -> None:
        """Change how machines are reached and filed."""
        one = len(machines) == 1
        dialog: Dialog = (
            MachineForm(self._desk, self._page, machines[0])
            if one
            else ManyMachinesForm(self._desk, self._page, machines)
        )
        dialog.done_with.connect(lambda result: self._edited(len(machines), result))
        dialog.open()

    def remove(self, machines: Sequence[Machine]) -> None:
        """Take machines out of the inventory, after a question."""
        count = trn("%n machine", "%n machines", len(machines))
        title = (
            tr("Remove {name}?", name=machines[0].name)
            if len(machines) == 1
            else tr("Remove {count}?", count=count)
        )
        text = tr(
            "Their history and what they spent stay in the ledger. Nothing is changed on the "
            "machines themselves. While the program is open, this can be undone."
        )
        question = Question(
            self._desk, title, text, self._page, yes=tr("Remove {count}", count=count)
        )
        ids = [machine.id for machine in machines]
        question.accepted.connect(lambda: self._remove(ids))
        question.open()

    def probe(self, machines: Sequence[MachineId] | None) -> None:
        """Look at machines, ``None`` for all there are; nothing is changed on them."""
        self._call("probe", {} if machines is None else {"machines": list(machines)})

    def install(self, machines: Sequence[MachineId]) -> None:
        """Install a key that is chosen first."""
        count = trn("%n machine", "%n machines", len(machines))
        dialog = ChooseKey(
            self._desk,
            self._page,
            machines,
            title=tr("Install a key on {count}", count=count),
            sentence=tr(
                "Installing spends nothing; activating does. Machines that hold "
                "the key already, or are licensed with another, are left alone."
            ),
            yes=tr("Install on {count}", count=count),
            tick=tr("Also where another key is licensed"),
        )

        def install(key: KeyRecord, force: bool) -> None:
            arguments = {"machines": list(machines), "key": key.id, "force": force}
            self._call("install-key", arguments)

        dialog.chosen.connect(install)
        dialog.open()

    def take_key_off(self, machines: Sequence[MachineId], application: str) -> None:
        """Take the key of Windows or Office off machines, after a question."""
        count = trn("%n machine", "%n machines", len(machines))
        question = Question(
            self._desk,
            tr("Take the key off {count}?", count=count),
            tr(
                "The product is unlicensed afterwards. The activation that was "
                "spent does not come back; its confirmation ID is kept for this "
                "very machine and key."
            ),
            self._page,
            yes=tr("Take the key off {count}", count=count),
        )
        question.make_final()
        arguments = {"machines": list(machines), "application": application}
        question.foretell("uninstall-key", arguments)
        question.accepted.connect(lambda: self._call("uninstall-key", arguments))
        question.open()

    def rearm(self, machines: Sequence[MachineId]) -> None:
        """Begin the time of grace anew, of Windows or of another product, after a question."""
        self._open(Rearm(self._desk, machines, self._page))

    def clear_registry_key(self, machines: Sequence[MachineId]) -> None:
        """Take the product key out of the registry, after a question; licences stay."""
        self._open(ClearRegistryKey(self._desk, machines, self._page))

    def change_option(self, machines: Sequence[MachineId]) -> None:
        """Set or clear a KMS setting or the activation type."""
        self._open(ChangeOption(self._desk, machines, self._page))

    def collect(self, machines: Sequence[MachineId], application: str) -> None:
        """Read the installation IDs of the keys that the machines hold."""
        self._call("collect", {"machines": list(machines), "application": application})

    def deposit(self, machines: Sequence[MachineId]) -> None:
        """Bring confirmation IDs that have arrived to their machines."""
        self._desk.call("deposit", {"machines": list(machines)}, done=self._deposited)

    def activate(self, machines: Sequence[MachineId]) -> None:
        """Open the assistant that activates by proxy."""
        ProxyActivationWizard(self._desk, machines, self._page.window()).open()

    def activate_online(self, machines: Sequence[MachineId]) -> None:
        """Open the assistant by which machines reach Microsoft themselves."""
        OnlineActivationWizard(self._desk, machines, self._page.window()).open()

    def reactivate(self, machines: Sequence[MachineId]) -> None:
        """Open the assistant that gives stored confirmation IDs back."""
        ReactivationWizard(self._desk, machines, self._page.window()).open()

    def set_up_kms_clients(self, machines: Sequence[MachineId]) -> None:
        """Open the assistant that makes machines clients of a KMS host."""
        KmsClientWizard(self._desk, machines, self._page.window()).open()

    def check_host_keys(self, machines: Sequence[Machine]) -> None:
        """Compare the host keys that machines show with those that are trusted."""
        self._open(TrustHostKeys(self._desk, machines, self._page))

    def choose_logon(self, machines: Sequence[MachineId]) -> None:
        """Choose the logon by which machines are reached."""
        dialog = ChooseLogon(self._desk, machines, self._page)
        dialog.done_with.connect(lambda result: self._edited(len(machines), result))
        dialog.open()

    def diagnose(self, machine: Machine) -> None:
        """Find out why a machine cannot be worked on."""
        self._open(Diagnose(self._desk, machine, self._page))

    def make_kit(self, machines: Sequence[Machine]) -> None:
        """Make a carry kit for machines that no network reaches."""
        self._open(MakeKit(self._desk, machines, self._page))

    def take_in_kits(self, path: str = "") -> None:
        """Take in what a carry kit brought back."""
        self._open(TakeInKits(self._desk, self._page, path))

    def logons(self) -> None:
        """Open the list of logons."""
        self._open(Logons(self._desk, self._page))

    # -- inside -----------------------------------------------------------------------------

    def _remove(self, machines: list[MachineId]) -> None:
        words = trn("%n machine removed.", "%n machines removed.", len(machines))
        self._desk.call(
            "machines.remove",
            {"machines": machines},
            done=lambda result: self._desk.done(words, result),
        )

    def _edited(self, count: int, result: dict[str, Any]) -> None:
        self._desk.done(trn("%n machine changed.", "%n machines changed.", count), result)

    def _open(self, dialog: QDialog) -> None:
        dialog.open()

    def _call(self, verb: str, arguments: dict[str, Any]) -> None:
        self._desk.call(verb, arguments)

    def _machine_added(self, result: dict[str, Any]) -> None:
        self._added(MachineId(str(result["id"])))

    def _imported(self, result: dict[str, Any]) -> None:
        added, updated = int(result["added"]), int(result["updated"])
        self._desk.say(
            Tone.GOOD,
            trn(
                "%n machine added, {updated} changed, {unchanged} were as listed.",
                "%n machines added, {updated} changed, {unchanged} were as listed.",
                added,
                updated=updated,
                unchanged=result["unchanged"],
            ),
            tr("Probe them to see how they stand.") if added else "",
        )

    def _deposited(self, result: dict[str, Any]) -> None:
        if not (result["done"] or result["failed"] or result["cancelled"]):
            self._desk.say(
                Tone.ACCENT,
                tr("There was nothing to deposit."),
                tr(
                    "None of these machines has a confirmation ID waiting. Collect "
                    "IDs and get a batch answered first, or activate."
                ),
            )
