"""SSH servers that log on otherwise than usual, or answer what nobody can use."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from threading import Event
from typing import Any

import pytest

from tests.targets.leftovers import nothing_left
from tests.targets.rude_ssh import CREDENTIAL, Manners, Process, asked, rude_ssh
from vamt_qt.licensing.errors import (
    AccessDeniedError,
    LicensingError,
    TargetRefusedError,
    UnreachableError,
)
from vamt_qt.licensing.machine import Machine
from vamt_qt.licensing.product import OFFICE_APPLICATION, WINDOWS_APPLICATION
from vamt_qt.licensing.product_key import ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.targets.ssh import SshCarrier
from vamt_qt.targets.ssh_connection import SshOptions

OPTIONS = SshOptions(command_timeout=30, max_reply=200_000)
IMPATIENT = replace(OPTIONS, command_timeout=0.8)
HIDDEN = (("Password: ", False),)
SYSTEM = {"rows": [{"Caption": "Windows of the test", "Version": "10.0.1"}]}
SERVICE = {"rows": [{"Version": "10.0.1.1", "ClientMachineID": "cmid"}]}
NO_OFFICE = {"error": {"hresult": 0x80041010, "category": "class", "message": "no such class"}}
ROW: dict[str, Any] = {
    "ID": "AAAAAAAA-1111-2222-3333-444444444444",
    "ApplicationID": "55C92734-D682-4D71-983E-D6EC3F16059F",
    "LicenseIsAddon": False,
    "LicenseStatus": 1,
    "LicenseStatusReason": 0xC004F009 - 2**32,
    "GracePeriodRemaining": 0,
}


def printed(results: object, number: int = 1) -> bytes:
    """Return the reply to a session's first or later request as the bridge prints it."""
    reply = json.dumps({"format": 2, "number": number, "results": results}).encode()
    return b"<<<VAMT-QT\r\n" + b64encode(reply) + b"\r\n>>>\r\n"


def saying(stdout: bytes, stderr: bytes = b"", status: int = 0) -> Manners:
    """Return a server that answers every command with the same."""

    async def answer(process: Process) -> None:
        await asked(process)
        process.stderr.write(stderr)
        process.stdout.write(stdout)
        process.exit(status)

    return Manners(answer)


def probe(machine: Machine, options: SshOptions = OPTIONS) -> Any:
    """Log on, probe and hang up."""
    with SshCarrier(options).connect(machine, CREDENTIAL) as session:
        return session.probe()


def failure(manners: Manners, options: SshOptions = OPTIONS) -> LicensingError:
    """Return the error that a probe of such a machine ends in."""
    with rude_ssh(manners) as machine:
        return refusal_of(lambda: probe(machine, options), machine)


def refusal_of(attempt: Callable[[], object], machine: Machine) -> LicensingError:
    """Return the error that an attempt ends in; nothing may be left of it."""
    with nothing_left(machine), pytest.raises(LicensingError) as bad:
        attempt()
    return bad.value


def test_a_dialogue_is_answered_once_where_no_password_is_taken() -> None:
    manners = saying(printed([SYSTEM, SERVICE, {"rows": []}, NO_OFFICE]))
    manners.asks = HIDDEN

    with rude_ssh(manners) as machine:
        assert probe(machine).identity == "cmid"

    assert manners.passwords == [CREDENTIAL.password.reveal()]


@pytest.mark.parametrize(
    "manners",
    [
        pytest.param(Manners(asks=HIDDEN, asks_again=True), id="asks-again"),
        pytest.param(Manners(asks=HIDDEN), id="refuses-the-dialogue"),
        pytest.param(Manners(), id="refuses-the-password"),
        pytest.param(Manners(asks=HIDDEN, changes_its_mind=True), id="changes-its-mind"),
    ],
)
def test_a_password_is_tried_once_whatever_the_machine_says(manners: Manners) -> None:
    wrong = replace(CREDENTIAL, password=Secret("Wrong-0815"))

    with rude_ssh(manners) as machine:
        denied = refusal_of(lambda: SshCarrier(OPTIONS).connect(machine, wrong), machine)

    assert isinstance(denied, AccessDeniedError)
    assert denied.code in {"access-denied", "logon-method"}
    assert manners.passwords == ["Wrong-0815"]


