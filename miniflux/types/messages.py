"""diagnostics: problems as messages in upstream's words; warnings as messages."""

from __future__ import annotations

from ..errors import Diagnostic
from ..syntax import ast
from .hints import hints
from .model import Type
from .show import Names, letter, nature, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from .environment import Environment
    from .problem import Problem
    from .scope import Warned


def diagnostics(problems: list[Problem], environment: Environment) -> list[Diagnostic]:
    """The errors, in source order. Types show what is known of them now that everything has been inferred."""
    out = []
    for problem in problems:
        span = place(problem.node).span if problem.node is not None else None
        notes, labels = hints(problem, environment)
        out.append(Diagnostic(message(problem), span, labels=labels, notes=notes))
    out.sort(key=lambda d: (d.span.source.name, d.span.start) if d.span else ("", 0))
    return out


def place(node: ast.Node) -> ast.Node:
    """Where messages about an expression point: inside parentheses, and at the call that a pipe ends in (upstream's rule)."""
    while True:
        if isinstance(node, ast.ParenExpression):
            node = node.expression
        elif isinstance(node, ast.PipeExpression):
            node = node.call
        else:
            return node


def warnings(found: list[Warned]) -> list[Diagnostic]:
    """The warnings, in source order."""
    out = []
    for warned in found:
        notes = (warned.note,) if warned.note else ()
        span = place(warned.node).span
        out.append(Diagnostic(warned.message, span, severity="warning", name=warned.name, notes=notes))
    out.sort(key=lambda d: d.span.start if d.span else 0)
    return out


def message(problem: Problem) -> str:
    """The text of a problem, with the parts of the types that it is in."""
    words = _WORDS[problem.kind]
    text = words.format(*problem.args) if isinstance(words, str) else words(problem)
    for kind, *parts in problem.context:
        if kind == "argument":
            text += f" (argument {parts[0]})"
        elif kind == "result":
            text = f"{_expected(parts[0], parts[1])} for return type caused by {text}"
        else:
            text = f"{_expected(parts[1], parts[2])} for label {parts[0]} caused by {text}"
    return text


def _expected(expected: Type, actual: Type) -> str:
    names = Names()
    return f"expected {show(expected, names)}{nature(expected)} but found {show(actual, names)}{nature(actual)}"


def _mismatch(problem: Problem) -> str:
    return _expected(problem.args[0], problem.args[1])


def _kind(problem: Problem) -> str:
    t, kind = problem.args
    return f"{show(t)}{nature(t)} is not {kind}"


def _recursive(problem: Problem) -> str:
    var, t = problem.args
    names = Names()
    return f"recursive types not supported {show(var, names)} != {show(t, names)}"


def _extra_label(problem: Problem) -> str:
    label = problem.args[0]
    return f"found unexpected label {label if isinstance(label, str) else show(label)}"


def _extra_argument(problem: Problem) -> str:
    name, free = problem.args
    quoted = [f"`{n}`" for n in free]
    hint = ""
    if len(quoted) == 1:
        hint = f" (Expected {quoted[0]})"
    elif quoted:
        hint = f" (Expected one of {', '.join(quoted[:-1])} or {quoted[-1]})"
    return f"found unexpected argument {name}{hint}"


def _cycle(problem: Problem) -> str:
    path, chain = problem.args
    return f'package "{path}" depends on itself: {" -> ".join(chain)}'


# Texts with names in them, or functions for those with types.
_WORDS: dict[str, str | Callable[[Problem], str]] = {
    "mismatch": _mismatch,
    "kind": _kind,
    "recursive": _recursive,
    "regexp": "{}",
    "undefined": "undefined identifier {}",
    "missing label": "record is missing label {}",
    "extra label": _extra_label,
    "no label": lambda problem: f"{show(problem.args[0])} is not a label",
    "not a label variable": lambda problem: f"variable {letter(problem.args[0].index)} lacks the Label constraint",
    "extra argument": _extra_argument,
    "missing argument": "missing required argument {}",
    "missing pipe": "missing pipe argument",
    "other pipe": "expected pipe argument {} but found {}",
    "import": "invalid import path {}",
    "cycle": _cycle,
    "package name": 'package name mismatch "{}" != "{}"',
    "return": "return not valid in file block",
    "statement": "invalid {} statement in function block",
    "missing return": "missing return statement in block",
    "parameter": "function parameters must be identifiers",
    "two pipes": "function types can have at most one pipe parameter",
    "pipe literal": ("a pipe literal may only be used as a default value for an argument in a function definition"),
    "invalid type": "invalid named type {}",
    "invalid constraint": "invalid constraint {}",
    "reassigned": 'variable "{}" reassigned',
    "option reassigned": 'option "{}" reassigned',
    "conflict": 'variable "{}" conflicts with option of same name',
    "label": "Labels are currently experimental. (See the labelPolymorphism feature)",
    "dependent option": 'option "{}" depends on option "{}", which is defined in the same package',
}
