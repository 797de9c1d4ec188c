"""What a proxy activation will do to each product, decided before anything is touched."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.product import LicensedProduct


class Decision(StrEnum):
    """What will be done with one product."""

    LEAVE = "leave"
    """It is licensed: nothing is touched and nothing spent."""
    REUSE = "reuse"
    """A stored confirmation ID is expected to fit: nothing is spent."""
    DEPOSIT = "deposit"
    """Its confirmation ID is already here and only has to be brought to the machine."""
    AWAIT = "await"
    """It is a line of a sealed batch: the activation is held already."""
    SPEND = "spend"
    """It needs a new confirmation ID: one activation of the key."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How a proxy activation is to go.

    `install_key` False uses the key that the machine already holds. `stop_after_collecting`
    ends with a sealed batch, for a lab without Internet. `reuse` takes a stored confirmation ID
    where one fits the installation ID exactly. `reuse_only` gives those back and asks for no
    other, so that nothing can be spent.
    """

    install_key: bool = True
    stop_after_collecting: bool = False
    reuse: bool = True
    reuse_only: bool = False


def decide(
    product: LicensedProduct, activation: Activation, *, stored: bool, choices: Choices
) -> Decision:
    """Say what will happen to `product`; `stored` tells whether a CID for it is at hand."""
    if product.is_licensed:
        return Decision.LEAVE
    if activation.cid is not None:
        return Decision.DEPOSIT
    if activation.batch is not None:
        return Decision.AWAIT
    return Decision.REUSE if stored and choices.reuse else Decision.SPEND
