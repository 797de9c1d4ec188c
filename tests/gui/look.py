"""Takes pictures of the window at work on a data directory.

python -m tests.gui.look DATA_DIR FOLDER [page …]
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from vamt_qt.gui.desk import Desk, connect_news
from vamt_qt.gui.dialogs.add_keys import AddKeys, Purchased
from vamt_qt.gui.dialogs.batch_close import CloseBatch
from vamt_qt.gui.dialogs.batch_codes import ChooseCodes, PrintCallSheets, PrintCodes
from vamt_qt.gui.dialogs.batch_export import ExportBatch
from vamt_qt.gui.dialogs.batch_hand_over import HandOver
from vamt_qt.gui.dialogs.batch_import import ImportBatch
from vamt_qt.gui.dialogs.batch_seal import KeySpend, SealBatch, SealPlan
from vamt_qt.gui.dialogs.batch_vamt import ImportVamt, VamtFolder
from vamt_qt.gui.dialogs.by_hand import ByHand
from vamt_qt.gui.dialogs.change_option import ChangeOption
from vamt_qt.gui.dialogs.choose_key import ChooseKey
from vamt_qt.gui.dialogs.clearinghouses import ClearinghouseForm, Clearinghouses
from vamt_qt.gui.dialogs.correct_cid import CorrectCid
from vamt_qt.gui.dialogs.diagnose import Diagnose
from vamt_qt.gui.dialogs.error import ErrorDialog
from vamt_qt.gui.dialogs.fetch_counts import FetchCounts
from vamt_qt.gui.dialogs.for_product import ClearRegistryKey, Rearm
from vamt_qt.gui.dialogs.import_list import ImportKeys, ImportMachines
from vamt_qt.gui.dialogs.key_terms import EnterCount, KeyTermsForm, RevealKey
from vamt_qt.gui.dialogs.lane_limits import LaneLimits
from vamt_qt.gui.dialogs.ledger_files import (
    CorrectUse,
    ExportLedger,
    TakeAnchor,
    VerifyAgainst,
)
from vamt_qt.gui.dialogs.logon_rules import AssignLogons, LogonRules, read_assignments
from vamt_qt.gui.dialogs.logons import ChooseLogon, LogonForm, Logons, read_logons
from vamt_qt.gui.dialogs.machine_form import MachineForm, ManyMachinesForm
from vamt_qt.gui.dialogs.make_kit import MakeKit
from vamt_qt.gui.dialogs.recovery_code import Recover, RecoveryCode
from vamt_qt.gui.dialogs.route_form import RouteForm
from vamt_qt.gui.dialogs.scan_codes import ScanCodes
from vamt_qt.gui.dialogs.show_codes import ShowCodes
from vamt_qt.gui.dialogs.stations import EnrolStation, OwnSide, WriteCard
from vamt_qt.gui.dialogs.take_in_kits import TakeInKits
from vamt_qt.gui.dialogs.trust_host_keys import TrustHostKeys
from vamt_qt.gui.dialogs.unlock import Unlock
from vamt_qt.gui.dialogs.vault_care import KeysAndPasswords, NewPassphrase, ReKey, ToKeyring
from vamt_qt.gui.dialogs.write_report import WriteReport
from vamt_qt.gui.engine_client import EngineClient
from vamt_qt.gui.pages.record_page import RecordPage
from vamt_qt.gui.reading import Reader
from vamt_qt.gui.station import StationWindow
from vamt_qt.gui.theme import STYLE, Theme, ThemeMode
from vamt_qt.licensing.errors import Failure
from vamt_qt.licensing.identifiers import BatchId
from vamt_qt.licensing.logon import LogonKind
from vamt_qt.licensing.machine import CarrierKind
from vamt_qt.licensing.route import JumpHost, Route
from vamt_qt.licensing.station import StationRole
from vamt_qt.store.opening import open_views
from vamt_qt.store.records import CredentialRow

BY_KEY = CredentialRow(name="lab", user="LAB\\admin", kind=LogonKind.KEY, file="~/.ssh/lab")
THROUGH: dict[str, Any] = {
    "carrier": CarrierKind.SSH,
    "route": Route(jump=(JumpHost("gate.lab.example", 2222, "gate"),)),
}
FAILURE = Failure(
    "connection-cut",
    "The connection to FRA-PC-0023 was cut in the middle",
    "Look whether the machine was restarted, then run again.",
)
SEALING = SealPlan(
    BatchId("none"),
    (
        KeySpend("K7QF2", "Windows 11 Enterprise", 37, 163, 200),
        KeySpend("9X2PM", "Office LTSC 2024", 12, 10, 50),
        KeySpend("TT4H8", "Windows 10 LTSC", 1),
    ),
)
STRANGER = (
    "It is signed by a station that is not enrolled here: "
    "02068 76499 67790 01351 51753 07343 77000 58014"
)
ROUTE = {
    "kind": "example",
    "title": "Example Corporation's desk",
    "fields": [
        {"name": "desk", "title": "Desk", "hint": "its number", "optional": False, "secret": False},
        {"name": "note", "title": "Note", "hint": "", "optional": True, "secret": False},
        {"name": "pin", "title": "PIN", "hint": "", "optional": False, "secret": True},
    ],
}
PAGES = ("dashboard", "machines", "products", "keys", "batches", "ledger", "runs", "stations")


def desk_on(app: QApplication, data: Path, mode: ThemeMode) -> Desk:
    """Make a desk on a data directory, with an engine that has not been started."""
    words = [sys.executable, "-m", "vamt_qt", "--data-dir", str(data)]
    if (data / "passphrase").exists():
        words += ["--passphrase-file", str(data / "passphrase")]
    engine = EngineClient([*words, "engine"])
    reader = Reader(lambda: open_views(data))
    connect_news(engine, reader)
    settings = QSettings(str(data / "window.ini"), QSettings.Format.IniFormat)
    return Desk(Theme(app, mode), engine, reader, settings)


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window live until something is true."""
    left = seconds
    while not condition() and left > 0:
        wait(50)
        left -= 0.05
    assert condition()


