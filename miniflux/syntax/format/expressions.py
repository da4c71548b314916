"""The documents of expressions other than literals."""

from __future__ import annotations

from .. import ast
from .blocks import block
from .children import conditional_chain, operator_chain, pipe_chain
from .document import concat, group, line, nest, newline, nothing, sequence, soft, text
from .hang import Affix, Hang, bracketed, comma_list, line_for

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .document import Doc
    from .printer import Printer


def array(printer: Printer, node: ast.ArrayExpression) -> Hang:
    items = [concat(printer.doc(item), printer.comma_comments(item.end)) for item in node.elements]
    body, brackets = bracketed("[", items, printer.comments(node.end - 1), "]")
    return Hang(body, brackets, Affix(printer.comments(node.start), nested=True))


def dictionary(printer: Printer, node: ast.DictExpression) -> Hang:
    trivia = printer.trivia
    if node.elements:
        items = []
        for key, value in node.elements:
            before_colon = printer.more_comments(trivia.after(key.end))
            items.append(
                concat(
                    printer.doc(key), before_colon, text(": "), printer.doc(value), printer.comma_comments(value.end)
                )
            )
        inner = comma_list(items, newline if printer.spans_lines(node) else line)
    else:
        inner = concat(printer.comments(trivia.after(node.start + 1)), text(":"))
    inner = nest(concat(soft, inner, printer.comments(node.end - 1)))
    return Hang(group(concat(printer.commented(node.start, "["), inner, soft, text("]"))))


def record(printer: Printer, node: ast.ObjectExpression) -> Hang:
    body, edge = fields(printer, node, printer.more_comments(node.end - 1))
    opening = printer.commented(node.start, "{")
    return Hang(body, Affix(opening, concat(edge, text("}")), nested=True))


def fields(printer: Printer, node: ast.ObjectExpression, closing_comments: Doc) -> tuple[Doc, Doc]:
    """What stands between the braces of a record or the parentheses of a call, and the separator before the closing one."""
    between, edge = line_for(len(node.properties))
    opening = edge
    if node.base is not None:
        word = printer.trivia.after(node.base.end)
        comments = printer.comments(word)
        space = text(" ") if comments is nothing else nothing
        # Upstream leaves a space behind the `with` of `{r with}`.
        opening = group(
            concat(printer.name(node.base), comments, space, text("with"), between if node.properties else nothing)
        )
    items = [concat(field(printer, p), _before_comma(printer, p)) for p in node.properties]
    return concat(opening, comma_list(items, between), closing_comments), edge


def _before_comma(printer: Printer, node: ast.Property) -> Doc:
    comma = printer.trivia.after(node.end)
    return printer.more_comments(comma) if printer.raw.startswith(",", comma) else nothing


def field(printer: Printer, node: ast.Property) -> Doc:
    """A field of a record or an argument of a call."""
    key = printer.name(node.key)
    if node.value is None:
        return key
    prefix = concat(key, printer.more_comments(printer.trivia.after(node.key.end)), text(":"))
    return printer.hang(node.value).after(line).within(Affix(prefix, nested=True)).doc()


def parameter(printer: Printer, node: ast.Property) -> Doc:
    """A parameter of a function."""
    key = printer.name(node.key)
    if node.value is None:
        return key
    prefix = concat(key, printer.comments(printer.trivia.after(node.key.end)), text("="))
    return printer.hang(node.value).within(Affix(prefix, nested=True)).doc()


def function(printer: Printer, node: ast.FunctionExpression) -> Hang:
    between, edge = line_for(len(node.params))
    arrow = printer.trivia.before(node.body.start)
    closing = printer.trivia.before(arrow)
    items = [concat(parameter(printer, p), printer.comma_comments(p.end)) for p in node.params]
    before_arrow = printer.more_comments(arrow)
    signature = group(
        concat(
            text("("),
            nest(concat(edge, comma_list(items, between))),
            edge,
            printer.commented(closing, ")"),
            group(line) if before_arrow is nothing else before_arrow,
            text("=>"),
        )
    )
    opening = Affix(printer.comments(node.start), nested=True)
    if isinstance(node.body, ast.Block):
        return block(printer, node.body).after(line).within(Affix(signature, nested=True), opening)
    body = printer.parens.stripped(node.body)
    doc = printer.doc(body)
    if isinstance(body, ast.ObjectExpression):
        # Else it would be a block.
        doc = group(concat(text("("), doc, text(")")))
    return Hang(concat(line, doc), Affix(signature), opening)


