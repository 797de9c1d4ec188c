"""How facts are kept: the name of each kind in the ledger, and its values as JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Final

from vamt_qt.licensing import facts
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.fact_values import plain, value_of
from vamt_qt.licensing.facts import Fact, Json

KINDS: Final[Mapping[str, type[Fact]]] = {
    "machine-added": facts.MachineAdded,
    "machine-removed": facts.MachineRemoved,
    "host-key-trusted": facts.HostKeyTrusted,
    "key-added": facts.KeyAdded,
    "key-removed": facts.KeyRemoved,
    "key-changed": facts.KeyChanged,
    "key-revealed": facts.KeyRevealed,
    "count-reported": facts.CountReported,
    "use-corrected": facts.UseCorrected,
    "vault-changed": facts.VaultChanged,
    "station-enrolled": facts.StationEnrolled,
    "station-revoked": facts.StationRevoked,
    "ledger-accepted": facts.LedgerAccepted,
    "probed": facts.Probed,
    "intended": facts.Intended,
    "key-installed": facts.KeyInstalled,
    "key-uninstalled": facts.KeyUninstalled,
    "iid-collected": facts.IidCollected,
    "line-sealed": facts.LineSealed,
    "cid-received": facts.CidReceived,
    "cid-reused": facts.CidReused,
    "cid-corrected": facts.CidCorrected,
    "line-rejected": facts.LineRejected,
    "deposited": facts.Deposited,
    "activated-online": facts.ActivatedOnline,
    "rearmed": facts.Rearmed,
    "registry-key-cleared": facts.RegistryKeyCleared,
    "option-changed": facts.OptionChanged,
    "status-observed": facts.StatusObserved,
    "work-failed": facts.WorkFailed,
    "interrupted": facts.Interrupted,
    "batch-sealed": facts.BatchSealed,
    "batch-imported": facts.BatchImported,
    "batch-exported": facts.BatchExported,
    "batch-sent": facts.BatchSent,
    "batch-answered": facts.BatchAnswered,
    "batch-closed": facts.BatchClosed,
}
_NAMES: Final = {fact: kind for kind, fact in KINDS.items()}
_FIELDS: Final = {fact: tuple(field.name for field in fields(fact)) for fact in _NAMES}


def kind_of(fact: Fact) -> str:
    """Return the stable name under which the ledger keeps this kind of fact."""
    return _NAMES[type(fact)]


def name_of(kind: type[Fact]) -> str:
    """Return the same for a kind of fact of which there is none at hand."""
    return _NAMES[kind]


def to_detail(fact: Fact) -> dict[str, Json]:
    """Return a fact's values as plain JSON."""
    return {name: plain(getattr(fact, name)) for name in _FIELDS[type(fact)]}


def from_detail(kind: str, detail: Mapping[str, Json]) -> Fact:
    """Return the fact that `to_detail` wrote; raises BadInputError for anything else."""
    try:
        fact = KINDS[kind]
        values = {field.name: value_of(field.type, detail[field.name]) for field in fields(fact)}
        return fact(**values)  # type: ignore[arg-type] # the names are the fact's own
    except (KeyError, TypeError, ValueError) as error:
        raise BadInputError(f"This is not a ledger entry of kind {kind}") from error
