"""check and Checker: everything that is wrong with a script, before any of it runs."""

from __future__ import annotations

import sys

from ..errors import Diagnostic
from ..syntax import ast
from .environment import Environment
from .exports import Exports
from .infer import Inference
from .model import UNKNOWN, Scheme, Type, fields, generalize
from .rules import check_names, defined_name
from .scope import Warned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from ..syntax.source import Span
    from .fit import Fit

# Deep expressions need deep Python stacks.
RECURSION_LIMIT = 30_000

__all__ = ["Checked", "Checker", "Environment", "check"]


class _Deep:
    """Lets Python recurse as deep as types and scripts may nest."""

    __slots__ = ("before",)

    def __enter__(self) -> None:
        self.before = sys.getrecursionlimit()
        if self.before < RECURSION_LIMIT:
            sys.setrecursionlimit(RECURSION_LIMIT)

    def __exit__(self, *_: object) -> None:
        sys.setrecursionlimit(self.before)


class Checked:
    """The outcome of a check: all findings, errors first, each kind in source order, and the types of the names defined.

    The names are those of the package so far; a type is text in upstream's notation, made when it is asked for.
    """

    __slots__ = ("_types", "diagnostics")

    def __init__(self, found: list[Diagnostic], types: dict[str, Type | Scheme]) -> None:
        self.diagnostics = found
        self._types = types

    @property
    def ok(self) -> bool:
        """Whether there is no error."""
        return not any(d.severity == "error" for d in self.diagnostics)

    @property
    def errors(self) -> list[Diagnostic]:
        return [d for d in self.diagnostics if d.severity == "error"]

    @property
    def types(self) -> dict[str, str]:
        """The types of the names that are defined, as text."""
        from .show import signature

        with _Deep():
            return {name: signature(t) for name, t in self._types.items()}


