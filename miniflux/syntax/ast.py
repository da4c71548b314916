"""The syntax tree of Flux: one slotted class a node, named as upstream names them."""

from __future__ import annotations

from .source import Source, Span


class Node:
    """A node with its place: `start` and `end` are character offsets into `source`, end exclusive."""

    __slots__ = ("end", "source", "start")
    fields: tuple[str, ...] = ()

    def __init__(self, source: Source, start: int, end: int) -> None:
        self.source = source
        self.start = start
        self.end = end

    @property
    def span(self) -> Span:
        return Span(self.source, self.start, self.end)

    def __repr__(self) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.fields)
        return f"{type(self).__name__}({inner})"


class File(Node):
    """A parsed file. `package` is None without a package clause; `attributes` are those of all statements, blocks included, in order."""

    __slots__ = ("attributes", "body", "imports", "package")
    fields = ("package", "imports", "body", "attributes")

    def __init__(
        self,
        source: Source,
        start: int,
        end: int,
        package: PackageClause | None,
        imports: list[ImportDeclaration],
        body: list[Statement],
        attributes: list[Attribute],
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.package = package
        self.imports = imports
        self.body = body
        self.attributes = attributes


class PackageClause(Node):
    """`package name`."""

    __slots__ = ("attributes", "name")
    fields = ("name", "attributes")

    def __init__(self, source: Source, start: int, end: int, name: Identifier, attributes: list[Attribute]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.name = name
        self.attributes = attributes


class ImportDeclaration(Node):
    """`import alias "path"`."""

    __slots__ = ("alias", "attributes", "path")
    fields = ("alias", "path", "attributes")

    def __init__(
        self,
        source: Source,
        start: int,
        end: int,
        alias: Identifier | None,
        path: StringLiteral,
        attributes: list[Attribute],
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.alias = alias
        self.path = path
        self.attributes = attributes


class Attribute(Node):
    """`@name(parameters)`; what it names is never checked."""

    __slots__ = ("name", "parameters")
    fields = ("name", "parameters")

    def __init__(self, source: Source, start: int, end: int, name: str, parameters: list[Expression]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.name = name
        self.parameters = parameters


class Block(Node):
    """`{ statements }` of a function or a testcase."""

    __slots__ = ("body",)
    fields = ("body",)

    def __init__(self, source: Source, start: int, end: int, body: list[Statement]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.body = body


class Statement(Node):
    """Statements of a file or a block."""

    __slots__ = ()


class ExpressionStatement(Statement):
    """An expression that stands alone."""

    __slots__ = ("expression",)
    fields = ("expression",)

    def __init__(self, source: Source, start: int, end: int, expression: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.expression = expression


class VariableAssignment(Statement):
    """`name = init`."""

    __slots__ = ("id", "init")
    fields = ("id", "init")

    def __init__(self, source: Source, start: int, end: int, id: Identifier, init: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.id = id
        self.init = init


class OptionStatement(Statement):
    """`option name = init` or `option package.name = init`."""

    __slots__ = ("assignment",)
    fields = ("assignment",)

    def __init__(self, source: Source, start: int, end: int, assignment: VariableAssignment | MemberAssignment) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.assignment = assignment


class MemberAssignment(Statement):
    """`package.name = init` of an option statement."""

    __slots__ = ("init", "member")
    fields = ("member", "init")

    def __init__(self, source: Source, start: int, end: int, member: MemberExpression, init: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.member = member
        self.init = init


class ReturnStatement(Statement):
    """`return argument`."""

    __slots__ = ("argument",)
    fields = ("argument",)

    def __init__(self, source: Source, start: int, end: int, argument: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.argument = argument


class TestCaseStatement(Statement):
    """`testcase name extends "path" { … }`."""

    __slots__ = ("block", "extends", "id")
    fields = ("id", "extends", "block")

    def __init__(
        self, source: Source, start: int, end: int, id: Identifier, extends: StringLiteral | None, block: Block
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.id = id
        self.extends = extends
        self.block = block


class BuiltinStatement(Statement):
    """`builtin name : type`: the declaration of a native function or value."""

    __slots__ = ("id", "ty")
    fields = ("id", "ty")

    def __init__(self, source: Source, start: int, end: int, id: Identifier, ty: TypeExpression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.id = id
        self.ty = ty


class Expression(Node):
    """Expressions."""

    __slots__ = ()


class Identifier(Expression):
    """A name."""

    __slots__ = ("name",)
    fields = ("name",)

    def __init__(self, source: Source, start: int, end: int, name: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.name = name


class ArrayExpression(Expression):
    """`[a, b]`."""

    __slots__ = ("elements",)
    fields = ("elements",)

    def __init__(self, source: Source, start: int, end: int, elements: list[Expression]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.elements = elements


class DictExpression(Expression):
    """`[k: v]`, `[:]`; elements are pairs."""

    __slots__ = ("elements",)
    fields = ("elements",)

    def __init__(self, source: Source, start: int, end: int, elements: list[tuple[Expression, Expression]]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.elements = elements


class FunctionExpression(Expression):
    """`(a, b=1, t=<-) => body`; a default that is a PipeLiteral marks the pipe parameter."""

    __slots__ = ("body", "params")
    fields = ("params", "body")

    def __init__(self, source: Source, start: int, end: int, params: list[Property], body: Expression | Block) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.params = params
        self.body = body


class LogicalExpression(Expression):
    """`left and right`, `left or right`."""

    __slots__ = ("left", "operator", "right")
    fields = ("operator", "left", "right")

    def __init__(
        self, source: Source, start: int, end: int, operator: str, left: Expression, right: Expression
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.operator = operator
        self.left = left
        self.right = right


class ObjectExpression(Expression):
    """`{a: 1}`, `{base with a: 1}`; also the arguments of a call."""

    __slots__ = ("base", "properties")
    fields = ("base", "properties")

    def __init__(
        self, source: Source, start: int, end: int, base: Identifier | None, properties: list[Property]
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.base = base
        self.properties = properties


class Property(Node):
    """`key: value`; in parameters `name=default`; value is None in shorthand `{a}` and for a parameter without default."""

    __slots__ = ("key", "value")
    fields = ("key", "value")

    def __init__(
        self, source: Source, start: int, end: int, key: Identifier | StringLiteral, value: Expression | None
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.key = key
        self.value = value


class MemberExpression(Expression):
    """`object.name` or `object["name"]`."""

    __slots__ = ("object", "property")
    fields = ("object", "property")

    def __init__(
        self, source: Source, start: int, end: int, object: Expression, property: Identifier | StringLiteral
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.object = object
        self.property = property


class IndexExpression(Expression):
    """`array[index]`."""

    __slots__ = ("array", "index")
    fields = ("array", "index")

    def __init__(self, source: Source, start: int, end: int, array: Expression, index: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.array = array
        self.index = index


class BinaryExpression(Expression):
    """Arithmetic, comparison or regular expression match."""

    __slots__ = ("left", "operator", "right")
    fields = ("operator", "left", "right")

    def __init__(
        self, source: Source, start: int, end: int, operator: str, left: Expression, right: Expression
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.operator = operator
        self.left = left
        self.right = right


class UnaryExpression(Expression):
    """`-x`, `+x`, `not x`, `exists x`."""

    __slots__ = ("argument", "operator")
    fields = ("operator", "argument")

    def __init__(self, source: Source, start: int, end: int, operator: str, argument: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.operator = operator
        self.argument = argument


class PipeExpression(Expression):
    """`argument |> call`."""

    __slots__ = ("argument", "call")
    fields = ("argument", "call")

    def __init__(self, source: Source, start: int, end: int, argument: Expression, call: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.argument = argument
        self.call = call


class CallExpression(Expression):
    """`callee(arguments)`; arguments is None for `f()`."""

    __slots__ = ("arguments", "callee")
    fields = ("callee", "arguments")

    def __init__(
        self, source: Source, start: int, end: int, callee: Expression, arguments: ObjectExpression | None
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.callee = callee
        self.arguments = arguments


class ConditionalExpression(Expression):
    """`if test then consequent else alternate`."""

    __slots__ = ("alternate", "consequent", "test")
    fields = ("test", "consequent", "alternate")

    def __init__(
        self, source: Source, start: int, end: int, test: Expression, consequent: Expression, alternate: Expression
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.test = test
        self.consequent = consequent
        self.alternate = alternate


class StringExpression(Expression):
    """An interpolated string."""

    __slots__ = ("parts",)
    fields = ("parts",)

    def __init__(self, source: Source, start: int, end: int, parts: list[TextPart | InterpolatedPart]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.parts = parts


class TextPart(Node):
    """Text of an interpolated string, escapes resolved."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class InterpolatedPart(Node):
    """`${expression}` of an interpolated string."""

    __slots__ = ("expression",)
    fields = ("expression",)

    def __init__(self, source: Source, start: int, end: int, expression: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.expression = expression


class ParenExpression(Expression):
    """`(expression)`."""

    __slots__ = ("expression",)
    fields = ("expression",)

    def __init__(self, source: Source, start: int, end: int, expression: Expression) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.expression = expression


class IntegerLiteral(Expression):
    """A decimal integer, at most 2^63 - 1."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: int) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class FloatLiteral(Expression):
    """A float."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: float) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class StringLiteral(Expression):
    """A string without interpolation, escapes resolved."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class DurationLiteral(Expression):
    """Magnitudes with their units as written (`µs` as `us`)."""

    __slots__ = ("values",)
    fields = ("values",)

    def __init__(self, source: Source, start: int, end: int, values: list[tuple[int, str]]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.values = values


class DateTimeLiteral(Expression):
    """A time; nanoseconds since 1970 UTC, possibly outside the range of int64."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: int) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class RegexpLiteral(Expression):
    r"""The pattern, `\/` unescaped."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class PipeLiteral(Expression):
    """`<-`."""

    __slots__ = ()


class LabelLiteral(Expression):
    """`.name`."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value


class MonoType(Node):
    """Types in `builtin` declarations."""

    __slots__ = ()


class TypeExpression(Node):
    """A type with its constraints (`where A: Addable + Equatable`)."""

    __slots__ = ("constraints", "mono")
    fields = ("mono", "constraints")

    def __init__(self, source: Source, start: int, end: int, mono: MonoType, constraints: list[TypeConstraint]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.mono = mono
        self.constraints = constraints


class TypeConstraint(Node):
    """`tvar: kinds`."""

    __slots__ = ("kinds", "tvar")
    fields = ("tvar", "kinds")

    def __init__(self, source: Source, start: int, end: int, tvar: Identifier, kinds: list[Identifier]) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.tvar = tvar
        self.kinds = kinds


class TvarType(MonoType):
    """A type variable `A`."""

    __slots__ = ("name",)
    fields = ("name",)

    def __init__(self, source: Source, start: int, end: int, name: Identifier) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.name = name


class NamedType(MonoType):
    """`int`, `string`, `dynamic` …"""

    __slots__ = ("name",)
    fields = ("name",)

    def __init__(self, source: Source, start: int, end: int, name: Identifier) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.name = name


class ArrayType(MonoType):
    """`[element]`."""

    __slots__ = ("element",)
    fields = ("element",)

    def __init__(self, source: Source, start: int, end: int, element: MonoType) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.element = element


class StreamType(MonoType):
    """`stream[element]`."""

    __slots__ = ("element",)
    fields = ("element",)

    def __init__(self, source: Source, start: int, end: int, element: MonoType) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.element = element


class VectorType(MonoType):
    """`vector[element]`."""

    __slots__ = ("element",)
    fields = ("element",)

    def __init__(self, source: Source, start: int, end: int, element: MonoType) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.element = element


class DictType(MonoType):
    """`[key: val]`."""

    __slots__ = ("key", "val")
    fields = ("key", "val")

    def __init__(self, source: Source, start: int, end: int, key: MonoType, val: MonoType) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.key = key
        self.val = val


class RecordType(MonoType):
    """`{tvar with name: type}`."""

    __slots__ = ("properties", "tvar")
    fields = ("tvar", "properties")

    def __init__(
        self, source: Source, start: int, end: int, tvar: Identifier | None, properties: list[PropertyType]
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.tvar = tvar
        self.properties = properties


class PropertyType(Node):
    """One field of a record type."""

    __slots__ = ("monotype", "name")
    fields = ("name", "monotype")

    def __init__(
        self, source: Source, start: int, end: int, name: Identifier | StringLiteral, monotype: MonoType
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.name = name
        self.monotype = monotype


class FunctionType(MonoType):
    """`(a: A, ?b: B, <-t: T) => R`."""

    __slots__ = ("parameters", "returns")
    fields = ("parameters", "returns")

    def __init__(
        self, source: Source, start: int, end: int, parameters: list[ParameterType], returns: MonoType
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.parameters = parameters
        self.returns = returns


class ParameterType(Node):
    """`kind` is "required", "optional" or "pipe"; `name` is None for an anonymous pipe; `default` is a label of an optional one."""

    __slots__ = ("default", "kind", "monotype", "name")
    fields = ("kind", "name", "monotype", "default")

    def __init__(
        self,
        source: Source,
        start: int,
        end: int,
        kind: str,
        name: Identifier | None,
        monotype: MonoType,
        default: LabelLiteral | None,
    ) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.kind = kind
        self.name = name
        self.monotype = monotype
        self.default = default


class LabelType(MonoType):
    """`.name` as a type."""

    __slots__ = ("value",)
    fields = ("value",)

    def __init__(self, source: Source, start: int, end: int, value: str) -> None:
        self.source = source
        self.start = start
        self.end = end
        self.value = value
