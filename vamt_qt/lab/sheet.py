"""The lab's key sheet: what an operator needs to work with the estate, as files.

The sheet holds passwords and product keys in clear, being the lab's own; it is written only where
it was asked for, readable by its owner alone.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from vamt_qt.lab.certificates import write_private
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.identity import pinned_host_key
from vamt_qt.lab.keys import MAKS
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.machine import CarrierKind, Credential
from vamt_qt.licensing.secret import Secret

HEADER = ("name", "address", "port", "carrier", "site", "tags", "credential", "host_key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """Where everything is, once the estate listens."""

    inventory: Path
    ca_file: Path
    clearinghouse_url: str
    clearinghouse_token: Secret
    credentials: tuple[Credential, ...]
    seed: int
    machines: int

    def revealed(self) -> dict[str, Json]:
        """Return the sheet as it is written: with passwords, the token and whole keys."""
        return {
            "inventory": str(self.inventory),
            "ca_file": str(self.ca_file),
            "clearinghouse": {
                "url": self.clearinghouse_url,
                "token": self.clearinghouse_token.reveal(),
                "ca_file": str(self.ca_file),
            },
            "credentials": [
                {"name": one.name, "user": one.user, "password": one.password.reveal()}
                for one in self.credentials
            ],
            "keys": [
                {
                    "key": mak.key.reveal(),
                    "description": mak.description,
                    "product": mak.product,
                    "application": mak.application,
                    "purchased": mak.purchased,
                }
                for mak in MAKS
            ],
            "seed": self.seed,
            "machines": self.machines,
        }

    def write(self, path: Path) -> None:
        """Write the sheet, whole or not at all."""
        write_private(path, json.dumps(self.revealed(), indent=1).encode())


def inventory_csv(
    specs: Iterable[MachineSpec], ports: Mapping[CarrierKind, int], seed: int
) -> bytes:
    """Return the list of machines that `machines import` takes."""
    text = io.StringIO(newline="")
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(HEADER)
    for spec in specs:
        rows.writerow(
            (
                spec.name,
                spec.address,
                ports[spec.carrier],
                spec.carrier.value,
                spec.site.name,
                " ".join(spec.tags),
                spec.site.credential,
                pinned_host_key(seed, spec),
            )
        )
    return text.getvalue().encode()
