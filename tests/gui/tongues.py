"""Walks through the whole window in one language, and tells what it says there.

python -m tests.gui.tongues LANGUAGE DATA_DIR [FOLDER]

Writes what was said as JSON: every text with the place where it stands, and Qt's warnings. With a
folder it also takes pictures. A process speaks one language, so tests start one for each.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTableView,
    QWidget,
)

from vamt_qt.gui import tongue
from vamt_qt.gui.collector import Collector

REACHING = ("diagnose", "host-keys")
"""Dialogs that go to machines at once; there are none."""
HARMLESS = "This plugin does not support propagateSizeHints"


def texts(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give everything that a widget says, with what says it."""
    yield "title", top.windowTitle()
    for one in (top, *top.findChildren(QWidget)):
        if not one.isVisibleTo(top):
            continue
        yield "name", one.accessibleName()
        yield "description", one.accessibleDescription()
        yield "tip", one.toolTip()
        match one:
            case QLabel() | QAbstractButton():
                yield type(one).__name__, one.text()
            case QLineEdit():
                yield "hint", one.placeholderText()
            case QComboBox():
                yield from (("choice", one.itemText(at)) for at in range(one.count()))
            case QTableView():
                yield from cells(one)


def cells(table: QTableView) -> Iterator[tuple[str, str]]:
    """Give the titles of a table's columns, and the words of its first rows."""
    model = table.model()
    for column in range(model.columnCount()):
        yield "header", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), 5)):
            yield "cell", str(model.index(row, column).data() or "")


def entries(top: QWidget) -> Iterator[tuple[str, str]]:
    """Give the entries of its menus."""
    for menu in top.findChildren(QMenu):
        menu.aboutToShow.emit()
        yield from (("menu", action.text()) for action in menu.actions())


def walk(data: Path, folder: Path | None) -> Iterator[tuple[str, str, str]]:
    """Open everything there is, and give what it says."""
    # Imported only now: tables of words speak the language that was chosen before.
    from vamt_qt.gui.start import make_application  # noqa: PLC0415

    app = make_application()
    # Parts of windows are let go where they live, as in the program, and on no reading thread.
    with Collector():
        yield from _walk(app, data, folder)


def _walk(app: QApplication, data: Path, folder: Path | None) -> Iterator[tuple[str, str, str]]:
    from tests.gui import look  # noqa: PLC0415
    from vamt_qt.gui.pages.record_page import RecordPage  # noqa: PLC0415
    from vamt_qt.gui.station import StationWindow  # noqa: PLC0415
    from vamt_qt.gui.theme import ThemeMode  # noqa: PLC0415

    desk = look.desk_on(app, data, ThemeMode.LIGHT)
    window = StationWindow(desk)
    window.gone.connect(app.quit)
    window.show()
    desk.engine.start()
    look.wait_for(lambda: desk.engine.is_ready)

    def seen(name: str, widget: QWidget) -> Iterator[tuple[str, str, str]]:
        look.wait(300 if folder else 60)
        if folder:
            look.save(widget, folder / f"{name}.png")
        yield from ((name, kind, text) for kind, text in texts(widget))

    for key in look.PAGES:
        page = window.open_page(key)
        if isinstance(page, RecordPage):
            look.wait_for(lambda page=page: page.has_read)  # type: ignore[misc]
            yield from seen(key, window)
            model = page.panel.model
            if model.rowCount():
                page.panel.view.select_ids([model.id_at(0)])
                look.wait(200)
                yield from seen(f"{key}-chosen", window)
        else:
            look.wait(600)
            yield from seen(key, window)
    least = window.minimumSizeHint()
    yield ("window", "least size", f"{least.width()} {least.height()}")
    yield from (("menus", kind, text) for kind, text in entries(window))
    for name, dialog in look.dialogs(desk, window):
        if name in REACHING:
            continue
        dialog.open()
        yield from seen(f"dialog-{name}", dialog)
        dialog.close()
    for name, step, wizard in wizards(desk, look):
        yield from seen(f"wizard-{name}-{step}", wizard)
    window.close()
    app.exec()


def wizards(desk: Any, look: Any) -> Iterator[tuple[str, str, QWidget]]:
    """Lead through every assistant as far as no machine is touched, then show how one ends."""
    from vamt_qt.gui.wizards import (  # noqa: PLC0415
        KmsClientWizard,
        OnlineActivationWizard,
        ProxyActivationWizard,
        ReactivationWizard,
    )
    from vamt_qt.gui.wizards.result_page import RunResult  # noqa: PLC0415
    from vamt_qt.store.opening import open_views  # noqa: PLC0415

    views = open_views(Path(desk.settings.fileName()).parent)
    machines = [one.id for one in views.machines()]
    keys = [one.id for one in views.keys()]
    views.close()
    for make in (
        ProxyActivationWizard,
        OnlineActivationWizard,
        ReactivationWizard,
        KmsClientWizard,
    ):
        wizard = make(desk, machines)
        wizard.open()
        look.wait_for(wizard.machines_page.is_complete)
        yield make.__name__, "machines", wizard
        wizard.next()
        if hasattr(wizard, "choose_key"):
            wizard.choose_key(keys[0])
        look.wait(200)
        yield make.__name__, "middle", wizard
        wizard.next()
        look.wait(600)
        yield make.__name__, "spend", wizard
        wizard.running_page.setParent(None)
        yield make.__name__, "running", wizard.running_page
        wizard.result_page.setParent(None)
        wizard.result_page.show_result(RunResult(activated=2, failed=1, way=wizard.way))
        yield make.__name__, "result", wizard.result_page
        wizard.close()


def main() -> None:
    """Walk, and write what was said to standard output."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    language, data = sys.argv[1], Path(sys.argv[2])
    folder = Path(sys.argv[3]) if sys.argv[3:] else None
    warnings: list[str] = []

    def hear(kind: QtMsgType, _context: object, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not text.startswith(HARMLESS):
            warnings.append(text)

    qInstallMessageHandler(hear)
    tongue.speak(language)
    said = [one for one in walk(data, folder) if one[2].strip()]
    json.dump({"warnings": warnings, "said": said}, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
