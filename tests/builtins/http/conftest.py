"""A server that answers everything with status 200 and no body."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..loopback import Server


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as server:
        yield server
