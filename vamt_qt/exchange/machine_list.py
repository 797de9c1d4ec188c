"""A list of machines as text: a table with a header, or simply one address a line."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final

from vamt_qt.exchange.delimited import Row, decoded, open_sheet, too_many_rows
from vamt_qt.exchange.files import Source, read_bounded
from vamt_qt.exchange.row_faults import RowFaults
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.host_name import is_host
from vamt_qt.licensing.identifiers import MachineId, new_id
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.route import Route

COLUMNS: Final = ("name", "address", "port", "carrier", "site", "tags", "credential", "host_key")
MAX_MACHINES: Final = 50_000
"""In one list; each takes about 2 KB until all are stored."""
_LONGEST_TEXT: Final = 200
_HOST_AND_PORT: Final = re.compile(r"(\[[0-9a-fA-F:.]+\]|[^\s:\[\]]+):([0-9]{1,5})", re.ASCII)
_PORT: Final = re.compile(r"[0-9]{1,5}", re.ASCII)
_HOST_KEY: Final = re.compile(r"SHA256:[A-Za-z0-9+/]{43}=?")
_BETWEEN_TAGS: Final = re.compile(r"[\s,;|]+")


def read_machine_list(
    source: Source, *, carrier: CarrierKind = CarrierKind.WINRM
) -> tuple[Machine, ...]:
    """Return the machines that a file lists, each with a new ID.

    The header is name,address,port,carrier,site,tags,credential,host_key in any order; name or
    address suffices and stands for the other, and an address may carry its port. Without a header
    the cells are taken in that order, and a single one is an address. A column jump names the SSH
    hosts on the way. Lines that begin with # are
    notes. `carrier` is that of machines that name none.

    Raises BadInputError, naming every row at fault; nothing is taken from a list with a fault.
    """
    sheet = open_sheet(decoded(read_bounded(source)), _is_header, notes=True)
    faults = RowFaults()
    taken: dict[str, int] = {}
    machines: list[Machine] = []
    for row in sheet.rows:
        try:
            machine = _machine(_values(row, sheet.columns), carrier)
            _require_new(row.number, machine, taken)
        except BadInputError as fault:
            faults.add(row.number, fault.message, fault.code)
        else:
            machines.append(machine)
        if len(machines) > MAX_MACHINES:
            raise too_many_rows(MAX_MACHINES)
        if faults.is_enough:
            break
    _require_good(faults, machines)
    return tuple(machines)


def _is_header(names: Sequence[str]) -> bool:
    return "address" in names or "name" in names


def _values(row: Row, columns: Sequence[str]) -> Mapping[str, str]:
    if len(row.cells) == 1:
        return {"address": row.cells[0]}
    return row.under(columns or COLUMNS)


def _require_good(faults: RowFaults, machines: list[Machine]) -> None:
    if faults:
        raise BadInputError(
            faults.message,
            hint="Nothing was added. Correct these rows and import the list again.",
            code=faults.code or "bad-machine-list",
        )
    if not machines:
        raise BadInputError(
            "The list holds no machine",
            hint="Give a table with the columns name and address, or one address a line.",
            code="empty-list",
        )


def _machine(values: Mapping[str, str], default: CarrierKind) -> Machine:
    carrier = _carrier(values.get("carrier", ""), default)
    given = values.get("address", "") or values.get("name", "")
    address, port = _address(given, values.get("port", ""))
    return Machine(
        id=MachineId(new_id()),
        name=_text(values.get("name", "")) or address,
        address=address,
        carrier=carrier,
        port=carrier.default_port if port is None else port,
        site=_text(values.get("site", "")),
        tags=_tags(values.get("tags", "")),
        credential=_text(values.get("credential", "")),
        host_key=_host_key(values.get("host_key", "")),
        route=Route.read(values.get("jump", ""), "", old_algorithms=False),
    )


def _require_new(row: int, machine: Machine, taken: dict[str, int]) -> None:
    place = f"{machine.address.casefold()} {machine.port}"
    name = f"“{machine.name.casefold()}”"
    for what, key in (("name", name), ("address and port", place)):
        if key in taken:
            raise BadInputError(
                f"it has the same {what} as row {taken[key]}", code="duplicate-machine"
            )
    taken[place] = taken[name] = row


def _carrier(text: str, default: CarrierKind) -> CarrierKind:
    try:
        return CarrierKind(text.lower().replace("_", "-")) if text else default
    except ValueError as error:
        raise BadInputError(
            f"“{_short(text)}” is no carrier; use ssh, winrm, winrm-https or kit",
            code="bad-carrier",
        ) from error


def _address(text: str, port: str) -> tuple[str, int | None]:
    match = _HOST_AND_PORT.fullmatch(text)
    if match is not None:
        if port and int(match[2]) != _port(port):
            raise BadInputError("its address holds another port than its column", code="bad-port")
        text, port = match[1], match[2]
    address = text.removeprefix("[").removesuffix("]")
    if not is_host(address):
        raise BadInputError(
            f"“{_short(text)}” is no address" if text else "it has no address", code="bad-address"
        )
    return address, _port(port) if port else None


def _port(text: str) -> int:
    if not _PORT.fullmatch(text) or not 0 < int(text) < 65_536:
        raise BadInputError(
            f"“{_short(text)}” is no port; use a number from 1 to 65535", code="bad-port"
        )
    return int(text)


def _tags(text: str) -> tuple[str, ...]:
    tags = (_text(tag) for tag in _BETWEEN_TAGS.split(text))
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def _host_key(text: str) -> str:
    if text and not _HOST_KEY.fullmatch(text):
        raise BadInputError(
            "its host key is not a fingerprint like SHA256:… of 43 characters", code="bad-host-key"
        )
    return text.removesuffix("=")


def _text(text: str) -> str:
    if len(text) > _LONGEST_TEXT:
        raise BadInputError(f"a text in it is longer than {_LONGEST_TEXT}", code="too-long")
    return one_line(text, _LONGEST_TEXT)


def _short(text: str) -> str:
    return one_line(text, 40)
