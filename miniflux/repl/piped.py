"""run_piped: the REPL without a terminal. Statements run one by one as lines come in, each as a file would have it end."""

from __future__ import annotations

from functools import partial

from ..errors import FluxError
from .commands import COMMANDS
from .core import is_command, is_complete
from .words import Words, open_strings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from .core import Repl

_NAME = "<stdin>"
_OPENERS = ("LPAREN", "LBRACK", "LBRACE", "_BLOCK")
_CLOSERS = ("RPAREN", "RBRACK", "RBRACE")
# What goes on with an expression that could have ended on the line before. Flux does not end statements at line ends.
_INFIX = ("|>", ".", "(", "[", "+", "-", "*", "/", "%", "^", "=", "!", "<", ">")
_INFIX_WORDS = ("and", "or")


def run_piped(repl: Repl, lines: Iterable[bytes]) -> int:
    """Runs what comes in; gives the exit code: 1 if any of it failed, 130 after an interrupt, which ends it.

    A statement ends where the next one begins, at an empty line, at a command or at the end of the input.
    """
    statement = Pending()
    for number, data in enumerate(lines, 1):
        try:
            line = data.decode("utf-8-sig" if number == 1 else "utf-8").rstrip("\r\n")
        except UnicodeDecodeError as error:
            repl.guarded(partial(_not_text, number, error))
            continue
        if statement.ends_before(line):
            repl.run(statement.text, _NAME, statement.first)
            statement = Pending()
        if not repl.done and not repl.interrupted:
            if not statement.lines and is_command(line):
                repl.run(line, _NAME, number)
            elif statement.lines or line.strip():
                statement.add(line, number)
        if repl.done or repl.interrupted:
            break
    else:
        repl.run(statement.text, _NAME, statement.first)
    return 130 if repl.interrupted else 1 if repl.failed else 0


def _not_text(number: int, error: UnicodeDecodeError) -> None:
    raise FluxError(
        f"line {number} of the input is not UTF-8 (byte 0x{error.object[error.start]:02x} at column {error.start + 1})"
    )


class Pending:
    """The lines of a statement that is not known to be whole."""

    __slots__ = ("depth", "first", "lines", "unclosed")

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.first = 1
        self.depth = 0
        # The lines since the beginning of a string that is still open.
        self.unclosed = ""

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def add(self, line: str, number: int) -> None:
        """Takes a line; keeps count of the brackets and of the string that are open, so that not every line is parsed anew."""
        if not self.lines:
            self.first = number
        self.lines.append(line)
        if self.unclosed and '"' not in line:
            self.unclosed += "\n" + line
            return
        text = f"{self.unclosed}\n{line}" if self.unclosed else line
        kinds = Words(text).kinds
        if open_strings(kinds):
            self.unclosed = text
        else:
            self.unclosed = ""
            self.depth += sum(kinds.count(k) for k in _OPENERS) - sum(kinds.count(k) for k in _CLOSERS)

    def ends_before(self, line: str) -> bool:
        """Whether these lines are a statement that `line` is not part of."""
        if not self.lines or self.unclosed:
            return False
        if is_command(line):
            # In a list a line may begin with a colon, but hardly with one that a command's name follows.
            return self.depth <= 0 or line[1:].partition(" ")[0] in [command.name for command in COMMANDS]
        start = line.strip()
        if self.depth > 0:
            # What is wrong in a way that more lines would not mend goes no further than to the next empty one.
            return not start and is_complete(self.text)
        if start.startswith("//") or start.startswith(_INFIX) or start.split(" ", 1)[0] in _INFIX_WORDS:
            return False
        return is_complete(self.text)
