"""What 100,000 lines cost as a bundle and as a table, beside the library alone on the same lines.

    python -m tests.benchmarks.bench_bundles [LINES]

Each row is measured in a process of its own: CPU seconds, the best of some rounds taken in turns
with the bare library (`cbor2` or `csv` on what ours writes and reads), their ratio, and by how
much memory rose at most. The goal is twice the library. A ratio tells of work that the library
does not do: check digits of both IDs in every line, digests, and records that hold no bare text.
"""

from __future__ import annotations

import csv
import gc
import io
import subprocess
import sys
import time
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Final

import cbor2

from tests.clearinghouse.batches import NOON, iid, line
from tests.fuzz.watch import Spent, settled, watched
from vamt_qt.clearinghouse.fictional import fictional_confirmation_id
from vamt_qt.exchange.bundle import read_answer, read_request, write_answer, write_request
from vamt_qt.exchange.envelope import opened
from vamt_qt.exchange.table import read_table, write_table
from vamt_qt.licensing.batch import AnswerLine, Batch, BatchAnswer, add_lines, apply_answer, seal
from vamt_qt.licensing.identifiers import BatchId

LINES: Final = 100_000
GOAL: Final = 2.0
ROUNDS: Final = 3
Step = Callable[[], object]
Pair = tuple[Step, Step]


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


def request_out(batch: Batch) -> Pair:
    def ours() -> bytes:
        return written(lambda s: write_request(batch, s, station="x", created_at=NOON))

    payload = cbor2.loads(opened(ours()))
    return ours, lambda: cbor2.dumps(payload, canonical=True)


def request_in(batch: Batch) -> Pair:
    data = written(lambda s: write_request(batch, s, station="x", created_at=NOON))
    bare = opened(data)
    return lambda: read_request(BytesIO(data)), lambda: cbor2.loads(bare)


def answer_out(batch: Batch) -> Pair:
    full = answered(batch)

    def ours() -> bytes:
        return written(lambda s: write_answer(full, s, station="x", created_at=NOON))

    payload = cbor2.loads(opened(ours()))
    return ours, lambda: cbor2.dumps(payload, canonical=True)


def answer_in(batch: Batch) -> Pair:
    full = answered(batch)
    data = written(lambda s: write_answer(full, s, station="x", created_at=NOON))
    bare = opened(data)
    return lambda: read_answer(BytesIO(data)), lambda: cbor2.loads(bare)


def table_out(batch: Batch) -> Pair:
    full = answered(batch)

    def ours() -> bytes:
        return written(lambda s: write_table(full, s))

    rows = list(csv.reader(io.StringIO(ours().decode("utf-8-sig"))))

    def bare() -> bytes:
        text = io.StringIO(newline="")
        csv.writer(text).writerows(rows)
        return text.getvalue().encode("utf-8-sig")

    return ours, bare


def table_in(batch: Batch) -> Pair:
    full = answered(batch)
    data = written(lambda s: write_table(full, s))

    def bare() -> object:
        return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))

    return lambda: read_table(BytesIO(data), batch), bare


WAYS: Final = {
    "request, written": request_out,
    "request, read": request_in,
    "answer, written": answer_out,
    "answer, read": answer_in,
    "table, written": table_out,
    "table, read": table_in,
}


def cpu(step: Step) -> float:
    """Give the CPU seconds of one call; what it returns is let go."""
    gc.collect()
    start = time.process_time()
    step()
    return time.process_time() - start


def measure(way: str, lines: int) -> None:
    """Measure one way in this process, and print its row."""
    ours, bare = WAYS[way](sealed_batch(lines))
    settled()
    gc.freeze()
    spent = Spent()
    with watched(spent, most=sys.maxsize):
        ours()
    rounds = [(cpu(ours), cpu(bare)) for _ in range(ROUNDS)]
    best, library = (min(times) for times in zip(*rounds, strict=True))
    ratio = best / library
    mark = "" if ratio <= GOAL else "  above the goal"
    told = f"{way:<18}{best:9.2f}{library:9.2f}{ratio:8.1f}{spent.peak_bytes / 1e6:9.0f}{mark}"
    print(told, flush=True)


def main() -> None:
    lines = int(sys.argv[1]) if len(sys.argv) > 1 else LINES
    if len(sys.argv) > 2:
        measure(sys.argv[2], lines)
        return
    print(f"{lines} lines, each with IDs such as {iid(1)}")
    print(f"{'CPU seconds':<18}{'ours':>9}{'library':>9}{'ratio':>8}{'peak MB':>9}", flush=True)
    for way in WAYS:
        words = [sys.executable, "-m", "tests.benchmarks.bench_bundles", str(lines), way]
        subprocess.run(words, check=True, cwd=Path(__file__).parents[2])


if __name__ == "__main__":
    main()
