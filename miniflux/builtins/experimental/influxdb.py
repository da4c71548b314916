"""Package `experimental/influxdb`: api, a request to the HTTP API of an InfluxDB server."""

from __future__ import annotations

from ...errors import FluxError
from ...values.dictionary import Dictionary
from ...values.kinds import type_text
from ...values.null import is_null
from ..registry import builtin
from .http import DEFAULT_TIMEOUT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...values.kinds import Value


@builtin("experimental/influxdb", "api", effect=True)
def api(
    context: Interpreter,
    method: Value,
    path: Value,
    host: Value = None,
    token: Value = None,
    body: Value = None,
    headers: Value = None,
    query: Value = None,
    timeout: Value = None,
) -> dict[str, Value]:
    """The answer as a record. The token goes into the header Authorization, whatever `headers` has there.

    A dictionary `query` takes the place of a query in the path. A timeout of zero or below is over at once (upstream's rule).
    """
    from ...values.duration import to_nanoseconds
    from ...web.exchange import Request
    from ...web.urls import with_query

    for name, value in (("method", method), ("path", path)):
        if is_null(value):
            raise FluxError(f'missing "{name}" parameter')
    for name, value in (("host", host), ("token", token)):
        if is_null(value):
            raise FluxError(f'keyword argument "{name}" is required when executing outside InfluxDB')
    sent = [(n, v) for n, v in _texts("headers", headers) if n.lower() != "authorization"]
    request = Request(
        method.upper() or "GET",
        host + path if is_null(query) else with_query(host + path, {k: [v] for k, v in _texts("query", query)}),
        [*sent, ("Authorization", f"Token {token}".rstrip(" "))],
        b"" if is_null(body) else body,
        timeout=DEFAULT_TIMEOUT if is_null(timeout) else to_nanoseconds(timeout),
        kind="get",
    )
    response = context.runtime.http.send(request)
    return {
        "statusCode": response.status,
        "headers": Dictionary(response.headers),
        "body": response.body,
    }


def _texts(argument: str, dictionary: Value) -> list[tuple[str, str]]:
    """The entries of a dictionary, none for null; raises a FluxError for what is no string."""
    out = [] if is_null(dictionary) else list(dictionary.items())
    for pair in out:
        for part in pair:
            if is_null(part):
                raise FluxError(f'a null stands in argument {argument}, at "{pair[0]}"')
            if type(part) is not str:
                raise FluxError(f"expected string but found {type_text(part)} (argument {argument})")
    return out
