"""The machines of a simulated estate: the same for the same seed, on any computer.

A machine depends on the seed and on its own number only, so a larger estate holds the smaller one.
Kinds are dealt from shuffled hands rather than thrown, so that shares hold for small estates too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from hashlib import sha256
from ipaddress import IPv4Network
from random import Random
from typing import Final, TypeVar
from uuid import UUID

from vamt_qt.lab import editions, skus
from vamt_qt.lab.editions import Edition
from vamt_qt.lab.illness import BY_SEED, Illness
from vamt_qt.lab.skus import OfficeSuite
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.machine import CarrierKind

T = TypeVar("T")

DEFAULT_BLOCK: Final = IPv4Network("127.20.0.0/16")


class Start(StrEnum):
    """How a machine stands before anybody touched it."""

    GRACE = "grace"
    """It holds its published setup key and counts down."""
    NOTIFICATION = "notification"
    """It holds its published setup key and its grace is over."""
    MAK_GRACE = "mak-grace"
    """The key was installed already, but never confirmed."""
    LICENSED_MAK = "licensed-mak"
    LICENSED_KMS = "licensed-kms"
    LICENSED_OEM = "licensed-oem"

    @property
    def is_licensed(self) -> bool:
        """Whether Windows is licensed from the start."""
        return self.value.startswith("licensed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place with machines and one account for all of them."""

    name: str
    prefix: str
    user: str = "LAB\\operator"

    @property
    def credential(self) -> str:
        """The name of its logon profile."""
        return f"lab-{self.name.lower()}"


