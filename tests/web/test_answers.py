"""What comes back: statuses, headers, bodies, compression, limits, and answers that are no HTTP."""

from __future__ import annotations

import gzip
import socket

import pytest

from miniflux.web.client import Client

from .scripted import Scripted, answer, chunked, failure, reset, send

BROKEN = "net/http: HTTP/1.x transport connection broken: "
TOO_LARGE = "http response body is too large, reduce the amount of data querying"
ZIPPED = gzip.compress(b"hello" * 50)


@pytest.mark.parametrize("status", [200, 201, 204, 304, 400, 404, 500, 599, 999])
def test_every_status_is_an_answer(status: int) -> None:
    with Scripted(answer(status)) as server:
        assert send(server.url, "POST", kind="post").status == status


def test_interim_answers_are_skipped() -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
    with Scripted(interim + answer(201, b"x")) as server:
        response = send(server.url)
    assert (response.status, response.body, response.headers) == (201, b"x", [("Content-Length", "1")])


def test_headers_are_canonical_sorted_and_the_last_value_wins() -> None:
    lines = "x-foo-BAR: 1\r\nX_under: 2\r\nSet-Cookie: a=1\r\nset-cookie: b=2\r\nVary: Accept\r\nVary:\r\n"
    folded = "Folded: one\r\n  two\r\nPad: \t x \t\r\nUni: grün\r\n"
    with Scripted(answer(headers=lines + folded)) as server:
        assert send(server.url).headers == [
            ("Content-Length", "0"),
            ("Folded", "one two"),
            ("Pad", "x"),
            ("Set-Cookie", "b=2"),
            ("Uni", "grün"),
            ("Vary", ""),
            ("X-Foo-Bar", "1"),
            ("X_under", "2"),
        ]


def test_headers_of_the_framing_are_left_out() -> None:
    with Scripted(chunked(b"o", b"k", headers="Content-Length: 9\r\nTrailer: X-T\r\nPragma: no-cache\r\n")) as server:
        response = send(server.url)
    assert response.body == b"ok"
    assert response.headers == [("Cache-Control", "no-cache"), ("Pragma", "no-cache")]


@pytest.mark.parametrize(
    ("version", "connection", "shown"),
    [
        ("1.1", "close", []),
        ("1.1", "x, CLOSE", []),
        ("1.1", "keep-alive", ["keep-alive"]),
        ("1.1", "closed", ["closed"]),
        ("1.0", "close", ["close"]),
    ],
)
def test_a_connection_header_that_closes_is_not_shown(version: str, connection: str, shown: list[str]) -> None:
    head = f"HTTP/{version} 200 OK\r\nConnection: {connection}\r\nContent-Length: 0\r\n\r\n".encode()
    with Scripted(head) as server:
        assert [value for name, value in send(server.url).headers if name == "Connection"] == shown


def test_latin_1_headers_are_read() -> None:
    with Scripted(b"HTTP/1.1 200 OK\r\nX: caf\xe9\r\nContent-Length: 0\r\n\r\n") as server:
        assert ("X", "café") in send(server.url).headers


def test_head_has_the_length_but_no_body() -> None:
    with Scripted(b"HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n") as server:
        response = send(server.url, "HEAD")
    assert (response.headers, response.body) == ([("Content-Length", "12")], b"")


def test_a_body_without_length_ends_with_the_connection() -> None:
    with Scripted(b"HTTP/1.0 200 OK\r\n\r\nall of it") as server:
        assert send(server.url).body == b"all of it"


def test_duration_is_positive() -> None:
    with Scripted() as server:
        assert 0 < send(server.url).duration < 10**10


def test_gzip_that_we_asked_for_is_decoded() -> None:
    with Scripted(answer(body=ZIPPED, headers="content-ENCODING: GZip\r\nX: 1\r\n")) as server:
        response = send(server.url)
    assert (response.body, response.headers) == (b"hello" * 50, [("X", "1")])


def test_gzip_in_chunks_and_in_two_members() -> None:
    two = ZIPPED + gzip.compress(b"!")
    with Scripted(chunked(two[:7], two[7:30], two[30:], headers="Content-Encoding: gzip\r\n")) as server:
        assert send(server.url).body == b"hello" * 50 + b"!"


