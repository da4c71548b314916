"""Package influxdata/influxdb: from, buckets, cardinality, to, wideTo, which all say that there is no server; needs_server."""

from __future__ import annotations

from ....errors import FluxError
from ...registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ....evaluate.interpreter import Interpreter
    from ....tables.block import Tables
    from ....tables.graph import Stream

_NOTES = (
    "miniflux runs without an InfluxDB server and does not connect to one",
    "bring data in with csv.from, array.from or requests.get",
)


def needs_server(package: str, name: str) -> None:
    """Registers a body for a function of streams that only an InfluxDB server could run."""

    def body(context: Interpreter, tables: Stream | None = None, **arguments: Any) -> Stream:
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


for _name in ("buckets", "cardinality", "from", "to", "wideTo"):
    needs_server("influxdata/influxdb", _name)
