"""Shows every widget with made-up data, and takes pictures of them.

python -m tests.gui.gallery            opens the gallery
python -m tests.gui.gallery FOLDER     writes pictures there instead, in every look
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from tests.gui.sample import COLUMNS, SITES, STATES, Sample, identify, samples
from vamt_qt.gui.shell import FailureGroup, OutcomeCount, RunPhase, RunState
from vamt_qt.gui.tables import TablePanel
from vamt_qt.gui.theme import STYLE, Space, TextStyle, Theme, ThemeMode, Tone
from vamt_qt.gui.widgets import (
    Banner,
    Card,
    Choice,
    Detail,
    DetailGroup,
    DetailsPane,
    DigitGroups,
    Donut,
    ErrorPanel,
    KpiCard,
    KpiRow,
    Option,
    PageHeader,
    Pill,
    Rule,
    Segment,
    StackedBar,
    Tick,
    Wizard,
    WizardPage,
    label,
    mark_invalid,
    number_field,
    push_button,
    text_field,
    tool_button,
)
from vamt_qt.gui.window import MainWindow, PageSpec

IID = "".join(f"{n:06}" for n in range(123_456, 999_999, 97_000))[:54]
CID = "".join(f"{n:06}" for n in range(234_501, 999_999, 95_000))[:48]

RUN = RunState(
    title="Proxy activation of 400 machines",
    phase=RunPhase.RUNNING,
    done=268,
    total=400,
    outcomes=(
        OutcomeCount("activated", 203, Tone.GOOD),
        OutcomeCount("already licensed", 48, Tone.NEUTRAL),
        OutcomeCount("failed", 17, Tone.BAD),
    ),
    rate=312,
    seconds_left=25,
    failures=(
        FailureGroup(
            "unreachable",
            "WinRM does not answer on port 5985",
            "Open the port for this station, or let these machines use SSH.",
            tuple(f"lab-a-{n:05}" for n in range(11)),
        ),
        FailureGroup(
            "access-denied",
            "The password was refused",
            "Correct the credential “Plant North”; it was tried once a machine.",
            tuple(f"lab-c-{n:05}" for n in range(4)),
        ),
        FailureGroup(
            "host-key-changed",
            "The host key is not the one we know",
            "Ask who replaced the machine before you accept the new key.",
            ("lab-f-00031", "lab-f-00077"),
        ),
    ),
)


class TablePage(QWidget):
    """A page around a table, so that Ctrl+F has somewhere to go."""

    panel: TablePanel[Sample, int]

    def focus_search(self) -> None:
        self.panel.focus_search()


def machines_page(theme: Theme, rows: list[Sample]) -> QWidget:
    page = TablePage()
    header = PageHeader(theme, "Machines", "5 sites · last probed today at 06:00")
    header.add_action("Import", "import", lambda: None)
    header.add_action("Probe", "refresh", lambda: None)
    header.set_primary("Activate", "activate", lambda: None)
    spent = KpiCard(theme, "Activations left", "1 204", pressable=True)
    spent.show_figure("1 204", "of 5 000 on 3 keys")
    bad = KpiCard(theme, "Unlicensed", "12")
    bad.show_figure("12", "7 fewer than yesterday", Tone.WARN)
    ledger = KpiCard(theme, "Ledger")
    ledger.show_figure("Verified", "8 412 lines agree", Tone.GOOD)
    kpis = KpiRow(KpiCard(theme, "Machines", "98 412", "+312 this week"), spent, bad, ledger)
    panel: TablePanel[Sample, int] = TablePanel(
        theme, COLUMNS, identify, nouns=("machine", "machines")
    )
    panel.when_empty(
        "No machines yet",
        "Bring a list of machines, or start the lab and practise on machines that do not exist.",
        "Import a list",
        "machines",
    )
    panel.load(rows)
    page.panel = panel
    panel.add_tool(push_button(theme, "Filter", icon="filter"))
    panel.add_tool(tool_button(theme, "columns", "Columns"))
    details = DetailsPane(theme, "Select a machine to see its products and history.")
    if rows:
        show_sample(details, rows[0])
        details.add_action(push_button(theme, "Probe", icon="refresh"))
        details.add_action(push_button(theme, "Open", icon="arrow-right"))
    left = QVBoxLayout()
    left.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
    left.setSpacing(Space.L)
    left.addWidget(header)
    left.addWidget(kpis)
    left.addWidget(panel, 1)
    line = QHBoxLayout(page)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    line.addLayout(left, 1)
    line.addWidget(Rule(theme, Qt.Orientation.Vertical))
    details.setFixedWidth(320)
    line.addWidget(details)
    if len(rows) > 3:
        panel.view.select_ids([rows[2].number, rows[3].number])
    return page


def show_sample(details: DetailsPane, sample: Sample) -> None:
    details.show_details(
        sample.name,
        sample.product,
        sample.status,
        (
            DetailGroup(
                "Machine",
                (
                    Detail("Address", "127.12.0.41", copyable=True),
                    Detail("Site", sample.site),
                    Detail("Carrier", sample.carrier),
                    Detail("Host key", "SHA256:pXk1…9fQ", copyable=True),
                ),
            ),
            DetailGroup(
                "Licence",
                (
                    Detail("Version", sample.version),
                    Detail("Key ends in", "DEMO1", copyable=True),
                    Detail("IID", "-".join(IID[n : n + 6] for n in range(0, 54, 6)), copyable=True),
                    Detail("Remark", ""),
                ),
            ),
        ),
    )


def parts_page(theme: Theme) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
    column.setSpacing(Space.L)
    column.addWidget(PageHeader(theme, "Parts", "Everything that pages are made of"))
    for tone, words, advice, action in (
        (Tone.ACCENT, "The answer for batch 14 is here.", "37 confirmation IDs match.", "Deposit"),
        (Tone.GOOD, "The ledger agrees with the clearinghouse.", "", ""),
        (Tone.WARN, "11 machines did not answer.", "WinRM is not listening there.", "Show them"),
        (Tone.BAD, "The password was refused.", "Correct the credential, then retry.", "Retry"),
    ):
        banner = Banner(theme)
        column.addWidget(banner)
        banner.say(tone, words, advice, action)
    column.addWidget(charts(theme))
    column.addWidget(controls(theme))
    column.addWidget(numbers(theme))
    column.addWidget(
        ErrorPanel(
            theme,
            "The database cannot be written",
            "Another program holds the database, so the ledger line was not stored.",
            "No machine was touched and no activation was spent.",
            "Close the other window on this folder, then try again.",
            code="store",
            action="Try again",
        )
    )
    column.addStretch(1)
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QScrollArea.Shape.NoFrame)
    scroll.setWidget(page)
    return scroll


def charts(theme: Theme) -> QWidget:
    segments = (
        Segment("licensed", "Licensed", 913, Tone.GOOD),
        Segment("grace", "In grace", 40, Tone.WARN),
        Segment("unlicensed", "Unlicensed", 12, Tone.BAD),
        Segment("unknown", "Not probed", 35, Tone.NEUTRAL),
    )
    donut = Donut(theme, "Machines by status")
    donut.show_parts(segments)
    donut.show_centre("91.3 %", "licensed")
    bar = StackedBar(theme, "Outcomes of the last run")
    bar.show_parts(segments)
    empty = Donut(theme, "Nothing yet", side=130)
    empty.show_centre("–", "no machines")
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(Space.M)
    for title, chart in (("Machines by status", donut), ("Last run", bar), ("Empty", empty)):
        card = Card(theme)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
        inside.setSpacing(Space.M)
        inside.addWidget(label(title, TextStyle.STRONG))
        inside.addWidget(chart)
        inside.addStretch(1)
        line.addWidget(card, 1)
    return whole


def controls(theme: Theme) -> QWidget:
    card = Card(theme)
    grid = QGridLayout(card)
    grid.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
    grid.setSpacing(Space.M)
    buttons = QHBoxLayout()
    for text, icon, variant in (
        ("Spend 37 activations", "activate", "primary"),
        ("Import", "import", "default"),
        ("Remove", "trash", "danger"),
        ("Quiet", "", "quiet"),
        ("Open the manual", "", "link"),
    ):
        button = push_button(theme, text, icon=icon, variant=variant)  # type: ignore[arg-type]
        buttons.addWidget(button)
    off = push_button(theme, "Disabled", icon="lock", variant="primary")
    off.setEnabled(False)
    buttons.addWidget(off)
    buttons.addStretch(1)
    grid.addLayout(buttons, 0, 0)
    fields = QHBoxLayout()
    name = text_field("Machine", "lab-a-00017")
    hint = text_field("Range", hint="Address range, e.g. 10.0.0.0/24")
    wrong = text_field("Address", "10.0.0.300")
    mark_invalid(wrong, "A number in an address ends at 255.")
    choice = Choice(theme, "Site", SITES)
    lanes = number_field("Lanes", 1, 256, 32, "lanes")
    reuse = Tick(theme, "Reuse a known confirmation ID", on=True)
    ssh = Option(theme, "SSH", on=True)
    winrm = Option(theme, "WinRM")
    bar = QProgressBar()
    bar.setValue(60)
    bar.setTextVisible(False)
    for widget in (name, hint, wrong, choice, lanes, reuse, ssh, winrm, bar):
        fields.addWidget(widget)
    grid.addLayout(fields, 1, 0)
    pills = QHBoxLayout()
    for state in STATES:
        pills.addWidget(Pill(theme, state))
    pills.addStretch(1)
    grid.addLayout(pills, 2, 0)
    return card


def numbers(theme: Theme) -> QWidget:
    card = Card(theme)
    column = QVBoxLayout(card)
    column.setContentsMargins(Space.L, Space.M, Space.L, Space.L)
    column.addWidget(label("Installation ID", TextStyle.STRONG))
    column.addWidget(DigitGroups(theme, "installation ID", 9, IID))
    column.addSpacing(Space.S)
    column.addWidget(label("Confirmation ID", TextStyle.STRONG))
    column.addWidget(DigitGroups(theme, "confirmation ID", 8, CID))
    return card


def icons_page(theme: Theme) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
    for number, name in enumerate(theme.icons.names()):
        cell = QVBoxLayout()
        button = tool_button(theme, name, name, role="text")
        button.setIconSize(button.iconSize() * 1.34)
        cell.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        cell.addWidget(label(name, TextStyle.CAPTION, "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        grid.addLayout(cell, number // 10, number % 10)
    return page


class SpendPage(WizardPage):
    def primary_text(self) -> str:
        return "Spend 37 activations"

    def is_costly(self) -> bool:
        return True


def wizard(theme: Theme, parent: QWidget | None) -> Wizard:
    spend = SpendPage(
        "What will be spent", "Nothing has been sent yet. Please read before you go on."
    )
    column = QVBoxLayout(spend)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.M)
    bar = StackedBar(theme, "What will be spent")
    bar.show_parts(
        (
            Segment("spend", "Will be spent", 37, Tone.ACCENT),
            Segment("reuse", "Reused", 3, Tone.GOOD),
            Segment("left", "Left after", 160, Tone.NEUTRAL),
        )
    )
    column.addWidget(bar)
    banner = Banner(theme)
    column.addWidget(banner)
    banner.say(Tone.WARN, "An activation cannot be given back.", "3 known IDs are reused for free.")
    panel: TablePanel[Sample, int] = TablePanel(
        theme, COLUMNS[:5], identify, nouns=("machine", "machines")
    )
    panel.load(samples(40))
    column.addWidget(panel, 1)
    made = Wizard(
        theme,
        "Proxy activation",
        [
            WizardPage("Choose machines"),
            WizardPage("Choose the key"),
            spend,
            WizardPage("Watch the run"),
            WizardPage("Result"),
        ],
        parent,
    )
    made.forward()
    made.forward()
    return made


def window(theme: Theme, rows: list[Sample]) -> MainWindow:
    builders: dict[str, tuple[str, str, Callable[[], QWidget]]] = {
        "dashboard": ("Dashboard", "dashboard", lambda: parts_page(theme)),
        "machines": ("Machines", "machines", lambda: machines_page(theme, rows)),
        "products": ("Products", "products", lambda: icons_page(theme)),
        "keys": ("Product keys", "keys", QWidget),
        "batches": ("Batches", "batches", QWidget),
        "ledger": ("Ledger", "ledger", QWidget),
        "runs": ("Runs", "runs", QWidget),
        "settings": ("Settings", "settings", QWidget),
    }
    pages = [PageSpec(key, title, icon, make) for key, (title, icon, make) in builders.items()]
    made = MainWindow(theme, "VAMT-Qt gallery", pages)
    made.rail.set_badge("batches", "2")
    made.show_status("5 sites · ledger verified", "Engine ready")
    return made


def shoot(theme: Theme, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    suffix = "" if QApplication.primaryScreen().devicePixelRatio() == 1 else "-200"
    for mode in (ThemeMode.LIGHT, ThemeMode.DARK, ThemeMode.CONTRAST):
        theme.set_mode(mode)
        for name, count in (("full", 100_000), ("one", 1), ("empty", 0)):
            if name != "full" and mode is not ThemeMode.LIGHT:
                continue
            shown = window(theme, samples(count))
            shown.open_page("machines")
            if name == "full":
                shown.run_panel.show_run(RUN)
                shown.run_panel.set_unfolded(on=True)
            save(shown, folder / f"machines-{name}-{mode.value}{suffix}.png")
        shown = window(theme, samples(3))
        shown.resize(1360, 1300)
        save(shown, folder / f"parts-{mode.value}{suffix}.png")
        shown.open_page("products")
        save(shown, folder / f"icons-{mode.value}{suffix}.png")
        save(wizard(theme, None), folder / f"wizard-{mode.value}{suffix}.png")


def save(widget: QWidget, path: Path) -> None:
    widget.show()
    for _ in range(5):
        QApplication.processEvents()
    widget.grab().save(str(path))
    widget.close()
    widget.deleteLater()


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    if folder is not None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([*sys.argv[:1], *STYLE])
    theme = Theme(app, ThemeMode.LIGHT)
    if folder is not None:
        shoot(theme, folder)
        return
    shown = window(theme, samples(2_000))
    shown.open_page("machines")
    shown.run_panel.show_run(RUN)
    shown.show()
    app.exec()


if __name__ == "__main__":
    main()
