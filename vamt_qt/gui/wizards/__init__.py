"""Assistants that lead through a job that cannot be undone, its cost said first."""

from vamt_qt.gui.wizards.proxy_activation import ProxyActivationWizard

__all__ = ["ProxyActivationWizard"]
