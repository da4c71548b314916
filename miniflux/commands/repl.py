"""miniflux repl: Flux line by line, from a terminal or from a pipe."""

from __future__ import annotations

import sys

from ..repl.core import Repl
from .setup import Setup, terminal_width, use_color

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..arguments import Parsed


def main(parsed: Parsed) -> int:
    """Runs the REPL; from a pipe, gives 1 when any input failed."""
    terminal = sys.stdin.isatty() and sys.stdout.isatty()
    setup = Setup(parsed, interactive=True)
    if not terminal and parsed.text("color") != "always":
        setup.color = False
    repl = Repl(setup, color=use_color(parsed, sys.stdout) and (terminal or parsed.text("color") == "always"))
    try:
        if terminal:
            from ..repl.interactive import interact

            return interact(repl)
        from ..repl.piped import run_piped

        repl.width = terminal_width(sys.stdout)
        return run_piped(repl, sys.stdin.buffer)
    finally:
        setup.close()
