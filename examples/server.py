"""The server that the examples talk to: `python examples/server.py [PORT]`, by default 8080, on this machine only."""

from __future__ import annotations

import base64
import json
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

READINGS = "region,value\nnorth,10.5\nsouth,20\nnorth,11.5\nsouth,22\n"
ITEMS = ["bolt", "nut", "washer", "screw", "nail", "pin", "hook"]
PER_PAGE = 3


class Handler(BaseHTTPRequestHandler):
    """Answers the examples' requests; `things` is what they have stored."""

    protocol_version = "HTTP/1.1"
    things: dict[str, str] = {}

    def answer(self, status: int, body: object, content: str = "application/json") -> None:
        data = (body if isinstance(body, str) else json.dumps(body)).encode()
        self.send_response(status)
        self.send_header("Content-Type", content)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def handle_any(self) -> None:
        url = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        if url.path == "/shorten":
            self.answer(201, {"result_url": "https://sho.rt/" + str(len(body)), "created": True})
        elif url.path == "/alerts":
            # Whoever reports on host c is told to come back later.
            self.answer(503 if '"host":"c"' in body else 200, {})
        elif url.path == "/readings.csv":
            self.answer(200, READINGS, "text/csv")
        elif url.path == "/items":
            start = (int(parse_qs(url.query).get("page", ["1"])[0]) - 1) * PER_PAGE
            found = ITEMS[start : start + PER_PAGE]
            self.answer(200, {"items": [{"id": start + i, "name": name} for i, name in enumerate(found)]})
        elif url.path.startswith("/things/"):
            self.thing(url.path.removeprefix("/things/"), body)
        elif url.path == "/private":
            basic = "Basic " + base64.b64encode(b"ali:sesame").decode()
            allowed = self.headers.get("Authorization") in (basic, "Bearer t0ken")
            self.answer(200 if allowed else 401, "welcome" if allowed else "who are you?", "text/plain")
        elif url.path == "/teapot":
            self.answer(418, {"error": "I am a teapot"})
        else:
            self.answer(404, {"error": f"nothing at {url.path}"})

    def thing(self, name: str, body: str) -> None:
        if self.command in ("POST", "PUT"):
            created = name not in self.things
            self.things[name] = body
            self.answer(201 if created else 200, body)
        elif name not in self.things:
            self.answer(404, {"error": f"no thing {name}"})
        elif self.command == "DELETE":
            self.answer(200, self.things.pop(name))
        else:
            self.answer(200, self.things[name])

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def log_message(self, format: str, *args: object) -> None:
        pass


def make_server(port: int = 0) -> ThreadingHTTPServer:
    """A server on 127.0.0.1; port 0 takes a free one."""
    return ThreadingHTTPServer(("127.0.0.1", port), Handler)


if __name__ == "__main__":
    with make_server(int(sys.argv[1]) if len(sys.argv) > 1 else 8080) as server:
        print(f"listening on http://127.0.0.1:{server.server_port}, stop with Ctrl-C")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            pass
