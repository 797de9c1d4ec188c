"""A small world to live an activation in: machines that change and a clearinghouse that counts.

It follows what is known of Windows: the installation ID changes with key, hardware and image, a
confirmation ID fits one installation ID, and a licence comes back with the key it was given for.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from vamt_qt.licensing.batch import AnswerLine, Batch, BatchLine
from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.errors import Failure, TargetRefusedError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId, KeyId
from vamt_qt.licensing.product import LicenseStatus
from vamt_qt.licensing.product_key import ProductKey

KEYS: Final = {
    KeyId("mak-1"): ProductKey.parse("BBBBB-CCCCC-DDDDD-FFFFF-GGGGG"),
    KeyId("mak-2"): ProductKey.parse("HHHHH-JJJJJ-KKKKK-MMMMM-NPPPP"),
}
Spent = tuple[KeyId, InstallationId]


def _digits(text: str, count: int) -> str:
    return str(int(sha256(text.encode()).hexdigest(), 16))[:count].zfill(count)


@dataclass(slots=True)
class SimulatedMachine:
    """One machine with one product; `key` None means that nothing is installed."""

    name: str
    payload: int
    """Digits of its installation ID without the check digits: 45 or 54."""
    image: int = 0
    hardware: int = 0
    key: KeyId | None = None
    licences: set[InstallationId] = field(default_factory=set)

    @property
    def iid(self) -> InstallationId:
        """The installation ID that it shows now."""
        state = f"{self.name}/{self.image}/{self.hardware}/{self.key}"
        return InstallationId(
            with_check_digits(_digits(state, self.payload), self.payload // 9 + 1)
        )

    @property
    def product_key_id(self) -> str:
        """The extended PID: another one for each key and each installation of Windows."""
        return f"{self.image}-{self.key}" if self.key else ""

    @property
    def partial_key(self) -> str:
        """The last five characters of the installed key."""
        return KEYS[self.key].last_five if self.key else ""

    @property
    def status(self) -> LicenseStatus:
        """What it says of its licence."""
        licensed = self.key is not None and self.iid in self.licences
        return LicenseStatus.LICENSED if licensed else LicenseStatus.NOTIFICATION

    def deposit(self, iid: InstallationId, cid: ConfirmationId) -> None:
        """Take a confirmation ID that fits; raises TargetRefusedError for any other."""
        if iid != self.iid or cid != cid_for(iid):
            raise TargetRefusedError(hresult=0xC004F031)
        self.licences.add(iid)


def cid_for(iid: InstallationId) -> ConfirmationId:
    """The one confirmation ID that fits an installation ID."""
    return ConfirmationId(with_check_digits(_digits(iid.digits, 40), 6))


@dataclass(slots=True)
class SimulatedClearinghouse:
    """Gives each installation ID its confirmation ID and counts it once for a key."""

    counted: set[Spent] = field(default_factory=set)
    told: dict[str, dict[InstallationId, AnswerLine]] = field(default_factory=dict)
    """By the digest of the sealed batch: asking again changes nothing."""
    said: dict[str, list[AnswerLine]] = field(default_factory=dict)
    """All that was ever said of a batch: old answers may arrive after newer ones."""

    def submit(self, batch: Batch, refused: frozenset[int]) -> None:
        """Answer every line, those at the places in `refused` with a no."""
        if batch.digest in self.told:
            return
        self.told[batch.digest], self.said[batch.digest] = {}, []
        for place, line in enumerate(batch.lines):
            if place in refused:
                self.refuse(batch, line)
            else:
                self.confirm(batch, line)

    def refuse(self, batch: Batch, line: BatchLine) -> None:
        """Say no to a line, for a reason that is not the same each time."""
        reason = Failure("blocked", f"No, said {len(self.said[batch.digest])} times")
        self._say(batch, AnswerLine(line.iid, failure=reason))

    def confirm(self, batch: Batch, line: BatchLine) -> None:
        """Say yes to a line, whatever was said before."""
        self.count((line.key, line.iid))
        self._say(batch, AnswerLine(line.iid, cid=cid_for(line.iid)))

    def _say(self, batch: Batch, line: AnswerLine) -> None:
        self.told[batch.digest][line.iid] = line
        self.said[batch.digest].append(line)

    def count(self, spent: Spent) -> None:
        """Count an activation, once for an installation ID and key."""
        self.counted.add(spent)
