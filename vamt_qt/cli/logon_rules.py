"""`vamt-qt credentials assign`: which logons are tried where, and in which order."""

from __future__ import annotations

from typing import Annotated

import typer

from vamt_qt.cli.session import session_of
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.logon_rules import SETTING, LogonRule, Scope, profiles_of, rules_of


def assign(
    context: typer.Context,
    profiles: Annotated[
        list[str] | None,
        typer.Argument(help="Logon profiles in the order of trying; none takes the rule away."),
    ] = None,
    machine: Annotated[str, typer.Option(help="For one machine.")] = "",
    tag: Annotated[str, typer.Option(help="For the machines with a tag.")] = "",
    site: Annotated[str, typer.Option(help="For the machines of a site.")] = "",
    default: Annotated[bool, typer.Option("--default", help="For all others.")] = False,
) -> None:
    """Assign logons to a machine, a tag, a site, or by default; the closest that fits counts."""
    named = [(Scope.MACHINE, machine), (Scope.TAG, tag), (Scope.SITE, site)]
    chosen = [(scope, name) for scope, name in named if name]
    chosen += [(Scope.DEFAULT, "")] if default else []
    if len(chosen) != 1:
        raise typer.BadParameter("Give one of --machine, --tag, --site and --default.")
    ((scope, name),) = chosen
    session = session_of(context)
    given: dict[str, Json] = {"scope": scope.value, "name": name, "profiles": [*(profiles or ())]}
    result = session.call("logons.assign", given)
    words = ", then ".join(profiles or ()) or "no logon of its own"
    session.show(result, lambda: session.say(f"{_whom(scope, name)}: {words}."))


def assigned(context: typer.Context) -> None:
    """Show which logons are tried where."""
    session = session_of(context)
    with session.views() as views:
        rules = rules_of(views.setting(SETTING))
        machines = views.machines()
    without = [one.name for one in machines if not profiles_of(one, rules)]
    shown: dict[str, Json] = {
        "rules": [_rule_json(rule) for rule in rules],
        "without": [*without],
    }

    def text() -> None:
        rows = [(_whom(rule.scope, rule.name), ", then ".join(rule.profiles)) for rule in rules]
        session.table("Where", "Logons", rows=rows)
        if without:
            session.say(f"{len(without)} machines have no logon at all.")

    session.show(shown, text)


def _rule_json(rule: LogonRule) -> Json:
    return {"scope": rule.scope.value, "name": rule.name, "profiles": [*rule.profiles]}


def _whom(scope: Scope, name: str) -> str:
    return "All others" if scope is Scope.DEFAULT else f"{scope.value.capitalize()} {name}"


def register(credentials: typer.Typer) -> None:
    """Add the commands to `vamt-qt credentials`."""
    credentials.command("assign")(assign)
    credentials.command("assigned")(assigned)
