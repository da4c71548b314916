"""Certificates: whose are accepted, and how to accept any."""

from __future__ import annotations

import ssl
from collections.abc import Iterator

import pytest
import trustme

from ..loopback import Server
from .programs import failure


@pytest.fixture(scope="module")
def secure() -> Iterator[Server]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with Server(tls=context) as server:
        yield server


def test_a_certificate_of_an_unknown_authority_is_refused(secure: Server) -> None:
    before = len(secure.asked)
    error = failure(f'x = requests.get(url: "{secure.url}")')
    assert error.endswith("tls: failed to verify certificate: x509: certificate signed by unknown authority")
    assert "unknown authority" in failure(f'x = http.post(url: "{secure.url}")')
    assert len(secure.asked) == before


def test_any_certificate_is_accepted_for_one_request(secure: Server) -> None:
    script = f"""
    config = requests.defaultConfig
    x = requests.get(url: "{secure.url}", config: {{config with insecureSkipVerify: true}})
    requests.peek(response: requests.get(url: "{secure.url}"))
    """
    before = len(secure.asked)
    assert "unknown authority" in failure(script)
    assert len(secure.asked) == before + 1
