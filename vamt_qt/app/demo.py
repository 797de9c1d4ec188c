"""The demonstration: a simulated estate, a complete proxy activation, and numbers that add up.

With a window the operator's own wizard does the runs; without one the same verbs are called on
the same engine. Either way the result is read afterwards: from the ledger, from the
clearinghouse's own count, and from what the machines said of themselves.
"""

from __future__ import annotations

import json
import secrets
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from vamt_qt.app import places
from vamt_qt.app.composition import Composition
from vamt_qt.app.demo_result import DemoResult, read_result
from vamt_qt.app.language import settle_language
from vamt_qt.app.training import lab_process
from vamt_qt.cli.demo_table import print_result
from vamt_qt.cli.program import DemoOptions, Place
from vamt_qt.engine.service import Engine
from vamt_qt.lab.tally import issued
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import KeyId, MachineId
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.views import Views

CLEARINGHOUSE = "lab"
# A key is bought for a family of editions; which one a machine belongs to, its system tells.
_FAMILIES: Mapping[str, str] = {
    "legacy": "Windows 7",
    "server": "Windows Server",
    "client": "Windows 8.1",
}
_SETTINGS: Mapping[str, Json] = {"connect_timeout_s": 5, "command_timeout_s": 10}


def run_demo(program: Composition, place: Place, options: DemoOptions) -> int:
    """Run the demonstration and print its result; 0 when the numbers add up."""
    folder = (
        place.data_dir or places.default_data_dir() / "demo" / f"{options.machines}-{options.seed}"
    )
    folder = folder.expanduser().absolute()
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    place = _openable(replace(place, data_dir=folder))
    with lab_process(
        folder / "lab", machines=options.machines, seed=options.seed, healthy=options.healthy
    ) as sheet:
        count = _counter(sheet)
        before, started = count(), datetime.now(UTC)
        with program.engine(place) as engine:
            enter_estate(engine, sheet)
            if options.headless:
                _run(engine)
        results: list[DemoResult] = []

        def conclude(views: Views, whole: bool) -> DemoResult:
            result = read_result(views, started, issued=count() - before, ledger_ok=whole)
            results.append(result)
            _tell(result, options, folder)
            return result

        status = 0 if options.headless else _show(place, options, conclude)
        if not results:
            # The window tells its own result; without one, or when it failed, it is told here.
            with program.engine(place) as engine:
                whole = bool(engine.call("ledger.verify", {})["whole"])
                conclude(engine.desk.views, whole)
    return status or (0 if results[-1].adds_up else 1)


def _show(place: Place, options: DemoOptions, conclude: Callable[[Views, bool], DemoResult]) -> int:
    settle_language(place)
    # Only whoever opens a window loads its toolkit.
    from vamt_qt.app.desktop import show_demo  # noqa: PLC0415

    return show_demo(place, options, CLEARINGHOUSE, _group_ids, conclude)


def _group_ids(views: Views) -> list[tuple[KeyId, list[MachineId]]]:
    return [(key, [machine.id for machine in chosen]) for key, chosen in groups(views)]


def _openable(place: Place) -> Place:
    """Give the demonstration a passphrase of its own: no keyring hears of made-up secrets."""
    if place.passphrase_file is not None or place.data_dir is None:
        return place
    path = place.data_dir / "passphrase"
    if not path.exists():
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(24))
    return replace(place, passphrase_file=path)


class _Counter:
    """Asks the clearinghouse for its own count."""

    def __init__(self, url: str, token: Secret, ca_file: Path) -> None:
        self._where = (url, token, ca_file)

    def __call__(self) -> int:
        return issued(*self._where)


def _counter(sheet: Json) -> _Counter:
    match sheet:
        case {"clearinghouse": {"url": str(url), "token": str(token), "ca_file": str(ca_file)}}:
            return _Counter(url, Secret(token), Path(ca_file))
        case _:
            raise TypeError("the lab's key sheet names no clearinghouse")


def enter_estate(engine: Engine, sheet: Json) -> None:
    """Enter the estate as an operator would: profiles, keys, machines, the clearinghouse."""
    assert isinstance(sheet, dict)
    for profile in _dicts(sheet["credentials"]):
        engine.call("credentials.set", profile)
    for key in _dicts(sheet["keys"]):
        engine.call(
            "keys.add",
            {
                "keys": key["key"],
                "kind": "mak",
                "description": key["product"],
                "product": key["product"],
                "application": key["application"],
                "purchased": key["purchased"],
            },
        )
    clearinghouse = sheet["clearinghouse"]
    assert isinstance(clearinghouse, dict)
    engine.call("clearinghouses.set", {"name": CLEARINGHOUSE, **clearinghouse})
    settings = {**_SETTINGS, "winrm_ca_file": sheet["ca_file"]}
    for name, value in settings.items():
        engine.call("settings.put", {"name": name, "value": value})
    engine.call("machines.import", {"path": sheet["inventory"]})


def _dicts(value: Json) -> list[dict[str, Json]]:
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def _run(engine: Engine) -> None:
    """Do what the wizard does: look, choose the key for each family, see the cost, activate."""
    engine.call("probe", {})
    for key, machines in groups(engine.desk.views):
        names: list[Json] = [machine.id for machine in machines]
        arguments: dict[str, Json] = {"key": key, "machines": names}
        plan = engine.call("plan", arguments)
        engine.call(
            "activate",
            {**arguments, "clearinghouse": CLEARINGHOUSE, "max_spend": plan["most"]},
        )


def groups(views: Views) -> list[tuple[KeyId, tuple[Machine, ...]]]:
    """Return which key goes to which machines; those that did not answer are left out."""
    listed = views.keys()
    keys = {
        family: next(key.id for key in listed if key.product.startswith(start))
        for family, start in _FAMILIES.items()
    }
    seen = [machine for machine in views.machines() if machine.os_name and not machine.last_failure]
    return [
        (key, chosen)
        for family, key in keys.items()
        if (chosen := tuple(machine for machine in seen if _family(machine) == family))
    ]


def _family(machine: Machine) -> str:
    if machine.os_version.startswith("6.1"):
        return "legacy"
    return "server" if "Server" in machine.os_name else "client"


def _tell(result: DemoResult, options: DemoOptions, folder: Path) -> None:
    if options.json:
        sys.stdout.write(json.dumps(result.as_json(), ensure_ascii=False) + "\n")
    else:
        print_result(result, folder)
