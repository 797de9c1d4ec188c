"""The methods of the licensing classes: what each does to a machine, and when it refuses.

Refusals are the HRESULTs that Microsoft documents for each case.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final, Protocol

from vamt_qt.clearinghouse.mock import fictional_confirmation_id
from vamt_qt.lab.cim import CimClass, CimError, CimValue
from vamt_qt.lab.estate import MachineSpec
from vamt_qt.lab.illness import Illness
from vamt_qt.lab.keys import MAKS, LabKey, serial_of
from vamt_qt.lab.licensing_rows import offline_id
from vamt_qt.lab.numbers import installation_id, product_key_id
from vamt_qt.lab.skus import SkuRow
from vamt_qt.lab.state import Change, Held, MachineState
from vamt_qt.licensing.batch import AnswerLine
from vamt_qt.licensing.check_digits import doubtful_groups
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.identifiers import ConfirmationId, InstallationId
from vamt_qt.licensing.product import WINDOWS_APPLICATION, LicenseStatus
from vamt_qt.licensing.product_key import ProductKey

NOT_ELEVATED: Final = 0xC004F025
INVALID_KEY: Final = 0xC004F050
BLOCKED_KEY: Final = 0xC004F051
WRONG_EDITION: Final = 0xC004F069
NO_KEY: Final = 0xC004F014
BAD_DIGITS: Final = 0xC004F02C
BAD_LENGTH: Final = 0xC004F02F
BAD_CHECK_DIGITS: Final = 0xC004F04D
CID_OF_ANOTHER: Final = 0xC004F031
IID_OF_ANOTHER_KEY: Final = 0xC004F07E
IID_OF_ANOTHER_MACHINE: Final = 0xC004F07F
WRONG_KIND_OF_KEY: Final = 0xC004F07D
NO_KMS: Final = 0xC004F074
NO_REARM_LEFT: Final = 0xC004D307
INVALID_ARGUMENT: Final = 0x80070057
_MOST: Final = {"KeyManagementServicePort": 65_535, "VLActivationTypeEnabled": 3}


class Activator(Protocol):
    """Where a machine turns to when it activates itself; the mock clearinghouse is one."""

    def issue(self, product_key_id: str, iid: InstallationId) -> AnswerLine:
        """Confirm an installation ID and count it, or say why not."""
        ...


class LicensingService:
    """One machine's licensing service during one call; `rows` are the products it looks after."""

    def __init__(
        self,
        spec: MachineSpec,
        state: MachineState,
        rows: tuple[SkuRow, ...],
        activator: Activator,
        change: Callable[[Change], None],
    ) -> None:
        self._spec = spec
        self._state = state
        self._rows = rows
        self._activator = activator
        self._change = change

    def call(
        self, cim_class: CimClass, key: str, method: str, inputs: tuple[CimValue, ...]
    ) -> None:
        """Run a method on the instance with this key; a refusal is a CimError."""
        self._require_elevation()
        texts = tuple(_text(value) for value in inputs)
        match method, texts:
            case "InstallProductKey", (text,):
                self._install(text)
            case "UninstallProductKey", ():
                self._held(key)
                self._change({"change": "key-uninstalled", "sku": key})
            case "DepositOfflineConfirmationId", (iid, cid):
                self._deposit(key, iid, cid)
            case "Activate", ():
                self._activate(key)
            case "RefreshLicenseStatus", ():
                self._change({"change": "refreshed"})
            case "ReArmWindows", ():
                self._rearm(WINDOWS_APPLICATION)
            case "ReArmApp", (application,):
                self._rearm(application.lower())
            case "ReArmSku", ():
                self._change({"change": "rearmed", "skus": key})
            case "ClearProductKeyFromRegistry", ():
                self._change({"change": "registry-key-cleared", "of": cim_class.name})
            case _:
                self._set(cim_class, key, method, texts)

    def _require_elevation(self) -> None:
        if self._spec.illness is Illness.NOT_ELEVATED:
            raise CimError(NOT_ELEVATED, "this needs an elevated account")

    def _install(self, text: str) -> None:
        key = self._parse(text)
        row = self._row_for(key)
        again = {other.id for other in self._rows if _same_place(other, row)}
        serial = serial_of(key)
        today = datetime.now(UTC).date()
        self._change(
            {
                "change": "key-installed",
                "sku": row.id,
                "instead": " ".join(sorted(again & set(self._state.held))),
                "serial": serial,
                "last_five": key.last_five,
                "product_key_id": product_key_id(self._spec.edition, serial, row.channel, today),
            }
        )

    def _parse(self, text: str) -> ProductKey:
        try:
            return ProductKey.parse(text)
        except BadInputError:
            raise CimError(INVALID_KEY, "the product key is not valid") from None

    def _row_for(self, key: ProductKey) -> SkuRow:
        """Find the product that a key licenses here.

        A key of another generation of Windows means nothing to this one; a key for another
        edition is understood and does not fit.
        """
        setup = [row for row in self._rows if row.setup_key == key.reveal()]
        if setup:
            return setup[0]
        known = next((mak for mak in MAKS if mak.key == key), None)
        if known is None or self._is_of_another_generation(known):
            raise CimError(INVALID_KEY, "the product key is not valid")
        if known.refused:
            raise CimError(BLOCKED_KEY, "the product key is blocked")
        row = next((row for row in self._rows if row.line is known.line), None)
        if row is None:
            raise CimError(WRONG_EDITION, "the product key is for another edition")
        return row

    def _is_of_another_generation(self, known: LabKey) -> bool:
        if known.application != WINDOWS_APPLICATION:
            return not any(row.application == known.application for row in self._rows)
        return ("N" in known.key.reveal()) == self._spec.edition.is_old

    def _held(self, sku: str) -> Held:
        held = self._state.held.get(sku)
        if held is None:
            raise CimError(NO_KEY, "the product holds no key")
        return held

    def _row(self, sku: str) -> SkuRow:
        return next(row for row in self._rows if row.id == sku)

    def _deposit(self, sku: str, iid_text: str, cid_text: str) -> None:
        self._held(sku)
        iid = _digits(iid_text, InstallationId.lengths, InstallationId.groups)
        cid = _digits(cid_text, frozenset({ConfirmationId.length}), ConfirmationId.groups)
        if self._row(sku).channel == "Volume:GVLK":
            raise CimError(WRONG_KIND_OF_KEY, "a setup key is not confirmed")
        own = offline_id(self._spec, self._state, sku)
        if own is None or own.digits != iid:
            raise CimError(self._why_not_own(sku, iid), "the installation ID is another")
        if fictional_confirmation_id(own).digits != cid:
            raise CimError(CID_OF_ANOTHER, "the confirmation ID belongs to another installation ID")
        self._change({"change": "confirmed", "sku": sku})

    def _why_not_own(self, sku: str, iid: str) -> int:
        hardware, is_old = self._state.hardware, self._spec.edition.is_old
        for known in MAKS:
            if installation_id(hardware, sku, known.serial, is_old=is_old).digits == iid:
                return IID_OF_ANOTHER_KEY
        return IID_OF_ANOTHER_MACHINE

    def _activate(self, sku: str) -> None:
        held = self._held(sku)
        if held.status is LicenseStatus.LICENSED:
            return
        iid = offline_id(self._spec, self._state, sku)
        if self._row(sku).channel == "Volume:GVLK" or iid is None:
            raise CimError(NO_KMS, "no key management service answers")
        failure = self._activator.issue(held.product_key_id, iid).failure
        if failure is not None:
            raise CimError(failure.hresult or INVALID_KEY, failure.message)
        self._change({"change": "confirmed", "sku": sku})

    def _rearm(self, application: str) -> None:
        skus = [row.id for row in self._rows if row.application == application]
        if not skus:
            raise CimError(INVALID_ARGUMENT, "no such application")
        of_windows = {"of": "windows"} if application == WINDOWS_APPLICATION else {}
        if of_windows and self._state.rearms_left <= 0:
            raise CimError(NO_REARM_LEFT, "no rearm is left")
        self._change({"change": "rearmed", "skus": " ".join(skus), **of_windows})

    def _set(self, cim_class: CimClass, key: str, method: str, texts: tuple[str, ...]) -> None:
        of = key if cim_class.key == "ID" else cim_class.name
        name = method.removeprefix("Set").removeprefix("Clear")
        if method.startswith("Clear"):
            self._change({"change": "cleared", "of": of, "name": name})
            return
        if name in {"VLActivationInterval", "VLRenewalInterval"} and not (
            texts[0].isdecimal() and 15 <= int(texts[0]) <= 43_200
        ):
            raise CimError(INVALID_ARGUMENT, "an interval has 15 to 43,200 minutes")
        if name in _MOST and not (texts[0].isdecimal() and 0 < int(texts[0]) <= _MOST[name]):
            raise CimError(INVALID_ARGUMENT, f"this is no {name}")
        self._change({"change": "set", "of": of, "name": name, "value": texts[0]})


def _text(value: CimValue) -> str:
    if value is None:
        raise CimError(INVALID_ARGUMENT, "an argument is null")
    return str(value)


def _same_place(one: SkuRow, other: SkuRow) -> bool:
    """Whether a key for one product takes the place of another's."""
    if one.is_addon or other.is_addon:
        return one.id == other.id
    suite = one.name.partition(",")[0] == other.name.partition(",")[0]
    windows = one.application == WINDOWS_APPLICATION
    return one.application == other.application and (windows or suite)


def _digits(text: str, lengths: frozenset[int], groups: int) -> str:
    if not (text.isascii() and text.isdigit()):
        raise CimError(BAD_DIGITS, "the ID may hold digits only")
    if len(text) not in lengths:
        raise CimError(BAD_LENGTH, "the ID has another length")
    if doubtful_groups(text, len(text) // groups):
        raise CimError(BAD_CHECK_DIGITS, "the check digits do not fit")
    return text
