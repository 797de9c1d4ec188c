"""A simulated estate that runs: machines behind real servers, and a clearinghouse.

For tests in the same process, and behind `vamt-qt lab serve`:

    with Lab(LabOptions(machines=8, seed=1)) as lab:
        lab.sheet.inventory  # the machines as CSV
"""

from __future__ import annotations

from types import TracebackType
from typing import Self
from uuid import uuid4

from vamt_qt.clearinghouse.mock import MockClearinghouse
from vamt_qt.lab.clearinghouse_server import ClearinghouseFaults
from vamt_qt.lab.estate import estate
from vamt_qt.lab.journal import EstateJournal
from vamt_qt.lab.keys import clearinghouse_keys
from vamt_qt.lab.options import LabOptions
from vamt_qt.lab.premises import Premises
from vamt_qt.lab.sheet import Sheet
from vamt_qt.lab.truth import Truth, truth_of
from vamt_qt.lab.watch import WatchedWindows, Watcher
from vamt_qt.lab.windows import SimulatedWindows
from vamt_qt.licensing.errors import BadInputError, ConflictError

__all__ = ["Lab", "LabOptions"]


class Lab:
    """A simulated estate; it can be reached inside a `with` block, or between start and stop.

    `watcher` is told of every call to a machine, on the lab's own thread. `faults` go wrong with
    the clearinghouse; `clearinghouse` holds its counts. Raises BadInputError for an estate that
    cannot be, StoreError for a state folder of another one.
    """

    def __init__(
        self,
        options: LabOptions,
        *,
        watcher: Watcher | None = None,
        faults: ClearinghouseFaults | None = None,
    ) -> None:
        self.options = options
        self.specs = estate(options.machines, options.seed, block=options.block, ill=options.ill)
        state = options.state
        self.clearinghouse = MockClearinghouse(
            clearinghouse_keys(), state=state and state / "clearinghouse.jsonl"
        )
        self._journal = EstateJournal(state and state / "machines.jsonl", options.seed)
        self._machines = {
            spec.name: SimulatedWindows(spec, self.clearinghouse, self._journal.append)
            for spec in self.specs
        }
        self._watcher = watcher
        self._faults = faults
        self._premises: Premises | None = None
        for name, change in self._journal.replay():
            if name in self._machines:
                self._machines[name].replay(change)

    def start(self) -> None:
        """Listen everywhere, then write inventory and ready-file; returns when all is up.

        Raises UnreachableError `port-taken` where a port is not free.
        """
        watched = {
            name: WatchedWindows(windows, self._watcher) for name, windows in self._machines.items()
        }
        self._premises = Premises(self.options, watched, self.clearinghouse, self._faults)

    def stop(self) -> None:
        """Hang up on everybody and remove what is not to be kept; a second time is harmless."""
        if self._premises is not None:
            self._premises.close()
        self._journal.close()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    @property
    def sheet(self) -> Sheet:
        """Where everything is: inventory, certificate, clearinghouse, accounts, keys."""
        return self._standing.sheet

    def logons(self, name: str) -> int:
        """Return how often a logon was tried on a machine since the start."""
        self.windows(name)
        return self._standing.logons(name)

    def windows(self, name: str) -> SimulatedWindows:
        """Return a machine from the inside."""
        try:
            return self._machines[name]
        except KeyError:
            raise BadInputError(f"The lab has no machine “{name}”") from None

    def truth(self, name: str) -> Truth:
        """Tell how a machine really stands."""
        return truth_of(self.windows(name))

    def truths(self) -> tuple[Truth, ...]:
        """Tell how every machine really stands, in order."""
        return tuple(truth_of(windows) for windows in self._machines.values())

    def change_hardware(self, name: str) -> None:
        """Give a machine another board: its installation IDs change, its licences do not count."""
        change = {"change": "hardware-changed", "hardware": uuid4().hex[:16]}
        self.windows(name).change(change)

    def reimage(self, name: str) -> None:
        """Set a machine up anew on the same hardware: the setup key is back, licences are gone."""
        self.windows(name).change({"change": "reimaged", "identity": str(uuid4())})

    @property
    def _standing(self) -> Premises:
        if self._premises is None:
            raise ConflictError("The lab was not started", hint="Start it first.")
        return self._premises
