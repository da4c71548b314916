"""Builder: one method for each named alternative of the grammar; it makes the node, and reports what the grammar cannot rule out."""

from __future__ import annotations

from . import ast
from .literals import LiteralError, duration, integer, regexp, time, unescape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..errors import Diagnostic
    from .lexer import Tokens
    from .source import Source

    Properties = list[ast.Property]


class Builder:
    """Makes the nodes of one source. `problems` are its findings so far; `attributes` those of statements.

    Each method takes the offsets of the node and the values of the symbols that the grammar keeps: nodes, lists, the index of a token.
    """

    def __init__(self, source: Source, tokens: Tokens) -> None:
        self.source = source
        self.text = source.text
        self.starts = tokens.starts
        self.ends = tokens.ends
        self.problems: list[Diagnostic] = []
        self.attributes: list[ast.Attribute] = []

    def word(self, token: int) -> str:
        return self.text[self.starts[token] : self.ends[token]]

    def problem(self, message: str, start: int, end: int, note: str = "") -> None:
        from ..errors import Diagnostic
        from .source import Span

        self.problems.append(
            Diagnostic(message, Span(self.source, start, end), phase="parse", notes=(note,) if note else ())
        )

    def read(self, reader: Callable[[str], Any], start: int, raw: str, instead: Any) -> Any:
        """What `reader` makes of `raw`, which begins at `start`; `instead` after a LiteralError, which is reported."""
        try:
            return reader(raw)
        except LiteralError as error:
            begin = start + error.at
            self.problem(error.message, begin, begin + (error.length or len(raw)), error.note)
            return instead

    # ---- Files and statements

    def many(self, start: int, end: int, *items: Any) -> list[Any]:
        return list(items)

    def file(self, start: int, end: int, attributes: list[ast.Attribute], *rest: Any) -> ast.File:
        package = None
        imports: list[ast.ImportDeclaration] = []
        for item in rest[:-1]:
            # What was read after a clause stands before the next one.
            item.attributes, attributes = attributes, item.attributes
            if isinstance(item, ast.PackageClause):
                package = item
            else:
                imports.append(item)
        body = rest[-1]
        if attributes and not body:
            self.leftover(attributes)
        self.attributes += attributes
        self.attributes.sort(key=lambda attribute: attribute.start)
        return ast.File(self.source, start, end, package, imports, body, self.attributes)

    def leftover(self, attributes: list[ast.Attribute]) -> None:
        self.problem(
            "invalid statement: extra attributes not associated with anything", attributes[0].start, attributes[-1].end
        )

    def package(self, start: int, end: int, name: ast.Identifier, after: list[ast.Attribute]) -> ast.PackageClause:
        return ast.PackageClause(self.source, start, name.end, name, after)

    def import_path(
        self, start: int, end: int, path: ast.StringLiteral, after: list[ast.Attribute]
    ) -> ast.ImportDeclaration:
        return ast.ImportDeclaration(self.source, start, path.end, None, path, after)

    def import_alias(
        self, start: int, end: int, alias: ast.Identifier, path: ast.StringLiteral, after: list[ast.Attribute]
    ) -> ast.ImportDeclaration:
        return ast.ImportDeclaration(self.source, start, path.end, alias, path, after)

    def attribute(self, start: int, end: int, name: int, *parameters: ast.Expression) -> ast.Attribute:
        return ast.Attribute(self.source, start, end, self.word(name)[1:], list(parameters))

    def statements(self, start: int, end: int, *items: ast.Node) -> list[ast.Statement]:
        body = []
        for item in items:
            if isinstance(item, ast.Attribute):
                self.attributes.append(item)
            else:
                body.append(item)
        return body  # type: ignore[return-value]

    def assignment(self, start: int, end: int, name: ast.Identifier, init: ast.Expression) -> ast.VariableAssignment:
        return ast.VariableAssignment(self.source, start, end, name, init)

    def expression_statement(self, start: int, end: int, expression: ast.Expression) -> ast.ExpressionStatement:
        if self.text.startswith(".", start) and not "0" <= self.text[start + 1 : start + 2] <= "9":
            self.problem("invalid statement: .", start, start + 1)
        return ast.ExpressionStatement(self.source, start, end, expression)

    def option(self, start: int, end: int, name: ast.Identifier, init: ast.Expression) -> ast.OptionStatement:
        assignment = ast.VariableAssignment(self.source, name.start, end, name, init)
        return ast.OptionStatement(self.source, start, end, assignment)

    def option_member(
        self, start: int, end: int, package: ast.Identifier, name: ast.Identifier, init: ast.Expression
    ) -> ast.OptionStatement:
        member = ast.MemberExpression(self.source, package.start, name.end, package, name)
        return ast.OptionStatement(
            self.source, start, end, ast.MemberAssignment(self.source, package.start, end, member, init)
        )

    def builtin(self, start: int, end: int, name: ast.Identifier, ty: ast.TypeExpression) -> ast.BuiltinStatement:
        return ast.BuiltinStatement(self.source, start, end, name, ty)

    def testcase(self, start: int, end: int, name: ast.Identifier, block: ast.Block) -> ast.TestCaseStatement:
        return ast.TestCaseStatement(self.source, start, end, name, None, block)

    def testcase_extends(
        self, start: int, end: int, name: ast.Identifier, path: ast.StringLiteral, block: ast.Block
    ) -> ast.TestCaseStatement:
        return ast.TestCaseStatement(self.source, start, end, name, path, block)

    def return_statement(self, start: int, end: int, argument: ast.Expression) -> ast.ReturnStatement:
        return ast.ReturnStatement(self.source, start, end, argument)

    def block(self, start: int, end: int, attributes: list[ast.Attribute], body: list[ast.Statement]) -> ast.Block:
        if attributes and not body:
            self.leftover(attributes)
        self.attributes += attributes
        return ast.Block(self.source, start, end, body)

    # ---- Expressions

    def conditional(
        self, start: int, end: int, test: ast.Expression, consequent: ast.Expression, alternate: ast.Expression
    ) -> ast.ConditionalExpression:
        return ast.ConditionalExpression(self.source, start, end, test, consequent, alternate)

    def logical(
        self, start: int, end: int, left: ast.Expression, operator: int, right: ast.Expression
    ) -> ast.LogicalExpression:
        return ast.LogicalExpression(self.source, start, end, self.word(operator), left, right)

    def binary(
        self, start: int, end: int, left: ast.Expression, operator: int, right: ast.Expression
    ) -> ast.BinaryExpression:
        return ast.BinaryExpression(self.source, start, end, self.word(operator), left, right)

    def unary(self, start: int, end: int, operator: int, argument: ast.Expression) -> ast.UnaryExpression:
        return ast.UnaryExpression(self.source, start, end, self.word(operator), argument)

    def pipe(self, start: int, end: int, argument: ast.Expression, call: ast.Expression) -> ast.PipeExpression:
        if not isinstance(call, ast.CallExpression):
            self.problem("pipe destination must be a function call", call.start, call.end)
        return ast.PipeExpression(self.source, start, end, argument, call)

    def member(self, start: int, end: int, object: ast.Expression, name: ast.Identifier) -> ast.MemberExpression:
        return ast.MemberExpression(self.source, start, end, object, name)

    def index(
        self, start: int, end: int, array: ast.Expression, index: ast.Expression
    ) -> ast.MemberExpression | ast.IndexExpression:
        if isinstance(index, ast.StringLiteral):
            return ast.MemberExpression(self.source, start, end, array, index)
        return ast.IndexExpression(self.source, start, end, array, index)

    def call(
        self, start: int, end: int, callee: ast.Expression, arguments: ast.ObjectExpression | None = None
    ) -> ast.CallExpression:
        return ast.CallExpression(self.source, start, end, callee, arguments)

    def arguments(self, start: int, end: int, *properties: ast.Property) -> ast.ObjectExpression:
        # A trailing comma is not part of the record.
        return self.properties(start, properties[-1].end, None, list(properties))

    def properties(
        self, start: int, end: int, base: ast.Identifier | None, properties: Properties
    ) -> ast.ObjectExpression:
        implicit = explicit = False
        for prop in properties:
            if prop.value is not None:
                explicit = True
            elif type(prop.key) is ast.StringLiteral:
                self.problem(f"string literal key {prop.key.value} must have a value", start, end)
                explicit = True
            else:
                implicit = True
        if implicit and explicit:
            self.problem("cannot mix implicit and explicit properties", start, end)
        return ast.ObjectExpression(self.source, start, end, base, properties)

    def record(self, start: int, end: int, *properties: ast.Property) -> ast.ObjectExpression:
        return self.properties(start, end, None, list(properties))

    def record_with(
        self, start: int, end: int, base: ast.Identifier, *properties: ast.Property
    ) -> ast.ObjectExpression:
        return self.properties(start, end, base, list(properties))

    def property(
        self, start: int, end: int, key: ast.Identifier | ast.StringLiteral, value: ast.Expression | None = None
    ) -> ast.Property:
        return ast.Property(self.source, start, end, key, value)

    def array(self, start: int, end: int, *elements: ast.Expression) -> ast.ArrayExpression:
        return ast.ArrayExpression(self.source, start, end, list(elements))

    def dictionary(self, start: int, end: int, *elements: tuple[ast.Expression, ast.Expression]) -> ast.DictExpression:
        return ast.DictExpression(self.source, start, end, list(elements))

    def entry(
        self, start: int, end: int, key: ast.Expression, value: ast.Expression
    ) -> tuple[ast.Expression, ast.Expression]:
        return key, value

    def paren(self, start: int, end: int, expression: ast.Expression) -> ast.ParenExpression:
        return ast.ParenExpression(self.source, start, end, expression)

    def function(
        self, start: int, end: int, parameters: Properties, body: ast.Expression | ast.Block
    ) -> ast.FunctionExpression:
        return ast.FunctionExpression(self.source, start, end, parameters, body)

    def parameters(self, start: int, end: int, name: ast.Identifier, *rest: ast.Property) -> Properties:
        return [ast.Property(self.source, name.start, name.end, name, None), *rest]

    def parameters_default(
        self, start: int, end: int, name: ast.Identifier, value: ast.Expression, *rest: ast.Property
    ) -> Properties:
        return [ast.Property(self.source, name.start, value.end, name, value), *rest]

    # ---- Words and literals

    def name(self, start: int, end: int, token: int) -> ast.Identifier:
        return ast.Identifier(self.source, start, end, self.text[start:end])

    def string(self, start: int, end: int, token: int) -> ast.StringLiteral:
        value = self.text[start + 1 : end - 1]
        if "\\" in value:
            value = self.read(unescape, start + 1, value, "")
        return ast.StringLiteral(self.source, start, end, value)

    def text_part(self, start: int, end: int, token: int) -> ast.TextPart:
        value = self.text[start:end]
        if "\\" in value:
            value = self.read(unescape, start, value, "")
        return ast.TextPart(self.source, start, end, value)

    def interpolation(self, start: int, end: int, expression: ast.Expression) -> ast.InterpolatedPart:
        return ast.InterpolatedPart(self.source, start, end, expression)

    def interpolated_string(
        self, start: int, end: int, *parts: ast.TextPart | ast.InterpolatedPart
    ) -> ast.StringExpression:
        return ast.StringExpression(self.source, start, end, list(parts))

    def integer(self, start: int, end: int, token: int) -> ast.IntegerLiteral:
        return ast.IntegerLiteral(self.source, start, end, self.read(integer, start, self.text[start:end], 0))

    def float(self, start: int, end: int, token: int) -> ast.FloatLiteral:
        return ast.FloatLiteral(self.source, start, end, float(self.text[start:end]))

    def duration(self, start: int, end: int, token: int) -> ast.DurationLiteral:
        return ast.DurationLiteral(self.source, start, end, self.read(duration, start, self.text[start:end], []))

    def time(self, start: int, end: int, token: int) -> ast.DateTimeLiteral:
        return ast.DateTimeLiteral(self.source, start, end, self.read(time, start, self.text[start:end], 0))

    def regexp(self, start: int, end: int, token: int) -> ast.RegexpLiteral:
        return ast.RegexpLiteral(
            self.source, start, end, self.read(regexp, start + 1, self.text[start + 1 : end - 1], "")
        )

    def pipe_literal(self, start: int, end: int) -> ast.PipeLiteral:
        return ast.PipeLiteral(self.source, start, end)

    def label(self, start: int, end: int, name: ast.Identifier | ast.StringLiteral) -> ast.LabelLiteral:
        return ast.LabelLiteral(self.source, start, end, label_name(name))

    # ---- Types

    def type_expression(
        self, start: int, end: int, mono: ast.MonoType, *constraints: ast.TypeConstraint
    ) -> ast.TypeExpression:
        return ast.TypeExpression(self.source, start, end, mono, list(constraints))

    def constraint(self, start: int, end: int, tvar: ast.Identifier, *kinds: ast.Identifier) -> ast.TypeConstraint:
        return ast.TypeConstraint(self.source, start, end, tvar, list(kinds))

    def named_type(self, start: int, end: int, name: ast.Identifier) -> ast.MonoType:
        if len(name.name) == 1:
            return ast.TvarType(self.source, start, end, name)
        return ast.NamedType(self.source, start, end, name)

    def applied_type(self, start: int, end: int, name: ast.Identifier, element: ast.MonoType) -> ast.MonoType:
        if name.name == "vector":
            return ast.VectorType(self.source, start, end, element)
        if name.name != "stream":
            self.problem(
                f"invalid named type {name.name}", name.start, name.end, "only `stream[…]` and `vector[…]` take a type"
            )
        return ast.StreamType(self.source, start, end, element)

    def array_type(self, start: int, end: int, element: ast.MonoType) -> ast.ArrayType:
        return ast.ArrayType(self.source, start, end, element)

    def dictionary_type(self, start: int, end: int, key: ast.MonoType, value: ast.MonoType) -> ast.DictType:
        return ast.DictType(self.source, start, end, key, value)

    def label_type(self, start: int, end: int, name: ast.Identifier | ast.StringLiteral) -> ast.LabelType:
        return ast.LabelType(self.source, start, end, label_name(name))

    def record_type(self, start: int, end: int, *properties: ast.PropertyType) -> ast.RecordType:
        return ast.RecordType(self.source, start, end, None, list(properties))

    def record_type_with(
        self, start: int, end: int, tvar: ast.Identifier, *properties: ast.PropertyType
    ) -> ast.RecordType:
        return ast.RecordType(self.source, start, end, tvar, list(properties))

    def property_type(
        self, start: int, end: int, name: ast.Identifier | ast.StringLiteral, monotype: ast.MonoType
    ) -> ast.PropertyType:
        return ast.PropertyType(self.source, start, end, name, monotype)

    def function_type(self, start: int, end: int, *items: Any) -> ast.FunctionType:
        return ast.FunctionType(self.source, start, end, list(items[:-1]), items[-1])

    def required_type(self, start: int, end: int, name: ast.Identifier, monotype: ast.MonoType) -> ast.ParameterType:
        return ast.ParameterType(self.source, start, end, "required", name, monotype, None)

    def optional_type(
        self,
        start: int,
        end: int,
        name: ast.Identifier,
        monotype: ast.MonoType,
        default: ast.LabelLiteral | None = None,
    ) -> ast.ParameterType:
        return ast.ParameterType(self.source, start, monotype.end, "optional", name, monotype, default)

    def piped_type(self, start: int, end: int, *items: Any) -> ast.ParameterType:
        name = items[0] if len(items) == 2 else None
        return ast.ParameterType(self.source, start, end, "pipe", name, items[-1], None)


def label_name(name: ast.Identifier | ast.StringLiteral) -> str:
    return name.name if isinstance(name, ast.Identifier) else name.value
