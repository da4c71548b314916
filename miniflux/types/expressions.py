"""Expressions: the types of names, operators and values made of others (upstream's rules, one method a kind of node)."""

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
    Label,
    Record,
    Scheme,
    Type,
    Var,
    instantiate,
    prune,
)
from .problem import Problem
from .scope import Scope, Warned, unwrap
from .unify import Solver

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .environment import Environment
    from .scope import Entry

# For so many unknown names, those that look like them are looked for.
SUGGESTIONS = 20

_LITERALS: dict[type[ast.Node], Type] = {
    ast.StringLiteral: STRING,
    ast.IntegerLiteral: INT,
    ast.FloatLiteral: FLOAT,
    ast.DurationLiteral: DURATION,
    ast.DateTimeLiteral: TIME,
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


class Expressions(Solver):
    """The state of an inference, and the rules for names, operators and values.

    `scope` holds the names of the place at hand, `file_scope` those of the package, its parent the imports of the file.
    `table` has the rule for each kind of node. `lambdas` keeps the types of function expressions when it is a dict.
    `strict` takes no argument for another that differs in letter case.
    """

    __slots__ = (
        "environment",
        "file_scope",
        "imports",
        "labels",
        "lambdas",
        "open",
        "options",
        "reassigned",
        "scope",
        "strict",
        "table",
        "takes_labels",
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
        # Types of the package's names in which variables are left: only wrong scripts have any.
        self.open: list[Type] = []
        self.lambdas: dict[ast.Node, Type] | None = None
        self.options: dict[str, ast.OptionStatement] = {}
        # Places of variables that are assigned again or share their name with an option, of label literals.
        self.reassigned: list[Problem] = []
        self.labels: list[ast.Node] = []
        # Labels are a feature of upstream's that is off unless its runners of tests turn it on.
        self.takes_labels = False
        self.table: dict[type[ast.Node], Callable[[Any], Type]] = {}

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
        if self.environment.deprecated and node.name in self.environment.deprecated:
            self.old(node)
        if type(found) is Scheme:
            return instantiate(found, self.level)
        if type(found) is Exports:
            return found.record(self.level)
        return found  # type: ignore[return-value]

    def old(self, node: ast.Identifier) -> None:
        """Warns of a deprecated name of the prelude, unless the script has given the name another meaning."""
        scope: Scope | None = self.scope
        while scope is not None:
            if node.name in scope.types:
                return
            scope = scope.parent
        since = f"since {self.environment.deprecated[node.name]}"
        self.warnings.append(Warned("deprecated", f"`{node.name}` is deprecated", node, since))

    def unknown(self, node: ast.Identifier) -> Type:
        """All uses of one unknown name share a type."""
        name = node.name
        known: set[str] = set()
        if name not in self.undefined and len(self.undefined) < SUGGESTIONS:
            known.update(self.environment.prelude_names())
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
                Warned("deprecated", f"`{target.name}.{name}` is deprecated", node, f"since {exports.deprecated[name]}")
            )
        return instantiate(found, self.level) if type(found) is Scheme else found  # type: ignore[return-value]

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

    def regexp(self, node: ast.RegexpLiteral) -> Type:
        from ..values.pattern import pattern_problem

        found = pattern_problem(node.value)
        if found is not None:
            self.problem("regexp", node, found)
        return REGEXP

    def label(self, node: ast.LabelLiteral) -> Type:
        self.labels.append(node)
        return Label(node.value)

    def pipe_literal(self, node: ast.PipeLiteral) -> Type:
        self.problem("pipe literal", node)
        return UNKNOWN
