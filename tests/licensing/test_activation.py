"""The life of one activation, step by step: what may follow on what, and what is kept."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.licensing.simulated import SimulatedMachine, cid_for
from vamt_qt.licensing.activation import Activation, OpenIntent, Stage, advance, replay
from vamt_qt.licensing.errors import ConflictError, Failure
from vamt_qt.licensing.facts import (
    ActivatedOnline,
    BatchClosed,
    CidCorrected,
    CidReceived,
    CidReused,
    Deposited,
    Fact,
    IidCollected,
    Intended,
    Interrupted,
    KeyInstalled,
    KeyUninstalled,
    LineRejected,
    LineSealed,
    OptionChanged,
    Probed,
    Rearmed,
    RegistryKeyCleared,
    StatusObserved,
    Verb,
    WorkFailed,
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
)
from vamt_qt.licensing.product import LicenseStatus

BLANK = Activation(ref=ActivationRef("m/windows"), machine=MachineId("m"))
SKU, KEY, INTENT = Sku("sku"), KeyId("k"), IntentId("i")
BATCH, OTHER_BATCH = BatchId("b"), BatchId("b2")
IID = SimulatedMachine("m", 54).iid
OTHER_IID = SimulatedMachine("m", 54, hardware=1).iid
CID, OTHER_CID = cid_for(IID), cid_for(OTHER_IID)
NO = Failure("blocked", "The key is blocked")
LICENSED, UNLICENSED = LicenseStatus.LICENSED, LicenseStatus.NOTIFICATION


def probed(status: LicenseStatus = UNLICENSED, pid: str = "pid") -> Probed:
    return Probed(SKU, status, 0, "Volume:MAK", "WXYZ2", pid)


def begun(verb: Verb) -> Intended:
    return Intended(INTENT, verb)


INSTALLED = KeyInstalled(INTENT, KEY, SKU, "pid", "WXYZ2")
COLLECTED = IidCollected(SKU, KEY, IID, "pid")
RECEIVED = CidReceived(IID, CID, KEY, spends=True)
LOOKS = StatusObserved(LICENSED, 0)
WAY: list[tuple[Fact, BatchId | None]] = [
    (probed(), None),
    (begun(Verb.INSTALL_KEY), None),
    (INSTALLED, None),
    (COLLECTED, None),
    (LineSealed(IID), BATCH),
    (RECEIVED, BATCH),
    (begun(Verb.DEPOSIT), None),
    (Deposited(INTENT), None),
    (LOOKS, None),
]
# The record after so many facts of the way, by the stage that it has come to.
STEPS = {
    Stage.FOUND: 0,
    Stage.PROBED: 1,
    Stage.KEYED: 3,
    Stage.AWAITING_CID: 4,
    Stage.SEALED: 5,
    Stage.CONFIRMED: 6,
    Stage.DEPOSITED: 8,
    Stage.LICENSED: 9,
}


def at(stage: Stage) -> Activation:
    return replay(BLANK, WAY[: STEPS[stage]])


def online(record: Activation, iid: InstallationId = IID) -> Activation:
    begun_ = advance(record, begun(Verb.ACTIVATE_ONLINE))
    return advance(begun_, ActivatedOnline(INTENT, iid, KEY, spends=True))


@pytest.mark.parametrize("stage", Stage)
def test_way_leads_through_every_stage(stage: Stage) -> None:
    assert at(stage).stage is stage


def test_record_at_the_end_of_the_way() -> None:
    assert at(Stage.LICENSED) == Activation(
        ref=ActivationRef("m/windows"),
        machine=MachineId("m"),
        stage=Stage.LICENSED,
        sku=SKU,
        key=KEY,
        product_key_id="pid",
        partial_key="WXYZ2",
        iid=IID,
        cid=CID,
        status=LICENSED,
    )


# --- intents


def test_intent_is_open_until_its_end() -> None:
    record = advance(BLANK, begun(Verb.INSTALL_KEY))
    assert record.intent == OpenIntent(INTENT, Verb.INSTALL_KEY)
    for end in (INSTALLED, WorkFailed(INTENT, NO), Interrupted(INTENT)):
        ended = advance(record, end)
        assert ended.intent is None
        with pytest.raises(ConflictError, match="already ended"):
            advance(ended, end)


def test_one_thing_at_a_time() -> None:
    record = advance(BLANK, begun(Verb.INSTALL_KEY))
    with pytest.raises(ConflictError, match="install-key has begun"):
        advance(record, Intended(IntentId("another"), Verb.DEPOSIT))


@pytest.mark.parametrize(
    ("stage", "verb", "end"),
    [
        (Stage.PROBED, Verb.INSTALL_KEY, INSTALLED),
        (Stage.KEYED, Verb.UNINSTALL_KEY, KeyUninstalled(INTENT)),
        (Stage.CONFIRMED, Verb.DEPOSIT, Deposited(INTENT)),
        (Stage.KEYED, Verb.ACTIVATE_ONLINE, ActivatedOnline(INTENT, IID, KEY, spends=True)),
        (Stage.KEYED, Verb.REARM, Rearmed(INTENT)),
        (Stage.KEYED, Verb.CLEAR_REGISTRY_KEY, RegistryKeyCleared(INTENT)),
        (Stage.KEYED, Verb.CHANGE_OPTION, OptionChanged(INTENT, "kms-port", "1688")),
    ],
)
def test_result_ends_only_its_own_work(stage: Stage, verb: Verb, end: Fact) -> None:
    assert advance(advance(at(stage), begun(verb)), end).intent is None
    for other in set(Verb) - {verb}:
        with pytest.raises(ConflictError):
            advance(advance(at(stage), begun(other)), end)
    with pytest.raises(ConflictError):
        advance(advance(at(stage), Intended(IntentId("another"), verb)), end)


def test_failure_is_kept_until_something_goes_through() -> None:
    record = advance(advance(BLANK, begun(Verb.INSTALL_KEY)), WorkFailed(INTENT, NO))
    assert (record.failure, record.stage) == (NO, Stage.FOUND)
    assert advance(record, probed()).failure == NO
    assert advance(record, probed(LICENSED)).failure is None
    assert advance(advance(record, begun(Verb.INSTALL_KEY)), INSTALLED).failure is None


def test_interruption_says_nothing_of_the_machine() -> None:
    record = advance(at(Stage.CONFIRMED), begun(Verb.DEPOSIT))
    assert advance(record, Interrupted(INTENT)) == at(Stage.CONFIRMED)


# --- looking


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.LICENSED])
@pytest.mark.parametrize("look", [probed(LICENSED), LOOKS])
def test_licensed_is_what_the_machine_says(stage: Stage, look: Fact) -> None:
    record = advance(at(stage), look)
    assert (record.stage, record.status) == (Stage.LICENSED, LICENSED)
    assert (record.iid, record.cid, record.batch) == (at(stage).iid, at(stage).cid, at(stage).batch)


@pytest.mark.parametrize("stage", list(Stage)[1:-1])
@pytest.mark.parametrize("look", [probed(), StatusObserved(UNLICENSED, 0)])
def test_look_that_finds_nothing_new_moves_nothing(stage: Stage, look: Fact) -> None:
    record = advance(at(stage), look)
    assert replace(record, partial_key="", product_key_id="", sku=None, status=None) == replace(
        at(stage), partial_key="", product_key_id="", sku=None, status=None
    )


@pytest.mark.parametrize("look", [probed(), StatusObserved(UNLICENSED, 0)])
def test_lost_licence_falls_back_to_what_is_at_hand(look: Fact) -> None:
    """Its own confirmation ID is deposited again, a line that is out is waited for."""
    assert advance(at(Stage.LICENSED), look).stage is Stage.CONFIRMED
    assert advance(at(Stage.LICENSED), look).cid == CID
    sealed = advance(advance(at(Stage.SEALED), LOOKS), look)
    assert (sealed.stage, sealed.batch) == (Stage.SEALED, BATCH)
    waiting = advance(advance(at(Stage.AWAITING_CID), LOOKS), look)
    assert waiting.stage is Stage.PROBED


@pytest.mark.parametrize("stage", list(Stage)[1:])
@pytest.mark.parametrize("status", [LICENSED, UNLICENSED])
def test_another_key_voids_what_the_old_one_had(stage: Stage, status: LicenseStatus) -> None:
    record = advance(at(stage), probed(status, "another"))
    assert (record.key, record.iid, record.cid, record.batch) == (None, None, None, None)
    assert record.product_key_id == "another"
    assert record.stage is (Stage.LICENSED if status is LICENSED else Stage.PROBED)


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize(
    ("verb", "end"),
    [(Verb.INSTALL_KEY, INSTALLED), (Verb.UNINSTALL_KEY, KeyUninstalled(INTENT))],
)
def test_change_of_key_voids_ids_and_status(stage: Stage, verb: Verb, end: Fact) -> None:
    record = advance(advance(at(stage), begun(verb)), end)
    assert (record.iid, record.cid, record.batch, record.status) == (None, None, None, None)
    assert record.stage is (Stage.KEYED if verb is Verb.INSTALL_KEY else Stage.PROBED)
    assert record.key == (KEY if verb is Verb.INSTALL_KEY else None)


def test_rearm_keeps_ids_and_wants_a_look() -> None:
    record = advance(advance(at(Stage.LICENSED), begun(Verb.REARM)), Rearmed(INTENT))
    assert (record.status, record.iid, record.cid) == (None, IID, CID)
    assert record.stage is Stage.CONFIRMED
    assert advance(record, probed(LICENSED)).stage is Stage.LICENSED


def test_machine_may_be_licensed_right_after_its_key() -> None:
    """Its licence survives the key's removal: the look that follows is news, and is kept."""
    keyed = advance(advance(at(Stage.LICENSED), begun(Verb.INSTALL_KEY)), INSTALLED)
    assert (keyed.stage, keyed.status) == (Stage.KEYED, None)
    assert advance(keyed, probed(LICENSED)).stage is Stage.LICENSED


