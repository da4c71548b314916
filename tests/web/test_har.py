"""Recording and replaying: standard HAR 1.2, nothing secret in it, answers found again."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from miniflux.errors import FluxError, UsageError
from miniflux.web.client import Client
from miniflux.web.exchange import Request, Response
from miniflux.web.record import Recorder
from miniflux.web.replay import Replayer

from .scripted import Scripted, answer, closed_port, failure, send


class Answers:
    """A sender that gives these answers one after the other; an exception is raised."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.closed = 0

    def send(self, request: Request) -> Response:
        given = self.answers.pop(0)
        if isinstance(given, BaseException):
            raise given
        return given if isinstance(given, Response) else Response(200, [], given, 1000)

    def close(self) -> None:
        self.closed += 1


def record(path: Path, requests: list[Request], *answers: Any, secrets: tuple[str, ...] = ()) -> dict[str, Any]:
    """Records an exchange for each request and gives the archive."""
    recorder = Recorder(Answers(*answers), str(path), lambda: secrets)
    try:
        for request in requests:
            recorder.send(request)
    finally:
        recorder.close()
    return json.loads(path.read_text())


def post(url: str, body: bytes = b"", *headers: tuple[str, str], method: str = "POST") -> Request:
    return Request(method, url, list(headers), body)


def entry(url: str, method: str = "GET", status: int = 200, text: str = "", **request: Any) -> dict[str, Any]:
    """An entry with no more than what is needed."""
    return {
        "request": {"method": method, "url": url, **request},
        "response": {"status": status, "content": {"text": text}},
    }


def archive(path: Path, *entries: Any) -> Replayer:
    path.write_text(json.dumps({"log": {"entries": list(entries)}}))
    return Replayer(str(path))


@pytest.fixture
def har(tmp_path: Path) -> Path:
    return tmp_path / "x.har"


def test_an_archive_is_har_1_2(har: Path) -> None:
    reply = Response(201, [("Content-Type", "text/plain")], "grün".encode(), 2_500_000)
    made = record(har, [post("http://h/p?a=1&b=%20", b'{"x":1}', ("Content-Type", "application/json"))], reply)
    log = made["log"]
    assert (log["version"], log["creator"]["name"]) == ("1.2", "miniflux")
    (only,) = log["entries"]
    assert only["startedDateTime"][10] == "T" and only["startedDateTime"].endswith("Z")
    assert only["time"] == 2.5 == only["timings"]["wait"]
    assert only["request"] == {
        "method": "POST",
        "url": "http://h/p?a=1&b=%20",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": "Content-Type", "value": "application/json"}],
        "queryString": [{"name": "a", "value": "1"}, {"name": "b", "value": " "}],
        "headersSize": -1,
        "bodySize": 7,
        "postData": {"mimeType": "application/json", "text": '{"x":1}'},
    }
    assert only["response"] == {
        "status": 201,
        "statusText": "Created",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": "Content-Type", "value": "text/plain"}],
        "content": {"size": 5, "mimeType": "text/plain", "text": "grün"},
        "redirectURL": "",
        "headersSize": -1,
        "bodySize": 5,
    }
    assert only["cache"] == {}


def test_a_recording_is_replayed(har: Path) -> None:
    with Scripted(answer(201, b"one", "X: 1\r\n"), answer(500, b"\xff\xfe")) as server:
        recorder = Recorder(Client(trust_env=False), str(har))
        live = [recorder.send(post(server.url + "/a", bytes([0, 255]))) for _ in range(2)]
        recorder.close()
    replayer = Replayer(str(har))
    again = [replayer.send(post(server.url + "/a", bytes([0, 255]))) for _ in range(3)]
    assert [(r.status, r.headers, r.body) for r in again[:2]] == [(r.status, r.headers, r.body) for r in live]
    assert again[2].body == b"\xff\xfe"  # the last answer is repeated
    assert [r.duration for r in again[:2]] == [r.duration for r in live]


def test_a_failure_is_recorded_and_replayed(har: Path) -> None:
    url = f"http://127.0.0.1:{closed_port()}/x"
    with pytest.raises(FluxError) as live:
        recorder = Recorder(Client(trust_env=False), str(har))
        recorder.send(post(url))
    recorder.close()
    with pytest.raises(FluxError) as replayed:
        Replayer(str(har)).send(post(url))
    assert replayed.value.message == live.value.message
    assert json.loads(har.read_text())["log"]["entries"][0]["response"]["status"] == 0


def test_an_interrupted_recording_is_written(har: Path) -> None:
    with pytest.raises(KeyboardInterrupt):
        record(har, [post("http://h/1"), post("http://h/2")], b"ok", KeyboardInterrupt())
    first, second = json.loads(har.read_text())["log"]["entries"]
    assert (first["response"]["status"], second["response"]["_error"]) == (200, "interrupted")


def test_closing_twice_writes_once(har: Path) -> None:
    sender = Answers()
    recorder = Recorder(sender, str(har))
    recorder.close()
    har.unlink()
    recorder.close()
    assert (har.exists(), sender.closed) == (False, 1)


