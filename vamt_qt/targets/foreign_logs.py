"""Keep the carriers' libraries from logging what passes through them."""

import logging
from typing import Final

_TALKATIVE: Final = ("paramiko", "pypsrp", "requests_credssp", "spnego", "urllib3")


def hush() -> None:
    """Let the libraries log nothing below CRITICAL, whatever the program's own level is.

    At DEBUG they print tokens and whole messages, and at ERROR a trace for each machine that is
    switched off. Each failure reaches us as an exception anyhow. Harmless to call again.
    """
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.CRITICAL)
