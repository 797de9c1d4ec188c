"""What a whole run costs, recorded in the database, beside bare libraries and Ansible.

    python -m tests.benchmarks.bench_fleet probe [MACHINES] [AT ONCE] [ANSIBLE'S bin FOLDER]
    python -m tests.benchmarks.bench_fleet proxy [MACHINES] [AT ONCE]
    python -m tests.benchmarks.bench_fleet winrm [MACHINES] [AT ONCE]
    python -m tests.benchmarks.bench_fleet many  [MACHINES] [AT ONCE]

`probe` asks a real sshd whose login shell says what a Windows machine said: our run, recorded and
told, beside a bare paramiko pool that drops the answer, and `ansible -m raw` with as many forks.
Ansible is no dependency of this project; `pip install ansible-core` into a folder of its own.
`proxy` is a run from probing to the observed licence, beside one bare connect-and-run a machine;
a few machines go first, so that what is loaded once does not count.
`winrm` is a recorded probe beside bare pypsrp. `many` tells what the memory of the program grows by
in a run over many machines of which the first hundred never say a word.

CPU is that of this process and of its children, milliseconds a machine, medians of rounds that
alternate; only ratios carry over to other computers. Goals: probe 1.3 times bare and 20 times less
than Ansible in a quarter of its time; proxy 2.5 times one bare connection; winrm 1.3 times bare;
many less than 60 kB a machine.
"""

from __future__ import annotations

import gc
import json
import logging
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Thread

from tests.benchmarks.bench_carriers import (
    QUERIES,
    Estate,
    bare_paramiko,
    bare_pypsrp,
    measured,
)
from tests.benchmarks.bench_carriers import _read as read_estate
from tests.fixtures.stations import Station, station_in
from tests.targets.openssh import OpenSshSite, why_no_openssh
from tests.targets.site import SEED, spec
from vamt_qt.app.demo import enter_estate, groups
from vamt_qt.lab.identity import operator_key
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_wire import BridgeScripts, request

