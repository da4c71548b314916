"""hints: what helps a person with a problem: other places that explain it, what was probably meant, what to do."""

from __future__ import annotations

from ..errors import Label
from ..suggest import did_you_mean
from ..syntax import ast
from .exports import Exports
from .model import BASIC, KINDS, Array, Dictionary, Function, Record, Stream, Type, Var, fields, prune
from .scope import callee_name
from .show import show

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from ..syntax.source import Span
    from .environment import Environment
    from .problem import Problem

    Hints = tuple[tuple[str, ...], tuple[Label, ...]]

# Longer lists of names and longer types are no help.
MANY = 8
LONG = 100


_CALL_IT = "this is a function, not what it gives: call it with its arguments in parentheses"


def hints(problem: Problem, environment: Environment) -> Hints:
    """Notes and labels for a problem."""
    make = _HINTS.get(problem.kind)
    notes: tuple[str, ...] = ()
    labels: tuple[Label, ...] = ()
    if isinstance(make, str):
        notes = (make,)
    elif make is not None:
        notes, labels = make(problem, environment)
    return notes + _piped(problem), labels + _parameter(problem)


def _mismatch(problem: Problem, _: Environment) -> Hints:
    expected, actual = prune(problem.args[0]), prune(problem.args[1])
    if isinstance(actual, Dictionary) and isinstance(expected, Record):
        return ('the value of a key is dict.get(dict: …, key: …, default: …), after `import "dict"`',), ()
    if isinstance(actual, Function) and not isinstance(expected, (Function, Var)):
        return (_CALL_IT,), ()
    pair = (show(expected), show(actual))
    if pair[0] in _CONVERTED and pair[1] in _CONVERTED[pair[0]]:
        return (f"{pair[0]}(v: …) converts it",), ()
    return (), ()


# The types that the conversion of each name takes, without those where converting is hardly meant.
_CONVERTED = {
    "float": ("int", "uint", "string"),
    "int": ("float", "uint", "string"),
    "uint": ("int", "float", "string"),
    "string": ("int", "uint", "float", "bool", "time", "duration"),
    "time": ("string",),
    "duration": ("string",),
}


def _kind(problem: Problem, _: Environment) -> Hints:
    t, kind = problem.args
    if isinstance(prune(t), Function) and kind not in ("Equatable", "Record"):
        return (_CALL_IT,), ()
    if show(t) == "time" and kind in ("Addable", "Subtractable"):
        function = "date.add(d: 1h, to: …)" if kind == "Addable" else "date.sub(d: 1h, from: …)"
        return (f'a time is moved by {function}, after `import "date"`',), ()
    return ((_KINDS[kind],) if kind in _KINDS else ()), ()


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


def _undefined(problem: Problem, environment: Environment) -> Hints:
    name, known = problem.args[:2]
    if name == "null":
        return ("Flux has no word for null; `exists` tells whether a value is not null",), ()
    if len(problem.args) > 2:
        later = problem.args[2]
        node = problem.node
        if node is not None and later.start <= node.start < later.end:
            return ("a definition cannot use itself; Flux has no recursion",), ()
        label = Label(later.id.span, "it is defined only here, further down")
        return (), (label,)
    paths = [p for p in environment.paths() if p.rsplit("/", 1)[-1] == name]
    if paths:
        return (f'to use the package, write `import "{min(paths, key=len)}"` at the top',), ()
    return did_you_mean(name, (k for k in known if not k.startswith("_"))), ()


def _missing_label(problem: Problem, _: Environment) -> Hints:
    label = problem.args[0]
    notes: tuple[str, ...] = ()
    if len(problem.args) > 1:
        known = problem.args[1]
        names = known.names() if isinstance(known, Exports) else list(_labels(known))
        shown = [n for n in names if not n.startswith("_")] if isinstance(known, Exports) else names
        # A label that is there has been told of already, by its type.
        notes = () if label in names else did_you_mean(label, shown)
        if not notes and isinstance(known, Exports):
            notes = (f'package "{known.path}" has no `{label}`',)
        elif not notes and 0 < len(names) <= MANY and label not in names:
            notes = (f"the record has {', '.join(f'`{n}`' for n in names)}",)
    return notes, tuple(Label(node.property.span, "it is read here") for node in _uses(problem, label))[:1]


