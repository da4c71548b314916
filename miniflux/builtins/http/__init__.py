"""Package `http`: post, basicAuth, pathEscape."""

from __future__ import annotations

from ...errors import FluxError
from ...values.null import is_null, null_of
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...values.kinds import Value


@builtin("http", "post", effect=True)
def post(context: Interpreter, url: Value, headers: Value = None, data: Value = None) -> int:
    """The status of the answer. Null `headers` and `data` are as if left out."""
    from ...web.exchange import Request

    request = Request("POST", required_url(url), [], b"" if is_null(data) else data, kind="post")
    request.headers = pairs(request.url, headers)
    return context.runtime.http.send(request).status


@builtin("http", "basicAuth")
def basic_auth(u: Value, p: Value) -> Value:
    """`Basic ` and the Base64 of `u:p` (RFC 7617); null when one of them is."""
    from binascii import b2a_base64

    if is_null(u) or is_null(p):
        return null_of("string")
    return "Basic " + b2a_base64(f"{u}:{p}".encode(), newline=False).decode()


@builtin("http", "pathEscape")
def path_escape(inputString: Value) -> Value:
    """One segment of a path; null for null."""
    from ...web.urls import path_escape

    return null_of("string") if is_null(inputString) else path_escape(inputString)


def required_url(url: Value) -> str:
    """`url`, or the error for a null one: a request cannot be sent to nowhere, and must not go missing in silence."""
    if is_null(url):
        raise FluxError('missing "url" parameter')
    text: str = url
    return text


def pairs(url: str, headers: Value) -> list[tuple[str, str]]:
    """The headers of a record, in its order; none for null. Raises upstream's error for the last value that is no string."""
    if is_null(headers):
        return []
    if type(headers) is not dict:
        from ...values.kinds import type_text

        raise FluxError(f"expected a record but found {type_text(headers)} (argument headers)")
    wrong = [name for name, value in headers.items() if type(value) is not str]
    if wrong:
        from ...web.quoting import quote

        raise refusal(url, f"header value {quote(wrong[-1])} must be a string")
    return list(headers.items())


def refusal(url: str, message: str) -> FluxError:
    """The error of a request that is not sent; a malformed URL is told first, as upstream does."""
    from ...web.urls import parse

    parse(url)
    return FluxError(message)
