"""experimental/influxdb and experimental/usage: what they ask of a server, and what they give."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.web.client import Client

from .loopback import Answer, Server, echo

IMPORTS = """
import "array"
import "experimental/influxdb"
import "experimental/usage"
import "internal/debug"
"""


def run(script: str) -> list[list[object]]:
    """The columns of the only table of the only result."""
    with Session(Runtime(http=Client(trust_env=False))) as session:
        (result,) = session.run(IMPORTS + script)
    return [c.values for c in result.tables.blocks[0].columns]


def failure(script: str) -> str:
    with pytest.raises(FluxError) as caught:
        run(script)
    return caught.value.trail()


@pytest.fixture
def server() -> Iterator[Server]:
    with Server(echo) as server:
        yield server


def test_api_sends_method_path_token_and_body(server: Server) -> None:
    got = run(f"""
r = influxdb.api(
    method: "Post",
    path: "/x?y=1",
    host: "{server.url}/base",
    token: "t",
    headers: ["authorization": "mine", "X-A": "b"],
    body: bytes(v: "text"),
)
array.from(rows: [{{s: r.statusCode, body: string(v: r.body)}}])
""")
    assert got == [[200], ["text"]]
    (asked,) = server.asked
    assert (asked.method, asked.target, asked.body) == ("POST", "/base/x?y=1", b"text")
    headers = {name.lower(): value for name, value in asked.headers.items()}
    assert (headers["authorization"], headers["x-a"]) == ("Token t", "b")


def test_an_empty_token_is_the_bare_word(server: Server) -> None:
    run(
        f'r = influxdb.api(method: "get", path: "/", host: "{server.url}", token: "")\narray.from(rows: [{{s: r.statusCode}}])'
    )
    assert ("Authorization", "Token") in [(n.title(), v) for n, v in server.asked[0].headers.items()]


@pytest.mark.parametrize(
    ("path", "query", "target"),
    [
        ("/x?y=1", '["b": "2 3", "a": "é"]', "/x?a=%C3%A9&b=2+3"),
        ("/x", '["a": ""]', "/x?a="),
        ("/x?y=1", "[:]", "/x"),
    ],
)
def test_query_takes_the_place_of_that_of_the_path(server: Server, path: str, query: str, target: str) -> None:
    run(
        f'r = influxdb.api(method: "get", path: "{path}", host: "{server.url}", token: "t", query: {query})\n'
        "array.from(rows: [{s: r.statusCode}])"
    )
    assert server.asked[0].target == target


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ('token: "t"', 'keyword argument "host" is required when executing outside InfluxDB'),
        ('host: "http://127.0.0.1:1"', 'keyword argument "token" is required when executing outside InfluxDB'),
        (
            'host: debug.null(type: "string"), token: "t"',
            'keyword argument "host" is required when executing outside InfluxDB',
        ),
        (
            'host: "http://127.0.0.1:1", token: "t", headers: ["a": debug.null(type: "string")]',
            'a null stands in argument headers, at "a"',
        ),
    ],
)
def test_what_api_asks_for(arguments: str, message: str) -> None:
    found = failure(f'r = influxdb.api(method: "get", path: "/", {arguments})\narray.from(rows: [{{s: r.statusCode}}])')
    assert found.endswith(message)


def test_limits_are_a_record() -> None:
    with Server(lambda number, asked: Answer(200, b'{"limits": {"rate": {"writeKBs": 17}}}')) as server:
        got = run(
            f'array.from(rows: [{{v: usage.limits(host: "{server.url}", orgID: "a/b", token: "t").rate.writeKBs}}])'
        )
        assert got == [[17.0]]
        assert server.asked[0].target == "/api/v2/orgs/a%2Fb/limits"


def test_the_organization_of_the_token_stands_for_none() -> None:
    with Server(lambda number, asked: Answer(404, b"not here")) as server:
        found = failure(f'array.from(rows: [{{v: usage.limits(host: "{server.url}").rate}}])')
        assert found.endswith("organization limits request returned status 404: not here")
        assert server.asked[0].target == "/api/v2/orgs/%7BorgID%7D/limits"


def test_usage_that_is_refused() -> None:
    with Server(lambda number, asked: Answer(401, b"no")) as server:
        found = failure(
            f'usage.from(start: 2024-05-01T00:00:00Z, stop: 2024-05-02T00:00:00Z, host: "{server.url}", raw: true)'
        )
        assert found.endswith("organization usage request returned status 401: no")
        assert server.asked[0].target.endswith(
            "/usage?raw=true&start=2024-05-01T00%3A00%3A00.000000000Z&stop=2024-05-02T00%3A00%3A00.000000000Z"
        )
