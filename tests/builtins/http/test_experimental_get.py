"""experimental/http.get: a request whose answer is a record, headers and all."""

from __future__ import annotations

from ..loopback import Answer, Server
from .programs import failure, run


def test_experimental_get_gives_a_record() -> None:
    with Server(lambda n, a: Answer(204, headers=(("x-a", "1"), ("content-type", "t/p")))) as server:
        script = f"""
        r = ehttp.get(url: "{server.url}/g", headers: {{y: "b"}})
        array.from(rows: [{{
            status: r.statusCode,
            body: string(v: r.body),
            a: r.headers["X-A"],
            type: r.headers["Content-Type"],
            other: exists r.headers["Other"],
        }}])
        """
        (result,) = run(script)
    assert result.records() == [{"status": 204, "body": "", "a": "1", "type": "t/p", "other": False}]
    assert (server.asked[0].method, server.asked[0].target, server.asked[0].headers["Y"]) == ("GET", "/g", "b")


def test_experimental_get_with_a_header_that_is_no_string(server: Server) -> None:
    error = failure(f'x = ehttp.get(url: "{server.url}", headers: {{a: 1}})')
    assert error.endswith('header value "a" must be a string')
    assert not server.asked