def test_gzip_that_the_user_asked_for_stays() -> None:
    with Scripted(answer(body=ZIPPED, headers="Content-Encoding: gzip\r\n")) as server:
        response = send(server.url, headers={"Accept-Encoding": "gzip"})
    assert (response.body, ("Content-Encoding", "gzip") in response.headers) == (ZIPPED, True)


@pytest.mark.parametrize("encoding", ["deflate", "gzip, br", "br"])
def test_other_encodings_stay(encoding: str) -> None:
    with Scripted(answer(body=b"??", headers=f"Content-Encoding: {encoding}\r\n")) as server:
        response = send(server.url)
    assert (response.body, ("Content-Encoding", encoding) in response.headers) == (b"??", True)


def test_an_empty_body_is_not_decoded() -> None:
    with Scripted(answer(headers="Content-Encoding: gzip\r\n")) as server:
        assert send(server.url).headers == [("Content-Encoding", "gzip"), ("Content-Length", "0")]
    with Scripted(chunked(headers="Content-Encoding: gzip\r\n")) as server:
        assert send(server.url).headers == []


@pytest.mark.parametrize(
    ("body", "message"),
    [
        (b"plain text, no gzip", "gzip: invalid header"),
        (b"plain", "unexpected EOF"),
        (ZIPPED[:20], "unexpected EOF"),
        (ZIPPED[:4], "unexpected EOF"),
        (ZIPPED + b"junk", "unexpected EOF"),
        (ZIPPED + b"junk and more", "gzip: invalid header"),
        (ZIPPED[:-8] + b"abcdefgh", "gzip: invalid checksum"),
        (ZIPPED[:10] + b"\xff" * 20, "flate: corrupt input"),
    ],
)
def test_broken_gzip(body: bytes, message: str) -> None:
    scripted = answer(body=body, headers="Content-Encoding: gzip\r\n")
    with Scripted(scripted) as server:
        assert failure(server.url) == message
        assert send(server.url, "POST", kind="post").status == 200


@pytest.mark.parametrize(
    "cut",
    [
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 10\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        b"HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n",
    ],
)
def test_a_body_that_breaks_off(cut: bytes) -> None:
    with Scripted(cut) as server:
        assert failure(server.url) == "unexpected EOF"
        assert send(server.url, "POST", kind="post").status == 200


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"", "EOF"),
        (b"HTTP/1.1 200 OK\r\nConte", BROKEN + 'malformed MIME header: missing colon: "Conte"'),
        (b"hello", BROKEN + 'malformed HTTP response "hello"'),
        (b"hello there\r\n\r\n", BROKEN + 'malformed HTTP status code "there"'),
        (b"HTTP/9.x 200 OK\r\n\r\n", BROKEN + 'malformed HTTP version "HTTP/9.x"'),
        (b"HTTP/1.1 2000 OK\r\n\r\n", BROKEN + 'malformed HTTP status code "2000"'),
        (b"HTTP/1.1 200 OK\r\nnocolon\r\n\r\n", BROKEN + 'malformed MIME header: missing colon: "nocolon"'),
        (b"HTTP/1.1 200 OK\r\nX(Y: 1\r\n\r\n", BROKEN + 'malformed MIME header line: "X(Y: 1"'),
        (b"HTTP/1.1 200 OK\r\nX: a\x00b\r\n\r\n", BROKEN + r'malformed MIME header line: "X: a\x00b"'),
        (b"HTTP/1.1 200 OK\r\n X: 1\r\n\r\n", BROKEN + 'malformed MIME header initial line: " X: 1"'),
        (b"HTTP/1.1 200 OK\r\nX: a\x01b\r\n\r\n", BROKEN + r'malformed MIME header line: "X: a\x01b"'),
        (b"HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n", BROKEN + 'bad Content-Length "x"'),
        (b"HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\n", BROKEN + 'invalid empty Content-Length ""'),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n",
            BROKEN + 'bad Content-Length "99999999999999999999"',
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
            BROKEN + 'http: message cannot contain multiple Content-Length headers; got ["1" "2"]',
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nabc",
            BROKEN + 'unsupported transfer encoding: "gzip"',
        ),
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            BROKEN + 'too many transfer encodings: ["chunked" "chunked"]',
        ),
        (b"\x00\x00\x12\x04\x00", BROKEN + r'malformed HTTP response "\x00\x00\x12\x04\x00"'),
        (
            b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000 + b"\r\n\r\n",
            "net/http: server response headers exceeded 102400 bytes; aborted",
        ),
    ],
)
def test_answers_that_are_no_http(raw: bytes, message: str) -> None:
    def speak(connection: socket.socket) -> None:
        connection.sendall(raw)

    with Scripted(speak) as server:
        assert failure(server.url + "/x") == f'Get "{server.url}/x": {message}'
        assert failure(server.url + "/x", "POST", kind="post") == f'Post "{server.url}/x": {message}'


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"HTTP/1.1 200 OK\r\nA b: c\r\n\r\n", 'malformed MIME header line: "A b: c"'),
        (b"HTTP/1.1 200 OK\r\nA : c\r\n\r\n", 'malformed MIME header line: "A : c"'),
        (b"HTTP/1.1  200 OK\r\n\r\n", 'malformed HTTP response "HTTP/1.1  200 OK"'),
        (b"HTTP/1.1 099 OK\r\n\r\n", 'malformed HTTP response "HTTP/1.1 099 OK"'),
        (b"HTTP/1.1 101 Switching Protocols\r\n\r\n", 'malformed HTTP response "HTTP/1.1 101 Switching Protocols"'),
    ],
)
def test_answers_that_only_a_lenient_reader_takes(raw: bytes, message: str) -> None:
    with Scripted(raw) as server:
        assert failure(server.url) == f'Get "{server.url}": {BROKEN}{message}'


