"""Redirects: which are followed, what goes along, where they end."""

from __future__ import annotations

import pytest

from miniflux.web.client import Client

from .scripted import Scripted, answer, failure, redirect, send


@pytest.mark.parametrize("status", [301, 302, 303])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "GET", "HEAD"])
def test_some_redirects_turn_into_a_get_without_a_body(status: int, method: str) -> None:
    with Scripted(redirect(status, "/b?x"), answer(201)) as server:
        headers = {"Content-Type": "text/plain", "X-Api-Key": "k", "Content-Language": "en"}
        assert send(server.url + "/a", method, headers, b"body").status == 201
        first, second = server.requests
    assert first.body == b"body"
    assert (second.method, second.target) == ("HEAD" if method == "HEAD" else "GET", "/b?x")
    assert second.body == b""
    added = [] if method == "HEAD" else ["Accept-Encoding"]
    assert second.names == ["Host", "User-Agent", "Referer", "X-Api-Key", *added]


@pytest.mark.parametrize("status", [307, 308])
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "GET"])
def test_others_keep_method_and_body(status: int, method: str) -> None:
    with Scripted(redirect(status, "/b"), answer()) as server:
        send(server.url + "/a", method, {"Content-Type": "text/plain"}, b"body")
        _, second = server.requests
    assert (second.method, second.target, second.body) == (method, "/b", b"body")
    assert (second.get("Content-Type"), second.get("Content-Length")) == ("text/plain", "4")


def test_a_body_once_dropped_does_not_come_back() -> None:
    with Scripted(redirect(302, "/b"), redirect(307, "/c"), answer()) as server:
        send(server.url, "POST", body=b"body")
        assert [(r.method, r.body) for r in server.requests] == [("POST", b"body"), ("GET", b""), ("GET", b"")]


@pytest.mark.parametrize("status", [300, 304, 305, 306])
def test_other_statuses_are_answers(status: int) -> None:
    with Scripted(redirect(status, "/b")) as server:
        assert send(server.url).status == status
        assert len(server.requests) == 1


def test_a_redirect_without_location_is_an_answer() -> None:
    with Scripted(answer(302)) as server:
        assert send(server.url).status == 302


def test_referer_is_the_last_url_unless_the_user_has_one() -> None:
    with Scripted(redirect(302, "/b?q=1"), redirect(302, "/c"), answer(), redirect(302, "/b"), answer()) as server:
        send(f"http://u:p@127.0.0.1:{server.port}/a#f")
        send(server.url, headers={"Referer": "mine"})
        assert [request.get("Referer") for request in server.requests] == [
            None,
            server.url + "/a#f",  # RFC 9110 would have no fragment, upstream does
            server.url + "/b?q=1",
            "mine",
            "mine",
        ]


def test_credentials_of_the_url_go_along_on_the_same_host() -> None:
    with Scripted(redirect(302, "/b"), answer()) as server:
        send(f"http://u:p@127.0.0.1:{server.port}/a")
        assert [request.get("Authorization") for request in server.requests] == ["Basic dTpw", "Basic dTpw"]


def test_credentials_do_not_go_to_another_host_and_do_not_come_back() -> None:
    secret = {"Authorization": "Bearer t", "Cookie": "c", "Www-Authenticate": "w", "X-Api-Key": "k"}
    with Scripted() as server:
        here, there = server.url, f"http://localhost:{server.port}"
        server.answers = (redirect(307, there + "/b"), redirect(307, here + "/c"), answer())
        with Client(trust_env=False, resolve=lambda host, port: ["127.0.0.1"]) as client:
            send(here + "/a", "POST", secret, b"x", client=client)
        kept = [[name for name in secret if request.get(name)] for request in server.requests]
    assert kept == [list(secret), ["X-Api-Key"], ["X-Api-Key"]]


def test_another_port_is_the_same_host() -> None:
    with Scripted() as second, Scripted(redirect(302, second.url)) as first:
        send(first.url, headers={"Authorization": "Bearer t"})
        assert second.requests[0].get("Authorization") == "Bearer t"


def test_a_subdomain_may_have_the_credentials() -> None:
    with Scripted() as server:
        names = [f"http://{name}:{server.port}/" for name in ("example.org", "www.example.org", "notexample.org")]
        server.answers = (redirect(302, names[1]), redirect(302, names[2]), answer())
        with Client(trust_env=False, resolve=lambda host, port: ["127.0.0.1"]) as client:
            send(names[0], headers={"Authorization": "Bearer t"}, client=client)
        assert [request.get("Authorization") for request in server.requests] == ["Bearer t", "Bearer t", None]


def test_ten_requests_are_the_most() -> None:
    with Scripted(redirect(302, "/b")) as server:
        assert failure(server.url, "POST", kind="post") == 'Post "/b": stopped after 10 redirects'
        assert len(server.requests) == 10
        assert server.connections == 1


def test_nine_redirects_are_fine() -> None:
    with Scripted(*[redirect(302, "/b")] * 9, answer(201)) as server:
        assert send(server.url).status == 201


def test_a_malformed_location() -> None:
    with Scripted(redirect(302, "http://%zz/")) as server:
        assert failure(server.url + "/a") == (
            f'Get "{server.url}/a": failed to parse Location header "http://%zz/": '
            'parse "http://%zz/": invalid URL escape "%zz"'
        )


def test_a_location_with_another_scheme() -> None:
    with Scripted(redirect(302, "ftp://x/y")) as server:
        assert failure(server.url, "POST", kind="post") == 'Post "ftp://x/y": unsupported protocol scheme "ftp"'


def test_a_failure_names_the_hop_that_failed() -> None:
    with Scripted(redirect(302, "/gone"), None) as server:
        assert failure(server.url + "/a", "PUT") == f'Put "{server.url}/gone": EOF'


def test_a_large_redirect_body_is_not_read() -> None:
    with Scripted(answer(302, b"x" * 100_000, "Location: /b\r\n"), answer(201)) as server:
        assert send(server.url).status == 201
        assert server.connections == 2


def test_a_redirect_of_head_has_no_body_to_read() -> None:
    head = b"HTTP/1.1 302 X\r\nLocation: /b\r\nContent-Length: 100000\r\n\r\n"
    with Scripted(head, b"HTTP/1.1 200 X\r\nContent-Length: 0\r\n\r\n") as server:
        assert send(server.url, "HEAD").status == 200
        assert server.connections == 1
