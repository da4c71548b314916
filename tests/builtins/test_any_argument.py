"""No argument whatever brings a Python error to light: every function of the library, called with values of every kind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from miniflux import FluxError, Session
from miniflux.runtime import Runtime
from miniflux.tables.graph import Stream
from miniflux.testing.cases import EchoClient
from miniflux.types.locate import library_paths
from miniflux.values.function import Function, NativeFunction
from miniflux.values.kinds import nature

VALUES = """
1 | -1 | 0 | 9223372036854775807 | uint(v: 3) | 1.5 | float(v: "NaN") | float(v: "+Inf") | true | false
"" | "x" | "é$" | "1" | "_value" | "a" | "http://h/" | "extend" | "GET" | "(" | bytes(v: "") | bytes(v: "[1]")
1h | 1mo1s | -1d | 0s | 2024-01-01T00:00:00Z | 1677-09-21T00:12:44Z | /x/ | /(a)|b/
[] | [1] | ["a"] | [1.5] | [debug.null(type: "string")] | [{key: "a", value: 1}] | [{a: 1}] | [(x) => x]
{} | {a: 1} | {a: "b"} | {_value: 1.5} | {timeout: 1s, insecureSkipVerify: false} | {zone: "UTC", offset: 0h}
[:] | ["a": 1] | ["a": "b"] | ["a": ["b"]] | [1: 1]
debug.null() | debug.null(type: "string") | debug.null(type: "int") | debug.null(type: "time") | debug.null(type: "bytes")
(x) => x | () => 1 | (x) => x > 1 | (r) => true | (r) => ({r with b: 1}) | (r) => r._value > 1.0 | (column) => column
array.from(rows: [{a: 1, _value: 1.5, _time: 2024-01-01T00:00:00Z}, {a: 2, _value: 2.5, _time: 2024-01-02T00:00:00Z}])
array.from(rows: [{a: "x"}]) |> group(columns: ["a"]) | dynamic.dynamic(v: [1]) | dynamic.dynamic(v: debug.null()) | array
"""


@pytest.fixture(scope="module")
def session() -> Session:
    return Session(Runtime(http=EchoClient(), secret=lambda key: None))


@pytest.fixture(scope="module")
def values(session: Session) -> list[Any]:
    expressions = [e.strip() for line in VALUES.strip().splitlines() for e in line.split(" | ")]
    definitions = "\n".join(f"v{i} = {e}" for i, e in enumerate(expressions))
    session.start(f'import "array"\nimport "experimental/dynamic"\nimport "internal/debug"\n{definitions}')
    return [session.interpreter.main.lookup(f"v{i}") for i in range(len(expressions))]


@pytest.mark.parametrize("package", library_paths())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_function_of_the_library(session: Session, values: list[Any], package: str, data: st.DataObject) -> None:
    it = session.interpreter
    members = it.packages.load(package).members()
    functions = sorted(name for name, value in members.items() if isinstance(value, (Function, NativeFunction)))
    if not functions:
        return
    name = data.draw(st.sampled_from(functions))
    found = members[name]
    for _ in range(5):
        arguments = {}
        for parameter in found.parameters.values():
            if not parameter.optional or data.draw(st.booleans()):
                fitting = [v for v in values if parameter.natures is None or nature(v) in parameter.natures]
                arguments[parameter.name] = data.draw(st.sampled_from(fitting or values))
        try:
            result = it.call(found, arguments, name)
            if isinstance(result, Stream):
                it.read(result)
        except FluxError:
            pass
        finally:
            it.yields.clear()
