"""Every verb that the window and the command line can ask for."""

from __future__ import annotations

from typing import Final

from vamt_qt.engine import (
    arriving,
    batches,
    by_hand,
    carrying,
    clearinghouses,
    counts,
    diagnose,
    key_terms,
    keys,
    kit,
    kit_import,
    leaving,
    ledger,
    logon_rules,
    logons,
    machines,
    on_paper,
    plans,
    relay_labs,
    reports,
    runs,
    scanning,
    stations,
    vamt,
    vault,
)
from vamt_qt.engine.desk import Catalogue

VERBS: Final[Catalogue] = {
    **machines.VERBS,
    **keys.VERBS,
    **logons.VERBS,
    **key_terms.VERBS,
    **counts.VERBS,
    **diagnose.VERBS,
    **runs.VERBS,
    **plans.VERBS,
    **batches.VERBS,
    **leaving.VERBS,
    **arriving.VERBS,
    **by_hand.VERBS,
    **vamt.VERBS,
    **carrying.VERBS,
    **scanning.VERBS,
    **kit.VERBS,
    **kit_import.VERBS,
    **on_paper.VERBS,
    **clearinghouses.VERBS,
    **ledger.VERBS,
    **logon_rules.VERBS,
    **stations.VERBS,
    **vault.VERBS,
    **relay_labs.VERBS,
    **reports.VERBS,
}
