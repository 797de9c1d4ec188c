"""What a probe costs over our carriers beside the bare libraries that ask for the same.

    python -m tests.benchmarks.bench_carriers [MACHINES] [AT ONCE]

The machines are a lab in a process of its own. The bare peers connect, check who answers, log on,
send the same requests and drop the answers: paramiko's Transport with the same algorithms, pypsrp's
WSMan. Rounds alternate. Prints client CPU and wall time a machine, medians, and ratios; only the
ratios carry over to other computers. Goals for CPU: 1.3 times bare paramiko and bare pypsrp.
"""

from __future__ import annotations

import csv
import json
import logging
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import paramiko  # type: ignore[import-untyped]
from pypsrp.exceptions import WSManFaultError
from pypsrp.wsman import NAMESPACES, WSMan

from vamt_qt.licensing.identifiers import MachineId
from vamt_qt.licensing.machine import CarrierKind, Credential, Machine
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets import licensing_classes as classes
from vamt_qt.targets.session import Carrier
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_wire import BridgeScripts, request
from vamt_qt.targets.winrm import WinRmCarrier
from vamt_qt.targets.winrm_http import WinRmOptions

ROUNDS = 5
HEADS = ("our CPU", "wall")
_LAB = (
    "import sys; from pathlib import Path;"
    "from vamt_qt.lab.options import LabOptions; from vamt_qt.lab.serve import serve;"
    "serve(LabOptions(machines=int(sys.argv[1]), ill=(), ready_file=Path(sys.argv[2])))"
)
QUERIES = (
    classes.OPERATING_SYSTEM,
    classes.service_query(classes.WINDOWS),
    classes.products_query(classes.WINDOWS, is_old=False),
    classes.products_query(classes.OFFICE, is_old=False),
)
Work = Callable[[Machine], object]


@dataclass(frozen=True, slots=True)
class Cost:
    """Milliseconds a machine."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Estate:
    """A lab that runs elsewhere."""

    machines: Sequence[Machine]
    credentials: dict[str, Credential]
    ca_file: Path

    def credential(self, machine: Machine) -> Credential:
        """Return the account that a machine takes."""
        return self.credentials[machine.credential]

    def behind(self, kind: CarrierKind, most: int) -> list[Machine]:
        """Return machines that one carrier reaches."""
        return [machine for machine in self.machines if machine.carrier is kind][:most]


@contextmanager
def estate(machines: int) -> Iterator[Estate]:
    """Run a lab in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder) / "ready.json"
        process = subprocess.Popen([sys.executable, "-c", _LAB, str(machines), str(ready)])
        try:
            while not ready.exists():
                if process.poll() is not None:
                    raise RuntimeError("the lab did not start")
                time.sleep(0.05)
            yield _read(json.loads(ready.read_text()))
        finally:
            process.terminate()
            process.wait()


def _read(sheet: dict[str, object]) -> Estate:
    credentials = {
        one["name"]: Credential(
            name=one["name"], user=one["user"], password=Secret(one["password"])
        )
        for one in sheet["credentials"]  # type: ignore[attr-defined]
    }
    with Path(str(sheet["inventory"])).open(newline="") as file:
        machines = [
            Machine(
                id=MachineId(row["name"]),
                name=row["name"],
                address=row["address"],
                carrier=CarrierKind(row["carrier"]),
                port=int(row["port"]),
                credential=row["credential"],
                host_key=row["host_key"],
            )
            for row in csv.DictReader(file)
        ]
    return Estate(machines, credentials, Path(str(sheet["ca_file"])))


def ours(carrier: Carrier, lab: Estate) -> Work:
    """Probe as the program does."""

    def probe(machine: Machine) -> object:
        with carrier.connect(machine, lab.credential(machine)) as session:
            return session.probe()

    return probe


