"""miniflux catch: shows on the terminal every request that comes to a port of this machine."""

from __future__ import annotations

import json
import sys
import threading

from ..arguments import number
from ..errors import UsageError
from ..web.catcher import Catcher, Caught

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..arguments import Parsed


def main(parsed: Parsed) -> int:
    """Serves until Ctrl-C or until as many requests came as asked for; requests on stdout, the rest on stderr."""
    show = Show(parsed.switch("json"), parsed.switch("quiet"))
    most = 1 if parsed.switch("once") else number(parsed, "count", 0, 1)
    enough = threading.Event()

    def answered() -> None:
        if show.gone or (most and show.count >= most):
            enough.set()

    catcher = Catcher(
        number(parsed, "port", 8080, 0, 65535),
        parsed.text("host") or "127.0.0.1",
        status=number(parsed, "status", 200, 200, 999),
        body=_body(parsed.text("body")),
        headers=[_header(text) for text in parsed.texts("header")],
        delay=_seconds(parsed.text("delay")),
        seen=show,
        answered=answered,
    )
    with catcher:
        try:
            sys.stderr.write(f"listening on {catcher.url}\n")
            sys.stderr.flush()
            enough.wait()
        except KeyboardInterrupt:  # the usual way to end it, so no failure
            sys.stderr.write("\n")
    sys.stderr.write("1 request received\n" if show.count == 1 else f"{show.count} requests received\n")
    return 0


class Show:
    """Prints requests and counts them; `gone` when nobody reads the output any more."""

    def __init__(self, as_json: bool, quiet: bool) -> None:
        self._as_json = as_json
        self._quiet = quiet
        self.count = 0
        self.gone = False

    def __call__(self, caught: Caught) -> None:
        self.count += 1
        if self._quiet or self.gone:
            return
        shown = json.dumps(caught.as_object(), ensure_ascii=False) if self._as_json else caught.text()
        try:
            sys.stdout.write(shown + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            self.gone = True


def _header(text: str) -> tuple[str, str]:
    name, colon, value = text.partition(":")
    if not colon or not name.strip():
        raise UsageError(f"catch: --header {text!r}: expected 'NAME: VALUE'")
    return name.strip(), value.strip()


def _seconds(text: str | None) -> float:
    try:
        seconds = float(text or 0)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds < 1e6:
        raise UsageError(f"catch: --delay {text!r}: not a number of seconds")
    return seconds


def _body(text: str | None) -> bytes | None:
    if text is None or not text.startswith("@"):
        return None if text is None else text.encode()
    try:
        with open(text[1:], "rb") as file:
            return file.read()
    except OSError as error:
        raise UsageError(f"catch: --body: cannot read {text[1:]}: {error.strerror}") from None