def operation(printer: Printer, node: ast.BinaryExpression | ast.LogicalExpression) -> Hang:
    chain = operator_chain(node, printer.parens)
    rest: list[Doc] = []
    for number, link in enumerate(chain, 1):
        operator = printer.trivia.after(link.left.end)
        rest.append(group(concat(line, printer.commented(operator, link.operator), line)))
        following = chain[number] if number < len(chain) else None
        if following is None:
            rest.append(printer.operand(link, link.right, right=True))
        else:
            rest.append(printer.operand(following, following.left))
    return Hang(group(concat(printer.operand(node, node.left), nest(sequence(rest)))))


def unary(printer: Printer, node: ast.UnaryExpression) -> Hang:
    operator = node.operator if node.operator in ("-", "+") else node.operator + " "
    return Hang(group(concat(printer.commented(node.start, operator), printer.operand(node, node.argument))))


def pipe(printer: Printer, node: ast.PipeExpression) -> Hang:
    first, pipes = pipe_chain(node, printer.parens)
    between = newline if printer.spans_lines(node) else line
    rest: list[Doc] = []
    for link in pipes:
        sign = printer.trivia.after(link.argument.end)
        call = group(printer.operand(link, link.call, right=True))
        rest += [between, group(concat(printer.commented(sign, "|> "), call))]
    return Hang(group(concat(group(printer.operand(pipes[0], first)), nest(sequence(rest)))))


def call(printer: Printer, node: ast.CallExpression) -> Hang:
    opening = printer.trivia.after(node.callee.end)
    closing = printer.comments(node.end - 1)
    if node.arguments is None:
        body, parentheses = bracketed("(", [], closing, ")")
        parentheses.nested = True
        arguments = Hang(body, parentheses).doc()
    else:
        body, edge = fields(printer, node.arguments, nothing)
        hang = Hang(body, Affix(nothing, edge, nested=True))
        arguments = concat(text("("), hang.doc(), closing, text(")"))
    return Hang(group(concat(printer.operand(node, node.callee), printer.more_comments(opening), arguments)))


def member(printer: Printer, node: ast.MemberExpression) -> Hang:
    sign = printer.trivia.after(node.object.end)
    if isinstance(node.property, ast.Identifier):
        access = concat(printer.more_comments(sign), text("."), printer.name(node.property))
    else:
        access = concat(
            printer.commented(sign, "["),
            printer.name(node.property),
            printer.more_comments(node.end - 1),
            text("]"),
        )
    return Hang(group(concat(printer.operand(node, node.object), access)))


def index(printer: Printer, node: ast.IndexExpression) -> Hang:
    opening = printer.commented(printer.trivia.after(node.array.end), "[")
    prefix = concat(printer.operand(node, node.array), opening)
    inside = printer.doc(node.index)
    if isinstance(printer.parens.stripped(node.index), ast.StringLiteral):
        # Without its parentheses, the string would name a field.
        inside = concat(text("("), inside, text(")"))
    return Hang(inside, Affix(prefix, printer.commented(node.end - 1, "]"), nested=True))


def parenthesised(printer: Printer, node: ast.ParenExpression) -> Hang:
    if not printer.parens.kept(node):
        return printer.hang(node.expression)
    opening = printer.commented(node.start, "(")
    closing = concat(printer.more_comments(node.end - 1), text(")"))
    return Hang(group(concat(opening, printer.doc(node.expression), closing)))


def conditional(printer: Printer, node: ast.ConditionalExpression) -> Hang:
    between = newline if printer.spans_lines(node) else line
    chain = conditional_chain(node, printer.parens)
    parts: list[Doc] = []
    for link in chain:
        before_then = printer.comments(printer.trivia.after(link.test.end))
        test = nest(printer.doc(link.test))
        if link is node:
            space = line if before_then is nothing else nothing
            parts.append(group(concat(text("if "), test, before_then, space, text("then"))))
        else:
            parts += [printer.commented(link.start, "else if "), test, before_then, text(" then")]
        otherwise = printer.trivia.after(link.consequent.end)
        parts += [nest(concat(between, printer.doc(link.consequent))), between, printer.comments(otherwise)]
    parts += [text("else"), nest(concat(between, printer.doc(chain[-1].alternate)))]
    return Hang(concat(printer.comments(node.start), group(sequence(parts))))


MAKERS: dict[type[ast.Node], Any] = {
    ast.ArrayExpression: array,
    ast.DictExpression: dictionary,
    ast.ObjectExpression: record,
    ast.FunctionExpression: function,
    ast.BinaryExpression: operation,
    ast.LogicalExpression: operation,
    ast.UnaryExpression: unary,
    ast.PipeExpression: pipe,
    ast.CallExpression: call,
    ast.MemberExpression: member,
    ast.IndexExpression: index,
    ast.ParenExpression: parenthesised,
    ast.ConditionalExpression: conditional,
}
