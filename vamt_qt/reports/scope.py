"""What a report is narrowed to: as it was asked for, and as the records know it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.store.audit_reading import EntryFilter, read_machine_names
from vamt_qt.store.usage_reading import read_key_names
from vamt_qt.store.views import Views

T = TypeVar("T")

DAYS: Final = 30
"""How soon a grace period must end to be reported, unless somebody says otherwise."""
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})")
_MOMENT_HINT: Final = "Write 2026-03-31, or 2026-03-31T08:00 for a time of day (UTC)."


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody typed or chose; what is empty does not matter.

    `keys` are last five characters, `machines` names, `since` and `until` dates, both included,
    or times; `month` is "2026-03", "this" or "last" and stands for both of them.
    """

    sites: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    machines: tuple[str, ...] = ()
    operators: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    month: str = ""
    days: int = DAYS


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What was asked for, resolved; `words` tell it to whoever reads the report."""

    entries: EntryFilter
    days: int
    now: datetime
    words: tuple[str, ...]

    def has_site(self, site: str) -> bool:
        """Whether a site is asked for."""
        return not self.entries.sites or site in self.entries.sites

    def has_key(self, key: KeyId) -> bool:
        """Whether a key is asked for."""
        return not self.entries.keys or key in self.entries.keys


def resolve(views: Views, asked: Asked, now: datetime) -> Scope:
    """Find the records that were asked for.

    Raises BadInputError for names that nobody knows: `unknown-site`, `unknown-key`,
    `unknown-machine`, `bad-date`. A scheduled report with a typing error must not come out empty.
    """
    since, until = _span(asked, now)
    entries = EntryFilter(
        keys=_found(asked.keys, "key", lambda key: _keys(views, key)),
        machines=_found(asked.machines, "machine", lambda name: _machines(views, name)),
        sites=_sites(views, asked.sites),
        operators=asked.operators,
        since=since,
        until=until,
    )
    return Scope(entries=entries, days=asked.days, now=now, words=tuple(_words(asked, entries)))


def _span(asked: Asked, now: datetime) -> tuple[datetime | None, datetime | None]:
    if asked.month:
        if asked.since or asked.until:
            raise BadInputError(
                "A month and a time span were both given", hint="Leave one of them out."
            )
        return _month(asked.month, now)
    since = _moment(asked.since, at_end=False) if asked.since else None
    until = _moment(asked.until, at_end=True) if asked.until else None
    if since is not None and until is not None and since >= until:
        raise BadInputError(
            "The time span ends before it begins", hint=_MOMENT_HINT, code="bad-date"
        )
    return since, until


def _month(text: str, now: datetime) -> tuple[datetime, datetime]:
    first = now.astimezone(UTC).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    if text == "last":
        first = (first - timedelta(days=1)).replace(day=1)
    elif text != "this":
        match = _MONTH.fullmatch(text)
        if match is None or not 1 <= int(match[2]) <= 12:
            raise BadInputError(
                f"“{text}” is not a month",
                hint="Write 2026-03, “this” or “last”.",
                code="bad-date",
            )
        first = datetime(int(match[1]), int(match[2]), 1, tzinfo=UTC)
    return first, (first + timedelta(days=32)).replace(day=1)


def _moment(text: str, *, at_end: bool) -> datetime:
    """Read a date or a time; the day of an end belongs to the span."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is not a date", hint=_MOMENT_HINT, code="bad-date"
        ) from error
    moment = moment.replace(tzinfo=moment.tzinfo or UTC).astimezone(UTC)
    return moment + timedelta(days=1) if at_end and len(text) == 10 else moment


def _found(names: Iterable[str], what: str, find: Callable[[str], tuple[T, ...]]) -> tuple[T, ...]:
    found: list[T] = []
    for name in names:
        some = find(name)
        if not some:
            raise BadInputError(
                f"No {what} is known as {name}",
                hint=f"List the {what}s and compare.",
                code=f"unknown-{what}",
            )
        found += some
    return tuple(found)


def _keys(views: Views, last_five: str) -> tuple[KeyId, ...]:
    wanted = last_five.strip(" ….").upper()
    return tuple(sorted(key for key, five in read_key_names(views).items() if five == wanted))


def _machines(views: Views, name: str) -> tuple[MachineId, ...]:
    wanted = name.casefold()
    known = read_machine_names(views).items()
    return tuple(sorted(machine for machine, names in known if names[0].casefold() == wanted))


def _sites(views: Views, sites: tuple[str, ...]) -> tuple[str, ...]:
    known = {machine.site for machine in views.machines()} if sites else set()
    for site in sites:
        if site not in known:
            raise BadInputError(
                f"No machine is at the site {site or 'without a name'}",
                hint="List the machines and compare the sites.",
                code="unknown-site",
            )
    return sites


def _words(asked: Asked, entries: EntryFilter) -> Iterable[str]:
    for label, values in (
        ("Site", [site or "(none)" for site in asked.sites]),
        ("Key", [f"…{key.strip(' ….').upper()}" for key in asked.keys]),
        ("Machine", list(asked.machines)),
        ("Operator", list(asked.operators)),
    ):
        if values:
            yield f"{label}: {', '.join(values)}"
    if entries.since is not None:
        yield f"From {entries.since:%Y-%m-%d %H:%M} UTC"
    if entries.until is not None:
        yield f"Before {entries.until:%Y-%m-%d %H:%M} UTC"
