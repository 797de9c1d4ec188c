"""Opens the window's own dialogs; each is loaded when it is first opened, or while nobody waits.

With their forms they would keep the first picture waiting, which shows none of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from vamt_qt.gui.desk import Desk

if TYPE_CHECKING:
    from vamt_qt.gui.dialogs.leave_runs import LeaveRuns
    from vamt_qt.gui.dialogs.unlock import Unlock
    from vamt_qt.licensing.errors import Failure


def open_clearinghouses(desk: Desk, parent: QWidget) -> None:
    """Open who answers."""
    from vamt_qt.gui.dialogs.clearinghouses import Clearinghouses

    Clearinghouses(desk, parent).open()


def open_error(desk: Desk, failure: Failure, parent: QWidget) -> None:
    """Open all that is known of a failure."""
    from vamt_qt.gui.dialogs.error import ErrorDialog

    ErrorDialog(desk, failure, parent).open()


def open_keys_and_passwords(desk: Desk, parent: QWidget) -> None:
    """Open how the vault is kept."""
    from vamt_qt.gui.dialogs.vault_care import KeysAndPasswords

    KeysAndPasswords(desk, parent).open()


def open_lane_limits(desk: Desk, parent: QWidget) -> None:
    """Open how many machines are worked on at once."""
    from vamt_qt.gui.dialogs.lane_limits import LaneLimits

    LaneLimits(desk, parent).open()


def open_logon_rules(desk: Desk, parent: QWidget) -> None:
    """Open which logon is used where."""
    from vamt_qt.gui.dialogs.logon_rules import LogonRules

    LogonRules(desk, parent).open()


def open_logons(desk: Desk, parent: QWidget) -> None:
    """Open the accounts that log on."""
    from vamt_qt.gui.dialogs.logons import Logons

    Logons(desk, parent).open()


def open_recovery_code(desk: Desk, parent: QWidget) -> None:
    """Offer a recovery code."""
    from vamt_qt.gui.dialogs.recovery_code import RecoveryCode

    RecoveryCode(desk, parent).open()


def leave_runs(desk: Desk, parent: QWidget, runs: int) -> LeaveRuns:
    """Make the question what is to become of runs when the window closes."""
    from vamt_qt.gui.dialogs.leave_runs import LeaveRuns

    return LeaveRuns(desk, parent, runs)


def unlock(desk: Desk, parent: QWidget, *, new: bool) -> Unlock:
    """Make what asks for the passphrase."""
    from vamt_qt.gui.dialogs.unlock import Unlock

    return Unlock(desk, parent, new=new)
