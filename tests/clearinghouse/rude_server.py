"""A server that says exactly what it is told to, however wrong that is."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from socketserver import BaseRequestHandler, ThreadingTCPServer
from threading import Event, Thread


class _Server(ThreadingTCPServer):
    daemon_threads = True
    answer: bytes | Callable[[], bytes]
    stays_open: bool
    stopping: Event
    seen: list[bytes]


class _Handler(BaseRequestHandler):
    server: _Server

    def handle(self) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            part = self.request.recv(65536)
            if not part:
                return
            head += part
        self.server.seen.append(head + self._body(head))
        answer = self.server.answer
        self.request.sendall(answer if isinstance(answer, bytes) else answer())
        if self.server.stays_open:
            self.server.stopping.wait(30)

    def _body(self, begun: bytes) -> bytes:
        """Read the rest of the request, so that no client is cut off while it still speaks."""
        head, _, body = begun.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)\r\ncontent-length: (\d+)", head)
        rest = b""
        while length is not None and len(body) + len(rest) < int(length[1]):
            part = self.request.recv(65536)
            if not part:
                break
            rest += part
        return rest


@contextmanager
def rude_server(
    answer: bytes | Callable[[], bytes], *, stays_open: bool = False
) -> Iterator[tuple[str, list[bytes]]]:
    """Give every connection `answer`, then close it; yields the URL and the requests seen."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.answer, server.stays_open = answer, stays_open
        server.stopping, server.seen = Event(), []
        thread = Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}", server.seen
        finally:
            server.stopping.set()
            server.shutdown()
            thread.join()


def http(body: bytes, status: str = "200 OK", *headers: str) -> bytes:
    """Return a well-formed answer with any body."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
    return "\r\n".join(lines).encode() + body
