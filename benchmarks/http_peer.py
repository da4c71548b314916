"""The server that the HTTP benchmarks send to: answers 200 as fast as it reads, in a process of its own."""

from __future__ import annotations

import contextlib
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ANSWER = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"


@contextlib.contextmanager
def peer() -> Iterator[str]:
    """Runs the server; gives its address."""
    process = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}/write"
    finally:
        process.terminate()
        process.wait()


def environment() -> dict[str, str]:
    """The environment for a process that is timed: its modules are compiled once and no proxy is in the way."""
    dropped = ("PYTHONDONTWRITEBYTECODE", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")
    return {name: value for name, value in os.environ.items() if name.upper() not in dropped} | {
        "PYTHONPATH": str(ROOT)
    }


def _serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    data = b""
    while piece := connection.recv(65536):
        data += piece
        while (end := data.find(b"\r\n\r\n")) >= 0:
            length = 0
            for line in data[:end].split(b"\r\n"):
                if line.lower().startswith(b"content-length:"):
                    length = int(line[15:])
            if len(data) < end + 4 + length:
                break
            data = data[end + 4 + length :]
            connection.sendall(ANSWER)


def _main() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=50) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connection, _ = listener.accept()
            threading.Thread(target=_serve, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    _main()
