"""A line that breaks anywhere in a whole activation spends nothing twice and loses nothing.

The command is given over a line that is cut, or falls silent, after so many bytes, before the
machine has heard a change or before it could tell of it; then the operator gives the same command
again.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fixtures.stations import Station, station_in
from tests.targets.broken_line import Break, How, Towards, broken_line
from tests.workflow.conftest import CLIENT
from vamt_qt.engine.desk import Result
from vamt_qt.lab.lab import Lab, LabOptions
from vamt_qt.licensing.machine import Machine


class Bench:
    """One machine of a lab that is activated again and again, each time as if for the first."""

    def __init__(self, lab: Lab, station: Station, *, is_ssh: bool) -> None:
        self.lab, self.station = lab, station
        self.name = next(
            one.name
            for one in lab.truths()
            if "2222C" in one.takes and (one.carrier == "ssh") is is_ssh
        )
        self.machine = self._machine()

    def _machine(self) -> Machine:
        return next(one for one in self.station.views.machines() if one.name == self.name)

    def set_up_anew(self) -> None:
        self.lab.change_hardware(self.name)
        self.lab.reimage(self.name)

    def activate(self, port: int, timeout: int = 60) -> Result:
        """Give the operator's command, which agrees to one activation; `timeout` in seconds."""
        self.station.call("settings.put", {"name": "command_timeout_s", "value": timeout})
        self.station.call("machines.edit", {"machine": self.name, "port": port})
        return self.station.call(
            "activate",
            {
                "machines": [self.name],
                "key": self.station.key(CLIENT),
                "clearinghouse": "lab",
                "max_spend": 1,
            },
        )

    def places(self) -> list[tuple[Towards, int]]:
        """Return where each message of an activation begins."""
        self.set_up_anew()
        with broken_line(self.machine) as line:
            assert self.activate(line.machine.port)["done"] == 1
        return [(towards, place) for towards in Towards for place in line.places(towards)]

    def break_and_repeat(self, how: Break) -> bool:
        """Activate over a broken line, then over a good one; return whether the first was done."""
        self.set_up_anew()
        before = self.lab.clearinghouse.issued
        with broken_line(self.machine, how) as line:
            first = self.activate(line.machine.port, 3 if how.how is How.SILENCE else 60)
        second = self.activate(self.machine.port)
        spent = int(str(first["spent"])) + int(str(second["spent"]))
        assert (second["done"], spent) == (1, 1), how
        assert self.lab.clearinghouse.issued - before == 1, how
        assert self.lab.truth(self.name).windows_now, how
        return first["done"] == 1


@pytest.mark.parametrize(
    ("how", "every"),
    [
        (How.CUT, 6),
        pytest.param(How.CUT, 2, marks=pytest.mark.slow),
        pytest.param(How.SILENCE, 8, marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("is_ssh", [True, False], ids=["ssh", "winrm"])
def test_an_activation_over_a_line_that_breaks_is_counted_once(
    is_ssh: bool, how: How, every: int, tmp_path: Path
) -> None:
    with (
        Lab(LabOptions(machines=10, seed=3, ill=())) as lab,
        station_in(tmp_path, lab) as station,
    ):
        bench = Bench(lab, station, is_ssh=is_ssh)
        places = bench.places()[::every]
        done = [bench.break_and_repeat(Break(how, *place)) for place in places]

        assert len(places) > 20 / every
        # A line that is lost between two verbs is opened again within the run; others are felt.
        assert not all(done)
        assert station.spent() == lab.clearinghouse.issued == len(places) + 1
        assert station.call("ledger.verify")["whole"] is True
        assert not station.views.open_intents()
