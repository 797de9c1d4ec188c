"""The ways to a licence: by proxy, online, with stored confirmation IDs, or by a KMS host."""

from __future__ import annotations

from typing import Annotated

import typer

from vamt_qt.cli.dry_run import DryRun, run_or_plan, show_plan
from vamt_qt.cli.naming import Key
from vamt_qt.cli.runs import Application, Despite, Machines, Product, chosen
from vamt_qt.cli.session import Session, session_of
from vamt_qt.licensing.facts import Json

MaxSpend = Annotated[int | None, typer.Option(help="The most activations that may be spent.")]
Overspend = Annotated[
    str,
    typer.Option(help="Why more may be spent than was bought; it stands in the ledger."),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before spending.")]


def activate_online(
    context: typer.Context,
    key: Key,
    machines: Machines = None,
    max_spend: MaxSpend = None,
    overspend_reason: Overspend = "",
    product: Product = "",
    despite_refusal: Despite = False,
    yes: Yes = False,
    dry_run: DryRun = False,
) -> None:
    """Let machines activate themselves over the Internet; each spends one activation."""
    session = session_of(context)
    meant = {**chosen(machines, despite_refusal, product), "key": key}
    limits: dict[str, Json] = {"max_spend": max_spend, "overspend_reason": overspend_reason}
    _spend(session, "activate-online", meant, limits, yes=yes, dry_run=dry_run)


def activate(
    context: typer.Context,
    machines: Machines = None,
    key: Annotated[
        str, typer.Option(help="The key to install; left out: each machine's installed key.")
    ] = "",
    clearinghouse: Annotated[str, typer.Option(help="Who answers, see `clearinghouse list`.")] = "",
    application: Application = "windows",
    stop_after_collecting: Annotated[
        bool, typer.Option("--stop-after-collecting", help="End with a sealed batch.")
    ] = False,
    reuse: Annotated[bool, typer.Option(help="Take stored confirmation IDs that fit.")] = True,
    max_spend: MaxSpend = None,
    overspend_reason: Overspend = "",
    product: Product = "",
    despite_refusal: Despite = False,
    yes: Yes = False,
    dry_run: DryRun = False,
) -> None:
    """Activate machines by proxy, from probing to the observed licence."""
    session = session_of(context)
    meant = {
        **chosen(machines, despite_refusal, product),
        "key": key,
        "application": application,
        "reuse": reuse,
    }
    rest: dict[str, Json] = {
        "clearinghouse": clearinghouse,
        "stop_after_collecting": stop_after_collecting,
        "max_spend": max_spend,
        "overspend_reason": overspend_reason,
    }
    _spend(session, "activate", meant, rest, yes=yes, dry_run=dry_run)


def reactivate(
    context: typer.Context,
    machines: Machines = None,
    key: Annotated[
        str, typer.Option(help="The key to install first; left out: each machine's own.")
    ] = "",
    application: Application = "windows",
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Give machines their stored confirmation IDs back; nothing is spent."""
    session = session_of(context)
    meant = {
        **chosen(machines, despite_refusal, product),
        "key": key,
        "application": application,
    }
    run_or_plan(session, "reactivate", meant, dry_run)


def kms_client(
    context: typer.Context,
    machines: Machines = None,
    host: Annotated[
        str, typer.Option(help="The KMS host's name or address; left out: looked up in DNS.")
    ] = "",
    port: Annotated[str, typer.Option(help="Its port; left out: 1688.")] = "",
    keep_host: Annotated[
        bool, typer.Option("--keep-host", help="Change nothing of how each machine finds one.")
    ] = False,
    domain: Annotated[str, typer.Option(help="The domain in whose DNS it is looked up.")] = "",
    activation_type: Annotated[
        str,
        typer.Option(help="kms, active-directory, token, or any; left out: as each machine has."),
    ] = "",
    edition: Annotated[
        str, typer.Option(help="The client key of this edition, whatever is found.")
    ] = "",
    force: Annotated[
        bool, typer.Option("--force", help="Also on machines that are licensed with another key.")
    ] = False,
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Make machines clients of a KMS host: key of their edition, and its place; spends nothing."""
    session = session_of(context)
    meant = {
        **chosen(machines, despite_refusal),
        "host": host,
        "port": port,
        "keep_host": keep_host,
        "domain": domain,
        "activation_type": activation_type,
        "edition": edition,
        "force": force,
    }
    run_or_plan(session, "set-up-kms-client", meant, dry_run)


def _spend(
    session: Session,
    verb: str,
    meant: dict[str, Json],
    rest: dict[str, Json],
    *,
    yes: bool,
    dry_run: bool,
) -> None:
    """Ask before activations are spent, then begin; a run without a terminal says `--yes`."""
    if dry_run:
        show_plan(session, verb, meant)
        return
    if rest["max_spend"] is None:
        rest["max_spend"] = _agreed(session, {**meant, "verb": verb}, yes)
    session.run(verb, {**meant, **rest})


def _agreed(session: Session, order: dict[str, Json], yes: bool) -> int | None:
    plan = session.call("plan", order)
    most = plan["most"]
    if most and not yes and not session.json:
        of_what = f"of …{plan['last_five']}" if plan["last_five"] else "of the installed keys"
        typer.confirm(f"This spends up to {most} activations {of_what}. Go on?", abort=True)
    return most if isinstance(most, int) else None


def register(root: typer.Typer) -> None:
    """Add the verbs to the root command."""
    root.command("activate")(activate)
    root.command("activate-online")(activate_online)
    root.command("reactivate")(reactivate)
    root.command("kms-client")(kms_client)
