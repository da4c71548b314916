"""Scripted: a server on loopback that answers each request with the next of its scripted answers."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable, Mapping
from typing import Any

from miniflux.errors import FluxError
from miniflux.web.client import Client
from miniflux.web.exchange import Request, Response

Answer = bytes | Callable[[socket.socket], Any] | None


def answer(status: int = 200, body: bytes = b"", headers: str = "", reason: str = "X") -> bytes:
    """The bytes of an answer; `headers` are lines that end in \\r\\n."""
    return f"HTTP/1.1 {status} {reason}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


def chunked(*pieces: bytes, headers: str = "") -> bytes:
    """An answer in chunks."""
    body = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces)
    return f"HTTP/1.1 200 OK\r\n{headers}Transfer-Encoding: chunked\r\n\r\n".encode() + body + b"0\r\n\r\n"


def redirect(status: int, location: str) -> bytes:
    return answer(status, headers=f"Location: {location}\r\n")


def reset(connection: socket.socket) -> None:
    """Ends a connection with RST."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


class Seen:
    """A request as it came over the wire."""

    def __init__(self, head: bytes, body: bytes) -> None:
        line, _, fields = head.partition(b"\r\n")
        self.line = line.decode("utf-8", "surrogateescape")
        self.method, _, rest = self.line.partition(" ")
        self.target = rest.rpartition(" ")[0]
        self.headers = [
            tuple(field.decode("utf-8", "surrogateescape").split(": ", 1)) for field in fields.split(b"\r\n") if field
        ]
        self.body = body

    def get(self, name: str) -> str | None:
        return next((pair[1] for pair in self.headers if pair[0] == name), None)

    @property
    def names(self) -> list[str]:
        return [pair[0] for pair in self.headers]


class Scripted:
    """Answers are bytes, a function of the socket (it hangs up afterwards), or None to hang up; bytes keep the connection.

    When they run out, the last one is given again. `requests` holds what came, `connections` how many were opened.
    """

    def __init__(self, *answers: Answer, tls: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.answers = answers or (answer(),)
        self.requests: list[Seen] = []
        self.connections = 0
        self.hung_up = threading.Event()
        self._open: list[socket.socket] = []
        self._tls = tls
        self._listener = socket.create_server((host, 0), backlog=20)
        self.port: int = self._listener.getsockname()[1]
        self.url = f"http{'s' if tls else ''}://{host}:{self.port}"
        threading.Thread(target=self._accept, daemon=True).start()

    def __enter__(self) -> Scripted:
        return self

    def __exit__(self, *exc: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)  # wakes the thread that accepts
        self._listener.close()
        for connection in self._open:
            connection.close()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self.connections += 1
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
            self._open.append(connection)
            while (seen := _read(connection)) is not None:
                number = len(self.requests)
                self.requests.append(seen)
                scripted = self.answers[min(number, len(self.answers) - 1)]
                if not isinstance(scripted, bytes):
                    if scripted is not None:
                        scripted(connection)
                    break
                connection.sendall(scripted)
                if b"Connection: close" in scripted or (b"ength" not in scripted and b"chunked" not in scripted):
                    break
            else:
                self.hung_up.set()
        except OSError:
            self.hung_up.set()
        finally:
            connection.close()


def _read(connection: socket.socket) -> Seen | None:
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return None
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(f.split(b":")[1]) for f in head.split(b"\r\n") if f.lower().startswith(b"content-length:")), 0)
    while len(body) < length:
        body += connection.recv(65536)
    return Seen(head, body)


def send(
    url: str,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes = b"",
    *,
    client: Client | None = None,
    **options: Any,
) -> Response:
    """Sends one request with a client of its own unless one is given."""
    made = Request(method, url, list((headers or {}).items()), body, **options)
    if client is not None:
        return client.send(made)
    with Client(trust_env=False) as own:
        return own.send(made)


def failure(url: str, method: str = "GET", **options: Any) -> str:
    """The message of the error that sending ends in."""
    try:
        response = send(url, method, **options)
    except FluxError as error:
        return error.message
    raise AssertionError(f"answered {response.status}")


def closed_port() -> int:
    """A port where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
