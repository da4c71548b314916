"""Our own testcases, tests/flux: their names are given once, and they call everything that the library offers."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from miniflux.documentation import members
from miniflux.evaluate.packages import PRELUDE
from miniflux.syntax import ast
from miniflux.syntax.files import read_source
from miniflux.syntax.parser import parse
from miniflux.testing.cases import cases, check_names
from miniflux.types.locate import library_paths

FILES = sorted((Path(__file__).parents[1] / "flux").rglob("*_test.flux"))


def nodes(node: ast.Node) -> Iterator[ast.Node]:
    """A node and all below it."""
    yield node
    for field in node.fields:
        value = getattr(node, field)
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.Node):
                yield from nodes(child)


def names(file: ast.File) -> Iterator[tuple[str, str]]:
    """The names that a file uses, each with its package."""
    imported = {i.alias.name if i.alias else i.path.value.rsplit("/", 1)[-1]: i.path.value for i in file.imports}
    for node in nodes(file):
        if isinstance(node, ast.Identifier):
            yield from ((package, node.name) for package in PRELUDE)
        elif isinstance(node, ast.MemberExpression) and isinstance(node.object, ast.Identifier):
            used: Any = node.property
            if node.object.name in imported:
                yield imported[node.object.name], getattr(used, "name", None) or used.value


@cache
def called() -> set[tuple[str, str]]:
    return {name for file in FILES for name in names(parse(read_source(str(file))))}


@pytest.mark.parametrize("package", library_paths())
def test_everything_that_a_package_offers_is_called(package: str) -> None:
    assert [name for name in members(package) if (package, name) not in called()] == []


def test_names_are_given_once_in_a_package() -> None:
    check_names([case for file in FILES for case in cases(str(file))])
