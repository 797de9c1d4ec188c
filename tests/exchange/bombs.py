"""Read what is small on disk and would be huge in memory; run as a program of its own.

Prints by how many MiB the process's highest mark rose.
"""

import resource
from io import BytesIO

from vamt_qt.exchange.bundle import read_bundle
from vamt_qt.exchange.cbor_walk import MAX_ITEMS
from vamt_qt.exchange.envelope import enveloped
from vamt_qt.exchange.key_list import read_key_list
from vamt_qt.licensing.errors import BadInputError, ExchangeRejectedError


def bomb(item: bytes, count: int) -> bytes:
    return enveloped(b"\xa1\x65lines\x9a" + count.to_bytes(4) + item * count)


def main() -> None:
    bombs = [bomb(item, 10_000_000 // len(item)) for item in (b"\x80", b"\xa0", b"\x61a")]
    bombs.append(bomb(b"\x84\x80\xa0\x80\x80", MAX_ITEMS // 5 - 1))  # just within the limits
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for data in bombs:
        try:
            read_bundle(BytesIO(data))
        except ExchangeRejectedError as error:
            if error.code == "malformed-bundle":
                continue
        raise AssertionError(data[:80])
    for text in ("es\n", "a-"):
        try:
            read_key_list(BytesIO(text.encode() * (10_000_000 // len(text))))
        except BadInputError:
            continue
        raise AssertionError(text)
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)  # noqa: T201


if __name__ == "__main__":
    main()