# --- installation IDs


@pytest.mark.parametrize("stage", list(Stage)[3:])
def test_same_installation_id_moves_nothing(stage: Stage) -> None:
    assert advance(at(stage), COLLECTED) == at(stage)


@pytest.mark.parametrize("stage", list(Stage)[1:])
def test_another_installation_id_voids_the_old_ones_answer(stage: Stage) -> None:
    record = advance(at(stage), IidCollected(SKU, KEY, OTHER_IID, "pid"))
    assert (record.iid, record.cid, record.batch) == (OTHER_IID, None, None)
    licensed = stage is Stage.LICENSED
    assert record.stage is (Stage.LICENSED if licensed else Stage.AWAITING_CID)


def test_installation_id_needs_a_look_first() -> None:
    with pytest.raises(ConflictError):
        advance(BLANK, COLLECTED)


def test_licensed_machine_is_no_candidate_for_a_batch() -> None:
    record = advance(advance(BLANK, probed(LICENSED)), COLLECTED)
    assert (record.stage, record.iid) == (Stage.LICENSED, IID)
    with pytest.raises(ConflictError):
        advance(record, LineSealed(IID), BATCH)


# --- batches and confirmation IDs


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.AWAITING_CID])
def test_only_what_waits_is_sealed(stage: Stage) -> None:
    with pytest.raises(ConflictError):
        advance(at(stage), LineSealed(IID), BATCH)


