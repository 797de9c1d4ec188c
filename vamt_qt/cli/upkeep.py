"""`vamt-qt machines rearm`, `clear-registry-key`, `set-option`, `clear-option`."""

from __future__ import annotations

from typing import Annotated

import typer

from vamt_qt.cli.dry_run import DryRun, run_or_plan
from vamt_qt.cli.runs import Application, Despite, Product, chosen
from vamt_qt.cli.session import session_of
from vamt_qt.licensing.volume_option import VolumeOption

Named = Annotated[list[str], typer.Argument(help="Names of machines.")]
Option = Annotated[VolumeOption, typer.Argument(help="Which setting.")]


def rearm(
    context: typer.Context,
    names: Named,
    application: Application = "windows",
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Begin the time of grace anew; each machine has few rearms and must be restarted."""
    meant = {**chosen(names, despite_refusal, product), "application": application}
    run_or_plan(session_of(context), "rearm", meant, dry_run)


def clear_registry_key(
    context: typer.Context,
    names: Named,
    application: Application = "windows",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Take the product key out of the machines' registry, where others could read it."""
    meant = {**chosen(names, despite_refusal), "application": application}
    run_or_plan(session_of(context), "clear-registry-key", meant, dry_run)


def set_option(
    context: typer.Context,
    option: Option,
    value: str,
    names: Named,
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Set the KMS host, port or lookup domain, or the one activation type that is allowed."""
    if not value.strip():
        raise typer.BadParameter("The value is empty; clear-option clears it.")
    meant = {"option": option.value, "value": value}
    order = {**chosen(names, despite_refusal, product), **meant}
    run_or_plan(session_of(context), "change-option", order, dry_run)


def clear_option(
    context: typer.Context,
    option: Option,
    names: Named,
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Clear the KMS host, port or lookup domain, or allow every activation type again."""
    meant = {"option": option.value, "value": ""}
    order = {**chosen(names, despite_refusal, product), **meant}
    run_or_plan(session_of(context), "change-option", order, dry_run)


def register(machines: typer.Typer) -> None:
    """Add the verbs to `vamt-qt machines`."""
    machines.command("rearm")(rearm)
    machines.command("clear-registry-key")(clear_registry_key)
    machines.command("set-option")(set_option)
    machines.command("clear-option")(clear_option)
