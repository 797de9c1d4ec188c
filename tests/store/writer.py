"""A process that writes a store: `writer.py DATA_DIR URL NAME UNITS [hang]`.

Each unit takes in one machine and records all that happens until its confirmation ID is there;
its number is printed once it is committed. With `hang` the last one is not: the process says
“inside” and waits in the middle of its transaction.
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from tests.store.estate import KEY, collect, machine, received, ref
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.store.opening import open_store
from vamt_qt.store.unit import UnitOfWork

ENTRIES = 6
"""How many facts one unit records."""


def write(unit: UnitOfWork, name: str, number: int) -> None:
    """Record one machine's way."""
    unit.add_machine(machine(number, name=f"{name}-{number}"))
    collect(unit, number)
    unit.record(received(number), activation=ref(number), key=KEY)


def main(data_dir: str, url: str, name: str, units: str, *how: str) -> None:
    """Write unit after unit."""
    first = int.from_bytes(name.encode()) * 1_000_000
    with open_store(
        Path(data_dir), url=url, clock=lambda: datetime.now(UTC), operator=name, host=name
    ) as store:
        for number in range(first, first + int(units)):
            with store.writing() as unit:
                assert unit.machine(MachineId(f"m{number}")) is None
                write(unit, name, number)
            print(number, flush=True)  # noqa: T201
        if "hang" in how:
            with store.writing() as unit:
                write(unit, name, first + int(units))
                unit.flush()
                print("inside", flush=True)  # noqa: T201
                time.sleep(600)


if __name__ == "__main__":
    main(*sys.argv[1:])
