"""diagnostics: problems as messages in upstream's words, with the places and hints that explain them."""

from __future__ import annotations

from ..errors import Diagnostic, Label
from ..suggest import did_you_mean
from ..syntax import ast
from .exports import Exports
from .model import Type, fields
from .show import Names, nature, show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..syntax.source import Span
    from .environment import Environment
    from .scope import Warned
    from .unify import Problem


def diagnostics(problems: list[Problem], environment: Environment) -> list[Diagnostic]:
    """The errors, in source order. Types show what is known of them now that everything has been inferred."""
    out = []
    for problem in problems:
        message, notes, labels = _MESSAGES[problem.kind](problem, environment)
        for kind, *parts in problem.context:
            if kind == "argument":
                message += f" (argument {parts[0]})"
            elif kind == "result":
                message = f"{_expected(parts[0], parts[1])} for return type caused by {message}"
            else:
                message = f"{_expected(parts[1], parts[2])} for label {parts[0]} caused by {message}"
        span = place(problem.node).span if problem.node is not None else None
        labels += _parameter(problem)
        out.append(Diagnostic(message, span, labels=labels, notes=notes))
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
        out.append(
            Diagnostic(warned.message, place(warned.node).span, severity="warning", name=warned.name, notes=notes)
        )
    out.sort(key=lambda d: d.span.start if d.span else 0)
    return out


Parts = tuple[str, tuple[str, ...], tuple[Label, ...]]


def _plain(text: str, note: str = "") -> Callable[[Problem, Environment], Parts]:
    """A message that takes the problem's names as they are."""
    notes = (note,) if note else ()
    return lambda problem, _: (text.format(*problem.args), notes, ())


def _expected(expected: Type, actual: Type) -> str:
    names = Names()
    return f"expected {show(expected, names)}{nature(expected)} but found {show(actual, names)}{nature(actual)}"


def _mismatch(problem: Problem, _: Environment) -> Parts:
    expected, actual = problem.args
    notes: tuple[str, ...] = ()
    pair = (show(expected), show(actual))
    if pair in _CONVERSIONS:
        notes = (f"{_CONVERSIONS[pair]} converts it",)
    return _expected(expected, actual), notes, ()


_CONVERSIONS = {
    ("float", "int"): "float(v: …)",
    ("float", "uint"): "float(v: …)",
    ("int", "float"): "int(v: …)",
    ("int", "uint"): "int(v: …)",
    ("uint", "int"): "uint(v: …)",
    ("string", "int"): "string(v: …)",
    ("string", "uint"): "string(v: …)",
    ("string", "float"): "string(v: …)",
    ("string", "bool"): "string(v: …)",
    ("string", "time"): "string(v: …)",
    ("string", "duration"): "string(v: …)",
    ("time", "string"): "time(v: …)",
    ("duration", "string"): "duration(v: …)",
    ("int", "string"): "int(v: …)",
    ("float", "string"): "float(v: …)",
}


def _kind(problem: Problem, _: Environment) -> Parts:
    t, kind = problem.args
    return f"{show(t)}{nature(t)} is not {kind}", (_KINDS[kind],) if kind in _KINDS else (), ()


_KINDS = {
    "Addable": "only int, uint, float and string values can be added",
    "Subtractable": "only int, uint and float values can be subtracted",
    "Divisible": "only int, uint and float values can be multiplied or divided",
    "Numeric": "int, uint and float are the numeric types",
    "Comparable": "int, uint, float, string, duration and time values can be ordered",
    "Equatable": "functions, dictionaries, dynamic values and regular expressions cannot be compared",
    "Negatable": "int, uint, float and duration values can have a sign",
    "Timeable": "a time or a duration is expected",
    "Record": "a record is expected, as in {name: value}",
    "Stringable": "only bool, int, uint, float, string, duration and time values can be put into a string",
}


def _recursive(problem: Problem, _: Environment) -> Parts:
    var, t = problem.args
    names = Names()
    return f"recursive types not supported {show(var, names)} != {show(t, names)}", (), ()


def _undefined(problem: Problem, environment: Environment) -> Parts:
    name, known = problem.args
    notes: tuple[str, ...] = ()
    if name == "null":
        notes = ("Flux has no word for null; `exists` tells whether a value is not null",)
    else:
        from .locate import library_paths

        paths = [p for p in library_paths(environment.library) if p.rsplit("/", 1)[-1] == name]
        if paths:
            notes = (f'to use the package, write `import "{min(paths, key=len)}"` at the top',)
        else:
            notes = did_you_mean(name, (k for k in known if not k.startswith("_")))
    return f"undefined identifier {name}", notes, ()


