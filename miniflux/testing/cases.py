"""Testcases of *_test.flux files: finding them, making each a script of its own, running it."""

from __future__ import annotations

import os
import time

from ..errors import CheckError, FluxError
from ..runtime import Runtime
from ..session import NO_RESULTS, Session
from ..suggest import did_you_mean
from ..syntax import ast
from ..syntax.files import read_source
from ..syntax.parser import parse
from ..system import read_file
from .modules import ROOT, folders_above, modules_above
from .outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from ..web.exchange import Request, Response
    from .modules import Module

# The result through which `testing.diff` and its kin report; any table in it fails the test (upstream's rule).
ERROR_OUTPUT = "errorOutput"
# What upstream's test runner answers to `secrets.get`.
SECRETS = {"token": "mysecrettoken", "password": "mysecretpassword"}


class SuiteError(FluxError):
    """What is wrong with testcases as such, a name given twice or an unknown tag: none is run then (upstream's rule)."""


class Case:
    """A testcase: its file, the statement, the script that it is, its tags. `problem` says why it makes no script, if so."""

    __slots__ = ("file", "known_tags", "node", "path", "problem", "tags", "tree")

    def __init__(self, path: str, file: ast.File, node: ast.TestCaseStatement, module: Module | None) -> None:
        """Raises SuiteError for a tag that the module does not know."""
        self.path = path
        self.file = file
        self.node = node
        self.problem: FluxError | None = None
        try:
            self.tree = _script(path, file, node)
        except FluxError as error:
            self.problem = error
            self.tree = _assembled(file, None, node.block.body)
        self.tags = _tags(self.tree.body)
        # Outside of a module every tag will do.
        self.known_tags = self.tags if module is None else module.tags
        for tag in self.tags:
            if module is not None and tag not in module.tags:
                raise SuiteError(
                    f'testcase "{self.name}" has the unknown tag "{tag}"',
                    node.id.span,
                    notes=(f"tags of the module {module.name}: {', '.join(module.tags) or 'none'} ({module.file})",),
                )

    @property
    def name(self) -> str:
        return self.node.id.name

    @property
    def line(self) -> int:
        return self.node.span.begin[0]

    @property
    def qualified(self) -> str:
        """PATH::NAME, what `-k` looks at."""
        return f"{self.path}::{self.name}"

    @property
    def package(self) -> str:
        """The name of the package that is tested: that of the file's package clause without `_test`."""
        return self.file.package.name.name.removesuffix("_test") if self.file.package else "main"

    @property
    def names(self) -> set[str]:
        """What `--skip` may call it."""
        return {self.name, f"{self.package}.{self.name}"}


class EchoClient:
    """The HTTP double of test runs: answers 200 with the body of the request, if that could be sent at all."""

    def send(self, request: Request) -> Response:
        from ..web.dryrun import sendable
        from ..web.exchange import Response

        sendable(request)
        return Response(200, [], request.body, 1)

    def close(self) -> None:
        pass


def cases(path: str) -> list[Case]:
    """The testcases of a file.

    Raises FluxError when it cannot be read or parsed, SuiteError for a name given twice or a tag that its module does not
    know.
    """
    file = parse(read_source(path))
    module = next(modules_above(path), None)
    found = [Case(path, file, s, module) for s in file.body if isinstance(s, ast.TestCaseStatement)]
    check_names(found)
    return found


def check_names(found: Iterable[Case]) -> None:
    """Raises SuiteError when two testcases of one package have the same name."""
    seen: dict[tuple[str, str], Case] = {}
    for case in found:
        other = seen.setdefault((case.package, case.name), case)
        if other is not case:
            raise SuiteError(
                f'duplicate testcase name "{case.name}" in package "{case.package}"',
                case.node.id.span,
                notes=(f"the other one is in {other.path}, line {other.line}",),
            )


def _tags(body: list[ast.Statement]) -> list[str]:
    """The tags of a testcase, read off the text of the first `option testing.tags = [...]` (upstream's rule)."""
    for statement in body:
        assignment = statement.assignment if isinstance(statement, ast.OptionStatement) else None
        if not isinstance(assignment, ast.MemberAssignment) or not isinstance(assignment.member.object, ast.Identifier):
            continue
        if assignment.member.object.name == "testing" and getattr(assignment.member.property, "name", "") == "tags":
            elements = getattr(assignment.init, "elements", None)
            if elements is None or not all(isinstance(e, ast.StringLiteral) for e in elements):
                raise SuiteError("testing.tags must be an array of string literals", assignment.init.span)
            return [e.value for e in elements]
    return []


