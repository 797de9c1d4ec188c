"""The folder of a carry kit: a script, how to start it, what it is to do, and where it answers.

    START.cmd  kit.ps1  plan.txt  what-to-do.txt  manifest.txt  results/

`plan.txt` is JSON in Base64 under a MAC; its key is a kit's own and stands beside it, so that it
finds damage and mixed-up kits, not forgers. `manifest.txt` is for `sha256sum --check`.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode, encodebytes
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import Final

from vamt_qt.exchange.files import require_empty, write_whole
from vamt_qt.exchange.kit_seal import SealedKey, mac_of
from vamt_qt.licensing.errors import StoreError
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.foreign_text import one_line
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, Sku
from vamt_qt.resources import resource

SCRIPT: Final = "kit.ps1"
RESULTS: Final = "results"
_STARTER: Final = "START.cmd"
_PLAN: Final = "plan.txt"
_SHEET: Final = "what-to-do.txt"
_MANIFEST: Final = "manifest.txt"
_MARK: Final = "VAMT-QT KIT 1"
_PLACE: Final = "# --- functions of bridge.ps1\n"
_SHARED: Final = (
    "ConvertTo-JsonText",
    "ConvertTo-JsonValue",
    "ConvertTo-JsonRecord",
    "Read-Rows",
    "Invoke-Call",
    "Get-Failure",
)
_LONGEST_NAME: Final = 60


@dataclass(frozen=True, slots=True)
class KitInstall:
    """The key to install: sealed under a passphrase, or typed at the machine where it is None.

    `service` takes a first key of the application; empty where there must be a product already.
    """

    application: str
    last_five: str
    service: str
    sealed: SealedKey | None


@dataclass(frozen=True, slots=True)
class KitDeposit:
    """A confirmation ID for one product of the machine with this number."""

    number: int
    sku: Sku
    iid: InstallationId
    cid: ConfirmationId


@dataclass(frozen=True, slots=True, kw_only=True)
class KitPlan:
    """What a kit is to do. Machines are numbered from 1 in their order; `asks` is WQL."""

    kit: str
    made_at: datetime
    station: str
    machines: tuple[str, ...]
    asks: Sequence[Sequence[str]]
    install: KitInstall | None
    deposits: tuple[KitDeposit, ...]


def require_free(folder: Path) -> None:
    """Make the folder; raises ConflictError `folder-in-use` where it holds anything."""
    require_empty(folder, "Choose a new folder: two kits must not get mixed up.")


def write_kit(plan: KitPlan, secret: bytes, folder: Path) -> tuple[Path, ...]:
    """Write a kit into an empty folder and return its files; `secret` is the key of its MACs.

    Raises ConflictError for a folder in use, StoreError when the medium refuses: nothing is left
    in the folder then.
    """
    require_free(folder)
    texts = {
        _STARTER: _shipped(_STARTER),
        SCRIPT: script(),
        _PLAN: _plan_text(plan, secret),
    }
    files = {name: text.replace("\n", "\r\n").encode("ascii") for name, text in texts.items()}
    # Machines may have names in any script; old editors know UTF-8 by its mark only.
    files[_SHEET] = _sheet(plan).replace("\n", "\r\n").encode("utf-8-sig")
    files[_MANIFEST] = "".join(
        f"{sha256(data).hexdigest()}  {name}\n" for name, data in files.items()
    ).encode()
    try:
        _write(folder, files)
    except StoreError:
        _clear(folder, files)
        raise
    return tuple(folder / name for name in files)


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    try:
        (folder / RESULTS).mkdir()
    except OSError as error:
        raise StoreError("The folder cannot be written", hint="Look at the medium.") from error
    for name, data in files.items():
        write_whole(folder / name, data)


def _clear(folder: Path, names: Iterable[str]) -> None:
    """Take away what was written of a kit; a medium that refuses that too keeps it."""
    with suppress(OSError):
        for name in names:
            (folder / name).unlink(missing_ok=True)
        (folder / RESULTS).rmdir()


def script() -> str:
    """Return the script as it travels: what it shares with the bridge is taken from there."""
    bridge = resource("powershell/bridge.ps1").read_text(encoding="ascii")
    found = dict(_functions(bridge))
    shared = "\n".join(found[name] for name in _SHARED)
    before, place, after = _shipped(SCRIPT).partition(_PLACE)
    return f"{before}{place}\n{shared}{after}"


def _functions(text: str) -> list[tuple[str, str]]:
    blocks = re.finditer(r"^function ([\w-]+).*?^\}\n", text, re.MULTILINE | re.DOTALL)
    return [(block[1], block[0]) for block in blocks]


def _shipped(name: str) -> str:
    return resource(f"powershell/kit/{name}").read_text(encoding="ascii")


def _plan_text(plan: KitPlan, secret: bytes) -> str:
    body = json.dumps(_spelled(plan), separators=(",", ":")).encode("ascii")
    key, mac = b64encode(secret).decode(), b64encode(mac_of(secret, body)).decode()
    return f"{_MARK}\n{key}\n{mac}\n{encodebytes(body).decode()}"


def _spelled(plan: KitPlan) -> Mapping[str, Json]:
    install = plan.install
    return {
        "format": 1,
        "kit": plan.kit,
        "made_at": plan.made_at.isoformat(timespec="seconds"),
        "station": plan.station,
        "machines": [
            {"number": number, "name": name} for number, name in enumerate(plan.machines, start=1)
        ],
        "asks": [[*alternatives] for alternatives in plan.asks],
        "install": None
        if install is None
        else {
            "application": install.application,
            "last_five": install.last_five,
            "service": install.service,
            "sealed": install.sealed.spelled if install.sealed else None,
        },
        "deposits": [
            {
                "number": deposit.number,
                "sku": deposit.sku,
                "iid": deposit.iid.digits,
                "cid": deposit.cid.digits,
            }
            for deposit in plan.deposits
        ],
    }


def _sheet(plan: KitPlan) -> str:
    """Return the list to print: what to do at each machine, and room to tick it off."""
    with_cid = {deposit.number for deposit in plan.deposits}
    rows = [
        f"[ ] {number:>4}  {one_line(name, _LONGEST_NAME):<{_LONGEST_NAME}}"
        f"  {'confirmation ID' if number in with_cid else ''}".rstrip()
        for number, name in enumerate(plan.machines, start=1)
    ]
    return "\n".join([*_instructions(plan), "", *rows, ""])


def _instructions(plan: KitPlan) -> list[str]:
    station = one_line(plan.station, _LONGEST_NAME)
    lines = [
        f"Carry kit {plan.kit[:8]} of {station}, {plan.made_at:%Y-%m-%d %H:%M} UTC",
        "",
        "1. Plug the stick into a machine of this list and open this folder.",
        '2. Right-click START.cmd and choose "Run as administrator".',
        "3. Asked for a number? Type the machine's number in this list.",
    ]
    match plan.install:
        case KitInstall(sealed=SealedKey()):
            lines.append("4. Asked for a passphrase? It opens the product key of this kit.")
        case KitInstall(last_five=last_five):
            lines.append(f"4. Asked for a product key? Type the one that ends with {last_five}.")
        case None:
            lines.append("4. This kit installs no product key.")
    return [
        *lines,
        '5. Wait for "Written: ...", tick the machine off, go on to the next one.',
        "6. Take the stick back and import the folder: Machines > Take in kit results.",
        "",
        "It may be run again on a machine: what is done already is left alone.",
    ]