def test_sealed_line_belongs_to_a_batch() -> None:
    with pytest.raises(ConflictError):
        advance(at(Stage.AWAITING_CID), LineSealed(IID))


FACTS_OF_ANOTHER_IID: list[Callable[[], Fact]] = [
    lambda: LineSealed(OTHER_IID),
    lambda: LineRejected(OTHER_IID, NO),
    lambda: CidReceived(OTHER_IID, OTHER_CID, KEY, spends=True),
    lambda: CidReused(OTHER_IID, OTHER_CID),
    lambda: CidCorrected(OTHER_IID, CID, OTHER_CID, KEY),
]


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("make", FACTS_OF_ANOTHER_IID)
def test_what_is_said_of_another_installation_id_is_refused(
    stage: Stage, make: Callable[[], Fact]
) -> None:
    with pytest.raises(ConflictError) as caught:
        advance(at(stage), make(), BATCH)
    assert caught.value.code == "iid-changed"


def test_refused_line_waits_again() -> None:
    record = advance(at(Stage.SEALED), LineRejected(IID, NO), BATCH)
    assert (record.stage, record.batch, record.failure) == (Stage.AWAITING_CID, None, NO)
    assert advance(record, LineSealed(IID), OTHER_BATCH).failure is None


def test_refusal_from_another_batch_does_not_free_the_line() -> None:
    again = advance(at(Stage.SEALED), LineRejected(IID, NO), BATCH)
    elsewhere = advance(again, LineSealed(IID), OTHER_BATCH)
    with pytest.raises(ConflictError):
        advance(elsewhere, LineRejected(IID, NO), BATCH)


def test_refusal_comes_too_late_for_a_confirmed_line() -> None:
    with pytest.raises(ConflictError):
        advance(at(Stage.CONFIRMED), LineRejected(IID, NO), BATCH)


def test_refusal_is_no_failure_of_a_machine_that_got_licensed_meanwhile() -> None:
    licensed = advance(at(Stage.SEALED), LOOKS)
    record = advance(licensed, LineRejected(IID, NO), BATCH)
    assert (record.stage, record.batch, record.failure) == (Stage.LICENSED, None, None)


