"""What 100,000 lines cost as a bundle and as a table, beside the library alone on the same lines.

    python -m tests.benchmarks.bench_bundles [LINES]

Each row is measured in a process of its own: CPU seconds, the best of some rounds taken in turns
with the library alone, their ratio, and by how much memory rose at most. The goal is twice the
library. `tests/benchmarks/bare_lines.py` tells what the library alone does; it writes and reads
the very same bytes. The column `codec` is the ratio to less than any file can do: to `cbor2` or
`csv` on values that are packed already, without digest and signature.

Lines that were read are records only once somebody touches one; the rows `… and touched` make all.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from typing import Final, NamedTuple

import cbor2

from tests.benchmarks import bare_lines
from tests.clearinghouse.batches import NOON, iid, line
from tests.fuzz.watch import Spent, settled, watched
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.exchange.bundle import ANSWER, REQUEST, write_answer, write_request
from vamt_qt.exchange.sealed_bundle import open_bundle, seal_bundle
from vamt_qt.exchange.signing import Signer, new_station_keys, signer_of
from vamt_qt.exchange.table import read_table, write_table
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, add_lines, seal
from vamt_qt.licensing.batch_answers import apply_answer
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.station import Station, StationRole

LINES: Final = 100_000
GOAL: Final = 2.0
ROUNDS: Final = 5
LATER: Final = NOON + timedelta(days=90)
Step = Callable[[], object]


class Way(NamedTuple):
    """One way to be measured: ours, the library alone, and its codec by itself."""

    ours: Step
    library: Step
    codec: Step


def sealed_batch(lines: int) -> Batch:
    batch = Batch(id=BatchId("ba7c0000000000000000000000000001"), created_at=NOON)
    return seal(add_lines(batch, [line(number) for number in range(lines)]), NOON)


def answered(batch: Batch) -> Batch:
    said = tuple(AnswerLine(x.iid, fictional_confirmation_id(x.iid)) for x in batch.lines)
    answer = BatchAnswer(batch=batch.id, request=batch.digest, lines=said, answered_at=NOON)
    return apply_answer(batch, answer)


def written(write: Callable[[BytesIO], None]) -> bytes:
    stream = BytesIO()
    write(stream)
    return stream.getvalue()


def signed_file(batch: Batch, signer: Signer) -> bytes:
    """Write a batch as it leaves: its answer where it has one, its request otherwise."""
    write, direction = (write_answer, ANSWER) if batch.confirmed else (write_request, REQUEST)
    bundle = written(lambda stream: write(batch, stream, station="x", created_at=NOON))
    label = direction, batch.id
    return seal_bundle(bundle, signer, receiver=None, created=NOON, expires=LATER, label=label)


def station_of(signer: Signer, batch: Batch) -> Station:
    return Station(
        id=signer.id,
        name="x",
        role=StationRole.CONNECTED if batch.confirmed else StationRole.LAB,
        signing_key=signer.signing_key,
        recipient=signer.recipient,
        enrolled_at=NOON,
    )


def bundle_out(batch: Batch) -> Way:
    signer = signer_of(new_station_keys())
    data = signed_file(batch, signer)
    bare = bare_lines.BareBundle.of(batch, data, signer)
    assert bare.written() == data
    payload = bare.payload()
    return Way(
        lambda: signed_file(batch, signer),
        bare.written,
        lambda: cbor2.dumps(payload, canonical=True),
    )


def bundle_in(batch: Batch, *, touched: bool = False) -> Way:
    signer = signer_of(new_station_keys())
    data, own = signed_file(batch, signer), signer_of(new_station_keys()).id
    stations = [station_of(signer, batch)]
    bare = bare_lines.BareBundle.of(batch, data, signer)
    assert bare.read(data) == bare.lines
    payload = cbor2.dumps(bare.payload(), canonical=True)

    def ours() -> object:
        content = open_bundle(data, stations, own=own, now=NOON).content
        return content.lines[0] if touched else content

    return Way(ours, lambda: bare.read(data), lambda: cbor2.loads(payload))


def table_out(batch: Batch) -> Way:
    bare = bare_lines.BareTable.of(written(lambda stream: write_table(batch, stream)))
    return Way(
        lambda: written(lambda stream: write_table(batch, stream)), bare.written, bare.written
    )


def table_in(batch: Batch) -> Way:
    data = written(lambda stream: write_table(batch, stream))
    bare = bare_lines.BareTable.of(data)
    return Way(lambda: read_table(BytesIO(data), batch), bare.read, bare.read)


WAYS: Final[dict[str, Callable[[Batch], Way]]] = {
    "request, written": bundle_out,
    "request, read": bundle_in,
    "request, read and touched": lambda batch: bundle_in(batch, touched=True),
    "answer, written": lambda batch: bundle_out(answered(batch)),
    "answer, read": lambda batch: bundle_in(answered(batch)),
    "answer, read and touched": lambda batch: bundle_in(answered(batch), touched=True),
    "table, written": lambda batch: table_out(answered(batch)),
    "table, read": lambda batch: table_in(answered(batch)),
}


def cpu(step: Step) -> float:
    """Give the CPU seconds of one call; what it returns is let go."""
    gc.collect()
    start = time.process_time()
    step()
    return time.process_time() - start


def measure(name: str, lines: int) -> None:
    """Measure one way in this process, and print its row."""
    way = WAYS[name](sealed_batch(lines))
    settled()
    gc.freeze()
    spent = Spent()
    with watched(spent, most=sys.maxsize):
        way.ours()
    rounds = [tuple(map(cpu, way)) for _ in range(ROUNDS)]
    ours, library, codec = (min(times) for times in zip(*rounds, strict=True))
    mark = "" if ours / library <= GOAL else "  above the goal"
    numbers = f"{ours:9.2f}{library:9.2f}{ours / library:8.1f}{ours / codec:8.1f}"
    print(f"{name:<26}{numbers}{spent.peak_bytes / 1e6:9.0f}{mark}", flush=True)


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else LINES
    if len(sys.argv) > 2:
        measure(sys.argv[2], lines)
        return
    print(f"{lines} lines, each with IDs such as {iid(1)}")
    head = f"{'ours':>9}{'library':>9}{'ratio':>8}{'codec':>8}{'peak MB':>9}"
    print(f"{'CPU seconds':<26}{head}", flush=True)
    for way in WAYS:
        words = [sys.executable, "-m", "tests.benchmarks.bench_bundles", str(lines), way]
        subprocess.run(words, check=True, cwd=Path(__file__).parents[2])


if __name__ == "__main__":
    main()
