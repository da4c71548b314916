"""Inference: walks the files of a package and gives every expression its type; what is wrong is collected, nothing stops it."""

from __future__ import annotations

from ..syntax import ast
from .calls import Calls
from .exports import Exports
from .model import UNKNOWN, Function, Scheme, Type, Var, free_variables, generalize, instantiate
from .problem import Problem
from .scope import Scope, Warned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .environment import Environment
    from .scope import Entry

# Problems that have nothing to do with types.
STRUCTURE = frozenset(
    ("pipe literal", "two pipes", "parameter", "missing return", "statement", "invalid type", "invalid constraint")
)
_MISPLACED = {ast.OptionStatement: "option", ast.BuiltinStatement: "builtin", ast.TestCaseStatement: "testcase"}


class Inference(Calls):
    """The inference of one package, or of one input of a session after another."""

    __slots__ = ()

    def __init__(self, environment: Environment, *, strict: bool = False) -> None:
        super().__init__(environment, strict=strict)
        self.table = {
            ast.Identifier: self.identifier,
            ast.MemberExpression: self.member,
            ast.CallExpression: self.call,
            ast.PipeExpression: self.pipe,
            ast.FunctionExpression: self.function,
            ast.ObjectExpression: self.record,
            ast.BinaryExpression: self.binary,
            ast.LogicalExpression: self.logical,
            ast.UnaryExpression: self.unary,
            ast.ConditionalExpression: self.conditional,
            ast.ArrayExpression: self.array,
            ast.DictExpression: self.dictionary,
            ast.IndexExpression: self.index,
            ast.StringExpression: self.string,
            ast.ParenExpression: self.parenthesis,
            ast.RegexpLiteral: self.regexp,
            ast.LabelLiteral: self.label,
            ast.PipeLiteral: self.pipe_literal,
        }

    # ---- Files and statements

    def file(self, file: ast.File) -> None:
        """A file of the package: its imports, then its statements in order."""
        for declaration in file.imports:
            path = declaration.path.value
            found: Entry = UNKNOWN
            exports = self.environment.package(path, declaration, self.problems)
            if exports is not None:
                found = exports
            name = declaration.alias.name if declaration.alias else _import_name(path, exports)
            self.imports.types[name] = found
            self.imports.nodes[name] = declaration
        for statement in file.body:
            self.statement(statement)

    def statement(self, node: ast.Statement) -> None:
        """A statement of a file or a testcase."""
        if isinstance(node, ast.ExpressionStatement):
            self.expression(node.expression)
        elif isinstance(node, ast.VariableAssignment):
            self.declare(node)
            self.assign(node)
        elif isinstance(node, ast.OptionStatement):
            self.option(node)
        elif isinstance(node, ast.BuiltinStatement):
            from .signatures import Signature

            signature = Signature()
            self.scope.types[node.id.name] = signature.scheme(node.ty, node)
            self.problems += signature.problems
        elif isinstance(node, ast.TestCaseStatement):
            self.testcase(node)
        elif isinstance(node, ast.ReturnStatement):
            self.problem("return", node)
            self.dropped(node)

    def declare(self, node: ast.VariableAssignment) -> None:
        """Notes that the current scope has this variable, and whether it had one of the name."""
        scope = self.scope
        name = node.id.name
        if name in scope.nodes:
            self.reassigned.append(Problem("reassigned", name, scope.nodes[name], node=node))
        elif scope is self.file_scope and name in self.options:
            self.reassigned.append(Problem("conflict", name, self.options[name], node=node))
        else:
            scope.nodes[name] = node

    def assign(self, node: ast.VariableAssignment) -> None:
        self.level += 1
        t = self.expression(node.init)
        self.level -= 1
        entry: Entry = t if t.closed else generalize(t, self.level)
        self.scope.types[node.id.name] = entry
        if self.scope is self.file_scope and type(entry) is Scheme and entry.open:
            self.open.append(entry.type)

    def option(self, node: ast.OptionStatement) -> None:
        assignment = node.assignment
        if isinstance(assignment, ast.VariableAssignment):
            self.assign(assignment)
        else:
            found = self.expression(assignment.init)
            self.match(self.member(assignment.member), found, assignment.init)

    def testcase(self, node: ast.TestCaseStatement) -> None:
        scope = self.scope = Scope(self.scope)
        if node.extends is not None:
            scope.types["super"] = Function({}, {}, None, None, Var(self.level))
        for statement in node.block.body:
            self.statement(statement)
        self.leave(scope)

    def leave(self, scope: Scope) -> None:
        """Ends a scope; what it defined and nobody used is worth a warning."""
        self.scope = scope.parent  # type: ignore[assignment]
        if len(scope.used) < len(scope.nodes):
            for name, node in scope.nodes.items():
                if name not in scope.used and type(node) is ast.VariableAssignment and not name.startswith("_"):
                    self.warnings.append(Warned("unused-variable", f"variable `{name}` is never used", node.id))

    def dropped(self, node: ast.Statement) -> None:
        """Of a statement in the wrong place upstream checks what it is made of, not its types."""
        apart = Inference(self.environment)
        if isinstance(node, ast.ReturnStatement):
            apart.expression(node.argument)
        else:
            apart.statement(node)
        self.problems += [p for p in apart.problems if p.kind in STRUCTURE]
        if self.scope is self.file_scope:
            self.labels += apart.labels
            self.reassigned += apart.reassigned

    def block(self, node: ast.Block) -> Type:
        """The type of a function's block: that of its last statement, the return."""
        body = []
        for statement in node.body:
            kind = _MISPLACED.get(type(statement))
            if kind:
                self.problem("statement", statement, kind)
            else:
                body.append(statement)
        if not body or not isinstance(body[-1], ast.ReturnStatement):
            self.problem("missing return", body[-1] if body else node)
            if body:
                self.dropped(body[-1])
        result: Type = UNKNOWN
        last = body.pop() if body else None
        for statement in body:
            if isinstance(statement, ast.ReturnStatement):
                self.problem("statement", statement, "return")
                self.dropped(statement)
            else:
                self.statement(statement)
        if isinstance(last, ast.ReturnStatement):
            result = self.expression(last.argument)
        return result

    # ---- Functions

    def function(self, node: ast.FunctionExpression) -> Type:
        scope = Scope(self.scope)
        types, nodes = scope.types, scope.nodes
        required: dict[str, Type] = {}
        optional: dict[str, Type] = {}
        pipe: str | None = None
        piped: Type | None = None
        for parameter in node.params:
            key = parameter.key
            if type(key) is not ast.Identifier:
                self.problem("parameter", parameter)
                continue
            name = key.name
            t = types[name] = Var(self.level)
            nodes[name] = parameter
            value = parameter.value
            if value is None:
                required[name] = t
            elif type(value) is ast.PipeLiteral:
                if pipe is not None:
                    self.problem("two pipes", value)
                pipe, piped = name, t
            else:
                optional[name] = t
        self.scope = scope
        body = node.body
        result = self.block(body) if type(body) is ast.Block else self.expression(body)  # type: ignore[arg-type]
        self.leave(scope)
        if len(required) > 1:
            required = dict(sorted(required.items()))
        if len(optional) > 1:
            optional = dict(sorted(optional.items()))
        out = Function(required, optional, pipe, piped, result)
        if optional:
            self.defaults(node, out)
        if self.lambdas is not None:
            self.lambdas[node] = out
        return out

    def defaults(self, node: ast.FunctionExpression, function: Function) -> None:
        """Defaults must suit the parameters, but do not fix their types: they are held against an instance of the function."""
        found = {p.key.name: self.expression(p.value) for p in node.params if _is_default(p)}  # type: ignore[union-attr, arg-type]
        keep: set[Var] = set()
        for t in self.open:
            free_variables(t, keep)
        scope = self.scope
        while scope is not self.file_scope:
            for entry in scope.types.values():
                if isinstance(entry, Scheme):
                    if entry.open:
                        free_variables(entry.type, keep)
                elif isinstance(entry, Type) and not entry.closed:
                    free_variables(entry, keep)
            scope = scope.parent  # type: ignore[assignment]
        scheme = generalize(function, self.level, keep=keep)
        instance = instantiate(scheme, self.level) if isinstance(scheme, Scheme) else scheme
        assert isinstance(instance, Function)
        before = len(self.problems)
        for name, expected in instance.optional.items():
            if name in found:
                self._argument(expected, found[name], name, None, None)
        if self.delayed:
            self.settle()
        for problem in self.problems[before:]:
            problem.node = node


def _import_name(path: str, exports: Exports | None) -> str:
    """Upstream's rule is the last part of the path; a package of one's own is known by its package clause."""
    if exports is not None and exports.name:
        return exports.name
    return path.rsplit("/", 1)[-1]


def _is_default(parameter: ast.Property) -> bool:
    return parameter.value is not None and type(parameter.value) is not ast.PipeLiteral
