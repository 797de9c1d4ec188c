"""The last digit of each group: the others added, every second one twice, modulo seven.

Source: "Inside Windows Product Activation" (Fully Licensed GmbH, 2001); the rule holds for the
installation IDs that Microsoft publishes as samples. It misses a digit taken for another that
differs by seven (0 and 7, 1 and 8, 2 and 9).
"""


def check_digit(digits: str) -> str:
    """Return the check digit of a group's leading `digits`."""
    return str(sum(int(digit) * (1 + place % 2) for place, digit in enumerate(digits)) % 7)


def with_check_digits(digits: str, size: int) -> str:
    """Return `digits` with a check digit behind each `size - 1` of them."""
    step = size - 1
    parts = (digits[start : start + step] for start in range(0, len(digits), step))
    return "".join(part + check_digit(part) for part in parts)


def doubtful_groups(digits: str, size: int) -> tuple[int, ...]:
    """Return the indices, from 0, of the groups of `size` digits whose check digit is wrong."""
    return tuple(
        index
        for index, start in enumerate(range(0, len(digits), size))
        if check_digit(digits[start : start + size - 1]) != digits[start + size - 1]
    )