class Checker:
    """The checks of one session: names and imports persist from one input to the next, as they do in evaluation.

    `include` are folders of the user's own packages; `strict` takes no argument for another that differs in letter case;
    `library` is another standard library than ours.
    """

    __slots__ = ("_before", "environment", "strict", "work")

    def __init__(
        self,
        include: tuple[str, ...] | list[str] = (),
        *,
        strict: bool = False,
        library: str | None = None,
        environment: Environment | None = None,
    ) -> None:
        self.environment = environment or Environment(tuple(include), library)
        self.strict = strict
        self.work = Inference(self.environment, strict=strict)
        self.work.lambdas = {}
        self._before: tuple[dict[str, Any], dict[str, Any]] = ({}, {})

    def define(self, name: str, t: Type) -> None:
        """Makes a name known that the script does not define."""
        self.work.imports.types[name] = t

    def check(self, *files: ast.File) -> Checked:
        """Checks the files of a package, or the next input of a session. Names of a failed input stay as they were."""
        work = self.work
        environment = self.environment
        work.problems = []
        work.warnings = []
        scope = work.file_scope
        scope.nodes = {}
        self._before = before = dict(scope.types), dict(work.imports.types)
        try:
            with _Deep():
                check_names(list(files), work)
                found = environment.diagnostics + self._errors()
        except RecursionError:
            span: Span | None = files[0].span if files else None
            found = [Diagnostic("the script is nested too deep", span)]
            work.scope = scope
            work.level = 0
            work.delayed = []
        environment.diagnostics = []
        environment.save()
        noted = _unused_imports(files, work) + work.warnings
        if found:
            scope.types, work.imports.types = before
        scope.used.clear()
        work.imports.used.clear()
        if noted:
            from .messages import warnings

            found += warnings(noted)
        return Checked(found, scope.types)  # type: ignore[arg-type]

    def retract(self, statements: Iterable[ast.Statement | ast.ImportDeclaration]) -> None:
        """Takes back what the last check learnt of the names of statements that could not be run after it."""
        names = [name for statement in statements if (name := defined_name(statement))]
        for known, old in zip((self.work.file_scope.types, self.work.imports.types), self._before, strict=True):
            for name in names:
                if name in old:
                    known[name] = old[name]
                else:
                    known.pop(name, None)

    def _errors(self) -> list[Diagnostic]:
        if not self.work.problems:
            return []
        from .messages import diagnostics

        return diagnostics(self.work.problems, self.environment)

    def type_of(self, node: ast.Expression) -> str:
        """The type of an expression in the session, as text. Raises CheckError."""
        from .show import signature

        with _Deep():
            return signature(self._type(node))

    def members(self, node: ast.Expression) -> list[str]:
        """The fields of what an expression gives, or the exports of a package, for completion; none if it has no type."""
        from ..errors import CheckError

        if isinstance(node, ast.Identifier):
            found = self.work.entry(node.name)
            if isinstance(found, Exports):
                return found.names()
        try:
            with _Deep():
                t = self._type(node)
        except CheckError:
            return []
        return [f.label for f in fields(t.type if isinstance(t, Scheme) else t) if isinstance(f.label, str)]

    def _type(self, node: ast.Expression) -> Type | Scheme:
        work = self.work
        level = work.level
        work.problems = []
        work.level += 1
        try:
            t = work.expression(node)
        finally:
            work.level = level
        found = self._errors()
        if found:
            from ..errors import CheckError

            raise CheckError(found)
        return generalize(t, level)

    def type_of_name(self, name: str) -> str | None:
        """The type of a name of the session or of the prelude, as text; None when it is not defined."""
        found = self.work.entry(name)
        if found is None:
            return None
        from .show import signature

        return signature(found.record(0) if isinstance(found, Exports) else found)

    def signature(self, node: ast.FunctionExpression) -> str | None:
        """The type of a function value, by the expression that it came from; None when it was not checked here."""
        from .show import signature

        found = self._function(node)
        return None if found is None else signature(found)

    def displayed(self, node: ast.FunctionExpression | ast.BuiltinStatement) -> str | None:
        """The type of a function as `display` shows it, by the expression or declaration that it came from."""
        from .display import displayed

        if isinstance(node, ast.BuiltinStatement):
            from .signatures import Signature

            return displayed(Signature().scheme(node.ty, node))
        found = self._function(node)
        return None if found is None else displayed(found)

    def fit(self, node: ast.FunctionExpression, parameter: str, columns: Mapping[str, str]) -> Fit | None:
        """How a function of a row suits the columns of a table; None when the function was not checked here."""
        from .fit import fit

        assert self.work.lambdas is not None
        found = self.work.lambdas.get(node)
        return None if found is None else fit(generalize(found, 0, keep=set()), parameter, columns)

    def _function(self, node: ast.FunctionExpression) -> Type | Scheme | None:
        assert self.work.lambdas is not None
        found = self.work.lambdas.get(node)
        return self._exported(node) if found is None else generalize(found, 0, keep=set())

    def _exported(self, node: ast.FunctionExpression) -> Type | Scheme | None:
        """The type of a function of the library, which was not checked here but may be an export of its package."""
        from ..cache import parsed_package
        from ..resources import root

        name = node.source.name
        if not name.startswith("stdlib/"):
            return None
        stored = parsed_package(name, f"{root('stdlib')}/{name.removeprefix('stdlib/')}")
        exports = self.environment.package(name.split("/", 1)[1].rpartition("/")[0], None, [])
        for statement in stored.statements:
            defined = statement.node()
            if getattr(getattr(defined, "init", None), "start", -1) == node.start and exports is not None:
                return exports.get(statement.name)
        return None

    def export_types(self, path: str) -> dict[str, str]:
        """The types of all exports of a package, as text; empty when there is no such package."""
        exports = self.environment.package(path, None, [])
        self.environment.save()
        if exports is None:
            return {}
        from .show import signature

        return {name: signature(exports.get(name)) for name in exports.names()}  # type: ignore[arg-type]


def check(file: ast.File, *, environment: Environment | None = None, strict: bool = False) -> list[Diagnostic]:
    """All findings about a script, in source order: errors, then warnings."""
    return Checker(strict=strict, environment=environment).check(file).diagnostics


def _unused_imports(files: tuple[ast.File, ...], work: Inference) -> list[Warned]:
    out = []
    if len(files) == 1:
        for declaration in files[0].imports:
            for name, node in work.imports.nodes.items():
                if node is declaration and name not in work.imports.used and work.imports.types[name] is not UNKNOWN:
                    out.append(Warned("unused-import", f'import "{declaration.path.value}" is never used', declaration))
    return out
