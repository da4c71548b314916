"""Dry run, verbose and journal: requests shown in place of, or beside, being sent."""

from __future__ import annotations

import pytest

from miniflux import __version__
from miniflux.errors import FluxError
from miniflux.web.client import Client
from miniflux.web.dryrun import DryRun
from miniflux.web.exchange import Request, Response
from miniflux.web.journal import Journal
from miniflux.web.verbose import Verbose

from .scripted import Scripted, answer, closed_port, failure


def shown(*requests: Request, secrets: tuple[str, ...] = ()) -> str:
    lines: list[str] = []
    dry = DryRun(lines.append, lambda: secrets)
    for request in requests:
        dry.send(request)
    return "".join(lines)


def test_a_request_is_shown_in_full() -> None:
    headers = [("content-type", "application/json"), ("Authorization", "Bearer sesame"), ("X-Key", "open sesame")]
    request = Request("POST", "http://u:pw@h.example/a b?t=sesame", headers, '{"b":[1],"t":"sesame","g":"ü"}'.encode())
    assert shown(request, secrets=("sesame",)) == (
        "POST http://u:REDACTED@h.example/a%20b?t=REDACTED\n"
        "Host: h.example\n"
        f"User-Agent: miniflux/{__version__}\n"
        "Content-Length: 31\n"
        "Authorization: Bearer REDACTED\n"
        "Content-Type: application/json\n"
        "X-Key: open REDACTED\n"
        "Accept-Encoding: gzip\n"
        "\n"
        '{\n  "b": [\n    1\n  ],\n  "t": "REDACTED",\n  "g": "ü"\n}\n\n'
    )


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (b"plain\ntext\n", "plain\ntext"),
        (b"{no json", "{no json"),
        (b"\xff\xfe", "(2 bytes, not text)"),
        (b"\x00", "(1 byte, not text)"),
        (b"[" * 50_000, "[" * 50_000),
    ],
)
def test_bodies(body: bytes, text: str) -> None:
    assert shown(Request("PUT", "http://h/", [], body)).partition("\n\n")[2] == text + "\n\n"


def test_the_answer_echoes_the_body() -> None:
    response = DryRun(lambda text: None).send(Request("POST", "http://h/", [("content-type", "text/csv")], b"a,b"))
    assert (response.status, response.body) == (200, b"a,b")
    assert response.headers == [("Content-Length", "3"), ("Content-Type", "text/csv")]


@pytest.mark.parametrize("url", ["http://h/ \n", "h", "http://a b/"])
def test_what_could_not_be_sent_fails(url: str) -> None:
    dry = DryRun(lambda text: None)
    assert failure(url, client=dry) == failure(url)  # type: ignore[arg-type]
    assert dry.count == 0


def test_an_invalid_header_fails() -> None:
    assert "invalid header field name" in failure("http://h/", headers={"a b": ""}, client=DryRun(print))  # type: ignore[arg-type]


def test_verbose_shows_each_exchange() -> None:
    lines: list[str] = []
    with Scripted(answer(201, b"123")) as server, Client(trust_env=False) as client:
        Verbose(client, lines.append, lambda: ["sesame"]).send(
            Request("POST", server.url + "/x?t=sesame", [], b"body", kind="post")
        )
        refused = Request("GET", f"http://127.0.0.1:{closed_port()}/", [])
        with pytest.raises(FluxError):
            Verbose(client, lines.append).send(refused)
    assert lines[0] == f"> POST {server.url}/x?t=REDACTED (4 bytes)\n"
    assert lines[1].startswith("< 201 (3 bytes, ") and lines[1].endswith(" ms)\n")
    assert lines[2] == f"> GET {refused.url}\n"
    assert "connect: connection refused" in lines[3]


class Fake:
    """Answers with the number in the URL's path; 0 fails, -1 is an interrupt."""

    def send(self, request: Request) -> Response:
        status = int(request.url.rpartition("/")[2])
        if status < 0:
            raise KeyboardInterrupt
        if status == 0:
            raise FluxError("refused")
        return Response(status, [], b"", 1)

    def close(self) -> None:
        pass


def test_a_journal_tells_what_had_been_sent() -> None:
    journal = Journal(Fake(), lambda: ["sesame"])
    assert journal.summary() == ""
    for _ in range(3):
        journal.send(Request("POST", "http://h/200", []))
    assert journal.summary() == "3 requests had been sent: POST http://h/200 200 ×3"
    journal.send(Request("GET", "http://u:pw@h/sesame/404", []))
    with pytest.raises(FluxError):
        journal.send(Request("PUT", "http://h/0", []))
    with pytest.raises(KeyboardInterrupt):
        journal.send(Request("POST", "http://h/-1", []))
    assert journal.summary() == (
        "4 requests had been sent: POST http://h/200 200 ×3, GET http://u:REDACTED@h/REDACTED/404 404\n"
        "1 request had no answer: PUT http://h/0\n"
        "1 request under way when it stopped, perhaps received: POST http://h/-1"
    )


def test_a_journal_of_what_was_not_sent_says_so() -> None:
    journal = Journal(Fake(), verb="had been shown, not sent")
    journal.send(Request("POST", "http://h/200", []))
    assert journal.summary() == "1 request had been shown, not sent: POST http://h/200 200"


def test_a_journal_of_many_different_requests_stays_short() -> None:
    journal = Journal(Fake())
    for number in range(2000):
        journal.send(Request("GET", f"http://h/{number}/200", []))
    assert journal.sent == 2000
    summary = journal.summary()
    assert summary.startswith("2000 requests had been sent: GET http://h/0/200 200, ")
    assert summary.endswith(" and 991 more kinds")
