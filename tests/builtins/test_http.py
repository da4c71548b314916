"""Programs that send: what http, http/requests and their experimental forebears ask of a real server, and what they give."""

from __future__ import annotations

import gzip
import ssl
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trustme

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.session import Result
from miniflux.web.client import Client
from miniflux.web.policy import DenyPrivate

from .loopback import Answer, Asked, Server, echo, statuses

IMPORTS = """
import "array"
import "dict"
import "experimental"
import "http"
import "http/requests"
import ehttp "experimental/http"
import erequests "experimental/http/requests"
import "internal/debug"
"""

Run = Callable[[str], list[Result]]


def run(script: str, client: Any = None) -> list[Result]:
    """Runs a program that may send; `{server}` in it is replaced beforehand by the caller."""
    with Session(Runtime(http=client or Client(trust_env=False))) as session:
        return session.run(IMPORTS + script)


def failure(script: str, client: Any = None) -> str:
    """The error that a program ends with, on one line."""
    with pytest.raises(FluxError) as caught:
        run(script, client)
    return caught.value.trail()


def value(script: str, client: Any = None) -> Any:
    """The value of the expression `script`, through a table."""
    (result,) = run(f"array.from(rows: [{{v: {script}}}])", client)
    return result.records()[0]["v"]


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server


# http.post


def test_post_sends_method_path_headers_and_body() -> None:
    with Server(statuses(204)) as server:
        script = f"""http.post(
            url: "{server.url}/path/a/b/c",
            headers: {{x: "a", y: "b", z: "c"}},
            data: bytes(v: "body"),
        )"""
        assert value(script) == 204
    (asked,) = server.asked
    assert (asked.method, asked.target, asked.body) == ("POST", "/path/a/b/c", b"body")
    headers = dict(asked.headers)
    assert headers.pop("User-Agent").startswith("miniflux/")
    assert headers.pop("Host") == server.url.removeprefix("http://")
    assert headers == {"X": "a", "Y": "b", "Z": "c", "Accept-Encoding": "gzip", "Content-Length": "4"}


@pytest.mark.parametrize("status", [200, 204, 300, 304, 400, 404, 429, 500, 503, 599, 999])
def test_post_gives_any_status(status: int) -> None:
    with Server(statuses(status)) as server:
        assert value(f'http.post(url: "{server.url}")') == status


def test_post_without_data_sends_an_empty_body(server: Server) -> None:
    value(f'http.post(url: "{server.url}")')
    assert server.asked[0].headers["Content-Length"] == "0"
    assert "Content-Type" not in server.asked[0].headers


@pytest.mark.parametrize("argument", ["headers: debug.null()", 'data: debug.null(type: "bytes")'])
def test_post_takes_a_null_as_left_out(server: Server, argument: str) -> None:
    assert value(f'http.post(url: "{server.url}", {argument})') == 200
    assert server.asked[0].headers["Content-Length"] == "0"


def test_post_with_a_url_that_is_null_sends_nothing_and_says_so() -> None:
    assert failure('x = http.post(url: debug.null(type: "string"))').endswith('missing "url" parameter')


@pytest.mark.parametrize("bad", ["1", "true", 'debug.null(type: "string")', "debug.null()"])
def test_post_with_a_header_that_is_no_string_sends_nothing(server: Server, bad: str) -> None:
    error = failure(f'x = http.post(url: "{server.url}", headers: {{a: "x", urgent: {bad}, z: "y"}})')
    assert error.endswith('header value "urgent" must be a string')
    assert not server.asked


def test_post_names_the_last_of_several_bad_headers(server: Server) -> None:
    error = failure(f'x = http.post(url: "{server.url}", headers: {{a: 1, b: 2, c: "x"}})')
    assert error.endswith('header value "b" must be a string')


def test_the_later_of_two_spellings_of_a_header_counts(server: Server) -> None:
    value(f'http.post(url: "{server.url}", headers: {{"content-type": "a/b", "Content-Type": "c/d"}})')
    assert server.asked[0].headers["Content-Type"] == "c/d"