def _script(path: str, file: ast.File, node: ast.TestCaseStatement) -> ast.File:
    """The script of a testcase: the file's statements before and beside the testcases, then those of its block.

    For `testcase b extends "module/dir/file_test.a"` the imports and statements of the file of `a` are added, and the first
    `super()` of the block becomes the statements of `a`.
    """
    if node.extends is None:
        return _assembled(file, None, node.block.body)
    parent_file, parent = _parent(path, node.extends)
    block = list(node.block.body)
    for at, statement in enumerate(block):
        if _is_super(statement):
            block[at : at + 1] = parent.block.body
            break
    return _assembled(file, parent_file, block)


def _assembled(file: ast.File, parent: ast.File | None, block: list[ast.Statement]) -> ast.File:
    imports = list(file.imports)
    body = _preamble(file)
    if parent is not None:
        known = {i.path.value for i in imports}
        imports += [i for i in parent.imports if i.path.value not in known]
        body += _preamble(parent)
    return ast.File(file.source, file.start, file.end, None, imports, [*body, *block], [])


def run_case(
    case: Case, *, strict: bool = False, include: Iterable[str] = (), width: int | None = None, color: bool = False
) -> Outcome:
    """Runs a testcase: it fails by an error, by a table in the result `errorOutput`, or when it gives no result at all.

    `width` and `color` say how the message of a failure is to look, as for `render_tables`.
    """
    started = time.perf_counter()
    try:
        message = _failure(case, strict, tuple(include), width, color)
    except FluxError as error:
        from ..output.diagnostics import render

        message = render(error, color=color)
    seconds = time.perf_counter() - started
    return Outcome(case.path, case.line, case.name, "failed" if message else "passed", message, seconds)


def _failure(case: Case, strict: bool, include: tuple[str, ...], width: int | None, color: bool) -> str:
    if case.problem is not None:
        raise case.problem
    runtime = Runtime(http=EchoClient(), secret=SECRETS.get, read=read_file, environ=os.environ, database=_database)
    with Session(runtime, strict=strict, include=include) as session:
        # Upstream's runner of testcases turns labels on.
        session.checker.work.takes_labels = True
        _check(session, case.tree)
        program = session.start_tree(case.tree)
        if not program.yields:
            return NO_RESULTS
        lines: list[str] = []
        for result in program.results():
            if result.name == ERROR_OUTPUT and result.tables.blocks:
                from ..output.difference import render_difference

                lines.extend(render_difference(result.name, result.tables, width=width, color=color))
        return "".join(lines)


def _check(session: Session, tree: ast.File) -> None:
    """Checks a script. Raises CheckError, without warnings: what this testcase does not use another one may."""
    try:
        session.check(tree)
    except CheckError as error:
        raise CheckError([d for d in error.diagnostics if d.severity == "error"]) from None


def _preamble(file: ast.File) -> list[ast.Statement]:
    return [s for s in file.body if not isinstance(s, ast.TestCaseStatement)]


def _is_super(statement: ast.Statement) -> bool:
    if not isinstance(statement, ast.ExpressionStatement) or not isinstance(statement.expression, ast.CallExpression):
        return False
    callee = statement.expression.callee
    return isinstance(callee, ast.Identifier) and callee.name == "super"


def _parent(path: str, extends: ast.StringLiteral) -> tuple[ast.File, ast.TestCaseStatement]:
    """The testcase that `extends` names, and its file: module / folders / file . name. Raises FluxError."""
    place, _, name = extends.value.rpartition(".")
    module, slash, inside = place.partition("/")
    if not slash or not inside:
        raise FluxError(
            f'cannot extend "{extends.value}": expected "MODULE/FOLDERS/FILE.TESTCASE"',
            extends.span,
            notes=(f"the module is the folder with the file {ROOT} that has its name",),
        )
    target = _inside(path, module, f"{inside}.flux", extends)
    file = parse(read_source(target))
    for statement in file.body:
        if isinstance(statement, ast.TestCaseStatement) and statement.id.name == name:
            if statement.extends is not None:
                raise FluxError("a testcase cannot extend one that extends another", extends.span)
            return file, statement
    names = (s.id.name for s in file.body if isinstance(s, ast.TestCaseStatement))
    raise FluxError(f'no testcase "{name}" in {target}', extends.span, notes=did_you_mean(name, names))


def _inside(path: str, module: str, inside: str, extends: ast.StringLiteral) -> str:
    """The file `inside` of a module of tests around `path`; where no module is marked, any folder around will do."""
    marked = list(modules_above(path))
    named = [m.folder for m in marked if m.name == module]
    if marked and not named:
        known = ", ".join(m.name for m in marked)
        raise FluxError(f'test module "{module}" not found', extends.span, notes=(f"{path} is in: {known}",))
    for folder in named or folders_above(path):
        target = os.path.join(folder, *inside.split("/"))
        if os.path.isfile(target):
            return target
    where = f"in {named[0]}" if named else f"in the folders around {path}"
    raise FluxError(f'cannot extend "{extends.value}": there is no {inside} {where}', extends.span)


def _database(driver: str, source: str) -> Any:
    from ..databases import connect

    return connect(driver, source)
