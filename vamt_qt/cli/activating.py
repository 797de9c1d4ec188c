"""The ways to a licence: by proxy, online, with stored confirmation IDs, or by a KMS host."""

from __future__ import annotations

from typing import Annotated, Final

import typer

from vamt_qt.cli.runs import Application, Despite, Key, Machines, Product, chosen
from vamt_qt.cli.session import Session, session_of
from vamt_qt.licensing.facts import Json

Overspend = Annotated[
    str,
    typer.Option(help="Why more may be spent than was bought; it stands in the ledger."),
]
Yes = Annotated[bool, typer.Option("--yes", help="Do not ask before spending.")]
DryRun = Annotated[
    bool,
    typer.Option("--dry-run", help="Say what would happen to each machine, and touch nothing."),
]

_FATES: Final = {
    "spend": "needs a new activation",
    "unseen": "was never seen; may need a new activation",
    "reuse": "gets its stored confirmation ID back",
    "deposit": "takes the confirmation ID that is here",
    "held": "waits for an answer in a sealed batch",
    "set_up": "gets its client key and the settings",
    "settings": "holds its client key; gets the settings",
    "leave": "is left alone",
    "other_id": "its stored confirmation ID is for another installation ID",
    "none_stored": "no confirmation ID is stored",
    "unclear": "is left out",
}
_UNSEEN_FREE: Final = "was never seen; it is looked at first"


def activate_online(
    context: typer.Context,
    key: Key,
    machines: Machines = None,
    max_spend: Annotated[
        int | None, typer.Option(help="The most activations that may be spent.")
    ] = None,
    overspend_reason: Overspend = "",
    product: Product = "",
    despite_refusal: Despite = False,
    yes: Yes = False,
    dry_run: DryRun = False,
) -> None:
    """Let machines activate themselves over the Internet; each spends one activation."""
    session = session_of(context)
    meant = {**chosen(machines, despite_refusal, product), "key": key}
    if dry_run:
        _show_plan(session, {**meant, "verb": "activate-online"})
        return
    if max_spend is None:
        max_spend = _agreed(session, {**meant, "verb": "activate-online"}, yes)
    session.run(
        "activate-online",
        {**meant, "max_spend": max_spend, "overspend_reason": overspend_reason},
    )


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
    max_spend: Annotated[
        int | None, typer.Option(help="The most activations that may be spent.")
    ] = None,
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
    if dry_run:
        _show_plan(session, meant)
        return
    if key and max_spend is None:
        max_spend = _agreed(session, meant, yes)
    session.run(
        "activate",
        {
            **meant,
            "clearinghouse": clearinghouse,
            "stop_after_collecting": stop_after_collecting,
            "max_spend": max_spend,
            "overspend_reason": overspend_reason,
        },
    )


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
    if dry_run:
        _show_plan(session, {**meant, "verb": "reactivate"})
        return
    session.run("reactivate", meant)


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
    if dry_run:
        _show_plan(session, {**meant, "verb": "set-up-kms-client"})
        return
    session.run("set-up-kms-client", meant)


def _show_plan(session: Session, order: dict[str, Json]) -> None:
    plan = session.call("plan", order)
    session.show(plan, lambda: _plan_table(session, plan))


def _plan_table(session: Session, plan: dict[str, Json]) -> None:
    with session.views() as views:
        names = {str(machine.id): machine.name for machine in views.machines()}
    notes = {**_texts(plan.get("keys")), **_texts(plan.get("why"))}
    rows = []
    for fate, words in _FATES.items():
        listed = plan.get(fate)
        said = _UNSEEN_FREE if fate == "unseen" and not plan["most"] else words
        ids = map(str, listed if isinstance(listed, list) else ())
        rows += [(names.get(one, one), said, notes.get(one, "")) for one in ids]
    session.table("Machine", "What would happen", "Why, or with which key", rows=rows)
    session.say(f"Nothing was touched. The run would spend {plan['most']} activations at most.")


def _texts(told: Json) -> dict[str, str]:
    return {name: str(text) for name, text in told.items()} if isinstance(told, dict) else {}


def _agreed(session: Session, order: dict[str, Json], yes: bool) -> int | None:
    """Ask before activations are spent; a run without a terminal says `--yes` itself."""
    plan = session.call("plan", order)
    most = plan["most"]
    if not yes and not session.json:
        question = f"This spends up to {most} activations of …{plan['last_five']}. Go on?"
        typer.confirm(question, abort=True)
    return most if isinstance(most, int) else None


def register(root: typer.Typer) -> None:
    """Add the verbs to the root command."""
    root.command("activate")(activate)
    root.command("activate-online")(activate_online)
    root.command("reactivate")(reactivate)
    root.command("kms-client")(kms_client)
