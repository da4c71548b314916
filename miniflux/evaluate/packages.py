"""Packages: finds, parses and evaluates imported packages; the library's ones lazily, name by name."""

from __future__ import annotations

import os

from ..cache import parsed_package
from ..errors import FluxError
from ..syntax import ast
from ..types.locate import library_file, library_paths, own_files
from ..values.function import NativeFunction, Parameter
from .scope import Lazy, Option, Package, Scope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..cache import StoredStatement
    from ..values.function import Signature
    from .interpreter import Interpreter

PRELUDE = ("internal/boolean", "internal/location", "universe", "influxdata/influxdb")
_BASIC = frozenset(("bool", "int", "uint", "float", "string", "time", "duration", "regexp", "bytes"))


class Packages:
    """The packages that a program has imported, each evaluated once. `include` are folders of the user's own packages."""

    __slots__ = ("include", "interpreter", "loaded", "loading", "prelude")

    def __init__(self, interpreter: Interpreter, include: tuple[str, ...]) -> None:
        self.interpreter = interpreter
        self.include = include
        self.loaded: dict[str, Package] = {}
        self.loading: list[str] = []
        self.prelude = Scope()
        for path in PRELUDE:
            package = self.load(path)
            for name in package.scope.values:
                self.prelude.values[name] = Lazy(_forced(package.scope, name))

    def load(self, path: str, node: ast.Node | None = None) -> Package:
        """The package at an import path; raises a FluxError for an unknown path or a cycle."""
        package = self.loaded.get(path)
        if package is None:
            if path in self.loading:
                chain = " -> ".join([*self.loading[self.loading.index(path) :], path])
                raise FluxError(f'package "{path}" depends on itself: {chain}', node.span if node else None)
            file = library_file(path)
            if file is not None:
                package = self._library(path, file)
            else:
                package = self._own(path, node)
            self.loaded[path] = package
        return package

    def bind_imports(self, file: ast.File, scope: Scope) -> None:
        """Binds the imports of a file, in order; the name is the alias, else the package clause of what is imported."""
        for node in file.imports:
            package = self.load(node.path.value, node.path)
            scope.values[node.alias.name if node.alias else package.name] = package

    def exists(self, path: str) -> bool:
        """Whether the standard library has a package at `path`."""
        return library_file(path) is not None

    def _library(self, path: str, file: str) -> Package:
        """A package of the standard library: nothing of it is evaluated before it is looked up."""
        stored = parsed_package(f"stdlib/{path}/{os.path.basename(file)}", file)
        scope = Scope(self.prelude)
        for alias, imported in stored.imports:
            scope.values[alias or imported.rsplit("/", 1)[-1]] = Lazy(self._loader(imported))
        members = Scope(scope)
        for statement in stored.statements:
            members.values[statement.name] = Lazy(self._member(path, statement, members))
        return Package(path, stored.name, members)

    def _loader(self, path: str) -> Callable[[], Package]:
        return lambda: self.load(path)

    def _member(self, path: str, statement: StoredStatement, scope: Scope) -> Callable[[], Any]:
        def make() -> Any:
            node = statement.node()
            if isinstance(node, ast.BuiltinStatement):
                return native(path, node, self.interpreter.signature)
            if isinstance(node, ast.OptionStatement):
                return Option(self.interpreter.evaluate(node.assignment.init, scope))
            return self.interpreter.evaluate(node.init, scope)

        return make

    def _own(self, path: str, node: ast.Node | None) -> Package:
        """A package of the user: the .flux files of a folder, or one file, evaluated top to bottom."""
        from ..syntax.files import read_source
        from ..syntax.parser import parse

        files = self._find(path, node)
        self.loading.append(path)
        try:
            scope = Scope(self.prelude)
            name = ""
            for file in files:
                tree = parse(read_source(file))
                own = tree.package.name.name if tree.package else "main"
                if name and own != name:
                    raise FluxError(
                        f'package name mismatch "{name}" != "{own}"', tree.package.span if tree.package else None
                    )
                name = own
                imports = Scope(scope.parent)
                scope.parent = imports
                self.bind_imports(tree, imports)
                for statement in tree.body:
                    self.interpreter.statement(statement, scope)
            return Package(path, name, scope)
        finally:
            self.loading.pop()

    def _find(self, path: str, node: ast.Node | None) -> list[str]:
        places = list(self.include)
        if node is not None and node.source.name and not node.source.name.startswith("stdlib/"):
            places.insert(0, os.path.dirname(node.source.name))
        found = own_files(path, places)
        if found:
            return found
        raise FluxError(f"invalid import path {path}", node.span if node else None, notes=self._nearby(path))

    def _nearby(self, path: str) -> tuple[str, ...]:
        from ..suggest import did_you_mean

        return did_you_mean(path, library_paths())


def native(package: str, node: ast.BuiltinStatement, signature: Signature | None = None) -> Any:
    """The value of a `builtin` declaration: a native function with the declared parameters, or a constant."""
    from ..builtins.registry import find

    name = node.id.name
    found = find(package, name)
    if found is None:
        raise FluxError(f"undefined builtin identifier {name}", node.span)
    if found.body is None:
        return found.value
    return NativeFunction(
        package,
        name,
        found.body,
        parameters(node.ty.mono),
        node,
        effect=found.effect,
        checks=found.checks,
        context=found.context,
        signature=signature,
    )


def parameters(declared: ast.MonoType) -> dict[str, Parameter]:
    """The parameters of a declared function type."""
    out = {}
    if isinstance(declared, ast.FunctionType):
        for p in declared.parameters:
            name = p.name.name if p.name else "<-"
            out[name] = Parameter(
                name,
                optional=p.kind == "optional",
                pipe=p.kind == "pipe",
                natures=_natures(p.monotype),
                element=_element(p.monotype),
            )
    return out


def _natures(declared: ast.MonoType) -> tuple[str, ...] | None:
    """The kinds of value that a parameter of this type takes, as far as they can be told at a glance."""
    if isinstance(declared, ast.NamedType):
        return (declared.name.name,) if declared.name.name in _BASIC else None
    if isinstance(declared, ast.StreamType):
        return ("stream",)
    if isinstance(declared, ast.ArrayType):
        return ("array",)
    if isinstance(declared, ast.DictType):
        return ("dictionary",)
    if isinstance(declared, ast.FunctionType):
        return ("function",)
    return None


def _element(declared: ast.MonoType) -> str | None:
    """The kind of the elements of an array type, where it is basic."""
    natures = _natures(declared.element) if isinstance(declared, ast.ArrayType) else None
    return natures[0] if natures and natures[0] in _BASIC else None


def _forced(scope: Scope, name: str) -> Callable[[], Any]:
    return lambda: scope.force(name)
