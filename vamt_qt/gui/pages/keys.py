"""The page of product keys: what was bought, what was spent, what is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu, QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.add_keys import AddKeys, Purchased, already_listed
from vamt_qt.gui.dialogs.fetch_counts import FetchCounts
from vamt_qt.gui.dialogs.frame import Dialog, Question
from vamt_qt.gui.dialogs.import_list import ImportKeys
from vamt_qt.gui.dialogs.key_terms import EnterCount, KeyTermsForm, RevealKey
from vamt_qt.gui.dialogs.ledger_files import CorrectUse
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.pages.key_details import groups
from vamt_qt.gui.pages.key_story import KeyStoryPanel, read_key_story
from vamt_qt.gui.pages.key_table import KeyLine, columns, description, read_lines, standing
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.widgets import FailureCard, push_button
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.local_days import today
from vamt_qt.licensing.product_key import KeyRecord

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_HISTORY: Final = 10
_KINDS: Final = (
    "key-added",
    "key-changed",
    "key-removed",
    "key-revealed",
    "count-reported",
    "use-corrected",
)


KIND: Final[PageKind[KeyLine, KeyId]] = PageKind(
    key="keys",
    title=tr("Product keys"),
    subtext=tr("Sealed in the vault; shown by their last five characters"),
    nouns=(tr("key"), tr("keys")),
    columns=columns(),
    identify=lambda line: line.usage.key,
    query=read_lines,
    areas=frozenset({"keys", "batches"}),
    nothing=Nothing(
        tr("No product keys yet"),
        tr(
            "Paste the keys from your agreement, with the number of "
            "activations that you bought, so that you see before each run "
            "what it will leave you."
        ),
        tr("Add keys…"),
        "keys",
    ),
    hint=tr("Select a key to see what became of its activations."),
)


class KeysPage(RecordPage[KeyLine, KeyId]):
    """Lists keys with their counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self.header.add_action(tr("Import…"), "import", self.import_list, keys="Ctrl+O")
        self.header.add_action(
            tr("Fetch counts…"), "refresh", self.fetch_counts, keys="Ctrl+Shift+F"
        )
        self.header.add_action(tr("Report…"), "export", self.report, keys="Ctrl+E")
        self.add_more()
        self.header.set_primary(tr("Add keys…"), "add", self.add, keys="Ctrl+N")
        self.panel.opened.connect(self.edit)
        self.story = KeyStoryPanel(desk.theme, desk.open_page)
        self.add_lower(self.story)

    def loaded(self) -> None:
        chosen = self.panel.selected_ids()
        first = self.panel.model.id_at(0) if self.panel.model.rowCount() else None
        self._read_story(chosen[0] if len(chosen) == 1 else first)

    def _read_story(self, key: KeyId | None) -> None:
        if key is None:
            self.story.show_story(None)
            return
        self.desk.reader.read(
            lambda views: read_key_story(views, key, today()),
            self.story.show_story,
            lambda _: None,
        )

    def add(self) -> None:
        """Add keys by paste."""
        dialog = AddKeys(self.desk, self)
        dialog.done_with.connect(self._added)
        dialog.open()

    def import_list(self, path: str = "") -> None:
        """Add the keys of a file."""
        dialog = ImportKeys(self.desk, self, path)
        dialog.done_with.connect(self._added)
        dialog.open()

    @Slot()
    def edit(self) -> None:
        """Enter how many activations of the chosen key were bought."""
        for line in self.panel.selected_records()[:1]:
            if line.record is not None:
                Purchased(self.desk, self, line.record).open()

    def _open_for_chosen(self, dialog: Callable[[Desk, QWidget, KeyRecord], Dialog]) -> None:
        for line in self.panel.selected_records()[:1]:
            if line.record is not None:
                dialog(self.desk, self, line.record).open()

    def enter_count(self) -> None:
        """Enter what the licence portal says remains of the chosen key."""
        self._open_for_chosen(EnterCount)

    def fetch_counts(self) -> None:
        """Ask a clearinghouse what remains of every MAK."""
        FetchCounts(self.desk, self).open()

    def correct(self) -> None:
        """Put right what counts as spent of the chosen key."""
        self._open_for_chosen(CorrectUse)

    def edit_terms(self) -> None:
        """Say when to warn of the chosen key, and what was agreed."""
        self._open_for_chosen(KeyTermsForm)

    def reveal(self) -> None:
        """Show the whole chosen key, for a reason."""
        self._open_for_chosen(RevealKey)

    def remove(self) -> None:
        """Take the chosen keys out of the list, after a question."""
        records = [line.record for line in self.panel.selected_records() if line.record]
        if not records:
            return
        count = trn("%n key", "%n keys", len(records))
        names = ", ".join(f"…{record.last_five}" for record in records[:6])
        question = Question(
            self.desk,
            tr("Remove {names}?", names=names),
            tr(
                "The keys are erased from the vault and cannot be installed any "
                "more. What they spent stays counted, and confirmation IDs that "
                "were received stay usable."
            ),
            self,
            yes=tr("Remove {count}", count=count),
        )
        question.make_final()
        question.accepted.connect(lambda: self._remove(records))
        question.open()

    def report(self) -> None:
        """Write a report as a file."""
        WriteReport(self.desk, self, "mak-usage").open()

    def first_step(self) -> None:
        self.add()

    def fill_menu(self, menu: QMenu, chosen: Sequence[KeyId]) -> None:
        records = [line.record for line in self.panel.selected_records() if line.record]
        icon = self.desk.theme.icon
        if len(chosen) == 1 and records:
            for words, keys, run, shape in (
                (tr("Edit purchased…"), "F2", self.edit, "edit"),
                (tr("Enter a count…"), "Ctrl+Shift+N", self.enter_count, "import"),
                (tr("Correct what was spent…"), "Ctrl+Shift+E", self.correct, "ledger"),
                (tr("Terms and warnings…"), "Ctrl+T", self.edit_terms, "warning"),
                (tr("Show the whole key…"), "Ctrl+Shift+W", self.reveal, "unlock"),
            ):
                offer(menu, words, keys, run, icon(shape))
            menu.addSeparator()
        if records:
            offer(menu, tr("Remove…"), "Del", self.remove, icon("trash"))

    def describe(self, record: KeyLine) -> None:
        key = record.usage.key
        self._read_story(key)
        self.ask(
            record,
            lambda views: _read_history(views, key),
            lambda history: self._show(record, history),
        )

    def _show(self, line: KeyLine, history: Sequence[LedgerEntry]) -> None:
        self.details.show_details(
            f"…{line.usage.last_five}", description(line), standing(line), groups(line, history)
        )
        self.details.show_notice(self._notice(line))
        buttons = []
        if line.record is not None:
            for text, icon, run in (
                (tr("Enter a count…"), "import", self.enter_count),
                (tr("Terms…"), "edit", self.edit_terms),
            ):
                button = push_button(self.desk.theme, text, icon=icon)
                button.clicked.connect(run)
                buttons.append(button)
        self.details.set_actions(*buttons)

    def _notice(self, line: KeyLine) -> FailureCard | None:
        if line.drift >= 0:
            return None
        return FailureCard(
            self.desk.theme,
            Tone.WARN,
            trn(
                "%n activation more are spent than this ledger knows of.",
                "%n activations more are spent than this ledger knows of.",
                -line.drift,
            ),
            tr(
                "Somebody else uses the key, or machines activated themselves "
                "over the Internet. Ask who else holds it before you plan with "
                "what is left."
            ),
        )

    def _remove(self, records: Sequence[KeyRecord]) -> None:
        for record in records:
            self.desk.call("keys.remove", {"key": record.id})

    @Slot(object)
    def _added(self, result: dict[str, Any]) -> None:
        message = trn("%n key added.", "%n keys added.", int(result["added"]))
        self.desk.say(Tone.GOOD, message, already_listed(result["duplicates"]))


def _read_history(views: Views, key: KeyId) -> list[LedgerEntry]:
    """Read what concerns the key itself; what became of each machine stands with the machine."""
    found = [
        entry
        for kind in _KINDS
        for entry in views.ledger(key=key, kind=kind, newest_first=True, limit=_HISTORY)
    ]
    return sorted(found, key=lambda entry: -entry.seq)[:_HISTORY]


def keys_page(desk: Desk) -> KeysPage:
    """Make the page."""
    return KeysPage(desk)
