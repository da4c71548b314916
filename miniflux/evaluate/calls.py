"""call, pipe, apply: calling functions. The one place that unpacks arguments, so that its messages have one wording."""

from __future__ import annotations

from ..errors import FluxError
from ..syntax import ast
from ..values.function import Function, NativeFunction
from ..values.kinds import nature, type_text
from ..values.null import is_null
from .scope import MISSING, Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from ..syntax.source import Span
    from ..values.function import Parameter
    from .interpreter import Interpreter

# The name under which row functions are called; it leaves no trace in the trail.
ROW_FRAME = "_row"
# Flux has no recursion, so calls nest only as deep as a script is written; what goes beyond this calls itself.
MAX_CALLS = 800


class TypeConflict(FluxError):
    """A value of another type than a row function needs. Upstream finds these before the first row, so no trail is shown."""

    kind = "conflict"

    def __init__(self, wanted: str, found: str) -> None:
        super().__init__(f"type conflict: {wanted} != {found}", code=9)


class Frame:
    """A call under way: the name of the function and the node of the call (None when Python called it)."""

    __slots__ = ("name", "node")

    def __init__(self, name: str, node: ast.Node | None) -> None:
        self.name = name
        self.node = node


def call(it: Interpreter, node: ast.CallExpression, scope: Scope) -> Any:
    """`callee(arguments)`."""
    return _call(it, node, scope, MISSING)


def pipe(it: Interpreter, node: ast.PipeExpression, scope: Scope) -> Any:
    """`argument |> call`; a chain of any length is a loop."""
    stages = []
    argument: ast.Expression = node
    while type(argument) is ast.PipeExpression:
        stages.append(argument.call)
        argument = argument.argument
    value = it.evaluate(argument, scope)
    while stages:
        value = _call(it, stages.pop(), scope, value)
    return value


def _call(it: Interpreter, node: ast.Expression, scope: Scope, piped: Any) -> Any:
    if type(node) is not ast.CallExpression:
        raise FluxError("pipe destination must be a function call", node.span)
    function = it.evaluate(node.callee, scope)
    arguments: dict[str, Any] = {}
    if node.arguments is not None:
        for prop in node.arguments.properties:
            name = prop.key.name if type(prop.key) is ast.Identifier else prop.key.value  # type: ignore[union-attr]
            if name in arguments:
                raise FluxError(f'duplicate keyword parameter specified: "{name}"', prop.key.span)
            arguments[name] = it.evaluate(prop.key if prop.value is None else prop.value, scope)
    return apply(it, function, arguments, piped, callee_name(node.callee), node)


def callee_name(callee: ast.Expression) -> str:
    """The name under which a function is called, as messages show it."""
    while type(callee) is ast.ParenExpression:
        callee = callee.expression
    if type(callee) is ast.Identifier:
        return callee.name
    if type(callee) is ast.MemberExpression:
        prop = callee.property
        return prop.name if type(prop) is ast.Identifier else prop.value  # type: ignore[union-attr]
    return "<anonymous function>"


def apply(
    it: Interpreter, function: Any, arguments: dict[str, Any], piped: Any, name: str, node: ast.Node | None
) -> Any:
    """Calls a function value; `piped` is what `|>` brings, or MISSING. Failures get this call in their trail."""
    kind = type(function)
    if kind is not Function and kind is not NativeFunction:
        where = f"{node.callee.span.location()}: " if isinstance(node, ast.CallExpression) else ""
        raise FluxError(f"cannot call function: {where}value is of type {type_text(function)}", _span(node))
    if piped is not MISSING:
        if function.pipe is None:
            raise FluxError("missing pipe argument", _span(node), notes=(f"`{name}` takes nothing from a pipe",))
        if function.pipe in arguments:
            raise FluxError(f'pipe argument also specified as a keyword parameter: "{function.pipe}"', _span(node))
        arguments[function.pipe] = piped
    parameters: dict[str, Parameter] = function.parameters
    if len(arguments) != len(parameters) or arguments.keys() != parameters.keys():
        arguments = _bound(it, parameters, arguments, name, node)
    frames = it.frames
    if len(frames) > MAX_CALLS:
        raise FluxError(f"calls are nested deeper than {MAX_CALLS}: `{name}` seems to call itself", _span(node))
    frames.append(Frame(name, node))
    try:
        if kind is NativeFunction:
            return _native(it, function, arguments, node)
        return _flux(it, function, arguments)
    except FluxError as error:
        error.wrapped(name, _span(node))
        raise
    finally:
        frames.pop()