SITES: Final = (
    Site(name="Frankfurt", prefix="FRA", user="LAB\\operator-fra"),
    Site(name="Lisbon", prefix="LIS", user="LAB\\operator-lis"),
    Site(name="Osaka", prefix="OSA", user="LAB\\operator-osa"),
    Site(name="Toronto", prefix="TOR", user="LAB\\operator-tor"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class MachineSpec:
    """One machine as the seed made it; `hardware` is what its installation IDs hang on."""

    number: int
    name: str
    address: str
    site: Site
    tags: tuple[str, ...]
    carrier: CarrierKind
    edition: Edition
    offices: tuple[OfficeSuite, ...]
    has_esu: bool
    hardware: str
    identity: str
    start: Start
    illness: Illness | None = None

    @property
    def is_ill(self) -> bool:
        """Whether something keeps it from being activated."""
        return self.illness is not None and not self.illness.is_harmless


_SSH, _HTTP, _HTTPS = CarrierKind.SSH, CarrierKind.WINRM, CarrierKind.WINRM_HTTPS
_CARRIERS: Final = (_SSH, _SSH, _SSH, _SSH, _HTTP, _HTTP, _HTTP, _HTTPS)
_SYSTEMS: Final = (editions.CLIENTS,) * 20 + (editions.SERVERS,) * 3 + (editions.WINDOWS_7,) * 2
_STARTS: Final = (
    (Start.LICENSED_MAK, Start.LICENSED_KMS)
    + (Start.GRACE,) * 9
    + (Start.NOTIFICATION,) * 11
    + (Start.MAK_GRACE,) * 3
)
_OFFICES: Final = ((),) * 5 + (
    (skus.OFFICE_2016,),
    (skus.OFFICE_2019,),
    (skus.OFFICE_2021,),
    (skus.OFFICE_2010,),
)
_ILL_IN: Final = 8


def _random(seed: int, *words: object) -> Random:
    text = ":".join(map(str, ("vamt-qt-lab", seed, *words)))
    return Random(int(sha256(text.encode()).hexdigest(), 16))  # noqa: S311 - not for secrets


def _dealt(seed: int, number: int, what: str, hand: tuple[T, ...]) -> T:
    """Deal card `number` of a hand that is shuffled anew each time it is used up."""
    order = _order(seed, what, number // len(hand), len(hand))
    return hand[order[number % len(hand)]]


@lru_cache(maxsize=1_000)
def _order(seed: int, what: str, time: int, cards: int) -> tuple[int, ...]:
    order = list(range(cards))
    _random(seed, what, time).shuffle(order)
    return tuple(order)


def _digest(seed: int, *words: object) -> str:
    return sha256(":".join(map(str, ("vamt-qt-lab", seed, *words))).encode()).hexdigest()


def _address(block: IPv4Network, number: int) -> str:
    high, low = divmod(number, 250)
    return str(block.network_address + high * 256 + low + 1)


def _start(seed: int, number: int, edition: Edition) -> Start:
    start = _dealt(seed, number, "start", _STARTS)
    is_client = not edition.is_server and not edition.is_old
    if start is Start.LICENSED_KMS and is_client and number % 2:
        return Start.LICENSED_OEM
    return start


def _carrier(seed: int, number: int) -> CarrierKind:
    return _dealt(seed, number, "carrier", _CARRIERS)


def _tags(seed: int, number: int, edition: Edition) -> tuple[str, ...]:
    role = "server" if edition.is_server else _dealt(seed, number, "role", ("desk", "desk", "lab"))
    wave = _dealt(seed, number, "wave", ("wave-1", "wave-2"))
    return (role, wave)


def machine(seed: int, number: int, block: IPv4Network = DEFAULT_BLOCK) -> MachineSpec:
    """Return machine `number`, counted from 0, of a seed's estate, in good health."""
    site = _dealt(seed, number, "site", SITES)
    kinds = _dealt(seed, number, "system", _SYSTEMS)
    edition = _random(seed, "edition", number).choice(kinds)
    role = "SRV" if edition.is_server else "PC"
    offices = () if edition.is_server else _dealt(seed, number, "office", _OFFICES)
    return MachineSpec(
        number=number,
        name=f"{site.prefix}-{role}-{number + 1:04d}",
        address=_address(block, number),
        site=site,
        tags=_tags(seed, number, edition),
        carrier=_carrier(seed, number),
        edition=edition,
        offices=offices,
        has_esu=edition.version == "10.0.19045" and _random(seed, "esu", number).random() < 0.3,
        hardware=_digest(seed, "hardware", number)[:16],
        identity=str(UUID(_digest(seed, "identity", number)[:32])),
        start=_start(seed, number, edition),
    )


def estate(
    machines: int,
    seed: int,
    *,
    block: IPv4Network = DEFAULT_BLOCK,
    ill: Sequence[Illness] | None = None,
) -> tuple[MachineSpec, ...]:
    """Return the machines of an estate, in order.

    `ill` None lets the seed say who is ill (one in eight); a list strikes the first machines that
    can have each, and nobody else. Raises BadInputError where the estate does not fit the block.
    """
    room = (block.num_addresses // 256) * 250
    if not 1 <= machines <= room:
        raise BadInputError(
            f"An estate in {block} holds 1 to {room} machines, not {machines}",
            hint="Ask for fewer machines or give a larger block of loopback addresses.",
        )
    healthy = [machine(seed, number, block) for number in range(machines)]
    if ill is None:
        return tuple(_stricken(spec, _seeded_illness(seed, spec)) for spec in healthy)
    return _struck(healthy, ill)


def _seeded_illness(seed: int, spec: MachineSpec) -> Illness | None:
    """Say whether a machine is the ill one of its eight; it is one that can have the illness."""
    eight = spec.number // _ILL_IN
    first = _random(seed, "first ill").randrange(len(BY_SEED))
    illness = BY_SEED[(eight + first) % len(BY_SEED)]
    numbers = range(eight * _ILL_IN, (eight + 1) * _ILL_IN)
    able = [number for number in numbers if illness.strikes(_carrier(seed, number))]
    return illness if _random(seed, "ill", eight).choice(able) == spec.number else None


def _stricken(spec: MachineSpec, illness: Illness | None) -> MachineSpec:
    """Return the machine with an illness that shows: it is not licensed yet."""
    if illness is None:
        return spec
    start = Start.GRACE if spec.start is Start.GRACE else Start.NOTIFICATION
    ill = replace(spec, illness=illness, start=start)
    if illness is not Illness.WRONG_EDITION:
        return ill
    edition = editions.LTSC[spec.number % len(editions.LTSC)]
    name = f"{spec.site.prefix}-PC-{spec.number + 1:04d}"
    return replace(ill, edition=edition, name=name, tags=("desk", *spec.tags[1:]), has_esu=False)


def _struck(healthy: list[MachineSpec], ill: Sequence[Illness]) -> tuple[MachineSpec, ...]:
    specs = list(healthy)
    free = list(range(len(specs)))
    for illness in ill:
        place = next((n for n in free if illness.strikes(specs[n].carrier)), None)
        if place is None:
            raise BadInputError(
                f"No machine is left that can have “{illness}”",
                hint="Ask for more machines or fewer illnesses.",
            )
        free.remove(place)
        specs[place] = _stricken(specs[place], illness)
    return tuple(specs)
