"""Trees survive the way through marshal, whole and by statement."""

import marshal
from pathlib import Path

import pytest

from miniflux.syntax.ast import Node
from miniflux.syntax.encode import CHILD, CLASSES, decode, encode
from miniflux.syntax.parser import parse
from miniflux.syntax.source import Source

from .dump import flat

EVERYTHING = (Path(__file__).parent / "corpus" / "everything.flux").read_text(encoding="utf-8")


@pytest.mark.parametrize("text", [EVERYTHING, "", "x = " + "1 + " * 10_000 + "1", "(" * 250 + "1" + ")" * 250])
def test_round_trip(text: str) -> None:
    source = Source(text)
    tree = parse(source)
    assert flat(decode(marshal.loads(marshal.dumps(encode(tree))), source)) == flat(tree)
    for statement in tree.body:
        again = decode(marshal.loads(marshal.dumps(encode(statement))), source)
        assert flat(again) == flat(statement)
        assert again.source is source


def test_fields_hold_what_the_encoding_takes_them_for() -> None:
    shapes = dict(CLASSES)
    work: list[object] = [parse(Source(EVERYTHING))]
    seen = set()
    while work:
        item = work.pop()
        if isinstance(item, Node):
            seen.add(type(item))
            values = [getattr(item, field) for field in item.fields]
            for value, holds in zip(values, shapes[type(item)], strict=True):
                assert isinstance(value, Node | None) == (holds == CHILD) or value is None
            work += values
        elif isinstance(item, list | tuple):
            work += item
    # The program has a node of every kind that stands for something.
    abstract = {"Node", "Statement", "Expression", "MonoType"}
    assert {cls.__name__ for cls in shapes} - abstract == {cls.__name__ for cls in seen}
