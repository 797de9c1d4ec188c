"""Assistants that lead through a job that cannot be undone, its cost said first."""

from vamt_qt.gui.wizards.kms_client import KmsClientWizard
from vamt_qt.gui.wizards.proxy_activation import (
    OnlineActivationWizard,
    ProxyActivationWizard,
    ReactivationWizard,
)
from vamt_qt.gui.wizards.run_wizard import RunWizard

__all__ = [
    "KmsClientWizard",
    "OnlineActivationWizard",
    "ProxyActivationWizard",
    "ReactivationWizard",
    "RunWizard",
]
