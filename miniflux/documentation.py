"""Entry, members, lookup, typed: the documentation of the standard library, read from its doc comments."""

from __future__ import annotations

import os

from .cache import parsed_package
from .evaluate.packages import PRELUDE
from .resources import root
from .syntax import ast
from .syntax.docs import comments, doc_comment
from .syntax.source import Source
from .types.locate import library_paths

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

# An initial value that is longer than this is not shown.
_SHORT = 60


class Entry:
    """What is known of a package or of one of its members.

    `package` is the import path, `name` the member ("" for the package itself); `kind` is "package", "function", "option" or
    "value"; `signature` is the declared type, the parameter list or the initial value; `text` is the doc comment, in Markdown.
    """

    __slots__ = ("kind", "name", "package", "signature", "text")

    def __init__(self, package: str, name: str, kind: str, signature: str, text: str) -> None:
        self.package = package
        self.name = name
        self.kind = kind
        self.signature = signature
        self.text = text

    @property
    def qualified(self) -> str:
        """The name that finds this entry again: `http/requests.get`; names that need no import stand alone."""
        if not self.name:
            return self.package
        return self.name if self.package in PRELUDE else f"{self.package}.{self.name}"

    @property
    def summary(self) -> str:
        """The first paragraph of the text, on one line."""
        return " ".join(self.text.split("\n\n", 1)[0].split())


def package(path: str) -> Entry:
    """The documentation of a package of the standard library."""
    source = parsed_package(*_file(path)).source
    at = source.text.find("\npackage ") + 1
    return Entry(path, "", "package", f'import "{path}"', doc_comment(source, ast.Node(source, at, at)))


def members(path: str) -> dict[str, Entry]:
    """The public members of a package of the standard library, in source order."""
    out = {}
    for statement in parsed_package(*_file(path)).statements:
        if not statement.name.startswith("_"):
            node = statement.node()
            kind, signature = _described(node)
            out[statement.name] = Entry(path, statement.name, kind, signature, doc_comment(statement.source, node))
    return out


def typed(entry: Entry) -> Entry:
    """An entry with its type: of a function that is written in Flux the one that is inferred."""
    if entry.kind != "function" or "=>" in entry.signature:
        return entry
    from .types.checker import Checker

    signature = Checker().export_types(entry.package).get(entry.name, entry.signature)
    return Entry(entry.package, entry.name, entry.kind, signature, entry.text)


def prelude() -> dict[str, Entry]:
    """The names that need no import."""
    out: dict[str, Entry] = {}
    for path in PRELUDE:
        out.update(members(path))
    return out


def lookup(name: str) -> list[Entry]:
    """The entries that a name means: none, one, or several when it is ambiguous.

    `name` is a name that needs no import, an import path, or both joined by a dot; of a path the last segments suffice. A whole
    path goes before one that is cut, so `http.post` is that of `http` and not that of `experimental/http`.
    """
    paths = library_paths()
    head, dot, member = name.rpartition(".")
    if dot:
        known = (members(path).get(member) for path in _meant(head, paths))
        return [entry for entry in known if entry is not None]
    bare = prelude().get(name)
    exact = [bare] if bare is not None else []
    exact += [package(name)] if name in paths else []
    return exact or [package(path) for path in _meant(name, paths)]


def nearby(name: str) -> list[str]:
    """Names that somebody who asked for `name` in vain may have meant, best first."""
    from .suggest import closest

    paths = library_paths()
    head, _, member = name.rpartition(".")
    if head:
        found = [e.qualified for p in _meant(head, paths) if (e := members(p).get(closest(member, members(p)) or ""))]
        if found:
            return found
    found = [members(path)[member].qualified for path in paths if member in members(path)]
    if found:
        return found
    names = {entry.qualified: entry.qualified for entry in prelude().values()}
    names.update({path: path for path in paths})
    names.update({path.rsplit("/", 1)[-1]: path for path in paths if path.rsplit("/", 1)[-1] not in names})
    near = closest(name, names)
    return [names[near]] if near else []


def signature_of(function: Any) -> str:
    """The type of a function value: as declared, or as far as its parameters tell it."""
    declaration = getattr(function, "declaration", None)
    return str(function.signature()) if declaration is None else _one_line(declaration.ty.span.text)


def parameter_list(params: Iterable[ast.Property]) -> str:
    """The parameters of a function in the notation of types: `(<-tables, fn, ?n)`."""
    shown = []
    for param in params:
        mark = "<-" if isinstance(param.value, ast.PipeLiteral) else "?" if param.value is not None else ""
        shown.append(mark + param.key.span.text)
    return f"({', '.join(shown)})"


def _described(node: ast.Statement) -> tuple[str, str]:
    if isinstance(node, ast.BuiltinStatement):
        kind = "function" if isinstance(node.ty.mono, ast.FunctionType) else "value"
        return kind, _one_line(node.ty.span.text)
    assignment: Any = node.assignment if isinstance(node, ast.OptionStatement) else node
    value = assignment.init
    if isinstance(value, ast.FunctionExpression):
        signature = parameter_list(value.params)
    else:
        signature = _one_line(value.span.text)
        signature = f"= {signature}" if len(signature) <= _SHORT else ""
    if isinstance(node, ast.OptionStatement):
        return "option", signature
    return ("function" if isinstance(value, ast.FunctionExpression) else "value"), signature


def _one_line(text: str) -> str:
    """Code on one line, without the commas and blanks that only made sense on several."""
    for at, comment in reversed(comments(Source(text))):
        text = text[:at] + text[at + len(comment) :]
    joined = " ".join(line.strip() for line in text.split("\n"))
    return joined.strip().replace("( ", "(").replace(", )", ")").replace(" )", ")")


def _meant(path: str, paths: list[str]) -> list[str]:
    """The import path itself, or those that end with it."""
    return [path] if path in paths else [p for p in paths if p.endswith("/" + path)]


def _file(path: str) -> tuple[str, str]:
    """The name of a package's source, and its file."""
    inside = f"{path}/{path.rsplit('/', 1)[-1]}.flux"
    return f"stdlib/{inside}", os.path.join(root("stdlib"), *inside.split("/"))
