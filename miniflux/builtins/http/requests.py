"""Package `http/requests`: _do."""

from __future__ import annotations

from ...values.dictionary import Dictionary
from ...values.duration import from_nanoseconds, to_nanoseconds
from ...values.kinds import type_text
from ...values.null import is_null
from ..registry import builtin
from . import refusal, required_url

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...values.kinds import Value

METHODS = ("DELETE", "GET", "HEAD", "PATCH", "POST", "PUT")


@builtin("http/requests", "_do", effect=True)
def do(
    context: Interpreter,
    method: Value,
    url: Value,
    config: Value,
    params: Value = None,
    headers: Value = None,
    body: Value = None,
) -> dict[str, Value]:
    """The answer as a record. A null `body` is as if left out.

    What is wrong is told in upstream's order: URL, params, method, config, headers, timeout, certificate check.
    """
    from ...web.exchange import Request
    from ...web.urls import with_query

    url = required_url(url)
    query = _query(url, params)
    if is_null(method):
        raise refusal(url, 'missing "method" parameter')
    if method not in METHODS:
        from ...web.quoting import quote

        raise refusal(url, f"invalid HTTP method {quote(method)}")
    if type(config) is not dict:
        raise refusal(url, f'parameter "config" is not of type record: {type_text(config)}')
    request = Request(
        method,
        with_query(url, query) if any(query.values()) else url,
        _headers(url, headers),
        b"" if is_null(body) else body,
        timeout=_timeout(url, config),
        verify=not _setting(url, config, "insecureSkipVerify"),
        kind="do",
    )
    response = context.runtime.http.send(request)
    return {
        "statusCode": response.status,
        "body": response.body,
        "headers": Dictionary(response.headers),
        "duration": from_nanoseconds(response.duration),
    }


def _query(url: str, params: Value) -> dict[str, list[str]]:
    if is_null(params):
        return {}
    query: dict[str, list[str]] = {}
    for key, values in params.items():
        if type(key) is not str:
            raise refusal(url, f'parameter "params"\'s key type is not a string: {type_text(key)}')
        if type(values) is not list:
            raise refusal(url, f'parameter "params"\'s value type is not a [string]: {type_text(values)}')
        for value in values:
            if type(value) is not str:
                raise refusal(url, f'parameter "params"\'s value type is not a string: {type_text(value)}')
        query[key] = values
    return query


def _headers(url: str, headers: Value) -> list[tuple[str, str]]:
    if is_null(headers):
        return []
    out = list(headers.items())
    for name, value in out:
        if type(name) is not str or type(value) is not str:
            raise refusal(url, f'header key and values must be a string: "{name}"')
    return out


def _timeout(url: str, config: dict[str, Value]) -> int | None:
    """Nanoseconds for the whole exchange; None, without limit, for zero and below."""
    timeout = _setting(url, config, "timeout")
    if timeout.months and timeout.nanoseconds:
        raise refusal(url, "config timeout must not be a mixed duration")
    limit = to_nanoseconds(timeout)
    return limit if limit > 0 else None


def _setting(url: str, config: dict[str, Value], name: str) -> Value:
    """A field of the config; one that is null is missing, so that no null switches the certificate check off or on."""
    value = config.get(name)
    if is_null(value):
        raise refusal(url, f'config is missing "{name}" property')
    wanted = "duration" if name == "timeout" else "bool"
    if type_text(value) != wanted:
        raise refusal(url, f"expected {wanted} but found {type_text(value)} (argument config)")
    return value
