"""The documents of types, in `builtin` declarations. Comments that upstream drops stay before the next thing that can have one."""

from __future__ import annotations

from .. import ast
from .document import concat, group, line, nest, newline, nothing, separated, text
from .hang import ON_ONE_LINE, Hang, comma_list, line_for
from .literals import label

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .document import Doc
    from .printer import Printer


def type_expression(printer: Printer, node: ast.TypeExpression) -> Doc:
    """A type and its constraints."""
    doc = printer.doc(node.mono)
    if not node.constraints:
        return doc
    between = newline if len(node.constraints) > ON_ONE_LINE else line
    where = printer.trivia.after(node.mono.end)
    constraints = [_constraint(printer, constraint) for constraint in node.constraints]
    return concat(
        doc, between, printer.commented(where, "where"), between, separated(constraints, concat(text(","), between))
    )


def _constraint(printer: Printer, node: ast.TypeConstraint) -> Doc:
    trivia = printer.trivia
    kinds = [
        concat(printer.comments(trivia.before(kind.start)) if number else nothing, printer.name(kind))
        for number, kind in enumerate(node.kinds)
    ]
    colon = printer.comments(trivia.after(node.tvar.end))
    doc = concat(colon, printer.name(node.tvar), text(": "), separated(kinds, text(" + ")))
    comma = printer.comma_comments(node.end)
    return group(concat(doc, comma))


def named(printer: Printer, node: ast.NamedType | ast.TvarType) -> Hang:
    return Hang(printer.name(node.name))


def array(printer: Printer, node: ast.ArrayType) -> Hang:
    opening = printer.commented(node.start, "[")
    return Hang(concat(opening, printer.doc(node.element), printer.commented(node.end - 1, "]")))


def applied(printer: Printer, node: ast.StreamType | ast.VectorType) -> Hang:
    bracket = printer.trivia.after(node.start + 1)
    word = "stream[" if isinstance(node, ast.StreamType) else "vector["
    opening = concat(printer.comments(node.start, bracket), text(word))
    return Hang(concat(opening, printer.doc(node.element), printer.commented(node.end - 1, "]")))


def dictionary(printer: Printer, node: ast.DictType) -> Hang:
    colon = printer.commented(printer.trivia.after(node.key.end), ":")
    closing = printer.commented(node.end - 1, "]")
    opening = printer.commented(node.start, "[")
    return Hang(concat(opening, printer.doc(node.key), colon, printer.doc(node.val), closing))


def record(printer: Printer, node: ast.RecordType) -> Hang:
    between, edge = line_for(len(node.properties))
    base = nothing
    if node.tvar is not None:
        word = printer.trivia.after(node.tvar.end)
        base = concat(printer.name(node.tvar), line, printer.commented(word, "with"), line)
    items = []
    for item in node.properties:
        colon = printer.comments(printer.trivia.after(item.name.end))
        doc = concat(colon, printer.name(item.name), text(": "), printer.doc(item.monotype))
        items.append(concat(group(doc), printer.comma_comments(item.end)))
    inner = nest(concat(edge, base, comma_list(items, between)))
    return Hang(concat(printer.commented(node.start, "{"), inner, edge, printer.commented(node.end - 1, "}")))


def function(printer: Printer, node: ast.FunctionType) -> Hang:
    between, edge = line_for(len(node.parameters))
    arrow = printer.trivia.before(node.returns.start)
    closing = printer.trivia.before(arrow)
    items = [concat(_parameter(printer, p), _comma(printer, p)) for p in node.parameters]
    return Hang(
        concat(
            printer.commented(node.start, "("),
            nest(concat(edge, comma_list(items, between))),
            edge,
            printer.comments(closing, arrow),
            text(") => "),
            printer.doc(node.returns),
        )
    )


def _comma(printer: Printer, node: ast.ParameterType) -> Doc:
    return printer.comma_comments(node.default.end if node.default is not None else node.end)


def _parameter(printer: Printer, node: ast.ParameterType) -> Doc:
    trivia = printer.trivia
    sign = {"required": "", "optional": "?", "pipe": "<-"}[node.kind]
    colon = trivia.after(node.name.end if node.name is not None else node.start + len(sign))
    before = printer.comments(*((node.start,) if sign else ()), colon)
    name = printer.name(node.name) if node.name is not None else nothing
    doc = concat(before, text(sign), name, text(": "), printer.doc(node.monotype))
    if node.default is None:
        return doc
    equals = printer.comments(trivia.after(node.monotype.end))
    return concat(equals, doc, text(" = "), label(printer, node.default).doc())


MAKERS: dict[type[ast.Node], Any] = {
    ast.NamedType: named,
    ast.TvarType: named,
    ast.ArrayType: array,
    ast.StreamType: applied,
    ast.VectorType: applied,
    ast.DictType: dictionary,
    ast.RecordType: record,
    ast.FunctionType: function,
    ast.LabelType: label,
}
