"""How the types of row functions are held against the columns of tables."""

from __future__ import annotations

import pytest

from miniflux.session import Session
from miniflux.syntax import ast


def fitted(script: str, **columns: str) -> tuple[str | None, dict[str, str | None]]:
    """What comes of the first function of a row in a script that meets these columns."""
    session = Session()
    session.start(script)
    functions = [node for node in session.checker.work.lambdas or () if isinstance(node, ast.FunctionExpression)]
    found = session.checker.fit(functions[0], "r", columns)
    assert found is not None
    return found.conflict, found.results


@pytest.mark.parametrize(
    ("body", "columns", "conflict"),
    [
        ("r.v * 2.0", {"v": "float"}, None),
        ("r.v * 2.0", {"v": "int"}, ("float", "int")),
        ("r.v * 2.0", {}, None),
        ("r.v > 2.0", {"v": "int"}, None),
        ("r.v + r.w", {"v": "int", "w": "int"}, None),
        ("r.v + r.w", {"v": "int", "w": "string"}, ("int", "string")),
        ("if exists r.v then r.v else 0.0", {"v": "uint"}, ("float", "uint")),
        ("length(arr: r.v)", {"v": "string"}, ("[A]", "string")),
    ],
)
def test_a_column_of_another_type_than_the_function_wants(
    body: str, columns: dict[str, str], conflict: tuple[str, str] | None
) -> None:
    assert fitted(f"f = (r) => ({{x: {body}}})", **columns)[0] == conflict


def test_the_types_of_results_follow_the_columns() -> None:
    script = 'f = (r) => ({a: r.v, b: r.w + 1, c: r.none, d: "x"})'
    assert fitted(script, v="time", w="int") == (None, {"a": "time", "b": "int", "c": None, "d": "string"})


def test_a_function_that_was_not_checked_here_says_nothing() -> None:
    session = Session()
    assert session.interpreter.fit(None, "r", {"v": "int"}) is None