@pytest.mark.parametrize(
    "asks",
    [
        pytest.param((("Password: ", False), ("Token: ", False)), id="wants-more"),
        pytest.param((("Your name? ", True),), id="would-show-it"),
    ],
)
def test_a_password_answers_no_other_question(asks: tuple[tuple[str, bool], ...]) -> None:
    manners = Manners(asks=asks)

    with rude_ssh(manners) as machine, pytest.raises(AccessDeniedError):
        SshCarrier(OPTIONS).connect(machine, CREDENTIAL)

    assert manners.passwords == []


def test_what_stands_around_the_reply_does_not_matter() -> None:
    reply = printed([SYSTEM, SERVICE, {"rows": [ROW]}, NO_OFFICE])
    noise = b"Welcome!\r\n<<< is no mark >>>\r\n"

    with rude_ssh(saying(noise + reply + noise, b"#< CLIXML\r\n<Objs></Objs>")) as machine:
        report = probe(machine)

    assert report.os_name == "Windows of the test"
    (product,) = report.products
    assert product.sku == ROW["ID"].lower()
    assert product.is_windows
    assert product.status_reason == 0xC004F009


def test_a_reply_is_taken_when_it_is_whole_and_the_end_is_not_waited_for() -> None:
    async def lingers(process: Process) -> None:
        process.stdout.write(printed([SYSTEM, SERVICE, {"rows": []}, NO_OFFICE]))
        await process.channel.wait_closed()

    with rude_ssh(Manners(lingers)) as machine:
        assert probe(machine).identity == "cmid"


@dataclass(slots=True)
class Counting:
    """A machine that is well, counts what it is asked, and may end PowerShell as it likes."""

    ends_after: int = 0
    """Requests after which PowerShell ends, 0 for never."""
    noise: bytes = b""
    swallows: int = 0
    """The number of a request after which PowerShell ends without a word."""
    started: int = 0
    numbers: list[int] = field(default_factory=list)
    ended: Event = field(default_factory=Event)

    async def __call__(self, process: Process) -> None:
        self.started += 1
        answered = 0
        while request := await asked(process):
            self.numbers.append(request["number"])
            if request["number"] == self.swallows:
                break
            results = [SYSTEM, SERVICE, {"rows": []}, NO_OFFICE]
            process.stdout.write(self.noise + printed(results, request["number"]))
            answered += 1
            if answered == self.ends_after:
                break
        process.exit(0)
        await process.wait_closed()
        self.ended.set()


def test_one_powershell_answers_all_requests_of_a_session() -> None:
    # As much of it as one reply may be, and each reply has its own measure.
    machine_ = Counting(noise=b"n" * 150_000)

    with (
        rude_ssh(Manners(machine_)) as machine,
        nothing_left(machine),
        SshCarrier(OPTIONS).connect(machine, CREDENTIAL) as session,
    ):
        for _ in range(3):
            assert session.probe().identity == "cmid"

    assert (machine_.started, machine_.numbers) == (1, [1, 2, 3])


def test_a_powershell_that_ended_after_its_answer_is_started_anew() -> None:
    machine_ = Counting(ends_after=1)

    with (
        rude_ssh(Manners(machine_)) as machine,
        SshCarrier(OPTIONS).connect(machine, CREDENTIAL) as session,
    ):
        for _ in range(3):
            session.probe()
            assert machine_.ended.wait(30)
            machine_.ended.clear()

    assert (machine_.started, machine_.numbers) == (3, [1, 2, 3])


def test_a_request_that_was_swallowed_is_not_sent_again() -> None:
    machine_ = Counting(swallows=2)

    with (
        rude_ssh(Manners(machine_)) as machine,
        SshCarrier(OPTIONS).connect(machine, CREDENTIAL) as session,
    ):
        session.probe()
        with pytest.raises(UnreachableError) as lost:
            session.probe()
        assert session.probe().identity == "cmid"

    assert lost.value.code == "bad-reply"
    assert (machine_.started, machine_.numbers) == (2, [1, 2, 3])