def _flux(it: Interpreter, function: Function, arguments: dict[str, Any]) -> Any:
    if len(arguments) != len(function.parameters):
        # Defaults are evaluated anew in each call, in the scope of the definition, and only when the argument is missing.
        arguments = dict(arguments)
        for parameter in function.parameters.values():
            if parameter.name not in arguments and parameter.default is not None:
                arguments[parameter.name] = it.evaluate(parameter.default, function.scope)
    scope = Scope(function.scope, arguments)
    body = function.body
    if type(body) is ast.Block:
        return it.block(body, scope)
    return it.evaluate(body, scope)


def _native(it: Interpreter, function: NativeFunction, arguments: dict[str, Any], node: ast.Node | None) -> Any:
    if it.by_column:
        from .columns import call_native

        return call_native(it, function, arguments, node)
    return run_native(it, function, arguments)


def run_native(it: Interpreter, function: NativeFunction, arguments: dict[str, Any]) -> Any:
    """Runs the Python body once, after checking the kinds of its arguments."""
    python: dict[str, Any] = {}
    for name, value in arguments.items():
        parameter = function.parameters[name]
        natures = parameter.natures
        if natures is not None and nature(value) not in natures and not function.checks:
            raise FluxError(f'keyword argument "{name}" should be of kind {natures[0]}, but got {nature(value)}')
        if function.streams and natures is not None and is_null(value):
            raise FluxError(f"argument {name} of a function of tables must not be null")
        if parameter.element is not None and not function.checks:
            _check_elements(name, parameter.element, value)
        python[name + "_" if name in RESERVED else name] = value
    if function.effect:
        it.effects += 1
    if function.context:
        return function.body(it, **python)
    return function.body(**python)


def _check_elements(name: str, element: str, values: list[Any]) -> None:
    """Raises FluxError for an element of another kind; nulls pass, as they do where no array is."""
    for value in values:
        if nature(value) != element and not is_null(value):
            raise FluxError(f"expected {element} but found {type_text(value)} (argument {name})")


# Flux parameter names that Python reserves.
RESERVED = frozenset(
    ("as", "from", "is", "in", "lambda", "class", "def", "with", "global", "pass", "for", "while", "try")
)


def _bound(
    it: Interpreter, parameters: dict[str, Parameter], arguments: dict[str, Any], name: str, node: ast.Node | None
) -> dict[str, Any]:
    """Arguments under the names of the parameters; raises what is unexpected or missing, in upstream's words."""
    unexpected = [a for a in arguments if a not in parameters]
    missing = [p.name for p in parameters.values() if not p.optional and p.name not in arguments]
    if unexpected and missing and not it.strict:
        for given in list(unexpected):
            meant = [m for m in missing if m.lower() == given.lower()]
            if len(meant) == 1:
                it.warn(
                    f"argument `{given}` of `{name}` is taken as `{meant[0]}`, which differs only in letter case",
                    name="case",
                    span=_argument_span(node, given),
                )
                arguments = {meant[0] if a == given else a: v for a, v in arguments.items()}
                unexpected.remove(given)
                missing.remove(meant[0])
    if unexpected:
        given = unexpected[0]
        free = sorted(p for p in parameters if p not in arguments)
        raise FluxError(f"found unexpected argument {given}{_expected(free)}", _argument_span(node, given))
    if missing:
        raise FluxError(f"missing required argument {missing[0]}", _span(node))
    return arguments


def _expected(names: list[str]) -> str:
    """Upstream's list of what could have been given."""
    if not names:
        return ""
    quoted = [f"`{n}`" for n in names]
    if len(quoted) == 1:
        return f" (Expected {quoted[0]})"
    return f" (Expected one of {', '.join(quoted[:-1])} or {quoted[-1]})"


def _argument_span(node: ast.Node | None, name: str) -> Span | None:
    """The place of an argument's value, or of the whole call."""
    if isinstance(node, ast.CallExpression) and node.arguments is not None:
        for prop in node.arguments.properties:
            if (prop.key.name if type(prop.key) is ast.Identifier else None) == name:
                return (prop.value or prop.key).span
    return _span(node)


def _span(node: ast.Node | None) -> Span | None:
    return None if node is None else node.span
