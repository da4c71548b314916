"""http/requests: what do and its kin send, and the record that they give."""

from __future__ import annotations

import gzip

import pytest

from ..loopback import Answer, Asked, Server, echo
from .programs import failure, run, value


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
