"""Verbs on which logons are tried where."""

from __future__ import annotations

from vamt_qt.engine.desk import Call, Catalogue, Desk, Result
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.logon_rules import SETTING, LogonRule, Scope, rules_of, setting_of, with_rule


def assign(desk: Desk, call: Call) -> Result:
    """Say which `profiles` are tried, in order, on a machine, tag, site or by default.

    No profiles take the rule away.
    """
    given = call.arguments
    profiles = given.texts("profiles") or ()
    known = {row.name for row in desk.views.credentials()}
    if missing := [name for name in profiles if name not in known]:
        raise BadInputError(
            f"There is no logon “{missing[0]}”",
            hint="Set it first, or name another.",
            code="credential-unknown",
        )
    try:
        scope = Scope(given.text("scope"))
    except ValueError as error:
        raise BadInputError(
            "A logon is for a machine, a tag, a site, or the default", hint="Choose one."
        ) from error
    rule = LogonRule(
        scope=scope,
        name=given.text("name", "").strip(),
        profiles=tuple(dict.fromkeys(profiles)),
    )
    if scope is Scope.MACHINE:
        desk.machines([rule.name])
    with desk.store.writing() as unit:
        rules = with_rule(rules_of(desk.views.setting(SETTING)), rule)
        unit.put_setting(SETTING, setting_of(rules))
    return {"rules": setting_of(rules)}


VERBS: Catalogue = {"logons.assign": assign}
