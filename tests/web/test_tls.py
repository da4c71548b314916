"""TLS: trust, names, and connections without verification."""

from __future__ import annotations

import datetime
import socket
import ssl
from pathlib import Path

import pytest
import trustme

from miniflux.web.client import Client

from .scripted import Scripted, failure, redirect, send

UNTRUSTED = "tls: failed to verify certificate: x509: "


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


@pytest.fixture(scope="module")
def context(authority: trustme.CA) -> ssl.SSLContext:
    return server_context(authority.issue_cert("127.0.0.1"))


@pytest.fixture
def trusted(authority: trustme.CA, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "ca.pem"))


def test_an_unknown_authority_is_not_trusted(context: ssl.SSLContext) -> None:
    with Scripted(tls=context) as server:
        message = UNTRUSTED + "certificate signed by unknown authority"
        assert failure(server.url + "/p", "POST", kind="post") == f'Post "{server.url}/p": {message}'
        assert failure(server.url + "/p") == f'Get "{server.url}/p": {message}'
        assert server.requests == []


@pytest.mark.usefixtures("trusted")
def test_an_authority_of_the_environment_is(context: ssl.SSLContext) -> None:
    with Scripted(tls=context) as server, Client(trust_env=False) as client:
        for _ in range(3):
            assert send(server.url, "POST", body=b"x" * 100_000, client=client).status == 200
        assert server.connections == 1
        assert server.requests[0].body == b"x" * 100_000


def test_without_verification_and_only_then(context: ssl.SSLContext) -> None:
    with Scripted(tls=context) as server, Client(trust_env=False) as client:
        assert send(server.url, "POST", {"X": "1"}, client=client, verify=False).status == 200
        assert server.requests[0].names == ["Host", "User-Agent", "Content-Length", "X", "Accept-Encoding"]
        assert UNTRUSTED in failure(server.url, client=client)


@pytest.mark.usefixtures("trusted")
def test_a_certificate_for_another_name(authority: trustme.CA) -> None:
    with Scripted(tls=server_context(authority.issue_cert("other.example"))) as server:
        assert failure(server.url) == f'Get "{server.url}": {UNTRUSTED}certificate is not valid for 127.0.0.1'
        assert send(server.url, verify=False).status == 200


@pytest.mark.usefixtures("trusted")
def test_a_certificate_that_has_expired(authority: trustme.CA) -> None:
    past = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    with Scripted(tls=server_context(authority.issue_cert("127.0.0.1", not_after=past))) as server:
        assert failure(server.url).endswith(UNTRUSTED + "certificate has expired or is not yet valid")


def test_a_plain_server_where_tls_is_expected() -> None:
    def plain(connection: socket.socket) -> None:
        connection.recv(1000)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

    class Plain(Scripted):
        def _serve(self, connection: socket.socket) -> None:
            plain(connection)
            connection.close()

    with Plain() as server:
        url = f"https://127.0.0.1:{server.port}/"
        assert failure(url) == f'Get "{url}": http: server gave HTTP response to HTTPS client'


def test_hanging_up_in_the_handshake() -> None:
    class Silent(Scripted):
        def _serve(self, connection: socket.socket) -> None:
            connection.recv(1000)
            connection.close()

    with Silent() as server:
        url = f"https://127.0.0.1:{server.port}/"
        assert failure(url) == f'Get "{url}": EOF'


def test_the_time_limit_covers_the_handshake() -> None:
    class Mute(Scripted):
        def _serve(self, connection: socket.socket) -> None:
            self.hung_up.wait(2)

    with Mute() as server:
        url = f"https://127.0.0.1:{server.port}/"
        assert failure(url, timeout=10**8).startswith(f'Get "{url}": context deadline exceeded')
        server.hung_up.set()


def test_no_referer_from_https_to_http(context: ssl.SSLContext) -> None:
    with Scripted() as plain, Scripted(redirect(302, plain.url), tls=context) as server:
        send(server.url, verify=False)
        assert plain.requests[0].get("Referer") is None
