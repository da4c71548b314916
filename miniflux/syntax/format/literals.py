"""The documents of names and literals: as written, but for times, durations, integers and regular expressions, which have one form."""

from __future__ import annotations

from .. import ast
from ..literals import LiteralError, regexp
from .document import concat, group, newline, nothing, raw_newline, separated, sequence, text
from .hang import Affix, Hang, bracketed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from .document import Doc
    from .printer import Printer


def name(printer: Printer, node: ast.Identifier | ast.StringLiteral) -> Hang:
    return Hang(printer.name(node))


def string(printer: Printer, node: ast.StringExpression) -> Hang:
    """An interpolated string: its text as written, the expressions formatted."""
    parts: list[Doc] = []
    for part in node.parts:
        if isinstance(part, ast.TextPart):
            parts.append(separated([text(piece) for piece in printer.written(part).split("\n")], raw_newline))
        else:
            comments = printer.comments(part.end - 1)
            parts.append(concat(text("${"), printer.doc(part.expression), comments, text("}")))
    return Hang(sequence(parts), Affix(printer.commented(node.start, '"'), text('"'), nested=True))


def label(printer: Printer, node: ast.LabelLiteral | ast.LabelType) -> Hang:
    written = printer.trivia.after(node.start + 1)
    comments = printer.comments(node.start, written)
    return Hang(concat(comments, text("." + printer.raw[written : node.end])))


def _literal(spell: Callable[[str], str]) -> Callable[[Printer, ast.Expression], Hang]:
    """The maker of a literal that `spell` writes from its form in the source."""
    return lambda printer, node: Hang(printer.commented(node.start, spell(printer.written(node))))


def as_written(raw: str) -> str:
    return raw


def spell_integer(raw: str) -> str:
    return raw.lstrip("0") or "0"


def spell_duration(raw: str) -> str:
    """Magnitudes without leading zeros, `us` for `µs`."""
    out = []
    at = 0
    while at < len(raw):
        end = at
        while raw[end].isdigit():
            end += 1
        unit = end
        while unit < len(raw) and not raw[unit].isdigit():
            unit += 1
        out.append(spell_integer(raw[at:end]) + raw[end:unit].replace("µ", "u"))
        at = unit
    return "".join(out)


def spell_time(raw: str) -> str:
    """RFC 3339: a date is its midnight, UTC is `Z`, and the fraction has at most nine digits and no zeros at its end."""
    if len(raw) == 10:
        return raw + "T00:00:00Z"
    end = 19
    while raw[end] == "." or raw[end].isdigit():
        end += 1
    fraction = raw[20:end][:9].rstrip("0")
    offset = raw[end:]
    if offset[1:] == "00:00":
        offset = "Z"
    return raw[:19] + ("." + fraction if fraction else "") + offset


def spell_regexp(raw: str) -> str:
    r"""With characters in place of `\xHH`, unless one of them would mean something else or could not be seen."""
    if "\\x" not in raw:
        return raw
    pattern = regexp(raw[1:-1])
    body = pattern.replace("/", "\\/")
    try:
        same = regexp(body) == pattern
    except LiteralError:
        same = False
    # An odd number of backslashes at the end would hide the closing slash.
    closed = (len(body) - len(body.rstrip("\\"))) % 2 == 0
    return f"/{body}/" if same and closed and body.isprintable() else raw


def attributes(printer: Printer, nodes: list[ast.Attribute], *, before_parenthesis: bool = False) -> Doc:
    """Attributes, each on a line of its own. `before_parenthesis` says that `(` follows, which the last must not take for its own."""
    docs = []
    for node in nodes:
        docs += [group(_attribute(printer, node, closed=before_parenthesis and node is nodes[-1])), newline]
    return sequence(docs)


def _attribute(printer: Printer, node: ast.Attribute, *, closed: bool) -> Doc:
    sign = text("@" + node.name)
    if not printer.raw.startswith(")", node.end - 1):
        return concat(printer.comments(node.start), sign, text("()") if closed else nothing)
    # Comments that have no place inside go in front.
    opening = printer.trivia.after(node.start + 1)
    closing = node.end - 1
    if not node.parameters:
        return concat(printer.comments(node.start, opening, closing), sign, text("()") if closed else nothing)
    items = [concat(printer.doc(p), printer.comma_comments(p.end)) for p in node.parameters]
    body, brackets = bracketed("(", items, printer.comments(closing), ")")
    return concat(printer.comments(node.start, opening), sign, Hang(body, brackets).doc())


MAKERS: dict[type[ast.Node], Any] = {
    ast.Identifier: name,
    ast.StringLiteral: name,
    ast.StringExpression: string,
    ast.LabelLiteral: label,
    ast.IntegerLiteral: _literal(spell_integer),
    ast.FloatLiteral: _literal(as_written),
    ast.DurationLiteral: _literal(spell_duration),
    ast.DateTimeLiteral: _literal(spell_time),
    ast.RegexpLiteral: _literal(spell_regexp),
    ast.PipeLiteral: _literal(as_written),
}
