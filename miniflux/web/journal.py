"""Journal: keeps account of what has been sent, for when a script stops early."""

from __future__ import annotations

from ..errors import FluxError
from .redaction import Redactor, no_secrets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .exchange import Request, Response, Sender

_KINDS = 1000  # different method, URL and outcome that are told apart
_SHOWN = 10


class Journal:
    """Counts what has been sent, so that after an interrupt or a failure it can be told.

    `verb` says what became of a request that was answered, when that is not that it was sent.
    """

    __slots__ = ("_counts", "_redactor", "_sender", "_under_way", "_verb", "sent")

    def __init__(
        self, sender: Sender, secrets: Callable[[], Iterable[str]] = no_secrets, *, verb: str = "had been sent"
    ) -> None:
        self._sender = sender
        self._verb = verb
        self._redactor = Redactor(secrets)
        self._counts: dict[tuple[str, str, str], int] = {}
        self._under_way: list[tuple[str, str]] = []
        self.sent = 0

    def send(self, request: Request) -> Response:
        """Sends `request` and takes it down, answered or not."""
        what = (request.method, request.url)
        self._under_way.append(what)
        try:
            response = self._sender.send(request)
        except FluxError:
            self._under_way.remove(what)
            self._count(*what, "no answer")
            raise
        # an interrupt leaves the request among those under way: nobody knows whether it arrived
        self._under_way.remove(what)
        self.sent += 1
        self._count(*what, str(response.status))
        return response

    def close(self) -> None:
        self._sender.close()

    def clear(self) -> None:
        """Forgets what has been sent so far."""
        self.sent = 0
        self._counts.clear()
        self._under_way.clear()

    def summary(self) -> str:
        """What had been sent, on up to three lines, as `2 requests had been sent: POST http://h/p 200 ×2`; "" if nothing had."""
        parts = []
        if self.sent:
            parts.append(
                f"{_requests(self.sent)} {self._verb}: " + self._listed(lambda outcome: outcome != "no answer")
            )
        failed = sum(count for key, count in self._counts.items() if key[2] == "no answer")
        if failed:
            parts.append(f"{_requests(failed)} had no answer: " + self._listed(lambda outcome: outcome == "no answer"))
        if self._under_way:
            names = ", ".join(self._redactor.text(f"{method} {url}") for method, url in self._under_way)
            parts.append(f"{_requests(len(self._under_way))} under way when it stopped, perhaps received: {names}")
        return "\n".join(parts)

    def _count(self, method: str, url: str, outcome: str) -> None:
        key = (method, url, outcome)
        if key not in self._counts and len(self._counts) >= _KINDS:
            key = ("", "others", outcome)
        self._counts[key] = self._counts.get(key, 0) + 1

    def _listed(self, wanted: Callable[[str], bool]) -> str:
        lines = [
            self._redactor.text(f"{method} {url}".strip())
            + ("" if outcome == "no answer" else f" {outcome}")
            + (f" ×{count}" if count > 1 else "")
            for (method, url, outcome), count in self._counts.items()
            if wanted(outcome)
        ]
        more = len(lines) - _SHOWN
        return ", ".join(lines[:_SHOWN]) + (f" and {more} more kinds" if more > 0 else "")


def _requests(count: int) -> str:
    return "1 request" if count == 1 else f"{count} requests"