def test_a_powershell_that_gathers_its_input_is_told_where_it_ends() -> None:
    numbers: list[int] = []

    async def gathers(process: Process) -> None:
        lines = (await process.stdin.read()).splitlines()
        (request,) = (json.loads(line) for line in lines if line.startswith(b"{"))
        numbers.append(request["number"])
        results = [SYSTEM, SERVICE, {"rows": []}, NO_OFFICE]
        process.stdout.write(printed(results, request["number"]))
        process.exit(0)

    with (
        rude_ssh(Manners(gathers)) as machine,
        SshCarrier(replace(OPTIONS, gathers_after=0.3)).connect(machine, CREDENTIAL) as session,
    ):
        for _ in range(3):
            assert session.probe().identity == "cmid"

    assert numbers == [1, 2, 3]


@pytest.mark.parametrize(
    "stdout",
    [
        pytest.param(b"", id="nothing"),
        pytest.param(b"Windows says hello\r\n", id="no-marks"),
        pytest.param(printed([SYSTEM])[:-30], id="half"),
        pytest.param(b"<<<VAMT-QT\r\n&&&&\r\n>>>", id="no-base64"),
        pytest.param(b"<<<VAMT-QT\r\nabc\r\n>>>", id="half-base64"),
        pytest.param(
            b"<<<VAMT-QT\r\n" + b64encode(b'{"format":2,"res') + b"\r\n>>>", id="cut-json"
        ),
        pytest.param(b"<<<VAMT-QT\r\n" + b64encode(b"\xff\xfe") + b"\r\n>>>", id="no-utf-8"),
        pytest.param(b"<<<VAMT-QT\r\n" + b64encode(b'{"format":3}') + b"\r\n>>>", id="new-format"),
        pytest.param(printed([SYSTEM, SERVICE, NO_OFFICE, NO_OFFICE], 2), id="to-another-request"),
        pytest.param(printed([{"rows": [{"Caption": "\ud83d"}]}] * 4), id="half-a-pair"),
        pytest.param(printed({"rows": []}), id="no-list"),
        pytest.param(printed([SYSTEM]), id="too-few"),
        pytest.param(printed([SYSTEM] * 9), id="too-many"),
        pytest.param(printed([{"surprise": 1}]), id="unknown-result"),
        pytest.param(printed(["text"]), id="no-result"),
        pytest.param(printed([{"rows": ["text"]}]), id="no-row"),
        pytest.param(printed([{"rows": [{"Version": {}}]}]), id="no-value"),
        pytest.param(
            printed([SYSTEM, SERVICE, {"rows": [ROW | {"LicenseStatus": 9}]}, NO_OFFICE]),
            id="no-status",
        ),
        pytest.param(
            printed([SYSTEM, SERVICE, {"rows": [ROW | {"LicenseStatus": "x"}]}, NO_OFFICE]),
            id="no-number",
        ),
        pytest.param(printed([{"rows": []}, SERVICE, SERVICE, NO_OFFICE]), id="no-system"),
        pytest.param(printed([{"outputs": {}}, SERVICE, SERVICE, NO_OFFICE]), id="no-query"),
    ],
)
def test_an_answer_that_is_none_is_a_bad_reply(stdout: bytes) -> None:
    error = failure(saying(stdout))

    assert isinstance(error, UnreachableError)
    assert error.code == "bad-reply"


@pytest.mark.parametrize(("stdout", "stderr"), [(0, 5_000_000), (150_000, 150_000)])
def test_a_machine_that_says_too_much_is_cut_short(stdout: int, stderr: int) -> None:
    error = failure(saying(b"x" * stdout, b"e" * stderr))

    assert "more than any reply" in error.message


def test_a_key_that_an_add_on_holds_too_is_the_product_s() -> None:
    key = ProductKey.parse("VMTQT-BKWNT-FCTVK-TTTTT-2222T")
    addon = ROW | {"LicenseIsAddon": True, "ID": ROW["ID"].replace("A", "B")}

    async def answer(process: Process) -> None:
        done = {"outputs": {"ReturnValue": 0}}
        while request := await asked(process):
            is_call = request["calls"][0]["op"] == "invoke"
            results = [done, done, {"rows": [addon, ROW]}] if is_call else [SERVICE]
            process.stdout.write(printed(results, request["number"]))

    with (
        rude_ssh(Manners(answer)) as machine,
        SshCarrier(OPTIONS).connect(machine, CREDENTIAL) as session,
    ):
        product = session.install_key(key, WINDOWS_APPLICATION)
        with pytest.raises(TargetRefusedError) as elsewhere:
            session.install_key(key, OFFICE_APPLICATION)

    assert product.sku == ROW["ID"].lower()
    assert elsewhere.value.code == "key-not-found"
    assert key.reveal() not in elsewhere.value.message


