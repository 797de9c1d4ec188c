"""An anchor is signed by its station, and one that was changed is not relied on."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.fixtures.stations import station_in
from vamt_qt.licensing.errors import ExchangeRejectedError


def test_anchor_is_signed_and_a_changed_one_refused(tmp_path: Path) -> None:
    path, tool = tmp_path / "anchor.json", shutil.which("minisign")
    assert tool is not None, "the package minisign is needed for this test"
    signature = tmp_path / "anchor.json.minisig"
    with station_in(tmp_path / "lab") as lab:
        lab.call("vault.recovery-code")
        own = lab.call("stations.own")
        assert lab.call("ledger.anchor", {"path": str(path)})["signed"] == own["fingerprint"]
        found = lab.call("ledger.verify", {"anchor": str(path)})
        assert (found["whole"], found["anchor_signer"]) == (True, own["fingerprint"])
        command = [tool, "-Vm", str(path), "-P", str(own["minisign"])]
        assert subprocess.run(command, capture_output=True, check=False).returncode == 0

        whole, sealed = path.read_bytes(), signature.read_bytes()
        changed = {**json.loads(whole), "seq": 0, "digest": "0" * 64}
        path.write_text(json.dumps(changed))
        for text in (sealed, b"", sealed.replace(b"up to", b"up To"), b"\xff\n\n\n\n"):
            signature.write_bytes(text)
            with pytest.raises(ExchangeRejectedError) as refusal:
                lab.call("ledger.verify", {"anchor": str(path)})
            assert refusal.value.code == "bad-signature"
            path.write_bytes(whole)

        signature.unlink()
        assert lab.call("ledger.verify", {"anchor": str(path)})["anchor_signer"] == ""