def test_a_malformed_chunk() -> None:
    with Scripted(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n") as server:
        assert failure(server.url) == "invalid byte in chunk length"


def test_a_reset_connection() -> None:
    with Scripted(reset) as server:
        assert failure(server.url, "POST", kind="post") == "read: connection reset by peer"
        message = failure(server.url)
    assert message.startswith(f'Get "{server.url}": read tcp 127.0.0.1:')
    assert message.endswith(f"->127.0.0.1:{server.port}: read: connection reset by peer")


@pytest.mark.parametrize("kind", ["do", "post", "get"])
@pytest.mark.parametrize(
    "scripted",
    [
        answer(body=b"123456"),
        chunked(b"123", b"456"),
        b"HTTP/1.1 200 OK\r\n\r\n123456",
        chunked(gzip.compress(b"1" * 1000), headers="Content-Encoding: gzip\r\n"),
    ],
    ids=["declared", "chunked", "until the end", "decoded"],
)
def test_a_body_above_the_limit_is_an_error(kind: str, scripted: bytes) -> None:
    with Scripted(scripted) as server, Client(trust_env=False, limit=5) as client:
        assert failure(server.url, client=client, kind=kind) == f'Get "{server.url}": {TOO_LARGE}'


@pytest.mark.parametrize("scripted", [answer(body=b"12345"), chunked(b"123", b"45")])
def test_a_body_of_the_limit_is_fine(scripted: bytes) -> None:
    with Scripted(scripted) as server, Client(trust_env=False, limit=5) as client:
        assert send(server.url, client=client).body == b"12345"


def test_the_true_limit_is_100_mebibytes() -> None:
    declared = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % (100 * 1024 * 1024 + 1)
    bomb = gzip.compress(b"\0" * (100 * 1024 * 1024 + 1), 1)
    with Scripted(declared, answer(body=bomb, headers="Content-Encoding: gzip\r\n")) as server:
        assert failure(server.url).endswith(TOO_LARGE)
        assert failure(server.url).endswith(TOO_LARGE)


def test_the_length_that_a_head_request_is_told_counts() -> None:
    with Scripted(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n") as server, Client(limit=5) as client:
        assert failure(server.url, "HEAD", client=client).endswith(TOO_LARGE)