ROUNDS = 3
_WARMING = 10
_LAB = (
    "import sys; from pathlib import Path;"
    "from vamt_qt.lab.illness import Illness;"
    "from vamt_qt.lab.options import LabOptions; from vamt_qt.lab.serve import serve;"
    "serve(LabOptions(machines=int(sys.argv[1]), ill=(Illness.SILENT,) * int(sys.argv[3]),"
    "ready_file=Path(sys.argv[2])))"
)
_SHELL = """#!/bin/sh
case "$2" in
*EncodedCommand*) grep -q -m 1 '^{{'; cat {reply}; cat > /dev/null;;
*) cat {reply};;
esac
"""


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds a machine."""

    cpu: float
    wall: float


def cost_of(work: Callable[[], object], machines: int) -> Cost:
    """Do something and return what it cost a machine, children included."""
    gc.collect()
    gc.freeze()  # what is loaded already is no part of the work, nobody's
    before, start = _cpu(), time.perf_counter()
    work()
    wall, cpu = time.perf_counter() - start, _cpu() - before
    return Cost(cpu * 1_000 / machines, wall * 1_000 / machines)


def _cpu() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def median(costs: Sequence[Cost]) -> Cost:
    """Return the medians, apart from each other."""
    return Cost(statistics.median(c.cpu for c in costs), statistics.median(c.wall for c in costs))


def compare(peers: dict[str, Callable[[], object]], machines: int, rounds: int = ROUNDS) -> None:
    """Run all peers in turns and print them beside the first; the first round warms up."""
    costs: dict[str, list[Cost]] = {name: [] for name in peers}
    for number in range(rounds + 1):
        for name, work in peers.items():
            cost = cost_of(work, machines)
            if number:
                costs[name].append(cost)
    medians = {name: median(list_of) for name, list_of in costs.items()}
    ours = next(iter(medians.values()))
    say(f"{'':22}{'CPU ms':>9}{'wall ms':>9}{'ours/it CPU':>13}{'ours/it wall':>13}")
    for name, it in medians.items():
        ratios = f"{ours.cpu / it.cpu:13.3f}{ours.wall / it.wall:13.3f}"
        say(f"{name:22}{it.cpu:9.2f}{it.wall:9.2f}{ratios}")


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


# --- a real sshd


class RealSshd(OpenSshSite):
    """A real sshd on every loopback address; its shell answers a probe as a machine did."""

    def _write_files(self) -> None:
        super()._write_files()
        scripts = BridgeScripts.load()
        (ran,) = self.shell(scripts.command).told(scripts.bridge + request(1, QUERIES))
        (self._folder / "reply").write_bytes(ran.stdout)
        shell = self._folder / "shell"
        shell.write_text(_SHELL.format(reply=self._folder / "reply"))


def probe(wanted: int, at_once: int, ansible: Path | None) -> None:
    """Compare a recorded probe with bare paramiko and Ansible."""
    if why := why_no_openssh():
        say(f"not measured: {why}")
        return
    site = replace(spec(CarrierKind.SSH), address="0.0.0.0")
    with (
        RealSshd(site, extra="MaxStartups 500:30:600\nLogLevel ERROR") as sshd,
        tempfile.TemporaryDirectory() as folder,
        station_in(Path(folder) / "station") as station,
    ):
        (one,) = sshd.machines
        account = sshd.credential(one)
        machines = [
            replace(
                one,
                id=MachineId(f"m{number}"),
                name=f"M-{number:04}",
                address=f"127.30.{number // 250}.{number % 250 + 1}",
                credential=account.name,
            )
            for number in range(wanted)
        ]
        _enter(station, machines, account.user, account.password.reveal(), account.name)
        station.call("settings.put", {"name": "lanes", "value": at_once})
        bare = bare_paramiko(Estate(machines, {account.name: account}, Path()))
        peers: dict[str, Callable[[], object]] = {
            "ours, recorded": lambda: _all_done(station.call("probe"), wanted),
            "bare paramiko": lambda: measured(bare, machines, at_once),
        }
        say(f"probe over SSH, real sshd: {wanted} machines, {at_once} at once")
        compare(peers, wanted)
        if ansible is None or not (ansible / "ansible").exists():
            say("Ansible is absent: give the folder of its command as the last word")
            return
        compare(
            {
                "ours, recorded": peers["ours, recorded"],
                "Ansible raw": _ansible(ansible, Path(folder), machines, account.user, at_once),
            },
            wanted,
            rounds=1,
        )


def _enter(
    station: Station, machines: Sequence[Machine], user: str, password: str, profile: str
) -> None:
    station.call("credentials.set", {"name": profile, "user": user, "password": password})
    with station.engine.desk.store.writing() as unit:
        for machine in machines:
            unit.add_machine(machine)


def _all_done(result: dict[str, Json], wanted: int) -> None:
    if result["done"] != wanted:
        raise RuntimeError(f"{result['failed']} of {wanted} failed")


def _ansible(
    folder: Path, scratch: Path, machines: Sequence[Machine], user: str, forks: int
) -> Callable[[], object]:
    key = scratch / "key"
    key.write_bytes(operator_key(SEED).export_private_key("openssh"))
    key.chmod(0o600)
    port = machines[0].port
    lines = [f"{one.name} ansible_host={one.address}" for one in machines]
    lines += ["[all:vars]", f"ansible_port={port}", f"ansible_user='{user}'"]
    inventory = scratch / "hosts.ini"
    inventory.write_text("\n".join(lines) + "\n")
    environment = {
        **os.environ,
        "ANSIBLE_HOST_KEY_CHECKING": "False",
        "ANSIBLE_SSH_ARGS": "-o ControlMaster=no -o UserKnownHostsFile=/dev/null",
        "ANSIBLE_PRIVATE_KEY_FILE": str(key),
        "ANSIBLE_HOME": str(scratch / "ansible"),
        "HOME": str(scratch),
    }
    command = [str(folder / "ansible"), "all", "-i", str(inventory), "-f", str(forks)]

    def run() -> None:
        done = subprocess.run(
            [*command, "-m", "raw", "-a", "probe"],
            env=environment,
            check=False,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(done.stdout[-500:] + done.stderr[-500:])

    return run


# --- a lab in a process of its own


@contextmanager
def lab_apart(machines: int, silent: int = 0) -> Iterator[dict[str, Json]]:
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.json"
        words = [sys.executable, "-c", _LAB, str(machines), str(ready), str(silent)]
        process = subprocess.Popen(words)
        try:
            while not ready.exists():
                if process.poll() is not None:
                    raise RuntimeError("the lab did not start")
                time.sleep(0.1)
            yield json.loads(ready.read_text())
        finally:
            process.terminate()
            process.wait()


@contextmanager
def _station(sheet: dict[str, Json], at_once: int) -> Iterator[Station]:
    with tempfile.TemporaryDirectory() as folder, station_in(Path(folder) / "station") as station:
        enter_estate(station.engine, sheet)
        station.call("settings.put", {"name": "lanes", "value": at_once})
        yield station


def proxy(wanted: int, at_once: int) -> None:
    """Compare a whole proxy activation with one bare connection and command a machine."""
    with lab_apart(wanted * 3) as sheet, _station(sheet, at_once) as station:
        lab = read_estate(dict(sheet))
        station.call("probe")
        (key, found) = max(groups(station.views), key=lambda group: len(group[1]))
        ready = {row.machine.id for row in station.views.machine_rows() if not row.licensed}
        chosen = [m for m in found if m.carrier is CarrierKind.SSH and m.id in ready][:wanted]
        bare = bare_paramiko(lab)

        def connect_and_run() -> Cost:
            return cost_of(lambda: measured(bare, chosen, at_once), len(chosen))

        # Before and after: a machine's speed changes with what else it does.
        connect_and_run()
        costs = [connect_and_run() for _ in range(ROUNDS)]
        warming, chosen = chosen[:_WARMING], chosen[_WARMING:]
        _activated(station, key, warming)
        writing = time.thread_time()
        ours = cost_of(lambda: _activated(station, key, chosen), len(chosen))
        writer = (time.thread_time() - writing) * 1_000 / len(chosen)
        costs += [connect_and_run() for _ in range(ROUNDS)]
        bare_cost = median(costs)
        say(f"proxy run over SSH: {len(chosen)} machines activated")
        say(f"ours {ours.cpu:.2f} ms CPU a machine, one bare connect-and-run {bare_cost.cpu:.2f}")
        say(f"of ours {writer:.2f} are the writer's, {ours.cpu - writer:.2f} lanes and lines")
        say(f"ratio {ours.cpu / bare_cost.cpu:.2f}")
        verbs = _verbs(station, lab)
        costs = [
            cost_of(lambda: measured(verbs, chosen, at_once), len(chosen))
            for _ in range(ROUNDS + 1)
        ]
        line = median(costs[1:])
        ratio = line.cpu / bare_cost.cpu
        say(f"the line alone, nothing recorded: {line.cpu:.2f} ms, ratio {ratio:.2f}")


def _activated(station: Station, key: Json, machines: Sequence[Machine]) -> None:
    order: dict[str, Json] = {
        "key": key,
        "machines": [machine.id for machine in machines],
        "max_spend": len(machines),
        "clearinghouse": "lab",
    }
    _all_done(station.call("activate", order), len(machines))


def _verbs(station: Station, lab: Estate) -> Callable[[Machine], object]:
    """Return as many questions over one connection; keys are in, so an ID is read instead."""
    carrier = SshCarrier()
    known = {str(one.machine): one for one in station.views.activations()}

    def work(machine: Machine) -> None:
        activation = known[machine.id]
        assert activation.sku
        assert activation.iid
        assert activation.cid
        with carrier.connect(machine, lab.credential(machine)) as session:
            session.probe()
            session.installation_id(activation.sku)
            session.deposit(activation.sku, activation.iid, activation.cid)

    return work


def winrm(wanted: int, at_once: int) -> None:
    """Compare a recorded probe over WinRM with bare pypsrp."""
    with lab_apart(wanted * 3) as sheet, _station(sheet, at_once) as station:
        lab = read_estate(dict(sheet))
        behind = [m for m in station.views.machines() if m.carrier is CarrierKind.WINRM][:wanted]
        names: list[Json] = [machine.id for machine in behind]
        bare = bare_pypsrp(lab)
        say(f"probe over WinRM: {len(behind)} machines, {at_once} at once")
        compare(
            {
                "ours, recorded": lambda: _all_done(
                    station.call("probe", {"machines": names}), len(behind)
                ),
                "bare pypsrp": lambda: measured(bare, behind, at_once),
            },
            len(behind),
        )


def many(wanted: int, at_once: int) -> None:
    """Tell how much memory a run over many machines takes, and when the rest was through."""
    silent = min(100, wanted // 10)
    with lab_apart(wanted, silent) as sheet, _station(sheet, at_once) as station:
        station.call("probe", {"machines": [m.id for m in station.views.machines()[-20:]]})
        before, over = _resident_kb(), Event()
        highest = [before]
        watch = Thread(target=_watch, args=(over, highest))
        watch.start()
        start = time.perf_counter()
        result = station.call("probe")
        wall = time.perf_counter() - start
        over.set()
        watch.join()
        grown = highest[0] - before
        say(f"{wanted} machines, {silent} of them silent: {result['done']} done in {wall:.0f} s")
        say(f"memory grew by {grown / 1024:.0f} MB, {grown / wanted:.1f} kB a machine")


def _watch(over: Event, highest: list[int]) -> None:
    while not over.wait(0.2):
        highest[0] = max(highest[0], _resident_kb())


def _resident_kb() -> int:
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0])


def main() -> None:
    """Measure what was asked for."""
    words = sys.argv[1:]
    what = words[0] if words else "probe"
    wanted = int(words[1]) if len(words) > 1 else 200
    at_once = int(words[2]) if len(words) > 2 else 32
    for name in ("paramiko", "pypsrp"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    match what:
        case "probe":
            probe(wanted, at_once, Path(words[3]) if len(words) > 3 else None)
        case "proxy":
            proxy(wanted, at_once)
        case "winrm":
            winrm(wanted, at_once)
        case "many":
            many(wanted, at_once)
        case _:
            say(__doc__ or "")


if __name__ == "__main__":
    main()
