"""Packages types, runtime and system."""

from __future__ import annotations

import pytest

from miniflux import __version__
from miniflux.builtins.registry import find
from miniflux.errors import FluxError
from miniflux.values.duration import Duration
from miniflux.values.kinds import UInt
from miniflux.values.null import null_of
from miniflux.values.regexp import Regexp
from miniflux.values.time import Time

SAMPLES = {
    "string": "a",
    "bytes": b"a",
    "int": 1,
    "uint": UInt(1),
    "float": 1.0,
    "bool": True,
    "time": Time(0),
    "duration": Duration(0, 1),
    "regexp": Regexp("a"),
}


@pytest.mark.parametrize("type_name", [*SAMPLES, "Int", "array", "object", "invalid", ""])
def test_a_value_is_of_its_type_only(type_name):
    is_type = find("types", "isType").body
    assert [name for name, value in SAMPLES.items() if is_type(v=value, type=type_name)] == [
        name for name in SAMPLES if name == type_name
    ]


def test_nulls_and_types():
    is_type = find("types", "isType").body
    assert is_type(v=null_of("int"), type="int") is True
    assert is_type(v=None, type="int") is False
    assert is_type(v=None, type="invalid") is False
    assert is_type(v=[1], type="array") is False
    assert is_type(v=1, type=null_of("string")) is null_of("bool")
    with pytest.raises(FluxError, match=r'^keyword argument "type" should be of kind string, but got invalid$'):
        is_type(v=1, type=None)


def test_the_version_says_what_runs():
    assert find("runtime", "version").body() == f"miniflux {__version__}"


def test_time_reads_the_clock_at_every_call():
    class Context:
        class runtime:
            ticks = iter((1, 2))

            @classmethod
            def clock(cls):
                return next(cls.ticks)

    native = find("system", "time")
    first, second = native.body(Context), native.body(Context)
    assert (first, second) == (Time(1), Time(2))
    assert type(first) is Time
    assert native.effect
    assert native.context
