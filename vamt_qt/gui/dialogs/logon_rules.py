"""Which logons are tried where: on a machine, a tag, a site, or on all others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.dialogs.frame import Dialog
from vamt_qt.gui.dialogs.list_dialog import ListDialog
from vamt_qt.gui.dialogs.logons import LogonChoice
from vamt_qt.gui.tables import CellKind, Column, TablePanel
from vamt_qt.gui.tongue import inside, tr, trn
from vamt_qt.gui.widgets import Choice, add_field, form
from vamt_qt.licensing.logon_rules import SETTING, LogonRule, Scope, profiles_of, rules_of

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

_ALTERNATES: Final = 3
_WORDS: Final = {
    Scope.DEFAULT: tr("All other machines"),
    Scope.SITE: tr("Site"),
    Scope.TAG: tr("Tag"),
    Scope.MACHINE: tr("Machine"),
}
_NOBODY: Final = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignedLogons:
    """A rule, and how many machines go by it."""

    rule: LogonRule
    machines: int

    @property
    def where(self) -> str:
        """What the rule is about, in words."""
        return f"{_WORDS[self.rule.scope]} {self.rule.name}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignments:
    """All rules, the names that one can be about, and how many machines have no logon at all."""

    rows: tuple[AssignedLogons, ...]
    names: dict[Scope, tuple[str, ...]]
    without: int


def read_assignments(views: Views) -> Assignments:
    """Read the rules and whom they reach."""
    rules, machines = rules_of(views.setting(SETTING)), views.machines()
    by = dict.fromkeys(rules, 0)
    for machine in machines:
        fitting = [rule for rule in rules if rule.fits(machine)]
        scopes = [rule.scope for rule in fitting]
        closest = next((scope for scope in Scope if scope in scopes), None)
        if machine.credential:
            closest = Scope.MACHINE
        for rule in fitting:
            by[rule] += rule.scope is closest
    names = {
        Scope.DEFAULT: (),
        Scope.SITE: tuple(sorted({one.site for one in machines if one.site})),
        Scope.TAG: tuple(sorted({tag for one in machines for tag in one.tags})),
        Scope.MACHINE: tuple(sorted(one.name for one in machines)),
    }
    order = list(Scope)
    rows = sorted(rules, key=lambda rule: (order.index(rule.scope), rule.name))
    return Assignments(
        rows=tuple(AssignedLogons(rule=rule, machines=by[rule]) for rule in rows),
        names=names,
        without=sum(not profiles_of(one, rules) for one in machines),
    )


class AssignLogons(Dialog):
    """Says which logons are tried in one place, and in which order."""

    def __init__(
        self,
        desk: Desk,
        parent: QWidget | None,
        known: Assignments,
        row: AssignedLogons | None = None,
    ) -> None:
        super().__init__(
            desk,
            tr("Assign logons") if row is None else tr("Logons for “{where}”", where=row.where),
            parent,
            primary=tr("Assign"),
            sentence=tr(
                "They are tried in this order. The next one is tried where a "
                "machine refuses the one before; each wrong password reaches one "
                "machine only."
            ),
        )
        self._known = known
        self.scope = Choice(desk.theme, tr("For"), [_WORDS[scope] for scope in _WORDS])
        self.name = Choice(desk.theme, tr("Named"))
        self.logons = [
            LogonChoice(
                desk,
                tr("First") if number == 0 else tr("Then, {number}", number=number + 1),
                [_NOBODY],
            )
            for number in range(_ALTERNATES)
        ]
        fields = form()
        add_field(fields, tr("For"), self.scope)
        add_field(fields, tr("Named"), self.name)
        for number, choice in enumerate(self.logons):
            add_field(fields, tr("Logon") if number == 0 else tr("Then"), choice)
        self.body.addLayout(fields)
        self.scope.currentIndexChanged.connect(self._scope_changed)
        self._scope_changed()
        if row is not None:
            self._show(row.rule)

    def decide(self) -> None:
        """Keep the rule."""
        profiles = [choice.chosen() for choice in self.logons if choice.chosen()]
        if not profiles:
            self.warn(
                tr("Choose at least one logon."),
                tr("A rule without logons can be removed instead."),
            )
            return
        if self._scope() is not Scope.DEFAULT and not self.name.currentText():
            self.warn(tr("There is no {kind} to choose yet.", kind=inside(_WORDS[self._scope()])))
            return
        self.ask(
            "logons.assign",
            {
                "scope": self._scope().value,
                "name": self.name.currentText(),
                "profiles": list(dict.fromkeys(profiles)),
            },
        )

    def _scope(self) -> Scope:
        return list(_WORDS)[self.scope.currentIndex()]

    @Slot()
    def _scope_changed(self) -> None:
        self.name.clear()
        self.name.addItems(list(self._known.names[self._scope()]))
        self.name.setEnabled(self.name.count() > 0)

    def _show(self, rule: LogonRule) -> None:
        self.scope.setCurrentIndex(list(_WORDS).index(rule.scope))
        if rule.name and self.name.findText(rule.name) < 0:
            self.name.addItem(rule.name)
        self.name.setCurrentText(rule.name)
        self.scope.setEnabled(False)
        self.name.setEnabled(False)
        for choice, profile in zip(self.logons, rule.profiles, strict=False):
            choice.choose(profile)


def _columns() -> Sequence[Column[AssignedLogons]]:
    return (
        Column("where", tr("Where"), CellKind.TEXT, 190, lambda row: row.where),
        Column("logons", tr("Logons in order"), CellKind.TEXT, 260, _in_order, stretch=True),
        Column("machines", tr("Machines"), CellKind.NUMBER, 100, lambda row: row.machines),
    )


def _in_order(row: AssignedLogons) -> str:
    return tr(", then ").join(row.rule.profiles)


class LogonRules(ListDialog[AssignedLogons]):
    """The list of what is assigned where."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        panel: TablePanel[AssignedLogons, tuple[Scope, str]] = TablePanel(
            desk.theme,
            _columns(),
            lambda row: (row.rule.scope, row.rule.name),
            nouns=(tr("rule"), tr("rules")),
            name=tr("Where logons are used"),
        )
        panel.when_empty(
            tr("Nothing is assigned yet"),
            tr("Each machine uses the logon that was chosen for it."),
            tr("Assign…"),
            "user",
        )
        super().__init__(
            desk,
            parent,
            panel,
            title=tr("Where logons are used"),
            sentence=tr(
                "The closest that fits a machine counts: its own logon, else its "
                "tags, else its site, else what is said for all others."
            ),
        )
        self._known = Assignments(rows=(), names=dict.fromkeys(Scope, ()), without=0)
        self.add_tool(tr("Change…"), "edit", self.change, for_one=True)
        self.add_tool(tr("Remove"), "trash", self.remove, for_one=True)
        self.add_tool(tr("Assign…"), "add", self.add)
        self.read()

    @Slot()
    def add(self) -> None:
        """Assign logons somewhere."""
        self.open_form(AssignLogons(self.desk, self, self._known))

    @Slot()
    def change(self) -> None:
        """Assign other logons, or another order."""
        for row in self.panel.selected_records()[:1]:
            self.open_form(AssignLogons(self.desk, self, self._known, row))

    @Slot()
    def remove(self) -> None:
        """Take the chosen rule away; the logons themselves stay."""
        for row in self.panel.selected_records()[:1]:
            rule = row.rule
            given: dict[str, object] = {
                "scope": rule.scope.value,
                "name": rule.name,
                "profiles": [],
            }
            self.ask("logons.assign", given, self.read_again)

    def read(self) -> None:
        self.desk.reader.read(read_assignments, self._show, self.refuse)

    def _show(self, known: Assignments) -> None:
        self._known = known
        self.panel.load(known.rows)
        if known.without:
            self.warn(
                trn(
                    "%n machine has no logon at all.",
                    "%n machines have no logon at all.",
                    known.without,
                )
            )
        else:
            self.refusal.hide()