def test_a_path_that_cannot_be_written_is_noticed_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="it is a directory"):
        Recorder(Answers(), str(tmp_path))
    with pytest.raises(UsageError, match="no directory"):
        Recorder(Answers(), str(tmp_path / "no" / "x.har"))


def test_no_secret_is_written(har: Path) -> None:
    secret = 's3 cr&t"é'
    forms = base64.b64encode(f"user:{secret}".encode()).decode()
    requests = [
        post(
            "http://me:pw@h/s3%20cr&t%22%C3%A9?k=s3+cr%26t%22%C3%A9",
            json.dumps({"t": secret}).encode(),
            ("Authorization", "Bearer whatever"),
            ("Cookie", "session=1"),
            ("X-Key", f"a {secret} b"),
            ("X-Auth", f"Basic {forms}"),
        ),
        post("http://h/", b"\xff" + secret.encode()),
        post("http://h/", b'{"t":"s3 cr\\u0026t\\"\xc3\xa9"}'),
    ]
    reply = Response(200, [("Set-Cookie", "x=y"), ("X", secret)], secret.encode(), 1)
    record(har, requests, reply, reply, reply, secrets=(secret,))
    text = har.read_text()
    for form in (secret, "s3%20cr", "s3+cr", "cr\\u0026t", "whatever", "session=1", "x=y", forms, "me:pw", "s3 cr"):
        assert form not in text
    assert base64.b64encode(b"\xffREDACTED").decode() in text
    assert '"Bearer REDACTED"' in text


def test_secrets_that_become_known_late_are_redacted_too(har: Path) -> None:
    known: list[str] = []
    recorder = Recorder(Answers(b"ok"), str(har), lambda: known)
    recorder.send(post("http://h/token-1"))
    known.append("token-1")
    recorder.close()
    assert "token-1" not in har.read_text()


def test_what_was_redacted_matches_anything(har: Path) -> None:
    requests = [post("http://u:pw@h/x?token=sesame", b'{"b": 1, "a": "Bearer sesame"}')]
    record(har, requests, b"ok", secrets=("sesame",))
    replayer = Replayer(str(har))
    assert replayer.send(post("http://u:other@h/x?token=else", b'{"a":"Bearer else","b":1}')).body == b"ok"
    for wrong in (
        post("http://h/x?token=else", b'{"a":"Basic else","b":1}'),
        post("http://h/x?token=else", b'{"a":"Bearer else","b":2}'),
        post("http://h/x?notoken=else", b'{"a":"Bearer else","b":1}'),
    ):
        with pytest.raises(FluxError):
            replayer.send(wrong)


def test_json_bodies_are_compared_as_values(har: Path) -> None:
    replayer = archive(har, entry("http://h/", "POST", postData={"text": '{"a": [1, 2], "b": null}'}))
    assert replayer.send(post("http://h/", b'{"b":null,"a":[1,2]}')).status == 200
    assert "no recorded answer" in failing(replayer, post("http://h/", b'{"b":null,"a":[2,1]}'))


def test_the_nearest_recording_is_shown(har: Path) -> None:
    replayer = archive(
        har,
        entry("http://h/other", "POST", postData={"text": "x"}),
        entry("http://h/api/v1", "POST", postData={"text": '{"level": "crit"}'}),
        entry("http://h/api/v1", "GET"),
    )
    assert failing(replayer, post("http://h/api/v1", b'{"level": "warn"}')) == (
        f"POST http://h/api/v1 has no recorded answer in {har}; the nearest is entry 2: "
        'its body is "{\\"level\\": \\"crit\\"}", not "{\\"level\\": \\"warn\\"}"'
    )
    assert failing(replayer, post("http://h/api/v2", b'{"level": "crit"}')) == (
        f"POST http://h/api/v2 has no recorded answer in {har}; the nearest is entry 2: its URL is http://h/api/v1"
    )
    assert failing(replayer, post("http://h/api/v1", method="PUT")).endswith("entry 3: its method is GET")


def test_an_empty_recording_says_so(har: Path) -> None:
    assert failing(archive(har), post("http://h/")) == f"POST http://h/ has no recorded answer: {har} is empty"


def test_secrets_do_not_show_in_the_error(har: Path) -> None:
    archive(har, entry("http://h/", "POST"))
    replayer = Replayer(str(har), lambda: ["sesame"])
    message = failing(replayer, post("http://h/?t=sesame", b"sesame"))
    assert "sesame" not in message and "REDACTED" in message


