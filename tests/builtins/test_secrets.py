"""Secrets: where they come from, and that they are remembered so that they can be kept out of what is shown."""

from __future__ import annotations

import pytest

from miniflux import FluxError, Session
from miniflux.runtime import Runtime

SCRIPT = """
import "array"
import "influxdata/influxdb/secrets"
array.from(rows: [{v: secrets.get(key: "K")}])
"""


def test_a_secret_of_the_runtime() -> None:
    runtime = Runtime(secret={"K": "hush"}.get)
    with Session(runtime) as session:
        assert session.run(SCRIPT)[0].records() == [{"v": "hush"}]
    assert runtime.secrets() == ["hush"]


def test_an_empty_secret_is_one() -> None:
    runtime = Runtime(secret={"K": ""}.get)
    with Session(runtime) as session:
        assert session.run(SCRIPT)[0].records() == [{"v": ""}]
    assert runtime.secrets() == []


@pytest.mark.parametrize("runtime", [Runtime(), Runtime(secret={"Other": "x"}.get)])
def test_a_secret_that_is_not_there(runtime: Runtime) -> None:
    with pytest.raises(FluxError) as caught, Session(runtime) as session:
        session.run(SCRIPT)
    assert caught.value.trail() == 'error calling function "get" @4:23-4:44: secret key "K" not found'
    assert caught.value.code == 5