def bare_paramiko(lab: Estate) -> Work:
    """Connect, log on, run the same command once and drop the answer."""
    scripts = BridgeScripts.load()
    standard_input = scripts.bridge + request(1, QUERIES)

    def run(machine: Machine) -> None:
        transport = paramiko.Transport((machine.address, machine.port))
        security = transport.get_security_options()
        security.kex = ("curve25519-sha256@libssh.org",)
        security.ciphers = ("aes128-gcm@openssh.com",)
        credential = lab.credential(machine)
        try:
            transport.start_client(timeout=30)
            if transport.get_remote_server_key().fingerprint != machine.host_key:
                raise RuntimeError(machine.name)
            transport.auth_password(credential.user, credential.password.reveal(), fallback=False)
            channel = transport.open_session()
            channel.exec_command(scripts.command)
            channel.sendall(standard_input)
            channel.shutdown_write()
            while channel.recv(65_536):
                pass
        finally:
            transport.close()

    return run


def bare_pypsrp(lab: Estate) -> Work:
    """Log on and enumerate the same, to the end of each."""
    wsman, wsen = NAMESPACES["wsman"], NAMESPACES["wsen"]
    resource_uri = "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/cimv2/*"

    def request(wql: str) -> ET.Element:
        element = ET.Element(f"{{{wsen}}}Enumerate")
        ET.SubElement(element, f"{{{wsman}}}OptimizeEnumeration")
        ET.SubElement(element, f"{{{wsman}}}MaxElements").text = "50"
        dialect = "http://schemas.microsoft.com/wbem/wsman/1/WQL"
        ET.SubElement(element, f"{{{wsman}}}Filter", Dialect=dialect).text = wql
        return element

    def run(machine: Machine) -> None:
        credential = lab.credential(machine)
        is_tls = machine.carrier is CarrierKind.WINRM_HTTPS
        with WSMan(
            machine.address,
            port=machine.port,
            username=credential.user,
            password=credential.password.reveal(),
            ssl=is_tls,
            auth="ntlm",
            cert_validation=str(lab.ca_file) if is_tls else True,  # type: ignore[arg-type]
        ) as line:
            for query in QUERIES:
                with suppress(WSManFaultError):
                    line.enumerate(resource_uri, request(query.wql))

    return run


def measured(work: Work, machines: Sequence[Machine], at_once: int) -> Cost:
    """Do the work on all machines and return what one costs."""
    before, start = _cpu(), time.perf_counter()
    with ThreadPoolExecutor(at_once) as pool:
        for _ in pool.map(work, machines):
            pass
    wall, cpu = time.perf_counter() - start, _cpu() - before
    return Cost(cpu * 1_000 / len(machines), wall * 1_000 / len(machines))


def _cpu() -> float:
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


def compare(what: str, mine: Work, bare: Work, machines: Sequence[Machine], at_once: int) -> None:
    """Alternate both and print the medians; the first round warms up and does not count."""
    costs: dict[Work, list[Cost]] = {mine: [], bare: []}
    for _ in range(ROUNDS + 1):
        for work, list_of in costs.items():
            list_of.append(measured(work, machines, at_once))
    my, its = (
        Cost(
            statistics.median(cost.cpu for cost in list_of[1:]),
            statistics.median(cost.wall for cost in list_of[1:]),
        )
        for list_of in costs.values()
    )
    _say(
        f"{what:<14}{len(machines):5}{my.cpu:10.2f}{its.cpu:10.2f}{my.cpu / its.cpu:8.2f}"
        f"{my.wall:10.2f}{its.wall:10.2f}{my.wall / its.wall:8.2f}"
    )


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> None:
    """Compare each carrier with its bare library."""
    wanted = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    at_once = int(sys.argv[2]) if len(sys.argv) > 2 else 32
    for name in ("paramiko", "pypsrp"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    _say(f"{at_once} at once, medians of {ROUNDS} rounds, ms a machine; {os.cpu_count()} cores")
    _say(f"{'':14}{'n':>5}" + "".join(f"{head:>10}{'bare':>10}{'ratio':>8}" for head in HEADS))
    with estate(wanted * 2) as lab:
        winrm = WinRmCarrier(WinRmOptions(ca_file=lab.ca_file))
        ssh_machines = lab.behind(CarrierKind.SSH, wanted)
        compare("ssh", ours(SshCarrier(), lab), bare_paramiko(lab), ssh_machines, at_once)
        for kind in (CarrierKind.WINRM, CarrierKind.WINRM_HTTPS):
            machines = lab.behind(kind, wanted)
            compare(str(kind), ours(winrm, lab), bare_pypsrp(lab), machines, at_once)


if __name__ == "__main__":
    main()
