"""What a report is narrowed to: as it was asked for, and as the records know it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Final, TypeVar

from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.local_days import local_day, midnight, month_after, span_of, zone_words
from vamt_qt.store.audit_reading import EntryFilter, read_machine_names
from vamt_qt.store.usage_reading import read_key_names
from vamt_qt.store.views import Views

T = TypeVar("T")

DAYS: Final = 30
"""How soon a grace period must end to be reported, unless somebody says otherwise."""
_MONTH: Final = re.compile(r"\d{4}-\d{2}")
_MOMENT_HINT: Final = "Write 2026-03-31, or 2026-03-31T08:00 for a time of day (local)."


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What somebody typed or chose; what is empty does not matter.

    `keys` are last five characters, `machines` names, `since` and `until` dates, both included,
    or times; `month` is "2026-03", "this" or "last" and stands for both of them. All are local.
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
    first = local_day(now).replace(day=1)
    if text == "last":
        first = (first - timedelta(days=1)).replace(day=1)
    elif text != "this":
        found = span_of(text) if _MONTH.fullmatch(text) else None
        if found is None:
            raise BadInputError(
                f"“{text}” is not a month",
                hint="Write 2026-03, “this” or “last”.",
                code="bad-date",
            )
        return _utc(found)
    return _utc((midnight(first), midnight(month_after(first))))


def _utc(span: tuple[datetime, datetime]) -> tuple[datetime, datetime]:
    return span[0].astimezone(UTC), span[1].astimezone(UTC)


def _moment(text: str, *, at_end: bool) -> datetime:
    """Read a day or a time, local where it names no offset; the day of an end belongs to it."""
    day = span_of(text)
    if day is not None:
        return _utc(day)[1 if at_end else 0]
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except ValueError as error:
        raise BadInputError(
            f"“{text}” is not a date", hint=_MOMENT_HINT, code="bad-date"
        ) from error


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
        yield f"From {_local(entries.since)}"
    if entries.until is not None:
        yield f"Before {_local(entries.until)}"


def _local(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M} {zone_words(at)}"
