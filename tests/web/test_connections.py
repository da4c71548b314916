"""Connections: reuse, replay on stale ones, refusal, time limits, interrupts."""

from __future__ import annotations

import os
import signal
import socket
import threading
import time

import pytest

from miniflux.errors import FluxError
from miniflux.web.client import Client

from .scripted import Scripted, answer, chunked, closed_port, failure, reset, send

MS = 10**6


def drip(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(100):
        connection.sendall(b"x")
        time.sleep(0.02)


def drip_head(connection: socket.socket) -> None:
    for byte in b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: " + b"x" * 100:
        connection.sendall(bytes([byte]))
        time.sleep(0.02)


def stall(connection: socket.socket) -> None:
    connection.recv(1)


@pytest.mark.parametrize("scripted", [answer(body=b"fine"), chunked(b"fine"), answer(204), answer(404, b"no")])
def test_requests_in_a_row_share_a_connection(scripted: bytes) -> None:
    with Scripted(scripted) as server, Client(trust_env=False) as client:
        for number in range(5):
            send(server.url, "POST", body=b"%d" % number, client=client, kind="post")
        assert [request.body for request in server.requests] == [b"0", b"1", b"2", b"3", b"4"]
        assert server.connections == 1


def test_a_connection_that_either_side_closes_is_not_used_again() -> None:
    with Scripted(answer(headers="Connection: close\r\n")) as server, Client(trust_env=False) as client:
        send(server.url, client=client)
        send(server.url, client=client)
        assert server.connections == 2
    with Scripted() as server, Client(trust_env=False) as client:
        send(server.url, headers={"Connection": "close"}, client=client)
        send(server.url, client=client)
        assert server.connections == 2


@pytest.mark.parametrize(
    "scripted", [answer(body=b"x"), answer(), chunked(b"a", b"b")], ids=["length", "no body", "chunks"]
)
def test_what_comes_after_an_answer_is_not_the_next_one(scripted: bytes) -> None:
    with Scripted(scripted + answer(500), answer(201)) as server, Client(trust_env=False) as client:
        assert send(server.url, client=client).status == 200
        assert send(server.url, "POST", client=client).status == 201
    assert server.connections == 2


def test_closing_the_client_closes_connections() -> None:
    with Scripted() as server:
        client = Client(trust_env=False)
        send(server.url, client=client)
        client.close()
        assert server.hung_up.wait(2)


@pytest.mark.parametrize("hang_up", [None, reset])
@pytest.mark.parametrize(("method", "body"), [("GET", b""), ("GET", b"x"), ("HEAD", b"")])
def test_reading_requests_are_sent_again_on_a_stale_connection(method: str, body: bytes, hang_up: object) -> None:
    with Scripted(answer(), hang_up, answer(201)) as server, Client(trust_env=False) as client:  # type: ignore[arg-type]
        send(server.url + "/1", client=client)
        assert send(server.url + "/2", method, body=body, client=client).status == 201
        assert [request.target for request in server.requests] == ["/1", "/2", "/2"]
        assert server.connections == 2


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
def test_writing_requests_are_never_sent_twice(method: str) -> None:
    with Scripted(answer(), None, answer(201)) as server, Client(trust_env=False) as client:
        send(server.url + "/1", client=client)
        message = failure(server.url + "/2", method, client=client)
        assert message == f'{method.capitalize()} "{server.url}/2": EOF'
        assert len(server.requests) == 2


def test_a_new_connection_is_not_tried_twice() -> None:
    with Scripted(None, answer()) as server:
        assert failure(server.url) == f'Get "{server.url}": EOF'
        assert len(server.requests) == 1


def test_a_connection_closed_while_idle_is_noticed_before_a_post() -> None:
    def once(connection: socket.socket) -> None:
        connection.sendall(answer())

    with Scripted(once, answer(201)) as server, Client(trust_env=False) as client:
        send(server.url, client=client)
        time.sleep(0.05)
        assert send(server.url, "POST", client=client).status == 201


def test_connection_refused() -> None:
    url = f"http://127.0.0.1:{closed_port()}/x"
    host = url[7:-2]
    assert failure(url, "POST", kind="post") == "connect: connection refused"
    assert failure(url) == f'Get "{url}": dial tcp {host}: connect: connection refused'
    assert failure(url, kind="get") == f'Get "{url}": dial tcp {host}: connect: connection refused'


@pytest.mark.parametrize(
    ("host", "shown"),
    [
        ("[::1]", "[::1]"),
        ("[0:0::0:1]", "[::1]"),
        ("[::1%25lo]", "[::1%lo]"),
        ("[::1%25no-such-interface]", "[::1%no-such-interface]"),
        ("[::ffff:127.0.0.1]", "127.0.0.1"),
    ],
)
def test_addresses_are_shown_in_their_usual_form(host: str, shown: str) -> None:
    port = closed_port()
    message = failure(f"http://{host}:{port}/")
    assert message.startswith(f'Get "http://{host}:{port}/": dial tcp {shown}:{port}: connect: ')


def test_failures_without_the_request_in_their_text_have_it_in_a_note() -> None:
    url = f"http://127.0.0.1:{closed_port()}/x"
    with pytest.raises(FluxError) as caught:
        send(url, "POST", kind="post")
    assert caught.value.notes == (f"the request was POST {url}",)
    assert caught.value.code == 2


def test_every_address_of_a_name_is_tried() -> None:
    with Scripted() as server, Client(trust_env=False, resolve=lambda host, port: ["127.0.0.3", "127.0.0.1"]) as client:
        assert send(f"http://two.example:{server.port}/", client=client).status == 200
        assert server.requests[0].get("Host") == f"two.example:{server.port}"


def test_names_that_do_not_exist() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with Client(trust_env=False, resolve=resolve) as client:
        assert failure("http://nosuch.invalid/", "POST", kind="post", client=client) == (
            "lookup nosuch.invalid: no such host"
        )
        assert failure("http://nosuch.invalid/", client=client) == "no such host"
        assert failure("http://nosuch.invalid/", kind="get", client=client) == "no such host"


def test_a_resolver_out_of_order() -> None:
    def resolve(host: str, port: int) -> list[str]:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    with Client(trust_env=False, resolve=resolve) as client:
        assert failure("http://h.example/", client=client) == (
            'Get "http://h.example/": dial tcp: lookup h.example: Temporary failure in name resolution'
        )


def test_names_in_other_scripts_become_punycode() -> None:
    asked = []

    def resolve(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"]

    with Scripted() as server, Client(trust_env=False, resolve=resolve) as client:
        send(f"http://bücher.example:{server.port}/", client=client)
        assert asked == ["xn--bcher-kva.example"]
        assert server.requests[0].get("Host") == f"xn--bcher-kva.example:{server.port}"


@pytest.mark.parametrize("scripted", [stall, drip_head])
def test_the_time_limit_covers_the_wait_for_an_answer(scripted: object) -> None:
    with Scripted(scripted) as server:  # type: ignore[arg-type]
        started = time.monotonic()
        message = failure(server.url + "/slow", timeout=100 * MS)
        assert message == (
            f'Get "{server.url}/slow": context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
        )
        assert failure(server.url, kind="get", timeout=50 * MS) == f'Get "{server.url}": context deadline exceeded'
        assert time.monotonic() - started < 1.5


def test_the_time_limit_covers_a_dripping_body() -> None:
    with Scripted(drip) as server:
        started = time.monotonic()
        assert failure(server.url, timeout=150 * MS) == (
            "context deadline exceeded (Client.Timeout or context cancellation while reading body)"
        )
        assert failure(server.url, kind="get", timeout=300 * MS) == "context deadline exceeded"
        assert time.monotonic() - started < 1.5


def test_the_time_limit_covers_redirects_and_the_url_is_that_of_the_slow_hop() -> None:
    def slow_redirect(connection: socket.socket) -> None:
        time.sleep(0.08)
        connection.sendall(answer(302, headers="Location: /on\r\nConnection: close\r\n"))

    with Scripted(slow_redirect) as server:
        assert failure(server.url + "/a", timeout=200 * MS).startswith(f'Get "{server.url}/on": context deadline')


def test_the_time_limit_covers_the_resolver() -> None:
    stop = threading.Event()

    def resolve(host: str, port: int) -> list[str]:
        stop.wait(5)
        return []

    with Client(trust_env=False, resolve=resolve) as client:
        started = time.monotonic()
        assert "context deadline exceeded" in failure("http://slow.example/", timeout=50 * MS, client=client)
        assert time.monotonic() - started < 1.5
    stop.set()


def test_a_time_limit_that_is_not_reached_leaves_the_connection_usable() -> None:
    with Scripted() as server, Client(trust_env=False) as client:
        send(server.url, timeout=5000 * MS, client=client)
        send(server.url, client=client)
        assert server.connections == 1


def test_a_time_limit_of_years() -> None:
    with Scripted() as server:
        assert send(server.url, timeout=2**63 - 1).status == 200


@pytest.mark.parametrize("timeout", [0, -1])
def test_no_time_at_all(timeout: int) -> None:
    with Scripted() as server:
        assert send(server.url, timeout=timeout).status == 200
        assert failure(server.url, kind="get", timeout=timeout) == f'Get "{server.url}": context deadline exceeded'
        assert len(server.requests) == 1


@pytest.mark.parametrize("scripted", [stall, drip])
def test_an_interrupt_closes_the_connection_and_goes_on(scripted: object) -> None:
    with Scripted(scripted) as server, Client(trust_env=False) as client:  # type: ignore[arg-type]
        before = signal.signal(signal.SIGINT, signal.default_int_handler)
        timer = threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT))
        timer.start()
        try:
            with pytest.raises(KeyboardInterrupt):
                send(server.url, client=client)
        finally:
            timer.join()
            signal.signal(signal.SIGINT, before)
        server.answers = (answer(201),)
        assert send(server.url, client=client).status == 201
        assert server.connections == 2


def test_a_server_that_answers_before_reading_everything() -> None:
    def refuse(connection: socket.socket) -> None:
        connection.sendall(answer(413, b"too much", "Connection: close\r\n"))

    class Impatient(Scripted):
        def _serve(self, connection: socket.socket) -> None:
            connection.recv(1000)
            refuse(connection)
            connection.shutdown(socket.SHUT_WR)
            time.sleep(0.2)
            connection.close()

    with Impatient() as server:
        assert send(server.url, "POST", body=b"x" * 30_000_000, kind="post").status == 413


def test_threads_share_a_client() -> None:
    with Scripted(answer(body=b"fine")) as server, Client(trust_env=False) as client:
        bodies: list[bytes] = []

        def work() -> None:
            bodies.extend(send(server.url, "POST", body=b"x", client=client).body for _ in range(20))

        threads = [threading.Thread(target=work) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert bodies == [b"fine"] * 80
        assert server.connections <= 4
