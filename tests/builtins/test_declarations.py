"""Declarations and bodies: every `builtin` has its Python body and the other way round, and everything public has its example."""

from __future__ import annotations

import importlib
import os
import pkgutil

import pytest

import miniflux.builtins
from miniflux.builtins.registry import find, registered
from miniflux.resources import root
from miniflux.syntax import ast
from miniflux.syntax.files import read_source
from miniflux.syntax.parser import parse
from miniflux.testing.examples import examples
from miniflux.types.locate import library_paths

# Functions whose examples cannot run here, by package.
NEEDS_A_SERVER = {
    "contrib/jsternberg/influxdb": {"from", "select"},
    "experimental": {"to"},
    "experimental/bigtable": {"from"},
    "experimental/iox": {"from", "sql"},
    "experimental/mqtt": {"to", "publish"},
    "experimental/query": {"fromRange", "inBucket"},
    "influxdata/influxdb": {"buckets", "cardinality", "from", "to", "wideTo"},
    "influxdata/influxdb/monitor": {"from", "logs"},
    "influxdata/influxdb/v1": {"databases"},
    "kafka": {"to"},
    "socket": {"from"},
}


def file_of(package: str) -> str:
    return os.path.join(root("stdlib"), *package.split("/"), package.rsplit("/", 1)[-1] + ".flux")


def declared(package: str) -> list[tuple[str, bool]]:
    """The names that a package declares, and whether by `builtin`."""
    out = []
    for statement in parse(read_source(file_of(package))).body:
        if isinstance(statement, ast.BuiltinStatement):
            out.append((statement.id.name, True))
        elif isinstance(statement, ast.VariableAssignment):
            out.append((statement.id.name, False))
        elif isinstance(statement, ast.OptionStatement) and isinstance(statement.assignment, ast.VariableAssignment):
            out.append((statement.assignment.id.name, False))
    return out


@pytest.mark.parametrize("package", library_paths())
def test_every_builtin_has_a_body(package: str) -> None:
    assert [name for name, builtin in declared(package) if builtin and find(package, name) is None] == []


def test_every_body_is_declared() -> None:
    for module in pkgutil.walk_packages(miniflux.builtins.__path__, "miniflux.builtins."):
        importlib.import_module(module.name)
    known = {(package, name) for package in library_paths() for name, builtin in declared(package) if builtin}
    assert [pair for pair in registered() if pair not in known] == []


@pytest.mark.parametrize("package", library_paths())
def test_everything_public_has_an_example_that_runs(package: str) -> None:
    path = file_of(package)
    shown = {example.title.split(" ")[0] for example in examples(path) if example.run}
    shown |= NEEDS_A_SERVER.get(package, set())
    assert [name for name, _ in declared(package) if not name.startswith("_") and name not in shown] == []