def test_a_header_value_is_trimmed(server: Server) -> None:
    value(f'http.post(url: "{server.url}", headers: {{Authorization: "Bearer " + ""}})')
    assert server.asked[0].headers["Authorization"] == "Bearer"


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ('{"my header": "x"}', 'net/http: invalid header field name "my header"'),
        ('{note: "a\\nb"}', 'net/http: invalid header field value for "Note"'),
    ],
)
def test_a_header_that_http_does_not_know(server: Server, headers: str, message: str) -> None:
    error = failure(f'x = http.post(url: "{server.url}", headers: {headers})')
    assert error.endswith(f'Post "{server.url}": {message}')
    assert not server.asked


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", 'Post "": unsupported protocol scheme ""'),
        ("collector/write", 'Post "collector/write": unsupported protocol scheme ""'),
        ("ftp://h/", 'Post "ftp://h/": unsupported protocol scheme "ftp"'),
        ("http://", 'Post "http:": http: no Host in request URL'),
        ("10.0.0.1:8086/w", 'parse "10.0.0.1:8086/w": first path segment in URL cannot contain colon'),
        ("http://h/50%/x", 'parse "http://h/50%/x": invalid URL escape "%/x"'),
    ],
)
def test_a_url_that_cannot_be_asked(url: str, message: str) -> None:
    error = failure(f'x = http.post(url: "{url}")')
    assert error.startswith('error calling function "post" @')
    assert error.endswith(message)


def test_a_malformed_url_is_told_before_a_bad_header() -> None:
    assert 'invalid character " " in host name' in failure('x = http.post(url: "http://a b/", headers: {a: 1})')


def test_post_to_a_port_where_nobody_listens() -> None:
    with Server() as server:
        url = server.url
    assert failure(f'x = http.post(url: "{url}")').endswith("connect: connection refused")


@pytest.mark.parametrize(
    "call", ['http.post(url: "{u}")', 'requests.get(url: "{u}").statusCode', 'ehttp.get(url: "{u}").statusCode']
)
def test_a_private_address_may_be_denied(server: Server, call: str) -> None:
    with pytest.raises(FluxError) as caught:
        value(call.replace("{u}", server.url), Client(policy=DenyPrivate(), trust_env=False))
    assert caught.value.message == "no such host"
    assert caught.value.code == 3
    assert not server.asked


def test_a_session_without_a_client_may_not_send() -> None:
    with pytest.raises(FluxError, match="missing client"), Session() as session:
        session.run(IMPORTS + 'x = http.post(url: "http://example.com/")')


def test_a_redirect_is_followed() -> None:
    def answer(number: int, asked: Asked) -> Answer:
        return Answer(307, headers=(("Location", "/b"),)) if asked.target == "/a" else Answer(201)

    with Server(answer) as server:
        assert value(f'http.post(url: "{server.url}/a", data: bytes(v: "x"))') == 201
    assert [(a.method, a.target, a.body) for a in server.asked] == [("POST", "/a", b"x"), ("POST", "/b", b"x")]


def test_an_answer_above_the_limit_is_an_error() -> None:
    with Server(lambda n, a: Answer(body=b"x" * 20)) as server:
        error = failure(f'x = http.post(url: "{server.url}")', Client(trust_env=False, limit=10))
    assert error.endswith("http response body is too large, reduce the amount of data querying")


# One request a row.


ENDPOINT = """
send = http.endpoint(url: "{server}/alert")(mapFn: (r) => ({{headers: {{}}, data: bytes(v: string(v: r.n))}}))
"""


def test_endpoint_sends_one_request_a_row_in_order(server: Server) -> None:
    (result,) = run(ENDPOINT.format(server=server.url) + "array.from(rows: [{n: 3}, {n: 1}, {n: 2}]) |> send()")
    assert server.bodies == ["3", "1", "2"]
    assert result.records() == [{"n": n, "_status": "200", "_sent": "true"} for n in (3, 1, 2)]
    assert server.connections == 1


def test_endpoint_takes_tables_in_the_order_of_their_keys(server: Server) -> None:
    rows = '[{k: "b", n: 1}, {k: "a", n: 2}, {k: "b", n: 3}]'
    run(ENDPOINT.format(server=server.url) + f'array.from(rows: {rows}) |> group(columns: ["k"]) |> send()')
    assert server.bodies == ["2", "1", "3"]


def test_endpoint_puts_what_was_not_sent_in_tables_of_its_own() -> None:
    with Server(statuses(200, 201, 500, 200, 204)) as server:
        (result,) = run(
            ENDPOINT.format(server=server.url)
            + "array.from(rows: [{n: 1}, {n: 2}, {n: 3}, {n: 4}, {n: 5}]) |> group() |> send()"
        )
    tables = [(key.get("_sent"), key.labels) for block in result.tables for key in block.keys]
    assert tables == [("false", ("_sent",)), ("true", ("_sent",))]
    assert [(r["n"], r["_status"]) for r in result.records()] == [
        (2, "201"),
        (3, "500"),
        (5, "204"),
        (1, "200"),
        (4, "200"),
    ]


