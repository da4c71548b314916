"""DenyPrivate: private addresses are refused when connecting, on every hop, with the words for a name that does not exist."""

from __future__ import annotations

import pytest

from miniflux.errors import FluxError
from miniflux.web.client import Client
from miniflux.web.policy import AllowAll, DenyPrivate

from .scripted import Scripted, failure, redirect, send

PRIVATE = """
    0.0.0.0 10.1.2.3 100.64.0.1 127.0.0.1 127.1.1.1 169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.2.1 192.88.99.2
    192.168.1.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 240.0.0.1 255.255.255.255
    ::1 :: 64:ff9b:1::1 100::1 100:0:0:1::1 2001::1 2001:1ff::1 2001:db8::1 2002::1 3fff::1 5f00::1 fc00::1 fd12::1 fe80::1
    fe80::1%eth0 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:192.168.0.1 not-an-address
"""
PUBLIC = """
    1.1.1.1 8.8.8.8 100.63.255.255 100.128.0.1 172.32.0.1 192.0.1.1 192.88.99.1 198.20.0.1 224.0.0.1 2606:4700::1111
    64:ff9b::1.1.1.1 2001:200::1 ff02::1 ::ffff:1.1.1.1
"""


@pytest.mark.parametrize("address", PRIVATE.split())
def test_refused(address: str) -> None:
    assert not DenyPrivate().allows(address)


@pytest.mark.parametrize("address", PUBLIC.split())
def test_allowed(address: str) -> None:
    assert DenyPrivate().allows(address)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "127.1.1.1", "[::1]", "[::ffff:127.0.0.1]", "[fe80::1%25eth0]", "localhost", "inside.example"]
)
@pytest.mark.parametrize("kind", ["post", "do", "get"])
def test_nothing_is_sent_to_a_private_address(host: str, kind: str) -> None:
    with Scripted() as server:
        url = f"http://{host}:{server.port}/"
        with Client(DenyPrivate(), trust_env=False, resolve=lambda host, port: ["127.0.0.1"]) as client:
            with pytest.raises(FluxError) as caught:
                send(url, client=client, kind=kind)
            assert (caught.value.message, caught.value.code) == ("no such host", 3)
            assert caught.value.notes[-1].endswith("addresses are refused as if they did not exist")
        assert server.connections == 0


def test_the_allowed_one_of_several_addresses_is_used() -> None:
    class OnlyThis:
        def allows(self, address: str) -> bool:
            return address == "127.0.0.1"

    def resolve(host: str, port: int) -> list[str]:
        return ["10.0.0.1", "127.0.0.1"]

    with Scripted() as server, Client(OnlyThis(), trust_env=False, resolve=resolve) as client:
        assert send(f"http://h.example:{server.port}/", client=client).status == 200


def test_a_redirect_to_a_private_address_is_refused() -> None:
    class NotThisName:
        """Allows the address of the first hop only."""

        def allows(self, address: str) -> bool:
            return address == "127.0.0.1"

    with Scripted() as server:
        server.answers = (redirect(301, f"http://inside.example:{server.port}/"),)
        addresses = {"outside.example": ["127.0.0.1"], "inside.example": ["127.0.0.2"]}
        with Client(NotThisName(), trust_env=False, resolve=lambda host, port: addresses[host]) as client:
            message = failure(f"http://outside.example:{server.port}/", client=client)
        assert (message, len(server.requests)) == ("no such host", 1)


def test_allow_all() -> None:
    with Scripted() as server, Client(AllowAll(), trust_env=False) as client:
        assert send(server.url, client=client).status == 200
