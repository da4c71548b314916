"""Package `testing`: assertEquals, assertEmpty."""

from __future__ import annotations

from ...errors import FluxError
from ...tables.block import Block, Tables
from ..registry import builtin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from ...evaluate.interpreter import Interpreter
    from ...tables.graph import Stream
    from ...values.kinds import Value


@builtin("testing", "assertEquals")
def assert_equals(context: Interpreter, name: Value, got: Stream, want: Stream) -> Stream:
    """`got`, if its tables are exactly those of `want`: columns, their order, rows, their order."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        check_equal(name, *inputs)
        return inputs[0]

    return context.stream("assertEquals", (got, want), transform)


@builtin("testing", "assertEmpty")
def assert_empty(context: Interpreter, tables: Stream) -> Stream:
    """No tables, if those of `tables` have no rows."""

    def transform(context: Interpreter, inputs: list[Tables]) -> Tables:
        full = sum(size > 0 for block in inputs[0] for size in block.sizes())
        if full:
            raise FluxError(f"found {full} tables that were not empty", code=10)
        return Tables()

    return context.stream("assertEmpty", (tables,), transform)


def check_equal(name: str, got: Tables, want: Tables) -> None:
    """Raises upstream's errors for tables that differ or have no partner."""
    wanted = {block.keys[0]: block for block in want.each()}
    met = set()
    for block in got.each():
        other = wanted.get(block.keys[0])
        if other is not None:
            met.add(block.keys[0])
            if not _same(block, other):
                raise FluxError(f"test {name}: tables not equal", code=2)
    if len(got.keys()) != len(want.keys()):
        raise FluxError("assertEquals streams had unequal table counts", code=2)
    if len(met) != len(wanted):
        raise FluxError(f"test {name}: unequal group key sets", code=2)


def _same(a: Block, b: Block) -> bool:
    if [(c.label, c.type) for c in a.columns] != [(c.label, c.type) for c in b.columns] or a.rows != b.rows:
        return False
    # NaN differs from everything here, itself included; Python's list comparison would find the same object equal.
    return all(
        x.values == y.values and not any(v != v for v in x.values) for x, y in zip(a.columns, b.columns, strict=True)
    )
