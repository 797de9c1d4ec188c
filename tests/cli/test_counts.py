"""Counts on the command line: entered, compared, corrected, told ahead."""

from pathlib import Path

from tests.fixtures.commands import Commands

PLAIN = "FFFFF-GGGGG-HHHHH-JJJJJ-KKKKK"


def test_counts_are_entered_compared_and_corrected(tmp_path: Path) -> None:
    run = Commands(tmp_path)
    run("keys", "add", "--purchased=50", stdin=PLAIN)
    run("keys", "count", "KKKKK", "50", "--reason=first look")
    run("keys", "count", "KKKKK", "47", "--source=phone")
    found = run("keys", "drift", "KKKKK")
    assert (found["last"]["drift"], found["agreed"]["remaining"]) == (-3, 50)
    assert run("ledger", "correct", "KKKKK", "--spent-elsewhere=3", "--reason=", status=2)["error"][
        "hint"
    ]
    run("ledger", "correct", "KKKKK", "--spent-elsewhere=3", "--reason=activated by telephone")
    run("keys", "count", "KKKKK", "47")
    assert run("keys", "drift", "KKKKK")["last"]["drift"] == 0
    assert "agree" in run("keys", "drift", "KKKKK", as_json=False)
    assert [row["drift"] for row in run("keys", "history", "KKKKK")] == [0, -3, 0]
    (usage,) = run("usage")
    assert (usage["spent"], usage["corrected"], usage["available"]) == (3, 3, 47)
    told = run("usage", "--forecast")
    assert told["keys"][0]["forecast"]["likely"] is None
    assert "not in sight" in run("usage", "--forecast", as_json=False)
    assert run("ledger", "verify")["whole"]
