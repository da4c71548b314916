"""run, failure and value: programs that may send."""

from __future__ import annotations

from typing import Any

import pytest

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.session import Result
from miniflux.web.client import Client

IMPORTS = """
import "array"
import "dict"
import "experimental"
import "http"
import "http/requests"
import ehttp "experimental/http"
import erequests "experimental/http/requests"
import "internal/debug"
"""


def run(script: str, client: Any = None) -> list[Result]:
    """Runs a program that may send."""
    with Session(Runtime(http=client or Client(trust_env=False))) as session:
        return session.run(IMPORTS + script)


def failure(script: str, client: Any = None) -> str:
    """The error that a program ends with, on one line."""
    with pytest.raises(FluxError) as caught:
        run(script, client)
    return caught.value.trail()


def value(script: str, client: Any = None) -> Any:
    """The value of the expression `script`, through a table."""
    (result,) = run(f"array.from(rows: [{{v: {script}}}])", client)
    return result.records()[0]["v"]