@pytest.mark.parametrize("stage", [Stage.AWAITING_CID, Stage.SEALED])
@pytest.mark.parametrize("fact", [RECEIVED, CidReused(IID, CID)])
def test_confirmation_id_confirms(stage: Stage, fact: Fact) -> None:
    record = advance(at(stage), fact, BATCH)
    assert (record.stage, record.cid, record.batch) == (Stage.CONFIRMED, CID, None)
    assert advance(record, fact, BATCH) == record


def test_confirmation_id_is_kept_by_a_machine_that_got_licensed_meanwhile() -> None:
    """It was paid for, and is at hand if the licence is lost."""
    licensed = advance(at(Stage.SEALED), LOOKS)
    record = advance(licensed, RECEIVED, BATCH)
    assert (record.stage, record.cid, record.batch) == (Stage.LICENSED, CID, None)
    assert advance(record, StatusObserved(UNLICENSED, 0)).stage is Stage.CONFIRMED


@pytest.mark.parametrize("stage", [Stage.CONFIRMED, Stage.DEPOSITED, Stage.LICENSED])
def test_second_confirmation_id_for_one_installation_id_is_refused(stage: Stage) -> None:
    other = CidReceived(IID, ConfirmationId("1" * 48), KEY, spends=True)
    with pytest.raises(ConflictError):
        advance(at(stage), other, BATCH)


@pytest.mark.parametrize("stage", Stage)
def test_a_confirmation_id_is_corrected_before_a_machine_has_taken_it(stage: Stage) -> None:
    fact = CidCorrected(IID, CID, OTHER_CID, KEY)
    if stage is Stage.CONFIRMED:
        assert advance(at(stage), fact, BATCH) == replace(at(stage), cid=OTHER_CID)
        with pytest.raises(ConflictError):
            advance(at(stage), CidCorrected(IID, OTHER_CID, CID, KEY), BATCH)
        with pytest.raises(ConflictError):
            advance(advance(at(stage), Intended(IntentId("d"), Verb.DEPOSIT)), fact, BATCH)
    else:
        with pytest.raises(ConflictError):
            advance(at(stage), fact, BATCH)


# --- depositing and activating online


@pytest.mark.parametrize("stage", list(Stage)[:5])
def test_nothing_is_deposited_without_a_confirmation_id(stage: Stage) -> None:
    with pytest.raises(ConflictError):
        advance(advance(at(stage), begun(Verb.DEPOSIT)), Deposited(INTENT))


@pytest.mark.parametrize("stage", [Stage.CONFIRMED, Stage.DEPOSITED, Stage.LICENSED])
def test_deposited_is_not_yet_licensed(stage: Stage) -> None:
    record = advance(advance(at(stage), begun(Verb.DEPOSIT)), Deposited(INTENT))
    assert (record.stage, record.cid, record.status) == (Stage.DEPOSITED, CID, None)


def test_activated_online_is_not_yet_licensed() -> None:
    record = online(at(Stage.KEYED))
    assert (record.stage, record.iid, record.key, record.cid) == (Stage.DEPOSITED, IID, KEY, None)


def test_online_activation_with_another_installation_id_voids_the_old_answer() -> None:
    record = online(at(Stage.CONFIRMED), OTHER_IID)
    assert (record.iid, record.cid) == (OTHER_IID, None)
    record = online(at(Stage.SEALED), OTHER_IID)
    assert (record.iid, record.batch) == (OTHER_IID, None)


def test_online_activation_keeps_the_line_that_is_out() -> None:
    record = online(at(Stage.SEALED))
    assert (record.stage, record.batch) == (Stage.DEPOSITED, BATCH)
    late = advance(record, RECEIVED, BATCH)
    assert (late.stage, late.cid, late.batch) == (Stage.DEPOSITED, CID, None)


def test_online_activation_that_did_not_help_leaves_the_way_by_proxy_open() -> None:
    record = advance(online(at(Stage.KEYED)), StatusObserved(UNLICENSED, 0))
    waiting = advance(record, COLLECTED)
    assert waiting.stage is Stage.AWAITING_CID
    assert advance(waiting, LineSealed(IID), BATCH).stage is Stage.SEALED


# --- what is no fact of an activation


@pytest.mark.parametrize("stage", Stage)
def test_fact_about_a_batch_is_refused(stage: Stage) -> None:
    with pytest.raises(ConflictError, match="“batch-closed” cannot follow"):
        advance(at(stage), BatchClosed("done"), BATCH)
