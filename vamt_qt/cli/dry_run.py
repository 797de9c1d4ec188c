"""What a run would do to each machine, said before anything is touched."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Final

import typer

from vamt_qt.cli.session import Session
from vamt_qt.licensing.facts import Json

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
    "install": "gets the key",
    "holds": "holds the key already",
    "uninstall": "gives its key back",
    "unlicense": "gives its key back and is unlicensed then; the activation does not come back",
    "collect": "its installation ID is read",
    "change": "is changed",
    "nothing": "nothing is to be done",
    "leave": "is left alone",
    "other_id": "its stored confirmation ID is for another installation ID",
    "none_stored": "no confirmation ID is stored",
    "unclear": "is left out",
}
_UNSEEN_FREE: Final = "was never seen; it is looked at first"


def run_or_plan(session: Session, verb: str, arguments: Mapping[str, Json], dry_run: bool) -> None:
    """Begin a run, or only say what it would do."""
    if dry_run:
        show_plan(session, verb, arguments)
    else:
        session.run(verb, arguments)


def show_plan(session: Session, verb: str, arguments: Mapping[str, Json]) -> None:
    """Say what a run would do to each machine."""
    plan = session.call("plan", {**arguments, "verb": verb})
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
