"""An estate for reports: every state, names in several scripts, names that are traps.

Everything is fictional and the same each time: golden files are made of it.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from tests.store.estate import PASSPHRASE, PID, SKU, START, Clock, Place, cid, iid, ref
from vamt_qt.licensing.batch import (
    AnswerLine,
    Batch,
    BatchAnswer,
    BatchLine,
    close,
    request_digest,
    seal,
    sent,
)
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.facts import (
    BatchAnswered,
    BatchClosed,
    BatchSealed,
    BatchSent,
    CidReceived,
    Deposited,
    IidCollected,
    Intended,
    Interrupted,
    KeyInstalled,
    LineRejected,
    LineSealed,
    Probed,
    StatusObserved,
    Verb,
)
from vamt_qt.licensing.identifiers import BatchId, IntentId, KeyId, MachineId, RunId
from vamt_qt.licensing.machine import CarrierKind, Machine
from vamt_qt.licensing.outcome import Done, Failed
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct, LicenseStatus
from vamt_qt.licensing.product_key import KeyKind, KeyRecord, ProductKey
from vamt_qt.licensing.secret import Secret
from vamt_qt.store.passphrase_source import Cost
from vamt_qt.store.unit import Store, UnitOfWork

NOW = START + timedelta(days=40)
LONG = "REALLY-LONG-" + "NAME" * 40 + " of a machine that somebody named after its whole purpose"
HEBREW = "מעבדת ירושלים (צפון) 42"
ARABIC = "مختبر القاهرة، الطابق ٣"
FORMULA = '=HYPERLINK("http://evil.example","click")'
MARKUP = "<script>alert('x')</script> & Co"

KEYS = {
    KeyId("key-a"): ("FFFFF-GGGGG-HHHHH-JJJJJ-KKKKK", "Windows 11 Professional", 50),
    KeyId("key-b"): ("BBBBB-CCCCC-FFFFF-KKKKK-DDDDD", "Windows 10, خدمات", 20),
    KeyId("key-c"): ("VVVVV-WWWWW-XXXXX-YYYYY-22222", MARKUP, None),
}
SITES = ("Berlin", "ירושלים", "", "São Paulo – Campus")
NAMES = {3: HEBREW, 5: ARABIC, 7: LONG, 8: FORMULA, 9: MARKUP, 11: "-2+3", 13: "{nb}"}
MACHINES = range(1, 25)
FAILURES = {
    19: Failure("timed-out", "PC-0019 did not answer within 10 seconds", "Is it switched on?"),
    20: Failure("target-refused", "The key was refused", "", 0xC004F050),
    21: Failure("target-refused", "The key was refused", "", 0xC004F050),
    22: Failure("access-denied", "PC-0022 refused the logon", "Check user name and password."),
}
STATUSES = {
    14: (LicenseStatus.NOTIFICATION, 0xC004F034, 0),
    15: (LicenseStatus.OOB_GRACE, 0x4004F00C, 60 * 24 * 42),
    16: (LicenseStatus.OOT_GRACE, 0x4004F00D, 60 * 24 * 300),
    17: (LicenseStatus.UNLICENSED, 0xC004F014, 0),
    18: (LicenseStatus.LICENSED, 0, 60 * 24 * 45),
}


def machine(number: int) -> Machine:
    """A machine; some have names that are hard to print."""
    failure = FAILURES.get(number)
    return Machine(
        id=MachineId(f"m{number}"),
        name=NAMES.get(number, f"PC-{number:04d}"),
        address=f"10.0.0.{number}",
        carrier=CarrierKind.SSH,
        port=22,
        site=SITES[number % len(SITES)],
        os_name="Microsoft Windows 11 Pro" if number % 3 else "Microsoft Windows 10 Enterprise",
        os_version="10.0.26100" if number % 3 else "10.0.19045",
        last_failure=failure.code if failure else "",
    )


def product(number: int) -> LicensedProduct:
    """Windows on a machine as it was seen at the start."""
    status, reason, minutes = STATUSES.get(number, (LicenseStatus.LICENSED, 0, 0))
    return LicensedProduct(
        machine=MachineId(f"m{number}"),
        sku=SKU,
        application=WINDOWS_APPLICATION,
        name="Windows 11 Professional" if number % 3 else "Windows 10 Enterprise",
        channel="Volume:MAK",
        partial_key="KKKKK",
        product_key_id=PID,
        status=status,
        status_reason=reason,
        grace_minutes=minutes,
        iid=iid(number),
        observed_at=START,
    )


def line(number: int, key: KeyId) -> BatchLine:
    """A line of a batch."""
    return BatchLine(
        activation=ref(number),
        machine_name=machine(number).name,
        sku=SKU,
        application=WINDOWS_APPLICATION,
        product_name=product(number).name,
        key=key,
        partial_key=KEYS[key][0][-5:],
        product_key_id=PID,
        iid=iid(number),
    )


def fill(store: Store, clock: Clock) -> None:
    """Let three months of a small estate pass."""
    store.unlock(Secret(PASSPHRASE), cost=Cost(memory_kib=8 * 1024, iterations=1, lanes=1))
    with store.writing(reason="imported list") as unit:
        _keys(unit)
        for number in MACHINES:
            unit.add_machine(machine(number))
            if number < 23:
                unit.save_products(MachineId(f"m{number}"), [product(number)])
    _spend(store, "b1", KeyId("key-a"), range(1, 5))
    clock.at += timedelta(days=20)
    _spend(store, "b2", KeyId("key-b"), range(5, 8))
    _report(store)
    clock.at += timedelta(days=15)
    _spend(store, "b3", KeyId("key-a"), range(8, 11))
    _lose(store, "b4", KeyId("key-a"), range(11, 13))
    _wait(store, "b5", KeyId("key-b"), range(13, 17))
    with store.writing(reason="activated by telephone") as unit:
        unit.correct_use(KeyId("key-a"), 1)
    with store.writing() as unit:
        unit.set_count(KeyId("key-a"), 41, "lab")
        unit.set_count(KeyId("key-b"), 18, "the portal, by hand")
        unit.remove_machine(MachineId("m2"))
    _fail(store)


def _keys(unit: UnitOfWork) -> None:
    for key, (plain, description, purchased) in KEYS.items():
        record = KeyRecord(
            id=key,
            kind=KeyKind.MAK,
            last_five=plain[-5:],
            description=description,
            purchased=purchased,
            added_at=START,
        )
        unit.add_key(record, ProductKey.parse(plain))


def _report(store: Store) -> None:
    with store.writing() as unit:
        unit.set_count(KeyId("key-a"), 46, "lab")
        unit.set_count(KeyId("key-b"), 17, "lab")


def _sealed(store: Store, name: str, key: KeyId, numbers: range) -> Batch:
    """Collect the installation IDs of machines and seal them."""
    batch = Batch(
        id=BatchId(f"{name}-000000"),
        created_at=START,
        lines=tuple(line(number, key) for number in numbers),
    )
    with store.writing(RunId(f"run-{name}")) as unit:
        for number in numbers:
            _collect(unit, name, number, key)
        unit.add_batch(batch)
        at = unit.record(BatchSealed(request_digest(batch), len(batch.lines)), batch=batch.id).at
        batch = seal(batch, at)
        unit.save_batch(batch)
        for each in batch.lines:
            sealed = LineSealed(each.iid)
            unit.record(sealed, activation=each.activation, batch=batch.id, key=each.key)
    return batch


def _collect(unit: UnitOfWork, name: str, number: int, key: KeyId) -> None:
    intent = IntentId(f"install-{name}-{number}")
    five = KEYS[key][0][-5:]
    for fact in (
        Probed(SKU, LicenseStatus.UNLICENSED, 0xC004F034, "Volume:MAK", five, PID),
        Intended(intent, Verb.INSTALL_KEY),
        KeyInstalled(intent, key, SKU, PID, five),
        IidCollected(SKU, key, iid(number), PID),
    ):
        unit.record(fact, activation=ref(number))


def _sent(store: Store, batch: Batch) -> Batch:
    intent = IntentId(f"submit-{batch.id}")
    result = sent(batch, "lab", "ticket-1")
    with store.writing() as unit:
        unit.record(Intended(intent, Verb.SUBMIT), batch=batch.id)
        unit.save_batch(result)
        unit.record(BatchSent(intent, "lab", "ticket-1"), batch=batch.id)
    return result


def _spend(store: Store, name: str, key: KeyId, numbers: range) -> None:
    """Seal, send, get every answer, deposit, observe."""
    batch = _sent(store, _sealed(store, name, key, numbers))
    _answer(store, batch, [AnswerLine(iid(number), cid(number)) for number in numbers])
    with store.writing(RunId(f"run-{name}")) as unit:
        for number in numbers:
            intent = IntentId(f"deposit-{number}")
            for fact in (
                Intended(intent, Verb.DEPOSIT),
                Deposited(intent),
                StatusObserved(LicenseStatus.LICENSED, 0),
            ):
                unit.record(fact, activation=ref(number), key=key)


def _answer(store: Store, batch: Batch, lines: list[AnswerLine]) -> Batch:
    answer = BatchAnswer(
        batch=batch.id, request=batch.digest, lines=tuple(lines), answered_at=batch.created_at
    )
    after = apply_answer(batch, answer)
    by_iid = {each.iid: each for each in after.lines}
    with store.writing() as unit:
        unit.save_batch(after)
        for given in lines:
            each = by_iid[given.iid]
            if given.cid is not None:
                received = CidReceived(given.iid, given.cid, each.key, spends=True)
                unit.record(received, activation=each.activation, batch=batch.id)
            elif given.failure is not None:
                refused = LineRejected(given.iid, given.failure)
                unit.record(refused, activation=each.activation, batch=batch.id, key=each.key)
        unit.record(BatchAnswered(after.confirmed, after.rejected, after.missing), batch=batch.id)
        if not after.missing:
            unit.save_batch(close(after))
            unit.record(BatchClosed("answered"), batch=batch.id)
    return after


def _lose(store: Store, name: str, key: KeyId, numbers: range) -> None:
    """Send a batch whose sending breaks off, and give it up."""
    batch = _sealed(store, name, key, numbers)
    intent = IntentId(f"submit-{name}")
    gone = Failure("batch-closed", "The batch was closed without an answer for this machine")
    with store.writing() as unit:
        unit.record(Intended(intent, Verb.SUBMIT), batch=batch.id)
        unit.record(Interrupted(intent), batch=batch.id)
        unit.save_batch(close(batch))
        for each in batch.lines:
            rejected = LineRejected(each.iid, gone)
            unit.record(rejected, activation=each.activation, batch=batch.id, key=key)
        unit.record(BatchClosed("given up"), batch=batch.id)


def _wait(store: Store, name: str, key: KeyId, numbers: range) -> None:
    """Send a batch that is answered in part."""
    batch = _sent(store, _sealed(store, name, key, numbers))
    refused = Failure("blocked", "The clearinghouse refused this line", "Ask for it.", 0xC004C003)
    _answer(
        store,
        batch,
        [
            AnswerLine(iid(numbers[0]), cid(numbers[0])),
            AnswerLine(iid(numbers[1]), failure=refused),
        ],
    )


def _fail(store: Store) -> None:
    run = RunId("run-failed")
    with store.writing(run) as unit:
        unit.begin_run(run, "probe", total=len(FAILURES) + 1)
        unit.save_outcome(run, Done(MachineId("m1")))
        for number, failure in FAILURES.items():
            unit.save_outcome(run, Failed(MachineId(f"m{number}"), failure))
        unit.finish_run(run)


def sample_in(folder: Path) -> Place:
    """Make the estate's database in a folder that does not exist yet."""
    place = Place(folder)
    with place.open() as store:
        fill(store, place.clock)
    return place
