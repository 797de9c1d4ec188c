"""The page of product keys: what was bought, what was spent, what is left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.add_keys import AddKeys, Purchased
from vamt_qt.gui.dialogs.frame import Question
from vamt_qt.gui.dialogs.import_list import ImportKeys
from vamt_qt.gui.pages.key_table import KeyLine, columns, description, read_lines, standing
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Detail, DetailGroup, FailureCard, push_button
from vamt_qt.gui.words import entries, states
from vamt_qt.gui.words.counting import counted, moment
from vamt_qt.licensing.identifiers import KeyId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.product import WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import KeyRecord
from vamt_qt.store.records import UsageRow
from vamt_qt.store.views import Views

_HISTORY: Final = 10
_KINDS: Final = ("key-added", "key-removed", "count-reported")


KIND: Final[PageKind[KeyLine, KeyId]] = PageKind(
    key="keys",
    title="Product keys",
    subtext="Sealed in the vault; shown by their last five characters",
    nouns=("key", "keys"),
    columns=columns(),
    identify=lambda line: line.usage.key,
    query=read_lines,
    areas=frozenset({"keys", "batches"}),
    nothing=Nothing(
        "No product keys yet",
        "Paste the keys from your agreement, with the number of activations that you bought, so "
        "that you see before each run what it will leave you.",
        "Add keys…",
        "keys",
    ),
    hint="Select a key to see what became of its activations.",
)


class KeysPage(RecordPage[KeyLine, KeyId]):
    """Lists keys with their counts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self._import = self.header.add_action("Import…", "import", self.import_list)
        self.header.set_primary("Add keys…", "add", self.add)
        self.panel.opened.connect(self.edit)

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

    def remove(self) -> None:
        """Take the chosen keys out of the list, after a question."""
        records = [line.record for line in self.panel.selected_records() if line.record]
        if not records:
            return
        count = counted(len(records), "key")
        names = ", ".join(f"…{record.last_five}" for record in records[:6])
        question = Question(
            self.desk,
            f"Remove {names}?",
            "The keys are erased from the vault and cannot be installed any more. What they "
            "spent stays counted, and confirmation IDs that were received stay usable.",
            self,
            yes=f"Remove {count}",
        )
        question.accepted.connect(lambda: self._remove(records))
        question.open()

    def first_step(self) -> None:
        self.add()

    def fill_menu(self, menu: QMenu, chosen: list[KeyId]) -> None:
        records = [line.record for line in self.panel.selected_records() if line.record]
        icon = self.desk.theme.icon
        if len(chosen) == 1 and records:
            menu.addAction(icon("edit"), "Edit purchased…", self.edit)
        if records:
            menu.addAction(icon("trash"), "Remove…", self.remove)

    def describe(self, record: KeyLine) -> None:
        key = record.usage.key
        self.ask(
            record,
            lambda views: _read_history(views, key),
            lambda history: self._show(record, history),
        )

    def _show(self, line: KeyLine, history: Sequence[LedgerEntry]) -> None:
        self.details.show_details(
            f"…{line.usage.last_five}", description(line), standing(line), _groups(line, history)
        )
        self.details.show_notice(self._notice(line))
        buttons = []
        if line.record is not None:
            for text, icon, run in (
                ("Edit purchased…", "edit", self.edit),
                ("Remove…", "trash", self.remove),
            ):
                button = push_button(self.desk.theme, text, icon=icon)
                button.clicked.connect(run)
                buttons.append(button)
        self.details.set_actions(*buttons)

    def _notice(self, line: KeyLine) -> FailureCard | None:
        if line.drift <= 0:
            return None
        return FailureCard(
            self.desk.theme,
            Tone.WARN,
            f"{counted(line.drift, 'activation')} more are spent than this ledger knows of.",
            "Somebody else uses the key, or machines activated themselves over the Internet. "
            "Ask who else holds it before you plan with what is left.",
        )

    def _remove(self, records: Sequence[KeyRecord]) -> None:
        for record in records:
            self.desk.call("keys.remove", {"key": record.id})

    @Slot(object)
    def _added(self, result: dict[str, Any]) -> None:
        already = int(result["already"])
        more = f"{counted(already, 'key')} were in the list already." if already else ""
        self.desk.say(Tone.GOOD, f"{counted(int(result['added']), 'key')} added.", more)


def _read_history(views: Views, key: KeyId) -> list[LedgerEntry]:
    """Read what concerns the key itself; what became of each machine stands with the machine."""
    found = [
        entry
        for kind in _KINDS
        for entry in views.ledger(key=key, kind=kind, newest_first=True, limit=_HISTORY)
    ]
    return sorted(found, key=lambda entry: -entry.seq)[:_HISTORY]


def _groups(line: KeyLine, history: Sequence[LedgerEntry]) -> tuple[DetailGroup, ...]:
    usage, record = line.usage, line.record
    counts = DetailGroup(
        "Activations",
        (
            Detail("Purchased", _number(usage.purchased, "not known")),
            Detail("Spent", number_text(usage.spent)),
            Detail("Held", f"{number_text(usage.held)} in sealed batches" if usage.held else "0"),
            Detail("Available", _number(usage.available, "not known")),
            Detail("Reported", _reported(usage)),
        ),
    )
    groups = [counts]
    if record is not None:
        scope = "Windows" if record.application == WINDOWS_APPLICATION else "Office"
        groups.append(
            DetailGroup(
                "Key",
                (
                    Detail("Kind", states.key_kind(record.kind)),
                    Detail("For", scope),
                    Detail("Product", record.product),
                    Detail("Description", record.description),
                    Detail("Added", moment(record.added_at)),
                ),
            )
        )
    lines = tuple(
        Detail(f"{entry.at.astimezone():%d %b %H:%M}", entries.short(entry)) for entry in history
    )
    return (*groups, DetailGroup("History", lines or (Detail("", "Nothing yet"),)))


def _number(value: int | None, unknown: str) -> str:
    return unknown if value is None else number_text(value)


def _reported(usage: UsageRow) -> str:
    if usage.reported is None:
        return "nothing yet"
    return f"{number_text(usage.reported)} left, {moment(usage.reported_at)}"


def keys_page(desk: Desk) -> KeysPage:
    """Make the page."""
    return KeysPage(desk)
