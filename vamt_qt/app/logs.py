"""The program's own log: a rotating file in the data directory, without a single secret."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

from vamt_qt.licensing.redaction import without_keys

# Most of these print whole messages below INFO, keys and passwords in them.
_TALKATIVE: Final = (
    "alembic",
    "asyncssh",
    "httpcore",
    "httpx",
    "paramiko",
    "pypsrp",
    "spnego",
    "urllib3",
)


class WithoutKeys(logging.Filter):
    """The last net: whatever looks like a product key is cut to its last five characters."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Cut keys out of a record; every record passes."""
        text = record.getMessage()
        cut = without_keys(text)
        if cut != text:
            record.msg, record.args = cut, ()
        return True


def start_log(data_dir: Path, name: str = "vamt-qt", *, level: int = logging.INFO) -> None:
    """Log to `logs/{name}.log`; libraries that would print secrets are kept at WARNING."""
    folder = data_dir / "logs"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = RotatingFileHandler(
        folder / f"{name}.log", maxBytes=2_000_000, backupCount=3, encoding="utf-8", delay=True
    )
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.addFilter(WithoutKeys())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level)
    for library in _TALKATIVE:
        logging.getLogger(library).setLevel(logging.WARNING)


def stop_log() -> None:
    """Close the log's file."""
    root = logging.getLogger()
    for handler in [item for item in root.handlers if isinstance(item, RotatingFileHandler)]:
        root.removeHandler(handler)
        handler.close()
