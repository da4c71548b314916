"""Package influxdata/influxdb: from, buckets, cardinality, to, wideTo, which all say that there is no server; needs_server."""

from __future__ import annotations

from ....errors import FluxError
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ....evaluate.interpreter import Interpreter
    from ....tables.block import Tables
    from ....tables.graph import Stream

_NOTES = (
    "miniflux runs without an InfluxDB server and does not connect to one",
    "bring data in with csv.from, array.from or requests.get",
)


def needs_server(package: str, name: str, check: Callable[[dict[str, Any]], None] | None = None) -> None:
    """Registers a body for a function of streams that only an InfluxDB server could run; `check` looks at its arguments."""

    def body(context: Interpreter, tables: Stream | None = None, **arguments: Any) -> Stream:
        if check is not None:
            check(arguments)
        return context.stream(
            name, () if tables is None else (tables,), _never, arguments=arguments, prepare=_refuse, effect=True
        )

    builtin(package, name, effect=True)(body)


def _refuse(context: Interpreter, stream: Stream) -> None:
    """Fails before anything runs, in upstream's words where it has none of a server either."""
    name = stream.operation
    cause = (
        f"{name} needs an InfluxDB server, which miniflux does not talk to"
        if stream.arguments.get("host")
        else f"{name} requires a remote host to be specified"
    )
    raise FluxError(f"error in building plan while starting program: {cause}", stream.span, notes=_NOTES, code=13)


def _never(context: Interpreter, inputs: list[Tables]) -> Tables:
    raise AssertionError("a call that is refused does not run")


def check_organization(arguments: dict[str, Any]) -> None:
    """Raises FluxError for an organization that is given by name and by number."""
    _only_one(arguments, "org", "orgID")


def _only_one(arguments: dict[str, Any], name: str, number: str) -> None:
    if name in arguments and number in arguments:
        raise FluxError(f"must specify only one of {name} or {number}", code=3)


def _check(arguments: dict[str, Any]) -> None:
    _only_one(arguments, "bucket", "bucketID")
    check_organization(arguments)
    if "bucket" not in arguments and "bucketID" not in arguments:
        raise FluxError("must specify bucket or bucketID", code=3)


def _check_cardinality(arguments: dict[str, Any]) -> None:
    if ("bucket" in arguments) == ("bucketID" in arguments):
        raise FluxError("must specify only one of bucket or bucketID", code=3)
    _check(arguments)


def _check_to(arguments: dict[str, Any]) -> None:
    if "bucket" not in arguments and "bucketID" not in arguments:
        raise FluxError('missing required keyword argument "bucketID"', code=3)
    for name, number in (("bucket", "bucketID"), ("org", "orgID")):
        if name in arguments and number in arguments:
            raise FluxError(f"cannot provide both `{name}` and `{number}` parameters to the `to` function", code=3)
    if "host" in arguments and "token" not in arguments:
        raise FluxError('missing required keyword argument "token"', code=3)


needs_server("influxdata/influxdb", "buckets", check_organization)
needs_server("influxdata/influxdb", "to", _check_to)
needs_server("influxdata/influxdb", "cardinality", _check_cardinality)
for _name in ("from", "wideTo"):
    needs_server("influxdata/influxdb", _name, _check)
