"""Which logon profiles are tried on a machine, and in which order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import Machine

SETTING: Final = "logon_rules"


class Scope(StrEnum):
    """What a rule is about, the closest first: only the closest rules that fit a machine count."""

    MACHINE = "machine"
    TAG = "tag"
    SITE = "site"
    DEFAULT = "default"


_SCOPES: Final = frozenset(scope.value for scope in Scope)


@dataclass(frozen=True, slots=True, kw_only=True)
class LogonRule:
    """The profiles of a machine, tag or site, or of all machines, in the order of trying."""

    scope: Scope
    name: str = ""
    """The machine's, tag's or site's name; empty for all machines."""
    profiles: tuple[str, ...]

    def fits(self, machine: Machine) -> bool:
        """Whether it is about a machine."""
        match self.scope:
            case Scope.MACHINE:
                return machine.name == self.name
            case Scope.TAG:
                return self.name in machine.tags
            case Scope.SITE:
                return machine.site == self.name
            case Scope.DEFAULT:
                return True


def profiles_of(machine: Machine, rules: Iterable[LogonRule]) -> tuple[str, ...]:
    """Return the profiles to try on a machine, in order; empty where none is assigned.

    The machine's own profile comes first and has the alternates of a rule for the machine. Without
    either, the rules of its tags count, else that of its site, else the default.
    """
    fitting = [rule for rule in rules if rule.fits(machine)]
    found = [machine.credential] if machine.credential else []
    for scope in Scope:
        found += [name for rule in fitting if rule.scope is scope for name in rule.profiles]
        if found:
            break
    return tuple(dict.fromkeys(found))


def rules_of(setting: Json) -> tuple[LogonRule, ...]:
    """Read the rules as the setting holds them; what is none is passed over."""
    rules: list[LogonRule] = []
    for entry in setting if isinstance(setting, list) else ():
        match entry:
            case {"scope": str(scope), "name": str(name), "profiles": list(profiles)} if (
                scope in _SCOPES
            ):
                names = tuple(one for one in profiles if isinstance(one, str))
                rules.append(LogonRule(scope=Scope(scope), name=name, profiles=names))
            case _:
                pass
    return tuple(rules)


def setting_of(rules: Iterable[LogonRule]) -> list[Json]:
    """Return rules as the setting holds them."""
    return [
        {"scope": rule.scope.value, "name": rule.name, "profiles": [*rule.profiles]}
        for rule in rules
    ]


def without_profile(rules: Iterable[LogonRule], profile: str) -> tuple[LogonRule, ...]:
    """Return the rules without a profile that is gone; a rule that had no other goes with it."""
    left = (
        replace(rule, profiles=tuple(one for one in rule.profiles if one != profile))
        for rule in rules
    )
    return tuple(rule for rule in left if rule.profiles)


def with_rule(rules: Iterable[LogonRule], rule: LogonRule) -> tuple[LogonRule, ...]:
    """Return the rules with one more, instead of that for the same; without profiles it goes.

    BadInputError where a scope lacks its name.
    """
    if (rule.scope is Scope.DEFAULT) != (rule.name == ""):
        raise BadInputError(
            f"A rule for a {rule.scope} needs its name"
            if rule.scope is not Scope.DEFAULT
            else "The default has no name",
            hint="Say which machines it is for.",
        )
    others = [one for one in rules if (one.scope, one.name) != (rule.scope, rule.name)]
    return (*others, rule) if rule.profiles else tuple(others)
