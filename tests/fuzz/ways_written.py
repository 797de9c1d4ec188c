"""Ways in for what people and other programs write: tables, lists, XML and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from io import BytesIO
from urllib.parse import quote

from hypothesis import strategies as st

from tests.clearinghouse.batches import pid
from tests.clearinghouse.rude_server import http
from tests.fuzz.ground import ANSWERED, FOREIGN, IIDS, OUT, Ground, Signers, cid_of
from tests.fuzz.mutation import ALONE, Draw, Tree, broken, reshaped
from vamt_qt.clearinghouse.api import Asking, reply_to
from vamt_qt.engine.relay import Relay
from vamt_qt.exchange.table import write_table
from vamt_qt.workflow.exchange_batch import record_answer

_MACHINES = (
    b"name,address,port,carrier,site,tags,credential,host_key\r\n"
    b"PC-1,pc-1.lab.test,5985,winrm,Hall 1,a;b,lab,\r\n"
    b'"PC ""2""",192.0.2.7,22,ssh,,,"",SHA256:' + b"A" * 43 + b"\r\n",
    b"# a note\npc-3\npc-4:22\n[2001:db8::1]:5986\n",
    "Name;Adresse\r\nPC-5;pc-5\r\n".encode("utf-16"),
)
_KEYS = (
    b"key,kind,description,purchased,expires,sites\r\n%s\r\n"
    % b"FKKVR-TBCDF-GHJKM-PQRTV-22222,mak,Hall 1,50,2027-06-30,a|b",
    b"# for the lab\nOffice  FKKVR-TBCDF-GHJKM-PQRTV-33333  50 pieces\n",
    b"FKKVR TBCDF GHJKM PQRTV 44444",
)
_XML = (
    f'<?xml version="1.0"?><L xmlns:x="urn:x"><Computer Name="PC-1"><Product Name="W" '
    f'i="{IIDS[0]}" c="{cid_of(IIDS[0])}"/><Product><Sku Name="O"><i>{IIDS[1]}</i><c>'
    f"{cid_of(IIDS[1])}</c></Sku></Product></Computer></L>".encode(),
)


def _table() -> bytes:
    stream = BytesIO()
    write_table(ANSWERED, stream)
    return stream.getvalue()


def _from_a_host() -> bytes:
    rows = [
        f"{OUT.id},{OUT.digest},{IIDS[0]},{pid()},a,b,{cid_of(IIDS[0])},,",
        f'{OUT.id},{OUT.digest},{IIDS[1]},{pid()},a,b,,0xC004C020,"no, ""never"""',
        f"{OUT.id},{OUT.digest},{IIDS[2]},{pid()},a,b,,0x80072EE2,time-out",
    ]
    head = "batch,request,installation_id,product_key_id,application,sku"
    return "\r\n".join([f"{head},confirmation_id,vamt_error_code,vamt_error", *rows]).encode()


def _answer() -> Tree:
    lines: list[Tree] = [
        {"iid": IIDS[0].digits, "cid": cid_of(IIDS[0]).replace("-", "")},
        {
            "iid": IIDS[1].digits,
            "error": {"code": "key-blocked", "message": "no", "hint": "ask", "hresult": 1},
        },
    ]
    return {
        "ticket": "t",
        "complete": True,
        "lines": lines,
        "remaining": {OUT.lines[0].partial_key: 7},
    }


def _request() -> Tree:
    lines: list[Tree] = [
        {"iid": line.iid.digits, "product_key_id": pid(), "application": "a", "sku": "b"}
        for line in FOREIGN.lines
    ]
    return {"batch": FOREIGN.id, "digest": FOREIGN.digest, "lines": lines}


@st.composite
def _json(draw: Draw, document: Tree) -> bytes:
    if draw(st.booleans()):
        return draw(broken([json.dumps(document).encode()]))
    told = draw(reshaped(document))
    text = json.dumps(told, default=lambda data: data.hex())
    return text.replace(json.dumps(ALONE)[1:-1], "\\ud800").encode()


def _of(*samples: bytes) -> Callable[[Signers], st.SearchStrategy[bytes]]:
    return lambda _who: broken(samples)


tables = _of(_table())
host_answers = _of(_from_a_host())
machine_lists = _of(*_MACHINES)
key_lists = _of(*_KEYS)
vamt_files = _of(*_XML)


def clearinghouse_answers(_who: Signers) -> st.SearchStrategy[bytes]:
    """JSON of a clearinghouse, and broken HTTP around it."""
    whole = http(json.dumps(_answer()).encode(), "200 OK", "Retry-After: 3")
    return _json(_answer()) | broken([whole])


def relay_requests(_who: Signers) -> st.SearchStrategy[bytes]:
    """JSON of a lab that hands in at a relay."""
    return _json(_request())


def take_table(ground: Ground, case: bytes) -> None:
    """As a table that came back from a spreadsheet or from a host with VAMT."""
    path = ground.file("case.csv", case)
    ground.call("batch.import", {"path": path, "batch": OUT.id})


def take_machines(ground: Ground, case: bytes) -> None:
    """As a list of machines: all of it or nothing."""
    told = ground.call("machines.import", {"path": ground.file("machines.csv", case)})
    assert told["added"] == len(ground.place.views.machines())


def take_keys(ground: Ground, case: bytes) -> None:
    """As a list of keys: all of it or nothing."""
    told = ground.call("keys.import", {"path": ground.file("keys.csv", case)})
    assert told["added"] == len(ground.place.views.keys())


def take_vamt(ground: Ground, case: bytes) -> None:
    """As a file of VAMT's own."""
    path = ground.file("case.cilx", case)
    ground.call("vamt.preview", {"path": path})
    ground.call("vamt.import", {"path": path})


def take_answer(ground: Ground, case: bytes) -> None:
    """As what a clearinghouse says, in a whole HTTP answer or in a broken one."""
    ground.answer[0] = case if case.startswith(b"HTTP") else http(case)
    desk = ground.place.engine.desk
    with desk.clearinghouses.open("web") as clearinghouse:
        answer = clearinghouse.collect(OUT, clearinghouse.submit(OUT))
    with desk.store.writing() as unit:
        record_answer(unit, desk.views, OUT.id, answer)


def take_request(ground: Ground, case: bytes) -> None:
    """As the body that a lab sends to a relay."""
    own = ground.place.engine.desk
    desk = Relay(own.store, own.clearinghouses, "web").desk("lab-1")
    before = len(ground.place.views.batches())
    key = {"idempotency-key": _idempotency(case)}
    reply = reply_to(Asking("POST", "/v1/batches", key, case), desk)
    assert reply.status in {202, 400, 409, 413}, reply.status
    assert len(ground.place.views.batches()) == before + (reply.status == 202)


def _idempotency(case: bytes) -> str:
    """Return the key that an honest lab would send with this body."""
    batch, digest = (
        re.search(rb'"%s": ?("[^"]*")' % name, case[:1000]) for name in (b"batch", b"digest")
    )
    try:
        return f"{quote(json.loads(batch[1]), safe='')}:{json.loads(digest[1])}"  # type: ignore[index]
    except (ValueError, TypeError):
        return ""