def test_endpoint_extends_the_group_key(server: Server) -> None:
    rows = '[{k: "a", n: 1}, {k: "b", n: 2}]'
    (result,) = run(ENDPOINT.format(server=server.url) + f'array.from(rows: {rows}) |> group(columns: ["k"]) |> send()')
    assert [key.labels for block in result.tables for key in block.keys] == [("_sent", "k"), ("_sent", "k")]


def test_a_stream_that_is_used_twice_sends_once(server: Server) -> None:
    script = """
    sent = array.from(rows: [{n: 1}, {n: 2}]) |> send()
    sent |> yield(name: "a")
    sent |> map(fn: (r) => ({n: r.n})) |> yield(name: "b")
    union(tables: [sent, sent]) |> yield(name: "c")
    """
    results = run(ENDPOINT.format(server=server.url) + script)
    assert [r.name for r in results] == ["a", "b", "c"]
    assert len(results[2].records()) == 4
    assert server.bodies == ["1", "2"]


def test_a_stream_that_is_read_and_then_yielded_sends_once(server: Server) -> None:
    script = """
    sent = array.from(rows: [{n: 1}, {n: 2}]) |> send()
    first = sent |> findRecord(fn: (key) => true, idx: 0)
    sent |> filter(fn: (r) => r.n > first.n)
    """
    (result,) = run(ENDPOINT.format(server=server.url) + script)
    assert [r["n"] for r in result.records()] == [2]
    assert server.bodies == ["1", "2"]


def test_a_stream_that_nobody_reads_sends_nothing(server: Server) -> None:
    run(ENDPOINT.format(server=server.url) + "x = array.from(rows: [{n: 1}]) |> send()\narray.from(rows: [{n: 2}])")
    assert not server.asked


def test_a_limit_before_the_endpoint_saves_requests(server: Server) -> None:
    rows = "array.from(rows: [{n: 1}, {n: 2}, {n: 3}])"
    run(ENDPOINT.format(server=server.url) + f"{rows} |> limit(n: 1) |> send()")
    assert server.bodies == ["1"]


def test_a_limit_behind_the_endpoint_saves_none(server: Server) -> None:
    rows = "array.from(rows: [{n: 1}, {n: 2}, {n: 3}])"
    (result,) = run(ENDPOINT.format(server=server.url) + f"{rows} |> send() |> limit(n: 1)")
    assert server.bodies == ["1", "2", "3"]
    assert len(result.records()) == 1


def test_a_failure_ends_the_stream_after_the_rows_before_it(server: Server) -> None:
    script = f"""
    send = http.endpoint(url: "{server.url}/m")(
        mapFn: (r) => ({{headers: {{x: r.h}}, data: bytes(v: string(v: r.n))}}),
    )
    array.from(rows: [{{n: 1, h: "a"}}, {{n: 2, h: "b"}}, {{n: 3, h: "bad\\n"}}, {{n: 4, h: "d"}}]) |> send()
    """
    error = failure(script)
    assert error.startswith("runtime error @")
    assert ": send: failed to evaluate map function: " in error
    assert error.endswith(f'Post "{server.url}/m": net/http: invalid header field value for "X"')
    assert server.bodies == ["1", "2"]


def test_a_stream_that_failed_is_not_sent_again(server: Server) -> None:
    script = f"""
    sent = array.from(rows: [{{n: 1, ok: true}}, {{n: 2, ok: false}}])
        |> map(fn: (r) => ({{n: r.n, s: if r.ok then http.post(url: "{server.url}") else http.post(url: "")}}))
    read = () => sent |> findRecord(fn: (key) => true, idx: 0)
    first = experimental.catch(fn: read).msg
    second = experimental.catch(fn: read).msg
    array.from(rows: [{{first: first, same: first == second}}])
    """
    (result,) = run(script)
    (record,) = result.records()
    assert record["first"].endswith('unsupported protocol scheme ""')
    assert record["same"]
    assert len(server.asked) == 1


def test_a_null_header_ends_the_stream_as_well(server: Server) -> None:
    script = f"""
    send = http.endpoint(url: "{server.url}")(mapFn: (r) => ({{headers: {{x: r.h}}, data: bytes(v: "x")}}))
    array.from(rows: [{{h: "a"}}, {{h: debug.null(type: "string")}}]) |> send()
    """
    assert failure(script).endswith('header value "x" must be a string')
    assert len(server.asked) == 1


