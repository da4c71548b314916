"""What goes over the wire: request line, headers and their order, body."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux import __version__
from miniflux.errors import FluxError
from miniflux.web.client import Client, NoNetwork
from miniflux.web.exchange import Request

from .scripted import Scripted, answer, failure, send

AGENT = f"miniflux/{__version__}"


def test_exact_bytes_of_a_post() -> None:
    with Scripted() as server:
        send(server.url + "/path/a/b/c", "POST", {"x": "a", "y": "b", "z": "c"}, b"body", kind="post")
        (request,) = server.requests
    assert request.line == "POST /path/a/b/c HTTP/1.1"
    assert request.headers == [
        ("Host", f"127.0.0.1:{server.port}"),
        ("User-Agent", AGENT),
        ("Content-Length", "4"),
        ("X", "a"),
        ("Y", "b"),
        ("Z", "c"),
        ("Accept-Encoding", "gzip"),
    ]
    assert request.body == b"body"


@pytest.mark.parametrize(
    ("method", "body", "length", "encoding"),
    [
        ("GET", b"", None, "gzip"),
        ("GET", b"x", "1", "gzip"),
        ("HEAD", b"", None, None),
        ("DELETE", b"", None, "gzip"),
        ("DELETE", b"xy", "2", "gzip"),
        ("POST", b"", "0", "gzip"),
        ("PUT", b"", "0", "gzip"),
        ("PATCH", b"", "0", "gzip"),
    ],
)
def test_length_and_encoding_of_each_method(method: str, body: bytes, length: str | None, encoding: str | None) -> None:
    with Scripted() as server:
        send(server.url, method, body=body)
        (request,) = server.requests
    assert (request.method, request.get("Content-Length"), request.get("Accept-Encoding")) == (method, length, encoding)
    assert request.body == body


@pytest.mark.parametrize("target", ["/", "/?", "//a//b/./../c?", "/?q=é z&r=%41", "/a%2Fb", "/?a=b+c;d&e=%20"])
def test_the_target_goes_out_as_written(target: str) -> None:
    with Scripted() as server:
        send(server.url + target)
        (request,) = server.requests
    assert request.target == target


def test_fragment_and_default_path() -> None:
    with Scripted() as server, Client(trust_env=False) as client:
        send(server.url + "#part", client=client)
        send(server.url + "/a b?#part", client=client)
        assert [request.target for request in server.requests] == ["/", "/a%20b?"]


def test_names_become_canonical_and_later_ones_replace_earlier_ones() -> None:
    with Scripted() as server:
        send(
            server.url,
            headers={"z-api-key": "1", "x-2b-OR": "2", "snake_case": "3", "a.b!c": "4", "Z-API-Key": "5"},
        )
        (request,) = server.requests
    assert request.headers[2:-1] == [("A.b!c", "4"), ("Snake_case", "3"), ("X-2b-Or", "2"), ("Z-Api-Key", "5")]


def test_values_are_trimmed_and_may_be_empty_or_unicode() -> None:
    with Scripted() as server:
        send(server.url, headers={"Authorization": "Bearer ", "X-Blank": " \t a b\t ", "X-Empty": "", "X-U": "grün"})
        (request,) = server.requests
    assert request.headers[2:-1] == [
        ("Authorization", "Bearer"),
        ("X-Blank", "a b"),
        ("X-Empty", ""),
        ("X-U", "grün"),
    ]


def test_headers_of_the_protocol_are_not_the_users() -> None:
    reserved = {"host": "elsewhere", "content-length": "1", "transfer-encoding": "chunked", "trailer": "X"}
    with Scripted() as server:
        send(server.url, "POST", reserved | {"connection": "close"}, b"twelve bytes")
        (request,) = server.requests
    assert request.headers == [
        ("Host", f"127.0.0.1:{server.port}"),
        ("User-Agent", AGENT),
        ("Content-Length", "12"),
        ("Connection", "close"),
        ("Accept-Encoding", "gzip"),
    ]


def test_user_agent_and_accept_encoding_can_be_replaced() -> None:
    with Scripted() as server, Client(trust_env=False) as client:
        send(server.url, headers={"user-agent": "mine", "accept-encoding": "br"}, client=client)
        send(server.url, headers={"User-Agent": ""}, client=client)
        first, second = server.requests
    assert (first.get("User-Agent"), first.get("Accept-Encoding")) == ("mine", "br")
    assert second.get("User-Agent") is None


def test_an_empty_accept_encoding_keeps_the_clients_own() -> None:
    with Scripted() as server:
        send(server.url, headers={"accept-encoding": ""})
        (request,) = server.requests
    assert [pair for pair in request.headers if pair[0] == "Accept-Encoding"] == [
        ("Accept-Encoding", ""),
        ("Accept-Encoding", "gzip"),
    ]


def test_credentials_of_the_url() -> None:
    with Scripted() as server, Client(trust_env=False) as client:
        send(f"http://u:p%40w@127.0.0.1:{server.port}/", client=client)
        send(f"http://u@127.0.0.1:{server.port}/", client=client)
        send(f"http://u:p@127.0.0.1:{server.port}/", headers={"Authorization": "Bearer t"}, client=client)
        assert [request.get("Authorization") for request in server.requests] == [
            "Basic dTpwQHc=",
            "Basic dTo=",
            "Bearer t",
        ]


@pytest.mark.parametrize("name", ["my header", "", "naïve", "a:b"])
def test_invalid_header_names(name: str) -> None:
    with Scripted() as server:
        message = failure(server.url + "/bad", "POST", headers={name: "x"}, kind="post")
        assert message == f'Post "{server.url}/bad": net/http: invalid header field name "{name}"'
        assert server.requests == []


@pytest.mark.parametrize("value", ["a\r\nb", "a\nb", "a\0b", "\x7f"])
def test_invalid_header_values(value: str) -> None:
    with Scripted() as server:
        message = failure(server.url, headers={"note": value})
        assert message == f'Get "{server.url}": net/http: invalid header field value for "Note"'
        assert server.requests == []


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("", 'Post "": unsupported protocol scheme ""'),
        ("collector/write", 'Post "collector/write": unsupported protocol scheme ""'),
        ("ftp://h/x", 'Post "ftp://h/x": unsupported protocol scheme "ftp"'),
        ("http:///x", 'Post "http:///x": http: no Host in request URL'),
        ("http://127.0.0.1:99999/", "address 99999: invalid port"),
        ("http://127.0.0.1:0/", "connect: connection refused"),
        ("http://a]/", "address a]:80: unexpected ']' in address"),
        ("http://2130706433/", "lookup 2130706433: no such host"),
        ("http://127.1/", "lookup 127.1: no such host"),
        ("http://1:2:3/", "lookup 1:2: no such host"),
        ("http://a b/", 'parse "http://a b/": invalid character " " in host name'),
    ],
)
def test_urls_that_cannot_be_sent_to(url: str, message: str) -> None:
    assert failure(url, "POST", kind="post") == message


def test_a_method_must_be_a_word_and_no_tunnel() -> None:
    assert failure("http://127.0.0.1/", "CONNECT") == 'Connect "http://127.0.0.1/": net/http: invalid method "CONNECT"'
    assert failure("http://127.0.0.1/", "GE T") == 'Ge t "http://127.0.0.1/": net/http: invalid method "GE T"'


def test_the_address_of_a_bad_port_shows_outside_of_post() -> None:
    assert failure("http://127.0.0.1:99999/") == 'Get "http://127.0.0.1:99999/": dial tcp: address 99999: invalid port'


def test_a_large_body_arrives_whole() -> None:
    body = bytes(range(256)) * 20000
    with Scripted(answer(201)) as server:
        assert send(server.url, "PUT", body=body).status == 201
        assert server.requests[0].body == body


def test_without_a_network_nothing_is_sent() -> None:
    with pytest.raises(FluxError) as caught:
        NoNetwork().send(Request("POST", "http://127.0.0.1/", [], kind="post"))
    assert (caught.value.message, caught.value.code) == (
        "missing client in http.post: http client uninitialized in dependencies",
        10,
    )


class Nowhere:
    """A policy that lets nothing out."""

    def allows(self, address: str) -> bool:
        return False


ANY = st.text(st.characters(exclude_categories=[]))  # halves of surrogate pairs, too
URLS = st.one_of(ANY, ANY.map("http://127.0.0.1/".__add__), ANY.map("http://".__add__))


@pytest.mark.parametrize(("url", "value"), [("?\ud800", "x"), ("\ud800", "x"), ("", "\ud800"), ("?\udc80", "\udc80")])
def test_half_a_character_is_no_accident(url: str, value: str) -> None:
    with Scripted() as server:
        assert send(f"{server.url}/{url}", headers={"X": value}).status == 200


@settings(deadline=None)
@given(st.sampled_from(["post", "do", "get"]), ANY, URLS, st.lists(st.tuples(st.sampled_from(["X", "y-z", ""]), ANY)))
def test_whatever_is_asked_for_the_failure_is_a_flux_error(
    kind: str, method: str, url: str, headers: list[tuple[str, str]]
) -> None:
    with Client(Nowhere(), trust_env=False, resolve=lambda host, port: ["127.0.0.1"]) as client:
        try:
            client.send(Request(method or "GET", url, headers, kind=kind))
        except FluxError as error:
            assert error.message
