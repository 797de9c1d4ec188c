"""Plays a carry kit on a simulated machine: does in Python what the kit's script says it does.

There is no PowerShell here. The folder must hold the shipped script unchanged; then each function
below does what the script's function of that name does, step by step. It shares no code with the
side that writes and reads kits, so that both ends cannot agree on a mistake.
"""

from __future__ import annotations

import base64
import hmac
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from vamt_qt.lab.cim import CimError, CimValue
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.resources import resource

Product = Mapping[str, Any]
_LINES: Final = 76
_CLASS: Final = re.compile(r"FROM (\w+)")


class KitStoppedError(Exception):
    """The script said so and ended; nothing was changed on the machine."""


@dataclass(frozen=True, slots=True)
class AtTheMachine:
    """Who sits there and what they type. `computer` is the machine's own name if left out."""

    computer: str = ""
    number: str = ""
    secrets: tuple[str, ...] = ()
    """What is typed where a passphrase or a product key is asked for, in turn."""
    at: datetime | None = None


def play_kit(folder: Path, windows: SimulatedWindows, operator: AtTheMachine | None = None) -> Path:
    """Run the kit in `folder` on a machine and return the result file that it wrote."""
    _require_shipped(folder / "kit.ps1")
    operator = operator or AtTheMachine()
    operator = replace(operator, computer=operator.computer or windows.spec.name.upper()[:15])
    return _Script(folder, windows, operator).run()


@dataclass(slots=True)
class _Script:
    """The script's variables, and its functions."""

    folder: Path
    windows: SimulatedWindows
    operator: AtTheMachine
    key: bytes = b""
    plan: dict[str, Any] = field(default_factory=dict)
    products: list[Product] = field(default_factory=list)
    typed: int = 0

    def run(self) -> Path:
        self.read_plan()
        results = self.folder / "results"
        results.mkdir(exist_ok=True)
        number = self.select_number()
        run = len(list(results.glob(f"{number:04}-*.txt"))) + 1
        before = self.read_computer()
        steps: list[Product] = []
        if self.plan["install"]:
            steps.append(self.install_key(self.plan["install"]))
            self.read_computer()
        steps += [
            self.set_confirmation(deposit)
            for deposit in self.plan["deposits"]
            if deposit["number"] == number
        ]
        after = self.read_computer()
        told = {
            "format": 1,
            "number": number,
            "run": run,
            "nonce": uuid4().hex,
            "at": f"{self.operator.at or datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}",
            "computer": self.operator.computer,
            "before": before,
            "steps": steps,
            "after": after,
        }
        return self.save_result(results / f"{number:04}-{run}.txt", told)

    def read_plan(self) -> None:
        lines = (self.folder / "plan.txt").read_text("ascii").splitlines()
        self.key = base64.b64decode(lines[1])
        body = base64.b64decode("".join(lines[3:]))
        if lines[0] != "VAMT-QT KIT 1" or get_mac(self.key, body) != lines[2]:
            raise KitStoppedError("plan.txt is damaged. Nothing was changed. Make the kit again.")
        self.plan = json.loads(body)

    def select_number(self) -> int:
        fitting = [
            machine
            for machine in self.plan["machines"]
            if re.sub(r"^([^.]{1,15}).*$", r"\1", machine["name"]).lower()
            == self.operator.computer.lower()
        ]
        if len(fitting) != 1:
            typed = self.operator.number.strip()
            fitting = [one for one in self.plan["machines"] if str(one["number"]) == typed]
        if len(fitting) != 1:
            raise KitStoppedError("There is no such number. Nothing was changed.")
        return int(fitting[0]["number"])

    def read_secret(self) -> str:
        self.typed += 1
        secrets = self.operator.secrets
        return secrets[self.typed - 1] if self.typed <= len(secrets) else ""

    def read_product_key(self, install: Product) -> str:
        for _ in range(3):
            secret = self.read_secret()
            if install["sealed"]:
                secret = open_key(str(self.plan["kit"]), secret, install["sealed"])
            plain = re.sub(r"[^A-Z0-9]", "", secret.upper())
            if len(plain) == 25 and plain.endswith(install["last_five"]):
                return "-".join(re.findall(".{5}", plain))
        return ""

    def read_computer(self) -> list[Product]:
        self.products = []
        told: list[Product] = []
        for alternatives in self.plan["asks"]:
            for wql in alternatives:
                try:
                    rows = [_plain(row) for row in self.windows.query(wql).rows]
                except CimError as error:
                    told.append({"wql": wql, "reply": _failure(error)})
                    continue
                told.append({"wql": wql, "reply": {"rows": rows}})
                for row in rows:
                    self.add_product(row, wql)
                break
        return told

    def add_product(self, row: Product, wql: str) -> None:
        found = _CLASS.search(wql)
        if "PartialProductKey" in row and found:
            self.products.append({"class": found[1], **row})

    def invoke_service(self, service: str, method: str, arguments: Mapping[str, str]) -> Product:
        (row,) = self.windows.query(f"SELECT Version FROM {service}").rows  # noqa: S608 - WQL
        selector = {"Version": str(row["Version"])}
        return self.windows.invoke(service, selector, method, arguments)

    def invoke_change(
        self, name: str, selector: Mapping[str, str], method: str, arguments: Mapping[str, str]
    ) -> Product:
        service = re.sub("Product$", "Service", name)
        try:
            if selector:
                outputs: Product = self.windows.invoke(name, selector, method, arguments)
            else:
                outputs = self.invoke_service(name, method, arguments)
        except CimError as error:
            return _failure(error)
        self.invoke_service(service, "RefreshLicenseStatus", {})
        return {"outputs": outputs}

    def install_key(self, install: Product) -> Product:
        own = [
            product
            for product in self.products
            if product["ApplicationID"] == install["application"] and not product["LicenseIsAddon"]
        ]
        still_open = [product for product in own if product["LicenseStatus"] != 1]
        service = install["service"]
        if own:
            service = re.sub("Product$", "Service", own[0]["class"])
        if len(still_open) > 1:
            return _step("install", "", "several")
        if own and not still_open:
            return _step("install", "", "licensed")
        if still_open and still_open[0]["PartialProductKey"] == install["last_five"]:
            return _step("install", "", "held")
        if not service:
            return _step("install", "", "no-product")
        key = self.read_product_key(install)
        if not key:
            return _step("install", "", "no-key")
        reply = self.invoke_change(service, {}, "InstallProductKey", {"ProductKey": key})
        return _step("install", "", "called", reply)

    def set_confirmation(self, deposit: Product) -> Product:
        sku = deposit["sku"]
        row = next((one for one in self.products if one["ID"].lower() == sku), None)
        if row is None or re.sub("[^0-9]", "", row["OfflineInstallationId"]) != deposit["iid"]:
            return _step("deposit", sku, "changed")
        if row["LicenseStatus"] == 1:
            return _step("deposit", sku, "licensed")
        reply = self.invoke_change(
            row["class"],
            {"ID": row["ID"]},
            "DepositOfflineConfirmationId",
            {"InstallationId": deposit["iid"], "ConfirmationId": deposit["cid"]},
        )
        return _step("deposit", sku, "called", reply)

    def save_result(self, path: Path, told: Product) -> Path:
        body = json.dumps(told).encode("ascii")
        text = base64.b64encode(body).decode()
        lines = [text[start : start + _LINES] for start in range(0, len(text), _LINES)]
        head = ["VAMT-QT KIT RESULT 1", self.plan["kit"], get_mac(self.key, body)]
        path.write_bytes(("\r\n".join([*head, *lines]) + "\r\n").encode("ascii"))
        return path


