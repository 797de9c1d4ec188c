"""Batches, keys and installation IDs to hand in; every one of them is made up."""

from datetime import UTC, datetime

from vamt_qt.licensing.batch import Batch, BatchLine, add_lines, seal
from vamt_qt.licensing.check_digits import with_check_digits
from vamt_qt.licensing.identifiers import ActivationRef, BatchId, InstallationId, KeyId, Sku
from vamt_qt.licensing.product import WINDOWS_APPLICATION

NOON = datetime(2026, 3, 14, 12, 0, 0, 250_000, tzinfo=UTC)
SKU = Sku("73111121-5638-40f6-bc11-f1d7b0d64300")


def pid(number: int = 1, day: int = 2962025) -> str:
    """Return the extended PID of the fictional key `number`, installed on some day."""
    return f"03612-05150-000-{number:06d}-03-1033-19045.0000-{day}"


def serial(number: int = 1) -> str:
    return f"05150-000-{number:06d}"


def last_five(number: int = 1) -> str:
    return f"KEY{number % 8 + 2}{number // 8 % 8 + 2}"


def iid(number: int, size: int = 7) -> InstallationId:
    """Return a well-formed installation ID; `size` 6 makes an old one of 54 digits."""
    digits = f"{number * 7_919:0{9 * (size - 1)}d}"
    return InstallationId(with_check_digits(digits, size))


def line(number: int, key: int = 1, size: int = 7) -> BatchLine:
    return BatchLine(
        activation=ActivationRef(f"{number:032x}/windows"),
        machine_name=f"PC-{number:03d}",
        sku=SKU,
        application=WINDOWS_APPLICATION,
        product_name="Windows 10 Enterprise",
        key=KeyId(f"{key:032x}"),
        partial_key=last_five(key),
        product_key_id=pid(key),
        iid=iid(number, size),
    )


def sealed(*lines: BatchLine, name: str = "ba7c0000000000000000000000000001") -> Batch:
    return seal(add_lines(Batch(id=BatchId(name), created_at=NOON), lines), NOON)
