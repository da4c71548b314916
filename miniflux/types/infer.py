"""Inference: walks the files of a package and gives every expression its type; what is wrong is collected, nothing stops it."""

from __future__ import annotations

from ..syntax import ast
from .exports import Exports
from .model import (
    BOOL,
    DURATION,
    DYNAMIC,
    EMPTY,
    FLOAT,
    INT,
    KINDS_OF,
    REGEXP,
    STRING,
    TIME,
    UNKNOWN,
    Array,
    Basic,
    Dictionary,
    Function,
    Label,
    Record,
    Scheme,
    Type,
    Var,
    free_variables,
    generalize,
    instantiate,
    prune,
)
from .unify import ANONYMOUS, Places, Problem, Solver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .environment import Environment

    Entry = Type | Scheme | Exports

_LITERALS: dict[type[ast.Node], Type] = {
    ast.StringLiteral: STRING,
    ast.IntegerLiteral: INT,
    ast.FloatLiteral: FLOAT,
    ast.DurationLiteral: DURATION,
    ast.DateTimeLiteral: TIME,
    ast.RegexpLiteral: REGEXP,
}
_ARITHMETIC = {
    "+": "Addable",
    "-": "Subtractable",
    "*": "Divisible",
    "/": "Divisible",
    "%": "Divisible",
    "^": "Divisible",
}
_COMPARISONS = {
    "==": ("Equatable",),
    "!=": ("Equatable",),
    "<": ("Comparable",),
    ">": ("Comparable",),
    "<=": ("Equatable", "Comparable"),
    ">=": ("Equatable", "Comparable"),
}


class Scope:
    """The names of a function, a testcase or a package. `nodes` has where its variables and parameters come from."""

    __slots__ = ("nodes", "parent", "types", "used")

    def __init__(self, parent: Scope | None) -> None:
        self.parent = parent
        self.types: dict[str, Entry] = {}
        self.nodes: dict[str, ast.Node] = {}
        self.used: set[str] = set()


class Warned:
    """A warning: its name for -W, the text, the place, a note."""

    __slots__ = ("message", "name", "node", "note")

    def __init__(self, name: str, message: str, node: ast.Node, note: str = "") -> None:
        self.name = name
        self.message = message
        self.node = node
        self.note = note


class Call:
    """A call whose callee and arguments have types, and that waits for what is piped into it."""

    __slots__ = ("arguments", "callee", "node", "places")

    def __init__(self, node: ast.CallExpression, callee: Type) -> None:
        self.node = node
        self.callee = callee
        self.arguments: dict[str, Type] = {}
        self.places: dict[str, ast.Node] = {}