def get_mac(key: bytes, body: bytes) -> str:
    """Return an HMAC-SHA-1 in Base64, as the script's Get-Mac does."""
    return base64.b64encode(hmac.digest(key, body, "sha1")).decode()


def open_key(kit: str, passphrase: str, sealed: Mapping[str, Any]) -> str:
    """Open a sealed product key as the script's Open-Key does; empty for a wrong passphrase."""
    salt, iv, data = (base64.b64decode(sealed[name]) for name in ("salt", "iv", "data"))
    master = pbkdf2_hmac("sha1", passphrase.encode(), salt, sealed["iterations"], 20)
    mac_key = hmac.digest(master, b"authenticate", "sha1")
    if get_mac(mac_key, kit.encode() + iv + data) != sealed["mac"]:
        return ""
    own = hmac.digest(master, b"encrypt", "sha1")[:16]
    decryptor = Cipher(algorithms.AES(own), modes.CBC(iv)).decryptor()
    padded = decryptor.update(data) + decryptor.finalize()
    return padded[: -padded[-1]].decode("ascii")


def _require_shipped(script: Path) -> None:
    """Refuse to play a script that is not the shipped one, between its functions and with them."""
    text = script.read_bytes().decode("ascii").replace("\r\n", "\n")
    shipped = resource("powershell/kit/kit.ps1").read_text(encoding="ascii")
    before, mark, after = shipped.partition("# --- functions of bridge.ps1\n")
    bridge = resource("powershell/bridge.ps1").read_text(encoding="ascii")
    shared = text.removeprefix(before + mark).removesuffix(after)
    blocks = [block.strip() for block in re.split(r"\n(?=function )", shared) if block.strip()]
    if not (text.startswith(before + mark) and text.endswith(after)) or not all(
        block in bridge for block in blocks
    ):
        raise KitStoppedError("The script in this kit is not the shipped one")


def _step(do: str, sku: str, note: str, reply: Product | None = None) -> Product:
    return {"do": do, "sku": sku, "note": note, "reply": reply}


def _failure(error: CimError) -> Product:
    return {"error": {"hresult": error.hresult, "category": "cim", "message": error.text}}


def _plain(row: Mapping[str, CimValue]) -> dict[str, Any]:
    return {name: value if not isinstance(value, datetime) else None for name, value in row.items()}
