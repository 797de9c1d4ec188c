"""The whole window, walked through in each language: no warnings, nothing left in English."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.architecture.repository import ROOT
from tests.gui.desks import fill
from tests.store.estate import PASSPHRASE
from vamt_qt.gui.tongue import LANGUAGES, PSEUDO

# What the estate is made of, names of things that are called so everywhere, and examples of input.
DATA = re.compile(
    r"PC-\w+|FRA-PC-\w+|Plant North|\bann\b|batch-a|run-\w+|station-1|KKKKK|KKKK|11 Pro|lab\b"
    r"|Windows( \d+)?( Professional| Enterprise| LTSC)?|Office( \d+)?( LTSC( \d+)?)?|LTSC"
    r"|Volume:\w+|VAMT-Qt|MAK|GVLK|CSVLK|SSH|WinRM|HTTPS|IID|CID|ID\b|CSV|PDF|XLSX|HTML|SHA-?256"
    r"|English|Deutsch|https?://\S*|wave-1, kiosk|~/\S+|kms\.\S+|/media/\S+|/\S+\.\w+|\w+@\w+:?\d*"
    r"|(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b"
    r"|\d\d \w{3} \d\d:\d\d|\d{4}-\d\d(-\d\d)?( \d\d:\d\d(:\d\d)?)?|[0-9a-f]{4,}|Ctrl\+\w+|Alt\+\w+"
)
# Dialogs that the walk itself opens with words of its own, and a code to be copied.
OWN_WORDS = ("dialog-error", "dialog-route", "dialog-key-choose", "refused", "dialog-recovery-code")
# As the ledger keeps it, by the names in its entries.
AS_KEPT = ("address", "name")


def walked(language: str, data: Path) -> dict[str, Any]:
    """Start a process that speaks a language, and give what it said everywhere."""
    fill(data)
    (data / "passphrase").write_text(PASSPHRASE)
    command = [sys.executable, "-m", "tests.gui.tongues", language, str(data)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=250
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def unbracketed(text: str) -> str:
    """Take out what stands in brackets, from the inside outwards."""
    while (shorter := re.sub(r"\[[^\[\]]*\]", "", text)) != text:
        text = shorter
    return text


@pytest.mark.slow
@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_page_and_dialog_opens_without_warnings(language: str, tmp_path: Path) -> None:
    told = walked(language, tmp_path)
    assert not told["warnings"]
    places = {place for place, _, _ in told["said"]}
    assert {"dashboard", "machines-chosen", "dialog-batch-seal"} <= places
    assert "wizard-ProxyActivationWizard-spend" in places
    (least,) = (text for _, kind, text in told["said"] if kind == "least size")
    wide, high = map(int, least.split())
    assert wide <= 1280, "all pages fit on a small screen, with details beside the table"
    assert high <= 680


@pytest.mark.slow
def test_nothing_is_left_in_english(tmp_path: Path) -> None:
    told = walked(PSEUDO, tmp_path)
    assert not told["warnings"]
    plain = {
        (place, text)
        for place, _, text in told["said"]
        if not any(word in place for word in OWN_WORDS)
        and text not in AS_KEPT
        and not text.startswith(tuple(f"{word}: " for word in AS_KEPT))
        and re.search(r"[A-Za-z]{3}", DATA.sub("", unbracketed(text)))
    }
    assert not plain