class Inference(Solver):
    """The inference of one package, or of one input after another.

    `scope` holds the package's names, its parent the imports of the file at hand. `lambdas` keeps the types of function
    expressions when it is a dict. `strict` takes no argument for another that differs in letter case.
    """

    __slots__ = (
        "environment",
        "file_scope",
        "imports",
        "labels",
        "lambdas",
        "options",
        "reassigned",
        "scope",
        "strict",
        "table",
        "undefined",
        "warnings",
    )

    def __init__(self, environment: Environment, *, strict: bool = False) -> None:
        super().__init__()
        self.environment = environment
        self.strict = strict
        self.imports = Scope(None)
        self.scope = self.file_scope = Scope(self.imports)
        self.undefined: dict[str, Var] = {}
        self.warnings: list[Warned] = []
        self.lambdas: dict[ast.Node, Type] | None = None
        self.options: set[str] = set()
        # Places of variables that are assigned again or share their name with an option, of label literals.
        self.reassigned: list[Problem] = []
        self.labels: list[ast.Node] = []
        self.table: dict[type[ast.Node], Callable[[Any], Type]] = {
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
            ast.LabelLiteral: self.label,
            ast.PipeLiteral: self.pipe_literal,
        }

    # ---- Problems

    def match(self, expected: Type, actual: Type, node: ast.Node) -> bool:
        """Makes the type found at `node` the expected one; whether that was possible."""
        before = len(self.problems)
        self.unify(expected, actual)
        if self.delayed:
            self.settle()
        if len(self.problems) == before:
            return True
        for problem in self.problems[before:]:
            problem.node = node
        return False

    def demand(self, t: Type, kind: str, node: ast.Node) -> None:
        """Demands that the type found at `node` is of a kind."""
        while type(t) is Var and t.link is not None:
            t = t.link
        if type(t) is Basic and kind in KINDS_OF[t.name]:
            return
        found = self.constrain(t, kind)
        if found is not None:
            found.node = node
            self.problems.append(found)

    def problem(self, kind: str, node: ast.Node, *args: Any) -> Problem:
        found = Problem(kind, *args, node=node)
        self.problems.append(found)
        return found

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

    def declare(self, node: ast.VariableAssignment) -> None:
        """Notes that the current scope has this variable, and whether it had one of the name."""
        scope = self.scope
        name = node.id.name
        if name in scope.nodes:
            self.reassigned.append(Problem("reassigned", name, scope.nodes[name], node=node))
        elif scope is self.file_scope and name in self.options:
            self.reassigned.append(Problem("conflict", name, node=node))
        else:
            scope.nodes[name] = node

    def assign(self, node: ast.VariableAssignment) -> None:
        self.level += 1
        t = self.expression(node.init)
        self.level -= 1
        self.scope.types[node.id.name] = t if t.closed else generalize(t, self.level)

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
        result: Type = UNKNOWN
        last = body.pop() if body else None
        for statement in body:
            if isinstance(statement, ast.ReturnStatement):
                self.problem("statement", statement, "return")
            else:
                self.statement(statement)
        if isinstance(last, ast.ReturnStatement):
            result = self.expression(last.argument)
        return result

    # ---- Expressions

    def expression(self, node: ast.Expression) -> Type:
        """The type of an expression."""
        kind = type(node)
        return _LITERALS.get(kind) or self.table[kind](node)

    def parenthesis(self, node: ast.ParenExpression) -> Type:
        return self.expression(node.expression)

    def entry(self, name: str) -> Entry | None:
        """What a name stands for here."""
        scope: Scope | None = self.scope
        while scope is not None:
            found = scope.types.get(name)
            if found is not None:
                scope.used.add(name)
                return found
            scope = scope.parent
        return self.environment.prelude(name)

    def identifier(self, node: ast.Identifier) -> Type:
        found = self.entry(node.name)
        if found is None:
            return self.unknown(node)
        if type(found) is Scheme:
            return instantiate(found, self.level)
        if type(found) is Exports:
            return found.record(self.level)
        return found  # type: ignore[return-value]

    def unknown(self, node: ast.Identifier) -> Type:
        """All uses of one unknown name share a type."""
        name = node.name
        known: set[str] = set(self.environment.prelude_names())
        scope: Scope | None = self.scope
        while scope is not None:
            known.update(scope.types)
            scope = scope.parent
        self.problem("undefined", node, name, known)
        if name not in self.undefined:
            self.undefined[name] = Var(0)
        return self.undefined[name]

    def member(self, node: ast.MemberExpression) -> Type:
        target = node.object
        while type(target) is ast.ParenExpression:
            target = target.expression
        prop = node.property
        name: str = prop.name if type(prop) is ast.Identifier else prop.value  # type: ignore[union-attr]
        if type(target) is ast.Identifier:
            found = self.entry(target.name)
            if type(found) is Exports:
                return self.exported(found, name, target, node)
            if found is None:
                t = self.unknown(target)
            elif type(found) is Scheme:
                t = instantiate(found, self.level)
            else:
                t = found  # type: ignore[assignment]
        else:
            t = self.expression(target)
        rest = t = prune(t)
        if t is DYNAMIC:
            return t
        while type(rest) is Record:
            if rest.label == name:
                return rest.value
            rest = prune(rest.tail)
        value = Var(self.level)
        before = len(self.problems)
        if type(rest) is Var:
            self.bind(rest, Record(name, value, Var(self.level)))
            for problem in self.problems[before:]:
                problem.node = target
        elif not self.match(Record(name, value, Var(self.level)), t, target):
            for problem in self.problems[before:]:
                if problem.kind == "missing label":
                    problem.args = (name, t)
        return value

    def exported(self, exports: Exports, name: str, target: ast.Identifier, node: ast.MemberExpression) -> Type:
        """What a package exports under a name."""
        found = exports.get(name)
        if found is None:
            self.problem("missing label", target, name, exports)
            return Var(self.level)
        if exports.deprecated and name in exports.deprecated:
            self.warnings.append(
                Warned("deprecated", f"`{target.name}.{name}` is deprecated", node, exports.deprecated[name])
            )
        return instantiate(found, self.level) if type(found) is Scheme else found  # type: ignore[return-value]

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
        scope: Scope | None = self.scope
        while scope is not None:
            for entry in scope.types.values():
                if isinstance(entry, Scheme):
                    if entry.open:
                        free_variables(entry.type, keep)
                elif isinstance(entry, Type) and not entry.closed:
                    free_variables(entry, keep)
            scope = scope.parent
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

    # ---- Calls

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
                problem.callee = problem.callee or self.definition(call.node.callee)
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

    # ---- Operators

    def binary(self, node: ast.BinaryExpression) -> Type:
        """A chain of operators that leans to the left, without recursion."""
        chain = []
        left: ast.Expression = node
        while type(left) is ast.BinaryExpression:
            chain.append(left)
            left = left.left
            while type(left) is ast.ParenExpression:
                left = left.expression
        t = self.expression(left)
        for node in reversed(chain):
            right = node.right
            other = self.expression(right)
            operator = node.operator
            kind = _ARITHMETIC.get(operator)
            if kind is not None:
                result = t if t is other or self.match(t, other, right) else UNKNOWN
                self.demand(t, kind, node)
                t = result
            else:
                if operator in _COMPARISONS:
                    for kind in _COMPARISONS[operator]:
                        self.demand(t, kind, left)
                    for kind in _COMPARISONS[operator]:
                        self.demand(other, kind, right)
                else:
                    self.match(STRING, t, left)
                    self.match(REGEXP, other, right)
                t = BOOL
            left = node
        return t

    def logical(self, node: ast.LogicalExpression) -> Type:
        chain = []
        left: ast.Expression = node
        while type(left) is ast.LogicalExpression:
            chain.append(left)
            left = unwrap(left.left)
        t = self.expression(left)
        for node in reversed(chain):
            right = node.right
            other = self.expression(right)
            if t is not BOOL:
                self.match(BOOL, t, left)
            if other is not BOOL:
                self.match(BOOL, other, right)
            t = BOOL
            left = node
        return BOOL

    def unary(self, node: ast.UnaryExpression) -> Type:
        argument = node.argument
        t = self.expression(argument)
        if node.operator == "not":
            self.match(BOOL, t, argument)
            return BOOL
        if node.operator == "exists":
            return BOOL
        self.demand(t, "Negatable", argument)
        return t

    def conditional(self, node: ast.ConditionalExpression) -> Type:
        test = unwrap(node.test)
        self.match(BOOL, self.expression(test), test)
        if isinstance(test, ast.Identifier) and test.name in ("true", "false"):
            self.warnings.append(Warned("constant-condition", f"the condition is always {test.name}", test))
        consequent = self.expression(node.consequent)
        other = node.alternate
        return consequent if self.match(consequent, self.expression(other), other) else UNKNOWN

    # ---- Values made of others

    def record(self, node: ast.ObjectExpression) -> Type:
        """Upstream types the last property first."""
        t: Type = EMPTY if node.base is None else self.identifier(node.base)
        for prop in reversed(node.properties):
            key, value = prop.key, prop.value
            name: str = key.name if type(key) is ast.Identifier else key.value  # type: ignore[union-attr]
            t = Record(name, self.expression(key if value is None else value), t)
        return t

    def array(self, node: ast.ArrayExpression) -> Type:
        element: Type | None = None
        for item in node.elements:
            t = self.expression(item)
            if element is None:
                element = t
            elif t is not element and not self.match(element, t, item):
                element = UNKNOWN
        return Array(Var(self.level) if element is None else element)

    def dictionary(self, node: ast.DictExpression) -> Type:
        key: Type = Var(self.level)
        value: Type = Var(self.level)
        for k, v in node.elements:
            found, other = self.expression(k), self.expression(v)
            self.match(key, found, k)
            self.match(value, other, v)
        self.demand(key, "Comparable", node)
        return Dictionary(key, value)

    def index(self, node: ast.IndexExpression) -> Type:
        array, index = node.array, node.index
        t = self.expression(array)
        self.match(INT, self.expression(index), index)
        t = prune(t)
        if type(t) is Array:
            return t.element
        element = Var(self.level)
        self.match(Array(element), t, array)
        return element

    def string(self, node: ast.StringExpression) -> Type:
        for part in node.parts:
            if type(part) is ast.InterpolatedPart:
                self.demand(self.expression(part.expression), "Stringable", part.expression)
        return STRING

    def label(self, node: ast.LabelLiteral) -> Type:
        self.labels.append(node)
        return Label(node.value)

    def pipe_literal(self, node: ast.PipeLiteral) -> Type:
        self.problem("pipe literal", node)
        return UNKNOWN


_MISPLACED = {ast.OptionStatement: "option", ast.BuiltinStatement: "builtin", ast.TestCaseStatement: "testcase"}


def unwrap(node: ast.Expression) -> ast.Expression:
    """An expression without the parentheses around it."""
    while type(node) is ast.ParenExpression:
        node = node.expression
    return node


def callee_name(callee: ast.Expression) -> str:
    """The name under which a function is called, as messages show it."""
    callee = unwrap(callee)
    if isinstance(callee, ast.Identifier):
        return callee.name
    if isinstance(callee, ast.MemberExpression):
        prop = callee.property
        return prop.name if isinstance(prop, ast.Identifier) else prop.value
    return "<anonymous function>"


def _import_name(path: str, exports: Exports | None) -> str:
    """Upstream's rule is the last part of the path; a package of one's own is known by its package clause."""
    if exports is not None and exports.name:
        return exports.name
    return path.rsplit("/", 1)[-1]


def _is_default(parameter: ast.Property) -> bool:
    return parameter.value is not None and type(parameter.value) is not ast.PipeLiteral
