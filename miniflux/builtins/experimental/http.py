"""Package `experimental/http`: get."""

from __future__ import annotations

from ...values.null import is_null
from ..http import pairs, required_url
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...values.kinds import Value

DEFAULT_TIMEOUT = 30_000_000_000


@builtin("experimental/http", "get", effect=True)
def get(context: Interpreter, url: Value, headers: Value = None, timeout: Value = None) -> dict[str, Value]:
    """The answer as a record, its headers too. A timeout of zero or below is over at once (upstream's rule)."""
    from ...values.duration import to_nanoseconds
    from ...web.exchange import Request

    limit = DEFAULT_TIMEOUT if is_null(timeout) else to_nanoseconds(timeout)
    request = Request("GET", required_url(url), [], timeout=limit, kind="get")
    request.headers = pairs(request.url, headers)
    response = context.runtime.http.send(request)
    return {"statusCode": response.status, "body": response.body, "headers": dict(response.headers)}
