"""Made-up records that tests, the gallery and the benchmark fill tables with."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from vamt_qt.gui.tables import CellKind, Column, Progress
from vamt_qt.gui.theme import Tone
from vamt_qt.gui.values import Status

LICENSED = Status("Licensed", Tone.GOOD, "check-circle", 0)
GRACE = Status("In grace", Tone.WARN, "clock", 1)
UNLICENSED = Status("Unlicensed", Tone.BAD, "error", 2)
UNKNOWN = Status("Not probed", Tone.NEUTRAL, "help", 3)
STATES = (LICENSED, GRACE, UNLICENSED, UNKNOWN)

SITES = ("Plant North", "Plant South", "Reactor hall", "Test bench", "Archive")
PRODUCTS = (
    ("Windows 11 Enterprise", "24H2"),
    ("Windows 10 Enterprise LTSC", "21H2"),
    ("Windows Server 2022 Standard", "21H2"),
    ("Windows Server 2025 Datacenter", "24H2"),
    ("Office LTSC Professional Plus 2024", "16.0"),
    ("Windows 7 Professional", "SP1"),
)
START = datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sample:
    """A machine that does not exist."""

    number: int
    name: str
    product: str
    version: str
    status: Status
    key: str
    minutes: int | None
    progress: Progress | None
    site: str
    carrier: str
    seen: datetime | None
    note: str


COLUMNS: Sequence[Column[Sample]] = (
    Column("name", "Machine", CellKind.TEXT, 150, lambda s: s.name),
    Column("product", "Product", CellKind.TEXT, 250, lambda s: s.product, stretch=True),
    Column("version", "Version", CellKind.MUTED, 90, lambda s: s.version),
    Column("status", "Status", CellKind.STATUS, 130, lambda s: s.status),
    Column("key", "Key", CellKind.CODE, 90, lambda s: s.key),
    Column("grace", "Grace, min", CellKind.NUMBER, 104, lambda s: s.minutes),
    Column("steps", "Steps", CellKind.PROGRESS, 150, lambda s: s.progress),
    Column("site", "Site", CellKind.TEXT, 120, lambda s: s.site),
    Column("carrier", "Carrier", CellKind.MUTED, 90, lambda s: s.carrier),
    Column("seen", "Last seen", CellKind.DATE, 150, lambda s: s.seen),
)


def identify(sample: Sample) -> int:
    """Give what a sample is known by."""
    return sample.number


def samples(count: int, seed: int = 7) -> list[Sample]:
    """Make up machines, the same ones for the same seed."""
    dice = random.Random(seed)
    return [sample(number, dice) for number in range(count)]


def sample(number: int, dice: random.Random) -> Sample:
    """Make up one machine."""
    product, version = dice.choice(PRODUCTS)
    status = dice.choices(STATES, (70, 12, 12, 6))[0]
    done = {LICENSED: 5, GRACE: 3, UNLICENSED: dice.randrange(4), UNKNOWN: 0}[status]
    tone = {LICENSED: Tone.GOOD, UNLICENSED: Tone.BAD}.get(status, Tone.ACCENT)
    return Sample(
        number,
        f"lab-{dice.choice('abcdef')}-{number:05}",
        product,
        version,
        status,
        f"…{dice.choice(('DEMO1', 'DEMO2', 'TRAIN', 'BENCH'))}",
        dice.randrange(43_200) if status is GRACE else None,
        Progress(done, 5, tone) if status is not UNKNOWN else None,
        dice.choice(SITES),
        dice.choice(("SSH", "WinRM")),
        START - timedelta(minutes=dice.randrange(90_000)) if status is not UNKNOWN else None,
        "",
    )
