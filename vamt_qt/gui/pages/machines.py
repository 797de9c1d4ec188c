"""The page of machines: who they are, how they stand, and everything that is done with them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.file_kinds import file_name, is_kit_result
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.ledger_asked import Asked
from vamt_qt.gui.pages.machine_actions import MachineActions
from vamt_qt.gui.pages.machine_details import Story, groups, read_story
from vamt_qt.gui.pages.machine_table import FACETS, GROUPS, columns, identify
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.tongue import inside, tr, trn
from vamt_qt.gui.touched import Touched
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import FailureCard, Mend, push_button
from vamt_qt.gui.words import states
from vamt_qt.gui.words.counting import sentence
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.hresult import format_hresult
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.store.records import MachineRow

# Reading everything anew is quicker than so many one by one.
_MOST_CHANGED: Final = 5_000
_IDENTITY: Final = frozenset({"identity-unknown", "identity-changed"})
_LOGON: Final = frozenset(
    {
        "access-denied",
        "command-refused",
        "credential-unknown",
        "logon-method",
        "no-credential",
        "not-elevated",
    }
)
_ADDRESS: Final = frozenset(
    {"unreachable", "timed-out", "refused", "no-route", "name-unknown", "connection-cut"}
)

KIND: Final[PageKind[MachineRow, MachineId]] = PageKind(
    key="machines",
    title=tr("Machines"),
    subtext="",
    nouns=(tr("machine"), tr("machines")),
    columns=columns(),
    identify=identify,
    query=lambda views: views.machine_rows(),
    areas=frozenset({"machines", "activations"}),
    nothing=Nothing(
        tr("No machines yet"),
        tr(
            "Bring a list of them from a file, or add one by hand. Nothing "
            "is done to a machine until you say so; the first step is to "
            "probe it, which only looks."
        ),
        tr("Import a list…"),
        "machines",
    ),
    hint=tr("Select a machine to see how it is reached, its products and its history."),
    sorting=(("name", False),),
)


class MachinesPage(RecordPage[MachineRow, MachineId]):
    """Reads only the machines that changed, however many there are."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self.verbs = MachineActions(desk, self, self.show_record)
        self._touched = Touched(desk.engine, self)
        self.header.add_action(tr("Add…"), "add", self.verbs.add, keys="Ctrl+N")
        self.header.add_action(tr("Import…"), "import", self.verbs.import_list, keys="Ctrl+O")
        self.probe_button = self.header.add_action(
            tr("Probe all"), "refresh", self._probe_pressed, keys="Ctrl+P"
        )
        self.add_more()
        self.activate_button = self.header.set_primary(
            tr("Activate all…"), "activate", lambda: self.verbs.activate(self.chosen_ids())
        )
        self._ways = self._make_ways()
        self.views.add_facets(FACETS)
        self.views.offer_groups(GROUPS)
        self.selection_settled(0)

    def chosen_ids(self) -> list[MachineId]:
        """Give the selected machines, or all that are shown where none is selected."""
        return self.panel.selected_ids() or self.panel.model.shown_ids()

    def take_file(self, path: str) -> None:
        """Offer to take in a list, or a carry kit's folder or result, that was dragged here."""
        if is_kit_result(path) or "." not in file_name(path):
            self.verbs.take_in_kits(path)
        else:
            self.verbs.import_list(path)

    # -- reading ----------------------------------------------------------------------------

    def reading_all(self) -> None:
        self._touched.take()

    def read_changes(self) -> None:
        changed = self._touched.take()
        if changed is None or len(changed) > _MOST_CHANGED:
            self.refresh()
        elif changed:
            self.desk.reader.read(
                lambda views: views.machine_rows(changed), self._take_some, self._not_read
            )

    def _take_some(self, rows: Sequence[MachineRow]) -> None:
        self.panel.upsert(rows)
        chosen = self.panel.selected_ids()
        if len(chosen) == 1 and any(row.machine.id == chosen[0] for row in rows):
            self._describe_chosen()
        self.loaded()

    def loaded(self) -> None:
        table = self.panel.model.table
        licensed = sum(row.products > 0 and row.licensed == row.products for row in table.records)
        failed = sum(bool(row.machine.last_failure) for row in table.records)
        unseen = sum(row.status is None for row in table.records)
        parts = [tr("{licensed} licensed", licensed=number_text(licensed))]
        if failed:
            parts.append(tr("{failed} failed last time", failed=number_text(failed)))
        if unseen:
            parts.append(tr("{unseen} not probed", unseen=number_text(unseen)))
        self.header.set_subtext(" · ".join(parts) if table.records else "")

    # -- what is selected -------------------------------------------------------------------

    def selection_settled(self, count: int) -> None:
        some = self.panel.model.rowCount() > 0
        if count:
            probe = tr("Probe {count}", count=number_text(count))
            activate = tr("Activate {count}…", count=number_text(count))
        else:
            probe, activate = tr("Probe all"), tr("Activate all…")
        for button, words in ((self.probe_button, probe), (self.activate_button, activate)):
            button.setText(words)
            button.setAccessibleName(words)
            button.setEnabled(some)

    def describe(self, record: MachineRow) -> None:
        machine = record.machine.id
        self.ask(record, lambda views: read_story(views, machine), self._show_story)

    def describe_many(self, chosen: Sequence[MachineId]) -> None:
        table = self.panel.model.table
        shown = table.texts[table.position["status"]]
        standing = Counter(shown[table.row_of[machine]] for machine in chosen)
        words = [f"{number_text(count)} {inside(word)}" for word, count in standing.most_common()]
        self.details.show_notice(None)
        self.details.set_actions()
        self.details.show_details(
            trn("%n machine selected", "%n machines selected", len(chosen)), " · ".join(words[:4])
        )

    def report(self) -> None:
        """Write a report as a file."""
        WriteReport(self.desk, self, "licence-status").open()

    def first_step(self) -> None:
        self.verbs.import_list()

    def fill_menu(self, menu: QMenu, chosen: Sequence[MachineId]) -> None:
        if not chosen:
            return
        verbs, icon = self.verbs, self.desk.theme.icon
        records = self._chosen_machines
        some = trn("%n machine", "%n machines", len(chosen))
        probe = tr("Probe {some}", some=some)
        offer(menu, probe, "Ctrl+P", lambda: verbs.probe(chosen), icon("refresh"))
        menu.addAction(self._ways["proxy"])
        ways = menu.addMenu(tr("Activate another way"))
        ways.addActions([way for name, way in self._ways.items() if name != "proxy"])
        menu.addSeparator()
        offer(menu, tr("Install key…"), "Ctrl+I", lambda: verbs.install(chosen), icon("key"))
        collect = menu.addMenu(tr("Collect IDs"))
        offer(collect, tr("Of Windows"), "Ctrl+L", lambda: verbs.collect(chosen, "windows"))
        offer(collect, tr("Of Office"), "Ctrl+Shift+L", lambda: verbs.collect(chosen, "office"))
        offer(menu, tr("Deposit"), "Ctrl+D", lambda: verbs.deposit(chosen), icon("inbox"))
        off = menu.addMenu(tr("Take the key off"))
        offer(off, tr("Of Windows…"), "Ctrl+T", lambda: verbs.take_key_off(chosen, "windows"))
        offer(off, tr("Of Office…"), "Ctrl+Shift+T", lambda: verbs.take_key_off(chosen, "office"))
        upkeep = menu.addMenu(tr("Licensing service"))
        for words, keys, run in (
            (tr("Change a setting…"), "Ctrl+G", verbs.change_option),
            (tr("Clear key from registry…"), "Ctrl+Shift+G", verbs.clear_registry_key),
            (tr("Rearm…"), "Ctrl+Shift+M", verbs.rearm),
        ):
            offer(upkeep, words, keys, partial(run, chosen))
        kit = tr("Make a carry kit…")
        offer(menu, kit, "Ctrl+B", lambda: verbs.make_kit(records()), icon("usb"))
        menu.addSeparator()
        offer(menu, tr("Edit…"), "F2", lambda: verbs.edit(records()), icon("edit"))
        logon = tr("Choose logon…")
        offer(menu, logon, "Ctrl+U", lambda: verbs.choose_logon(chosen), icon("user"))
        if len(chosen) == 1:
            find = tr("Diagnose…")
            offer(menu, find, "Ctrl+Shift+D", lambda: verbs.diagnose(records()[0]), icon("search"))
        trust = tr("Check host keys…")
        offer(menu, trust, "Ctrl+H", lambda: verbs.check_host_keys(records()), icon("shield"))
        menu.addSeparator()
        offer(menu, tr("Remove…"), "Del", lambda: verbs.remove(records()), icon("trash"))

    # -- inside -----------------------------------------------------------------------------

    def _chosen_machines(self) -> list[Machine]:
        return [row.machine for row in self.panel.selected_records()]

    def _make_ways(self) -> dict[str, QAction]:
        """Make one action a way; each stands in every menu, and its keys work on the page."""
        verbs = self.verbs
        ways = {
            "proxy": (tr("Activate…"), "activate", "Ctrl+Shift+A", verbs.activate),
            "online": (tr("Activate online…"), "network", "Ctrl+Shift+O", verbs.activate_online),
            "stored": (
                tr("Reactivate with stored IDs…"),
                "retry",
                "Ctrl+Shift+R",
                verbs.reactivate,
            ),
            "kms": (tr("Set up as KMS client…"), "key", "Ctrl+Shift+K", verbs.set_up_kms_clients),
        }
        return {name: self._make_way(*words) for name, words in ways.items()}

    def _make_way(
        self, words: str, icon: str, keys: str, run: Callable[[list[MachineId]], None]
    ) -> QAction:
        action = QAction(self.desk.theme.icon(icon), words, self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False: run(self.chosen_ids()))
        self.addAction(action)
        return action

    def _probe_pressed(self) -> None:
        ids = self.chosen_ids()
        # The engine knows all of them without being told each one.
        everything = len(ids) == len(self.panel.model.table.records)
        self.verbs.probe(None if everything else ids)

    def _fill_more(self) -> None:
        self._more.clear()
        self.fill_menu(self._more, self.panel.chosen())
        if not self._more.isEmpty():
            self._more.addSeparator()
        icon, verbs = self.desk.theme.icon, self.verbs
        kits = tr("Take in kit results…")
        offer(self._more, kits, "Ctrl+Shift+I", verbs.take_in_kits, icon("usb"))
        offer(self._more, tr("Report…"), "Ctrl+E", self.report, icon("export"))
        offer(self._more, tr("Logons…"), "Ctrl+Shift+U", verbs.logons, icon("user"))

    def _show_story(self, story: Story | None) -> None:
        if story is None:
            self.details.show_nothing()
            return
        row = story.row
        self.details.show_details(
            row.machine.name,
            row.product or row.machine.os_name,
            states.licences(row),
            groups(story),
        )
        self.details.show_notice(self._failure_card(row.machine, story.failure))
        self.details.set_actions(*self._buttons(row.machine))

    def _buttons(self, machine: Machine) -> list[QWidget]:
        def button(text: str, icon: str, run: Callable[[], None]) -> QWidget:
            made = push_button(self.desk.theme, text, icon=icon)
            made.clicked.connect(lambda _checked=False: run())
            return made

        return [
            button(tr("Probe"), "refresh", lambda: self.verbs.probe([machine.id])),
            button(tr("Edit…"), "edit", lambda: self.verbs.edit([machine])),
            button(tr("History"), "ledger", lambda: self._show_history(machine)),
        ]

    def _show_history(self, machine: Machine) -> None:
        self.desk.open_page("ledger", Asked(machine=machine.name, machine_id=machine.id))

    def _failure_card(self, machine: Machine, failure: Failure | None) -> QWidget | None:
        if failure is None:
            return None
        code = failure.code
        if failure.hresult is not None:
            code = f"{code} · {format_hresult(failure.hresult)}"
        return FailureCard(
            self.desk.theme,
            states.trouble(failure.code).tone,
            sentence(heard(failure.message)),
            heard(failure.hint),
            code=code,
            mends=self._mends(machine, failure),
        )

    def _mends(self, machine: Machine, failure: Failure) -> list[Mend]:
        verbs, ids = self.verbs, [machine.id]
        mends: list[Mend] = []
        if failure.code in _IDENTITY:
            mends.append(
                Mend(tr("Check host key…"), "shield", lambda: verbs.check_host_keys([machine]))
            )
        elif failure.code in _LOGON:
            mends.append(Mend(tr("Choose logon…"), "user", lambda: verbs.choose_logon(ids)))
        elif failure.code in _ADDRESS:
            mends.append(Mend(tr("Edit address…"), "edit", lambda: verbs.edit([machine])))
        elif failure.code == "carry-kit":
            mends.append(Mend(tr("Make a carry kit…"), "usb", lambda: verbs.make_kit([machine])))
        elif failure.code == "no-key":
            mends.append(Mend(tr("Install key…"), "key", lambda: verbs.install(ids)))
        if failure.code in _ADDRESS | _LOGON:
            mends.insert(0, Mend(tr("Diagnose…"), "search", lambda: verbs.diagnose(machine)))
        return [*mends, Mend(tr("Probe again"), "refresh", lambda: verbs.probe(ids))]


def machines_page(desk: Desk) -> MachinesPage:
    """Make the page."""
    return MachinesPage(desk)
