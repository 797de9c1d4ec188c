"""A network that takes a question across and loses the answer, as often as it is told to."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import urlsplit


@contextmanager
def lossy_proxy(url: str, lose_answers: int) -> Iterator[str]:
    """Give the URL of a proxy to `url`; the first `lose_answers` answers never arrive."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    behind = (parts.hostname, parts.port or 80)
    left = [lose_answers]
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        accepting = threading.Thread(target=_accept, args=(listener, behind, left), daemon=True)
        accepting.start()
        try:
            yield f"http://127.0.0.1:{port}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)  # closing alone would leave the thread waiting
            accepting.join()


def _accept(listener: socket.socket, behind: tuple[str, int], left: list[int]) -> None:
    with suppress(OSError):  # the listener was closed: the test is over
        while True:
            client, _ = listener.accept()
            server = socket.create_connection(behind)
            threading.Thread(target=_pass_on, args=(client, server), daemon=True).start()
            threading.Thread(target=_bring_back, args=(client, server, left), daemon=True).start()


def _pass_on(client: socket.socket, server: socket.socket) -> None:
    with suppress(OSError):
        while data := client.recv(65_536):
            server.sendall(data)
    with suppress(OSError):
        server.shutdown(socket.SHUT_WR)


def _bring_back(client: socket.socket, server: socket.socket, left: list[int]) -> None:
    with client, server, suppress(OSError):
        while data := server.recv(65_536):
            if left[0] > 0:
                left[0] -= 1
                client.shutdown(socket.SHUT_RDWR)
                return
            client.sendall(data)
