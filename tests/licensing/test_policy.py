"""What a proxy activation will do to each product, said before anything is spent."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.licensing.strategies import cids, iids
from vamt_qt.licensing.activation import Activation, Stage
from vamt_qt.licensing.identifiers import (
    ActivationRef,
    BatchId,
    ConfirmationId,
    InstallationId,
    MachineId,
    Sku,
)
from vamt_qt.licensing.policy import Choices, Decision, decide
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicensedProduct, LicenseStatus

BATCH = BatchId("b")


def seen(status: LicenseStatus) -> LicensedProduct:
    return LicensedProduct(
        machine=MachineId("m"),
        sku=Sku("s"),
        application=WINDOWS_APPLICATION,
        name="Windows",
        status=status,
    )


ACTIVATIONS = st.builds(
    Activation,
    ref=st.just(ActivationRef("m/windows")),
    machine=st.just(MachineId("m")),
    stage=st.sampled_from(Stage),
    iid=st.none() | iids(),
    cid=st.none() | cids(),
    batch=st.none() | st.just(BATCH),
)
CHOICES = st.builds(Choices, st.booleans(), st.booleans(), st.booleans())


@given(ACTIVATIONS, st.booleans(), CHOICES)
def test_licensed_product_is_left_alone(
    activation: Activation, stored: bool, choices: Choices
) -> None:
    product = seen(LicenseStatus.LICENSED)
    assert decide(product, activation, stored=stored, choices=choices) is Decision.LEAVE


@given(st.sampled_from(LicenseStatus), ACTIVATIONS, st.booleans(), CHOICES)
def test_nothing_is_spent_where_something_is_at_hand(
    status: LicenseStatus, activation: Activation, stored: bool, choices: Choices
) -> None:
    product = seen(status)
    decision = decide(product, activation, stored=stored, choices=choices)
    at_hand = activation.cid is not None or activation.batch is not None
    reused = stored and choices.reuse
    assert (decision is Decision.SPEND) == (not product.is_licensed and not at_hand and not reused)


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize("reuse", [False, True])
@given(iid=iids(), cid=cids())
def test_decisions(stored: bool, reuse: bool, iid: InstallationId, cid: ConfirmationId) -> None:
    product = seen(LicenseStatus.NOTIFICATION)
    choices = Choices(reuse=reuse)

    def decided(stage: Stage, cid: ConfirmationId | None, batch: BatchId | None) -> Decision:
        activation = Activation(
            ref=ActivationRef("m/windows"),
            machine=MachineId("m"),
            stage=stage,
            iid=iid,
            cid=cid,
            batch=batch,
        )
        return decide(product, activation, stored=stored, choices=choices)

    fresh = Decision.REUSE if stored and reuse else Decision.SPEND
    assert decided(Stage.AWAITING_CID, None, None) is fresh
    assert decided(Stage.DEPOSITED, None, None) is fresh
    assert decided(Stage.SEALED, None, BATCH) is Decision.AWAIT
    assert decided(Stage.LICENSED, None, BATCH) is Decision.AWAIT
    assert decided(Stage.CONFIRMED, cid, None) is Decision.DEPOSIT
    assert decided(Stage.DEPOSITED, cid, None) is Decision.DEPOSIT
    assert decided(Stage.LICENSED, cid, None) is Decision.DEPOSIT


def test_decisions_have_stable_names() -> None:
    assert {decision.value for decision in Decision} == {
        "leave",
        "reuse",
        "deposit",
        "await",
        "spend",
    }
