"""One simulated Windows machine: it answers queries and method calls as CIM does.

Behaviour as documented for SoftwareLicensingProduct and SoftwareLicensingService. What a real
provider does beyond the documents is not simulated, and nothing here was compared with one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from threading import RLock
from typing import Final

from vamt_qt.lab.cim import (
    ACCESS_DENIED,
    INVALID_CLASS,
    INVALID_METHOD,
    INVALID_METHOD_PARAMETERS,
    NOT_FOUND,
    CimClass,
    CimError,
    CimValue,
    Row,
)
from vamt_qt.lab.cim_schema import (
    CLASSES,
    COMPUTER_SYSTEM,
    COMPUTER_SYSTEM_PRODUCT,
    OFFICE_PRODUCT,
    OFFICE_SERVICE,
    OPERATING_SYSTEM,
    PRODUCT,
    SERVICE,
)
from vamt_qt.lab.estate import MachineSpec, Start
from vamt_qt.lab.hardware import computer_product_row, computer_row, system_row
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.licensing_rows import product_row, service_row
from vamt_qt.lab.licensing_service import Activator, LicensingService
from vamt_qt.lab.skus import SkuRow
from vamt_qt.lab.state import Change, MachineState, first_state, rows_of
from vamt_qt.lab.wql import invalid, parse

Record = Callable[[str, Change], None]
_FIRMWARE_KEY: Final = "oa3xoriginalproductkey"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What a query found; `columns` is empty when it asked for whole instances."""

    cim_class: CimClass
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


