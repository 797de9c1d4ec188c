"""Saying in the window which logons are tried where."""

from __future__ import annotations

from tests.gui.benches import Bench
from tests.gui.desks import words
from vamt_qt.gui.dialogs.logon_rules import AssignLogons, LogonRules
from vamt_qt.licensing.logon_rules import SETTING, Scope, rules_of


def test_a_site_gets_two_logons_in_order_and_loses_them_again(bench: Bench) -> None:
    first, second = [one.name for one in bench.lab.sheet.credentials[:2]]
    site = next(machine.site for machine in bench.views.machines())
    dialog = LogonRules(bench.desk, None)
    bench.qtbot.addWidget(dialog)
    dialog.open()
    bench.until(lambda: bool(dialog._known.names[Scope.SITE]))
    dialog.add()
    form = dialog.findChildren(AssignLogons)[-1]
    bench.until(lambda: all(choice.findData(second) > 0 for choice in form.logons))
    form.decide()
    assert "Choose at least one logon" in words(form)
    form.scope.setCurrentIndex(form.scope.findText("Site"))
    form.name.setCurrentText(site)
    form.logons[0].choose(first)
    form.logons[1].choose(second)
    form.decide()
    bench.until(lambda: dialog.panel.model.rowCount() == 1)
    (rule,) = rules_of(bench.views.setting(SETTING))
    assert (rule.scope, rule.name, rule.profiles) == (Scope.SITE, site, (first, second))
    dialog.panel.view.select_ids([(Scope.SITE, site)])
    dialog.change()
    form = dialog.findChildren(AssignLogons)[-1]
    bench.until(lambda: form.logons[1].chosen() == second)
    assert not form.scope.isEnabled(), "a rule keeps its place"
    form.reject()
    dialog.panel.view.select_ids([(Scope.SITE, site)])
    dialog.remove()
    bench.until(lambda: dialog.panel.model.rowCount() == 0)
    assert rules_of(bench.views.setting(SETTING)) == ()
