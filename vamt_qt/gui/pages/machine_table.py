"""What the list of machines shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from vamt_qt.gui.tables import CellKind, Column
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.values import Status
from vamt_qt.gui.words import states
from vamt_qt.gui.words.channels import key_type
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.store.records import MachineRow


def identify(row: MachineRow) -> MachineId:
    """Give the id by which a row is known."""
    return row.machine.id


def last_outcome(row: MachineRow) -> Status | None:
    """Tell how the last work on a machine ended: on the way there, or at one of its products."""
    contact = states.contact(row.machine)
    if not row.machine.last_failure and row.failure is not None:
        return states.trouble(row.failure.code)
    return contact


FACETS: Final = ("status", "outcome", "stage", "first", "type", "system", "site", "carrier")
GROUPS: Final = ("site", "status", "system", "first", "type", "outcome")


def columns() -> Sequence[Column[MachineRow]]:
    """Give the columns; what people look for first stands beside the name."""
    return (
        Column("name", tr("Machine"), CellKind.TEXT, 136, lambda row: row.machine.name),
        Column("status", tr("Status"), CellKind.STATUS, 144, states.licences),
        Column("outcome", tr("Last outcome"), CellKind.STATUS, 190, last_outcome),
        Column("stage", tr("Stage"), CellKind.TEXT, 112, lambda row: states.stage(row.stage)),
        Column(
            "key", tr("Key"), CellKind.CODE, 84, _key, tip=tr("The last five of the installed key")
        ),
        Column("product", tr("Product"), CellKind.TEXT, 232, _product, stretch=True),
        Column("site", tr("Site"), CellKind.TEXT, 100, lambda row: row.machine.site),
        Column("address", tr("Address"), CellKind.CODE, 160, _address),
        Column("carrier", tr("Carrier"), CellKind.MUTED, 108, _carrier),
        Column(
            "seen",
            tr("Last seen"),
            CellKind.DATE,
            152,
            lambda row: row.machine.last_seen,
            searchable=False,
        ),
        Column("first", tr("First product"), CellKind.TEXT, 220, _first_product, shown=False),
        Column("type", tr("Key type"), CellKind.TEXT, 112, _key_type, shown=False),
        Column("system", tr("Operating system"), CellKind.TEXT, 220, _system, shown=False),
        Column("version", tr("Version"), CellKind.CODE, 112, _version, shown=False),
        Column("tags", tr("Tags"), CellKind.TEXT, 140, _tags, shown=False),
        Column("logon", tr("Logon"), CellKind.TEXT, 112, _logon, shown=False),
    )


def _first_product(row: MachineRow) -> str:
    return row.product


def _key_type(row: MachineRow) -> str:
    return key_type(row.channel)


def _system(row: MachineRow) -> str:
    return row.machine.os_name


def _version(row: MachineRow) -> str:
    return row.machine.os_version


def _tags(row: MachineRow) -> str:
    return ", ".join(sorted(row.machine.tags))


def _logon(row: MachineRow) -> str:
    return row.machine.credential


def _key(row: MachineRow) -> str:
    return f"…{row.partial_key}" if row.partial_key else ""


def _product(row: MachineRow) -> str:
    more = row.products - 1
    return f"{row.product}  +{more}" if more > 0 else row.product or row.machine.os_name


def _address(row: MachineRow) -> str:
    machine = row.machine
    usual = machine.port == machine.carrier.default_port
    return machine.address if usual else f"{machine.address}:{machine.port}"


def _carrier(row: MachineRow) -> str:
    return states.carrier(row.machine.carrier)