class SimulatedWindows:
    """A machine's CIM classes; any thread may call. Failures are CimError."""

    def __init__(self, spec: MachineSpec, activator: Activator, record: Record) -> None:
        self.spec = spec
        self.state: MachineState = first_state(spec)
        self.firmware_key_reads = 0
        self._rows = rows_of(spec)
        self._record = record
        self._activator = activator
        self._lock = RLock()

    def query(self, wql: str) -> Found:
        """Run a WQL query in root\\cimv2."""
        with self._lock:
            self._require_rights()
            query = parse(wql)
            cim_class = self._class(query.from_class)
            known = {name.lower(): name for name in cim_class.names(is_old=self._is_old)}
            for name in query.named:
                if name.lower() not in known:
                    raise invalid(f"{cim_class.name} has no property {name}")
            columns = tuple(known[name.lower()] for name in query.columns)
            self._watch_firmware_key(cim_class, (*(columns or known.values()), *query.named))
            rows = tuple(row for row in self._instances(cim_class) if query.test(row))
            projected = rows if not columns else tuple({n: r[n] for n in columns} for r in rows)
            return Found(cim_class=cim_class, columns=columns, rows=projected)

    def get(self, class_name: str, selector: Mapping[str, str]) -> Found:
        """Return one whole instance by its key."""
        with self._lock:
            self._require_rights()
            cim_class = self._class(class_name)
            row = self._instance(cim_class, selector)
            self._watch_firmware_key(cim_class, cim_class.names(is_old=self._is_old))
            return Found(cim_class=cim_class, columns=(), rows=(row,))

    def instances(self, class_name: str) -> Found:
        """Return all instances of a class, whole."""
        return self.query(f"SELECT * FROM {class_name}")  # noqa: S608 - WQL, and it cannot write

    def invoke(
        self, class_name: str, selector: Mapping[str, str], method: str, arguments: Row
    ) -> dict[str, CimValue]:
        """Call a method of one instance and return its outputs.

        ReturnValue is always 0, as it is on Windows: a failure is a CimError.
        """
        with self._lock:
            self._require_rights()
            cim_class = self._class(class_name)
            name = _method_name(cim_class, method, arguments, is_old=self._is_old)
            row = self._instance(cim_class, selector)
            given = {key.lower(): value for key, value in arguments.items()}
            inputs = tuple(given[taken.lower()] for taken in cim_class.methods[name].takes)
            service = LicensingService(
                self.spec, self.state, self._rows_of_class(cim_class), self._activator, self.change
            )
            service.call(cim_class, str(row[cim_class.key]), name, inputs)
            return {"ReturnValue": 0}

    def change(self, change: Change) -> None:
        """Make a change to what the machine remembers, and tell the journal."""
        with self._lock:
            self.replay(change)
            self._record(self.spec.name, change)

    def replay(self, change: Change) -> None:
        """Make a change that the journal remembers."""
        if change["change"] == "reimaged":
            hardware, identity = self.state.hardware, change["identity"]
            again = replace(self.spec, hardware=hardware, identity=identity, start=Start.GRACE)
            self.state = first_state(again)
        else:
            self.state.apply(change)

    @property
    def _is_old(self) -> bool:
        return self.spec.edition.is_old

    def _require_rights(self) -> None:
        if self.spec.illness is Illness.NO_RIGHTS:
            raise CimError(ACCESS_DENIED, "access denied")

    def _class(self, name: str) -> CimClass:
        cim_class = CLASSES.get(name.lower())
        office = cim_class in (OFFICE_PRODUCT, OFFICE_SERVICE)
        if cim_class is None or (office and not any(row.is_ospp for row in self._rows)):
            raise CimError(INVALID_CLASS, f"invalid class: {name}")
        return cim_class

    def _rows_of_class(self, cim_class: CimClass) -> tuple[SkuRow, ...]:
        is_ospp = cim_class in (OFFICE_PRODUCT, OFFICE_SERVICE)
        return tuple(row for row in self._rows if row.is_ospp == is_ospp)

    def _instances(self, cim_class: CimClass) -> tuple[Row, ...]:
        values = self._values(cim_class)
        return tuple(cim_class.row(row, is_old=self._is_old) for row in values)

    def _values(self, cim_class: CimClass) -> tuple[Row, ...]:
        match cim_class.name:
            case PRODUCT.name | OFFICE_PRODUCT.name:
                return tuple(
                    product_row(self.spec, self.state, row)
                    for row in self._rows_of_class(cim_class)
                )
            case SERVICE.name | OFFICE_SERVICE.name:
                return (service_row(self.spec, self.state, cim_class.name),)
            case OPERATING_SYSTEM.name:
                return (system_row(self.spec),)
            case COMPUTER_SYSTEM.name:
                return (computer_row(self.spec),)
            case COMPUTER_SYSTEM_PRODUCT.name:
                return (computer_product_row(self.spec, self.state),)
            case _:
                return ()

    def _instance(self, cim_class: CimClass, selector: Mapping[str, str]) -> Row:
        given = {name.lower(): value for name, value in selector.items()}
        if set(given) != {cim_class.key.lower()}:
            raise CimError(NOT_FOUND, f"{cim_class.name} is selected by {cim_class.key}")
        wanted = given[cim_class.key.lower()].lower()
        for row in self._instances(cim_class):
            if str(row[cim_class.key]).lower() == wanted:
                return row
        raise CimError(NOT_FOUND, f"no such instance of {cim_class.name}")

    def _watch_firmware_key(self, cim_class: CimClass, asked: tuple[str, ...]) -> None:
        if cim_class is SERVICE and _FIRMWARE_KEY in {name.lower() for name in asked}:
            self.firmware_key_reads += 1


def _method_name(cim_class: CimClass, method: str, arguments: Row, *, is_old: bool) -> str:
    name = next((known for known in cim_class.methods if known.lower() == method.lower()), None)
    if name is None or (is_old and cim_class.methods[name].later):
        raise CimError(INVALID_METHOD, f"{cim_class.name} has no method {method}")
    takes = {taken.lower() for taken in cim_class.methods[name].takes}
    if takes != {given.lower() for given in arguments}:
        raise CimError(INVALID_METHOD_PARAMETERS, f"{name} takes {', '.join(sorted(takes))}")
    return name
