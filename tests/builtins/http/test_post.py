"""http.post: what it sends, what it gives, what it refuses."""

from __future__ import annotations

import pytest

from miniflux import FluxError, Session
from miniflux.web.client import Client
from miniflux.web.policy import DenyPrivate

from ..loopback import Answer, Asked, Server, statuses
from .programs import IMPORTS, failure, value


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
