"""Function and NativeFunction: closures written in Flux, and functions whose body is Python."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..syntax.ast import Block, BuiltinStatement, Expression, FunctionExpression

    # Gives the type of a function, as `display` shows it, by the node that it came from; None when it is not known.
    Signature = Callable[[FunctionExpression | BuiltinStatement], str | None]


class Parameter:
    """A parameter: `optional` when it has a default, `pipe` when it takes what `|>` brings.

    `default` is the default's expression (functions in Flux only); `natures` names the kinds of value that a native
    parameter takes, None for any; `element` the kind of the elements of its array, None for any.
    """

    __slots__ = ("default", "element", "name", "natures", "optional", "pipe")

    def __init__(
        self,
        name: str,
        *,
        optional: bool = False,
        pipe: bool = False,
        default: Expression | None = None,
        natures: tuple[str, ...] | None = None,
        element: str | None = None,
    ) -> None:
        self.name = name
        self.optional = optional
        self.pipe = pipe
        self.default = default
        self.natures = natures
        self.element = element


class Function:
    """A function written in Flux, with the scope it was made in."""

    __slots__ = ("_signature", "body", "node", "parameters", "pipe", "scope")
    nature = "function"

    def __init__(
        self,
        node: FunctionExpression,
        parameters: dict[str, Parameter],
        scope: Any,
        signature: Signature,
    ) -> None:
        self._signature = signature
        self.node = node
        self.parameters = parameters
        self.pipe = pipe_name(parameters)
        self.body: Expression | Block = node.body
        self.scope = scope

    def signature(self) -> str:
        """The function's type as `display` shows it: the inferred one, where the function was checked."""
        return self._signature(self.node) or signature(self.parameters)


class NativeFunction:
    """A function declared by a `builtin` statement, with its Python body.

    `effect` says that a call does more than give a value: it sends, writes, reads the clock or fails on purpose, so calls
    are made one by one and in order. `checks` says that the body itself finds arguments of wrong kinds, `context` that it
    takes the interpreter as first argument, `streams` that a parameter is a stream of tables.
    """

    __slots__ = (
        "_signature",
        "body",
        "checks",
        "context",
        "declaration",
        "effect",
        "name",
        "package",
        "parameters",
        "pipe",
        "streams",
    )
    nature = "function"

    def __init__(
        self,
        package: str,
        name: str,
        body: Callable[..., Any],
        parameters: dict[str, Parameter],
        declaration: BuiltinStatement | None = None,
        *,
        effect: bool = False,
        checks: bool = False,
        context: bool = False,
        signature: Signature | None = None,
    ) -> None:
        self._signature = signature
        self.package = package
        self.name = name
        self.body = body
        self.parameters = parameters
        self.pipe = pipe_name(parameters)
        self.declaration = declaration
        self.effect = effect
        self.checks = checks
        self.context = context
        self.streams = any(p.natures == ("stream",) for p in parameters.values())

    def signature(self) -> str:
        """The function's type as `display` shows it: the declared one."""
        shown = self._signature(self.declaration) if self._signature and self.declaration else None
        return shown or signature(self.parameters)


def pipe_name(parameters: dict[str, Parameter]) -> str | None:
    """The name of the pipe parameter, or None."""
    for parameter in parameters.values():
        if parameter.pipe:
            return parameter.name
    return None


def signature(parameters: dict[str, Parameter]) -> str:
    """A signature that names the parameters, in alphabetical order, and gives each a type variable."""
    marks = {p.name: "<-" if p.pipe else "?" if p.optional else "" for p in parameters.values()}
    names = sorted(marks)
    shown = [f"{marks[name]}{name}: {chr(65 + i % 26)}" for i, name in enumerate(names)]
    return f"({', '.join(shown)}) => {chr(65 + len(names) % 26)}"
