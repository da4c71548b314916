"""Server: an HTTP server on loopback for programs in Flux; it keeps what it is asked and answers what a test says."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Asked:
    """A request as it came; header names as they were written."""

    def __init__(self, handler: BaseHTTPRequestHandler, body: bytes) -> None:
        self.method = handler.command
        self.target = handler.path
        self.headers = dict(handler.headers.items())
        self.body = body


class Answer:
    """What to answer: after `delay` seconds, `drip` seconds between the bytes of the body."""

    def __init__(
        self,
        status: int = 200,
        body: bytes = b"",
        headers: tuple[tuple[str, str], ...] = (),
        delay: float = 0,
        drip: float = 0,
    ) -> None:
        self.status = status
        self.body = body
        self.headers = headers
        self.delay = delay
        self.drip = drip


class Server:
    """Serves from a thread until it is left; `answer` gets the number of the request, from 0, and the request.

    `asked` holds the requests in the order in which they came, `connections` how many were opened.
    """

    def __init__(self, answer: Callable[[int, Asked], Answer] | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.asked: list[Asked] = []
        self.connections = 0
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def setup(self) -> None:
                server.connections += 1
                super().setup()

            def handle_one_request(self) -> None:
                try:
                    super().handle_one_request()
                except OSError:
                    self.close_connection = True

            def log_message(self, *args: object) -> None:
                pass

            def reply(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                asked = Asked(self, body)
                number = len(server.asked)
                server.asked.append(asked)
                found = answer(number, asked) if answer else Answer()
                time.sleep(found.delay)
                self.send_response_only(found.status)
                for name, value in found.headers:
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(found.body)))
                self.end_headers()
                if self.command == "HEAD":
                    return
                if not found.drip:
                    self.wfile.write(found.body)
                    return
                for byte in found.body:
                    self.wfile.write(bytes([byte]))
                    time.sleep(found.drip)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = reply

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._http.daemon_threads = True
        if tls:
            self._http.socket = tls.wrap_socket(self._http.socket, server_side=True)
        self.url = f"http{'s' if tls else ''}://127.0.0.1:{self._http.server_address[1]}"
        threading.Thread(target=self._http.serve_forever, args=(0.01,), daemon=True).start()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *exc: object) -> None:
        self._http.shutdown()
        self._http.server_close()

    @property
    def bodies(self) -> list[str]:
        """The bodies of all requests."""
        return [a.body.decode() for a in self.asked]


def statuses(*codes: int) -> Callable[[int, Asked], Answer]:
    """Answers with these statuses in turn, then with the last."""
    return lambda number, asked: Answer(codes[min(number, len(codes) - 1)])


def echo(number: int, asked: Asked) -> Answer:
    """Answers with the body of the request."""
    return Answer(body=asked.body)
