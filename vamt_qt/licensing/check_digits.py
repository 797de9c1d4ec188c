"""The last digit of each group: the others added, every second one twice, modulo seven.

Source: "Inside Windows Product Activation" (Fully Licensed GmbH, 2001); the rule holds for the
installation IDs that Microsoft publishes as samples. It misses a digit taken for another that
differs by seven (0 and 7, 1 and 8, 2 and 9).
"""

from typing import Final

_MODULO_7: Final = bytes(value % 7 for value in range(256))


def check_digit(digits: str) -> str:
    """Return the check digit of a group's leading `digits`."""
    values = digits.encode("ascii")  # added up as bytes: lists of IDs are long
    doubled = values[1::2]
    return str((sum(values) + sum(doubled) - ord("0") * (len(values) + len(doubled))) % 7)


def with_check_digits(digits: str, size: int) -> str:
    """Return `digits` with a check digit behind each `size - 1` of them."""
    step = size - 1
    parts = (digits[start : start + step] for start in range(0, len(digits), step))
    return "".join(part + check_digit(part) for part in parts)


def doubtful_groups(digits: str, size: int) -> tuple[int, ...]:
    """Return the indices, from 0, of the groups of `size` digits whose check digit is wrong.

    The digits may be those of many IDs, one behind the other.
    """
    # Each column is a number with a byte for each group: all groups are added at once.
    count = len(digits) // size
    zeros = int.from_bytes(b"0" * count)
    columns = [int.from_bytes(digits[at::size].encode("ascii")) - zeros for at in range(size)]
    totals = sum(columns[:-1]) + sum(columns[1:-1:2])
    expected, found = totals.to_bytes(count).translate(_MODULO_7), columns[-1].to_bytes(count)
    if expected == found:
        return ()
    return tuple(index for index in range(count) if expected[index] != found[index])
