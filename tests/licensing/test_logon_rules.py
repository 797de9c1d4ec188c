"""Which logons are tried on a machine: the closest rule that fits, in the stated order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.logon_rules import (
    LogonRule,
    Scope,
    profiles_of,
    rules_of,
    setting_of,
    with_rule,
    without_profile,
)
from vamt_qt.licensing.machine import CarrierKind, Machine

PC = Machine(
    id=MachineId("1"),
    name="PC-1",
    address="PC-1",
    carrier=CarrierKind.SSH,
    port=22,
    site="North",
    tags=("kiosk", "line-2"),
)


def rule(scope: Scope, name: str, *profiles: str) -> LogonRule:
    return LogonRule(scope=scope, name=name, profiles=profiles)


ALL = (
    rule(Scope.DEFAULT, "", "domain"),
    rule(Scope.SITE, "North", "north", "domain"),
    rule(Scope.SITE, "South", "south"),
    rule(Scope.TAG, "line-2", "line", "kiosk"),
    rule(Scope.TAG, "kiosk", "kiosk"),
    rule(Scope.MACHINE, "PC-1", "own", "kiosk"),
)


@pytest.mark.parametrize(
    ("machine", "rules", "expected"),
    [
        (PC, (), ()),
        (PC, ALL[:1], ("domain",)),
        (PC, ALL[:3], ("north", "domain")),
        (PC, ALL[:5], ("line", "kiosk")),
        (PC, ALL, ("own", "kiosk")),
    ],
)
def test_the_closest_rule_counts(
    machine: Machine, rules: tuple[LogonRule, ...], expected: tuple[str, ...]
) -> None:
    assert profiles_of(machine, rules) == expected


def test_a_machines_own_logon_comes_first_and_keeps_its_alternates() -> None:
    chosen = replace(PC, credential="chosen")
    assert profiles_of(chosen, ALL[:5]) == ("chosen",)
    assert profiles_of(chosen, ALL) == ("chosen", "own", "kiosk")


def test_rules_come_back_from_the_setting_and_strange_ones_are_passed_over() -> None:
    assert rules_of(setting_of(ALL)) == ALL
    assert rules_of(None) == ()
    assert rules_of(["?", {"scope": "moon", "name": "", "profiles": []}]) == ()


def test_one_rule_a_place_and_none_without_logons() -> None:
    changed = with_rule(ALL, rule(Scope.SITE, "North", "other"))
    assert len(changed) == len(ALL)
    assert profiles_of(PC, (rule(Scope.SITE, "North", "other"),)) == ("other",)
    assert len(with_rule(ALL, rule(Scope.SITE, "North"))) == len(ALL) - 1
    assert "domain" not in {one for each in without_profile(ALL, "domain") for one in each.profiles}
    with pytest.raises(BadInputError):
        with_rule(ALL, rule(Scope.SITE, "", "x"))
    with pytest.raises(BadInputError):
        with_rule(ALL, rule(Scope.DEFAULT, "North", "x"))
