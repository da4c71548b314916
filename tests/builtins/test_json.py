"""JSON through tables: order of columns, laws of there and back."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from miniflux import Session, run


def literal(text: str) -> str:
    """A Flux string literal."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("$", "\\x24")
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'


def parse(text: str) -> list[dict[str, Any]]:
    script = f"""
    import "array"
    import "experimental/json"
    array.from(rows: json.parse(data: bytes(v: {literal(text)})))
    """
    return run(script)[0].records()


def test_columns_are_in_the_order_of_the_text() -> None:
    (record,) = parse('[{"z": 1, "b": "x", "a": true, "m": 2}]')
    assert list(record.items()) == [("z", 1.0), ("b", "x"), ("a", True), ("m", 2.0)]


def test_a_large_answer_becomes_a_table() -> None:
    rows = [{"host": f"h{i}", "load": i / 4, "up": i % 2 == 0} for i in range(5000)]
    assert parse(json.dumps(rows)) == rows


texts = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8)
scalars = st.one_of(texts, st.booleans(), st.floats(allow_nan=False, allow_infinity=False))
documents = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.dictionaries(texts, inner, max_size=3), inner.flatmap(lambda v: st.lists(st.just(v), min_size=1, max_size=3))
    ),
    max_leaves=6,
)


@settings(max_examples=25, deadline=None)
@given(documents)
def test_what_is_parsed_is_encoded_again(document: Any) -> None:
    script = f"""
    import "array"
    import "experimental/dynamic"
    import ejson "experimental/json"
    import "json"
    data = bytes(v: {literal(json.dumps(document))})
    array.from(
        rows: [
            {{
                plain: string(v: json.encode(v: ejson.parse(data: data))),
                wrapped: string(v: dynamic.jsonEncode(v: dynamic.jsonParse(data: data))),
            }},
        ],
    )
    """
    with Session() as session:
        (record,) = session.run(script)[0].records()
    assert json.loads(record["plain"], parse_int=float) == document
    assert record["wrapped"] == record["plain"]
