"""parsed_package: the statements of a library file, parsed once and kept in the user's cache, keyed by content."""

from __future__ import annotations

import marshal
import os
import sys

from .syntax.source import Source

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .syntax import ast

# Part of every key: entries of another layout are never read. Raise it when the encoding of nodes changes.
LAYOUT = 2
# Entries of contents that are gone are never read again: beyond so many, the oldest quarter goes.
MOST = 1000


class StoredStatement:
    """A named statement of a package (`builtin`, `option` or assignment), decoded when it is first needed."""

    __slots__ = ("_data", "name", "source")

    def __init__(self, name: str, data: bytes, source: Source) -> None:
        self.name = name
        self._data = data
        self.source = source

    def node(self) -> Any:
        from .syntax.encode import decode

        return decode(marshal.loads(self._data), self.source)


class StoredPackage:
    """A parsed package: its name, its imports as (alias or "", path) pairs, its statements."""

    __slots__ = ("imports", "name", "source", "statements")

    def __init__(
        self, name: str, imports: list[tuple[str, str]], statements: list[StoredStatement], source: Source
    ) -> None:
        self.name = name
        self.imports = imports
        self.statements = statements
        self.source = source


def parsed_package(name: str, path: str) -> StoredPackage:
    """The package of the library file at `path`; `name` is the name of its source in messages."""
    with open(path, "rb") as file:
        data = file.read()
    source = Source(data.decode("utf-8"), name)
    stored = load(name, data)
    if stored is None:
        stored = _parse(source)
        store(name, data, stored)
    package, imports, statements = stored
    return StoredPackage(package, imports, [StoredStatement(n, d, source) for n, d in statements], source)


def _parse(source: Source) -> tuple[str, list[tuple[str, str]], list[tuple[str, bytes]]]:
    from .syntax.encode import encode
    from .syntax.parser import parse

    tree = parse(source)
    imports = [(node.alias.name if node.alias else "", node.path.value) for node in tree.imports]
    statements = [(statement_name(s), marshal.dumps(encode(s))) for s in tree.body]
    return tree.package.name.name if tree.package else "main", imports, statements


def statement_name(statement: ast.Statement) -> str:
    """The name that a statement of a library package defines."""
    assignment: Any = getattr(statement, "assignment", statement)
    name: str = assignment.id.name
    return name


def load(name: str, data: bytes) -> Any:
    """What was stored for this name and content, or None."""
    try:
        with open(_file(name, data), "rb") as file:
            return marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return None


def store(name: str, data: bytes, value: Any) -> None:
    """Stores a marshal-able value; where nothing can be written, nothing is kept. Old entries make room."""
    target = _file(name, data)
    partial = f"{target}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(target), exist_ok=True)
        with open(partial, "wb") as file:
            marshal.dump(value, file)
        os.replace(partial, target)
        _prune(os.path.dirname(target))
    except OSError:
        return


def _prune(kept: str) -> None:
    """Removes the oldest entries of a folder that holds too many; other files are left alone."""
    with os.scandir(kept) as files:
        entries = [file for file in files if file.name.startswith(f"{sys.implementation.name}-")]
    if len(entries) > MOST:
        entries.sort(key=lambda file: file.stat().st_mtime_ns)
        for file in entries[: len(entries) - MOST * 3 // 4]:
            os.unlink(file.path)


def folder() -> str:
    """Where entries are kept: `MINIFLUX_CACHE`, else `miniflux` below the user's cache folder."""
    own = os.environ.get("MINIFLUX_CACHE")
    if own:
        return own
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return os.path.join(base, "miniflux")


def _file(name: str, data: bytes) -> str:
    # The hash that Python itself uses for the content of .pyc files: no import needed.
    import _imp

    digest = _imp.source_hash(LAYOUT, data).hex()
    return os.path.join(folder(), f"{sys.implementation.cache_tag}-{name.replace('/', '.')}-{digest}")
