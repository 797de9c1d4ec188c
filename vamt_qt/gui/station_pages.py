"""The pages of a station in the order of the rail, each built when it is first opened."""

from __future__ import annotations

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.pages.batches import batches_page
from vamt_qt.gui.pages.dashboard import dashboard_page
from vamt_qt.gui.pages.keys import keys_page
from vamt_qt.gui.pages.ledger import ledger_page
from vamt_qt.gui.pages.machines import machines_page
from vamt_qt.gui.pages.products import products_page
from vamt_qt.gui.pages.runs import runs_page
from vamt_qt.gui.pages.stations import stations_page
from vamt_qt.gui.tongue import tr
from vamt_qt.gui.window import PageSpec


def page_specs(desk: Desk) -> list[PageSpec]:
    """List the pages of a station in the order of the rail."""
    return [
        PageSpec("dashboard", tr("Dashboard"), "dashboard", lambda: dashboard_page(desk)),
        PageSpec("machines", tr("Machines"), "machines", lambda: machines_page(desk)),
        PageSpec("products", tr("Products"), "products", lambda: products_page(desk)),
        PageSpec("keys", tr("Product keys"), "keys", lambda: keys_page(desk)),
        PageSpec("batches", tr("Batches"), "batches", lambda: batches_page(desk)),
        PageSpec("ledger", tr("Ledger"), "ledger", lambda: ledger_page(desk)),
        PageSpec("runs", tr("Runs"), "runs", lambda: runs_page(desk)),
        PageSpec("stations", tr("Stations"), "shield", lambda: stations_page(desk)),
    ]
