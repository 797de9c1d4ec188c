"""The verbs that go out to machines, and `vamt-qt runs`."""

from __future__ import annotations

from typing import Annotated

import typer

from vamt_qt.cli.dry_run import DryRun, run_or_plan
from vamt_qt.cli.naming import Key
from vamt_qt.cli.session import Session, session_of
from vamt_qt.licensing.facts import Json
from vamt_qt.licensing.outcome import Cancelled, Done, Failed, Outcome
from vamt_qt.store.records import RunRecord

app = typer.Typer(help="What was done to many machines at once.", no_args_is_help=True)

Machines = Annotated[
    list[str] | None, typer.Argument(help="Names of machines; all of them if none is named.")
]
Product = Annotated[
    str, typer.Option(help="One of several products by its activation ID, see `machines show`.")
]
Application = Annotated[str, typer.Option(help="windows, office or an application ID.")]
Despite = Annotated[
    bool,
    typer.Option(
        "--despite-refusal",
        help="Try an account on the other machines although one refused it; it may lock.",
    ),
]


def chosen(machines: list[str] | None, despite_refusal: bool, product: str = "") -> dict[str, Json]:
    """Return what every run is told: its machines, a product, and whether refusals are passed."""
    named: dict[str, Json] = {"machines": [*machines]} if machines else {}
    meant: dict[str, Json] = {"product": product} if product else {}
    return {**named, **meant, "despite_refusal": despite_refusal}


def probe(
    context: typer.Context, machines: Machines = None, despite_refusal: Despite = False
) -> None:
    """Look at machines; nothing is changed on them."""
    session_of(context).run("probe", chosen(machines, despite_refusal))


def install_key(
    context: typer.Context,
    machines: Machines = None,
    key: Key = "",
    client_key: Annotated[
        bool,
        typer.Option("--client-key", help="Microsoft's published client key of each edition."),
    ] = False,
    edition: Annotated[
        str, typer.Option(help="With --client-key: for this edition, whatever is found.")
    ] = "",
    force: Annotated[
        bool, typer.Option("--force", help="Also on machines that are licensed with another key.")
    ] = False,
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Install a product key, or set machines back to their client key."""
    if bool(key) == client_key:
        raise typer.BadParameter("Give either --key or --client-key.")
    theirs: dict[str, Json] = {"client_key": True, "edition": edition}
    meant = {
        **chosen(machines, despite_refusal, product),
        **(theirs if client_key else {"key": key}),
        "force": force,
    }
    run_or_plan(session_of(context), "install-key", meant, dry_run)


def uninstall_key(
    context: typer.Context,
    machines: Machines = None,
    application: Application = "windows",
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Take the product key off machines."""
    meant = {**chosen(machines, despite_refusal, product), "application": application}
    run_or_plan(session_of(context), "uninstall-key", meant, dry_run)


def collect(
    context: typer.Context,
    machines: Machines = None,
    application: Application = "windows",
    product: Product = "",
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Read the installation IDs of the keys that the machines hold."""
    meant = {**chosen(machines, despite_refusal, product), "application": application}
    run_or_plan(session_of(context), "collect", meant, dry_run)


def deposit(
    context: typer.Context,
    machines: Machines = None,
    despite_refusal: Despite = False,
    dry_run: DryRun = False,
) -> None:
    """Bring the confirmation IDs that have arrived to their machines."""
    meant = chosen(machines, despite_refusal)
    run_or_plan(session_of(context), "deposit", meant, dry_run)


@app.command("list")
def list_runs(context: typer.Context) -> None:
    """List the runs, the newest first."""
    session = session_of(context)
    with session.views() as views:
        rows = views.runs()
    session.show(
        [_run_json(row) for row in rows],
        lambda: session.table(
            "Run",
            "What",
            "When",
            "State",
            "Done",
            "Failed",
            rows=[
                (
                    row.id[:8],
                    row.verb,
                    row.started_at.isoformat(" ", "seconds"),
                    row.state.value,
                    f"{row.done} of {row.total}",
                    row.failed,
                )
                for row in rows
            ],
        ),
    )


def _run_json(run: RunRecord) -> dict[str, Json]:
    return {
        "id": run.id,
        "verb": run.verb,
        "state": run.state.value,
        "started_at": run.started_at.isoformat(),
        "ended_at": run.ended_at.isoformat() if run.ended_at else None,
        "total": run.total,
        "done": run.done,
        "failed": run.failed,
        "cancelled": run.cancelled,
    }


@app.command("show")
def show(context: typer.Context, run: str) -> None:
    """Show each machine's outcome in a run."""
    session = session_of(context)
    with session.views() as views:
        found = [row for row in views.runs() if row.id.startswith(run)][:1]
        outcomes = views.outcomes(found[0].id) if found else ()
        names = {machine.id: machine.name for machine in views.machines()}
    rows = [(names.get(item.machine, item.machine), *_cells(item)) for item in outcomes]
    session.show(
        [{"machine": name, "kind": kind, "reason": reason} for name, kind, reason in rows],
        lambda: session.table("Machine", "Outcome", "Reason", rows=rows),
    )


def _cells(outcome: Outcome) -> tuple[str, str]:
    match outcome:
        case Done(_, note):
            return "done", note
        case Failed(_, failure):
            return "failed", f"{failure.message}. {failure.hint}".strip()
        case Cancelled():
            return "cancelled", ""


@app.command("resume")
def resume(context: typer.Context, run: str, despite_refusal: Despite = False) -> None:
    """Begin an interrupted run again; it starts with looking, not with repeating."""
    session = session_of(context)
    session.run("resume", {"run": _named(session, run), "despite_refusal": despite_refusal})


@app.command("retry")
def retry(context: typer.Context, run: str, despite_refusal: Despite = False) -> None:
    """Begin a run again for the machines that failed in it, and no others."""
    session = session_of(context)
    session.run("retry", {"run": _named(session, run), "despite_refusal": despite_refusal})


@app.command("limits")
def limits(
    context: typer.Context,
    at_once: Annotated[
        int | None, typer.Option(min=1, max=256, help="Machines in all, 32 unless told.")
    ] = None,
    per_site: Annotated[
        int | None, typer.Option(min=1, max=256, help="Machines of one site; as many as in all.")
    ] = None,
) -> None:
    """Show or set how many machines are worked on at once. Sites take turns."""
    session = session_of(context)
    for name, value in (("lanes", at_once), ("lanes_per_site", per_site)):
        if value is not None:
            session.call("settings.put", {"name": name, "value": value})
    with session.views() as views:
        found: dict[str, Json] = {
            "at_once": views.setting("lanes", 32),
            "per_site": views.setting("lanes_per_site"),
        }
    of_site = found["per_site"] or "any number"
    session.show(
        found, lambda: session.say(f"{found['at_once']} at once, {of_site} of them at one site.")
    )


def _named(session: Session, run: str) -> str:
    """Return the run whose ID begins like this; what is none is told by the engine."""
    with session.views() as views:
        found = [row.id for row in views.runs() if row.id.startswith(run)]
    return found[0] if found else run


def register(root: typer.Typer) -> None:
    """Add the verbs to the root command."""
    root.command("probe")(probe)
    root.command("install-key")(install_key)
    root.command("uninstall-key")(uninstall_key)
    root.command("collect")(collect)
    root.command("deposit")(deposit)