def test_a_recording_of_a_browser(har: Path) -> None:
    """As Chrome and Firefox write it: HTTP/2 names, an encoding that is undone already, redirects one by one."""
    har.write_bytes(
        b"\xef\xbb\xbf"
        + json.dumps(
            {
                "log": {
                    "version": "1.2",
                    "creator": {"name": "Firefox", "version": "130"},
                    "pages": [],
                    "entries": [
                        {
                            "_initiator": {"type": "other"},
                            "startedDateTime": "2026-01-01T00:00:00.000Z",
                            "time": 12,
                            "request": {
                                "method": "GET",
                                "url": "https://h.example/a?q=%C3%A9%20z",
                                "headers": [{"name": ":authority", "value": "h.example"}],
                                "bodySize": 0,
                            },
                            "response": {
                                "status": 302,
                                "headers": [{"name": "location", "value": "/b"}],
                                "content": {"size": 0, "mimeType": "x-unknown"},
                            },
                        },
                        {
                            "time": 3.5,
                            "request": {"method": "GET", "url": "https://h.example/b", "headers": []},
                            "response": {
                                "status": 200,
                                "headers": [
                                    {"name": ":status", "value": "200"},
                                    {"name": "content-encoding", "value": "br"},
                                    {"name": "content-length", "value": "7"},
                                    {"name": "content-type", "value": "text/plain"},
                                ],
                                "content": {"text": base64.b64encode(b"\xffok").decode(), "encoding": "base64"},
                            },
                        },
                        {
                            "request": {
                                "method": "POST",
                                "url": "https://h.example/form",
                                "postData": {"params": [{"name": "a", "value": "1 2"}, {"name": "b"}]},
                            },
                            "response": {"status": 204, "content": {}},
                        },
                        {
                            "request": {"method": "GET", "url": "https://h.example/gone"},
                            "response": {"status": 0, "_error": "net::ERR_CONNECTION_REFUSED"},
                        },
                        {
                            "request": {"method": "PUT", "url": "https://h.example/blob", "bodySize": 99},
                            "response": {"status": 200, "content": {"text": "any"}},
                        },
                    ],
                }
            }
        ).encode()
    )
    replayer = Replayer(str(har))
    response = replayer.send(post("https://h.example:443/a?q=é z", method="GET"))
    assert (response.status, response.headers, response.body) == (200, [("Content-Type", "text/plain")], b"\xffok")
    assert response.duration == 3_500_000
    assert replayer.send(post("https://h.example/form", b"a=1+2&b=")).status == 204
    assert failing(replayer, post("https://h.example/gone", method="GET")) == "net::ERR_CONNECTION_REFUSED"
    assert replayer.send(post("https://h.example/blob", b"whatever", method="PUT")).body == b"any"


def test_a_request_that_could_not_be_sent_fails_as_ever(har: Path) -> None:
    replayer = archive(har, entry("http://h/"))
    assert failing(replayer, post("h")) == 'Post "h": unsupported protocol scheme ""'
    assert "invalid header field name" in failing(replayer, post("http://h/", b"", ("a b", "")))


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "line 1, column 2: Expecting property name enclosed in double quotes"),
        ("[]", "expected an object, found a list"),
        ("{}", "log is missing"),
        ('{"log": {}}', "log.entries is missing"),
        ('{"log": {"entries": {}}}', "log.entries: expected a list, found an object"),
        ('{"log": {"entries": [1]}}', "log.entries[0]: expected an object, found a whole number"),
        ('{"log": {"entries": [{}]}}', "log.entries[0].request is missing"),
        (
            '{"log": {"entries": [{"request": {"method": "GET", "url": 1}, "response": {"status": 200}}]}}',
            "log.entries[0].request.url: expected a string, found a whole number",
        ),
        (
            '{"log": {"entries": [{"request": {"method": "GET", "url": ""}, "response": {"status": true}}]}}',
            "log.entries[0].response.status: expected a whole number, found true",
        ),
        (
            '{"log": {"entries": [{"request": {"method": "GET", "url": "", "headers": [{"value": ""}]}, '
            '"response": {"status": 200}}]}}',
            "log.entries[0].request.headers[0].name is missing",
        ),
        (
            '{"log": {"entries": [{"request": {"method": "GET", "url": ""}, "response": {"status": 200, '
            '"content": {"text": "x", "encoding": "rot13"}}}]}}',
            "log.entries[0].response.content.encoding is 'rot13', only base64 is known",
        ),
        ("[" * 100_000, "it is nested too deeply"),
    ],
)
def test_a_file_that_is_no_archive(har: Path, text: str, message: str) -> None:
    har.write_text(text)
    with pytest.raises(UsageError) as caught:
        Replayer(str(har))
    assert caught.value.message == f"{har} is not a HAR file: {message}"


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="No such file or directory"):
        Replayer(str(tmp_path / "x.har"))
    (tmp_path / "binary").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="it is not UTF-8 text"):
        Replayer(str(tmp_path / "binary"))


def test_a_recording_through_redirects_is_one_entry(har: Path) -> None:
    with Scripted(answer(302, headers="Location: /b\r\n"), answer(200, b"there")) as server:
        recorder = Recorder(Client(trust_env=False), str(har))
        send(server.url + "/a", client=recorder)  # type: ignore[arg-type]
        recorder.close()
        assert send(server.url + "/a", client=Replayer(str(har))).body == b"there"  # type: ignore[arg-type]
        assert len(server.requests) == 2


def failing(sender: Any, request: Request) -> str:
    return failure(request.url, request.method, client=sender, headers=dict(request.headers), body=request.body)