def _labels(t: Type) -> Iterator[str]:
    t = prune(t)
    while isinstance(t, (Array, Stream)):
        t = prune(t.element)
    seen = set()
    for field in fields(t):
        if isinstance(field.label, str) and field.label not in seen:
            seen.add(field.label)
            yield field.label


def _uses(problem: Problem, label: str) -> Iterator[ast.MemberExpression]:
    """Where the functions given to a call read a field."""
    if problem.call is None or problem.call.arguments is None:
        return
    todo: list[Any] = [
        p.value for p in problem.call.arguments.properties if isinstance(p.value, ast.FunctionExpression)
    ]
    while todo:
        node = todo.pop(0)
        if isinstance(node, (list, tuple)):
            todo[:0] = node
        elif isinstance(node, ast.Node):
            if isinstance(node, ast.MemberExpression):
                prop = node.property
                if (prop.name if isinstance(prop, ast.Identifier) else prop.value) == label:
                    yield node
            todo[:0] = [getattr(node, field) for field in node.fields]


def _missing_pipe(problem: Problem, _: Environment) -> Hints:
    call = problem.call
    if call is None:
        return (), ()
    name = callee_name(call.callee)
    if problem.args[0] == "wanted":
        return (f"`{name}` must be called with something piped into it: … |> {name}()",), ()
    own = "; a parameter written as `x=<-` would" if problem.callee is not None else ""
    return (f"`{name}` takes nothing from a pipe{own}",), ()


def _import(problem: Problem, environment: Environment) -> Hints:
    return did_you_mean(problem.args[0], environment.paths()), ()


def _again(problem: Problem, _: Environment) -> Hints:
    return (), (Label(_head(problem.args[1]), "it is defined here already"),)


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


def _one_of(names: tuple[str, ...]) -> Callable[[Problem, Environment], Hints]:
    def make(problem: Problem, _: Environment) -> Hints:
        return did_you_mean(problem.args[0], names) or (f"one of {', '.join(names)} is expected",), ()

    return make


_HINTS: dict[str, str | Callable[[Problem, Environment], Hints]] = {
    "mismatch": _mismatch,
    "kind": _kind,
    "recursive": "a function cannot take itself as an argument; Flux has no recursion",
    "undefined": _undefined,
    "missing label": _missing_label,
    "extra argument": lambda problem, _: (did_you_mean(problem.args[0], problem.args[1]), ()),
    "missing pipe": _missing_pipe,
    "import": _import,
    "return": "only the block of a function returns a value",
    "missing return": "the last statement of a block says what it returns",
    "pipe literal": "`(x=<-) => …` makes a function that takes x from a pipe",
    "label": 'the name of a column is written as a string, as in "column"',
    "invalid type": _one_of((*BASIC, "dynamic")),
    "invalid constraint": _one_of(tuple(sorted(KINDS))),
    "reassigned": _again,
    "option reassigned": _again,
    "conflict": _again,
    "dependent option": "give both the value itself, or a variable that is no option",
}


def _piped(problem: Problem) -> tuple[str, ...]:
    """What came through the pipe, when that is what does not fit."""
    names = [c[1] for c in problem.context if c[0] == "argument"]
    if problem.piped is None or not names or problem.call is None or names[-1] != problem.piped[0]:
        return ()
    if problem.kind == "mismatch" and prune(problem.args[1]) is prune(problem.piped[1]):
        return ()
    shown = show(problem.piped[1])
    if len(shown) > LONG or "\n" in shown:
        return ()
    return (f"what is piped into `{callee_name(problem.call.callee)}` is {shown}",)


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
