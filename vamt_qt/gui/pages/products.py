"""The page of products: every licensed product of every machine."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QMenu

from vamt_qt.gui.desk import Desk
from vamt_qt.gui.hearing import heard
from vamt_qt.gui.pages.record_page import Nothing, PageKind, RecordPage
from vamt_qt.gui.shell.keys import offer
from vamt_qt.gui.tables import CellKind, Column
from vamt_qt.gui.tongue import tr, trn
from vamt_qt.gui.touched import Touched
from vamt_qt.gui.values import Status
from vamt_qt.gui.widgets import Detail, DetailGroup, FailureCard, Mend, push_button
from vamt_qt.gui.words import states
from vamt_qt.gui.words.channels import key_type
from vamt_qt.gui.words.counting import moment, sentence
from vamt_qt.licensing.activation import Activation
from vamt_qt.licensing.hresult import explain, format_hresult
from vamt_qt.licensing.identifiers import MachineId, Sku
from vamt_qt.store.records import ProductRow

ProductId = tuple[MachineId, Sku]

_MOST_CHANGED: Final = 5_000
FACETS: Final = (
    "status",
    "product",
    "type",
    "channel",
    "system",
    "site",
    "carrier",
    "outcome",
    "stage",
)
GROUPS: Final = (
    "site",
    "status",
    "product",
    "type",
    "channel",
    "system",
    "outcome",
    "stage",
    "machine",
)


def identify(row: ProductRow) -> ProductId:
    """Give the id by which a row is known."""
    return row.product.machine, row.product.sku


def columns() -> Sequence[Column[ProductRow]]:
    """Give the columns."""
    return (
        Column("machine", tr("Machine"), CellKind.TEXT, 136, lambda row: row.machine_name),
        Column("product", tr("Product"), CellKind.TEXT, 260, lambda row: row.product.name, True),
        Column(
            "status",
            tr("Status"),
            CellKind.STATUS,
            186,
            lambda row: states.licence(row.product.status),
        ),
        Column("stage", tr("Stage"), CellKind.TEXT, 112, lambda row: states.stage(row.stage)),
        Column(
            "key", tr("Key"), CellKind.CODE, 84, _key, tip=tr("The last five of the installed key")
        ),
        Column("channel", tr("Channel"), CellKind.MUTED, 120, lambda row: row.product.channel),
        Column("grace", tr("Grace days"), CellKind.NUMBER, 104, _grace),
        Column("site", tr("Site"), CellKind.TEXT, 100, lambda row: row.site),
        Column("type", tr("Key type"), CellKind.TEXT, 112, _key_type, shown=False),
        Column("system", tr("Operating system"), CellKind.TEXT, 220, _system, shown=False),
        Column("carrier", tr("Carrier"), CellKind.MUTED, 108, _carrier, shown=False),
        Column("outcome", tr("Last outcome"), CellKind.STATUS, 190, last_outcome, shown=False),
        Column(
            "observed",
            tr("Observed"),
            CellKind.DATE,
            152,
            lambda row: row.product.observed_at,
            searchable=False,
        ),
    )


def last_outcome(row: ProductRow) -> Status:
    """Tell how the last work on a product ended: on the way to its machine, or at itself."""
    code = row.last_failure or (row.failure.code if row.failure else "")
    return states.trouble(code) if code else states.ANSWERED


def _key_type(row: ProductRow) -> str:
    return key_type(row.product.channel)


def _system(row: ProductRow) -> str:
    return row.os_name


def _carrier(row: ProductRow) -> str:
    return states.carrier(row.carrier) if row.carrier else ""


def _key(row: ProductRow) -> str:
    return f"…{row.product.partial_key}" if row.product.partial_key else ""


def _grace(row: ProductRow) -> int | None:
    return row.product.grace_minutes // 1440 if row.product.grace_minutes else None


KIND: Final[PageKind[ProductRow, ProductId]] = PageKind(
    key="products",
    title=tr("Products"),
    subtext=tr("Windows, Office and add-ons, as the machines themselves tell it"),
    nouns=(tr("product"), tr("products")),
    columns=columns(),
    identify=identify,
    query=lambda views: views.product_rows(),
    areas=frozenset({"machines", "activations"}),
    nothing=Nothing(
        tr("No products yet"),
        tr(
            "Products appear when a machine has been probed. Probing only "
            "looks; it changes nothing."
        ),
        tr("Go to the machines"),
        "products",
    ),
    hint=tr("Select a product to see its installation ID and how far its activation is."),
    sorting=(("machine", False),),
)


class ProductsPage(RecordPage[ProductRow, ProductId]):
    """Reads only the products of machines that changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, KIND)
        self.add_more()
        self._touched = Touched(desk.engine, self)
        self.views.add_facets(FACETS)
        self.views.offer_groups(GROUPS)
        self.panel.opened.connect(lambda product: desk.open_page("machines", product[0]))

    def first_step(self) -> None:
        self.desk.open_page("machines")

    def reading_all(self) -> None:
        self._touched.take()

    def read_changes(self) -> None:
        changed = self._touched.take()
        if changed is None or len(changed) > _MOST_CHANGED:
            self.refresh()
        elif changed:
            self.desk.reader.read(
                lambda views: (changed, views.product_rows(changed)),
                self._take_some,
                self._not_read,
            )

    def _take_some(self, told: tuple[frozenset[MachineId], Sequence[ProductRow]]) -> None:
        changed, rows = told
        here = {one for one in self.panel.model.table.ids if one[0] in changed}
        if here - {identify(row) for row in rows}:
            # A product is gone, and a table can only be added to.
            self.refresh()
            return
        self.panel.upsert(rows)
        self._describe_chosen()

    def fill_menu(self, menu: QMenu, chosen: Sequence[ProductId]) -> None:
        if len(chosen) == 1:
            machine = chosen[0][0]
            icon = self.desk.theme.icon("machines")
            show = partial(self.desk.open_page, "machines", machine)
            offer(menu, tr("Show machine"), "Ctrl+M", show, icon)

    def describe(self, record: ProductRow) -> None:
        ref = record.activation
        self.ask(
            record,
            lambda views: views.activation(ref),
            lambda activation: self._show(record, activation),
        )

    def describe_many(self, chosen: Sequence[ProductId]) -> None:
        super().describe_many(chosen)
        machines = len({machine for machine, _ in chosen})
        self.details.show_details(
            trn("%n product selected", "%n products selected", len(chosen)),
            trn("on %n machine", "on %n machines", machines),
        )

    def _show(self, row: ProductRow, activation: Activation | None) -> None:
        product = row.product
        self.details.show_details(
            product.name,
            row.machine_name,
            states.licence(product.status),
            _groups(row, activation),
        )
        self.details.show_notice(self._notice(row))
        button = push_button(self.desk.theme, tr("Show machine"), icon="machines")
        button.clicked.connect(lambda: self.desk.open_page("machines", product.machine))
        self.details.set_actions(button)

    def _notice(self, row: ProductRow) -> FailureCard | None:
        failure, product = row.failure, row.product
        machine = Mend(
            tr("Show machine"), "machines", lambda: self.desk.open_page("machines", product.machine)
        )
        if failure is not None:
            return FailureCard(
                self.desk.theme,
                states.trouble(failure.code).tone,
                sentence(heard(failure.message)),
                heard(failure.hint),
                code=failure.code,
                mends=[machine],
            )
        if product.status_reason and not product.is_licensed:
            known = explain(product.status_reason)
            return FailureCard(
                self.desk.theme,
                states.licence(product.status).tone,
                sentence(heard(known.meaning)),
                heard(known.advice),
                code=f"{format_hresult(known.code)} {known.name}",
            )
        return None


def _groups(row: ProductRow, activation: Activation | None) -> tuple[DetailGroup, ...]:
    product = row.product
    licence = DetailGroup(
        tr("Licence"),
        (
            Detail(tr("Channel"), product.channel),
            Detail(
                tr("Key"),
                f"…{product.partial_key}" if product.partial_key else tr("none installed"),
            ),
            Detail(tr("Key's PID"), product.product_key_id, copyable=True),
            Detail(tr("Activation ID"), product.sku, copyable=True),
            Detail(tr("Observed"), moment(product.observed_at)),
        ),
    )
    progress = DetailGroup(
        tr("Activation"),
        (
            Detail(tr("Stage"), states.stage(row.stage)),
            Detail("IID", str(product.iid or ""), copyable=True),
            Detail("CID", str((activation and activation.cid) or ""), copyable=True),
            Detail(tr("Batch"), ((activation and activation.batch) or "")[:8]),
        ),
    )
    return licence, progress


def products_page(desk: Desk) -> ProductsPage:
    """Make the page."""
    return ProductsPage(desk)
