"""Signatures: the type expressions of `builtin` declarations as types."""

from __future__ import annotations

from ..syntax import ast
from .model import (
    BASIC,
    DYNAMIC,
    EMPTY,
    KINDS,
    UNKNOWN,
    Array,
    Bound,
    Dictionary,
    Function,
    Label,
    Record,
    Scheme,
    Stream,
    Type,
    Vector,
)
from .problem import Problem
from .unify import ANONYMOUS


class Signature:
    """The conversion of one type expression. `problems` has what is wrong with it."""

    __slots__ = ("numbers", "problems")

    def __init__(self) -> None:
        self.numbers: dict[str, int] = {}
        self.problems: list[Problem] = []

    def scheme(self, node: ast.TypeExpression, statement: ast.Node) -> Scheme:
        """The declared type. `statement` is the place of what concerns the declaration as a whole."""
        mono = self.type(node.mono)
        kinds: dict[int, tuple[str, ...]] = {}
        for constraint in node.constraints:
            number = self.numbers.get(constraint.tvar.name)
            if number is None:
                continue
            known = []
            for kind in constraint.kinds:
                if kind.name in KINDS:
                    known.append(kind.name)
                else:
                    self.problems.append(Problem("invalid constraint", kind.name, node=kind))
            kinds[number] = tuple(known)
        self._labels(mono, kinds, statement)
        return Scheme(mono, 1 + max(self.numbers.values(), default=-1), kinds)

    def variable(self, name: str) -> Bound:
        """`A` to `Z` are the variables that print as these letters; others come after them."""
        number = self.numbers.get(name)
        if number is None:
            number = ord(name) - 65 if len(name) == 1 and "A" <= name <= "Z" else 25 + len(self.numbers)
            self.numbers[name] = number
        return Bound(number)

    def type(self, node: ast.MonoType) -> Type:
        if isinstance(node, ast.NamedType):
            name = node.name.name
            if name == "dynamic":
                return DYNAMIC
            if name not in BASIC:
                self.problems.append(Problem("invalid type", name, node=node))
                return UNKNOWN
            return BASIC[name]
        if isinstance(node, ast.TvarType):
            return self.variable(node.name.name)
        if isinstance(node, ast.ArrayType):
            return Array(self.type(node.element))
        if isinstance(node, ast.StreamType):
            return Stream(self.type(node.element))
        if isinstance(node, ast.VectorType):
            return Vector(self.type(node.element))
        if isinstance(node, ast.DictType):
            return Dictionary(self.type(node.key), self.type(node.val))
        if isinstance(node, ast.RecordType):
            return self.record(node)
        if isinstance(node, ast.FunctionType):
            return self.function(node)
        assert isinstance(node, ast.LabelType)
        return Label(node.value)

    def record(self, node: ast.RecordType) -> Type:
        out: Type = self.variable(node.tvar.name) if node.tvar else EMPTY
        for prop in node.properties:
            key = prop.name
            label: str | Type = key.name if isinstance(key, ast.Identifier) else key.value
            if isinstance(key, ast.Identifier) and len(key.name) == 1 and key.name.isupper():
                label = self.variable(key.name)
            out = Record(label, self.type(prop.monotype), out, declared=True)
        return out

    def function(self, node: ast.FunctionType) -> Type:
        required: dict[str, Type] = {}
        optional: dict[str, Type] = {}
        defaults: dict[str, Type] = {}
        pipe: str | None = None
        piped: Type | None = None
        for parameter in node.parameters:
            name = parameter.name.name if parameter.name else ANONYMOUS
            if parameter.kind == "pipe":
                if pipe is not None:
                    self.problems.append(Problem("two pipes", node=parameter))
                    continue
                pipe, piped = name, self.type(parameter.monotype)
            elif parameter.kind == "optional":
                optional[name] = self.type(parameter.monotype)
                if parameter.default is not None:
                    defaults[name] = Label(parameter.default.value)
            else:
                required[name] = self.type(parameter.monotype)
        return Function(
            dict(sorted(required.items())),
            dict(sorted(optional.items())),
            pipe,
            piped,
            self.type(node.returns),
            defaults or None,
        )

    def _labels(self, mono: Type, kinds: dict[int, tuple[str, ...]], statement: ast.Node) -> None:
        """A variable in the place of a field's name must be declared to be a label."""
        from .model import parts

        stack = [mono]
        while stack:
            t = stack.pop()
            if type(t) is Record and isinstance(t.label, Bound) and "Label" not in kinds.get(t.label.index, ()):
                self.problems.append(Problem("not a label variable", t.label, node=statement))
            stack += parts(t)
