"""Whatever goes wrong on the way to a machine has its own error, in its own time, and no remains.

The lines here stand between our carriers and servers that are well. `broken_line` counts the bytes
of a whole exchange (greeting, logon, probe) and breaks it at the start, inside and at the end of
each message, in both directions.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

import pytest

from tests.targets.broken_line import Break, How, Towards, broken_line
from tests.targets.fault_cases import CASES, SSH, WINRM, Case
from tests.targets.leftovers import nothing_left
from tests.targets.openssh import OpenSshSite, why_no_openssh
from tests.targets.reached import Way
from tests.targets.site import Site
from vamt_qt.licensing.errors import LicensingError
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.targets.line_errors import Step
from vamt_qt.targets.session import Carrier

Stands = Site | OpenSshSite
_SECONDS_TO_GIVE_UP = 60
"""Far more than all time-outs together, far less than a trickle lasts."""


@pytest.mark.parametrize(
    ("case", "carrier"),
    [
        pytest.param(case, carrier, id=f"{case.name}-{carrier}")
        for case in CASES
        for carrier in case.carriers
    ],
)
def test_each_fault_has_its_own_error(case: Case, carrier: CarrierKind, tmp_path: Path) -> None:
    with case.stand(carrier, tmp_path) as target:
        with nothing_left(target.machine), pytest.raises(case.kind) as fault:
            target.probe()

        error = fault.value
        assert (error.code, bool(error.hint)) == (case.code, True)
        assert case.said in error.message
        assert target.credential.password.reveal() not in f"{error.message}{error.hint}"


@pytest.fixture(
    params=[Way.SSH, pytest.param(Way.OPENSSH, marks=pytest.mark.slow), Way.WINRM, Way.WINRM_HTTPS],
    ids=str,
    scope="module",
)
def site(request: pytest.FixtureRequest) -> Iterator[Site | OpenSshSite]:
    """One machine that is well, behind each carrier."""
    way = Way(request.param)
    if way is Way.OPENSSH and (why := why_no_openssh()):
        pytest.skip(why)
    with OpenSshSite(way.spec()) if way is Way.OPENSSH else Site(way.spec()) as one:
        yield one


class Exchange:
    """A greeting, a logon and a probe over a line of their own, and how long each message was."""

    def __init__(self, site: Stands) -> None:
        self.site = site
        (self.machine,) = site.machines
        self.identity = site.windows(self.machine).spec.identity
        with broken_line(self.machine) as line:
            assert self.probe(site.carrier(self.machine), line.machine) == self.identity
        self.line = line

    @property
    def impatient(self) -> Carrier:
        """A carrier that gives up soon."""
        if isinstance(self.site, OpenSshSite):
            return self.site.carrier(self.machine, SSH)
        return self.site.carrier(self.machine, SSH, WINRM)

    def probe(self, carrier: Carrier, machine: Machine) -> str:
        with carrier.connect(machine, self.site.credential(self.machine)) as session:
            return session.probe().identity

    def breaks(self, how: How, inside: int) -> list[Break]:
        """Return the breaks at and inside each message of the exchange."""
        return [
            Break(how, towards, place)
            for towards in Towards
            for place in self.line.places(towards, inside)
        ]

    def length(self, towards: Towards) -> int:
        """Return how many bytes went one way."""
        return sum(self.line.passed[towards])

    def outcome(self, carrier: Carrier, how: Break) -> LicensingError | None:
        """Return the error that a broken line gives; None where all was heard before it broke."""
        with broken_line(self.machine, how) as line:
            try:
                assert self.probe(carrier, line.machine) == self.identity
            except LicensingError as error:
                return error
        return None


@pytest.mark.parametrize("how", [How.CUT, How.RESET])
def test_a_line_that_breaks_at_any_byte_is_said_to_be_cut(site: Stands, how: How) -> None:
    exchange = Exchange(site)
    carrier = site.carrier(exchange.machine)
    breaks = exchange.breaks(how, inside=2 if how is How.CUT else 0)

    with nothing_left(exchange.machine):
        outcomes = {one: exchange.outcome(carrier, one) for one in breaks}

    # A refused password would hold back the whole run: a broken line must never look like one.
    assert {error.code for error in outcomes.values() if error} == {"connection-cut"}, outcomes
    # What follows the reply is nobody's business: PowerShell's end, and our own goodbye.
    heard = [one for one, error in outcomes.items() if error is None]
    assert all(one.after > exchange.length(one.towards) / 2 for one in heard), heard


def test_a_machine_that_vanishes_at_any_message_is_given_up(site: Stands) -> None:
    exchange = Exchange(site)
    breaks = exchange.breaks(How.SILENCE, inside=0)

    with nothing_left(exchange.machine), ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(lambda one: exchange.outcome(exchange.impatient, one), breaks))

    errors = [error for error in outcomes if error]
    assert {error.code for error in errors} == {"timed-out"}, errors
    steps = {step for step in Step for error in errors if f"answer {step} within" in error.message}
    is_ssh = exchange.machine.carrier is CarrierKind.SSH
    assert steps >= {Step.LOGON, Step.COMMAND} | ({Step.GREETING} if is_ssh else set())


@pytest.mark.parametrize("where", ["greeting", "head", "reply"])
def test_a_machine_that_trickles_has_no_more_time_than_a_silent_one(
    site: Stands, where: str
) -> None:
    exchange = Exchange(site)
    last = exchange.line.last_answer
    after = {"greeting": 1, "head": last + 1, "reply": last + 600}[where]
    assert after < exchange.length(Towards.US)
    errors: list[LicensingError | None] = []

    def attempt() -> None:
        how = Break(How.TRICKLE, Towards.US, after)
        errors.append(exchange.outcome(exchange.impatient, how))

    thread = Thread(target=attempt, daemon=True)
    thread.start()
    thread.join(_SECONDS_TO_GIVE_UP)

    assert [error and error.code for error in errors] == ["timed-out"]
