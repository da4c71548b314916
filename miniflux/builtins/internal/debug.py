"""Package `internal/debug`: pass, opaque, slurp, sink, getOption, feature, null."""

from __future__ import annotations

from ...errors import FluxError
from ...evaluate.scope import MISSING
from ...tables.block import Tables
from ...tables.merge import in_one_piece
from ...values.kinds import nature
from ...values.null import is_null, null_of
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.kinds import Value

_NULL_TYPES = frozenset(("string", "bytes", "int", "uint", "float", "bool", "time", "duration", "regexp"))


def _as_it_is(context: Interpreter, inputs: list[Tables]) -> Tables:
    return inputs[0]


@builtin("internal/debug", "pass")
def pass_(context: Interpreter, tables: Stream) -> Stream:
    return context.stream("internal/debug.pass", (tables,), _as_it_is)


@builtin("internal/debug", "opaque")
def opaque(context: Interpreter, tables: Stream) -> Stream:
    return context.stream("internal/debug.opaque", (tables,), _as_it_is)


@builtin("internal/debug", "slurp")
def slurp(context: Interpreter, tables: Stream) -> Stream:
    """Puts every table into one piece, of which nothing but a later `sort` sees anything."""
    return context.stream("internal/debug.slurp", (tables,), lambda context, inputs: in_one_piece(inputs[0]))


@builtin("internal/debug", "sink")
def sink(context: Interpreter, tables: Stream) -> Stream:
    return context.stream("internal/debug.sink", (tables,), lambda context, inputs: Tables())


@builtin("internal/debug", "getOption", checks=True)
def get_option(context: Interpreter, pkg: Value, name: Value) -> Value:
    """The current value of an option, or of any member. Raises FluxError for an unknown name or package."""
    for argument in (pkg, name):
        if nature(argument) != "string":
            raise FluxError(f"cannot convert argument of type {nature(argument)} to string")
    if is_null(pkg) or is_null(name) or not (pkg in context.packages.loaded or context.packages.exists(pkg)):
        raise FluxError("option does not exist")
    value = context.option(pkg, name)
    if value is MISSING:
        raise FluxError("option does not exist")
    return value


@builtin("internal/debug", "feature")
def feature(key: Value) -> None:
    """Null: there are no feature flags here."""


@builtin("internal/debug", "null")
def null(type: Value = None) -> Value:
    """The null of a basic type, or without a type."""
    if is_null(type):
        return None
    if type not in _NULL_TYPES:
        raise FluxError(f"Invalid null type `{type}`")
    return null_of(type)
