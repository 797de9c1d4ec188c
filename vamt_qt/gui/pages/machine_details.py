"""Everything about one machine, as the pane beside the list tells it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from vamt_qt.gui import figures
from vamt_qt.gui.causes import cause_of
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.ledger_asked import SPENT, Asked
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.values import number_text
from vamt_qt.gui.widgets import Detail, DetailGroup
from vamt_qt.gui.words import entries, states
from vamt_qt.gui.words.counting import age, moment
from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.hresult import explain, format_hresult
from vamt_qt.licensing.identifiers import ActivationRef, MachineId
from vamt_qt.licensing.ledger import LedgerEntry
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import LicensedProduct, activation_ref
from vamt_qt.store.audit_reading import EntryCount, EntryFilter, count_entries
from vamt_qt.store.records import MachineRow

if TYPE_CHECKING:
    from vamt_qt.store.views import Views

HISTORY = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """What is known of one machine."""

    row: MachineRow
    products: Sequence[LicensedProduct]
    activations: Mapping[ActivationRef, Activation]
    history: Sequence[LedgerEntry]
    entries: EntryCount
    """All of them; `history` is their end."""
    failure: Failure | None


def read_story(views: Views, machine: MachineId) -> Story | None:
    """Read it, away from the window; ``None`` for a machine that is gone."""
    rows = views.machine_rows([machine])
    if not rows:
        return None
    row = rows[0]
    failure = row.failure
    if code := row.machine.last_failure:
        failure = views.last_failure(machine) or Failure(code, cause_of(Failure(code, code)))
    return Story(
        row=row,
        products=views.products(machine),
        activations={one.ref: one for one in views.activations(machine=machine)},
        history=views.ledger(machine=machine, limit=HISTORY, newest_first=True),
        entries=count_entries(views, EntryFilter(machines=(machine,))),
        failure=failure,
    )


def groups(story: Story) -> tuple[DetailGroup, ...]:
    """Give the groups of the pane: how the machine is reached, its products, its history."""
    return (
        _reached(story.row.machine),
        *(_product(product, story) for product in story.products),
        _history(story),
    )


def _reached(machine: Machine) -> DetailGroup:
    seen = (
        tr(
            "{last_seen}, {age} ago",
            last_seen=moment(machine.last_seen),
            age=age(machine.last_seen),
        )
        if machine.last_seen
        else ""
    )
    details = [
        Detail(tr("Address"), machine.address, copyable=True),
        Detail(tr("Carrier"), _carrier(machine)),
        Detail(tr("Logon"), machine.credential or tr("none chosen")),
    ]
    if machine.host_key or machine.carrier == "ssh":
        details.append(
            Detail(
                tr("Host key"), machine.host_key or tr("not trusted yet"), bool(machine.host_key)
            )
        )
    details += [
        Detail(tr("Site"), machine.site),
        Detail(tr("Tags"), ", ".join(machine.tags)),
        Detail(tr("System"), f"{machine.os_name} {machine.os_version}".strip()),
        Detail(tr("Last seen"), seen or tr("never")),
    ]
    return DetailGroup(tr("How it is reached"), tuple(details))


def _product(product: LicensedProduct, story: Story) -> DetailGroup:
    activation = story.activations.get(activation_ref(product))
    details = [
        Detail(tr("Status"), _status(product)),
        Detail(tr("Stage"), states.stage(activation.stage if activation else None)),
        Detail(tr("Key"), f"…{product.partial_key}" if product.partial_key else tr("none")),
        Detail(tr("Channel"), product.channel),
        Detail(tr("Activation ID"), product.sku, copyable=True),
    ]
    if product.grace_minutes:
        details.append(
            Detail(
                tr("Grace left"),
                tr("{grace_minutes} days", grace_minutes=product.grace_minutes // 1440),
            )
        )
    if product.iid is not None:
        details.append(Detail("IID", str(product.iid), copyable=True))
    if activation is not None and activation.cid is not None:
        details.append(Detail("CID", str(activation.cid), copyable=True))
    return DetailGroup(product.name, tuple(details))


def _status(product: LicensedProduct) -> str:
    word = states.licence(product.status).word
    if not product.status_reason or product.is_licensed:
        return word
    known = explain(product.status_reason)
    return f"{word}: {heard(known.meaning)} ({format_hresult(known.code)})"


def _history(story: Story) -> DetailGroup:
    if not story.history:
        return DetailGroup(tr("History"), (Detail("", tr("Nothing has happened yet")),))
    lines = tuple(
        Detail(figures.day_and_clock(entry.at), entries.short(entry), lead=entry.seq)
        for entry in story.history
    )
    spent = story.entries.spent
    everything = Asked(machine=story.row.machine.name, machine_id=story.row.machine.id)
    sums = (
        Detail(tr("Entries"), number_text(story.entries.entries), lead=everything),
        Detail(
            tr("Spent"),
            trn("%n activation", "%n activations", spent),
            lead=replace(everything, kind=SPENT) if spent else None,
        ),
    )
    return DetailGroup(tr("History"), sums + lines)


def _carrier(machine: Machine) -> str:
    name = states.carrier(machine.carrier)
    return tr("{name}, port {port}", name=name, port=machine.port) if machine.port else name
