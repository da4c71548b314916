"""Call: one request under way. It travels through httpcore to the socket in the place of a time limit."""

from __future__ import annotations

import time

from .failures import Expired

_LONGEST = 2_000_000.0  # seconds; sockets take no more than 24 days


class Call:
    """What the socket needs to know of the request it carries.

    httpcore hands the time limit of each phase to the network backend untouched. We pass this object instead of a number, for
    three reasons: a limit for the whole exchange is a deadline and not a number of seconds a phase; the bytes of the
    request are ours (h11 refuses a raw blank or UTF-8 in a query, which Flux sends as they are); and an answer
    that cannot be read is described from the bytes that came.
    """

    KEPT = 65536  # bytes of the answer, at least, that are kept to describe it

    __slots__ = ("answered", "deadline", "ended", "head", "request")

    def __init__(self, request: bytes, deadline: float | None) -> None:
        self.request = request
        self.deadline = deadline
        self.answered = False
        self.ended = False
        self.head = b""

    def remaining(self) -> float | None:
        """Seconds left, None without a limit. Raises Expired when none are."""
        if self.deadline is None:
            return None
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise Expired
        return min(left, _LONGEST)

    def outgoing(self, data: bytes) -> bytes:
        """What to write in place of `data`: the request itself at its turn, after a tunnel has been asked for."""
        if not self.request or data.startswith(b"CONNECT "):
            return data
        data, self.request = self.request, b""
        self.answered = self.ended = False
        self.head = b""
        return data

    def incoming(self, data: bytes) -> None:
        """Takes note of what the server sent, as far as it may be the head of the answer."""
        self.answered = True
        self.ended = not data
        if len(self.head) < self.KEPT:
            self.head += data
