"""COMMANDS, run_command: what the REPL does besides running Flux, `:help` and the like."""

from __future__ import annotations

import os

from ..errors import FluxError, UsageError
from ..evaluate.scope import Package
from .core import shown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .core import Repl


class Command:
    """A command: its name without the colon, what it takes ("" for nothing), a line of help, what it does."""

    __slots__ = ("action", "help", "name", "operand")

    def __init__(self, name: str, operand: str, help: str, action: Callable[[Repl, str], None]) -> None:
        self.name = name
        self.operand = operand
        self.help = help
        self.action = action

    @property
    def usage(self) -> str:
        return f":{self.name} {self.operand}".rstrip()


def run_command(repl: Repl, line: str) -> None:
    """Runs `:name operand`; a name may be cut as long as it is clear. Raises FluxError."""
    name, _, operand = line[1:].strip().partition(" ")
    operand = operand.strip()
    meant = [c for c in COMMANDS if c.name == name] or [c for c in COMMANDS if name and c.name.startswith(name)]
    if len(meant) != 1:
        from ..suggest import closest

        near = closest(name, [c.name for c in COMMANDS])
        hint = f"did you mean `:{near}`?" if near else ":help shows all commands"
        raise UsageError(f"there is no command `:{name}`", notes=(hint,))
    command = meant[0]
    if bool(operand) != bool(command.operand):
        raise UsageError(f"write `{command.usage}`")
    command.action(repl, operand)


def _help(repl: Repl, _: str) -> None:
    width = max(len(c.usage) for c in COMMANDS)
    lines = [f"  {c.usage:<{width}}  {c.help}" for c in COMMANDS]
    repl.write("\n".join([_HELP, *lines]) + "\n")


def _doc(repl: Repl, name: str) -> None:
    from ..commands.doc import documentation

    own = repl.session.interpreter.main.values
    head, _, member = name.partition(".")
    value = own.get(head)
    if type(value) is Package:
        name = f"{value.path}.{member}" if member else value.path
    elif value is not None and hasattr(value, "signature") and not member:
        repl.write(f"{head} : {shown(value)}\n\n{head} is a function of this session.\n")
        return
    text, problem = documentation(name, color=repl.color, width=repl.width)
    if problem:
        message, *notes = problem.rstrip().split("\n")
        raise FluxError(message, notes=tuple(note.strip() for note in notes))
    repl.write(text)


def _type(repl: Repl, text: str) -> None:
    from ..syntax import ast
    from ..syntax.parser import parse
    from ..syntax.source import Source

    tree = parse(Source(text, "<type>"))
    statement = tree.body[0] if len(tree.body) == 1 else None
    if not isinstance(statement, ast.ExpressionStatement):
        raise UsageError("write `:type EXPR`", notes=("an expression, such as `:type map` or `:type [1, 2]`",))
    repl.write(repl.session.checker.type_of(statement.expression) + "\n")


def _load(repl: Repl, path: str) -> None:
    from ..syntax.files import read_source

    repl.evaluate(read_source(os.path.expanduser(path.strip('"'))))


def _reset(repl: Repl, _: str) -> None:
    repl.reset()


def _quit(repl: Repl, _: str) -> None:
    repl.done = True


_HELP = """\
Type Flux: a value shows itself, a stream shows its tables, an assignment shows nothing.
A line that starts with |> goes on from the last result. What is not finished goes on in the next line.

  Tab        completes names, members, arguments and import paths
  Alt-Enter  begins a new line
  Up, Down   bring back what was typed before; Ctrl-R searches it
  Ctrl-C     cancels what is running, or forgets the line
  Ctrl-D     leaves

Commands:"""

COMMANDS = (
    Command("help", "", "Show this.", _help),
    Command("doc", "NAME", "Show the documentation of a package or a function: `:doc http.post`.", _doc),
    Command("type", "EXPR", "Show the type of an expression, without evaluating it.", _type),
    Command("load", "FILE", "Run a script in this session.", _load),
    Command("reset", "", "Forget variables, options and imports.", _reset),
    Command("quit", "", "Leave.", _quit),
)