def save(widget: QWidget, path: Path) -> None:
    """Take a picture."""
    wait(150)
    path.parent.mkdir(parents=True, exist_ok=True)
    widget.grab().save(str(path))


def dialogs(desk: Desk, parent: QWidget) -> list[tuple[str, QDialog]]:
    """Make one of each dialog, on the data that is there."""
    views = open_views(Path(desk.settings.fileName()).parent)
    machines, keys, batches = views.machines(), views.keys(), views.batch_rows()
    logons = read_logons(views)
    made: list[tuple[str, QDialog]] = [
        ("machine-add", MachineForm(desk, parent)),
        ("machines-import", ImportMachines(desk, parent, "/media/usb/inventory.csv")),
        ("logons", Logons(desk, parent)),
        ("logon-new", LogonForm(desk, parent)),
        ("logon-by-key", LogonForm(desk, parent, BY_KEY)),
        ("logon-rules", LogonRules(desk, parent)),
        ("logon-assign", AssignLogons(desk, parent, read_assignments(views))),
        ("keys-add", AddKeys(desk, parent)),
        ("keys-import", ImportKeys(desk, parent)),
        ("clearinghouses", Clearinghouses(desk, parent)),
        ("clearinghouse-new", ClearinghouseForm(desk, parent)),
        ("unlock", Unlock(desk, parent)),
        ("unlock-new", Unlock(desk, parent, new=True)),
        ("error", ErrorDialog(desk, FAILURE, parent)),
        ("batch-import", ImportBatch(desk, parent)),
        ("batch-seal", SealBatch(desk, SEALING, parent)),
        ("batch-vamt-import", ImportVamt(desk, parent, "/media/usb/office.cilx")),
        ("route-set-up", RouteForm(desk, ROUTE, parent)),
        ("key-choose", choose_key(desk, parent)),
        ("codes-scan", ScanCodes(desk, parent)),
        ("station-enrol", EnrolStation(desk, parent)),
        ("station-enrol-refused", EnrolStation(desk, parent, refused=STRANGER)),
        ("station-side", OwnSide(desk, StationRole.CONNECTED, parent)),
        ("station-card", WriteCard(desk, "/media/usb/station.vamtcard", parent)),
        ("recovery-code", RecoveryCode(desk, parent, "FICT-IONA-LCOD-EOFA-PICT-UREO-NLY0-0000")),
        ("recover", Recover(desk, parent)),
        ("passphrase-new", NewPassphrase(desk, parent, "passphrase")),
        ("vault", KeysAndPasswords(desk, parent)),
        ("to-keyring", ToKeyring(desk, parent, "passphrase")),
        ("re-key", ReKey(desk, parent, "passphrase")),
        ("lane-limits", LaneLimits(desk, parent)),
        ("ledger-export", ExportLedger(desk, parent)),
        ("ledger-compare", VerifyAgainst(desk, parent)),
    ]
    if machines:
        made += [
            ("machine-edit", MachineForm(desk, parent, machines[0])),
            ("machine-through", MachineForm(desk, parent, replace(machines[0], **THROUGH))),
            ("machines-edit", ManyMachinesForm(desk, parent, machines[:12])),
            ("logon-choose", ChooseLogon(desk, [one.id for one in machines[:12]], parent)),
            ("change-option", ChangeOption(desk, [one.id for one in machines[:12]], parent)),
            ("rearm", Rearm(desk, [one.id for one in machines[:12]], parent)),
            ("clear-key", ClearRegistryKey(desk, [one.id for one in machines[:12]], parent)),
            ("host-keys", TrustHostKeys(desk, machines[:12], parent)),
            ("diagnose", Diagnose(desk, machines[0], parent)),
            ("kit-make", MakeKit(desk, machines[:12], parent)),
            ("kit-results", TakeInKits(desk, parent, os.environ.get("LOOK_AT_KIT", ""))),
        ]
    made += [("logon-change", LogonForm(desk, parent, logon)) for logon in logons[:1]]
    for key in keys[:1]:
        made += [
            ("purchased", Purchased(desk, parent, key)),
            ("count", EnterCount(desk, parent, key)),
            ("terms", KeyTermsForm(desk, parent, key)),
            ("reveal", RevealKey(desk, parent, key)),
            ("correct-use", CorrectUse(desk, parent, key)),
        ]
    if desk.engine.is_ready:
        made += [
            ("report", WriteReport(desk, parent, "audit")),
            ("fetch-counts", FetchCounts(desk, parent)),
            ("ledger-anchor", TakeAnchor(desk, parent)),
        ]
    for batch in batches[:1]:
        made += [
            ("batch-export", ExportBatch(desk, batch, "/media/usb", parent)),
            ("batch-close", CloseBatch(desk, batch, parent)),
            ("batch-codes", ShowCodes(desk, batch, parent)),
            ("batch-codes-choose", ChooseCodes(desk, batch, parent)),
            ("batch-codes-print", PrintCodes(desk, batch, "/media/usb", parent)),
        ]
    # Which of the ways are offered depends on what is missing.
    for batch in [one for one in batches if one.missing and one.sealed_at][:1]:
        made += [
            ("batch-hand-over", HandOver(desk, batch, parent)),
            ("batch-vamt-folder", VamtFolder(desk, batch, "/media/usb", parent)),
            ("batch-by-hand", ByHand(desk, batch, parent)),
            ("batch-calls-print", PrintCallSheets(desk, batch, "/media/usb", parent)),
        ]
    made += [
        ("batch-correct-cid", CorrectCid(desk, batch, parent))
        for batch in [one for one in batches if one.confirmed][:1]
    ]
    views.close()
    return made


