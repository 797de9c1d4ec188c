"""Values for the store's tests, all of them fictional."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from vamt_qt.licensing.batch import Batch, BatchLine
from vamt_qt.licensing.facts import (
    CidReceived,
    Fact,
    IidCollected,
    Intended,
    KeyInstalled,
    LineSealed,
    Probed,
    Verb,
)
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    IntentId,
    KeyId,
    MachineId,
    Sku,
    new_id,
)
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.product import (
    OFFICE_APPLICATION,
    WINDOWS_APPLICATION,
    LicensedProduct,
    LicenseStatus,
)
from vamt_qt.licensing.product_key import KeyKind, KeyRecord, ProductKey
from vamt_qt.store.opening import open_store
from vamt_qt.store.passphrase_source import Cost
from vamt_qt.store.unit import Store, UnitOfWork

START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
KEY = KeyId("key-a")
OTHER_KEY = KeyId("key-b")
PLAIN_KEY = "FFFFF-GGGGG-HHHHH-JJJJJ-KKKKK"
OTHER_PLAIN_KEY = "BBBBB-CCCCC-DDDDD-FFFFF-KKKKK"
PASSPHRASE = "fictional passphrase of the tests"
PASSWORD = "fictional password, never used elsewhere"
CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
SKU = Sku("2de67392-b7a7-462a-b1ca-108dd189f588")
PID = "03612-00000-000-000000-03-1033-19041.0000-0602026"


@dataclass
class Clock:
    """Time that passes a second a look, so that nothing in a test depends on the real one."""

    at: datetime = START
    step: timedelta = timedelta(seconds=1)

    def __call__(self) -> datetime:
        self.at += self.step
        return self.at


@dataclass(frozen=True)
class Place:
    """Where a test's data are: a data directory, and a PostgreSQL database instead of the file."""

    data_dir: Path
    url: str = ""
    clock: Clock = field(default_factory=Clock)

    def open(self, operator: str = "ann") -> Store:
        """Open it as the program does."""
        return open_store(
            self.data_dir, url=self.url, clock=self.clock, operator=operator, host="station-1"
        )

    @contextmanager
    def opened(self) -> Iterator[Store]:
        """Open it and close it again."""
        with self.open() as store:
            yield store


def iid(number: int) -> InstallationId:
    """An installation ID of the right length."""
    return InstallationId(f"{number:063d}")


def cid(number: int) -> ConfirmationId:
    """A confirmation ID of the right length."""
    return ConfirmationId(f"{number:048d}")


def machine(number: int, **others: object) -> Machine:
    """A machine of the inventory."""
    known = Machine(
        id=MachineId(f"m{number}"),
        name=f"PC-{number:04d}",
        address=f"10.0.0.{number % 250}",
        carrier=CarrierKind.SSH,
        port=22,
    )
    return replace(known, **others)  # type: ignore[arg-type]


def ref(number: int) -> ActivationRef:
    """The activation of Windows on a machine."""
    return ActivationRef(f"m{number}/windows")


def windows(number: int, status: LicenseStatus = LicenseStatus.UNLICENSED) -> LicensedProduct:
    """Windows as a probe shows it."""
    return LicensedProduct(
        machine=MachineId(f"m{number}"),
        sku=SKU,
        application=WINDOWS_APPLICATION,
        name="Windows 11 Professional",
        description="Windows(R) Operating System, VOLUME_MAK channel",
        channel="Volume:MAK",
        partial_key="KKKKK",
        product_key_id=PID,
        status=status,
        status_reason=0xC004F034,
        grace_minutes=43200,
        iid=iid(number),
        observed_at=START,
    )


def office(number: int, status: LicenseStatus = LicenseStatus.UNLICENSED) -> LicensedProduct:
    """Office as a probe shows it."""
    return LicensedProduct(
        machine=MachineId(f"m{number}"),
        sku=Sku("fbdb3e18-a8ef-4fb3-9183-dffd60bd0984"),
        application=OFFICE_APPLICATION,
        name="Office 2024 LTSC",
        family="Office24ProPlus_MAK",
        channel="Volume:MAK",
        status=status,
    )


def key_record(key: KeyId = KEY, **others: object) -> KeyRecord:
    """A product key as it is listed."""
    known = KeyRecord(
        id=key, kind=KeyKind.MAK, last_five="KKKKK", purchased=50, added_at=START, product="11 Pro"
    )
    return replace(known, **others)  # type: ignore[arg-type]


def product_key(plain: str = PLAIN_KEY) -> ProductKey:
    """The product key itself."""
    return ProductKey.parse(plain)


def line(number: int, key: KeyId = KEY) -> BatchLine:
    """A line of a batch."""
    return BatchLine(
        activation=ref(number),
        machine_name=f"PC-{number:04d}",
        sku=SKU,
        application=WINDOWS_APPLICATION,
        product_name="Windows 11 Professional",
        key=key,
        partial_key="KKKKK",
        product_key_id=PID,
        iid=iid(number),
    )


def batch(name: str, *numbers: int, key: KeyId = KEY) -> Batch:
    """An open batch."""
    return Batch(
        id=BatchId(name), created_at=START, lines=tuple(line(number, key) for number in numbers)
    )


PROBED = Probed(SKU, LicenseStatus.UNLICENSED, 0xC004F034, "Volume:MAK", "KKKKK", PID)


def collected(number: int, key: KeyId = KEY) -> IidCollected:
    """The machine showed its installation ID."""
    return IidCollected(SKU, key, iid(number), PID)


def received(number: int, key: KeyId = KEY) -> CidReceived:
    """Its confirmation ID came, and claims to spend."""
    return CidReceived(iid(number), cid(number), key, spends=True)


def key_facts(number: int, key: KeyId = KEY) -> list[Fact]:
    """All that happens until a machine waits for its confirmation ID."""
    intent = IntentId(new_id())
    return [
        PROBED,
        Intended(intent, Verb.INSTALL_KEY),
        KeyInstalled(intent, key, SKU, PID, "KKKKK"),
        collected(number, key),
    ]


def collect(unit: UnitOfWork, *numbers: int, key: KeyId = KEY) -> None:
    """Bring machines to where they wait for a confirmation ID."""
    for number in numbers:
        for fact in key_facts(number, key):
            unit.record(fact, activation=ref(number))


def seal_lines(unit: UnitOfWork, sealed: Batch) -> None:
    """Record that the machines of a batch are its lines."""
    for each in sealed.lines:
        unit.record(LineSealed(each.iid), activation=each.activation, batch=sealed.id)