def test_a_null_body_is_an_empty_one(server: Server) -> None:
    script = f"""
    send = http.endpoint(url: "{server.url}")(mapFn: (r) => ({{headers: {{}}, data: debug.null(type: "bytes")}}))
    array.from(rows: [{{n: 1}}, {{n: 2}}]) |> send()
    """
    (result,) = run(script)
    assert server.bodies == ["", ""]
    assert [r["_sent"] for r in result.records()] == ["true", "true"]


def test_two_endpoints_in_a_row_send_one_after_the_other(server: Server) -> None:
    script = f"""
    to = (name) => http.endpoint(url: "{server.url}/" + name)(mapFn: (r) => ({{headers: {{}}, data: bytes(v: "${{r.n}}")}}))
    array.from(rows: [{{n: 1}}, {{n: 2}}]) |> to(name: "a")() |> to(name: "b")()
    """
    run(script)
    assert [a.target + a.body.decode() for a in server.asked] == ["/a1", "/a2", "/b1", "/b2"]


def test_the_properties_of_a_record_send_in_the_order_in_which_they_are_written(server: Server) -> None:
    script = f"""
    to = (name) => http.post(url: "{server.url}/" + name)
    array.from(rows: [{{n: 1}}, {{n: 2}}])
        |> map(fn: (r) => ({{z: to(name: "z${{r.n}}"), a: to(name: "a${{r.n}}"), m: to(name: "m${{r.n}}")}}))
    """
    run(script)
    assert [a.target for a in server.asked] == ["/z1", "/a1", "/m1", "/z2", "/a2", "/m2"]


@pytest.mark.parametrize(
    ("expression", "targets"),
    [
        ('if r.n > 1 then post(p: "/yes") else 0', ["/yes", "/yes"]),
        ('if r.n > 1 and post(p: "/and") == 200 then 1 else 0', ["/and", "/and"]),
        ('if r.n > 1 or post(p: "/or") == 200 then 1 else 0', ["/or"]),
        ('[post(p: "/${r.n}")][0]', ["/1", "/2", "/3"]),
        (
            'length(arr: [1, 2] |> array.map(fn: (x) => post(p: "/${r.n}${x}")))',
            ["/11", "/12", "/21", "/22", "/31", "/32"],
        ),
        ('display(v: experimental.catch(fn: () => post(p: "/c${r.n}")).value)', ["/c1", "/c2", "/c3"]),
    ],
)
def test_only_what_a_row_evaluates_is_sent(server: Server, expression: str, targets: list[str]) -> None:
    script = f"""
    post = (p) => http.post(url: "{server.url}" + p)
    array.from(rows: [{{n: 1}}, {{n: 2}}, {{n: 3}}]) |> map(fn: (r) => ({{v: {expression}}}))
    """
    run(script)
    assert [a.target for a in server.asked] == targets


def test_a_filter_sends_once_a_row() -> None:
    with Server(statuses(200, 500, 200)) as server:
        (result,) = run(
            f'array.from(rows: [{{n: 1}}, {{n: 2}}, {{n: 3}}]) |> filter(fn: (r) => http.post(url: "{server.url}") == 200)'
        )
    assert [r["n"] for r in result.records()] == [1, 3]
    assert len(server.asked) == 3


def test_a_function_that_is_not_called_sends_nothing(server: Server) -> None:
    run(f'send = () => http.post(url: "{server.url}")\narray.from(rows: [{{n: 1}}])')
    assert not server.asked


def test_catch_goes_on_after_a_failure(server: Server) -> None:
    script = f"""
    urls = ["{server.url}/1", "nowhere", "{server.url}/2"]
    array.from(rows: urls |> array.map(fn: (x) => ({{ok: exists experimental.catch(fn: () => http.post(url: x)).value}})))
    """
    (result,) = run(script)
    assert [r["ok"] for r in result.records()] == [True, False, True]
    assert [a.target for a in server.asked] == ["/1", "/2"]


# http/requests


