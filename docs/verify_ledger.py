"""Verify an exported ledger: python verify_ledger.py ledger.jsonl [anchor.json]

Needs nothing but Python. Every line is one entry; its digest is the SHA-256 of the line without
the digest, in its one spelling, and the next entry names it as the one before.
"""

import hashlib
import json
import sys


def spelled(entry):
    return json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def main(export, anchor_file=None):
    anchor = json.load(open(anchor_file, encoding="utf-8")) if anchor_file else None
    seq, last = 0, "0" * 64
    for line in open(export, "rb"):
        seq += 1
        try:
            entry = json.loads(line)
            whole = spelled(entry) + b"\n" == line
            digest = entry.pop("digest")
            whole = whole and digest == hashlib.sha256(spelled(entry)).hexdigest()
        except (ValueError, KeyError, TypeError, AttributeError):
            sys.exit(f"entry {seq}: this is no entry of a ledger")
        if not whole or entry["seq"] != seq or entry["previous"] != last:
            sys.exit(f"entry {seq}: changed, missing or out of place")
        last = digest
        if anchor and seq == anchor["seq"] and last != anchor["digest"]:
            sys.exit(f"entry {seq}: another than the one that was anchored")
    if anchor and seq < anchor["seq"]:
        sys.exit(f"entry {seq + 1}: missing, and all up to {anchor['seq']}")
    print(f"whole: {seq} entries, the last is {last}")


main(*sys.argv[1:])
