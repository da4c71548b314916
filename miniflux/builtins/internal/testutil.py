"""Package `internal/testutil`: fail, makeAny, makeRecord, yield."""

from __future__ import annotations

from ...errors import FluxError
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...values.kinds import Value


@builtin("internal/testutil", "fail", effect=True)
def fail() -> bool:
    raise FluxError("fail", code=10)


@builtin("internal/testutil", "yield")
def yield_(v: Value) -> Value:
    return v


@builtin("internal/testutil", "makeRecord")
def make_record(o: Value) -> Value:
    return o


@builtin("internal/testutil", "makeAny")
def make_any(typ: str) -> Value:
    """A value of the kind that is named; null for a name that names none."""
    from ...values.dictionary import Dictionary
    from ...values.duration import Duration
    from ...values.function import NativeFunction
    from ...values.kinds import UInt
    from ...values.regexp import Regexp
    from ...values.time import Time

    samples: dict[str, Value] = {
        "string": "foo",
        "bytes": b"foo",
        "int": 10,
        "uint": UInt(10),
        "float": 10.0,
        "bool": False,
        "time": Time(100),
        "duration": Duration(0, 0),
        "regexp": Regexp("a"),
        "array": [],
        "object": {},
        "function": NativeFunction("internal/testutil", "returnOne", lambda: 1, {}),
        "dictionary": Dictionary(()),
    }
    return samples.get(typ)