def choose_key(desk: Desk, parent: QWidget) -> ChooseKey:
    """Make the dialog that asks for a key to install."""
    return ChooseKey(
        desk,
        parent,
        title="Install a key on 12 machines",
        sentence="Installing spends nothing; activating does.",
        yes="Install on 12 machines",
        tick="Also where another key is licensed",
    )


def shoot_pages(window: StationWindow, folder: Path, pages: Sequence[str]) -> None:
    """Take a picture of each page, with nothing and with one record selected."""
    mode = window.desk.theme.mode.value
    for key in pages:
        page = window.open_page(key)
        if not isinstance(page, RecordPage):
            wait(900)
            save(window, folder / f"{key}-{mode}.png")
            continue
        page.panel.view.clear_selection()
        wait(900)
        model = page.panel.model
        if not model.rowCount():
            save(window, folder / f"{key}-empty-{mode}.png")
            continue
        save(window, folder / f"{key}-{mode}.png")
        page.panel.view.select_ids([model.id_at(min(2, model.rowCount() - 1))])
        wait(700)
        save(window, folder / f"{key}-chosen-{mode}.png")


def shoot_dialogs(window: StationWindow, folder: Path) -> None:
    """Take a picture of each dialog."""
    mode = window.desk.theme.mode.value
    for name, dialog in dialogs(window.desk, window):
        dialog.open()
        wait(400)
        save(dialog, folder / f"dialog-{name}-{mode}.png")
        dialog.close()


def main() -> None:
    """Open every page and dialog and take its picture, in every look."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    data, folder = Path(sys.argv[1]), Path(sys.argv[2])
    chosen = sys.argv[3:] or [*PAGES, "dialogs"]
    app = QApplication([*sys.argv[:1], *STYLE])
    desk = desk_on(app, data, ThemeMode.LIGHT)
    desk.settings.clear()
    window = StationWindow(desk)
    window.gone.connect(app.quit)
    window.show()
    desk.engine.start()
    wait_for(lambda: desk.engine.is_ready)
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST):
        desk.theme.set_mode(mode)
        shoot_pages(window, folder, [key for key in chosen if key in PAGES])
        if "dialogs" in chosen:
            shoot_dialogs(window, folder)
    window.close()
    app.exec()


if __name__ == "__main__":
    main()