def _missing_label(problem: Problem, _: Environment) -> Parts:
    label = problem.args[0]
    notes: tuple[str, ...] = ()
    if len(problem.args) > 1:
        known = problem.args[1]
        names = known.names() if isinstance(known, Exports) else [f.label for f in fields(known)]
        names = [n for n in names if (isinstance(n, str) and not n.startswith("_")) or n == "_value"]
        notes = did_you_mean(label, names)
        if not notes and names and isinstance(known, Exports):
            notes = (f'package "{known.path}" has no `{label}`',)
        elif not notes and 0 < len(names) <= 8:
            notes = (f"the record has {', '.join(f'`{n}`' for n in names)}",)
    return f"record is missing label {label}", notes, ()


def _extra_argument(problem: Problem, _: Environment) -> Parts:
    name, free = problem.args
    quoted = [f"`{n}`" for n in free]
    hint = ""
    if len(quoted) == 1:
        hint = f" (Expected {quoted[0]})"
    elif quoted:
        hint = f" (Expected one of {', '.join(quoted[:-1])} or {quoted[-1]})"
    return f"found unexpected argument {name}{hint}", did_you_mean(name, free), ()


def _import(problem: Problem, environment: Environment) -> Parts:
    from .locate import library_paths

    path = problem.args[0]
    return f"invalid import path {path}", did_you_mean(path, library_paths(environment.library)), ()


def _cycle(problem: Problem, _: Environment) -> Parts:
    path, chain = problem.args
    return f'package "{path}" depends on itself: {" -> ".join(chain)}', (), ()


def _again(text: str) -> Callable[[Problem, Environment], Parts]:
    def make(problem: Problem, _: Environment) -> Parts:
        name, first = problem.args
        label = Label(_head(first), "it is defined here already")
        return text.format(name), (), (label,)

    return make


def _head(node: Any) -> Span:
    """The name in a definition, rather than all of it."""
    if isinstance(node, ast.OptionStatement):
        node = node.assignment
    if isinstance(node, ast.VariableAssignment):
        node = node.id
    elif isinstance(node, ast.MemberAssignment):
        node = node.member
    elif isinstance(node, ast.Property):
        node = node.key
    span: Span = node.span
    return span


def _label_type(problem: Problem, _: Environment) -> Parts:
    return f"{show(problem.args[0])} is not a label", (), ()


def _extra_label(problem: Problem, _: Environment) -> Parts:
    label = problem.args[0]
    return f"found unexpected label {label if isinstance(label, str) else show(label)}", (), ()


def _not_a_label_variable(problem: Problem, _: Environment) -> Parts:
    from .show import letter

    return f"variable {letter(problem.args[0].index)} lacks the Label constraint", (), ()


_MESSAGES: dict[str, Callable[[Problem, Environment], Parts]] = {
    "mismatch": _mismatch,
    "kind": _kind,
    "recursive": _recursive,
    "undefined": _undefined,
    "missing label": _missing_label,
    "extra label": _extra_label,
    "no label": _label_type,
    "not a label variable": _not_a_label_variable,
    "extra argument": _extra_argument,
    "missing argument": _plain("missing required argument {}"),
    "missing pipe": _plain("missing pipe argument"),
    "other pipe": _plain("expected pipe argument {} but found {}"),
    "import": _import,
    "cycle": _cycle,
    "return": _plain("return not valid in file block", "only the block of a function returns a value"),
    "statement": _plain("invalid {} statement in function block"),
    "missing return": _plain("missing return statement in block", "the last statement of a block says what it returns"),
    "parameter": _plain("function parameters must be identifiers"),
    "two pipes": _plain("function types can have at most one pipe parameter"),
    "pipe literal": _plain(
        "a pipe literal may only be used as a default value for an argument in a function definition"
    ),
    "invalid type": _plain("invalid named type {}"),
    "invalid constraint": _plain("invalid constraint {}"),
    "reassigned": _again('variable "{}" reassigned'),
    "option reassigned": _again('option "{}" reassigned'),
    "conflict": _plain('variable "{}" conflicts with option of same name'),
    "label": _plain("Labels are currently experimental. (See the labelPolymorphism feature)"),
    "dependent option": _plain('option "{}" depends on option "{}", which is defined in the same package'),
}


def _parameter(problem: Problem) -> tuple[Label, ...]:
    """Where the parameter that an argument is for is declared, if the script shows it."""
    function = problem.callee
    if function is None:
        return ()
    names = [c[1] for c in problem.context if c[0] == "argument"]
    name = names[-1] if names else problem.args[0] if problem.kind == "missing argument" else None
    for parameter in function.params:
        if isinstance(parameter.key, ast.Identifier) and parameter.key.name == name:
            return (Label(parameter.key.span, f"parameter `{name}` is declared here"),)
    return ()
