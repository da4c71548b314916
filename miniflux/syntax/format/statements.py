"""The documents of statements and files."""

from __future__ import annotations

from .. import ast
from .blocks import block, statement_list
from .document import concat, group, line, nest, newline, nothing, separated, sequence, text
from .hang import Affix, Hang
from .literals import attributes
from .types import type_expression

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .document import Doc
    from .printer import Printer


def file(printer: Printer, node: ast.File) -> Doc:
    """A whole file; its statements must have been made."""
    parts: list[Doc] = []
    if node.package is not None:
        clause = node.package
        parts += [attributes(printer, clause.attributes), printer.commented(clause.start, "package ")]
        parts += [printer.name(clause.name), newline]
        if node.imports or node.body:
            parts += [newline, newline]
    parts.append(separated([_import(printer, i) for i in node.imports], newline))
    if node.imports and node.body:
        parts += [newline, newline]
    parts += [statement_list(printer, node.body), printer.comments(len(printer.raw)), newline]
    return sequence(parts)


def _import(printer: Printer, node: ast.ImportDeclaration) -> Doc:
    alias = concat(printer.name(node.alias), text(" ")) if node.alias is not None else nothing
    word = printer.commented(node.start, "import ")
    return concat(attributes(printer, node.attributes), word, alias, printer.name(node.path))


def expression(printer: Printer, node: ast.ExpressionStatement) -> Hang:
    return Hang(printer.doc(node.expression))


def variable(printer: Printer, node: ast.VariableAssignment) -> Hang:
    # The comments stand outside, so that they do not bear on how the rest hangs.
    assigned = _assign(printer, text(node.id.name), node.id.end, node.init)
    return Hang(concat(printer.comments(node.id.start), assigned))


def _assign(printer: Printer, target: Doc, end: int, init: ast.Expression) -> Doc:
    sign = printer.more_comments(printer.trivia.after(end))
    return printer.hang(init).after(line).within(Affix(concat(target, sign, text(" =")), nested=True)).doc()


def option(printer: Printer, node: ast.OptionStatement) -> Hang:
    assignment = node.assignment
    if isinstance(assignment, ast.VariableAssignment):
        doc = _assign(printer, printer.name(assignment.id), assignment.id.end, assignment.init)
    else:
        member = assignment.member
        assert isinstance(member.object, ast.Identifier)
        dot = printer.more_comments(printer.trivia.after(member.object.end))
        target = concat(printer.name(member.object), dot, text("."), printer.name(member.property))
        doc = _assign(printer, target, member.end, assignment.init)
    return Hang(concat(printer.commented(node.start, "option "), doc))


def returned(printer: Printer, node: ast.ReturnStatement) -> Hang:
    word = printer.commented(node.start, "return")
    return printer.hang(node.argument).after(line).within(Affix(word, nested=True))


def testcase(printer: Printer, node: ast.TestCaseStatement) -> Hang:
    prefix = [text("testcase"), line, printer.name(node.id)]
    comments = printer.comments(node.start)
    if node.extends is not None:
        # Upstream drops the comments before the word; a line of their own in front is the next best place.
        comments = concat(comments, printer.comments(printer.trivia.after(node.id.end)))
        prefix += [line, text("extends"), line, printer.name(node.extends)]
    prefix.append(line)
    header = Affix(sequence(prefix), nested=True)
    return Hang(concat(comments, block(printer, node.block).within(header).doc()))


def builtin(printer: Printer, node: ast.BuiltinStatement) -> Hang:
    comments = printer.comments(printer.trivia.after(node.id.end))
    words = group(concat(text("builtin"), line, printer.name(node.id)))
    space = text(" ") if comments is nothing else line
    declaration = concat(words, space, comments, text(": "), type_expression(printer, node.ty))
    return Hang(concat(printer.comments(node.start), group(nest(declaration))))


MAKERS: dict[type[ast.Node], Any] = {
    ast.ExpressionStatement: expression,
    ast.VariableAssignment: variable,
    ast.OptionStatement: option,
    ast.ReturnStatement: returned,
    ast.TestCaseStatement: testcase,
    ast.BuiltinStatement: builtin,
}
