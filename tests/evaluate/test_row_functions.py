"""Row functions: evaluating by column and row by row give the same results and the same errors."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux import FluxError
from miniflux.evaluate.rows import RowFunction
from miniflux.tables.block import Block, Column
from miniflux.tables.key import EMPTY

from .helpers import session, start

PRELUDE = """
half = (x) => if x > 3.0 then x / 2.0 else x
sign = (n) => if n < 0 then "-" else "+"
k = 2.0
"""
# Expressions over the columns f float, i int, s string, b bool, t time, u uint; some fail for some rows.
EXPRESSIONS = [
    "r.f * k + 1.0",
    "r.i / (r.i - 1)",
    "if r.i == 1 then 0 else 10 / (r.i - 1)",
    "r.i % 3 == 0 or r.f > 1.0",
    'r.b and r.s == "a"',
    "not r.b",
    "half(x: r.f)",
    "sign(n: r.i)",
    '"${r.s}-${r.i}"',
    '"x-${r.s}"',
    '"${1} ${r.b}: ${r.t} ${r.u} ${r.f}"',
    "string(v: r.f)",
    "int(v: r.s)",
    "exists r.f",
    "exists r.nope",
    "r.nope",
    "r.t > 2020-01-01T00:00:00Z",
    "r.u + uint(v: 1)",
    "r.i < r.f",
    "r.s =~ /a+/",
    "-r.i",
    "[r.i, 2][0]",
    "{x: r.i}.x",
    "if r.b then r.f else 0.0",
    'if r.b then 1 else "x"',
    "r.i ^ 2",
    "r.b or 1 / r.i > 0",
    'contains(value: r.s, set: ["a", "b"])',
    "length(arr: [r.i])",
    "(() => { y = r.i * 2  return y + 1 })()",
    "r.f + r.i",
]
CELLS = {
    "f": st.floats(width=32) | st.none(),
    "i": st.integers(-3, 3) | st.just(2**63 - 1) | st.none(),
    "s": st.sampled_from(["a", "b", "", "12", "aa"]) | st.none(),
    "b": st.booleans() | st.none(),
    "t": st.integers(0, 2 * 10**18) | st.none(),
    "u": st.integers(0, 2**64 - 1) | st.none(),
}
TYPES = {"f": "float", "i": "int", "s": "string", "b": "bool", "t": "time", "u": "uint"}


@st.composite
def blocks(draw: Any) -> Block:
    rows = draw(st.integers(0, 8))
    columns = [Column(n, TYPES[n], draw(st.lists(c, min_size=rows, max_size=rows))) for n, c in CELLS.items()]
    return Block(columns, [0, rows], [EMPTY])


def outcome(expression: str, block: Block, by_column: bool, predicate: bool) -> object:
    """The columns or the mask, or the error, as text, so that NaN equals itself."""
    one = session()
    body = expression if predicate else f"({{r with out: {expression}}})"
    fn = start(one, f"{PRELUDE}f = (r) => {body}\nf").value
    rows = RowFunction(one.interpreter, fn)
    rows._by_column = by_column
    try:
        if predicate:
            return rows.predicate(block)
        return [(c.label, c.type, repr(c.values)) for c in rows.columns(block)]
    except FluxError as error:
        return error.trail()


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(EXPRESSIONS), blocks())
def test_map_is_the_same_by_column_and_by_row(expression: str, block: Block) -> None:
    wide, narrow = (outcome(expression, block, by_column, False) for by_column in (True, False))
    if block.rows:
        assert wide == narrow


@settings(max_examples=150, deadline=None)
@given(st.sampled_from([e for e in EXPRESSIONS if "==" in e or ">" in e or "exists" in e or "contains" in e]), blocks())
def test_filter_is_the_same_by_column_and_by_row(expression: str, block: Block) -> None:
    assert outcome(expression, block, True, True) == outcome(expression, block, False, True)


def test_a_guard_protects_by_column_too() -> None:
    block = Block([Column("d", "int", [0, 2, 5]), Column("n", "int", [1, 10, 10])], [0, 3], [EMPTY])
    one = session()
    fn = one.start("f = (r) => ({q: if r.d == 0 then 0 else r.n / r.d, p: r.d != 0 and r.n / r.d > 2})\nf").value
    rows = RowFunction(one.interpreter, fn)
    columns = rows.columns(block)
    assert [(c.label, c.values) for c in columns] == [("q", [0, 5, 2]), ("p", [False, True, False])]
    # It was not the row-by-row way that gave this.
    assert rows.by_column(block) is not NotImplemented


def test_effects_happen_once_for_each_row() -> None:
    calls = []

    class Client:
        def send(self, request: Any) -> Any:
            from miniflux.web.exchange import Response

            calls.append(request.body)
            return Response(200, [], b"", 1)

        def close(self) -> None:
            pass

    from miniflux.runtime import Runtime

    one = session(runtime=Runtime(http=Client()))
    one.run(
        'import "array"\nimport "http"\narray.from(rows: [{n: 1}, {n: 2}, {n: 3}])'
        ' |> map(fn: (r) => ({s: http.post(url: "http://h/", data: bytes(v: "x"))}))'
    )
    assert calls == [b"x", b"x", b"x"]
