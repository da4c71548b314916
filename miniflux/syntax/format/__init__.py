"""format_source: a Flux text in upstream's layout, with every comment kept."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ..source import Source

WIDTH = 100


def format_source(source: Source) -> str:
    """The formatted text of a source; formatting it again changes nothing, and it means the same.

    Raises CheckError with every syntax error.
    """
    from ..parser import parse
    from . import expressions, literals, statements, types
    from .layout import layout
    from .printer import Printer

    file = parse(source)
    makers = {**literals.MAKERS, **types.MAKERS, **expressions.MAKERS, **statements.MAKERS}
    printer = Printer(file, makers)
    marks = [a for clause in file.imports for a in clause.attributes]
    if file.package is not None:
        marks += file.package.attributes
    printer.make([parameter for mark in marks for parameter in mark.parameters])
    printer.make(list(file.body))
    return layout(statements.file(printer, file), WIDTH)