def test_do_sends_everything_and_gives_everything() -> None:
    def answer(number: int, asked: Asked) -> Answer:
        return Answer(201, b"<" + asked.body + b">", (("H1", "h1"), ("x-two", "first"), ("X-Two", "last")))

    script = """
    r = requests.do(
        method: "PUT",
        url: "{server}/path",
        params: ["p2": ["n"], "p1": ["l", "m"], "none": []],
        headers: ["x": "a", "y": "b"],
        body: bytes(v: "body"),
    )
    array.from(
        rows: [
            {
                status: r.statusCode,
                body: string(v: r.body),
                one: dict.get(dict: r.headers, key: "H1", default: ""),
                two: dict.get(dict: r.headers, key: "X-Two", default: ""),
                length: dict.get(dict: r.headers, key: "Content-Length", default: ""),
                long: int(v: r.duration) > 0,
            },
        ],
    )
    """
    with Server(answer) as server:
        (result,) = run(script.replace("{server}", server.url))
    assert result.records() == [
        {"status": 201, "body": "<body>", "one": "h1", "two": "last", "length": "6", "long": True}
    ]
    (asked,) = server.asked
    assert (asked.method, asked.target, asked.body) == ("PUT", "/path?p1=l&p1=m&p2=n", b"body")
    assert (asked.headers["X"], asked.headers["Y"]) == ("a", "b")


@pytest.mark.parametrize("method", ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT"])
@pytest.mark.parametrize("body", ["", "body"])
def test_do_sends_a_body_with_every_method(server: Server, method: str, body: str) -> None:
    value(f'requests.do(method: "{method}", url: "{server.url}", body: bytes(v: "{body}")).statusCode')
    (asked,) = server.asked
    assert (asked.method, asked.body.decode()) == (method, body)
    expected = str(len(body)) if body or method in ("PATCH", "POST", "PUT") else None
    assert asked.headers.get("Content-Length") == expected


@pytest.mark.parametrize("method", ["get", "OPTIONS", ""])
def test_do_knows_no_other_method(server: Server, method: str) -> None:
    assert failure(f'x = requests.do(method: "{method}", url: "{server.url}")').endswith(
        f'invalid HTTP method "{method}"'
    )
    assert not server.asked


@pytest.mark.parametrize(
    ("url", "params", "target"),
    [
        ("/x?a=1", '["b": ["x"]]', "/x?b=x"),
        ("/x?a=1#f", '["b": ["x"]]', "/x?b=x"),
        ("/x?a=1", "[:]", "/x?a=1"),
        ("/x?a=1", '["b": []]', "/x?a=1"),
        ("/x", '["b": ["2"], "a": ["1", "0"]]', "/x?a=1&a=0&b=2"),
        ("/x", '["k é": ["a b+c&d=e*\'()!~"]]', "/x?k+%C3%A9=a+b%2Bc%26d%3De%2A%27%28%29%21~"),
        ("?a=1", '["b": ["x"]]', "/?b=x"),
    ],
)
def test_parameters_replace_the_query(server: Server, url: str, params: str, target: str) -> None:
    value(f'requests.get(url: "{server.url}{url}", params: {params}).statusCode')
    assert server.asked[0].target == target


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("config: {timeout: 1mo1s, insecureSkipVerify: false}", "config timeout must not be a mixed duration"),
        (
            'config: {timeout: 1s, insecureSkipVerify: debug.null(type: "bool")}',
            'config is missing "insecureSkipVerify" property',
        ),
    ],
)
def test_what_is_wrong_is_told_before_anything_is_sent(server: Server, arguments: str, message: str) -> None:
    error = failure(f'x = requests.get(url: "{server.url}", {arguments})')
    assert error.endswith(message)
    assert 'error calling function "do" @http/requests/requests.flux|' in error
    assert not server.asked


def test_do_takes_a_null_body_as_left_out(server: Server) -> None:
    assert value(f'requests.post(url: "{server.url}", body: debug.null(type: "bytes")).statusCode') == 200
    assert server.asked[0].headers["Content-Length"] == "0"


def test_gzip_is_decoded() -> None:
    with Server(lambda n, a: Answer(body=gzip.compress(b"hello"), headers=(("Content-Encoding", "gzip"),))) as server:
        (result,) = run(f'requests.peek(response: requests.get(url: "{server.url}"))')
    (record,) = result.records()
    assert (record["body"], record["headers"]) == ("hello", "[:]")


def test_peek_shows_an_answer() -> None:
    headers = (("Content-Type", "text/plain"), ("B", "2"), ("A", "1"))
    with Server(lambda n, a: Answer(404, b"not here", headers)) as server:
        (result,) = run(f'requests.peek(response: requests.get(url: "{server.url}"))')
    (record,) = result.records()
    assert list(record) == ["statusCode", "body", "headers", "duration"]
    assert record.pop("duration") > 0
    shown = "[\n    A: 1, \n    B: 2, \n    Content-Length: 8, \n    Content-Type: text/plain\n]"
    assert record == {"statusCode": 404, "body": "not here", "headers": shown}


