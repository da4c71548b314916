"""Proxies from the environment, by Go's rules: never for loopback."""

from __future__ import annotations

import socket
import ssl
import threading

import pytest
import trustme

from miniflux.web import urls
from miniflux.web.client import Client
from miniflux.web.failures import Failure
from miniflux.web.policy import DenyPrivate
from miniflux.web.proxies import Proxies

from .scripted import Scripted, answer, failure, send


@pytest.mark.parametrize(
    ("url", "bypass", "proxied"),
    [
        ("http://h.example/", "", True),
        ("http://localhost/", "", False),
        ("http://127.0.0.1:8086/", "", False),
        ("http://127.5.6.7/", "", False),
        ("http://[::1]/", "", False),
        ("http://h.example/", "*", False),
        ("http://h.example/", "h.example", False),
        ("http://H.EXAMPLE/", " h.example ,x", False),
        ("http://sub.h.example/", "h.example", False),
        ("http://nh.example/", "h.example", True),
        ("http://h.example/", ".h.example", True),
        ("http://sub.h.example/", ".h.example", False),
        ("http://sub.h.example/", "*.h.example", False),
        ("http://h.example/", "h.example:80", False),
        ("http://h.example:81/", "h.example:80", True),
        ("http://10.1.2.3/", "10.0.0.0/8", False),
        ("http://11.1.2.3/", "10.0.0.0/8", True),
        ("http://10.1.2.3:8080/", "10.1.2.3:8080", False),
        ("http://[fd00::1]/", "fd00::/8", False),
    ],
)
def test_which_urls_are_proxied(url: str, bypass: str, proxied: bool) -> None:
    found = Proxies({"HTTP_PROXY": "http://proxy.example:3128", "no_proxy": bypass}).find(urls.parse(url))
    assert (found is not None) == proxied


def test_each_scheme_has_its_own() -> None:
    proxies = Proxies({"http_proxy": "a.example:1", "HTTPS_PROXY": "https://b.example:2"})
    plain, tls = proxies.find(urls.parse("http://h.example")), proxies.find(urls.parse("https://h.example"))
    assert plain is not None and plain.text() == "http://a.example:1"
    assert tls is not None and tls.text() == "https://b.example:2"


def test_a_cgi_program_does_not_believe_http_proxy() -> None:
    with pytest.raises(Failure, match="refusing to use HTTP_PROXY"):
        Proxies({"HTTP_PROXY": "x", "REQUEST_METHOD": "GET"}).find(urls.parse("http://h.example"))


def test_other_kinds_of_proxies_are_refused() -> None:
    with Client(environment={"HTTP_PROXY": "socks5://u:p@127.0.0.1:1"}) as client:
        assert failure("http://h.example/", client=client) == (
            'Get "http://h.example/": the proxy socks5://u:***@127.0.0.1:1 cannot be used: only http and https proxies can'
        )


def test_plain_requests_are_forwarded() -> None:
    with Scripted(answer(201)) as proxy:
        environment = {"http_proxy": f"http://u:p@127.0.0.1:{proxy.port}"}
        with Client(environment=environment) as client:
            assert send("http://h.example:81/a b?q=é", "POST", body=b"x", client=client).status == 201
            assert send("http://other.example/", client=client).status == 201
        first, second = proxy.requests
        assert proxy.connections == 1
    assert first.target == "http://h.example:81/a%20b?q=é"
    assert (first.get("Host"), first.get("Proxy-Authorization")) == ("h.example:81", "Basic dTpw")
    assert second.target == "http://other.example/"


def test_without_trust_env_there_is_no_proxy() -> None:
    with Client(trust_env=False, environment={"http_proxy": "http://127.0.0.1:1"}, resolve=lambda h, p: []) as client:
        assert failure("http://h.example/", client=client) == "no such host"


class Tunnel(Scripted):
    """A proxy that understands CONNECT and leads everything to one server."""

    def __init__(self, port: int, refusal: bytes = b"") -> None:
        self.asked: list[bytes] = []
        self._target = port
        self._refusal = refusal
        super().__init__()

    def _serve(self, connection: socket.socket) -> None:
        self.asked.append(connection.recv(65536))
        if self._refusal:
            connection.sendall(self._refusal)
            connection.close()
            return
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        onward = socket.create_connection(("127.0.0.1", self._target))
        self._open += [connection, onward]
        threading.Thread(target=_pump, args=(onward, connection), daemon=True).start()
        _pump(connection, onward)


def _pump(source: socket.socket, sink: socket.socket) -> None:
    try:
        while data := source.recv(65536):
            sink.sendall(data)
        sink.shutdown(socket.SHUT_WR)
    except OSError:
        pass


def test_tls_goes_through_a_tunnel() -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("h.example").configure_cert(context)
    with Scripted(tls=context) as server, Tunnel(server.port) as proxy:
        with Client(environment={"HTTPS_PROXY": f"http://u:p@127.0.0.1:{proxy.port}"}) as client:
            for path in ("/a?q=é", "/b"):
                assert send("https://h.example" + path, client=client, verify=False).status == 200
        assert [request.target for request in server.requests] == ["/a?q=é", "/b"]
        assert server.requests[0].get("Proxy-Authorization") is None
        (asked,) = proxy.asked
    assert asked.startswith(b"CONNECT h.example:443 HTTP/1.1\r\nHost: h.example:443\r\n")
    assert b"Proxy-Authorization: Basic dTpw\r\n" in asked


def test_a_tunnel_that_is_refused() -> None:
    refusal = b"HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n"
    with Tunnel(1, refusal) as proxy, Client(environment={"HTTPS_PROXY": f"127.0.0.1:{proxy.port}"}) as client:
        assert failure("https://h.example/", client=client) == 'Get "https://h.example/": Proxy Authentication Required'


@pytest.mark.parametrize("host", ["10.0.0.1", "inside.example"])
def test_a_proxy_does_not_lead_to_a_private_address(host: str) -> None:
    with Scripted() as proxy:
        environment = {"http_proxy": proxy.url}
        with Client(DenyPrivate(), environment=environment, resolve=lambda h, p: ["192.168.0.1"]) as client:
            assert failure(f"http://{host}/", client=client) == "no such host"
        assert proxy.requests == []


def test_a_proxy_of_the_environment_may_be_private_itself() -> None:
    def resolve(host: str, port: int) -> list[str]:
        return ["1.1.1.1"]

    with Scripted() as proxy, Client(DenyPrivate(), environment={"http_proxy": proxy.url}, resolve=resolve) as client:
        assert send("http://outside.example/", client=client).status == 200
