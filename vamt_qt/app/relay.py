"""Puts the relay together: the engine's data, the way out, and the server for labs."""

from __future__ import annotations

import signal
from collections.abc import Callable

from vamt_qt.cli.program import RelayOptions
from vamt_qt.engine.desk import Desk
from vamt_qt.engine.relay import Relay
from vamt_qt.relay.server import Listening, RelayServer
from vamt_qt.relay.web import Front


def serve_relay(desk: Desk, options: RelayOptions, announce: Callable[[str], None]) -> int:
    """Serve labs until SIGTERM or Ctrl+C, then end with what is asked answered."""
    relay = Relay(desk.store, desk.clearinghouses, options.route)
    where = Listening(
        host=options.host, port=options.port, certificate=options.certificate, key=options.key
    )
    server = RelayServer(Front(labs=relay), where)
    for number in (signal.SIGTERM, signal.SIGINT):
        # The server hands a signal on when it has ended; by then there is nothing left to stop.
        signal.signal(number, lambda *_: server.stop())
    with relay:
        announce(server.url)
        server.run()
    return 0
