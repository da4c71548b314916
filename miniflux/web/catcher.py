"""Catcher: a local server that keeps what it receives and answers; the target of tests, examples and `miniflux catch`."""

from __future__ import annotations

import json
import os
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from ..errors import UsageError
from .failures import errno_text
from .pretty import pretty
from .quoting import text_or_base64

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

BODY_LIMIT = 100 * 1024 * 1024


class Caught:
    """A request that came: `target` as on the request line, `headers` in their order, `json` the body parsed if it is JSON."""

    __slots__ = ("body", "headers", "method", "target")

    def __init__(self, method: str, target: str, headers: list[tuple[str, str]], body: bytes) -> None:
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body

    @property
    def path(self) -> str:
        """The target without its query."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> dict[str, list[str]]:
        """The values of each name in the query."""
        return parse_qs(urlsplit("//h" + self.target).query, keep_blank_values=True)

    @property
    def json(self) -> Any:
        """The body as JSON, None if it is none."""
        try:
            return json.loads(self.body)
        except (ValueError, RecursionError):
            return None

    def header(self, name: str) -> str | None:
        """The first value of a header, None without it."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)

    def as_object(self) -> dict[str, object]:
        """What is echoed and what --json prints."""
        text, encoding = text_or_base64(self.body)
        found: dict[str, object] = {
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "headers": dict(self.headers),
            "body": text,
        }
        if encoding:
            found["encoding"] = encoding
        if self.json is not None:
            found["json"] = self.json
        return found

    def text(self) -> str:
        """The request for a person to read."""
        lines = [f"{self.method} {self.target}", *(f"{name}: {value}" for name, value in self.headers)]
        if self.body:
            lines += ["", pretty(self.body)]
        return "\n".join(lines) + "\n"


class Catcher:
    """A server on loopback that keeps what it receives in `requests`; use as a context manager.

    `status`, `body` (None echoes the request as JSON), `headers` and `delay` (seconds) make up every answer;
    `answer`, if given, is asked for `(status, headers, body)` of each request instead. `seen` is called with each request
    as it comes, one at a time; `answered` after each answer.
    """

    def __init__(
        self,
        port: int = 0,
        host: str = "127.0.0.1",
        *,
        status: int = 200,
        body: bytes | None = None,
        headers: Sequence[tuple[str, str]] = (),
        delay: float = 0.0,
        seen: Callable[[Caught], object] | None = None,
        answered: Callable[[], object] | None = None,
        answer: Callable[[Caught], tuple[int, Sequence[tuple[str, str]], bytes]] | None = None,
    ) -> None:
        """Raises UsageError if the port cannot be listened on."""
        self.requests: list[Caught] = []
        self._status = status
        self._body = body
        self._headers = list(headers)
        self._delay = delay
        self._seen = seen
        self.answered = answered
        self._answer = answer
        self._lock = threading.Lock()
        self._stopping = threading.Event()
        try:
            self._server = _Server((host, port), self)
        except (OSError, OverflowError) as error:
            why = errno_text(error) if isinstance(error, OSError) else "there is no such port"
            raise UsageError(f"cannot listen on {host}:{port}: {why}") from None
        self._thread: threading.Thread | None = None

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._server.server_address[1])

    @property
    def url(self) -> str:
        """The address to send to, without a slash at the end."""
        host = str(self._server.server_address[0])
        return f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"

    def __enter__(self) -> Catcher:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def close(self) -> None:
        """Stops listening."""
        self._stopping.set()
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.server_close()

    def receive(self, caught: Caught) -> tuple[int, list[tuple[str, str]], bytes]:
        """Keeps a request and gives the answer to it: status, headers, body."""
        with self._lock:
            self.requests.append(caught)
            if self._seen is not None:
                self._seen(caught)
        if self._delay:
            self._stopping.wait(self._delay)
        if self._answer is not None:
            status, headers, body = self._answer(caught)
            return status, list(headers), body
        if self._body is not None:
            return self._status, self._headers, self._body
        headers = list(self._headers)
        if not any(name.lower() == "content-type" for name, _ in headers):
            headers.append(("Content-Type", "application/json"))
        return self._status, headers, json.dumps(caught.as_object(), ensure_ascii=False).encode()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = os.name != "nt"

    def __init__(self, address: tuple[str, int], catcher: Catcher) -> None:
        self.catcher = catcher
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        super().__init__(address, _Handler)

    def server_bind(self) -> None:
        # HTTPServer would ask DNS for the host's name, which can take seconds
        socket.socket.bind(self.socket, self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = str(self.server_address[0]), int(self.server_address[1])

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no event here."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def handle_one_request(self) -> None:
        """Reads a request with any method whatever and answers it."""
        self.raw_requestline = self.rfile.readline(65537)
        if not self.raw_requestline:
            self.close_connection = True
            return
        method, _, rest = self.raw_requestline.decode("utf-8", "replace").strip("\r\n").partition(" ")
        target, _, version = rest.rpartition(" ")
        # Flux sends queries as they are written: a blank in the target must not put the parser off
        self.raw_requestline = f"{method} / {version}\r\n".encode("latin-1", "replace")
        if not self.parse_request():
            return
        body = self._read_body()
        if body is None:
            return
        caught = Caught(method, target, [(name, _utf8(value)) for name, value in self.headers.items()], body)
        status, headers, content = self.server.catcher.receive(caught)
        try:
            self._answer(method, status, headers, content)
        finally:  # a client that has given up was answered as well as it could be
            if self.server.catcher.answered is not None:
                self.server.catcher.answered()

    def _answer(self, method: str, status: int, headers: list[tuple[str, str]], content: bytes) -> None:
        self.send_response_only(status)
        for name, value in headers:
            self.send_header(name, value.encode().decode("latin-1"))
        if status >= 200 and status not in (204, 304):
            if not any(name.lower() == "content-length" for name, _ in headers):
                self.send_header("Content-Length", str(len(content)))
        else:
            content = b""
        self.end_headers()
        if method != "HEAD":
            self.wfile.write(content)
        self.wfile.flush()

    def _read_body(self) -> bytes | None:
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self._read_chunks()
        length = self.headers.get("Content-Length") or "0"
        if not length.isdigit():
            self.send_error(400, "bad Content-Length")
            return None
        if int(length) > BODY_LIMIT:
            self.send_error(413)
            return None
        return self.rfile.read(int(length))

    def _read_chunks(self) -> bytes | None:
        body = bytearray()
        while True:
            size = self.rfile.readline(1024).split(b";")[0].strip()
            try:
                count = int(size, 16)
            except ValueError:
                self.send_error(400, "bad chunk")
                return None
            if count == 0:
                while self.rfile.readline(65537) not in (b"\r\n", b"\n", b""):
                    pass
                return bytes(body)
            body += self.rfile.read(count)
            self.rfile.readline(1024)
            if len(body) > BODY_LIMIT:
                self.send_error(413)
                return None

    def log_message(self, format: str, *args: Any) -> None:
        """What is to be shown is shown by the catcher."""


def _utf8(value: str) -> str:
    """http.server takes header bytes for Latin-1; today they are UTF-8."""
    try:
        return value.encode("latin-1").decode()
    except UnicodeError:
        return value
