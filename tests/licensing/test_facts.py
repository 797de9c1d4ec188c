"""Facts: what the ledger keeps comes back as it was, and anything else is refused."""

import json
import re
from dataclasses import fields
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.licensing.strategies import VALUES, facts, facts_of, iids
from vamt_qt.licensing.canonical import canonical_json, digest_of
from vamt_qt.licensing.errors import BadInputError
from vamt_qt.licensing.fact_kinds import KINDS, from_detail, kind_of, to_detail
from vamt_qt.licensing.facts import Fact, Json, LineSealed
from vamt_qt.licensing.identifiers import InstallationId

# Ledgers were written under these names: a name may be added, never changed or taken away.
KEPT = [
    "machine-added", "machine-removed", "host-key-trusted", "key-added", "key-removed",
    "count-reported", "probed", "intended", "key-installed", "key-uninstalled", "iid-collected",
    "line-sealed", "cid-received", "cid-reused", "line-rejected", "deposited",
    "activated-online", "status-observed", "work-failed", "interrupted", "batch-sealed",
    "batch-imported", "batch-exported", "batch-sent", "batch-answered", "batch-closed",
    "key-changed", "key-revealed", "use-corrected", "vault-changed",
    "station-enrolled", "station-revoked", "rearmed", "registry-key-cleared", "option-changed",
    "cid-corrected", "ledger-accepted",
]  # fmt: skip

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def test_every_fact_has_its_kind() -> None:
    assert set(KINDS.values()) == set(get_args(Fact))
    assert len(KINDS) == len(get_args(Fact))


def test_kinds_keep_their_names() -> None:
    assert set(KEPT) <= set(KINDS)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", kind) for kind in KINDS)


def test_every_type_in_a_fact_is_tried() -> None:
    used = {str(field.type) for kind in KINDS.values() for field in fields(kind)}
    assert used == set(VALUES)


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_fact_comes_back_as_it_was(kind: str, data: st.DataObject) -> None:
    fact = data.draw(facts_of(KINDS[kind]))
    detail = json.loads(json.dumps(to_detail(fact)))
    back = from_detail(kind_of(fact), detail)
    assert kind_of(fact) == kind
    assert back == fact
    assert to_detail(back) == to_detail(fact)
    assert [type(getattr(back, f.name)) for f in fields(back)] == [
        type(getattr(fact, f.name)) for f in fields(fact)
    ]


@given(st.data(), facts())
def test_missing_value_is_refused(data: st.DataObject, fact: Fact) -> None:
    detail = to_detail(fact)
    del detail[data.draw(st.sampled_from(sorted(detail)))]
    with pytest.raises(BadInputError, match=f"of kind {kind_of(fact)}"):
        from_detail(kind_of(fact), detail)


@given(st.data(), facts(), JSON)
def test_value_of_another_type_is_refused(data: st.DataObject, fact: Fact, other: Json) -> None:
    """Either the value is one that the fact itself could have written, or it is refused."""
    detail = to_detail(fact)
    detail[data.draw(st.sampled_from(sorted(detail)))] = other
    try:
        back = from_detail(kind_of(fact), detail)
    except BadInputError:
        return
    assert json.dumps(to_detail(back), sort_keys=True) == json.dumps(detail, sort_keys=True)


@pytest.mark.parametrize(
    ("kind", "detail"),
    [
        ("unheard-of", {}),
        ("line-sealed", {"iid": "x"}),
        ("line-sealed", {"iid": 5}),
        ("line-sealed", {"iid": None}),
        ("line-sealed", {"iid": "٣" * 63}),
        ("status-observed", {"status": True, "status_reason": 0}),
        ("status-observed", {"status": "1", "status_reason": 0}),
        ("status-observed", {"status": 7, "status_reason": 0}),
        ("intended", {"intent": "i", "verb": "destroy"}),
        ("work-failed", {"intent": "i", "failure": "no"}),
        ("work-failed", {"intent": "i", "failure": {"code": "x"}}),
        ("count-reported", {"remaining": "many", "source": "web"}),
        ("batch-closed", {"reason": ["a", "b"]}),
    ],
)
def test_what_is_no_fact_is_refused(kind: str, detail: dict[str, Json]) -> None:
    with pytest.raises(BadInputError, match=f"not a ledger entry of kind {kind}"):
        from_detail(kind, detail)


@given(iids())
def test_old_entry_is_read_though_the_rule_for_check_digits_changed(iid: InstallationId) -> None:
    other = str((int(iid.digits[-1]) + 1) % 10)
    digits = iid.digits[:-1] + other
    assert from_detail("line-sealed", {"iid": digits}) == LineSealed(InstallationId(digits))


# --- one spelling


@given(st.dictionaries(st.text(), JSON))
def test_spelling_does_not_depend_on_order(values: dict[str, Json]) -> None:
    turned = dict(reversed(values.items()))
    assert canonical_json(values) == canonical_json(turned)
    assert json.loads(canonical_json(values)) == values
    assert digest_of(values) == digest_of(turned)


@given(st.dictionaries(st.text(), JSON), st.dictionaries(st.text(), JSON))
def test_other_values_have_another_spelling(one: dict[str, Json], other: dict[str, Json]) -> None:
    same = json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)
    assert (canonical_json(one) == canonical_json(other)) == same


def test_spelling_is_fixed() -> None:
    values: dict[str, Json] = {"b": [1, None, True], "a": {"ü": '–\n"', "A": ""}}
    assert canonical_json(values) == '{"a":{"A":"","ü":"–\\n\\""},"b":[1,null,true]}'.encode()
    assert digest_of({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
