"""Failure: why an exchange did not come about, and the words that upstream's functions have for it."""

from __future__ import annotations

from ..errors import FluxError
from .quoting import quote

UNKNOWN = 2  # upstream's code for errors that come from outside of it
INVALID = 3
FAILED_PRECONDITION = 9
ABORTED = 10

BROKEN = "net/http: HTTP/1.x transport connection broken: "
TOO_LARGE = "http response body is too large, reduce the amount of data querying"


class Failure(Exception):
    """An exchange that failed.

    `message` says it in full, as `dial tcp 127.0.0.1:1: connect: connection refused`; `cause` is the part without
    addresses, which is all that http.post shows of failures of the socket ("" for other failures). `bare` failures
    happened while the body was read; upstream does not name the request then.
    """

    def __init__(self, message: str, cause: str = "", *, code: int = UNKNOWN, bare: bool = False) -> None:
        super().__init__(message)
        self.message = message
        self.cause = cause
        self.code = code
        self.bare = bare


class Stale(Exception):
    """A kept connection that turned out to be closed; `untouched` when not a byte of the request had left."""

    def __init__(self, failure: Failure, untouched: bool) -> None:
        super().__init__(failure.message)
        self.failure = failure
        self.untouched = untouched


class Expired(Exception):
    """The request's own time limit has passed."""


def operation(name: str, where: str, call: str, error: OSError) -> Failure:
    """A failed call on a socket: `name` is dial, read or write, `where` the address or both ends, `call` the system call."""
    cause = f"{call}: {errno_text(error)}"
    return Failure(f"{name} tcp {where}: {cause}", cause)


def errno_text(error: OSError) -> str:
    """What the system says of an error, in lower case as Go does."""
    import os

    if error.errno and error.errno > 0:
        return os.strerror(error.errno).lower()
    return (error.strerror or str(error)).lower()


def refused_address() -> Failure:
    """What a policy's refusal looks like: deliberately the same as a name that does not exist."""
    return Failure("no such host", "no such host", code=INVALID)


def explain(failure: Failure, kind: str, method: str, url: str) -> FluxError:
    """The error a script gets: `kind` as in Request, `method` of the first request, `url` of the one that failed."""
    if kind != "post" and failure.message.endswith("no such host"):
        return FluxError("no such host", code=INVALID)  # hides which resolver was asked
    if kind == "post" and failure.cause:
        return FluxError(failure.cause, code=failure.code, notes=(f"the request was {method} {url}",))
    if failure.bare:
        return FluxError(failure.message, code=failure.code, notes=(f"the request was {method} {url}",))
    return FluxError(f"{method.capitalize()} {quote(url)}: {failure.message}", code=failure.code)