def test_peek_of_what_is_no_text() -> None:
    with Server(lambda n, a: Answer(body=b"\xff\x00")) as server:
        error = failure(f'requests.peek(response: requests.get(url: "{server.url}"))')
    assert error.endswith("bytes contained non utf8 bytes, cannot be converted into a string")


def test_requests_in_map_are_made_once_a_row_in_order() -> None:
    with Server(echo) as server:
        script = f"""
        array.from(rows: [{{n: 1}}, {{n: 2}}, {{n: 3}}])
            |> map(fn: (r) => ({{r with text: string(v: requests.post(url: "{server.url}", body: bytes(v: "n${{r.n}}")).body)}}))
        """
        (result,) = run(script)
    assert [r["text"] for r in result.records()] == ["n1", "n2", "n3"]
    assert server.bodies == ["n1", "n2", "n3"]


# Timeouts


TIMEOUT = "context deadline exceeded"


def slow(number: int, asked: Asked) -> Answer:
    return Answer(body=b"late", delay=0.5)


def dripping(number: int, asked: Asked) -> Answer:
    return Answer(body=b"x" * 40, drip=0.05)


@pytest.mark.parametrize("answer", [slow, dripping])
def test_the_default_timeout_covers_the_whole_exchange(answer: Callable[[int, Asked], Answer]) -> None:
    option = "option requests.defaultConfig = {timeout: 100ms, insecureSkipVerify: false}\n"
    with Server(answer) as server:
        assert TIMEOUT in failure(option + f'x = requests.get(url: "{server.url}")')


def test_a_timeout_for_one_request() -> None:
    script = """
    config = requests.defaultConfig
    x = requests.get(url: "{server}", config: {config with timeout: 100ms})
    """
    with Server(slow) as server:
        assert TIMEOUT in failure(script.replace("{server}", server.url))


@pytest.mark.parametrize("timeout", ["0s", "-1s", "10s", "1mo"])
def test_timeouts_that_are_long_enough(server: Server, timeout: str) -> None:
    config = f"{{timeout: {timeout}, insecureSkipVerify: false}}"
    assert value(f'requests.get(url: "{server.url}", config: {config}).statusCode') == 200


def test_the_default_configurations_of_the_two_packages_are_two(server: Server) -> None:
    mixed = "{timeout: 1mo1s, insecureSkipVerify: false}"
    for own, other in (("requests", "erequests"), ("erequests", "requests")):
        option = f"option {own}.defaultConfig = {mixed}\n"
        assert value_after(option, f'{other}.get(url: "{server.url}").statusCode') == 200
        assert "mixed duration" in failure(option + f'x = {own}.get(url: "{server.url}")')


def value_after(statements: str, expression: str) -> Any:
    (result,) = run(f"{statements}\narray.from(rows: [{{v: {expression}}}])")
    return result.records()[0]["v"]


# TLS


@pytest.fixture(scope="module")
def secure() -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Server(tls=context) as server:
        yield server


def test_a_certificate_of_an_unknown_authority_is_refused(secure: Server) -> None:
    before = len(secure.asked)
    error = failure(f'x = requests.get(url: "{secure.url}")')
    assert error.endswith("tls: failed to verify certificate: x509: certificate signed by unknown authority")
    assert "unknown authority" in failure(f'x = http.post(url: "{secure.url}")')
    assert len(secure.asked) == before


def test_any_certificate_is_accepted_for_one_request(secure: Server) -> None:
    script = f"""
    config = requests.defaultConfig
    x = requests.get(url: "{secure.url}", config: {{config with insecureSkipVerify: true}})
    requests.peek(response: requests.get(url: "{secure.url}"))
    """
    before = len(secure.asked)
    assert "unknown authority" in failure(script)
    assert len(secure.asked) == before + 1


# experimental/http


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


@pytest.mark.parametrize("timeout", ["100ms", "0s", "-1s"])
def test_experimental_get_takes_zero_for_a_time_that_is_up(timeout: str) -> None:
    with Server(slow) as server:
        error = failure(f'x = ehttp.get(url: "{server.url}/g", timeout: {timeout})')
        assert len(server.asked) == (timeout == "100ms")
    assert error.endswith(f'Get "{server.url}/g": context deadline exceeded')


def test_experimental_get_with_a_header_that_is_no_string(server: Server) -> None:
    error = failure(f'x = ehttp.get(url: "{server.url}", headers: {{a: 1}})')
    assert error.endswith('header value "a" must be a string')
    assert not server.asked
