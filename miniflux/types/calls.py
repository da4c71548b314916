"""Calls: the types of calls and of chains of pipes."""

from __future__ import annotations

from ..syntax import ast
from .expressions import Expressions
from .model import UNKNOWN, Function, Type, Var
from .problem import Places
from .scope import Scope, Warned, callee_name, unwrap
from .unify import ANONYMOUS


class Call:
    """A call whose callee and arguments have types, and that waits for what is piped into it."""

    __slots__ = ("arguments", "callee", "node", "places")

    def __init__(self, node: ast.CallExpression, callee: Type) -> None:
        self.node = node
        self.callee = callee
        self.arguments: dict[str, Type] = {}
        self.places: dict[str, ast.Node] = {}


class Calls(Expressions):
    """The rules for calls."""

    __slots__ = ()

    def call(self, node: ast.CallExpression) -> Type:
        return self.finish(self.prepare(node), None)

    def pipe(self, node: ast.PipeExpression) -> Type:
        """A chain of pipes, without recursion: upstream types each call's callee and arguments before what is piped into it."""
        calls = []
        argument: ast.Expression = node
        while True:
            while type(argument) is ast.ParenExpression:
                argument = argument.expression
            if type(argument) is not ast.PipeExpression:
                break
            calls.append(self.prepare(argument.call))  # type: ignore[arg-type]
            argument = argument.argument
        t = self.expression(argument)
        while calls:
            t = self.finish(calls.pop(), t)
        return t

    def prepare(self, node: ast.CallExpression) -> Call:
        """Types the callee, then the arguments."""
        call = Call(node, self.expression(node.callee))
        if node.arguments is not None:
            arguments, places = call.arguments, call.places
            for prop in node.arguments.properties:
                key, value = prop.key, prop.value
                name: str = key.name if type(key) is ast.Identifier else key.value  # type: ignore[union-attr]
                if value is None:
                    value = key
                arguments[name] = self.expression(value)
                places[name] = value
        return call

    def finish(self, call: Call, piped: Type | None) -> Type:
        """The type of a call's result."""
        callee = call.callee
        while type(callee) is Var and callee.link is not None:
            callee = callee.link
        arguments = call.arguments
        before = len(self.problems)
        pipe = None if piped is None else ANONYMOUS
        if type(callee) is Function:
            if not self.strict:
                for name in arguments:
                    if name not in callee.required and name not in callee.optional and name != callee.pipe:
                        arguments = self.slips(call, callee)
                        break
            result = callee.result
            places = Places(call.node, call.node.callee, call.places)
            self.functions(callee, Function(arguments, {}, pipe, piped, result), places)
            if result is UNKNOWN:
                result = Var(self.level)
        else:
            result = Var(self.level)
            if len(arguments) > 1:
                arguments = dict(sorted(arguments.items()))
            self.unify(callee, Function(arguments, {}, pipe, piped, result))
        if self.delayed:
            self.settle()
        if len(self.problems) > before:
            for problem in self.problems[before:]:
                problem.node = problem.node if type(callee) is Function and problem.node is not None else call.node
                if problem.call is None:
                    problem.call = call.node
                    problem.callee = self.definition(call.node.callee)
                    if piped is not None and type(callee) is Function and callee.pipe is not None:
                        problem.piped = (callee.pipe, piped)
        return result

    def slips(self, call: Call, callee: Function) -> dict[str, Type]:
        """Arguments under the names of required parameters that they differ from in letter case only."""
        out = call.arguments
        for name in call.arguments:
            if name in callee.required or name in callee.optional or name == callee.pipe:
                continue
            meant = [m for m in callee.required if m not in out and m.lower() == name.lower()]
            if len(meant) == 1:
                out = {meant[0] if n == name else n: t for n, t in out.items()}
                call.places = {meant[0] if n == name else n: p for n, p in call.places.items()}
                text = f"argument `{name}` of `{callee_name(call.node.callee)}` is taken as `{meant[0]}`, which differs only in letter case"
                self.warnings.append(Warned("case", text, call.places[meant[0]]))
        return out

    def definition(self, callee: ast.Expression) -> ast.FunctionExpression | None:
        """The function expression that a callee's name stands for, where the script shows it."""
        callee = unwrap(callee)
        if isinstance(callee, ast.FunctionExpression):
            return callee
        if isinstance(callee, ast.Identifier):
            scope: Scope | None = self.scope
            while scope is not None:
                if callee.name in scope.types:
                    node = scope.nodes.get(callee.name)
                    init = unwrap(node.init) if isinstance(node, ast.VariableAssignment) else None
                    return init if isinstance(init, ast.FunctionExpression) else None
                scope = scope.parent
        return None
