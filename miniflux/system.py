"""system_runtime: the runtime of the command line, with real network, clock, files, environment and secrets."""

from __future__ import annotations

import os

from .errors import UsageError
from .runtime import Runtime

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from .runtime import Http


def system_runtime(
    *,
    http: Http | Callable[[], Http] | None = None,
    secrets: Mapping[str, str] | None = None,
    clock: Callable[[], int] | None = None,
) -> Runtime:
    """The runtime of the command line: real network, clock, files and environment.

    A secret is looked up in `secrets`, then in the environment, then in a `.env` file of the working directory.
    """
    given = secrets or {}

    def secret(key: str) -> str | None:
        if key in given:
            return given[key]
        if key in os.environ:
            return os.environ[key]
        from .dotenv import read_env_file

        return read_env_file(".env").get(key)

    return Runtime(
        http=http or _client, clock=clock, secret=secret, read=read_file, environ=os.environ, database=open_database
    )


def _client() -> Http:
    from .web.client import Client

    client: Http = Client()
    return client


def open_database(driver: str, source: str) -> Any:
    """A connection to a real database."""
    from .databases import connect

    return connect(driver, source)


def read_file(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def parse_pairs(items: Iterable[str], what: str) -> dict[str, str]:
    """NAME=VALUE items of a command line; raises a UsageError that shows the one that is not."""
    pairs = {}
    for item in items:
        name, equals, value = item.partition("=")
        if not equals or not name:
            raise UsageError(f"{what} {item!r}: expected NAME=VALUE")
        pairs[name] = value
    return pairs