def test_what_powershell_says_is_quoted() -> None:
    clixml = (
        b'#< CLIXML\r\n<Objs Version="1.1.0.1"><S S="Error">The module_x000D__x000A_</S>'
        b'<S S="Error">is _x201C_missing_x201D_.</S></Objs>'
    )

    error = failure(saying(b"", clixml, 1))

    assert "The module is “missing”." in error.message


def test_a_command_that_reads_no_input_is_heard_too() -> None:
    async def unknown(process: Process) -> None:
        process.stderr.write(b"powershell.exe is not known here\r\n")
        process.exit(9)

    error = failure(Manners(unknown))

    assert "powershell.exe is not known here" in error.message


def test_a_product_key_in_a_foreign_text_is_blotted_out() -> None:
    key = b"VMTQT-BKWNT-FCTVK-TTTTT-2222T"

    error = failure(saying(b"", b"cannot take " + key, 1))

    assert key.decode() not in error.message
    assert "(product key)" in error.message


def test_an_error_of_the_script_is_no_refusal_of_windows() -> None:
    script = {"error": {"hresult": 0x80131501, "category": "script", "message": "no such thing"}}

    error = failure(saying(printed([script])))

    assert isinstance(error, UnreachableError)
    assert "no such thing" in error.message


def test_a_code_that_nobody_knows_is_shown_with_the_machine_s_own_words() -> None:
    strange = {"error": {"hresult": 0x80990000, "category": "cim", "message": "Etwas ist faul"}}

    error = failure(saying(printed([strange])))

    assert isinstance(error, TargetRefusedError)
    assert error.hresult == 0x80990000
    assert "Etwas ist faul" in error.message


def test_an_account_that_may_run_nothing() -> None:
    error = failure(Manners())

    assert isinstance(error, AccessDeniedError)
    assert error.code == "command-refused"


def test_a_command_that_is_never_answered_is_given_up() -> None:
    assert failure(Manners(thinks_until=Event()), IMPATIENT).code == "timed-out"


def test_a_command_that_says_nothing_is_given_up() -> None:
    async def silent(process: Process) -> None:
        await process.channel.wait_closed()

    assert failure(Manners(silent), IMPATIENT).code == "timed-out"


def test_a_machine_without_an_id_of_its_service_goes_by_its_hardware() -> None:
    service = {"rows": [{"Version": "10.0.1.1", "ClientMachineID": None}]}
    hardware = {"rows": [{"UUID": "4C4C4544-0000-1111-2222-333333333333"}]}

    async def answer(process: Process) -> None:
        while request := await asked(process):
            is_hardware = "Win32_ComputerSystemProduct" in request["calls"][0]["wql"]
            results = [hardware] if is_hardware else [SYSTEM, service, {"rows": []}, NO_OFFICE]
            process.stdout.write(printed(results, request["number"]))

    with rude_ssh(Manners(answer)) as machine:
        assert probe(machine).identity == "4c4c4544-0000-1111-2222-333333333333"


@pytest.mark.parametrize(
    ("outputs", "expected"),
    [
        ({"ReturnValue": 0xC004F050}, TargetRefusedError),
        ({"ReturnValue": 0xC004F050 - 2**32}, TargetRefusedError),
        ({"ReturnValue": 0x80070005}, AccessDeniedError),
        ({}, UnreachableError),
        ({"ReturnValue": 0}, None),
    ],
)
def test_a_return_value_counts_as_well_as_an_error(
    outputs: dict[str, int], expected: type[LicensingError] | None
) -> None:
    async def answer(process: Process) -> None:
        while request := await asked(process):
            is_call = request["calls"][0]["op"] == "invoke"
            results = [{"outputs": outputs} if is_call else SERVICE]
            process.stdout.write(printed(results, request["number"]))

    def refresh(machine: Machine) -> None:
        with SshCarrier(OPTIONS).connect(machine, CREDENTIAL) as session:
            session.refresh()

    with rude_ssh(Manners(answer)) as machine:
        if expected is None:
            refresh(machine)
            return
        refused = refusal_of(lambda: refresh(machine), machine)
    assert isinstance(refused, expected)
    if isinstance(refused, TargetRefusedError):
        assert refused.hresult == 0xC004F050
