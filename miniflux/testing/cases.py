"""Testcases of *_test.flux files: finding them, making each a script of its own, running it."""

from __future__ import annotations

import os
import time

from ..errors import FluxError
from ..runtime import Runtime
from ..session import NO_RESULTS, Session
from ..syntax import ast
from ..syntax.files import read_source
from ..syntax.parser import parse
from ..system import read_file
from .outcome import Outcome

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ..web.exchange import Request, Response

# The result through which `testing.diff` and its kin report; any table in it fails the test (upstream's rule).
ERROR_OUTPUT = "errorOutput"
# What upstream's test runner answers to `secrets.get`.
SECRETS = {"token": "mysecrettoken", "password": "mysecretpassword"}


class Case:
    """A testcase: its file, the statement, the tags it carries."""

    __slots__ = ("file", "node", "path", "tags")

    def __init__(self, path: str, file: ast.File, node: ast.TestCaseStatement) -> None:
        self.path = path
        self.file = file
        self.node = node
        self.tags = tags([*_preamble(file), *node.block.body])

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


class EchoClient:
    """The HTTP double of test runs: answers 200 with the body of the request, if that could be sent at all."""

    def send(self, request: Request) -> Response:
        from ..web.dryrun import sendable
        from ..web.exchange import Response

        sendable(request)
        return Response(200, [], request.body, 1)

    def close(self) -> None:
        pass


def find_files(paths: Iterable[str]) -> list[str]:
    """The *_test.flux files at and below `paths`, sorted; a file named itself is taken whatever its name."""
    out: list[str] = []
    for path in paths:
        if os.path.isdir(path):
            for folder, folders, names in os.walk(path):
                folders.sort()
                out.extend(os.path.join(folder, n) for n in sorted(names) if n.endswith("_test.flux"))
        elif os.path.exists(path):
            out.append(path)
        else:
            raise FluxError(f"open {path}: no such file or directory")
    return out


def cases(path: str) -> list[Case]:
    """The testcases of a file. Raises FluxError when it cannot be read or parsed."""
    file = parse(read_source(path))
    return [Case(path, file, s) for s in file.body if isinstance(s, ast.TestCaseStatement)]


def tags(body: list[ast.Statement]) -> list[str]:
    """The strings of the last `option testing.tags = [...]`, read off the text."""
    found: list[str] = []
    for statement in body:
        if not isinstance(statement, ast.OptionStatement):
            continue
        assignment = statement.assignment
        if not isinstance(assignment, ast.MemberAssignment) or not isinstance(assignment.member.object, ast.Identifier):
            continue
        name = getattr(assignment.member.property, "name", "")
        if assignment.member.object.name == "testing" and name == "tags":
            elements = getattr(assignment.init, "elements", [])
            found = [e.value for e in elements if isinstance(e, ast.StringLiteral)]
    return found


def script(case: Case) -> ast.File:
    """The script of a testcase: the file's statements before and beside the testcases, then those of its block.

    For `testcase b extends "module/dir/file_test.a"` the imports and statements of the file of `a` are added, and the first
    `super()` of the block becomes the statements of `a`.
    """
    file = case.file
    imports = list(file.imports)
    body = _preamble(file)
    block = list(case.node.block.body)
    if case.node.extends is not None:
        parent = _parent(case)
        known = {i.path.value for i in imports}
        imports.extend(i for i in parent.file.imports if i.path.value not in known)
        body.extend(_preamble(parent.file))
        for at, statement in enumerate(block):
            if _is_super(statement):
                block[at : at + 1] = parent.node.block.body
                break
    return ast.File(file.source, file.start, file.end, None, imports, [*body, *block], [])


def run_case(case: Case, *, strict: bool = False, include: Iterable[str] = ()) -> Outcome:
    """Runs a testcase: it fails by an error, by a table in the result `errorOutput`, or when it gives no result at all."""
    started = time.perf_counter()
    message = _failure(case, strict, tuple(include))
    seconds = time.perf_counter() - started
    return Outcome(case.path, case.line, case.name, "failed" if message else "passed", message, seconds)


def _failure(case: Case, strict: bool, include: tuple[str, ...]) -> str:
    runtime = Runtime(http=EchoClient(), secret=SECRETS.get, read=read_file, environ=os.environ, database=_database)
    try:
        with Session(runtime, strict=strict, include=include) as session:
            # Upstream's runner of testcases turns labels on.
            session.checker.work.takes_labels = True
            tree = script(case)
            session.check(tree)
            program = session.start_tree(tree)
            if not program.yields:
                return NO_RESULTS
            lines: list[str] = []
            for result in program.results():
                if result.name == ERROR_OUTPUT and result.tables.blocks:
                    from ..output.table import render_tables

                    lines.extend(render_tables(result.name, result.tables, width=None, color=False))
            return "".join(lines)
    except FluxError as error:
        from ..output.diagnostics import render

        shown: str = render(error, color=False)
        return shown


def _preamble(file: ast.File) -> list[ast.Statement]:
    return [s for s in file.body if not isinstance(s, ast.TestCaseStatement)]


def _is_super(statement: ast.Statement) -> bool:
    if not isinstance(statement, ast.ExpressionStatement) or not isinstance(statement.expression, ast.CallExpression):
        return False
    callee = statement.expression.callee
    return isinstance(callee, ast.Identifier) and callee.name == "super"


def _parent(case: Case) -> Case:
    """The testcase that this one extends: module / folders / file . name, looked for from the folders above this file."""
    assert case.node.extends is not None
    path, _, name = case.node.extends.value.rpartition(".")
    inside = os.path.join(*path.split("/")[1:]) + ".flux" if "/" in path else path + ".flux"
    for folder in _above(os.path.dirname(os.path.abspath(case.path))):
        target = os.path.join(folder, inside)
        if os.path.isfile(target):
            for other in cases(target):
                if other.name == name:
                    if other.node.extends is not None:
                        raise FluxError("a testcase cannot extend one that extends another", case.node.extends.span)
                    return other
            raise FluxError(f'no testcase "{name}" in {target}', case.node.extends.span)
    raise FluxError(f'cannot find the testcase "{case.node.extends.value}"', case.node.extends.span)


def _above(folder: str) -> Iterator[str]:
    while True:
        yield folder
        parent = os.path.dirname(folder)
        if parent == folder:
            return
        folder = parent


def _database(driver: str, source: str) -> Any:
    from ..databases import connect

    return connect(driver, source)
